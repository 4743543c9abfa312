/**
 * The place where an increasing function reaches 0: Newton's steps, halving the bracket where they would leave it.
 * `f` answers the value and the slope; the bracket grows from `start` until it holds the root. Used by the quantiles.
 */
export function solveIncreasing(f: (t: number) => { value: number; slope: number }, start: number): number {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let reach = 1;
  let t = start;
  for (let i = 0; i < 400; i++) {
    const { value, slope } = f(t);
    if (value === 0) return t;
    if (value < 0) low = t;
    else high = t;
    const bracketed = Number.isFinite(low) && Number.isFinite(high);
    let next = t - value / slope;
    if (!bracketed) {
      // outside a bracket a flat tail can throw Newton far away: never further than a doubling reach
      if (!(Math.abs(next - t) <= reach)) next = value < 0 ? t + reach : t - reach;
      reach *= 2;
    } else if (!(next > low && next < high)) {
      next = low + (high - low) / 2;
    }
    if (next === t || Math.abs(next - t) <= 4e-16 * Math.abs(next)) return next;
    t = next;
  }
  return t;
}
