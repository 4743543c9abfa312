import type { Model } from '../search/model.ts';

/**
 * Gaps that nobody can avoid: a person with fixed sessions of one length whose free time falls into pieces needs as many
 * pieces as it takes to hold them all, and a gap between two pieces of a day.
 */
export function breaksBound(model: Model): number {
  const { problem } = model;
  const own: number[][] = problem.people.map(() => []);
  problem.sessions.forEach((session, s) => {
    if (session.mandatory) for (const p of session.attendees) own[p]!.push(s);
  });
  let total = 0;
  own.forEach((list, p) => {
    const length = problem.sessions[list[0] ?? 0]?.durationMinutes ?? 0;
    if (list.length < 2 || list.some((s) => problem.sessions[s]!.durationMinutes !== length)) return;
    if (model.days > 1) return;
    const { free } = problem.people[p]!;
    const holds: number[] = [];
    for (let x = 0; x < free.length; x += 2) holds.push(Math.floor((free[x + 1]! - free[x]!) / length));
    holds.sort((a, b) => b - a);
    let pieces = 0;
    for (let left = list.length; left > 0 && pieces < holds.length; pieces++) left -= holds[pieces]!;
    total += Math.max(0, pieces - 1);
  });
  return total;
}
