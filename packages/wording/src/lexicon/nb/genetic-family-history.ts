import type { TopicLexicon } from '../../lexicon.ts';

export const geneticFamilyHistory: TopicLexicon = {
  topic: 'genetic_family_history',
  why: 'Arveanlegg og sykdom i slekten er genetiske opplysninger; bioteknologiloven forbyr arbeidsgiver å be om dem.',
  instead: 'La det være: ingen stilling gir adgang til å spørre om dette.',
  entries: [
    {
      as: 'plain',
      find: `
        arvelig* | genetisk* | gentest* | gener | dna | dna-test* | dnatest* | arveanlegg* | genfeil* |
        disponert | slektssykdom* | genprofil* | gen | arv
        + du | din | ditt | dine | deg | dere | familien | slekta | slekten | foreldre* | kandidaten |
          søkeren`,
      unless: `
        lab* | prøver | pasient* | planter | forskning* | erfaring | analyse* | sekvenser* | laks | husdyr |
        kunde* | veiled* | avl | arvet du systemet | arvet kode* | etterforsk* | arvet prosjekt* |
        rettsmedisin* | arvet du koden`,
      source: 'Bioteknologiloven § 5-8; personvernforordningen art. 9',
    },
    {
      as: 'plain',
      find: `
        @parent | i familien | i slekta | i slekten | familiehistor* | slektninger | blodslektninger |
        nære slektninger | noen i familien
        + sykdom* | kreft | hjertesykdom* | hjerteproblem* | hjerteinfarkt | diabetes | demens |
          alzheimer* | parkinson* | huntington* | psykisk* | psykiske | depresjon* | lidelse* | brystkreft |
          slag | epilepsi | schizofreni | døde av | død av | helseproblem* | sukkersyke | hjerte- | gikt |
          revmatisme | helsehistor* | rusproblem* | avhengighet* | sykdomshistor* | hjerte og kar* | døde |
          død | dement* | friske | hjertelidelse* | friske | syke
        + din | di | ditt | dine | deg | du | deres | kandidaten | søkeren`,
      unless: `
        pasient* | brukere | brukeren | brukerne | en bruker | hvem passer | henter | pårørende |
        familiebedrift* | ta vare | tar vare | hvem | blir syk | blir syke | er syk`,
      source: 'Bioteknologiloven § 5-8; personvernforordningen art. 9',
    },
    {
      as: 'always',
      find: `
        familieanamnese | arvelige sykdommer | arvelig sykdom | genetisk test* | gentest* |
        genetisk risiko | genetiske sykdommer | arvelig belastning | sykdommer i familien |
        sykdom i familien | sykdom i slekta | genetisk disponert | sykdommer i slekta |
        sykdommer i slekten | arvelige lidelser | genetisk undersøk* | genundersøk*`,
      unless: 'pasient*|lab*|brukere|brukeren|brukerne|en bruker|veiled*',
      source: 'Bioteknologiloven § 5-8; personvernforordningen art. 9',
    },
    {
      as: 'plain',
      find: `
        kreft | sukkersyke | diabetes | alzheimer | demens | hjertesykdom* | psykiske lidelser |
        psykisk sykdom | brystkreft | brystkreftgen* | huntingtons
        + i slekta | i slekten | i familien | familie* | slekta | testet | gen`,
      unless: 'pasient*|brukere|beboer*|erfaring',
      source: 'Bioteknologiloven § 5-8; personvernforordningen art. 9',
    },
    {
      as: 'plain',
      find: `
        slekta | slekten | familien din | i din familie | foreldrene dine | besteforeldrene dine
        + gamle | lenge | unge døde | seige | svakt hjerte | sterke gener | gener
        + di | din | dine | deg | du | blir | ble`,
      unless: 'kunde*|pasient*|hvor gamle er',
      source: 'Bioteknologiloven § 5-8; personvernforordningen art. 9',
    },
    {
      as: 'plain',
      find: `
        døde ung | døde tidlig | døde unge | farssiden | morssiden | fars side | mors side | går igjen i slekta
        + du | deg | din | di | noe | går igjen`,
      unless: 'pasient*|kunde*',
      source: 'Bioteknologiloven § 5-8; personvernforordningen art. 9',
    },
  ],
};
