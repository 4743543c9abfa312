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
  /** S⁻¹ over the block's local columns, row-major `local` × `local`. */
  inverseOf(block: Block, into: Float64Array): void;
  /** S⁻¹ of two inner levels, row-major; false (and nothing written) where it is not kept. */
  inverseBetween(row: number, column: number, into: Float64Array): boolean;
  /** S⁻¹ over the columns of one inner level, row-major. */
  inverseOfLevel(level: number, into: Float64Array): void;
};

/** Value (i, j) of a block's contribution outside its diagonal squares is −Σ_k FM[i][k] F[j][k]. */
export function crossTerm(block: Block, i: number, j: number): number {
  const { size, f, fm } = block;
  let sum = 0;
  for (let k = 0; k < size; k++) sum -= fm[i * size + k]! * f[j * size + k]!;
  return sum;
}

/** Full square storage and tiled kernels. */
export class DenseInner implements InnerSolver {
  readonly kind = 'dense';
  readonly size: number;
  private readonly layout: Layout;
  private readonly s: Float64Array;
  private work: Float64Array | null = null;
  private inverse: Float64Array | null = null;

  constructor(layout: Layout) {
    this.layout = layout;
    this.size = layout.innerColumnFixed.length;
    this.s = new Float64Array(this.size * this.size);
  }

  reset(): void {
    const { s, size } = this;
    s.fill(0);
    for (let i = 0; i < size; i++) s[i * size + i] = 1;
  }

  add(block: Block): void {
    const { s, size } = this;
    const { columns, local, offset, d, dOffset, pairs } = block;
    for (let i = 0; i < local; i++) {
      const row = columns[i]! * size;
      for (let j = 0; j <= i; j++) s[row + columns[j]!]! += crossTerm(block, i, j);
    }
    for (let r = 0; r < pairs; r++) {
      const width = offset[r + 1]! - offset[r]!;
      for (let i = 0; i < width; i++) {
        const row = columns[offset[r]! + i]! * size;
        for (let j = 0; j <= i; j++) s[row + columns[offset[r]! + j]!]! += d[dOffset[r]! + i * width + j]!;
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
