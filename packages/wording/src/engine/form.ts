import type { FormGrammar } from '../lexicon.ts';
import type { Form } from '../types.ts';
import { mentions, type Reading } from './frames.ts';
import { type Condition, holds, matches, type Symbols } from './pattern.ts';

/** The form of a sentence, null when there is nothing to say; `adds`: a second question to the one before it. */
export type FormReading = { form: Form | null; adds: boolean };
/** Reads the form of a sentence. */
export type FormReader = (reading: Reading) => FormReading;

type Kind = 'wh' | 'polar' | 'imperative' | 'statement';

/** Makes a reader of question forms from a grammar. **Source** SPEC W40 to W46. */
export function compileForm(grammar: FormGrammar, symbols: Symbols): FormReader {
  const word = (alternatives: string) => {
    const rows = symbols.readRows(alternatives);
    return (reading: Reading, i: number): number => {
      for (const row of rows)
        if (row.every((symbol, k) => reading.sets[i + k]?.has(symbol) === true)) return row.length;
      return 0;
    };
  };
  const auxiliary = word(grammar.auxiliary);
  const subject = word(grammar.subject);
  const wh = word(grammar.wh);
  const imperative = word(grammar.imperative);
  const subordinate = word(grammar.subordinate);
  const and = word(grammar.and);
  const back = word(grammar.anaphor);
  const late = word(grammar.lateAnaphor);
  const newMatter = word(grammar.newMatter);
  /** Whether a word from `from` on points back at what was asked before. */
  const pointsBack = (reading: Reading, from: number): boolean => {
    const n = reading.bits.length;
    for (let i = from; i < n; i++)
      if ((back(reading, i) > 0 || (i >= n - 2 && late(reading, i) > 0)) && newMatter(reading, i + 1) === 0)
        return true;
    return false;
  };
  const praise = symbols.readCondition(grammar.praise);
  const leading = grammar.leading.map((pattern) => symbols.read(pattern));
  const closedWh = grammar.closedWh.map((pattern) => symbols.read(pattern));
  const openers = grammar.openers.map((pattern) => symbols.read(pattern));
  const pairs = grammar.pairs.map((pattern) => symbols.read(pattern));
  const any = (patterns: Condition[][], reading: Reading) =>
    patterns.some((conditions) => conditions.every((condition) => holds(condition, reading.places, reading.sets)));
  const inverted = (reading: Reading, i: number) =>
    i + 1 < reading.bits.length &&
    (auxiliary(reading, i) > 0 || (subject(reading, i) === 0 && wh(reading, i) === 0 && subject(reading, i + 1) > 0));

  const kindAt = (reading: Reading, i: number): Kind => {
    if (wh(reading, i) > 0) return 'wh';
    if (wh(reading, i + 1) > 0 && (reading.sentence.tokens[i]?.word.length ?? 9) <= 5) return 'wh';
    if (imperative(reading, i) > 0) return 'imperative';
    return inverted(reading, i) ? 'polar' : 'statement';
  };

  /** Where the question itself begins: after an "if …," or a statement before it. */
  const questionStart = (reading: Reading): { start: number; kind: Kind } => {
    const { tokens } = reading.sentence;
    const opens = subordinate(reading, 0) > 0 && wh(reading, 1) === 0;
    const first = kindAt(reading, 0);
    if (first !== 'statement' && !opens) return { start: 0, kind: first };
    for (let i = 1; i < tokens.length; i++) {
      if (!tokens[i]!.pause) continue;
      const k = and(reading, i) > 0 ? i + 1 : i;
      const kind = kindAt(reading, k);
      if (kind !== 'statement') return { start: k, kind };
    }
    if (opens && first !== 'statement') return { start: 0, kind: first };
    return { start: 0, kind: 'statement' };
  };

  /** A second question joined with "and". */
  const joined = (reading: Reading, start: number, kind: Kind): boolean => {
    const { tokens } = reading.sentence;
    const n = tokens.length;
    if (any(openers, reading)) return false;
    for (let i = start + 1; i < n - 1; i++) {
      const length = and(reading, i);
      if (length === 0) continue;
      let k = i + length;
      while (k < n - 1 && k < i + length + 2 && wh(reading, k) === 0 && !inverted(reading, k)) k++;
      const second = wh(reading, k) > 0 ? 'wh' : inverted(reading, k) ? 'polar' : 'none';
      if (second === 'wh') {
        if (n - k <= 2) continue;
        if (!(kind === 'wh' && pointsBack(reading, k + 1))) return kind === 'wh' || kind === 'polar';
        continue;
      }
      if (second === 'polar' && kind !== 'statement' && subject(reading, k + 1) > 0) return true;
      if (kind === 'polar' && !any(pairs, reading)) return true;
    }
    return false;
  };

  const read = (reading: Reading): Form | null => {
    const { sentence } = reading;
    const { start, kind } = questionStart(reading);
    const asks = sentence.asks || (kind === 'polar' && start === 0) || kind === 'wh';
    if (!asks) return null;
    if (any(leading, reading)) return 'leading';
    if (kind === 'imperative') return null;
    if (
      start > 0 &&
      mentions(reading, 'we') &&
      matches(praise, reading.places, reading.sets).some(([, j]) => j < start)
    )
      return 'leading';
    if (kind === 'statement')
      return sentence.asks && reading.bits.length > 3 && mentions(reading, 'you', 'we') && !any(openers, reading)
        ? 'leading'
        : null;
    if (joined(reading, start, kind)) return 'double_barrelled';
    if (any(openers, reading)) return null;
    if (kind === 'polar') return 'closed';
    return any(closedWh, reading) ? 'closed' : null;
  };

  return (reading) => {
    const form = read(reading);
    const length = and(reading, 0);
    const more =
      length > 0 && reading.sentence.asks && form !== 'double_barrelled' && kindAt(reading, length) !== 'statement';
    return { form, adds: more && reading.bits.length > 3 && !pointsBack(reading, 1) };
  };
}
