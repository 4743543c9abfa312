import type { Grammar } from '../lexicon.ts';
import { foldWord } from './text.ts';
import type { Token } from './tokens.ts';

/** A row of symbols: ids, or one of the marks below. */
export type Row = readonly number[];
/** A condition: one of its rows must match. `led` finds the rows by the symbol they begin with. */
export type Condition = {
  rows: readonly Row[];
  led: ReadonlyMap<number, readonly Row[]>;
  /** The keys of `led`, and its values beside them. */
  leads: Int32Array;
  ledRows: readonly (readonly Row[])[];
};

const GAP = -1;
const START = -2;
const END = -3;
const ANY = -4;
/** The widest gap that `..` spans, in words. */
const widest = 5;

/** Turns the words of lexicons into numbered symbols and finds the symbols of a word. */
export class Symbols {
  readonly grammar: Grammar;
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly exact = new Map<string, number[]>();
  private readonly starts = new Map<string, number[]>();
  private readonly ends = new Map<string, number[]>();
  private readonly insides = new Map<string, number[]>();
  private readonly phrases = new Map<string, Row[]>();
  private readonly open = new Set<string>();
  private lengths: { starts: number[]; ends: number[]; insides: number[] } | null = null;
  private readonly known = new Map<string, Word>();
  private masks: ReadonlyMap<number, number> = new Map();

  constructor(grammar: Grammar) {
    this.grammar = grammar;
    for (const name of Object.keys(grammar.classes)) this.classPhrases(name);
  }

  /** The symbol by which a row is found: the one with the longest word, which is the rarest. */
  triggerOf(row: Row): number {
    let best = -1;
    for (const symbol of row) if (symbol >= 0 && (best < 0 || this.weight(symbol) > this.weight(best))) best = symbol;
    return best;
  }

  private weight(symbol: number): number {
    const name = this.names[symbol]!;
    return name.startsWith('@') ? 2 : name.length;
  }

  /** The id of `@name`. */
  classId(name: string): number {
    return this.symbol(`@${name}`);
  }

  /** Reads a pattern: conditions joined by ` + `. */
  read(pattern: string): Condition[] {
    return pattern
      .replaceAll(/\s+/g, ' ')
      .split(' + ')
      .map((condition) => this.readCondition(condition));
  }

  /** Reads alternatives joined by `|`. */
  readCondition(condition: string): Condition {
    return conditionOf(this.readRows(condition));
  }

  /** Reads alternatives joined by `|`, as rows. */
  readRows(condition: string): Row[] {
    const rows: Row[] = [];
    for (const alternative of condition.split('|')) {
      const words = alternative.trim().split(/\s+/);
      const only = words.length === 1 ? words[0]! : '';
      if (only.startsWith('@')) rows.push(...this.classPhrases(only.slice(1)));
      this.expand(words, 0, [], rows);
    }
    return rows;
  }

  /** A verb whose particle moves is two rows: written together, or verb … particle. */
  private expand(words: readonly string[], i: number, row: number[], rows: Row[]) {
    if (i === words.length) {
      rows.push(row);
      return;
    }
    const word = words[i]!;
    const cut = word.indexOf('_');
    if (cut > 0) {
      const particle = word.slice(0, cut);
      const verb = word.slice(cut + 1);
      this.expand(words, i + 1, [...row, this.symbol(`${particle}${verb}`, particle, verb)], rows);
      this.expand(words, i + 1, [...row, this.symbol(verb), GAP, this.symbol(particle)], rows);
      this.expand(words, i + 1, [...row, this.symbol(particle), this.symbol('te|å|to'), this.symbol(verb)], rows);
      return;
    }
    const mark =
      word === '..' ? GAP : word === '^' ? START : word === '$' ? END : word === '_' ? ANY : this.symbol(word);
    this.expand(words, i + 1, [...row, mark], rows);
  }

  private classPhrases(name: string): Row[] {
    const done = this.phrases.get(name);
    if (done !== undefined) return done;
    const source = this.grammar.classes[name];
    if (source === undefined) throw new Error(`no class @${name} in the grammar of ${this.grammar.lang}`);
    if (this.open.has(name)) throw new Error(`class @${name} contains itself`);
    this.open.add(name);
    const id = this.symbol(`@${name}`);
    const longer: Row[] = [];
    for (const alternative of source.split('|')) {
      const words = alternative.trim().split(/\s+/);
      if (words.length === 1 && !words[0]!.includes('_')) {
        const word = words[0]!;
        if (word.startsWith('@')) {
          const inner = this.classPhrases(word.slice(1));
          longer.push(...inner);
          for (const map of [this.exact, this.starts, this.ends, this.insides])
            for (const ids of map.values()) if (ids.includes(this.symbol(word)) && !ids.includes(id)) ids.push(id);
        } else this.register(word, id);
      } else this.expand(words, 0, [], longer);
    }
    this.open.delete(name);
    this.phrases.set(name, longer);
    return longer;
  }

  private symbol(word: string, particle?: string, verb?: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(word, id);
    this.names.push(word);
    this.lengths = null;
    this.known.clear();
    if (word.startsWith('@')) {
      if (!this.open.has(word.slice(1))) this.classPhrases(word.slice(1));
    } else if (particle !== undefined && verb !== undefined) {
      for (const form of this.forms(verb)) add(this.exact, particle + form, id);
    } else if (word.includes('|')) for (const one of word.split('|')) this.register(one, id);
    else this.register(word, id);
    return id;
  }

  private forms(word: string): string[] {
    const cut = word.indexOf('/');
    if (cut < 0) return [foldWord(word)];
    const lemma = foldWord(word.slice(0, cut));
    const part = word.slice(cut + 1);
    if (part !== 'v' && part !== 'n' && part !== 'a') throw new Error(`unknown part of speech in ${word}`);
    return this.grammar.inflect(lemma, part);
  }

  private register(word: string, id: number) {
    if (word === '#') return;
    const start = word.startsWith('*');
    const end = word.endsWith('*');
    const bare = foldWord(word.replaceAll('*', '')).replaceAll(/[-']/g, '');
    if (start && end) add(this.insides, bare, id);
    else if (end) add(this.starts, bare, id);
    else if (start) add(this.ends, bare, id);
    else for (const form of this.forms(word)) add(this.exact, form.replaceAll(/[-']/g, ''), id);
  }

  /** The symbols of a word of a text. */
  of(token: Token): Word {
    if (token.joined === null) return this.ofWord(token.word);
    return this.wordOf(new Set([...this.ofWord(token.word).ids, ...this.ofWord(token.joined).ids]));
  }

  /** Gives classes a bit each, so that a word knows its classes at once. */
  mark(masks: ReadonlyMap<number, number>) {
    this.masks = masks;
    this.known.clear();
  }

  /** How many symbols there are. */
  get size(): number {
    return this.ids.size;
  }

  private wordOf(set: ReadonlySet<number>): Word {
    const ids = [...set];
    let mask = 0;
    for (const id of ids) mask |= this.masks.get(id) ?? 0;
    return { set, ids, mask };
  }

  private ofWord(word: string): Word {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const symbols = this.look(word);
    const found = symbols.size === 0 ? unknown : this.wordOf(symbols);
    if (this.known.size >= 20_000) this.known.clear();
    if (word.length <= 40) this.known.set(word, found);
    return found;
  }

  private look(word: string): ReadonlySet<number> {
    this.lengths ??= { starts: lengthsOf(this.starts), ends: lengthsOf(this.ends), insides: lengthsOf(this.insides) };
    const found = new Set<number>(this.exact.get(word));
    const n = word.length;
    for (const length of this.lengths.starts)
      if (length <= n) for (const id of this.starts.get(word.slice(0, length)) ?? []) found.add(id);
    for (const length of this.lengths.ends)
      if (length <= n) for (const id of this.ends.get(word.slice(n - length)) ?? []) found.add(id);
    if (n <= 60)
      for (const length of this.lengths.insides)
        for (let i = 0; i + length <= n; i++)
          for (const id of this.insides.get(word.slice(i, i + length)) ?? []) found.add(id);
    if (isNumber(word)) {
      const id = this.ids.get('#');
      if (id !== undefined) found.add(id);
    }
    return found;
  }
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function lengthsOf(map: Map<string, number[]>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))];
}

function add(map: Map<string, number[]>, key: string, id: number) {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** The symbols of a word, as a set and in a row, and the bits of its classes. */
export type Word = { set: ReadonlySet<number>; ids: readonly number[]; mask: number };
const unknown: Word = { set: new Set(), ids: [], mask: 0 };

/**
 * Where the symbols of a sentence stand. One is made per language and filled anew for every sentence, because a map
 * of lists per sentence costs more than the matching.
 */
export class Places {
  /** The number of words. */
  size = 0;
  /** The symbols of the sentence, each once. */
  readonly present: number[] = [];
  private round = 0;
  private readonly seen: Int32Array;
  private readonly lists: number[][] = [];

  constructor(symbols: number) {
    this.seen = new Int32Array(symbols);
  }

  /** Forgets the sentence before and takes this one. */
  fill(words: readonly Word[]) {
    this.round++;
    this.size = words.length;
    this.present.length = 0;
    for (let i = 0; i < words.length; i++) {
      const { ids } = words[i]!;
      for (let k = 0; k < ids.length; k++) {
        const id = ids[k]!;
        const list = this.lists[id];
        if (this.seen[id] === this.round) {
          list!.push(i);
          continue;
        }
        this.seen[id] = this.round;
        this.present.push(id);
        if (list === undefined) this.lists[id] = [i];
        else {
          list.length = 1;
          list[0] = i;
        }
      }
    }
  }

  /** Whether a symbol stands in the sentence. */
  has(symbol: number): boolean {
    return this.seen[symbol] === this.round;
  }

  /** The words that have a symbol, in order. */
  at(symbol: number): readonly number[] {
    return this.seen[symbol] === this.round ? this.lists[symbol]! : nowhere;
  }
}

const nowhere: readonly number[] = [];

/** The symbol a row begins with. */
function leadOf(row: Row): number {
  return row[0] === START ? (row[1] ?? ANY) : (row[0] ?? ANY);
}

/** Rows as a condition. */
export function conditionOf(rows: readonly Row[]): Condition {
  const led = new Map<number, Row[]>();
  for (const row of rows) {
    const same = led.get(leadOf(row));
    if (same === undefined) led.set(leadOf(row), [row]);
    else same.push(row);
  }
  return { rows, led, leads: Int32Array.from(led.keys()), ledRows: [...led.values()] };
}

function rowFrom(row: Row, k: number, position: number, places: Places, sets: readonly ReadonlySet<number>[]): number {
  for (let r = k; r < row.length; r++) {
    const symbol = row[r]!;
    if (symbol === END) {
      if (position !== places.size) return -1;
    } else if (symbol === GAP) {
      for (let skip = 0; skip <= widest && position + skip <= places.size; skip++) {
        const end = rowFrom(row, r + 1, position + skip, places, sets);
        if (end >= 0) return end;
      }
      return -1;
    } else {
      if (position >= places.size) return -1;
      if (symbol !== ANY && !sets[position]!.has(symbol)) return -1;
      position++;
    }
  }
  return position;
}

type Sets = readonly ReadonlySet<number>[];
/** Shared, so that the many conditions that do not match cost no memory. */
const none: readonly [number, number][] = [];
const onlyStart: readonly number[] = [0];

/** Adds the matches of a row to `found`; without it, tells whether there is one. */
function matchRow(row: Row, places: Places, sets: Sets, found: [number, number][] | null): boolean {
  const first = row[0] === START ? 1 : 0;
  const begins = first === 1 ? onlyStart : places.at(row[0]!);
  for (let b = 0; b < begins.length && b < 16; b++) {
    const begin = begins[b]!;
    const end = rowFrom(row, first, begin, places, sets);
    if (end <= begin) continue;
    if (found === null) return true;
    found.push([begin, end - 1]);
    if (found.length >= mostMatches) return true;
  }
  return false;
}

const mostMatches = 8;

/** The rows of a condition that can match: by the words of the sentence or by those of the condition, whichever are fewer. */
function search(
  { led, leads, ledRows }: Condition,
  places: Places,
  sets: Sets,
  found: [number, number][] | null,
): boolean {
  const { present } = places;
  if (leads.length <= present.length * 4) {
    for (let i = 0; i < leads.length; i++) {
      const lead = leads[i]!;
      if (lead >= 0 && !places.has(lead)) continue;
      const rows = ledRows[i]!;
      for (let r = 0; r < rows.length; r++) if (matchRow(rows[r]!, places, sets, found)) return true;
    }
    return false;
  }
  for (let i = 0; i < present.length; i++) {
    const rows = led.get(present[i]!);
    if (rows !== undefined) for (const row of rows) if (matchRow(row, places, sets, found)) return true;
  }
  const anywhere = led.get(ANY);
  if (anywhere !== undefined) for (const row of anywhere) if (matchRow(row, places, sets, found)) return true;
  return false;
}

/** Every match of a condition, as first and last word, at most eight. */
export function matches(condition: Condition, places: Places, sets: Sets): readonly [number, number][] {
  if (!search(condition, places, sets, null)) return none;
  const found: [number, number][] = [];
  search(condition, places, sets, found);
  return found;
}

/** Whether a condition matches at all. */
export function holds(condition: Condition, places: Places, sets: Sets): boolean {
  return search(condition, places, sets, null);
}
