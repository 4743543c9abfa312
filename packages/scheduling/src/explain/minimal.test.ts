import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { fairOf } from '../fairs/fair.ts';
import { generateFair, generateProject } from '../generate/wider-shapes.ts';
import { generate } from '../generate.ts';
import type { Instance, Problem } from '../problem.ts';
import { hasBit } from '../search/bits.ts';
import { modelOf } from '../search/model.ts';
import { randomFrom } from '../search/random.ts';
import { explain } from './explain.ts';
import { groupsOf, without } from './groups.ts';

const problemOf = (instance: Instance): Problem => {
  const compiled = compile(instance);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return compiled.problem;
};

const at = (slot: number): string => new Date(Date.UTC(2026, 11, 7, 9, 15 * slot)).toISOString().replace('.000', '');

/** Two to four talks of a quarter or half an hour, one or two leads, busy times, limits, pins and windows drawn at random. */
function small(seed: number): Instance {
  const random = randomFrom(seed);
  const slots = 4 + random.below(3);
  const count = 2 + random.below(3);
  const leads = 1 + random.below(2);
  const span = (): { start: string; end: string } => {
    const from = random.below(slots - 1);
    return { start: at(from), end: at(from + 1 + random.below(Math.min(3, slots - from))) };
  };
  return {
    format: 'rondo-schedule-instance/1',
    id: `small-${seed}`,
    zone: 'UTC',
    gridMinutes: 15,
    days: [{ id: 'd1', start: at(0), end: at(slots) }],
    people: [
      ...Array.from({ length: leads }, (_, i) => ({
        id: `lead-${i}`,
        role: 'interviewer',
        ...(random.below(2) === 0 ? { busy: [span()] } : {}),
        ...(random.below(2) === 0 ? { maxSessionsPerDay: 1 + random.below(2) } : {}),
      })),
      ...Array.from({ length: count }, (_, i) => ({
        id: `c${i}`,
        role: 'candidate',
        ...(random.below(2) === 0 ? { busy: [span()] } : {}),
      })),
    ],
    sessions: Array.from({ length: count }, (_, i) => ({
      id: `talk-${i}`,
      durationMinutes: 15 * (1 + random.below(2)),
      attendees: [`c${i}`],
      roles: [{ role: 'lead', pool: Array.from({ length: 1 + random.below(leads) }, (_, x) => `lead-${x}`) }],
      ...(random.below(3) === 0 ? { windows: [span()] } : {}),
    })),
    pins: random.below(2) === 0 ? [{ session: 'talk-0', start: at(random.below(slots - 1)) }] : [],
    objective: [{ id: 'candidateWaitMinutes' }],
  };
}

/** Whether any plan holds, by trying every start and every lead of every talk. */
function possible(instance: Instance): boolean {
  const problem = problemOf(instance);
  const placed: { from: number; to: number; lead: number }[] = [];
  const place = (s: number): boolean => {
    const session = problem.sessions[s];
    if (session === undefined) return true;
    for (let t = 0; t < problem.slotMinute.length; t++) {
      if (!hasBit(session.starts, 0, t)) continue;
      const from = problem.slotMinute[t]!;
      const to = from + session.durationMinutes;
      for (const lead of session.seats[0]!.pool) {
        const { free, maxSessionsPerDay } = problem.people[lead]!;
        const own = placed.filter((one) => one.lead === lead);
        let open = false;
        for (let x = 0; x < free.length; x += 2) if (free[x]! <= from && to <= free[x + 1]!) open = true;
        if (!open || own.some((one) => one.from < to && from < one.to)) continue;
        if (maxSessionsPerDay >= 0 && own.length >= maxSessionsPerDay) continue;
        placed.push({ from, to, lead });
        if (place(s + 1)) return true;
        placed.pop();
      }
    }
    return false;
  };
  return place(0);
}

test('thirty random impossible days: the groups named are impossible, and possible without any one of them', {
  timeout: 120_000,
}, () => {
  let tried = 0;
  for (let seed = 1; tried < 30; seed++) {
    const instance = small(seed);
    if (possible(instance)) continue;
    tried++;
    const conflict = explain(problemOf(instance));
    expect(conflict, `seed ${seed}`).toMatchObject({ proven: true, minimal: true });
    const named = conflict.groups.map(({ id }) => id);
    const groups = groupsOf(problemOf(instance));
    if (named.every((id) => id.startsWith('session:'))) {
      const bare = groups.reduce((now, group) => group.drop(now), instance);
      const others = (left: string): Set<string> =>
        new Set(instance.sessions.flatMap(({ id }) => (named.includes(`session:${id}`) && id !== left ? [] : [id])));
      expect(possible(without(bare, others(''))), `seed ${seed}`).toBe(false);
      for (const id of named) expect(possible(without(bare, others(id.slice(8)))), `seed ${seed} ${id}`).toBe(true);
      continue;
    }
    // Only what is named is left of what was asked.
    const only = (left: string): Instance =>
      groups.reduce((now, group) => (named.includes(group.id) && group.id !== left ? now : group.drop(now)), instance);
    expect(possible(only('')), `seed ${seed}: ${named.join(' ')}`).toBe(false);
    const needed = named.filter((id) => possible(only(id)));
    expect(needed, `seed ${seed}`).toEqual(named);
  }
});

test('too few tables: the tables are named, with the count', { timeout: 60_000 }, () => {
  const { instance } = generateFair({ people: 40, meetings: 120, tables: 15, slots: 10, fairness: null }, 3);
  instance.rooms = instance.rooms!.slice(0, 11);
  const conflict = explain(problemOf(instance));
  expect(conflict).toMatchObject({ proven: true, minimal: true });
  expect(conflict.groups.map(({ id }) => id)).toEqual(['rooms:table']);
  expect(conflict.groups[0]!.text).toContain('120 sessions are asked of 11 rooms that have space for 110');
});

test('somebody with more meetings than free times', { timeout: 60_000 }, () => {
  const { instance } = generateFair({ people: 40, meetings: 120, tables: 15, slots: 10, fairness: 4 }, 4);
  const own = instance.sessions.filter(({ attendees }) => attendees!.includes('p3')).length;
  const start = Date.parse(instance.days[0]!.start);
  const time = (slot: number): string => new Date(start + slot * 900_000).toISOString().replace('.000', '');
  instance.people.find(({ id }) => id === 'p3')!.busy = [{ start: time(own - 1), end: time(10) }];
  const conflict = explain(problemOf(instance));
  expect(conflict).toMatchObject({ proven: true, minimal: true });
  expect(conflict.groups.every(({ id }) => id.startsWith('busy:p3:'))).toBe(true);
});

test('breaks that cannot be shared fairly: the rule and whose time causes it', { timeout: 60_000 }, () => {
  const { instance } = generateFair({ people: 30, meetings: 75, tables: 12, slots: 10, fairness: null }, 5);
  const start = Date.parse(instance.days[0]!.start);
  const time = (slot: number): string => new Date(start + slot * 900_000).toISOString().replace('.000', '');
  const own = instance.sessions.filter(({ attendees }) => attendees!.includes('p5')).length;
  instance.people = [
    ...instance.people.map((one) => ({
      ...one,
      busy: one.id === 'p5' ? [1, 3, 5, 7].map((t) => ({ start: time(t), end: time(t + 1) })) : [],
    })),
    { id: 'guest', role: 'participant' },
  ];
  instance.rules = [{ type: 'breakFairness', maxDifference: 0 }];
  expect(own).toBeGreaterThan(2);
  expect(fairOf(modelOf(problemOf(instance)))).not.toBeNull();
  const conflict = explain(problemOf(instance));
  expect(conflict).toMatchObject({ proven: true, minimal: true });
  const ids = conflict.groups.map(({ id }) => id);
  expect(ids[0]).toBe('rule:breakFairness-1');
  expect(ids.slice(1).every((id) => id.startsWith('busy:p5:'))).toBe(true);
});

test('a project whose order goes round in a circle', { timeout: 60_000 }, () => {
  const { instance } = generateProject(25, 5, 3);
  const orders = instance.precedences!.length;
  instance.precedences!.push({ before: 't25', after: 't1' }, { before: 't1', after: 't25' });
  const conflict = explain(problemOf(instance));
  expect(conflict).toMatchObject({ proven: true, minimal: true });
  expect(conflict.groups.map(({ id }) => id)).toEqual([`precedence:${orders}`, `precedence:${orders + 1}`]);
});

test('a day of twenty candidates with a planted conflict', { timeout: 60_000 }, () => {
  const { instance, conflict: planted } = generate('M', 1, 0.7, { conflict: true });
  const conflict = explain(problemOf(instance));
  expect(conflict).toMatchObject({ proven: true, minimal: true });
  expect(conflict.groups.map(({ id }) => id).sort()).toEqual([...planted!].sort());
});
