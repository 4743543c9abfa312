import type { Ratios } from './elimination.ts';
import { type Exact, restrictedDeviance, solveExactly } from './equations.ts';
import type { InnerSolver } from './inner-solver.ts';
import { estimableTerms, type Layout, type SideTerm } from './layout.ts';
import { solveGeneral } from './moments.ts';
import { boundedStep, CEILING, FLOOR, moved, type Score, scoreOf } from './scoring.ts';

const MOST_STEPS = 60;

export type RemlEstimate = {
  exact: Exact;
  ratios: Ratios;
  residual: number;
  deviance: number;
  /** Inverse average information of (terms…, residual), in squared-variance units; terms at the boundary left out. */
  covariance: Map<SideTerm | 'residual', number>;
  iterations: number;
  converged: boolean;
};

type Point = { exact: Exact; deviance: number };

const EMPTY: Ratios = { outer: 0, outerFixed: 0, inner: 0, innerFixed: 0, pair: 0 };

/**
 * Restricted maximum likelihood by average-information steps on a reduced system, safeguarded: a step that raises the
 * deviance is halved, a component that would leave the allowed region is held at its boundary and released only when
 * its slope points inward, and where the information fails an EM step is taken, which always descends.
 *
 * **Source**: Patterson & Thompson (1971); Gilmour, Thompson & Cullis (1995) Biometrics 51:1440–1450 (average
 * information); deviance of Bates et al. (2015).
 *
 * Not done: confidence intervals by profiling.
 */
export function reml(layout: Layout, solver: InnerSolver, start: Partial<Ratios>): RemlEstimate | null {
  const terms = estimableTerms(layout).estimable;
  let ratios: Ratios = { ...EMPTY };
  for (const term of terms) ratios[term] = Math.min(CEILING, Math.max(FLOOR, start[term] ?? 0.1));
  const freedom = layout.n - layout.p;
  const evaluate = (at: Ratios): Point | null => {
    const exact = solveExactly(layout, at, solver);
    if (exact === null) return null;
    const deviance = restrictedDeviance(exact);
    return Number.isFinite(deviance) ? { exact, deviance } : null;
  };
  let point = evaluate(ratios);
  if (point === null) return null;
  let iterations = 0;
  let converged = terms.length === 0;
  let covariance = new Map<SideTerm | 'residual', number>();
  while (!converged && iterations < MOST_STEPS) {
    iterations++;
    const { exact } = point;
    exact.solver.invert();
    const score = scoreOf(exact, terms);
    const { slope } = score;
    const step = boundedStep(terms, ratios, score);
    covariance = variancesOf(terms, score, exact.equations.yPy / freedom);
    let gain = 0;
    let largest = 0;
    step.forEach((value, t) => {
      gain += value * slope[t]!;
    });
    const proposal = moved(terms, ratios, step, 1);
    for (const term of terms) {
      largest = Math.max(largest, Math.abs(proposal[term] - ratios[term]) / (1e-3 + ratios[term]));
    }
    // gain is twice the expected fall in deviance per unit of log-likelihood: nothing left to win
    if (gain < 1e-9 && largest < 1e-5) {
      converged = true;
      break;
    }
    const next = descend(point, evaluate, (share) => moved(terms, ratios, step, share));
    if (next !== null) {
      ratios = next.ratios;
      point = next.point;
      continue;
    }
    const em = expectationStep(layout, terms, ratios, slope);
    const fallback = descend(point, evaluate, (share) => between(terms, ratios, em, share));
    if (fallback === null) {
      converged = gain < 1e-5;
      break;
    }
    ratios = fallback.ratios;
    point = fallback.point;
  }
  let atBoundary = false;
  for (const term of terms) {
    if (ratios[term] > 1e-8) continue;
    ratios[term] = 0;
    atBoundary = true;
  }
  if (atBoundary || point.exact.equations.elimination.ratios !== ratios) point = evaluate(ratios) ?? point;
  return {
    exact: point.exact,
    ratios,
    residual: point.exact.equations.yPy / freedom,
    deviance: point.deviance,
    covariance,
    iterations,
    converged,
  };
}

function between(terms: readonly SideTerm[], from: Ratios, to: Ratios, share: number): Ratios {
  const next = { ...from };
  for (const term of terms) next[term] = Math.max(FLOOR, from[term] + share * (to[term] - from[term]));
  return next;
}

function descend(
  from: Point,
  evaluate: (at: Ratios) => Point | null,
  at: (share: number) => Ratios,
): { ratios: Ratios; point: Point } | null {
  const before = from.deviance;
  for (let share = 1; share > 1e-4; share /= 2) {
    const ratios = at(share);
    const point = evaluate(ratios);
    if (point !== null && point.deviance <= before + 1e-9 * Math.max(1, Math.abs(before) * 1e-3))
      return { ratios, point };
  }
  return null;
}

/** σ² + 2σ⁴·slope/levels, the expectation–maximisation update in terms of the slope. */
function expectationStep(layout: Layout, terms: readonly SideTerm[], ratios: Ratios, slope: readonly number[]): Ratios {
  const levels: Record<SideTerm, number> = {
    outer: layout.outerLevels,
    outerFixed: layout.outerColumnFixed.length,
    inner: layout.innerLevels,
    innerFixed: layout.innerColumnFixed.length,
    pair: layout.pairInner.length,
  };
  const next = { ...ratios };
  const residual = 1 + (2 * slope[terms.length]!) / layout.n;
  terms.forEach((term, t) => {
    const ratio = ratios[term];
    next[term] = Math.max(FLOOR, (ratio + (2 * ratio * ratio * slope[t]!) / levels[term]) / Math.max(0.1, residual));
  });
  return next;
}

function variancesOf(
  terms: readonly SideTerm[],
  { information, free }: Score,
  residual: number,
): Map<SideTerm | 'residual', number> {
  const count = terms.length + 1;
  const open = [...terms.keys()].filter((t) => free[t]).concat(terms.length);
  const size = open.length;
  const matrix = new Float64Array(size * size);
  open.forEach((i, a) => {
    open.forEach((j, b) => {
      matrix[a * size + b] = information[i * count + j]!;
    });
  });
  const variances = new Map<SideTerm | 'residual', number>();
  open.forEach((i, a) => {
    const unit = new Float64Array(size);
    unit[a] = 1;
    const column = solveGeneral(matrix, unit, size);
    // the information was taken in units of the residual variance
    if (column !== null && column[a]! > 0) variances.set(terms[i] ?? 'residual', column[a]! * residual * residual);
  });
  return variances;
}
