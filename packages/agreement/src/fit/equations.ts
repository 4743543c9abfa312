import { smallCholesky, smallInverse } from './dense.ts';
import { Elimination, type Ratios } from './elimination.ts';
import type { InnerSolver, SolveHint } from './inner-solver.ts';
import type { Layout } from './layout.ts';

/** What solves S x = b in place: a factor, or conjugate gradients. */
export type Solve = (b: Float64Array, hint?: SolveHint) => void;

/**
 * Henderson's mixed-model equations with given variance ratios, reduced to the inner side and the fixed effects, and
 * solved. Everything is in units of the residual variance.
 *
 * **Source**: Henderson (1975) Biometrics 31:423–447; Robinson (1991) Statistical Science 6:15–32.
 */
export class Equations {
  readonly layout: Layout;
  readonly elimination: Elimination;
  /** ΛᵀZᵀWX and S⁻¹ of it, one array per fixed effect. */
  readonly rzx: Float64Array[];
  readonly hx: Float64Array[] = [];
  /** (XᵀV⁻¹X)⁻¹. */
  readonly fixedCovariance: Float64Array;
  /** log |XᵀV⁻¹X|. */
  readonly logFixed: number;
  /** Competency means less the layout's centre. */
  readonly beta: Float64Array;
  /** Λ⁻¹ of the inner effects. */
  readonly inner: Float64Array;
  /** P y, per observation. */
  readonly py: Float64Array;
  /** yᵀP y. */
  readonly yPy: number;
  private readonly solve: Solve;

  constructor(elimination: Elimination, rzx: Float64Array[], xwx: Float64Array, solve: Solve) {
    const { layout } = elimination;
    const { p } = layout;
    this.layout = layout;
    this.elimination = elimination;
    this.rzx = rzx;
    this.solve = solve;
    for (const column of rzx) {
      const h = column.slice();
      solve(h, { rough: true });
      this.hx.push(h);
    }
    const xvx = xwx.slice();
    for (let k = 0; k < p; k++) {
      for (let l = 0; l < p; l++) xvx[k * p + l]! -= dot(rzx[k]!, this.hx[l]!);
    }
    for (let k = 0; k < p; k++) {
      for (let l = 0; l < k; l++) xvx[k * p + l] = xvx[l * p + k] = (xvx[k * p + l]! + xvx[l * p + k]!) / 2;
    }
    const chol = xvx.slice();
    smallCholesky(chol, p);
    let logFixed = 0;
    for (let k = 0; k < p; k++) logFixed += 2 * Math.log(chol[k * p + k]!);
    this.logFixed = logFixed;
    this.fixedCovariance = smallInverse(xvx, p) ?? new Float64Array(p * p);
    const solved = this.project(layout.y);
    this.beta = solved.beta;
    this.inner = solved.inner;
    this.py = solved.pv;
    this.yPy = dot(this.py, layout.y);
  }

  /** P v, with the generalised least-squares coefficients of v. O(ratings) and one solve. */
  project(v: Float64Array): { pv: Float64Array; beta: Float64Array; inner: Float64Array } {
    const { layout, elimination, rzx, hx, fixedCovariance } = this;
    const { n, p, outerColumn, outerColumnFixed, innerColumn } = layout;
    const pv = new Float64Array(n);
    elimination.applyW(v, pv);
    const inner = new Float64Array(layout.innerColumnFixed.length);
    elimination.gather(pv, inner);
    const reduced = inner.slice();
    this.solve(inner);
    const right = new Float64Array(p);
    for (let i = 0; i < n; i++) right[outerColumnFixed[outerColumn[i]!]!]! += pv[i]!;
    const beta = new Float64Array(p);
    for (let k = 0; k < p; k++) right[k]! -= dot(rzx[k]!, inner);
    for (let k = 0; k < p; k++) {
      let sum = 0;
      for (let l = 0; l < p; l++) sum += fixedCovariance[k * p + l]! * right[l]!;
      beta[k] = sum;
      const h = hx[k]!;
      const column = rzx[k]!;
      for (let c = 0; c < inner.length; c++) {
        inner[c]! -= h[c]! * sum;
        reduced[c]! -= column[c]! * sum;
      }
    }
    // what the rough columns left out of S·inner = reduced
    this.solve(reduced, { guess: inner });
    inner.set(reduced);
    const effects = inner.slice();
    elimination.scale(effects);
    for (let i = 0; i < n; i++) pv[i] = v[i]! - beta[outerColumnFixed[outerColumn[i]!]!]! - effects[innerColumn[i]!]!;
    elimination.applyW(pv, pv);
    return { pv, beta, inner };
  }
}

/** Sums the fixed-effect parts (and S, where a solver is given) over the outer levels. */
export function assemble(elimination: Elimination, solver: InnerSolver | null) {
  const { layout } = elimination;
  const { p, outerColumnStart, outerColumnFixed } = layout;
  const size = layout.innerColumnFixed.length;
  const rzx = Array.from({ length: p }, () => new Float64Array(size));
  const xwx = new Float64Array(p * p);
  solver?.reset();
  let mq = new Float64Array(64);
  for (let level = 0; level < layout.outerLevels; level++) {
    const block = elimination.blockOf(level);
    solver?.add(block);
    const { size: k, q, f, local, columns } = block;
    const first = outerColumnStart[level]!;
    const at = elimination.mStart[level]!;
    if (mq.length < k * k) mq = new Float64Array(k * k);
    // I − MQ
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++) {
        let sum = i === j ? 1 : 0;
        for (let l = 0; l < k; l++) sum -= elimination.m[at + i * k + l]! * q[l * k + j]!;
        mq[i * k + j] = sum;
      }
    }
    for (let j = 0; j < k; j++) {
      const fixed = outerColumnFixed[first + j]!;
      for (let i = 0; i < k; i++) {
        let sum = 0;
        for (let l = 0; l < k; l++) sum += q[i * k + l]! * mq[l * k + j]!;
        xwx[outerColumnFixed[first + i]! * p + fixed]! += sum;
      }
      const column = rzx[fixed]!;
      for (let i = 0; i < local; i++) {
        let sum = 0;
        for (let l = 0; l < k; l++) sum += f[i * k + l]! * mq[l * k + j]!;
        column[columns[i]!]! += sum;
      }
    }
  }
  return { rzx, xwx };
}

/** The equations solved exactly, with the determinants that the deviance needs; null where S cannot be factored. */
export type Exact = { equations: Equations; solver: InnerSolver; logDeterminant: number };

export function solveExactly(layout: Layout, ratios: Ratios, solver: InnerSolver): Exact | null {
  const elimination = new Elimination(layout, ratios);
  const { rzx, xwx } = assemble(elimination, solver);
  const logInner = solver.factor();
  if (logInner === null) return null;
  const equations = new Equations(elimination, rzx, xwx, (b, hint) => solver.solve(b, hint));
  return { equations, solver, logDeterminant: elimination.logDeterminant + logInner };
}

/**
 * −2 × the restricted log-likelihood, constant included, as lme4 prints it: the residual variance profiled out where
 * `residual` is not given.
 *
 * **Source**: Bates, Mächler, Bolker & Walker (2015) J. Stat. Softw. 67(1), eq. 42.
 */
export function restrictedDeviance(exact: Exact, residual?: number): number {
  const { equations, logDeterminant } = exact;
  const freedom = equations.layout.n - equations.layout.p;
  const base = logDeterminant + equations.logFixed;
  if (residual !== undefined) return base + freedom * Math.log(2 * Math.PI * residual) + equations.yPy / residual;
  return base + freedom * (1 + Math.log((2 * Math.PI * equations.yPy) / freedom));
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
