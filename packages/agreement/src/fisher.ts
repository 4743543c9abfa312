import { solveIncreasing } from './distributions/solve.ts';
import type { Result } from './ratings.ts';

/** Counts of two groups: `[[selected, not selected] of the one, … of the other]`, whole numbers from 0. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** The exact test: three tail probabilities and the odds ratio. */
export type FisherResult = {
  /** Probability of a table at most as likely as this one, given the margins; and of one at most, at least as extreme. */
  twoSided: number;
  less: number;
  greater: number;
  /** Conditional maximum-likelihood odds ratio with its exact interval; `not-estimable` where it would be 0 or ∞. */
  oddsRatio: Result;
};

/** A distribution over whole numbers from `low` on: probabilities that add up to 1. */
export type CountDistribution = { low: number; p: Float64Array };

/** Throws RangeError unless all four counts are whole numbers from 0. */
export function checkTable(table: TwoByTwo): void {
  for (const count of table.flat()) {
    if (!(Number.isSafeInteger(count) && count >= 0)) {
      throw new RangeError(`count ${count}: expected a whole number from 0`);
    }
  }
}

/**
 * The first cell's distribution given both margins, when the odds ratio is e^`logOdds`. Built outwards from the largest
 * probability by ratios of neighbours, so no factorial is ever taken.
 */
export function firstCell([[a, b], [c, d]]: TwoByTwo, logOdds = 0): CountDistribution {
  const row = a + b;
  const selected = a + c;
  const other = c + d;
  const low = Math.max(0, selected - other);
  const high = Math.min(row, selected);
  const p = new Float64Array(high - low + 1);
  // ln of p(x + 1) / p(x) falls with x: the mode is where it changes sign
  const step = (x: number): number =>
    Math.log((row - x) / (x + 1)) + Math.log((selected - x) / (other - selected + x + 1)) + logOdds;
  let mode = low;
  let above = high;
  while (mode < above) {
    const middle = (mode + above) >> 1;
    if (step(middle) > 0) mode = middle + 1;
    else above = middle;
  }
  let sum = 1;
  p[mode - low] = 1;
  let log = 0;
  for (let x = mode; x < high; x++) {
    log += step(x);
    p[x + 1 - low] = Math.exp(log);
    sum += p[x + 1 - low]!;
  }
  log = 0;
  for (let x = mode - 1; x >= low; x--) {
    log -= step(x);
    p[x - low] = Math.exp(log);
    sum += p[x - low]!;
  }
  for (let i = 0; i < p.length; i++) p[i]! /= sum;
  return { low, p };
}

/** The three tail probabilities of `observed` under a distribution of counts. */
export function tailsOf({ low, p }: CountDistribution, observed: number): Omit<FisherResult, 'oddsRatio'> {
  const at = observed - low;
  // equal probabilities may differ in their last digits: as usual, within 1e-7
  const limit = p[at]! * (1 + 1e-7);
  let twoSided = 0;
  let less = 0;
  let greater = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i]! <= limit) twoSided += p[i]!;
    if (i <= at) less += p[i]!;
    if (i >= at) greater += p[i]!;
  }
  return { twoSided: Math.min(1, twoSided), less: Math.min(1, less), greater: Math.min(1, greater) };
}

function oddsRatioOf(table: TwoByTwo, level: number): Result {
  const n = table.flat().reduce((x, y) => x + y, 0);
  const method = 'conditional maximum-likelihood odds ratio, exact interval';
  const [[observed]] = table;
  const { low, p } = firstCell(table);
  const high = low + p.length - 1;
  if (p.length < 2 || observed === low || observed === high) return { value: null, n, method, status: 'not-estimable' };
  const moments = (t: number): { mean: number; variance: number; less: number; greater: number } => {
    const { p: shifted } = firstCell(table, t);
    let mean = 0;
    let second = 0;
    let less = 0;
    let greater = 0;
    for (let i = 0; i < shifted.length; i++) {
      mean += i * shifted[i]!;
      second += i * i * shifted[i]!;
      if (i + low <= observed) less += shifted[i]!;
      if (i + low >= observed) greater += shifted[i]!;
    }
    return { mean: mean + low, variance: second - mean * mean, less, greater };
  };
  const tail = (1 - level) / 2;
  const slopeOf = (f: (t: number) => number) => (t: number) => ({
    value: f(t),
    slope: (f(t + 1e-5) - f(t - 1e-5)) / 2e-5,
  });
  const estimate = solveIncreasing((t) => {
    const { mean, variance } = moments(t);
    return { value: mean - observed, slope: variance };
  }, 0);
  const lower = solveIncreasing(
    slopeOf((t) => Math.log(moments(t).greater) - Math.log(tail)),
    estimate,
  );
  const upper = solveIncreasing(
    slopeOf((t) => Math.log(tail) - Math.log(moments(t).less)),
    estimate,
  );
  return { value: Math.exp(estimate), ci: [Math.exp(lower), Math.exp(upper)], n, method, status: 'ok' };
}

/**
 * Fisher's exact test of a 2 × 2 table, with the conditional odds ratio of the first group against the second.
 * **Source** Fisher (1935), The Design of Experiments, ch. 2; two-sided as the sum of all tables at most as likely.
 * Fixture: adverse-impact (tea tasting, convictions).
 */
export function fisherExact(table: TwoByTwo, level = 0.95): FisherResult {
  checkTable(table);
  return { ...tailsOf(firstCell(table), table[0][0]), oddsRatio: oddsRatioOf(table, level) };
}
