import { detectLanguage } from './detect.ts';
import { enChecker } from './en.ts';
import type { Checker } from './engine/checker.ts';
import { nbChecker } from './nb.ts';
import { nlChecker } from './nl.ts';
import type { CheckOptions, Finding, Lang } from './types.ts';

export { type CountryRules, type CountryTopic, countries, countryRules } from './countries/index.ts';
export { detectLanguage } from './detect.ts';
export { en } from './en.ts';
export { type Checker, createChecker } from './engine/checker.ts';
export { severities } from './engine/severity.ts';
export type { Entry, Frame, Grammar, Language, TopicLexicon } from './lexicon.ts';
export { nb } from './nb.ts';
export { nl } from './nl.ts';
export type {
  CheckOptions,
  Detection,
  Finding,
  Form,
  Lang,
  Override,
  Severity,
  Spare,
  TextKind,
  Topic,
} from './types.ts';

const checkers: Readonly<Record<Lang, Checker>> = { nl: nlChecker, nb: nbChecker, en: enChecker };

/**
 * Findings on topic and form in a question, advert, note or message, in the order of the text; without `lang` the
 * language is detected. The same text and options always give the same findings. **Source** SPEC W1 to W9.
 */
export function check(text: string, options: CheckOptions): Finding[] {
  return checkers[options.lang ?? detectLanguage(text).lang].check(text, options);
}
