import { spearmanBrown } from './d-study.ts';
import { fQuantile } from './distributions/f.ts';
import { icc } from './icc.ts';
import { indexRatings, type RatingIndex, type Ratings, type Result, type Scale } from './ratings.ts';

/** One question or competency among the others of its scorecards. */
export type Contribution = {
  /** The question or competency. */
  item: string;
  /** Scorecards that have it. */
  n: number;
  mean: number;
  sd: number | null;
  /** Shares of scores at the top and bottom of the scale (of the observed range where no scale is declared). */
  ceiling: number;
  floor: number;
  /** Correlation with the mean of the other items of the same scorecard. */
  itemTotal: Result;
  /** Cronbach's α of the other items. */
  alphaIfDropped: Result;
  /** This item's part of the variance of the sum over items; all parts add up to 1. */
  varianceShare: number | null;
  /** Items that say the same: correlation above .90. */
  redundantWith: readonly { item: string; correlation: number }[];
};

/** All items, and what one more of them or one more rater would buy. */
export type ContributionResult = {
  by: 'question' | 'competency';
  items: Contribution[];
  /** Cronbach's α of all items; `n` is the number of scorecards with at least two items. */
  alpha: Result;
  /** α with one more item like these. */
  withOneMoreItem: Result;
  /** Reliability of the mean item with one more rater, from the items' average agreement between raters. */
  withOneMoreRater: Result;
  raters: { single: number | null; now: number };
};

const REDUNDANT = 0.9;

/** Sums over scorecards that have both items; `x` and `xx` at (i, j) are of item i, on the cards that also have j. */
class Pairs {
  readonly items: number;
  readonly n: Float64Array;
  readonly x: Float64Array;
  readonly xx: Float64Array;
  readonly xy: Float64Array;
  constructor(items: number) {
    this.items = items;
    this.n = new Float64Array(items * items);
    this.x = new Float64Array(items * items);
    this.xx = new Float64Array(items * items);
    this.xy = new Float64Array(items * items);
  }
  covariance(i: number, j: number): number | null {
    const at = i * this.items + j;
    const n = this.n[at]!;
    return n < 2 ? null : (this.xy[at]! - (this.x[at]! * this.x[j * this.items + i]!) / n) / (n - 1);
  }
  correlation(i: number, j: number): number | null {
    const at = i * this.items + j;
    const covariance = this.covariance(i, j);
    const n = this.n[at]!;
    if (covariance === null || n < 3) return null;
    const variance = (p: number): number => (this.xx[p]! - this.x[p]! ** 2 / n) / (n - 1);
    const scale = Math.sqrt(Math.max(0, variance(at)) * Math.max(0, variance(j * this.items + i)));
    return scale > 1e-10 ? Math.max(-1, Math.min(1, covariance / scale)) : null;
  }
}

/** Cronbach's α of the items that `has` names, from pairwise covariances. */
function alphaOf(pairs: Pairs, n: number, has: (item: number) => boolean): Result {
  const method = "Cronbach's α, pairwise covariances";
  const items = Array.from({ length: pairs.items }, (_, i) => i).filter(has);
  if (items.length < 2) return { value: null, n, method, status: 'undefined:one-item' };
  let own = 0;
  let all = 0;
  for (const i of items) {
    for (const j of items) {
      const covariance = pairs.covariance(i, j);
      if (covariance === null) return { value: null, n, method, status: 'too-few' };
      all += covariance;
      if (i === j) own += covariance;
    }
  }
  if (!(all > 1e-12)) return { value: null, n, method, status: 'undefined:no-variation' };
  const k = items.length;
  const value = (k / (k - 1)) * (1 - own / all);
  return { value, n, method, status: 'ok' };
}

/** Pearson's correlation with Fisher's interval; needs four pairs. */
function correlationOf(x: readonly number[], y: readonly number[]): Result {
  const n = x.length;
  const method = 'corrected item–total correlation';
  if (n < 4) return { value: null, n, method, status: 'too-few' };
  const meanX = x.reduce((a, b) => a + b, 0) / n;
  const meanY = y.reduce((a, b) => a + b, 0) / n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    xx += (x[i]! - meanX) ** 2;
    yy += (y[i]! - meanY) ** 2;
    xy += (x[i]! - meanX) * (y[i]! - meanY);
  }
  if (!(Math.min(xx, yy) > 1e-12)) return { value: null, n, method, status: 'undefined:no-variation' };
  const value = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  const z = Math.atanh(Math.min(0.999999999, Math.max(-0.999999999, value)));
  const reach = 1.959963984540054 / Math.sqrt(n - 3);
  return {
    value,
    se: (1 - value * value) / Math.sqrt(n - 1),
    ci: [Math.tanh(z - reach), Math.tanh(z + reach)],
    n,
    method,
    status: 'ok',
  };
}

/** Cronbach's α with Feldt's exact interval (complete tables; near enough with few gaps). */
function withFeldt(alpha: Result, items: number): Result {
  if (alpha.value === null || alpha.n < 2 || alpha.value >= 1) return alpha;
  const df1 = alpha.n - 1;
  const df2 = (alpha.n - 1) * (items - 1);
  const ci = [
    1 - (1 - alpha.value) * fQuantile(0.975, df1, df2),
    1 - (1 - alpha.value) * fQuantile(0.025, df1, df2),
  ] as const;
  return { ...alpha, ci };
}

/** One scorecard: which items it has, with their scores (several scores of one item are averaged). */
type Card = { item: number[]; score: number[] };

/**
 * What each question (where the ratings name questions) or competency adds: mean, spread, ceiling and floor, corrected
 * item–total correlation, α and α if dropped, its share of the variance of the sum, redundancy (correlation above .90
 * with another item), and what one more item or rater would buy.
 *
 * A row is one scorecard (candidate × rater × round); scorecards without an item are left out of that item's figures
 * only. Correlations within a scorecard contain the rater's halo: they say how items hang together in the eyes of one
 * rater, not that they measure the same in candidates. `withOneMoreItem` is Spearman–Brown from α;
 * `withOneMoreRater` from the one-way reliability of scorecard means between raters.
 *
 * Statuses: `too-few` (a correlation of fewer than four, a covariance of fewer than two scorecards),
 * `undefined:one-item`, `undefined:no-variation`, `undefined:no-pairs` (no candidate with two scorecards).
 *
 * **Source** Cronbach (1951), Psychometrika 16:297–334; Feldt (1965), ibid. 30:357–370 (interval of α); Nunnally &
 * Bernstein (1994), Psychometric Theory, ch. 8 (corrected item–total correlation).
 */
export function contribution(ratings: Ratings, scale?: Scale): ContributionResult {
  const index = indexRatings(ratings, scale);
  const by = index.question === null ? 'competency' : 'question';
  const withoutQuestion = 'other';
  const names = by === 'competency' ? index.competencies : [...index.questions, withoutQuestion];
  const itemOf = (i: number): number => {
    if (index.question === null) return index.competency[i]!;
    return index.question[i]! >= 0 ? index.question[i]! : names.length - 1;
  };
  const items = names.length;
  const cards: Card[] = [];
  const place = new Int32Array(items).fill(-1);
  for (let s = 0; s < index.scorecardStart.length - 1; s++) {
    const card: Card = { item: [], score: [] };
    const times: number[] = [];
    for (let i = index.scorecardStart[s]!; i < index.scorecardStart[s + 1]!; i++) {
      const item = itemOf(i);
      if (place[item]! < 0) {
        place[item] = card.item.push(item) - 1;
        card.score.push(0);
        times.push(0);
      }
      card.score[place[item]!]! += index.score[i]!;
      times[place[item]!]! += 1;
    }
    card.item.forEach((item, at) => {
      card.score[at]! /= times[at]!;
      place[item] = -1;
    });
    cards.push(card);
  }

  let grand = 0;
  let low = index.scale?.min ?? Number.POSITIVE_INFINITY;
  let high = index.scale?.max ?? Number.NEGATIVE_INFINITY;
  for (const score of index.score) {
    grand += score / index.count;
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  const pairs = new Pairs(items);
  const bottom = new Float64Array(items);
  const top = new Float64Array(items);
  let several = 0;
  for (const { item, score } of cards) {
    if (item.length > 1) several++;
    for (let a = 0; a < item.length; a++) {
      const x = score[a]! - grand;
      if (score[a] === high) top[item[a]!]! += 1;
      if (score[a] === low) bottom[item[a]!]! += 1;
      for (let b = 0; b < item.length; b++) {
        const at = item[a]! * items + item[b]!;
        pairs.n[at]! += 1;
        pairs.x[at]! += x;
        pairs.xx[at]! += x * x;
        pairs.xy[at]! += x * (score[b]! - grand);
      }
    }
  }
  const used = names.map((_, i) => pairs.n[i * items + i]! > 0);
  const count = used.filter(Boolean).length;
  const alpha = withFeldt(
    alphaOf(pairs, several, (i) => used[i]!),
    count,
  );
  let total: number | null = 0;
  const covariances = names.map((_, i) => {
    let sum: number | null = 0;
    for (let j = 0; j < items; j++) {
      if (!used[j] || sum === null) continue;
      const covariance = pairs.covariance(i, j);
      sum = covariance === null ? null : sum + covariance;
    }
    if (used[i]) total = sum === null || total === null ? null : total + sum;
    return sum;
  });
  const results: Contribution[] = [];
  for (let i = 0; i < items; i++) {
    if (!used[i]) continue;
    const own = i * items + i;
    const n = pairs.n[own]!;
    const x: number[] = [];
    const rest: number[] = [];
    for (const { item, score } of cards) {
      const at = item.indexOf(i);
      if (at < 0 || item.length < 2) continue;
      x.push(score[at]!);
      rest.push((score.reduce((a, b) => a + b, 0) - score[at]!) / (item.length - 1));
    }
    const redundantWith: { item: string; correlation: number }[] = [];
    for (let j = 0; j < items; j++) {
      const correlation = j === i || !used[j] ? null : pairs.correlation(i, j);
      if (correlation !== null && correlation > REDUNDANT) redundantWith.push({ item: names[j]!, correlation });
    }
    const variance = pairs.covariance(i, i);
    const share = covariances[i] ?? null;
    results.push({
      item: names[i]!,
      n,
      mean: grand + pairs.x[own]! / n,
      sd: variance === null ? null : Math.sqrt(Math.max(0, variance)),
      ceiling: top[i]! / n,
      floor: bottom[i]! / n,
      itemTotal: correlationOf(x, rest),
      alphaIfDropped: alphaOf(pairs, several, (j) => used[j]! && j !== i),
      varianceShare: share === null || total === null || !(total > 1e-12) ? null : share / total,
      redundantWith,
    });
  }
  const between = raterReliability(index, cards);
  const oneMore = (from: number | null, now: number, method: string, n: number): Result =>
    from === null || from <= 0
      ? { value: null, n, method, status: from === null ? 'undefined:no-pairs' : 'not-estimable' }
      : { value: spearmanBrown(from, now + 1), n, method, status: 'ok' };
  const singleItem =
    alpha.value === null || alpha.value <= 0 ? null : alpha.value / (count - (count - 1) * alpha.value);
  return {
    by,
    items: results,
    alpha,
    withOneMoreItem:
      singleItem === null
        ? {
            value: null,
            n: several,
            method: 'Spearman–Brown from α',
            status: alpha.value === null ? alpha.status : 'not-estimable',
          }
        : oneMore(singleItem, count, 'Spearman–Brown from α', several),
    withOneMoreRater: oneMore(
      between.single,
      between.now,
      'Spearman–Brown from the one-way ICC of scorecard means',
      cards.length,
    ),
    raters: between,
  };
}

/** One-way reliability of a scorecard's mean, and the harmonic mean number of scorecards per candidate. */
function raterReliability(index: RatingIndex, cards: readonly Card[]): { single: number | null; now: number } {
  const rows = cards.map((card, s) => {
    const i = index.scorecardStart[s]!;
    return {
      candidate: index.candidates[index.candidate[i]!]!,
      rater: index.raters[index.rater[i]!]!,
      competency: 'mean',
      round: index.rounds[index.round[i]!]!,
      score: card.score.reduce((a, b) => a + b, 0) / card.score.length,
    };
  });
  const result = icc(rows, { model: 'one-way' });
  return { single: result.value, now: result.k };
}
