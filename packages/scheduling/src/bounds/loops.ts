import { LEVELS } from '../schedule.ts';
import { placeHeld } from '../search/held.ts';
import { Inserter, type InsertOptions } from '../search/inserter.ts';
import { C, type Model } from '../search/model.ts';
import { Plan } from '../search/plan.ts';
import { randomFrom } from '../search/random.ts';

/** What the loops cost at least, each alone on an empty calendar. */
export interface LoopBounds {
  readonly byLevel: number[];
  readonly conditional: number[];
  /** Units that cannot be placed even alone. */
  readonly impossible: number;
  /** The bound of the level of `workingDaysUntilDone` without that component. */
  readonly otherThanDays: number;
}

const ALONE: InsertOptions = { limit: 0, first: true, noise: 0, partial: false };
/** Components that a unit has by itself, whatever the others do. */
const OWN = [
  C.candidateDays,
  C.workingDaysUntilDone,
  C.candidateWaitMinutes,
  C.outsideHoursMinutes,
  C.startMinutes,
  C.changedDay,
  C.changedTime,
];
const HEAVY = 1e4;

/**
 * The best insertion of each unit on a calendar with nothing but what is held in it, by the dynamic programme. The
 * conditional bound keeps the levels before at their least and asks what this level costs then.
 */
export function emptyCalendarBounds(model: Model): LoopBounds {
  const byLevel = new Array<number>(LEVELS).fill(0);
  const conditional = new Array<number>(LEVELS).fill(0);
  const used = [...new Set(OWN.filter((c) => model.weight[c] !== 0).map((c) => model.level[c]!))].sort((a, b) => a - b);
  const alone = estimates(model, () => 0);
  const impossible = alone.filter((v) => !Number.isFinite(v)).length;
  let otherThanDays = 0;
  if (model.weight[C.workingDaysUntilDone] !== 0 && model.days > 1) {
    const k = model.level[C.workingDaysUntilDone]!;
    otherThanDays = sum(
      estimates(model, (c) => (c !== C.workingDaysUntilDone && model.level[c] === k ? model.weight[c]! : 0)),
    );
  }
  let before: Float64Array | null = null;
  let heavier: number[] = [];
  for (const k of used) {
    const own = estimates(model, (c) => (model.level[c] === k ? model.weight[c]! : 0));
    byLevel[k] = sum(own);
    conditional[k] = byLevel[k]!;
    if (before !== null) {
      const higher = [...heavier];
      const both = estimates(model, (c) =>
        model.level[c] === k ? model.weight[c]! : higher.includes(model.level[c]!) ? HEAVY * model.weight[c]! : 0,
      );
      const least = before;
      conditional[k] = Math.max(byLevel[k]!, sum(both.map((v, u) => v - HEAVY * least[u]!)) - 1e-6);
    }
    // Only the first level of a unit's own is exact by itself; further ones would need the levels between.
    if (before === null) {
      before = own;
      heavier = [k];
    }
  }
  return { byLevel, conditional, impossible, otherThanDays };
}

const sum = (values: Float64Array): number => {
  let total = 0;
  for (const v of values) if (Number.isFinite(v)) total += v;
  return total;
};

function estimates(model: Model, price: (c: number) => number): Float64Array {
  const weight = new Float64Array(model.weight.length);
  for (const c of OWN) if (model.weight[c] !== 0) weight[c] = price(c);
  const view: Model = { ...model, weight, scale: new Float64Array(LEVELS).fill(1) };
  const plan = new Plan(view);
  placeHeld(plan);
  const inserter = new Inserter(plan, randomFrom(1));
  return Float64Array.from(model.units, (_, u) => inserter.estimate(u, ALONE));
}

/**
 * What rooms add to the working days: the loops that can be done by the end of a day fit into the room minutes until
 * then, the shortest first. Returns the weighted cost beyond what the loops' own bound counts.
 */
export function workingDaysBound(model: Model, loops: LoopBounds): number {
  const { problem } = model;
  const weight = model.weight[C.workingDaysUntilDone]!;
  if (weight === 0 || model.roomGroups.length === 0 || model.days < 2) return 0;
  const room = problem.loops.map((loop) => {
    let minutes = 0;
    for (const s of loop.sessions) {
      const session = problem.sessions[s]!;
      if (!session.mandatory) continue;
      if (session.needsRoom) minutes += session.durationMinutes;
      if (session.preparationNeedsRoom) minutes += session.preparationMinutes;
    }
    return minutes;
  });
  room.sort((a, b) => a - b);
  let capacity = 0;
  let finished = 0;
  let spent = 0;
  let value = 0;
  for (let d = 0; d < model.days; d++) {
    for (const group of model.roomGroups) {
      for (let t = problem.dayFirst[d]!; t < problem.dayFirst[d + 1]!; t++) {
        if (group.free[t] === 0) continue;
        const end = t + 1 < problem.dayFirst[d + 1]! ? problem.slotMinute[t + 1]! : problem.dayEndMinute[d]!;
        capacity += group.rooms.length * (end - problem.slotMinute[t]!);
      }
    }
    while (finished < room.length && spent + room[finished]! <= capacity) {
      spent += room[finished]!;
      finished++;
      value += problem.dayWorkingBefore[d]!;
    }
  }
  if (finished < room.length) {
    value += (room.length - finished) * problem.dayWorkingBefore[model.days - 1]!;
  }
  const together = loops.byLevel[model.level[C.workingDaysUntilDone]!]!;
  return Math.max(0, loops.otherThanDays + weight * value - together);
}
