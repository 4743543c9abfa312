import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id, noor } from '../testing/plans.ts';
import { type Asking, askingState, type GivenAnswer, giveAnswer, openAsking } from './answer.ts';
import type { AnswerValue, Side } from './seal.ts';

const day = (n: number) => new Date(Date.UTC(2026, 11, n, 16));
const asking: Asking = { asking: 1, openedAt: day(10), openedBy: noor, deadline: day(18) };
const said = (side: Side, value: AnswerValue | null, body = ''): GivenAnswer => ({
  side,
  value,
  body,
  answeredAt: day(11),
});
const open = (change: Partial<Parameters<typeof openAsking>[0]>) =>
  openAsking({ previous: null, applicationEndedAt: null, deadline: day(20), now: day(12), by: id(5), ...change });
const after = (answers: GivenAnswer[], now = day(12)) => open({ previous: { asking, answers }, now });
const give = (change: Partial<Parameters<typeof giveAnswer>[0]>) =>
  giveAnswer({
    side: 'candidate',
    value: 'yes',
    body: '',
    asking,
    answers: [],
    askedAgain: false,
    decision: null,
    applicationEndedAt: null,
    now: day(12),
    ...change,
  });
const values = fc.constantFrom<AnswerValue>('yes', 'no', 'need_more');

describe('asking both sides', () => {
  test('AN-1 R69 opens with a deadline after now and within 60 days', () => {
    expect(open({})).toEqual({ asking: { asking: 1, openedAt: day(12), openedBy: id(5), deadline: day(20) } });
    expect(open({ deadline: day(12) })).toEqual({ refused: 'deadline_past' });
    expect(open({ deadline: day(12 + 60) })).toHaveProperty('asking');
    const latest = day(12 + 60);
    expect(open({ deadline: new Date(latest.getTime() + 1) })).toEqual({ refused: 'deadline_too_far', latest });
    expect(open({ deadline: new Date(Number.NaN) })).toEqual({ refused: 'deadline_past' });
  });

  test('AN-2 R69 a need-more of either or both opens the next; yes by both, or a no, does not', () => {
    const both = (mine: AnswerValue, theirs: AnswerValue) => after([said('employer', mine), said('candidate', theirs)]);
    for (const [mine, theirs] of [
      ['need_more', 'need_more'],
      ['yes', 'need_more'],
      ['need_more', 'yes'],
    ] as const) {
      expect(both(mine, theirs)).toMatchObject({ asking: { asking: 2 } });
    }
    expect(both('yes', 'yes')).toEqual({ refused: 'both_said_yes' });
    expect(both('yes', 'no')).toEqual({ refused: 'somebody_said_no' });
    expect(after([said('employer', 'no')])).toEqual({ refused: 'somebody_said_no' });
  });

  test('AN-2 R69 without both answers the last asking stands until its deadline', () => {
    expect(after([])).toEqual({ refused: 'still_open', deadline: day(18) });
    expect(after([], day(17))).toEqual({ refused: 'still_open', deadline: day(18) });
    expect(after([], day(18))).toMatchObject({ asking: { asking: 2 } });
    expect(after([said('candidate', 'yes')], day(18))).toMatchObject({ asking: { asking: 2 } });
  });

  test('AN-2 R69 a process that ended is not asked again', () => {
    expect(open({ applicationEndedAt: day(11) })).toEqual({ refused: 'application_ended', endedAt: day(11) });
  });
});

describe('answering', () => {
  test('AN-4 R69 once per side and asking, also late, but not after a later asking', () => {
    expect(give({})).toEqual({ answer: { side: 'candidate', value: 'yes', body: '', answeredAt: day(12) } });
    expect(give({ answers: [said('candidate', 'need_more')] })).toEqual({ refused: 'already_answered' });
    expect(give({ answers: [said('employer', 'yes')] })).toHaveProperty('answer');
    expect(give({ now: day(25) })).toHaveProperty('answer');
    expect(give({ now: day(25), askedAgain: true })).toEqual({ refused: 'asked_again' });
  });

  test('AN-4 R69 after a no of the other side there is nothing left to answer', () => {
    expect(give({ answers: [said('employer', 'no', 'Because')] })).toEqual({ refused: 'somebody_said_no' });
    expect(give({ applicationEndedAt: day(11) })).toMatchObject({ refused: 'application_ended' });
  });

  test('AN-5 R69 R71 the employer’s no needs its reason, the candidate’s does not', () => {
    const no = { side: 'employer' as const, value: 'no' as const, decision: { outcome: 'reject' as const } };
    expect(give({ ...no, body: ' ' })).toEqual({ refused: 'reason_missing' });
    expect(give({ ...no, body: ' Others had run a depot. ' })).toMatchObject({
      answer: { value: 'no', body: 'Others had run a depot.' },
    });
    expect(give({ value: 'no' })).toHaveProperty('answer');
  });

  test('AN-6 R99 the employer answers what was decided, and nothing before', () => {
    const employer = (value: AnswerValue, outcome: 'reject' | 'offer' | 'next_round' | null) => {
      const result = give({ side: 'employer', value, body: 'because', decision: outcome && { outcome } });
      return 'refused' in result ? result.refused : 'answered';
    };
    expect(employer('yes', null)).toBe('decision_missing');
    expect(employer('no', null)).toBe('decision_missing');
    for (const outcome of ['offer', 'next_round'] as const) {
      expect([employer('yes', outcome), employer('need_more', outcome), employer('no', outcome)]).toEqual([
        'answered',
        'answered',
        'decision_differs',
      ]);
    }
    expect([employer('yes', 'reject'), employer('need_more', 'reject'), employer('no', 'reject')]).toEqual([
      'decision_differs',
      'decision_differs',
      'answered',
    ]);
  });
});

describe('what a side sees', () => {
  test('AN-7 R69 that the other answered may be seen, what it is not, until both are in', () => {
    const sealed = askingState('employer', asking, [said('candidate', 'yes', 'Gladly')], day(12));
    expect(sealed).toEqual({
      asking: 1,
      deadline: day(18),
      mine: null,
      theirs: { answered: true, answeredAt: day(11) },
      opensAt: day(18),
      outcome: 'waiting',
    });
    const both = [said('candidate', 'yes', 'Gladly'), said('employer', 'need_more', 'One talk more')];
    expect(askingState('employer', asking, both, day(12))).toMatchObject({
      mine: { value: 'need_more' },
      theirs: { answered: true, value: 'yes', body: 'Gladly' },
      opensAt: null,
      outcome: 'open_again',
    });
  });

  test('AN-7 R69 a no is seen at once, and everything once the deadline has passed', () => {
    expect(askingState('candidate', asking, [said('employer', 'no', 'Because')], day(12))).toMatchObject({
      theirs: { value: 'no', body: 'Because' },
      opensAt: null,
      outcome: 'ended',
    });
    const one = [said('candidate', 'need_more', 'The shifts')];
    const justBefore = new Date(day(18).getTime() - 1);
    expect(askingState('employer', asking, one, justBefore).theirs).not.toHaveProperty('value');
    expect(askingState('employer', asking, one, day(18))).toMatchObject({
      theirs: { value: 'need_more', body: 'The shifts' },
      opensAt: null,
      outcome: 'open_again',
    });
  });

  test('AN-7 R69 an answer the reader was not even given stays answered without a value', () => {
    expect(askingState('employer', asking, [said('candidate', null)], day(12)).theirs).toEqual({
      answered: true,
      answeredAt: day(11),
    });
  });

  test('AN-3 AN-7 R69 two worlds: until it opens, nothing a side sees or may do depends on a yes or a need-more', () => {
    const times = fc.integer({ min: 10, max: 17 }).map(day);
    fc.assert(
      fc.property(times, fc.string(), fc.string(), values, (now, one, other, value) => {
        const worlds = [said('candidate', 'yes', one), said('candidate', 'need_more', other), said('candidate', null)];
        const seen = worlds.map((answer) =>
          JSON.stringify([
            askingState('employer', asking, [answer], now),
            open({ previous: { asking, answers: [answer] }, now }),
            give({ side: 'employer', value, body: 'b', answers: [answer], decision: { outcome: 'offer' }, now }),
          ]),
        );
        expect(new Set(seen).size).toBe(1);
      }),
    );
  });
});
