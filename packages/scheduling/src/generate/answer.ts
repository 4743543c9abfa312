import { check } from '../check.ts';
import type { Instance } from '../problem.ts';
import type { Assignment, Solution } from '../schedule.ts';

/** A generated instance, the plan it was built around, and the conflict planted into it. */
export interface Generated {
  instance: Instance;
  /** A plan that keeps every constraint; null where a conflict was planted. */
  solution: Solution | null;
  /** The groups of the planted conflict (ids as in explanations), which is minimal; null where there is none. */
  conflict: string[] | null;
}

/** The planted plan as a solution, with its cost worked out by the checker and no bound claimed. */
export function plantedSolution(instance: Instance, assignments: Assignment[], seed: number): Solution {
  const bare: Solution = {
    format: 'rondo-schedule-solution/1',
    instance: instance.id,
    solver: { name: 'planted', version: '1', seed, ms: 0 },
    status: 'feasible',
    objective: { total: 0, components: {}, costByLevel: [0, 0, 0, 0, 0] },
    boundByLevel: [0, 0, 0, 0, 0],
    assignments,
    changes: [],
    conflict: null,
  };
  const { components, costByLevel, total } = check(instance, bare, []);
  return { ...bare, objective: { components, costByLevel, total } };
}
