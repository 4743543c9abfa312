import { daysOf, formatInstant } from '../compile/instant.ts';
import type { Instance, LoopInput, PersonInput, PrecedenceInput, SessionInput } from '../problem.ts';
import type { Assignment } from '../schedule.ts';
import { type Generated, plantedSolution } from './answer.ts';
import { type Random, random as randomOf } from './random.ts';
import {
  type Calendar,
  canSit,
  DAY_SLOTS,
  drawShares,
  fillCalendar,
  GRID,
  HOME,
  hire,
  type Staff,
  workingDays,
} from './staff.ts';

/** What a size means. */
export interface DaySize {
  candidates: number;
  /** Sessions per candidate, from and to. */
  sessions: readonly [number, number];
  interviewers: number;
  /** 0: as many as the tightness asks for. */
  rooms: number;
  /** 0: as many as the tightness asks for. */
  days: number;
  /** Part of the loops that meet without rooms. */
  remote: number;
}

/** How full rooms and interviewers are, each from 0 (empty) to 1; people null: calendars as they come, 45 % busy. */
export interface Tightness {
  rooms: number;
  people: number | null;
}

const durations = [
  [15, 10],
  [30, 35],
  [45, 25],
  [60, 22],
  [90, 6],
  [120, 2],
] as const;
const panelSizes = [
  [1, 70],
  [2, 22],
  [3, 7],
  [4, 1],
] as const;
const kinds = ['hr', 'manager', 'technical', 'case', 'panel', 'team'];

interface Planted {
  input: SessionInput;
  candidate: number;
  slots: number;
  seats: number;
  pool: number[];
  day: number;
  slot: number;
  people: number[];
  room: number;
}

/** Builds interview days around a plan: sessions are placed first, then calendars, limits and rules that allow it. */
export function interviewDays(id: string, size: DaySize, seed: number, tightness: Tightness): Generated {
  const random = randomOf(seed);
  const sessions = draftSessions(random, size);
  const inRooms = Array.from({ length: size.candidates }, () => !random.chance(size.remote));
  const roomSlots = sessions.reduce((sum, { slots, candidate }) => sum + (inRooms[candidate] ? slots : 0), 0);
  const workday = (8 * 60) / GRID;
  const rooms = size.rooms || Math.max(1, Math.ceil(roomSlots / (size.days * workday * tightness.rooms)));
  const needed = roomSlots / (rooms * tightness.rooms);
  const days = size.days || Math.max(1, Math.ceil(needed / (workday * 1.25)));
  const monday = daysOf(2027, 1, 4) + 7 * random.whole(0, 50);
  const calendar: Calendar = {
    starts: workingDays(monday, days),
    slots: size.rooms ? Math.ceil(needed / days) : workday,
  };

  const staff = hire(random, size.interviewers, calendar);
  givePools(random, sessions, size, staff);
  const dayOf = spreadOverDays(random, sessions, size.candidates, days);
  for (let day = 0; day < days; day++) {
    const own = sessions.filter(({ candidate }) => dayOf[candidate] === day);
    calendar.slots = Math.max(calendar.slots, plantDay(random, own, day, staff, rooms, inRooms));
  }
  const shares = drawShares(random, staff, calendar, size.rooms ? tightness.people : null);
  staff.forEach((person, p) => {
    fillCalendar(random, person, calendar, shares[p]!);
    setLimits(random, person, calendar);
  });

  const instance = instanceOf(random, id, { sessions, staff, calendar, rooms, inRooms, size });
  const assignments = sessions.map(({ input, day, slot, slots, people, room }): Assignment => {
    const start = calendar.starts[day]! + slot * GRID;
    return {
      session: input.id,
      start: formatInstant(start),
      end: formatInstant(start + slots * GRID),
      interviewers: people.map((p) => staff[p]!.input.id),
      ...(room >= 0 ? { room: `R${room + 1}` } : {}),
    };
  });
  return { instance, solution: plantedSolution(instance, assignments, seed), conflict: null };
}

function draftSessions(random: Random, size: DaySize): Planted[] {
  const out: Planted[] = [];
  for (let candidate = 0; candidate < size.candidates; candidate++) {
    const count = random.whole(size.sessions[0], size.sessions[1]);
    for (let k = 0; k < count; k++) {
      const durationMinutes = random.weighted(durations);
      const seats = Math.min(random.weighted(panelSizes), Math.max(1, Math.floor(size.interviewers / 4)));
      const name = `c${candidate + 1}`;
      out.push({
        input: {
          id: `${name}-${kinds[k]}`,
          loop: `L${candidate + 1}`,
          kind: kinds[k]!,
          vacancy: `v${Math.floor(candidate / 8) + 1}`,
          durationMinutes,
          attendees: [name],
        },
        candidate,
        slots: durationMinutes / GRID,
        seats,
        pool: [],
        day: -1,
        slot: -1,
        people: [],
        room: -1,
      });
    }
  }
  return out;
}

/** Pools are those of a vacancy's kind of session: log-normal in size, median 8. */
function givePools(random: Random, sessions: Planted[], size: DaySize, staff: readonly Staff[]): void {
  const pools = new Map<string, number[]>();
  for (const session of sessions) {
    const key = `${session.input.vacancy} ${session.input.kind}`;
    if (!pools.has(key)) {
      const wanted = Math.round(8 * Math.exp(0.6 * random.normal()));
      const members = new Set<number>();
      const most = Math.min(size.interviewers, Math.max(2, wanted));
      while (members.size < most) members.add(random.whole(0, staff.length - 1));
      pools.set(key, [...members]);
    }
    session.pool = [...pools.get(key)!];
  }
}

/** Candidates go to the day with the least work so far. */
function spreadOverDays(random: Random, sessions: readonly Planted[], candidates: number, days: number): number[] {
  const work = new Array<number>(candidates).fill(0);
  for (const { candidate, slots } of sessions) work[candidate] = work[candidate]! + slots;
  const load = new Array<number>(days).fill(0);
  const out = new Array<number>(candidates).fill(0);
  for (const candidate of random.shuffled(work.map((_, c) => c)).sort((a, b) => work[b]! - work[a]!)) {
    const day = load.indexOf(Math.min(...load));
    out[candidate] = day;
    load[day] = load[day]! + work[candidate]!;
  }
  return out;
}

/** Places a day's sessions slot by slot, the candidates with most left to do first; gives the slots used. */
function plantDay(
  random: Random,
  sessions: readonly Planted[],
  day: number,
  staff: readonly Staff[],
  rooms: number,
  inRooms: readonly boolean[],
): number {
  const left = new Map<number, Planted[]>();
  for (const session of random.shuffled(sessions))
    left.set(session.candidate, [...(left.get(session.candidate) ?? []), session]);
  const freeFrom = new Map<number, number>([...left.keys()].map((c) => [c, inRooms[c] ? 0 : random.whole(0, 12)]));
  const roomFrom = new Array<number>(rooms).fill(0);
  let used = 0;
  for (let slot = 0; left.size > 0; slot++) {
    if (slot >= DAY_SLOTS) throw new Error('the planted day does not fit: fewer sessions or more interviewers');
    const waiting = [...left.keys()].filter((c) => freeFrom.get(c)! <= slot);
    const work = (c: number): number => left.get(c)!.reduce((sum, { slots }) => sum + slots, 0);
    // Those who have just come out of a session go on first; then those with most ahead of them.
    waiting.sort((a, b) => Number(freeFrom.get(b) === slot) - Number(freeFrom.get(a) === slot) || work(b) - work(a));
    for (const candidate of waiting) {
      const room = inRooms[candidate] ? roomFrom.findIndex((from) => from <= slot) : -1;
      if (inRooms[candidate] && room < 0) continue;
      const own = left.get(candidate)!;
      const found = seatOne(own, day, slot, staff);
      if (found === null) continue;
      found.day = day;
      found.slot = slot;
      found.room = room;
      const end = slot + found.slots;
      for (const p of found.people) {
        staff[p]!.sits.fill(1, day * DAY_SLOTS + slot, day * DAY_SLOTS + end);
        staff[p]!.load++;
      }
      if (room >= 0) roomFrom[room] = end;
      freeFrom.set(candidate, end);
      own.splice(own.indexOf(found), 1);
      if (own.length === 0) left.delete(candidate);
      used = Math.max(used, end);
    }
  }
  return used;
}

/** One of a candidate's sessions that people of its pool can hold now; failing that, one whose pool is widened for it. */
function seatOne(sessions: readonly Planted[], day: number, slot: number, staff: readonly Staff[]): Planted | null {
  const free = (from: readonly number[], session: Planted): number[] =>
    slot + session.slots > DAY_SLOTS ? [] : from.filter((p) => canSit(staff[p]!, day, slot, session.slots));
  for (const session of sessions) {
    const able = free(session.pool, session).sort((a, b) => staff[a]!.load - staff[b]!.load || a - b);
    if (able.length >= session.seats) {
      session.people = able.slice(0, session.seats);
      return session;
    }
  }
  const session = sessions[0]!;
  const start = (session.candidate * 97 + slot) % staff.length;
  const nearby = Array.from({ length: Math.min(staff.length, 200) }, (_, i) => (start + i) % staff.length);
  const able = free([...new Set([...session.pool, ...nearby])], session).sort(
    (a, b) => staff[a]!.load - staff[b]!.load,
  );
  if (able.length < session.seats) return null;
  session.people = able.slice(0, session.seats);
  session.pool = [...new Set([...session.pool, ...session.people])];
  return session;
}

/** Limits that the planted plan keeps, some of them only just. */
function setLimits(random: Random, person: Staff, calendar: Calendar): void {
  let [total, most, longest] = [0, 0, 0];
  for (let d = 0; d < calendar.starts.length; d++) {
    let [count, run, before] = [0, 0, 0];
    for (let s = 0; s < calendar.slots; s++) {
      const sits = person.sits[d * DAY_SLOTS + s]!;
      if (sits === 1 && before === 0) count++;
      run = sits === 1 ? run + GRID : 0;
      longest = Math.max(longest, run);
      before = sits;
    }
    most = Math.max(most, count);
    total += count;
  }
  // Sessions back to back look like one here: the load knows how many there were.
  const sessions = person.load - (person.input.recentLoad ?? 0);
  const extra = sessions - total;
  person.input.maxSessionsPerDay = Math.max(4, most + extra + random.whole(0, 2));
  person.input.maxSessionsPerWeek = Math.max(8, sessions + random.whole(0, 4));
  if (random.chance(0.3)) person.input.maxConsecutiveMinutes = Math.max(120, longest);
}

function instanceOf(
  random: Random,
  id: string,
  parts: {
    sessions: readonly Planted[];
    staff: readonly Staff[];
    calendar: Calendar;
    rooms: number;
    inRooms: readonly boolean[];
    size: DaySize;
  },
): Instance {
  const { sessions, staff, calendar, rooms, inRooms, size } = parts;
  const candidates: PersonInput[] = Array.from({ length: size.candidates }, (_, c) => ({
    id: `c${c + 1}`,
    role: 'candidate',
    zone: HOME,
  }));
  const loops = candidates.map(({ id: candidate }, c): LoopInput => {
    const own = sessions.filter((session) => session.candidate === c);
    return { id: `L${c + 1}`, candidate, sessions: own.map(({ input }) => input.id), maxDays: 1 };
  });
  const precedences: PrecedenceInput[] = [];
  candidates.forEach((_, c) => {
    if (!random.chance(0.3)) return;
    const own = sessions.filter((session) => session.candidate === c).sort((a, b) => a.slot - b.slot);
    const i = random.whole(0, own.length - 2);
    const [before, after] = [own[i]!, own[i + 1]!];
    precedences.push({ before: before.input.id, after: after.input.id, sameDay: true });
  });
  return {
    format: 'rondo-schedule-instance/1',
    id,
    zone: HOME,
    gridMinutes: GRID,
    days: calendar.starts.map((start, d) => ({
      id: `d${d + 1}`,
      start: formatInstant(start),
      end: formatInstant(start + calendar.slots * GRID),
    })),
    people: [...candidates, ...staff.map(({ input }) => input)],
    rooms: Array.from({ length: rooms }, (_, r) => ({
      id: `R${r + 1}`,
      class: 'room',
      capacity: 6,
      features: r % 3 === 0 ? ['screen', 'step-free'] : ['screen'],
    })),
    loops,
    sessions: sessions.map(({ input, seats, pool, candidate }) => ({
      ...input,
      roles: [
        { role: 'lead', count: 1, pool: ids(staff, pool) },
        ...(seats > 1 ? [{ role: 'panelist', count: seats - 1, pool: ids(staff, pool) }] : []),
      ],
      ...(inRooms[candidate] ? { roomClass: 'room' } : {}),
    })),
    precedences,
    objective: [
      { id: 'candidateWaitMinutes', level: 2, weight: 1 },
      { id: 'loadOverTarget', level: 3, weight: 15 },
    ],
  };
}

const ids = (staff: readonly Staff[], pool: readonly number[]): string[] =>
  [...pool].sort((a, b) => a - b).map((p) => staff[p]!.input.id);
