import { betaFront, incompleteBeta } from './beta.ts';
import { normalQuantile } from './normal.ts';
import { solveIncreasing } from './solve.ts';

/** Both tails of the F distribution at f ≥ 0; degrees of freedom positive, not necessarily whole. */
export function fTails(f: number, df1: number, df2: number): { lower: number; upper: number } {
  if (!(df1 > 0 && df2 > 0) || Number.isNaN(f)) return { lower: Number.NaN, upper: Number.NaN };
  if (f <= 0) return { lower: 0, upper: 1 };
  if (f === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const whole = df1 * f + df2;
  return incompleteBeta(df1 / 2, df2 / 2, (df1 * f) / whole, df2 / whole);
}

/** P(F ≤ f). **Source** Abramowitz & Stegun (1964), 26.6.2. */
export function fCdf(f: number, df1: number, df2: number): number {
  return fTails(f, df1, df2).lower;
}

/** The value that F stays below with probability p (0 < p < 1); 0 and ∞ at the ends, NaN outside. */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (!(p >= 0 && p <= 1 && df1 > 0 && df2 > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return fQuantileOf(p, 1 - p, df1, df2);
}

/** As {@link fQuantile}, given both tails so that a tiny upper tail keeps its digits. */
export function fQuantileOf(lower: number, upper: number, df1: number, df2: number): number {
  const a = df1 / 2;
  const b = df2 / 2;
  const inLower = lower <= upper;
  const target = Math.log(inLower ? lower : upper);
  // Newton on the logarithm of the smaller tail, over ln F: the slope there is the beta's front factor itself
  const start = normalQuantile(lower) * Math.sqrt(Math.min(4, 2 / df1 + 2 / df2));
  const t = solveIncreasing((at) => {
    const f = Math.exp(at);
    const whole = df1 * f + df2;
    const x = f === Number.POSITIVE_INFINITY ? 1 : (df1 * f) / whole;
    const y = f === Number.POSITIVE_INFINITY ? 0 : df2 / whole;
    const tails = incompleteBeta(a, b, x, y);
    const front = betaFront(a, b, x, y);
    return inLower
      ? { value: Math.log(tails.lower) - target, slope: front / tails.lower }
      : { value: target - Math.log(tails.upper), slope: front / tails.upper };
  }, start);
  return Math.exp(t);
}
