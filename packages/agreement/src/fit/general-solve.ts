/** Gaussian elimination with partial pivoting; null where the matrix is singular. */
export function solveGeneral(matrix: Float64Array, right: Float64Array, n: number): Float64Array | null {
  const a = matrix.slice();
  const b = right.slice();
  let scale = 0;
  for (const value of a) scale = Math.max(scale, Math.abs(value));
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) {
      if (Math.abs(a[i * n + column]!) > Math.abs(a[pivot * n + column]!)) pivot = i;
    }
    if (!(Math.abs(a[pivot * n + column]!) > scale * 1e-13)) return null;
    if (pivot !== column) {
      for (let k = 0; k < n; k++) {
        const hold = a[column * n + k]!;
        a[column * n + k] = a[pivot * n + k]!;
        a[pivot * n + k] = hold;
      }
      const hold = b[column]!;
      b[column] = b[pivot]!;
      b[pivot] = hold;
    }
    for (let i = column + 1; i < n; i++) {
      const factor = a[i * n + column]! / a[column * n + column]!;
      if (factor === 0) continue;
      for (let k = column; k < n; k++) a[i * n + k]! -= factor * a[column * n + k]!;
      b[i]! -= factor * b[column]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let k = i + 1; k < n; k++) sum -= a[i * n + k]! * b[k]!;
    b[i] = sum / a[i * n + i]!;
  }
  return b;
}

/** Solves A x = b for every row b of `rows`, with one elimination. */
export function solveRows(a: Float64Array, rows: Float64Array, n: number): Float64Array {
  const matrix = a.slice();
  const right = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) right[j * n + i] = rows[i * n + j]!;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) {
      if (Math.abs(matrix[i * n + column]!) > Math.abs(matrix[pivot * n + column]!)) pivot = i;
    }
    if (pivot !== column) {
      for (let k = 0; k < n; k++) {
        [matrix[column * n + k], matrix[pivot * n + k]] = [matrix[pivot * n + k]!, matrix[column * n + k]!];
        [right[column * n + k], right[pivot * n + k]] = [right[pivot * n + k]!, right[column * n + k]!];
      }
    }
    const inverse = 1 / matrix[column * n + column]!;
    for (let i = 0; i < n; i++) {
      if (i === column) continue;
      const factor = matrix[i * n + column]! * inverse;
      if (factor === 0) continue;
      for (let k = column; k < n; k++) matrix[i * n + k]! -= factor * matrix[column * n + k]!;
      for (let k = 0; k < n; k++) right[i * n + k]! -= factor * right[column * n + k]!;
    }
  }
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) out[j * n + i] = right[i * n + j]! / matrix[i * n + i]!;
  return out;
}
