import { dayInZone, daysBetween } from '../day.ts';
import type { Id } from '../ids.ts';

/** What somebody promised a candidate (people read "promise"): `dueOn` is a calendar day. */
export type Commitment = { dueOn: string; keptAt: Date | null };

/** How a promise stands, in calendar days. */
export type CommitmentState =
  | { state: 'kept'; onTime: boolean }
  /** `daysLeft` 0 is today. */
  | { state: 'due'; daysLeft: number }
  /** At least 1. */
  | { state: 'late'; daysLate: number };

/**
 * How a promise stands on the organisation's calendar: due through the whole of its day, late from the next, on time
 * when kept by the end of that day. Rule CM-1 of SPEC.md (R53).
 */
export function commitmentState(commitment: Commitment, now: Date, zone: string): CommitmentState {
  const { dueOn, keptAt } = commitment;
  if (keptAt) return { state: 'kept', onTime: dayInZone(keptAt, zone) <= dueOn };
  const daysLeft = daysBetween(dayInZone(now, zone), dueOn);
  return daysLeft < 0 ? { state: 'late', daysLate: -daysLeft } : { state: 'due', daysLeft };
}

/** A promise lies at most so many days ahead: farther off is no promise. */
export const longestPromiseDays = 365;

/** Why a promise is not made. */
export type MakeCommitmentRefusal =
  | { refused: 'body_missing' }
  | { refused: 'owner_inactive' }
  | { refused: 'due_past'; today: string }
  | { refused: 'due_too_far'; latestDays: number }
  | { refused: 'question_settled' };

/** Whether a promise may be made: something, by an active member, due today or later within a year. Rule CM-2. */
export function makeCommitment(
  draft: { body: string; dueOn: string; ownerActive: boolean; question: QuestionState | null },
  now: Date,
  zone: string,
): { body: string; dueOn: string } | MakeCommitmentRefusal {
  const body = draft.body.trim();
  if (body === '') return { refused: 'body_missing' };
  if (!draft.ownerActive) return { refused: 'owner_inactive' };
  if (draft.question === 'answered' || draft.question === 'declined') return { refused: 'question_settled' };
  const today = dayInZone(now, zone);
  const days = daysBetween(today, draft.dueOn);
  if (days < 0) return { refused: 'due_past', today };
  if (days > longestPromiseDays) return { refused: 'due_too_far', latestDays: longestPromiseDays };
  return { body, dueOn: draft.dueOn };
}

/** Why a promise is not kept this way. */
export type KeepCommitmentRefusal = { refused: 'already_kept'; keptAt: Date } | { refused: 'outcome_missing' };

/**
 * Keeps a promise, once, with what came of it in words, which the candidate reads. Anybody of the employer may keep
 * it, also late: better late than never, and the state says so. Rule CM-3 of SPEC.md.
 */
export function keepCommitment(
  commitment: Commitment,
  outcome: string,
  now: Date,
  by: Id,
): { kept: { outcome: string; keptAt: Date; keptBy: Id } } | KeepCommitmentRefusal {
  if (commitment.keptAt) return { refused: 'already_kept', keptAt: commitment.keptAt };
  const words = outcome.trim();
  if (words === '') return { refused: 'outcome_missing' };
  return { kept: { outcome: words, keptAt: now, keptBy: by } };
}

/** A candidate's question with what has been done about it. */
export type AskedQuestion = { answeredAt: Date | null; declinedAt: Date | null; commitments: readonly Commitment[] };

/** How a candidate's question stands. */
export type QuestionState = 'open' | 'answered' | 'promised' | 'declined';

/**
 * How a candidate's question stands (R52): answered or declined as somebody said; else promised while a promise about
 * it is out; a kept promise answers it, for its outcome is the answer; else open. Rule CM-4 of SPEC.md.
 */
export function questionState(question: AskedQuestion): QuestionState {
  if (question.answeredAt) return 'answered';
  if (question.declinedAt) return 'declined';
  if (question.commitments.some((commitment) => commitment.keptAt === null)) return 'promised';
  return question.commitments.length > 0 ? 'answered' : 'open';
}

/** Why a question is not settled this way. */
export type SettleQuestionRefusal =
  | { refused: 'already_settled'; state: 'answered' | 'declined' }
  | { refused: 'words_missing' };

/** Whether a question may be answered, or declined, with these words: a declining needs its reason (R52). Rule CM-5. */
export function settleQuestion(question: AskedQuestion, words: string): { words: string } | SettleQuestionRefusal {
  const state = questionState(question);
  if (state === 'answered' || state === 'declined') return { refused: 'already_settled', state };
  const trimmed = words.trim();
  return trimmed === '' ? { refused: 'words_missing' } : { words: trimmed };
}
