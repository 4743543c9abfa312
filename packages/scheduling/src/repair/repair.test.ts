import { expect, test } from 'vitest';
import { randomInstance } from '../../bench/random-instance.ts';
import { check } from '../check.ts';
import { compile } from '../compile.ts';
import type { Instance, Problem } from '../problem.ts';
import { type Assignment, compareCosts, type Solution } from '../schedule.ts';
import { solve } from '../search/solve.ts';
import { type Disruption, disrupted } from './disrupt.ts';
import { repair } from './repair.ts';
import { robustness } from './robustness.ts';

const problemOf = (instance: Instance): Problem => {
  const compiled = compile(instance);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return compiled.problem;
};

const at = (time: string): string => `2026-12-07T${time}:00Z`;

/** Two candidates with a talk each; Anna and Ben may lead, Carl only the second talk. */
const day: Instance = {
  format: 'rondo-schedule-instance/1',
  id: 'day',
  zone: 'UTC',
  gridMinutes: 15,
  days: [{ id: 'd1', start: at('09:00'), end: at('12:00') }],
  people: [
    { id: 'anna', role: 'interviewer' },
    { id: 'ben', role: 'interviewer' },
    { id: 'carl', role: 'interviewer' },
    { id: 'c1', role: 'candidate' },
    { id: 'c2', role: 'candidate' },
  ],
  loops: [
    { id: 'L1', candidate: 'c1', sessions: ['talk-1'] },
    { id: 'L2', candidate: 'c2', sessions: ['talk-2'] },
  ],
  sessions: [
    {
      id: 'talk-1',
      loop: 'L1',
      durationMinutes: 60,
      attendees: ['c1'],
      roles: [{ role: 'lead', pool: ['anna', 'ben'] }],
    },
    {
      id: 'talk-2',
      loop: 'L2',
      durationMinutes: 60,
      attendees: ['c2'],
      roles: [{ role: 'lead', pool: ['ben', 'carl'] }],
    },
  ],
  objective: [{ id: 'candidateWaitMinutes' }],
};

const planned = (people: [string, string], starts: [string, string]): Solution => {
  const assignments: Assignment[] = starts.map((start, i) => ({
    session: `talk-${i + 1}`,
    start: at(start),
    end: at(`${Number(start.slice(0, 2)) + 1}:${start.slice(3)}`),
    interviewers: [people[i]!],
    room: null,
  }));
  return { ...solve(problemOf(day), { steps: 0 }), assignments };
};

test('an absent interviewer is replaced at the same time by somebody who is free', () => {
  const plan = planned(['anna', 'carl'], ['09:00', '09:00']);
  const absent: Disruption = { kind: 'absent', person: 'anna' };
  const repaired = repair(problemOf(day), plan, absent);
  expect(repaired.changes).toEqual([{ session: 'talk-1', what: 'interviewer', from: 'anna', to: 'ben' }]);
  expect(check(disrupted(problemOf(day), plan, absent), repaired).violations).toEqual([]);
});

test('nobody being free, a chain of hand-overs keeps every candidate where they are', () => {
  const plan = planned(['anna', 'ben'], ['09:00', '09:00']);
  const absent: Disruption = { kind: 'absent', person: 'anna' };
  const repaired = repair(problemOf(day), plan, absent);
  expect(repaired.changes.map(({ what, from, to }) => `${what} ${from} ${to}`).sort()).toEqual([
    'interviewer anna ben',
    'interviewer ben carl',
  ]);
  expect(check(disrupted(problemOf(day), plan, absent), repaired).violations).toEqual([]);
});

test('what has begun is never moved, even when its interviewer has left', () => {
  const plan = planned(['anna', 'carl'], ['09:00', '10:00']);
  const repaired = repair(problemOf(day), plan, { kind: 'absent', person: 'carl', from: at('09:30') });
  const before = plan.assignments.find(({ session }) => session === 'talk-1')!;
  expect(repaired.assignments.find(({ session }) => session === 'talk-1')).toEqual(before);
  expect(repaired.changes).toEqual([{ session: 'talk-2', what: 'interviewer', from: 'carl', to: 'ben' }]);
});

test('a late candidate is moved, and nobody else', () => {
  const plan = planned(['anna', 'carl'], ['09:00', '09:00']);
  const late: Disruption = { kind: 'late', candidate: 'c1', until: at('09:20') };
  const repaired = repair(problemOf(day), plan, late);
  expect(new Set(repaired.changes.map(({ session }) => session))).toEqual(new Set(['talk-1']));
  expect(check(disrupted(problemOf(day), plan, late), repaired).violations).toEqual([]);
});

test('robustness names a substitute for each seat, and counts what the plan absorbs', () => {
  const { substitutes, unprotected, absorbed } = robustness(
    problemOf(day),
    planned(['anna', 'carl'], ['09:00', '09:00']),
  );
  expect(substitutes).toContainEqual({ session: 'talk-1', interviewer: 'anna', substitute: 'ben' });
  expect(substitutes).toContainEqual({ session: 'talk-2', interviewer: 'carl', substitute: 'ben' });
  expect(unprotected).toEqual([]);
  expect(absorbed).toBe(1);
});

test('repairs of random plans pass the checker, and cost no more changes than planning anew from many seeds', {
  timeout: 60_000,
}, () => {
  let repaired = 0;
  for (let seed = 1; seed <= 14; seed++) {
    const shape = {
      loops: 3,
      sessions: 2,
      interviewers: 5,
      rooms: 2,
      days: 1,
      slots: 16,
      odd: seed % 2 === 0 ? 0 : 0.1,
    };
    const instance = randomInstance(seed, shape);
    const problem = problemOf(instance);
    const plan = solve(problem, { seed, steps: 150 });
    if (plan.status === 'partial') continue;
    const disruption: Disruption = { kind: 'absent', person: `i${seed % 5}` };
    const result = repair(problem, plan, disruption);
    const after = disrupted(problem, plan, disruption);
    expect(check(after, result).violations, `seed ${seed}`).toEqual([]);
    const anew = problemOf(after);
    const best = [1, 2, 3]
      .map((own) => solve(anew, { seed: own, steps: 400 }).objective.costByLevel)
      .sort(compareCosts)[0]!;
    const { costByLevel } = result.objective;
    expect(costByLevel[0], `seed ${seed}`).toBe(best[0]);
    expect(costByLevel[1]!, `seed ${seed}`).toBeLessThanOrEqual(best[1]! + 1e-6);
    repaired++;
  }
  expect(repaired).toBeGreaterThan(8);
});
