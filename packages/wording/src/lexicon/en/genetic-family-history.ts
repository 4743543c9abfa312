import type { TopicLexicon } from '../../lexicon.ts';

export const geneticFamilyHistory: TopicLexicon = {
  topic: 'genetic_family_history',
  why: 'Genetic data and illness in the family are special category data; no employer may ask for them.',
  instead: 'Leave it out: there is no job for which this may be asked.',
  entries: [
    {
      as: 'plain',
      find: `
        hereditary | genetic* | gene test* | genes | dna | dna test* | dnatest* | inherited | heritable |
        predisposed | predisposition | genome | brca* | carrier of | family disease | inherit | genetically
        + you | your | yours | family | candidate | parents | applicant`,
      unless: `
        lab | samples | sample | research | plants | crops | codebase | code | patient* |
        inherited a project | inherited project | inherit a project | inherited system | inherited team |
        inherit a team | inherit code | experience | sequencing | analysis | counsel* | client* |
        livestock | worked with | carried out | laboratory | breeding | customer* | inherit from |
        inheritance | legacy | class | team | system | forensic* | course`,
      source: 'GDPR art. 9(1) (genetic data); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        @parent | family | in the family | run in your family | runs in your family | relatives |
        family history | bloodline | blood relatives | close relatives
        + disease* | cancer | heart | diabetes | dementia | alzheimer* | parkinson* | huntington* |
          depression | mental | illness* | stroke | epilepsy | schizophrenia | died of | die of |
          condition | conditions | health problems | breast cancer | medical | health | sickle cell |
          alcoholism | addiction | disorder* | arthritis | healthy | cystic | suicide | hypertension |
          die young | sick | ill | alive
        + your | you | candidate | applicant | family history of | yours`,
      unless: `
        patient* | client* | family business | look after | looks after | resident* | care for | who |
        take care | childcare | caring | sick child | customer* | gets sick | are sick | is sick |
        get sick | falls ill | fall ill | is ill | are ill | pick up | of a sick | deal with | depends`,
      source: 'GDPR art. 9(1) (genetic data); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'always',
      find: `
        family medical history | family health history | genetic condition* | genetic disease* |
        genetic disorder* | genetic test* | hereditary disease* | hereditary condition* |
        hereditary illness* | genetic screening | dna test* | family history of | inherited disease* |
        inherited condition* | genetic profile | genetic risk* | genetic information | hereditary disorder*`,
      unless: 'patient*|client*|lab',
      source: 'GDPR art. 9(1) (genetic data); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        cancer | diabetes | alzheimer* | dementia | heart disease | parkinson* | depression |
        breast cancer | mental illness | epilepsy | huntington*
        + on your mother's | on your mother | on your father | mother's side | father's side | your side |
          your mother | your father | side of the family`,
      unless: 'patient*|client*|resident*',
      source: 'GDPR art. 9(1) (genetic data); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        died young | die young | died early | tends to run on | runs on your | passed down | fathers side |
        mothers side | s side | tends to run
        + your | you`,
      unless: 'patient*|client*|river|process*|server*',
      source: 'GDPR art. 9(1) (genetic data); EU Charter of Fundamental Rights art. 21',
    },
    {
      as: 'plain',
      find: `
        heart problems | heart trouble | heart disease | cancer | diabetes | dementia | breast cancer | mental illness | illnesses | disorders | conditions
        + in the family | on either side of the family | on the family side
        + are there | is there | any | known | ever`,
      unless: `
        patient* | client* | resident* | customer* | supporting`,
      source: 'GDPR art. 9(1) (genetic data); EU Charter of Fundamental Rights art. 21',
    },
  ],
};
