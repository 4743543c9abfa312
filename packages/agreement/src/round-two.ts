import { normalCdf } from './distributions/normal.ts';
import type { Fit } from './fit/fit.ts';
import type { Result, Status } from './ratings.ts';

/** What one round says of a candidate on its own: not shrunk towards anybody, so no prior is counted twice. */
export type Evidence = { mean: number; se: number };

export type RoundTwo = {
  /** Round two less round one. */
  difference: number;
  se: number;
  z: number;
  /** Two-sided, of no true difference. */
  p: number;
  /** P(|true difference| < margin), with a flat prior on the difference. */
  within: number;
  verdict: 'confirmed' | 'contradicted' | 'undecided';
  combined: Evidence;
  status: Status;
};

const CONFIRMED = 0.8;
const CONTRADICTED = 0.1;

/**
 * Did round two confirm round one? `within` = P(|true difference| < margin): confirmed from .80, contradicted up to
 * .10, else undecided; and the two rounds combined, each weighted by its precision. `margin` in points, half a point
 * unless told otherwise. Pass independent, unshrunken estimates (see {@link roundEvidence}): two predictions that
 * share a prior would count it twice.
 *
 * Refuses (RangeError) a mean or standard error that is not finite, a negative or twofold zero standard error, and a
 * margin that is not positive.
 *
 * **Source**: Jacobson & Truax (1991) J. Consult. Clin. Psychol. 59:12–19; Schuirmann (1987) for the margin. Fixture:
 * round-two.
 */
export function roundTwo(first: Evidence, second: Evidence, options: { margin?: number } = {}): RoundTwo {
  const margin = options.margin ?? 0.5;
  for (const [name, { mean, se }] of [
    ['round one', first],
    ['round two', second],
  ] as const) {
    if (!(Number.isFinite(mean) && Number.isFinite(se) && se >= 0)) {
      throw new RangeError(`${name} is ${mean} ± ${se}: expected a finite mean and a standard error from 0`);
    }
  }
  if (!(Number.isFinite(margin) && margin > 0)) throw new RangeError(`margin ${margin}: expected a positive number`);
  const variance = first.se ** 2 + second.se ** 2;
  if (!(variance > 0)) throw new RangeError('both standard errors are 0: nothing to weigh the difference against');
  const se = Math.sqrt(variance);
  const difference = second.mean - first.mean;
  const z = difference / se;
  const within = Math.max(0, normalCdf((margin - difference) / se) - normalCdf((-margin - difference) / se));
  // precision weights written so that a standard error of 0 decides alone
  const weight = second.se ** 2 / variance;
  return {
    difference,
    se,
    z,
    p: 2 * normalCdf(-Math.abs(z)),
    within,
    verdict: within >= CONFIRMED ? 'confirmed' : within <= CONTRADICTED ? 'contradicted' : 'undecided',
    combined: {
      mean: weight * first.mean + (1 - weight) * second.mean,
      se: (first.se * second.se) / se,
    },
    status: 'ok',
  };
}

/**
 * The reliable change index: a difference of two scores over the standard error that it has when nothing changed.
 * Refuses (RangeError) a standard deviation that is not positive and a reliability outside [0, 1).
 *
 * **Source**: Jacobson & Truax (1991), p. 14. Fixture: round-two (`jacobson-truax`).
 */
export function reliableChange(
  first: number,
  second: number,
  { sd, reliability }: { sd: number; reliability: number },
): { sem: number; se: number; index: number } {
  if (!(Number.isFinite(sd) && sd > 0)) throw new RangeError(`sd ${sd}: expected a positive number`);
  if (!(reliability >= 0 && reliability < 1)) throw new RangeError(`reliability ${reliability}: expected 0 up to 1`);
  const sem = sd * Math.sqrt(1 - reliability);
  const se = sem * Math.SQRT2;
  return { sem, se, index: (second - first) / se };
}

/**
 * What one round alone says of a candidate: the mean of the marks less what the fit knows of the raters' severities,
 * not shrunk. `competency` limits it to one; left out, each competency that was rated counts the same. n: ratings of
 * the round; null with `no-ratings` where there are none, or with the fit's status where nothing was solved. Needs a
 * `full` fit.
 *
 * Not done: the covariance of two rounds through a rater who sat in both (it makes their difference look less sure
 * than it is, which is the careful side).
 */
export function roundEvidence(
  fit: Fit,
  candidate: string | number,
  round: number,
  competency?: string | number,
): Result {
  const { index, solution, components } = fit;
  if (fit.terms !== 'full') throw new RangeError('roundEvidence needs a fit of the single ratings (terms: full)');
  const c = index.candidates.indexOf(String(candidate));
  if (c < 0) throw new RangeError(`candidate ${candidate} has no ratings in this fit`);
  const only = competency === undefined ? -1 : index.competencies.indexOf(String(competency));
  if (competency !== undefined && only < 0) throw new RangeError(`competency ${competency} is unknown`);
  const method = `${fit.method}, one round, not shrunk`;
  if (solution === null) return { value: null, n: 0, method, status: fit.status };
  const entries: number[] = [];
  for (let i = index.candidateStart[c]!; i < index.candidateStart[c + 1]!; i++) {
    if (index.rounds[index.round[i]!] === round && (only < 0 || index.competency[i] === only)) entries.push(i);
  }
  if (entries.length === 0) return { value: null, n: 0, method, status: 'no-ratings' };
  const perCompetency = new Map<number, number>();
  for (const i of entries) perCompetency.set(index.competency[i]!, (perCompetency.get(index.competency[i]!) ?? 0) + 1);
  const weightOf = (i: number): number => 1 / (perCompetency.size * perCompetency.get(index.competency[i]!)!);
  let value = 0;
  let variance = 0;
  for (const rater of new Set(entries.map((i) => index.rater[i]!))) {
    const effects = solution.effectsOf('rater', rater);
    const weights = new Float64Array(effects.size);
    let pair = 0;
    for (const i of entries) {
      if (index.rater[i] !== rater) continue;
      const column = effects.fixed.indexOf(index.competency[i]!);
      const weight = weightOf(i);
      value += weight * (index.score[i]! - effects.value[column]!);
      variance += weight ** 2 * (components.residual ?? 0);
      weights[column]! += weight;
      pair += weight;
    }
    variance += pair ** 2 * (components['candidate:rater'] ?? 0);
    for (let i = 0; i < effects.size; i++) {
      for (let j = 0; j < effects.size; j++) {
        variance += weights[i]! * weights[j]! * effects.covariance[i * effects.size + j]!;
      }
    }
  }
  return { value, se: Math.sqrt(variance), n: entries.length, method, status: 'ok' };
}
