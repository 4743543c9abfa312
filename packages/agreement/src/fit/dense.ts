/**
 * Dense symmetric kernels on row-major typed arrays, all written as products of contiguous rows in 4 × 4 tiles: about
 * a thousand million multiply-adds a second in plain JavaScript, which is what makes exact REML feasible here.
 */

const TILE = 4;
const BLOCK = 48;
const DEPTH = 256;

/** tile[i][j] = Σ_k a[a0 + i·as + k] · b[b0 + j·bs + k] for k in [from, to), a 4 × 4 tile in `out` (added). */
function tile4(
  a: Float64Array,
  a0: number,
  as: number,
  b: Float64Array,
  b0: number,
  bs: number,
  from: number,
  to: number,
  out: Float64Array,
): void {
  const a1 = a0 + as;
  const a2 = a1 + as;
  const a3 = a2 + as;
  const b1 = b0 + bs;
  const b2 = b1 + bs;
  const b3 = b2 + bs;
  let c00 = 0;
  let c01 = 0;
  let c02 = 0;
  let c03 = 0;
  let c10 = 0;
  let c11 = 0;
  let c12 = 0;
  let c13 = 0;
  let c20 = 0;
  let c21 = 0;
  let c22 = 0;
  let c23 = 0;
  let c30 = 0;
  let c31 = 0;
  let c32 = 0;
  let c33 = 0;
  for (let k = from; k < to; k++) {
    const x0 = a[a0 + k]!;
    const x1 = a[a1 + k]!;
    const x2 = a[a2 + k]!;
    const x3 = a[a3 + k]!;
    const y0 = b[b0 + k]!;
    const y1 = b[b1 + k]!;
    const y2 = b[b2 + k]!;
    const y3 = b[b3 + k]!;
    c00 += x0 * y0;
    c01 += x0 * y1;
    c02 += x0 * y2;
    c03 += x0 * y3;
    c10 += x1 * y0;
    c11 += x1 * y1;
    c12 += x1 * y2;
    c13 += x1 * y3;
    c20 += x2 * y0;
    c21 += x2 * y1;
    c22 += x2 * y2;
    c23 += x2 * y3;
    c30 += x3 * y0;
    c31 += x3 * y1;
    c32 += x3 * y2;
    c33 += x3 * y3;
  }
  out[0]! += c00;
  out[1]! += c01;
  out[2]! += c02;
  out[3]! += c03;
  out[4]! += c10;
  out[5]! += c11;
  out[6]! += c12;
  out[7]! += c13;
  out[8]! += c20;
  out[9]! += c21;
  out[10]! += c22;
  out[11]! += c23;
  out[12]! += c30;
  out[13]! += c31;
  out[14]! += c32;
  out[15]! += c33;
}

/**
 * For rows i in [i0, i1) of `a` and j in [j0, j1) of `b`, hands Σ_k a[i][k]·b[j][k], k in [from(j-tile), to), to `put`.
 * Only tiles that `wanted` answers true for are computed.
 */
function products(
  a: Float64Array,
  b: Float64Array,
  n: number,
  rows: readonly [number, number],
  columns: readonly [number, number],
  depth: (iTile: number, jTile: number) => readonly [number, number],
  put: (i: number, j: number, value: number) => void,
): void {
  const sums = new Float64Array(TILE * TILE);
  for (let i = rows[0]; i < rows[1]; i += TILE) {
    const ni = Math.min(TILE, rows[1] - i);
    for (let j = columns[0]; j < columns[1]; j += TILE) {
      const nj = Math.min(TILE, columns[1] - j);
      const [from, to] = depth(i, j);
      sums.fill(0);
      if (ni === TILE && nj === TILE) {
        for (let k = from; k < to; k += DEPTH) tile4(a, i * n, n, b, j * n, n, k, Math.min(to, k + DEPTH), sums);
      } else {
        for (let x = 0; x < ni; x++) {
          for (let y = 0; y < nj; y++) {
            let sum = 0;
            for (let k = from; k < to; k++) sum += a[(i + x) * n + k]! * b[(j + y) * n + k]!;
            sums[x * TILE + y] = sum;
          }
        }
      }
      for (let x = 0; x < ni; x++) for (let y = 0; y < nj; y++) put(i + x, j + y, sums[x * TILE + y]!);
    }
  }
}

/**
 * In place, `a` (n × n row-major, lower triangle used) becomes its Cholesky factor L. Returns log |A|, or null where
 * a pivot is not positive.
 */
export function choleskyInPlace(a: Float64Array, n: number): number | null {
  let logDeterminant = 0;
  for (let block = 0; block < n; block += BLOCK) {
    const end = Math.min(n, block + BLOCK);
    if (block > 0) {
      const depth = [0, block] as const;
      for (let i = block; i < n; i += BLOCK) {
        const iEnd = Math.min(n, i + BLOCK);
        products(
          a,
          a,
          n,
          [i, iEnd],
          [block, end],
          () => depth,
          (row, column, value) => {
            if (column <= row) a[row * n + column]! -= value;
          },
        );
      }
    }
    for (let j = block; j < end; j++) {
      const jRow = j * n;
      let pivot = a[jRow + j]!;
      for (let k = block; k < j; k++) pivot -= a[jRow + k]! ** 2;
      if (!(pivot > 0)) return null;
      const root = Math.sqrt(pivot);
      logDeterminant += 2 * Math.log(root);
      a[jRow + j] = root;
      const inverse = 1 / root;
      for (let i = j + 1; i < n; i++) {
        const iRow = i * n;
        let sum = a[iRow + j]!;
        for (let k = block; k < j; k++) sum -= a[iRow + k]! * a[jRow + k]!;
        a[iRow + j] = sum * inverse;
      }
    }
  }
  return logDeterminant;
}

/** The transpose of L⁻¹ (row-major, upper triangle of the answer) of a lower-triangular `l`. */
export function inverseFactor(l: Float64Array, n: number, into?: Float64Array): Float64Array {
  const y = into ?? new Float64Array(n * n);
  // y[j][i] = (L⁻¹)[i][j]; row-block by row-block of L
  for (let block = 0; block < n; block += BLOCK) {
    const end = Math.min(n, block + BLOCK);
    if (block > 0) {
      products(
        l,
        y,
        n,
        [block, end],
        [0, block],
        (_, j) => [j, block] as const,
        (i, j, value) => {
          y[j * n + i] = -value;
        },
      );
    }
    for (let i = block; i < end; i++) {
      const row = i * n;
      const inverse = 1 / l[row + i]!;
      for (let j = 0; j < i; j++) {
        const yRow = j * n;
        let sum = j < block ? y[yRow + i]! : 0;
        for (let k = Math.max(block, j); k < i; k++) sum -= l[row + k]! * y[yRow + k]!;
        y[yRow + i] = sum * inverse;
      }
      y[row + i] = inverse;
    }
  }
  return y;
}

/** S⁻¹ = L⁻ᵀ L⁻¹ in full, from the answer of {@link inverseFactor}. */
export function inverseFromFactor(y: Float64Array, n: number, into?: Float64Array): Float64Array {
  const inverse = into ?? new Float64Array(n * n);
  for (let i = 0; i < n; i += BLOCK) {
    const iEnd = Math.min(n, i + BLOCK);
    for (let j = 0; j <= i; j += BLOCK) {
      products(
        y,
        y,
        n,
        [i, iEnd],
        [j, Math.min(n, j + BLOCK, iEnd)],
        (iTile) => [iTile, n] as const,
        (row, column, value) => {
          inverse[row * n + column] = value;
          inverse[column * n + row] = value;
        },
      );
    }
  }
  return inverse;
}

/** Solves L Lᵀ x = b in place; `stride` is the row length of `l`. */
export function solveCholesky(l: Float64Array, n: number, b: Float64Array, stride = n): void {
  for (let i = 0; i < n; i++) {
    const row = i * stride;
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= l[row + k]! * b[k]!;
    b[i] = sum / l[row + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = i * stride;
    const x = b[i]! / l[row + i]!;
    b[i] = x;
    for (let k = 0; k < i; k++) b[k]! -= l[row + k]! * x;
  }
}

/** The same for an n × n factor that begins at `at` in `l`, and a right-hand side that begins at `from` in `b`. */
export function solveAt(l: Float64Array, at: number, n: number, b: Float64Array, from = 0): void {
  for (let i = 0; i < n; i++) {
    const row = at + i * n;
    let sum = b[from + i]!;
    for (let k = 0; k < i; k++) sum -= l[row + k]! * b[from + k]!;
    b[from + i] = sum / l[row + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[from + i]!;
    for (let k = i + 1; k < n; k++) sum -= l[at + k * n + i]! * b[from + k]!;
    b[from + i] = sum / l[at + i * n + i]!;
  }
}

/** A small Cholesky factor in place, without blocks; false where a pivot is not positive. */
export function smallCholesky(a: Float64Array, n: number, at = 0): boolean {
  for (let j = 0; j < n; j++) {
    const jRow = at + j * n;
    let pivot = a[jRow + j]!;
    for (let k = 0; k < j; k++) pivot -= a[jRow + k]! ** 2;
    if (!(pivot > 0)) return false;
    const root = Math.sqrt(pivot);
    a[jRow + j] = root;
    for (let i = j + 1; i < n; i++) {
      const iRow = at + i * n;
      let sum = a[iRow + j]!;
      for (let k = 0; k < j; k++) sum -= a[iRow + k]! * a[jRow + k]!;
      a[iRow + j] = sum / root;
    }
  }
  return true;
}

/** The inverse of a small symmetric positive definite matrix; null where it is not. */
export function smallInverse(a: Float64Array, n: number): Float64Array | null {
  const l = a.slice(0, n * n);
  if (!smallCholesky(l, n)) return null;
  const inverse = new Float64Array(n * n);
  const column = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    column.fill(0);
    column[j] = 1;
    solveCholesky(l, n, column);
    for (let i = 0; i < n; i++) inverse[i * n + j] = column[i]!;
  }
  return inverse;
}
