import { missingDimensions } from '../plan/coverage.ts';
import type { Dimension, Plan } from '../plan/plan.ts';
import type { PayRange } from './pay-range.ts';

/** What a vacancy lacks before people can apply. */
export type MissingForOpening = { part: 'dimension'; dimension: Dimension } | { part: 'pay_range' };

/** Why a vacancy is not opened. */
export type OpeningRefusal =
  | { refused: 'closed'; closedAt: Date }
  | { refused: 'already_open'; openedAt: Date }
  | { refused: 'not_ready'; missing: MissingForOpening[] };

/**
 * Whether a vacancy may be opened: both dimensions have a criterion (R03), and the pay range stands in it unless the
 * organisation's country switch is off (P1). Gaps, unfilled seats and other findings do not keep it shut: they stop
 * the publication they concern. Rules VC-1 and VC-2 of SPEC.md.
 */
export function mayOpenVacancy(vacancy: {
  plan: Plan;
  pay: PayRange | null;
  /** The country's switch; on unless somebody turned it off. */
  payRangeRequired?: boolean;
  openedAt: Date | null;
  closedAt: Date | null;
}): { open: true } | OpeningRefusal {
  if (vacancy.closedAt) return { refused: 'closed', closedAt: vacancy.closedAt };
  if (vacancy.openedAt) return { refused: 'already_open', openedAt: vacancy.openedAt };
  const missing: MissingForOpening[] = missingDimensions(vacancy.plan).map((dimension) => ({
    part: 'dimension',
    dimension,
  }));
  if (!vacancy.pay && vacancy.payRangeRequired !== false) missing.push({ part: 'pay_range' });
  return missing.length > 0 ? { refused: 'not_ready', missing } : { open: true };
}

/** Why nobody can be invited. */
export type InvitingRefusal =
  | { refused: 'not_open' }
  | { refused: 'closed'; closedAt: Date }
  | { refused: 'pay_range_missing' };

/**
 * Whether candidates may be invited, that is an agenda published: the vacancy is open and still says what it pays (P1),
 * since the range may have been taken out after it was opened. Rule VC-3 of SPEC.md.
 */
export function mayInvite(vacancy: {
  pay: PayRange | null;
  /** The country's switch; on unless somebody turned it off. */
  payRangeRequired?: boolean;
  openedAt: Date | null;
  closedAt: Date | null;
}): { invite: true } | InvitingRefusal {
  if (vacancy.closedAt) return { refused: 'closed', closedAt: vacancy.closedAt };
  if (!vacancy.openedAt) return { refused: 'not_open' };
  if (!vacancy.pay && vacancy.payRangeRequired !== false) return { refused: 'pay_range_missing' };
  return { invite: true };
}
