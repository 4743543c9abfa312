import type { TopicLexicon } from '../../lexicon.ts';

export const socialOrigin: TopicLexicon = {
  topic: 'social_origin',
  why: 'Oppvekst, strøk og hva foreldrene jobbet med sier ingenting om hva kandidaten kan.',
  instead: 'Spør om veien inn i faget: «Hvordan havnet du i dette fagfeltet?»',
  entries: [
    {
      as: 'plain',
      find: `
        @parent
        + yrke | yrker | jobb | jobbet | jobber | jobba | gjorde | gjør | lever | levde | arbeidet |
          arbeider | arbeidere | utdanning* | studerte | utdannet | rike | fattige | tjente | livnærte |
          akademikere | universitet* | bonde | bønder | levebrød | forretning* | penger | høyt utdannet |
          velstående | drev med | driver | yrket | yrkene | yrker | hus | råd | inntekt | stilling |
          betalte | finansierte | støttet | økonomi*
        + din | di | ditt | dine | deres | du | deg`,
      unless: `
        kunde* | elev* | pasient* | familiebedrift* | passer | henter | syk* | omsorg | kreft |
        foreldresamarbeid | norge | født | hjelper | gamle | barn | når du jobber | mens du jobber |
        når du er på jobb | jobbe hjemmefra | flytte`,
      source: 'Datatilsynet: relevante opplysninger ved ansettelse; EUs pakt om grunnleggende rettigheter art. 21',
    },
    {
      as: 'plain',
      find: `
        strøk | nabolag | bydel | oppvekst* | kår | miljø | gate | blokk | villastrøk | hjem | familie |
        drabantby | østkant* | vestkant* | forhold | hus | rekkehus | arbeiderstrøk | sosialt lag
        + vokste | oppvokst | kommer du | oppvekst* | barndom* | født | kom du | fra | oppdratt | vokst
        + du | deg | din | ditt | søkeren | kandidaten | hun | han | dere`,
      unless: 'kunde*|prosjekt*|brukere|brukeren|brukerne|en bruker|elev*|beboer*|arbeidsmiljø|fra jobb',
      source: 'Datatilsynet: relevante opplysninger ved ansettelse; EUs pakt om grunnleggende rettigheter art. 21',
    },
    {
      as: 'be',
      find: `
        arbeiderbarn | fra arbeiderklassen | fra arbeiderklasse* | fra overklassen | fra middelklassen |
        av god familie | fra en fattig | fra en rik | fra fattige kår | fra enkle kår | fra vestkanten |
        fra østkanten | den første i familien | først i familien | første i slekta | overklasse |
        arbeiderklasse | født med sølvskje | bortskjemt | vokst opp fattig | vokst opp rik | privilegert |
        fra et velstående | ressurssterk familie | fra bedre kår | fra trange kår | underklasse |
        middelklasse | fattig | velstående`,
      source: 'Datatilsynet: relevante opplysninger ved ansettelse; EUs pakt om grunnleggende rettigheter art. 21',
    },
    {
      as: 'about',
      find: `
        sosial bakgrunn | sosiale bakgrunn* | arbeiderklasse* | overklasse* | middelklasse* | underklasse* |
        sosial klasse | sosialklasse | samfunnsklasse* | samfunnslag | sosioøkonomisk* | familiebakgrunn* |
        barndomshjem* | oppvekstkår | oppvekstvilkår | sosiale kår | klassebakgrunn* | enkle kår |
        fattige kår | arbeiderfamilie* | arbeiderhjem | akademikerfamilie | rik familie | fattig familie |
        god familie | fin familie | sosial status | sosialt lag | akademikerhjem | kommunal bolig |
        sosialhjelp | beste vestkant* | fine strøk | sosialt opphav | oppvekstmiljø* | trange kår |
        klassereise | velstående familie | sosialt sjikt`,
      unless: `
        kunde* | brukere | brukeren | brukerne | en bruker | elev* | pasient* | barn | bank | helse* |
        sykdom* | saksbehandl* | nav`,
      source: 'Datatilsynet: relevante opplysninger ved ansettelse; EUs pakt om grunnleggende rettigheter art. 21',
    },
    {
      as: 'plain',
      find: `
        hvilken bydel | hvilket strøk | hva slags strøk | hvilken del av byen | hva slags nabolag |
        vestkanten | østkanten | fine strøk | belastet
        + bor | bodde | du | oppvokst`,
      unless: 'kunde*|brukere|brukeren|brukerne|en bruker|prosjekt*',
      source: 'Datatilsynet: relevante opplysninger ved ansettelse; EUs pakt om grunnleggende rettigheter art. 21',
    },
    {
      as: 'plain',
      find: `
        privatskole | kostskole | internatskole | eliteskole | losje | golfklubb | rotary | frimurer*
        + du | din | dine | gikk | medlem | foreldre*`,
      unless: 'jobbet|lærer|undervis*|elev*',
      source: 'Datatilsynet: relevante opplysninger ved ansettelse; EUs pakt om grunnleggende rettigheter art. 21',
    },
    {
      as: 'plain',
      find: `
        vokste opp | oppvekst* | oppvokst | barndom*
        + trangt | fattig | rik | rikt | råd | velstand | penger | økonomisk | fattigdom | knapt`,
      unless: 'elev*|brukere|barn i',
      source: 'Datatilsynet: relevante opplysninger ved ansettelse; EUs pakt om grunnleggende rettigheter art. 21',
    },
    {
      as: 'plain',
      find: `
        hvilken | hva slags | hvor
        + kant av byen | del av byen | bydel | strøk | gate | gata | nabolag | miljø | side av byen | hjem
        + vokste | vokst opp | oppvokst | fra | barndom* | som barn | oppvekst*`,
      unless: 'levering*|kunde*|prosjekt*|jobbet|selger',
      source: 'Datatilsynet: relevante opplysninger ved ansettelse; EUs pakt om grunnleggende rettigheter art. 21',
    },
    {
      as: 'plain',
      find: `
        foreldrene | foreldra | faren | moren | far | mor | familien
        + levde av | jobbet som | jobbet med | utdannet | studerte | god råd | dårlig råd | rike | fattige |
          arbeiderklasse* | tjente | yrke
        + din | dine | ditt | du`,
      unless: 'elev*|pasient*|kunde*|bruker*',
      source: 'Datatilsynet: relevante opplysninger ved ansettelse; EUs pakt om grunnleggende rettigheter art. 21',
    },
  ],
};
