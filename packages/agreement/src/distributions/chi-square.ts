import { incompleteGamma, logGamma } from './gamma.ts';
import { normalQuantile } from './normal.ts';
import { solveIncreasing } from './solve.ts';

/** Both tails of χ² with df > 0 at x. **Source** Abramowitz & Stegun (1964), 26.4.19. */
export function chiSquareTails(x: number, df: number): { lower: number; upper: number } {
  if (Number.isNaN(x) || !(df > 0)) return { lower: Number.NaN, upper: Number.NaN };
  return x <= 0 ? { lower: 0, upper: 1 } : incompleteGamma(df / 2, x / 2);
}

/** P(χ² ≤ x). */
export function chiSquareCdf(x: number, df: number): number {
  return chiSquareTails(x, df).lower;
}

/** The value that χ² stays below with probability p; 0 and ∞ at the ends, NaN outside. */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const a = df / 2;
  const inLower = p <= 0.5;
  const target = Math.log(inLower ? p : 1 - p);
  // start: Wilson & Hilferty's cube, or the first term of the series where that would be negative
  const cube = 1 - 2 / (9 * df) + normalQuantile(p) * Math.sqrt(2 / (9 * df));
  const start = cube > 0.1 ? Math.log(df * cube ** 3) : (Math.log(p) + logGamma(a + 1)) / a + Math.LN2;
  const t = solveIncreasing((at) => {
    const x = Math.exp(at);
    const tails = chiSquareTails(x, df);
    const density = Math.exp(a * Math.log(x / 2) - x / 2 - logGamma(a));
    return inLower
      ? { value: Math.log(tails.lower) - target, slope: density / tails.lower }
      : { value: target - Math.log(tails.upper), slope: density / tails.upper };
  }, start);
  return Math.exp(t);
}
