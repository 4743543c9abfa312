/** The answer's format `rondo-schedule-solution/1`: the plan a search hands over, and all the checker reads of it. */

/** What can be said of a plan: proven best, valid, valid but with sessions left out, impossible, or not settled in time. */
export type Status = 'optimal' | 'feasible' | 'partial' | 'infeasible' | 'unknown';

/** One session with its time, people and room. `interviewers` holds everyone who fills a seat, shadows included. */
export interface Assignment {
  session: string;
  /** Instant, ISO 8601 in UTC with `Z`. */
  start: string;
  /** Instant; `end − start` is the session's duration with the candidate's extra time in it. */
  end: string;
  /** Ids in the order of the session's seats; seats that stay empty are left out. Attendees are not repeated here. */
  interviewers: string[];
  /** Absent or null where the session asks for no room. */
  room?: string | null;
  /** The room of the timed preparation (H8), where it asks for a class of room. */
  preparationRoom?: string | null;
}

/** One difference from what has been announced. `from` and `to` are instants, person ids or room ids; null is nobody or none. */
export interface Change {
  session: string;
  what: 'day' | 'time' | 'interviewer' | 'room' | 'unplaced' | 'placed';
  from: string | null;
  to: string | null;
}

/** A group a person would name (someone's morning, a limit, a pin, a window, a rule), with its sentence. */
export interface ConflictGroup {
  id: string;
  text: string;
}

/** One way out of an impossible day, re-solved before it is offered. */
export interface Relaxation {
  text: string;
  cost: number;
}

/** Why no plan is possible. `proven` false means that nothing was settled within the budget. */
export interface Conflict {
  proven: boolean;
  minimal: boolean;
  groups: ConflictGroup[];
  relaxations: Relaxation[];
}

/** The raw values of the components (before weights), the cost of each level 0 to 4, and their plain sum for reading. */
export interface Objective {
  total: number;
  components: Record<string, number>;
  costByLevel: number[];
}

/** `rondo-schedule-solution/1`. */
export interface Solution {
  format: 'rondo-schedule-solution/1';
  /** The instance's id. */
  instance: string;
  solver: { name: string; version: string; seed: number; ms: number };
  status: Status;
  objective: Objective;
  /** A proven lower bound for each level, given that the levels before it stand at their own cost. */
  boundByLevel: number[];
  assignments: Assignment[];
  changes: Change[];
  conflict: Conflict | null;
  /** Who could take over, one per session (robustness). */
  substitutes?: { session: string; interviewer: string; substitute: string }[];
}

/** How many levels there are; the first is compared first. */
export const LEVELS = 5;

/** Two costs closer than this are the same: weights like 0.01 do not add up exactly. */
export const COST_TOLERANCE = 1e-6;

/** Compares two costs level by level: below 0 when `a` is better, 0 when they are the same to within `COST_TOLERANCE`. */
export function compareCosts(a: readonly number[], b: readonly number[]): number {
  for (let level = 0; level < LEVELS; level++) {
    const difference = (a[level] ?? 0) - (b[level] ?? 0);
    if (Math.abs(difference) > COST_TOLERANCE) return difference;
  }
  return 0;
}
