import { z } from 'zod';
import { addDays, dayInZone, daysBetween } from '../day.ts';
import type { DecisionOutcome } from '../decision/decide.ts';

/** What a candidate can be told: what a decision says, or that the procedure ended without one. */
export const OutcomeKind = z.enum(['reject', 'offer', 'next_round', 'closed']);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

/**
 * Days after a decision by which its candidate is told at the latest (N3). **Source**: the recruitment code of the
 * Dutch association for personnel management (NVP sollicitatiecode) on telling those who are turned down.
 */
export const daysToTell = 14;

/**
 * The day by which a candidate is to be told, as `2026-12-24`: the promised one, or two weeks after the decision (or
 * the end without one) when that comes first; null while nothing was promised or decided. Rule OC-1 of SPEC.md.
 */
export function outcomeDueOn(
  facts: { promisedOn: string | null; decidedAt: Date | null },
  zone: string,
): string | null {
  const latest = facts.decidedAt === null ? null : addDays(dayInZone(facts.decidedAt, zone), daysToTell);
  const [first] = [facts.promisedOn, latest].filter((day) => day !== null).sort();
  return first ?? null;
}

/** A letter as a person wrote it: plain text, paragraphs divided by an empty line. */
export type OutcomeLetter = { subject: string; opening: string; message: string; closing: string };

/** Why a candidate is not told this. */
export type OutcomeRefusal =
  | { refused: 'nothing_decided' }
  | { refused: 'already_told'; toldAt: Date }
  | { refused: 'candidate_ended' }
  | { refused: 'sealed_answer'; deadline: Date }
  | { refused: 'subject_missing' }
  | { refused: 'message_missing' };

/** What the rules ask about one application before anybody is told anything. */
export type OutcomeFacts = {
  /** The latest decision. */
  decision: { outcome: DecisionOutcome } | null;
  /** The employer ended the procedure without a decision. */
  closedByEmployer: boolean;
  endedByCandidate: boolean;
  /** When the candidate was told of this decision or end, null while they were not. */
  toldAt: Date | null;
  /** The latest asking, while both sides' answers are sealed. */
  sealedUntil: Date | null;
};

/** Why there is nothing to tell, whatever the letter. */
export type NothingToTell = Exclude<OutcomeRefusal, { refused: 'subject_missing' | 'message_missing' }>;

/**
 * What is to be told: what the latest decision says, once, or the end without one. Good news waits while both sides are
 * being asked: it would tell the employer's sealed answer. Nobody is told anything who ended the procedure themself.
 * Rules OC-2, OC-4 and OC-5 of SPEC.md.
 */
export function outcomeToTell(facts: OutcomeFacts): { kind: OutcomeKind } | NothingToTell {
  const { decision, toldAt, sealedUntil } = facts;
  if (facts.endedByCandidate) return { refused: 'candidate_ended' };
  const kind = facts.closedByEmployer ? 'closed' : decision?.outcome;
  if (kind === undefined) return { refused: 'nothing_decided' };
  if (toldAt !== null) return { refused: 'already_told', toldAt };
  if (isGood(kind) && sealedUntil !== null) return { refused: 'sealed_answer', deadline: sealedUntil };
  return { kind };
}

const isGood = (kind: OutcomeKind) => kind === 'offer' || kind === 'next_round';

/** A letter as it is sent: trimmed, its subject one line; a rejection and an end without a decision need their reason. Rule OC-3 of SPEC.md. */
export function writtenLetter(
  kind: OutcomeKind,
  letter: OutcomeLetter,
): OutcomeLetter | { refused: 'subject_missing' | 'message_missing' } {
  const written = {
    subject: letter.subject.replace(/\s+/g, ' ').trim(),
    opening: letter.opening.trim(),
    message: letter.message.trim(),
    closing: letter.closing.trim(),
  };
  if (written.subject === '') return { refused: 'subject_missing' };
  if (!isGood(kind) && written.message === '') return { refused: 'message_missing' };
  return written;
}

/** Tells a candidate what there is to tell, with the words of a person. Rules OC-2 to OC-5 of SPEC.md (R71, G11). */
export function tellOutcome(
  input: OutcomeFacts & { letter: OutcomeLetter },
): { outcome: OutcomeLetter & { kind: OutcomeKind } } | OutcomeRefusal {
  const toTell = outcomeToTell(input);
  if ('refused' in toTell) return toTell;
  const written = writtenLetter(toTell.kind, input.letter);
  if ('refused' in written) return written;
  return { outcome: { ...written, kind: toTell.kind } };
}

/** A day that was promised for the decision; `dueOn` null: the one before was taken back. */
export type DecisionPromise = { dueOn: string | null; promisedAt: Date };

/**
 * How a promised day stands: `open` with days left, `late` while nobody was told, `kept` or `broken` (days late) once
 * told, `moved` when another day took its place in time; one that was moved after its day is `broken`.
 */
export type DecisionPromiseState =
  | { state: 'open'; daysLeft: number }
  | { state: 'late'; daysLate: number }
  | { state: 'kept' }
  | { state: 'moved' }
  | { state: 'broken'; daysLate: number };

/**
 * The promised days of one decision after the other, in the order they were promised, each with how it stands on the
 * employer's calendar. A day promised before somebody was told counts for that telling; a broken one stays broken.
 * Rule OC-6 of SPEC.md (R68).
 */
export function decisionPromiseStates(
  promises: readonly DecisionPromise[],
  facts: { toldAt: readonly Date[]; endedAt: Date | null },
  now: Date,
  zone: string,
): { dueOn: string; promisedAt: Date; status: DecisionPromiseState }[] {
  const ends = [...facts.toldAt, ...(facts.endedAt ? [facts.endedAt] : [])].sort((a, b) => a.getTime() - b.getTime());
  return promises.flatMap(({ dueOn, promisedAt }, at) => {
    if (dueOn === null) return [];
    const next = promises[at + 1];
    const told = ends.find((each) => each >= promisedAt);
    const over = next && (!told || next.promisedAt < told) ? next.promisedAt : told;
    const days = daysBetween(dueOn, dayInZone(over ?? now, zone));
    const status: DecisionPromiseState =
      days > 0
        ? over
          ? { state: 'broken', daysLate: days }
          : { state: 'late', daysLate: days }
        : over === undefined
          ? { state: 'open', daysLeft: -days }
          : over === told
            ? { state: 'kept' }
            : { state: 'moved' };
    return [{ dueOn, promisedAt, status }];
  });
}

/** What a candidate can say to what they were told. */
export const ReactionKind = z.enum(['thanks', 'contest']);
export type ReactionKind = z.infer<typeof ReactionKind>;

/** Why a reaction is not taken in. */
export type ReactionRefusal = { refused: 'already_reacted' } | { refused: 'reaction_missing' };

/**
 * Takes in what a candidate says to what they were told: each kind once, thanks with or without words, a contest with
 * them. Whoever thanked may still contest. Rule OC-7 of SPEC.md (G11).
 */
export function reactToOutcome(
  given: readonly ReactionKind[],
  kind: ReactionKind,
  body: string,
): { reaction: { kind: ReactionKind; body: string } } | ReactionRefusal {
  if (given.includes(kind)) return { refused: 'already_reacted' };
  const words = body.trim();
  if (kind === 'contest' && words === '') return { refused: 'reaction_missing' };
  return { reaction: { kind, body: words } };
}
