import type { Interval, PersonInput, WeeklyHours } from '../problem.ts';
import { minuteOf, namesWeekday, timeNumber, wallAt } from './clock.ts';

/** Whether the wall clock reads within one of the hours at a UTC minute; hours past midnight belong to their first day. */
export function inHours(rules: readonly WeeklyHours[], zone: string, minute: number): boolean {
  const now = wallAt(zone, minute);
  const yesterday = (now.weekday + 6) % 7;
  return rules.some(({ days, from, to }) => {
    const [opens, closes] = [timeNumber(from), timeNumber(to)];
    if (closes > opens) return namesWeekday(days, now.weekday) && opens <= now.minute && now.minute < closes;
    const late = namesWeekday(days, now.weekday) && now.minute >= opens;
    return late || (namesWeekday(days, yesterday) && now.minute < closes);
  });
}

/** Whether every minute of [from, to) lies in one of the intervals. */
export function coveredBy(intervals: readonly Interval[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const next = intervals.find(({ start, end }) => minuteOf(start) <= at && at < minuteOf(end));
    if (next === undefined) return false;
    at = minuteOf(next.end);
  }
  return true;
}

/** Why a person cannot be there in [from, to), null when they can: calendar, working hours, availability. */
export function absence(person: PersonInput, zone: string, from: number, to: number): string | null {
  for (const { start, end } of person.busy ?? []) {
    if (minuteOf(start) < to && from < minuteOf(end)) return 'is busy in their calendar';
  }
  if (person.workingHours !== undefined) {
    for (let minute = from; minute < to; minute++) {
      if (!inHours(person.workingHours, zone, minute)) {
        const { minute: time } = wallAt(zone, minute);
        const clock = `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
        return `does not work at ${clock} (${zone})`;
      }
    }
  }
  const available = person.available ?? [];
  return available.length > 0 && !coveredBy(available, from, to) ? 'has not said they can be there' : null;
}
