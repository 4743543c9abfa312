import { hasBit, nextBit } from './bits.ts';
import type { Inserter, InsertOptions } from './inserter.ts';
import type { Model } from './model.ts';
import type { Destroyer } from './neighbourhoods.ts';
import type { Plan } from './plan.ts';
import { putBack, takeOut } from './polisher.ts';
import type { Random } from './random.ts';
import { substitute } from './substitute.ts';

/**
 * Finds places for sessions that are left out. Each step picks one of them, a start, the people and the room it would
 * take, throws out whoever is in the way and inserts everything anew, choosing starts and people by what their time is
 * worth. Sessions that stay out grow more urgent, so that the search does not circle.
 */
export class Packer {
  private readonly plan: Plan;
  private readonly model: Model;
  private readonly inserter: Inserter;
  private readonly random: Random;
  private readonly destroyer: Destroyer;
  private readonly urgency: Float64Array;
  private readonly out: Int32Array;

  constructor(plan: Plan, inserter: Inserter, random: Random, destroyer: Destroyer) {
    this.plan = plan;
    this.model = plan.model;
    this.inserter = inserter;
    this.random = random;
    this.destroyer = destroyer;
    this.urgency = new Float64Array(plan.slotOf.length);
    this.out = new Int32Array(plan.model.units.length);
  }

  /** One attempt; leaves the plan as it was, or no worse but for a little chance. */
  step(): void {
    const { plan, model, random, inserter, urgency } = this;
    const missing: number[] = [];
    for (let s = 0; s < plan.slotOf.length; s++) {
      if (plan.slotOf[s]! < 0 && model.problem.sessions[s]!.mandatory) missing.push(s);
    }
    if (missing.length === 0) return;
    const s = missing[random.below(missing.length)]!;
    if (random.below(3) === 0 && this.byHandOver(s)) return;
    const units = new Set<number>([model.unitOf[s]!]);
    const kind = random.below(8);
    if (kind < 6) this.inTheWay(s, units);
    if (kind === 0 || kind >= 6) {
      const count = this.destroyer.choose(kind === 7 ? 'window' : 'related', 2 + random.below(5), this.out);
      for (let x = 0; x < count; x++) units.add(this.out[x]!);
    }
    const more = missing[random.below(missing.length)]!;
    units.add(model.unitOf[more]!);
    const [first, ...rest] = [...units];
    const before = this.measure();
    const undo = takeOut(plan, inserter, [...units]);
    random.shuffle(rest);
    if (random.below(2) === 0) rest.sort((a, b) => this.need(b) - this.need(a));
    const noise = 2 ** (random.next() * 6 - 3);
    const options: InsertOptions = { limit: 40, first: true, noise, partial: true, urgency };
    inserter.chooser.packing = true;
    inserter.insert(first!, options);
    for (const u of rest) inserter.insert(u, options);
    inserter.chooser.packing = false;
    const after = this.measure();
    if (after > before + 1e-9 && random.next() >= Math.exp((before - after) / 0.2)) putBack(plan, inserter, undo);
    for (const m of missing) if (plan.slotOf[m]! < 0) urgency[m] = urgency[m]! + 0.003;
  }

  /** Places s at a start where only people are missing, by hand-overs between sessions that stay where they are. */
  byHandOver(s: number): boolean {
    const { plan, model, random, inserter } = this;
    const { problem } = model;
    const session = problem.sessions[s]!;
    if (model.seatFirst[s] === model.seatFirst[s + 1]) return false;
    const from = random.below(model.slots);
    // Long chains are tried where few sessions can be in them.
    const small = problem.sessions.length <= 200;
    let tries = 0;
    for (let x = 0; x < model.slots && tries < (small ? 12 : 4); x++) {
      const t = (from + x) % model.slots;
      if (!hasBit(session.starts, 0, t) || !this.dayHolds(s, t) || !inserter.placer.stands(s, t)) continue;
      tries++;
      const minute = problem.slotMinute[t]!;
      const d = problem.slotDay[t]!;
      let g = -1;
      if (session.needsRoom) {
        g = model.sessionRooms[s]!.find((y) => plan.roomHolds(y, minute, minute + session.durationMinutes, d)) ?? -1;
        if (g < 0) continue;
      }
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) plan.seatPerson[q] = -1;
      plan.place(s, t, g, -1);
      const before = plan.seatPerson.slice();
      let holds = true;
      for (let q = model.seatFirst[s]!; holds && q < model.seatFirst[s + 1]!; q++) {
        if (model.seatOptional[q] === 0) holds = substitute(plan, inserter, q, small ? 3 : 2) !== null;
      }
      if (holds) return true;
      for (let q = 0; q < before.length; q++) if (plan.seatPerson[q] !== before[q]) plan.reseat(q, -1);
      for (let q = 0; q < before.length; q++) if (plan.seatPerson[q] !== before[q]) plan.reseat(q, before[q]!);
      plan.remove(s);
    }
    return false;
  }

  /** Whether the loop of s stays within its days with s at t. */
  private dayHolds(s: number, t: number): boolean {
    const { plan, model } = this;
    const { problem } = model;
    const l = problem.sessions[s]!.loop;
    if (l < 0 || problem.loops[l]!.maxDays < 0) return true;
    const days = new Set<number>([problem.slotDay[t]!]);
    for (const other of problem.loops[l]!.sessions) {
      if (plan.slotOf[other]! >= 0) days.add(problem.slotDay[plan.slotOf[other]!]!);
    }
    return days.size <= problem.loops[l]!.maxDays;
  }

  private need(u: number): number {
    let sum = 0;
    for (const s of this.model.units[u]!.sessions) sum += this.urgency[s]!;
    return sum + 0.05 * this.random.next();
  }

  private measure(): number {
    const { plan, model, urgency } = this;
    let sum = 0;
    for (let s = 0; s < plan.slotOf.length; s++) {
      if (plan.slotOf[s]! < 0 && model.problem.sessions[s]!.mandatory) sum += 1 + urgency[s]!;
    }
    return sum;
  }

  /** Adds the units that keep s from one of its starts, with one choice of people. */
  private inTheWay(s: number, units: Set<number>): void {
    const { plan, model, random } = this;
    const { problem, words } = model;
    const session = problem.sessions[s]!;
    let t = nextBit(session.starts, 0, words, random.below(model.slots));
    if (t < 0) t = nextBit(session.starts, 0, words, 0);
    if (t < 0) return;
    const from = problem.slotMinute[t]! - session.preparationMinutes;
    const to = problem.slotMinute[t]! + session.durationMinutes;
    const clear = (p: number): void => {
      const buffer = problem.people[p]!.bufferMinutes;
      for (const e of plan.entries[p]!) {
        if (plan.startOf(e) < to + buffer && from < plan.endOf(e) + buffer) this.add(model.unitOf[e >> 1]!, units);
      }
    };
    for (const p of session.attendees) clear(p);
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
      const pool = model.seatPool[q]!;
      if (model.seatOptional[q] === 1 || pool.length === 0) continue;
      const at = random.below(pool.length);
      for (let x = 0; x < pool.length; x++) {
        const p = pool[(at + x) % pool.length]!;
        if (!hasBit(model.base(p, model.seatOccupation[s]!), 0, t)) continue;
        clear(p);
        break;
      }
    }
    for (const x of model.linksOf[s]!) {
      const link = model.links[x]!;
      const other = link.before === s ? link.after : link.before;
      if (plan.slotOf[other]! < 0) continue;
      const start = problem.slotMinute[plan.slotOf[other]!]!;
      const gap =
        link.before === s ? start - to : problem.slotMinute[t]! - start - problem.sessions[other]!.durationMinutes;
      if (gap < link.minGap || (link.maxGap >= 0 && gap > link.maxGap)) this.add(model.unitOf[other]!, units);
    }
    if (!session.needsRoom) return;
    const rooms = model.sessionRooms[s]!;
    if (rooms.length === 0 || rooms.some((g) => hasBit(plan.roomFree(g, session.durationMinutes), 0, t))) return;
    const g = rooms[random.below(rooms.length)]!;
    const there: number[] = [];
    for (let other = 0; other < plan.slotOf.length; other++) {
      if (plan.roomOf[other] !== g) continue;
      const start = problem.slotMinute[plan.slotOf[other]!]!;
      if (start < to && from < start + problem.sessions[other]!.durationMinutes) there.push(model.unitOf[other]!);
    }
    for (let x = 0; x < 2 && there.length > 0; x++) this.add(there[random.below(there.length)]!, units);
  }

  private add(u: number, units: Set<number>): void {
    if (
      units.size < (this.model.problem.loops.length <= 40 ? 9 : 6) &&
      this.model.units[u]!.sessions.some((s) => this.model.held[s] === 0)
    )
      units.add(u);
  }
}
