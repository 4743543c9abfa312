import { normalCdf } from './distributions/normal.ts';
import type { Fit } from './fit/fit.ts';
import type { Result, Status } from './ratings.ts';

/** How a rater's marks lie against those of colleagues for the same candidates. */
export type Severity = Result & {
  rater: string;
  /** Standard error with the competency means taken as known, as lme4's conditional variances are. */
  conditionalSe?: number;
  /** P(|severity| > half a scale step); null with the value. */
  beyondHalfStep: number | null;
};

/** 97.5 % point of the standard normal distribution. */
const Z95 = 1.959963984540054;

/** How many scorecards each rater handed in. */
export function scorecardsPerRater(fit: Fit): Int32Array {
  const { index } = fit;
  const counts = new Int32Array(index.raters.length);
  for (let s = 0; s + 1 < index.scorecardStart.length; s++) counts[index.rater[index.scorecardStart[s]!]!]! += 1;
  return counts;
}

/** The status of one level's figure: what concerns it itself comes before what concerns the whole design. */
export function levelStatus(fit: Fit): Status {
  const design = fit.statuses.find((status) => status.startsWith('disconnected:'));
  if (design !== undefined) return design;
  return fit.statuses.find((s) => s === 'default-shares' || s === 'approximate' || s === 'not-converged') ?? 'ok';
}

/**
 * Per rater, in the order of their ids: the points that they add to a mark, against the average rater of the model:
 * above 0 lenient, below 0 strict (the sign of a random effect as lme4's `ranef` gives it). A prediction, so shrunk
 * towards 0 the more, the fewer the scorecards; `se` is its standard error of prediction, `ci` 95 %, `n` scorecards.
 *
 * Statuses: `prior-only` (one scorecard: little but the prior); `not-estimable` with a null value (one rater, or
 * nothing was solved: then the fit's own status); `disconnected:n` (comparable only inside a group).
 *
 * **Source**: Robinson (1991); Longford (1994) for severity as a random effect. Fixtures: panel-blup-known-vc,
 * penicillin.
 *
 * Not done: a ranking. Severities are for calibration and for correcting scores, not for judging raters.
 */
export function severity(fit: Fit): Severity[] {
  const counts = scorecardsPerRater(fit);
  const { solution, index } = fit;
  if (solution === null || index.raters.length === 1) {
    const status: Status = solution === null && index.raters.length > 1 ? fit.status : 'not-estimable';
    return index.raters.map((rater, r) => ({
      rater,
      value: null,
      n: counts[r]!,
      method: fit.method,
      status,
      beyondHalfStep: null,
    }));
  }
  const shared = levelStatus(fit);
  const half = fit.step / 2;
  return index.raters.map((rater, r) => {
    const effects = solution.effectsOf('rater', r);
    const { value, se, conditionalSe } = solution.split('rater', effects).main;
    const beyond =
      se > 0 ? 1 - normalCdf((half - value) / se) + normalCdf((-half - value) / se) : Math.abs(value) > half ? 1 : 0;
    return {
      rater,
      value,
      se,
      conditionalSe,
      ci: [value - Z95 * se, value + Z95 * se] as const,
      n: counts[r]!,
      method: fit.method,
      status: counts[r] === 1 ? 'prior-only' : shared,
      beyondHalfStep: beyond,
    };
  });
}
