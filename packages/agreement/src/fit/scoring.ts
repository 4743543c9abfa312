import type { Ratios } from './elimination.ts';
import { dot, type Equations } from './equations.ts';
import { solveGeneral } from './general-solve.ts';
import { averageInformation, sumsOver, traces } from './gradient.ts';
import type { InnerSolver } from './inner-solver.ts';
import type { Layout, SideTerm } from './layout.ts';

/** Below this ratio a component is at its boundary; while searching it is held here, so that its slope can be seen. */
export const FLOOR = 1e-10;
/** And above this one the residual is at its boundary: scores that the effects explain without rest. */
export const CEILING = 2e7;

/** How many effects a term has. */
export function levelsOf(layout: Layout, term: SideTerm): number {
  switch (term) {
    case 'outer':
      return layout.outerLevels;
    case 'outerFixed':
      return layout.outerColumnFixed.length;
    case 'inner':
      return layout.innerLevels;
    case 'innerFixed':
      return layout.innerColumnFixed.length;
    case 'pair':
      return layout.pairInner.length;
  }
}

/** Slope of the log-likelihood and average information in (terms…, residual), in units of the residual variance. */
export type Score = { slope: number[]; information: Float64Array; free: boolean[] };

/** Needs the entries of S⁻¹ to be readable; `informed` runs before the projections, which may be rougher. */
export function scoreOf(
  solved: { equations: Equations; solver: InnerSolver },
  terms: readonly SideTerm[],
  informed: () => void = () => {},
): Score {
  const { equations } = solved;
  const { layout, py, yPy } = equations;
  const residual = yPy / (layout.n - layout.p);
  const trace = traces(solved, terms.includes('pair'));
  const slope = [...terms, 'residual' as const].map((term) => {
    const sums = term === 'residual' ? py : sumsOver(layout, term, py);
    return -0.5 * (trace[term] - dot(sums, sums) / residual);
  });
  informed();
  const information = averageInformation(equations, terms).map((value) => value / residual);
  // by Cauchy and Schwarz the expected information is at least trace²/2·levels; the average one can be 0 by chance
  // (raters whose means agree to the last digit), and a step along it would never end
  const count = terms.length + 1;
  terms.forEach((term, t) => {
    const least = (0.25 * trace[term] ** 2) / levelsOf(layout, term);
    information[t * count + t] = Math.max(information[t * count + t]!, least);
  });
  const { ratios } = equations.elimination;
  const free = terms.map((term, t) => ratios[term] > FLOOR * 1.5 || slope[t]! > 0);
  return { slope, information, free };
}

/**
 * The average-information step of the free components; those it would push out are held and the rest solved again.
 * Null where the information is singular.
 */
export function boundedStep(
  terms: readonly SideTerm[],
  ratios: Ratios,
  { slope, information, free }: Score,
): number[] | null {
  const count = terms.length + 1;
  const held = free.map((isFree) => !isFree);
  const fixedStep = terms.map(() => 0);
  for (let attempt = 0; attempt <= terms.length; attempt++) {
    const open = [...terms.keys()].filter((t) => !held[t]).concat(terms.length);
    const size = open.length;
    const matrix = new Float64Array(size * size);
    const right = new Float64Array(size);
    open.forEach((i, a) => {
      right[a] = slope[i]!;
      open.forEach((j, b) => {
        matrix[a * size + b] = information[i * count + j]!;
      });
      for (const t of terms.keys()) if (held[t]) right[a]! -= information[i * count + t]! * fixedStep[t]!;
    });
    let solved = solveGeneral(matrix, right, size);
    if (solved === null) {
      // two terms that the data move together: lean a little on each one's own information
      for (let i = 0; i < size; i++) matrix[i * size + i]! *= 1.01;
      solved = solveGeneral(matrix, right, size);
    }
    if (solved === null) return null;
    const step = [...fixedStep, 0];
    open.forEach((i, a) => {
      step[i] = solved[a]!;
    });
    const out = open.filter((t) => t < terms.length && ratios[terms[t]!] + step[t]! < FLOOR);
    if (out.length === 0) return step;
    // only the first to reach its boundary is held: with it there, the others may stay inside
    const first = out.reduce((a, b) => (ratios[terms[b]!] / -step[b]! < ratios[terms[a]!] / -step[a]! ? b : a));
    held[first] = true;
    fixedStep[first] = FLOOR - ratios[terms[first]!];
  }
  return [...fixedStep, 0];
}

/** The ratios after a share of a step in (components…, residual). */
export function moved(terms: readonly SideTerm[], ratios: Ratios, step: readonly number[], share: number): Ratios {
  const residual = Math.max(0.1, 1 + share * step[terms.length]!);
  const next = { ...ratios };
  terms.forEach((term, t) => {
    next[term] = Math.min(CEILING, Math.max(FLOOR, (ratios[term] + share * step[t]!) / residual));
  });
  return next;
}
