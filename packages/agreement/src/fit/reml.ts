import { smallCholesky } from './dense.ts';
import { NO_RATIOS, type Ratios } from './elimination.ts';
import { type Exact, restrictedDeviance, solveExactly } from './equations.ts';
import { solveGeneral } from './general-solve.ts';
import type { InnerSolver } from './inner-solver.ts';
import { estimableTerms, type Layout, type SideTerm } from './layout.ts';
import { boundedStep, CEILING, FLOOR, levelsOf, moved, type Score, scoreOf } from './scoring.ts';

const MOST_STEPS = 60;
const SLOW_AFTER = 8;
const SMALL_TABLE = 20_000;

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
  let ratios: Ratios = { ...NO_RATIOS };
  for (const term of terms) ratios[term] = Math.min(CEILING, Math.max(FLOOR, start[term] ?? 0.1));
  const freedom = layout.n - layout.p;
  // the solver holds the factor of whatever was evaluated last, also of a step that was then rejected
  let inSolver: Ratios | null = null;
  const evaluate = (at: Ratios): Point | null => {
    inSolver = at;
    const exact = solveExactly(layout, at, solver);
    if (exact === null) return null;
    const deviance = restrictedDeviance(exact);
    return Number.isFinite(deviance) ? { exact, deviance } : null;
  };
  let point = evaluate(ratios);
  if (point === null) return null;
  let iterations = 0;
  let converged = terms.length === 0;
  let lastGain = Number.POSITIVE_INFINITY;
  let covariance = new Map<SideTerm | 'residual', number>();
  while (!converged && iterations < MOST_STEPS) {
    iterations++;
    const { exact } = point;
    exact.solver.invert();
    const score = scoreOf(exact, terms);
    const { slope } = score;
    // where average information creeps (few levels, flat tops), the slope's own differences make a Newton step
    const differs = iterations > SLOW_AFTER && layout.n * terms.length <= SMALL_TABLE;
    const observed = differs ? observedScore(terms, ratios, score, evaluate) : null;
    const step = boundedStep(terms, ratios, observed ?? score) ?? boundedStep(terms, ratios, score);
    covariance = variancesOf(terms, score, exact.equations.yPy / freedom);
    let gain = Number.POSITIVE_INFINITY;
    if (step !== null) {
      gain = step.reduce((sum, value, t) => sum + value * slope[t]!, 0);
      lastGain = gain;
      const proposal = moved(terms, ratios, step, 1);
      let largest = 0;
      for (const term of terms) {
        largest = Math.max(largest, Math.abs(proposal[term] - ratios[term]) / (1e-3 + ratios[term]));
      }
      // gain is twice the expected fall in deviance per unit of log-likelihood: nothing left to win
      if ((gain < 1e-9 && largest < 1e-5) || Math.abs(gain) < 1e-13) {
        converged = true;
        break;
      }
      const next = descend(point, evaluate, (share) => moved(terms, ratios, step, share));
      if (next !== null) {
        ratios = next.ratios;
        point = next.point;
        continue;
      }
    }
    const em = expectationStep(layout, terms, ratios, slope);
    const fallback = descend(point, evaluate, (share) => between(terms, ratios, em, share));
    if (fallback === null) {
      // the update that always descends cannot: this is the top, to the last digit of the deviance
      converged = true;
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
  if (atBoundary || inSolver !== ratios) point = evaluate({ ...ratios }) ?? point;
  return {
    exact: point.exact,
    ratios,
    residual: point.exact.equations.yPy / freedom,
    deviance: point.deviance,
    covariance,
    iterations,
    // crawling along a flat top is as good as there
    converged: converged || lastGain < 1e-6,
  };
}

/**
 * The score with second differences of the deviance in place of the average information; the residual is profiled
 * out, so it gets a unit row of its own. Null where a difference fails or the curvature is not positive.
 */
function observedScore(
  terms: readonly SideTerm[],
  ratios: Ratios,
  score: Score,
  evaluate: (at: Ratios) => Point | null,
): Score | null {
  const slopeAt = (at: Ratios): number[] | null => {
    const point = evaluate(at);
    if (point === null) return null;
    point.exact.solver.invert();
    return scoreOf(point.exact, terms).slope;
  };
  const here = slopeAt(ratios);
  if (here === null) return null;
  const count = terms.length + 1;
  const information = new Float64Array(count * count);
  information[count * count - 1] = 1;
  for (const [t, term] of terms.entries()) {
    const by = 1e-5 * (0.01 + ratios[term]);
    const there = slopeAt({ ...ratios, [term]: ratios[term] + by });
    if (there === null) return null;
    for (const u of terms.keys()) information[u * count + t] = (here[u]! - there[u]!) / by;
  }
  for (const t of terms.keys()) {
    for (let u = 0; u < t; u++) {
      const mean = (information[t * count + u]! + information[u * count + t]!) / 2;
      information[t * count + u] = mean;
      information[u * count + t] = mean;
    }
  }
  const open = terms.map((_, t) => t).filter((t) => score.free[t]!);
  const square = new Float64Array(open.length ** 2);
  open.forEach((t, i) => {
    open.forEach((u, j) => {
      square[i * open.length + j] = information[t * count + u]!;
    });
  });
  if (!smallCholesky(square, open.length)) return null;
  return { slope: [...here.slice(0, terms.length), 0], information, free: score.free };
}

function between(terms: readonly SideTerm[], from: Ratios, to: Ratios, share: number): Ratios {
  const next = { ...from };
  for (const term of terms) {
    next[term] = Math.min(CEILING, Math.max(FLOOR, from[term] + share * (to[term] - from[term])));
  }
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
  const next = { ...ratios };
  const residual = 1 + (2 * slope[terms.length]!) / layout.n;
  terms.forEach((term, t) => {
    const ratio = ratios[term];
    next[term] = Math.max(
      FLOOR,
      (ratio + (2 * ratio * ratio * slope[t]!) / levelsOf(layout, term)) / Math.max(0.1, residual),
    );
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
