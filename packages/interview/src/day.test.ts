import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayInZone, daysBetween, TimeZone } from './day.ts';

describe('calendar days', () => {
  test('DY-1 R18 the day is that of the zone, not of the server', () => {
    const late = new Date('2026-12-07T23:30:00Z');
    expect(dayInZone(late, 'Europe/Amsterdam')).toBe('2026-12-08');
    expect(dayInZone(late, 'UTC')).toBe('2026-12-07');
    expect(dayInZone(late, 'America/New_York')).toBe('2026-12-07');
    expect(dayInZone(new Date('2026-06-30T22:00:00Z'), 'Europe/Oslo')).toBe('2026-07-01');
  });

  test('DY-1 counts over the days on which clocks change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  test('DY-1 adding days and counting them are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (days) => {
        expect(daysBetween('2026-12-08', addDays('2026-12-08', days))).toBe(days);
      }),
      { numRuns: 50 },
    );
  });

  test('DY-1 R18 a zone is one the machine knows', () => {
    expect(TimeZone.safeParse('Europe/Oslo').success).toBe(true);
    expect(TimeZone.safeParse('Europe/Atlantis').success).toBe(false);
    expect(TimeZone.safeParse('').success).toBe(false);
  });
});
