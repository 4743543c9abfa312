import { incompleteGamma } from './gamma.ts';
import { solveIncreasing } from './solve.ts';

/** The standard normal density. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/**
 * P(Z ≤ z) of the standard normal, to full relative precision in both tails.
 * **Source** Abramowitz & Stegun (1964), 26.2.29 and 6.5.17 (the error function as an incomplete gamma).
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  if (z < 0) return upper / 2;
  return 0.5 + lower / 2;
}

/** The z that a standard normal stays below with probability p; ∓∞ at 0 and 1, NaN outside. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  // a start within 4.5e-4 (Abramowitz & Stegun 26.2.23), then Newton on ln P, which is nearly straight in the tail
  const s = Math.sqrt(-2 * Math.log(p));
  const start = (2.515517 + s * (0.802853 + s * 0.010328)) / (1 + s * (1.432788 + s * (0.189269 + s * 0.001308))) - s;
  const target = Math.log(p);
  return solveIncreasing((z) => {
    const cdf = normalCdf(z);
    return { value: Math.log(cdf) - target, slope: normalDensity(z) / cdf };
  }, start);
}
