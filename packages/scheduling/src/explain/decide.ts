import { fairOf } from '../fairs/fair.ts';
import { FairSearch } from '../fairs/fair-search.ts';
import { layFair } from '../fairs/lay-fair.ts';
import type { Problem } from '../problem.ts';
import { hasBit, nextBit } from '../search/bits.ts';
import { placeHeld } from '../search/held.ts';
import { Inserter, type InsertOptions } from '../search/inserter.ts';
import { type Model, modelOf } from '../search/model.ts';
import { Destroyer } from '../search/neighbourhoods.ts';
import { Packer } from '../search/packer.ts';
import { Plan } from '../search/plan.ts';
import { randomFrom } from '../search/random.ts';
import { overbooked } from './counting.ts';
import { fairObstacle } from './fair-counting.ts';
import { crowded } from './room-counting.ts';

/** Whether a problem has a plan. */
export type Verdict = 'feasible' | 'infeasible' | 'unknown';

/** How hard to try. */
export interface DecideOptions {
  /** Nodes of the complete search. */
  readonly nodes: number;
  /** Rebuilds of the incomplete search before it. */
  readonly steps: number;
  readonly late: () => boolean;
}

/**
 * Decides whether all mandatory sessions can be placed. First counting, then a short search for a plan, then a complete
 * search: the session with the fewest places first (weighted by the conflicts it has caused), every start, room and set of
 * people tried, places of the others recomputed after each, restarts with growing limits.
 *
 * **Source**: domain over weighted degree (Boussemart, Hemery, Lecoutre, Saïs 2004); restarts (Luby-like, geometric).
 */
export function decide(problem: Problem, options: DecideOptions): { verdict: Verdict; plan: Plan | null } {
  const model = modelOf(problem);
  const plan = new Plan(model);
  const random = randomFrom(7);
  const inserter = new Inserter(plan, random);
  placeHeld(plan);
  const tasks: number[] = [];
  problem.sessions.forEach((session, s) => {
    if (session.mandatory && plan.slotOf[s]! < 0) tasks.push(s);
  });
  for (const s of tasks) if (placesOf(inserter, s) === 0) return { verdict: 'infeasible', plan: null };
  if (counted(model) || tasks.some((s) => !matches(plan, inserter, s))) return { verdict: 'infeasible', plan: null };
  const fair = fairOf(model);
  if (fair !== null) {
    const search = new FairSearch(fair, random, () => -1);
    for (let step = 0; step < 4 * options.steps && search.best === null && !options.late(); step++) search.step(500);
    if (search.best !== null) {
      layFair(plan, fair, search.best);
      return { verdict: 'feasible', plan };
    }
  }
  const found = (): boolean =>
    tasks.every((s) => plan.slotOf[s]! >= 0) && plan.costs.settle() && plan.costs.unfairness() <= 0;
  const fill: InsertOptions = { limit: 200, first: true, noise: 0, partial: true };
  for (let u = 0; u < model.units.length; u++) {
    if (model.units[u]!.sessions.some((s) => plan.slotOf[s]! < 0)) inserter.insert(u, fill);
  }
  const packer = new Packer(plan, inserter, random, new Destroyer(plan, random));
  for (let step = 0; step < options.steps && !found() && !options.late(); step++) packer.step();
  if (found()) return { verdict: 'feasible', plan };
  for (const s of tasks) plan.remove(s);
  for (let s = 0; s < plan.slotOf.length; s++) if (model.held[s] === 0) plan.remove(s);
  const verdict = new CompleteSearch(plan, inserter, tasks, options).run();
  return { verdict, plan: verdict === 'feasible' ? plan : null };
}

/** Whether counting alone shows that there is no plan. */
export function counted(model: Model): boolean {
  return overbooked(model) !== null || crowded(model) !== null || fairObstacle(model) !== null;
}

function placesOf(inserter: Inserter, s: number): number {
  const { words } = inserter.plan.model;
  const starts = inserter.starts.now(s);
  let n = 0;
  for (let t = nextBit(starts, 0, words, 0); t >= 0; t = nextBit(starts, 0, words, t + 1)) n++;
  return n;
}

/**
 * Whether the sessions that still wait for the attendees of s can all lie apart: where they are equally long and starts lie
 * as far apart, each needs a start of its own (a matching); else the minutes within every window must do.
 */
function matches(plan: Plan, inserter: Inserter, s: number): boolean {
  return plan.model.problem.sessions[s]!.attendees.every((p) => apart(plan, inserter, p));
}

const attended = new WeakMap<Model, number[][]>();

function sessionsOf(model: Model, p: number): number[] {
  let table = attended.get(model);
  if (table === undefined) {
    table = model.problem.people.map(() => []);
    model.problem.sessions.forEach((session, s) => {
      if (session.mandatory) for (const who of session.attendees) table![who]!.push(s);
    });
    attended.set(model, table);
  }
  return table[p]!;
}

/** Whether the sessions that p must attend and that wait for a place can still lie apart. */
export function apart(plan: Plan, inserter: Inserter, p: number): boolean {
  const { model } = plan;
  const { problem, words } = model;
  const own = sessionsOf(model, p).filter((s) => plan.slotOf[s]! < 0);
  if (own.length < 2) return true;
  const length = problem.sessions[own[0]!]!.durationMinutes;
  const domains = own.map((s) => inserter.starts.now(s).slice());
  if (length >= problem.gridMinutes && own.every((s) => problem.sessions[s]!.durationMinutes === length)) {
    // Starts within one session's length of each other form a block that holds one session; blocks are disjoint classes
    // only when starts lie a whole length apart, so the check is made there alone.
    if (length === problem.gridMinutes) {
      const holder = new Int32Array(model.slots).fill(-1);
      const seen = new Int32Array(model.slots).fill(-1);
      const give = (i: number, mark: number): boolean => {
        const set = domains[i]!;
        for (let t = nextBit(set, 0, words, 0); t >= 0; t = nextBit(set, 0, words, t + 1)) {
          if (seen[t] === mark) continue;
          seen[t] = mark;
          if (holder[t]! < 0 || give(holder[t]!, mark)) {
            holder[t] = i;
            return true;
          }
        }
        return false;
      };
      return own.every((_, i) => give(i, i));
    }
  }
  // Energy: all sessions that must lie within [a, b) fit into it, one after the other.
  const first = domains.map((set) => nextBit(set, 0, words, 0));
  if (first.some((t) => t < 0)) return false;
  const spans = own.map((s, i) => {
    let last = first[i]!;
    for (let t = last; t >= 0; t = nextBit(domains[i]!, 0, words, t + 1)) last = t;
    const minutes = problem.sessions[s]!.durationMinutes;
    return { from: problem.slotMinute[first[i]!]!, to: problem.slotMinute[last]! + minutes, minutes };
  });
  for (const { from } of spans) {
    for (const { to } of spans) {
      if (to <= from) continue;
      let need = 0;
      for (const span of spans) if (span.from >= from && span.to <= to) need += span.minutes;
      if (need > freeMinutes(plan, p, from, to)) return false;
    }
  }
  return true;
}

function freeMinutes(plan: Plan, p: number, from: number, to: number): number {
  const { free } = plan.model.problem.people[p]!;
  let minutes = 0;
  for (let x = 0; x < free.length; x += 2)
    minutes += Math.max(0, Math.min(free[x + 1]!, to) - Math.max(free[x]!, from));
  for (const e of plan.entries[p]!)
    minutes -= Math.max(0, Math.min(plan.endOf(e), to) - Math.max(plan.startOf(e), from));
  return minutes;
}

class CompleteSearch {
  private readonly plan: Plan;
  private readonly model: Model;
  private readonly inserter: Inserter;
  private readonly tasks: readonly number[];
  private readonly options: DecideOptions;
  private readonly weight: Float64Array;
  private nodes = 0;
  private limit = 0;
  private stopped = false;

  constructor(plan: Plan, inserter: Inserter, tasks: readonly number[], options: DecideOptions) {
    this.plan = plan;
    this.model = plan.model;
    this.inserter = inserter;
    this.tasks = tasks;
    this.options = options;
    this.weight = new Float64Array(plan.slotOf.length).fill(1);
  }

  run(): Verdict {
    for (let limit = 300; ; limit *= 2) {
      this.nodes = 0;
      this.stopped = false;
      this.limit = Math.min(limit, this.options.nodes);
      if (this.step()) return 'feasible';
      if (!this.stopped) return 'infeasible';
      if (limit >= this.options.nodes || this.options.late()) return 'unknown';
    }
  }

  /** True when everything is placed (and left so); false when this branch is closed or the limit is met. */
  private step(): boolean {
    const { plan, inserter, model } = this;
    if (++this.nodes > this.limit || (this.nodes % 16 === 0 && this.options.late())) {
      this.stopped = true;
      return false;
    }
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const s of this.tasks) {
      if (plan.slotOf[s]! >= 0) continue;
      const n = placesOf(inserter, s);
      if (n === 0) {
        this.weight[s] = this.weight[s]! + 1;
        return false;
      }
      const key = n / this.weight[s]!;
      if (key < least) {
        least = key;
        best = s;
      }
    }
    if (best < 0) {
      plan.costs.settle();
      return plan.costs.unfairness() <= 0;
    }
    const starts = inserter.starts.now(best).slice();
    for (let t = nextBit(starts, 0, model.words, 0); t >= 0; t = nextBit(starts, 0, model.words, t + 1)) {
      if (this.tryRooms(best, t)) return true;
      if (this.stopped) return false;
    }
    this.weight[best] = this.weight[best]! + 1;
    return false;
  }

  private tryRooms(s: number, t: number): boolean {
    const { plan, model } = this;
    const session = model.problem.sessions[s]!;
    const minute = model.problem.slotMinute[t]!;
    const d = model.problem.slotDay[t]!;
    const rooms = session.needsRoom ? model.sessionRooms[s]! : [-1];
    const preparations = session.preparationNeedsRoom ? model.preparationRooms[s]! : [-1];
    for (const g of rooms) {
      if (g >= 0 && !hasBit(plan.roomFree(g, session.durationMinutes), 0, t)) continue;
      const site = g >= 0 ? model.roomGroups[g]!.site : -1;
      if (model.multiSite && !session.attendees.every((p) => this.inserter.chooser.reaches(p, s, t, site, true)))
        continue;
      for (const h of preparations) {
        if (h >= 0 && !plan.roomHolds(h, minute - session.preparationMinutes, minute, d)) continue;
        if (this.trySeats(s, t, g, h, site, model.seatFirst[s]!)) return true;
        if (this.stopped) return false;
      }
    }
    return false;
  }

  private trySeats(s: number, t: number, g: number, h: number, site: number, q: number): boolean {
    const { plan, model, inserter } = this;
    if (q === model.seatFirst[s + 1]) {
      plan.place(s, t, g, h);
      const people = [...plan.seatPerson.subarray(model.seatFirst[s]!, q)];
      const holds =
        this.loopHolds(s) &&
        model.panelsOf[s]!.every((x) => inserter.chooser.panelHolds(x)) &&
        matches(plan, inserter, s);
      if (holds && this.step()) return true;
      plan.remove(s);
      people.forEach((p, x) => {
        plan.seatPerson[model.seatFirst[s]! + x] = p;
      });
      return false;
    }
    if (model.seatOptional[q] === 1) {
      plan.seatPerson[q] = -1;
      // Rules may need somebody in an optional seat: empty first, then everybody.
      if (this.trySeats(s, t, g, h, site, q + 1)) return true;
      if (this.stopped || model.panelsOf[s]!.length === 0) return false;
    }
    const pool = model.seatPool[q]!;
    const same =
      q > model.seatFirst[s]! && model.seatRole[q - 1] === model.seatRole[q] && model.seatPool[q - 1] === pool;
    const floor = same ? plan.seatPerson[q - 1]! : -1;
    for (const p of pool) {
      if (p <= floor) continue;
      let clash = !inserter.chooser.fits(p, s, t, site);
      for (let y = model.seatFirst[s]!; y < q && !clash; y++) {
        const there = plan.seatPerson[y]!;
        clash = there === p || (there >= 0 && model.conflicts[p]!.includes(there));
      }
      if (clash) continue;
      plan.seatPerson[q] = p;
      if (this.trySeats(s, t, g, h, site, q + 1)) return true;
      plan.seatPerson[q] = -1;
      if (this.stopped) return false;
    }
    return false;
  }

  /** Whether the days of the loop of s stay within their number. */
  private loopHolds(s: number): boolean {
    const { problem } = this.model;
    const l = problem.sessions[s]!.loop;
    if (l < 0 || problem.loops[l]!.maxDays < 0) return true;
    const days = new Set<number>();
    for (const other of problem.loops[l]!.sessions) {
      if (this.plan.slotOf[other]! >= 0) days.add(problem.slotDay[this.plan.slotOf[other]!]!);
    }
    return days.size <= problem.loops[l]!.maxDays;
  }
}
