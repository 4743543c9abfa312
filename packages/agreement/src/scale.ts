/** What the distances on a scale mean. */
export type ScaleLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** The declared scale: both ends included; `step` is the distance between neighbouring points, where there are points. */
export type Scale = { min: number; max: number; step?: number; level: ScaleLevel };

/** True where the score is a point of the scale's grid, within rounding. */
export function isOnStep(score: number, scale: Scale): boolean {
  if (scale.step === undefined) return true;
  const steps = (score - scale.min) / scale.step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** The scale itself must make sense: finite, min < max, step positive and fitting the range. Throws RangeError. */
export function checkScale(scale: Scale): void {
  const { min, max, step } = scale;
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max)) {
    throw new RangeError(`scale ${min}..${max}: expected two finite numbers, the lower first`);
  }
  if (step !== undefined && !(Number.isFinite(step) && step > 0 && isOnStep(max, scale))) {
    throw new RangeError(`scale ${min}..${max} step ${step}: expected a positive step that divides the range`);
  }
}

/** The points of the scale, ascending; step 1 where none is declared; null beyond 1,000 points. */
export function scalePoints(scale: Scale): number[] | null {
  const step = scale.step ?? 1;
  const count = Math.floor((scale.max - scale.min) / step + 1e-6) + 1;
  if (count > 1000) return null;
  return Array.from({ length: count }, (_, i) => scale.min + i * step);
}
