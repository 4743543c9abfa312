/**
 * The checker's own clock, written apart from the compiler's: instants by `Date.parse`, and the wall clock read off
 * `Intl.DateTimeFormat` for each quarter of an hour (no zone of our time changes its clock at another minute).
 */

const QUARTER = 15;

/** A wall-clock reading. */
export interface Wall {
  /** Days since 1970-01-01. */
  date: number;
  /** Minutes since midnight. */
  minute: number;
  /** 0 for Sunday to 6 for Saturday. */
  weekday: number;
}

const readers = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>();

function offset(zone: string, quarter: number): number {
  let reader = readers.get(zone);
  if (reader === undefined) {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    reader = { format, offsets: new Map() };
    readers.set(zone, reader);
  }
  let minutes = reader.offsets.get(quarter);
  if (minutes === undefined) {
    // Swedish writes 2027-03-28 03:00:00.
    const text = reader.format.format(quarter * QUARTER * 60_000).replace(/[\u202f\u00a0]/g, ' ');
    minutes = Date.parse(`${text.replace(' ', 'T')}Z`) / 60_000 - quarter * QUARTER;
    if (reader.offsets.size > 100_000) reader.offsets.clear();
    reader.offsets.set(quarter, minutes);
  }
  return minutes;
}

/** Minutes since 1970 of an instant; a fraction when it has seconds. */
export function minuteOf(instant: string): number {
  return Date.parse(instant.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) / 60_000;
}

/** What the clock on the wall reads in a zone at a UTC minute. */
export function wallAt(zone: string, minute: number): Wall {
  const local = minute + offset(zone, Math.floor(minute / QUARTER));
  const date = Math.floor(local / 1440);
  return { date, minute: local - date * 1440, weekday: (((date + 4) % 7) + 7) % 7 };
}

/** Days since 1970-01-01 of `2026-12-25`. */
export function dateNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** Minutes of `09:30`. */
export function timeNumber(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** `2026-12-07 10:00` on a zone's clock. */
export function said(zone: string, minute: number): string {
  const { date, minute: time } = wallAt(zone, minute);
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'short' }).format(date * 86_400_000);
  return `${iso} ${saidTime(time)}`;
}

/** `10:00` of minutes since midnight. */
function saidTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;
}

const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Whether `MO-FR`, `MO,WE`, `SA-MO` or a list of such names a day of the week (0 = Sunday); all days when absent. */
export function namesWeekday(days: string | readonly string[] | undefined, weekday: number): boolean {
  if (days === undefined) return true;
  const parts = (typeof days === 'string' ? [days] : days).flatMap((part) => part.split(','));
  return parts.some((part) => {
    const [first, last] = part
      .trim()
      .toUpperCase()
      .split('-')
      .map((name) => names.indexOf(name));
    const length = ((last ?? first!) - first! + 7) % 7;
    return (weekday - first! + 7) % 7 <= length;
  });
}
