import type { Form, Lang, Topic } from './types.ts';

/**
 * How the words of an entry must stand in the sentence before they count (SPEC W10 to W19):
 * - `own`: the candidate has it (you have X, your X, a note that says she has X, a form field X);
 * - `be`: the candidate is it (you are X, as an X, a note that says he is X);
 * - `do`: the candidate does it (X is a verb with the candidate as its subject);
 * - `about`: the sentence is about the candidate and not about the job;
 * - `always`: counts by itself, unless the sentence is about the job;
 * - `plain`: counts by itself, wherever it stands;
 * - `advert`: what an advert (or a sentence that says whom one seeks) must not ask for.
 */
export type Frame = 'own' | 'be' | 'do' | 'about' | 'always' | 'plain' | 'advert';

/**
 * One rule of a lexicon. `find` is read as: conditions joined by ` + ` that must all hold in one sentence, in any
 * order; each condition lists alternatives with `|`; an alternative is a row of words. The first condition is the
 * one that is marked and to which the frame applies.
 *
 * A word may be `stem*`, `*ending`, `*inside*`, `lemma/v` (verb), `lemma/n` (noun), `lemma/a` (adjective) with all
 * its forms, `op_halen/v` (a verb whose particle moves), `@class` (a class of the grammar), `#` (a number), `_` (any
 * one word), `..` (up to five words), `^` and `$` (start and end of the sentence).
 */
export type Entry = {
  as: Frame;
  find: string;
  /** Alternatives of which one in the same sentence makes the entry silent. */
  unless?: string;
  /** Only where this country's rules apply. */
  country?: string;
  /** The law article, code or guidance by name. */
  source: string;
};

/** All that is known about one topic in one language, in the words a lawyer would read. */
export type TopicLexicon = { topic: Topic; why: string; instead: string; entries: readonly Entry[] };

/** The texts that go with a form finding. */
export type FormText = { why: string; instead: string };

/** How questions are built in a language; patterns are written as in {@link Entry.find}. */
export type FormGrammar = {
  /** First words of a yes/no question besides a verb followed by its subject. */
  auxiliary: string;
  /** Words that can be the subject right after the verb. */
  subject: string;
  /** Question words. */
  wh: string;
  /** Patterns, from the start of the question, that can be answered with a number, a date or a name. */
  closedWh: readonly string[];
  /** "Can you describe": closed in grammar, open in use. */
  openers: readonly string[];
  /** First words of an instruction (tell, describe). */
  imperative: string;
  /** First words of a clause that comes before the question itself (if, when, suppose). */
  subordinate: string;
  /** Patterns of a question that gives its own answer. */
  leading: readonly string[];
  /** Words that praise, before a question in the same sentence. */
  praise: string;
  and: string;
  /** Words that point back, so that a second question follows up the first. */
  anaphor: string;
  /** Words that point back only at the end of a question, and are articles before it. */
  lateAnaphor: string;
  /** What follows "this" when it points at something new (this job). */
  newMatter: string;
  /** Pairs that belong together and ask one thing. */
  pairs: readonly string[];
  source: string;
  texts: Record<Form, FormText>;
};

/** Word classes, inflection and sentence structure of one language. */
export type Grammar = {
  lang: Lang;
  /** Named classes of words: patterns joined by `|`, used as `@name` and by the frames. */
  classes: Readonly<Record<string, string>>;
  /** Every form of a lemma; a little too many forms is fine. */
  inflect(lemma: string, part: 'v' | 'n' | 'a'): string[];
  /** Splits what is written together (don't, you're) into its words; null when there is nothing to split. */
  split?(word: string): [string, string] | null;
  /** Whether the participle stands at the end of the clause (Dutch), not by its verb. */
  participleLast: boolean;
  /** Abbreviations after which a full stop ends no sentence. */
  abbreviations: string;
  /** Sentences that say that one does not ask, or does not care, about a ground. */
  skip: readonly string[];
  /** Statements only: says that something is not asked. */
  skipStatement: readonly string[];
  form: FormGrammar;
  /** Whether the word at `i`, which may also mean something else, is the polite "you" (Norwegian De). */
  addresses?(words: readonly string[], i: number): boolean;
  /** Whether the word at `i`, which is both "you" and "your" (Dutch je), stands before what is owned. */
  owns?(words: readonly string[], i: number): boolean;
};

/** A language: its grammar and its lexicons. */
export type Language = { lang: Lang; grammar: Grammar; topics: readonly TopicLexicon[] };
