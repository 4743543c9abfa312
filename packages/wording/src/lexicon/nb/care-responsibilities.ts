import type { TopicLexicon } from '../../lexicon.ts';

export const careResponsibilities: TopicLexicon = {
  topic: 'care_responsibilities',
  why: 'Hvem som har omsorg hjemme, angår ikke arbeidsgiver; spørsmålet rammer særlig kvinner og omsorgsoppgaver er vernet.',
  instead: 'Beskriv vaktplan, reiser og beredskap og spør alle likt: «Kan du arbeide til disse tidene?»',
  entries: [
    {
      as: 'be',
      find: `
        alenemor | alenefar | aleneforsørger | enslig forsørger | alene med barn | småbarnsmor |
        småbarnsfar | småbarnsforelder | husmor | hjemmeværende | pårørende | mor | far | småbarnsforeldre |
        alene om omsorgen | omsorgsperson | mamma | pappa | pårørende til | forelder`,
      unless: 'pårørende som|til pårørende|med pårørende',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'own',
      find: `
        omsorg | omsorgsoppgave* | omsorgsansvar* | omsorgsplikt* | forsørgeransvar | forsørgelsesbyrde |
        familieforpliktels* | forpliktelser hjemme | hjemmeforpliktels* | familieansvar* | pleietrengende* |
        eldre foreldre | delt omsorg | samvær* | aleneomsorg* | omsorgsbyrde* | foreldre som trenger |
        private forpliktels* | syk mor | syk far | syke foreldre | gammel mor | gammel far | gamle foreldre`,
      unless: 'omsorg for beboer*|omsorg for mennesker|omsorg for personer|omsorg for pasient*|omsorg for brukere*',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'about',
      find: `
        omsorgsoppgave* | omsorgsansvar* | omsorgspermisjon* | omsorgsdager | sykt barn | syke barn dager |
        delt bosted | samværsordning* | familieforpliktels* | delt omsorg | pleiepeng* | barnefri |
        barneuke* | barneuker | omsorgsforpliktels* | aleneomsorg | hverdagslogistikk* | familielogistikk*`,
      unless: 'beboer*|pasient*|brukere|brukeren|brukerne|en bruker|kunde*|elev*',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: '@kidcare + din|ditt|dine|deres|du|dere|hvem|hjemme|barna|ungene|familien|noen',
      unless: `
        jobben i | jobb i | arbeidet i | arbeid i | stillingen i | vikariat i | jobben på | erfaring |
        assistent | pedagogisk* | jobbe i | jobbet i | arbeide i | arbeidet i | barn som er | ta imot |
        barnehagelærer* | nytt i barnehagen | avdeling* | elev* | kunde* | brukere | brukeren | brukerne |
        en bruker | søknad* | foreldresamtale* | kollega* | jobb i | ansatt* | møte | foreldrene i |
        pedagog | saksbehandl* | praksis | reisepass | passerte | pass på | passkontroll |
        i barnehagen der | søker du | penger | målgruppe | vikar* | utdann* | hospit* | innkjøp |
        barnehagen vår`,
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: `
        hvem | hvordan | hva | kan | er det noen | noen | blir
        + @kid | foreldre* | mor | far | moren | faren
        + henter | hente | følger | følge | bringer | bringe | leverer | levere | passer | passe | pass |
          tar seg av | ta seg av | ser etter | steller | stelle | hjemme | syk | syke | sykt | sykdom |
          oppdrar | lager mat | skoleferie* | ferie | kveldsvakt* | nattevakt* | overtid | stille opp |
          barnehage* | sfo | tilsyn | trår til | bli hjemme | tar ansvar | fri | vakt | feber |
          planleggingsdag* | aks | jobber sent | skole`,
      unless: `
        et sykt barn | barn som er syk | pasient* | elev* | i barnehagegruppa | beboer* | gruppa |
        på avdelingen | på skolen | barnehagen vår | foresatt* | foreldresamtale* | foreldremøte* |
        diagnose* | du hjemmebesøk | kollega*`,
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'about',
      find: `
        passe barn | passer .. barn | sykt barn | syke barn | ta vare på .. foreldre | tar .. vare på |
        ta deg av .. familie* | tar deg av .. foreldre | pleier du noen | omsorg for .. foreldre |
        omsorg for .. familie* | omsorg for noen | omsorg for .. barn | omsorgen for |
        ansvar for .. foreldre | ansvar for .. barn | gamle foreldre | hjelper .. foreldrene |
        trenger din omsorg | pleier .. hjemme | passer på noen | steller .. hjemme | forsørger .. noen |
        omsorg for andre | omsorg hjemme | forsørge | pleietrengende`,
      unless: 'beboer*|pasient*|barn som|ta vare på verktøy*|vare på utstyr*|på et barn',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: `
        privat | familie | familien | familieliv* | hjemme | barn | barna | småbarn* | hjem | privatliv* |
        hus og hjem | mamma | mor | far | foreldre* | foreldrerollen
        + kombinere* | kombinerer | forene | balanse* | balansere* | får til å gå opp | kabalen |
          hverdagskabalen | går opp | gå i hop | puslespill* | logistikk* | sjonglere* | tidsklemma |
          la seg forene | få .. til å gå`,
      unless: 'elev*|hjemmekontor|kunde*',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: `
        hvem | hvordan | fordeler | deler | gjør
        + husarbeid* | hjemmearbeid* | husarbeidet | pliktene hjemme | hjemme mellom dere |
          oppgavene hjemme | ansvaret hjemme`,
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'advert',
      find: `
        uten omsorgs* | ingen forpliktelser | uten forpliktelser | ingen omsorgs* | ikke har småbarn |
        uten småbarn | ikke bundet`,
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: `
        besteforeldre* | bestemor | bestefar | @kid | familien | familiens
        + stille opp | stiller opp | barnepass | passe | hjemme til middag | blir hjemme | være hjemme |
          skoleferie* | helgevakt | nattevakt | kveldsvakt | middag | overtid`,
      unless: 'beboer*|pasient*|elev*|barnehagegrupp*|gruppa',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: `
        på grunn av barna | på grunn av familien | av hensyn til barna | av hensyn til familien |
        for barnas skyld | for familiens skyld | grunnet barna
        + du | deg | din | dere | søkeren | kandidaten`,
      unless: 'barnehage*|elev*|beboer*',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: `
        @kid | en av dem | de små | de minste | minstemann | familien | noen hjemme
        + feber | syk | syke | vannkopper | planleggingsdag* | spysyk*
        + arbeidsdag | vakt | jobb | jobben | du | da | skjer | hvem`,
      unless: 'elev*|klassen|pasient*|avdeling*|gruppa|beboer*|ansatt*|medarbeider*|kollega*',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: `
        hvem | hvordan
        + følger | kjører | henter | leverer | steller | vekker | passer
        + de minste | de små | småen | minstemann | minsten | poden | dem i barnehagen | til skolen`,
      unless: 'elev*|klassen|pasient*|bussen',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: `
        mor | moren | mora | far | faren | foreldrene | bestemor | bestemoren | svigermor
        + lener | støtter seg | avhengig | trenger | klarer seg ikke | skrøpelig | pleietrengende | på deg
        + deg | du | din | dine`,
      unless: 'elev*|pasient*|kunde*|beboer*|bruker*',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
    {
      as: 'plain',
      find: 'skoleporten|må ha mat|middag på bordet|leggetid|badetid|skoleklokka + du|din|kveld*|hjemme|lenger',
      unless: 'elev*|klassen|beboer*|pasient*|dyr|brukere',
      source: 'Likestillings- og diskrimineringsloven § 6',
    },
  ],
};
