import { type Checker, createChecker } from './engine/checker.ts';
import { nlGrammar } from './languages/nl.ts';
import { nlTopics } from './lexicon/nl/index.ts';
import type { Language } from './lexicon.ts';

export { type Checker, createChecker } from './engine/checker.ts';

/** Dutch, as used in the Netherlands and Belgium: grammar and lexicons. */
export const nl: Language = { lang: 'nl', grammar: nlGrammar, topics: nlTopics };

/** A ready checker; the lexicons are compiled at the first text. */
export const nlChecker: Checker = createChecker(nl);
