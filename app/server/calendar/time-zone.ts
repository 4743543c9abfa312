import { line } from './lines.ts';

const hour = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are ahead of UTC at an instant, in minutes. */
export function offsetMinutes(zone: string, at: Date): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What the clocks of a place show: `20270328T090000`. */
const wall = (at: Date, minutes: number) =>
  new Date(at.getTime() + minutes * 60_000).toISOString().replace(/[-:]/g, '').slice(0, 15);

export const localTime = (zone: string, at: Date) => wall(at, offsetMinutes(zone, at));

/** Whether the clocks of a place show this time twice, because they are put back. */
export function comesTwice(zone: string, at: Date): boolean {
  const own = offsetMinutes(zone, at);
  return [-3, 3].some((hours) => {
    const other = offsetMinutes(zone, new Date(at.getTime() + hours * hour));
    const twin = new Date(at.getTime() + (own - other) * 60_000);
    return other !== own && offsetMinutes(zone, twin) === other;
  });
}

const offset = (minutes: number) => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
};

/** The instants between two at which a zone's clocks are put on or back. */
function changes(zone: string, from: Date, until: Date): Date[] {
  const found: Date[] = [];
  let before = from.getTime();
  for (let at = before; at <= until.getTime(); at += 24 * hour) {
    if (offsetMinutes(zone, new Date(at)) !== offsetMinutes(zone, new Date(before))) {
      let [low, high] = [before, at];
      while (high - low > 60_000) {
        const middle = low + Math.floor((high - low) / 120_000) * 60_000;
        if (offsetMinutes(zone, new Date(middle)) === offsetMinutes(zone, new Date(before))) low = middle;
        else high = middle;
      }
      found.push(new Date(high));
    }
    before = at;
  }
  return found;
}

/**
 * A zone as a calendar without a list of zones needs it (RFC 5545, 3.6.5): how its clocks stand from a year before the
 * first of some instants to the end of the year of the last, each change with its own day.
 */
export function timeZoneLines(zone: string, instants: readonly Date[]): string {
  const times = instants.map((at) => at.getTime());
  const from = new Date(Date.UTC(new Date(Math.min(...times)).getUTCFullYear() - 1, 0, 1));
  const until = new Date(Date.UTC(new Date(Math.max(...times)).getUTCFullYear() + 1, 0, 2));
  const found = changes(zone, from, until);
  const usual = Math.min(...[from, ...found].map((at) => offsetMinutes(zone, at)));
  const observance = (starts: string, before: number, after: number) => {
    const kind = after > usual ? 'DAYLIGHT' : 'STANDARD';
    return [
      line('BEGIN', kind),
      line('DTSTART', starts),
      line('TZOFFSETFROM', offset(before)),
      line('TZOFFSETTO', offset(after)),
      line('END', kind),
    ].join('');
  };
  const first = offsetMinutes(zone, from);
  let before = first;
  return [
    line('BEGIN', 'VTIMEZONE'),
    line('TZID', zone),
    observance(wall(from, first), first, first),
    ...found.map((at) => {
      const after = offsetMinutes(zone, at);
      const lines = observance(wall(at, before), before, after);
      before = after;
      return lines;
    }),
    line('END', 'VTIMEZONE'),
  ].join('');
}
