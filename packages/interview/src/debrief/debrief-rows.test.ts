import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinKit } from '../kit/pin.ts';
import { across, id, ingrid, noor, planning, sindre, soundPlan, upset, youssef } from '../testing/plans.ts';
import {
  concernRows,
  type DebriefCard,
  debriefRows,
  ratedCompetencies,
  recommendationRows,
  spread,
} from './debrief-rows.ts';

const competencies = [planning, upset, across];
const card = (n: number, memberId: string, scores: Record<string, number | null>, more: Partial<DebriefCard> = {}) => ({
  scorecardId: id(n),
  sessionId: id(1000 + n),
  memberId,
  recommendation: 'yes' as const,
  ratings: Object.entries(scores).map(([competencyId, score]) => ({ competencyId, score, evidence: `heard ${score}` })),
  concerns: [],
  ...more,
});
const panel: DebriefCard[] = [
  card(1, noor, { [planning.id]: 4, [upset.id]: 5, [across.id]: 3 }),
  card(2, sindre, { [planning.id]: 4, [upset.id]: 2, [across.id]: 4 }),
  card(3, ingrid, { [planning.id]: 4, [upset.id]: 2, [across.id]: null }),
  card(4, youssef, { [planning.id]: 5, [upset.id]: 3, [across.id]: 4 }),
];
const rowOf = (competencyId: string, ...given: Parameters<typeof debriefRows>) => {
  const row = debriefRows(...given).find((r) => r.competencyId === competencyId);
  if (!row) throw new Error(`no row for ${competencyId}`);
  return row;
};

describe('the debrief', () => {
  test('DB-1 R65 R67 every independent rating stands in it with its evidence', () => {
    expect(rowOf(upset.id, competencies, panel).ratings.map((r) => [r.memberId, r.score, r.evidence])).toEqual([
      [noor, 5, 'heard 5'],
      [sindre, 2, 'heard 2'],
      [ingrid, 2, 'heard 2'],
      [youssef, 3, 'heard 3'],
    ]);
  });

  test('DB-2 R66 two steps or more are a difference, one is not', () => {
    const differs = Object.fromEntries(debriefRows(competencies, panel).map((r) => [r.competencyId, r.differs]));
    expect(differs).toEqual({ [upset.id]: true, [planning.id]: false, [across.id]: false });
    const apart = (a: number, b: number) =>
      rowOf(upset.id, [upset], [card(1, noor, { [upset.id]: a }), card(2, sindre, { [upset.id]: b })]).differs;
    expect([apart(2, 4), apart(4, 2), apart(2, 3), apart(1, 5)]).toEqual([true, true, false, true]);
  });

  test('DB-3 R85 not observed is left out of every number and kept as a rating', () => {
    const row = rowOf(across.id, competencies, panel);
    expect(row.independent).toEqual({ n: 3, median: 4, range: 1 });
    expect(row.ratings.map((r) => r.score)).toEqual([3, 4, null, 4]);
  });

  test('DB-3 a range needs two scores, a median one', () => {
    expect(spread([])).toEqual({ n: 0, median: null, range: null });
    expect(spread([null, 3])).toEqual({ n: 1, median: 3, range: null });
    expect(spread([5, 2])).toEqual({ n: 2, median: 3.5, range: 3 });
    expect(spread([1, 5, 2])).toEqual({ n: 3, median: 2, range: 4 });
  });

  test('DB-2 R66 the widest difference comes first, equal ones in the order of the plan', () => {
    expect(debriefRows(competencies, panel).map((r) => r.competencyId)).toEqual([upset.id, planning.id, across.id]);
    expect(debriefRows(competencies, []).map((r) => r.competencyId)).toEqual(competencies.map((c) => c.id));
  });

  test('DB-4 R65 a rating after discussion stands beside the original and undoes nothing', () => {
    const at = (hour: number) => new Date(Date.UTC(2026, 11, 16, hour));
    const revisions = [
      { competencyId: upset.id, memberId: noor, score: 3, reason: 'Two different cases', revisedAt: at(12) },
      { competencyId: upset.id, memberId: noor, score: 4, reason: 'At first', revisedAt: at(11) },
    ];
    const row = rowOf(upset.id, competencies, panel, revisions);
    expect(row.ratings[0]).toMatchObject({
      score: 5,
      revised: { score: 3, reason: 'Two different cases', revisedAt: at(12) },
    });
    expect(row.independent).toEqual({ n: 4, median: 2.5, range: 3 });
    expect(row.afterDiscussion).toEqual({ n: 4, median: 2.5, range: 1 });
    expect(row.differs).toBe(true);
    expect(rowOf(planning.id, competencies, panel, revisions).afterDiscussion).toBeNull();
  });

  test('DB-4 R65 a revision to "not observed" takes the score out after discussion only', () => {
    const revisions = [
      { competencyId: upset.id, memberId: noor, score: null, reason: 'Not heard', revisedAt: new Date(0) },
    ];
    const row = rowOf(upset.id, competencies, panel, revisions);
    expect(row.independent.n).toBe(4);
    expect(row.afterDiscussion).toEqual({ n: 3, median: 2, range: 1 });
  });

  test('DB-1 R49 a panelist with two sessions has two dots', () => {
    const twice = [card(1, noor, { [planning.id]: 2 }), card(2, noor, { [planning.id]: 4 })];
    expect(rowOf(planning.id, [planning], twice)).toMatchObject({ independent: { n: 2, range: 2 }, differs: true });
  });

  test('DB-1 R67 a rating of a competency that left the plan is not dropped', () => {
    const rows = debriefRows([planning], panel);
    expect(rows.map((r) => [r.competencyId, r.dimension])).toContainEqual([upset.id, null]);
  });

  test('DB-1 R67 no rating is lost or counted twice, and the order of the cards changes no number', () => {
    const drawn = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 3, maxLength: 3 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(drawn, (scores) => {
        const cards = scores.map((own, n) =>
          card(n, id(50 + n), { [planning.id]: own[0]!, [upset.id]: own[1]!, [across.id]: own[2]! }),
        );
        const rows = debriefRows(competencies, cards);
        expect(rows.reduce((sum, row) => sum + row.ratings.length, 0)).toBe(3 * cards.length);
        const numbers = (given: DebriefCard[]) =>
          debriefRows(competencies, given).map((r) => [r.competencyId, r.independent, r.differs]);
        expect(numbers([...cards].reverse())).toEqual(numbers(cards));
      }),
    );
  });

  test('DB-1 R03 the competencies are those the kits rate, each once, in the last kit’s words', () => {
    const kitOf = (roundId: string, planSessionId: string, plan = soundPlan()) => {
      const result = pinKit({
        plan,
        planVersion: 1,
        vacancy: { id: id(500), title: '', textVersion: 1, text: '', language: 'nb' },
        roundId,
        planSessionId,
        seats: [],
      });
      if ('refused' in result) throw new Error(result.refused);
      return result.kit;
    };
    const later = soundPlan();
    later.competencies[1]!.name = 'Calming customers';
    const kits = [kitOf(id(10), id(11)), kitOf(id(20), id(21), later), kitOf(id(20), id(28))];
    expect(ratedCompetencies(kits)).toEqual([
      { id: upset.id, name: 'Calming customers', dimension: 'competence' },
      { id: planning.id, name: planning.name, dimension: 'competence' },
      { id: across.id, name: across.name, dimension: 'collaboration' },
    ]);
  });

  test('DB-5 R47 each panelist settles a concern; both ways is split, nobody is open', () => {
    const settled = (outcome: 'confirmed' | 'refuted' | 'not_tested') => [
      { concernId: id(70), outcome, evidence: 'so' },
    ];
    const state = (...outcomes: Parameters<typeof settled>[0][]) =>
      concernRows(
        [{ id: id(70) }],
        outcomes.map((o, n) => card(n, noor, {}, { concerns: settled(o) })),
      )[0]!.state;
    expect(state()).toBe('open');
    expect(state('not_tested')).toBe('open');
    expect(state('confirmed', 'not_tested')).toBe('confirmed');
    expect(state('refuted', 'refuted')).toBe('refuted');
    expect(state('refuted', 'confirmed')).toBe('split');
    expect(concernRows([{ id: id(71) }], [card(1, noor, {}, { concerns: settled('confirmed') })])).toEqual([
      { concernId: id(71), outcomes: [], state: 'open' },
    ]);
  });

  test('DB-6 R64 R67 every recommendation is listed and counted', () => {
    const cards = [card(1, noor, {}), card(2, sindre, {}, { recommendation: 'strong_no' }), card(3, ingrid, {})];
    expect(recommendationRows(cards)).toEqual({
      given: [
        { memberId: noor, scorecardId: id(1), recommendation: 'yes' },
        { memberId: sindre, scorecardId: id(2), recommendation: 'strong_no' },
        { memberId: ingrid, scorecardId: id(3), recommendation: 'yes' },
      ],
      counts: { strong_yes: 0, yes: 2, no: 0, strong_no: 1 },
    });
  });
});
