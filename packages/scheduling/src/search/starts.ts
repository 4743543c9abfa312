import { dropBit, hasBit, nextBit } from './bits.ts';
import { outsideMinutes } from './costs.ts';
import { C, type Model } from './model.ts';
import type { Placer } from './placer.ts';
import type { Plan } from './plan.ts';
import type { SeatChooser } from './seats.ts';

const NEVER = Number.POSITIVE_INFINITY;
/** What a unit of the other penalties weighs while sessions still look for a place. */
const PACKED = 2e-2;
/** The same in plans of many loops, which would otherwise come out of it all waiting. */
const PACKED_LARGE = 0.2;

/** Where a session can start in a plan as it stands, and what each start costs at least. */
export class Starts {
  /** The starts of the session asked for last, as a set of slots. */
  readonly possible: Uint32Array;
  /** What a unit of the other penalties weighs while sessions still look for a place. */
  readonly packed: number;
  private readonly plan: Plan;
  private readonly model: Model;
  private readonly chooser: SeatChooser;
  private readonly placer: Placer;
  private readonly scratch: Uint32Array;
  private readonly cheap: Uint32Array;
  private readonly counts: Uint8Array;
  private readonly cheapCounts: Uint8Array;

  constructor(plan: Plan, chooser: SeatChooser, placer: Placer) {
    const { slots, words } = plan.model;
    this.plan = plan;
    this.model = plan.model;
    this.chooser = chooser;
    this.placer = placer;
    this.packed = plan.model.problem.loops.length > 40 ? PACKED_LARGE : PACKED;
    this.possible = new Uint32Array(words);
    this.scratch = new Uint32Array(words);
    this.cheap = new Uint32Array(words);
    this.counts = new Uint8Array(slots);
    this.cheapCounts = new Uint8Array(slots);
  }

  /** The starts at which session s fits into the plan as it stands (the set is used again by the next call). */
  now(s: number): Uint32Array {
    return this.find(s, null, 0);
  }

  /** Fills `possible` with the starts of s, and `cost` from `row` on with what each start costs at least. */
  find(s: number, cost: Float64Array | null, row: number): Uint32Array {
    const { plan, model, possible, scratch } = this;
    const { problem, words } = model;
    const session = problem.sessions[s]!;
    possible.set(session.starts);
    for (let x = 0; x < session.attendees.length; x++) {
      const free = plan.free(session.attendees[x]!, model.attendeeOccupation[s]!);
      for (let w = 0; w < words; w++) possible[w] = possible[w]! & free[w]!;
    }
    if (session.needsRoom) {
      scratch.fill(0);
      const rooms = model.sessionRooms[s]!;
      for (let x = 0; x < rooms.length; x++) {
        const free = plan.roomFree(rooms[x]!, session.durationMinutes);
        for (let w = 0; w < words; w++) scratch[w] = scratch[w]! | free[w]!;
      }
      for (let w = 0; w < words; w++) possible[w] = possible[w]! & scratch[w]!;
    }
    this.linkWindows(s);
    if (session.preparationNeedsRoom) {
      for (let t = nextBit(possible, 0, words, 0); t >= 0; t = nextBit(possible, 0, words, t + 1)) {
        if (this.placer.preparationRoom(s, t) < 0) dropBit(possible, 0, t);
      }
    }
    if (cost !== null) {
      for (let t = nextBit(possible, 0, words, 0); t >= 0; t = nextBit(possible, 0, words, t + 1)) cost[row + t] = 0;
    }
    this.seatStarts(s, cost, row);
    return possible;
  }

  private seatStarts(s: number, cost: Float64Array | null, row: number): void {
    const { plan, model, possible, scratch, cheap, counts, cheapCounts } = this;
    const { words, seatFirst, seatPool, seatRole, seatOptional, scale, weight, level } = model;
    const o = model.seatOccupation[s]!;
    const { packing } = this.chooser;
    const price = packing ? 0 : scale[level[C.loadOverTarget]!]! * weight[C.loadOverTarget]!;
    const last = seatFirst[s + 1]!;
    for (let q = seatFirst[s]!; q < last; ) {
      let r = q + 1;
      while (r < last && seatRole[r] === seatRole[q] && seatPool[r] === seatPool[q]) r++;
      const need = r - q;
      const pool = seatPool[q]!;
      if (seatOptional[q] === 1) {
        q = r;
        continue;
      }
      if (need === 1) {
        scratch.fill(0);
        cheap.fill(0);
        for (let x = 0; x < pool.length; x++) {
          const p = pool[x]!;
          const free = plan.free(p, o);
          const below = price === 0 || plan.overload(p, plan.loadOf(p) + 1) === plan.overload(p, plan.loadOf(p));
          const into = below ? cheap : scratch;
          for (let w = 0; w < words; w++) into[w] = into[w]! | free[w]!;
        }
        for (let w = 0; w < words; w++) {
          possible[w] = possible[w]! & (scratch[w]! | cheap[w]!);
          if (cost === null || price === 0) continue;
          let dear = possible[w]! & ~cheap[w]!;
          while (dear !== 0) {
            const t = (w << 5) + 31 - Math.clz32(dear & -dear);
            cost[row + t] = cost[row + t]! + price;
            dear &= dear - 1;
          }
        }
      } else {
        counts.fill(0);
        cheapCounts.fill(0);
        for (let x = 0; x < pool.length; x++) {
          const p = pool[x]!;
          const free = plan.free(p, o);
          const below = price === 0 || plan.overload(p, plan.loadOf(p) + 1) === plan.overload(p, plan.loadOf(p));
          for (let t = nextBit(free, 0, words, 0); t >= 0; t = nextBit(free, 0, words, t + 1)) {
            counts[t] = counts[t]! + 1;
            if (below) cheapCounts[t] = cheapCounts[t]! + 1;
          }
        }
        for (let t = nextBit(possible, 0, words, 0); t >= 0; t = nextBit(possible, 0, words, t + 1)) {
          if (counts[t]! < need) dropBit(possible, 0, t);
          else if (cost !== null && cheapCounts[t]! < need) {
            cost[row + t] = cost[row + t]! + price * (need - cheapCounts[t]!);
          }
        }
      }
      if (packing && cost !== null) this.priceTime(s, q, need, cost, row);
      q = r;
    }
  }

  /** While packing: adds to each start the price of the cheapest time that the pool of a seat has. */
  private priceTime(s: number, q: number, need: number, cost: Float64Array, row: number): void {
    const { plan, model, possible } = this;
    const { words } = model;
    const pool = model.seatPool[q]!;
    const minutes = model.problem.sessions[s]!.durationMinutes;
    for (let t = nextBit(possible, 0, words, 0); t >= 0; t = nextBit(possible, 0, words, t + 1)) {
      let least = NEVER;
      for (let x = 0; x < pool.length; x++) {
        if (!hasBit(plan.free(pool[x]!, model.seatOccupation[s]!), 0, t)) continue;
        const price = this.chooser.packer.price(pool[x]!, t, minutes);
        if (price < least) least = price;
      }
      cost[row + t] = cost[row + t]! + need * least;
    }
  }

  /** Keeps only the starts that precedences to sessions already placed, and the loop's days, allow. */
  private linkWindows(s: number): void {
    const { plan, model, possible } = this;
    const { problem, words } = model;
    const session = problem.sessions[s]!;
    const list = model.linksOf[s]!;
    for (let x = 0; x < list.length; x++) {
      const link = model.links[list[x]!]!;
      const other = link.before === s ? link.after : link.before;
      const at = plan.slotOf[other]!;
      if (at < 0) continue;
      const otherStart = problem.slotMinute[at]!;
      for (let t = nextBit(possible, 0, words, 0); t >= 0; t = nextBit(possible, 0, words, t + 1)) {
        const gap =
          link.before === s
            ? otherStart - problem.slotMinute[t]! - session.durationMinutes
            : problem.slotMinute[t]! - otherStart - problem.sessions[other]!.durationMinutes;
        const apart = link.sameDay && problem.slotDay[t] !== problem.slotDay[at];
        if (gap < link.minGap || (link.maxGap >= 0 && gap > link.maxGap) || apart) dropBit(possible, 0, t);
      }
    }
    const loop = session.loop;
    if (loop >= 0 && problem.loops[loop]!.maxDays >= 0 && model.units[model.unitOf[s]!]!.loop !== loop) return;
    if (loop >= 0 && problem.loops[loop]!.maxDays >= 0 && problem.loops[loop]!.sessions.length > 8) {
      const days = new Set<number>();
      for (const other of problem.loops[loop]!.sessions) {
        if (plan.slotOf[other]! >= 0) days.add(problem.slotDay[plan.slotOf[other]!]!);
      }
      if (days.size < problem.loops[loop]!.maxDays) return;
      for (let t = nextBit(possible, 0, words, 0); t >= 0; t = nextBit(possible, 0, words, t + 1)) {
        if (!days.has(problem.slotDay[t]!)) dropBit(possible, 0, t);
      }
    }
  }

  /** What starting s at t adds beside seats: hours outside the day, changes, breaks, the day's length. */
  price(s: number, cost: Float64Array, row: number, end: number): void {
    const { plan, model, possible } = this;
    const { problem, words, weight, level, scale } = model;
    const session = problem.sessions[s]!;
    const price = (c: number): number => weight[c]! * (this.chooser.packing ? this.packed : scale[level[c]!]!);
    const { previous } = session;
    const changedDay = price(C.changedDay);
    const changedTime = price(C.changedTime);
    const changedPeople = price(C.changedInterviewer);
    const outside = price(C.outsideHoursMinutes);
    const breaks = price(C.participantBreaks);
    const makespan = price(C.makespanMinutes);
    const preferred = price(C.preferredMissing);
    for (let t = nextBit(possible, 0, words, 0); t >= 0; t = nextBit(possible, 0, words, t + 1)) {
      const minute = problem.slotMinute[t]!;
      let sum = 0;
      if (previous !== null) {
        if (previous.day !== problem.slotDay[t]) sum += changedDay;
        if (previous.start !== minute) sum += changedTime;
        if (changedPeople > 0) {
          for (let x = 0; x < previous.interviewers.length; x++) {
            if (!hasBit(plan.free(previous.interviewers[x]!, model.seatOccupation[s]!), 0, t)) {
              sum += changedPeople;
              break;
            }
          }
        }
      }
      if (outside > 0) {
        for (let x = 0; x < session.candidates.length; x++) {
          const zone = problem.zones[problem.people[session.candidates[x]!]!.zone]!;
          sum += outside * outsideMinutes(zone.localMinute[t]!, session.durationMinutes);
        }
      }
      if (preferred > 0) {
        for (let x = 0; x < session.preferred.length; x++) {
          const p = session.preferred[x]!;
          if (!session.attendees.includes(p) && !hasBit(plan.free(p, model.seatOccupation[s]!), 0, t)) sum += preferred;
        }
      }
      if (breaks > 0) {
        for (let x = 0; x < session.attendees.length; x++)
          sum += breaks * this.newBreaks(session.attendees[x]!, t, session.durationMinutes);
      }
      if (makespan > 0) sum += makespan * Math.max(0, minute + session.durationMinutes - end);
      cost[row + t] = cost[row + t]! + sum;
    }
  }

  /** How many more (or fewer) gaps p has with a session at t. */
  private newBreaks(p: number, t: number, minutes: number): number {
    const { problem } = this.model;
    const list = this.plan.entries[p]!;
    const minute = problem.slotMinute[t]!;
    const day = problem.slotDay[t]!;
    let before = -1;
    let after = -1;
    for (let x = 0; x < list.length; x++) {
      const s = list[x]! >> 1;
      const at = this.plan.slotOf[s]!;
      if (problem.slotDay[at] !== day) continue;
      if (at < t) before = problem.slotMinute[at]! + problem.sessions[s]!.durationMinutes;
      else {
        after = problem.slotMinute[at]!;
        break;
      }
    }
    const had = before >= 0 && after > before ? 1 : 0;
    return (before >= 0 && minute > before ? 1 : 0) + (after >= 0 && after > minute + minutes ? 1 : 0) - had;
  }
}
