import { z } from 'zod';
import type { Id } from '../ids.ts';

/** What the employer decides after a round. Internal until an answer is sent. */
export const DecisionOutcome = z.enum(['next_round', 'offer', 'reject']);
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;

/** A card that is still out. */
export type MissingCard = { scorecardId: Id; memberId: Id; roundId: Id };

/** A decision as it is stored. */
export type RecordedDecision = {
  outcome: DecisionOutcome;
  reason: string;
  /** Why it was decided without the missing cards; null when none was missing. */
  overrideReason: string | null;
  missingCards: number;
  decidedAt: Date;
  decidedBy: Id;
};

/** Why no decision is recorded. */
export type DecisionRefusal =
  | { refused: 'own_cards_first' }
  | { refused: 'reason_missing' }
  | { refused: 'cards_missing'; missing: MissingCard[] };

/**
 * Records what a person decides, with the reason (R99), or refuses. Somebody whose own cards are out is refused before
 * anything else is looked at, so that the answer tells nothing of the others' (R65, R97). Missing cards refuse unless
 * `override` gives a reason; those cards' panelists are then to be released from scoring (`release`, one entry per
 * person and round), so that the seal opens for them. Rules DC-1 to DC-4 of SPEC.md.
 */
export function recordDecision(input: {
  viewerSealed: boolean;
  missingCards: readonly MissingCard[];
  /** The reason to decide without the missing cards; null or blank is none. */
  override: string | null;
  reason: string;
  outcome: DecisionOutcome;
  now: Date;
  by: Id;
}): { decision: RecordedDecision; release: { memberId: Id; roundId: Id }[] } | DecisionRefusal {
  if (input.viewerSealed) return { refused: 'own_cards_first' };
  const { missingCards, outcome, now, by } = input;
  const reason = input.reason.trim();
  const override = input.override?.trim() ?? '';
  if (reason === '') return { refused: 'reason_missing' };
  if (missingCards.length > 0 && override === '') return { refused: 'cards_missing', missing: [...missingCards] };
  const release = new Map(
    missingCards.map(({ memberId, roundId }) => [`${memberId} ${roundId}`, { memberId, roundId }]),
  );
  return {
    decision: {
      outcome,
      reason,
      overrideReason: missingCards.length > 0 ? override : null,
      missingCards: missingCards.length,
      decidedAt: now,
      decidedBy: by,
    },
    release: [...release.values()],
  };
}
