import { countryRules } from '../countries/index.ts';
import type { Entry, Grammar, Language, TopicLexicon } from '../lexicon.ts';
import type { CheckOptions, Finding, Form, Lang } from '../types.ts';
import { compileForm, type FormReader, type FormReading } from './form.ts';
import { type FrameClasses, framed, isTold, type Reading, readFrameClasses, readSentence } from './frames.ts';
import { type Condition, holds, matches, Places, Symbols } from './pattern.ts';
import { overrideOf, severityOf } from './severity.ts';
import { foldText } from './text.ts';
import { readSentences, type Sentence } from './tokens.ts';

/** Checks texts in one language. */
export type Checker = {
  lang: Lang;
  /** Findings in the order of the text; `lang` in the options is not looked at. */
  check(text: string, options: Omit<CheckOptions, 'lang'>): Finding[];
};

type Rule = {
  entry: Entry;
  lexicon: TopicLexicon;
  order: number;
  find: Condition;
  also: Condition[];
  unless: Condition | null;
  /** The sentence for which the rule was last taken up. */
  taken: object | null;
};

type Compiled = {
  symbols: Symbols;
  rulesOf: Rule[][];
  places: Places;
  classes: FrameClasses;
  skip: Condition[][];
  skipStatement: Condition[][];
  abbreviations: Set<string>;
  form: FormReader;
};

function compile(language: Language): Compiled {
  const symbols = new Symbols(language.grammar);
  const classes = readFrameClasses(symbols);
  const rulesOf: Rule[][] = [];
  let order = 0;
  for (const lexicon of language.topics) {
    for (const entry of lexicon.entries) {
      const [find, ...also] = symbols.read(entry.find);
      const unless = entry.unless === undefined ? null : symbols.readCondition(entry.unless);
      const rule: Rule = { entry, lexicon, order: order++, find: find!, also, unless, taken: null };
      for (const trigger of new Set(find!.rows.map((row) => symbols.triggerOf(row)))) {
        const rules = rulesOf[trigger];
        if (rules === undefined) rulesOf[trigger] = [rule];
        else rules.push(rule);
      }
    }
  }
  const rest = {
    skip: language.grammar.skip.map((pattern) => symbols.read(pattern)),
    skipStatement: language.grammar.skipStatement.map((pattern) => symbols.read(pattern)),
    abbreviations: new Set(language.grammar.abbreviations.split('|')),
    form: compileForm(language.grammar.form, symbols),
  };
  return { symbols, rulesOf, classes, ...rest, places: new Places(symbols.size) };
}

/** A checker for one language; its lexicons are compiled when it is first used. **Source** SPEC W1 to W9. */
export function createChecker(language: Language): Checker {
  let compiled: Compiled | null = null;
  return {
    lang: language.lang,
    check(text, options) {
      compiled ??= compile(language);
      return checkText(compiled, language, text, options);
    },
  };
}

/** What a sentence says, by the numbers of its words, so that a sentence said again is not read again. */
type Read = { topics: readonly { rule: Rule; first: number; last: number }[]; form: FormReading | null };

function readOnce(compiled: Compiled, grammar: Grammar, sentence: Sentence, options: Omit<CheckOptions, 'lang'>): Read {
  const words = sentence.tokens.map((token) => compiled.symbols.of(token));
  const reading = readSentence(sentence, options.kind, grammar, words, compiled.places, compiled.classes);
  return {
    topics: topicsIn(compiled, reading, options),
    form: options.kind === 'question' ? compiled.form(reading) : null,
  };
}

function checkText(
  compiled: Compiled,
  language: Language,
  text: string,
  options: Omit<CheckOptions, 'lang'>,
): Finding[] {
  const folded = foldText(text);
  const { grammar } = language;
  const country = countryRules(options.country);
  const findings: Finding[] = [];
  const span = (start: number, end: number): [number, number] => [folded.at[start]!, folded.end[end - 1]!];
  const addForm = (form: Form, start: number, end: number) => {
    const { why, instead } = grammar.form.texts[form];
    const { source } = grammar.form;
    findings.push({ kind: 'form', topic: form, severity: 'hint', span: span(start, end), why, source, instead });
  };
  const known = new Map<string, Read>();
  let asked: Sentence | null = null;
  for (const sentence of readSentences(folded, options.kind, compiled.abbreviations, grammar.split)) {
    const { tokens } = sentence;
    const key = `${tokens[0]!.quoted ? '"' : ''}${folded.text.slice(sentence.start, sentence.end)}`;
    const read = known.get(key) ?? readOnce(compiled, grammar, sentence, options);
    known.set(key, read);
    for (const { rule, first, last } of read.topics) {
      const { topic, why, instead } = rule.lexicon;
      const extra = country?.topics[topic];
      findings.push({
        kind: 'topic',
        topic,
        severity: severityOf(topic, country),
        span: span(tokens[first]!.start, tokens[last]!.end),
        why,
        source: extra === undefined ? rule.entry.source : `${rule.entry.source}; ${extra.source}`,
        instead,
        override: overrideOf(topic, country),
      });
    }
    if (read.form !== null) {
      if (read.form.form !== null) addForm(read.form.form, sentence.start, sentence.end);
      if (read.form.adds && asked !== null) addForm('double_barrelled', asked.start, sentence.end);
      asked = sentence.asks ? sentence : null;
    }
  }
  return findings.sort((a, b) => a.span[0] - b.span[0] || b.kind.localeCompare(a.kind) || a.span[1] - b.span[1]);
}

/** The words to mark: the match, and for words that count only together also the nearest match of the others. */
function marked(
  rule: Rule,
  match: readonly [number, number],
  { places, sets }: Reading,
): { first: number; last: number } {
  let [first, last] = match;
  if (rule.entry.as !== 'plain') return { first, last };
  for (const condition of rule.also) {
    let nearest: readonly [number, number] | null = null;
    for (const other of matches(condition, places, sets))
      if (nearest === null || Math.abs(other[0] - match[0]) < Math.abs(nearest[0] - match[0])) nearest = other;
    if (nearest === null) continue;
    first = Math.min(first, nearest[0]);
    last = Math.max(last, nearest[1]);
  }
  return { first, last };
}

/** The rules that hold in a sentence, the first per topic. */
function topicsIn(compiled: Compiled, reading: Reading, options: Omit<CheckOptions, 'lang'>) {
  const { places, sets } = reading;
  const ordered: Rule[] = [];
  for (const symbol of places.present) {
    const rules = compiled.rulesOf[symbol];
    if (rules === undefined) continue;
    for (const rule of rules) {
      if (rule.taken === reading) continue;
      rule.taken = reading;
      ordered.push(rule);
    }
  }
  if (ordered.length === 0) return [];
  const every = (conditions: Condition[]) => conditions.every((condition) => holds(condition, places, sets));
  const found = new Map<string, { rule: Rule; first: number; last: number }>();
  ordered.sort((a, b) => a.order - b.order);
  for (const rule of ordered) {
    const { entry, lexicon } = rule;
    if (found.has(lexicon.topic)) continue;
    if (entry.country !== undefined && entry.country !== options.country?.toUpperCase()) continue;
    if (!every(rule.also)) continue;
    const match = matches(rule.find, places, sets).find(([i, j]) => framed(entry.as, reading, i, j));
    if (match === undefined) continue;
    if (rule.unless !== null && holds(rule.unless, places, sets)) continue;
    found.set(lexicon.topic, { rule, ...marked(rule, match, reading) });
  }
  // Few sentences get this far, so what would silence them is looked at last.
  if (found.size === 0 || compiled.skip.some(every)) return [];
  if (!reading.asks && compiled.skipStatement.some(every)) return [];
  const { spare } = options;
  const left = [...found.values()];
  return spare === undefined ? left : left.filter(({ first }) => !isTold(reading, first, spare));
}
