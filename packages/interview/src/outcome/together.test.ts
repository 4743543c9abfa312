import { expect, test } from 'vitest';
import { type TogetherFacts, tellTogether } from './together.ts';

const base: TogetherFacts = {
  decision: null,
  closedByEmployer: false,
  endedByCandidate: false,
  toldAt: null,
  sealedUntil: null,
  isEnded: false,
  wasInterviewed: false,
  isInterviewAhead: false,
  isCardOut: false,
  wereBothAsked: false,
  isArchived: false,
  hasAddress: true,
  isDueForErasure: false,
};
const toldAt = new Date('2026-12-09T10:00:00Z');

test('OC-8 R71 R73: whoever was never invited is rejected with the telling; a rejection and an end are told as they are', () => {
  expect(tellTogether(base)).toEqual({ kind: 'reject', toDecide: true });
  expect(tellTogether({ ...base, decision: { outcome: 'reject' } })).toEqual({ kind: 'reject', toDecide: false });
  expect(tellTogether({ ...base, closedByEmployer: true, isEnded: true })).toEqual({ kind: 'closed', toDecide: false });
});

test('OC-8: what one cannot tell anybody alone one cannot tell together', () => {
  expect(tellTogether({ ...base, toldAt })).toEqual({ refused: 'already_told', toldAt });
  expect(tellTogether({ ...base, endedByCandidate: true, isEnded: true })).toEqual({ refused: 'candidate_ended' });
  expect(tellTogether({ ...base, isEnded: true })).toEqual({ refused: 'nothing_decided' });
});

test.each<[string, Partial<TogetherFacts>]>([
  ['good_news', { decision: { outcome: 'offer' } }],
  ['good_news', { decision: { outcome: 'next_round' } }],
  ['both_asked', { decision: { outcome: 'reject' }, wereBothAsked: true, wasInterviewed: true }],
  ['interview_ahead', { isInterviewAhead: true }],
  ['interview_ahead', { decision: { outcome: 'reject' }, isInterviewAhead: true, wasInterviewed: true }],
  ['card_out', { wasInterviewed: true, isCardOut: true }],
  ['interviewed_undecided', { wasInterviewed: true }],
  ['interviewed', { decision: { outcome: 'reject' }, wasInterviewed: true }],
  ['interviewed', { closedByEmployer: true, isEnded: true, wasInterviewed: true, isCardOut: true }],
  ['archived', { isArchived: true }],
  ['no_address', { hasAddress: false }],
  ['to_be_erased', { closedByEmployer: true, isEnded: true, isDueForErasure: true }],
])('OC-9: words of their own or none: %s', (refused, facts) => {
  expect(tellTogether({ ...base, ...facts })).toEqual({ refused });
});
