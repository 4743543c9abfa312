import type { Problem } from '../../src/problem.ts';
import { solutionOf, type Verdict } from './referee.ts';
import { timeIndexed } from './time-indexed.ts';

interface Highs {
  solve(
    problem: string,
    options: Record<string, unknown>,
  ): { Status: string; Columns: Record<string, { Primal?: number }> };
}

/** HiGHS (npm `highs`, WebAssembly) on the time-indexed model as a mixed-integer programme. */
export async function highs(problem: Problem, seconds: number): Promise<Verdict> {
  const name = 'highs';
  const load = ((await import(name)) as { default: () => Promise<Highs> }).default;
  const solver = await load();
  const model = timeIndexed(problem);
  const line = (terms: readonly (readonly [number, number])[]): string =>
    terms.map(([c, v]) => `${c < 0 ? '-' : '+'} ${Math.abs(c)} x${v}`).join('\n ');
  const text = [
    'Minimize',
    ` obj: ${line(model.objective)}`,
    'Subject To',
    ...model.rows.map(({ terms, least }, r) => ` r${r}: ${line(terms)} >= ${least}`),
    'Binary',
    ...Array.from({ length: model.variables }, (_, v) => ` x${v}`),
    'End',
  ].join('\n');
  const begun = performance.now();
  let solution: Verdict['solution'] = null;
  let proven = false;
  try {
    const answer = solver.solve(text, { time_limit: seconds, output_flag: false });
    const value = (v: number): boolean => (answer.Columns[`x${v}`]?.Primal ?? 0) > 0.5;
    proven = answer.Status === 'Optimal';
    const some = Object.values(answer.Columns).some(({ Primal }) => (Primal ?? 0) > 0.5);
    if (some) solution = solutionOf(problem, model.decode(value), 'highs');
  } catch {
    solution = null;
  }
  return { referee: 'HiGHS', solution, bound: null, proven, seconds: (performance.now() - begun) / 1000 };
}
