import { expect, test } from 'vitest';
import { type RandomShape, randomInstance } from '../../bench/random-instance.ts';
import { check } from '../check.ts';
import { formatInstant } from '../compile/instant.ts';
import { compile } from '../compile.ts';
import type { Instance, Problem } from '../problem.ts';
import { type Assignment, compareCosts, type Solution } from '../schedule.ts';
import { hasBit } from './bits.ts';
import { proposals } from './proposals.ts';
import { solve } from './solve.ts';

const problemOf = (instance: Instance): Problem => {
  const compiled = compile(instance);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return compiled.problem;
};

const bare = (instance: Instance, assignments: Assignment[]): Solution => ({
  format: 'rondo-schedule-solution/1',
  instance: instance.id,
  solver: { name: 'enumeration', version: '1', seed: 0, ms: 0 },
  status: 'feasible',
  objective: { total: 0, components: {}, costByLevel: [0, 0, 0, 0, 0] },
  boundByLevel: [0, 0, 0, 0, 0],
  assignments,
  changes: [],
  conflict: null,
});

/** The best cost of any plan with everything placed, by trying all of them with the checker as judge; null without. */
function enumerated(instance: Instance): number[] | null {
  const problem = problemOf(instance);
  let best: number[] | null = null;
  const hard = (id: string): boolean => /^H/.test(id);
  const place = (s: number, chosen: Assignment[], spans: [number, number][]): void => {
    if (s === problem.sessions.length) {
      const result = check(instance, bare(instance, chosen));
      if (result.violations.some(({ id }) => hard(id))) return;
      if (best === null || compareCosts(result.costByLevel, best) < 0) best = result.costByLevel;
      return;
    }
    const session = problem.sessions[s]!;
    const pool = session.seats[0]!.pool;
    const panels = session.seats[0]!.count === 1 ? [...pool].map((p) => [p]) : pairs([...pool]);
    for (let t = 0; t < problem.slotMinute.length; t++) {
      const from = problem.slotMinute[t]!;
      const to = from + session.durationMinutes;
      if (!hasBit(session.starts, 0, t) || spans.some(([a, b]) => from < b && a < to)) continue;
      for (const panel of panels) {
        if (!panel.every((p) => isFree(problem, p, from, to))) continue;
        const assignment: Assignment = {
          session: session.id,
          start: formatInstant(from),
          end: formatInstant(to),
          interviewers: panel.map((p) => problem.people[p]!.id),
          room: session.needsRoom ? problem.rooms[0]!.id : null,
        };
        place(s + 1, [...chosen, assignment], [...spans, [from, to]]);
      }
    }
  };
  place(0, [], []);
  return best;
}

/** Whether a person's own time allows [from, to). */
const isFree = (problem: Problem, p: number, from: number, to: number): boolean => {
  const { free } = problem.people[p]!;
  for (let x = 0; x < free.length; x += 2) if (free[x]! <= from && to <= free[x + 1]!) return true;
  return false;
};

const pairs = (list: number[]): number[][] => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b]));

const TINY: RandomShape = { loops: 1, sessions: 3, interviewers: 2, rooms: 1, days: 1, slots: 12, odd: 0.25 };

test('the search and the proposals find what enumeration finds, on three sessions and twelve slots', {
  timeout: 120_000,
}, () => {
  let feasible = 0;
  for (let seed = 1; seed <= 14; seed++) {
    const instance = randomInstance(seed, TINY);
    const problem = problemOf(instance);
    const best = enumerated(instance);
    const found = solve(problem, { seed, steps: 400 });
    const [first] = proposals(problem, 'L0', 1);
    if (best === null) {
      expect(found.status, `seed ${seed}`).toBe('partial');
      expect(first, `seed ${seed}`).toBeUndefined();
      continue;
    }
    feasible++;
    expect(
      compareCosts(found.objective.costByLevel, best),
      `seed ${seed}: ${found.objective.costByLevel} / ${best}`,
    ).toBe(0);
    expect(compareCosts(first!.costByLevel, best), `seed ${seed}: ${first!.costByLevel} / ${best}`).toBe(0);
    for (let k = 0; k < 5; k++) expect(found.boundByLevel[k]!).toBeLessThanOrEqual(best[k]! + 1e-6);
  }
  expect(feasible).toBeGreaterThan(4);
});

test('every plan of a random instance passes the checker, whatever is left out', { timeout: 120_000 }, () => {
  for (let seed = 1; seed <= 60; seed++) {
    const shape = {
      loops: 1 + (seed % 6),
      sessions: 2 + (seed % 4),
      interviewers: 3 + (seed % 5),
      rooms: seed % 4,
      days: 1 + (seed % 3),
      slots: 10 + (seed % 14),
      odd: (seed % 5) * 0.12,
    };
    const instance = randomInstance(seed, shape);
    const solution = solve(problemOf(instance), { seed, steps: 40 });
    expect(check(instance, solution).violations, `seed ${seed}`).toEqual([]);
  }
});

test('the same seed and steps give the same plan, byte for byte; another seed may not', { timeout: 60_000 }, () => {
  const instance = randomInstance(5, {
    loops: 6,
    sessions: 4,
    interviewers: 6,
    rooms: 3,
    days: 2,
    slots: 24,
    odd: 0.1,
  });
  const run = (seed: number): string => JSON.stringify(solve(problemOf(instance), { seed, steps: 200 }));
  expect(run(3)).toBe(run(3));
  expect(JSON.parse(run(4)).solver.seed).toBe(4);
});

test('a bound never exceeds the cost of any plan that is found', { timeout: 60_000 }, () => {
  for (let seed = 30; seed < 45; seed++) {
    const instance = randomInstance(seed, {
      loops: 5,
      sessions: 3,
      interviewers: 5,
      rooms: 2,
      days: 2,
      slots: 20,
      odd: 0.1,
    });
    const problem = problemOf(instance);
    const runs = [1, 2, 3].map((own) => solve(problem, { seed: own, steps: 150 }));
    const best = runs.map(({ objective }) => objective.costByLevel).sort(compareCosts)[0]!;
    for (const { boundByLevel, objective, status } of runs) {
      // Levels are bounded given that those before stand at their own cost.
      for (let k = 0; k < 5; k++) {
        expect(boundByLevel[k]!, `seed ${seed} level ${k}`).toBeLessThanOrEqual(objective.costByLevel[k]! + 1e-6);
        if (best.slice(0, k).some((c, j) => Math.abs(c - objective.costByLevel[j]!) > 1e-6)) break;
        expect(boundByLevel[k]!, `seed ${seed} level ${k}`).toBeLessThanOrEqual(best[k]! + 1e-6);
      }
      if (status === 'optimal') expect(compareCosts(objective.costByLevel, best)).toBe(0);
    }
  }
});

test('proposals differ from each other and come cheapest first', () => {
  const instance = randomInstance(8, { loops: 1, sessions: 4, interviewers: 6, rooms: 2, days: 5, slots: 32, odd: 0 });
  const five = proposals(problemOf(instance), 'L0', 5);
  expect(five).toHaveLength(5);
  expect(new Set(five.map(({ assignments }) => JSON.stringify(assignments.map(({ start }) => start)))).size).toBe(5);
  for (const { costByLevel } of five) expect(compareCosts(five[0]!.costByLevel, costByLevel)).toBeLessThanOrEqual(0);
  expect(five[0]!.best).toBe(true);
  expect(proposals(problemOf(instance), 'nobody', 5)).toEqual([]);
});
