import type { CountryRules } from './index.ts';

/** Norway: pregnancy, adoption and family plans are blocked with no way around; care duties are added to the grounds. */
export const no: CountryRules = {
  country: 'NO',
  topics: {
    pregnancy_family: {
      override: 'none',
      source: 'NO: likestillings- og diskrimineringsloven § 30 første ledd bokstav a, uten unntak',
      since: '2018-01-01',
    },
    health_sickness: { override: 'none', source: 'NO: arbeidsmiljøloven § 9-3' },
    disability: {
      override: 'second-person',
      source: 'NO: likestillings- og diskrimineringsloven § 30 bokstav d og annet ledd',
    },
    genetic_family_history: { override: 'none', source: 'NO: bioteknologiloven § 5-8' },
    religion_belief: {
      override: 'second-person',
      source: 'NO: likestillings- og diskrimineringsloven § 30 bokstav b og annet ledd',
    },
    ethnicity_origin: {
      override: 'second-person',
      source: 'NO: likestillings- og diskrimineringsloven § 30 bokstav c og annet ledd',
    },
    sexual_orientation: {
      override: 'second-person',
      source: 'NO: likestillings- og diskrimineringsloven § 30 bokstav e og annet ledd',
    },
    gender_identity: { override: 'second-person', source: 'NO: likestillings- og diskrimineringsloven § 30 bokstav e' },
    political_views: { override: 'second-person', source: 'NO: arbeidsmiljøloven § 13-4' },
    trade_union: { override: 'second-person', source: 'NO: arbeidsmiljøloven § 13-4' },
    care_responsibilities: {
      severity: 'block',
      override: 'second-person',
      source: 'NO: likestillings- og diskrimineringsloven § 6 (omsorgsoppgaver)',
    },
    marital_status: { source: 'NO: likestillings- og diskrimineringsloven § 30 annet ledd (samlivsform)' },
    age: { source: 'NO: arbeidsmiljøloven § 13-1' },
    criminal_record: { source: 'NO: politiregisterloven §§ 36 til 41; personopplysningsloven § 11' },
    salary_history: { source: 'NO: direktiv (EU) 2023/970 art. 5 nr. 2 (EØS-relevant)' },
    prior_disputes: { source: 'NO: arbeidsmiljøloven § 2 A-4 (vern av varslere)' },
  },
};
