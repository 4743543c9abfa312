import type { Frame, Grammar } from '../lexicon.ts';
import type { Spare, TextKind } from '../types.ts';
import { type Condition, conditionOf, matches, type Places, type Symbols, type Word } from './pattern.ts';
import type { Sentence } from './tokens.ts';

/** The word classes that the frames read; every grammar names them all. */
export const frameClasses = [
  'you',
  'your',
  'cand',
  'third',
  'his',
  'have',
  'be',
  'prep',
  'client',
  'work',
  'how',
  'wh',
  'exper',
  'we',
  'me',
  'seek',
  'said',
  'there',
  'without',
  'as',
  'offer',
  'job',
  'article',
  'modal',
  'inner',
  'done',
  'measure',
  'place',
  'kin',
  'owner',
  'an',
  'conj',
] as const;

type FrameClass = (typeof frameClasses)[number];
const bit = Object.fromEntries(frameClasses.map((name, i) => [name, 1 << i])) as Record<FrameClass, number>;
const verb = bit.have | bit.be | bit.modal;

/** The frame classes of a grammar: their rows of several words; the single words are marked in the symbols. */
export type FrameClasses = { phrases: readonly { rows: Condition; bit: number }[] };

/** Reads the frame classes of a grammar. */
export function readFrameClasses(symbols: Symbols): FrameClasses {
  const bits = new Map(frameClasses.map((name) => [symbols.classId(name), bit[name]]));
  const phrases: { rows: Condition; bit: number }[] = [];
  for (const name of frameClasses) {
    const rows = symbols.readRows(`@${name}`).filter((row) => row.length > 1);
    if (rows.length > 0) phrases.push({ rows: conditionOf(rows), bit: bit[name] });
  }
  symbols.mark(bits);
  return { phrases };
}

/** A sentence with what its structure says: who is spoken of, and whether it is about the job. */
export type Reading = {
  sentence: Sentence;
  kind: TextKind;
  sets: readonly ReadonlySet<number>[];
  places: Places;
  bits: Int32Array;
  /** The words that stand for the candidate as a subject. */
  subjects: readonly number[];
  /** A question, by its mark or by its first words. */
  asks: boolean;
  /** A statement that may report on the candidate. */
  reports: boolean;
  /** All classes of the sentence together. */
  all: number;
  /** Asks how the candidate does something, and not about feelings or home. */
  method: boolean;
  /** Asks what work has been done. */
  perfect: boolean;
  /** The word of a measure ("how old") that is asked of a thing, -1 when there is none. */
  measured: number;
  /** Somebody else's: "a parent who …", "may a child …", "the nanny of a family". */
  other: boolean;
  /** From and to (excluded), the words of a task that a statement gives: "you advise members of …". */
  task: readonly [number, number];
  /** About the work: how one does it, experience with it, clients, demands of the job. */
  job: boolean;
};

/** Whether the words from `first` on are told as the candidate's own. **Source** SPEC W27 */
export function isTold({ sentence, bits, all }: Reading, first: number, spare: Spare): boolean {
  const { tokens } = sentence;
  if (tokens[first]!.quoted) return true;
  if (spare === 'spoken' && (all & bit.me) !== 0 && (all & (bit.third | bit.cand)) === 0) return true;
  let said = first;
  while (said >= 0 && (bits[said]! & bit.said) === 0) said--;
  // "I said …" are the writer's words, and after a comma the writer may have taken over again.
  if (said < 0 || bits.slice(0, said).some((mask) => (mask & bit.me) !== 0)) return false;
  return tokens.slice(said + 1, first + 1).every(({ pause }, at) => !pause || at === 0);
}

/** Reads the structure of a sentence. */
export function readSentence(
  sentence: Sentence,
  kind: TextKind,
  grammar: Grammar,
  read: readonly Word[],
  places: Places,
  classes: FrameClasses,
): Reading {
  const { tokens } = sentence;
  const n = tokens.length;
  const bits = new Int32Array(n);
  const sets = read.map((word) => word.set);
  let all = 0;
  for (let i = 0; i < n; i++) bits[i] = read[i]!.mask;
  places.fill(read);
  for (const { rows, bit: mask } of classes.phrases)
    for (const [from, to] of matches(rows, places, sets)) for (let k = from; k <= to; k++) bits[k] = bits[k]! | mask;
  const words = tokens.map((token) => token.word);
  for (let i = 0; i < n; i++) {
    if ((bits[i]! & bit.you) === 0) continue;
    if (grammar.addresses?.(words, i) === false) bits[i] = bits[i]! & ~bit.you;
    else if ((bits[i]! & bit.your) !== 0 && grammar.owns !== undefined)
      bits[i] = grammar.owns(words, i) ? bits[i]! & ~bit.you : bits[i]! & ~bit.your;
  }
  for (let i = 0; i < n; i++) all |= bits[i]!;
  const inverted = n > 1 && ((bits[0]! & bit.wh) !== 0 || ((bits[0]! & verb) !== 0 && (bits[1]! & bit.you) !== 0));
  const asks = sentence.asks || inverted;
  const reports = kind === 'note' || !asks;
  const subjects: number[] = [];
  for (let i = 0; i < n; i++) {
    const mask = bits[i]!;
    if ((mask & (bit.you | bit.cand)) !== 0) subjects.push(i);
    else if ((mask & bit.third) !== 0 && reports && (all & bit.client) === 0) subjects.push(i);
    else if ((mask & bit.me) !== 0 && (tokens[i]!.quoted || kind === 'note' || (all & bit.said) !== 0))
      subjects.push(i);
  }
  const v = bits.findIndex((mask) => (mask & verb) !== 0);
  const unsaid = v >= 0 && v <= 2 && bits.slice(0, v).every((mask) => mask === 0 || mask === bit.third);
  if (reports && unsaid && subjects.every((s) => s > v) && (all & (bit.we | bit.client | bit.job)) === 0)
    subjects.push(Math.max(0, v - 1));
  const method = isMethod(bits, all);
  const perfect = hasDone(grammar, bits, all);
  const measured = asks ? measuredThing(bits) : -1;
  const other = ofOthers(bits);
  const task = asks ? noTask : taskIn(bits);
  const job =
    method ||
    perfect ||
    other ||
    (all & bit.client) !== 0 ||
    (all & bit.exper) !== 0 ||
    (all & bit.job) !== 0 ||
    ((all & bit.how) !== 0 && (all & bit.work) !== 0) ||
    offers(bits);
  return {
    sentence,
    kind,
    sets,
    places,
    bits,
    subjects,
    asks,
    reports,
    all,
    method,
    perfect,
    measured,
    other,
    task,
    job,
  };
}

/** Whether the words from `i` to `j` stand in the frame. */
export function framed(frame: Frame, reading: Reading, i: number, j: number): boolean {
  if (i <= reading.measured && reading.measured <= j) return false;
  if (i >= reading.task[0] && i < reading.task[1] && !possessed(reading, i, j)) return false;
  switch (frame) {
    case 'plain':
      return (!reading.method && !reading.other) || possessed(reading, i, j);
    case 'own':
      return (
        possessed(reading, i, j) ||
        (!reading.method && (had(reading, i) || askedFor(reading, i) || existing(reading, i) || lone(reading, i, j)))
      );
    case 'be':
      return isIt(reading, i) || lone(reading, i, j);
    case 'do':
      return does(reading, i, j) && !reading.job;
    case 'always':
      return possessed(reading, i, j) || !reading.job;
    case 'about':
      return (
        possessed(reading, i, j) || lone(reading, i, j) || (!reading.job && (personal(reading) || had(reading, i)))
      );
    case 'advert':
      return reading.kind === 'advert' || (reading.all & bit.seek) !== 0;
  }
}

/** "We offer …": the employer speaks of its own schemes. */
function offers(bits: Int32Array): boolean {
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i]! & bit.we) === 0) continue;
    for (let k = Math.max(0, i - 1); k <= i + 2 && k < bits.length; k++)
      if (k !== i && (bits[k]! & bit.offer) !== 0) return true;
  }
  return false;
}

/** "Have you managed …": the perfect tense of a piece of work, in which nothing is had. */
function hasDone({ participleLast }: Grammar, bits: Int32Array, all: number): boolean {
  if ((all & bit.have) === 0 || (all & bit.done) === 0) return false;
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i]! & bit.you) === 0) continue;
    const last = participleLast ? bits.length - 1 : i + 3;
    for (let k = i + 1; k <= last && k < bits.length; k++)
      if ((bits[k]! & bit.done) !== 0 && (bits[k - 1]! & bit.be) === 0) return true;
  }
  return false;
}

/** "How do you …": the question of a method, as in nearly every good question about the work. */
function isMethod(bits: Int32Array, all: number): boolean {
  if ((all & bit.inner) !== 0 || (all & bit.you) === 0) return false;
  const how = bits.findIndex((mask) => (mask & bit.how) !== 0);
  if (how < 0 || how > 3 || ((bits[how + 1] ?? 0) & (bit.be | bit.measure)) !== 0) return false;
  for (let k = how + 1; k < bits.length && k <= how + 3; k++) if ((bits[k]! & bit.you) !== 0) return true;
  return false;
}

/** "How old is the oldest machine": a measure of a thing, not of a person. */
function measuredThing(bits: Int32Array): number {
  for (let m = 1; m <= 3 && m + 3 < bits.length; m++) {
    if ((bits[m]! & bit.measure) === 0 || (bits[m - 1]! & bit.wh) === 0) continue;
    if ((bits[m + 1]! & (bit.be | bit.modal)) === 0 || (bits[m + 2]! & bit.article) === 0) return -1;
    for (let k = m + 2; k < bits.length && k <= m + 5; k++)
      if ((bits[k]! & (bit.kin | bit.your | bit.cand | bit.his)) !== 0) return -1;
    return m;
  }
  return -1;
}

/** A mother, child or partner that is nobody's: told apart by what stands before and after. */
function ofOthers(bits: Int32Array): boolean {
  for (let i = 2; i < bits.length; i++) {
    if ((bits[i]! & bit.kin) === 0 || (bits[i - 1]! & bit.an) === 0) continue;
    const before = bits[i - 2]!;
    const after = bits[i + 1] ?? 0;
    const follows = (before & (bit.owner | bit.prep)) !== 0 && (after & (bit.wh | bit.third | bit.as)) !== 0;
    if (
      follows ||
      (before & bit.conj) !== 0 ||
      ((before & bit.owner) !== 0 && ((bits[i - 4] ?? 0) & bit.article) !== 0)
    )
      return true;
    if ((before & bit.modal) !== 0 && bits.slice(0, i - 2).every((mask) => (mask & bit.you) === 0)) return true;
  }
  return false;
}

const noTask: readonly [number, number] = [0, 0];

/** "You advise members of the union …": the work itself, up to where the sentence turns to the candidate again. */
function taskIn(bits: Int32Array): readonly [number, number] {
  for (let v = 1; v <= 2 && v < bits.length; v++) {
    if ((bits[0]! & bit.you) === 0 || (bits[v]! & bit.work) === 0 || (bits[v]! & (bit.be | bit.have)) !== 0) continue;
    let end = v + 1;
    while (end < bits.length) {
      const mask = bits[end]!;
      const relative = (bits[end - 1]! & (bit.wh | bit.third | bit.as)) !== 0;
      if ((mask & (bit.you | bit.your)) !== 0 || ((mask & (bit.have | bit.be)) !== 0 && !relative)) break;
      end++;
    }
    return [0, end];
  }
  return noTask;
}

function personal(reading: Reading): boolean {
  const { bits, kind, asks, all } = reading;
  if ((kind === 'note' || (asks && bits.length <= 6)) && (all & (bit.we | bit.client)) === 0) return true;
  return (
    reading.subjects.length > 0 ||
    (reading.all & (bit.your | bit.cand)) !== 0 ||
    (reading.reports && (reading.all & bit.his) !== 0)
  );
}

/** "your X", "X dine": a possessive of the candidate before or after, with nothing between that owns X instead. */
function possessed({ bits, reports, all }: Reading, i: number, j: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const mask = bits[k]!;
    if ((mask & bit.your) !== 0) return true;
    if ((mask & bit.his) !== 0 && (all & bit.client) === 0 && (reports || (all & bit.cand) !== 0)) return true;
    if ((mask & (bit.prep | bit.place | bit.client | bit.work | bit.exper | bit.article)) !== 0) break;
  }
  for (let k = j + 1; k < bits.length && k <= j + 2; k++) {
    const mask = bits[k]!;
    if ((mask & bit.your) !== 0 && (mask & bit.you) === 0) return k === j + 1 || (bits[k - 1]! & bit.prep) !== 0;
    if ((mask & bit.his) !== 0 && k === j + 1 && (all & bit.client) === 0 && reports) return true;
  }
  return false;
}

/** "have you X", "whether you X have", "has X" in a note. */
function had(reading: Reading, i: number): boolean {
  const { bits, subjects, all, perfect } = reading;
  if ((all & bit.exper) !== 0 || perfect) return false;
  for (let h = 0; h < bits.length; h++) {
    if ((bits[h]! & bit.have) === 0) continue;
    for (const s of subjects) {
      if (h < s ? s - h > 3 : h - s > 7) continue;
      const from = Math.max(h, s);
      if (i > from && i - from <= 8 && h - s <= 4 && free(bits, from + 1, i)) return true;
      if (i < h && i > s && h - i <= 4 && free(bits, s + 1, i)) return true;
    }
  }
  return false;
}

/** "Which X do you have?", "Hvilken X har du?": what is had comes first, and nothing follows. */
function askedFor({ bits, subjects, asks, all }: Reading, i: number): boolean {
  if (!asks || (all & (bit.exper | bit.how)) !== 0) return false;
  const wh = bits.findIndex((mask) => (mask & bit.wh) !== 0);
  if (wh < 0 || wh > 1 || i <= wh || i - wh > 3 || !free(bits, wh + 1, i)) return false;
  for (let h = Math.max(i + 1, bits.length - 3); h < bits.length && h - i <= 4; h++) {
    if ((bits[h]! & bit.have) === 0 || !free(bits, i + 1, h)) continue;
    if (subjects.some((s) => s > i && Math.abs(h - s) <= 2 && bits.length - 1 - Math.max(h, s) <= 1)) return true;
  }
  return false;
}

function free(bits: Int32Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((bits[k]! & (bit.prep | bit.exper | bit.client)) !== 0) return false;
  return true;
}

/** "are there X": asked, and not about the work. */
function existing({ bits, asks, all, job }: Reading, i: number): boolean {
  if (!asks || job || (all & bit.there) === 0 || (all & bit.be) === 0) return false;
  const there = bits.findIndex((mask) => (mask & bit.there) !== 0);
  return i > there && i - there <= 4 && there <= 3 && free(bits, there + 1, i);
}

/** A form field or a fragment: the words stand nearly alone. */
function lone({ bits, sentence, all, job, asks, reports }: Reading, i: number, j: number): boolean {
  if (job || (all & (bit.how | bit.we | bit.work)) !== 0) return false;
  if (sentence.tokens[j]!.field && j <= 4) return true;
  return bits.length <= 4 && i <= 2 && (all & (verb | bit.you)) === 0 && (asks || reports);
}

/** "are you X", "whether you X are", "is X" in a note, "as an X". */
function isIt(reading: Reading, i: number): boolean {
  const { bits, subjects } = reading;
  for (let b = 0; b < bits.length; b++) {
    if ((bits[b]! & bit.be) === 0) continue;
    for (const s of subjects) {
      if (Math.abs(b - s) > 5) continue;
      const from = Math.max(b, s);
      if (i > from && i - from <= 6 && Math.abs(b - s) <= 3 && clear(bits, Math.min(b, s) + 1, i)) return true;
      if (i < b && i > s && b - i <= 3 && clear(bits, s + 1, i)) return true;
    }
  }
  if (reading.kind === 'note' && i <= 1 && (bits[0]! === 0 || i === 0) && (reading.all & (bit.we | bit.client)) === 0)
    return true;
  const before = (bits[i - 1] ?? 0) | ((bits[i - 1] ?? 0) & bit.article ? (bits[i - 2] ?? 0) : 0);
  return (before & bit.as) !== 0 && personal(reading);
}

function clear(bits: Int32Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if ((bits[k]! & (bit.prep | bit.client | bit.exper)) !== 0 && (bits[k]! & bit.as) === 0) return false;
  return true;
}

/** The candidate is the subject of the verb at `i`. */
function does({ bits, subjects }: Reading, i: number, j: number): boolean {
  for (const s of subjects) {
    if (s > j && s <= j + 2) return true;
    if (s < i && i - s <= 7) {
      let other = false;
      for (let k = s + 1; k < i; k++) if ((bits[k]! & bit.we) !== 0) other = true;
      if (!other) return true;
    }
    if (s >= i && s <= j && (bits[s]! & bit.you) !== 0) return true;
  }
  return false;
}

/** Whether any of the named classes stands in the sentence. */
export function mentions(reading: Reading, ...names: FrameClass[]): boolean {
  return names.some((name) => (reading.all & bit[name]) !== 0);
}
