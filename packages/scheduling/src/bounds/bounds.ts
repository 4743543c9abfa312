import { COST_TOLERANCE, LEVELS } from '../schedule.ts';
import { C, type Model } from '../search/model.ts';
import { breaksBound } from './breaks.ts';
import { loadBound } from './load.ts';
import { emptyCalendarBounds, workingDaysBound } from './loops.ts';
import { makespanBound } from './makespan.ts';
import { preferredBound, roomChangesBound } from './sessions.ts';

/** What no plan can beat. */
export interface Bounds {
  /** By level, whatever the other levels cost. */
  readonly byLevel: readonly number[];
  /** By level, when every level before stands exactly at its bound. */
  readonly conditional: readonly number[];
}

/** Lower bounds of a problem by level: the sum of what loops, seats and the whole cost at least. */
export function lowerBounds(model: Model): Bounds {
  const byLevel = new Array<number>(LEVELS).fill(0);
  const conditional = new Array<number>(LEVELS).fill(0);
  const add = (c: number, value: number): void => {
    const cost = model.weight[c]! * value;
    byLevel[model.level[c]!] = byLevel[model.level[c]!]! + cost;
    conditional[model.level[c]!] = conditional[model.level[c]!]! + cost;
  };
  const loops = emptyCalendarBounds(model);
  byLevel.forEach((_, k) => {
    byLevel[k] = loops.byLevel[k]!;
    conditional[k] = loops.conditional[k]!;
  });
  add(C.unplaced, loops.impossible);
  const days = workingDaysBound(model, loops);
  byLevel[model.level[C.workingDaysUntilDone]!]! += days;
  conditional[model.level[C.workingDaysUntilDone]!]! += days;
  if (model.weight[C.loadOverTarget] !== 0) add(C.loadOverTarget, loadBound(model));
  if (model.weight[C.makespanMinutes] !== 0) add(C.makespanMinutes, makespanBound(model));
  if (model.weight[C.participantBreaks] !== 0) add(C.participantBreaks, breaksBound(model));
  if (model.weight[C.preferredMissing] !== 0) add(C.preferredMissing, preferredBound(model));
  if (model.weight[C.roomChanges] !== 0) add(C.roomChanges, roomChangesBound(model));
  return { byLevel, conditional };
}

/** The bounds that hold for a plan of this cost: the sharper ones as long as every level before is at its bound. */
export function boundsFor(bounds: Bounds, cost: ArrayLike<number>): number[] {
  let tight = true;
  return bounds.byLevel.map((free, k) => {
    const bound = tight ? Math.max(free, bounds.conditional[k]!) : free;
    // Sessions that are left out cost nothing on the levels below.
    if (k > 0 && cost[0]! > COST_TOLERANCE) return 0;
    if (cost[k]! > bound + 3 * COST_TOLERANCE) tight = false;
    return cost[k]! > bound + 3 * COST_TOLERANCE ? bound : cost[k]!;
  });
}
