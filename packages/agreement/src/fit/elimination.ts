import { smallCholesky, solveCholesky } from './dense.ts';
import type { Layout, SideTerm } from './layout.ts';
import { PriorFactors } from './prior-factor.ts';

/** Each random term's variance over the residual's. */
export type Ratios = Record<SideTerm, number>;

export const NO_RATIOS: Ratios = { outer: 0, outerFixed: 0, inner: 0, innerFixed: 0, pair: 0 };

/** What one outer level brings to the reduced equations; the arrays are reused for the next level. */
export type Block = {
  level: number;
  /** Columns of this level, and of the inner levels that it met (`local`, in the order of its pairs). */
  size: number;
  local: number;
  /** The inner column behind each local one. */
  columns: Int32Array;
  /** Where each pair's local columns begin. */
  offset: Int32Array;
  pairs: number;
  /** EᵀDE, size × size. */
  q: Float64Array;
  /** ΛᵀZᵀDE, local × size. */
  f: Float64Array;
  /** F M, local × size. */
  fm: Float64Array;
  /** ΛᵀZᵀDZΛ of each pair (block diagonal), in one row-major square per pair one after the other. */
  d: Float64Array;
  /** Where each pair's square begins in `d`. */
  dOffset: Int32Array;
};

/**
 * V = H + ZΛΛᵀZᵀ with everything nested in an outer level in H: pair effects go first (D, diagonal per pair), then
 * the level's own columns (W = H⁻¹ = D − D E M EᵀD). All in units of the residual variance.
 *
 * **Source**: Henderson (1975), absorption of equations; the order follows Bates et al. (2015), §3, who leave it to a
 * fill-reducing permutation.
 */
export class Elimination {
  readonly layout: Layout;
  readonly ratios: Ratios;
  readonly outerPrior: PriorFactors;
  readonly innerPrior: PriorFactors;
  /** log |H|. */
  readonly logDeterminant: number;
  /** M = (Γ⁻¹ + EᵀDE)⁻¹ of every outer level. */
  readonly m: Float64Array;
  readonly mStart: Int32Array;
  private readonly block: Block;
  private readonly slots: Float64Array;
  private readonly projected: Float64Array;

  constructor(layout: Layout, ratios: Ratios) {
    this.layout = layout;
    this.ratios = ratios;
    this.outerPrior = new PriorFactors(ratios.outer, ratios.outerFixed);
    this.innerPrior = new PriorFactors(ratios.inner, ratios.innerFixed);
    this.mStart = new Int32Array(layout.outerLevels + 1);
    let largest = 0;
    let largestLocal = 0;
    let mostPairs = 0;
    let largestSquares = 0;
    for (let level = 0; level < layout.outerLevels; level++) {
      const size = layout.outerColumnStart[level + 1]! - layout.outerColumnStart[level]!;
      this.mStart[level + 1] = this.mStart[level]! + size * size;
      largest = Math.max(largest, size);
      let local = 0;
      let squares = 0;
      for (let pair = layout.outerPairStart[level]!; pair < layout.outerPairStart[level + 1]!; pair++) {
        const inner = layout.pairInner[pair]!;
        const width = layout.innerColumnStart[inner + 1]! - layout.innerColumnStart[inner]!;
        local += width;
        squares += width * width;
      }
      largestLocal = Math.max(largestLocal, local);
      largestSquares = Math.max(largestSquares, squares);
      mostPairs = Math.max(mostPairs, layout.outerPairStart[level + 1]! - layout.outerPairStart[level]!);
    }
    this.m = new Float64Array(this.mStart[layout.outerLevels]!);
    this.slots = new Float64Array(largest);
    this.projected = new Float64Array(largest);
    this.block = {
      level: 0,
      size: 0,
      local: 0,
      columns: new Int32Array(largestLocal),
      offset: new Int32Array(mostPairs + 1),
      pairs: 0,
      q: new Float64Array(largest * largest),
      f: new Float64Array(largestLocal * largest),
      fm: new Float64Array(largestLocal * largest),
      d: new Float64Array(largestSquares),
      dOffset: new Int32Array(mostPairs + 1),
    };
    this.logDeterminant = this.eliminate(largest);
  }

  /** How much a pair's sum is shrunk: D r = r − κ·Σr. */
  shrink(pair: number): number {
    const { pair: ratio } = this.ratios;
    if (ratio === 0) return 0;
    return ratio / (1 + ratio * (this.layout.pairStart[pair + 1]! - this.layout.pairStart[pair]!));
  }

  private eliminate(largest: number): number {
    const { layout, ratios } = this;
    let logDeterminant = 0;
    if (ratios.pair > 0) {
      for (let pair = 0; pair < layout.pairInner.length; pair++) {
        logDeterminant += Math.log1p(ratios.pair * (layout.pairStart[pair + 1]! - layout.pairStart[pair]!));
      }
    }
    const q = new Float64Array(largest * largest);
    const n = new Float64Array(largest * largest);
    const column = new Float64Array(largest);
    for (let level = 0; level < layout.outerLevels; level++) {
      const size = layout.outerColumnStart[level + 1]! - layout.outerColumnStart[level]!;
      this.gram(level, size, q);
      const at = this.mStart[level]!;
      if (size === 1) {
        const ratio = ratios.outer + ratios.outerFixed;
        const scaled = 1 + ratio * q[0]!;
        logDeterminant += Math.log(scaled);
        this.m[at] = ratio / scaled;
        continue;
      }
      const t = this.outerPrior.of(size);
      // N = I + TᵀQT; M = T N⁻¹ Tᵀ
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
          let sum = 0;
          for (let k = j; k < size; k++) sum += q[i * size + k]! * t[k * size + j]!;
          n[i * size + j] = sum;
        }
      }
      for (let j = 0; j < size; j++) {
        for (let i = 0; i < size; i++) {
          let sum = i === j ? 1 : 0;
          for (let k = i; k < size; k++) sum += t[k * size + i]! * n[k * size + j]!;
          column[i] = sum;
        }
        for (let i = 0; i < size; i++) n[i * size + j] = column[i]!;
      }
      smallCholesky(n, size);
      for (let i = 0; i < size; i++) logDeterminant += 2 * Math.log(n[i * size + i]!);
      for (let j = 0; j < size; j++) {
        for (let i = 0; i < size; i++) column[i] = t[j * size + i]!;
        solveCholesky(n, size, column);
        for (let i = 0; i < size; i++) {
          let sum = 0;
          for (let k = 0; k <= i; k++) sum += t[i * size + k]! * column[k]!;
          this.m[at + i * size + j] = sum;
        }
      }
    }
    return logDeterminant;
  }

  /** EᵀDE of a level. */
  private gram(level: number, size: number, q: Float64Array): void {
    const { layout } = this;
    const first = layout.outerColumnStart[level]!;
    q.fill(0, 0, size * size);
    const { slots } = this;
    for (let pair = layout.outerPairStart[level]!; pair < layout.outerPairStart[level + 1]!; pair++) {
      const from = layout.pairStart[pair]!;
      const to = layout.pairStart[pair + 1]!;
      const kappa = this.shrink(pair);
      if (kappa === 0) {
        for (let i = from; i < to; i++) {
          const s = layout.outerColumn[i]! - first;
          q[s * size + s]! += 1;
        }
        continue;
      }
      slots.fill(0, 0, size);
      for (let i = from; i < to; i++) slots[layout.outerColumn[i]! - first]! += 1;
      for (let i = 0; i < size; i++) {
        const count = slots[i]!;
        if (count === 0) continue;
        q[i * size + i]! += count;
        for (let j = 0; j < size; j++) q[i * size + j]! -= kappa * count * slots[j]!;
      }
    }
  }

  /** W v into `out` (which may be `v` itself). O(ratings). */
  applyW(v: Float64Array, out: Float64Array): void {
    for (let level = 0; level < this.layout.outerLevels; level++) this.applyWOf(level, v, out);
  }

  /** W v for the observations of one outer level. */
  applyWOf(level: number, v: Float64Array, out: Float64Array): void {
    const { layout, slots, projected } = this;
    const first = layout.outerColumnStart[level]!;
    const size = layout.outerColumnStart[level + 1]! - first;
    const pairFrom = layout.outerPairStart[level]!;
    const pairTo = layout.outerPairStart[level + 1]!;
    slots.fill(0, 0, size);
    for (let pair = pairFrom; pair < pairTo; pair++) {
      const from = layout.pairStart[pair]!;
      const to = layout.pairStart[pair + 1]!;
      const kappa = this.shrink(pair);
      let sum = 0;
      if (kappa !== 0) for (let i = from; i < to; i++) sum += v[i]!;
      const shift = kappa * sum;
      for (let i = from; i < to; i++) {
        const value = v[i]! - shift;
        out[i] = value;
        slots[layout.outerColumn[i]! - first]! += value;
      }
    }
    const at = this.mStart[level]!;
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += this.m[at + i * size + k]! * slots[k]!;
      projected[i] = sum;
    }
    for (let pair = pairFrom; pair < pairTo; pair++) {
      const from = layout.pairStart[pair]!;
      const to = layout.pairStart[pair + 1]!;
      const kappa = this.shrink(pair);
      let sum = 0;
      if (kappa !== 0) for (let i = from; i < to; i++) sum += projected[layout.outerColumn[i]! - first]!;
      const shift = kappa * sum;
      for (let i = from; i < to; i++) out[i]! -= projected[layout.outerColumn[i]! - first]! - shift;
    }
  }

  /** The block of one outer level; the same object is filled anew by the next call. */
  blockOf(level: number): Block {
    const { layout, block, slots } = this;
    const first = layout.outerColumnStart[level]!;
    const size = layout.outerColumnStart[level + 1]! - first;
    const pairFrom = layout.outerPairStart[level]!;
    const pairs = layout.outerPairStart[level + 1]! - pairFrom;
    block.level = level;
    block.size = size;
    block.pairs = pairs;
    this.gram(level, size, block.q);
    let local = 0;
    let squares = 0;
    for (let r = 0; r < pairs; r++) {
      const inner = layout.pairInner[pairFrom + r]!;
      const innerFirst = layout.innerColumnStart[inner]!;
      const width = layout.innerColumnStart[inner + 1]! - innerFirst;
      block.offset[r] = local;
      block.dOffset[r] = squares;
      for (let c = 0; c < width; c++) block.columns[local + c] = innerFirst + c;
      this.pairBlock(pairFrom + r, innerFirst, width, local, squares, first, size, slots);
      local += width;
      squares += width * width;
    }
    block.offset[pairs] = local;
    block.dOffset[pairs] = squares;
    block.local = local;
    const at = this.mStart[level]!;
    const { f, fm } = block;
    for (let i = 0; i < local; i++) {
      for (let j = 0; j < size; j++) {
        let sum = 0;
        for (let k = 0; k < size; k++) sum += f[i * size + k]! * this.m[at + k * size + j]!;
        fm[i * size + j] = sum;
      }
    }
    return block;
  }

  /** One pair's rows of ΛᵀZᵀDE and its square of ΛᵀZᵀDZΛ. */
  private pairBlock(
    pair: number,
    innerFirst: number,
    width: number,
    local: number,
    square: number,
    outerFirst: number,
    size: number,
    counts: Float64Array,
  ): void {
    const { layout, block } = this;
    const { f, d } = block;
    const from = layout.pairStart[pair]!;
    const to = layout.pairStart[pair + 1]!;
    const kappa = this.shrink(pair);
    const t = this.innerPrior.of(width);
    f.fill(0, local * size, (local + width) * size);
    if (width === 1) {
      counts.fill(0, 0, size);
      for (let i = from; i < to; i++) counts[layout.outerColumn[i]! - outerFirst]! += 1;
      const count = to - from;
      const left = (1 - kappa * count) * t[0]!;
      for (let k = 0; k < size; k++) f[local * size + k] = counts[k]! * left;
      d[square] = count * (1 - kappa * count) * t[0]! * t[0]!;
      return;
    }
    // raw counts first: f[column][slot]; d = diag(column counts) − κ c cᵀ
    for (let i = from; i < to; i++) {
      f[(local + layout.innerColumn[i]! - innerFirst) * size + layout.outerColumn[i]! - outerFirst]! += 1;
    }
    counts.fill(0, 0, size);
    for (let c = 0; c < width; c++) {
      for (let k = 0; k < size; k++) counts[k]! += f[(local + c) * size + k]!;
    }
    const columnCount = this.projected.length >= width ? this.projected : new Float64Array(width);
    for (let c = 0; c < width; c++) {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += f[(local + c) * size + k]!;
      columnCount[c] = sum;
    }
    for (let c = 0; c < width; c++) {
      if (kappa !== 0)
        for (let k = 0; k < size; k++) f[(local + c) * size + k]! -= kappa * columnCount[c]! * counts[k]!;
      for (let e = 0; e < width; e++) {
        d[square + c * width + e] = (c === e ? columnCount[c]! : 0) - kappa * columnCount[c]! * columnCount[e]!;
      }
    }
    // Λᵀ from the left: row j becomes Σ_{i ≥ j} T[i][j] row i, and can be written in place from the top
    for (let j = 0; j < width; j++) {
      for (let k = 0; k < size; k++) {
        let sum = 0;
        for (let i = j; i < width; i++) sum += t[i * width + j]! * f[(local + i) * size + k]!;
        f[(local + j) * size + k] = sum;
      }
      for (let k = 0; k < width; k++) {
        let sum = 0;
        for (let i = j; i < width; i++) sum += t[i * width + j]! * d[square + i * width + k]!;
        d[square + j * width + k] = sum;
      }
    }
    for (let row = 0; row < width; row++) {
      const at = square + row * width;
      for (let j = 0; j < width; j++) {
        let sum = 0;
        for (let i = j; i < width; i++) sum += t[i * width + j]! * d[at + i]!;
        d[at + j] = sum;
      }
    }
  }

  /** ΛᵀZᵀ v, one value per inner column. */
  gather(v: Float64Array, out: Float64Array): void {
    const { layout } = this;
    out.fill(0);
    for (let i = 0; i < layout.n; i++) out[layout.innerColumn[i]!]! += v[i]!;
    this.scaleTransposed(out);
  }

  /** Λᵀ in place. */
  scaleTransposed(w: Float64Array): void {
    const { layout } = this;
    for (let level = 0; level < layout.innerLevels; level++) {
      const first = layout.innerColumnStart[level]!;
      const width = layout.innerColumnStart[level + 1]! - first;
      const t = this.innerPrior.of(width);
      for (let j = 0; j < width; j++) {
        let sum = 0;
        for (let i = j; i < width; i++) sum += t[i * width + j]! * w[first + i]!;
        w[first + j] = sum;
      }
    }
  }

  /** Λ in place. */
  scale(w: Float64Array): void {
    const { layout } = this;
    for (let level = 0; level < layout.innerLevels; level++) {
      const first = layout.innerColumnStart[level]!;
      const width = layout.innerColumnStart[level + 1]! - first;
      const t = this.innerPrior.of(width);
      for (let i = width - 1; i >= 0; i--) {
        let sum = 0;
        for (let j = 0; j <= i; j++) sum += t[i * width + j]! * w[first + j]!;
        w[first + i] = sum;
      }
    }
  }
}
