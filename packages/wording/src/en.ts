import { type Checker, createChecker } from './engine/checker.ts';
import { enGrammar } from './languages/en.ts';
import { enTopics } from './lexicon/en/index.ts';
import type { Language } from './lexicon.ts';

export { type Checker, createChecker } from './engine/checker.ts';

/** English: grammar and lexicons. */
export const en: Language = { lang: 'en', grammar: enGrammar, topics: enTopics };

/** A ready checker; the lexicons are compiled at the first text. */
export const enChecker: Checker = createChecker(en);
