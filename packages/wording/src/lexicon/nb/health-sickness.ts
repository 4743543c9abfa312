import type { TopicLexicon } from '../../lexicon.ts';

export const healthSickness: TopicLexicon = {
  topic: 'health_sickness',
  why: 'Helse og sykefravær hører ikke hjemme i intervjuet; bare helseopplysninger som er nødvendige for oppgavene kan innhentes, og samtykke endrer ikke det.',
  instead:
    'Fortell hva arbeidet krever og spør: «Er det noe vi bør legge til rette for at du skal kunne gjøre jobben?»',
  entries: [
    {
      as: 'be',
      find: `
        syk | frisk | kronisk syk | helt frisk | sykmeldt | deprimert | utbrent | ufør | uføretrygdet |
        helsemessig | ved god helse | i god form | fysisk frisk | psykisk frisk | allergisk |
        under behandling | innlagt | operert | hiv positiv | hivpositiv | vaksinert | i behandling |
        alvorlig syk | langtidssykmeldt | psykisk syk | fit for fight | skadet | arbeidsufør | avhengig |
        sliten ofte | frisk nok | frisk og rask | helt restituert | helsemessig skikket | mye syk |
        utmattet | smittet | kreftfri | ofte syk | mentalt stabil | psykisk stabil | i terapi | plaget |
        fysisk i stand`,
      unless: 'frisk luft',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'about',
      find: `
        sykefravær* | sykehistorie* | sykemelding* | sykmelding* | fraværshistorikk* | fravær* |
        helsetilstand* | helseproblem* | helseplage* | helsesituasjon* | helsehistorikk* |
        helseutfordring* | utbrent* | utbrenthet | burnout | depresjon* | angst | psykiske problemer |
        psykiske plager | psykisk helse | psykolog | psykologen | psykiater | ryggplager | ryggproblem* |
        hjerteproblem* | migrene* | prolaps* | medisiner | medisin | medikament* | antidepressiva |
        helseerklæring* | helseattest* | legeerklæring* | legeattest* | fastlege* | hiv | kreft |
        kronisk sykdom | kroniske sykdommer | kroniske plager | epilepsi | diabetes | astma |
        sykehusinnleggelse* | sykepenger | aap | arbeidsavklaringspenger | uføretrygd* | allergi* | terapi |
        terapeut | vaksine* | vaksinasjon* | blodprøve* | urinprøve* | adhd | nerveproblem* | sykdom* |
        egenmelding* | overgangsalder* | menstruasjon* | diagnose* | me syndrom | søvnproblem* |
        helseopplysning* | helseundersøkelse* | nakkeslitasje | muskelplager | blodtrykk* |
        psykiske lidelser | psykisk lidelse | rehabilitering | lidelser | lidelse | langtidsfravær | smerter`,
      unless: `
        pasient* | beboer* | brukere | brukeren | brukerne | en bruker | klient* | kunde* | ansatt* |
        kollega* | elev* | avdeling* | sykefraværet i | sykefraværet på | redusere sykefravær* |
        reduserte sykefravær* | medarbeider* | sykefraværsoppfølging | medisinhåndtering | delte ut |
        dele ut | dele medisiner | gir medisiner | erfaring | kurs | pårørende | team | forebygge |
        oppfølging av | bedriften | legemiddelhåndtering | statistikk | apotek | avvik | kompetanse |
        kampanje* | barn`,
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'own',
      find: `
        sykdom* | helse | helsa | helsen | plager | lidelse | lidelser | helseproblem* | skade | skader |
        skaden | operasjon* | diagnose* | kreft | rygg | ryggen | kropp | form | psyke | psyken | vondt |
        smerter | sykefravær | fravær | syndrom | infeksjon | allergi | legen | lege | fastlege | migrene |
        traume | traumer | helseutfordring* | utfordringer med helsa | fysikk | hjerte | søvn | svekkelse |
        kjønnssykdom* | medisiner`,
      unless: `
        helse og sikkerhet | skader på | pasient* | beboer* | i ryggen på | hms | form for | klager |
        skader på | ryggdekning`,
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'about',
      find: `
        hvor ofte | hvor mange | hvor mye | hvor lenge | ofte | mye | siste | når | dager | ganger |
        i fjor | noen gang | vært | tidligere | år | raskt
        + syk | sykdom | sykmeldt | sykemeldt | borte fra jobb* | hjemme fra jobb* | fravær* | uteblitt |
          legen | lege | sykehus* | skadet | sykefravær* | borte på grunn | sykedager`,
      unless: `
        barna er syke | barna blir | ungene blir | barn | pasient* | kunde* | kollega* | ansatt* |
        foreldre* | familie* | noen i slekta | jobbet | jobba | arbeidet`,
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'do',
      find: `
        medisinerer | slitt psykisk | slitt .. psykisk | sliter du psykisk | sliter .. psykisk |
        sliter med helse* | sliter .. med rygg* | lider av | bruker medisin* | tar medisin* |
        bruker .. medisin* | tar .. medisin* | går .. til psykolog* | går .. til behandling |
        behandlet for | innlagt | operert | gått til psykolog | på piller | tar piller`,
      unless: 'hvordan',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'about',
      find: `
        hvordan er helsa | hvordan er helsen | hvordan står det til med helsa | frisk nok | sprek nok |
        friskmeldt | feiler .. noe | helsemessige | av helsegrunner | helsegrunner | helsemessige grunner |
        under legebehandling | psykisk .. sterk | psykisk .. stabil | fysisk frisk | fysiske plager |
        psykiske plager | møtt veggen | møtte veggen | på sykehus | borte fra jobb | ryggplager |
        medisinske forhold | medisinsk historie | medisinsk historikk | helsekort | bedriftslegen |
        arbeidsevne* | arbeidsufør* | helseforhold | tåler ryggen | tåler kroppen | holder kroppen |
        holder ryggen | kroppen din | nervene`,
      unless: 'jobbet|arbeidet|ansatt|pasient*|brukere|brukeren|brukerne|en bruker',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'advert',
      find: `
        god helse | frisk | friske | ved god helse | sjelden syk | aldri syk | lite fravær |
        lavt sykefravær | fysisk og psykisk frisk | i god form | frisk og | helsemessig |
        uten helseproblemer | topp form | god fysisk helse | sprek`,
      unless: 'frisk luft|helse, miljø|friske råvarer|friske farger',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'about',
      find: `
        medisinske grunner | medisinske årsaker | stressplager | psykisk knekk | psykisk sammenbrudd |
        nervesammenbrudd | legeerklæring* | antidepressiva | insulin | cellegift | kronikerkort |
        helseplager | ryggen | sovemedisin* | smertestillende | psykiske utfordringer | psykiske vansker |
        nakkeproblemer | hjertefeil | long covid | senskader | pusteproblemer`,
      unless: 'pasient*|beboer*|brukere|kunde*|ansatt*',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'about',
      find: 'psykisk hjelp|psykiatrisk hjelp|psykologhjelp|innleggelse|selvmord*',
      unless: 'pasient*|brukere|beboer*|elev*',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'plain',
      find: `
        du ser | ser du | ser ut | ser .. ut | så .. ut | virker | virket | høres | hørtes
        + blek | sliten | slitne | utslitt | syk | dårlig | mager | tynn | medtatt | utkjørt | skrøpelig |
          pjusk`,
      unless: 'pasient*|beboer*|kunde*|hvordan|når en|kollega*|elev*|hører|medarbeider*',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'plain',
      find: `
        hvor mange | hvor ofte | hvor mye | har du | var du | måtte du | ble du
        + følte deg dårlig | følte deg syk | uvel | dårlig form | sengeliggende | til sengs | i senga |
          ute av spill | legen | sykehus* | slått ut | borte i fjor | influensa`,
      unless: 'pasient*|kunde*|kollega*|jobbet på|jobbet ved|beboer*|bruker*',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'plain',
      find: `
        krefter | kreftene | utholdenhet | kropp | kroppen | ryggen | hjertet | knærne | nervene | helsa |
        energi | formen
        + svikter | svikte | holder | holde | tåler | strekker til | sier stopp | sier ifra | krangler |
          kluss | trøbbel | nok til`,
      unless: 'kunde*|pasient*|prosjekt*|team|hvordan holder',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'plain',
      find: `hull|opphold|pause|tomrom|tomt år + komme deg etter|bli frisk|syk|sykdom|hente deg inn|utbrent*|helsa`,
      unless: 'pasient*|sikkerhetshull',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
    {
      as: 'plain',
      find: 'så sprek|sprek nok|så frisk som|i god form|i form|ambulanse|ambulansen + du|deg|er',
      unless: 'pasient*|kunde*|kjører|ringe etter',
      source: 'Arbeidsmiljøloven § 9-3 (innhenting av helseopplysninger)',
    },
  ],
};
