import type { DecisionOutcome } from '../decision/decide.ts';
import type { Id } from '../ids.ts';
import { type AnswerValue, mayReadAnswer, type Side } from './seal.ts';

/** One asking of both sides with a stated deadline (R69). Askings of an application are numbered from 1. */
export type Asking = { asking: number; openedAt: Date; openedBy: Id; deadline: Date };

/** That a side answered is known to both; `value` and `body` are null where the reader may not see what it is. */
export type GivenAnswer = { side: Side; answeredAt: Date; value: AnswerValue | null; body: string };

/** The deadline lies at most so many days (of 24 hours) after opening. */
export const longestAskingDays = 60;

const latestDeadline = (now: Date) => new Date(now.getTime() + longestAskingDays * 86_400_000);

/** How an asking stands, from what both sides may know at `now`. */
export type AskingOutcome =
  /** Somebody's answer is awaited, or sealed until the deadline. */
  | 'waiting'
  /** A side said no: the process ends. */
  | 'ended'
  /** Both said yes. */
  | 'agreed'
  /** At least one side needs more, or the deadline passed without both: another asking may be opened. */
  | 'open_again';

/**
 * How an asking stands. Before the deadline, with one answer in, a yes and a need-more give the same outcome, so that
 * it tells nothing of a sealed answer. Rule AN-3 of SPEC.md.
 */
export function askingOutcome(asking: Asking, answers: readonly GivenAnswer[], now: Date): AskingOutcome {
  if (answers.some((answer) => answer.value === 'no')) return 'ended';
  const both = answers.length === 2;
  if (!both) return asking.deadline <= now ? 'open_again' : 'waiting';
  return answers.every((answer) => answer.value === 'yes') ? 'agreed' : 'open_again';
}

/** Why both sides are not asked (again). */
export type OpenAskingRefusal =
  | { refused: 'application_ended'; endedAt: Date }
  | { refused: 'somebody_said_no' }
  | { refused: 'both_said_yes' }
  | { refused: 'still_open'; deadline: Date }
  | { refused: 'deadline_past' }
  | { refused: 'deadline_too_far'; latest: Date };

/**
 * Asks both sides, with a deadline after now and within 60 days. The next asking may be opened once the last one gave
 * a need-more, or its deadline passed without both answers. Rules AN-1 and AN-2 of SPEC.md.
 */
export function openAsking(input: {
  /** The latest asking with its answers; null for the first. */
  previous: { asking: Asking; answers: readonly GivenAnswer[] } | null;
  applicationEndedAt: Date | null;
  deadline: Date;
  now: Date;
  by: Id;
}): { asking: Asking } | OpenAskingRefusal {
  const { previous, applicationEndedAt, deadline, now, by } = input;
  if (applicationEndedAt) return { refused: 'application_ended', endedAt: applicationEndedAt };
  if (previous) {
    const outcome = askingOutcome(previous.asking, previous.answers, now);
    if (outcome === 'ended') return { refused: 'somebody_said_no' };
    if (outcome === 'agreed') return { refused: 'both_said_yes' };
    if (outcome === 'waiting') return { refused: 'still_open', deadline: previous.asking.deadline };
  }
  if (!(deadline > now)) return { refused: 'deadline_past' };
  const latest = latestDeadline(now);
  if (deadline > latest) return { refused: 'deadline_too_far', latest };
  return { asking: { asking: (previous?.asking.asking ?? 0) + 1, openedAt: now, openedBy: by, deadline } };
}

/** Which answers the employer may send after a decision: a rejection is a no, anything else is not. */
export const answersAfter: Record<DecisionOutcome, readonly AnswerValue[]> = {
  reject: ['no'],
  offer: ['yes', 'need_more'],
  next_round: ['yes', 'need_more'],
};

/** Why an answer is not taken in. */
export type GiveAnswerRefusal =
  | { refused: 'application_ended'; endedAt: Date }
  | { refused: 'already_answered' }
  | { refused: 'asked_again' }
  | { refused: 'somebody_said_no' }
  | { refused: 'decision_missing' }
  | { refused: 'decision_differs'; outcome: DecisionOutcome; allowed: readonly AnswerValue[] }
  | { refused: 'reason_missing' };

/**
 * Gives one side's answer: once per side and asking, also after the deadline as long as no later asking was opened.
 * The employer answers only what a recorded decision says, and a no with its reason; the candidate owes no reason.
 * Rules AN-4 to AN-6 of SPEC.md.
 */
export function giveAnswer(input: {
  side: Side;
  value: AnswerValue;
  body: string;
  asking: Asking;
  answers: readonly GivenAnswer[];
  /** A later asking of the same application exists. */
  askedAgain: boolean;
  /** The employer's latest decision; not looked at for the candidate's answer. */
  decision: { outcome: DecisionOutcome } | null;
  applicationEndedAt: Date | null;
  now: Date;
}): { answer: GivenAnswer & { value: AnswerValue } } | GiveAnswerRefusal {
  const { side, value, asking, answers, decision, now } = input;
  if (answers.some((answer) => answer.side === side)) return { refused: 'already_answered' };
  if (input.askedAgain) return { refused: 'asked_again' };
  if (askingOutcome(asking, answers, now) === 'ended') return { refused: 'somebody_said_no' };
  if (input.applicationEndedAt) return { refused: 'application_ended', endedAt: input.applicationEndedAt };
  const body = input.body.trim();
  if (side === 'employer') {
    if (!decision) return { refused: 'decision_missing' };
    const allowed = answersAfter[decision.outcome];
    if (!allowed.includes(value)) return { refused: 'decision_differs', outcome: decision.outcome, allowed };
    if (value === 'no' && body === '') return { refused: 'reason_missing' };
  }
  return { answer: { side, answeredAt: now, value, body } };
}

/** What one side sees of an asking. */
export type AskingState = {
  asking: number;
  deadline: Date;
  mine: { value: AnswerValue; body: string; answeredAt: Date } | null;
  /** `value` and `body` are there only when the seal is open. */
  theirs: { answered: false } | { answered: true; answeredAt: Date; value?: AnswerValue; body?: string };
  /** When what the other side said opens at the latest; null when it is open, or nothing can be opened any more. */
  opensAt: Date | null;
  outcome: AskingOutcome;
};

/**
 * What a side sees of an asking: its own answer, that the other has answered, and what that is once the seal is open
 * (a no at once; yes and need-more when both are in or the deadline has passed). Rule AN-7 of SPEC.md; the seal is
 * `mayReadAnswer`.
 */
export function askingState(viewer: Side, asking: Asking, answers: readonly GivenAnswer[], now: Date): AskingState {
  const own = answers.find((answer) => answer.side === viewer);
  const other = answers.find((answer) => answer.side !== viewer);
  const readable =
    other !== undefined &&
    other.value !== null &&
    mayReadAnswer(
      viewer,
      { side: other.side, value: other.value },
      { answered: answers.map((answer) => answer.side), deadline: asking.deadline },
      now,
    );
  const outcome = askingOutcome(asking, answers, now);
  const open = readable || outcome === 'ended' || asking.deadline <= now;
  return {
    asking: asking.asking,
    deadline: asking.deadline,
    mine: own && own.value !== null ? { value: own.value, body: own.body, answeredAt: own.answeredAt } : null,
    theirs: !other
      ? { answered: false }
      : readable && other.value !== null
        ? { answered: true, answeredAt: other.answeredAt, value: other.value, body: other.body }
        : { answered: true, answeredAt: other.answeredAt },
    opensAt: open ? null : asking.deadline,
    outcome,
  };
}
