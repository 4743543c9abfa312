import { z } from 'zod';

const known = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** An IANA time zone that the machine knows, e.g. `Europe/Oslo`. */
export const TimeZone = z.string().min(1).max(64).refine(known, 'must be an IANA time zone');

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day (`2026-12-08`) that it is at an instant in an IANA time zone. An unknown zone is a fault, not a
 * refusal: zones are checked with `TimeZone` where they come in.
 */
export function dayInZone(instant: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
}

const millisecondsPerDay = 86_400_000;

/** Whole calendar days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

/** The calendar day so many days later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}
