import { incompleteBeta } from './beta.ts';
import { fQuantileOf } from './f.ts';

/** P(T ≤ t) of Student's t with df > 0 degrees of freedom. **Source** Abramowitz & Stegun (1964), 26.7.1. */
export function studentCdf(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return t > 0 ? 1 : 0;
  const { lower } = incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square));
  return t < 0 ? lower / 2 : 1 - lower / 2;
}

/** The value that t stays below with probability p; ∓∞ at 0 and 1, NaN outside. */
export function studentQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(fQuantileOf(1 - 2 * tail, 2 * tail, 1, df));
  return p < 0.5 ? -t : t;
}
