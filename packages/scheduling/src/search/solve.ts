import { type Bounds, boundsFor, lowerBounds } from '../bounds/bounds.ts';
import { fairOf } from '../fairs/fair.ts';
import { FairSearch } from '../fairs/fair-search.ts';
import { layFair } from '../fairs/lay-fair.ts';
import type { Problem } from '../problem.ts';
import { COST_TOLERANCE, LEVELS, type Solution } from '../schedule.ts';
import { answerOf } from './answer.ts';
import { Ejector } from './ejector.ts';
import { placeHeld } from './held.ts';
import { Inserter, type InsertOptions } from './inserter.ts';
import { ListScheduler } from './list-scheduler.ts';
import { C, type Model, modelOf } from './model.ts';
import { Destroyer } from './neighbourhoods.ts';
import { Packer } from './packer.ts';
import { Plan } from './plan.ts';
import { Polisher } from './polisher.ts';
import { type Random, randomFrom } from './random.ts';
import { relieveLoads } from './relieve.ts';
import { returnTo, type Snapshot, snapshotOf } from './snapshot.ts';
import { Squeezer } from './squeeze.ts';

/** What the caller learns while the search runs. */
export interface Progress {
  /** Rebuilds tried so far. */
  readonly steps: number;
  readonly costByLevel: readonly number[];
  readonly boundByLevel: readonly number[];
  /** Writes the plan down. */
  readonly solution: () => Solution;
}

/** How long and from which seed to search. */
export interface SolveOptions {
  /** Any integer; 1 when absent. The same seed and `steps` give the same plan, byte for byte. */
  readonly seed?: number;
  /** True when time is up; asked about once a rebuild. */
  readonly deadline?: () => boolean;
  /** Rebuilds at most; 20,000 when neither this nor a deadline is given. */
  readonly steps?: number;
  readonly onImprovement?: (progress: Progress) => void;
}

/**
 * Plans all loops and sessions of a problem: constructs by least flexibility, then takes parts out and rebuilds them
 * (large-neighbourhood search with annealing) until the cost meets its bound, the steps are used up or the deadline says so.
 *
 * Never refuses: sessions that find no place are left out, and the status says `partial` then; `explain` tells why.
 */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  const seed = options.seed ?? 1;
  const model = modelOf(problem);
  const plan = new Plan(model);
  const bound = improve(plan, randomFrom(seed), options);
  return answerOf(plan, bound, seed);
}

/** Builds and improves a plan in place; what is placed already is kept as a start. Returns the bounds. */
export function improve(plan: Plan, random: Random, options: SolveOptions): number[] {
  const { model } = plan;
  const steps = options.steps ?? (options.deadline === undefined ? 20_000 : Number.POSITIVE_INFINITY);
  const late = options.deadline ?? (() => false);
  const inserter = new Inserter(plan, random);
  const seed = options.seed ?? 1;
  placeHeld(plan);
  construct(plan, inserter, random);
  relieveLoads(plan, inserter.chooser);
  let best = Float64Array.from(plan.costs.settle());
  let kept = snapshotOf(plan);
  let bounds: Bounds = { byLevel: NOTHING, conditional: NOTHING };
  let bound = NOTHING;
  let step = 0;
  const report = (): void => {
    options.onImprovement?.({
      steps: step,
      costByLevel: [...best].map((c) => Math.round(c * 1e6) / 1e6),
      boundByLevel: bound,
      solution: () => {
        const now = snapshotOf(plan);
        returnTo(plan, kept);
        const answer = answerOf(plan, bound, seed);
        returnTo(plan, now);
        return answer;
      },
    });
  };
  /** Keeps the plan when it is the best so far. */
  const keep = (): boolean => {
    if (!isBetter(plan.costs.settle(), best)) return false;
    best = Float64Array.from(plan.costs.byLevel);
    kept = snapshotOf(plan);
    bound = boundsFor(bounds, best);
    report();
    return true;
  };
  report();
  bounds = lowerBounds(model);
  bound = boundsFor(bounds, best);
  const destroyer = new Destroyer(plan, random);
  const done = (): boolean =>
    step >= steps || destroyer.size === 0 || best.every((cost, k) => cost <= bound[k]! + COST_TOLERANCE) || late();
  const packer = new Packer(plan, inserter, random, destroyer);
  const ejector = new Ejector(plan, inserter, random, packer);
  const polisher = new Polisher(plan, inserter, random, destroyer);
  const cycle = Math.max(1500, Math.min(12_000, 30 * destroyer.size));
  const fair = fairOf(model);
  if (fair !== null) {
    // Meetings of fixed people are moved between columns; when that finds no plan at all, the general search has its turn.
    const search = new FairSearch(fair, random, (s) => plan.slotOf[s]!);
    for (const end = step + 4000; !done() && (search.best !== null || step < end); step++) {
      if (!search.step(500) && (search.best === null || best[0] === 0)) continue;
      layFair(plan, fair, search.best!);
      keep();
    }
  }
  // Without loops and with a makespan to keep short, orders are searched rather than single places.
  if (model.weight[C.makespanMinutes] !== 0 && model.problem.loops.length === 0) {
    const scheduler = new ListScheduler(plan, inserter, random);
    const turns = Math.max(400, Math.min(4000, 60 * destroyer.size));
    // Slower and slower annealing: what a quick pass misses, a patient one may find.
    for (let round = turns; !done(); round = Math.min(30_000, Math.ceil(1.5 * round))) {
      for (let turn = 0; turn < round && !done(); turn++) {
        scheduler.step(turn / round, turn === 0);
        step++;
        keep();
      }
      // Then from the other side, as long as it pays.
      for (let pays = true; pays && best[0] === 0 && !done(); ) {
        const squeezer = new Squeezer(model.problem, kept, lastEnd(plan, kept.slotOf) - 1, random);
        pays = false;
        for (let turn = 0; turn < turns && !pays && !done(); turn++, step++) {
          const found = squeezer.step();
          if (found === null) continue;
          returnTo(plan, found);
          pays = keep();
        }
      }
    }
  }
  const large = model.problem.loops.length > 40;
  let packed: Snapshot | null = null;
  while (!done()) {
    // While sessions are left out, finding them a place comes first; what there is gets polished only a little in between.
    const leftOut = (): boolean => best[0]! > bound[0]! + COST_TOLERANCE;
    if (leftOut()) {
      returnTo(plan, packed ?? kept);
      if (large) {
        ejector.start();
        for (const end = step + 3 * model.problem.sessions.length; step < end && leftOut() && !done(); step++) {
          const turn = (end - step) % 250;
          if (turn < 10) packer.step();
          else ejector.step();
          if (turn === 0) ejector.start();
          keep();
        }
      }
      if (!large)
        for (const end = step + (large ? 150 : 2 * cycle); step < end && leftOut() && !done(); step++) {
          packer.step();
          keep();
        }
      if (!large) packed = snapshotOf(plan);
    }
    returnTo(plan, kept);
    polisher.start(temperature(model, best, bound));
    const length = leftOut() ? (large ? 300 : cycle >> 2) : cycle;
    for (let turn = 0; turn < length && !done(); turn++, step++) {
      polisher.step(turn / length);
      polisher.reward(keep());
    }
  }
  returnTo(plan, kept);
  return bound;
}

/** Minute at which the last session ends. */
function lastEnd(plan: Plan, slotOf: Int32Array): number {
  const { slotMinute, sessions } = plan.model.problem;
  let end = 0;
  slotOf.forEach((t, s) => {
    if (t >= 0) end = Math.max(end, slotMinute[t]! + sessions[s]!.durationMinutes);
  });
  return end;
}

const NOTHING: number[] = new Array<number>(LEVELS).fill(0);

function isBetter(a: Float64Array, b: Float64Array): boolean {
  for (let k = 0; k < LEVELS; k++) {
    const difference = a[k]! - b[k]!;
    if (Math.abs(difference) > COST_TOLERANCE) return difference < 0;
  }
  return false;
}

/** The first temperature of a cycle: what a small deterioration costs on the highest level that is not at its bound. */
function temperature(model: Model, best: Float64Array, bound: readonly number[]): number {
  let active = LEVELS - 1;
  // Level 0 is the packer's: with its worth as temperature every other level would drift.
  for (let k = LEVELS - 1; k > 0; k--) if (best[k]! > bound[k]! + COST_TOLERANCE) active = k;
  const typical = [0.3, 3, 10, 6, 1];
  return model.scale[active]! * typical[active]!;
}

const FIRST: InsertOptions = { limit: 60, first: true, noise: 0, partial: true };

/** Inserts every unit that misses sessions, the least flexible first. */
export function construct(plan: Plan, inserter: Inserter, random: Random): void {
  const { model } = plan;
  const flexibility = model.units.map((unit, u) => {
    let least = Number.POSITIVE_INFINITY;
    let total = 0;
    for (const s of unit.sessions) {
      if (plan.slotOf[s]! >= 0) continue;
      const starts = inserter.starts.now(s);
      let n = 0;
      for (let w = 0; w < model.words; w++) n += popcount(starts[w]!);
      least = Math.min(least, n);
      total += model.problem.sessions[s]!.durationMinutes;
    }
    return { u, key: least - total / 30 + random.next() };
  });
  const units = flexibility.filter(({ key }) => Number.isFinite(key)).sort((a, b) => a.key - b.key || a.u - b.u);
  if (units.length <= 40)
    regret(
      inserter,
      units.map(({ u }) => u),
    );
  else for (const { u } of units) inserter.insert(u, FIRST);
}

/** Inserts next whatever would lose most by waiting: the unit whose cheapest place is dearest, seen afresh each time. */
function regret(inserter: Inserter, units: readonly number[]): void {
  const left = [...units];
  const worst = new Map<number, number>();
  while (left.length > 0) {
    let at = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let x = 0; x < left.length; x++) {
      const now = inserter.estimate(left[x]!, FIRST);
      const gain = now - (worst.get(left[x]!) ?? now) + now * 1e-3;
      if (!worst.has(left[x]!)) worst.set(left[x]!, now);
      if (gain > most) {
        most = gain;
        at = x;
      }
    }
    inserter.insert(left[at]!, FIRST);
    left.splice(at, 1);
  }
}

function popcount(v: number): number {
  let x = v - ((v >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
