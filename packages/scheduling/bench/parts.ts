import { check } from '../src/check.ts';
import { compile } from '../src/compile.ts';
import { generate, type Size } from '../src/generate.ts';
import type { Instance, Problem } from '../src/problem.ts';
import { type Disruption, disrupted } from '../src/repair/disrupt.ts';
import { repair } from '../src/repair/repair.ts';
import { proposals } from '../src/search/proposals.ts';
import { solve } from '../src/search/solve.ts';
import { randomInstance } from './random-instance.ts';
import type { Verdict } from './referees/referee.ts';
import { median, megabytes, p95, say } from './report.ts';
import { fair, openShop, project } from './shapes.ts';

const problemOf = (instance: Instance): Problem => {
  const compiled = compile(instance);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults[0]));
  return compiled.problem;
};

/** A loop of 8 sessions over 10 days with pools of about 25: the exact best, and five proposals. */
export function loops(runs: number): void {
  const shape = { loops: 1, sessions: 8, interviewers: 42, rooms: 3, days: 10, slots: 36, odd: 0 };
  const one: number[] = [];
  const five: number[] = [];
  let proven = 0;
  for (let seed = 1; seed <= runs + 3; seed++) {
    const problem = problemOf(randomInstance(seed, shape));
    const begun = performance.now();
    const [best] = proposals(problem, 'L0', 1);
    const middle = performance.now();
    proposals(problem, 'L0', 5);
    // The first runs warm the engine up.
    if (seed <= 3) continue;
    one.push(middle - begun);
    five.push(performance.now() - middle);
    if (best?.best) proven++;
  }
  say(
    `Loop of 8 sessions, 10 days, pools of about 25: exact best ${median(one).toFixed(1)} ms (p95 ${p95(one).toFixed(1)}), proven in ${proven} of ${runs}; five proposals ${median(five).toFixed(1)} ms (p95 ${p95(five).toFixed(1)}).`,
  );
}

/** An interviewer ill, a room lost for a morning, a candidate late, on planted plans of tightness .5. */
export function repairs(sizes: readonly Size[], runs: number): void {
  for (const size of sizes) {
    const { instance, solution } = generate(size, 1, 0.5);
    const problem = problemOf(instance);
    const times: number[] = [];
    const changes: number[] = [];
    let whole = 0;
    const interviewers = instance.people.filter(({ role }) => role === 'interviewer');
    for (let i = 0; i < runs; i++) {
      const disruption = disruptionOf(instance, interviewers[i % interviewers.length]!.id, i);
      const begun = performance.now();
      const repaired = repair(problem, solution!, disruption);
      times.push(performance.now() - begun);
      changes.push(repaired.changes.length);
      if (repaired.status !== 'partial') whole++;
      const { violations } = check(disrupted(problem, solution!, disruption), repaired);
      if (violations.length > 0) throw new Error(violations[0]!.text);
    }
    say(
      `Repair at ${size}: ${median(times).toFixed(0)} ms (p95 ${p95(times).toFixed(0)}), ${whole} of ${runs} with everything placed, ${median(changes)} changes (median).`,
    );
  }
}

function disruptionOf(instance: Instance, person: string, i: number): Disruption {
  const { start, end } = instance.days[0]!;
  const loop = instance.loops![i % instance.loops!.length]!;
  if (i % 4 === 2)
    return { kind: 'room', room: instance.rooms![i % instance.rooms!.length]!.id, from: start, until: end };
  if (i % 4 === 3)
    return { kind: 'late', candidate: loop.candidate, until: `${start.slice(0, 11)}10:00:00Z`, now: start };
  return { kind: 'absent', person };
}

/** Open shops, projects and fairs. */
export async function shapes(
  seconds: number,
  referee: ((problem: Problem, seconds: number) => Promise<Verdict>) | null,
): Promise<void> {
  const families: [string, (seed: number) => Instance, number][] = [
    ['open shop 10 × 10', (seed) => openShop(10, seed), 2],
    ['project of 25 tasks, 5 people', (seed) => project(25, 5, seed), 2],
    ['fair of 40 people, 120 meetings', (seed) => fair(40, 120, 18, 10, seed), 2],
    ['fair of 80 people, 240 meetings', (seed) => fair(80, 240, 20, 18, seed), 2],
  ];
  say('');
  say('| shape | seed | cost | bound | to the best | status | CP-SAT, equal time |');
  say('|---|---|---|---|---|---|---|');
  for (const [name, make, level] of families) {
    for (let seed = 1; seed <= 3; seed++) {
      const instance = make(seed);
      const problem = problemOf(instance);
      const begun = performance.now();
      const late = (): boolean => performance.now() - begun > seconds * 1000;
      let best = 0;
      const solution = solve(problem, {
        seed,
        deadline: late,
        onImprovement: () => {
          best = (performance.now() - begun) / 1000;
        },
      });
      const { violations } = check(instance, solution);
      if (violations.length > 0) throw new Error(violations[0]!.text);
      let other = '–';
      if (referee !== null && level === 2 && problem.components.some(({ id }) => id === 'makespanMinutes')) {
        const verdict = await referee(problem, seconds);
        const judged = verdict.solution === null ? null : check(instance, verdict.solution);
        other = judged === null ? 'no plan' : `${judged.costByLevel[level]}${verdict.proven ? ' (proven)' : ''}`;
      }
      const { costByLevel } = solution.objective;
      say(
        `| ${name} | ${seed} | ${costByLevel[level]} | ${solution.boundByLevel[level]} | ${best.toFixed(1)} s | ${solution.status} | ${other} |`,
      );
    }
  }
}

/** 10,000 loops over ten days, 20,000 interviewers: one pass and the check. */
export function flow(): void {
  const { instance } = generate('flow', 1, 0.5);
  const begun = performance.now();
  const problem = problemOf(instance);
  const solution = solve(problem, { seed: 1, steps: 0 });
  const planned = performance.now();
  const { violations } = check(instance, solution);
  const done = performance.now();
  say(
    `Flow: ${instance.loops!.length} loops planned in ${((planned - begun) / 1000).toFixed(0)} s, checked in ${((done - planned) / 1000).toFixed(0)} s (${violations.length} violations), ${solution.objective.costByLevel[0]} sessions left out, ${megabytes()}.`,
  );
}
