import type { TopicLexicon } from '../../lexicon.ts';

export const socialMediaPrivate: TopicLexicon = {
  topic: 'social_media_private',
  why: 'Private kontoer, venneforespørsler og passord er privatliv; oppslag krever saklig grunn og informasjon til søkeren.',
  instead: 'Spør om kandidaten vil dele en portefølje eller en yrkesprofil.',
  entries: [
    {
      as: 'plain',
      find: `
        passord* | innlogging* | brukernavn* | tilgang | pålogging* | logge inn | logg inn | innsyn | koder
        + facebook* | instagram* | sosiale medier | some | tiktok* | snapchat* | twitter* | konto |
          kontoen | kontoene | kontoer | private | profil | profilen | telefonen | mobilen | x-konto
        + din | ditt | dine | du | deg | oss | vi`,
      unless: 'kunde*|bedriften|system*|portefølje*|museet|styrte|bedriftskonto*|passordregler|kundens',
      source: 'Datatilsynet: sosiale medier og bakgrunnssjekk av søkere',
    },
    {
      as: 'plain',
      find: `
        facebook* | instagram* | tiktok* | snapchat* | snap | sosiale medier | some | some-profil* |
        facebookprofil* | instagramprofil* | instagramkonto* | twitter | twitterkonto* | datingapp* |
        datingprofil* | tinder | onlyfans | insta | x-konto* | whatsapp | private profiler |
        private kontoer | bereal | sosiale kanaler
        + se | følge | følger | legge | legg | venn | venner | venneforespørsel | profil* | dele | del |
          lenke | oppgi | åpne | åpen | sjekke | titte | ligger | legger du ut | poster | publiserer |
          skriver | din | ditt | dine | aktiv | brukernavn | privat | finne | finner | søker opp |
          hva vil vi | heter | er du på | heter du | ligger du`,
      unless: `
        kunde* | bedrift* | museet | kampanje* | arbeidsgiver* | markedsfør* | innhold | strategi* | vår |
        våre | følgere | rekkevidde | kommunen | kontoen til | kontoen deres | merkevare* | målgruppe* |
        portefølje* | virksomheten | erfaring | i jobb* | organisasjonen | på vegne`,
      source: 'Datatilsynet: sosiale medier og bakgrunnssjekk av søkere',
    },
    {
      as: 'plain',
      find: `
        venn | venner | venneforespørsel* | følgeforespørsel* | private meldinger | private bilder |
        privat konto | private konto* | privatkonto* | datingprofil* | privatprofil* |
        nettlesingshistorikk | søkehistorikk | meldingshistorikk*
        + legge | legg | oss | deg | din | dine | send | godta | til | leder* | se | gi | åpne | aksepter*`,
      unless: 'kunde*|venner av|systemet',
      source: 'Datatilsynet: sosiale medier og bakgrunnssjekk av søkere',
    },
    {
      as: 'plain',
      find: `
        google | googler | googlet | googla | googlesøk | nettsøk | på nettet | søk på nett* | søke deg opp
        + navnet ditt | deg | om deg | opp deg | navnet
        + finne* | finner | dukker | hva | vil vi | opp | overraske*`,
      unless: 'kunde*|søkemotor*|google analytics|google workspace|google ads|google cloud|informasjon',
      source: 'Datatilsynet: sosiale medier og bakgrunnssjekk av søkere',
    },
    {
      as: 'about',
      find: `
        venneforespørsel* | venneforespørselen | telefonen din | mobilen din | datingapper | datingapp |
        på tinder | på facebook | på instagram | på tiktok | på snapchat | facebook-siden | facebooksiden |
        snapen din | private meldinger | logg deg inn på | logge deg inn på`,
      unless: `
        kunde* | kampanje* | bedrift* | annons* | museet | målgruppe* | strategi* | innhold | systemet |
        kommunen | vår side | våre sider | portalen | tilgjengelig på | virksomheten`,
      source: 'Datatilsynet: sosiale medier og bakgrunnssjekk av søkere',
    },
    {
      as: 'plain',
      find: `
        søker deg opp | søkt deg opp | slår deg opp | googler | googlet | google | leter deg opp |
        søker på navnet | taster navnet | blar gjennom | leser profilen
        + du | deg | ditt
        + finner | finne | funnet | ser | nettet | i kveld | hva | dukker | bilder`,
      unless: 'hvordan|kunde*|dokumentasjon',
      source: 'Datatilsynet: sosiale medier og bakgrunnssjekk av søkere',
    },
  ],
};
