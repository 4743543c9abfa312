import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kit } from '../kit/kit.ts';
import { pinKit } from '../kit/pin.ts';
import { across, id, noor, planning, soundPlan, upset } from '../testing/plans.ts';
import { emptyDraft, type KitConcern, ScorecardDraft } from './scorecard.ts';
import { missingParts, submitScorecard } from './submit.ts';

const pinned = pinKit({
  plan: soundPlan(),
  planVersion: 1,
  vacancy: { id: id(500), title: 'Coordinator', textVersion: 1, text: '', language: 'en' },
  roundId: id(20),
  planSessionId: id(21),
  seats: [{ seatId: id(22), role: 'lead', memberId: noor }],
});
if ('refused' in pinned) throw new Error(pinned.refused);
const kit: Kit = pinned.kit;
const concern: KitConcern = {
  id: id(70),
  form: 'concern',
  body: 'Calm when two things fail?',
  competencyId: planning.id,
};
const startsAt = new Date('2026-12-16T08:00:00Z');
const now = new Date('2026-12-16T09:00:00Z');
const card = { seatRole: 'lead' as const, startsAt, submitted: false, concerns: [concern] };

const rating = (competencyId: string, score: number | null = 4, evidence = 'Called both first') => ({
  competencyId,
  score,
  notObserved: score === null,
  evidence,
});
const answer = (n: number, said = 'We called') => ({
  questionId: id(n),
  said,
  assessment: '',
  probes: [],
  candidateRaised: false,
  notedAt: null,
});
const full: ScorecardDraft = {
  ...emptyDraft,
  answers: [answer(25), answer(26)],
  ratings: [rating(across.id, null, ''), rating(planning.id), rating(upset.id, 2)],
  concerns: [{ concernId: concern.id, outcome: 'refuted', evidence: 'Stayed calm twice' }],
  strengths: 'Calm',
  recommendation: 'yes',
};
const submit = (change: Partial<ScorecardDraft>, more: Partial<Parameters<typeof submitScorecard>[1]> = {}) =>
  submitScorecard(kit, { ...card, ...more }, { ...full, ...change }, now);
const missing = (change: Partial<ScorecardDraft>) => missingParts(kit, [concern], { ...full, ...change });

describe('handing in a scorecard', () => {
  test('SC-1 R64 happens once, at a time, and gives the card as it stands for ever', () => {
    expect(submit({})).toMatchObject({ card: { submittedAt: now, recommendation: 'yes', strengths: 'Calm' } });
    expect(submit({}, { submitted: true })).toEqual({ refused: 'already_submitted' });
  });

  test('SC-2 R75 is not for a shadow', () => {
    expect(submit({}, { seatRole: 'shadow' })).toEqual({ refused: 'shadow' });
    expect(submit({}, { seatRole: 'member' })).toHaveProperty('card');
  });

  test('SC-3 R97 is not possible before the interview', () => {
    const later = new Date(now.getTime() + 1);
    expect(submit({}, { startsAt: later })).toEqual({ refused: 'too_early', startsAt: later });
    expect(submit({}, { startsAt: now })).toHaveProperty('card');
  });

  test('SC-4 R64 refuses what its kit does not know, each named', () => {
    expect(
      submit({
        ratings: [...full.ratings, rating(id(999))],
        answers: [answer(998)],
        concerns: [...full.concerns, { concernId: id(997), outcome: null, evidence: '' }],
      }),
    ).toEqual({
      refused: 'unknown',
      unknown: [
        { part: 'competency', id: id(999) },
        { part: 'question', id: id(998) },
        { part: 'concern', id: id(997) },
      ],
    });
  });

  test('SC-5 R46 asks for a rating of every competency, with evidence, or an honest "not observed"', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ ratings: full.ratings.slice(1) })).toEqual([{ part: 'rating', competencyId: across.id }]);
    expect(
      missing({
        ratings: [rating(planning.id, 4, ' \n'), ...full.ratings.filter((r) => r.competencyId !== planning.id)],
      }),
    ).toEqual([{ part: 'evidence', competencyId: planning.id }]);
    const untouched = { competencyId: across.id, score: null, notObserved: false, evidence: 'heard' };
    expect(missing({ ratings: [untouched, ...full.ratings.slice(1)] })).toEqual([
      { part: 'rating', competencyId: across.id },
    ]);
  });

  test('SC-6 R47 asks for every concern to be settled, with evidence unless it was not tested', () => {
    const settled = (outcome: 'confirmed' | 'not_tested' | null, evidence = '') => [
      { concernId: concern.id, outcome, evidence },
    ];
    expect(missing({ concerns: [] })).toEqual([{ part: 'concern', concernId: concern.id }]);
    expect(missing({ concerns: settled(null, 'text') })).toEqual([{ part: 'concern', concernId: concern.id }]);
    expect(missing({ concerns: settled('confirmed') })).toEqual([{ part: 'concern_evidence', concernId: concern.id }]);
    expect(missing({ concerns: settled('not_tested') })).toEqual([]);
  });

  test('SC-7 R64 asks for a recommendation and at least one strength or weakness', () => {
    expect(missing({ recommendation: null, strengths: ' ' })).toEqual([
      { part: 'strengths_or_weaknesses' },
      { part: 'recommendation' },
    ]);
    expect(missing({ strengths: '', weaknesses: 'Hurried' })).toEqual([]);
    expect(submit({ recommendation: null })).toMatchObject({ refused: 'incomplete' });
  });

  test('SC-8 R64 the card has one rating per competency in the kit’s order; null is "not observed"', () => {
    const result = submit({});
    expect('card' in result && result.card.ratings).toEqual([
      { competencyId: planning.id, score: 4, evidence: 'Called both first' },
      { competencyId: upset.id, score: 2, evidence: 'Called both first' },
      { competencyId: across.id, score: null, evidence: '' },
    ]);
    const marked = { ...rating(across.id, 5), notObserved: true };
    const both = submit({ ratings: [marked, ...full.ratings.slice(1)] });
    expect('card' in both && both.card.ratings[2]).toMatchObject({ competencyId: across.id, score: null });
  });

  test('SC-8 R64 what a draft holds twice stands in the card once, the first', () => {
    const result = submit({
      answers: [answer(25, 'first'), answer(25, 'second')],
      ratings: [...full.ratings, rating(planning.id, 1)],
      concerns: [...full.concerns, { concernId: concern.id, outcome: 'confirmed', evidence: 'x' }],
    });
    expect(result).toMatchObject({
      card: {
        answers: [{ said: 'first' }],
        ratings: { length: 3, 0: { score: 4 } },
        concerns: [{ outcome: 'refuted' }],
      },
    });
  });

  test('SC-5 SC-7 R64 an empty draft misses everything, and whatever is handed in misses nothing', () => {
    expect(missingParts(kit, [concern], emptyDraft)).toHaveLength(6);
    const drawn = fc.record({
      scores: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 3, maxLength: 3 }),
      observed: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      evidence: fc.array(fc.constantFrom('', ' ', 'heard'), { minLength: 3, maxLength: 3 }),
      strengths: fc.constantFrom('', 'Calm'),
      outcome: fc.constantFrom(null, 'confirmed' as const, 'not_tested' as const),
      recommendation: fc.constantFrom(null, 'yes' as const),
    });
    fc.assert(
      fc.property(drawn, (d) => {
        const draft: ScorecardDraft = {
          ...emptyDraft,
          ratings: kit.competencies.map(({ id: competencyId }, n) => ({
            competencyId,
            score: d.scores[n] ?? null,
            notObserved: !d.observed[n],
            evidence: d.evidence[n] ?? '',
          })),
          concerns: [{ concernId: concern.id, outcome: d.outcome, evidence: '' }],
          strengths: d.strengths,
          recommendation: d.recommendation,
        };
        const result = submitScorecard(kit, card, draft, now);
        expect('card' in result).toBe(missingParts(kit, [concern], draft).length === 0);
        if ('card' in result) {
          for (const r of result.card.ratings) expect(r.score === null || r.evidence.trim() !== '').toBe(true);
        }
      }),
    );
  });

  test('SC-5 R46 a score is a whole point from 1 to 5', () => {
    const accepted = (score: number) =>
      ScorecardDraft.safeParse({ ...full, ratings: [rating(planning.id, score)] }).success;
    expect([0, 1, 3.5, 5, 6].map(accepted)).toEqual([false, true, false, true, false]);
  });
});
