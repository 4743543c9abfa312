import { nextBit } from '../search/bits.ts';
import type { Model } from '../search/model.ts';

/** Sessions that ask more of some rooms between two minutes than these rooms have. */
export interface Crowding {
  readonly sessions: readonly number[];
  readonly rooms: readonly number[];
  readonly asked: number;
  readonly most: number;
  readonly unit: 'sessions' | 'minutes';
}

/**
 * Counts sessions against rooms: for every set of rooms that some session is bound to, and every stretch from an earliest
 * start to a latest end, what must lie there against the free time of the rooms, in sessions where all are equally long and
 * in minutes else. Null when nothing is too much.
 *
 * **Source**: energetic reasoning (Baptiste, Le Pape, Nuijten 2001).
 */
export function crowded(model: Model): Crowding | null {
  const { problem, words } = model;
  const bound = problem.sessions.flatMap((session, s) => {
    if (!session.mandatory || !session.needsRoom) return [];
    const first = nextBit(session.starts, 0, words, 0);
    if (first < 0) return [];
    let last = first;
    for (let t = first; t >= 0; t = nextBit(session.starts, 0, words, t + 1)) last = t;
    const minutes = session.durationMinutes;
    const from = problem.slotMinute[first]!;
    return [{ s, minutes, from, to: problem.slotMinute[last]! + minutes, groups: model.sessionRooms[s]! }];
  });
  const sets = new Map(bound.map(({ groups }) => [[...groups].sort((a, b) => a - b).join(), groups]));
  // Days of many kinds of rooms would make this dearer than the search it saves.
  for (const groups of [...sets.values()].slice(0, 40)) {
    const inside = bound.filter((one) => one.groups.every((g) => groups.includes(g)));
    const starts = earliest([...new Set(inside.map(({ from }) => from))].sort((a, b) => a - b));
    const ends = earliest([...new Set(inside.map(({ to }) => to))].sort((a, b) => b - a));
    const length = inside[0]!.minutes;
    const alike = inside.every(({ minutes }) => minutes === length);
    const rooms = groups.flatMap((g) => [...model.roomGroups[g]!.rooms]);
    for (const from of starts) {
      for (const to of ends) {
        if (to <= from) continue;
        const within = inside.filter((one) => one.from >= from && one.to <= to);
        const asked = alike ? within.length : within.reduce((sum, { minutes }) => sum + minutes, 0);
        const most = freeIn(model, groups, from, to, alike ? length : 0);
        if (asked > most) {
          return { sessions: within.map(({ s }) => s), rooms, asked, most, unit: alike ? 'sessions' : 'minutes' };
        }
      }
    }
  }
  return null;
}

/** Thirty values at most: the whole stretch comes first, and the rest says little more. */
const earliest = (values: number[]): number[] => values.slice(0, 30);

/** Free minutes of groups of rooms within [from, to) and the days, or how many sessions of a length fit into them. */
function freeIn(model: Model, groups: readonly number[], from: number, to: number, length: number): number {
  const { problem } = model;
  const { dayFirst, slotMinute } = problem;
  let sum = 0;
  for (const g of groups) {
    const { free, rooms } = model.roomGroups[g]!;
    for (let d = 0; d < model.days; d++) {
      let piece = 0;
      const close = (): void => {
        sum += rooms.length * (length > 0 ? Math.floor(piece / length) : piece);
        piece = 0;
      };
      for (let t = dayFirst[d]!; t < dayFirst[d + 1]!; t++) {
        const end = t + 1 < dayFirst[d + 1]! ? slotMinute[t + 1]! : problem.dayEndMinute[d]!;
        const minutes = Math.min(end, to) - Math.max(slotMinute[t]!, from);
        if (minutes <= 0 || free[t] === 0) close();
        else piece += minutes;
      }
      close();
    }
  }
  return sum;
}
