import { chiSquareTails } from './distributions/chi-square.ts';
import { normalQuantile } from './distributions/normal.ts';
import { type CountDistribution, checkTable, firstCell, type TwoByTwo, tailsOf } from './fisher.ts';
import type { Result } from './ratings.ts';

/** Two groups compared within strata. */
export type MantelHaenszelResult = {
  /** Odds of the first group against the second, one figure for all strata. */
  oddsRatio: Result;
  /** Ratio of the rates, first group over second. */
  rateRatio: Result;
  /** χ² with continuity correction, one degree of freedom; null where no stratum tells anything. */
  p: number | null;
  /** The exact conditional test, two-sided; null as `p`, and where it would take more than 20 million steps. */
  exactP: number | null;
  strata: number;
};

const MOST_STEPS = 20_000_000;

/** The distribution of a sum of independent counts. */
function sumOf(a: CountDistribution, b: CountDistribution): CountDistribution {
  const p = new Float64Array(a.p.length + b.p.length - 1);
  for (let i = 0; i < a.p.length; i++) {
    for (let j = 0; j < b.p.length; j++) p[i + j]! += a.p[i]! * b.p[j]!;
  }
  return { low: a.low + b.low, p };
}

/**
 * The comparison of two groups within strata (jobs, rounds), so that a group that applies more often where few are
 * taken is not mistaken for one that is treated worse. Strata in which a group is absent, or all or none are selected,
 * add nothing to the tests. `n` is the number of people.
 *
 * Statuses of both ratios: `not-estimable` (a sum that would divide by 0).
 *
 * **Source** Mantel & Haenszel (1959), Journal of the National Cancer Institute 22:719–748; Robins, Breslow & Greenland
 * (1986), Biometrics 42:311–323, eq. 3 (variance of the odds ratio); Greenland & Robins (1985), ibid. 41:55–68 (rate
 * ratio). Fixture: adverse-impact (Berkeley admissions).
 */
export function mantelHaenszel(tables: readonly TwoByTwo[], level = 0.95): MantelHaenszelResult {
  let people = 0;
  let top = 0;
  let bottom = 0;
  const pr = { pr: 0, psqr: 0, qs: 0 };
  let rateTop = 0;
  let rateBottom = 0;
  let rateVariance = 0;
  let away = 0;
  let variance = 0;
  let steps = 0;
  let exact: CountDistribution | null = { low: 0, p: Float64Array.of(1) };
  let observed = 0;
  for (const table of tables) {
    checkTable(table);
    const [[a, b], [c, d]] = table;
    const n = a + b + c + d;
    people += n;
    const first = a + b;
    const second = c + d;
    if (first === 0 || second === 0) continue;
    const r = (a * d) / n;
    const s = (b * c) / n;
    const p = (a + d) / n;
    const q = (b + c) / n;
    top += r;
    bottom += s;
    pr.pr += p * r;
    pr.psqr += p * s + q * r;
    pr.qs += q * s;
    rateTop += (a * second) / n;
    rateBottom += (c * first) / n;
    rateVariance += (first * second * (a + c) - a * c * n) / (n * n);
    if (n > 1) {
      away += a - (first * (a + c)) / n;
      variance += (first * second * (a + c) * (b + d)) / (n * n * (n - 1));
    }
    observed += a;
    if (exact !== null) {
      const cell = firstCell(table);
      steps += exact.p.length * cell.p.length;
      exact = steps > MOST_STEPS ? null : sumOf(exact, cell);
    }
  }
  const z = normalQuantile((1 + level) / 2);
  const ratio = (method: string, over: number, under: number, logVariance: number): Result => {
    if (!(over > 0 && under > 0)) return { value: null, n: people, method, status: 'not-estimable' };
    const value = over / under;
    const reach = Math.exp(z * Math.sqrt(Math.max(0, logVariance)));
    return { value, ci: [value / reach, value * reach], n: people, method, status: 'ok' };
  };
  const oddsVariance = pr.pr / (2 * top ** 2) + pr.psqr / (2 * top * bottom) + pr.qs / (2 * bottom ** 2);
  const corrected = Math.max(0, Math.abs(away) - 0.5) ** 2;
  const informative = variance > 0;
  return {
    oddsRatio: ratio('Mantel–Haenszel odds ratio', top, bottom, oddsVariance),
    rateRatio: ratio('Mantel–Haenszel ratio of rates', rateTop, rateBottom, rateVariance / (rateTop * rateBottom)),
    p: informative ? chiSquareTails(corrected / variance, 1).upper : null,
    exactP: informative && exact !== null ? tailsOf(exact, observed).twoSided : null,
    strata: tables.length,
  };
}
