import type { Minutes, WeeklyHours } from '../problem.ts';
import { DAY, daysOf, parseTime, weekdayOf } from './instant.ts';
import { union } from './intervals.ts';

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
    } catch {
      format = null;
    }
    formats.set(zone, format);
  }
  return format;
}

/** Whether the run time knows the IANA zone by this name. */
export function isZone(zone: string): boolean {
  return formatOf(zone) !== null;
}

/** Minutes east of UTC on a zone's clock at a UTC minute. */
export function offsetAt(zone: string, minute: number): number {
  const field: Record<string, number> = {};
  for (const { type, value } of formatOf(zone)!.formatToParts(minute * 60_000)) field[type] = Number(value);
  const local = daysOf(field.year!, field.month!, field.day!) * DAY + field.hour! * 60 + field.minute!;
  return local - minute;
}

/**
 * The zone's offsets over the moments given (ascending UTC minutes): pairs [from when, minutes east of UTC]. Between two
 * moments with different offsets the change is found to the minute; two changes that cancel out between two moments
 * half a day apart would be missed, which no zone does.
 */
export function offsetsOf(zone: string, moments: readonly number[]): Int32Array {
  const out: number[] = [];
  let previous = 0;
  let offset = Number.NaN;
  for (const moment of moments) {
    const now = offsetAt(zone, moment);
    if (Number.isNaN(offset)) out.push(moment, now);
    else if (now !== offset) {
      let low = previous;
      let high = moment;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(zone, middle) === offset) low = middle;
        else high = middle;
      }
      out.push(high, now);
    }
    offset = now;
    previous = moment;
  }
  return Int32Array.from(out);
}

/** The offset that holds at a UTC minute; before the first change the first one. */
export function offsetIn(offsets: Int32Array, minute: number): number {
  let i = 0;
  while (i + 2 < offsets.length && offsets[i + 2]! <= minute) i += 2;
  return offsets[i + 1]!;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `MO-FR`, `MO,WE`, `SA-MO` or a list of them as seven booleans from Monday; null when a part is no day of the week. */
export function parseWeekdays(days: string | readonly string[] | null | undefined): boolean[] | null {
  if (days === undefined || days === null) return weekdays.map(() => true);
  const out = weekdays.map(() => false);
  for (const part of (typeof days === 'string' ? days : days.join(',')).split(',')) {
    const ends = part.trim().toUpperCase().split('-');
    const first = weekdays.indexOf(ends[0]!);
    const last = ends.length === 1 ? first : weekdays.indexOf(ends[1]!);
    if (first < 0 || last < 0 || ends.length > 2) return null;
    for (let day = first; ; day = (day + 1) % 7) {
      out[day] = true;
      if (day === last) break;
    }
  }
  return out;
}

/**
 * The UTC minutes in [from, to) whose wall clock reads within pairs of local minutes (since 1970-01-01T00:00 on that
 * clock). Read minute by minute, so a time that a clock change skips begins or ends where the clock jumps, and an hour
 * that comes twice counts twice.
 */
function onClock(
  offsets: Int32Array,
  from: number,
  to: number,
  local: (firstDate: number, lastDate: number) => Iterable<readonly [number, number]>,
): Minutes {
  const pairs: [number, number][] = [];
  for (let i = 0; i < offsets.length; i += 2) {
    const since = i === 0 ? from : Math.max(from, offsets[i]!);
    const until = i + 2 < offsets.length ? Math.min(to, offsets[i + 2]!) : to;
    if (since >= until) continue;
    const offset = offsets[i + 1]!;
    for (const [start, end] of local(Math.floor((since + offset) / DAY), Math.floor((until - 1 + offset) / DAY))) {
      pairs.push([Math.max(since, start - offset), Math.min(until, end - offset)]);
    }
  }
  return union(pairs);
}

/** The UTC minutes in [from, to) that lie in the weekly hours; `to` not after `from` runs past midnight. */
export function wallClock(offsets: Int32Array, rules: readonly WeeklyHours[], from: number, to: number): Minutes {
  const parsed = rules.map((rule) => {
    const start = parseTime(rule.from);
    const end = parseTime(rule.to);
    return { days: parseWeekdays(rule.days)!, start, end: end > start ? end : end + DAY };
  });
  return onClock(offsets, from, to, function* (firstDate, lastDate) {
    for (let date = firstDate - 1; date <= lastDate; date++) {
      for (const { days, start, end } of parsed) {
        if (days[weekdayOf(date)]) yield [date * DAY + start, date * DAY + end];
      }
    }
  });
}

/** The UTC minutes in [from, to) that lie on the given dates of the clock. */
export function onDates(offsets: Int32Array, dates: readonly number[], from: number, to: number): Minutes {
  return onClock(offsets, from, to, () => dates.map((date) => [date * DAY, (date + 1) * DAY] as const));
}
