import type { Instance, LoopInput, PersonInput, SessionInput } from '../problem.ts';

/** One chair: who may sit on it, and whether it may stay empty. */
export interface Chair {
  role: string;
  kind: 'rater' | 'shadow' | 'interpreter';
  mayFill: ReadonlySet<string>;
  optional: boolean;
  /** Asked for by a candidate's adjustments (H13), not by the session. */
  adjustment: boolean;
}

/** Who sits where, who has no chair, and which chairs stay empty that must not. */
export interface Filling {
  /** Chair by person. */
  chairOf: ReadonlyMap<string, Chair>;
  withoutChair: readonly string[];
  empty: readonly Chair[];
  /** Those in raters' chairs. */
  raters: readonly string[];
}

/** The fixed people of a session: its attendees and its loop's candidate. */
export function attendeesOf(session: SessionInput, loop: LoopInput | null): string[] {
  const own = session.attendees ?? [];
  return loop === null || own.includes(loop.candidate) ? own : [loop.candidate, ...own];
}

function speaks(person: PersonInput, session: SessionInput, kind: Chair['kind']): boolean {
  if (session.language === undefined) return true;
  return person.languages === undefined ? kind === 'interpreter' : person.languages.includes(session.language);
}

const asked = new WeakMap<Instance, Map<string, PersonInput>>();

/** The chairs of a session in order: its roles, then an interpreter's for each candidate whose adjustments name a pool. */
export function seatsAsked(instance: Instance, session: SessionInput, attendees: readonly string[]): Chair[] {
  let people = asked.get(instance);
  if (people === undefined) {
    people = new Map(instance.people.map((person) => [person.id, person]));
    asked.set(instance, people);
  }
  const chair = (role: string, ids: readonly string[], optional: boolean, adjustment: boolean): Chair => {
    const kind = role === 'shadow' || role === 'interpreter' ? role : 'rater';
    const fit = ids.filter((id) => !attendees.includes(id) && speaks(people.get(id)!, session, kind));
    return { role, kind, mayFill: new Set(fit), optional, adjustment };
  };
  const chairs: Chair[] = [];
  for (const { role, count, pool, skill, optional } of session.roles ?? []) {
    let ids = pool;
    if (ids === undefined) {
      const fits = (person: PersonInput): boolean =>
        skill === undefined ? person.role === 'interviewer' : (person.skills ?? []).includes(skill);
      ids = instance.people.filter(fits).map((person) => person.id);
    }
    const one = chair(role, ids, optional ?? false, false);
    for (let n = 0; n < (count ?? 1); n++) chairs.push({ ...one });
  }
  if (!(session.roles ?? []).some(({ role, count }) => role === 'interpreter' && (count ?? 1) > 0)) {
    for (const id of attendees) {
      const pool = people.get(id)!.adjustments?.interpreterPool ?? [];
      if (pool.length > 0) chairs.push(chair('interpreter', pool, false, true));
    }
  }
  return chairs;
}

/** Seats people in the order given when that works, and by augmenting paths when only another order does. */
export function fillSeats(chairs: readonly Chair[], people: readonly string[]): Filling {
  const holder: (string | null)[] = inOrder(chairs, people) ?? byPaths(chairs, people);
  const chairOf = new Map<string, Chair>();
  holder.forEach((id, c) => {
    if (id !== null) chairOf.set(id, chairs[c]!);
  });
  return {
    chairOf,
    withoutChair: people.filter((id) => !chairOf.has(id)),
    empty: chairs.filter((chair, c) => holder[c] === null && !chair.optional),
    raters: people.filter((id) => chairOf.get(id)?.kind === 'rater'),
  };
}

/** Chairs in order, each with the next person or, if it may, empty; null when not everybody finds a chair that way. */
function inOrder(chairs: readonly Chair[], people: readonly string[]): (string | null)[] | null {
  const dead = new Set<string>();
  const holder: (string | null)[] = chairs.map(() => null);
  const place = (c: number, p: number): boolean => {
    if (c === chairs.length) return p === people.length;
    if (dead.has(`${c} ${p}`)) return false;
    if (p < people.length && chairs[c]!.mayFill.has(people[p]!)) {
      holder[c] = people[p]!;
      if (place(c + 1, p + 1)) return true;
      holder[c] = null;
    }
    if (chairs[c]!.optional && place(c + 1, p)) return true;
    dead.add(`${c} ${p}`);
    return false;
  };
  return place(0, 0) ? holder : null;
}

function byPaths(chairs: readonly Chair[], people: readonly string[]): (string | null)[] {
  const holder: (string | null)[] = chairs.map(() => null);
  const chairOf = new Map<string, number>();
  const seatPerson = (id: string, seen: Set<number>, open: (c: number) => boolean): boolean => {
    for (let c = 0; c < chairs.length; c++) {
      if (seen.has(c) || !open(c) || !chairs[c]!.mayFill.has(id)) continue;
      seen.add(c);
      if (holder[c] === null || seatPerson(holder[c]!, seen, open)) {
        holder[c] = id;
        chairOf.set(id, c);
        return true;
      }
    }
    return false;
  };
  // Chairs that must be filled first: once filled they stay filled.
  for (const id of people) seatPerson(id, new Set(), (c) => !chairs[c]!.optional);
  for (const id of people) if (!chairOf.has(id)) seatPerson(id, new Set(), () => true);
  return holder;
}
