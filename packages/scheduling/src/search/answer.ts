import { formatInstant } from '../compile/instant.ts';
import { type Assignment, type Change, COST_TOLERANCE, LEVELS, type Solution, type Status } from '../schedule.ts';
import { C } from './model.ts';
import type { Plan } from './plan.ts';
import { colourRooms, type RoomsOf } from './rooms.ts';

/** The version that solutions carry. */
export const VERSION = '0.1.0';

/** Writes a plan down as `rondo-schedule-solution/1`; `bound` holds a proven bound for each level. */
export function answerOf(plan: Plan, bound: readonly number[], seed: number): Solution {
  const { model } = plan;
  const { problem } = model;
  const rooms = colourRooms(plan);
  const values = plan.costs.components(rooms.room);
  const components: Record<string, number> = {};
  const costByLevel = new Array<number>(LEVELS).fill(0);
  for (const { id, level, weight } of problem.components) {
    const value = tidy(values[C[id]]!);
    components[id] = value;
    costByLevel[level] = tidy(costByLevel[level]! + weight * value);
  }
  // A bound within rounding of the cost is the cost: bounds are taken down by a little to be safe from rounding themselves.
  const boundByLevel = costByLevel.map((cost, k) => {
    const least = Math.max(0, bound[k] ?? 0);
    return least > cost - 3 * COST_TOLERANCE ? cost : tidy(least);
  });
  const assignments: Assignment[] = [];
  let unplaced = 0;
  problem.sessions.forEach((session, s) => {
    const t = plan.slotOf[s]!;
    if (t < 0) {
      if (session.mandatory) unplaced++;
      return;
    }
    const minute = problem.slotMinute[t]!;
    const assignment: Assignment = {
      session: session.id,
      start: formatInstant(minute),
      end: formatInstant(minute + session.durationMinutes),
      interviewers: peopleOf(plan, s).map((p) => problem.people[p]!.id),
      room: rooms.room[s]! < 0 ? null : problem.rooms[rooms.room[s]!]!.id,
    };
    if (rooms.preparation[s]! >= 0) assignment.preparationRoom = problem.rooms[rooms.preparation[s]!]!.id;
    assignments.push(assignment);
  });
  const proven = costByLevel.every((cost, k) => cost <= boundByLevel[k]! + COST_TOLERANCE);
  const status: Status =
    plan.costs.unfairness() > 0 ? 'unknown' : unplaced > 0 ? 'partial' : proven ? 'optimal' : 'feasible';
  return {
    format: 'rondo-schedule-solution/1',
    instance: problem.id,
    solver: { name: 'rondo', version: VERSION, seed, ms: 0 },
    status,
    objective: { total: tidy(costByLevel.reduce((a, b) => a + b, 0)), components, costByLevel },
    boundByLevel,
    assignments,
    changes: changesOf(plan, rooms),
    conflict: null,
  };
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The people in the seats of a session, in the order of its seats. */
export function peopleOf(plan: Plan, s: number): number[] {
  const { seatFirst } = plan.model;
  return [...plan.seatPerson.subarray(seatFirst[s]!, seatFirst[s + 1]!)].filter((p) => p >= 0);
}

function changesOf(plan: Plan, rooms: RoomsOf): Change[] {
  const { model } = plan;
  const { problem } = model;
  const changes: Change[] = [];
  problem.sessions.forEach((session, s) => {
    const { previous, id } = session;
    if (previous === null) return;
    const t = plan.slotOf[s]!;
    if (t < 0) {
      changes.push({ session: id, what: 'unplaced', from: formatInstant(previous.start), to: null });
      return;
    }
    const minute = problem.slotMinute[t]!;
    if (previous.day !== problem.slotDay[t]) {
      changes.push({ session: id, what: 'day', from: formatInstant(previous.start), to: formatInstant(minute) });
    }
    if (previous.start !== minute) {
      changes.push({ session: id, what: 'time', from: formatInstant(previous.start), to: formatInstant(minute) });
    }
    const now = peopleOf(plan, s);
    const gone = [...previous.interviewers].filter((p) => !now.includes(p));
    const come = now.filter((p) => !previous.interviewers.includes(p));
    for (let x = 0; x < Math.max(gone.length, come.length); x++) {
      const from = gone[x] === undefined ? null : problem.people[gone[x]!]!.id;
      const to = come[x] === undefined ? null : problem.people[come[x]!]!.id;
      changes.push({ session: id, what: 'interviewer', from, to });
    }
    if (previous.room !== rooms.room[s]) {
      const from = previous.room < 0 ? null : problem.rooms[previous.room]!.id;
      const to = rooms.room[s]! < 0 ? null : problem.rooms[rooms.room[s]!]!.id;
      changes.push({ session: id, what: 'room', from, to });
    }
  });
  return changes;
}
