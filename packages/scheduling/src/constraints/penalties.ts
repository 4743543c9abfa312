import { COMPONENTS, type ComponentId } from '../problem.ts';
import { minuteOf, wallAt } from './clock.ts';
import { breaksOf, waitingMinutes } from './h07-breaks.ts';
import { type Demand, fairShares } from './load-share.ts';
import { attendeesOf, seatsAsked } from './seats.ts';
import type { Sitting, View } from './view.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

/** Sittings that were announced, with what was announced. */
function announced(view: View) {
  return view.sittings.flatMap((sitting) => {
    const before = view.previous.get(sitting.id);
    return before === undefined ? [] : [{ sitting, before }];
  });
}

/** The day an announced start lies in, −1 when in none of this plan. */
export function dayOf(view: View, instant: string): number {
  const minute = minuteOf(instant);
  return view.days.findIndex(({ from, to }) => from <= minute && minute < to);
}

/** Who fills seats: named in a pool, or of role interviewer. Their seats, as the pools may fill them. */
function seatsAndPeople(view: View): { demands: (Demand & { optional: boolean })[]; people: Set<string> } {
  const demands: (Demand & { optional: boolean })[] = [];
  const people = new Set(view.instance.people.filter(({ role }) => role === 'interviewer').map(({ id }) => id));
  const conflicts = (view.instance.rules ?? []).flatMap((rule) => (rule.type === 'conflict' ? [rule.people] : []));
  const loopOf = new Map(view.loops.flatMap(({ loop, sessions }) => sessions.map(({ id }) => [id, loop] as const)));
  const skills = new Set<string>();
  for (const { adjustments } of view.instance.people)
    for (const id of adjustments?.interpreterPool ?? []) people.add(id);
  for (const session of view.instance.sessions) {
    for (const { pool, skill } of session.roles ?? []) {
      for (const id of pool ?? []) people.add(id);
      if (pool === undefined && skill !== undefined) skills.add(skill);
    }
    const attendees = attendeesOf(session, loopOf.get(session.id) ?? null);
    const barred = new Set(
      conflicts.flatMap(([a, b]) => [...(attendees.includes(a) ? [b] : []), ...(attendees.includes(b) ? [a] : [])]),
    );
    const chairs = seatsAsked(view.instance, session, attendees);
    // Chairs of one role share one set: they are filled by different people.
    for (const mayFill of new Set(chairs.map((chair) => chair.mayFill))) {
      const own = chairs.filter((chair) => chair.mayFill === mayFill);
      const pool = [...mayFill].filter((id) => !barred.has(id));
      if (pool.length > 0) demands.push({ count: own.length, pool, optional: own[0]!.optional });
    }
  }
  for (const { id, skills: own } of view.instance.people)
    if ((own ?? []).some((skill) => skills.has(skill))) people.add(id);
  return { demands, people };
}

function loadOverTarget(view: View): number {
  const component = view.instance.objective.find(({ id }) => id === 'loadOverTarget');
  const { demands, people } = seatsAndPeople(view);
  const recent = new Map([...people].map((id) => [id, view.person(id).recentLoad ?? 0]));
  let target: (id: string) => number;
  if (component?.target === 'poolMeanCeil') {
    const means = new Map<string, number>();
    for (const { count, pool } of demands)
      for (const id of pool) means.set(id, (means.get(id) ?? 0) + count / pool.length);
    target = (id) => Math.ceil((means.get(id) ?? 0) - 1e-9);
  } else {
    const mandatory = demands.filter(({ optional }) => !optional);
    const shares = fairShares(mandatory, recent);
    target = (id) => shares.get(id) ?? 0;
  }
  const sessions = new Map<string, number>();
  for (const { interviewers } of view.sittings)
    for (const id of new Set(interviewers)) sessions.set(id, (sessions.get(id) ?? 0) + 1);
  return sum([...people].map((id) => Math.max(0, (sessions.get(id) ?? 0) + recent.get(id)! - target(id))));
}

/** Sittings of one person one after the other on the same day, with the gap between. */
function gaps(view: View, person: string): number[] {
  const own = (view.stays.get(person) ?? []).map(({ sitting }) => sitting).sort((a, b) => a.start - b.start);
  return own.flatMap((next, i) => (i > 0 && own[i - 1]!.day === next.day ? [next.start - own[i - 1]!.end] : []));
}

function panelVaries(view: View): number {
  const groups = new Map<string, Sitting[]>();
  for (const sitting of view.sittings) {
    const { vacancy, kind } = sitting.session;
    if (vacancy === undefined) continue;
    const key = JSON.stringify([kind ?? '', vacancy]);
    groups.set(key, [...(groups.get(key) ?? []), sitting]);
  }
  return sum(
    [...groups.values()].map((sittings) => {
      const times = new Map<string, number>();
      for (const { interviewers } of sittings) {
        const panel = JSON.stringify([...interviewers].sort());
        times.set(panel, (times.get(panel) ?? 0) + 1);
      }
      return sittings.length - Math.max(...times.values());
    }),
  );
}

function workingDaysUntilDone(view: View): number {
  const closed = new Set((view.instance.holidays ?? []).map((date) => minuteOf(`${date}T00:00:00Z`) / 1440));
  const isHoliday = ({ from, to }: { from: number; to: number }): boolean => {
    for (let minute = from; minute < to; minute++) if (!closed.has(wallAt(view.zone, minute).date)) return false;
    return true;
  };
  const working = view.days.map((day) => (closed.size === 0 ? true : !isHoliday(day)));
  return sum(
    view.loops.map(({ sittings }) => {
      const last = Math.max(-1, ...sittings.map(({ day }) => day));
      return last < 0 ? 0 : working.slice(0, last).filter(Boolean).length;
    }),
  );
}

function candidateDays(view: View): number {
  const days = new Map<string, Set<number>>();
  for (const { loop, sittings } of view.loops) {
    const own = days.get(loop.candidate) ?? new Set();
    for (const { day } of sittings) own.add(day);
    days.set(loop.candidate, own);
  }
  return sum([...days.values()].map((own) => Math.max(0, own.size - 1)));
}

function outsideHours(view: View): number {
  let minutes = 0;
  for (const { start, end, candidates } of view.sittings) {
    for (const id of candidates) {
      for (let minute = start; minute < end; minute++) {
        const time = wallAt(view.zoneOf(id), minute).minute;
        if (time < 8 * 60 + 30 || time >= 18 * 60) minutes++;
      }
    }
  }
  return minutes;
}

function roomChanges(view: View): number {
  return sum(
    view.loops.map(
      ({ sittings }) =>
        sittings.filter((next, i) => {
          const before = sittings[i - 1];
          if (before === undefined || before.day !== next.day) return false;
          return before.room !== null && next.room !== null && before.room.id !== next.room.id;
        }).length,
    ),
  );
}

/** How each component of the table is counted, by its id. */
export const PENALTIES: Record<ComponentId, (view: View) => number> = {
  unplaced: (view) => view.unplaced.length,
  changedDay: (view) =>
    announced(view).filter(({ sitting, before }) => sitting.day !== dayOf(view, before.start)).length,
  changedTime: (view) =>
    announced(view).filter(({ sitting, before }) => sitting.start !== minuteOf(before.start)).length,
  changedInterviewer: (view) =>
    announced(view).filter(({ sitting, before }) => !sameSet(sitting.interviewers, before.interviewers ?? [])).length,
  changedRoom: (view) =>
    announced(view).filter(({ sitting, before }) => (sitting.room?.id ?? null) !== (before.room ?? null)).length,
  candidateDays,
  workingDaysUntilDone,
  candidateWaitMinutes: (view) => sum(view.loops.map(({ sittings }) => waitingMinutes(sittings))),
  outsideHoursMinutes: outsideHours,
  makespanMinutes: (view) => Math.max(0, ...view.sittings.map(({ end }) => end - view.days[0]!.from)),
  participantBreaks: (view) => sum([...view.stays.values()].map(breaksOf)),
  loadOverTarget,
  interviewerHoleMinutes: (view) =>
    sum([...seatsAndPeople(view).people].flatMap((id) => gaps(view, id).filter((gap) => gap >= 15 && gap <= 30))),
  preferredMissing: (view) =>
    sum(
      view.sittings.map(({ session, people }) => (session.preferred ?? []).filter((id) => !people.includes(id)).length),
    ),
  panelVaries,
  roomChanges,
  startMinutes: (view) =>
    sum(view.loops.map(({ sittings }) => (sittings[0] === undefined ? 0 : sittings[0].start - view.days[0]!.from))),
};

/** The values of the components that an instance counts: those it names, and what is not placed. */
export function penaltiesOf(view: View): {
  components: Partial<Record<ComponentId, number>>;
  costByLevel: number[];
  total: number;
} {
  const components: Partial<Record<ComponentId, number>> = {};
  const costByLevel = [0, 0, 0, 0, 0];
  const named = view.instance.objective.some(({ id }) => id === 'unplaced')
    ? view.instance.objective
    : [{ id: 'unplaced' as const }, ...view.instance.objective];
  for (const component of named) {
    if ('weight' in component && component.weight === 0 && component.id !== 'unplaced') continue;
    const value = PENALTIES[component.id](view);
    components[component.id] = value;
    const level = ('level' in component ? component.level : undefined) ?? COMPONENTS[component.id].level;
    const weight = ('weight' in component ? component.weight : undefined) ?? COMPONENTS[component.id].weight;
    costByLevel[level] = costByLevel[level]! + weight * value;
  }
  const rounded = costByLevel.map((cost) => Math.round(cost * 1e6) / 1e6);
  return { components, costByLevel: rounded, total: Math.round(sum(rounded) * 1e6) / 1e6 };
}
