import type { Generated } from './generate/answer.ts';
import { type DaySize, interviewDays, type Tightness } from './generate/interview-days.ts';
import { plantConflict } from './generate/plant-conflict.ts';

/** Sizes of interview days: S 8 candidates, M 20, L 60, XL 200, flow 10,000 loops over ten days. */
export type Size = 'S' | 'M' | 'L' | 'XL' | 'flow';

/** Candidates, sessions per candidate, interviewers, rooms, days and the part of remote loops, by size. */
export const SIZES: Readonly<Record<Size, DaySize>> = {
  S: { candidates: 8, sessions: [4, 4], interviewers: 8, rooms: 2, days: 0, remote: 0 },
  M: { candidates: 20, sessions: [4, 4], interviewers: 20, rooms: 5, days: 0, remote: 0 },
  L: { candidates: 60, sessions: [5, 5], interviewers: 60, rooms: 15, days: 0, remote: 0 },
  XL: { candidates: 200, sessions: [3, 6], interviewers: 150, rooms: 48, days: 0, remote: 0 },
  flow: { candidates: 10_000, sessions: [3, 5], interviewers: 20_000, rooms: 0, days: 10, remote: 0.7 },
};

/**
 * Generates interview days of a size, the same for the same seed, with a plan that keeps every constraint.
 *
 * `tightness` in (0, 1] is the part of the rooms' time that the planted plan takes; a day is made longer when its
 * sessions do not fit as tightly as asked. Interviewers' calendars are 20, 45 or 70 % busy; with `{rooms, people}` they
 * are made busier or freer until the planted plan takes that part of all interviewers' free time, which is much harder:
 * what is left free is scattered between their meetings. With `conflict: true` the instance has no plan, and the answer
 * names the minimal conflict that was planted.
 */
export function generate(
  size: Size,
  seed: number,
  tightness: number | Tightness = 0.85,
  options: { conflict?: boolean } = {},
): Generated {
  const tight = typeof tightness === 'number' ? { rooms: tightness, people: null } : tightness;
  const feasible = interviewDays(`${size}-${seed}-${tight.rooms}-${tight.people ?? 'free'}`, SIZES[size], seed, tight);
  return options.conflict === true ? plantConflict(feasible, seed) : feasible;
}
