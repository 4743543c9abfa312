import type { Instance, Interval, Lunch, Minutes, Person, PersonInput, WeeklyHours } from '../problem.ts';
import { wallClock } from './clock.ts';
import { parseInstant } from './instant.ts';
import { difference, intersection, union } from './intervals.ts';

/** The days of the plan as minutes, in order. */
interface DayMinutes {
  from: number;
  to: number;
}

/** Intervals of instants as minutes; seconds make busy time longer and free time shorter. */
export function minutesOf(intervals: readonly Interval[], round: 'outward' | 'inward'): [number, number][] {
  const [down, up] = round === 'outward' ? [Math.floor, Math.ceil] : [Math.ceil, Math.floor];
  return intervals.map(({ start, end }) => [down(parseInstant(start)), up(parseInstant(end))]);
}

/** One weekly rule or several, as a list. */
export function hoursList(hours: WeeklyHours[] | WeeklyHours | null | undefined): WeeklyHours[] | null {
  if (hours === undefined || hours === null) return null;
  return Array.isArray(hours) ? hours : [hours];
}

/** Works out wall-clock hours once per zone and text, over the span of the days. */
export function hoursByZone(
  offsets: (zone: string) => Int32Array,
  from: number,
  to: number,
): (zone: string, rules: readonly WeeklyHours[]) => Minutes {
  const known = new Map<string, Minutes>();
  return (zone, rules) => {
    const key = `${zone} ${JSON.stringify(rules)}`;
    let minutes = known.get(key);
    if (minutes === undefined) {
      minutes = wallClock(offsets(zone), rules, from, to);
      known.set(key, minutes);
    }
    return minutes;
  };
}

/** All that compiling a person needs from the rest of the instance. */
interface PersonContext {
  instance: Instance;
  days: readonly DayMinutes[];
  /** The days as intervals. */
  horizon: Minutes;
  hours: (zone: string, rules: readonly WeeklyHours[]) => Minutes;
  offsets: (zone: string) => Int32Array;
  zoneOf: (person: PersonInput) => string;
  zoneIndex: ReadonlyMap<string, number>;
  candidates: ReadonlySet<string>;
  seated: ReadonlySet<string>;
}

/** Compiles one person; the load target is filled in later. */
export function compilePerson(person: PersonInput, context: PersonContext): Person {
  const { instance, horizon } = context;
  const zone = context.zoneOf(person);
  const weekly = hoursList(person.workingHours);
  let hours = weekly === null ? null : context.hours(zone, weekly);
  if (person.available !== undefined && person.available !== null && person.available.length > 0) {
    const available = union(minutesOf(person.available, 'inward'));
    hours = hours === null ? available : intersection(hours, available);
  }
  const busyPairs = minutesOf(person.busy ?? [], 'outward').filter(([from, to]) => from < to);
  const busyUnion = union(busyPairs);
  return {
    id: person.id,
    name: person.name ?? person.id,
    isCandidate: context.candidates.has(person.id) || person.role === 'candidate',
    isInterviewer: context.seated.has(person.id) || person.role === 'interviewer',
    zone: context.zoneIndex.get(zone)!,
    hours,
    busy: Int32Array.from(busyPairs.flat()),
    free: difference(hours === null ? horizon : intersection(hours, horizon), busyUnion),
    lunches: lunchesOf(person, zone, busyUnion, context),
    maxSessionsPerDay: person.maxSessionsPerDay ?? -1,
    maxSessionsPerWeek: person.maxSessionsPerWeek ?? -1,
    maxConsecutiveMinutes: person.maxConsecutiveMinutes ?? -1,
    pauseAfterMinutes: person.pause === undefined || person.pause === null ? -1 : (person.pause.afterMinutes ?? 90),
    pauseMinutes:
      person.pause === undefined || person.pause === null ? 0 : (person.pause.minutes ?? instance.gridMinutes),
    bufferMinutes: person.bufferMinutes ?? 0,
    recentLoad: person.recentLoad ?? 0,
    target: 0,
  };
}

/** The lunches of H7, on each day whose hours overlap the window. */
function lunchesOf(person: PersonInput, zone: string, busy: Minutes, context: PersonContext): Lunch[] {
  const lunch = person.lunch;
  if (lunch === undefined || lunch === null) return [];
  const { minutes } = lunch;
  const [opens, closes] = lunch.window;
  const out: Lunch[] = [];
  context.days.forEach(({ from, to }, day) => {
    const windows = opens.includes('T')
      ? Int32Array.of(Math.ceil(parseInstant(opens)), Math.floor(parseInstant(closes)))
      : wallClock(context.offsets(zone), [{ from: opens, to: closes }], from - 1440, to + 1440);
    for (let i = 0; i < windows.length; i += 2) {
      const [start, end] = [windows[i]!, windows[i + 1]!];
      if (start >= to || end <= from) continue;
      const window = Int32Array.of(start, end);
      const longEnough = (free: Minutes): Minutes => {
        const kept: number[] = [];
        for (let k = 0; k < free.length; k += 2)
          if (free[k + 1]! - free[k]! >= minutes) kept.push(free[k]!, free[k + 1]!);
        return Int32Array.from(kept);
      };
      const own = longEnough(difference(window, busy));
      // A lunch that the calendar alone makes impossible is asked of the sessions only.
      const free = own.length > 0 ? own : window;
      const outside = longEnough(difference(free, context.horizon));
      if (outside.length === 0) out.push({ day, from: start, to: end, minutes, free });
    }
  });
  return out;
}
