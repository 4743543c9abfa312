import type { CountryRules } from './index.ts';

/** Belgium: wealth, social origin, physical traits and union conviction are protected criteria of their own. */
export const be: CountryRules = {
  country: 'BE',
  topics: {
    pregnancy_family: { override: 'none', source: 'BE: Genderwet van 10 mei 2007, art. 4 en 6; CAO nr. 38 art. 11' },
    health_sickness: {
      override: 'none',
      source: 'BE: Antidiscriminatiewet van 10 mei 2007 (gezondheidstoestand); wet van 28 januari 2003 art. 3',
    },
    disability: { source: 'BE: Antidiscriminatiewet van 10 mei 2007 (handicap); CAO nr. 95' },
    genetic_family_history: {
      override: 'none',
      source:
        'BE: wet van 28 januari 2003 betreffende medische onderzoeken, art. 3; Antidiscriminatiewet (genetische eigenschap)',
    },
    religion_belief: { source: 'BE: Antidiscriminatiewet van 10 mei 2007 (geloof of levensbeschouwing)' },
    ethnicity_origin: { source: 'BE: Antiracismewet van 30 juli 1981' },
    sexual_orientation: { source: 'BE: Antidiscriminatiewet van 10 mei 2007 (seksuele geaardheid)' },
    gender_identity: { source: 'BE: Genderwet van 10 mei 2007, art. 4' },
    political_views: { source: 'BE: Antidiscriminatiewet van 10 mei 2007 (politieke overtuiging)' },
    trade_union: { source: 'BE: Antidiscriminatiewet van 10 mei 2007 (syndicale overtuiging)', since: '2009-12-31' },
    marital_status: { severity: 'block', source: 'BE: Antidiscriminatiewet van 10 mei 2007 (burgerlijke staat)' },
    care_responsibilities: { severity: 'block', source: 'BE: Genderwet van 10 mei 2007 (gezinsverantwoordelijkheden)' },
    age: { severity: 'block', source: 'BE: Antidiscriminatiewet van 10 mei 2007 (leeftijd)' },
    nationality_language: {
      severity: 'block',
      source: 'BE: Antiracismewet van 30 juli 1981 (nationaliteit); Antidiscriminatiewet (taal)',
    },
    social_origin: {
      severity: 'block',
      source: 'BE: Antidiscriminatiewet van 10 mei 2007 (sociale afkomst of positie)',
    },
    appearance: {
      severity: 'block',
      source: 'BE: Antidiscriminatiewet van 10 mei 2007 (fysieke of genetische eigenschap)',
    },
    finances: { severity: 'block', source: 'BE: Antidiscriminatiewet van 10 mei 2007 (vermogen)' },
    criminal_record: { source: 'BE: wet van 30 juli 2018 (gegevensbescherming) art. 10; CAO nr. 38 art. 11' },
    lifestyle_substance: { source: 'BE: CAO nr. 100; CAO nr. 38 art. 11' },
    salary_history: { source: 'BE: Richtlijn (EU) 2023/970 art. 5 lid 2', since: '2026-06-07' },
  },
};
