import { normalCdf } from './distributions/normal.ts';
import type { Fit } from './fit/fit.ts';
import type { Result, Status } from './ratings.ts';
import { levelStatus } from './severity.ts';

/** A score corrected for who happened to rate, and how much is known of it. */
export type FairScore = Result & {
  candidate: string;
  /** Absent in a fit of scorecard means. */
  competency?: string;
  /** The plain mean of the marks. */
  raw: number;
  /** Prediction-error variance over prior variance: 0 = the marks alone decide, 1 = only the prior does. */
  shrinkage: number | null;
  /** Place of the candidate's group in `fit.design.groups`; scores compare only inside one. */
  group: number;
};

/** A weighted mean of one candidate's fair scores, its error from their full covariance. */
export type Composite = Result & {
  candidate: string;
  raw: number;
  group: number;
  /** The competencies that are in it, in the order of the ids. */
  competencies: readonly string[];
};

/** Which of two candidates stands higher. */
export type Comparison = {
  a: string;
  b: string;
  /** Fair score of a less that of b, on the competencies that both were rated on. */
  difference: number | null;
  se: number | null;
  /** P(a > b). */
  probability: number | null;
  verdict: 'a' | 'b' | 'tie' | null;
  competencies: readonly string[];
  status: Status;
};

/** Weights by competency; a competency that is not named weighs 0. Left out: all weigh the same. */
export type Weights = Readonly<Record<string, number>>;

/** Below this probability a difference is a tie. */
const TIE = 0.8;
const Z95 = 1.959963984540054;

/**
 * Per candidate × competency that anybody rated (`full`), or per candidate (`overall`), in the order of the ids:
 * competency mean + candidate effect (+ candidate:competency), freed of the raters' severities and shrunk to what the
 * evidence carries. `se` holds the uncertainty of the means and the severities, not that of the components, and is
 * therefore a little small in small samples; `ci` 95 %; `n` ratings (`overall`: scorecards).
 *
 * **Source**: Henderson (1975); Robinson (1991). Fixture: panel-blup-known-vc (`fair_scores`).
 *
 * Not done: a prediction for competencies that nobody rated.
 */
export function fairScores(fit: Fit): FairScore[] {
  const { solution, index } = fit;
  const scores: FairScore[] = [];
  const raw = rawMeans(fit);
  const shared = levelStatus(fit);
  const { ratios } = solution?.equations.elimination ?? { ratios: null };
  const outer = solution?.isOuter('candidate') ?? true;
  const prior =
    ratios === null || solution === null
      ? 0
      : (outer ? ratios.outer + ratios.outerFixed : ratios.inner + ratios.innerFixed) * solution.residual;
  for (let c = 0; c < index.candidates.length; c++) {
    const candidate = index.candidates[c]!;
    const group = fit.design.groupOfCandidate[c]!;
    const own = raw[c]!;
    if (solution === null) {
      for (const { fixed, mean, n } of own) {
        const base = { candidate, raw: mean, n, shrinkage: null, group, method: fit.method, status: fit.status };
        scores.push({ ...base, ...named(fit, fixed), value: null });
      }
      continue;
    }
    const effects = solution.effectsOf('candidate', c);
    for (let i = 0; i < effects.size; i++) {
      const fixed = effects.fixed[i]!;
      const value = meanOf(fit, fixed) + effects.value[i]!;
      const se = Math.sqrt(Math.max(0, effects.withMean[i * effects.size + i]!));
      const error = effects.covariance[i * effects.size + i]!;
      scores.push({
        candidate,
        ...named(fit, fixed),
        value,
        se,
        ci: [value - Z95 * se, value + Z95 * se],
        raw: own[i]!.mean,
        n: own[i]!.n,
        shrinkage: prior > 0 ? Math.min(1, Math.max(0, error / prior)) : 1,
        group,
        method: fit.method,
        status: shared,
      });
    }
  }
  return scores;
}

const named = (fit: Fit, fixed: number): { competency?: string } =>
  fit.terms === 'overall' ? {} : { competency: fit.index.competencies[fixed]! };

/** A competency's mean in the fit. */
function meanOf(fit: Fit, fixed: number): number {
  const { layout, equations } = fit.solution!;
  return layout.centre[fixed]! + equations.beta[fixed]!;
}

/** Per candidate, per observed competency ascending: the plain mean and its n. */
function rawMeans(fit: Fit): { fixed: number; mean: number; n: number }[][] {
  const { index, terms } = fit;
  const p = terms === 'overall' ? 1 : index.competencies.length;
  const sums = new Float64Array(p);
  const counts = new Int32Array(p);
  return index.candidates.map((_, c) => {
    sums.fill(0);
    counts.fill(0);
    if (terms === 'overall') {
      // the mean of the scorecards' means, so that a scorecard with gaps weighs as much as another
      let cardSum = 0;
      let cardCount = 0;
      for (let i = index.candidateStart[c]!; i < index.candidateStart[c + 1]!; i++) {
        cardSum += index.score[i]!;
        cardCount++;
        const next = i + 1;
        const ends =
          next === index.candidateStart[c + 1] ||
          index.rater[next] !== index.rater[i] ||
          index.round[next] !== index.round[i];
        if (!ends) continue;
        sums[0]! += cardSum / cardCount;
        counts[0]! += 1;
        cardSum = 0;
        cardCount = 0;
      }
    } else {
      for (let i = index.candidateStart[c]!; i < index.candidateStart[c + 1]!; i++) {
        sums[index.competency[i]!]! += index.score[i]!;
        counts[index.competency[i]!]! += 1;
      }
    }
    const means: { fixed: number; mean: number; n: number }[] = [];
    for (let k = 0; k < p; k++)
      if (counts[k]! > 0) means.push({ fixed: k, mean: sums[k]! / counts[k]!, n: counts[k]! });
    return means;
  });
}

function weightsOf(fit: Fit, fixed: Int32Array | readonly number[], weights: Weights | undefined): number[] | null {
  const own = Array.from(fixed, (k) => {
    if (weights === undefined || fit.terms === 'overall') return 1;
    const weight = weights[fit.index.competencies[k]!] ?? 0;
    if (!(Number.isFinite(weight) && weight >= 0)) throw new RangeError(`weight ${weight}: expected a number from 0`);
    return weight;
  });
  const total = own.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? own.map((weight) => weight / total) : null;
}

/**
 * Per candidate: the weighted mean of the fair scores over the competencies that were rated, its error from their full
 * covariance (they share the candidate's own effect, the raters and the means, so the errors do not average out).
 * Weights are normalised over what was rated; a candidate without a weighted competency gets null and `too-few`.
 */
export function composites(fit: Fit, weights?: Weights): Composite[] {
  const { index, solution } = fit;
  const raw = rawMeans(fit);
  return index.candidates.map((candidate, c) => {
    const own = raw[c]!;
    const group = fit.design.groupOfCandidate[c]!;
    const shares = weightsOf(
      fit,
      own.map((mean) => mean.fixed),
      weights,
    );
    const inIt = own.filter((_, i) => shares !== null && shares[i]! > 0);
    const n = inIt.reduce((sum, mean) => sum + mean.n, 0);
    const rawMean = own.reduce((sum, mean, i) => sum + (shares?.[i] ?? 1 / own.length) * mean.mean, 0);
    const names = fit.terms === 'overall' ? [] : inIt.map((mean) => index.competencies[mean.fixed]!);
    const base = { candidate, raw: rawMean, group, competencies: names, n, method: fit.method };
    if (solution === null) return { ...base, value: null, status: fit.status };
    if (shares === null) return { ...base, value: null, status: 'too-few' };
    const effects = solution.effectsOf('candidate', c);
    let value = 0;
    let variance = 0;
    for (let i = 0; i < effects.size; i++) {
      value += shares[i]! * (meanOf(fit, effects.fixed[i]!) + effects.value[i]!);
      for (let j = 0; j < effects.size; j++)
        variance += shares[i]! * shares[j]! * effects.withMean[i * effects.size + j]!;
    }
    const se = Math.sqrt(Math.max(0, variance));
    return { ...base, value, se, ci: [value - Z95 * se, value + Z95 * se], status: levelStatus(fit) };
  });
}

/**
 * Candidate a against candidate b on the competencies that both were rated on (or on one, or weighted): the
 * difference, its error with the covariance that shared raters and means bring, and P(a > b). A tie below .8 either
 * way. Candidates of different groups share no rater, not even by a chain, and are `not-comparable`.
 *
 * Refuses (RangeError) an unknown candidate or competency, and negative weights.
 */
export function compare(
  fit: Fit,
  a: string | number,
  b: string | number,
  options: { weights?: Weights; competency?: string | number } = {},
): Comparison {
  const { index, solution } = fit;
  const nameA = String(a);
  const nameB = String(b);
  const levelA = index.candidates.indexOf(nameA);
  const levelB = index.candidates.indexOf(nameB);
  for (const [name, level] of [
    [nameA, levelA],
    [nameB, levelB],
  ] as const) {
    if (level < 0) throw new RangeError(`candidate ${name} has no ratings in this fit`);
  }
  const nothing = {
    a: nameA,
    b: nameB,
    difference: null,
    se: null,
    probability: null,
    verdict: null,
    competencies: [],
  };
  if (solution === null) return { ...nothing, status: fit.status };
  if (fit.design.groupOfCandidate[levelA] !== fit.design.groupOfCandidate[levelB]) {
    return { ...nothing, status: 'not-comparable' };
  }
  const only = options.competency === undefined ? -1 : index.competencies.indexOf(String(options.competency));
  if (options.competency !== undefined && only < 0) throw new RangeError(`competency ${options.competency} is unknown`);
  const ofA = solution.valuesOf('candidate', levelA);
  const ofB = solution.valuesOf('candidate', levelB);
  const inB = new Set(ofB.fixed);
  const both = [...ofA.fixed].filter((k) => inB.has(k) && (fit.terms === 'overall' || only < 0 || k === only));
  const shares = both.length === 0 ? null : weightsOf(fit, both, options.weights);
  if (shares === null) return { ...nothing, status: 'not-comparable' };
  const place = new Map(both.map((k, i) => [k, shares[i]!]));
  const spread = (fixed: Int32Array, sign: number): Float64Array =>
    Float64Array.from(fixed, (k) => sign * (place.get(k) ?? 0));
  const weightsA = spread(ofA.fixed, 1);
  const weightsB = spread(ofB.fixed, -1);
  let difference = 0;
  for (let i = 0; i < weightsA.length; i++) difference += weightsA[i]! * ofA.value[i]!;
  for (let i = 0; i < weightsB.length; i++) difference += weightsB[i]! * ofB.value[i]!;
  const same = levelA === levelB;
  const variance = same
    ? 0
    : solution.varianceOf([
        { side: 'candidate', level: levelA, weights: weightsA, withMean: true },
        { side: 'candidate', level: levelB, weights: weightsB, withMean: true },
      ]);
  const se = Math.sqrt(Math.max(0, variance));
  const probability = se > 0 ? normalCdf(difference / se) : 0.5;
  return {
    a: nameA,
    b: nameB,
    difference,
    se,
    probability,
    verdict: probability >= TIE ? 'a' : probability <= 1 - TIE ? 'b' : 'tie',
    competencies: fit.terms === 'overall' ? [] : both.map((k) => index.competencies[k]!),
    status: levelStatus(fit),
  };
}
