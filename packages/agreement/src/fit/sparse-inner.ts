import { choleskyInPlace, inverseFactor, inverseFromFactor, smallCholesky, solveCholesky } from './dense.ts';
import type { Block } from './elimination.ts';
import { type EliminationOrder, eliminationOrder } from './elimination-order.ts';
import { innerGraph } from './inner-graph.ts';
import { crossBlock, type InnerSolver, type SolveHint, widestOf } from './inner-solver.ts';
import type { Layout } from './layout.ts';

/** One level's columns of the factor: its own square on top, then the rows of the later levels that it touches. */
type Panel = {
  level: number;
  width: number;
  rows: number;
  touches: Int32Array;
  /** Row offset of each touched level, below the square. */
  offset: Int32Array;
  at: number;
};

/**
 * S in blocks of inner levels: minimum-degree elimination where the design is sparse (teams, vacancies), and the
 * nearly complete rest as one dense matrix. Also the entries of S⁻¹ on the pattern, by Takahashi's recursion.
 *
 * **Source**: Takahashi, Fagan & Chen (1973); Erisman & Tinney (1975) for the selected inverse.
 */
export class SparseInner implements InnerSolver {
  readonly kind = 'sparse';
  readonly size: number;
  /** Multiply-adds of one factorisation, about. */
  readonly work: number;
  private readonly layout: Layout;
  private readonly panels: Panel[] = [];
  /** Panel of a level that is eliminated one by one, or −1. */
  private readonly panelOf: Int32Array;
  /** First row of a trailing level in the dense rest, or −1. */
  private readonly denseAt: Int32Array;
  /** Place in the elimination order. */
  private readonly place: Int32Array;
  private readonly values: Float64Array;
  private readonly inverse: Float64Array;
  private readonly denseSize: number;
  private readonly trailing: readonly number[];
  private readonly part: Float64Array;
  private dense: Float64Array | null = null;
  private denseWork: Float64Array | null = null;
  private denseInverse: Float64Array | null = null;

  constructor(layout: Layout, order: EliminationOrder = eliminationOrder(innerGraph(layout))) {
    this.layout = layout;
    this.size = layout.innerColumnFixed.length;
    const width = (level: number): number => layout.innerColumnStart[level + 1]! - layout.innerColumnStart[level]!;
    this.panelOf = new Int32Array(layout.innerLevels).fill(-1);
    this.denseAt = new Int32Array(layout.innerLevels).fill(-1);
    this.place = new Int32Array(layout.innerLevels);
    let work = 0;
    let at = 0;
    order.leading.forEach((level, i) => {
      this.panelOf[level] = i;
      this.place[level] = i;
      const w = width(level);
      const touches = order.touches[i]!;
      const offset = new Int32Array(touches.length);
      let rows = w;
      touches.forEach((other, t) => {
        offset[t] = rows;
        rows += width(other);
      });
      this.panels.push({ level, width: w, rows, touches, offset, at });
      at += rows * w;
      work += (rows * rows * w) / 2;
    });
    let dense = 0;
    order.trailing.forEach((level, i) => {
      this.denseAt[level] = dense;
      this.place[level] = order.leading.length + i;
      dense += width(level);
    });
    this.denseSize = dense;
    this.trailing = order.trailing;
    this.work = work + dense ** 3 / 6;
    this.values = new Float64Array(at);
    this.inverse = new Float64Array(at);
    this.part = new Float64Array(widestOf(layout) ** 2);
  }

  reset(): void {
    this.values.fill(0);
    for (const panel of this.panels) {
      for (let i = 0; i < panel.width; i++) this.values[panel.at + i * panel.width + i] = 1;
    }
    this.dense ??= new Float64Array(this.denseSize ** 2);
    this.dense.fill(0);
    for (let i = 0; i < this.denseSize; i++) this.dense[i * this.denseSize + i] = 1;
  }

  /** Where block (row level, column level) begins and how far apart its rows are; the column is eliminated first. */
  private locate(row: number, column: number): { at: number; stride: number } {
    const panel = this.panels[this.panelOf[column]!]!;
    if (row === column) return { at: panel.at, stride: panel.width };
    const { touches } = panel;
    let low = 0;
    let high = touches.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (touches[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return { at: panel.at + panel.offset[low]! * panel.width, stride: panel.width };
  }

  add(block: Block): void {
    const { layout, values, denseSize, part } = this;
    const { offset, pairs } = block;
    const firstPair = layout.outerPairStart[block.level]!;
    const dense = this.dense!;
    for (let r = 0; r < pairs; r++) {
      const a = layout.pairInner[firstPair + r]!;
      const wa = offset[r + 1]! - offset[r]!;
      for (let s = 0; s <= r; s++) {
        const b = layout.pairInner[firstPair + s]!;
        const wb = offset[s + 1]! - offset[s]!;
        crossBlock(block, r, s, part);
        // the later of the two in the order gives the rows
        const swap = this.place[a]! < this.place[b]!;
        const row = swap ? b : a;
        const column = swap ? a : b;
        let at: number;
        let stride: number;
        let into = values;
        if (this.panelOf[column]! >= 0) {
          ({ at, stride } = this.locate(row, column));
        } else {
          at = this.denseAt[row]! * denseSize + this.denseAt[column]!;
          stride = denseSize;
          into = dense;
        }
        let from = 0;
        for (let i = 0; i < wa; i++) {
          for (let j = 0; j < wb; j++) into[swap ? at + j * stride + i : at + i * stride + j]! += part[from++]!;
        }
      }
    }
  }

  factor(): number | null {
    const { values, denseSize } = this;
    const dense = this.dense!;
    let logDeterminant = 0;
    for (const panel of this.panels) {
      const { width: w, rows, touches, offset, at } = panel;
      if (!smallCholesky(values, w, at)) return null;
      for (let i = 0; i < w; i++) logDeterminant += 2 * Math.log(values[at + i * w + i]!);
      for (let r = w; r < rows; r++) {
        const row = at + r * w;
        for (let j = 0; j < w; j++) {
          let sum = values[row + j]!;
          for (let k = 0; k < j; k++) sum -= values[row + k]! * values[at + j * w + k]!;
          values[row + j] = sum / values[at + j * w + j]!;
        }
      }
      for (let s = 0; s < touches.length; s++) {
        for (let r = s; r < touches.length; r++) {
          const swap = this.place[touches[r]!]! < this.place[touches[s]!]!;
          const rowTouch = swap ? s : r;
          const columnTouch = swap ? r : s;
          this.subtract(panel, rowTouch, columnTouch, offset, dense, denseSize);
        }
      }
    }
    const logDense = denseSize === 0 ? 0 : choleskyInPlace(dense, denseSize);
    return logDense === null ? null : logDeterminant + logDense;
  }

  /** Block (row, column) −= L_row L_columnᵀ of a panel. */
  private subtract(
    panel: Panel,
    r: number,
    c: number,
    offset: Int32Array,
    dense: Float64Array,
    denseSize: number,
  ): void {
    const { values } = this;
    const { width: w, touches, rows } = panel;
    const row = touches[r]!;
    const column = touches[c]!;
    const rowFrom = panel.at + offset[r]! * w;
    const columnFrom = panel.at + offset[c]! * w;
    const height = (r + 1 < offset.length ? offset[r + 1]! : rows) - offset[r]!;
    const across = (c + 1 < offset.length ? offset[c + 1]! : rows) - offset[c]!;
    let into = values;
    let at: number;
    let stride: number;
    if (this.panelOf[column]! >= 0) {
      ({ at, stride } = this.locate(row, column));
    } else {
      into = dense;
      at = this.denseAt[row]! * denseSize + this.denseAt[column]!;
      stride = denseSize;
    }
    for (let i = 0; i < height; i++) {
      for (let j = 0; j < across; j++) {
        let sum = 0;
        for (let k = 0; k < w; k++) sum += values[rowFrom + i * w + k]! * values[columnFrom + j * w + k]!;
        into[at + i * stride + j]! -= sum;
      }
    }
  }

  solve(b: Float64Array, hint: SolveHint = {}): void {
    // a factor was exact the first time
    if (hint.guess !== undefined) {
      b.set(hint.guess);
      return;
    }
    const { layout, values } = this;
    const first = layout.innerColumnStart;
    for (const { level, width: w, rows, touches, offset, at } of this.panels) {
      const own = first[level]!;
      for (let i = 0; i < w; i++) {
        let sum = b[own + i]!;
        for (let k = 0; k < i; k++) sum -= values[at + i * w + k]! * b[own + k]!;
        b[own + i] = sum / values[at + i * w + i]!;
      }
      for (let t = 0; t < touches.length; t++) {
        const to = first[touches[t]!]!;
        const height = (t + 1 < offset.length ? offset[t + 1]! : rows) - offset[t]!;
        for (let i = 0; i < height; i++) {
          const row = at + (offset[t]! + i) * w;
          for (let k = 0; k < w; k++) b[to + i]! -= values[row + k]! * b[own + k]!;
        }
      }
    }
    this.solveDense(b);
    for (let index = this.panels.length - 1; index >= 0; index--) {
      const { level, width: w, rows, touches, offset, at } = this.panels[index]!;
      const own = first[level]!;
      for (let t = 0; t < touches.length; t++) {
        const from = first[touches[t]!]!;
        const height = (t + 1 < offset.length ? offset[t + 1]! : rows) - offset[t]!;
        for (let i = 0; i < height; i++) {
          const row = at + (offset[t]! + i) * w;
          for (let k = 0; k < w; k++) b[own + k]! -= values[row + k]! * b[from + i]!;
        }
      }
      for (let i = w - 1; i >= 0; i--) {
        let sum = b[own + i]!;
        for (let k = i + 1; k < w; k++) sum -= values[at + k * w + i]! * b[own + k]!;
        b[own + i] = sum / values[at + i * w + i]!;
      }
    }
  }

  private solveDense(b: Float64Array): void {
    if (this.denseSize === 0) return;
    const { layout } = this;
    const part = new Float64Array(this.denseSize);
    for (const level of this.trailing) {
      const from = layout.innerColumnStart[level]!;
      for (let c = from; c < layout.innerColumnStart[level + 1]!; c++) part[this.denseAt[level]! + c - from] = b[c]!;
    }
    solveCholesky(this.dense!, this.denseSize, part);
    for (const level of this.trailing) {
      const from = layout.innerColumnStart[level]!;
      for (let c = from; c < layout.innerColumnStart[level + 1]!; c++) b[c] = part[this.denseAt[level]! + c - from]!;
    }
  }

  invert(): void {
    const { denseSize, values, inverse } = this;
    if (denseSize > 0) {
      this.denseWork ??= new Float64Array(denseSize ** 2);
      this.denseInverse ??= new Float64Array(denseSize ** 2);
      inverseFactor(this.dense!, denseSize, this.denseWork);
      inverseFromFactor(this.denseWork, denseSize, this.denseInverse);
    }
    for (let index = this.panels.length - 1; index >= 0; index--) {
      const panel = this.panels[index]!;
      const { width: w, rows, touches, offset, at } = panel;
      const below = rows - w;
      const near = new Float64Array(below * below);
      const heights = touches.length;
      for (let r = 0; r < heights; r++) {
        const rowTo = (r + 1 < heights ? offset[r + 1]! : rows) - w;
        for (let s = 0; s <= r; s++) {
          const columnTo = (s + 1 < heights ? offset[s + 1]! : rows) - w;
          this.readInverse(touches[r]!, touches[s]!, near, below, offset[r]! - w, rowTo, offset[s]! - w, columnTo);
        }
      }
      // G = L_N L_d⁻¹; Z_N = −Z_NN G; Z_d = (L_d L_dᵀ)⁻¹ − Gᵀ Z_N
      const g = new Float64Array(below * w);
      for (let r = 0; r < below; r++) {
        for (let j = w - 1; j >= 0; j--) {
          let sum = values[at + (w + r) * w + j]!;
          for (let k = j + 1; k < w; k++) sum -= g[r * w + k]! * values[at + k * w + j]!;
          g[r * w + j] = sum / values[at + j * w + j]!;
        }
      }
      for (let r = 0; r < below; r++) {
        for (let j = 0; j < w; j++) {
          let sum = 0;
          for (let k = 0; k < below; k++) sum -= near[r * below + k]! * g[k * w + j]!;
          inverse[at + (w + r) * w + j] = sum;
        }
      }
      const unit = new Float64Array(w);
      for (let j = 0; j < w; j++) {
        unit.fill(0);
        unit[j] = 1;
        solveCholesky(values.subarray(at, at + w * w), w, unit);
        for (let i = 0; i < w; i++) {
          let sum = unit[i]!;
          for (let r = 0; r < below; r++) sum -= g[r * w + i]! * inverse[at + (w + r) * w + j]!;
          inverse[at + i * w + j] = sum;
        }
      }
    }
  }

  /** Copies Z of two levels into both triangles of a square, at rows [r0, r1) and columns [c0, c1). */
  private readInverse(
    a: number,
    b: number,
    into: Float64Array,
    stride: number,
    r0: number,
    r1: number,
    c0: number,
    c1: number,
  ): void {
    const swap = this.place[a]! < this.place[b]!;
    const row = swap ? b : a;
    const column = swap ? a : b;
    let from = this.inverse;
    let at: number;
    let step: number;
    if (this.panelOf[column]! >= 0) {
      ({ at, stride: step } = this.locate(row, column));
    } else {
      from = this.denseInverse!;
      step = this.denseSize;
      at = this.denseAt[row]! * step + this.denseAt[column]!;
    }
    for (let i = r0; i < r1; i++) {
      for (let j = c0; j < c1; j++) {
        const value = from[swap ? at + (j - c0) * step + i - r0 : at + (i - r0) * step + j - c0]!;
        into[i * stride + j] = value;
        into[j * stride + i] = value;
      }
    }
  }

  inverseOf(block: Block, into: Float64Array): void {
    const { offset, pairs, local } = block;
    const firstPair = this.layout.outerPairStart[block.level]!;
    for (let r = 0; r < pairs; r++) {
      for (let s = 0; s <= r; s++) {
        const a = this.layout.pairInner[firstPair + r]!;
        const b = this.layout.pairInner[firstPair + s]!;
        this.readInverse(a, b, into, local, offset[r]!, offset[r + 1]!, offset[s]!, offset[s + 1]!);
      }
    }
  }

  inverseBetween(row: number, column: number, into: Float64Array): boolean {
    const { innerColumnStart } = this.layout;
    const rows = innerColumnStart[row + 1]! - innerColumnStart[row]!;
    const columns = innerColumnStart[column + 1]! - innerColumnStart[column]!;
    const first = this.place[row]! < this.place[column]! ? row : column;
    const later = first === row ? column : row;
    const panel = this.panelOf[first]! < 0 ? null : this.panels[this.panelOf[first]!]!;
    if (panel !== null && row !== column && !panel.touches.includes(later)) return false;
    const square = new Float64Array((rows + columns) ** 2);
    this.readInverse(row, column, square, rows + columns, 0, rows, rows, rows + columns);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) into[i * columns + j] = square[i * (rows + columns) + rows + j]!;
    }
    return true;
  }

  inverseOfLevel(level: number, into: Float64Array): void {
    const width = this.layout.innerColumnStart[level + 1]! - this.layout.innerColumnStart[level]!;
    this.readInverse(level, level, into, width, 0, width, 0, width);
  }
}
