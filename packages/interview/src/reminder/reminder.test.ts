import { expect, test } from 'vitest';
import { daysToNextDigest, digestIsDue, isQuiet, onClock, setReminders, usualReminders } from './reminder.ts';

test('RM-1: a digest has a day, and its time is not a quiet one', () => {
  expect(setReminders(usualReminders)).toEqual({ settings: usualReminders });
  expect(setReminders({ ...usualReminders, at: '06:59' })).toEqual({ refused: 'digest_in_quiet_hours' });
  expect(setReminders({ ...usualReminders, days: [] })).toEqual({ refused: 'no_day' });
  expect(setReminders({ ...usualReminders, days: [], digest: false })).toMatchObject({ settings: { digest: false } });
  expect(setReminders({ ...usualReminders, days: [5, 1, 5] })).toMatchObject({ settings: { days: [1, 5] } });
});

test('RM-2: quiet hours may go over midnight, from and until the same are none', () => {
  const times = ['00:00', '06:59', '07:00', '12:00', '18:59', '19:00'];
  expect(times.map((time) => isQuiet(usualReminders, time))).toEqual([true, true, false, false, false, true]);
  expect(times.map((time) => isQuiet({ quietFrom: '12:00', quietUntil: '13:00' }, time))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(times.some((time) => isQuiet({ quietFrom: '09:00', quietUntil: '09:00' }, time))).toBe(false);
  expect(digestIsDue(usualReminders, { time: '21:30', weekday: 2 })).toBe(false);
});

test('RM-3: on their days, from their time on, on their own clock, also where the clock skips an hour or repeats one', () => {
  expect(onClock(new Date('2026-12-08T07:00:00Z'), 'Europe/Amsterdam')).toEqual({
    day: '2026-12-08',
    time: '08:00',
    weekday: 2,
  });
  expect(onClock(new Date('2026-12-08T23:00:00Z'), 'Europe/Amsterdam')).toEqual({
    day: '2026-12-09',
    time: '00:00',
    weekday: 3,
  });
  const due = (instant: string, changes: Partial<typeof usualReminders> = {}) =>
    digestIsDue(
      { ...usualReminders, days: [7], quietFrom: '00:00', quietUntil: '00:00', ...changes },
      onClock(new Date(instant), 'Europe/Amsterdam'),
    );
  // On 28 March 2027 there is no half past two: at 01:59 not yet, at 03:00, a minute later, it is.
  expect([due('2027-03-28T00:59:00Z', { at: '02:30' }), due('2027-03-28T01:00:00Z', { at: '02:30' })]).toEqual([
    false,
    true,
  ]);
  // On 31 October 2027 it is half past two twice; the day is the same, so its one digest is.
  const twice = ['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'].map((instant) =>
    onClock(new Date(instant), 'Europe/Amsterdam'),
  );
  expect(twice[0]).toEqual(twice[1]);
  expect(due('2027-03-27T12:00:00Z')).toBe(false);
  expect(due('2027-03-28T05:59:00Z')).toBe(false);
  expect(due('2027-03-28T06:00:00Z')).toBe(true);
  expect(due('2027-03-28T06:00:00Z', { digest: false })).toBe(false);
});

test('RM-3: a time right before quiet hours or midnight is not missed between two looks', () => {
  const evening = { ...usualReminders, at: '18:57' };
  expect(['18:49', '18:50', '18:59', '19:00'].map((time) => digestIsDue(evening, { time, weekday: 2 }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  const night = { ...usualReminders, at: '23:59', quietFrom: '00:00', quietUntil: '08:00' };
  expect(digestIsDue(night, { time: '23:50', weekday: 2 })).toBe(true);
  // Where quiet hours end at it, the next look is the first that may.
  const morning = { ...usualReminders, at: '07:05', quietUntil: '07:05' };
  expect(['07:00', '07:10'].map((time) => digestIsDue(morning, { time, weekday: 2 }))).toEqual([false, true]);
});

test('RM-4: what falls due before the next digest belongs into this one', () => {
  expect([1, 4, 5, 6].map((weekday) => daysToNextDigest(usualReminders, weekday))).toEqual([1, 1, 3, 2]);
  expect(daysToNextDigest({ ...usualReminders, days: [3] }, 3)).toBe(7);
});
