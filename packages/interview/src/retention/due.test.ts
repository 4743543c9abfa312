import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noor } from '../testing/plans.ts';
import { retentionRule, retentionRules } from './countries.ts';
import { candidateDueForErasure, dueForErasure, setRetention } from './due.ts';

const zone = 'Europe/Amsterdam';
const endedAt = new Date('2026-12-01T15:00:00Z');
const day = (n: number, clock = 12) => new Date(Date.UTC(2026, 11, 1 + n, clock));
const ended = { endedAt, reopened: false, country: 'NL', days: 28, consents: [], holds: [] };
const consent = { givenAt: day(1), withdrawnAt: null };
const hold = { reason: 'A claim', ownerId: noor, placedAt: day(2), endsOn: '2027-06-30', liftedAt: null };
const state = (change: Partial<Parameters<typeof dueForErasure>[0]>, now: Date) =>
  dueForErasure({ ...ended, ...change }, now, zone);

describe('when data is erased', () => {
  test('RT-1 G8 R95 the Netherlands: kept through day 28, erased on day 29', () => {
    expect(state({}, day(28))).toEqual({ state: 'kept', because: 'term', erasedOn: '2026-12-30' });
    expect(state({}, day(29))).toEqual({ state: 'due', since: '2026-12-30' });
  });

  test('RT-1 G8 the days are those of the organisation’s calendar', () => {
    expect(state({}, new Date('2026-12-29T22:59:59Z')).state).toBe('kept');
    expect(state({}, new Date('2026-12-29T23:00:00Z')).state).toBe('due');
    expect(state({ endedAt: new Date('2026-12-01T23:30:00Z') }, new Date('2026-12-29T23:00:00Z')).state).toBe('kept');
  });

  test('RT-1 G8 Norway: 90 days by default', () => {
    const norway = { country: 'NO', days: retentionRule('NO').days };
    expect([state(norway, day(90)).state, state(norway, day(91)).state]).toEqual(['kept', 'due']);
  });

  test('RT-2 G8 with consent: kept through day 365, erased on day 366', () => {
    expect(state({ consents: [consent] }, day(365))).toMatchObject({ state: 'kept', because: 'consent' });
    expect(state({ consents: [consent] }, day(366)).state).toBe('due');
  });

  test('RT-2 G8 a consent withdrawn counts at once; another that stands still does', () => {
    const withdrawn = { ...consent, withdrawnAt: day(100) };
    expect(state({ consents: [withdrawn] }, day(99)).state).toBe('kept');
    expect(state({ consents: [withdrawn] }, day(100))).toEqual({ state: 'due', since: '2026-12-30' });
    expect(state({ consents: [{ ...consent, withdrawnAt: day(5) }] }, day(10))).toMatchObject({ because: 'term' });
    expect(state({ consents: [withdrawn, { givenAt: day(99), withdrawnAt: null }] }, day(100)).state).toBe('kept');
  });

  test('RT-2 G8 consent never shortens a term', () => {
    const long = { country: 'BE', days: 1825, consents: [consent] };
    expect(state(long, day(1825))).toMatchObject({ state: 'kept', because: 'term' });
    expect(state(long, day(1826)).state).toBe('due');
  });

  test('RT-3 G10 a hold wins and is reported, through its last day, until it is lifted', () => {
    expect(state({ holds: [hold] }, day(29))).toEqual({ state: 'held', dueSince: '2026-12-30', holds: [hold] });
    expect(state({ holds: [hold] }, new Date('2027-06-30T12:00:00Z')).state).toBe('held');
    expect(state({ holds: [hold] }, new Date('2027-07-01T12:00:00Z')).state).toBe('due');
    expect(state({ holds: [{ ...hold, liftedAt: day(40) }] }, day(39)).state).toBe('held');
    expect(state({ holds: [{ ...hold, liftedAt: day(40) }] }, day(40)).state).toBe('due');
    expect(state({ holds: [hold] }, day(10)).state).toBe('kept');
  });

  test('RT-1 G8 nothing is counted while the procedure goes on or was opened again', () => {
    expect(state({ endedAt: null }, day(4000))).toEqual({ state: 'running' });
    expect(state({ reopened: true }, day(4000))).toEqual({ state: 'running' });
  });

  test('RT-1 G8 what is due stays due until a consent or a hold comes: time alone never brings data back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(800), fc.nat(400), (days, n, more) => {
        if (state({ country: 'BE', days }, day(n)).state === 'due') {
          expect(state({ country: 'BE', days }, day(n + more)).state).toBe('due');
        }
        expect(state({ country: 'BE', days }, day(n)).state).toBe(n > days ? 'due' : 'kept');
      }),
    );
  });
});

describe('setting the term', () => {
  test('RT-4 G8 shorter is always allowed; longer not in the Netherlands, elsewhere with a reason', () => {
    expect(setRetention('NL', 14, '')).toEqual({ days: 14, reason: null });
    expect(setRetention('NL', 29, 'We would like to')).toEqual({ refused: 'longer_than_allowed', atMost: 28 });
    expect(setRetention('BE', 28, '')).toEqual({ days: 28, reason: null });
    expect(setRetention('BE', 365, ' ')).toEqual({ refused: 'reason_missing', defaultDays: 28 });
    expect(setRetention('be', 365, ' Discrimination claims ')).toEqual({ days: 365, reason: 'Discrimination claims' });
    expect(setRetention('NO', 91, '')).toEqual({ refused: 'reason_missing', defaultDays: 90 });
    for (const days of [0, 3651, 1.5, Number.NaN]) {
      expect(setRetention('NO', days, 'x')).toMatchObject({ refused: 'not_a_term' });
    }
  });

  test('RT-4 G8 every country’s line has its source and month; a country without one gets the careful default', () => {
    for (const rule of retentionRules) {
      expect(rule.source.length).toBeGreaterThan(20);
      expect(rule.asOf).toMatch(/^\d{4}-\d{2}$/);
      expect(rule.daysWithConsent).toBeGreaterThanOrEqual(rule.days);
    }
    expect(retentionRule('SE')).toMatchObject({ country: '*', days: 28 });
  });
});

describe('a candidate with several applications', () => {
  const due = { state: 'due', since: '2026-12-30' } as const;
  const kept = { state: 'kept', because: 'term', erasedOn: '2027-02-01' } as const;
  const held = { state: 'held', dueSince: '2026-12-30', holds: [hold] } as const;

  test('RT-5 G7 is erased only when every one is due', () => {
    expect(candidateDueForErasure([due, due])).toEqual(due);
    expect(candidateDueForErasure([due, kept])).toEqual(kept);
    expect(candidateDueForErasure([due, { ...held, holds: [hold] }])).toMatchObject({ state: 'held' });
    expect(candidateDueForErasure([due, kept, { state: 'running' }])).toEqual({ state: 'running' });
    expect(candidateDueForErasure([])).toEqual({ state: 'running' });
  });
});
