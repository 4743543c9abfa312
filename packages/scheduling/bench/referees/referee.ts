import { formatInstant } from '../../src/compile/instant.ts';
import type { Problem } from '../../src/problem.ts';
import type { Assignment, Solution } from '../../src/schedule.ts';

/** What a referee came to in its time: a plan (to be checked like any other), and what it proved. */
export interface Verdict {
  readonly referee: string;
  readonly solution: Solution | null;
  /** Its own lower bound on wait × 1000 + load (in its units), null when it gave none. */
  readonly bound: number | null;
  readonly proven: boolean;
  readonly seconds: number;
}

/** Decisions of a referee by session: slot and people; rooms are coloured afterwards, which is exact for equal rooms. */
export interface Decision {
  readonly session: number;
  readonly slot: number;
  readonly people: readonly number[];
}

/** Writes a referee's decisions down as a solution, rooms taken in order of time. */
export function solutionOf(problem: Problem, decisions: readonly Decision[], name: string): Solution {
  const free = problem.rooms.map(() => Number.NEGATIVE_INFINITY);
  const assignments: Assignment[] = [];
  for (const { session: s, slot, people } of [...decisions].sort((a, b) => a.slot - b.slot)) {
    const session = problem.sessions[s]!;
    const start = problem.slotMinute[slot]!;
    const end = start + session.durationMinutes;
    let room = -1;
    if (session.needsRoom) {
      room = [...session.rooms].find((r) => free[r]! <= start) ?? session.rooms[0]!;
      free[room] = end;
    }
    assignments.push({
      session: session.id,
      start: formatInstant(start),
      end: formatInstant(end),
      interviewers: people.map((p) => problem.people[p]!.id),
      room: room < 0 ? null : problem.rooms[room]!.id,
    });
  }
  return {
    format: 'rondo-schedule-solution/1',
    instance: problem.id,
    solver: { name, version: '', seed: 0, ms: 0 },
    status: 'feasible',
    objective: { total: 0, components: {}, costByLevel: [0, 0, 0, 0, 0] },
    boundByLevel: [0, 0, 0, 0, 0],
    assignments,
    changes: [],
    conflict: null,
  };
}
