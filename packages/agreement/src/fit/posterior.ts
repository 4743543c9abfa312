import type { Equations } from './equations.ts';
import { form, sumsOver } from './gradient.ts';
import type { InnerSolver } from './inner-solver.ts';
import type { Layout, SideTerm } from './layout.ts';
import { LocalInverse } from './local-inverse.ts';
import { PatternInner } from './pattern-inner.ts';

/** What is known of one level (a candidate or a rater): its effect on each competency it was observed on. */
export type LevelEffects = {
  level: number;
  size: number;
  /** The competency behind each column. */
  fixed: Int32Array;
  /** Best linear unbiased predictions, in score points. */
  value: Float64Array;
  /** Covariance of the prediction errors of the effects, size × size. */
  covariance: Float64Array;
  /** The same with the fixed effects taken as known, as lme4's conditional variances are. */
  conditional: Float64Array;
  /** Covariance of the errors of competency mean + effect. */
  withMean: Float64Array;
};

/** A level's part that all competencies share, and the part of each. */
export type SplitEffects = {
  main: { value: number; se: number; conditionalSe: number };
  byCompetency: { value: Float64Array; se: Float64Array };
};

/** A level's effects (on its columns) with weights, and whether the competency means go with them. */
export type WeightedLevel = {
  side: 'candidate' | 'rater';
  level: number;
  weights: Float64Array;
  withMean: boolean;
};

/** Predictions and their error covariances from solved equations; variances in squared score points. */
export class Posterior {
  readonly equations: Equations;
  readonly residual: number;
  private readonly solver: InnerSolver;
  private inverted = false;
  private readonly sums = new Map<SideTerm, Float64Array>();
  private inverse = new Float64Array(1);
  private readonly local: LocalInverse;

  constructor(equations: Equations, solver: InnerSolver, residual: number) {
    this.equations = equations;
    this.solver = solver;
    this.local = new LocalInverse(solver);
    this.residual = residual;
  }

  get layout(): Layout {
    return this.equations.layout;
  }

  /** False where the entries of S⁻¹ come from a series instead of a factor. */
  get exactErrors(): boolean {
    return !(this.solver instanceof PatternInner);
  }

  /** S⁻¹ made readable; the solver itself, for others who need its entries. */
  readable(): InnerSolver {
    if (!this.inverted) this.solver.invert();
    this.inverted = true;
    return this.solver;
  }

  /** Σ P y over the levels of a term. */
  sumsOf(term: SideTerm): Float64Array {
    let found = this.sums.get(term);
    if (found === undefined) {
      found = sumsOver(this.layout, term, this.equations.py);
      this.sums.set(term, found);
    }
    return found;
  }

  /** Whether the candidates (or the raters) are the layout's outer side. */
  isOuter(side: 'candidate' | 'rater'): boolean {
    return this.layout.outerIs === side;
  }

  /** Predictions only: cheap, no errors. */
  valuesOf(side: 'candidate' | 'rater', level: number): { fixed: Int32Array; value: Float64Array } {
    const outer = this.isOuter(side);
    const { layout, equations } = this;
    const start = outer ? layout.outerColumnStart : layout.innerColumnStart;
    const fixedOf = outer ? layout.outerColumnFixed : layout.innerColumnFixed;
    const { ratios } = equations.elimination;
    const main = outer ? ratios.outer : ratios.inner;
    const own = outer ? ratios.outerFixed : ratios.innerFixed;
    const sums = this.sumsOf(outer ? 'outerFixed' : 'innerFixed');
    const first = start[level]!;
    const size = start[level + 1]! - first;
    let total = 0;
    for (let i = 0; i < size; i++) total += sums[first + i]!;
    const value = new Float64Array(size);
    for (let i = 0; i < size; i++) value[i] = main * total + own * sums[first + i]!;
    return { fixed: fixedOf.subarray(first, first + size), value };
  }

  effectsOf(side: 'candidate' | 'rater', level: number): LevelEffects {
    this.readable();
    return this.isOuter(side) ? this.outerEffects(side, level) : this.innerEffects(side, level);
  }

  private innerEffects(side: 'candidate' | 'rater', level: number): LevelEffects {
    const { layout, equations, residual } = this;
    const { p } = layout;
    const { fixed, value } = this.valuesOf(side, level);
    const size = value.length;
    const first = layout.innerColumnStart[level]!;
    const t = equations.elimination.innerPrior.of(size);
    if (this.inverse.length < size * size) this.inverse = new Float64Array(size * size);
    this.solver.inverseOfLevel(level, this.inverse);
    const conditional = sandwich(t, this.inverse, size, size, residual);
    // T Hx, size × p
    const shift = new Float64Array(size * p);
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < p; k++) {
        let sum = 0;
        for (let j = 0; j <= i; j++) sum += t[i * size + j]! * equations.hx[k]![first + j]!;
        shift[i * p + k] = sum;
      }
    }
    return this.finish(level, fixed, value, conditional, shift);
  }

  private outerEffects(side: 'candidate' | 'rater', level: number): LevelEffects {
    const { layout, equations, residual } = this;
    const { elimination, hx } = equations;
    const { p } = layout;
    const { fixed, value } = this.valuesOf(side, level);
    const block = elimination.blockOf(level);
    const { size, local, q, fm, columns } = block;
    const at = elimination.mStart[level]!;
    const firstPair = layout.outerPairStart[level]!;
    this.local.load(block, (pair) => layout.pairInner[firstPair + pair]!);
    const conditional = new Float64Array(size * size);
    const half = new Float64Array(local * size);
    this.local.times(fm, half, size);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        let sum = elimination.m[at + i * size + j]!;
        for (let c = 0; c < local; c++) sum += fm[c * size + i]! * half[c * size + j]!;
        conditional[i * size + j] = sum * residual;
      }
    }
    // what an error in the competency means does to the effects: M Q per fixed effect, less M Fᵀ Hx
    const shift = new Float64Array(size * p);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        let sum = 0;
        for (let l = 0; l < size; l++) sum += elimination.m[at + i * size + l]! * q[l * size + j]!;
        shift[i * p + fixed[j]!]! += sum;
      }
      for (let k = 0; k < p; k++) {
        const h = hx[k]!;
        let sum = 0;
        for (let c = 0; c < local; c++) sum += fm[c * size + i]! * h[columns[c]!]!;
        shift[i * p + k]! -= sum;
      }
    }
    return this.finish(level, fixed, value, conditional, shift);
  }

  private finish(
    level: number,
    fixed: Int32Array,
    value: Float64Array,
    conditional: Float64Array,
    shift: Float64Array,
  ): LevelEffects {
    const { equations, residual } = this;
    const { p } = this.layout;
    const size = value.length;
    const covariance = conditional.slice();
    const withMean = conditional.slice();
    const own = new Float64Array(size * p);
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < p; k++) own[i * p + k] = (fixed[i] === k ? 1 : 0) - shift[i * p + k]!;
    }
    const b = equations.fixedCovariance;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        covariance[i * size + j]! += residual * form(shift, i, shift, j, b, p);
        withMean[i * size + j]! += residual * form(own, i, own, j, b, p);
      }
    }
    return { level, size, fixed, value, covariance, conditional, withMean };
  }

  /**
   * The error variance of a weighted sum over levels: what each level's own noise brings, and one solve for what they
   * share through the other side and the competency means.
   */
  varianceOf(parts: readonly WeightedLevel[]): number {
    const { layout, equations, residual } = this;
    const { elimination, hx, fixedCovariance } = equations;
    const { p } = layout;
    this.readable();
    const onFixed = new Float64Array(p);
    const onInner = new Float64Array(layout.innerColumnFixed.length);
    let noise = 0;
    for (const { side, level, weights, withMean } of parts) {
      const { fixed } = this.valuesOf(side, level);
      const size = weights.length;
      if (withMean) for (let i = 0; i < size; i++) onFixed[fixed[i]!]! += weights[i]!;
      if (!this.isOuter(side)) {
        const t = elimination.innerPrior.of(size);
        const first = layout.innerColumnStart[level]!;
        for (let j = 0; j < size; j++) {
          for (let i = j; i < size; i++) onInner[first + j]! += t[i * size + j]! * weights[i]!;
        }
        continue;
      }
      const { q, fm, local, columns } = elimination.blockOf(level);
      const at = elimination.mStart[level]!;
      for (let i = 0; i < size; i++) {
        let mw = 0;
        for (let j = 0; j < size; j++) mw += elimination.m[at + i * size + j]! * weights[j]!;
        noise += weights[i]! * mw;
        for (let j = 0; j < size; j++) onFixed[fixed[j]!]! -= mw * q[i * size + j]!;
      }
      for (let c = 0; c < local; c++) {
        for (let i = 0; i < size; i++) onInner[columns[c]!]! -= fm[c * size + i]! * weights[i]!;
      }
    }
    const solved = onInner.slice();
    this.solver.solve(solved);
    let variance = noise;
    for (let c = 0; c < solved.length; c++) variance += solved[c]! * onInner[c]!;
    for (let k = 0; k < p; k++) {
      const h = hx[k]!;
      for (let c = 0; c < onInner.length; c++) onFixed[k]! -= h[c]! * onInner[c]!;
    }
    return residual * (variance + form(onFixed, 0, onFixed, 0, fixedCovariance, p));
  }

  /** The level's effect over all competencies, and what each adds, with their errors. */
  split(side: 'candidate' | 'rater', effects: LevelEffects): SplitEffects {
    const { ratios } = this.equations.elimination;
    const outer = this.isOuter(side);
    const main = outer ? ratios.outer : ratios.inner;
    const own = outer ? ratios.outerFixed : ratios.innerFixed;
    const { size, value, covariance, conditional } = effects;
    const weight = main === 0 ? 0 : main / (own + size * main);
    const noise = main === 0 ? 0 : (this.residual * main * own) / (own + size * main);
    let sum = 0;
    let total = 0;
    let totalConditional = 0;
    const rows = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      sum += value[i]!;
      for (let j = 0; j < size; j++) {
        rows[i]! += covariance[i * size + j]!;
        totalConditional += conditional[i * size + j]!;
      }
      total += rows[i]!;
    }
    const mainValue = weight * sum;
    const byCompetency = { value: new Float64Array(size), se: new Float64Array(size) };
    for (let i = 0; i < size; i++) {
      byCompetency.value[i] = value[i]! - mainValue;
      const variance = covariance[i * size + i]! - 2 * weight * rows[i]! + weight * weight * total + noise;
      byCompetency.se[i] = own === 0 ? 0 : Math.sqrt(Math.max(0, variance));
    }
    return {
      main: {
        value: mainValue,
        se: Math.sqrt(Math.max(0, weight * weight * total + noise)),
        conditionalSe: Math.sqrt(Math.max(0, weight * weight * totalConditional + noise)),
      },
      byCompetency,
    };
  }
}

/** scale · T A Tᵀ for lower-triangular T. */
export function sandwich(t: Float64Array, a: Float64Array, size: number, stride: number, scale: number): Float64Array {
  const half = new Float64Array(size * size);
  const out = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let k = 0; k <= i; k++) half[i * size + j]! += t[i * size + k]! * a[k * stride + j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let k = 0; k <= j; k++) sum += half[i * size + k]! * t[j * size + k]!;
      out[i * size + j] = sum * scale;
    }
  }
  return out;
}
