import { bits, breaksIn, type Fair, fairOf } from '../fairs/fair.ts';
import type { Model } from '../search/model.ts';

/** Columns up to which all ways in which somebody can be busy are looked at one by one. */
const FEW_COLUMNS = 14;

/** The fewest and the most breaks that somebody can have; `most` is −1 where their meetings cannot lie apart at all. */
export interface BreakRange {
  readonly least: number;
  readonly most: number;
}

/**
 * Gaps that nobody can avoid. In a fair: for every person the fewest breaks among all sets of columns that hold their
 * meetings, each in one that it allows, and under a fairness rule no fewer than the unluckiest has less the difference
 * allowed. Elsewhere: a person with sessions of one length whose free time falls into pieces needs as many pieces as it
 * takes to hold them all.
 */
export function breaksBound(model: Model): number {
  const fair = fairOf(model);
  if (fair === null || !fair.complete || fair.slots.length > FEW_COLUMNS) return piecesBound(model);
  const least = fair.own.map((_, p) => breakRange(fair, p, true).least);
  const floor = fair.fairness < 0 ? 0 : Math.max(0, ...least) - fair.fairness;
  return least.reduce((sum, n) => sum + Math.max(n, floor), 0);
}

/**
 * The fewest and the most breaks of person p in a fair of at most 14 columns, others left aside. With `leastOnly` the
 * search ends at the fewest, and `most` is no more than that.
 *
 * **Source**: a system of distinct representatives (Hall 1935) for each set of columns, by augmenting paths (Kuhn 1955).
 */
export function breakRange(fair: Fair, p: number, leastOnly = false): BreakRange {
  const own = fair.own[p]!;
  if (own.length === 0) return { least: 0, most: 0 };
  let open = 0;
  let shared = -1;
  for (const m of own) {
    open |= fair.allowed[m]!;
    shared &= fair.allowed[m]!;
  }
  const byBreaks: number[][] = [];
  for (let mask = 1; mask < 1 << fair.slots.length; mask++) {
    if ((mask & ~open) !== 0 || bits(mask) !== own.length) continue;
    const n = breaksIn(fair, mask);
    const list = byBreaks[n];
    if (list) list.push(mask);
    else byBreaks[n] = [mask];
  }
  const domains = own.map((m) => fair.allowed[m]!);
  const some = (n: number): boolean =>
    (byBreaks[n] ?? []).some((mask) => (mask & ~shared) === 0 || distinct(domains, mask, fair.slots.length));
  let least = 0;
  while (least < byBreaks.length && !some(least)) least++;
  if (least === byBreaks.length) return { least: 0, most: -1 };
  let most = least;
  if (!leastOnly) {
    most = byBreaks.length - 1;
    while (most > least && !some(most)) most--;
  }
  return { least, most };
}

/** Whether each domain can have a column of its own within the mask. */
function distinct(domains: readonly number[], mask: number, columns: number): boolean {
  const holder = new Int32Array(columns).fill(-1);
  let seen = 0;
  const give = (i: number): boolean => {
    for (let c = 0; c < columns; c++) {
      const bit = 1 << c;
      if ((domains[i]! & mask & ~seen & bit) === 0) continue;
      seen |= bit;
      if (holder[c]! < 0 || give(holder[c]!)) {
        holder[c] = i;
        return true;
      }
    }
    return false;
  };
  return domains.every((_, i) => {
    seen = 0;
    return give(i);
  });
}

function piecesBound(model: Model): number {
  const { problem } = model;
  const own: number[][] = problem.people.map(() => []);
  problem.sessions.forEach((session, s) => {
    if (session.mandatory) for (const p of session.attendees) own[p]!.push(s);
  });
  let total = 0;
  own.forEach((list, p) => {
    const length = problem.sessions[list[0] ?? 0]?.durationMinutes ?? 0;
    if (list.length < 2 || list.some((s) => problem.sessions[s]!.durationMinutes !== length)) return;
    if (model.days > 1) return;
    const { free } = problem.people[p]!;
    const holds: number[] = [];
    for (let x = 0; x < free.length; x += 2) holds.push(Math.floor((free[x + 1]! - free[x]!) / length));
    holds.sort((a, b) => b - a);
    let pieces = 0;
    for (let left = list.length; left > 0 && pieces < holds.length; pieces++) left -= holds[pieces]!;
    total += Math.max(0, pieces - 1);
  });
  return total;
}
