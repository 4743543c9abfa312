import type { Model } from '../search/model.ts';

/** Seats that cannot all be filled: these sessions ask more of these people than they may or can do. */
export interface Overbooking {
  readonly sessions: readonly number[];
  readonly people: readonly number[];
  /** Sessions (or minutes) asked of them, and what they have at most. */
  readonly asked: number;
  readonly most: number;
  readonly unit: 'sessions' | 'minutes';
}

/**
 * Counts seats against people, once in sessions (limits per day and week, pieces of free time) and once in minutes of free
 * time; null when neither shows that the seats are too many.
 *
 * **Source**: Hall's theorem (1935); the violating set is the source's side of a minimum cut.
 */
export function overbooked(model: Model): Overbooking | null {
  return count(model, 'sessions') ?? count(model, 'minutes');
}

interface Demand {
  readonly session: number;
  readonly pool: readonly number[];
  readonly size: number;
}

function count(model: Model, unit: 'sessions' | 'minutes'): Overbooking | null {
  const { problem } = model;
  const demands: Demand[] = [];
  problem.sessions.forEach((session, s) => {
    if (!session.mandatory) return;
    const size = unit === 'sessions' ? 1 : session.durationMinutes;
    for (const p of session.attendees) demands.push({ session: s, pool: [p], size });
    for (let q = model.seatFirst[s]!; q < model.seatFirst[s + 1]!; q++) {
      if (model.seatOptional[q] === 0) demands.push({ session: s, pool: [...model.seatPool[q]!], size });
    }
  });
  const capacity = problem.people.map((_, p) =>
    unit === 'sessions' ? sessionsAtMost(model, p, demands) : minutesOf(model, p),
  );
  // A transport problem: demands to people, capacities on people; augmented breadth first.
  const used = new Float64Array(problem.people.length);
  const flow: Map<number, number>[] = demands.map(() => new Map());
  const holders: Set<number>[] = problem.people.map(() => new Set());
  for (let i = 0; i < demands.length; i++) {
    let left = demands[i]!.size;
    while (left > 0) {
      const from = new Map<number, { demand: number; before: number }>();
      const queue: number[] = [];
      for (const p of demands[i]!.pool) {
        if (from.has(p)) continue;
        from.set(p, { demand: i, before: -1 });
        queue.push(p);
      }
      let end = -1;
      for (let head = 0; head < queue.length && end < 0; head++) {
        const p = queue[head]!;
        if (used[p]! < capacity[p]!) {
          end = p;
          break;
        }
        for (const j of holders[p]!) {
          for (const other of demands[j]!.pool) {
            if (from.has(other)) continue;
            from.set(other, { demand: j, before: p });
            queue.push(other);
          }
        }
      }
      if (end < 0) {
        const people = [...from.keys()];
        const inside = new Set(people);
        const asking = demands.filter(({ pool }) => pool.every((p) => inside.has(p)));
        return {
          sessions: [...new Set(asking.map(({ session }) => session))],
          people,
          asked: asking.reduce((sum, { size }) => sum + size, 0),
          most: people.reduce((sum, p) => sum + capacity[p]!, 0),
          unit,
        };
      }
      let push = Math.min(left, capacity[end]! - used[end]!);
      for (let p = end; ; ) {
        const { before, demand } = from.get(p)!;
        if (before < 0) break;
        push = Math.min(push, flow[demand]!.get(before)!);
        p = before;
      }
      used[end] = used[end]! + push;
      for (let p = end; ; ) {
        const { before, demand } = from.get(p)!;
        flow[demand]!.set(p, (flow[demand]!.get(p) ?? 0) + push);
        holders[p]!.add(demand);
        if (before < 0) break;
        const kept = flow[demand]!.get(before)! - push;
        if (kept > 0) flow[demand]!.set(before, kept);
        else {
          flow[demand]!.delete(before);
          holders[before]!.delete(demand);
        }
        p = before;
      }
      left -= push;
    }
  }
  return null;
}

function minutesOf(model: Model, p: number): number {
  const { free } = model.problem.people[p]!;
  let minutes = 0;
  for (let x = 0; x < free.length; x += 2) minutes += free[x + 1]! - free[x]!;
  return minutes;
}

/** How many sessions p can hold: pieces of free time over the shortest session asked of them, within limits. */
function sessionsAtMost(model: Model, p: number, demands: readonly Demand[]): number {
  const { problem } = model;
  const person = problem.people[p]!;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { session, pool } of demands) {
    if (pool.includes(p)) shortest = Math.min(shortest, problem.sessions[session]!.durationMinutes);
  }
  if (!Number.isFinite(shortest)) return 0;
  const { localDay, localWeek } = problem.zones[person.zone]!;
  const byDay = new Map<number, number>();
  for (let x = 0; x < person.free.length; x += 2) {
    // A piece on the grid; a piece that crosses midnight counts for the day on which it begins and the next.
    const holds = Math.floor(
      (person.free[x + 1]! - person.free[x]! + person.bufferMinutes) / (shortest + person.bufferMinutes),
    );
    let t = 0;
    while (t < model.slots && problem.slotMinute[t]! < person.free[x]!) t++;
    if (t === model.slots) t = model.slots - 1;
    let last = t;
    while (last + 1 < model.slots && problem.slotMinute[last + 1]! < person.free[x + 1]!) last++;
    if (localDay[t] === localDay[last]) byDay.set(localDay[t]!, (byDay.get(localDay[t]!) ?? 0) + holds);
    else for (const day of [localDay[t]!, localDay[last]!]) byDay.set(day, (byDay.get(day) ?? 0) + holds);
  }
  const weekOf = new Map<number, number>();
  for (let t = 0; t < model.slots; t++) weekOf.set(localDay[t]!, localWeek[t]!);
  const byWeek = new Map<number, number>();
  for (const [day, n] of byDay) {
    const most = person.maxSessionsPerDay >= 0 ? Math.min(n, person.maxSessionsPerDay) : n;
    const week = weekOf.get(day) ?? 0;
    byWeek.set(week, (byWeek.get(week) ?? 0) + most);
  }
  let total = 0;
  for (const n of byWeek.values()) total += person.maxSessionsPerWeek >= 0 ? Math.min(n, person.maxSessionsPerWeek) : n;
  return total;
}
