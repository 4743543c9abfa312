import { expect, test } from 'vitest';
import { fair as benchFair } from '../../bench/shapes.ts';
import { breakRange, breaksBound } from '../bounds/breaks.ts';
import { check } from '../check.ts';
import { compile } from '../compile.ts';
import { generateFair } from '../generate/wider-shapes.ts';
import type { Instance, Problem } from '../problem.ts';
import { modelOf } from '../search/model.ts';
import { solve } from '../search/solve.ts';
import { breaksIn, fairOf } from './fair.ts';

const problemOf = (instance: Instance): Problem => {
  const compiled = compile(instance);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return compiled.problem;
};

const at = (slot: number): string => new Date(Date.UTC(2026, 11, 7, 9, 20 * slot)).toISOString().replace('.000', '');

/** Meetings by pairs of names, one person per letter, six columns of twenty minutes. */
function meetings(pairs: readonly string[], more: Partial<Instance> = {}): Instance {
  const people = [...new Set(pairs.join(''))].sort();
  return {
    format: 'rondo-schedule-instance/1',
    id: 'meetings',
    gridMinutes: 20,
    days: [{ id: 'd1', start: at(0), end: at(6) }],
    people: people.map((id) => ({ id, role: 'participant' })),
    sessions: pairs.map((pair) => ({ id: pair, durationMinutes: 20, attendees: [...pair] })),
    objective: [{ id: 'participantBreaks' }],
    ...more,
  };
}

/** The fewest breaks of any plan, by trying every column of every meeting; null when there is none. */
function fewest(instance: Instance): number | null {
  const fair = fairOf(modelOf(problemOf(instance)))!;
  const masks = new Int32Array(fair.own.length);
  const load = new Int32Array(fair.capacity.length);
  let best: number | null = null;
  const place = (m: number): void => {
    if (m === fair.people.length) {
      const breaks = [...masks].map((mask) => breaksIn(fair, mask));
      if (fair.fairness >= 0 && Math.max(...breaks) - Math.min(...breaks) > fair.fairness) return;
      const sum = breaks.reduce((a, b) => a + b, 0);
      if (best === null || sum < best) best = sum;
      return;
    }
    for (let c = 0; c < fair.slots.length; c++) {
      const y = fair.kind[m]! * fair.slots.length + c;
      if (!((fair.allowed[m]! >>> c) & 1) || [...fair.people[m]!].some((p) => (masks[p]! >>> c) & 1)) continue;
      if (fair.kind[m]! >= 0 && load[y]! >= fair.capacity[y]!) continue;
      for (const p of fair.people[m]!) masks[p] = masks[p]! | (1 << c);
      if (fair.kind[m]! >= 0) load[y] = load[y]! + 1;
      place(m + 1);
      for (const p of fair.people[m]!) masks[p] = masks[p]! & ~(1 << c);
      if (fair.kind[m]! >= 0) load[y] = load[y]! - 1;
    }
  };
  place(0);
  return best;
}

test('small fairs: the search finds the fewest breaks of all plans, and the bound is not above them', () => {
  let feasible = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const { instance } = generateFair({ people: 5, meetings: 6, tables: 2, slots: 5, fairness: seed % 3 }, seed);
    const best = fewest(instance);
    const plan = solve(problemOf(instance), { seed, steps: 150 });
    expect(check(instance, plan).violations, `seed ${seed}`).toEqual([]);
    expect(plan.objective.components.participantBreaks, `seed ${seed}`).toBe(best);
    expect(breaksBound(modelOf(problemOf(instance)))).toBeLessThanOrEqual(best!);
    if (best !== null) feasible++;
  }
  expect(feasible).toBe(12);
});

test('breaks of a person: forbidden columns force them, and days of their own do not', () => {
  const busy = meetings(['ab', 'ac', 'ad'], {
    people: [
      {
        id: 'a',
        role: 'participant',
        busy: [
          { start: at(1), end: at(2) },
          { start: at(3), end: at(6) },
        ],
      },
      ...['b', 'c', 'd'].map((id) => ({ id, role: 'participant' })),
    ],
  });
  // Two columns are left for three meetings.
  const none = fairOf(modelOf(problemOf(busy)))!;
  expect(breakRange(none, 0)).toEqual({ least: 0, most: -1 });
  busy.people[0]!.busy = [
    { start: at(1), end: at(2) },
    { start: at(4), end: at(5) },
  ];
  const some = fairOf(modelOf(problemOf(busy)))!;
  expect(breakRange(some, 0)).toEqual({ least: 1, most: 2 });
  expect(solve(problemOf(busy), { steps: 200 })).toMatchObject({ status: 'optimal', objective: { total: 1 } });
});

test('meetings keep their order, and nobody has more breaks than the rule allows', () => {
  const instance = meetings(['ab', 'cd', 'ac', 'bd', 'ad', 'bc'], {
    precedences: [
      { before: 'bc', after: 'ab', minGapMinutes: 20 },
      { before: 'ab', after: 'cd' },
    ],
    rules: [{ type: 'breakFairness', maxDifference: 0 }],
  });
  const plan = solve(problemOf(instance), { seed: 2, steps: 400 });
  expect(check(instance, plan).violations).toEqual([]);
  expect(['optimal', 'feasible']).toContain(plan.status);
});

test('seats, lunches, loops and other lengths are no fair', () => {
  const fairly = (instance: Instance): boolean => fairOf(modelOf(problemOf(instance))) !== null;
  expect(fairly(meetings(['ab', 'cd']))).toBe(true);
  const long = meetings(['ab', 'cd']);
  long.sessions[0]!.durationMinutes = 40;
  expect(fairly(long)).toBe(false);
  const lunch = meetings(['ab', 'cd']);
  lunch.people[0]!.lunch = { window: [at(2), at(5)], minutes: 20 };
  expect(fairly(lunch)).toBe(false);
  expect(fairly(meetings(['ab', 'cd'], { objective: [{ id: 'makespanMinutes' }] }))).toBe(false);
});

test('a fair of 40 people: whole, fair, and with few breaks', { timeout: 60_000 }, () => {
  const instance = benchFair(40, 120, 10, 16, 1);
  const plan = solve(problemOf(instance), { seed: 1, steps: 1500 });
  expect(check(instance, plan).violations).toEqual([]);
  expect(plan.objective.costByLevel[0]).toBe(0);
  expect(plan.objective.costByLevel[2]).toBeLessThanOrEqual(6);
});
