import { readShape } from './compile/read.ts';
import { solutionShape } from './compile/shape.ts';
import type { Fault } from './problem.ts';
import type { Solution } from './schedule.ts';

/**
 * Reads a plan of `rondo-schedule-solution/1` by its format alone: every fault at once, or the plan with its optional
 * lists filled in. Whether it keeps any constraint is for `check`.
 */
export function readSolution(solution: unknown): { ok: true; solution: Solution } | { ok: false; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = readShape(solution, solutionShape(), '', faults) as Partial<Solution>;
  if (faults.length > 0) return { ok: false, faults };
  const nothing = { total: 0, components: {}, costByLevel: [0, 0, 0, 0, 0] };
  return {
    ok: true,
    solution: {
      ...(read as Solution),
      solver: { name: '', version: '', seed: 0, ms: 0, ...read.solver },
      objective: { ...nothing, ...read.objective },
      boundByLevel: read.boundByLevel ?? [0, 0, 0, 0, 0],
      assignments: read.assignments!.map((assignment) => ({
        ...assignment,
        interviewers: assignment.interviewers ?? [],
      })),
      changes: read.changes ?? [],
      conflict: read.conflict ?? null,
    },
  };
}
