import type { Plan } from './plan.ts';
import type { SeatChooser } from './seats.ts';

/** Ways to fill the seats of a loop that are all tried; beyond that, one seat is improved at a time. */
const ALL = 3000;

/** Improves who sits in the given sessions at the times they have: exactly where there are few ways, else seat by seat. */
export function improveSeats(plan: Plan, chooser: SeatChooser, sessions: readonly number[]): void {
  const { model } = plan;
  const seats: number[] = [];
  let ways = 1;
  for (const s of sessions) {
    if (plan.slotOf[s]! < 0 || model.held[s] === 1) continue;
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
      if (plan.seatPerson[q]! < 0 || model.seatPool[q]!.length < 2) continue;
      seats.push(q);
      ways *= model.seatPool[q]!.length;
    }
  }
  if (seats.length === 0) return;
  if (ways <= ALL) tryAll(plan, chooser, seats);
  else for (let round = 0; round < 3 && oneByOne(plan, chooser, seats); round++);
}

/** Whether p may take seat q, which is empty. */
function maySit(plan: Plan, chooser: SeatChooser, q: number, p: number): boolean {
  const { model } = plan;
  const s = model.seatSession[q]!;
  for (let y = model.seatFirst[s]!; y < model.seatFirst[s + 1]!; y++) {
    const there = plan.seatPerson[y]!;
    if (there === p || (there >= 0 && model.conflicts[p]!.includes(there))) return false;
  }
  return chooser.fits(p, s, plan.slotOf[s]!, plan.siteOf(s));
}

function rulesHold(plan: Plan, chooser: SeatChooser, q: number): boolean {
  for (const x of plan.model.panelsOf[plan.model.seatSession[q]!]!) if (!chooser.panelHolds(x)) return false;
  return true;
}

function oneByOne(plan: Plan, chooser: SeatChooser, seats: readonly number[]): boolean {
  let improved = false;
  let cost = plan.costs.scalar();
  for (const q of seats) {
    const held = plan.seatPerson[q]!;
    let best = held;
    plan.reseat(q, -1);
    for (const p of plan.model.seatPool[q]!) {
      if (p === held || !maySit(plan, chooser, q, p)) continue;
      plan.reseat(q, p);
      const now = plan.costs.scalar();
      if (now < cost - 1e-7 && rulesHold(plan, chooser, q)) {
        cost = now;
        best = p;
      }
      plan.reseat(q, -1);
    }
    plan.reseat(q, best);
    if (best !== held) improved = true;
  }
  return improved;
}

function tryAll(plan: Plan, chooser: SeatChooser, seats: readonly number[]): void {
  const before = seats.map((q) => plan.seatPerson[q]!);
  let best = before;
  let cost = plan.costs.scalar();
  for (const q of seats) plan.reseat(q, -1);
  const fill = (x: number): void => {
    if (x === seats.length) {
      const now = plan.costs.scalar();
      if (now >= cost - 1e-7 || !seats.every((q) => rulesHold(plan, chooser, q))) return;
      cost = now;
      best = seats.map((q) => plan.seatPerson[q]!);
      return;
    }
    const q = seats[x]!;
    for (const p of plan.model.seatPool[q]!) {
      if (!maySit(plan, chooser, q, p)) continue;
      plan.reseat(q, p);
      fill(x + 1);
      plan.reseat(q, -1);
    }
  };
  fill(0);
  seats.forEach((q, x) => {
    plan.reseat(q, best[x]!);
  });
}

/** Ways to fill seats that are tried before a start is given up. */
const TRIES = 2000;

/**
 * Fills the empty mandatory seats of the given placed sessions anew, all of them together, so that each finds somebody;
 * false (and everything as it was) when no way is found.
 */
export function seatTogether(plan: Plan, chooser: SeatChooser, sessions: readonly number[]): boolean {
  const { model } = plan;
  const seats: number[] = [];
  for (const s of sessions) {
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) if (model.seatOptional[q] === 0) seats.push(q);
  }
  const before = seats.map((q) => ({ q, p: plan.seatPerson[q]! }));
  for (const { q, p } of before) if (p >= 0) plan.reseat(q, -1);
  seats.sort((a, b) => model.seatPool[a]!.length - model.seatPool[b]!.length);
  let tries = 0;
  const fill = (x: number): boolean => {
    if (x === seats.length) return seats.every((q) => rulesHold(plan, chooser, q));
    const q = seats[x]!;
    for (const p of model.seatPool[q]!) {
      if (++tries > TRIES) return false;
      if (!maySit(plan, chooser, q, p)) continue;
      plan.reseat(q, p);
      if (fill(x + 1)) return true;
      plan.reseat(q, -1);
    }
    return false;
  };
  if (fill(0)) return true;
  for (const { q, p } of before) if (p >= 0) plan.reseat(q, p);
  return false;
}
