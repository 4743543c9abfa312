import type { TopicLexicon } from '../../lexicon.ts';

export const lifestyleSubstance: TopicLexicon = {
  topic: 'lifestyle_substance',
  why: 'Røyk, alkohol, rusmidler og fritid er privat; det som teller, er trygt arbeid i arbeidstiden.',
  instead: 'Nevn regelen som gjelder alle: «Det er nulltoleranse på arbeidsplassen. Er det greit?»',
  entries: [
    {
      as: 'do',
      find: `
        røyker | røyke | røykt | snuser | snuse | drikker | drikke | drukket | ruser | ruse | alkohol |
        narkotika | dop | hasj | cannabis | kokain | doping | festrøyk* | vaper | vape | fester | pils |
        øl | vin | brennevin | sigaretter | snus | feste | fylla | rusmidler | gambler | vegetarianer |
        veganer | sprit | rus | partydop | joint | amfetamin | anabole`,
      unless: `
        nulltoleranse | kunde* | gjest | gjester | vinkart* | pasient* | kaffe | beboer* | rusomsorg |
        brukere | brukeren | brukerne | en bruker | rusomsorgen | rusfeltet | drikke vann | drikke kaffe |
        drukket for mye | ølutvalg | vin til | servere* | snuser rundt | sammen`,
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'own',
      find: `
        alkoholproblem* | rusproblem* | avhengighet* | røykevaner | drikkevaner | alkoholvaner | hobby |
        hobbyer | fritidsinteresser | livsstil* | fritid | drikkemønster | rusmisbruk | rusbakgrunn* |
        rushistorie | spilleavhengighet | alkoholforbruk* | festvaner | kosthold | søvnvaner | røykepauser |
        fritiden | helgene dine | treningsvaner | forhold til alkohol | forhold til rus* |
        forhold til narkotika`,
      unless: 'helgearbeid|arbeid i helgene',
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'be',
      find: `
        røyker | ikke-røyker | ikkerøyker | alkoholiker | avholds | avholdsmann | totalavholds |
        rusavhengig | avhengig | edru | tørrlagt | festløve | vegetarianer | veganer | narkoman | fyllik |
        rusfri | misbruker | snuser | ruset | partyløve | festglad | avholdende | dagligrøyker |
        full på jobb | b-menneske | a-menneske | beruset | full`,
      unless: 'full av|avhengig av at|avhengig av system*|avhengig av leverandør*',
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'plain',
      find: `
        hvor mye | hvor ofte | hvor mange | gjerne | mye | noen gang | ofte | daglig | i helgene | per uke |
        i uka | dag | av og til | fortsatt | har du
        + drikker | drikke | drukket | røyker | røykt | alkohol | sigaretter | snus | fester | dop |
          narkotika | rusmidler | øl | vin | pils | ruset | fest | hasj | trener | cannabis | enheter |
          hard fest | snuser | rus | kokain | marihuana
        + du | deg | dere | kandidaten | søkeren | hun | han`,
      unless: `
        kunde* | gjest* | pasient* | vinkart* | brukere | brukeren | brukerne | en bruker | beboer* |
        opplæring | trener ansatte | kaffe | vann | rusfeltet | servering*`,
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'about',
      find: `
        ruskontroll* | rustest* | narkotikatest* | alkotest* | alkoholvaner | rusvaner | røykevaner |
        drikkevaner | rushistorie | alkoholbruk | rusbruk | alkoholforbruk | rusmisbruk* | alkoholproblem* |
        rusproblem* | festvaner | livsstil* | alkoholmisbruk | dopingtest* | festing`,
      unless: `
        brukere | brukeren | brukerne | en bruker | pasient* | klient* | kunde* | forebygg* | erfaring |
        beboer* | elev* | ungdom* | kampanje*`,
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'plain',
      find: `
        hva gjør | hvordan bruker | hvordan tilbringer | hvordan ser | hva driver | hva bruker |
        hva liker du å gjøre | hva finner du på | hvor går
        + fritid* | fritida | fritiden | helga | helgen | helgene | ferien | kveldene | hobby* |
          etter jobb | på si
        + du | din | dere | dine`,
      unless: `
        vakt* | turnus* | helgevakt* | plan | rutine* | arbeid i helg | kollega* | jobber du i helg* |
        kunde* | avdeling* | overlevering`,
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'advert',
      find: `
        ikke-røyker* | røykfri person | ikke røyker | røykfrie søkere | totalavholds* | avholds* |
        ikkerøyker* | edruelig*`,
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'about',
      find: `
        dram | joint | bakfull | fyllesyk | pils | en øl | fester | fester hardt | drømmehelg | hobby |
        hobbyer | hobbyene | fritidsinteresser | snus | sprit | partyløve | rusmidler | festløve |
        fritidsaktiviteter`,
      unless: 'kunde*|gjester|gjest|elev*|brukere|ungdom*|i snusbutikk',
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'plain',
      find: `
        vill kveld | villeste kveld | kveld på byen | ut på byen | rangel | rangle* | fyllekule | bakrus |
        bakfull | fyllesyk | pubrunde | festløve | slår deg løs | slår du deg løs | etter et par glass |
        nachspiel | fuktige kvelder | fuktig kveld | går det på en lørdag`,
      unless: 'kunde*|gjest*|vekter*|ordensvakt*|fukt i',
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'plain',
      find: 'noe for å|noe til å|noe sterkt + roe ned|slappe av|sove|koble av|nervene',
      unless: 'kunde*|beboer*|pasient*|team',
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
    {
      as: 'plain',
      find: `
        når | hvor lenge siden | hvor ofte
        + drakk du | du drakk | siste glass | siste pils | siste øl`,
      unless: `
        gjest* | kunde* | beboer* | kaffe | vann`,
      source: 'Arbeidsmiljøloven § 9-1 og § 9-4; Datatilsynet: relevante opplysninger',
    },
  ],
};
