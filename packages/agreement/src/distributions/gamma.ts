/** The coefficients B₂ₙ / (2n (2n − 1)) of Stirling's series. */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
  43867 / 244188,
];

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * What Stirling's formula leaves out: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x ≥ 10 by its series, below by
 * recurrence. Kept apart so that ratios of large gamma functions do not cancel.
 */
export function stirlingError(x: number): number {
  if (x < 10) return logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
  const square = 1 / (x * x);
  let sum = 0;
  for (let i = STIRLING.length - 1; i >= 0; i--) sum = sum * square + STIRLING[i]!;
  return sum / x;
}

/**
 * ln Γ(x) for x > 0, absolute error about 1e-15 up to x = 10 and relative beyond; NaN for x ≤ 0.
 * **Source** Abramowitz & Stegun (1964), 6.1.40 (Stirling's series), after the recurrence 6.1.15.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x === 1 || x === 2) return 0;
  let shifted = x;
  let product = 1;
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingError(shifted) - Math.log(product);
}

/** ln B(a, b), without the cancellation of three large logarithms. **Source** Didonato & Morris (1992), TOMS 708. */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const errors = stirlingError(large) - stirlingError(small + large);
  const ratio = -(large - 0.5) * Math.log1p(small / large);
  if (small < 10) return logGamma(small) + errors + ratio - small * Math.log(small + large) + small;
  return (
    HALF_LOG_TWO_PI +
    stirlingError(small) +
    errors +
    ratio -
    0.5 * Math.log(small + large) +
    (small - 0.5) * Math.log(small / (small + large))
  );
}

/** ln(1 + u) − u without cancellation near 0. */
export function log1pMinus(u: number): number {
  if (Math.abs(u) > 0.3) return Math.log1p(u) - u;
  // ln(1 + u) = 2 artanh(r), r = u / (2 + u); 2 r − u = −u r
  const r = u / (2 + u);
  const square = r * r;
  let term = r * square;
  let sum = 0;
  for (let k = 3; ; k += 2) {
    const next = sum + term / k;
    if (next === sum) break;
    sum = next;
    term *= square;
  }
  return 2 * sum - u * r;
}

/** x^a e^(−x) / Γ(a + 1). */
function poissonTerm(a: number, x: number): number {
  if (x === 0) return a === 0 ? 1 : 0;
  if (a < 10) return Math.exp(a * Math.log(x) - x - logGamma(a + 1));
  return Math.exp(a * log1pMinus((x - a) / a) - stirlingError(a)) / Math.sqrt(2 * Math.PI * a);
}

/**
 * The regularised incomplete gamma functions, `lower` P(a, x) and `upper` Q(a, x) = 1 − P, each to full relative
 * precision in its own tail; a > 0, x ≥ 0.
 * **Source** Abramowitz & Stegun (1964), 6.5.29 (series) and 6.5.31 (continued fraction, by Lentz's method).
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (!(a > 0) || !(x >= 0)) return { lower: Number.NaN, upper: Number.NaN };
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const front = poissonTerm(a, x);
  if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let n = 1; n < 100_000 && term > sum * 1e-17; n++) {
      term *= x / (a + n);
      sum += term;
    }
    const lower = Math.min(1, front * sum);
    return { lower, upper: 1 - lower };
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < 1e-300) d = 1e-300;
    c = b + an / c;
    if (Math.abs(c) < 1e-300) c = 1e-300;
    d = 1 / d;
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  const upper = Math.min(1, front * a * fraction);
  return { lower: 1 - upper, upper };
}
