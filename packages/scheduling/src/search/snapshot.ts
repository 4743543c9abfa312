import type { Plan } from './plan.ts';

/** A plan's decisions, to go back to. */
export interface Snapshot {
  readonly slotOf: Int32Array;
  readonly roomOf: Int32Array;
  readonly preparationOf: Int32Array;
  readonly seatPerson: Int32Array;
}

/** Notes all decisions of a plan. */
export function snapshotOf(plan: Plan): Snapshot {
  return {
    slotOf: plan.slotOf.slice(),
    roomOf: plan.roomOf.slice(),
    preparationOf: plan.preparationOf.slice(),
    seatPerson: plan.seatPerson.slice(),
  };
}

/** Brings a plan to noted decisions. */
export function returnTo(plan: Plan, snapshot: Snapshot): void {
  const { seatFirst } = plan.model;
  const changed: number[] = [];
  for (let s = 0; s < snapshot.slotOf.length; s++) {
    let same = plan.slotOf[s] === snapshot.slotOf[s] && plan.roomOf[s] === snapshot.roomOf[s];
    same = same && plan.preparationOf[s] === snapshot.preparationOf[s];
    for (let q = seatFirst[s]!; same && q < seatFirst[s + 1]!; q++)
      same = plan.seatPerson[q] === snapshot.seatPerson[q];
    if (same) continue;
    changed.push(s);
    plan.remove(s);
  }
  for (const s of changed) {
    if (snapshot.slotOf[s]! < 0) continue;
    for (let q = seatFirst[s]!; q < seatFirst[s + 1]!; q++) plan.seatPerson[q] = snapshot.seatPerson[q]!;
    plan.place(s, snapshot.slotOf[s]!, snapshot.roomOf[s]!, snapshot.preparationOf[s]!);
  }
}
