import { conjugateGradients, type Iterated } from './conjugate-gradients.ts';
import { smallCholesky, solveAt } from './dense.ts';
import type { Block } from './elimination.ts';
import { innerGraph } from './inner-graph.ts';
import { crossBlock, type InnerSolver, type SolveHint, widestOf } from './inner-solver.ts';
import type { Layout } from './layout.ts';

/** An outer level with more pairs than this is kept as a low-rank part, not as blocks. */
const HEAVY_PAIRS = 250;

/** Its part of S outside the diagonal squares: −FM Fᵀ over its columns. */
type Heavy = { columns: Int32Array; f: Float64Array; fm: Float64Array; size: number };

/**
 * S on its own pattern, never factored: conjugate gradients for solutions, and for the entries of S⁻¹ the first terms
 * of the Neumann series around the diagonal blocks, D⁻¹ − D⁻¹OD⁻¹ + (D⁻¹OD⁻¹OD⁻¹ on the diagonal). The series'
 * error is third order in the share of a rater's information that any one colleague carries. An outer level that met
 * very many (a training candidate whom everybody rated) is kept as the few columns of its low-rank part.
 */
export class PatternInner implements InnerSolver {
  readonly kind = 'sparse';
  readonly size: number;
  readonly iterated: Iterated = { steps: 0, residual: 0 };
  /** Relative residual at which a solution is good enough. */
  tolerance = 1e-10;
  private readonly layout: Layout;
  /** Lower neighbours of each level, ascending, and where the block with each begins. */
  private readonly near: Int32Array;
  private readonly nearStart: Int32Array;
  private readonly nearAt: Int32Array;
  private readonly off: Float64Array;
  private readonly diagonal: Float64Array;
  private readonly diagonalAt: Int32Array;
  private readonly factors: Float64Array;
  /** Scratch for one block, and for one column of it. */
  private readonly part: Float64Array;
  private readonly column: Float64Array;
  private corrected: Float64Array | null = null;
  private heavy: Heavy[] = [];

  constructor(layout: Layout) {
    const graph = innerGraph(layout, HEAVY_PAIRS);
    this.layout = layout;
    this.size = layout.innerColumnFixed.length;
    this.nearStart = new Int32Array(layout.innerLevels + 1);
    this.diagonalAt = new Int32Array(layout.innerLevels + 1);
    for (let level = 0; level < layout.innerLevels; level++) {
      let lower = 0;
      for (const other of graph[level]!) if (other < level) lower++;
      this.nearStart[level + 1] = this.nearStart[level]! + lower;
      this.diagonalAt[level + 1] = this.diagonalAt[level]! + this.width(level) ** 2;
    }
    const blocks = this.nearStart[layout.innerLevels]!;
    this.near = new Int32Array(blocks);
    this.nearAt = new Int32Array(blocks + 1);
    let at = 0;
    let block = 0;
    for (let level = 0; level < layout.innerLevels; level++) {
      for (const other of graph[level]!) {
        if (other >= level) continue;
        this.near[block] = other;
        this.nearAt[block++] = at;
        at += this.width(level) * this.width(other);
      }
    }
    this.nearAt[blocks] = at;
    this.off = new Float64Array(at);
    this.diagonal = new Float64Array(this.diagonalAt[layout.innerLevels]!);
    this.factors = new Float64Array(this.diagonal.length);
    this.part = new Float64Array(widestOf(layout) ** 2);
    this.column = new Float64Array(widestOf(layout));
  }

  private width(level: number): number {
    return this.layout.innerColumnStart[level + 1]! - this.layout.innerColumnStart[level]!;
  }

  private find(level: number, lower: number): number {
    let low = this.nearStart[level]!;
    let high = this.nearStart[level + 1]! - 1;
    // where everybody has met everybody the place is the number itself
    if (high - low + 1 === level) return this.nearAt[low + lower]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.near[middle]! < lower) low = middle + 1;
      else high = middle;
    }
    return this.nearAt[low]!;
  }

  reset(): void {
    this.off.fill(0);
    this.diagonal.fill(0);
    this.corrected = null;
    this.heavy = [];
    this.iterated.steps = 0;
    this.iterated.residual = 0;
    for (let level = 0; level < this.layout.innerLevels; level++) {
      const w = this.width(level);
      for (let i = 0; i < w; i++) this.diagonal[this.diagonalAt[level]! + i * w + i] = 1;
    }
  }

  /** Pairs of an outer level are in ascending inner order, so the second level of a pair is the lower one. */
  add(block: Block): void {
    const { layout, off, diagonal, part } = this;
    const { pairs, offset } = block;
    const firstPair = layout.outerPairStart[block.level]!;
    if (this.isHeavy(pairs)) {
      this.addHeavy(block);
      return;
    }
    for (let r = 0; r < pairs; r++) {
      const a = layout.pairInner[firstPair + r]!;
      const wa = offset[r + 1]! - offset[r]!;
      for (let s = 0; s <= r; s++) {
        const into = s === r ? diagonal : off;
        const at = s === r ? this.diagonalAt[a]! : this.find(a, layout.pairInner[firstPair + s]!);
        crossBlock(block, r, s, part);
        const count = wa * (offset[s + 1]! - offset[s]!);
        for (let i = 0; i < count; i++) into[at + i]! += part[i]!;
      }
    }
  }

  isHeavy(pairs: number): boolean {
    return pairs > HEAVY_PAIRS;
  }

  private addHeavy(block: Block): void {
    const { local, size, pairs, dOffset, offset } = block;
    const firstPair = this.layout.outerPairStart[block.level]!;
    for (let r = 0; r < pairs; r++) {
      const at = this.diagonalAt[this.layout.pairInner[firstPair + r]!]!;
      const count = (offset[r + 1]! - offset[r]!) ** 2;
      for (let i = 0; i < count; i++) this.diagonal[at + i]! += block.d[dOffset[r]! + i]!;
    }
    this.heavy.push({
      columns: block.columns.slice(0, local),
      f: block.f.slice(0, local * size),
      fm: block.fm.slice(0, local * size),
      size,
    });
  }

  /** out −= FM Fᵀ v of the heavy levels. */
  private multiplyHeavy(v: Float64Array, out: Float64Array): void {
    for (const { columns, f, fm, size } of this.heavy) {
      for (let k = 0; k < size; k++) {
        let sum = 0;
        for (let c = 0; c < columns.length; c++) sum += f[c * size + k]! * v[columns[c]!]!;
        for (let c = 0; c < columns.length; c++) out[columns[c]!]! -= fm[c * size + k]! * sum;
      }
    }
  }

  /** Factors the diagonal blocks, which precondition. The determinant of S is not to be had this way. */
  factor(): number | null {
    this.factors.set(this.diagonal);
    for (let level = 0; level < this.layout.innerLevels; level++) {
      if (!smallCholesky(this.factors, this.width(level), this.diagonalAt[level]!)) return null;
    }
    return 0;
  }

  private multiply(v: Float64Array, out: Float64Array): void {
    const { layout, off, diagonal, near, nearStart, nearAt } = this;
    out.fill(0);
    for (let level = 0; level < layout.innerLevels; level++) {
      const first = layout.innerColumnStart[level]!;
      const w = layout.innerColumnStart[level + 1]! - first;
      const own = this.diagonalAt[level]!;
      for (let i = 0; i < w; i++) {
        let sum = 0;
        for (let j = 0; j < w; j++) sum += diagonal[own + i * w + j]! * v[first + j]!;
        out[first + i]! += sum;
      }
      for (let b = nearStart[level]!; b < nearStart[level + 1]!; b++) {
        const other = layout.innerColumnStart[near[b]!]!;
        const u = layout.innerColumnStart[near[b]! + 1]! - other;
        let at = nearAt[b]!;
        for (let i = 0; i < w; i++) {
          const x = v[first + i]!;
          let sum = 0;
          for (let j = 0; j < u; j++) {
            const value = off[at++]!;
            sum += value * v[other + j]!;
            out[other + j]! += value * x;
          }
          out[first + i]! += sum;
        }
      }
    }
    this.multiplyHeavy(v, out);
  }

  private precondition(v: Float64Array, out: Float64Array): void {
    const { layout } = this;
    out.set(v);
    for (let level = 0; level < layout.innerLevels; level++) {
      const first = layout.innerColumnStart[level]!;
      const w = layout.innerColumnStart[level + 1]! - first;
      const own = this.diagonalAt[level]!;
      if (w === 1) {
        out[first]! /= this.factors[own]! ** 2;
        continue;
      }
      solveAt(this.factors, own, w, out, first);
    }
  }

  /** Solves in place, from `hint.guess` (not changed) or zero; `iterated` keeps the last residual and the steps in all. */
  solve(b: Float64Array, hint: SolveHint = {}): void {
    const x = hint.guess?.slice() ?? new Float64Array(b.length);
    const done = conjugateGradients(
      (v, out) => this.multiply(v, out),
      (v, out) => this.precondition(v, out),
      b,
      x,
      hint.rough === true ? Math.sqrt(this.tolerance) : this.tolerance,
    );
    b.set(x);
    this.iterated.steps += done.steps;
    if (hint.rough !== true) this.iterated.residual = done.residual;
  }

  /** D⁻¹ of a level, row-major. */
  private blockInverse(level: number): Float64Array {
    const w = this.width(level);
    const own = this.diagonalAt[level]!;
    const inverse = new Float64Array(w * w);
    const unit = new Float64Array(w);
    for (let j = 0; j < w; j++) {
      unit.fill(0);
      unit[j] = 1;
      solveAt(this.factors, own, w, unit);
      for (let i = 0; i < w; i++) inverse[i * w + j] = unit[i]!;
    }
    return inverse;
  }

  invert(): void {
    const { layout, off, near, nearStart, nearAt, diagonalAt } = this;
    if (this.corrected !== null) return;
    const inverses = Array.from({ length: layout.innerLevels }, (_, level) => this.blockInverse(level));
    // Σ O D⁻¹ Oᵀ first, both ways; then D⁻¹ (…) D⁻¹ is added to D⁻¹
    const second = new Float64Array(this.diagonal.length);
    for (let level = 0; level < layout.innerLevels; level++) {
      const w = this.width(level);
      for (let b = nearStart[level]!; b < nearStart[level + 1]!; b++) {
        const other = near[b]!;
        const u = this.width(other);
        const at = nearAt[b]!;
        const dOther = inverses[other]!;
        const dOwn = inverses[level]!;
        if (w === 1 && u === 1) {
          const square = off[at]! * off[at]!;
          second[diagonalAt[level]!]! += square * dOther[0]!;
          second[diagonalAt[other]!]! += square * dOwn[0]!;
          continue;
        }
        for (let i = 0; i < w; i++) {
          for (let k = 0; k < u; k++) {
            let sum = 0;
            for (let j = 0; j < u; j++) sum += off[at + i * u + j]! * dOther[j * u + k]!;
            for (let j = 0; j < w; j++) second[diagonalAt[level]! + i * w + j]! += sum * off[at + j * u + k]!;
          }
        }
        for (let k = 0; k < u; k++) {
          for (let j = 0; j < w; j++) {
            let sum = 0;
            for (let i = 0; i < w; i++) sum += off[at + i * u + k]! * dOwn[i * w + j]!;
            for (let l = 0; l < u; l++) second[diagonalAt[other]! + k * u + l]! += sum * off[at + j * u + l]!;
          }
        }
      }
    }
    for (let level = 0; level < layout.innerLevels; level++) {
      const w = this.width(level);
      const d = inverses[level]!;
      const own = diagonalAt[level]!;
      const half = new Float64Array(w * w);
      for (let i = 0; i < w; i++) {
        for (let j = 0; j < w; j++) {
          for (let k = 0; k < w; k++) half[i * w + j]! += d[i * w + k]! * second[own + k * w + j]!;
        }
      }
      for (let i = 0; i < w; i++) {
        for (let j = 0; j < w; j++) {
          let sum = d[i * w + j]!;
          for (let k = 0; k < w; k++) sum += half[i * w + k]! * d[k * w + j]!;
          second[own + i * w + j] = sum;
        }
      }
    }
    this.corrected = second;
  }

  inverseOf(block: Block, into: Float64Array): void {
    const { offset, pairs, local } = block;
    const firstPair = this.layout.outerPairStart[block.level]!;
    for (let r = 0; r < pairs; r++) {
      const a = this.layout.pairInner[firstPair + r]!;
      const wa = offset[r + 1]! - offset[r]!;
      const own = this.diagonalAt[a]!;
      for (let i = 0; i < wa; i++) {
        for (let j = 0; j < wa; j++) {
          into[(offset[r]! + i) * local + offset[r]! + j] = this.corrected![own + i * wa + j]!;
        }
      }
      for (let s = 0; s < r; s++) this.crossInverse(a, this.layout.pairInner[firstPair + s]!, block, r, s, into);
    }
  }

  inverseBetween(row: number, column: number, into: Float64Array): boolean {
    if (row === column) {
      this.inverseOfLevel(row, into);
      return true;
    }
    const higher = Math.max(row, column);
    const lower = Math.min(row, column);
    const from = this.nearStart[higher]!;
    if (!this.near.subarray(from, this.nearStart[higher + 1]!).includes(lower)) return false;
    const [wa, wb] = [this.width(higher), this.width(lower)];
    const square = new Float64Array((wa + wb) ** 2);
    const place = { offset: Int32Array.of(wb, 0), local: wa + wb } as Pick<Block, 'offset' | 'local'>;
    this.crossInverse(higher, lower, place, 0, 1, square);
    const [rows, columns, r0, c0] = row === higher ? [wa, wb, wb, 0] : [wb, wa, 0, wb];
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) into[i * columns + j] = square[(r0 + i) * (wa + wb) + c0 + j]!;
    }
    return true;
  }

  /** −D⁻¹ O D⁻¹ of two levels, into both triangles. */
  private crossInverse(
    a: number,
    b: number,
    block: Pick<Block, 'offset' | 'local'>,
    r: number,
    s: number,
    into: Float64Array,
  ): void {
    const wa = this.width(a);
    const wb = this.width(b);
    const at = this.find(a, b);
    if (wa === 1 && wb === 1) {
      const scale = (this.factors[this.diagonalAt[a]!]! * this.factors[this.diagonalAt[b]!]!) ** 2;
      const value = -this.off[at]! / scale;
      into[block.offset[r]! * block.local + block.offset[s]!] = value;
      into[block.offset[s]! * block.local + block.offset[r]!] = value;
      return;
    }
    const { part: half, column } = this;
    for (let j = 0; j < wb; j++) {
      for (let i = 0; i < wa; i++) column[i] = this.off[at + i * wb + j]!;
      const own = this.diagonalAt[a]!;
      solveAt(this.factors, own, wa, column);
      for (let i = 0; i < wa; i++) half[i * wb + j] = column[i]!;
    }
    const other = this.diagonalAt[b]!;
    for (let i = 0; i < wa; i++) {
      for (let j = 0; j < wb; j++) column[j] = half[i * wb + j]!;
      solveAt(this.factors, other, wb, column);
      for (let j = 0; j < wb; j++) {
        const row = block.offset[r]! + i;
        const col = block.offset[s]! + j;
        into[row * block.local + col] = -column[j]!;
        into[col * block.local + row] = -column[j]!;
      }
    }
  }

  inverseOfLevel(level: number, into: Float64Array): void {
    const w = this.width(level);
    const own = this.diagonalAt[level]!;
    for (let i = 0; i < w * w; i++) into[i] = this.corrected![own + i]!;
  }
}
