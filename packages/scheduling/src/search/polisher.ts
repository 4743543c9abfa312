import { improveSeats } from './best-seats.ts';
import type { Inserter, InsertOptions } from './inserter.ts';
import { C } from './model.ts';
import { type Destroyer, NEIGHBOURHOODS } from './neighbourhoods.ts';
import type { Placement } from './placer.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { relieveLoads } from './relieve.ts';

/** What to put back when a rebuild is refused. */
export interface Undo {
  readonly sessions: readonly number[];
  readonly placements: readonly Placement[];
}

/** Takes the movable sessions of some units out of the plan and says how to put them back. */
export function takeOut(plan: Plan, inserter: Inserter, units: readonly number[]): Undo {
  const { model } = plan;
  const sessions: number[] = [];
  for (const u of units) for (const s of model.units[u]!.sessions) if (model.held[s] === 0) sessions.push(s);
  const placements = inserter.placer.capture(sessions);
  for (const s of sessions) plan.remove(s);
  return { sessions, placements };
}

/** Puts back what `takeOut` took, in place of whatever stands there now. */
export function putBack(plan: Plan, inserter: Inserter, undo: Undo): void {
  for (const s of undo.sessions) plan.remove(s);
  inserter.placer.restore(undo.placements);
}

/** Lowers the cost by taking a few units out and inserting them anew, with annealing. */
export class Polisher {
  private readonly plan: Plan;
  private readonly inserter: Inserter;
  private readonly random: Random;
  private readonly destroyer: Destroyer;
  private readonly out: Int32Array;
  private readonly worth: Float64Array = Float64Array.from(NEIGHBOURHOODS, () => 1);
  private readonly all: number[];
  private readonly pass: number;
  private heat = 0;
  private current = 0;
  private kind = 0;
  private good = false;
  private steps = 0;

  constructor(plan: Plan, inserter: Inserter, random: Random, destroyer: Destroyer) {
    this.plan = plan;
    this.inserter = inserter;
    this.random = random;
    this.destroyer = destroyer;
    this.out = new Int32Array(plan.model.units.length);
    this.all = plan.model.problem.sessions.map((_, s) => s);
    this.pass = Math.max(128, 2 * this.all.length);
  }

  /** Begins a cycle at a temperature (on the scalar), from the plan as it stands. */
  start(heat: number): void {
    this.heat = heat;
    this.current = this.plan.costs.scalar();
  }

  /** One rebuild; `phase` runs from 0 to 1 over a cycle. */
  step(phase: number): void {
    const { plan, random, inserter, destroyer } = this;
    const warmth = this.heat * 0.002 ** phase;
    this.kind = this.pick();
    // In small plans, now and then one unit is placed as well as can be proven, seats and all; in large ones that costs
    // as much time as some hundred rebuilds.
    const exact = destroyer.size <= 24 && this.steps % 16 === 15;
    const size = exact
      ? 1
      : 1 +
        random.below(
          Math.min(destroyer.size, destroyer.size <= 12 ? 5 : plan.model.problem.loops.length <= 40 ? 8 : 4),
        );
    const count = destroyer.choose(NEIGHBOURHOODS[this.kind]!, size, this.out);
    const units = [...this.out.subarray(0, count)];
    this.addMissing(units);
    const before = this.current;
    const undo = takeOut(plan, inserter, units);
    random.shuffle(units);
    const noise = random.below(3) === 0 ? 0 : 10 ** (random.next() * 5 - 2);
    const options: InsertOptions = { limit: exact ? 150 : 40, first: !exact, noise: exact ? 0 : noise, partial: true };
    for (const u of units) inserter.insert(u, options);
    this.current = plan.costs.scalar();
    this.good = this.current < before - 1e-9;
    if (!this.good && random.next() >= Math.exp((before - this.current) / Math.max(warmth, 1e-12))) {
      putBack(plan, inserter, undo);
      this.current = plan.costs.scalar();
    }
    if (++this.steps % 64 === 0 && relieveLoads(plan, inserter.chooser)) this.current = plan.costs.scalar();
    if (this.steps % this.pass === 0) {
      improveSeats(plan, inserter.chooser, this.all);
      this.current = plan.costs.scalar();
    }
  }

  /** Learns which neighbourhoods pay: `record` when the last step made the best plan so far. */
  reward(record: boolean): void {
    this.worth[this.kind] = 0.98 * this.worth[this.kind]! + 0.02 * (record ? 8 : this.good ? 1.5 : 0.4);
  }

  private pick(): number {
    const { worth, random } = this;
    let total = 0;
    for (const w of worth) total += w;
    let at = random.next() * total;
    for (let k = 0; k < worth.length; k++) {
      at -= worth[k]!;
      if (at < 0) return k;
    }
    return worth.length - 1;
  }

  /** Adds a few units that miss sessions, so that every rebuild tries to place them too. */
  private addMissing(units: number[]): void {
    const { plan, random } = this;
    const { model } = plan;
    if (plan.costs.byLevel[model.level[C.unplaced]!]! <= 0) return;
    let added = 0;
    const from = random.below(model.units.length);
    for (let x = 0; x < model.units.length && added < 2; x++) {
      const u = (from + x) % model.units.length;
      if (units.includes(u)) continue;
      if (model.units[u]!.sessions.some((s) => plan.slotOf[s]! < 0 && model.problem.sessions[s]!.mandatory)) {
        units.push(u);
        added++;
      }
    }
  }
}
