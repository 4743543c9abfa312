import { hasBit, nextBit } from './bits.ts';
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
  /** Whom each seat takes if they are free; part of what is searched. */
  private readonly wanted: Int32Array;
  /** 1 where the seat waits for that person rather than take another. */
  private readonly waiting: Uint8Array;
  private readonly seats: number[] = [];
  private readonly justifies: boolean;
  private keptWanted: Int32Array;
  private keptWaiting: Uint8Array;
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
    this.wanted = new Int32Array(model.seatPool.length).fill(-1);
    this.waiting = new Uint8Array(model.seatPool.length);
    this.keptWaiting = this.waiting.slice();
    this.keptWanted = this.wanted.slice();
    model.seatPool.forEach((pool, q) => {
      if (pool.length > 1 && model.seatOptional[q] === 0) this.seats.push(q);
    });
    this.justifies = model.links.length > 0;
    this.tail = tails(model);
    this.order = [...this.tasks].sort((a, b) => this.tail[b]! - this.tail[a]! || a - b);
    this.kept = [...this.order];
    this.keptWanted = this.wanted.slice();
    this.keptWaiting = this.waiting.slice();
  }

  /** One new order; `heat` is the part of the cost by which it may be worse at first, falling with `phase` (0 to 1). */
  step(phase: number, fresh: boolean): void {
    const { random } = this;
    if (fresh || !Number.isFinite(this.value)) {
      const anew = random.below(3) === 0;
      this.order = anew ? this.shaken(0.3) : [...this.kept];
      this.waiting.set(this.keptWaiting);
      this.wanted.set(this.keptWanted);
      if (anew) this.waiting.fill(0);
      if (anew) this.wanted.fill(-1);
      this.value = this.build(this.order);
      this.note();
      return;
    }
    const next = [...this.order];
    const swaps = this.seats.length > 0 ? random.below(3) : 0;
    const undo: [number, number, number][] = [];
    for (let m = 0; m < swaps; m++) {
      const q = this.seats[random.below(this.seats.length)]!;
      const pool = this.model.seatPool[q]!;
      undo.push([q, this.wanted[q]!, this.waiting[q]!]);
      this.waiting[q] = random.below(2);
      this.wanted[q] = pool[random.below(pool.length)]!;
    }
    const moves = swaps > 0 ? random.below(3) : 1 + random.below(3);
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
    const warmth = Math.max(1e-9, 0.03 * Math.abs(this.keptValue) * 0.05 ** phase);
    if (value <= this.value || random.next() < Math.exp((this.value - value) / warmth)) {
      this.order = next;
      this.value = value;
      this.note();
    } else {
      for (const [q, p, waits] of undo.reverse()) {
        this.wanted[q] = p;
        this.waiting[q] = waits;
      }
    }
  }

  private note(): void {
    if (this.value >= this.keptValue) return;
    this.keptValue = this.value;
    this.kept = [...this.order];
    this.keptWanted = this.wanted.slice();
    this.keptWaiting = this.waiting.slice();
  }

  private shaken(size: number): number[] {
    const keys = new Map(
      this.tasks.map((s) => [s, this.tail[s]! * (1 + size * (2 * this.random.next() - 1)) + this.random.next()]),
    );
    return [...this.tasks].sort((a, b) => keys.get(b)! - keys.get(a)!);
  }

  /**
   * Places everything in the given order, and where tasks have an order of their own once more from the back and again from the
   * front; returns the least cost with a small part for all ends, and leaves the order that led to it in `order`.
   *
   * **Source**: double justification (Valls, Ballestín, Quintanilla 2005).
   */
  private build(order: number[]): number {
    const { plan, inserter } = this;
    inserter.chooser.packing = true;
    inserter.chooser.wanted = this.wanted;
    this.forward(order);
    let value = this.valueNow();
    if (this.justifies && this.random.below(4) === 0 && this.whole()) {
      const first = [...order];
      const before = inserter.placer.capture(this.tasks);
      const end = this.lastEnd();
      if (this.backward(end)) {
        const next = [...this.tasks].sort((a, b) => plan.slotOf[a]! - plan.slotOf[b]! || a - b);
        this.forward(next);
        const again = this.valueNow();
        if (again <= value) {
          value = again;
          order.splice(0, order.length, ...next);
        }
      }
      if (order.every((s, x) => s === first[x])) {
        for (const s of this.tasks) plan.remove(s);
        inserter.placer.restore(before);
      }
    }
    inserter.chooser.packing = false;
    inserter.chooser.wanted = null;
    return value;
  }

  private forward(order: readonly number[]): void {
    for (const s of this.tasks) this.plan.remove(s);
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
  }

  /** Places everything anew as late as it can be without ending after `end`; false when something finds no place. */
  private backward(end: number): boolean {
    const { plan, inserter, model } = this;
    const { problem } = model;
    const endOf = (s: number): number => problem.slotMinute[plan.slotOf[s]!]! + problem.sessions[s]!.durationMinutes;
    const order = [...this.tasks].sort((a, b) => endOf(b) - endOf(a) || b - a);
    for (const s of this.tasks) plan.remove(s);
    for (const s of order) {
      const starts = inserter.starts.now(s).slice();
      const latest = end - problem.sessions[s]!.durationMinutes;
      let t = model.slots - 1;
      while (t >= 0 && (!hasBit(starts, 0, t) || problem.slotMinute[t]! > latest || !inserter.placer.tryPlace(s, t)))
        t--;
      if (t < 0) return false;
    }
    return true;
  }

  private whole(): boolean {
    return this.tasks.every((s) => this.plan.slotOf[s]! >= 0);
  }

  private lastEnd(): number {
    const { slotMinute, sessions } = this.model.problem;
    return Math.max(...this.tasks.map((s) => slotMinute[this.plan.slotOf[s]!]! + sessions[s]!.durationMinutes));
  }

  private valueNow(): number {
    const { slotMinute, sessions, dayStartMinute } = this.model.problem;
    let ends = 0;
    for (const s of this.tasks) {
      const t = this.plan.slotOf[s]!;
      if (t >= 0) ends += slotMinute[t]! + sessions[s]!.durationMinutes - dayStartMinute[0]!;
    }
    return this.plan.costs.scalar() + ends * 1e-3;
  }

  private waits(s: number): boolean {
    for (const x of this.model.linksOf[s]!) {
      const link = this.model.links[x]!;
      if (link.after === s && this.plan.slotOf[link.before]! < 0 && this.open[link.before] === 1) return true;
    }
    return false;
  }

  private placeFirst(s: number): void {
    const { model } = this;
    for (const patient of [true, false]) {
      for (let t = nextBit(this.starts(s, patient), 0, model.words, 0); t >= 0; ) {
        if (this.inserter.placer.tryPlace(s, t)) return;
        t = nextBit(this.starts(s, patient), 0, model.words, t + 1);
      }
    }
  }

  /** The free starts of s; a patient one waits for the people its seats want. */
  private starts(s: number, patient: boolean): Uint32Array {
    const { plan, model } = this;
    const starts = this.inserter.starts.now(s);
    for (let q = model.seatFirst[s]!; patient && q < model.seatFirst[s + 1]!; q++) {
      if (this.waiting[q] === 0 || this.wanted[q]! < 0) continue;
      const free = plan.free(this.wanted[q]!, model.seatOccupation[s]!);
      for (let w = 0; w < model.words; w++) starts[w] = starts[w]! & free[w]!;
    }
    return starts;
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
