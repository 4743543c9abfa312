import { z } from 'zod';
import type { Id } from '../ids.ts';

/** What the employer decides after a round. Internal until an answer is sent. */
export const DecisionOutcome = z.enum(['next_round', 'offer', 'reject']);
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;

/** A card that is still out. */
export type MissingCard = { scorecardId: Id; memberId: Id; roundId: Id };

/** A card that nobody waits for: two people let its panelist off, for this reason. */
export type LetOffCard = { scorecardId: Id; reason: string };

/** A decision as it is stored. */
export type RecordedDecision = {
  outcome: DecisionOutcome;
  reason: string;
  /** Why it was decided without some cards, in the words of who had their panelists let off; null when all are in. */
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
 * anything else is looked at, so that the answer tells nothing of the others' (R65, R97). Missing cards refuse, whatever
 * reason is given: only cards whose panelists two people let off (`letOff`) are not waited for, and the decision keeps
 * how many and why. Rules DC-1 to DC-4 of SPEC.md.
 */
export function recordDecision(input: {
  viewerSealed: boolean;
  missingCards: readonly MissingCard[];
  letOff: readonly LetOffCard[];
  reason: string;
  outcome: DecisionOutcome;
  now: Date;
  by: Id;
}): { decision: RecordedDecision } | DecisionRefusal {
  if (input.viewerSealed) return { refused: 'own_cards_first' };
  const { missingCards, letOff, outcome, now, by } = input;
  const reason = input.reason.trim();
  if (reason === '') return { refused: 'reason_missing' };
  if (missingCards.length > 0) return { refused: 'cards_missing', missing: [...missingCards] };
  return {
    decision: {
      outcome,
      reason,
      overrideReason: letOff.length > 0 ? [...new Set(letOff.map((card) => card.reason))].join('\n') : null,
      missingCards: letOff.length,
      decidedAt: now,
      decidedBy: by,
    },
  };
}
