import { hasBit } from '../search/bits.ts';
import { C, type Link, type Model } from '../search/model.ts';

/** More columns than this do not fit into one machine word. */
const MOST_COLUMNS = 30;

/** A problem of fixed meetings of one length, seen as a colouring of meetings by columns (starts that lie apart). */
export interface Fair {
  /** Slot of each column, ascending. */
  readonly slots: readonly number[];
  /** Minute at which each column starts, and how long every meeting lasts. */
  readonly minute: readonly number[];
  readonly length: number;
  /** Bit c: column c begins when column c - 1 of the same day ends. */
  readonly joined: number;
  /** The columns of each day that has one, as masks. */
  readonly days: readonly number[];
  /** Attendees and allowed columns (a mask) of each session. */
  readonly people: readonly Int32Array[];
  readonly allowed: Int32Array;
  /** Which kind of table a session needs, -1 for none; tables of each kind by column: capacity[kind * columns + c]. */
  readonly kind: Int32Array;
  readonly kinds: readonly (readonly number[])[];
  readonly capacity: Int32Array;
  /** Sessions of each person. */
  readonly own: readonly (readonly number[])[];
  readonly links: readonly Link[];
  /** Largest difference of breaks, -1 without such a rule. */
  readonly fairness: number;
  /** False when meetings may also start between the columns: what has no plan here may still have one. */
  readonly complete: boolean;
}

/** Components that a fair's search does not look at, and that would count for fixed meetings. */
const FOREIGN = [
  C.makespanMinutes,
  C.interviewerHoleMinutes,
  C.changedDay,
  C.changedTime,
  C.changedInterviewer,
  C.changedRoom,
];

/** The problem as a fair; null when something in it (seats, loops, lunches, limits, other lengths) is more than that. */
export function fairOf(model: Model): Fair | null {
  const { problem } = model;
  const { sessions, people, slotMinute, slotDay, dayStartMinute } = problem;
  const length = sessions[0]?.durationMinutes ?? 0;
  if (length === 0 || problem.loops.length > 0 || model.seatPool.length > 0 || model.multiSite) return null;
  if (FOREIGN.some((c) => model.weight[c] !== 0) || (model.weight[C.participantBreaks] === 0 && model.fairness < 0)) {
    return null;
  }
  if (
    sessions.some(
      (one) => one.durationMinutes !== length || !one.mandatory || one.preparationMinutes > 0 || one.pin?.begun,
    )
  ) {
    return null;
  }
  const plain = people.every(
    (one) =>
      one.lunches.length === 0 &&
      one.maxSessionsPerDay < 0 &&
      one.maxSessionsPerWeek < 0 &&
      (one.maxConsecutiveMinutes < 0 || one.maxConsecutiveMinutes >= 24 * 60) &&
      one.pauseAfterMinutes < 0,
  );
  if (!plain) return null;
  const pause = Math.max(0, ...people.map((one) => one.bufferMinutes));
  const used = new Set<number>();
  for (const { starts } of sessions) for (let t = 0; t < model.slots; t++) if (hasBit(starts, 0, t)) used.add(t);
  let slots = [...used].sort((a, b) => a - b);
  const apart = (list: readonly number[]): boolean =>
    list.every((t, c) => c === 0 || slotMinute[t]! - slotMinute[list[c - 1]!]! >= length + pause);
  const complete = apart(slots);
  if (!complete) {
    slots = slots.filter((t) => (slotMinute[t]! - dayStartMinute[slotDay[t]!]!) % (length + pause) === 0);
    if (!apart(slots)) return null;
  }
  const columns = slots.length;
  if (columns === 0 || columns > MOST_COLUMNS) return null;
  const tables = tablesOf(model, slots, length);
  if (tables === null) return null;
  let joined = 0;
  const days = new Map<number, number>();
  slots.forEach((t, c) => {
    const before = slots[c - 1];
    days.set(slotDay[t]!, (days.get(slotDay[t]!) ?? 0) | (1 << c));
    if (before !== undefined && slotDay[before] === slotDay[t] && slotMinute[t]! - slotMinute[before]! === length) {
      joined |= 1 << c;
    }
  });
  const allowed = Int32Array.from(sessions, ({ starts }) =>
    slots.reduce((mask, t, c) => (hasBit(starts, 0, t) ? mask | (1 << c) : mask), 0),
  );
  if (!complete && allowed.includes(0)) return null;
  const own: number[][] = people.map(() => []);
  sessions.forEach(({ attendees }, s) => {
    for (const p of attendees) own[p]!.push(s);
  });
  return {
    slots,
    minute: slots.map((t) => slotMinute[t]!),
    length,
    joined,
    days: [...days.values()],
    people: sessions.map(({ attendees }) => attendees),
    allowed,
    ...tables,
    own,
    links: model.links,
    fairness: model.fairness,
    complete,
  };
}

function tablesOf(
  model: Model,
  slots: readonly number[],
  length: number,
): Pick<Fair, 'kind' | 'kinds' | 'capacity'> | null {
  const { problem } = model;
  const { slotMinute, dayFirst, slotDay } = problem;
  const kinds: (readonly number[])[] = [];
  const keys: string[] = [];
  const kind = Int32Array.from(problem.sessions, (session, s) => {
    if (!session.needsRoom) return -1;
    const groups = [...model.sessionRooms[s]!].sort((a, b) => a - b);
    const at = keys.indexOf(groups.join());
    if (at >= 0) return at;
    keys.push(groups.join());
    return kinds.push(groups) - 1;
  });
  // Kinds of tables that overlap would need a matching per column: the general search does those.
  const all = kinds.flat();
  if (new Set(all).size < all.length) return null;
  const capacity = new Int32Array(kinds.length * slots.length);
  kinds.forEach((groups, k) => {
    slots.forEach((t, c) => {
      for (const g of groups) {
        const { free, rooms } = model.roomGroups[g]!;
        let open = true;
        for (let u = t; u < dayFirst[slotDay[t]! + 1]! && slotMinute[u]! < slotMinute[t]! + length; u++) {
          if (free[u] === 0) open = false;
        }
        if (open) capacity[k * slots.length + c] = capacity[k * slots.length + c]! + rooms.length;
      }
    });
  });
  return { kind, kinds, capacity };
}

/** Breaks of somebody who is busy in these columns: runs of columns without a gap, less one for each day used. */
export function breaksIn(fair: Pick<Fair, 'joined' | 'days'>, mask: number): number {
  let runs = bits(mask & ~((mask << 1) & fair.joined));
  for (let d = 0; d < fair.days.length; d++) if ((mask & fair.days[d]!) !== 0) runs--;
  return runs;
}

/** The number of bits that are set. */
export function bits(mask: number): number {
  let x = mask - ((mask >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
