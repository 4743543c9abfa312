import type { RatingIndex } from '../ratings.ts';

/** One set of categories: those of the whole scale, or (partial credit) of one competency. */
export type Ladder = {
  /** The scores behind the categories 0, 1, …, ascending; only those that somebody gave. */
  scores: number[];
  /** Scores of the declared scale that nobody gave. */
  unused: number[];
  /** Where its thresholds begin among all; there is one fewer than there are categories. */
  first: number;
};

/** The ratings as the estimators walk them: grouped by candidate, every score a category of its ladder. */
export type MfrmData = {
  index: RatingIndex;
  n: number;
  candidate: Int32Array;
  rater: Int32Array;
  competency: Int32Array;
  category: Int32Array;
  score: Float64Array;
  /** Ladder of each competency. */
  ladderOf: Int32Array;
  ladders: Ladder[];
  thresholds: number;
  /** Elements whose every mark is at one end: −1 bottom, 1 top, 0 neither. Their marks are left out of the fit. */
  extremeCandidate: Int8Array;
  extremeRater: Int8Array;
  extremeCompetency: Int8Array;
  /** Marks that take part in the estimation. */
  used: Uint8Array;
};

const MOST_CATEGORIES = 100;

/**
 * Scores become categories; unused ones are collapsed (a threshold that nobody crossed has no estimate). Elements at
 * an end of the scale throughout have no finite measure: they are set aside with their marks, again and again until
 * none is left, as removing some may leave others extreme. Marginal estimation keeps extreme candidates: the population
 * gives them a finite measure, and without them its spread would come out too small.
 *
 * Refuses (RangeError) more than 100 different scores.
 */
export function mfrmData(index: RatingIndex, partial: boolean, method: 'jmle' | 'mml'): MfrmData {
  const n = index.count;
  const k = index.competencies.length;
  const seen = Array.from({ length: partial ? k : 1 }, () => new Set<number>());
  const ladderOf = Int32Array.from({ length: k }, (_, competency) => (partial ? competency : 0));
  for (let i = 0; i < n; i++) seen[ladderOf[index.competency[i]!]!]!.add(index.score[i]!);
  const ladders: Ladder[] = [];
  let thresholds = 0;
  for (const set of seen) {
    const scores = [...set].sort((a, b) => a - b);
    if (scores.length > MOST_CATEGORIES)
      throw new RangeError(`${scores.length} different scores: expected at most 100`);
    ladders.push({ scores, unused: unusedScores(index, scores), first: thresholds });
    thresholds += Math.max(0, scores.length - 1);
  }
  const place = ladders.map((ladder) => new Map(ladder.scores.map((score, category) => [score, category])));
  const category = new Int32Array(n);
  for (let i = 0; i < n; i++) category[i] = place[ladderOf[index.competency[i]!]!]!.get(index.score[i]!)!;
  const data: MfrmData = {
    index,
    n,
    candidate: index.candidate,
    rater: index.rater,
    competency: index.competency,
    category,
    score: index.score,
    ladderOf,
    ladders,
    thresholds,
    extremeCandidate: new Int8Array(index.candidates.length),
    extremeRater: new Int8Array(index.raters.length),
    extremeCompetency: new Int8Array(k),
    used: new Uint8Array(n).fill(1),
  };
  setExtremesAside(data, method === 'jmle');
  return data;
}

function unusedScores(index: RatingIndex, scores: readonly number[]): number[] {
  const { scale } = index;
  if (scale === null) return [];
  const step = scale.step ?? 1;
  const count = Math.round((scale.max - scale.min) / step) + 1;
  if (count > MOST_CATEGORIES) return [];
  const unused: number[] = [];
  for (let i = 0; i < count; i++) {
    const score = scale.min + i * step;
    if (!scores.some((given) => Math.abs(given - score) < step * 1e-6)) unused.push(score);
  }
  return unused;
}

function setExtremesAside(data: MfrmData, candidates: boolean): void {
  const facets = [
    ...(candidates ? [{ of: data.candidate, extreme: data.extremeCandidate }] : []),
    { of: data.rater, extreme: data.extremeRater },
    { of: data.competency, extreme: data.extremeCompetency },
  ];
  for (let changed = true; changed; ) {
    changed = false;
    for (const { of, extreme } of facets) {
      const low = new Uint8Array(extreme.length).fill(1);
      const high = new Uint8Array(extreme.length).fill(1);
      const any = new Uint8Array(extreme.length);
      for (let i = 0; i < data.n; i++) {
        if (data.used[i] === 0) continue;
        const top = data.ladders[data.ladderOf[data.competency[i]!]!]!.scores.length - 1;
        any[of[i]!] = 1;
        if (data.category[i] !== 0) low[of[i]!] = 0;
        if (data.category[i] !== top) high[of[i]!] = 0;
      }
      for (let e = 0; e < extreme.length; e++) {
        if (any[e] === 0 || (low[e] === 0 && high[e] === 0) || extreme[e] !== 0) continue;
        extreme[e] = high[e] === 1 ? 1 : -1;
        changed = true;
      }
      for (let i = 0; i < data.n; i++) if (extreme[of[i]!] !== 0) data.used[i] = 0;
    }
  }
}

/** The parameters; `threshold` holds all ladders one after the other. */
export type Measures = {
  candidate: Float64Array;
  rater: Float64Array;
  competency: Float64Array;
  threshold: Float64Array;
};

/** Category probabilities at a location, into `out`; returns the number of categories. */
export function probabilities(ladder: Ladder, threshold: Float64Array, location: number, out: Float64Array): number {
  const count = ladder.scores.length;
  let exponent = 0;
  let largest = 0;
  out[0] = 0;
  for (let x = 1; x < count; x++) {
    exponent += location - threshold[ladder.first + x - 1]!;
    out[x] = exponent;
    if (exponent > largest) largest = exponent;
  }
  let total = 0;
  for (let x = 0; x < count; x++) {
    const value = Math.exp(out[x]! - largest);
    out[x] = value;
    total += value;
  }
  for (let x = 0; x < count; x++) out[x]! /= total;
  return count;
}

/** Expected category, its variance and fourth central moment. */
export function momentsOfCategory(p: Float64Array, count: number): { mean: number; variance: number; fourth: number } {
  let mean = 0;
  for (let x = 1; x < count; x++) mean += x * p[x]!;
  let variance = 0;
  let fourth = 0;
  for (let x = 0; x < count; x++) {
    const d = (x - mean) ** 2;
    variance += d * p[x]!;
    fourth += d * d * p[x]!;
  }
  return { mean, variance, fourth };
}

/** The location of a mark: candidate − rater − competency. */
export function locationOf(data: MfrmData, at: Measures, i: number): number {
  return at.candidate[data.candidate[i]!]! - at.rater[data.rater[i]!]! - at.competency[data.competency[i]!]!;
}

/** A starting point and a zero vector of the right sizes. */
export function zeroMeasures(data: MfrmData): Measures {
  return {
    candidate: new Float64Array(data.index.candidates.length),
    rater: new Float64Array(data.index.raters.length),
    competency: new Float64Array(data.index.competencies.length),
    threshold: new Float64Array(data.thresholds),
  };
}

/** Thresholds of each ladder to a mean of 0, by moving the mean into the competencies (or the raters). */
export function centreThresholds(data: MfrmData, at: Measures): void {
  data.ladders.forEach((ladder, l) => {
    const count = ladder.scores.length - 1;
    if (count < 1) return;
    let mean = 0;
    for (let t = 0; t < count; t++) mean += at.threshold[ladder.first + t]! / count;
    for (let t = 0; t < count; t++) at.threshold[ladder.first + t]! -= mean;
    for (let k = 0; k < data.ladderOf.length; k++) if (data.ladderOf[k] === l) at.competency[k]! += mean;
  });
}

/** A facet's measures to a mean of 0 over what is not extreme; returns the mean that was taken away. */
export function centre(values: Float64Array, extreme: Int8Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (extreme[i] !== 0) continue;
    sum += values[i]!;
    count++;
  }
  const mean = count === 0 ? 0 : sum / count;
  for (let i = 0; i < values.length; i++) values[i]! -= mean;
  return mean;
}
