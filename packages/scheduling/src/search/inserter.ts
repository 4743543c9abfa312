import { improveSeats } from './best-seats.ts';
import { hasBit } from './bits.ts';
import { type LoopSearch, loopSearch } from './loop-search.ts';
import { type LoopProgramme, type LoopTable, loopProgramme } from './loop-table.ts';
import { C, type Model } from './model.ts';
import { type Placement, Placer } from './placer.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { SeatChooser } from './seats.ts';
import { Starts } from './starts.ts';

const NEVER = Number.POSITIVE_INFINITY;

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
  readonly placer: Placer;
  readonly starts: Starts;
  private readonly model: Model;
  private readonly random: Random;
  private readonly programme: LoopProgramme = loopProgramme();
  private readonly search: LoopSearch = loopSearch();
  private readonly cost: Float64Array;
  private readonly block: Int32Array;
  private readonly next: Int32Array;
  private readonly begin: Float64Array;
  private readonly finish: Float64Array;
  private readonly steps: Map<number, { block: Int32Array; next: Int32Array }> = new Map();
  private keptAside: number[] = [];

  constructor(plan: Plan, random: Random) {
    const { slots, days } = plan.model;
    this.plan = plan;
    this.model = plan.model;
    this.random = random;
    this.chooser = new SeatChooser(plan, random);
    this.placer = new Placer(plan, this.chooser);
    this.starts = new Starts(plan, this.chooser, this.placer);
    this.cost = new Float64Array(8 * slots);
    this.block = new Int32Array(8 * slots);
    this.next = new Int32Array(8 * slots);
    this.begin = new Float64Array(slots);
    this.finish = new Float64Array(days);
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
    const price = (c: number): number => weight[c]! * (this.chooser.packing ? this.starts.packed : scale[level[c]!]!);
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
      this.starts.find(s, this.cost, i * slots);
      this.starts.price(s, this.cost, i * slots, end);
      for (let t = 0; t < slots; t++) {
        const at = i * slots + t;
        if (!hasBit(this.starts.possible, 0, t)) this.cost[at] = NEVER;
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
    const kept = this.placer.capture(this.model.units[unit]!.sessions.filter((s) => !this.keptAside.includes(s)));
    if (Number.isFinite(quick.cost)) for (const { session } of kept) this.plan.remove(session);
    const full = this.searchTable(unit, single ? { ...table, maxDays: 1 } : table, options, ceiling);
    if (!Number.isFinite(full.cost)) {
      if (Number.isFinite(quick.cost)) this.placer.restore(kept);
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
          if (kept[i] === 1 || this.placer.tryPlace(sessions[i]!, t)) return 0;
          if (options.first) return NEVER;
          // Whoever is wanted here may sit in an earlier session of the loop that somebody else could take.
          const earlier = missing.filter((s) => plan.slotOf[s]! >= 0);
          const seating = this.placer.capture(earlier);
          if (earlier.length === 0 || !this.placer.placeTogether(earlier, sessions[i]!, t)) return NEVER;
          moved.push({ session: sessions[i]!, seating });
          return 0;
        },
        leave: (i) => {
          if (kept[i] === 1 || stay) return;
          plan.remove(sessions[i]!);
          if (moved.length === 0 || moved[moved.length - 1]!.session !== sessions[i]) return;
          const { seating } = moved.pop()!;
          for (const { session } of seating) plan.remove(session);
          this.placer.restore(seating);
        },
        leaf: (cost) => {
          if (!this.placer.panelsHold(sessions)) return NEVER;
          if (options.first) {
            stay = true;
            return Number.NEGATIVE_INFINITY;
          }
          const seating = plan.costs.scalar() - paid > cost + 1e-7 ? this.placer.capture(missing) : null;
          if (seating !== null) improveSeats(plan, this.chooser, missing);
          const whole = Math.max(cost, plan.costs.scalar() - paid);
          if (whole < least) {
            least = whole;
            best = this.placer.capture(missing);
          }
          if (seating !== null) {
            for (const { session } of seating) plan.remove(session);
            this.placer.restore(seating);
          }
          return whole;
        },
      },
      options.limit,
      top,
    );
    if (stay) return { cost: plan.costs.scalar() - paid, bound, exact: false, nodes: outcome.nodes };
    if (least === top) return { cost: NEVER, bound, exact: outcome.exact, nodes: outcome.nodes };
    this.placer.restore(best);
    return { cost: least, bound, exact: outcome.exact, nodes: outcome.nodes };
  }
}
