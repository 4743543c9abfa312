import type { PlanSession, SessionKind } from './plan.ts';

/** Minutes a session opens and closes with before anything else is planned in it (R14). */
const frames: Record<SessionKind, { opening: number; closing: number }> = {
  single: { opening: 3, closing: 2 },
  panel: { opening: 3, closing: 2 },
  work_sample: { opening: 3, closing: 2 },
  case: { opening: 3, closing: 2 },
  tour: { opening: 0, closing: 0 },
  lunch: { opening: 0, closing: 0 },
  candidate_questions: { opening: 0, closing: 0 },
  closing: { opening: 0, closing: 2 },
};

/** Kinds of session in which somebody is interviewed or works on a task; the others are meals, tours and talk. */
export const interviewKinds: readonly SessionKind[] = ['single', 'panel', 'work_sample', 'case'];

/** How a session's minutes are spoken for, all in whole minutes; `spare` is negative when more is planned than fits. */
export type SessionMinutes = {
  opening: number;
  questions: number;
  candidate: number;
  closing: number;
  spare: number;
};

/**
 * Divides a planned session's minutes: opening and closing by kind (3 and 2 for an interview, none for a meal or a
 * tour), its questions, the candidate's own time, and what is left. Rule KT-2 of SPEC.md.
 */
export function sessionMinutes(session: PlanSession): SessionMinutes {
  const { opening, closing } = frames[session.kind];
  const questions = session.questions.reduce((sum, question) => sum + question.minutes, 0);
  const spare = session.minutes - opening - questions - session.candidateMinutes - closing;
  return { opening, questions, candidate: session.candidateMinutes, closing, spare };
}
