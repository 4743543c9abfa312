import { describe, expect, test } from 'vitest';
import { noor } from '../testing/plans.ts';
import { commitmentState, keepCommitment, makeCommitment, questionState, settleQuestion } from './commitment.ts';

const oslo = 'Europe/Oslo';
const open = { dueOn: '2026-12-11', keptAt: null };
const at = (iso: string) => new Date(iso);

describe('promises', () => {
  test('CM-1 R53 are due through the whole of their day in the organisation’s zone, late from the next', () => {
    expect(commitmentState(open, at('2026-12-08T12:00:00Z'), oslo)).toEqual({ state: 'due', daysLeft: 3 });
    expect(commitmentState(open, at('2026-12-11T22:59:59Z'), oslo)).toEqual({ state: 'due', daysLeft: 0 });
    expect(commitmentState(open, at('2026-12-11T23:00:00Z'), oslo)).toEqual({ state: 'late', daysLate: 1 });
    expect(commitmentState(open, at('2026-12-11T23:00:00Z'), 'UTC')).toEqual({ state: 'due', daysLeft: 0 });
    expect(commitmentState(open, at('2027-01-11T12:00:00Z'), oslo)).toEqual({ state: 'late', daysLate: 31 });
  });

  test('CM-1 R53 are kept on time by the end of that day, and late but kept after it', () => {
    const kept = (iso: string) => commitmentState({ ...open, keptAt: at(iso) }, at('2027-06-01T12:00:00Z'), oslo);
    expect(kept('2026-12-11T22:59:59Z')).toEqual({ state: 'kept', onTime: true });
    expect(kept('2026-12-11T23:00:00Z')).toEqual({ state: 'kept', onTime: false });
  });

  test('CM-2 R53 are made by somebody who works here, for today or later, about something still open', () => {
    const now = at('2026-12-08T23:30:00Z');
    const draft = { body: ' The training budget ', dueOn: '2026-12-09', ownerActive: true, question: null };
    expect(makeCommitment(draft, now, oslo)).toEqual({ body: 'The training budget', dueOn: '2026-12-09' });
    expect(makeCommitment({ ...draft, dueOn: '2026-12-08' }, now, oslo)).toEqual({
      refused: 'due_past',
      today: '2026-12-09',
    });
    expect(makeCommitment({ ...draft, dueOn: '2027-12-09' }, now, oslo)).toHaveProperty('dueOn');
    expect(makeCommitment({ ...draft, dueOn: '2027-12-10' }, now, oslo)).toMatchObject({ refused: 'due_too_far' });
    expect(makeCommitment({ ...draft, body: ' ' }, now, oslo)).toEqual({ refused: 'body_missing' });
    expect(makeCommitment({ ...draft, ownerActive: false }, now, oslo)).toEqual({ refused: 'owner_inactive' });
    expect(makeCommitment({ ...draft, question: 'declined' }, now, oslo)).toEqual({ refused: 'question_settled' });
    expect(makeCommitment({ ...draft, question: 'promised' }, now, oslo)).toHaveProperty('dueOn');
  });

  test('CM-3 R53 are kept once, with what came of it', () => {
    const now = at('2026-12-09T09:00:00Z');
    expect(keepCommitment(open, ' € 1,500 a year ', now, noor)).toEqual({
      kept: { outcome: '€ 1,500 a year', keptAt: now, keptBy: noor },
    });
    expect(keepCommitment(open, ' ', now, noor)).toEqual({ refused: 'outcome_missing' });
    expect(keepCommitment({ ...open, keptAt: now }, 'again', now, noor)).toEqual({
      refused: 'already_kept',
      keptAt: now,
    });
  });
});

describe('a candidate’s question', () => {
  const asked = { answeredAt: null, declinedAt: null, commitments: [] };
  const then = at('2026-12-09T09:00:00Z');

  test('CM-4 R52 is open, promised, answered or declined', () => {
    expect(questionState(asked)).toBe('open');
    expect(questionState({ ...asked, commitments: [open] })).toBe('promised');
    expect(questionState({ ...asked, answeredAt: then, commitments: [open] })).toBe('answered');
    expect(questionState({ ...asked, declinedAt: then })).toBe('declined');
  });

  test('CM-4 R52 a kept promise answers it, unless another one is still out', () => {
    const kept = { ...open, keptAt: then };
    expect(questionState({ ...asked, commitments: [kept] })).toBe('answered');
    expect(questionState({ ...asked, commitments: [kept, open] })).toBe('promised');
  });

  test('CM-5 R52 is settled once, and never without words', () => {
    expect(settleQuestion(asked, ' Forty hours ')).toEqual({ words: 'Forty hours' });
    expect(settleQuestion({ ...asked, commitments: [open] }, 'Forty hours')).toEqual({ words: 'Forty hours' });
    expect(settleQuestion(asked, '  ')).toEqual({ refused: 'words_missing' });
    expect(settleQuestion({ ...asked, declinedAt: then }, 'x')).toEqual({
      refused: 'already_settled',
      state: 'declined',
    });
  });
});
