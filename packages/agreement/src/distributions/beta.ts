import { log1pMinus, logBeta, stirlingError } from './gamma.ts';

/** x^a y^b / B(a, b) with y = 1 − x, given both so that neither tail loses digits. */
export function betaFront(a: number, b: number, x: number, y: number): number {
  if (x === 0 || y === 0) return 0;
  if (Math.min(a, b) < 10) {
    const logX = x < 0.5 ? Math.log(x) : Math.log1p(-y);
    const logY = y < 0.5 ? Math.log(y) : Math.log1p(-x);
    return Math.exp(a * logX + b * logY - logBeta(a, b));
  }
  // around the mean a/(a+b) the first-order terms of a·ln x and b·ln y cancel exactly
  const n = a + b;
  const away = x < 0.5 ? x - a / n : b / n - y;
  const exponent = a * log1pMinus((away * n) / a) + b * log1pMinus((-away * n) / b);
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a / n) * b * (1 / (2 * Math.PI))) * Math.exp(exponent + errors);
}

/** The continued fraction of I_x(a, b) without its front factor; converges fast for x < (a + 1) / (a + b + 2). */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  const sum = a + b;
  let c = 1;
  let d = 1 - (sum * x) / (a + 1);
  if (Math.abs(d) < tiny) d = tiny;
  d = 1 / d;
  let fraction = d;
  for (let m = 1; m < 200_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    if (Math.abs(d) < tiny) d = tiny;
    c = 1 + even / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    fraction *= d * c;
    const odd = (-(a + m) * (sum + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    if (Math.abs(d) < tiny) d = tiny;
    c = 1 + odd / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}

/**
 * The regularised incomplete beta function, `lower` I_x(a, b) and `upper` 1 − I_x(a, b), each to full relative
 * precision in its own tail; a, b > 0, 0 ≤ x ≤ 1. `y` is 1 − x where the caller knows it more exactly.
 * **Source** Abramowitz & Stegun (1964), 26.5.8, by Lentz's method.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number = 1 - x): { lower: number; upper: number } {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) return { lower: Number.NaN, upper: Number.NaN };
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  const front = betaFront(a, b, x, y);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (front * betaFraction(a, b, x)) / a);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (front * betaFraction(b, a, y)) / b);
  return { lower: 1 - upper, upper };
}
