import type { Block } from './elimination.ts';
import { dot, type Equations } from './equations.ts';
import type { InnerSolver } from './inner-solver.ts';
import { type Layout, SIDE_TERMS, type SideTerm } from './layout.ts';
import { LocalInverse } from './local-inverse.ts';

/** Solved equations and something that knows the entries of S⁻¹. */
export type Solved = { equations: Equations; solver: InnerSolver };

/** The sums of an observation vector over the levels of a term. */
export function sumsOver(layout: Layout, term: SideTerm, v: Float64Array): Float64Array {
  const { n } = layout;
  if (term === 'outerFixed' || term === 'innerFixed') {
    const column = term === 'outerFixed' ? layout.outerColumn : layout.innerColumn;
    const fixed = term === 'outerFixed' ? layout.outerColumnFixed : layout.innerColumnFixed;
    const sums = new Float64Array(fixed.length);
    for (let i = 0; i < n; i++) sums[column[i]!]! += v[i]!;
    return sums;
  }
  if (term === 'outer') {
    const sums = new Float64Array(layout.outerLevels);
    for (let level = 0; level < layout.outerLevels; level++) {
      for (let i = layout.outerStart[level]!; i < layout.outerStart[level + 1]!; i++) sums[level]! += v[i]!;
    }
    return sums;
  }
  const pairs = layout.pairInner.length;
  const sums = new Float64Array(term === 'pair' ? pairs : layout.innerLevels);
  for (let pair = 0; pair < pairs; pair++) {
    const to = term === 'pair' ? pair : layout.pairInner[pair]!;
    for (let i = layout.pairStart[pair]!; i < layout.pairStart[pair + 1]!; i++) sums[to]! += v[i]!;
  }
  return sums;
}

/** Z Zᵀ v of a term: every observation gets the sum of its level. */
export function spread(layout: Layout, term: SideTerm, sums: Float64Array, out: Float64Array): void {
  const { n } = layout;
  if (term === 'outerFixed' || term === 'innerFixed') {
    const column = term === 'outerFixed' ? layout.outerColumn : layout.innerColumn;
    for (let i = 0; i < n; i++) out[i] = sums[column[i]!]!;
  } else if (term === 'outer') {
    for (let level = 0; level < layout.outerLevels; level++) {
      out.fill(sums[level]!, layout.outerStart[level]!, layout.outerStart[level + 1]!);
    }
  } else {
    for (let pair = 0; pair < layout.pairInner.length; pair++) {
      const from = term === 'pair' ? pair : layout.pairInner[pair]!;
      out.fill(sums[from]!, layout.pairStart[pair]!, layout.pairStart[pair + 1]!);
    }
  }
}

/** T⁻ᵀ A T⁻¹ for the lower-triangular T of a level, in place on a `size` × `size` matrix. */
export function unscale(a: Float64Array, t: Float64Array, size: number): void {
  // rows: solve Tᵀ X = A from the bottom; then the same for the columns by symmetry
  for (let pass = 0; pass < 2; pass++) {
    for (let j = 0; j < size; j++) {
      for (let i = size - 1; i >= 0; i--) {
        const at = pass === 0 ? i * size + j : j * size + i;
        let sum = a[at]!;
        for (let k = i + 1; k < size; k++) {
          sum -= t[k * size + i]! * (pass === 0 ? a[k * size + j]! : a[j * size + k]!);
        }
        a[at] = sum / t[i * size + i]!;
      }
    }
  }
}

/** EᵀP E of an outer level and, where asked for, zᵀP z of its pairs; reused scratch. */
export class LevelTraces {
  private readonly exact: Solved;
  private readonly inverse: LocalInverse;
  private g = new Float64Array(1);
  private sg = new Float64Array(1);
  private slot = new Float64Array(1);
  private md = new Float64Array(1);
  private z = new Float64Array(1);
  private solved = new Float64Array(1);
  constructor(exact: Solved) {
    this.exact = exact;
    this.inverse = new LocalInverse(exact.solver);
  }

  /** Row-major size × size, fresh in `out`. */
  ofColumns(block: Block, out: Float64Array): void {
    const { elimination, hx, fixedCovariance, layout } = this.exact.equations;
    const { size: k, local, q, f } = block;
    const { p } = layout;
    const at = elimination.mStart[block.level]!;
    if (this.g.length < local * k) {
      this.g = new Float64Array(local * k);
      this.sg = new Float64Array(local * k);
    }
    const { inverse, g, sg } = this;
    const firstPair = layout.outerPairStart[block.level]!;
    inverse.load(block, (pair) => layout.pairInner[firstPair + pair]!);
    const mq = new Float64Array(k * k);
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++) {
        let sum = i === j ? 1 : 0;
        for (let l = 0; l < k; l++) sum -= elimination.m[at + i * k + l]! * q[l * k + j]!;
        mq[i * k + j] = sum;
      }
    }
    // g = ΛᵀZᵀWE
    for (let i = 0; i < local; i++) {
      for (let j = 0; j < k; j++) {
        let sum = 0;
        for (let l = 0; l < k; l++) sum += f[i * k + l]! * mq[l * k + j]!;
        g[i * k + j] = sum;
      }
    }
    inverse.times(g, sg, k);
    // XᵀV⁻¹E needs WE's own part (EᵀWE, where the fixed effect is this column's) and the inner side's
    const x = new Float64Array(k * p);
    const first = layout.outerColumnStart[block.level]!;
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++) {
        let wee = 0;
        for (let l = 0; l < k; l++) wee += q[i * k + l]! * mq[l * k + j]!;
        x[i * p + layout.outerColumnFixed[first + j]!]! += wee;
        let sum = wee;
        for (let c = 0; c < local; c++) sum -= g[c * k + i]! * sg[c * k + j]!;
        out[i * k + j] = sum;
      }
      for (let fixed = 0; fixed < p; fixed++) {
        const h = hx[fixed]!;
        let sum = 0;
        for (let c = 0; c < local; c++) sum += g[c * k + i]! * h[block.columns[c]!]!;
        x[i * p + fixed]! -= sum;
      }
    }
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++) out[i * k + j]! -= form(x, i, x, j, fixedCovariance, p);
    }
  }

  /** zᵀP z of every pair of the block (after `ofColumns` of the same block). */
  ofPairs(block: Block, out: Float64Array): void {
    const { elimination, layout } = this.exact.equations;
    const { size: k, f, pairs, offset } = block;
    const firstPair = layout.outerPairStart[block.level]!;
    const first = layout.outerColumnStart[block.level]!;
    this.room(block);
    const { slot, z } = this;
    for (let r = 0; r < pairs; r++) {
      const pair = firstPair + r;
      const from = layout.pairStart[pair]!;
      const to = layout.pairStart[pair + 1]!;
      const left = 1 - elimination.shrink(pair) * (to - from);
      slot.fill(0, 0, k);
      for (let i = from; i < to; i++) slot[layout.outerColumn[i]! - first]! += left;
      // the pair's own columns keep ΛᵀZᵀDz, to which the rows of F sum
      z.fill(0, 0, block.local);
      for (let c = offset[r]!; c < offset[r + 1]!; c++) {
        for (let l = 0; l < k; l++) z[c]! += f[c * k + l]!;
      }
      out[r] = this.precision(block, left * (to - from));
    }
  }

  /** δᵀP δ of every observation of the block, in their order (after `ofColumns` of the same block). */
  ofObservations(block: Block, out: Float64Array): void {
    const { elimination, layout } = this.exact.equations;
    const { size: k, pairs, offset } = block;
    const firstPair = layout.outerPairStart[block.level]!;
    const first = layout.outerColumnStart[block.level]!;
    const start = layout.outerStart[block.level]!;
    this.room(block);
    const { slot, z } = this;
    const counts = new Float64Array(k);
    for (let r = 0; r < pairs; r++) {
      const pair = firstPair + r;
      const from = layout.pairStart[pair]!;
      const to = layout.pairStart[pair + 1]!;
      const kappa = elimination.shrink(pair);
      const innerFirst = layout.innerColumnStart[layout.pairInner[pair]!]!;
      const width = offset[r + 1]! - offset[r]!;
      const t = elimination.innerPrior.of(width);
      const innerCounts = new Float64Array(width);
      counts.fill(0);
      for (let i = from; i < to; i++) {
        counts[layout.outerColumn[i]! - first]! += 1;
        innerCounts[layout.innerColumn[i]! - innerFirst]! += 1;
      }
      for (let i = from; i < to; i++) {
        for (let l = 0; l < k; l++) slot[l] = -kappa * counts[l]!;
        slot[layout.outerColumn[i]! - first]! += 1;
        z.fill(0, 0, block.local);
        for (let j = 0; j < width; j++) {
          let sum = 0;
          for (let l = j; l < width; l++) {
            const own = l === layout.innerColumn[i]! - innerFirst ? 1 : 0;
            sum += t[l * width + j]! * (own - kappa * innerCounts[l]!);
          }
          z[offset[r]! + j] = sum;
        }
        out[i - start] = this.precision(block, 1 - kappa);
      }
    }
  }

  private room(block: Block): void {
    if (this.slot.length < block.size) {
      this.slot = new Float64Array(block.size);
      this.md = new Float64Array(block.size);
    }
    if (this.z.length < block.local) {
      this.z = new Float64Array(block.local);
      this.solved = new Float64Array(block.local);
    }
  }

  /** vᵀP v of a v whose EᵀDv is in `slot`, ΛᵀZᵀDv in `z`, and vᵀDv is given. */
  private precision(block: Block, vDv: number): number {
    const { equations } = this.exact;
    const { elimination, hx, fixedCovariance, layout } = equations;
    const { size: k, local, fm, q } = block;
    const { p } = layout;
    const at = elimination.mStart[block.level]!;
    const first = layout.outerColumnStart[block.level]!;
    const { slot, md, z } = this;
    let value = vDv;
    for (let i = 0; i < k; i++) {
      let sum = 0;
      for (let l = 0; l < k; l++) sum += elimination.m[at + i * k + l]! * slot[l]!;
      md[i] = sum;
      value -= slot[i]! * sum;
    }
    for (let c = 0; c < local; c++) {
      let sum = z[c]!;
      for (let l = 0; l < k; l++) sum -= fm[c * k + l]! * slot[l]!;
      z[c] = sum;
    }
    this.inverse.times(z, this.solved, 1);
    for (let i = 0; i < local; i++) value -= z[i]! * this.solved[i]!;
    const x = new Float64Array(p);
    for (let i = 0; i < k; i++) {
      // XᵀWv = slot − Q M slot
      let sum = slot[i]!;
      for (let l = 0; l < k; l++) sum -= q[i * k + l]! * md[l]!;
      x[layout.outerColumnFixed[first + i]!]! += sum;
    }
    for (let fixed = 0; fixed < p; fixed++) {
      const h = hx[fixed]!;
      for (let c = 0; c < local; c++) x[fixed]! -= z[c]! * h[block.columns[c]!]!;
    }
    return value - form(x, 0, x, 0, fixedCovariance, p);
  }
}

/** Row i of a times C times row j of b. */
export function form(a: Float64Array, i: number, b: Float64Array, j: number, c: Float64Array, p: number): number {
  let total = 0;
  for (let k = 0; k < p; k++) {
    let sum = 0;
    for (let l = 0; l < p; l++) sum += c[k * p + l]! * b[j * p + l]!;
    total += a[i * p + k]! * sum;
  }
  return total;
}

/** Zᵀ P Z of an inner level: needs a nonsingular prior factor. */
export function innerLevel(exact: Solved, level: number, out: Float64Array): void {
  const { equations, solver } = exact;
  const { layout, elimination, hx, fixedCovariance } = equations;
  const { p } = layout;
  const first = layout.innerColumnStart[level]!;
  const width = layout.innerColumnStart[level + 1]! - first;
  solver.inverseOfLevel(level, out);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++) {
      let sum = (i === j ? 1 : 0) - out[i * width + j]!;
      for (let k = 0; k < p; k++) {
        let part = 0;
        for (let l = 0; l < p; l++) part += fixedCovariance[k * p + l]! * hx[l]![first + j]!;
        sum -= hx[k]![first + i]! * part;
      }
      out[i * width + j] = sum;
    }
  }
  unscale(out, elimination.innerPrior.of(width), width);
}

/** tr(P Z Zᵀ) of every term, residual last. Needs `solver.invert()` to have been called. */
export function traces(exact: Solved, withPairs: boolean): Record<SideTerm, number> & { residual: number } {
  const { equations } = exact;
  const { layout, elimination } = equations;
  const sums = { outer: 0, outerFixed: 0, inner: 0, innerFixed: 0, pair: 0, residual: 0 };
  let widest = 1;
  for (let level = 0; level < layout.innerLevels; level++) {
    widest = Math.max(widest, layout.innerColumnStart[level + 1]! - layout.innerColumnStart[level]!);
  }
  let largest = 1;
  let mostPairs = 1;
  for (let level = 0; level < layout.outerLevels; level++) {
    largest = Math.max(largest, layout.outerColumnStart[level + 1]! - layout.outerColumnStart[level]!);
    mostPairs = Math.max(mostPairs, layout.outerPairStart[level + 1]! - layout.outerPairStart[level]!);
  }
  const inner = new Float64Array(widest * widest);
  for (let level = 0; level < layout.innerLevels; level++) {
    const width = layout.innerColumnStart[level + 1]! - layout.innerColumnStart[level]!;
    innerLevel(exact, level, inner);
    for (let i = 0; i < width; i++) {
      sums.innerFixed += inner[i * width + i]!;
      for (let j = 0; j < width; j++) sums.inner += inner[i * width + j]!;
    }
  }
  const outer = new Float64Array(largest * largest);
  const pairs = new Float64Array(mostPairs);
  const levels = new LevelTraces(exact);
  for (let level = 0; level < layout.outerLevels; level++) {
    const block = elimination.blockOf(level);
    const { size } = block;
    levels.ofColumns(block, outer);
    for (let i = 0; i < size; i++) {
      sums.outerFixed += outer[i * size + i]!;
      for (let j = 0; j < size; j++) sums.outer += outer[i * size + j]!;
    }
    if (!withPairs) continue;
    levels.ofPairs(block, pairs);
    for (let r = 0; r < block.pairs; r++) sums.pair += pairs[r]!;
  }
  // tr(PV) = n − p gives the residual's trace for nothing
  sums.residual = layout.n - layout.p;
  for (const term of SIDE_TERMS) {
    if (term === 'pair' && !withPairs) continue;
    sums.residual -= elimination.ratios[term] * sums[term];
  }
  return sums;
}

/** yᵀP V_i P V_j P y / 2 for the given terms and the residual (last), row-major: the average information × σ⁶. */
export function averageInformation(equations: Equations, terms: readonly SideTerm[]): Float64Array {
  const { layout, py } = equations;
  const count = terms.length + 1;
  const own = terms.map((term) => sumsOver(layout, term, py));
  const information = new Float64Array(count * count);
  const v = new Float64Array(layout.n);
  for (let j = 0; j < count; j++) {
    if (j < terms.length) spread(layout, terms[j]!, own[j]!, v);
    else v.set(py);
    const { pv } = equations.project(v);
    for (let i = 0; i <= j; i++) {
      // V_i P y · P v is a product of level sums, so only one vector of observations is held at a time
      const value = i === terms.length ? dot(py, pv) : dot(own[i]!, sumsOver(layout, terms[i]!, pv));
      information[i * count + j] = information[j * count + i] = value / 2;
    }
  }
  return information;
}
