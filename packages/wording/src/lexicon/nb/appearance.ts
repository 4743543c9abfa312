import type { TopicLexicon } from '../../lexicon.ts';

export const appearance: TopicLexicon = {
  topic: 'appearance',
  why: 'Utseende, vekt, høyde og bilder sier ingenting om evner og gir rom for fordommer.',
  instead: 'Gjelder kleskrav eller verneutstyr, nevn det for alle. Ikke be om bilde.',
  entries: [
    {
      as: 'plain',
      find: `
        bilde | bildet | bilder | foto | fotografi | portrett* | selfie* | passbilde* | profilbilde* |
        portrettbilde* | ansiktsbilde* | passfoto*
        + @send | din | ditt | deg | deg selv | cv | søknad* | av deg | søkeren | nytt | nylig`,
      unless: `
        portefølje* | bildebehandling | produktbilde* | røntgenbilde* | bildearkiv* | museum* | nettside |
        bilder av prosjekt* | fotograf | skade* | bilder fra | kunde* | av arbeid* | ta bilder |
        tar bilder | annonse* | bilder av bygg* | sår* | gi oss et bilde | gi et bilde | overordnet bilde |
        helhetlig bilde | bilde av hvordan | bilde av en | bilde av situasjon*`,
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'plain',
      find: `
        skjegg* | barten | hår | håret | piercing* | tatovering*
        + barber* | klippe | klippe av | fjerne | dekke til | skjule | stusse | ta av
        + du | deg | dere`,
      unless: 'kunde*|pasient*|dyr|hvordan',
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'plain',
      find: `
        hvor mye veier | hvor tung | hvor høy | hva veier | hvilken størrelse | hvor mange kilo |
        klesstørrelse* | skostørrelse | bh-størrelse | hva er vekten
        + du | deg | dere | bruker | din | er`,
      unless: `
        kunde* | lasten | pakke* | varer | hvor høy er lønn* | lønn* | forventning* | omsetning | løfte* |
        lastet | arbeidstøy | arbeidsmengde | terskel*`,
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'own',
      find: `
        tatovering* | piercing* | skjegg | arr | overvekt | utseende* | vekt | høyde | hårfarge* | hår |
        frisyre* | figur | sminke | bmi | kroppsbygning | kropp | bart | ørering* | rynker | hårsveis |
        tenner | kroppspynt | kilo | rastafletter | kroppsvekt | klesstil`,
      unless: 'vekt på|høyde med|arr på|høydeskrekk|høyder|klær til arbeid|i hår|hårnett',
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'be',
      find: `
        overvektig | tykk | feit | slank | pen | attraktiv | kjekk | vakker | stygg | blond | skallet |
        presentabel | velstelt | lubben | høy nok | sterk nok | for tung | for høy | for lav | tynn |
        representativ | fotogen | tjukk | kraftig | veltrent | rødhåret | muskuløs | flott utseende |
        lyshåret | sexy`,
      unless: 'attraktiv for|attraktiv arbeidsgiver',
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'about',
      find: 'tatovering*|piercing*',
      unless: 'kunde*|studio|pasient*|fjerner du',
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'plain',
      find: `
        ser | så | utseende | kler
        + pen ut | bra ut | godt ut | velstelt | ustelt | attraktiv | slurvete | ung ut | gammel ut |
          pent ut | trøtt | fin ut | flott ut | sliten ut | tykk | sexy | rotete ut
        + du | kandidaten | søkeren | hun | han`,
      unless: 'rapport*|framtid*|kunde*|plan*|arbeidsdag*|resultat*',
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'advert',
      find: `
        attraktiv* | pen | vakker | slank | godt utseende | velstelt | fotogen* | presentabel* | bilde |
        foto | representativt utseende | minstehøyde | pent ytre | ytre | utseende | uten tatoveringer |
        uten piercing*`,
      unless: `
        attraktiv lønn | attraktive betingelser | attraktiv arbeids* | attraktive lønn* |
        attraktive pensjon* | attraktivt miljø | attraktiv bonus* | attraktivt | attraktiv beliggenhet |
        bilde av | portefølje`,
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'plain',
      find: `
        så stor | så tynn | så tykk | så lav | så liten | sminke | høye hæler | kort skjørt | parfyme
        + alltid | du | bruker | mye`,
      unless: 'prosjekt*|butikk*|ansvar|kunde*|stor avdeling|stor gruppe|så stor stilling',
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'plain',
      find: `
        høyde | vekt | kroppsvekt | mål
        + oppgi | oppgir | opplyse | hva er | fyll inn | skriv
        + vekt | høyde | bh | midje`,
      unless: 'pakke*|varer|last|kunde*|pasient*|bygg*',
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'always',
      find: `
        mistet noen kilo | noen kilo mindre | gå ned noen kilo | litt lubben | overvektig | for tykk |
        for tynn | pen å se på | sjuskete`,
      unless: 'pasient*|beboer*|pall*',
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
    {
      as: 'plain',
      find: `
        gå ned i vekt | gå ned noen kilo | slanke deg | slanke seg | slanket deg | legge på deg
        + du | deg | dere`,
      unless: `
        pasient* | bruker* | kunde* | beboer*`,
      source: 'LDO: utseende og trakassering; Datatilsynet: bilder i ansettelser',
    },
  ],
};
