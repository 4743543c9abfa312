import { indexRatings, type RatingIndex, type Ratings, type Result, type Scale } from './ratings.ts';
import { unitsOf } from './units.ts';

/** How the panel spreads over one candidate's competency: `sd` and the indices from three raters on, else only `range`. */
export type WithinGroup = {
  candidate: string;
  competency: string;
  round: number;
  n: number;
  mean: number;
  min: number;
  max: number;
  /** Highest minus lowest score; from two raters on. */
  range: Result;
  sd: Result;
  /** 1 − variance / variance of a uniform choice among the scale's points. Below 0: more spread than at random. */
  rwg: Result;
  /** 1 − 2 · variance / the largest variance possible at this mean. */
  awg: Result;
};

const TOO_FEW = 3;

function spreadOf(index: RatingIndex, entries: Int32Array): WithinGroup {
  const first = entries[0]!;
  const scores = Float64Array.from(entries, (i) => index.score[i]!);
  const n = scores.length;
  const mean = scores.reduce((a, b) => a + b, 0) / n;
  const variance = n > 1 ? scores.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1) : 0;
  const min = scores.reduce((a, b) => Math.min(a, b));
  const max = scores.reduce((a, b) => Math.max(a, b));
  const few = (method: string): Result => ({
    value: null,
    n,
    method,
    status: n < 2 ? 'undefined:one-rater' : 'too-few',
  });
  const answer = (method: string, value: number): Result => ({ value, n, method, status: 'ok' });
  const { scale } = index;
  const index3 = (method: string, of: (declared: Scale) => number): Result => {
    if (n < TOO_FEW) return few(method);
    return scale === null ? { value: null, n, method, status: 'undefined:no-scale' } : answer(method, of(scale));
  };
  return {
    candidate: index.candidates[index.candidate[first]!]!,
    competency: index.competencies[index.competency[first]!]!,
    round: index.rounds[index.round[first]!]!,
    n,
    mean,
    min,
    max,
    range: n < 2 ? few('range') : answer('range', max - min),
    sd: n < TOO_FEW ? few('standard deviation') : answer('standard deviation', Math.sqrt(variance)),
    rwg: index3('r*wg, uniform null', ({ min: low, max: high, step }) => {
      const width = step ?? 1;
      const points = (high - low) / width + 1;
      return 1 - variance / ((width * width * (points * points - 1)) / 12);
    }),
    awg: index3('aWG(1)', ({ min: low, max: high }) => {
      // at an end of the scale everybody gave the same score: full agreement, 0 / 0 in the formula
      const possible = ((high + low) * mean - mean * mean - high * low) * (n / (n - 1));
      return possible <= 1e-12 * (high - low) ** 2 ? 1 : 1 - (2 * variance) / possible;
    }),
  };
}

/**
 * Agreement on a single candidate, per competency (and round and question), where no reliability can be had: the range
 * from two raters on, the standard deviation, r*wg and aWG from three raters on (below that `too-few`).
 *
 * r*wg compares the variance with that of raters who pick points of the scale at random, (A² − 1)/12 for A points; aWG
 * with the largest variance possible at the observed mean, so it does not punish a mean in the middle. 1 is complete
 * agreement; values below 0 are printed as they are. No standard errors: with three raters there are none worth having.
 *
 * Statuses: `too-few`, `undefined:one-rater`, `undefined:no-scale` (both indices need the declared scale).
 *
 * **Source** Lindell, Brandt & Whitney (1999), Applied Psychological Measurement 23:127–135 (r*wg); Brown & Hauenstein
 * (2005), Organizational Research Methods 8:165–184, eq. 2 (aWG).
 */
export function withinGroup(ratings: Ratings, scale?: Scale): WithinGroup[] {
  const index = indexRatings(ratings, scale);
  const units = unitsOf(index);
  return Array.from({ length: units.count }, (_, u) =>
    spreadOf(index, units.entry.subarray(units.start[u]!, units.start[u + 1]!)),
  );
}
