import type {
  Instance,
  Minutes,
  Person,
  PersonInput,
  Room,
  Seat,
  SeatKind,
  Session,
  SessionInput,
} from '../problem.ts';
import { intersection, union } from './intervals.ts';
import { minutesOf } from './people.ts';

/** Whole minutes of a duration with a factor; an error in the fifteenth digit adds no minute. */
function lengthened(minutes: number, factor: number): number {
  return Math.ceil(minutes * factor - 1e-6);
}

/** A seat is a rater's unless its role says `shadow` or `interpreter`. */
function seatKind(role: string): SeatKind {
  return role === 'shadow' || role === 'interpreter' ? role : 'rater';
}

/** All that compiling a session needs from the rest of the instance. */
export interface SessionContext {
  instance: Instance;
  people: readonly PersonInput[];
  personIndex: ReadonlyMap<string, number>;
  isCandidate: readonly boolean[];
  /** Ids of everyone of role `interviewer`: the pool of a role that names none. */
  interviewers: readonly string[];
  /** Declared conflicts of interest, by person. */
  conflicts: ReadonlyMap<number, readonly number[]>;
  loopOf: ReadonlyMap<string, number>;
  loopCandidate: readonly number[];
  rooms: readonly Room[];
  roomClasses: ReadonlyMap<string, number>;
  /** The rooms for a class, a number of heads and features, found once and shared by all sessions that ask for them. */
  roomsFor: Map<string, Int32Array>;
}

/** People in a session whatever is decided: its attendees and its loop's candidate; ascending. */
function attendeesOf(session: SessionInput, context: SessionContext): Int32Array {
  const attendees = new Set((session.attendees ?? []).map((id) => context.personIndex.get(id)!));
  const loop = context.loopOf.get(session.id);
  if (loop !== undefined) attendees.add(context.loopCandidate[loop]!);
  return Int32Array.from(attendees).sort();
}

/** The seats of a session with their pools filtered: no attendee, no conflict with one, and the language spoken. */
function seatsOf(session: SessionInput, attendees: Int32Array, context: SessionContext): Seat[] {
  const { people, personIndex } = context;
  const barred = new Set<number>(attendees);
  for (const p of attendees) for (const q of context.conflicts.get(p) ?? []) barred.add(q);
  const speaks = (p: number, kind: SeatKind): boolean => {
    const languages = people[p]!.languages;
    if (session.language === undefined || session.language === null) return true;
    // A sign-language interpreter may have none written down.
    return languages === undefined || languages === null
      ? kind === 'interpreter'
      : languages.includes(session.language);
  };
  const seat = (role: string, count: number, ids: readonly string[], optional: boolean): Seat => {
    const kind = seatKind(role);
    const pool = new Set(ids.map((id) => personIndex.get(id)!).filter((p) => !barred.has(p) && speaks(p, kind)));
    return { role, kind, count, pool: Int32Array.from(pool).sort(), optional };
  };
  const withSkill = (skill: string): string[] =>
    people.filter((person) => (person.skills ?? []).includes(skill)).map((person) => person.id);
  const seats = (session.roles ?? []).map((role) =>
    seat(
      role.role,
      role.count ?? 1,
      role.pool ?? (role.skill !== undefined && role.skill !== null ? withSkill(role.skill) : context.interviewers),
      role.optional ?? false,
    ),
  );
  if (!seats.some(({ kind }) => kind === 'interpreter')) {
    for (const p of attendees) {
      const pool = people[p]!.adjustments?.interpreterPool;
      if (pool !== undefined && pool !== null && pool.length > 0) seats.push(seat('interpreter', 1, pool, false));
    }
  }
  return seats.filter(({ count }) => count > 0);
}

/** Everything of a compiled session but `starts`, `pin` and `previous`. */
type SessionBody = Omit<Session, 'starts' | 'pin' | 'previous'>;

/** Compiles what does not depend on clocks. */
export function compileSession(
  session: SessionInput,
  groups: Map<string, number>,
  context: SessionContext,
): SessionBody {
  const { people, rooms } = context;
  const attendees = attendeesOf(session, context);
  const seats = seatsOf(session, attendees, context);
  const factor = Math.max(1, ...Array.from(attendees, (p) => people[p]!.adjustments?.extraTimeFactor ?? 1));
  const mandatorySeats = seats.reduce((sum, seat) => sum + (seat.optional ? 0 : seat.count), 0);
  const adjusted = Array.from(attendees, (p) => people[p]!.adjustments?.roomFeatures ?? []).flat();
  const eligible = (roomClass: string | undefined, heads: number, features: readonly string[]): Int32Array => {
    const wanted = roomClass === undefined || roomClass === null ? null : (context.roomClasses.get(roomClass) ?? -2);
    const key = JSON.stringify([wanted, heads, features]);
    const known = context.roomsFor.get(key);
    if (known !== undefined) return known;
    const fits = (room: Room): boolean =>
      (wanted === null || room.class === wanted) &&
      room.capacity >= heads &&
      features.every((feature) => room.features.includes(feature));
    const list = Int32Array.from(rooms.flatMap((room, r) => (fits(room) ? [r] : [])));
    context.roomsFor.set(key, list);
    return list;
  };
  const pins = (context.instance.pins ?? []).filter((pin) => pin.session === session.id);
  const pinnedRoom = pins.some((pin) => pin.room !== undefined && pin.room !== null);
  const needsRoom =
    (session.roomClass !== undefined && session.roomClass !== null) ||
    (session.roomFeatures ?? []).length > 0 ||
    pinnedRoom;
  const preparation = session.preparation ?? null;
  const candidates = attendees.filter((p) => context.isCandidate[p]);
  let group = -1;
  if (session.vacancy !== undefined && session.vacancy !== null) {
    const key = JSON.stringify([session.kind ?? '', session.vacancy]);
    group = groups.get(key) ?? groups.size;
    groups.set(key, group);
  }
  const windows = session.windows ?? [];
  const needsPreparationRoom = preparation?.roomClass !== undefined && preparation.roomClass !== null;
  return {
    id: session.id,
    loop: context.loopOf.get(session.id) ?? -1,
    kind: session.kind ?? '',
    durationMinutes: lengthened(session.durationMinutes, factor),
    attendees,
    candidates,
    seats,
    rooms: needsRoom
      ? eligible(session.roomClass, attendees.length + mandatorySeats, [...adjusted, ...(session.roomFeatures ?? [])])
      : new Int32Array(0),
    needsRoom,
    preparationMinutes: preparation === null ? 0 : lengthened(preparation.minutes, factor),
    preparationNeedsRoom: needsPreparationRoom,
    preparationRooms: needsPreparationRoom
      ? eligible(preparation.roomClass, candidates.length, adjusted)
      : new Int32Array(0),
    windows: windows.length === 0 ? null : union(minutesOf(windows, 'inward')),
    mandatory: session.optional !== true || pins.length > 0,
    preferred: Int32Array.from((session.preferred ?? []).map((id) => context.personIndex.get(id)!)),
    group,
  };
}

/** What bounds the starts of a session, as minutes. */
interface StartBounds {
  slotMinute: Int32Array;
  slotDay: Int16Array;
  dayStart: Int32Array;
  dayEnd: Int32Array;
  companyHours: Minutes;
  people: readonly Person[];
  earliest: number;
  latest: number;
  /** Declared conflicts of interest, by person. */
  conflicts: ReadonlyMap<number, readonly number[]>;
  /** Whether the slot is on the grid of its day. */
  onGrid: (slot: number) => boolean;
  /** Starts off the grid that are allowed all the same: pinned or announced. */
  alsoAt: readonly number[];
  /** −1 when free. */
  pinnedAt: number;
}

/** The bits of `Session.starts`. */
export function startsOf(session: SessionBody, bounds: StartBounds): Uint32Array {
  const { slotMinute, slotDay } = bounds;
  const starts = new Uint32Array((slotMinute.length + 31) >> 5);
  // Two who must not meet are both asked for: no time will do.
  for (const p of session.attendees)
    if (bounds.conflicts.get(p)?.some((q) => session.attendees.includes(q))) return starts;
  let within = session.windows === null ? bounds.companyHours : intersection(bounds.companyHours, session.windows);
  let withPreparation = bounds.companyHours;
  for (const p of session.attendees) {
    if (session.candidates.includes(p)) withPreparation = intersection(withPreparation, bounds.people[p]!.free);
    else within = intersection(within, bounds.people[p]!.free);
  }
  const { durationMinutes: duration, preparationMinutes: preparation } = session;
  let i = 0;
  let k = 0;
  for (let t = 0; t < slotMinute.length; t++) {
    const from = slotMinute[t]!;
    const to = from + duration;
    const day = slotDay[t]!;
    while (i < within.length && within[i + 1]! <= from) i += 2;
    while (k < withPreparation.length && withPreparation[k + 1]! <= from) k += 2;
    if (i >= within.length || k >= withPreparation.length) break;
    if (within[i]! > from || within[i + 1]! < to) continue;
    if (withPreparation[k]! > from - preparation || withPreparation[k + 1]! < to) continue;
    if (from - preparation < bounds.dayStart[day]! || to > bounds.dayEnd[day]!) continue;
    if (from - preparation < bounds.earliest || to > bounds.latest) continue;
    if (bounds.pinnedAt >= 0 ? from !== bounds.pinnedAt : !bounds.onGrid(t) && !bounds.alsoAt.includes(from)) continue;
    starts[t >> 5] = starts[t >> 5]! | (1 << (t & 31));
  }
  return starts;
}
