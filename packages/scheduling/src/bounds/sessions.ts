import type { Model } from '../search/model.ts';

/** Preferred people who cannot be there: not in any pool of the session, or more of them than seats. */
export function preferredBound(model: Model): number {
  let missing = 0;
  model.problem.sessions.forEach((session, s) => {
    if (!session.mandatory) return;
    let seatable = 0;
    let barred = 0;
    for (const p of session.preferred) {
      if (session.attendees.includes(p)) continue;
      let fits = false;
      for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) fits ||= model.seatPool[q]!.includes(p);
      if (fits) seatable++;
      else barred++;
    }
    missing += barred + Math.max(0, seatable - (model.seatFirst[s + 1]! - model.seatFirst[s]!));
  });
  return missing;
}

/** Room changes that no plan of one day avoids: none, unless the loop's rooms exclude each other; kept at 0 else. */
export function roomChangesBound(model: Model): number {
  const { problem } = model;
  let changes = 0;
  if (model.days > 1) return 0;
  for (const loop of problem.loops) {
    const sets = [...loop.sessions].map((s) => problem.sessions[s]!);
    // A session without a room in between hides a change, so only loops whose every session has a room count.
    if (sets.some((session) => !session.needsRoom || !session.mandatory)) continue;
    const apart: Int32Array[] = [];
    for (const { rooms } of sets) if (apart.every((other) => !rooms.some((r) => other.includes(r)))) apart.push(rooms);
    changes += Math.max(0, apart.length - 1);
  }
  return changes;
}
