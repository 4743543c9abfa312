import { countryRules } from '../countries/index.ts';
import type { Entry, Language, TopicLexicon } from '../lexicon.ts';
import type { CheckOptions, Finding, Lang } from '../types.ts';
import { compileForm, type FormReader } from './form.ts';
import { type FrameClasses, framed, type Reading, readFrameClasses, readSentence } from './frames.ts';
import { type Condition, holds, matches, Symbols, triggerOf } from './pattern.ts';
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
};

type Compiled = {
  symbols: Symbols;
  rulesOf: Map<number, Rule[]>;
  classes: FrameClasses;
  skip: Condition[][];
  skipStatement: Condition[][];
  abbreviations: Set<string>;
  form: FormReader;
};

function compile(language: Language): Compiled {
  const symbols = new Symbols(language.grammar);
  const classes = readFrameClasses(symbols);
  const rulesOf = new Map<number, Rule[]>();
  let order = 0;
  for (const lexicon of language.topics) {
    for (const entry of lexicon.entries) {
      const [find, ...also] = symbols.read(entry.find);
      const unless = entry.unless === undefined ? null : symbols.readCondition(entry.unless);
      const rule: Rule = { entry, lexicon, order: order++, find: find!, also, unless };
      for (const trigger of new Set(find!.map(triggerOf))) {
        const rules = rulesOf.get(trigger);
        if (rules === undefined) rulesOf.set(trigger, [rule]);
        else rules.push(rule);
      }
    }
  }
  return {
    symbols,
    rulesOf,
    classes,
    skip: language.grammar.skip.map((pattern) => symbols.read(pattern)),
    skipStatement: language.grammar.skipStatement.map((pattern) => symbols.read(pattern)),
    abbreviations: new Set(language.grammar.abbreviations.split('|')),
    form: compileForm(language.grammar.form, symbols),
  };
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

function checkText(
  compiled: Compiled,
  language: Language,
  text: string,
  options: Omit<CheckOptions, 'lang'>,
): Finding[] {
  const folded = foldText(text);
  const { grammar } = language;
  const sentences = readSentences(folded, options.kind, compiled.abbreviations, grammar.split);
  const findings: Finding[] = [];
  const span = (start: number, end: number): [number, number] => [folded.at[start]!, folded.end[end - 1]!];
  const forms: { sentence: Sentence; reading: Reading }[] = [];
  for (const sentence of sentences) {
    const sets = sentence.tokens.map((token) => new Set(compiled.symbols.of(token)));
    const reading = readSentence(sentence, options.kind, grammar, sets, compiled.classes);
    forms.push({ sentence, reading });
    for (const { rule, first, last } of topicsIn(compiled, reading, options)) {
      const { topic, why, instead } = rule.lexicon;
      const country = countryRules(options.country);
      const extra = country?.topics[topic];
      const finding: Finding = {
        kind: 'topic',
        topic,
        severity: severityOf(topic, country),
        span: span(sentence.tokens[first]!.start, sentence.tokens[last]!.end),
        why,
        source: extra === undefined ? rule.entry.source : `${rule.entry.source}; ${extra.source}`,
        instead,
        override: overrideOf(topic, country),
      };
      findings.push(finding);
    }
  }
  if (options.kind === 'question') {
    for (const { form, start, end } of compiled.form(forms)) {
      const { why, instead } = grammar.form.texts[form];
      findings.push({
        kind: 'form',
        topic: form,
        severity: 'hint',
        span: span(start, end),
        why,
        source: grammar.form.source,
        instead,
      });
    }
  }
  return findings.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** The rules that hold in a sentence, the first per topic. */
function topicsIn(compiled: Compiled, reading: Reading, options: Omit<CheckOptions, 'lang'>) {
  const { places, sets } = reading;
  const candidates = new Set<Rule>();
  for (const symbol of places.at.keys()) for (const rule of compiled.rulesOf.get(symbol) ?? []) candidates.add(rule);
  if (candidates.size === 0) return [];
  const every = (conditions: Condition[]) => conditions.every((condition) => holds(condition, places, sets));
  if (compiled.skip.some(every)) return [];
  if (!reading.asks && compiled.skipStatement.some(every)) return [];
  const found = new Map<string, { rule: Rule; first: number; last: number }>();
  const ordered = [...candidates].sort((a, b) => a.order - b.order);
  for (const rule of ordered) {
    const { entry, lexicon } = rule;
    if (found.has(lexicon.topic)) continue;
    if (entry.kinds !== undefined && !entry.kinds.includes(options.kind)) continue;
    if (entry.country !== undefined && entry.country !== options.country) continue;
    if (rule.also.length > 0 && !every(rule.also)) continue;
    if (rule.unless !== null && holds(rule.unless, places, sets)) continue;
    const match = matches(rule.find, places, sets).find(([i, j]) => framed(entry.as, reading, i, j));
    if (match !== undefined) found.set(lexicon.topic, { rule, first: match[0], last: match[1] });
  }
  return [...found.values()];
}
