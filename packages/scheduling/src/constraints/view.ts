import type { Instance, LoopInput, PersonInput, RoomInput, SessionInput } from '../problem.ts';
import type { Assignment, Solution } from '../schedule.ts';
import { minuteOf, said } from './clock.ts';
import { attendeesOf, type Filling, fillSeats, seatsAsked } from './seats.ts';

/** One thing that breaks a constraint: its id and sentence, what happened, and who and what is concerned. */
export interface Violation {
  id: string;
  /** The constraint's sentence. */
  sentence: string;
  /** What happened, with its values. */
  text: string;
  sessions: string[];
  people: string[];
  rooms: string[];
}

/** What a constraint reports; its id and sentence are added. */
export interface Finding {
  text: string;
  sessions: readonly string[];
  people?: readonly string[];
  rooms?: readonly string[];
}

/** A hard constraint: one sentence, and what in a plan goes against it. */
export interface Constraint {
  id: string;
  sentence: string;
  findings: (view: View) => Finding[];
}

/** One placed session as the plan has it. All times are UTC minutes. */
export interface Sitting {
  id: string;
  session: SessionInput;
  loop: LoopInput | null;
  start: number;
  end: number;
  /** Index of the day it lies in, −1 when in none. */
  day: number;
  attendees: readonly string[];
  interviewers: readonly string[];
  /** Attendees and interviewers. */
  people: readonly string[];
  /** Attendees who are candidates. */
  candidates: readonly string[];
  filling: Filling;
  room: RoomInput | null;
  preparationStart: number;
  preparationRoom: RoomInput | null;
}

/** A stretch of a person's time in the plan: a session, with the preparation before it for the candidate. */
export interface Stay {
  sitting: Sitting;
  from: number;
  to: number;
}

/** An instance and a plan for it, read for checking: nothing here comes from the compiled problem. */
export interface View {
  instance: Instance;
  zone: string;
  days: readonly { id: string; from: number; to: number }[];
  person: (id: string) => PersonInput;
  name: (id: string) => string;
  zoneOf: (id: string) => string;
  isCandidate: (id: string) => boolean;
  sittings: readonly Sitting[];
  sitting: (session: string) => Sitting | undefined;
  /** Sorted by start; people without a session have none. */
  stays: ReadonlyMap<string, readonly Stay[]>;
  loops: readonly { loop: LoopInput; sessions: readonly SessionInput[]; sittings: readonly Sitting[] }[];
  /** Mandatory sessions that have no place; what is pinned is mandatory. */
  unplaced: readonly string[];
  /** As announced; people and rooms that are no longer in the instance are left out. */
  previous: ReadonlyMap<string, Assignment>;
  /** A moment in words, on the instance's clock. */
  at: (minute: number) => string;
}

/** The factor by which the sessions of these people are longer (H13). */
export function extraTime(view: Pick<View, 'person'>, people: readonly string[]): number {
  return Math.max(1, ...people.map((id) => view.person(id).adjustments?.extraTimeFactor ?? 1));
}

/** The minutes a duration takes with extra time, whole minutes, rounded up. */
export function stretched(minutes: number, factor: number): number {
  const exact = minutes * factor;
  const whole = Math.round(exact);
  return Math.abs(exact - whole) < 1e-6 ? whole : Math.ceil(exact);
}

/** Reads a plan against its instance. Assignments that name nobody's session are left to the format's own checks. */
export function viewOf(instance: Instance, solution: Pick<Solution, 'assignments'>): View {
  const people = new Map(instance.people.map((person) => [person.id, person]));
  const rooms = new Map((instance.rooms ?? []).map((room) => [room.id, room]));
  const loopOf = new Map<string, LoopInput>();
  for (const loop of instance.loops ?? []) for (const session of loop.sessions ?? []) loopOf.set(session, loop);
  const loopById = new Map((instance.loops ?? []).map((loop) => [loop.id, loop]));
  for (const session of instance.sessions) {
    const loop = loopById.get(session.loop ?? '');
    if (loop !== undefined) loopOf.set(session.id, loop);
  }
  const zone = instance.zone ?? 'UTC';
  const days = instance.days
    .map(({ id, start, end }) => ({ id, from: minuteOf(start), to: minuteOf(end) }))
    .sort((a, b) => a.from - b.from);
  const candidates = new Set((instance.loops ?? []).map((loop) => loop.candidate));
  const isCandidate = (id: string): boolean => candidates.has(id) || people.get(id)?.role === 'candidate';
  const person = (id: string): PersonInput => people.get(id)!;

  const assigned = new Map(solution.assignments.map((assignment) => [assignment.session, assignment]));
  const sittings: Sitting[] = [];
  for (const session of instance.sessions) {
    const assignment = assigned.get(session.id);
    if (assignment === undefined) continue;
    const loop = loopOf.get(session.id) ?? null;
    const attendees = attendeesOf(session, loop);
    const interviewers = (assignment.interviewers ?? []).filter((id) => people.has(id));
    const start = minuteOf(assignment.start);
    const end = minuteOf(assignment.end);
    const preparation = stretched(session.preparation?.minutes ?? 0, extraTime({ person }, attendees));
    sittings.push({
      id: session.id,
      session,
      loop,
      start,
      end,
      day: days.findIndex((day) => day.from <= start && end <= day.to),
      attendees,
      interviewers,
      people: [...new Set([...attendees, ...interviewers])],
      candidates: attendees.filter(isCandidate),
      filling: fillSeats(seatsAsked(instance, session, attendees), interviewers),
      room: rooms.get(assignment.room ?? '') ?? null,
      preparationStart: start - preparation,
      preparationRoom: rooms.get(assignment.preparationRoom ?? '') ?? null,
    });
  }
  const stays = new Map<string, Stay[]>();
  for (const sitting of sittings) {
    for (const id of sitting.people) {
      const from = sitting.candidates.includes(id) ? sitting.preparationStart : sitting.start;
      if (!stays.has(id)) stays.set(id, []);
      stays.get(id)!.push({ sitting, from, to: sitting.end });
    }
  }
  for (const own of stays.values()) own.sort((a, b) => a.from - b.from || a.to - b.to);
  const bySession = new Map(sittings.map((sitting) => [sitting.id, sitting]));
  const pinned = new Set((instance.pins ?? []).map(({ session }) => session));
  const members = new Map<string, SessionInput[]>((instance.loops ?? []).map((loop) => [loop.id, []]));
  for (const session of instance.sessions) {
    const loop = loopOf.get(session.id);
    if (loop !== undefined) members.get(loop.id)!.push(session);
  }
  return {
    instance,
    zone,
    days,
    person,
    name: (id) => people.get(id)?.name ?? id,
    zoneOf: (id) => people.get(id)?.zone ?? zone,
    isCandidate,
    sittings,
    sitting: (session) => bySession.get(session),
    stays,
    loops: (instance.loops ?? []).map((loop) => {
      const sessions = members.get(loop.id)!;
      return {
        loop,
        sessions,
        sittings: sessions.flatMap(({ id }) => bySession.get(id) ?? []).sort((a, b) => a.start - b.start),
      };
    }),
    unplaced: instance.sessions
      .filter(({ id, optional }) => (optional !== true || pinned.has(id)) && !bySession.has(id))
      .map((session) => session.id),
    previous: new Map(
      (instance.previous?.assignments ?? []).map((one) => [
        one.session,
        {
          session: one.session,
          start: one.start,
          end: one.end ?? one.start,
          interviewers: (one.interviewers ?? []).filter((id) => people.has(id)),
          room: rooms.has(one.room ?? '') ? one.room! : null,
        },
      ]),
    ),
    at: (minute) => said(zone, minute),
  };
}
