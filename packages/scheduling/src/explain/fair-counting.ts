import { breakRange } from '../bounds/breaks.ts';
import { type Fair, fairOf } from '../fairs/fair.ts';
import type { Model } from '../search/model.ts';

/** Why a fair has no plan, by counting: who or what is concerned, and the sentence. */
export interface FairObstacle {
  readonly kind: 'person' | 'tables' | 'fairness';
  readonly sessions: readonly number[];
  readonly text: string;
}

/** Columns up to which people's breaks are counted. */
const FEW = 14;

/**
 * Counts a fair: each person's meetings against the columns they allow, all meetings against the tables of the columns they
 * allow, and under a fairness rule the fewest breaks of one person against the most of another. Null when all of it fits,
 * and for problems that are no fairs.
 *
 * **Source**: Hall's theorem (1935), for people and for tables.
 */
export function fairObstacle(model: Model): FairObstacle | null {
  const fair = fairOf(model);
  if (fair === null || !fair.complete) return null;
  return byTables(fair) ?? (fair.slots.length <= FEW ? byPeople(fair, model) : null);
}

function byTables(fair: Fair): FairObstacle | null {
  const columns = fair.slots.length;
  for (let k = 0; k < fair.kinds.length; k++) {
    const meetings = [...fair.kind.keys()].filter((m) => fair.kind[m] === k);
    const holders: number[][] = Array.from({ length: columns }, () => []);
    let seen = 0;
    const give = (m: number): boolean => {
      for (let c = 0; c < columns; c++) {
        const bit = 1 << c;
        if ((fair.allowed[m]! & ~seen & bit) === 0) continue;
        seen |= bit;
        if (holders[c]!.length < fair.capacity[k * columns + c]!) {
          holders[c]!.push(m);
          return true;
        }
        for (let x = 0; x < holders[c]!.length; x++) {
          if (!give(holders[c]![x]!)) continue;
          holders[c]![x] = m;
          return true;
        }
      }
      return false;
    };
    for (const m of meetings) {
      seen = 0;
      if (give(m)) continue;
      const inside = meetings.filter((one) => (fair.allowed[one]! & ~seen) === 0);
      let most = 0;
      for (let c = 0; c < columns; c++) if ((seen >>> c) & 1) most += fair.capacity[k * columns + c]!;
      const text = `${inside.length} meetings have to lie where the tables hold ${most}`;
      return { kind: 'tables', sessions: inside, text };
    }
  }
  return null;
}

function byPeople(fair: Fair, model: Model): FairObstacle | null {
  const { people } = model.problem;
  const name = (p: number): string => people[p]!.name || people[p]!.id;
  const ranges = fair.own.map((_, p) => breakRange(fair, p, fair.fairness < 0));
  let poorest = -1;
  let richest = -1;
  for (let p = 0; p < ranges.length; p++) {
    const { least, most } = ranges[p]!;
    if (most < 0) {
      const text = `${name(p)} has ${fair.own[p]!.length} meetings and not as many times at which they can be held`;
      return { kind: 'person', sessions: fair.own[p]!, text };
    }
    if (poorest < 0 || least > ranges[poorest]!.least) poorest = p;
    if (richest < 0 || most < ranges[richest]!.most) richest = p;
  }
  if (fair.fairness < 0 || poorest < 0) return null;
  const [least, most] = [ranges[poorest]!.least, ranges[richest]!.most];
  if (least - most <= fair.fairness) return null;
  const text = `${name(poorest)} has at least ${counted(least)}, ${name(richest)} at most ${counted(most)}`;
  return { kind: 'fairness', sessions: [...fair.own[poorest]!, ...fair.own[richest]!], text };
}

const counted = (n: number): string => (n === 1 ? '1 break' : `${n} breaks`);
