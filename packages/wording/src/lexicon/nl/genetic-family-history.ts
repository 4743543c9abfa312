import type { TopicLexicon } from '../../lexicon.ts';

export const geneticFamilyHistory: TopicLexicon = {
  topic: 'genetic_family_history',
  why: 'Erfelijke aanleg en ziekten in de familie zijn bijzondere gegevens; een werkgever mag ze nooit vragen.',
  instead: 'Laat het weg: er is geen functie waarvoor dit gevraagd mag worden.',
  entries: [
    {
      as: 'plain',
      find: `
        erfelijk* | overerfelijk* | genetisch* | gendefect* | dna | dna-test* | dnaonderzoek | dnatest* |
        gentest* | genen | aanleg | erfziekte* | familieziekte* | genetica | erfelijke
        + u | je | jij | uw | jouw | familie | ge | jullie | ouders | broer* | kandidaat | kandidate`,
      unless: `
        lab | monsters | monster | onderzoeksproject | patiënt* | analyse* | analyseert | analyseer |
        sequencing | gewassen | planten | laboratorium | ervaring | cliënt* | counsel* | voorlicht* |
        dieren | veredeling | klant* | technieken | studie | forensisch*`,
      source: 'AVG art. 9 lid 1 (genetische gegevens); UAVG art. 28; wet van 28 januari 2003 (BE)',
    },
    {
      as: 'plain',
      find: `
        @parent | familie | in de familie | familiaal | familiale | naasten | bloedverwanten |
        bloedverwant | in uw familie | verwanten
        + ziekte* | ziekten | kanker | hartziekte* | hartkwalen | hart- en vaatziekten | hartproblemen |
          aandoening* | suikerziekte | diabetes | dementie | alzheimer | parkinson | huntington |
          psychische* | depressie* | hartinfarct | hart | overleden aan | gestorven aan | overleden |
          gestorven | afwijking* | gezondheidsproblemen | borstkanker | epilepsie | schizofrenie | reuma |
          beroerte | verslaving* | medische* | ziektegeschiedenis | kwalen | gezond | ziek*
        + uw | je | jouw | u | jullie | jij | kandidaat | komt | komen | bij u`,
      unless: `
        patiënt* | cliënt* | bewoner* | familiebedrijf | wie past | oppas* | haalt | familie van | zorgt |
        zorg | ziek wordt | ziek is | ziek zijn | ziek worden | ziek valt | wie`,
      source: 'AVG art. 9 lid 1 (genetische gegevens); UAVG art. 28; wet van 28 januari 2003 (BE)',
    },
    {
      as: 'always',
      find: `
        medische familiegeschiedenis | familiale voorgeschiedenis | familieanamnese | genetische test* |
        erfelijkheidsonderzoek* | erfelijke aandoening* | erfelijke ziekte* | genetische aanleg |
        genetische aandoening* | genenonderzoek | dna-test | erfelijke aanleg | genetisch profiel |
        ziektes in de familie | ziekten in de familie | familieziekten | brca`,
      unless: 'patiënt*|cliënt*|lab',
      source: 'AVG art. 9 lid 1 (genetische gegevens); UAVG art. 28; wet van 28 januari 2003 (BE)',
    },
    {
      as: 'plain',
      find: `
        familielid | bloedverwant* | familieleden | nonkel | tante | naaste familie
        + ziekte* | psychische* | kanker | lijdt | leed | aandoening* | hart* | overleden | stierf`,
      unless: 'patiënt*|cliënt*|bewoner*',
      source: 'AVG art. 9 lid 1 (genetische gegevens); UAVG art. 28; wet van 28 januari 2003 (BE)',
    },
    {
      as: 'plain',
      find: `
        ouders | grootouders | vader | moeder | broer | zus
        + stierven | stierf | overleden | overleed | gestorven | waaraan | doodgegaan
        + uw | je | jouw`,
      unless: 'patiënt*|bewoner*|cliënt*',
      source: 'AVG art. 9 lid 1 (genetische gegevens); UAVG art. 28; wet van 28 januari 2003 (BE)',
    },
    {
      as: 'plain',
      find: `
        alzheimer | dementie | kanker | suikerziekte | hartziekten | parkinson | psychoses | depressies |
        erfziekten
        + bij jullie | bij u | in je familie | in uw familie | familie`,
      unless: 'patiënt*|cliënt*|bewoner*|ervaring',
      source: 'AVG art. 9 lid 1 (genetische gegevens); UAVG art. 28; wet van 28 januari 2003 (BE)',
    },
    {
      as: 'plain',
      find: `
        @parent | familieleden | in de familie
        + oud | stokoud | jong gestorven | hoge leeftijd | sterk geslacht | taai | zwak hart |
          hetzelfde overkomt
        + uw | je | jouw | u`,
      unless: 'klant*|patiënt*|hoe oud|cliënt*|leerling*|vroeger',
      source: 'AVG art. 9 lid 1 (genetische gegevens); UAVG art. 28; wet van 28 januari 2003 (BE)',
    },
    {
      as: 'plain',
      find: `
        jong overleden | jong gestorven | vroeg gestorven | vaders kant | moeders kant | kant van uw vader |
        kant van uw moeder | van huis uit mee | zit het in de
        + u | uw | je | komt | vaker | iets`,
      unless: 'patiënt*|cliënt*|klant*',
      source: 'AVG art. 9 lid 1 (genetische gegevens); UAVG art. 28; wet van 28 januari 2003 (BE)',
    },
    {
      as: 'plain',
      find: `
        hartproblemen | hartziekte* | hartkwalen | kanker | suikerziekte | diabetes | dementie | borstkanker | psychische* | erfelijke* | ziektes | ziekten | aandoeningen
        + in de familie | in het gezin | bij de familie
        + bekend | voor | speelt | spelen | zit | zitten | is er | zijn er | komt`,
      unless: `
        patiënt* | cliënt* | bewoner* | klant* | begeleid*`,
      source: 'AVG art. 9 lid 1 (genetische gegevens); UAVG art. 28; wet van 28 januari 2003 (BE)',
    },
  ],
};
