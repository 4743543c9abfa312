import type { Id } from '../ids.ts';
import { sessionMinutes } from '../plan/minutes.ts';
import type { Plan, PlanSession, SeatRole } from '../plan/plan.ts';
import type { Kit, RunSheetItem } from './kit.ts';

/** Why a kit cannot be pinned. */
export type KitRefusal =
  | { refused: 'not_in_plan'; roundId: Id; planSessionId: Id }
  | { refused: 'question_unlinked'; questionIds: Id[] }
  | { refused: 'anchors_missing'; competencyIds: Id[] }
  /** More is planned than the session lasts: `needed` and `minutes` are whole minutes. */
  | { refused: 'overfull'; minutes: number; needed: number };

/**
 * The run-sheet of a planned session, in order: opening, questions, the candidate's own time, closing. Its minutes add
 * up to the session's. Minutes nothing is planned for stand where they are used: in a work sample, a case, a meal or
 * a tour before the questions (the task itself), in an interview after them (room for follow-ups), both as a question
 * block without a question; in the candidate's own session and in a closing they belong to that block. Rule KT-2.
 */
export function runSheet(session: PlanSession): RunSheetItem[] {
  const { opening, candidate, closing, spare } = sessionMinutes(session);
  const own = session.kind === 'candidate_questions' ? spare : 0;
  const end = session.kind === 'closing' ? spare : 0;
  const free: RunSheetItem = { kind: 'question', questionId: null, minutes: spare - own - end };
  const interview = session.kind === 'single' || session.kind === 'panel';
  const questions = session.questions.map(
    ({ id, minutes }): RunSheetItem => ({ kind: 'question', questionId: id, minutes }),
  );
  const items: RunSheetItem[] = [
    { kind: 'opening', questionId: null, minutes: opening },
    ...(interview ? [...questions, free] : [free, ...questions]),
    { kind: 'candidate_questions', questionId: null, minutes: candidate + own },
    { kind: 'closing', questionId: null, minutes: closing + end },
  ];
  return items.filter((item) => item.minutes > 0);
}

/** Ids of what a session rates: its questions' competencies and its rating seats' focus; nothing when it is unrated. */
export function ratedCompetencyIds(session: PlanSession): Set<Id> {
  if (!session.rated) return new Set();
  const focus = session.seats.filter((seat) => seat.role !== 'shadow').flatMap((seat) => seat.focus);
  return new Set([...session.questions.map((question) => question.competencyId), ...focus]);
}

/**
 * Pins what the panelists of one session will hold, from the plan as it is now: a copy that no later edit reaches
 * (R05). `seats` are the people of the published agenda; a seat the plan does not know has no focus, a shadow never
 * has one. Refuses what may not be published (N1, R02, R14). Rules KT-1 to KT-4 of SPEC.md.
 */
export function pinKit(input: {
  plan: Plan;
  planVersion: number;
  vacancy: Kit['vacancy'];
  roundId: Id;
  planSessionId: Id;
  seats: readonly { seatId: Id; role: SeatRole; memberId: Id }[];
}): { kit: Kit } | KitRefusal {
  const { plan, planVersion, vacancy, roundId, planSessionId } = input;
  const roundIndex = plan.rounds.findIndex((round) => round.id === roundId);
  const round = plan.rounds[roundIndex];
  const session = round?.sessions.find((s) => s.id === planSessionId);
  if (!round || !session) return { refused: 'not_in_plan', roundId, planSessionId };

  const known = new Set(plan.competencies.map((c) => c.id));
  const unlinked = session.questions.filter((question) => !known.has(question.competencyId));
  if (unlinked.length > 0) return { refused: 'question_unlinked', questionIds: unlinked.map((q) => q.id) };
  const rated = ratedCompetencyIds(session);
  const competencies = plan.competencies.filter((c) => rated.has(c.id));
  const unanchored = competencies.filter((c) => c.anchors.some((anchor) => anchor.trim() === ''));
  if (unanchored.length > 0) return { refused: 'anchors_missing', competencyIds: unanchored.map((c) => c.id) };
  const { spare } = sessionMinutes(session);
  if (spare < 0) return { refused: 'overfull', minutes: session.minutes, needed: session.minutes - spare };

  return {
    kit: {
      planVersion,
      vacancy: { ...vacancy },
      round: { id: round.id, number: roundIndex + 1, name: round.name },
      session: {
        planSessionId: session.id,
        kind: session.kind,
        name: session.name,
        minutes: session.minutes,
        rated: session.rated,
        candidateMinutes: session.candidateMinutes,
        ...(session.toHaveReady ? { toHaveReady: session.toHaveReady } : {}),
      },
      seats: input.seats.map(({ seatId, role, memberId }) => {
        const planned = role === 'shadow' ? undefined : session.seats.find((seat) => seat.id === seatId);
        return { seatId, role, memberId, focus: (planned?.focus ?? []).filter((id) => known.has(id)) };
      }),
      competencies: competencies.map((c) => ({ ...c, anchors: [...c.anchors] })),
      questions: session.questions.map((question) => ({ ...question, followUps: [...question.followUps] })),
      runSheet: runSheet(session),
      askedBefore: plan.rounds.slice(0, roundIndex).flatMap((earlier, r) =>
        earlier.sessions.flatMap((asked) =>
          asked.questions.map(({ id, text, competencyId }) => ({
            roundNumber: r + 1,
            sessionName: asked.name,
            questionId: id,
            text,
            competencyId,
          })),
        ),
      ),
    },
  };
}
