import type { Problem } from '../problem.ts';
import type { Solution } from '../schedule.ts';
import { Inserter } from '../search/inserter.ts';
import { layPlan } from '../search/lay-plan.ts';
import { modelOf } from '../search/model.ts';
import { Plan } from '../search/plan.ts';
import { randomFrom } from '../search/random.ts';
import { substitute } from '../search/substitute.ts';

/** How well a plan takes it when one person stays away. */
export interface Robustness {
  /** Per session and interviewer, who could take over at the same time with no other change. */
  substitutes: { session: string; interviewer: string; substitute: string }[];
  /** Sessions in which some interviewer has nobody to take over, even by a chain of hand-overs. */
  unprotected: string[];
  /** The share (0 to 1) of single absences of a whole interviewer that can be repaired without moving a candidate. */
  absorbed: number;
}

/** Names a substitute for every seat of a plan, and counts the absences it can absorb without moving any session. */
export function robustness(problem: Problem, solution: Solution): Robustness {
  const model = modelOf(problem);
  const plan = new Plan(model);
  const inserter = new Inserter(plan, randomFrom(1));
  layPlan(plan, solution, () => true);
  const substitutes: Robustness['substitutes'] = [];
  const unprotected = new Set<string>();
  for (let q = 0; q < plan.seatPerson.length; q++) {
    const p = plan.seatPerson[q]!;
    if (p < 0) continue;
    const session = problem.sessions[model.seatSession[q]!]!.id;
    const chain = substitute(plan, inserter, q, 1);
    if (chain === null) {
      const longer = substitute(plan, inserter, q, 3);
      if (longer === null) unprotected.add(session);
      else {
        for (const { seat } of longer) plan.reseat(seat, -1);
        for (const { seat, from } of longer) plan.reseat(seat, from);
      }
      continue;
    }
    substitutes.push({ session, interviewer: problem.people[p]!.id, substitute: problem.people[chain[0]!.to]!.id });
    plan.reseat(q, p);
  }
  let absences = 0;
  let absorbed = 0;
  for (let p = 0; p < problem.people.length; p++) {
    const seats: number[] = [];
    for (let q = 0; q < plan.seatPerson.length; q++) if (plan.seatPerson[q] === p) seats.push(q);
    if (seats.length === 0) continue;
    absences++;
    const before = plan.seatPerson.slice();
    const filled = seats.every((q) => substitute(plan, inserter, q, 2)?.every(({ to }) => to !== p) === true);
    if (filled) absorbed++;
    for (let q = 0; q < before.length; q++) if (plan.seatPerson[q] !== before[q]) plan.reseat(q, -1);
    for (let q = 0; q < before.length; q++) if (plan.seatPerson[q] !== before[q]) plan.reseat(q, before[q]!);
  }
  return { substitutes, unprotected: [...unprotected], absorbed: absences === 0 ? 1 : absorbed / absences };
}
