import type { Block } from './elimination.ts';
import type { InnerSolver } from './inner-solver.ts';

/**
 * S⁻¹ over the columns of one outer level, ready to be multiplied with. For a level that met so many others that the
 * solver keeps no cross terms of it, only the squares on the diagonal: O(columns) instead of O(columns²).
 */
export class LocalInverse {
  private readonly solver: InnerSolver;
  private values = new Float64Array(1);
  private block: Block | null = null;
  private diagonal = false;

  constructor(solver: InnerSolver) {
    this.solver = solver;
  }

  load(block: Block, innerLevel: (pair: number) => number): void {
    const { local, pairs, offset, dOffset } = block;
    this.block = block;
    this.diagonal = this.solver.isHeavy?.(pairs) ?? false;
    const size = this.diagonal ? dOffset[pairs]! : local * local;
    if (this.values.length < size) this.values = new Float64Array(size);
    if (!this.diagonal) {
      this.solver.inverseOf(block, this.values);
      return;
    }
    for (let r = 0; r < pairs; r++) {
      const width = offset[r + 1]! - offset[r]!;
      this.solver.inverseOfLevel(innerLevel(r), this.values.subarray(dOffset[r]!, dOffset[r]! + width * width));
    }
  }

  /** out = S⁻¹ v for row-major `v` and `out`, local × k. */
  times(v: Float64Array, out: Float64Array, k: number): void {
    const { values } = this;
    const { local, pairs, offset, dOffset } = this.block!;
    if (this.diagonal) {
      for (let r = 0; r < pairs; r++) {
        const from = offset[r]!;
        multiply(values, dOffset[r]!, v, from, out, from, offset[r + 1]! - from, k);
      }
      return;
    }
    multiply(values, 0, v, 0, out, 0, local, k);
  }
}

/** out = a v for a square `a` that begins at `at`; rows of v and out begin at row `from` and `to`. */
function multiply(
  a: Float64Array,
  at: number,
  v: Float64Array,
  from: number,
  out: Float64Array,
  to: number,
  size: number,
  k: number,
): void {
  for (let i = 0; i < size; i++) {
    const row = at + i * size;
    for (let j = 0; j < k; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += a[row + l]! * v[(from + l) * k + j]!;
      out[(to + i) * k + j] = sum;
    }
  }
}
