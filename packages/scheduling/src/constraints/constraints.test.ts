import { describe, expect, it, vi } from 'vitest';
import { check } from '../check.ts';
import { compile } from '../compile.ts';
import type { Instance } from '../problem.ts';
import { CONSTRAINTS } from './all.ts';
import { CASES, type Case, type Draft, draft } from './cases.ts';
import type { Constraint, Sitting, View } from './view.ts';

// A loaded machine may take long; that is no failure.
vi.setConfig({ testTimeout: 60_000 });

/** The ids of what the checker finds in an edited draft. */
function found(edit: (draft: Draft) => void, constraints: readonly Constraint[] = CONSTRAINTS): string[] {
  const own = draft();
  edit(own);
  const solution = {
    format: 'rondo-schedule-solution/1',
    instance: own.instance.id,
    status: 'feasible',
    assignments: own.plan,
  };
  const { violations } = check(own.instance, solution, constraints);
  return [...new Set(violations.map(({ id }) => id))];
}

describe.each(CONSTRAINTS)('$id $sentence', ({ id, sentence }) => {
  it.each(CASES.filter((one) => one.id === id))('finds the offender, and only it: $about', ({ offender }) => {
    expect(found(offender)).toEqual([id]);
  });

  it.each(CASES.filter((one) => one.id === id))('lets the innocent pass: $about', ({ innocent }) => {
    expect(found(innocent)).toEqual([]);
  });

  it('is one sentence', () => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

it('compiles every case: the checker judges nothing that the compiler would refuse', () => {
  for (const { offender, innocent } of CASES) {
    for (const edit of [offender, innocent]) {
      const own = draft();
      edit(own);
      expect(compile(own.instance)).toMatchObject({ ok: true });
    }
  }
});

/** A broken constraint: the true one, shown a doctored view. */
type Mutant = readonly [name: string, doctor: (view: View) => View];

const edited = (view: View, changes: Partial<Instance>): View => ({
  ...view,
  instance: { ...view.instance, ...changes },
});

const person =
  (changes: Record<string, unknown>) =>
  (view: View): View => {
    const without = (id: string) => {
      const copy = { ...view.person(id) };
      for (const [key, value] of Object.entries(changes)) {
        if (value === undefined) delete copy[key as keyof typeof copy];
        else Object.assign(copy, { [key]: value });
      }
      return copy;
    };
    return { ...view, person: without };
  };

const sittings =
  (change: (sitting: Sitting) => Partial<Sitting>) =>
  (view: View): View => {
    const copies = new Map(view.sittings.map((one) => [one.id, { ...one, ...change(one) }]));
    return {
      ...view,
      sittings: [...copies.values()],
      sitting: (id) => copies.get(id),
      stays: new Map(
        [...view.stays].map(([id, own]) => [
          id,
          own.map((stay) => {
            const sitting = copies.get(stay.sitting.id)!;
            return { sitting, from: stay.from + sitting.start - stay.sitting.start, to: sitting.end };
          }),
        ]),
      ),
      loops: view.loops.map((one) => ({ ...one, sittings: one.sittings.map(({ id }) => copies.get(id)!) })),
    };
  };

const utc = (view: View): View => ({ ...view, zone: 'UTC', zoneOf: () => 'UTC' });

const MUTANTS: Record<string, readonly Mutant[]> = {
  H1: [
    ['forgets buffers', person({ bufferMinutes: 0 })],
    ['forgets travel', (view) => edited(view, { travelMinutes: {} })],
    ['lets two sessions overlap by a quarter', sittings(({ end }) => ({ end: end - 15 }))],
  ],
  H2: [
    ['forgets capacity', sittings(() => ({ people: [] }))],
    [
      'forgets when rooms are taken',
      (view) => edited(view, { rooms: view.instance.rooms!.map(({ busy: _, ...room }) => room) }),
    ],
    ['lets two sessions share a room', sittings(({ start }) => ({ end: start }))],
    ['forgets that a room was asked for', sittings(({ session: { roomClass: _, ...session } }) => ({ session }))],
  ],
  H3: [
    ['forgets calendars', person({ busy: undefined })],
    ['reads working hours on the company’s clock', (view) => ({ ...view, zoneOf: () => view.zone })],
    ['forgets windows', sittings(({ session: { windows: _, ...session } }) => ({ session }))],
    ['forgets that candidates must be available', person({ available: undefined })],
  ],
  H4: [
    ['forgets empty seats', sittings(({ filling }) => ({ filling: { ...filling, empty: [] } }))],
    ['lets anybody sit down', sittings(({ filling }) => ({ filling: { ...filling, withoutChair: [] } }))],
  ],
  H5: [
    [
      'counts shadows as raters',
      sittings(({ interviewers, filling }) => ({ filling: { ...filling, raters: interviewers } })),
    ],
    [
      'forgets conflicts of interest',
      (view) => edited(view, { rules: (view.instance.rules ?? []).filter(({ type }) => type !== 'conflict') }),
    ],
    [
      'lets one department be two',
      (view) => ({
        ...view,
        person: (id) => ({ ...view.person(id), attributes: { department: id, executive: true } }),
      }),
    ],
  ],
  H6: [
    [
      'forgets the largest gap',
      (view) =>
        edited(view, { precedences: (view.instance.precedences ?? []).map(({ maxGapMinutes: _, ...one }) => one) }),
    ],
    ['forgets the order', (view) => edited(view, { precedences: [] })],
    ['takes all days for one', sittings(() => ({ day: 0 }))],
    ['forgets first and last', sittings(({ session: { position: _, ...session } }) => ({ session }))],
  ],
  H7: [
    ['forgets the calendar at lunch', person({ busy: undefined })],
    ['forgets lunch', person({ lunch: undefined })],
    ['forgets pauses', person({ pause: undefined })],
    ['forgets fairness', (view) => edited(view, { rules: [] })],
    ['reads starts on the company’s clock', (view) => ({ ...view, zoneOf: () => view.zone })],
  ],
  H8: [
    ['lets the preparation end early', sittings(({ start }) => ({ preparationStart: start }))],
    ['forgets the room of the preparation', sittings(({ session: { preparation: _, ...session } }) => ({ session }))],
  ],
  H9: [
    ['counts days on the company’s clock', (view) => ({ ...view, zoneOf: () => view.zone })],
    ['forgets weeks', person({ maxSessionsPerWeek: undefined })],
    ['forgets minutes on end', person({ maxConsecutiveMinutes: undefined })],
  ],
  H10: [
    ['takes all days for one', sittings(() => ({ day: 0 }))],
    [
      'forgets notice',
      (view) => ({
        ...view,
        loops: view.loops.map((one) => ({
          ...one,
          loop: {
            id: one.loop.id,
            candidate: one.loop.candidate,
            maxDays: one.loop.maxDays ?? 9,
            latestDate: one.loop.latestDate ?? '2099-01-01',
          },
        })),
      }),
    ],
    [
      'is a day late with the latest date',
      (view) => ({
        ...view,
        loops: view.loops.map((one) => ({
          ...one,
          sittings: one.sittings.map((own) => ({ ...own, end: own.end - 1440 })),
        })),
      }),
    ],
  ],
  H11: [
    ['forgets pins', (view) => edited(view, { pins: [] })],
    ['moves what has begun', (view) => ({ ...view, previous: new Map() })],
    [
      'counts what begins now as begun',
      (view) => edited(view, view.instance.now === undefined ? {} : { now: '2027-01-11T23:00:00Z' }),
    ],
  ],
  H12: [
    ['forgets holidays', (view) => edited(view, { holidays: [] })],
    ['reads company hours in UTC', utc],
    ['forgets the grid', (view) => edited(view, { gridMinutes: 1 })],
    ['lets sessions run past the day', sittings(({ day }) => ({ day: Math.max(0, day) }))],
  ],
  H13: [
    [
      'forgets extra time',
      (view) => ({
        ...view,
        person: (id) => ({ ...view.person(id), adjustments: { ...view.person(id).adjustments, extraTimeFactor: 1 } }),
      }),
    ],
    ['forgets interpreters', sittings(({ filling }) => ({ filling: { ...filling, empty: [] } }))],
    [
      'forgets accessible rooms',
      (view) => ({
        ...view,
        person: (id) => {
          const { roomFeatures: _, ...adjustments } = view.person(id).adjustments ?? {};
          return { ...view.person(id), adjustments };
        },
      }),
    ],
  ],
};

/** The cases that a set of constraints gets wrong. */
function wrong(constraints: readonly Constraint[]): Case[] {
  return CASES.filter(
    ({ id, offender, innocent }) =>
      JSON.stringify(found(offender, constraints)) !== JSON.stringify([id]) || found(innocent, constraints).length > 0,
  );
}

describe('mutants of the checker', () => {
  it('none is needed for the true one: it gets every case right', () => {
    expect(wrong(CONSTRAINTS)).toEqual([]);
  });

  it('every constraint has one', () => {
    expect(Object.keys(MUTANTS)).toEqual(CONSTRAINTS.map(({ id }) => id));
  });

  it.each(Object.entries(MUTANTS).flatMap(([id, mutants]) => mutants.map(([name, doctor]) => ({ id, name, doctor }))))(
    '$id that $name is caught',
    ({ id, doctor }) => {
      const mutant = CONSTRAINTS.map((one) =>
        one.id === id ? { ...one, findings: (view: View) => one.findings(doctor(view)) } : one,
      );
      expect(wrong(mutant).map((one) => one.id)).toContain(id);
    },
  );

  it.each(CONSTRAINTS)('$id left out is caught', ({ id }) => {
    expect(wrong(CONSTRAINTS.filter((one) => one.id !== id)).map((one) => one.id)).toContain(id);
  });
});
