import { type Language, localeOf } from './words.ts';

/** An instant as ISO 8601 with offset or Z, or a Date. */
export type Instant = string | Date;
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const formatters = new Map<string, Intl.DateTimeFormat>();
const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, known);
  }
  return known;
};

const toDate = (instant: Instant): Date => {
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not an instant: ${String(instant)}`);
  return date;
};

/** Whether this browser knows the IANA zone. */
export const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const fieldsIn = (instant: Instant, zone: string) => {
  const parts = formatter('en-GB', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(toDate(instant));
  return Object.fromEntries(parts.map((part) => [part.type, part.value])) as Record<string, string>;
};

/** The calendar day it is in `zone` at that instant. */
export const dayIn = (instant: Instant, zone: string): Day => {
  const { year, month, day } = fieldsIn(instant, zone);
  return `${year!.padStart(4, '0')}-${month}-${day}`;
};

/** The clock time it is in `zone` at that instant, `HH:mm`. */
export const timeIn = (instant: Instant, zone: string): string => {
  const { hour, minute } = fieldsIn(instant, zone);
  return `${hour}:${minute}`;
};

/** How far `zone` is ahead of UTC at that instant, in minutes. */
export const offsetMinutes = (instant: Instant, zone: string): number => {
  const at = toDate(instant);
  const { year, month, day, hour, minute, second } = fieldsIn(at, zone);
  const wall = Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!, +second!);
  return Math.round((wall - Math.trunc(at.getTime() / 1000) * 1000) / 60_000);
};

/**
 * The instant at which clocks in `zone` show that day and time, as ISO in UTC. A time that the clocks skip in spring
 * becomes the one an hour later; of a time they show twice in autumn, the first is taken. Refuses what is no date or time.
 */
export const instantOf = (day: Day, time: string, zone: string): string => {
  const wall = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(wall)) throw new RangeError(`Not a day and a time: ${day} ${time}`);
  const guesses = [-1, 1].map((side) => offsetMinutes(new Date(wall + side * 86_400_000), zone));
  const candidates = guesses.map((offset) => wall - offset * 60_000);
  const exact = candidates.filter((at) => at + offsetMinutes(new Date(at), zone) * 60_000 === wall);
  const at = exact.length > 0 ? Math.min(...exact) : candidates[0]!;
  return new Date(at).toISOString();
};

/** The day `days` later (or earlier, when negative). */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole calendar days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const spoken = {
  nl: { at: '', and: 'en', hour: ['uur', 'uur'], minute: 'min', in: 'in', now: 'nu' },
  nb: { at: 'kl. ', and: 'og', hour: ['time', 'timer'], minute: 'min', in: 'i', now: 'nå' },
  en: { at: '', and: 'and', hour: ['hour', 'hours'], minute: 'min', in: 'in', now: 'now' },
} as const;

const isDay = (value: Instant | Day): value is Day => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What a zone is called by people: the city of its name. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

export type DateWords = ReturnType<typeof createDates>;

/**
 * Says dates, times and numbers as people of that language do, in the person's zone, seen from `now`. `onPaper` a day has
 * its date and its year, since nobody knows when the paper is read.
 */
export const createDates = (person: { language: Language; zone: string; now: () => Date; onPaper?: boolean }) => {
  const { language, zone, onPaper = false } = person;
  const locale = localeOf[language];
  const words = spoken[language];
  const today = () => dayIn(person.now(), zone);
  const dayOf = (when: Instant | Day): Day => (isDay(when) ? when : dayIn(when, zone));
  const said = (day: Day, options: Intl.DateTimeFormatOptions) =>
    formatter(locale, { timeZone: 'UTC', ...options })
      .format(new Date(`${day}T00:00:00Z`))
      .replace(/,/g, '');

  /** `14:00`; in Norwegian `14.00`. */
  const time = (instant: Instant, inZone = zone): string =>
    language === 'nb' ? timeIn(instant, inZone).replace(':', '.') : timeIn(instant, inZone);

  /** `Wednesday 16 December`, with the year where it is another than now. */
  const dayLong = (when: Instant | Day): string => {
    const day = dayOf(when);
    const year = !onPaper && day.slice(0, 4) === today().slice(0, 4) ? {} : { year: 'numeric' as const };
    return said(day, { weekday: 'long', day: 'numeric', month: 'long', ...year });
  };

  /** `16 December`, with the year where it is another than now. */
  const date = (when: Instant | Day): string => {
    const day = dayOf(when);
    const year = !onPaper && day.slice(0, 4) === today().slice(0, 4) ? {} : { year: 'numeric' as const };
    return said(day, { day: 'numeric', month: 'long', ...year });
  };

  /** `yesterday`, `today`, `tomorrow`, a weekday within the next six days, else the long day. */
  const day = (when: Instant | Day): string => {
    const that = dayOf(when);
    if (onPaper) return dayLong(that);
    const ahead = daysBetween(today(), that);
    if (Math.abs(ahead) <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(ahead, 'day');
    return ahead > 1 && ahead < 7 ? said(that, { weekday: 'long' }) : dayLong(that);
  };

  /** `tomorrow 14:00`; in Norwegian `i morgen kl. 14.00`. */
  const moment = (instant: Instant): string => `${day(instant)} ${words.at}${time(instant)}`;

  /** `14:00–14:45`. */
  const hours = (start: Instant, end: Instant, inZone = zone): string => `${time(start, inZone)}–${time(end, inZone)}`;

  /** `13:00 in London`, or null where clocks there show the same as the person's at that instant. */
  const elsewhere = (instant: Instant, otherZone: string): string | null =>
    offsetMinutes(instant, zone) === offsetMinutes(instant, otherZone)
      ? null
      : `${time(instant, otherZone)} ${words.in} ${cityOf(otherZone)}`;

  /** `tomorrow 14:00–14:45`, and `(13:00 in London)` where the place's clocks differ from the person's. */
  const range = (start: Instant, end: Instant, placeZone?: string): string => {
    const sameDay = dayIn(start, zone) === dayIn(end, zone);
    const text = sameDay ? `${day(start)} ${words.at}${hours(start, end)}` : `${moment(start)} – ${moment(end)}`;
    const there = placeZone ? elsewhere(start, placeZone) : null;
    return there ? `${text} (${there})` : text;
  };

  /** `in 8 days`, `in 20 minutes`, `3 hours ago`; whole calendar days from the day after on. */
  const relative = (when: Instant): string => {
    if (onPaper) return dayLong(when);
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const ahead = daysBetween(today(), dayOf(when));
    if (isDay(when) || Math.abs(ahead) > 1) return format.format(ahead, 'day').replace('døgn', 'dager');
    const minutes = Math.round((toDate(when).getTime() - person.now().getTime()) / 60_000);
    if (minutes === 0) return words.now;
    if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
    return format.format(Math.round(minutes / 60), 'hour');
  };

  /** `45 min`, `1 hour`, `4 hours and 30 min`. */
  const duration = (minutes: number): string => {
    const whole = Math.round(minutes);
    const h = Math.floor(whole / 60);
    const rest = whole % 60;
    const hourText = h > 0 ? `${h} ${words.hour[h === 1 ? 0 : 1]}` : '';
    if (rest === 0 && h > 0) return hourText;
    return hourText ? `${hourText} ${words.and} ${rest} ${words.minute}` : `${rest} ${words.minute}`;
  };

  const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(locale, options).format(value);

  return {
    language,
    locale,
    zone,
    today,
    time,
    date,
    day,
    dayLong,
    moment,
    hours,
    range,
    elsewhere,
    relative,
    duration,
    number,
    /** `November 2026`, of a month as `YYYY-MM`. */
    month: (month: string): string => said(`${month}-01`, { month: 'long', year: 'numeric' }),
    /** A share of 1 as a percentage without decimals: `80%`, `80 %`. */
    percent: (share: number): string => number(share, { style: 'percent', maximumFractionDigits: 0 }),
    /** An amount with its currency, without decimals where it is whole. */
    money: (amount: number, currency: string): string =>
      number(amount, { style: 'currency', currency, minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 }),
    /** `1.2 MB`; 1 MB = 1,000,000 bytes. */
    bytes: (size: number): string => {
      const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
      const power = size < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(size) / 3));
      const options = { style: 'unit', unit: units[power]!, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
      return number(size / 1000 ** power, options);
    },
    /** `Noor, Sindre and Ingrid`. */
    list: (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
      new Intl.ListFormat(locale, { type }).format(items),
  };
};
