import type { ComponentId, Person, Problem, Session } from '../problem.ts';
import { COMPONENTS } from '../problem.ts';
import { fillRange, wordsFor } from './bits.ts';
import { network } from './flow.ts';

/** Ids of the components in the order of the table; the search counts them by this index. */
export const COMPONENT_IDS = Object.keys(COMPONENTS) as ComponentId[];

/** Index of each component, for reading weights. */
export const C = Object.fromEntries(COMPONENT_IDS.map((id, i) => [id, i])) as Record<ComponentId, number>;

/** Rooms that no session can tell apart: same eligibility, site and busy time. */
export interface RoomGroup {
  readonly rooms: readonly number[];
  readonly site: number;
  /** 1 on slots where these rooms are free of fixed use until the next slot. */
  readonly free: Uint8Array;
}

/** What is inserted at once: the sessions of a loop (at most 8), or one session. */
export interface Unit {
  readonly sessions: readonly number[];
  readonly loop: number;
}

/** How a session occupies a person: minutes of preparation before its start, its minutes, its site (-1 unknown). */
export interface Occupation {
  readonly before: number;
  readonly minutes: number;
  readonly site: number;
}

/** A precedence seen from one of its sessions. */
export interface Link {
  readonly before: number;
  readonly after: number;
  readonly minGap: number;
  readonly maxGap: number;
  readonly sameDay: boolean;
}

/** A rule about who sits in the seats of a panel of sessions. */
export interface PanelRule {
  readonly kind: 'mixed' | 'returning' | 'member';
  readonly sessions: Int32Array;
  /** mixed: a value per person or -1; member: 1 for those who satisfy it. */
  readonly value: ArrayLike<number>;
  readonly least: number;
}

/** A compiled problem with what only the search needs: seats one by one, groups of rooms, bitsets per occupation. */
export interface Model {
  readonly problem: Problem;
  readonly slots: number;
  readonly words: number;
  readonly days: number;
  /** Seats of session s are seatFirst[s] to seatFirst[s + 1]. */
  readonly seatFirst: Int32Array;
  readonly seatSession: Int32Array;
  readonly seatPool: readonly Int32Array[];
  readonly seatOptional: Uint8Array;
  /** 1 where the seat counts as a rater's (rules look at these only). */
  readonly seatRater: Uint8Array;
  /** Seats of the same role share a number, in the order of the session's roles. */
  readonly seatRole: Int32Array;
  readonly roomGroups: readonly RoomGroup[];
  readonly groupOfRoom: Int32Array;
  /** Eligible groups per session, the least useful to others first. */
  readonly sessionRooms: readonly (readonly number[])[];
  readonly preparationRooms: readonly (readonly number[])[];
  readonly occupations: readonly Occupation[];
  readonly seatOccupation: Int32Array;
  readonly attendeeOccupation: Int32Array;
  /** base(p, occupation): starts that the person's own time allows. */
  base(person: number, occupation: number): Uint32Array;
  /** First slot of day d at or after a minute (the day's end when none). */
  slotFrom(d: number, minute: number): number;
  readonly units: readonly Unit[];
  readonly unitOf: Int32Array;
  readonly links: readonly Link[];
  readonly linksOf: readonly (readonly number[])[];
  readonly panels: readonly PanelRule[];
  readonly panelsOf: readonly (readonly number[])[];
  readonly conflicts: readonly (readonly number[])[];
  readonly fairness: number;
  readonly waitFairness: number;
  readonly startFairness: number;
  /** 1 for sessions that are held in time, people and room. */
  readonly held: Uint8Array;
  /** Sessions of the same kind and vacancy. */
  readonly kinds: readonly (readonly number[])[];
  readonly weight: Float64Array;
  readonly level: Int32Array;
  /** Worth of a unit of each level in the scalar that guides the search. */
  readonly scale: Float64Array;
  readonly multiSite: boolean;
  /** Days lie so close that what is on one can hinder the next. */
  readonly tightDays: boolean;
}

/** Builds the search's view of a problem; `apart` keeps equal rooms apart, for plans whose rooms are announced. */
export function modelOf(problem: Problem, apart = false): Model {
  const { sessions, people, slotMinute, dayFirst } = problem;
  const slots = slotMinute.length;
  const words = wordsFor(slots);
  const days = dayFirst.length - 1;

  const slotFrom = (d: number, minute: number): number => {
    let low = dayFirst[d]!;
    let high = dayFirst[d + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (slotMinute[middle]! < minute) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const seatFirst = new Int32Array(sessions.length + 1);
  const seatSession: number[] = [];
  const seatPool: Int32Array[] = [];
  const seatOptional: number[] = [];
  const seatRater: number[] = [];
  const seatRole: number[] = [];
  sessions.forEach((session, s) => {
    seatFirst[s] = seatPool.length;
    session.seats.forEach((seat, role) => {
      for (let c = 0; c < seat.count; c++) {
        seatSession.push(s);
        seatPool.push(seat.pool);
        seatOptional.push(seat.optional ? 1 : 0);
        seatRater.push(seat.kind === 'rater' ? 1 : 0);
        seatRole.push(role);
      }
    });
    if (session.pin?.interviewers) pinSeats(session.pin.interviewers, seatPool, seatFirst[s]!);
  });
  seatFirst[sessions.length] = seatPool.length;

  const { roomGroups, groupOfRoom, sessionRooms, preparationRooms } = groupRooms(problem, apart);
  const multiSite = problem.sites.length > 1;
  const occupations: Occupation[] = [];
  const occupation = (before: number, minutes: number, site: number): number => {
    const at = occupations.findIndex((o) => o.before === before && o.minutes === minutes && o.site === site);
    return at >= 0 ? at : occupations.push({ before, minutes, site }) - 1;
  };
  const seatOccupation = new Int32Array(sessions.length);
  const attendeeOccupation = new Int32Array(sessions.length);
  sessions.forEach((session, s) => {
    const sites = new Set(sessionRooms[s]!.map((g) => roomGroups[g]!.site));
    const site = multiSite && sites.size === 1 ? [...sites][0]! : -1;
    seatOccupation[s] = occupation(0, session.durationMinutes, site);
    attendeeOccupation[s] = occupation(session.preparationMinutes, session.durationMinutes, site);
  });
  const bases = new Map<number, Uint32Array>();
  const base = (p: number, o: number): Uint32Array => {
    const key = p * occupations.length + o;
    let set = bases.get(key);
    if (set === undefined) {
      set = new Uint32Array(words);
      const { before, minutes } = occupations[o]!;
      const free = people[p]!.free;
      for (let d = 0; d < days; d++) {
        for (let x = 0; x < free.length; x += 2) {
          if (free[x + 1]! <= problem.dayStartMinute[d]! || free[x]! >= problem.dayEndMinute[d]!) continue;
          fillRange(set, 0, slotFrom(d, free[x]! + before), slotFrom(d, free[x + 1]! - minutes + 1));
        }
      }
      bases.set(key, set);
    }
    return set;
  };

  const units: Unit[] = [];
  const unitOf = new Int32Array(sessions.length).fill(-1);
  const unit = (list: readonly number[], loop: number): void => {
    for (const s of list) unitOf[s] = units.length;
    units.push({ sessions: list, loop });
  };
  problem.loops.forEach((loop, l) => {
    const list = [...loop.sessions].filter((s) => unitOf[s] === -1);
    if (list.length > 0 && list.length <= 8) unit(list, l);
  });
  sessions.forEach((session, s) => {
    if (unitOf[s] === -1) unit([s], session.loop);
  });

  const links: Link[] = problem.precedences.map((p) => ({ ...p }));
  const linksOf: number[][] = sessions.map(() => []);
  links.forEach(({ before, after }, x) => {
    linksOf[before]!.push(x);
    if (after !== before) linksOf[after]!.push(x);
  });
  const panels: PanelRule[] = [];
  const conflicts: number[][] = people.map(() => []);
  let fairness = -1;
  let waitFairness = -1;
  let startFairness = -1;
  for (const rule of problem.rules) {
    if (rule.type === 'conflict') {
      conflicts[rule.a]!.push(rule.b);
      conflicts[rule.b]!.push(rule.a);
    } else if (rule.type === 'breakFairness') fairness = least(fairness, rule.maxDifference);
    else if (rule.type === 'waitFairness') waitFairness = least(waitFairness, rule.maxDifferenceMinutes);
    else if (rule.type === 'startFairness') startFairness = least(startFairness, rule.maxDifferenceMinutes);
    else if (rule.type === 'mixedPanel') {
      for (const p of rule.panels)
        panels.push({ kind: 'mixed', sessions: p, value: rule.value, least: rule.minDistinct });
    } else if (rule.type === 'returningMember') {
      for (const p of rule.panels) panels.push({ kind: 'returning', sessions: p, value: [], least: rule.minReturning });
    } else if (rule.type === 'executive') {
      for (const p of rule.panels) panels.push({ kind: 'member', sessions: p, value: rule.people, least: 1 });
    }
  }
  const panelsOf: number[][] = sessions.map(() => []);
  panels.forEach((panel, x) => {
    for (const s of panel.sessions) panelsOf[s]!.push(x);
  });

  const kinds: number[][] = [];
  sessions.forEach((session, s) => {
    if (session.group < 0) return;
    while (kinds.length <= session.group) kinds.push([]);
    kinds[session.group]!.push(s);
  });
  const weight = new Float64Array(COMPONENT_IDS.length);
  const level = new Int32Array(COMPONENT_IDS.length);
  for (const c of problem.components) {
    weight[C[c.id]] = c.weight;
    level[C[c.id]] = c.level;
  }
  let tightDays = false;
  for (let d = 1; d < days; d++) {
    if (problem.dayStartMinute[d]! - problem.dayEndMinute[d - 1]! < 180) tightDays = true;
  }
  return {
    problem,
    slots,
    words,
    days,
    seatFirst,
    seatSession: Int32Array.from(seatSession),
    seatPool,
    seatOptional: Uint8Array.from(seatOptional),
    seatRater: Uint8Array.from(seatRater),
    seatRole: Int32Array.from(seatRole),
    roomGroups,
    groupOfRoom,
    sessionRooms,
    preparationRooms,
    occupations,
    seatOccupation,
    attendeeOccupation,
    base,
    slotFrom,
    units,
    unitOf,
    links,
    linksOf,
    panels,
    panelsOf,
    conflicts,
    fairness,
    waitFairness,
    startFairness,
    held: Uint8Array.from(sessions, (session) => (session.pin?.begun ? 1 : 0)),
    kinds,
    weight,
    level,
    scale: Float64Array.of(1e10, 1e6, 1e3, 1, 1e-3),
    multiSite,
    tightDays: tightDays || (days > 1 && people.some((p: Person) => p.bufferMinutes >= 180)),
  };
}

const least = (a: number, b: number): number => (a < 0 ? b : Math.min(a, b));

/** Gives every pinned person a seat that may hold them, as many as can be, and leaves them alone in it. */
function pinSeats(pinned: Int32Array, seatPool: Int32Array[], first: number): void {
  const count = seatPool.length - first;
  const n = pinned.length;
  const net = network(n + count + 2);
  const arcs: { person: number; seat: number; arc: number }[] = [];
  for (let x = 0; x < n; x++) net.arc(n + count, x, 1, 0);
  for (let y = 0; y < count; y++) net.arc(n + y, n + count + 1, 1, 0);
  for (let x = 0; x < n; x++) {
    for (let y = 0; y < count; y++) {
      if (seatPool[first + y]!.includes(pinned[x]!))
        arcs.push({ person: pinned[x]!, seat: first + y, arc: net.arc(x, n + y, 1, y) });
    }
  }
  const { sent } = net.send(n + count, n + count + 1, n);
  // A pinned person whom no seat takes makes the session impossible: an empty pool says so.
  if (sent < n && count > 0) seatPool[first] = new Int32Array(0);
  for (const { person, seat, arc } of arcs) if (net.through(arc) > 0) seatPool[seat] = Int32Array.of(person);
}

function groupRooms(
  problem: Problem,
  apart: boolean,
): Pick<Model, 'roomGroups' | 'groupOfRoom' | 'sessionRooms' | 'preparationRooms'> {
  const { sessions, rooms, slotMinute, slotDay } = problem;
  const roomsOf = (session: Session): ArrayLike<number> & Iterable<number> => {
    if (!session.needsRoom) return [];
    const pinned = session.pin?.room ?? -1;
    return pinned < 0 ? session.rooms : session.rooms.includes(pinned) ? [pinned] : [];
  };
  // Two rooms belong together when every session that may use one may use the other, and they are busy alike.
  const users: number[][] = rooms.map(() => []);
  sessions.forEach((session, s) => {
    for (const r of roomsOf(session)) users[r]!.push(2 * s);
    for (const r of session.preparationRooms) users[r]!.push(2 * s + 1);
  });
  const held = new Set(
    sessions.flatMap((session) => (session.pin?.room !== undefined && session.pin.room >= 0 ? [session.pin.room] : [])),
  );
  const byKey = new Map<string, number[]>();
  rooms.forEach((room, r) => {
    if (users[r]!.length === 0) return;
    const key = apart ? `${r}` : `${room.site}/${held.has(r) ? r : ''}/${room.busy.join()}/${users[r]!.join()}`;
    const list = byKey.get(key);
    if (list) list.push(r);
    else byKey.set(key, [r]);
  });
  const groupOfRoom = new Int32Array(rooms.length).fill(-1);
  const roomGroups: RoomGroup[] = [...byKey.values()].map((list, g) => {
    for (const r of list) groupOfRoom[r] = g;
    const free = new Uint8Array(slotMinute.length).fill(1);
    const busy = rooms[list[0]!]!.busy;
    for (let x = 0; x < busy.length; x += 2) {
      for (let t = 0; t < slotMinute.length; t++) {
        const d = slotDay[t]!;
        const until = t + 1 < problem.dayFirst[d + 1]! ? slotMinute[t + 1]! : problem.dayEndMinute[d]!;
        if (slotMinute[t]! < busy[x + 1]! && busy[x]! < until) free[t] = 0;
      }
    }
    return { rooms: list, site: rooms[list[0]!]!.site, free };
  });
  const used = new Int32Array(roomGroups.length);
  const known = new Map<Iterable<number>, number[]>();
  // Sessions that ask for the same share their list of rooms, and so their list of groups.
  const distinct = (list: Iterable<number>): number[] => {
    let groups = known.get(list);
    if (groups === undefined) {
      groups = [...new Set([...list].map((r) => groupOfRoom[r]!))];
      known.set(list, groups);
    }
    return groups;
  };
  const sessionRooms = sessions.map((session) => distinct(roomsOf(session)));
  const preparationRooms = sessions.map((session) =>
    session.preparationNeedsRoom ? distinct(session.preparationRooms) : [],
  );
  for (const list of sessionRooms) for (const g of list) used[g] = used[g]! + 1;
  for (const list of new Set(sessionRooms))
    list.sort((a, b) => used[a]! / roomGroups[a]!.rooms.length - used[b]! / roomGroups[b]!.rooms.length || a - b);
  return { roomGroups, groupOfRoom, sessionRooms, preparationRooms };
}
