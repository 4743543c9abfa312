import { boundsFor } from '../bounds/bounds.ts';
import { parseInstant } from '../compile/instant.ts';
import type { Problem } from '../problem.ts';
import { COST_TOLERANCE, LEVELS, type Solution } from '../schedule.ts';
import { answerOf } from '../search/answer.ts';
import { hasBit, nextBit } from '../search/bits.ts';
import { Ejector } from '../search/ejector.ts';
import { Inserter, type InsertOptions } from '../search/inserter.ts';
import { seatPeople } from '../search/lay-plan.ts';
import { C, modelOf } from '../search/model.ts';
import { Destroyer } from '../search/neighbourhoods.ts';
import { Packer } from '../search/packer.ts';
import { Plan } from '../search/plan.ts';
import { putBack, takeOut } from '../search/polisher.ts';
import { randomFrom } from '../search/random.ts';
import { returnTo, type Snapshot, snapshotOf } from '../search/snapshot.ts';
import { substitute } from '../search/substitute.ts';
import { type Disruption, disruptedProblem } from './disrupt.ts';

/** How long a repair may look beyond the first one that works. */
export interface RepairOptions {
  readonly seed?: number;
  /** Rebuilds after the quick repairs; 60 (large plans) to 600 (small ones) when absent, fewer once they stop paying. */
  readonly steps?: number;
  readonly deadline?: () => boolean;
}

const LONGEST_CHAIN = 3;
/** Rebuilds without a better plan after which a repair of a large plan is handed over. */
const LEAST_PATIENCE = 16;
/** Sessions placed by throwing out others in one go. */
const BURST = 40;

/**
 * Repairs an announced plan after a disruption with as few changes as it can: somebody else at the same time, else a
 * chain of hand-overs, else one session moved in its half day, else the loop planned anew, else a search in which every
 * change has its price. What has begun is never moved. The solution belongs to `disrupted(problem, …)`, lists its
 * `changes`, and has status `partial` where a session finds no place any more.
 */
export function repair(
  problem: Problem,
  solution: Solution,
  disruption: Disruption,
  options: RepairOptions = {},
): Solution {
  const changed = disruptedProblem(problem, solution, disruption);
  const model = modelOf(changed, true);
  const plan = new Plan(model);
  const random = randomFrom(options.seed ?? 1);
  const inserter = new Inserter(plan, random);
  const broken = layDown(plan, inserter, solution);
  const late = options.deadline ?? (() => false);
  const bound = new Array<number>(LEVELS).fill(0);
  for (const s of broken) {
    if (!model.problem.sessions[s]!.mandatory) continue;
    const c = possible(plan, s) ? C.changedInterviewer : C.unplaced;
    bound[model.level[c]!] = bound[model.level[c]!]! + (c === C.unplaced ? model.weight[c]! : leastChange(plan, s));
  }
  plan.costs.settle();
  for (const s of broken) if (plan.slotOf[s]! < 0) mend(plan, inserter, s);
  let best = Float64Array.from(plan.costs.settle());
  let kept: Snapshot = snapshotOf(plan);
  const done = (): boolean => best[0]! <= bound[0]! + COST_TOLERANCE && best[1]! <= bound[1]! + COST_TOLERANCE;
  const destroyer = new Destroyer(plan, random);
  const packer = new Packer(plan, inserter, random, destroyer);
  const steps = options.steps ?? Math.max(60, Math.min(600, Math.round(30_000 / changed.sessions.length)));
  const near = neighbourhood(plan, broken);
  const ejector = new Ejector(plan, inserter, random, packer);
  const patience =
    options.steps ?? Math.max(LEAST_PATIENCE, Math.min(250, Math.round(14_000 / changed.sessions.length)));
  let since = 0;
  for (let step = 0; step < steps && since < patience && broken.length > 0 && !done() && !late(); step++, since++) {
    if (best[0]! > bound[0]! + COST_TOLERANCE && step % 2 === 0) {
      if (step % 8 === 0) {
        ejector.start();
        for (let turn = 0; turn < BURST && ejector.left > 0; turn++) ejector.step();
        // A burst takes as long as some rebuilds.
        since += 6;
      } else packer.step();
    } else shake(plan, inserter, step % 3 === 0 ? near : altered(plan, near), () => random.next());
    const cost = plan.costs.settle();
    if (lower(cost, best)) {
      best = Float64Array.from(cost);
      kept = snapshotOf(plan);
      since = 0;
    } else if (step % 12 === 11) returnTo(plan, kept);
  }
  returnTo(plan, kept);
  const answer = answerOf(plan, boundsFor({ byLevel: bound, conditional: bound }, best), options.seed ?? 1);
  return answer;
}

/** Puts the announced plan down; returns the sessions that can no longer be held as they were (left out of the plan). */
function layDown(plan: Plan, inserter: Inserter, solution: Solution): number[] {
  const { model } = plan;
  const { problem } = model;
  const broken: number[] = [];
  const wanted: { s: number; t: number; people: number[]; room: number; preparation: number }[] = [];
  for (const assignment of solution.assignments) {
    const s = problem.sessionIndex.get(assignment.session);
    if (s === undefined) continue;
    const start = parseInstant(assignment.start);
    const t = problem.slotMinute.indexOf(start);
    const people = (assignment.interviewers ?? []).map((id) => problem.personIndex.get(id) ?? -1).filter((p) => p >= 0);
    const room = assignment.room ? (problem.roomIndex.get(assignment.room) ?? -1) : -1;
    const named = assignment.preparationRoom ? (problem.roomIndex.get(assignment.preparationRoom) ?? -1) : -1;
    if (t < 0) broken.push(s);
    else wanted.push({ s, t, people, room, preparation: named });
  }
  wanted.sort((a, b) => model.held[b.s]! - model.held[a.s]! || a.t - b.t || a.s - b.s);
  for (const { s, t, people, room, preparation } of wanted) {
    const session = problem.sessions[s]!;
    seatPeople(plan, s, people);
    const g = room < 0 ? -1 : model.groupOfRoom[room]!;
    const h = preparation < 0 ? -1 : model.groupOfRoom[preparation]!;
    if (model.held[s] === 1) {
      plan.place(s, t, g, h);
      continue;
    }
    const minute = problem.slotMinute[t]!;
    const d = problem.slotDay[t]!;
    let holds = hasBit(session.starts, 0, t);
    for (const p of session.attendees) holds &&= hasBit(plan.free(p, model.attendeeOccupation[s]!), 0, t);
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
      const p = plan.seatPerson[q]!;
      if (p >= 0) holds &&= inserter.chooser.fits(p, s, t, g >= 0 ? model.roomGroups[g]!.site : -1);
      else if (model.seatOptional[q] === 0) holds = false;
    }
    if (g >= 0) holds &&= plan.roomHolds(g, minute, minute + session.durationMinutes, d);
    else if (session.needsRoom) holds = false;
    if (h >= 0) holds &&= plan.roomHolds(h, minute - session.preparationMinutes, minute, d);
    if (holds) plan.place(s, t, g, h);
    else {
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) plan.seatPerson[q] = -1;
      broken.push(s);
    }
  }
  return broken.sort(
    (a, b) => (problem.sessions[a]!.previous?.start ?? 0) - (problem.sessions[b]!.previous?.start ?? 0),
  );
}

/** Whether s could be held at all if nothing else were planned: at some start its seats find people who are free then. */
function possible(plan: Plan, s: number): boolean {
  const { model } = plan;
  const { starts } = model.problem.sessions[s]!;
  for (let t = nextBit(starts, 0, model.words, 0); t >= 0; t = nextBit(starts, 0, model.words, t + 1)) {
    let holds = true;
    for (let q = model.seatFirst[s]!; holds && q < model.seatFirst[s + 1]!; q++) {
      holds = model.seatOptional[q] === 1 || ableAt(plan, q, t) >= seatsLike(plan, q);
    }
    if (holds) return true;
  }
  return false;
}

/** How many of the pool of seat q could sit there at t if nothing else were planned. */
function ableAt(plan: Plan, q: number, t: number): number {
  const { model } = plan;
  const o = model.seatOccupation[model.seatSession[q]!]!;
  let able = 0;
  for (const p of model.seatPool[q]!) if (hasBit(model.base(p, o), 0, t)) able++;
  return able;
}

/** Mandatory seats of the same session that draw on the pool of seat q alone. */
function seatsLike(plan: Plan, q: number): number {
  const { model } = plan;
  const s = model.seatSession[q]!;
  let seats = 0;
  for (let y = model.seatFirst[s]!; y < model.seatFirst[s + 1]!; y++) {
    if (model.seatOptional[y] === 0 && model.seatPool[y] === model.seatPool[q]) seats++;
  }
  return seats;
}

/** The least that a broken session costs, whatever else is done: what has become impossible about it must change. */
function leastChange(plan: Plan, s: number): number {
  const { model } = plan;
  const { problem, weight } = model;
  const session = problem.sessions[s]!;
  const { previous } = session;
  const time = weight[C.changedTime]!;
  const one = model.level[C.changedInterviewer];
  if (model.level[C.changedTime] !== one || model.level[C.changedRoom] !== one) return 0;
  if (previous === null) return 0;
  const t = problem.slotMinute.indexOf(previous.start);
  if (t < 0 || !hasBit(session.starts, 0, t)) return time;
  const o = model.seatOccupation[s]!;
  for (const p of previous.interviewers) {
    if (!hasBit(model.base(p, o), 0, t)) return Math.min(time, weight[C.changedInterviewer]!);
  }
  return Math.min(weight[C.changedInterviewer]!, time, weight[C.changedRoom]!);
}

function lower(a: Float64Array, b: Float64Array): boolean {
  for (let k = 0; k < LEVELS; k++) if (Math.abs(a[k]! - b[k]!) > COST_TOLERANCE) return a[k]! < b[k]!;
  return false;
}

/** Finds the cheapest quick repair of one session that is out of the plan. */
function mend(plan: Plan, inserter: Inserter, s: number): void {
  const { model } = plan;
  const { problem } = model;
  const { previous } = problem.sessions[s]!;
  const undo = snapshotOf(plan);
  let best: Snapshot | null = null;
  let least = Number.POSITIVE_INFINITY;
  const consider = (): void => {
    const cost = plan.costs.scalar();
    if (cost < least - 1e-9) {
      least = cost;
      best = snapshotOf(plan);
    }
    returnTo(plan, undo);
  };
  const t = previous === null ? -1 : problem.slotMinute.indexOf(previous.start);
  if (previous !== null && t >= 0) {
    if (atTheSameTime(plan, inserter, s, t)) consider();
    else returnTo(plan, undo);
  }
  const moved = model.weight[C.changedTime]! * model.scale[model.level[C.changedTime]!]!;
  if (best === null || least > moved) {
    // One session in its half day, then the loop as a whole; both with the changes they make in the price.
    const options: InsertOptions = { limit: 200, first: problem.sessions.length > 200, noise: 0, partial: true };
    if (t >= 0 && inHalfDay(plan, inserter, s, t)) consider();
    const u = model.unitOf[s]!;
    inserter.insert(u, options);
    if (plan.slotOf[s]! >= 0) consider();
    else returnTo(plan, undo);
    if (best === null || least >= 2 * moved) {
      takeOut(plan, inserter, [u]);
      inserter.insert(u, options);
      consider();
    }
  }
  if (best !== null) returnTo(plan, best);
}

/** Holds s at t with the people who still can, a substitute or a chain of hand-overs for the others, and a room. */
function atTheSameTime(plan: Plan, inserter: Inserter, s: number, t: number): boolean {
  const { model } = plan;
  const { problem } = model;
  const session = problem.sessions[s]!;
  if (!hasBit(session.starts, 0, t)) return false;
  for (const p of session.attendees) if (!hasBit(plan.free(p, model.attendeeOccupation[s]!), 0, t)) return false;
  if (inserter.placer.tryPlace(s, t)) {
    if (model.panelsOf[s]!.every((panel) => inserter.chooser.panelHolds(panel))) return true;
    plan.remove(s);
  }
  const minute = problem.slotMinute[t]!;
  const d = problem.slotDay[t]!;
  const wanted = session.previous!.room;
  const groups = [...model.sessionRooms[s]!];
  if (wanted >= 0)
    groups.sort((a, b) => Number(b === model.groupOfRoom[wanted]) - Number(a === model.groupOfRoom[wanted]));
  const g = groups.find((group) => plan.roomHolds(group, minute, minute + session.durationMinutes, d)) ?? -1;
  if (session.needsRoom && g < 0) return false;
  let h = -1;
  if (session.preparationNeedsRoom) {
    const from = minute - session.preparationMinutes;
    h = model.preparationRooms[s]!.find((group) => plan.roomHolds(group, from, minute, d)) ?? -1;
    if (h < 0) return false;
  }
  seatPeople(plan, s, [...session.previous!.interviewers]);
  const empty: number[] = [];
  for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
    const p = plan.seatPerson[q]!;
    if (p >= 0 && !inserter.chooser.fits(p, s, t, g >= 0 ? model.roomGroups[g]!.site : -1)) plan.seatPerson[q] = -1;
    if (plan.seatPerson[q]! < 0 && model.seatOptional[q] === 0) empty.push(q);
  }
  plan.place(s, t, g, h);
  return empty.every((q) => substitute(plan, inserter, q, LONGEST_CHAIN) !== null);
}

/** Moves s alone within the half day of t. */
function inHalfDay(plan: Plan, inserter: Inserter, s: number, t: number): boolean {
  const { problem, words } = plan.model;
  const d = problem.slotDay[t]!;
  const noon = problem.dayNoonMinute[d]!;
  const morning = problem.slotMinute[t]! < noon;
  const starts = inserter.starts.now(s).slice();
  const order: number[] = [];
  for (let u = nextBit(starts, 0, words, 0); u >= 0; u = nextBit(starts, 0, words, u + 1)) {
    if (problem.slotDay[u] === d && problem.slotMinute[u]! < noon === morning) order.push(u);
  }
  order.sort((a, b) => Math.abs(a - t) - Math.abs(b - t));
  for (const u of order) {
    if (!inserter.placer.tryPlace(s, u)) continue;
    if (plan.model.panelsOf[s]!.every((panel) => inserter.chooser.panelHolds(panel))) return true;
    plan.remove(s);
  }
  return false;
}

/** The units of the broken sessions and those that share a pool or a room with them around the same time. */
function neighbourhood(plan: Plan, broken: readonly number[]): number[] {
  const { model } = plan;
  const units = new Set(broken.map((s) => model.unitOf[s]!));
  for (const s of broken) {
    const at = model.problem.sessions[s]!.previous?.start ?? 0;
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
      for (const p of model.seatPool[q]!) {
        for (const e of plan.entries[p]!) {
          if (Math.abs(plan.startOf(e) - at) <= 180 && units.size < 40) units.add(model.unitOf[e >> 1]!);
        }
      }
    }
  }
  return [...units].filter((u) => model.units[u]!.sessions.some((s) => model.held[s] === 0));
}

/** The units that differ from what was announced, those near by where there is none. */
function altered(plan: Plan, near: readonly number[]): readonly number[] {
  const { model, costs } = plan;
  const units: number[] = [];
  model.units.forEach((unit, u) => {
    if (unit.sessions.some((s) => model.held[s] === 0 && costs.sessionScalar(s) > 0)) units.push(u);
  });
  return units.length > 0 ? units : near;
}

/** Plans one to three of the units anew; keeps what is no worse. */
function shake(plan: Plan, inserter: Inserter, near: readonly number[], next: () => number): void {
  if (near.length === 0) return;
  const units = new Set<number>();
  const size = 1 + Math.floor(next() * 3);
  for (let x = 0; x < size; x++) units.add(near[Math.floor(next() ** 2 * near.length)]!);
  const before = plan.costs.scalar();
  const undo = takeOut(plan, inserter, [...units]);
  const options: InsertOptions = { limit: 60, first: true, noise: next() < 0.5 ? 0 : 100, partial: true };
  for (const u of units) inserter.insert(u, options);
  if (plan.costs.scalar() > before + 1e-9) putBack(plan, inserter, undo);
}
