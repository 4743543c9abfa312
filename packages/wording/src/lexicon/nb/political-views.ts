import type { TopicLexicon } from '../../lexicon.ts';

export const politicalViews: TopicLexicon = {
  topic: 'political_views',
  why: 'Politisk syn kan det ikke spørres om; stemmegivning og meninger om regjering og partier hører heller ikke hjemme her.',
  instead: 'Er nøytralitet nødvendig, spør: «Hvordan ivaretar du nøytralitet når du er uenig i et vedtak?»',
  entries: [
    {
      as: 'plain',
      find: `
        stemmer | stemte | stemme | stemt | kryss | stemmegivning | stemmeseddel*
        + valg | valget | parti* | på | stortingsvalg* | kommunevalg* | høyre | arbeiderpartiet |
          venstresiden | politisk* | hvem | hva | sist | hvilket
        + du | dere | deg | kandidaten | søkeren | din`,
      unless: `
        stemmer det | stemmer at | stemmer overens | stemmer regnskap* | tallene | det stemmer | regnskap* |
        avstemt | av mot | kunde* | at du | i møte* | stemmer ikke | stemmer med | stemmer dette`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'be',
      find: `
        venstrevridd | høyrevridd | sosialist | kommunist | konservativ | liberal | politisk aktiv |
        politisk engasjert | sosialdemokrat | venstreradikal | høyreekstrem | aktivist | partimedlem |
        miljøaktivist | klimaaktivist | politisk | rød | blå | nasjonalist | rød eller blå | borgerlig |
        politisk rød | feminist | royalist | republikaner | monarkist | på venstresiden | på høyresiden |
        aktiv i politikken | anarkist | partipolitisk | woke | politisk interessert`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        politisk | politikken | partipolitisk
        + står | plasserer | stå | plassere | hører hjemme | heller
        + du | deg | kandidaten | søkeren | hun | han`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'own',
      find: 'politisk*|partibok|partimedlemskap*|parti|partitilhørighet*|partipolitisk*',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'about',
      find: `
        politisk syn | politiske syn | politiske meninger | politisk ståsted | politisk tilhørighet |
        politiske sympatier | politisk overbevisning | politiske holdninger | politisk engasjement |
        politisk parti | politiske parti | partitilhørighet* | partimedlemskap* | partibok* |
        stemmegivning* | politisk bakgrunn | politiske verv | politisk verv | politisk aktiv |
        partipreferanse* | politisk farge | politiske oppfatninger | politiske standpunkt* |
        politisk retning | politisk ideologi | politisk aktivitet | politisk legning |
        politiske preferanser | politisk side | politisk syn*`,
      unless: `
        nøytral* | saksbehandler | rådgiver for | skrev | statsråd* | museum* | interessekonflikt |
        politisk ledelse | politisk rådgiver`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        mener | synes | syns | tenker | syn på | mening | meninger | enig | liker | står | fornøyd |
        holdning | holdninger | tanker
        + regjering* | statsminister* | innvandringspolitikk* | asylpolitikk* | arbeiderpartiet | høyre |
          fremskrittspartiet | frp | sv | rødt | mdg | senterpartiet | venstre | krf | kongehus* |
          monarkiet | klimapolitikk* | eu-medlemskap | eu-saken | eu | nato | palestina | gaza | israel |
          ukraina | politikken | rikspolitikk* | skattepolitikk* | innvandring | partiene | trump |
          formuesskatt* | oljeleting | oljeboring | politikk | vindkraft | streikeretten | politiske saker |
          abortloven`,
      unless: `
        skrev | høringssvar | forskrift* | utredning* | saksfremlegg | eu-prosjekt* | eu-prosjekter |
        eu-direktiv* | eu regelverk* | eu-regel* | kommunikasjonspolitikk | kunde* | personalpolitikk* |
        økonomistyring | prosjekt*`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        medlem | medlemskap | aktiv | sympatiserer | sympatisør | sympati | støtter | tilhenger | verv |
        stilt til valg | stiller til valg | listekandidat | sitter | folkevalgt | liste
        + parti* | ungdomsparti* | politisk* | arbeiderpartiet | høyre | frp | sv | rødt | mdg |
          senterpartiet | unge høyre | auf | aksjonsgruppe* | extinction rebellion | politikk* |
          kommunestyret | valg | natur og ungdom | venstre | fremskrittspartiet | krf | bystyret
        + du | deg | dere | din | kandidaten | søkeren | hun | han`,
      unless: 'saksframlegg*|alle parter|partene|kunde*|saker|brukermedvirkning',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        demonstrer* | demonstrasjon* | aksjonert | underskriftskampanje* | protestmarsj* | fakkeltog |
        1. mai-tog | aksjoner | protest* | opprop
        + du | dere | deg | noen gang | deltatt | kandidaten | søkeren`,
      unless: `
        produkt* | politiet sikret | vakthold* | hvordan | demonstrasjon av | kunde* | markedsaksjon |
        system* | politioperasjon`,
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        hvilket parti | hvilke partier | hvilken side
        + støtter | stemmer | sympati* | tilhører | ditt | nærmest | heier | foretrekker | står | passer |
          du | medlem | politiske`,
      unless: 'forhandl*|bordet|avtale*',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        stemt | stemme | stemmer | stemte
        + frp | høyre | arbeiderpartiet | rødt | sv | mdg | venstre | senterpartiet | krf | høyresiden |
          rødgrønt | borgerlig | partiet`,
      unless: 'stemmer det',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: 'stemmen din|din stemme|stemmen deres + får|hvem|høst|valg*|parti*',
      unless: 'møte*|kunde*',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        valgliste | valglista | valglisten | ungdomsparti* | partiliste* | klimaaksjon* | demonstrant* |
        aksjonist* | partimøte* | folkeopprør*
        + du | deg | din | støtter | stått | med`,
      unless: 'politi*|vakthold*',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        meningen din | mening | syn | synet ditt
        + regjering* | statsminister* | partiene | innvandring* | formuesskatt* | eu`,
      unless: 'kunde*|utredning*',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        politisk bevegelse | politiske bevegelser | politisk organisasjon | politiske organisasjoner |
        politisk lag | politisk gruppe | politisk forening | aksjonsgruppe
        + du | deg | din | kandidaten | søkeren | med i`,
      unless: 'nøytral*|museum*|kunde*',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        vi | oss | team | her | alle | kollegaene | kontoret
        + konservative | borgerlige | røde | venstrevridd* | høyrevridd* | blå | grønne | sosialister |
          liberale | radikale | venstresida | høyresida
        + trives | trivdes | passe | passer | problem | greit | hva synes | plager | ubehagelig | hjemme`,
      unless: 'marg|anslag|tall',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: `
        håpet | håper | glad | skuffet | lettet | jublet | oppe hele natta | våken | fornøyd | lei deg | heiet
        + valg | valget | valgresultat* | folkeavstemning* | statsminister* | regjering* | stortings*`,
      unless: 'kunde*|valglokale*|måling*|valget av|valg av|valget du tok',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: 'hvilken|hvilke + avis|aviser|nyhetskanal + leser du|ser du|abonnerer|holder du',
      unless: 'annons*|kunde*|redaksjon*|kampanje*',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
    {
      as: 'plain',
      find: 'tenkte|følte|syntes|mente + regjeringen + gikk av|falt|vant|tapte',
      source: 'Arbeidsmiljøloven § 13-4 (innhenting av opplysninger ved ansettelse)',
    },
  ],
};
