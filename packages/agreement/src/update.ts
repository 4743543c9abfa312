import type { Fit } from './fit/fit.ts';
import { fitsLocally, type LocalEffects, type NewMark, solveLocally } from './fit/local.ts';
import { type Id, isOnStep, type Result, type Status } from './ratings.ts';

/** One new scorecard: who rated whom, and the marks by competency (null = not rated). */
export type NewScorecard = {
  candidate: Id;
  rater: Id;
  marks: Readonly<Record<string, number | null>>;
};

/** What a fit says after one more scorecard, with the components as they were. */
export type FitUpdate = {
  candidate: string;
  rater: string;
  /** The candidate's fair scores: per competency (`full`) or one (`overall`). */
  fair: (Result & { competency?: string })[];
  /** The equally weighted mean of them. */
  composite: Result;
  /** The severity of the rater, as {@link severity} gives it. */
  severity: Result;
  /** Squared distance of the new marks from what the fit expected, over their number: near 1 for ordinary ones. */
  surprise: number;
  /** How far these figures may be from a full fit's, in points: a rule of thumb, not a bound. */
  mayDiffer: number;
  /** Whether the entries of the inverse were exact, so that only the components could change anything. */
  exact: boolean;
  status: Status;
};

const Z95 = 1.959963984540054;

/**
 * One new scorecard without a fit from scratch: its candidate, the raters who met that candidate and the competency
 * means are solved again, exactly but for the variance components, which stay. Does not depend on the size of the fit
 * (once its errors were asked for). A new candidate or rater is welcome; several scorecards are better refitted.
 *
 * `mayDiffer` weighs what one more candidate and one more scorecard can shift a variance by (relative change about
 * (surprise + 1)/levels) with how much the fair score hangs on the prior; where `exact` is false, a tenth of the
 * standard error is added for the series.
 *
 * Refuses (RangeError) a fit without a solution, a competency that the fit does not know, a mark that is not finite or
 * off the declared scale, and a scorecard without a mark.
 *
 * **Source**: Henderson (1975) with the update formula of Hager (1989). Checked against a full solution with the same
 * components.
 */
export function update(fit: Fit, scorecard: NewScorecard): FitUpdate {
  const { solution, index, terms } = fit;
  if (solution === null) throw new RangeError(`the fit has no solution to update (${fit.status})`);
  const { layout } = solution;
  const marks = marksOf(fit, scorecard);
  const candidate = index.candidates.indexOf(String(scorecard.candidate));
  const rater = index.raters.indexOf(String(scorecard.rater));
  const candidateIsOuter = layout.outerIs === 'candidate';
  const outer = candidateIsOuter ? candidate : rater;
  const inner = candidateIsOuter ? rater : candidate;
  const averaged =
    terms === 'overall'
      ? [{ fixed: 0, score: marks.reduce((sum, mark) => sum + mark.score, 0) / marks.length }]
      : marks;
  const news: NewMark[] = averaged.map(({ fixed, score }) => ({
    outer,
    inner,
    fixed,
    y: score - layout.centre[fixed]!,
  }));
  if (!fitsLocally(columnsOf(fit, outer) + news.length)) {
    throw new RangeError(`${candidateIsOuter ? 'candidate' : 'rater'} has too many scorecards to update: fit again`);
  }
  const local = solveLocally(solution, news);
  const ofInner = local.inner.get(inner)!;
  const ofCandidate = candidateIsOuter ? local.outer : ofInner;
  const ofRater = candidateIsOuter ? ofInner : local.outer;
  const status: Status = local.exact ? 'ok' : 'approximate';
  const method = `${fit.method}, one scorecard added`;
  const size = ofCandidate.value.length;
  const n = marksPerCompetency(fit, candidate);
  for (const { fixed } of averaged) n.set(fixed, (n.get(fixed) ?? 0) + 1);
  const fair = ofCandidate.fixed.map((fixed, i) => {
    const value = ofCandidate.mean[i]! + ofCandidate.value[i]!;
    const se = Math.sqrt(Math.max(0, ofCandidate.withMean[i * size + i]!));
    const name = terms === 'overall' ? {} : { competency: index.competencies[fixed]! };
    return { ...name, ...withInterval(value, se), n: n.get(fixed) ?? 0, method, status };
  });
  let composite = 0;
  let variance = 0;
  for (let i = 0; i < size; i++) {
    composite += (ofCandidate.mean[i]! + ofCandidate.value[i]!) / size;
    for (let j = 0; j < size; j++) variance += ofCandidate.withMean[i * size + j]! / size ** 2;
  }
  const se = Math.sqrt(Math.max(0, variance));
  const surprise = local.distance / local.marks;
  const shift = (Math.abs(surprise - 1) + 1) * (1 / index.candidates.length + 1 / index.raters.length);
  const spread = Math.sqrt(Math.max(0, fit.components.candidate ?? 0));
  return {
    candidate: String(scorecard.candidate),
    rater: String(scorecard.rater),
    fair,
    composite: { ...withInterval(composite, se), n: [...n.values()].reduce((sum, k) => sum + k, 0), method, status },
    severity: { ...mainEffect(fit, ofRater, candidateIsOuter), n: scorecardsOf(fit, rater) + 1, method, status },
    surprise,
    // a shrinkage s changes by at most s(1 − s) ≤ ¼ of a relative change in the ratio
    mayDiffer: 0.25 * shift * spread + (local.exact ? 0 : 0.1 * se),
    exact: local.exact,
    status,
  };
}

const withInterval = (value: number, se: number) => ({
  value,
  se,
  ci: [value - Z95 * se, value + Z95 * se] as const,
});

function marksOf(fit: Fit, scorecard: NewScorecard): { fixed: number; score: number }[] {
  const { index } = fit;
  const { scale } = index;
  const marks: { fixed: number; score: number }[] = [];
  for (const [competency, score] of Object.entries(scorecard.marks)) {
    if (score === null) continue;
    const fixed = index.competencies.indexOf(competency);
    if (fixed < 0) throw new RangeError(`competency ${competency} is not in the fit: fit again`);
    const on = Number.isFinite(score) && (scale === null || (score >= scale.min && score <= scale.max));
    if (!on || (scale !== null && !isOnStep(score, scale))) {
      throw new RangeError(`mark ${score} for ${competency}: expected a number on the scale, or null`);
    }
    marks.push({ fixed, score });
  }
  if (marks.length === 0) throw new RangeError('the scorecard has no mark');
  return marks;
}

function columnsOf(fit: Fit, outer: number): number {
  if (outer < 0) return 0;
  const { layout } = fit.solution!;
  let columns = 0;
  for (let pair = layout.outerPairStart[outer]!; pair < layout.outerPairStart[outer + 1]!; pair++) {
    const inner = layout.pairInner[pair]!;
    columns += layout.innerColumnStart[inner + 1]! - layout.innerColumnStart[inner]!;
  }
  return columns;
}

function marksPerCompetency(fit: Fit, candidate: number): Map<number, number> {
  const counts = new Map<number, number>();
  if (candidate < 0) return counts;
  const { index } = fit;
  const to = index.candidateStart[candidate + 1]!;
  for (let i = index.candidateStart[candidate]!; i < to; i++) {
    const fixed = fit.terms === 'overall' ? 0 : index.competency[i]!;
    const first =
      i === index.candidateStart[candidate] ||
      index.rater[i] !== index.rater[i - 1] ||
      index.round[i] !== index.round[i - 1];
    if (fit.terms === 'full' || first) counts.set(fixed, (counts.get(fixed) ?? 0) + 1);
  }
  return counts;
}

function scorecardsOf(fit: Fit, rater: number): number {
  const { index } = fit;
  let count = 0;
  for (let s = 0; s + 1 < index.scorecardStart.length; s++)
    if (index.rater[index.scorecardStart[s]!] === rater) count++;
  return count;
}

/** The part of a rater's effects that all competencies share. */
function mainEffect(fit: Fit, effects: LocalEffects, raterIsInner: boolean) {
  const { ratios } = fit.solution!.equations.elimination;
  const main = raterIsInner ? ratios.inner : ratios.outer;
  const own = raterIsInner ? ratios.innerFixed : ratios.outerFixed;
  const size = effects.value.length;
  const weight = main === 0 ? 0 : main / (own + size * main);
  let sum = 0;
  let total = 0;
  for (let i = 0; i < size; i++) {
    sum += effects.value[i]!;
    for (let j = 0; j < size; j++) total += effects.covariance[i * size + j]!;
  }
  const noise = main === 0 ? 0 : (fit.solution!.residual * main * own) / (own + size * main);
  return withInterval(weight * sum, Math.sqrt(Math.max(0, weight * weight * total + noise)));
}
