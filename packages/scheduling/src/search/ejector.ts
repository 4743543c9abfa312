import { hasBit, nextBit } from './bits.ts';
import type { Inserter } from './inserter.ts';
import type { Model } from './model.ts';
import type { Packer } from './packer.ts';
import type { Placement } from './placer.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

const NEVER = Number.POSITIVE_INFINITY;
/** What a minute by which a loop grows longer weighs beside throwing out a session of ordinary size. */
const STRETCH = 0.002;
/** How much dearer a session becomes to throw out each time it has found no place. */
const STUBBORN = 1;

/**
 * Finds places for sessions that are left out, one session at a time: it takes the last one thrown out, looks at every
 * start it could ever have, and throws out there whatever is least missed. What finds no place of its own becomes dearer
 * to throw out, so that the search does not circle. A step costs a fraction of rebuilding a loop.
 *
 * **Source**: the ejection pool of Y. Nagata and O. Bräysy (2009), for vehicle routes.
 */
export class Ejector {
  private readonly plan: Plan;
  private readonly model: Model;
  private readonly inserter: Inserter;
  private readonly random: Random;
  private readonly packer: Packer;
  private readonly penalty: Float64Array;
  private readonly stack: number[] = [];
  private readonly mark: Int32Array;
  private stamp = 0;
  private readonly thrown: number[] = [];
  private readonly chosen: number[] = [];
  private readonly byRoom: number[][];
  private readonly days: Float64Array;

  constructor(plan: Plan, inserter: Inserter, random: Random, packer: Packer) {
    const { model } = plan;
    this.packer = packer;
    const { sessions } = model.problem;
    this.plan = plan;
    this.model = model;
    this.inserter = inserter;
    this.random = random;
    // Long sessions of many people are hard to place again.
    this.penalty = Float64Array.from(sessions, ({ durationMinutes }, s) => {
      const seats = model.seatFirst[s + 1]! - model.seatFirst[s]!;
      return model.held[s] === 1 ? NEVER : 0.3 + (0.7 * durationMinutes * Math.max(1, seats)) / 45;
    });
    this.mark = new Int32Array(sessions.length);
    this.byRoom = model.roomGroups.map(() => []);
    this.days = new Float64Array(model.days);
  }

  /** Begins with the plan as it stands. */
  start(): void {
    const { plan, model, stack } = this;
    stack.length = 0;
    for (let s = 0; s < plan.slotOf.length; s++) {
      if (plan.slotOf[s]! < 0 && model.problem.sessions[s]!.mandatory) stack.push(s);
    }
    this.random.shuffle(stack);
  }

  /** Sessions that still look for a place. */
  get left(): number {
    return this.stack.length;
  }

  /** Places one session, throwing out others where it must. */
  step(): void {
    const { plan, model, stack, inserter, penalty, random } = this;
    const { words } = model;
    const s = stack.pop();
    if (s === undefined) return;
    if (plan.slotOf[s]! >= 0) return;
    inserter.chooser.packing = true;
    if (!this.placeFreely(s) && !(random.below(4) === 0 && this.packer.byHandOver(s))) {
      penalty[s] = penalty[s]! + STUBBORN;
      const { starts } = model.problem.sessions[s]!;
      this.listRooms(s);
      let least = NEVER;
      let at = -1;
      for (let t = nextBit(starts, 0, words, 0); t >= 0; t = nextBit(starts, 0, words, t + 1)) {
        // A little chance, so that equal starts and those that came to nothing before take turns.
        const shake = 1 + 0.3 * random.next();
        const sum = this.price(s, t, least / shake) * shake;
        if (sum < least) {
          least = sum;
          at = t;
        }
      }
      if (at < 0 || !this.throwOut(s, at)) stack.splice(random.below(stack.length + 1), 0, s);
    }
    inserter.chooser.packing = false;
  }

  /** Places s where nobody has to go, where its loop grows least. */
  private placeFreely(s: number): boolean {
    const { model, inserter, random } = this;
    const { words } = model;
    for (let tries = 0; tries < 3; tries++) {
      const starts = inserter.starts.now(s);
      let least = NEVER;
      let at = -1;
      for (let t = nextBit(starts, 0, words, 0); t >= 0; t = nextBit(starts, 0, words, t + 1)) {
        this.stamp++;
        this.thrown.length = 0;
        if (this.priceDays(s, t) > 0) continue;
        const sum = this.stretch(s, t) + 20 * random.next();
        if (sum < least) {
          least = sum;
          at = t;
        }
      }
      if (at < 0) return false;
      if (inserter.placer.tryPlace(s, at)) return true;
    }
    return false;
  }

  /** Minutes by which the loop of s reaches further on its day with s at t. */
  private stretch(s: number, t: number): number {
    const { plan, model } = this;
    const { problem } = model;
    const l = problem.sessions[s]!.loop;
    if (l < 0) return 0;
    const { slotMinute, slotDay, loops, sessions } = problem;
    let from = NEVER;
    let to = -NEVER;
    const own = loops[l]!.sessions;
    for (let x = 0; x < own.length; x++) {
      const at = plan.slotOf[own[x]!]!;
      if (at < 0 || slotDay[at] !== slotDay[t]) continue;
      from = Math.min(from, slotMinute[at]!);
      to = Math.max(to, slotMinute[at]! + sessions[own[x]!]!.durationMinutes);
    }
    if (from === NEVER) return 0;
    const minute = slotMinute[t]!;
    return Math.max(0, from - minute) + Math.max(0, minute + sessions[s]!.durationMinutes - to);
  }

  /** Counts other among what is thrown out; 0 when it is already. */
  private count(other: number): number {
    if (this.mark[other] === this.stamp) return 0;
    this.mark[other] = this.stamp;
    this.thrown.push(other);
    return this.penalty[other]!;
  }

  /** Other days of the loop that s at t would make too many: what throwing their sessions out costs. */
  private priceDays(s: number, t: number): number {
    const { plan, model, days } = this;
    const { problem } = model;
    const l = problem.sessions[s]!.loop;
    if (l < 0 || problem.loops[l]!.maxDays < 0) return 0;
    const own = problem.loops[l]!.sessions;
    days.fill(0);
    let used = 1;
    const here = problem.slotDay[t]!;
    for (let x = 0; x < own.length; x++) {
      const at = plan.slotOf[own[x]!]!;
      if (at < 0 || own[x] === s) continue;
      const d = problem.slotDay[at]!;
      if (d === here) continue;
      if (days[d] === 0) used++;
      days[d] = days[d]! + this.penalty[own[x]!]!;
    }
    let sum = 0;
    for (; used > problem.loops[l]!.maxDays; used--) {
      let cheapest = -1;
      for (let d = 0; d < days.length; d++) {
        if (days[d]! > 0 && (cheapest < 0 || days[d]! < days[cheapest]!)) cheapest = d;
      }
      if (cheapest < 0) break;
      days[cheapest] = 0;
      for (let x = 0; x < own.length; x++) {
        const at = plan.slotOf[own[x]!]!;
        if (at >= 0 && problem.slotDay[at] === cheapest) sum += this.count(own[x]!);
      }
    }
    return sum;
  }

  /** What must go for s to start at t, as the sum of its prices; `thrown` lists it. Gives up above `most`. */
  private price(s: number, t: number, most: number): number {
    const { plan, model, chosen } = this;
    const { problem } = model;
    const session = problem.sessions[s]!;
    this.stamp++;
    this.thrown.length = 0;
    const from = problem.slotMinute[t]! - session.preparationMinutes;
    const to = problem.slotMinute[t]! + session.durationMinutes;
    let sum = STRETCH * this.stretch(s, t) + this.priceDays(s, t);
    for (let x = 0; x < session.attendees.length && sum < most; x++) {
      sum += this.pricePerson(session.attendees[x]!, model.attendeeOccupation[s]!, t, from, to, true);
    }
    const links = model.linksOf[s]!;
    for (let x = 0; x < links.length; x++) {
      const link = model.links[links[x]!]!;
      const other = link.before === s ? link.after : link.before;
      const at = plan.slotOf[other]!;
      if (at < 0) continue;
      const start = problem.slotMinute[at]!;
      const gap =
        link.before === s ? start - to : problem.slotMinute[t]! - start - problem.sessions[other]!.durationMinutes;
      const apart = link.sameDay && problem.slotDay[t] !== problem.slotDay[at];
      if (gap < link.minGap || (link.maxGap >= 0 && gap > link.maxGap) || apart) sum += this.count(other);
    }
    if (sum >= most) return NEVER;
    chosen.length = 0;
    const begin = problem.slotMinute[t]!;
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
      if (model.seatOptional[q] === 1) continue;
      const pool = model.seatPool[q]!;
      let least = NEVER;
      let who = -1;
      for (let x = 0; x < pool.length; x++) {
        const p = pool[x]!;
        if (chosen.includes(p)) continue;
        const cost = this.pricePerson(p, model.seatOccupation[s]!, t, begin, to, false);
        if (cost < least) {
          least = cost;
          who = p;
          if (cost === 0) break;
        }
      }
      if (who < 0) return NEVER;
      chosen.push(who);
      sum += this.pricePerson(who, model.seatOccupation[s]!, t, begin, to, true);
      if (sum >= most) return NEVER;
    }
    if (session.needsRoom) sum += this.priceRoom(s, t, to);
    return sum < most ? sum : NEVER;
  }

  /** What p has to drop to be free within [from, to); counted as thrown out only when `take`. */
  private pricePerson(p: number, o: number, t: number, from: number, to: number, take: boolean): number {
    const { plan, model, mark, stamp, penalty } = this;
    if (hasBit(plan.free(p, o), 0, t)) return 0;
    if (!hasBit(model.base(p, o), 0, t)) return NEVER;
    const { problem } = model;
    const list = plan.entries[p]!;
    const buffer = problem.people[p]!.bufferMinutes;
    let sum = 0;
    let any = false;
    let cheapest = -1;
    for (let x = 0; x < list.length; x++) {
      const e = list[x]!;
      const other = e >> 1;
      if (plan.startOf(e) < to + buffer && from < plan.endOf(e) + buffer) {
        any = true;
        sum += take ? this.count(other) : mark[other] === stamp ? 0 : penalty[other]!;
      } else if (problem.slotDay[plan.slotOf[other]!] === problem.slotDay[t]) {
        if (mark[other] === stamp) any = true;
        else if (cheapest < 0 || penalty[other]! < penalty[cheapest]!) cheapest = other;
      }
    }
    if (any) return sum;
    // Free at the time itself: a limit, a lunch or a pause asks for one session less.
    if (cheapest < 0) return NEVER;
    return take ? this.count(cheapest) : penalty[cheapest]!;
  }

  /** Lists by group the sessions in the rooms that s may use. */
  private listRooms(s: number): void {
    const { plan, model, byRoom } = this;
    if (!model.problem.sessions[s]!.needsRoom) return;
    for (const list of byRoom) list.length = 0;
    for (let other = 0; other < plan.slotOf.length; other++) {
      const g = plan.roomOf[other]!;
      if (g >= 0) byRoom[g]!.push(other);
    }
  }

  private priceRoom(s: number, t: number, to: number): number {
    const { plan, model } = this;
    const { problem } = model;
    const { durationMinutes } = problem.sessions[s]!;
    const groups = model.sessionRooms[s]!;
    let least = NEVER;
    let best = -1;
    for (let x = 0; x < groups.length; x++) {
      if (hasBit(plan.roomFree(groups[x]!, durationMinutes), 0, t)) return 0;
    }
    for (let x = 0; x < groups.length; x++) {
      const cost = this.clearRoom(groups[x]!, t, to, false);
      if (cost < least) {
        least = cost;
        best = groups[x]!;
      }
    }
    return best < 0 ? NEVER : this.clearRoom(best, t, to, true);
  }

  /** Frees a room of group g from slot t to minute `to`: of those in the way the cheapest goes, until it is free. */
  private clearRoom(g: number, t: number, to: number, take: boolean): number {
    const { plan, model, mark, stamp, penalty } = this;
    const { slotMinute, sessions, dayFirst, slotDay } = model.problem;
    const list = this.byRoom[g]!;
    let sum = 0;
    let cleared = -1;
    const end = dayFirst[slotDay[t]! + 1]!;
    for (let u = t; u < end && slotMinute[u]! < to; u++) {
      const full = plan.roomFull(g, u);
      if (full === 0) continue;
      if (full < 0) return NEVER;
      const minute = slotMinute[u]!;
      if (cleared > minute) continue;
      let least = NEVER;
      let out = -1;
      let gone = false;
      for (let x = 0; x < list.length; x++) {
        const other = list[x]!;
        const from = slotMinute[plan.slotOf[other]!]!;
        const until = from + sessions[other]!.durationMinutes;
        if (from > minute || until <= minute) continue;
        if (mark[other] === stamp) {
          gone = true;
          cleared = Math.max(cleared, until);
          break;
        }
        // Whoever stays on beyond s is as good as one who ends with it.
        const cost = penalty[other]! / Math.min(to, until);
        if (cost < least) {
          least = cost;
          out = other;
        }
      }
      if (gone) continue;
      if (out < 0) return NEVER;
      sum += take ? this.count(out) : penalty[out]!;
      cleared = slotMinute[plan.slotOf[out]!]! + sessions[out]!.durationMinutes;
    }
    return sum;
  }

  /** Throws out what stands in the way of s at t and places s there; leaves the plan as it was when that is not enough. */
  private throwOut(s: number, t: number): boolean {
    const { plan, inserter, stack } = this;
    if (this.price(s, t, NEVER) === NEVER) return false;
    const thrown = [...this.thrown];
    const undo: Placement[] = inserter.placer.capture(thrown);
    for (const other of thrown) plan.remove(other);
    if (!inserter.placer.tryPlace(s, t)) {
      inserter.placer.restore(undo);
      return false;
    }
    for (const other of thrown) if (this.model.problem.sessions[other]!.mandatory) stack.push(other);
    return true;
  }
}
