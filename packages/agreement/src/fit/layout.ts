import type { RatingIndex } from '../ratings.ts';
import type { FitTerms, Term } from './components.ts';

/**
 * The observations as the solver walks them: sorted by an *outer* side, whose effects are eliminated level by level,
 * and within it by the *inner* side, whose effects remain in the reduced equations. Candidates are outer unless the
 * raters are the more numerous (in columns). An effect column is a level × competency it was observed on; a model of
 * scorecard means has a single "competency".
 */
export type Layout = {
  readonly terms: FitTerms;
  readonly outerIs: 'candidate' | 'rater';
  readonly n: number;
  /** Fixed effects: one mean per competency (1 for scorecard means). */
  readonly p: number;
  readonly outerLevels: number;
  readonly innerLevels: number;
  /** Scores less the mean of their competency (`centre`). */
  readonly y: Float64Array;
  readonly centre: Float64Array;
  /** How many observations each competency has. */
  readonly fixedCount: Float64Array;
  readonly outerStart: Int32Array;
  /** Pairs (outer × inner) are contiguous: of a level, and the observations of a pair. */
  readonly outerPairStart: Int32Array;
  readonly pairStart: Int32Array;
  readonly pairInner: Int32Array;
  readonly outerColumn: Int32Array;
  readonly innerColumn: Int32Array;
  readonly outerColumnStart: Int32Array;
  readonly innerColumnStart: Int32Array;
  readonly outerColumnFixed: Int32Array;
  readonly innerColumnFixed: Int32Array;
  /** The entry of the rating index (`full`) or the scorecard (`overall`) behind each observation. */
  readonly entry: Int32Array;
  /** How many different (outer, inner, competency) cells there are. */
  readonly cells: number;
};

type Flat = {
  outer: Int32Array;
  inner: Int32Array;
  fixed: Int32Array;
  y: Float64Array;
  entry: Int32Array;
};

/** Every scorecard's mean, in the order of the index. */
export function scorecardMeans(index: RatingIndex): Float64Array {
  const cards = index.scorecardStart.length - 1;
  const means = new Float64Array(Math.max(0, cards));
  for (let s = 0; s < cards; s++) {
    const from = index.scorecardStart[s]!;
    const to = index.scorecardStart[s + 1]!;
    let sum = 0;
    for (let i = from; i < to; i++) sum += index.score[i]!;
    means[s] = sum / (to - from);
  }
  return means;
}

function flatten(index: RatingIndex, terms: FitTerms, outerIs: 'candidate' | 'rater'): Flat {
  const overall = terms === 'overall';
  const n = overall ? Math.max(0, index.scorecardStart.length - 1) : index.count;
  const means = overall ? scorecardMeans(index) : null;
  const outerKey = outerIs === 'candidate' ? index.candidate : index.rater;
  const innerKey = outerIs === 'candidate' ? index.rater : index.candidate;
  const flat: Flat = {
    outer: new Int32Array(n),
    inner: new Int32Array(n),
    fixed: new Int32Array(n),
    y: new Float64Array(n),
    entry: new Int32Array(n),
  };
  // the index is sorted by candidate, then rater; a stable counting sort puts the raters first where they are outer
  const order = outerIs === 'candidate' ? null : stableOrder(n, (i) => outerKey[at(i)]!, index.raters.length);
  function at(i: number): number {
    return overall ? index.scorecardStart[i]! : i;
  }
  for (let i = 0; i < n; i++) {
    const from = order === null ? i : order[i]!;
    const entry = at(from);
    flat.outer[i] = outerKey[entry]!;
    flat.inner[i] = innerKey[entry]!;
    flat.fixed[i] = overall ? 0 : index.competency[entry]!;
    flat.y[i] = means === null ? index.score[entry]! : means[from]!;
    flat.entry[i] = from;
  }
  return flat;
}

function stableOrder(n: number, key: (i: number) => number, keys: number): Int32Array {
  const start = new Int32Array(keys + 1);
  for (let i = 0; i < n; i++) start[key(i) + 1]!++;
  for (let k = 0; k < keys; k++) start[k + 1]! += start[k]!;
  const order = new Int32Array(n);
  for (let i = 0; i < n; i++) order[start[key(i)]!++] = i;
  return order;
}

/** Numbers the observed (level, competency) columns of a side, level by level, competencies ascending. */
function columnsOf(level: Int32Array, fixed: Int32Array, levels: number, p: number) {
  const n = level.length;
  const order = stableOrder(n, (i) => fixed[i]!, p);
  const byLevel = stableOrder(n, (i) => level[order[i]!]!, levels);
  const column = new Int32Array(n);
  const start = new Int32Array(levels + 1);
  const columnFixed: number[] = [];
  let previousLevel = -1;
  let previousFixed = -1;
  for (let s = 0; s < n; s++) {
    const i = order[byLevel[s]!]!;
    if (level[i] !== previousLevel || fixed[i] !== previousFixed) {
      previousLevel = level[i]!;
      previousFixed = fixed[i]!;
      columnFixed.push(previousFixed);
      start[previousLevel + 1]!++;
    }
    column[i] = columnFixed.length - 1;
  }
  for (let l = 0; l < levels; l++) start[l + 1]! += start[l]!;
  return { column, start, fixed: Int32Array.from(columnFixed) };
}

/**
 * Lays the observations out for the solver. O(ratings); about 25 bytes a rating. `outerIs` decides which side is
 * eliminated; left out, it is the one with more columns, so that the smaller system remains.
 */
export function layoutOf(index: RatingIndex, terms: FitTerms, outerIs?: 'candidate' | 'rater'): Layout {
  const side = outerIs ?? chooseOuter(index, terms);
  const flat = flatten(index, terms, side);
  const n = flat.y.length;
  const p = terms === 'overall' ? 1 : index.competencies.length;
  const outerLevels = side === 'candidate' ? index.candidates.length : index.raters.length;
  const innerLevels = side === 'candidate' ? index.raters.length : index.candidates.length;
  const outer = columnsOf(flat.outer, flat.fixed, outerLevels, p);
  const inner = columnsOf(flat.inner, flat.fixed, innerLevels, p);
  const outerStart = new Int32Array(outerLevels + 1);
  const outerPairStart = new Int32Array(outerLevels + 1);
  const pairs: number[] = [];
  for (let i = 0; i < n; i++) {
    const isNew = i === 0 || flat.outer[i] !== flat.outer[i - 1] || flat.inner[i] !== flat.inner[i - 1];
    outerStart[flat.outer[i]! + 1]!++;
    if (!isNew) continue;
    pairs.push(i);
    outerPairStart[flat.outer[i]! + 1]!++;
  }
  for (let l = 0; l < outerLevels; l++) {
    outerStart[l + 1]! += outerStart[l]!;
    outerPairStart[l + 1]! += outerPairStart[l]!;
  }
  const pairStart = new Int32Array(pairs.length + 1);
  pairStart.set(pairs);
  pairStart[pairs.length] = n;
  const pairInner = Int32Array.from(pairs, (i) => flat.inner[i]!);
  const centre = new Float64Array(p);
  const fixedCount = new Float64Array(p);
  for (let i = 0; i < n; i++) {
    centre[flat.fixed[i]!]! += flat.y[i]!;
    fixedCount[flat.fixed[i]!]! += 1;
  }
  for (let k = 0; k < p; k++) centre[k]! /= Math.max(1, fixedCount[k]!);
  for (let i = 0; i < n; i++) flat.y[i]! -= centre[flat.fixed[i]!]!;
  return {
    terms,
    outerIs: side,
    n,
    p,
    outerLevels,
    innerLevels,
    y: flat.y,
    centre,
    fixedCount,
    outerStart,
    outerPairStart,
    pairStart,
    pairInner,
    outerColumn: outer.column,
    innerColumn: inner.column,
    outerColumnStart: outer.start,
    innerColumnStart: inner.start,
    outerColumnFixed: outer.fixed,
    innerColumnFixed: inner.fixed,
    entry: flat.entry,
    cells: countCells(pairStart, outer.column, outer.fixed.length),
  };
}

function countCells(pairStart: Int32Array, outerColumn: Int32Array, columns: number): number {
  const lastPair = new Int32Array(columns).fill(-1);
  let cells = 0;
  for (let pair = 0; pair + 1 < pairStart.length; pair++) {
    for (let i = pairStart[pair]!; i < pairStart[pair + 1]!; i++) {
      if (lastPair[outerColumn[i]!] === pair) continue;
      lastPair[outerColumn[i]!] = pair;
      cells++;
    }
  }
  return cells;
}

function chooseOuter(index: RatingIndex, terms: FitTerms): 'candidate' | 'rater' {
  if (terms === 'overall') return index.candidates.length >= index.raters.length ? 'candidate' : 'rater';
  const columns = (key: Int32Array): number => {
    const seen = new Set<number>();
    for (let i = 0; i < index.count; i++) seen.add(key[i]! * index.competencies.length + index.competency[i]!);
    return seen.size;
  };
  return columns(index.candidate) >= columns(index.rater) ? 'candidate' : 'rater';
}

/** The name of each of the layout's five random terms, for its side. */
export type SideTerm = 'outer' | 'outerFixed' | 'inner' | 'innerFixed' | 'pair';

export const SIDE_TERMS: readonly SideTerm[] = ['outer', 'outerFixed', 'inner', 'innerFixed', 'pair'];

/** The reported name of a side's term. */
export function termOf(layout: Layout, side: SideTerm): Term {
  const candidateIsOuter = layout.outerIs === 'candidate';
  switch (side) {
    case 'outer':
      return candidateIsOuter ? 'candidate' : 'rater';
    case 'outerFixed':
      return candidateIsOuter ? 'candidate:competency' : 'rater:competency';
    case 'inner':
      return candidateIsOuter ? 'rater' : 'candidate';
    case 'innerFixed':
      return candidateIsOuter ? 'rater:competency' : 'candidate:competency';
    case 'pair':
      return 'candidate:rater';
  }
}

/**
 * Which terms the data can tell apart: a term whose groups are those of a coarser term, of the competency means, or
 * single observations, is confounded with it and left out of an estimate.
 */
export function estimableTerms(layout: Layout): { estimable: SideTerm[]; confounded: SideTerm[] } {
  const { n, p } = layout;
  const levels: Record<SideTerm, number> = {
    outer: layout.outerLevels,
    outerFixed: layout.outerColumnFixed.length,
    inner: layout.innerLevels,
    innerFixed: layout.innerColumnFixed.length,
    pair: layout.pairInner.length,
  };
  const { outer, inner, outerFixed, innerFixed, pair } = levels;
  const can: Record<SideTerm, boolean> = {
    outer: outer > 1 && outer < n,
    inner: inner > 1 && inner < n,
    outerFixed: outerFixed > outer && outerFixed > p && outerFixed < n,
    innerFixed: innerFixed > inner && innerFixed > p && innerFixed < n,
    pair: pair > outer && pair > inner && pair < n,
  };
  const terms = layout.terms === 'overall' ? (['outer', 'inner'] as const) : SIDE_TERMS;
  return { estimable: terms.filter((t) => can[t]), confounded: terms.filter((t) => !can[t]) };
}
