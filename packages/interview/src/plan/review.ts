import type { Id } from '../ids.ts';
import { coverage } from './coverage.ts';
import { sessionMinutes } from './minutes.ts';
import type { Dimension, Plan, PlanSession, Question, Round } from './plan.ts';
import { normalisedQuestion } from './question-text.ts';

/** Where in the plan, as the keys that lead there: `['rounds', 0, 'sessions', 2, 'questions', 1]`. */
export type PlanPath = readonly (string | number)[];

/** `blocks` stops publishing (an agenda, its kits), never saving; `warns` is said and may be left. */
export type Severity = 'blocks' | 'warns';

/** What each rule says, as codes and values: the words belong to the pages. Minutes are whole. */
export type PlanFindingValues = {
  dimension_missing: { dimension: Dimension };
  anchors_missing: { competencyId: Id; name: string; points: number[] };
  definition_missing: { competencyId: Id; name: string };
  nobody_asks: { competencyId: Id; name: string };
  no_owner: { competencyId: Id; name: string };
  owned_twice: { competencyId: Id; name: string; roundNumber: number; seatIds: Id[] };
  question_unlinked: { questionId: Id };
  question_asked_before: { questionId: Id; earlierQuestionId: Id; earlierRoundNumber: number };
  question_twice_in_round: { questionId: Id; otherQuestionId: Id };
  repeats_unknown: { questionId: Id; repeats: Id };
  question_unrated: { questionId: Id; sessionName: string };
  rated_without_seats: { sessionName: string };
  rated_without_criteria: { sessionName: string };
  seat_unfilled: { sessionName: string; role: 'lead' | 'member' | 'shadow' };
  lead_missing: { sessionName: string };
  several_leads: { sessionName: string; seats: number };
  shadow_focus: { sessionName: string };
  focus_unknown: { sessionName: string; competencyId: Id };
  member_unknown: { sessionName: string; memberId: Id };
  member_twice: { sessionName: string; memberId: Id };
  candidate_time_eaten: { sessionName: string; minutes: number; needed: number; candidateMinutes: number };
  session_overfull: { sessionName: string; minutes: number; needed: number };
  round_empty: { roundNumber: number };
  round_without_candidate_time: { roundNumber: number };
  round_without_closing: { roundNumber: number; lastSessionName: string };
  executive_missing: { roundNumber: number };
  id_twice: { id: Id };
};

/** The code of a finding. */
export type PlanRule = keyof PlanFindingValues;

/** One finding; `values` fits its `rule`. */
export type PlanFinding = {
  [Rule in PlanRule]: { rule: Rule; severity: Severity; at: PlanPath; values: PlanFindingValues[Rule] };
}[PlanRule];

/** What the plan itself does not know: who works here, and whether an executive must be met (R12). */
export type ReviewContext = { requiresExecutive: boolean; executives: readonly Id[]; members: readonly Id[] };

type Report = <Rule extends PlanRule>(
  rule: Rule,
  severity: Severity,
  at: PlanPath,
  values: PlanFindingValues[Rule],
) => void;

function reviewCompetencies(plan: Plan, report: Report) {
  const { rows, missingDimensions, doubleOwnership } = coverage(plan);
  for (const dimension of missingDimensions) report('dimension_missing', 'blocks', ['competencies'], { dimension });
  plan.competencies.forEach((competency, c) => {
    const at = ['competencies', c];
    const { id: competencyId, name } = competency;
    const points = competency.anchors.flatMap((anchor, a) => (anchor.trim() === '' ? [a + 1] : []));
    if (points.length > 0) report('anchors_missing', 'blocks', [...at, 'anchors'], { competencyId, name, points });
    if (competency.definition.trim() === '') {
      report('definition_missing', 'warns', [...at, 'definition'], { competencyId, name });
    }
    const row = rows[c];
    if (row?.nobodyAsks) report('nobody_asks', 'warns', at, { competencyId, name });
    if (row?.noOwner) report('no_owner', 'warns', at, { competencyId, name });
    for (const double of doubleOwnership) {
      if (double.competencyId !== competencyId) continue;
      const { roundNumber, seatIds } = double;
      report('owned_twice', 'warns', ['rounds', roundNumber - 1], { competencyId, name, roundNumber, seatIds });
    }
  });
}

function reviewSeats(session: PlanSession, at: PlanPath, plan: Plan, context: ReviewContext, report: Report) {
  const sessionName = session.name;
  const rating = session.seats.filter((seat) => seat.role !== 'shadow');
  const leads = rating.filter((seat) => seat.role === 'lead').length;
  if (session.rated && rating.length === 0) report('rated_without_seats', 'blocks', at, { sessionName });
  if (session.rated && rating.length > 0 && leads === 0) report('lead_missing', 'blocks', at, { sessionName });
  if (leads > 1) report('several_leads', 'warns', at, { sessionName, seats: leads });
  const sat = new Set<Id>();
  session.seats.forEach((seat, s) => {
    const seatAt = [...at, 'seats', s];
    const { memberId, role } = seat;
    if (memberId === null) {
      const severity = session.rated && role !== 'shadow' ? 'blocks' : 'warns';
      report('seat_unfilled', severity, seatAt, { sessionName, role });
    } else {
      if (!context.members.includes(memberId)) report('member_unknown', 'blocks', seatAt, { sessionName, memberId });
      if (sat.has(memberId)) report('member_twice', 'blocks', seatAt, { sessionName, memberId });
      sat.add(memberId);
    }
    if (role === 'shadow' && seat.focus.length > 0) report('shadow_focus', 'warns', seatAt, { sessionName });
    for (const competencyId of seat.focus) {
      if (!plan.competencies.some((c) => c.id === competencyId)) {
        report('focus_unknown', 'blocks', [...seatAt, 'focus'], { sessionName, competencyId });
      }
    }
  });
}

function reviewMinutes(session: PlanSession, at: PlanPath, report: Report) {
  const { minutes, candidateMinutes, name: sessionName } = session;
  const { spare } = sessionMinutes(session);
  if (spare >= 0) return;
  const needed = minutes - spare;
  if (candidateMinutes > 0)
    report('candidate_time_eaten', 'blocks', at, { sessionName, minutes, needed, candidateMinutes });
  else report('session_overfull', 'blocks', at, { sessionName, minutes, needed });
}

/** What was asked so far: by its words, and the first round of each id. */
type Asked = { byWords: Map<string, { questionId: Id; roundNumber: number }[]>; roundOf: Map<Id, number> };

function reviewQuestion(question: Question, at: PlanPath, asked: Asked, roundNumber: number, report: Report) {
  const { id: questionId, repeats } = question;
  const same = asked.byWords.get(normalisedQuestion(question.text)) ?? [];
  const repeated = repeats === null ? undefined : asked.roundOf.get(repeats);
  const meant = repeated !== undefined && repeated < roundNumber;
  if (repeats !== null && !meant) report('repeats_unknown', 'warns', at, { questionId, repeats });
  const before = same.find((other) => other.roundNumber < roundNumber);
  if (before && !meant) {
    report('question_asked_before', 'blocks', at, {
      questionId,
      earlierQuestionId: before.questionId,
      earlierRoundNumber: before.roundNumber,
    });
  }
  const beside = same.find((other) => other.roundNumber === roundNumber);
  if (beside) report('question_twice_in_round', 'warns', at, { questionId, otherQuestionId: beside.questionId });
}

function reviewQuestions(plan: Plan, report: Report) {
  const known = new Set(plan.competencies.map((c) => c.id));
  const asked: Asked = { byWords: new Map(), roundOf: new Map() };
  plan.rounds.forEach((round, r) => {
    const roundNumber = r + 1;
    round.sessions.forEach((session, s) => {
      session.questions.forEach((question, q) => {
        const at = ['rounds', r, 'sessions', s, 'questions', q];
        const { id: questionId } = question;
        if (!known.has(question.competencyId)) report('question_unlinked', 'blocks', at, { questionId });
        if (!session.rated) report('question_unrated', 'warns', at, { questionId, sessionName: session.name });
        reviewQuestion(question, at, asked, roundNumber, report);
        const words = normalisedQuestion(question.text);
        const same = asked.byWords.get(words);
        if (same) same.push({ questionId, roundNumber });
        else asked.byWords.set(words, [{ questionId, roundNumber }]);
        if (!asked.roundOf.has(questionId)) asked.roundOf.set(questionId, roundNumber);
      });
    });
  });
}

function reviewRound(round: Round, r: number, report: Report) {
  const at = ['rounds', r];
  const roundNumber = r + 1;
  const last = round.sessions.at(-1);
  if (!last) return report('round_empty', 'warns', at, { roundNumber });
  if (!round.sessions.some((s) => s.kind === 'candidate_questions' || s.candidateMinutes > 0)) {
    report('round_without_candidate_time', 'warns', at, { roundNumber });
  }
  if (sessionMinutes(last).closing === 0) {
    report('round_without_closing', 'warns', at, { roundNumber, lastSessionName: last.name });
  }
}

function reviewExecutive(plan: Plan, context: ReviewContext, report: Report) {
  const last = plan.rounds.at(-1);
  if (!context.requiresExecutive || !last) return;
  const meets = last.sessions.some((session) =>
    session.seats.some(
      (seat) => seat.role !== 'shadow' && seat.memberId !== null && context.executives.includes(seat.memberId),
    ),
  );
  if (!meets) {
    report('executive_missing', 'warns', ['rounds', plan.rounds.length - 1], { roundNumber: plan.rounds.length });
  }
}

function reviewIds(plan: Plan, report: Report) {
  const seen = new Set<Id>();
  const meet = (id: Id, at: PlanPath) => {
    if (seen.has(id)) report('id_twice', 'blocks', at, { id });
    seen.add(id);
  };
  plan.competencies.forEach(({ id }, c) => {
    meet(id, ['competencies', c]);
  });
  plan.rounds.forEach((round, r) => {
    meet(round.id, ['rounds', r]);
    round.sessions.forEach((session, s) => {
      const at = ['rounds', r, 'sessions', s];
      meet(session.id, at);
      session.seats.forEach(({ id }, n) => {
        meet(id, [...at, 'seats', n]);
      });
      session.questions.forEach(({ id }, n) => {
        meet(id, [...at, 'questions', n]);
      });
    });
  });
}

/**
 * Everything that can be said against a plan, in the order: competencies, sessions with their seats and minutes,
 * questions, rounds, the executive, ids. A plan with findings can be saved; what blocks stops publishing. Rules PL-5 to
 * PL-14 of SPEC.md.
 */
export function reviewPlan(plan: Plan, context: ReviewContext): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const report: Report = (rule, severity, at, values) => {
    findings.push({ rule, severity, at, values } as PlanFinding);
  };
  reviewCompetencies(plan, report);
  plan.rounds.forEach((round, r) => {
    round.sessions.forEach((session, s) => {
      const at = ['rounds', r, 'sessions', s];
      reviewSeats(session, at, plan, context, report);
      const focused = session.seats.some((seat) => seat.role !== 'shadow' && seat.focus.length > 0);
      if (session.rated && session.questions.length === 0 && !focused) {
        report('rated_without_criteria', 'blocks', at, { sessionName: session.name });
      }
      reviewMinutes(session, at, report);
    });
  });
  reviewQuestions(plan, report);
  plan.rounds.forEach((round, r) => {
    reviewRound(round, r, report);
  });
  reviewExecutive(plan, context, report);
  reviewIds(plan, report);
  return findings;
}

/** Who sits where is for the agenda to say: its people may fill, or replace, what the plan has in its seats. */
const aboutPeople: readonly PlanRule[] = ['seat_unfilled', 'member_unknown', 'member_twice'];

/**
 * The findings that stand between one round and its publication: what blocks in the plan as a whole or in that round,
 * but for who sits in its seats, which `agendaFindings` judges by the agenda's own people. `roundIndex` counts from 0.
 * What is unfinished in another round does not stop this one. Rule PL-14 of SPEC.md.
 */
export function blockingRound(findings: readonly PlanFinding[], roundIndex: number): PlanFinding[] {
  return findings.filter(
    ({ rule, severity, at }) =>
      severity === 'blocks' && !aboutPeople.includes(rule) && (at[0] !== 'rounds' || at[1] === roundIndex),
  );
}
