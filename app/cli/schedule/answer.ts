import type { Conflict, Problem, Solution } from '@rondo/scheduling';
import * as scheduling from '@rondo/scheduling';

/** A plan of ours that the checker refuses: it is never shown. Exit code 1. */
export class Refused extends Error {}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export const costs = (levels: readonly number[]): string =>
  levels.map((cost) => Math.round(cost * 100) / 100).join(' ');

/** A line on a terminal's standard error that is written over; quiet in a pipe. */
export function progressLine(start: number): { show: (text: string) => void; end: () => void } {
  let shown = 0;
  const isTerminal = process.stderr.isTTY === true;
  return {
    show(text) {
      const now = performance.now();
      if (!isTerminal || now - shown < 100) return;
      shown = now;
      process.stderr.write(`\r\u001b[K${((now - start) / 1000).toFixed(1)} s  ${text}`);
    },
    end() {
      if (shown > 0) process.stderr.write('\r\u001b[K');
    },
  };
}

/** A plan that does not pass the checker is never printed. */
export function mustPass(instance: unknown, solution: Solution): void {
  const { violations } = scheduling.check(instance, solution);
  if (violations.length === 0) return;
  const lines = violations.slice(0, 20).map(({ id, text }) => `  ${id}: ${text}`);
  throw new Refused(`the plan did not pass the checker and is not shown:\n${lines.join('\n')}`);
}

/** Whether every mandatory session has its place. */
export const isWhole = ({ status }: Solution): boolean => status === 'feasible' || status === 'optimal';

/** Partial plans are an answer where the objective says what a session left out costs. */
export const mayLeaveOut = (problem: Problem): boolean =>
  problem.instance.objective.some(({ id }) => id === 'unplaced');

/** Says why sessions are left out. Proven impossible is `infeasible`, without a plan, unless leaving out is allowed. */
export function withConflict(problem: Problem, solution: Solution, conflict: Conflict): Solution {
  if (conflict.proven && !mayLeaveOut(problem))
    return emptied(problem, { ...solution, status: 'infeasible', conflict });
  // Where a rule over the whole plan is broken, there is no plan to show, not even in part.
  const { violations } = scheduling.check(problem.instance, solution);
  return violations.length === 0
    ? { ...solution, conflict }
    : emptied(problem, { ...solution, status: 'unknown', conflict });
}

/** Looks for the reason why no plan is possible. */
export function explained(problem: Problem, seconds: number): Conflict {
  const start = performance.now();
  return scheduling.explain(problem, { deadline: () => performance.now() - start > seconds * 1000 });
}

/** The answer without a plan: nothing placed, and the cost of that. */
function emptied(problem: Problem, solution: Solution): Solution {
  const nothing = { ...solution, assignments: [], changes: [] };
  const { total, components, costByLevel } = scheduling.check(problem.instance, nothing, []);
  return { ...nothing, objective: { total, components, costByLevel } };
}

export function conflictLines(conflict: Conflict | null): string[] {
  if (conflict === null) return ['no plan was found'];
  const head = !conflict.proven
    ? 'no plan was found; whether there is one is not proven'
    : conflict.minimal
      ? 'no plan is possible; these cannot all hold, and without any one of them a plan is not ruled out:'
      : 'no plan is possible:';
  return [
    head,
    ...conflict.groups.map(({ id, text }) => `  - ${text} [${id}]`),
    ...(conflict.relaxations.length > 0 ? ['what would make a plan possible:'] : []),
    ...conflict.relaxations.map(({ text, cost }) => `  - ${text} (cost ${cost})`),
  ];
}
