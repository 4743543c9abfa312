import type { Override, Severity, Topic } from '../types.ts';
import { be } from './be.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';

/** What a country changes for a topic, with the law it does so by; `since` is a date (ISO 8601) where one is known. */
export type CountryTopic = { severity?: Severity; override?: Override; source: string; since?: string };

/** The rules of a country, by its ISO 3166 code. */
export type CountryRules = { country: string; topics: Readonly<Partial<Record<Topic, CountryTopic>>> };

/** The countries with rules of their own. */
export const countries: readonly CountryRules[] = [nl, be, no];

/** The rules of a country, in upper or lower case; undefined when it has none. */
export function countryRules(code: string | undefined): CountryRules | undefined {
  if (code === undefined) return undefined;
  const upper = code.toUpperCase();
  return countries.find((rules) => rules.country === upper);
}
