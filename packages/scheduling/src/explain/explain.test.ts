import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { generate } from '../generate.ts';
import type { Instance, Problem } from '../problem.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import { groupsOf, without } from './groups.ts';
import { minimalConflict } from './minimal-conflict.ts';

const problemOf = (instance: Instance): Problem => {
  const compiled = compile(instance);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return compiled.problem;
};

const at = (time: string): string => `2026-12-07T${time}:00Z`;

const talks = (count: number, more: Partial<Instance> = {}): Instance => ({
  format: 'rondo-schedule-instance/1',
  id: 'talks',
  zone: 'UTC',
  gridMinutes: 15,
  days: [{ id: 'd1', start: at('09:00'), end: at('12:00') }],
  people: [
    { id: 'anna', role: 'interviewer', name: 'Anna', maxSessionsPerDay: 2 },
    ...Array.from({ length: count }, (_, i) => ({ id: `c${i}`, role: 'candidate' })),
  ],
  sessions: Array.from({ length: count }, (_, i) => ({
    id: `talk-${i}`,
    durationMinutes: 30,
    attendees: [`c${i}`],
    roles: [{ role: 'lead', pool: ['anna'] }],
  })),
  objective: [{ id: 'candidateWaitMinutes' }],
  ...more,
});

const verdict = (instance: Instance): string =>
  decide(problemOf(instance), { nodes: 20_000, steps: 50, late: () => false }).verdict;

test('three talks for somebody who may have two: the limit is named, with the count', () => {
  const conflict = explain(problemOf(talks(3)));
  expect(conflict).toMatchObject({ proven: true, minimal: true });
  expect(conflict.groups.map(({ id }) => id)).toEqual(['limit-day:anna']);
  expect(conflict.groups[0]!.text).toBe(
    'Anna (anna) may have 2 sessions a day; 3 sessions are asked of Anna, who can do 2',
  );
  expect(conflict.relaxations).toEqual([{ text: 'ask Anna (anna) for a session more in a day', cost: 3 }]);
});

test('two pins of one person at one time', () => {
  const pins = [
    { session: 'talk-0', start: at('10:00') },
    { session: 'talk-1', start: at('10:15') },
  ];
  const conflict = explain(problemOf(talks(2, { pins })));
  expect(conflict.groups.map(({ id }) => id).sort()).toEqual(['pin:talk-0', 'pin:talk-1']);
  expect(conflict.groups.map(({ text }) => text).sort()).toEqual([
    'talk-0 is fixed at 7 Dec 10:00',
    'talk-1 is fixed at 7 Dec 10:15',
  ]);
  expect(conflict.minimal).toBe(true);
  expect(conflict.relaxations).toHaveLength(2);
});

test('a morning that is full: the calendar is named by person and half day', () => {
  const instance = talks(1);
  instance.people[0]!.busy = [{ start: at('09:00'), end: at('11:45') }];
  const conflict = explain(problemOf(instance));
  expect(conflict.groups.map(({ id }) => id)).toEqual(['busy:anna:d1:morning']);
  expect(conflict.groups[0]!.text).toContain('Anna (anna) is busy 7 Dec 09:00 to 11:45 (morning)');
});

test('sessions that cannot all take place whatever is asked are named themselves', () => {
  const conflict = explain(
    problemOf(talks(7, { people: talks(7).people.map(({ maxSessionsPerDay: _, ...one }) => one) })),
  );
  expect(conflict.proven).toBe(true);
  expect(conflict.groups.every(({ id }) => id.startsWith('session:'))).toBe(true);
  expect(conflict.groups).toHaveLength(7);
});

test('a problem with a plan has nothing to explain', () => {
  expect(explain(problemOf(talks(2)))).toEqual({ proven: false, minimal: false, groups: [], relaxations: [] });
});

test('planted conflicts are found, and dropping any group of the answer gives a plan', { timeout: 60_000 }, () => {
  for (let seed = 1; seed <= 4; seed++) {
    const { instance } = generate('S', seed, 0.7, { conflict: true });
    const conflict = explain(problemOf(instance));
    expect(conflict, `seed ${seed}`).toMatchObject({ proven: true, minimal: true });
    // The sessions that the sentences name are impossible by themselves, and possible without any one of the groups.
    const named = new Set(conflict.groups.map(({ id }) => id));
    const said = conflict.groups.map(({ id, text }) => `${id} ${text}`).join(' ');
    const others = new Set(instance.sessions.map(({ id }) => id).filter((id) => !new RegExp(`\\b${id}\\b`).test(said)));
    const alone = (left: string): Instance => {
      const dropped =
        groupsOf(problemOf(instance))
          .find(({ id }) => id === left)
          ?.drop(instance) ?? instance;
      return without(dropped, others);
    };
    expect(verdict(alone('')), `seed ${seed}`).toBe('infeasible');
    for (const id of named) expect(verdict(alone(id)), `seed ${seed} without ${id}`).toBe('feasible');
  }
});

test('QuickXplain: the conflict is minimal against trying all subsets', () => {
  // Numbers are impossible together when some pair of the list adds up to 10.
  const impossible = (kept: readonly number[]): boolean =>
    kept.some((a, i) => kept.some((b, j) => i < j && a + b === 10));
  expect(minimalConflict([1, 2, 3, 4, 6, 7], impossible)).toEqual([4, 6]);
  expect(minimalConflict([1, 2, 3], impossible)).toEqual([]);
  const list = [5, 9, 8, 2, 1, 5];
  const found = minimalConflict(list, impossible);
  expect(impossible(found)).toBe(true);
  for (let i = 0; i < found.length; i++) expect(impossible(found.filter((_, j) => j !== i))).toBe(false);
});
