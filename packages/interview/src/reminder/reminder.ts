import { z } from 'zod';
import { dayInZone } from '../day.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:30');

/** When somebody wants to be reminded: times of their own day (`08:30`), days of the week (1 is Monday). */
export const ReminderSettings = z.strictObject({
  digest: z.boolean(),
  at: clock,
  days: z.array(z.int().min(1).max(7)).max(7),
  quietFrom: clock,
  quietUntil: clock,
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

/** What holds for somebody who has chosen nothing: a digest at eight on working days, quiet from seven to seven. */
export const usualReminders: ReminderSettings = {
  digest: true,
  at: '08:00',
  days: [1, 2, 3, 4, 5],
  quietFrom: '19:00',
  quietUntil: '07:00',
};

/** Whether a time of day lies in the quiet hours, which may go over midnight; from and until the same are none. */
export function isQuiet(settings: Pick<ReminderSettings, 'quietFrom' | 'quietUntil'>, time: string): boolean {
  const { quietFrom, quietUntil } = settings;
  return quietFrom <= quietUntil ? time >= quietFrom && time < quietUntil : time >= quietFrom || time < quietUntil;
}

/** Why settings are not kept. */
export type ReminderRefusal = { refused: 'digest_in_quiet_hours' } | { refused: 'no_day' };

/** Settings that can be kept: a digest has a day, and its time is not a quiet one. Rule RM-1 of SPEC.md. */
export function setReminders(settings: ReminderSettings): { settings: ReminderSettings } | ReminderRefusal {
  if (settings.digest && settings.days.length === 0) return { refused: 'no_day' };
  if (settings.digest && isQuiet(settings, settings.at)) return { refused: 'digest_in_quiet_hours' };
  return { settings: { ...settings, days: [...new Set(settings.days)].sort((a, b) => a - b) } };
}

/** An instant on somebody's own clock: the day, the time (`08:30`) and the day of the week (1 is Monday). */
export function onClock(instant: Date, zone: string): { day: string; time: string; weekday: number } {
  const day = dayInZone(instant, zone);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
  return { day, time, weekday: ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1 };
}

/** Minutes between two looks at whose digest is due. */
const digestEveryMinutes = 10;

/** The look at or before a time of day (`18:50` for `18:57`), so that quiet hours or midnight right after it miss nothing. */
function lookBefore(at: string): string {
  const minutes = Number(at.slice(3));
  return `${at.slice(0, 3)}${String(minutes - (minutes % digestEveryMinutes)).padStart(2, '0')}`;
}

/**
 * Whether somebody's digest goes out now: on one of their days, once, from the look at or just before their time on and
 * never in quiet hours. An hour the clock skips is over when it is past; one it repeats comes once, since a day has one digest. What was missed
 * in quiet hours waits for the next of their days. Rules RM-2 and RM-3 of SPEC.md (R80).
 */
export function digestIsDue(settings: ReminderSettings, clockNow: { time: string; weekday: number }): boolean {
  return (
    settings.digest &&
    settings.days.includes(clockNow.weekday) &&
    clockNow.time >= lookBefore(settings.at) &&
    !isQuiet(settings, clockNow.time)
  );
}

/** Days until the next digest, one to seven: what falls due before then belongs into this one. Rule RM-4 of SPEC.md. */
export function daysToNextDigest(settings: ReminderSettings, weekday: number): number {
  for (let days = 1; days < 7; days++) if (settings.days.includes(((weekday - 1 + days) % 7) + 1)) return days;
  return 7;
}
