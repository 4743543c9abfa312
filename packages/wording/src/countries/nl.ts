import type { CountryRules } from './index.ts';

/** The Netherlands: adds working hours and kind of contract; health is for the company doctor alone. */
export const nl: CountryRules = {
  country: 'NL',
  topics: {
    pregnancy_family: { override: 'none', source: 'NL: Burgerlijk Wetboek art. 7:646; Awgb art. 1 lid 2 en art. 5' },
    health_sickness: {
      override: 'none',
      source: 'NL: Wet op de medische keuringen art. 4; UAVG art. 30',
      since: '1998-01-01',
    },
    disability: { source: 'NL: Wgbh/cz art. 4', since: '2003-12-01' },
    genetic_family_history: { override: 'none', source: 'NL: Wet op de medische keuringen art. 3; UAVG art. 28' },
    religion_belief: { source: 'NL: Awgb art. 1 en 5; UAVG art. 22' },
    ethnicity_origin: { source: 'NL: Awgb art. 1 en 5; UAVG art. 25' },
    sexual_orientation: { source: 'NL: Awgb art. 1 en 5; UAVG art. 22' },
    gender_identity: { source: 'NL: Awgb art. 1 lid 2', since: '2019-11-01' },
    political_views: { source: 'NL: Awgb art. 1 en 5; UAVG art. 22' },
    trade_union: { source: 'NL: UAVG art. 22; Wet op de loonvorming; ILO-verdrag 98 art. 1' },
    marital_status: { source: 'NL: Awgb art. 1 en 5 (burgerlijke staat)' },
    age: { source: 'NL: Wgbl art. 3', since: '2004-05-01' },
    nationality_language: { source: 'NL: Awgb art. 1 en 5 (nationaliteit)' },
    criminal_record: { source: 'NL: UAVG art. 31 tot 33; Wet justitiële en strafvorderlijke gegevens (VOG)' },
    salary_history: { source: 'NL: Richtlijn (EU) 2023/970 art. 5 lid 2', since: '2026-06-07' },
    working_hours_contract: { source: 'NL: Wet onderscheid arbeidsduur (BW art. 7:648) en BW art. 7:649' },
  },
};
