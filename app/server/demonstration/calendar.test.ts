import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFrom, instantAt, isWorkday } from './calendar.ts';

it('First run: a wall clock is the right instant on both sides of a change of clocks', () => {
  expect(instantAt('2026-12-08', '09:00', 'Europe/Amsterdam').toISOString()).toBe('2026-12-08T08:00:00.000Z');
  expect(instantAt('2027-03-26', '09:00', 'Europe/Oslo').toISOString()).toBe('2027-03-26T08:00:00.000Z');
  expect(instantAt('2027-03-29', '09:00', 'Europe/Oslo').toISOString()).toBe('2027-03-29T07:00:00.000Z');
  expect(instantAt('2026-10-25', '00:30', 'Europe/Amsterdam').toISOString()).toBe('2026-10-24T22:30:00.000Z');
  expect(instantAt('2026-10-25', '12:00', 'Europe/Amsterdam').toISOString()).toBe('2026-10-25T11:00:00.000Z');
});

it.each([
  ['a Tuesday', '2026-12-08T10:00:00Z', '2026-12-09', '2026-12-07'],
  ['a Friday', '2026-11-27T16:00:00Z', '2026-11-30', '2026-11-26'],
  ['a Saturday', '2026-11-28T09:00:00Z', '2026-11-30', '2026-11-27'],
  ['the last day of a year', '2026-12-31T20:00:00Z', '2027-01-04', '2026-12-30'],
  ['a leap day', '2028-02-29T12:00:00Z', '2028-03-01', '2028-02-28'],
  ['the evening before the clocks change', '2027-03-27T23:30:00Z', '2027-03-29', '2027-03-26'],
  ['minutes after midnight in Utrecht', '2026-12-07T23:05:00Z', '2026-12-09', '2026-12-07'],
])('First run: the interview day is the next working day, when started on %s', (_when, start, tomorrow, yesterday) => {
  const days = calendarFrom(new Date(start));
  expect([days.dayOf(1), days.dayOf(-1)]).toEqual([tomorrow, yesterday]);
});

it('First run: from any start the days lie in order, ahead and behind, and are working days', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2025-01-01'), max: new Date('2045-01-01'), noInvalidDate: true }), (start) => {
      const days = calendarFrom(start);
      expect(days.at(1, '08:00').getTime()).toBeGreaterThan(start.getTime());
      expect(days.at(-1, '18:00').getTime()).toBeLessThan(start.getTime());
      for (const n of [-300, -2, -1, 1, 2, 9]) expect(isWorkday(days.dayOf(n))).toBe(true);
      expect(days.dayOf(-2) < days.dayOf(-1) && days.dayOf(-1) < days.today && days.today < days.dayOf(1)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
