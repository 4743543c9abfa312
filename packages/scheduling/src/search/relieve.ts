import { C } from './model.ts';
import type { Plan } from './plan.ts';
import type { SeatChooser } from './seats.ts';

/**
 * Shares seats out more evenly without moving any session: from each person above their target a shortest chain of
 * hand-overs is sought to somebody who can take one more, which is how a min-cost flow with these costs augments. Rules
 * of panels are left alone: sessions under one keep their people.
 */
export function relieveLoads(plan: Plan, chooser: SeatChooser): boolean {
  const { model } = plan;
  const { problem } = model;
  if (model.weight[C.loadOverTarget] === 0) return false;
  const count = problem.people.length;
  let improved = false;
  const via = new Int32Array(count);
  const from = new Int32Array(count);
  const seen = new Int32Array(count).fill(-1);
  const queue: number[] = [];
  for (let p = 0; p < count; p++) {
    let tries = plan.entries[p]!.length;
    while (tries-- > 0 && over(plan, p, 0) > 0) {
      const end = search(p);
      if (end < 0) break;
      // Hand over from the end, so that each seat goes to somebody who has just been freed of theirs.
      const before = plan.costs.scalar();
      const undo: [number, number][] = [];
      let to = end;
      let holds = true;
      while (to !== p) {
        const q = via[to]!;
        const giver = from[to]!;
        if (!takes(to, q)) {
          holds = false;
          break;
        }
        undo.push([q, giver]);
        plan.reseat(q, to);
        to = giver;
      }
      if (holds && plan.costs.scalar() < before - 1e-7) improved = true;
      else {
        for (const [q, giver] of undo.reverse()) plan.reseat(q, giver);
        break;
      }
    }
  }
  return improved;

  function takes(to: number, q: number): boolean {
    const s = model.seatSession[q]!;
    const first = model.seatFirst[s]!;
    for (let x = first; x < model.seatFirst[s + 1]!; x++) {
      if (plan.seatPerson[x] === to || (plan.seatPerson[x]! >= 0 && model.conflicts[to]!.includes(plan.seatPerson[x]!)))
        return false;
    }
    const site = plan.siteOf(s);
    return chooser.fits(to, s, plan.slotOf[s]!, site);
  }

  function search(p: number): number {
    queue.length = 0;
    queue.push(p);
    seen[p] = p;
    for (let head = 0; head < queue.length && queue.length < 400; head++) {
      const giver = queue[head]!;
      const list = plan.entries[giver]!;
      for (let x = 0; x < list.length; x++) {
        if ((list[x]! & 1) === 1) continue;
        const s = list[x]! >> 1;
        if (model.held[s] === 1 || model.panelsOf[s]!.length > 0) continue;
        const first = model.seatFirst[s]!;
        let q = first;
        while (plan.seatPerson[q] !== giver) q++;
        const pool = model.seatPool[q]!;
        for (let y = 0; y < pool.length; y++) {
          const taker = pool[y]!;
          if (seen[taker] === p || !takes(taker, q)) continue;
          seen[taker] = p;
          via[taker] = q;
          from[taker] = giver;
          if (over(plan, taker, 1) === 0) {
            seen.fill(-1);
            return taker;
          }
          queue.push(taker);
        }
      }
    }
    seen.fill(-1);
    return -1;
  }
}

function over(plan: Plan, p: number, more: number): number {
  const person = plan.model.problem.people[p]!;
  return plan.loadOf(p) + more + person.recentLoad - person.target > 0 ? 1 : 0;
}
