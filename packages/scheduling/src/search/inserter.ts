import { improveSeats, seatTogether } from './best-seats.ts';
import { dropBit, hasBit, nextBit } from './bits.ts';
import { outsideMinutes } from './costs.ts';
import { type LoopSearch, loopSearch } from './loop-search.ts';
import { type LoopProgramme, type LoopTable, loopProgramme } from './loop-table.ts';
import { C, type Model } from './model.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { SeatChooser } from './seats.ts';

const NEVER = Number.POSITIVE_INFINITY;
/** What a unit of the other penalties weighs while sessions still look for a place. */
const PACKED = 2e-2;
/** The same in plans of many loops, which would otherwise come out of it all waiting. */
const PACKED_LARGE = 0.2;

/** One session as it was placed; enough to put it back. */
export interface Placement {
  readonly session: number;
  readonly slot: number;
  readonly room: number;
  readonly preparation: number;
  readonly people: readonly number[];
}

/** How an insertion is to be searched. */
export interface InsertOptions {
  /** Nodes of the search after the dynamic programme. */
  readonly limit: number;
  /** Takes the first leaf instead of proving the best. */
  readonly first: boolean;
  /** Size of the random part of each start's cost, on the scalar. */
  readonly noise: number;
  /** Whether sessions may be left out at the price of `unplaced`. */
  readonly partial: boolean;
  /** A cost (on the scalar) that must be beaten. */
  readonly bound?: number;
  /** Tries first without breaks and limits in the programme, which only the search then sees to: fast, not exact. */
  readonly loose?: boolean;
  /** What a start costs beside all else, on the scalar. */
  readonly extra?: (session: number, slot: number) => number;
  /** While packing: how much more than others each session should find a place. */
  readonly urgency?: Float64Array;
}

/** What an insertion came to: the cost of the unit on the scalar, and whether it is proven least. */
export interface Inserted {
  readonly cost: number;
  readonly bound: number;
  readonly exact: boolean;
  readonly nodes: number;
}

/** Puts the missing sessions of a unit into a plan, as well as the plan allows. */
export class Inserter {
  readonly plan: Plan;
  readonly chooser: SeatChooser;
  private readonly model: Model;
  private readonly random: Random;
  private readonly programme: LoopProgramme = loopProgramme();
  private readonly search: LoopSearch = loopSearch();
  private readonly cost: Float64Array;
  private readonly block: Int32Array;
  private readonly next: Int32Array;
  private readonly begin: Float64Array;
  private readonly finish: Float64Array;
  private readonly packed: number;
  private readonly possible: Uint32Array;
  private readonly scratch: Uint32Array;
  private readonly cheap: Uint32Array;
  private readonly counts: Uint8Array;
  private readonly cheapCounts: Uint8Array;
  private readonly steps: Map<number, { block: Int32Array; next: Int32Array }> = new Map();

  constructor(plan: Plan, random: Random) {
    const { slots, words, days } = plan.model;
    this.plan = plan;
    this.model = plan.model;
    this.random = random;
    this.chooser = new SeatChooser(plan, random);
    this.cost = new Float64Array(8 * slots);
    this.block = new Int32Array(8 * slots);
    this.next = new Int32Array(8 * slots);
    this.begin = new Float64Array(slots);
    this.finish = new Float64Array(days);
    this.packed = plan.model.problem.loops.length > 40 ? PACKED_LARGE : PACKED;
    this.possible = new Uint32Array(words);
    this.scratch = new Uint32Array(words);
    this.cheap = new Uint32Array(words);
    this.counts = new Uint8Array(slots);
    this.cheapCounts = new Uint8Array(slots);
  }

  /** The starts at which session s fits into the plan as it stands (the set is used again by the next call). */
  startsNow(s: number): Uint32Array {
    return this.starts(s, null, 0);
  }

  /** Fills `possible` with the starts of s, and `cost` from `row` on with what each start costs at least. */
  private starts(s: number, cost: Float64Array | null, row: number): Uint32Array {
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
        if (this.preparationRoom(s, t) < 0) dropBit(possible, 0, t);
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

  /** A group with a room for the preparation before slot t, -1 without. */
  private preparationRoom(s: number, t: number): number {
    const { problem, preparationRooms } = this.model;
    const minute = problem.slotMinute[t]!;
    const list = preparationRooms[s]!;
    for (let x = 0; x < list.length; x++) {
      const from = minute - problem.sessions[s]!.preparationMinutes;
      if (this.plan.roomHolds(list[x]!, from, minute, problem.slotDay[t]!)) return list[x]!;
    }
    return -1;
  }

  /** What starting s at t adds beside seats: hours outside the day, changes, breaks, the day's length. */
  private priceStarts(s: number, row: number, end: number): void {
    const { plan, model, possible, cost } = this;
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

  /** Slots where the preparation begins and where the candidate is free again, by start; shared by equal sessions. */
  private stepsFor(minutes: number, lead: number, buffer: number): { block: Int32Array; next: Int32Array } {
    const key = (minutes * 1024 + lead) * 1024 + buffer;
    let steps = this.steps.get(key);
    if (steps === undefined) {
      const { problem, slots, slotFrom } = this.model;
      const block = new Int32Array(slots);
      const next = new Int32Array(slots);
      for (let t = 0; t < slots; t++) {
        const d = problem.slotDay[t]!;
        block[t] = lead === 0 ? t : slotFrom(d, problem.slotMinute[t]! - lead);
        next[t] = slotFrom(d, problem.slotMinute[t]! + minutes + buffer);
      }
      steps = { block, next };
      this.steps.set(key, steps);
    }
    return steps;
  }

  /** The table of a unit as the plan stands: sessions already placed keep their time. */
  private tableOf(unit: number, options: InsertOptions): LoopTable {
    const { plan, model } = this;
    const { problem, slots, weight, level, scale } = model;
    const { sessions, loop: l } = model.units[unit]!;
    const n = sessions.length;
    const price = (c: number): number => weight[c]! * (this.chooser.packing ? this.packed : scale[level[c]!]!);
    const loop = l >= 0 ? problem.loops[l]! : null;
    const candidate = loop === null ? null : problem.people[loop.candidate]!;
    const whole = loop !== null && loop.sessions.length === n;
    const buffer = candidate?.bufferMinutes ?? 0;
    const left = this.chooser.packing ? 1e4 : price(C.unplaced);
    const minutes = new Int32Array(n);
    const lead = new Int32Array(n);
    const skip = new Float64Array(n);
    const before = new Int32Array(n);
    const sameDay: number[] = [];
    let onGrid = buffer === 0;
    let end = problem.dayStartMinute[0]!;
    if (weight[C.makespanMinutes]! !== 0) {
      for (let s = 0; s < problem.sessions.length; s++) {
        if (plan.slotOf[s]! < 0) continue;
        end = Math.max(end, problem.slotMinute[plan.slotOf[s]!]! + problem.sessions[s]!.durationMinutes);
      }
    }
    this.cost.fill(NEVER, 0, n * slots);
    for (let i = 0; i < n; i++) {
      const s = sessions[i]!;
      const session = problem.sessions[s]!;
      minutes[i] = session.durationMinutes;
      lead[i] = session.preparationMinutes;
      if (session.durationMinutes % problem.gridMinutes !== 0) onGrid = false;
      const steps = this.stepsFor(session.durationMinutes, session.preparationMinutes, buffer);
      this.block.set(steps.block, i * slots);
      this.next.set(steps.next, i * slots);
      if (plan.slotOf[s]! >= 0) {
        this.cost[i * slots + plan.slotOf[s]!] = 0;
        skip[i] = NEVER;
        continue;
      }
      skip[i] = session.mandatory ? (options.partial ? left * (1 + (options.urgency?.[s] ?? 0)) : NEVER) : 0;
      this.starts(s, this.cost, i * slots);
      this.priceStarts(s, i * slots, end);
      for (let t = 0; t < slots; t++) {
        const at = i * slots + t;
        if (!hasBit(this.possible, 0, t)) this.cost[at] = NEVER;
        else if (options.noise > 0) this.cost[at] = this.cost[at]! + options.noise * this.random.next();
        if (options.extra !== undefined && this.cost[at]! < NEVER) this.cost[at] = this.cost[at]! + options.extra(s, t);
      }
    }
    for (let i = 0; i < n; i++) {
      for (const x of model.linksOf[sessions[i]!]!) {
        const link = model.links[x]!;
        const a = sessions.indexOf(link.before);
        const b = sessions.indexOf(link.after);
        if (a < 0 || b < 0 || b !== i) continue;
        before[b] = before[b]! | (1 << a);
        if (link.sameDay) sameDay.push((1 << a) | (1 << b));
      }
    }
    this.begin.fill(0);
    this.finish.fill(0);
    if (whole) {
      const late = price(C.startMinutes);
      if (late > 0) {
        for (let t = 0; t < slots; t++) this.begin[t] = late * (problem.slotMinute[t]! - problem.dayStartMinute[0]!);
      }
      const done = price(C.workingDaysUntilDone);
      for (let d = 0; d < model.days; d++) this.finish[d] = done * problem.dayWorkingBefore[d]!;
    }
    let breaks: LoopTable['breaks'] = null;
    if (candidate !== null && candidate.lunches.length > 0 && onGrid) {
      const byDay: ({ from: number; to: number; minutes: number } | null)[] = Array.from(
        { length: model.days },
        () => null,
      );
      for (const lunch of candidate.lunches) {
        if (lunch.free.length === 2 && byDay[lunch.day] === null) {
          byDay[lunch.day] = { from: lunch.free[0]!, to: lunch.free[1]!, minutes: lunch.minutes };
        }
      }
      if (n > 1) breaks = byDay;
    }
    const pauses = candidate !== null && candidate.pauseAfterMinutes >= 0;
    const runs = candidate !== null && candidate.maxConsecutiveMinutes >= 0;
    return {
      count: n,
      dayFirst: problem.dayFirst,
      minute: problem.slotMinute,
      minutes,
      lead,
      after: buffer,
      block: this.block,
      next: this.next,
      cost: this.cost,
      before,
      sameDay,
      idle: whole ? price(C.candidateWaitMinutes) : 0,
      furtherDay: whole ? price(C.candidateDays) : 0,
      maxDays: loop !== null && whole && loop.maxDays >= 0 ? loop.maxDays : 1 << 20,
      finish: this.finish,
      begin: this.begin,
      skip,
      breaks,
      run: pauses ? candidate.pauseAfterMinutes : runs ? candidate.maxConsecutiveMinutes : 0,
      pause: pauses ? candidate.pauseMinutes : runs ? buffer + 1 : 0,
      perDay: candidate !== null && candidate.maxSessionsPerDay >= 0 ? candidate.maxSessionsPerDay : 0,
    };
  }

  /** The least cost of the unit as the plan stands, by the dynamic programme alone: a lower bound, nothing is placed. */
  estimate(unit: number, options: InsertOptions): number {
    return this.programme.fill(this.tableOf(unit, options));
  }

  /** Places the missing sessions of the unit; what cannot be placed stays out (or all, when not partial). */
  insert(unit: number, options: InsertOptions): Inserted {
    const table = this.tableOf(unit, options);
    const modal = table.breaks !== null || table.run > 0 || table.perDay > 0;
    if (options.loose === true && modal) {
      const loose = { ...table, breaks: null, run: 0, perDay: 0 };
      const placed = this.searchTable(unit, loose, { ...options, limit: 400 }, options.bound ?? NEVER);
      if (Number.isFinite(placed.cost)) return placed;
    }
    if (options.first || !modal || table.count < 4)
      return this.searchTable(unit, table, options, options.bound ?? NEVER);
    // Breaks and limits make the programme many times larger. Without them it is a bound that often is met; where it is not,
    // the plan it led to rules out most days, and a second day where that alone costs more.
    const simple: LoopTable = { ...table, breaks: null, run: 0, perDay: 0 };
    const top = options.bound ?? NEVER;
    const quick = this.searchTable(unit, simple, { ...options, limit: Math.min(options.limit, 150) }, top);
    if (quick.exact) return quick;
    const ceiling = Math.min(top, quick.cost);
    const single = ceiling <= table.furtherDay;
    if (single) {
      this.programme.fill({ ...simple, maxDays: 1 });
      const { dayFirst, count } = table;
      const slots = this.model.slots;
      for (let d = 0; d < this.model.days; d++) {
        if (this.programme.opening(d) < ceiling - 1e-9) continue;
        for (let i = 0; i < count; i++) this.cost.fill(NEVER, i * slots + dayFirst[d]!, i * slots + dayFirst[d + 1]!);
      }
    }
    const kept = this.capture(this.model.units[unit]!.sessions.filter((s) => !this.keptAside.includes(s)));
    if (Number.isFinite(quick.cost)) for (const { session } of kept) this.plan.remove(session);
    const full = this.searchTable(unit, single ? { ...table, maxDays: 1 } : table, options, ceiling);
    if (!Number.isFinite(full.cost)) {
      if (Number.isFinite(quick.cost)) this.restore(kept);
      return {
        ...quick,
        bound: full.bound < NEVER ? Math.max(quick.bound, full.bound) : quick.bound,
        exact: full.exact,
      };
    }
    return full;
  }

  private searchTable(unit: number, table: LoopTable, options: InsertOptions, top: number): Inserted {
    const { plan, model } = this;
    const { sessions } = model.units[unit]!;
    const bound = this.programme.fill(table);
    if (bound >= top) return { cost: NEVER, bound, exact: true, nodes: 0 };
    const missing = sessions.filter((s) => plan.slotOf[s]! < 0);
    this.keptAside = sessions.filter((s) => plan.slotOf[s]! >= 0);
    let paid = plan.costs.scalar();
    const left = model.weight[C.unplaced]! * model.scale[model.level[C.unplaced]!]!;
    for (const s of missing) if (model.problem.sessions[s]!.mandatory) paid -= left;
    const kept = Uint8Array.from(sessions, (s) => (plan.slotOf[s]! >= 0 ? 1 : 0));
    let best: Placement[] = [];
    let least = top;
    let stay = false;
    const moved: { session: number; seating: Placement[] }[] = [];
    const outcome = this.search(
      table,
      this.programme,
      {
        enter: (i, t) => {
          if (kept[i] === 1 || this.tryPlace(sessions[i]!, t)) return 0;
          if (options.first) return NEVER;
          // Whoever is wanted here may sit in an earlier session of the loop that somebody else could take.
          const earlier = missing.filter((s) => plan.slotOf[s]! >= 0);
          const seating = this.capture(earlier);
          if (earlier.length === 0 || !this.placeTogether(earlier, sessions[i]!, t)) return NEVER;
          moved.push({ session: sessions[i]!, seating });
          return 0;
        },
        leave: (i) => {
          if (kept[i] === 1 || stay) return;
          plan.remove(sessions[i]!);
          if (moved.length === 0 || moved[moved.length - 1]!.session !== sessions[i]) return;
          const { seating } = moved.pop()!;
          for (const { session } of seating) plan.remove(session);
          this.restore(seating);
        },
        leaf: (cost) => {
          if (!this.panelsHold(sessions)) return NEVER;
          if (options.first) {
            stay = true;
            return Number.NEGATIVE_INFINITY;
          }
          const seating = plan.costs.scalar() - paid > cost + 1e-7 ? this.capture(missing) : null;
          if (seating !== null) improveSeats(plan, this.chooser, missing);
          const whole = Math.max(cost, plan.costs.scalar() - paid);
          if (whole < least) {
            least = whole;
            best = this.capture(missing);
          }
          if (seating !== null) {
            for (const { session } of seating) plan.remove(session);
            this.restore(seating);
          }
          return whole;
        },
      },
      options.limit,
      top,
    );
    if (stay) return { cost: plan.costs.scalar() - paid, bound, exact: false, nodes: outcome.nodes };
    if (least === top) return { cost: NEVER, bound, exact: outcome.exact, nodes: outcome.nodes };
    this.restore(best);
    return { cost: least, bound, exact: outcome.exact, nodes: outcome.nodes };
  }

  /** Places s at t with the people of the loop's earlier sessions seated anew, or leaves the plan as it was. */
  private placeTogether(earlier: readonly number[], s: number, t: number): boolean {
    const { plan, model } = this;
    const session = model.problem.sessions[s]!;
    for (let x = 0; x < session.attendees.length; x++) {
      if (!hasBit(plan.free(session.attendees[x]!, model.attendeeOccupation[s]!), 0, t)) return false;
    }
    if (!this.linksHold(s, t)) return false;
    const preparation = session.preparationNeedsRoom ? this.preparationRoom(s, t) : -1;
    if (session.preparationNeedsRoom && preparation < 0) return false;
    const order = session.needsRoom ? this.roomOrder(s, t) : [-1];
    for (const g of order) {
      if (model.multiSite && g >= 0 && !this.reaches(s, t, g)) continue;
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) plan.seatPerson[q] = -1;
      plan.place(s, t, g, preparation);
      if (seatTogether(plan, this.chooser, [...earlier, s])) return true;
      plan.remove(s);
    }
    return false;
  }

  private keptAside: number[] = [];

  /** Notes where some sessions stand. */
  capture(list: readonly number[]): Placement[] {
    const { plan, model } = this;
    const placements: Placement[] = [];
    for (const s of list) {
      if (plan.slotOf[s]! < 0) continue;
      const people: number[] = [];
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) people.push(plan.seatPerson[q]!);
      placements.push({
        session: s,
        slot: plan.slotOf[s]!,
        room: plan.roomOf[s]!,
        preparation: plan.preparationOf[s]!,
        people,
      });
    }
    return placements;
  }

  /** Puts sessions back where they stood. */
  restore(placements: readonly Placement[]): void {
    const { plan, model } = this;
    for (const { session, slot, room, preparation, people } of placements) {
      const first = model.seatFirst[session]!;
      for (let x = 0; x < people.length; x++) plan.seatPerson[first + x] = people[x]!;
      plan.place(session, slot, room, preparation);
    }
  }

  /** Places one session at t with the best people and room that are free, or leaves the plan as it was. */
  tryPlace(s: number, t: number): boolean {
    const { plan, model } = this;
    const { problem } = model;
    const session = problem.sessions[s]!;
    for (let x = 0; x < session.attendees.length; x++) {
      if (!hasBit(plan.free(session.attendees[x]!, model.attendeeOccupation[s]!), 0, t)) return false;
    }
    if (!this.linksHold(s, t)) return false;
    let preparation = -1;
    if (session.preparationNeedsRoom) {
      preparation = this.preparationRoom(s, t);
      if (preparation < 0) return false;
    }
    if (!session.needsRoom) {
      if (!this.chooser.choose(s, t, -1)) return false;
      plan.place(s, t, -1, preparation);
      return true;
    }
    const order = this.roomOrder(s, t);
    for (let x = 0; x < order.length; x++) {
      if (model.multiSite && !this.reaches(s, t, order[x]!)) continue;
      if (!this.chooser.choose(s, t, order[x]!)) {
        if (model.multiSite) continue;
        return false;
      }
      plan.place(s, t, order[x]!, preparation);
      return true;
    }
    return false;
  }

  /** Whether nothing but people and rooms can keep s from t: its attendees are free and the order of sessions holds. */
  stands(s: number, t: number): boolean {
    const { plan, model } = this;
    const session = model.problem.sessions[s]!;
    if (session.preparationNeedsRoom || model.multiSite) return false;
    for (let x = 0; x < session.attendees.length; x++) {
      if (!hasBit(plan.free(session.attendees[x]!, model.attendeeOccupation[s]!), 0, t)) return false;
    }
    return this.linksHold(s, t);
  }

  /** With several sites: whether the attendees can travel in time. */
  private reaches(s: number, t: number, g: number): boolean {
    const { attendees } = this.model.problem.sessions[s]!;
    for (let x = 0; x < attendees.length; x++) {
      if (!this.chooser.reaches(attendees[x]!, s, t, this.model.roomGroups[g]!.site, true)) return false;
    }
    return true;
  }

  private roomOrder(s: number, t: number): number[] {
    const { plan, model } = this;
    const { problem } = model;
    const session = problem.sessions[s]!;
    const list = model.sessionRooms[s]!;
    const order: number[] = [];
    for (let x = 0; x < list.length; x++) {
      if (hasBit(plan.roomFree(list[x]!, session.durationMinutes), 0, t)) order.push(list[x]!);
    }
    if (order.length < 2) return order;
    const wanted =
      session.previous !== null && session.previous.room >= 0 ? model.groupOfRoom[session.previous.room]! : -1;
    let near = -1;
    if (session.loop >= 0 && model.weight[C.roomChanges]! !== 0) {
      for (const other of problem.loops[session.loop]!.sessions) {
        if (plan.roomOf[other]! >= 0) near = plan.roomOf[other]!;
      }
    }
    const rank = (g: number): number => (g === wanted ? -2 : g === near ? -1 : 0);
    return order.sort((a, b) => rank(a) - rank(b));
  }

  private linksHold(s: number, t: number): boolean {
    const { plan, model } = this;
    const { problem } = model;
    const list = model.linksOf[s]!;
    for (let x = 0; x < list.length; x++) {
      const link = model.links[list[x]!]!;
      const other = link.before === s ? link.after : link.before;
      const at = plan.slotOf[other]!;
      if (at < 0) continue;
      const [first, a, b] = link.before === s ? [s, t, at] : [other, at, t];
      const gap = problem.slotMinute[b]! - problem.slotMinute[a]! - problem.sessions[first]!.durationMinutes;
      if (gap < link.minGap || (link.maxGap >= 0 && gap > link.maxGap)) return false;
      if (link.sameDay && problem.slotDay[a] !== problem.slotDay[b]) return false;
    }
    return true;
  }

  /** Whether the rules of panels that are now complete hold. */
  private panelsHold(list: readonly number[]): boolean {
    const { model } = this;
    if (model.panels.length === 0) return true;
    for (const s of list) {
      for (const x of model.panelsOf[s]!) if (!this.chooser.panelHolds(x)) return false;
    }
    return true;
  }
}
