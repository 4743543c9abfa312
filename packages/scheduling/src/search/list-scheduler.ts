import { nextBit } from './bits.ts';
import type { Inserter } from './inserter.ts';
import type { Model } from './model.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

/**
 * Searches over the order in which sessions outside loops are placed, each at the first start that is free: what keeps a whole
 * day short (open shops, projects with precedence and skills). Each step changes the order a little and builds anew, with
 * annealing on the cost; equal costs are told apart by how early everything ends.
 *
 * **Source**: serial schedule generation (Kolisch 1996); simulated annealing over activity lists (Bouleimen, Lecocq 2003).
 */
export class ListScheduler {
  private readonly plan: Plan;
  private readonly model: Model;
  private readonly inserter: Inserter;
  private readonly random: Random;
  private readonly tasks: number[];
  private readonly tail: Float64Array;
  /** 1 for what is still to be placed in this build. */
  private readonly open: Uint8Array;
  private order: number[];
  private kept: number[];
  private value = Number.POSITIVE_INFINITY;
  private keptValue = Number.POSITIVE_INFINITY;

  constructor(plan: Plan, inserter: Inserter, random: Random) {
    const { model } = plan;
    const { problem } = model;
    this.plan = plan;
    this.model = model;
    this.inserter = inserter;
    this.random = random;
    this.tasks = [];
    this.open = new Uint8Array(problem.sessions.length);
    for (let s = 0; s < problem.sessions.length; s++) if (model.held[s] === 0) this.tasks.push(s);
    this.tail = tails(model);
    this.order = [...this.tasks].sort((a, b) => this.tail[b]! - this.tail[a]! || a - b);
    this.kept = [...this.order];
  }

  /** One new order; `heat` is the part of the cost by which it may be worse at first, falling with `phase` (0 to 1). */
  step(phase: number, fresh: boolean): void {
    const { random } = this;
    if (fresh || !Number.isFinite(this.value)) {
      this.order = random.below(3) === 0 ? this.shaken(0.3) : [...this.kept];
      this.value = this.build(this.order);
      this.note();
      return;
    }
    const next = [...this.order];
    const moves = 1 + random.below(3);
    for (let m = 0; m < moves; m++) {
      const from = random.below(next.length);
      const [task] = next.splice(from, 1);
      const reach = random.below(3) === 0 ? next.length : Math.min(next.length, 12);
      const to = Math.max(
        0,
        Math.min(next.length, from - random.below(reach + 1) + (random.below(3) === 0 ? random.below(reach + 1) : 0)),
      );
      next.splice(to, 0, task!);
    }
    const value = this.build(next);
    const warmth = Math.max(1e-9, 0.01 * Math.abs(this.keptValue) * 0.01 ** phase);
    if (value <= this.value || random.next() < Math.exp((this.value - value) / warmth)) {
      this.order = next;
      this.value = value;
      this.note();
    }
  }

  private note(): void {
    if (this.value >= this.keptValue) return;
    this.keptValue = this.value;
    this.kept = [...this.order];
  }

  private shaken(size: number): number[] {
    const keys = new Map(
      this.tasks.map((s) => [s, this.tail[s]! * (1 + size * (2 * this.random.next() - 1)) + this.random.next()]),
    );
    return [...this.tasks].sort((a, b) => keys.get(b)! - keys.get(a)!);
  }

  /** Places everything in the given order, predecessors first; returns the cost with a small part for all ends. */
  private build(order: readonly number[]): number {
    const { plan, inserter, model } = this;
    const { problem } = model;
    for (const s of this.tasks) plan.remove(s);
    inserter.chooser.packing = true;
    const left = [...order];
    for (const s of order) this.open[s] = 1;
    while (left.length > 0) {
      let x = 0;
      while (x < left.length && this.waits(left[x]!)) x++;
      if (x === left.length) x = 0;
      this.placeFirst(left[x]!);
      this.open[left[x]!] = 0;
      left.splice(x, 1);
    }
    inserter.chooser.packing = false;
    let ends = 0;
    for (const s of this.tasks) {
      const t = plan.slotOf[s]!;
      if (t >= 0) ends += problem.slotMinute[t]! + problem.sessions[s]!.durationMinutes - problem.dayStartMinute[0]!;
    }
    return plan.costs.scalar() + ends * 1e-3;
  }

  private waits(s: number): boolean {
    for (const x of this.model.linksOf[s]!) {
      const link = this.model.links[x]!;
      if (link.after === s && this.plan.slotOf[link.before]! < 0 && this.open[link.before] === 1) return true;
    }
    return false;
  }

  private placeFirst(s: number): void {
    const { inserter, model } = this;
    const starts = inserter.startsNow(s);
    for (let t = nextBit(starts, 0, model.words, 0); t >= 0; ) {
      if (inserter.tryPlace(s, t)) return;
      t = nextBit(inserter.startsNow(s), 0, model.words, t + 1);
    }
  }
}

/** Minutes from the start of each session to the end of the longest chain after it, shared people counted. */
function tails(model: Model): Float64Array {
  const { sessions, people } = model.problem;
  const tail = Float64Array.from(sessions, (session) => session.durationMinutes);
  for (let round = 0, moved = true; moved && round <= sessions.length; round++) {
    moved = false;
    for (const { before, after, minGap } of model.links) {
      const rest = sessions[before]!.durationMinutes + minGap + tail[after]!;
      if (rest > tail[before]!) {
        tail[before] = rest;
        moved = true;
      }
    }
  }
  const work = new Float64Array(people.length);
  for (const session of sessions) for (const p of session.attendees) work[p] = work[p]! + session.durationMinutes;
  sessions.forEach((session, s) => {
    for (const p of session.attendees) tail[s] = tail[s]! + 0.01 * work[p]!;
  });
  return tail;
}
