import type { Model } from '../search/model.ts';

/**
 * The least minute after the first day's start at which everything can be over: the longest chain of precedences, every
 * person's own sessions one after the other, and every pool's work shared by its members, within one day.
 */
export function makespanBound(model: Model): number {
  const { problem } = model;
  const { sessions, dayStartMinute } = problem;
  const origin = dayStartMinute[0]!;
  const n = sessions.length;
  const earliest = new Float64Array(n);
  const tail = new Float64Array(n);
  sessions.forEach((session, s) => {
    earliest[s] = firstStart(model, s) - origin;
    tail[s] = session.durationMinutes;
  });
  // Precedences form no cycle in a problem that has a plan; n rounds settle every chain.
  for (let round = 0, moved = true; moved && round <= n; round++) {
    moved = false;
    for (const { before, after, minGap } of model.links) {
      if (!sessions[before]!.mandatory || !sessions[after]!.mandatory) continue;
      const start = earliest[before]! + sessions[before]!.durationMinutes + minGap;
      if (start > earliest[after]!) {
        earliest[after] = start;
        moved = true;
      }
      const rest = sessions[before]!.durationMinutes + minGap + tail[after]!;
      if (rest > tail[before]!) {
        tail[before] = rest;
        moved = true;
      }
    }
  }
  let bound = 0;
  for (let s = 0; s < n; s++) if (sessions[s]!.mandatory) bound = Math.max(bound, earliest[s]! + tail[s]!);
  const share = (list: readonly number[], people: number): void => {
    let minutes = 0;
    let first = Number.POSITIVE_INFINITY;
    let after = Number.POSITIVE_INFINITY;
    for (const s of list) {
      minutes += sessions[s]!.durationMinutes;
      first = Math.min(first, earliest[s]!);
      after = Math.min(after, tail[s]! - sessions[s]!.durationMinutes);
    }
    if (list.length > 0) bound = Math.max(bound, Math.ceil(first + minutes / people + after));
  };
  const attended: number[][] = problem.people.map(() => []);
  sessions.forEach((session, s) => {
    if (session.mandatory) for (const p of session.attendees) attended[p]!.push(s);
  });
  for (const list of attended) share(list, 1);
  // Everything whose seats lie within one pool is done by its members; a seat is a piece of work of its own.
  const pools = new Map<string, Int32Array>();
  for (const pool of model.seatPool) pools.set(pool.join(), pool);
  for (const pool of pools.values()) {
    const members = new Set(pool);
    const work: number[] = [];
    for (let q = 0; q < model.seatPool.length; q++) {
      const s = model.seatSession[q]!;
      if (model.seatOptional[q] === 1 || !sessions[s]!.mandatory) continue;
      if (model.seatPool[q]!.every((p) => members.has(p))) work.push(s);
    }
    share(work, pool.length);
  }
  return bound;
}

function firstStart(model: Model, s: number): number {
  const { starts } = model.problem.sessions[s]!;
  for (let t = 0; t < model.slots; t++) {
    if (((starts[t >>> 5]! >>> (t & 31)) & 1) === 1) return model.problem.slotMinute[t]!;
  }
  return model.problem.dayStartMinute[0]!;
}
