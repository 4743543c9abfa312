import { seatPeople } from './lay-plan.ts';
import type { Plan } from './plan.ts';

/** Puts what has begun (or is held in every part) where it is. */
export function placeHeld(plan: Plan): void {
  const { model } = plan;
  const { problem } = model;
  problem.sessions.forEach((session, s) => {
    if (model.held[s] === 0 || plan.slotOf[s]! >= 0 || session.pin === null) return;
    const t = problem.slotMinute.indexOf(session.pin.start);
    if (t < 0) return;
    seatPeople(plan, s, [...(session.pin.interviewers ?? [])]);
    plan.place(s, t, session.pin.room >= 0 ? model.groupOfRoom[session.pin.room]! : -1, -1);
  });
}
