import type { RatingIndex } from './ratings.ts';
import type { Units } from './units.ts';

/** Variance components of one competency's ratings; from moments they can be negative. */
export type IccComponents = { candidate: number; rater: number; residual: number };

/**
 * Components of unit + rater + residual with missing cells, by equating four sums of squares with what they are
 * expected to be; unbiased, negative where the data say so. Null where the equations have no single solution. O(ratings).
 * **Source** Henderson (1953), Biometrics 9:226–252, method 1.
 */
export function componentsByMoments(index: RatingIndex, units: Units): IccComponents | null {
  const raters = index.raters.length;
  const n = index.count;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += index.score[i]! / n;
  const raterSum = new Float64Array(raters);
  const raterN = new Float64Array(raters);
  let squares = 0;
  let unitSquares = 0;
  let unitsPerCell = 0;
  const inverseUnits = new Float64Array(raters);
  let unitN2 = 0;
  for (let u = 0; u < units.count; u++) {
    const size = units.start[u + 1]! - units.start[u]!;
    let sum = 0;
    for (let e = units.start[u]!; e < units.start[u + 1]!; e++) {
      const i = units.entry[e]!;
      const r = index.rater[i]!;
      const away = index.score[i]! - mean;
      sum += away;
      squares += away * away;
      raterSum[r]! += away;
      raterN[r]! += 1;
      // Σ over the unit's raters of n²/(ratings of the unit): each cell holds one rating
      inverseUnits[r]! += 1 / size;
      unitsPerCell += 1 / size;
    }
    unitSquares += (sum * sum) / size;
    unitN2 += size * size;
  }
  let raterSquares = 0;
  let raterN2 = 0;
  for (let r = 0; r < raters; r++) {
    raterSquares += raterSum[r]! ** 2 / raterN[r]!;
    raterN2 += raterN[r]! ** 2;
  }
  // expectations of the sums of squares of units, raters and single ratings, each less that of the mean (0 here)
  const rows: [number, number, number, number][] = [
    [n - unitN2 / n, unitsPerCell - raterN2 / n, units.count - 1, unitSquares],
    [raters - unitN2 / n, n - raterN2 / n, raters - 1, raterSquares],
    [n - unitN2 / n, n - raterN2 / n, n - 1, squares],
  ];
  const solved = solve3(rows);
  return solved === null ? null : { candidate: solved[0], rater: solved[1], residual: solved[2] };
}

/** Three equations in three unknowns, by elimination with pivots; null where they do not determine the answer. */
function solve3(rows: [number, number, number, number][]): [number, number, number] | null {
  for (let col = 0; col < 3; col++) {
    let best = col;
    for (let r = col; r < 3; r++) if (Math.abs(rows[r]![col]!) > Math.abs(rows[best]![col]!)) best = r;
    const pivot = rows[best]!;
    if (!(Math.abs(pivot[col]!) > 1e-9)) return null;
    rows[best] = rows[col]!;
    rows[col] = pivot;
    for (let r = 0; r < 3; r++) {
      if (r === col) continue;
      const factor = rows[r]![col]! / pivot[col]!;
      for (let k = col; k < 4; k++) rows[r]![k]! -= factor * pivot[k]!;
    }
  }
  return [rows[0]![3] / rows[0]![0], rows[1]![3] / rows[1]![1], rows[2]![3] / rows[2]![2]];
}
