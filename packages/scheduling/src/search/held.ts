import type { Plan } from './plan.ts';

/** Puts what has begun (or is held in every part) where it is. */
export function placeHeld(plan: Plan): void {
  const { model } = plan;
  const { problem } = model;
  problem.sessions.forEach((session, s) => {
    if (model.held[s] === 0 || plan.slotOf[s]! >= 0 || session.pin === null) return;
    const t = problem.slotMinute.indexOf(session.pin.start);
    if (t < 0) return;
    const people = session.pin.interviewers ?? new Int32Array(0);
    for (let q = model.seatFirst[s]!, left = [...people]; q < model.seatFirst[s + 1]!; q++) {
      const at = left.findIndex((p) => model.seatPool[q]!.includes(p));
      plan.seatPerson[q] = at >= 0 ? left.splice(at, 1)[0]! : -1;
    }
    plan.place(s, t, session.pin.room >= 0 ? model.groupOfRoom[session.pin.room]! : -1, -1);
  });
}
