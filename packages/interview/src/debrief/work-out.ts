import type { Id } from '../ids.ts';

/** Why a difference stays open. */
export type CloseDifferenceRefusal =
  | { refused: 'own_cards_first' }
  | { refused: 'already_closed'; closedAt: Date }
  | { refused: 'owner_missing' }
  | { refused: 'note_missing' };

/**
 * Closes a difference between raters: it has an owner, and the note says what was worked out (R66). A viewer whose own
 * cards are out is refused before anything else is looked at. Rule DB-7 of SPEC.md.
 */
export function closeDifference(
  difference: { viewerSealed: boolean; ownerId: Id | null; note: string; closedAt: Date | null },
  now: Date,
  by: Id,
): { closed: { closedAt: Date; closedBy: Id } } | CloseDifferenceRefusal {
  if (difference.viewerSealed) return { refused: 'own_cards_first' };
  if (difference.closedAt) return { refused: 'already_closed', closedAt: difference.closedAt };
  if (difference.ownerId === null) return { refused: 'owner_missing' };
  if (difference.note.trim() === '') return { refused: 'note_missing' };
  return { closed: { closedAt: now, closedBy: by } };
}

/** Why a rating after discussion is not taken in. */
export type ReviseRatingRefusal =
  | { refused: 'own_cards_first' }
  | { refused: 'not_a_rater' }
  | { refused: 'reason_missing' }
  | { refused: 'nothing_changed' };

/**
 * A rating after discussion, kept beside the original (R65): only by somebody who rated that competency in an own card
 * (not observed counts), with the reason, and different from what stands. `standing` holds the viewer's scores as they
 * stand now, one per card, or the latest revision alone; null is "not observed". Rule DB-8 of SPEC.md.
 */
export function reviseRating(
  input: { viewerSealed: boolean; standing: readonly (number | null)[]; score: number | null; reason: string },
  now: Date,
): { revision: { score: number | null; reason: string; revisedAt: Date } } | ReviseRatingRefusal {
  if (input.viewerSealed) return { refused: 'own_cards_first' };
  const { standing, score } = input;
  const reason = input.reason.trim();
  if (standing.length === 0) return { refused: 'not_a_rater' };
  if (reason === '') return { refused: 'reason_missing' };
  if (standing.every((stands) => stands === score)) return { refused: 'nothing_changed' };
  return { revision: { score, reason, revisedAt: now } };
}
