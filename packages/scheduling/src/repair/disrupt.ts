import { formatInstant, parseInstant } from '../compile/instant.ts';
import { COMPONENTS, type ComponentId, type Instance, type Person, type Problem, type Session } from '../problem.ts';
import type { Solution } from '../schedule.ts';

/**
 * What has gone wrong: a person away or a room lost from one instant until another (the whole horizon when absent), or a
 * candidate who arrives only at an instant. Ids; instants ISO 8601. `now` says what has begun: `from` (or the candidate's
 * hour of arrival is not meant by it), else the instance's own `now`.
 */
export type Disruption =
  | { kind: 'absent'; person: string; from?: string; until?: string; now?: string }
  | { kind: 'room'; room: string; from?: string; until?: string; now?: string }
  | { kind: 'late'; candidate: string; until: string; now?: string };

const CHANGES: readonly ComponentId[] = ['changedDay', 'changedTime', 'changedInterviewer', 'changedRoom'];

/** UTC minutes of a disruption; `now` is minus infinity when nothing has begun. */
export function spanOf(problem: Problem, disruption: Disruption): { from: number; to: number; now: number } {
  const last = problem.dayEndMinute[problem.dayEndMinute.length - 1]!;
  const first = problem.dayStartMinute[0]!;
  const read = (text: string | null | undefined): number => (text ? parseInstant(text) : Number.NaN);
  const or = (value: number, other: number): number => (Number.isNaN(value) ? other : value);
  const from = disruption.kind === 'late' ? first : or(read(disruption.from), first);
  const to = or(read(disruption.until), last);
  const begun = disruption.kind === 'late' ? Number.NaN : read(disruption.from);
  const now = or(read(disruption.now), or(read(problem.instance.now), or(begun, Number.NEGATIVE_INFINITY)));
  return { from, to: Math.max(from, to), now };
}

/** The instance after a disruption: with it in the calendars, the plan as `previous`, and changes in the objective. */
export function disrupted(problem: Problem, solution: Solution, disruption: Disruption): Instance {
  const { instance } = problem;
  const { from, to, now } = spanOf(problem, disruption);
  const away = { start: formatInstant(from), end: formatInstant(to) };
  const who = disruption.kind === 'absent' ? disruption.person : disruption.kind === 'late' ? disruption.candidate : '';
  const objective = [...instance.objective];
  for (const id of CHANGES) if (!objective.some((component) => component.id === id)) objective.push({ id });
  const people = instance.people.map((one) => (one.id === who ? { ...one, busy: [...(one.busy ?? []), away] } : one));
  const changed: Instance = { ...instance, people, objective, previous: { assignments: solution.assignments } };
  if (disruption.kind === 'room') {
    changed.rooms = (instance.rooms ?? []).map((room) =>
      room.id === disruption.room ? { ...room, busy: [...(room.busy ?? []), away] } : room,
    );
  }
  if (Number.isFinite(now)) changed.now = formatInstant(now);
  return changed;
}

/** The compiled problem after a disruption, without compiling anew. */
export function disruptedProblem(problem: Problem, solution: Solution, disruption: Disruption): Problem {
  const { from, to, now } = spanOf(problem, disruption);
  const who =
    disruption.kind === 'room'
      ? -1
      : (problem.personIndex.get(disruption.kind === 'absent' ? disruption.person : disruption.candidate) ?? -1);
  const lost = disruption.kind === 'room' ? (problem.roomIndex.get(disruption.room) ?? -1) : -1;
  const announced = new Map(solution.assignments.map((assignment) => [assignment.session, assignment]));
  const people = problem.people.slice();
  if (who >= 0) people[who] = withoutTime(people[who]!, from, to);
  const rooms = problem.rooms.map((room, r) =>
    r === lost ? { ...room, busy: Int32Array.of(...room.busy, from, to), twin: r } : room,
  );
  const sessions = problem.sessions.map((session): Session => {
    const before = announced.get(session.id);
    const attended = who >= 0 && session.attendees.includes(who);
    let { starts, pin } = session;
    if (attended) starts = startsOutside(problem, session, from, to);
    if (before === undefined) return { ...session, starts, previous: null };
    const start = parseInstant(before.start);
    const indexes = (before.interviewers ?? []).map((id) => problem.personIndex.get(id) ?? -1).filter((p) => p >= 0);
    const room = before.room ? (problem.roomIndex.get(before.room) ?? -1) : -1;
    const day = problem.slotDay[problem.slotMinute.indexOf(start)] ?? -1;
    const interviewers = Int32Array.from(indexes);
    if (start < now) pin = { start, interviewers, room, begun: true };
    else if (pin?.begun) pin = null;
    return { ...session, starts, pin, previous: { start, day, interviewers, room } };
  });
  const components = [...problem.components];
  for (const id of CHANGES) {
    if (!components.some((component) => component.id === id)) components.push({ id, ...COMPONENTS[id] });
  }
  return { ...problem, people, rooms, sessions, components };
}

function withoutTime(person: Person, from: number, to: number): Person {
  const free: number[] = [];
  for (let x = 0; x < person.free.length; x += 2) {
    const [a, b] = [person.free[x]!, person.free[x + 1]!];
    if (a < Math.min(b, from)) free.push(a, Math.min(b, from));
    if (Math.max(a, to) < b) free.push(Math.max(a, to), b);
  }
  // Somebody who is away for the whole window eats elsewhere; what is left of a window is kept only if a lunch fits.
  const lunches = person.lunches.map((lunch) => {
    const left: number[] = [];
    for (let x = 0; x < lunch.free.length; x += 2) {
      const [a, b] = [lunch.free[x]!, lunch.free[x + 1]!];
      if (a < Math.min(b, from)) left.push(a, Math.min(b, from));
      if (Math.max(a, to) < b) left.push(Math.max(a, to), b);
    }
    const eats = left.some((_, x) => x % 2 === 0 && left[x + 1]! - left[x]! >= lunch.minutes);
    return eats ? { ...lunch, free: Int32Array.from(left) } : lunch;
  });
  return { ...person, free: Int32Array.from(free), busy: Int32Array.of(...person.busy, from, to), lunches };
}

function startsOutside(problem: Problem, session: Session, from: number, to: number): Uint32Array {
  const starts = session.starts.slice();
  for (let t = 0; t < problem.slotMinute.length; t++) {
    const begin = problem.slotMinute[t]! - session.preparationMinutes;
    const end = problem.slotMinute[t]! + session.durationMinutes;
    if (begin < to && from < end) starts[t >>> 5] = starts[t >>> 5]! & ~(1 << (t & 31));
  }
  return starts;
}
