import { expect, test } from 'vitest';
import { decisionPromiseStates, type OutcomeLetter, outcomeDueOn, reactToOutcome, tellOutcome } from './outcome.ts';

const zone = 'Europe/Amsterdam';
const at = (text: string) => new Date(text);
const letter: OutcomeLetter = {
  subject: ' About\nyou ',
  opening: 'Hello',
  message: 'Another fits better. ',
  closing: '',
};
const base = {
  letter,
  decision: { outcome: 'reject' as const } as { outcome: 'reject' | 'offer' | 'next_round' } | null,
  closedByEmployer: false,
  endedByCandidate: false,
  toldAt: null as Date | null,
  sealedUntil: null as Date | null,
};

test('OC-1 N3: due on the promised day, and two weeks after the decision at the latest', () => {
  const decidedAt = at('2026-12-08T23:30:00Z');
  expect(outcomeDueOn({ promisedOn: null, decidedAt: null }, zone)).toBeNull();
  expect(outcomeDueOn({ promisedOn: '2026-12-20', decidedAt: null }, zone)).toBe('2026-12-20');
  // In Amsterdam it was the ninth already.
  expect(outcomeDueOn({ promisedOn: null, decidedAt }, zone)).toBe('2026-12-23');
  expect(outcomeDueOn({ promisedOn: '2026-12-20', decidedAt }, zone)).toBe('2026-12-20');
  expect(outcomeDueOn({ promisedOn: '2027-01-30', decidedAt }, zone)).toBe('2026-12-23');
});

test('OC-2 OC-3: told once, what was decided, with a reason for a no or an end', () => {
  expect(tellOutcome(base)).toEqual({
    outcome: { kind: 'reject', subject: 'About you', opening: 'Hello', message: 'Another fits better.', closing: '' },
  });
  expect(tellOutcome({ ...base, decision: null })).toEqual({ refused: 'nothing_decided' });
  expect(tellOutcome({ ...base, decision: null, closedByEmployer: true })).toMatchObject({
    outcome: { kind: 'closed' },
  });
  const toldAt = at('2026-12-09T10:00:00Z');
  expect(tellOutcome({ ...base, toldAt })).toEqual({ refused: 'already_told', toldAt });
  const empty = { ...letter, message: ' \n' };
  expect(tellOutcome({ ...base, letter: empty })).toEqual({ refused: 'message_missing' });
  expect(tellOutcome({ ...base, letter: empty, decision: null, closedByEmployer: true })).toEqual({
    refused: 'message_missing',
  });
  expect(tellOutcome({ ...base, letter: empty, decision: { outcome: 'offer' } })).toMatchObject({
    outcome: { kind: 'offer' },
  });
  expect(tellOutcome({ ...base, letter: { ...letter, subject: ' ' } })).toEqual({ refused: 'subject_missing' });
});

test('OC-4: good news waits for the seal of an asking, a no does not', () => {
  const sealedUntil = at('2026-12-20T10:00:00Z');
  for (const outcome of ['offer', 'next_round'] as const)
    expect(tellOutcome({ ...base, decision: { outcome }, sealedUntil })).toEqual({
      refused: 'sealed_answer',
      deadline: sealedUntil,
    });
  expect(tellOutcome({ ...base, sealedUntil })).toMatchObject({ outcome: { kind: 'reject' } });
});

test('OC-5: who ended it themself is told nothing', () => {
  expect(tellOutcome({ ...base, endedByCandidate: true })).toEqual({ refused: 'candidate_ended' });
});

test('OC-6: a promised day counts down, is late, kept, moved or broken, and a broken one stays broken', () => {
  const promises = [
    { dueOn: '2026-12-10', promisedAt: at('2026-12-01T10:00:00Z') },
    { dueOn: '2026-12-14', promisedAt: at('2026-12-12T10:00:00Z') },
    { dueOn: '2026-12-18', promisedAt: at('2026-12-13T10:00:00Z') },
  ];
  const states = (toldAt: Date[], now: string, endedAt: Date | null = null) =>
    decisionPromiseStates(promises, { toldAt, endedAt }, at(now), zone).map(({ status }) => status);
  expect(states([], '2026-12-16T10:00:00Z')).toEqual([
    { state: 'broken', daysLate: 2 },
    { state: 'moved' },
    { state: 'open', daysLeft: 2 },
  ]);
  expect(states([], '2026-12-21T10:00:00Z').at(-1)).toEqual({ state: 'late', daysLate: 3 });
  // Through its whole day on the employer's calendar.
  expect(states([at('2026-12-18T22:59:00Z')], '2027-01-01T10:00:00Z').at(-1)).toEqual({ state: 'kept' });
  expect(states([at('2026-12-18T23:01:00Z')], '2027-01-01T10:00:00Z').at(-1)).toEqual({ state: 'broken', daysLate: 1 });
  expect(states([], '2027-01-01T10:00:00Z', at('2026-12-15T10:00:00Z')).at(-1)).toEqual({ state: 'kept' });
  // Taken back in time: moved; the row that took it back is no promise.
  const back = [...promises.slice(0, 1), { dueOn: null, promisedAt: at('2026-12-05T10:00:00Z') }];
  expect(decisionPromiseStates(back, { toldAt: [], endedAt: null }, at('2026-12-20T10:00:00Z'), zone)).toMatchObject([
    { status: { state: 'moved' } },
  ]);
});

test('OC-7 G11: thanks and a contest each once, a contest with words, also after thanks', () => {
  expect(reactToOutcome([], 'thanks', '')).toEqual({ reaction: { kind: 'thanks', body: '' } });
  expect(reactToOutcome(['thanks'], 'contest', ' I was not asked. ')).toEqual({
    reaction: { kind: 'contest', body: 'I was not asked.' },
  });
  expect(reactToOutcome([], 'contest', ' ')).toEqual({ refused: 'reaction_missing' });
  expect(reactToOutcome(['contest'], 'contest', 'Again')).toEqual({ refused: 'already_reacted' });
});
