import { readShape } from './compile/read.ts';
import { readInstance } from './compile/read-instance.ts';
import { solutionShape } from './compile/shape.ts';
import { CONSTRAINTS } from './constraints/all.ts';
import { minuteOf } from './constraints/clock.ts';
import { candidateTimes } from './constraints/h07-breaks.ts';
import { dayOf, PENALTIES, penaltiesOf } from './constraints/penalties.ts';
import { type Constraint, type View, type Violation, viewOf } from './constraints/view.ts';
import type { ComponentId, Fault } from './problem.ts';
import { type Change, COST_TOLERANCE, compareCosts, type Solution } from './schedule.ts';

/** How far apart candidates are treated, whatever the objective says. Minutes. */
export interface Differences {
  /** Waiting in the loop, over all of its days. */
  waitMinutes: { least: number; greatest: number };
  /** From midnight to the loop's first session, on the candidate's own clock. */
  startMinute: { least: number; greatest: number };
}

/** What the checker finds: no violations means that the plan may be shown, sent and stored. */
export interface Check {
  violations: Violation[];
  /** Values before weights, of the components that count. */
  components: Partial<Record<ComponentId, number>>;
  costByLevel: number[];
  total: number;
  /** Null when no candidate has a session. */
  differences: Differences | null;
}

/**
 * Checks a plan (`rondo-schedule-solution/1`) against its instance: every hard constraint, every penalty, and what the
 * plan says of itself (status, cost, bound, changes), all worked out anew from the two files.
 *
 * Shares no code with the search and none of the compiled tables; `constraints` is for tests, which put a broken one in.
 * An instance or a plan that cannot be read is answered with its faults as violations `F-instance` and `F-solution`.
 */
export function check(instance: unknown, solution: unknown, constraints: readonly Constraint[] = CONSTRAINTS): Check {
  const read = readInstance(instance);
  if (!read.ok) return refused('F-instance', 'The instance can be read.', read.faults);
  const faults: Fault[] = [];
  const plan = readShape(solution, solutionShape(), '', faults) as Solution;
  if (faults.length > 0) return refused('F-solution', 'The plan can be read.', faults);

  const violations: Violation[] = [];
  const report: Report = (id, sentence, text, sessions) => {
    violations.push({ id, sentence, text, sessions: [...sessions], people: [], rooms: [] });
  };
  const view = viewOf(read.instance, { assignments: readableAssignments(read.instance, plan, report) });
  if (plan.instance !== read.instance.id)
    report(
      'F-instance',
      'A plan names its instance.',
      `the plan is for "${plan.instance}", not "${read.instance.id}"`,
      [],
    );
  for (const { id, sentence, findings } of constraints) {
    for (const { text, sessions, people, rooms } of findings(view))
      violations.push({
        id,
        sentence,
        text,
        sessions: [...sessions],
        people: [...(people ?? [])],
        rooms: [...(rooms ?? [])],
      });
  }
  const penalties = penaltiesOf(view);
  checkClaims(plan, view, penalties, report);
  checkChanges(plan, view, report);
  return { violations, ...penalties, differences: differencesOf(view) };
}

type Report = (id: string, sentence: string, text: string, sessions: readonly string[]) => void;

function refused(id: string, sentence: string, faults: readonly Fault[]): Check {
  const violations = faults.map(
    ({ path, value, remedy }): Violation => ({
      id,
      sentence,
      text: `${path}: ${value}: ${remedy}`,
      sessions: [],
      people: [],
      rooms: [],
    }),
  );
  return { violations, components: {}, costByLevel: [0, 0, 0, 0, 0], total: 0, differences: null };
}

/** A session longer than this is refused before anybody counts its minutes. */
const LONGEST = 1_000_000;

function readableAssignments(instance: View['instance'], plan: Solution, report: Report): Solution['assignments'] {
  const sentence = 'Every assignment is of one session, and names people and rooms of the instance.';
  const sessions = new Set(instance.sessions.map(({ id }) => id));
  const people = new Set(instance.people.map(({ id }) => id));
  const rooms = new Set((instance.rooms ?? []).map(({ id }) => id));
  const seen = new Set<string>();
  return plan.assignments.filter((assignment) => {
    const { session, start, end } = assignment;
    const refuse = (text: string): void => report('F-assignment', sentence, text, [session]);
    if (!sessions.has(session)) refuse(`there is no session ${session}`);
    else if (seen.has(session)) refuse(`${session} is placed twice`);
    for (const id of assignment.interviewers ?? [])
      if (!people.has(id)) refuse(`there is no person ${id} (${session})`);
    for (const id of [assignment.room, assignment.preparationRoom])
      if (id !== undefined && id !== null && !rooms.has(id)) refuse(`there is no room ${id} (${session})`);
    const minutes = minuteOf(end) - minuteOf(start);
    if (minutes <= 0 || minutes > LONGEST) refuse(`${session} ends ${minutes} minutes after it starts`);
    const usable = sessions.has(session) && !seen.has(session) && minutes > 0 && minutes <= LONGEST;
    seen.add(session);
    return usable;
  });
}

function checkClaims(
  plan: Solution,
  view: View,
  found: Omit<Check, 'violations' | 'differences'>,
  report: Report,
): void {
  const whole = plan.status === 'optimal' || plan.status === 'feasible';
  if (whole && view.unplaced.length > 0)
    report(
      'F-status',
      'A plan that is called feasible or optimal places every mandatory session.',
      `${view.unplaced.length} mandatory sessions are not placed: ${view.unplaced.slice(0, 5).join(', ')}`,
      view.unplaced,
    );
  if (plan.status === 'infeasible' && (plan.conflict === undefined || plan.conflict === null))
    report('F-status', 'A plan that is called infeasible says why.', 'the plan has no conflict', []);

  const costs = 'The cost a plan states is the cost it has.';
  const { objective, boundByLevel: bound } = plan;
  if (objective?.costByLevel !== undefined && whole) {
    const stated = objective.costByLevel;
    found.costByLevel.forEach((cost, level) => {
      if (Math.abs(cost - stated[level]!) > COST_TOLERANCE)
        report('F-objective', costs, `level ${level} costs ${cost}, the plan says ${stated[level]}`, []);
    });
    for (const [id, value] of Object.entries(objective.components ?? {})) {
      const known = Object.hasOwn(PENALTIES, id) ? (id as ComponentId) : null;
      // A component that does not count may be stated all the same, if it is right.
      const own = known === null ? undefined : (found.components[known] ?? PENALTIES[known](view));
      if (own === undefined) report('F-objective', costs, `there is no component ${id}`, []);
      else if (Math.abs(own - value) > COST_TOLERANCE)
        report('F-objective', costs, `${id} is ${own}, the plan says ${value}`, []);
    }
    if (objective.total !== undefined && Math.abs(objective.total - found.total) > COST_TOLERANCE)
      report('F-objective', costs, `the total is ${found.total}, the plan says ${objective.total}`, []);
  }
  if (whole && bound !== undefined) {
    if (compareCosts(bound, found.costByLevel) > 0)
      report(
        'F-bound',
        'No plan costs less than its bound.',
        `the bound ${bound} is above the cost ${found.costByLevel}`,
        [],
      );
    if (plan.status === 'optimal' && compareCosts(bound, found.costByLevel) !== 0)
      report(
        'F-bound',
        'A plan that is called optimal costs what its bound says.',
        `the bound is ${bound}, the cost ${found.costByLevel}`,
        [],
      );
  }
}

/** What differs from what was announced, one line per session and thing (per person for interviewers). */
export function changesOf(view: View): Change[] {
  const out: Change[] = [];
  for (const before of view.previous.values()) {
    const { session } = before;
    if (!view.instance.sessions.some(({ id }) => id === session)) continue;
    const sitting = view.sitting(session);
    if (sitting === undefined) {
      out.push({ session, what: 'unplaced', from: before.start, to: null });
      continue;
    }
    const start = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' })
      .format(sitting.start * 60_000)
      .replace(' ', 'T');
    const day = dayOf(view, before.start);
    if (day !== sitting.day)
      out.push({ session, what: 'day', from: view.days[day]?.id ?? null, to: view.days[sitting.day]?.id ?? null });
    if (minuteOf(before.start) !== sitting.start)
      out.push({ session, what: 'time', from: before.start, to: `${start}Z` });
    const [left, came] = [before.interviewers ?? [], sitting.interviewers];
    const gone = left.filter((id) => !came.includes(id));
    const added = came.filter((id) => !left.includes(id));
    for (let i = 0; i < Math.max(gone.length, added.length); i++)
      out.push({ session, what: 'interviewer', from: gone[i] ?? null, to: added[i] ?? null });
    const [fromRoom, toRoom] = [before.room ?? null, sitting.room?.id ?? null];
    if (fromRoom !== toRoom) out.push({ session, what: 'room', from: fromRoom, to: toRoom });
  }
  return out;
}

/** Where `previous` is known, the changes a plan lists are the changes there are: per session and kind of change. */
function checkChanges(plan: Solution, view: View, report: Report): void {
  if (view.previous.size === 0 || plan.changes === undefined) return;
  const sentence = 'A plan lists what differs from what was announced, and nothing else.';
  const named = (changes: readonly Change[]): Set<string> =>
    new Set(
      changes
        .filter(({ what }) => what !== 'placed')
        .map(({ session, what }) => JSON.stringify([session, what === 'day' ? 'time' : what])),
    );
  const [stated, real] = [named(plan.changes), named(changesOf(view))];
  const say = (key: string): [string, string] => JSON.parse(key) as [string, string];
  for (const key of real) {
    const [session, what] = say(key);
    if (!stated.has(key))
      report('F-changes', sentence, `the ${what} of ${session} has changed and is not listed`, [session]);
  }
  for (const key of stated) {
    const [session, what] = say(key);
    if (!real.has(key))
      report('F-changes', sentence, `the ${what} of ${session} is listed and has not changed`, [session]);
  }
}

function differencesOf(view: View): Differences | null {
  const times = candidateTimes(view);
  if (times.length === 0) return null;
  const range = (values: readonly number[]) => ({ least: Math.min(...values), greatest: Math.max(...values) });
  return {
    waitMinutes: range(times.map(({ waits }) => waits)),
    startMinute: range(times.map(({ starts }) => starts)),
  };
}
