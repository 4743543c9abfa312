import type { Model } from './model.ts';
import type { Plan } from './plan.ts';

/** Free time shorter than this beside a session is counted as lost: few sessions fit into it. Minutes. */
const SCRAP = 30;

/**
 * What a person's time is worth while sessions still look for a place: people asked for more than others are dear, and
 * so is a start that leaves scraps of free time beside it.
 */
export class Packing {
  private readonly plan: Plan;
  private readonly model: Model;
  /** Minutes asked of each person (shared over the pools) over the minutes they are free. */
  readonly scarcity: Float64Array;
  private readonly runFrom: (Int32Array | undefined)[];
  private readonly runTo: (Int32Array | undefined)[];
  private readonly seen: Int32Array;

  constructor(plan: Plan) {
    const { model } = plan;
    const { problem } = model;
    this.plan = plan;
    this.model = model;
    this.scarcity = new Float64Array(problem.people.length);
    for (let q = 0; q < model.seatPool.length; q++) {
      const { durationMinutes } = problem.sessions[model.seatSession[q]!]!;
      const pool = model.seatPool[q]!;
      for (const p of pool) this.scarcity[p] = this.scarcity[p]! + durationMinutes / pool.length;
    }
    problem.people.forEach((person, p) => {
      let minutes = 0;
      for (let x = 0; x < person.free.length; x += 2) minutes += person.free[x + 1]! - person.free[x]!;
      this.scarcity[p] = minutes === 0 ? 0 : Math.min(3, this.scarcity[p]! / minutes);
    });
    this.runFrom = new Array<Int32Array | undefined>(problem.people.length);
    this.runTo = new Array<Int32Array | undefined>(problem.people.length);
    this.seen = new Int32Array(problem.people.length);
  }

  /** The price of p's time for `minutes` from slot t, about 0 to 5. */
  price(p: number, t: number, minutes: number): number {
    this.refresh(p);
    const { slotMinute } = this.model.problem;
    const before = slotMinute[t]! - this.runFrom[p]![t]!;
    const after = this.runTo[p]![t]! - slotMinute[t]! - minutes;
    return scrap(before) + scrap(after) + (this.scarcity[p]! * minutes) / 30;
  }

  /** The free run of p around every slot, worked out again only after p's sessions have changed. */
  private refresh(p: number): void {
    const version = this.plan.versionOf(p);
    if (this.seen[p] === version) return;
    this.seen[p] = version;
    const { model } = this;
    const { problem, slots } = model;
    if (this.runFrom[p] === undefined) {
      this.runFrom[p] = new Int32Array(slots);
      this.runTo[p] = new Int32Array(slots);
    }
    const from = this.runFrom[p]!;
    const to = this.runTo[p]!;
    const { free } = problem.people[p]!;
    const list = this.plan.entries[p]!;
    let f = 0;
    let e = 0;
    for (let t = 0; t < slots; t++) {
      const minute = problem.slotMinute[t]!;
      while (f < free.length && free[f + 1]! <= minute) f += 2;
      while (e < list.length && this.plan.endOf(list[e]!) <= minute) e++;
      let low = f < free.length ? free[f]! : minute;
      let high = f < free.length ? free[f + 1]! : minute;
      if (e > 0) low = Math.max(low, this.plan.endOf(list[e - 1]!));
      if (e < list.length) high = Math.min(high, this.plan.startOf(list[e]!));
      from[t] = low;
      to[t] = high;
    }
  }
}

const scrap = (minutes: number): number =>
  minutes <= 0 ? 0 : minutes < SCRAP ? 1 + minutes / 60 : minutes < 45 ? 0.3 : 0.1;
