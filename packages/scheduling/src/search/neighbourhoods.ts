import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

/** Ways to choose what is taken out of a plan; each fills `out` with up to `size` units and returns how many. */
export type Neighbourhood = 'random' | 'window' | 'pool' | 'room' | 'worst' | 'related';

/** All of them, in the order in which weights are kept. */
export const NEIGHBOURHOODS: readonly Neighbourhood[] = ['random', 'window', 'pool', 'room', 'worst', 'related'];

/** Chooses units to be taken out; held sessions stay, so a unit counts only if something of it can move. */
export class Destroyer {
  private readonly plan: Plan;
  private readonly random: Random;
  private readonly movable: Int32Array;
  private readonly marks: Uint8Array;
  private readonly score: Float64Array;
  private readonly order: Int32Array;

  constructor(plan: Plan, random: Random) {
    const { units, held } = plan.model;
    this.plan = plan;
    this.random = random;
    this.movable = Int32Array.from(units.flatMap((unit, u) => (unit.sessions.some((s) => held[s] === 0) ? [u] : [])));
    this.marks = new Uint8Array(units.length);
    this.score = new Float64Array(units.length);
    this.order = new Int32Array(units.length);
  }

  get size(): number {
    return this.movable.length;
  }

  /** Fills `out` with at most `size` different units. */
  choose(kind: Neighbourhood, size: number, out: Int32Array): number {
    const { random, movable, marks } = this;
    const n = movable.length;
    let count = 0;
    const take = (u: number): void => {
      if (marks[u] === 1 || count >= size) return;
      marks[u] = 1;
      out[count++] = u;
    };
    if (kind === 'worst') count = this.byScore(size, out, (u) => this.unitCost(u));
    else if (kind === 'window') this.inWindow(size, take);
    else if (kind === 'pool') this.byPerson(take);
    else if (kind === 'room') this.byRoom(take);
    else if (kind === 'related') this.relatedTo(size, take);
    for (let tries = 0; count < Math.min(size, n) && tries < 4 * size && (kind === 'random' || count < 2); tries++) {
      take(movable[random.below(n)]!);
    }
    for (let x = 0; x < count; x++) marks[out[x]!] = 0;
    return count;
  }

  private unitCost(u: number): number {
    const { model, costs } = this.plan;
    const unit = model.units[u]!;
    let sum = unit.loop >= 0 ? costs.loopScalar(unit.loop) : 0;
    const { seatFirst } = model;
    for (const s of unit.sessions) {
      sum += costs.sessionScalar(s);
      for (let q = seatFirst[s]!; q < seatFirst[s + 1]!; q++) {
        if (this.plan.seatPerson[q]! >= 0) sum += 0.2 * costs.personScalar(this.plan.seatPerson[q]!);
      }
      if (unit.loop < 0) for (const p of model.problem.sessions[s]!.attendees) sum += costs.personScalar(p);
    }
    return sum;
  }

  /** The units with the highest scores, shaken by chance. */
  private byScore(size: number, out: Int32Array, score: (u: number) => number): number {
    const { movable, random } = this;
    const n = movable.length;
    let total = 0;
    for (let x = 0; x < n; x++) {
      this.score[x] = score(movable[x]!);
      total += this.score[x]!;
    }
    const mean = total / Math.max(1, n) + 1e-9;
    const count = Math.min(size, n);
    for (let x = 0; x < n; x++) {
      this.score[x] = (this.score[x]! + 0.3 * mean) * random.next() ** 2;
      this.order[x] = x;
    }
    for (let y = 0; y < count; y++) {
      let best = y;
      for (let x = y + 1; x < n; x++) if (this.score[this.order[x]!]! > this.score[this.order[best]!]!) best = x;
      const kept = this.order[y]!;
      this.order[y] = this.order[best]!;
      this.order[best] = kept;
      out[y] = movable[this.order[y]!]!;
    }
    return count;
  }

  private inWindow(size: number, take: (u: number) => void): void {
    const { plan, random, movable } = this;
    const { model } = plan;
    const t = random.below(model.slots);
    const minute = model.problem.slotMinute[t]!;
    const reach = (30 + random.below(90)) | 0;
    const from = random.below(movable.length);
    let count = 0;
    for (let x = 0; x < movable.length && count < size; x++) {
      const u = movable[(from + x) % movable.length]!;
      for (const s of model.units[u]!.sessions) {
        const at = plan.slotOf[s]!;
        if (at < 0) continue;
        const start = model.problem.slotMinute[at]!;
        if (start < minute + reach && start + model.problem.sessions[s]!.durationMinutes > minute - reach) {
          take(u);
          count++;
          break;
        }
      }
    }
  }

  /** The units of one person: rather of one who is dear. */
  private byPerson(take: (u: number) => void): void {
    const { plan, random } = this;
    const { people } = plan.model.problem;
    let best = -1;
    let most = -1;
    for (let tries = 0; tries < 4; tries++) {
      const p = random.below(people.length);
      const score = plan.entries[p]!.length === 0 ? -1 : plan.costs.personScalar(p) + random.next();
      if (score > most) {
        most = score;
        best = p;
      }
    }
    if (best < 0) return;
    for (const e of plan.entries[best]!) {
      const u = plan.model.unitOf[e >> 1]!;
      if (this.canMove(u)) take(u);
    }
  }

  private canMove(u: number): boolean {
    const { held, units } = this.plan.model;
    return units[u]!.sessions.some((s) => held[s] === 0);
  }

  private byRoom(take: (u: number) => void): void {
    const { plan, random, movable } = this;
    const { model } = plan;
    if (model.roomGroups.length === 0) return;
    const g = random.below(model.roomGroups.length);
    const t = random.below(model.slots);
    const reach = 2 + random.below(6);
    for (const u of movable) {
      for (const s of model.units[u]!.sessions) {
        if (plan.roomOf[s] === g && Math.abs(plan.slotOf[s]! - t) <= reach) {
          take(u);
          break;
        }
      }
    }
  }

  /** A unit and those that share people with it or lie near it. */
  private relatedTo(size: number, take: (u: number) => void): void {
    const { plan, random, movable } = this;
    const { model } = plan;
    const u = movable[random.below(movable.length)]!;
    take(u);
    const near: number[] = [];
    for (const s of model.units[u]!.sessions) {
      for (const p of model.problem.sessions[s]!.attendees)
        for (const e of plan.entries[p]!) near.push(model.unitOf[e >> 1]!);
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
        const pool = model.seatPool[q]!;
        for (let x = 0; x < Math.min(pool.length, 4); x++) {
          for (const e of plan.entries[pool[random.below(pool.length)]!]!) near.push(model.unitOf[e >> 1]!);
        }
      }
    }
    for (let x = 0; x < size && near.length > 0; x++) {
      const v = near[random.below(near.length)]!;
      if (this.canMove(v)) take(v);
    }
  }
}
