import { addDays, dayInZone } from '@rondo/interview';

const minutes = 60_000;

/** Days on which nobody is interviewed, besides weekends: fixed feasts of the Netherlands and Norway. */
const feasts = new Set(['01-01', '04-27', '05-01', '05-05', '05-17', '12-24', '12-25', '12-26', '12-31']);

/** Whether people work on a day (`2026-12-08`). */
export function isWorkday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !feasts.has(day.slice(5));
}

/** The instant of a wall clock (`2026-12-08`, `14:30`) in a time zone; a time that the clock skips is the one after. */
export function instantAt(day: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let at = wanted;
  // The offset at the guess, then at what follows from it: right on both sides of a change of clocks.
  for (let round = 0; round < 2; round++) at = wanted - offsetAt(new Date(at), zone);
  return new Date(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: Date, zone: string): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const wall = Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:00Z`);
  return wall - Math.floor(instant.getTime() / minutes) * minutes;
}

export type DemonstrationCalendar = ReturnType<typeof calendarFrom>;

/**
 * The days of the demonstration, counted in working days from the one on which it starts: 0 is the last working day
 * that is not after it, 1 the next one, which is the interview day. What happened is on days 0 and before, and lies in
 * the past whatever hour it starts at: a time of today that is still to come is told as the evening before.
 */
export function calendarFrom(start: Date, zone = 'Europe/Amsterdam') {
  const today = dayInZone(start, zone);
  const forth: string[] = [];
  const back: string[] = [];
  let ahead = today;
  while (forth.length < 40) {
    ahead = addDays(ahead, 1);
    if (isWorkday(ahead)) forth.push(ahead);
  }
  let behind = today;
  while (back.length < 560) {
    behind = addDays(behind, -1);
    if (isWorkday(behind)) back.push(behind);
  }
  const dayOf = (workday: number): string => {
    const day = workday > 0 ? forth[workday - 1] : workday < 0 ? back[-workday - 1] : today;
    if (day === undefined) throw new Error(`the calendar of the demonstration has no day ${workday}`);
    return day;
  };
  return {
    start,
    today,
    dayOf,
    /** An instant of a working day; day 0 is today, whatever it is. */
    at: (workday: number, time: string, inZone: string = zone): Date => instantAt(dayOf(workday), time, inZone),
  };
}
