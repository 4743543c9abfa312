import { offsetAt, offsetsOf, wallClock } from '../compile/clock.ts';
import { DAY, formatInstant } from '../compile/instant.ts';
import type { Interval, PersonInput } from '../problem.ts';
import type { Random } from './random.ts';

/** The generator's grid and the zone of its company. */
export const GRID = 15;
export const HOME = 'Europe/Amsterdam';
/** The longest day it plans, in slots. */
export const DAY_SLOTS = 56;

/** The days of a generated plan: UTC minutes of each day's start, and how many slots are in use. */
export interface Calendar {
  starts: readonly number[];
  slots: number;
}

/** `count` working days from a Monday, each from nine o'clock at home. */
export function workingDays(firstDate: number, count: number): number[] {
  return Array.from({ length: count }, (_, d) => {
    const nine = (firstDate + d + 2 * Math.floor(d / 5)) * DAY + 9 * 60;
    return nine - offsetAt(HOME, nine - 60);
  });
}

/** One interviewer while a plan is being planted. */
export interface Staff {
  input: PersonInput;
  /** Per day and slot: 1 where they work. */
  works: Uint8Array;
  /** Per day and slot: 1 where they sit in a planted session. */
  sits: Uint8Array;
  load: number;
  /** Slots of lunch window per day, [from, to), null without a lunch. */
  lunch: readonly (readonly [number, number])[] | null;
}

const zones: readonly (readonly [string, number])[] = [
  [HOME, 70],
  ['Europe/London', 10],
  ['Europe/Helsinki', 10],
  ['America/New_York', 4],
  ['Asia/Kolkata', 4],
  ['Asia/Tokyo', 1],
  ['America/Los_Angeles', 1],
];

const departments = ['sales', 'product', 'finance', 'people', 'operations'];

/** Hires interviewers: zones 70 % at home, 20 % an hour away, 8 % five to nine hours, 2 % more. */
export function hire(random: Random, count: number, calendar: Calendar): Staff[] {
  const known = new Map<string, Uint8Array>();
  const offsets = new Map<string, Int32Array>();
  const first = calendar.starts[0]! - 2 * DAY;
  const last = calendar.starts[calendar.starts.length - 1]! + 3 * DAY;
  const moments = Array.from({ length: Math.ceil((last - first) / 720) + 1 }, (_, i) => first + i * 720);
  const marks = (zone: string, from: string, to: string, days?: string): Uint8Array => {
    const key = `${zone} ${from} ${to} ${days}`;
    let out = known.get(key);
    if (out === undefined) {
      if (!offsets.has(zone)) offsets.set(zone, offsetsOf(zone, moments));
      const hours = wallClock(offsets.get(zone)!, [{ from, to, ...(days === undefined ? {} : { days }) }], first, last);
      out = new Uint8Array(calendar.starts.length * DAY_SLOTS);
      calendar.starts.forEach((start, d) => {
        for (let s = 0; s < DAY_SLOTS; s++) {
          const at = start + s * GRID;
          for (let i = 0; i < hours.length; i += 2)
            if (hours[i]! <= at && at + GRID <= hours[i + 1]!) out![d * DAY_SLOTS + s] = 1;
        }
      });
      known.set(key, out);
    }
    return out;
  };
  return Array.from({ length: count }, (_, i) => {
    const zone = random.weighted(zones);
    const [from, to] = random.pick([
      ['09:00', '17:30'],
      ['08:00', '17:00'],
      ['09:00', '18:00'],
    ] as const);
    // People at home stay for the long days that full rooms ask for.
    const until = zone === HOME ? '23:00' : to;
    const input: PersonInput = {
      id: `i${i + 1}`,
      role: 'interviewer',
      zone,
      workingHours: [{ days: 'MO-FR', from, to: until }],
      languages: random.chance(0.7) ? ['nl', 'en'] : ['en'],
      attributes: { department: random.pick(departments), ...(random.chance(0.1) ? { executive: true } : {}) },
    };
    if (random.chance(0.15)) input.bufferMinutes = 5;
    if (random.chance(0.2)) input.recentLoad = random.whole(1, 2);
    let lunch: Staff['lunch'] = null;
    if (zone === HOME && random.chance(0.5)) {
      input.lunch = { window: ['11:30', '13:30'], minutes: 30 };
      const window = marks(zone, '11:30', '13:30');
      lunch = calendar.starts.map((_, d) => {
        const own = window.subarray(d * DAY_SLOTS, (d + 1) * DAY_SLOTS);
        return [own.indexOf(1), own.lastIndexOf(1) + 1] as const;
      });
    }
    return {
      input,
      works: marks(zone, from, until, 'MO-FR'),
      sits: new Uint8Array(calendar.starts.length * DAY_SLOTS),
      load: input.recentLoad ?? 0,
      lunch,
    };
  });
}

/** Whether a person can sit from a slot for some slots: at work, free, a slot's rest for those with a buffer, a lunch left. */
export function canSit(person: Staff, day: number, slot: number, slots: number): boolean {
  const base = day * DAY_SLOTS;
  const rest = person.input.bufferMinutes === undefined ? 0 : 1;
  for (let s = slot; s < slot + slots; s++) if (person.works[base + s] !== 1) return false;
  for (let s = Math.max(0, slot - rest); s < Math.min(DAY_SLOTS, slot + slots + rest); s++)
    if (person.sits[base + s] === 1) return false;
  return lunchIsLeft(person, day, (s) => (s >= slot && s < slot + slots ? 1 : person.sits[base + s]!));
}

/** Whether two slots in a row stay free in the lunch window. */
function lunchIsLeft(person: Staff, day: number, taken: (slot: number) => number): boolean {
  if (person.lunch === null) return true;
  const [from, to] = person.lunch[day]!;
  for (let s = from; s + 1 < to; s++) if (taken(s) === 0 && taken(s + 1) === 0) return true;
  return false;
}

/** Slots in which each person works, and of those the ones in planted sessions. */
function slotsOf(person: Staff, calendar: Calendar): { works: number; sits: number } {
  let [works, sits] = [0, 0];
  for (let d = 0; d < calendar.starts.length; d++) {
    for (let s = 0; s < calendar.slots; s++) {
      works += person.works[d * DAY_SLOTS + s]!;
      sits += person.sits[d * DAY_SLOTS + s]!;
    }
  }
  return { works, sits };
}

/** The largest part of somebody's time outside sessions that a calendar fills. */
const BUSIEST = 0.97;

/**
 * How busy everybody is outside the planted sessions: 20, 45 or 70 %, drawn for each person. With a tightness all are
 * made busier or freer by one factor, so that the planted sessions take that part of everybody's free time together.
 */
export function drawShares(
  random: Random,
  staff: readonly Staff[],
  calendar: Calendar,
  tightness: number | null,
): number[] {
  const drawn = staff.map(() => random.pick([0.2, 0.45, 0.7]));
  if (tightness === null) return drawn;
  const slots = staff.map((person) => slotsOf(person, calendar));
  const works = slots.reduce((sum, one) => sum + one.works, 0);
  const sits = slots.reduce((sum, one) => sum + one.sits, 0);
  const wanted = works - sits / tightness;
  const busy = (factor: number): number =>
    slots.reduce((sum, one, i) => sum + Math.min(BUSIEST, drawn[i]! * factor) * (one.works - one.sits), 0);
  let [low, high] = [0, 100];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (busy(middle) < wanted) low = middle;
    else high = middle;
  }
  return drawn.map((share) => Math.min(BUSIEST, share * low));
}

/** Fills a calendar around the planted sessions: a two-state chain per slot with a mean block of an hour. */
export function fillCalendar(random: Random, person: Staff, calendar: Calendar, share: number): void {
  // A busy slot is followed by another with three chances in four: blocks last an hour on average. Where that leaves
  // no room for so much busy time, blocks are longer.
  const leave = Math.min(GRID / 60, (1 - share) / share);
  const enter = Math.min(1, (share / (1 - share)) * leave);
  const busy: Interval[] = [];
  calendar.starts.forEach((start, d) => {
    let inBlock = random.chance(share);
    const taken = Uint8Array.from({ length: DAY_SLOTS }, (_, s) => person.sits[d * DAY_SLOTS + s]!);
    let since = -1;
    for (let s = 0; s <= calendar.slots; s++) {
      const free = s < calendar.slots && person.works[d * DAY_SLOTS + s] === 1 && taken[s] === 0;
      let block = inBlock && free;
      if (block) {
        taken[s] = 1;
        if (!lunchIsLeft(person, d, (at) => taken[at]!)) {
          taken[s] = 0;
          block = false;
        }
      }
      if (block && since < 0) since = s;
      if (!block && since >= 0) {
        busy.push({ start: formatInstant(start + since * GRID), end: formatInstant(start + s * GRID) });
        since = -1;
      }
      inBlock = inBlock ? !random.chance(leave) : random.chance(enter);
    }
  });
  if (busy.length > 0) person.input.busy = busy;
}
