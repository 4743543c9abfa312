import type { Inserter } from './inserter.ts';
import type { Plan } from './plan.ts';

/** One hand-over: seat q goes from `from` to `to`. */
export interface HandOver {
  readonly seat: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Fills seat q of a placed session (whoever sits in it gives it up) without moving any session: with somebody who is
 * free, else by the shortest chain of hand-overs in which each new person leaves a seat of their own that somebody else
 * can take. The plan is changed; null (and the plan as it was) when there is no chain of at most `longest` hand-overs.
 *
 * **Source**: shortest augmenting paths in a bipartite graph (Berge 1957).
 */
export function substitute(plan: Plan, inserter: Inserter, q: number, longest: number): HandOver[] | null {
  const { model } = plan;
  const gone = plan.seatPerson[q]!;
  const log: { seat: number; old: number }[] = [];
  const reseat = (seat: number, p: number): void => {
    log.push({ seat, old: plan.seatPerson[seat]! });
    plan.reseat(seat, p);
  };
  const rollBack = (mark: number): void => {
    while (log.length > mark) {
      const { seat, old } = log.pop()!;
      plan.reseat(seat, old);
    }
  };
  const rulesHold = (s: number): boolean => model.panelsOf[s]!.every((panel) => inserter.chooser.panelHolds(panel));
  const sits = (p: number, s: number): boolean => {
    if (!inserter.chooser.fits(p, s, plan.slotOf[s]!, plan.siteOf(s))) return false;
    for (let y = model.seatFirst[s]!; y < model.seatFirst[s + 1]!; y++) {
      const there = plan.seatPerson[y]!;
      if (there === p || (there >= 0 && model.conflicts[p]!.includes(there))) return false;
    }
    return true;
  };
  const fill = (seat: number, depth: number, seen: Set<number>): boolean => {
    const s = model.seatSession[seat]!;
    const mark = log.length;
    const free: { p: number; price: number }[] = [];
    for (const p of model.seatPool[seat]!) {
      if (!seen.has(p) && sits(p, s)) free.push({ p, price: inserter.chooser.price(p, s, plan.slotOf[s]!) });
    }
    for (const { p } of free.sort((a, b) => a.price - b.price)) {
      reseat(seat, p);
      if (rulesHold(s)) return true;
      rollBack(mark);
    }
    if (depth <= 1) return false;
    for (const p of model.seatPool[seat]!) {
      if (seen.has(p)) continue;
      seen.add(p);
      for (const e of [...plan.entries[p]!]) {
        const other = e >> 1;
        if ((e & 1) === 1 || other === s || model.held[other] === 1) continue;
        let own = model.seatFirst[other]!;
        while (plan.seatPerson[own] !== p) own++;
        reseat(own, -1);
        if (sits(p, s)) {
          reseat(seat, p);
          if (rulesHold(s) && fill(own, depth - 1, seen)) return true;
        }
        rollBack(mark);
      }
    }
    return false;
  };
  reseat(q, -1);
  for (let depth = 1; depth <= longest; depth++) {
    if (!fill(q, depth, new Set([gone]))) continue;
    const seats = [...new Set(log.map(({ seat }) => seat))];
    return seats.map((seat) => ({
      seat,
      from: log.find((entry) => entry.seat === seat)!.old,
      to: plan.seatPerson[seat]!,
    }));
  }
  rollBack(0);
  return null;
}
