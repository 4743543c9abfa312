import { type NothingToTell, type OutcomeFacts, outcomeToTell } from './outcome.ts';

/** At most so many are told with one press. */
export const mostTogether = 100;

/** For so many minutes a telling of several can be taken back. */
export const minutesToTakeBack = 10;

/** What is asked of whoever is to be told with others, beside what is asked of everybody. */
export type TogetherFacts = OutcomeFacts & {
  /** Whether the procedure has ended, by whomever. */
  isEnded: boolean;
  /** An interview was held; one is planned. */
  wasInterviewed: boolean;
  isInterviewAhead: boolean;
  /** A scorecard of an interview is out, and two people have not let its panelist off. */
  isCardOut: boolean;
  /** Both sides were asked at least once. */
  wereBothAsked: boolean;
  isArchived: boolean;
  /** Whether mail reaches the address. */
  hasAddress: boolean;
  /** The term for keeping them is over. */
  isDueForErasure: boolean;
};

/** Why somebody is not told together with others, but on a page of their own or not at all. */
export type NotTogether =
  | NothingToTell
  | {
      refused:
        | 'good_news'
        | 'both_asked'
        | 'interview_ahead'
        | 'card_out'
        | 'interviewed_undecided'
        | 'interviewed'
        | 'archived'
        | 'no_address'
        | 'to_be_erased';
    };

/**
 * Whether a candidate is told together with others, and what. What one cannot tell anybody alone one cannot tell
 * together (`outcomeToTell`), with one thing more: of whoever was never invited, nothing need be decided before; the
 * rejection is decided with the telling, by who tells it and with their reason (`toDecide`). Whoever was interviewed,
 * asked or is to get good news has words of their own. Rules OC-8 and OC-9 of SPEC.md (R71, R73, R99).
 */
export function tellTogether(facts: TogetherFacts): { kind: 'reject' | 'closed'; toDecide: boolean } | NotTogether {
  const toDecide = facts.decision === null && !facts.closedByEmployer && !facts.isEnded;
  const toTell = outcomeToTell(toDecide ? { ...facts, decision: { outcome: 'reject' } } : facts);
  if ('refused' in toTell) return toTell;
  const { kind } = toTell;
  if (kind === 'offer' || kind === 'next_round') return { refused: 'good_news' };
  if (facts.wereBothAsked) return { refused: 'both_asked' };
  if (facts.isInterviewAhead) return { refused: 'interview_ahead' };
  if (facts.wasInterviewed) {
    if (!toDecide) return { refused: 'interviewed' };
    return { refused: facts.isCardOut ? 'card_out' : 'interviewed_undecided' };
  }
  if (facts.isArchived) return { refused: 'archived' };
  if (!facts.hasAddress) return { refused: 'no_address' };
  if (facts.isDueForErasure) return { refused: 'to_be_erased' };
  return { kind, toDecide };
}
