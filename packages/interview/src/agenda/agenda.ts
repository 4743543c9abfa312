import type { Id } from '../ids.ts';
import { interviewKinds } from '../plan/minutes.ts';
import type { Round, SeatRole, SessionKind } from '../plan/plan.ts';

/** Somebody in a seat of a session. */
export type AgendaPerson = { seatId: Id; role: SeatRole; memberId: Id };

/** A sitting with its time: instants, so that no clock change and no zone moves it. */
export type DraftSession = {
  planSessionId: Id;
  kind: SessionKind;
  name: string;
  rated: boolean;
  startsAt: Date;
  endsAt: Date;
  roomId: Id | null;
  people: AgendaPerson[];
};

/** A session that has an id, as the agenda stores it. */
export type AgendaSession = DraftSession & { sessionId: Id };

const later = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * 60_000);
const minutesBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 60_000;

/**
 * The plainest agenda a round can have: its sessions one after another from `firstStart`, each after its planned
 * break (the first one's break is left out), with the people the plan names. Rooms are for a person to choose.
 * Rule AG-1 of SPEC.md.
 */
export function draftAgenda(round: Round, firstStart: Date): DraftSession[] {
  let free = firstStart;
  return round.sessions.map((session, s) => {
    const startsAt = s === 0 ? free : later(free, session.breakMinutes);
    const endsAt = later(startsAt, session.minutes);
    free = endsAt;
    return {
      planSessionId: session.id,
      kind: session.kind,
      name: session.name,
      rated: session.rated,
      startsAt,
      endsAt,
      roomId: null,
      people: session.seats.flatMap(({ id, role, memberId }) =>
        memberId === null ? [] : [{ seatId: id, role, memberId }],
      ),
    };
  });
}

/** What each rule says, as codes and values. Minutes are whole unless the times are not. */
export type AgendaFindingValues = {
  ends_before_start: { sessionId: Id };
  candidate_overlap: { sessionIds: [Id, Id] };
  person_overlap: { memberId: Id; sessionIds: [Id, Id] };
  room_overlap: { roomId: Id; sessionIds: [Id, Id] };
  person_twice: { memberId: Id; sessionId: Id };
  /** Interviews in a row without a pause; `memberId` null is the candidate. */
  break_missing: { memberId: Id | null; sessionIds: Id[]; minutes: number };
  nobody: Record<never, never>;
  rated_without_people: { sessionId: Id };
  lead_missing: { sessionId: Id };
  seat_unfilled: { sessionId: Id; seatId: Id; role: SeatRole };
  seat_taken_twice: { sessionId: Id; seatId: Id };
  member_unknown: { sessionId: Id; memberId: Id };
  shorter_than_planned: { sessionId: Id; minutes: number; plannedMinutes: number };
  not_in_plan: { sessionId: Id; planSessionId: Id };
  planned_twice: { planSessionId: Id; sessionIds: Id[] };
  planned_missing: { planSessionId: Id; name: string };
  in_the_past: { sessionId: Id };
  nobody_returning: { roundNumber: number };
  nobody_new: { roundNumber: number };
  executive_missing: { roundNumber: number };
};

/** The code of a finding. */
export type AgendaRule = keyof AgendaFindingValues;

/** `blocks` stops the publication, `warns` is said and may be left. */
export type AgendaFinding = {
  [Rule in AgendaRule]: { rule: Rule; severity: 'blocks' | 'warns'; values: AgendaFindingValues[Rule] };
}[AgendaRule];

/** What the agenda itself does not know. */
export type AgendaContext = {
  round: Round;
  roundNumber: number;
  /** Active members of the organisation. */
  members: readonly Id[];
  /** Members who sat in an earlier round of this application (R12). */
  metBefore: readonly Id[];
  requiresExecutive: boolean;
  executives: readonly Id[];
  /** Sessions that were announced before: that their time has come is no mistake. */
  announced?: readonly Id[];
  now: Date;
};

/** Several interviews in a row last at most so long before a pause is due, like H7 of the planner. */
export const longestRunMinutes = 90;
/** A gap of at least so many minutes between two interviews is a pause. */
export const shortestPauseMinutes = 5;

type Report = <Rule extends AgendaRule>(
  rule: Rule,
  severity: 'blocks' | 'warns',
  values: AgendaFindingValues[Rule],
) => void;

const byStart = (one: AgendaSession, other: AgendaSession) =>
  one.startsAt.getTime() - other.startsAt.getTime() || one.endsAt.getTime() - other.endsAt.getTime();

/** Every pair of sessions that share an instant; touching ends do not overlap. */
function overlaps(sessions: readonly AgendaSession[]): [AgendaSession, AgendaSession][] {
  const sorted = sessions.filter((s) => s.endsAt > s.startsAt).sort(byStart);
  return sorted.flatMap((one, n) =>
    sorted
      .slice(n + 1)
      .filter((other) => other.startsAt < one.endsAt)
      .map((other): [AgendaSession, AgendaSession] => [one, other]),
  );
}

/** Runs of several interviews without a pause between them that last longer than one may sit. */
function longRuns(sessions: readonly AgendaSession[]): { sessionIds: Id[]; minutes: number }[] {
  const interviews = sessions.filter((s) => s.rated || interviewKinds.includes(s.kind)).sort(byStart);
  const runs: AgendaSession[][] = [];
  for (const session of interviews) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && minutesBetween(last.endsAt, session.startsAt) < shortestPauseMinutes) run.push(session);
    else runs.push([session]);
  }
  return runs.flatMap((run) => {
    const minutes = minutesBetween(run[0]!.startsAt, run.at(-1)!.endsAt);
    return run.length > 1 && minutes > longestRunMinutes ? [{ sessionIds: run.map((s) => s.sessionId), minutes }] : [];
  });
}

function groupBy<Key>(sessions: readonly AgendaSession[], keysOf: (session: AgendaSession) => readonly Key[]) {
  const groups = new Map<Key, AgendaSession[]>();
  for (const session of sessions) {
    for (const key of new Set(keysOf(session))) groups.set(key, [...(groups.get(key) ?? []), session]);
  }
  return groups;
}

function findTimes(sessions: readonly AgendaSession[], context: AgendaContext, report: Report) {
  for (const { sessionId, startsAt, endsAt } of sessions) {
    if (endsAt <= startsAt) report('ends_before_start', 'blocks', { sessionId });
    const announced = context.announced?.includes(sessionId) ?? false;
    if (startsAt <= context.now && !announced) report('in_the_past', 'blocks', { sessionId });
  }
  for (const [one, other] of overlaps(sessions)) {
    report('candidate_overlap', 'blocks', { sessionIds: [one.sessionId, other.sessionId] });
  }
  for (const run of longRuns(sessions)) report('break_missing', 'blocks', { memberId: null, ...run });
  for (const [memberId, own] of groupBy(sessions, (s) => s.people.map((p) => p.memberId))) {
    for (const [one, other] of overlaps(own)) {
      report('person_overlap', 'blocks', { memberId, sessionIds: [one.sessionId, other.sessionId] });
    }
    for (const run of longRuns(own)) report('break_missing', 'blocks', { memberId, ...run });
  }
  for (const [roomId, own] of groupBy(sessions, (s) => (s.roomId === null ? [] : [s.roomId]))) {
    for (const [one, other] of overlaps(own)) {
      report('room_overlap', 'blocks', { roomId, sessionIds: [one.sessionId, other.sessionId] });
    }
  }
}

function findPeople(sessions: readonly AgendaSession[], context: AgendaContext, report: Report) {
  if (!sessions.some((s) => s.people.some((p) => p.role !== 'shadow'))) report('nobody', 'blocks', {});
  for (const { sessionId, planSessionId, rated, people } of sessions) {
    const raters = people.filter((p) => p.role !== 'shadow');
    if (rated && raters.length === 0) report('rated_without_people', 'blocks', { sessionId });
    if (rated && raters.length > 0 && !raters.some((p) => p.role === 'lead')) {
      report('lead_missing', 'blocks', { sessionId });
    }
    people.forEach(({ memberId, seatId }, n) => {
      const before = people.slice(0, n);
      if (before.some((p) => p.memberId === memberId)) report('person_twice', 'blocks', { memberId, sessionId });
      if (before.some((p) => p.seatId === seatId)) report('seat_taken_twice', 'blocks', { sessionId, seatId });
      if (!context.members.includes(memberId)) report('member_unknown', 'blocks', { sessionId, memberId });
    });
    const planned = context.round.sessions.find((s) => s.id === planSessionId);
    for (const { id: seatId, role } of planned?.seats ?? []) {
      if (role !== 'shadow' && !people.some((p) => p.seatId === seatId)) {
        report('seat_unfilled', 'warns', { sessionId, seatId, role });
      }
    }
  }
}

function findPlan(sessions: readonly AgendaSession[], context: AgendaContext, report: Report) {
  for (const { sessionId, planSessionId, startsAt, endsAt } of sessions) {
    const planned = context.round.sessions.find((s) => s.id === planSessionId);
    const minutes = minutesBetween(startsAt, endsAt);
    if (!planned) report('not_in_plan', 'blocks', { sessionId, planSessionId });
    else if (minutes > 0 && minutes < planned.minutes) {
      report('shorter_than_planned', 'warns', { sessionId, minutes, plannedMinutes: planned.minutes });
    }
  }
  for (const [planSessionId, own] of groupBy(sessions, (s) => [s.planSessionId])) {
    if (own.length > 1) report('planned_twice', 'warns', { planSessionId, sessionIds: own.map((s) => s.sessionId) });
  }
  for (const { id, name } of context.round.sessions) {
    if (!sessions.some((s) => s.planSessionId === id)) report('planned_missing', 'warns', { planSessionId: id, name });
  }
}

/** Who of the people met is new to the candidate, who returns, and who is an executive (R12). In order of appearance. */
export function composition(
  sessions: readonly { people: readonly AgendaPerson[] }[],
  context: Pick<AgendaContext, 'metBefore' | 'executives'>,
): { memberId: Id; returning: boolean; executive: boolean }[] {
  const met = new Set(sessions.flatMap((s) => s.people.filter((p) => p.role !== 'shadow').map((p) => p.memberId)));
  return [...met].map((memberId) => ({
    memberId,
    returning: context.metBefore.includes(memberId),
    executive: context.executives.includes(memberId),
  }));
}

function findComposition(sessions: readonly AgendaSession[], context: AgendaContext, report: Report) {
  const { roundNumber } = context;
  const people = composition(sessions, context);
  if (people.length === 0) return;
  if (roundNumber > 1 && context.metBefore.length > 0) {
    if (!people.some((p) => p.returning)) report('nobody_returning', 'warns', { roundNumber });
    if (people.every((p) => p.returning)) report('nobody_new', 'warns', { roundNumber });
  }
  if (context.requiresExecutive && !people.some((p) => p.executive)) {
    report('executive_missing', 'warns', { roundNumber });
  }
}

/**
 * Everything that can be said against one candidate's agenda of one round, looking at nothing outside it (that people
 * and rooms are free elsewhere is the database's constraint). Cancelled sessions are left out by the caller. Rules
 * AG-2 to AG-6 of SPEC.md.
 */
export function agendaFindings(sessions: readonly AgendaSession[], context: AgendaContext): AgendaFinding[] {
  const findings: AgendaFinding[] = [];
  const report: Report = (rule, severity, values) => {
    findings.push({ rule, severity, values } as AgendaFinding);
  };
  findTimes(sessions, context, report);
  findPeople(sessions, context, report);
  findPlan(sessions, context, report);
  findComposition(sessions, context, report);
  return findings;
}
