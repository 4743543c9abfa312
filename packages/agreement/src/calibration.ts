import type { Fit } from './fit/fit.ts';
import type { RatingIndex, Result, Status } from './ratings.ts';
import { levelStatus, scorecardsPerRater, severity } from './severity.ts';

/** How one rater's marks compare with those of the colleagues who saw the same candidates. */
export type Calibration = {
  rater: string;
  scorecards: number;
  /** Colleagues who rated at least one of the same candidates. */
  coRaters: number;
  /** Points added to a mark, as {@link severity} gives it. */
  severity: Result;
  /** SD of the rater's marks over that of the colleagues' marks for the same candidates and competencies; n marks. */
  spread: Result;
  /** Mean correlation between competencies over the rater's scorecards, less that of the colleagues'; n scorecards. */
  halo: Result;
  /** Correlation of the rater's marks with the mean of the colleagues', candidate by competency; n marks. */
  withPanel: Result;
  /** Change of the distance to the colleagues in points per ten scorecards, in the order given; n scorecards. */
  drift: Result;
  /** Marks given of those that the scorecards asked for (competencies that anybody of the panel rated); n asked. */
  completeness: Result;
  status: Status;
};

export const CALIBRATION_SCORECARDS = 10;
export const CALIBRATION_CO_RATERS = 2;
const Z95 = 1.959963984540054;

type Card = { candidate: number; first: number; entries: number[] };

/**
 * What a rater may see of their own marks, from 10 scorecards and 2 co-raters on; below that every figure is null
 * with `too-few`, and the counts say how far away it is. The panel's figures always leave the rater out.
 *
 * - `spread`: a ratio; its interval from the variance of a log ratio of standard deviations, 1/2(n−1) each.
 * - `halo`: average correlation of the competencies' marks; above 0 = the rater tells competencies apart less than
 *   colleagues do for the same people.
 * - `withPanel`: Pearson's r, interval by Fisher's z.
 * - `drift`: least squares of (scorecard's mean difference from the colleagues) on its place in time: the order of
 *   `options.order` (scorecards' candidates, oldest first), else of the rows as they were given.
 *
 * Refuses (RangeError) a rater who is not in the fit.
 *
 * **Source**: Saal, Downey & Lahey (1980) Psych. Bull. 88:413–428 (severity, halo, spread); Fisher (1921). Checked
 * against direct computation and simulation.
 *
 * Not done: a comparison with other raters by name, or a ranking.
 */
export function calibration(
  fit: Fit,
  rater: string | number,
  options: { order?: readonly (string | number)[] } = {},
): Calibration {
  const { index } = fit;
  const name = String(rater);
  const r = index.raters.indexOf(name);
  if (r < 0) throw new RangeError(`rater ${name} has no ratings in this fit`);
  const scorecards = scorecardsPerRater(fit)[r]!;
  const cards = cardsOf(index, r);
  const colleagues = new Set<number>();
  for (const { candidate } of cards) {
    for (let i = index.candidateStart[candidate]!; i < index.candidateStart[candidate + 1]!; i++) {
      if (index.rater[i] !== r) colleagues.add(index.rater[i]!);
    }
  }
  const coRaters = colleagues.size;
  if (scorecards < CALIBRATION_SCORECARDS || coRaters < CALIBRATION_CO_RATERS) {
    const none = (n: number): Result => ({ value: null, n, method: 'calibration', status: 'too-few' });
    return {
      rater: name,
      scorecards,
      coRaters,
      severity: none(scorecards),
      spread: none(0),
      halo: none(scorecards),
      withPanel: none(0),
      drift: none(scorecards),
      completeness: none(0),
      status: 'too-few',
    };
  }
  const own = severity(fit)[r]!;
  const marks = sharedMarks(index, cards, r);
  return {
    rater: name,
    scorecards,
    coRaters,
    severity: own,
    spread: spreadOf(marks),
    halo: haloOf(index, cards, r),
    withPanel: correlationOf(
      marks.map((mark) => mark.own),
      marks.map((mark) => mark.panel),
    ),
    drift: driftOf(index, cards, marks, options.order),
    completeness: completenessOf(index, cards),
    status: levelStatus(fit),
  };
}

function cardsOf(index: RatingIndex, rater: number): Card[] {
  const cards: Card[] = [];
  for (let s = 0; s + 1 < index.scorecardStart.length; s++) {
    const from = index.scorecardStart[s]!;
    if (index.rater[from] !== rater) continue;
    const entries: number[] = [];
    let first = index.row[from]!;
    for (let i = from; i < index.scorecardStart[s + 1]!; i++) {
      entries.push(i);
      first = Math.min(first, index.row[i]!);
    }
    cards.push({ candidate: index.candidate[from]!, first, entries });
  }
  return cards.sort((a, b) => a.first - b.first);
}

type Mark = { card: number; own: number; panel: number; others: number[] };

/** The rater's marks that somebody else gave too: same candidate, competency and round. */
function sharedMarks(index: RatingIndex, cards: readonly Card[], rater: number): Mark[] {
  const marks: Mark[] = [];
  cards.forEach((card, c) => {
    for (const i of card.entries) {
      const others: number[] = [];
      for (let j = index.candidateStart[card.candidate]!; j < index.candidateStart[card.candidate + 1]!; j++) {
        const same = index.competency[j] === index.competency[i] && index.round[j] === index.round[i];
        if (same && index.rater[j] !== rater) others.push(index.score[j]!);
      }
      if (others.length === 0) continue;
      marks.push({ card: c, own: index.score[i]!, panel: mean(others), others });
    }
  });
  return marks;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

function spreadOf(marks: readonly Mark[]): Result {
  const method = 'ratio of standard deviations';
  const n = marks.length;
  const others = marks.flatMap((mark) => mark.others);
  if (n < 3 || others.length < 3) return { value: null, n, method, status: 'too-few' };
  const panel = variance(others);
  const own = variance(marks.map((mark) => mark.own));
  if (!(panel > 1e-12)) return { value: null, n, method, status: 'no-variation' };
  const value = Math.sqrt(own / panel);
  if (value === 0) return { value, n, method, status: 'ok' };
  const se = Math.sqrt(1 / (2 * (n - 1)) + 1 / (2 * (others.length - 1)));
  return {
    value,
    se: value * se,
    ci: [value * Math.exp(-Z95 * se), value * Math.exp(Z95 * se)],
    n,
    method,
    status: 'ok',
  };
}

/** Mean correlation over pairs of competencies, from scorecards that have both. */
function meanCorrelation(index: RatingIndex, cards: readonly (readonly number[])[]): { value: number; pairs: number } {
  let sum = 0;
  let pairs = 0;
  const k = index.competencies.length;
  const byCompetency = cards.map((entries) => {
    const scores = new Map<number, number>();
    for (const i of entries) scores.set(index.competency[i]!, index.score[i]!);
    return scores;
  });
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < a; b++) {
      const x: number[] = [];
      const y: number[] = [];
      for (const scores of byCompetency) {
        const left = scores.get(a);
        const right = scores.get(b);
        if (left === undefined || right === undefined) continue;
        x.push(left);
        y.push(right);
      }
      const r = x.length < 3 ? null : pearson(x, y);
      if (r === null) continue;
      sum += r;
      pairs++;
    }
  }
  return { value: pairs === 0 ? 0 : sum / pairs, pairs };
}

function pearson(x: readonly number[], y: readonly number[]): number | null {
  const mx = mean(x);
  const my = mean(y);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    xx += (x[i]! - mx) ** 2;
    yy += (y[i]! - my) ** 2;
    xy += (x[i]! - mx) * (y[i]! - my);
  }
  // 1e-20 of squared points is rounding, not spread
  return xx < 1e-20 || yy < 1e-20 ? null : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

function haloOf(index: RatingIndex, cards: readonly Card[], rater: number): Result {
  const method = 'mean correlation of competencies, less the colleagues’';
  const own = meanCorrelation(
    index,
    cards.map((card) => card.entries),
  );
  const theirs: number[][] = [];
  for (const candidate of new Set(cards.map((card) => card.candidate))) {
    let card: number[] = [];
    for (let i = index.candidateStart[candidate]!; i < index.candidateStart[candidate + 1]!; i++) {
      if (card.length > 0 && (index.rater[card[0]!] !== index.rater[i] || index.round[card[0]!] !== index.round[i])) {
        theirs.push(card);
        card = [];
      }
      if (index.rater[i] !== rater) card.push(i);
    }
    if (card.length > 0) theirs.push(card);
  }
  const panel = meanCorrelation(index, theirs);
  const n = cards.length;
  if (own.pairs === 0 || panel.pairs === 0) return { value: null, n, method, status: 'no-variation' };
  return { value: own.value - panel.value, n, method, status: 'ok' };
}

function correlationOf(x: readonly number[], y: readonly number[]): Result {
  const method = 'Pearson’s r with the mean of the others';
  const n = x.length;
  if (n < 4) return { value: null, n, method, status: 'too-few' };
  const value = pearson(x, y);
  if (value === null) return { value: null, n, method, status: 'no-variation' };
  if (Math.abs(value) >= 1) return { value, n, method, status: 'ok' };
  const se = 1 / Math.sqrt(n - 3);
  const z = Math.atanh(value);
  return { value, ci: [Math.tanh(z - Z95 * se), Math.tanh(z + Z95 * se)], n, method, status: 'ok' };
}

function driftOf(
  index: RatingIndex,
  cards: readonly Card[],
  marks: readonly Mark[],
  order: readonly (string | number)[] | undefined,
): Result {
  const method = 'least squares on the order of the scorecards';
  const place = new Map(order?.map((id, i) => [String(id), i]));
  const sums = new Map<number, { sum: number; n: number }>();
  for (const { card, own, panel } of marks) {
    const at = sums.get(card) ?? { sum: 0, n: 0 };
    at.sum += own - panel;
    at.n++;
    sums.set(card, at);
  }
  const points = [...sums].map(([card, { sum, n }]) => ({
    at: order === undefined ? card : (place.get(index.candidates[cards[card]!.candidate]!) ?? -1),
    gap: sum / n,
  }));
  const timed = points.filter((point) => point.at >= 0).sort((a, b) => a.at - b.at);
  const n = timed.length;
  if (n < CALIBRATION_SCORECARDS) return { value: null, n, method, status: 'too-few' };
  const middle = (n - 1) / 2;
  const centre = mean(timed.map((point) => point.gap));
  let xx = 0;
  let xy = 0;
  timed.forEach(({ gap }, i) => {
    xx += (i - middle) ** 2;
    xy += (i - middle) * (gap - centre);
  });
  const slope = xy / xx;
  const rest = timed.reduce((sum, { gap }, i) => sum + (gap - centre - slope * (i - middle)) ** 2, 0);
  const se = Math.sqrt(rest / (n - 2) / xx);
  const value = slope * 10;
  return { value, se: se * 10, ci: [value - Z95 * se * 10, value + Z95 * se * 10], n, method, status: 'ok' };
}

function completenessOf(index: RatingIndex, cards: readonly Card[]): Result {
  let asked = 0;
  let given = 0;
  for (const { candidate, entries } of cards) {
    const round = index.round[entries[0]!]!;
    const wanted = new Set<number>();
    for (let i = index.candidateStart[candidate]!; i < index.candidateStart[candidate + 1]!; i++) {
      if (index.round[i] === round) wanted.add(index.competency[i]!);
    }
    asked += wanted.size;
    given += new Set(entries.map((i) => index.competency[i]!)).size;
  }
  return { value: given / asked, n: asked, method: 'marks given of those asked', status: 'ok' };
}
