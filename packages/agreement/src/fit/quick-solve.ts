import { Elimination, type Ratios } from './elimination.ts';
import { eliminationOrder } from './elimination-order.ts';
import { assemble, Equations } from './equations.ts';
import { innerGraph } from './inner-graph.ts';
import type { InnerSolver } from './inner-solver.ts';
import { estimableTerms, type Layout } from './layout.ts';
import { PatternInner } from './pattern-inner.ts';
import { boundedStep, FLOOR, moved, scoreOf } from './scoring.ts';
import { SparseInner } from './sparse-inner.ts';

/** Beyond this many multiply-adds a factorisation, `moments` does without one. */
const CHEAP_WORK = 6e7;
/** Below this a residual variance counts as none: a millionth of the scores' own variance. */
export function smallestResidual(layout: Layout): number {
  let squares = 0;
  for (let i = 0; i < layout.n; i++) squares += layout.y[i]! ** 2;
  return (squares / layout.n) * 1e-6;
}

/**
 * One or two average-information steps from the moment estimates, traces exact or by the series of
 * {@link PatternInner}: what moments lose where raters' loads are very unequal is won back for a few products with S.
 */
export function refine(layout: Layout, solver: InnerSolver, start: Ratios): Ratios {
  const terms = estimableTerms(layout).estimable;
  const rough = (tolerance: number): void => {
    if (solver instanceof PatternInner) solver.tolerance = tolerance;
  };
  let ratios = { ...start };
  for (const term of terms) ratios[term] = Math.max(FLOOR, ratios[term]);
  for (let round = 0; round < 2; round++) {
    rough(1e-4);
    const { equations } = solveWith(layout, ratios, solver);
    if (!(equations.yPy > 0)) break;
    solver.invert();
    const score = scoreOf({ equations, solver }, terms, () => rough(1e-2));
    const step = boundedStep(terms, ratios, score);
    if (step === null || !step.every(Number.isFinite)) break;
    const next = moved(terms, ratios, step, 1);
    let change = 0;
    for (const term of terms) change = Math.max(change, Math.abs(next[term] - ratios[term]) / (0.01 + ratios[term]));
    ratios = next;
    // on large tables moments are close already, and a second round would only refine the noise
    if (change < 0.25 || layout.n > 200_000) break;
  }
  rough(1e-10);
  for (const term of terms) if (ratios[term] < 1e-8) ratios[term] = 0;
  return ratios;
}

/** Up to this many inner columns nobody waits for a factorisation. */
const FEW_COLUMNS = 1500;
/** Beyond this many multiply-adds (seconds, and hundreds of megabytes) `auto` does not factor. */
const AFFORDABLE_WORK = 5e9;

/** Whether one factorisation takes seconds rather than minutes. */
export function isAffordable(layout: Layout): boolean {
  const columns = layout.innerColumnFixed.length;
  if (columns <= FEW_COLUMNS) return true;
  const width = columns / Math.max(1, layout.innerLevels);
  const order = eliminationOrder(innerGraph(layout), AFFORDABLE_WORK / width ** 3);
  return order !== null && new SparseInner(layout, order).work <= AFFORDABLE_WORK;
}

/** A factoring solver where a factorisation is cheap, else conjugate gradients with errors by series. */
export function cheapSolver(layout: Layout): InnerSolver {
  const graph = innerGraph(layout);
  const width = layout.innerColumnFixed.length / Math.max(1, layout.innerLevels);
  const order = eliminationOrder(graph, CHEAP_WORK / width ** 3);
  const sparse = order === null ? null : new SparseInner(layout, order);
  return sparse !== null && sparse.work <= CHEAP_WORK ? sparse : new PatternInner(layout);
}

/** Equations solved by any solver, with the relative residual where it iterates. */
export function solveWith(layout: Layout, ratios: Ratios, solver: InnerSolver) {
  const elimination = new Elimination(layout, ratios);
  const { rzx, xwx } = assemble(elimination, solver);
  solver.factor();
  const equations = new Equations(elimination, rzx, xwx, (b, hint) => solver.solve(b, hint));
  const approximate = solver instanceof PatternInner;
  return { equations, solver, residual: approximate ? solver.iterated.residual : 0, approximate };
}
