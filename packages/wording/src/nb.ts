import { type Checker, createChecker } from './engine/checker.ts';
import { nbGrammar } from './languages/nb.ts';
import { nbTopics } from './lexicon/nb/index.ts';
import type { Language } from './lexicon.ts';

export { type Checker, createChecker } from './engine/checker.ts';

/** Norwegian bokmål: grammar and lexicons. */
export const nb: Language = { lang: 'nb', grammar: nbGrammar, topics: nbTopics };

/** A ready checker; the lexicons are compiled at the first text. */
export const nbChecker: Checker = createChecker(nb);
