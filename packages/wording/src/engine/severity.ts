import type { CountryRules } from '../countries/index.ts';
import type { Override, Severity, Topic } from '../types.ts';

/** How grave each topic is where no country says otherwise (SPEC W3). */
export const severities: Readonly<Record<Topic, Severity>> = {
  pregnancy_family: 'block',
  health_sickness: 'block',
  disability: 'block',
  genetic_family_history: 'block',
  religion_belief: 'block',
  ethnicity_origin: 'block',
  sexual_orientation: 'block',
  gender_identity: 'block',
  political_views: 'block',
  trade_union: 'block',
  salary_history: 'block',
  marital_status: 'warn',
  care_responsibilities: 'warn',
  age: 'warn',
  nationality_language: 'warn',
  criminal_record: 'warn',
  social_origin: 'warn',
  prior_disputes: 'warn',
  appearance: 'hint',
  finances: 'hint',
  lifestyle_substance: 'hint',
  social_media_private: 'hint',
  working_hours_contract: 'warn',
};

/** The severity of a topic under a country's rules. */
export function severityOf(topic: Topic, country: CountryRules | undefined): Severity {
  return country?.topics[topic]?.severity ?? severities[topic];
}

/** What it takes to use a question on a topic in spite of the finding, under a country's rules (SPEC W4). */
export function overrideOf(topic: Topic, country: CountryRules | undefined): Override {
  const own = country?.topics[topic]?.override;
  if (own !== undefined) return own;
  if (topic === 'pregnancy_family' || topic === 'health_sickness' || topic === 'salary_history') return 'none';
  return severityOf(topic, country) === 'block' ? 'second-person' : 'reason';
}
