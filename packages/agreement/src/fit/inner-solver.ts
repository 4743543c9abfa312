import { choleskyInPlace, inverseFactor, inverseFromFactor, solveCholesky } from './dense.ts';
import type { Block } from './elimination.ts';
import type { Layout } from './layout.ts';

/**
 * A `guess` says that the answer is near it; `rough` that a few digits do: quadratic forms of a conjugate-gradient
 * solution are right to twice its digits.
 */
export type SolveHint = { guess?: Float64Array; rough?: boolean };

/** The reduced equations S = I + ΛᵀZᵀWZΛ over the inner columns: summed from blocks, factored, solved, inverted. */
export type InnerSolver = {
  readonly kind: 'dense' | 'sparse';
  readonly size: number;
  /** Back to the identity. */
  reset(): void;
  /** Adds what one outer level brings. */
  add(block: Block): void;
  /** log |S|; null where S is not positive definite to working precision. */
  factor(): number | null;
  /** S x = b in place; a solver that factors needs no hint. */
  solve(b: Float64Array, hint?: SolveHint): void;
  /** After `factor`: makes the entries of S⁻¹ readable. */
  invert(): void;
  /** Whether an outer level with this many pairs has no cross terms kept. */
  isHeavy?(pairs: number): boolean;
  /** S⁻¹ over the block's local columns, row-major `local` × `local`. */
  inverseOf(block: Block, into: Float64Array): void;
  /** S⁻¹ of two inner levels, row-major; false (and nothing written) where it is not kept. */
  inverseBetween(row: number, column: number, into: Float64Array): boolean;
  /** S⁻¹ over the columns of one inner level, row-major. */
  inverseOfLevel(level: number, into: Float64Array): void;
};

/**
 * What a block adds between two of its pairs, `r` (rows) and `s` (columns), row-major into `into`: −FM Fᵀ, and the
 * pair's own ΛᵀZᵀDZΛ where they are the same.
 */
export function crossBlock(block: Block, r: number, s: number, into: Float64Array): void {
  const { size, f, fm, offset, d, dOffset } = block;
  const r0 = offset[r]!;
  const r1 = offset[r + 1]!;
  const s0 = offset[s]!;
  const s1 = offset[s + 1]!;
  let to = 0;
  for (let i = r0; i < r1; i++) {
    const row = i * size;
    for (let j = s0; j < s1; j++) {
      const column = j * size;
      let sum = 0;
      for (let k = 0; k < size; k++) sum -= fm[row + k]! * f[column + k]!;
      into[to++] = sum;
    }
  }
  if (r !== s) return;
  const from = dOffset[r]!;
  for (let i = 0; i < to; i++) into[i]! += d[from + i]!;
}

/** Most columns of any inner level. */
export function widestOf(layout: Layout): number {
  let widest = 1;
  for (let level = 0; level < layout.innerLevels; level++) {
    widest = Math.max(widest, layout.innerColumnStart[level + 1]! - layout.innerColumnStart[level]!);
  }
  return widest;
}

/** Full square storage and tiled kernels. */
export class DenseInner implements InnerSolver {
  readonly kind = 'dense';
  readonly size: number;
  private readonly layout: Layout;
  private readonly s: Float64Array;
  private readonly part: Float64Array;
  private work: Float64Array | null = null;
  private inverse: Float64Array | null = null;

  constructor(layout: Layout) {
    this.layout = layout;
    this.size = layout.innerColumnFixed.length;
    this.s = new Float64Array(this.size * this.size);
    this.part = new Float64Array(widestOf(layout) ** 2);
  }

  reset(): void {
    const { s, size } = this;
    s.fill(0);
    for (let i = 0; i < size; i++) s[i * size + i] = 1;
  }

  add(block: Block): void {
    const { s, size, part } = this;
    const { columns, offset, pairs } = block;
    for (let r = 0; r < pairs; r++) {
      const rows = offset[r + 1]! - offset[r]!;
      const firstRow = columns[offset[r]!]!;
      for (let c = 0; c <= r; c++) {
        const across = offset[c + 1]! - offset[c]!;
        const firstColumn = columns[offset[c]!]!;
        crossBlock(block, r, c, part);
        let from = 0;
        for (let i = 0; i < rows; i++) {
          const at = (firstRow + i) * size + firstColumn;
          for (let j = 0; j < across; j++) s[at + j]! += part[from++]!;
        }
      }
    }
  }

  factor(): number | null {
    return choleskyInPlace(this.s, this.size);
  }

  solve(b: Float64Array, hint: SolveHint = {}): void {
    // a factor was exact the first time
    if (hint.guess === undefined) solveCholesky(this.s, this.size, b);
    else b.set(hint.guess);
  }

  invert(): void {
    this.work ??= new Float64Array(this.size * this.size);
    this.inverse ??= new Float64Array(this.size * this.size);
    inverseFactor(this.s, this.size, this.work);
    inverseFromFactor(this.work, this.size, this.inverse);
  }

  inverseOf(block: Block, into: Float64Array): void {
    const { columns, local } = block;
    const inverse = this.inverse!;
    for (let i = 0; i < local; i++) {
      const row = columns[i]! * this.size;
      for (let j = 0; j < local; j++) into[i * local + j] = inverse[row + columns[j]!]!;
    }
  }

  inverseBetween(row: number, column: number, into: Float64Array): boolean {
    const { innerColumnStart } = this.layout;
    const rows = innerColumnStart[row + 1]! - innerColumnStart[row]!;
    const columns = innerColumnStart[column + 1]! - innerColumnStart[column]!;
    for (let i = 0; i < rows; i++) {
      const at = (innerColumnStart[row]! + i) * this.size + innerColumnStart[column]!;
      for (let j = 0; j < columns; j++) into[i * columns + j] = this.inverse![at + j]!;
    }
    return true;
  }

  inverseOfLevel(level: number, into: Float64Array): void {
    const first = this.layout.innerColumnStart[level]!;
    const width = this.layout.innerColumnStart[level + 1]! - first;
    const inverse = this.inverse!;
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) into[i * width + j] = inverse[(first + i) * this.size + first + j]!;
    }
  }
}
