import { emptyDraft, type ScorecardDraft } from '@rondo/interview';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adoptRead,
  differencesOf,
  essenceOf,
  joinWindows,
  keyOf,
  likelyPick,
  mergeDrafts,
  threadOf,
} from './card-thread.ts';

const answer = (questionId: string, said: string, more: Partial<ScorecardDraft['answers'][number]> = {}) => ({
  questionId,
  said,
  assessment: '',
  probes: [],
  candidateRaised: false,
  notedAt: null,
  ...more,
});
const rating = (competencyId: string, score: number | null, evidence = '', notObserved = false) => ({
  competencyId,
  score,
  evidence,
  notObserved,
});
const draft = (changes: Partial<ScorecardDraft>): ScorecardDraft => ({ ...emptyDraft, ...changes });

describe('two devices on one card', () => {
  test('R43 the same draft compares equal whatever the order of its fields, and however its letters are composed', () => {
    const one = draft({ answers: [answer('q', 'Zo\u00eb')] });
    const { answers, ...rest } = one;
    expect(essenceOf({ answers: [{ ...answers[0]!, said: 'Zoe\u0308' }], ...rest })).toBe(essenceOf(one));
    expect(essenceOf(draft({ strengths: 'x' }))).not.toBe(essenceOf(one));
  });

  test('R43 names what differs and nothing else', () => {
    const mine = draft({ answers: [answer('q1', 'a'), answer('q2', 'same')], ratings: [rating('c', 4, 'e')] });
    const theirs = draft({ answers: [answer('q2', 'same')], ratings: [rating('c', null, 'e', true)], strengths: 's' });
    expect(differencesOf(mine, theirs).map(keyOf)).toEqual(['said:q1', 'rating:c', 'strengths:']);
    expect(differencesOf(mine, structuredClone(mine))).toEqual([]);
  });

  test('R43 what is likely right never drops words: the longer one, else both', () => {
    const pick = (mine: string, theirs: string) => likelyPick({ kind: 'text', path: 'said', id: 'q', mine, theirs });
    expect(pick('', 'x')).toBe('theirs');
    expect(pick('x', '')).toBe('mine');
    expect(pick('one and two', 'one')).toBe('mine');
    expect(pick('one', 'one and two')).toBe('theirs');
    expect(pick('one', 'two')).toBe('both');
  });

  test('R43 a merge takes each part as picked, and joins ticks and probes', () => {
    const mine = draft({
      checklist: ['welcome'],
      answers: [answer('q', 'laptop', { probes: ['plan'] })],
      ratings: [rating('c', 4, 'heard here')],
      recommendation: 'yes',
    });
    const theirs = draft({
      checklist: ['introductions'],
      answers: [answer('q', 'phone', { probes: ['result'], candidateRaised: true })],
      ratings: [rating('c', 2, 'heard there')],
      recommendation: 'no',
    });
    const merged = mergeDrafts(mine, theirs, { 'said:q': 'both', 'rating:c': 'theirs', 'evidence:c': 'mine' });
    expect(merged).toMatchObject({
      checklist: ['welcome', 'introductions'],
      answers: [{ said: 'laptop\nphone', probes: ['plan', 'result'], candidateRaised: true }],
      ratings: [{ score: 2, evidence: 'heard here' }],
      recommendation: 'yes',
    });
  });

  test('R43 whatever was typed on either device is in a merge that nobody corrected', () => {
    const words = fc.stringMatching(/^[a-z]{0,6}$/);
    const drawn = fc
      .record({ q1: words, q2: words, strengths: words })
      .map(({ q1, q2, strengths }) => draft({ answers: [answer('q1', q1), answer('q2', q2)], strengths }));
    fc.assert(
      fc.property(drawn, drawn, (mine, theirs) => {
        const merged = mergeDrafts(mine, theirs, {});
        for (const side of [mine, theirs]) {
          expect(merged.strengths).toContain(side.strengths);
          side.answers.forEach(({ said }, at) => {
            expect(merged.answers[at]?.said).toContain(said);
          });
        }
      }),
    );
  });

  test('R43 a newer version that was read is built on, unless something typed here still waits', () => {
    const thread = threadOf('a card', 3);
    adoptRead(thread, 5);
    expect(thread.revision).toBe(5);
    thread.unsaved = { revision: 5, draft: emptyDraft, sent: null };
    adoptRead(thread, 7);
    expect(thread.revision).toBe(5);
    expect(threadOf('a card', 7)).toBe(thread);
  });
});

describe('two windows of one device on one card', () => {
  const before = draft({ answers: [answer('q', 'a')], strengths: 's' });

  test('R43 what was typed in the other is here, where nothing else was typed here', () => {
    const theirs = draft({ answers: [answer('q', 'ab')], strengths: 's' });
    expect(joinWindows(before, theirs, before, true)).toEqual(theirs);
    expect(joinWindows(theirs, theirs, before, false)).toEqual(theirs);
  });

  test('R43 typed in both at once, each part is as the window has it that changed it, and both come to the same', () => {
    const mine = draft({ answers: [answer('q', 'a')], strengths: '', ratings: [rating('c', 4, 'seen')] });
    const theirs = draft({ answers: [answer('q', 'abc'), answer('r', 'new')], strengths: 's' });
    const here = joinWindows(mine, theirs, before, true);
    expect(here).toMatchObject({ strengths: '', ratings: [rating('c', 4, 'seen')] });
    expect(here.answers.map(({ said }) => said)).toEqual(['abc', 'new']);
    expect(essenceOf(joinWindows(theirs, mine, before, false))).toBe(essenceOf(here));
    const one = draft({ answers: [answer('q', 'left')], strengths: 's' });
    const other = draft({ answers: [answer('q', 'right')], strengths: 's' });
    const joined = joinWindows(one, other, before, true);
    expect(joined.answers[0]?.said).toBe('left\nright');
    expect(joinWindows(other, one, before, false)).toEqual(joined);
  });
});
