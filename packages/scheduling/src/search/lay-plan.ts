import { parseInstant } from '../compile/instant.ts';
import type { Solution } from '../schedule.ts';
import type { Plan } from './plan.ts';

/** Puts the assignments of a solution into a plan as they are, for the sessions that `wanted` lets pass and that are not placed. */
export function layPlan(plan: Plan, solution: Solution, wanted: (s: number) => boolean): void {
  const { model } = plan;
  const { problem } = model;
  for (const assignment of solution.assignments) {
    const s = problem.sessionIndex.get(assignment.session);
    if (s === undefined || plan.slotOf[s]! >= 0 || !wanted(s)) continue;
    const t = problem.slotMinute.indexOf(parseInstant(assignment.start));
    if (t < 0) continue;
    seatPeople(
      plan,
      s,
      (assignment.interviewers ?? []).map((id) => problem.personIndex.get(id) ?? -1),
    );
    const room = assignment.room ? (problem.roomIndex.get(assignment.room) ?? -1) : -1;
    const named = assignment.preparationRoom ? (problem.roomIndex.get(assignment.preparationRoom) ?? -1) : -1;
    plan.place(s, t, room < 0 ? -1 : model.groupOfRoom[room]!, named < 0 ? -1 : model.groupOfRoom[named]!);
  }
}

/** Gives the people of a session, each in turn, a seat whose pool has them, moving earlier ones where that makes room. */
export function seatPeople(plan: Plan, s: number, people: readonly number[]): void {
  const { model } = plan;
  const from = model.seatFirst[s]!;
  const to = model.seatFirst[s + 1]!;
  for (let q = from; q < to; q++) plan.seatPerson[q] = -1;
  const put = (p: number, tried: Set<number>): boolean => {
    for (let q = from; q < to; q++) {
      if (tried.has(q) || !model.seatPool[q]!.includes(p)) continue;
      tried.add(q);
      const there = plan.seatPerson[q]!;
      if (there >= 0 && !put(there, tried)) continue;
      plan.seatPerson[q] = p;
      return true;
    }
    return false;
  };
  for (const p of people) if (p >= 0) put(p, new Set());
}
