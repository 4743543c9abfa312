import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from './distributions/random.ts';
import {
  checkRatings,
  indexRatings,
  isOnStep,
  ofCompetency,
  type Rating,
  RatingsError,
  type Scale,
  scalePoints,
} from './ratings.ts';

const scale: Scale = { min: 1, max: 5, step: 1, level: 'ordinal' };
const row = (change: Partial<Rating> = {}): Rating => ({
  candidate: 'Noor',
  rater: 'An',
  competency: 'planning',
  score: 3,
  ...change,
});

describe('AG-IN-1 bad rows are refused by their number', () => {
  it.each([
    ['NaN', { score: Number.NaN }, 'not-a-number'],
    ['infinite', { score: Number.POSITIVE_INFINITY }, 'not-a-number'],
    ['text', { score: '4' as unknown as number }, 'not-a-number'],
    ['above the scale', { score: 6 }, 'off-scale'],
    ['below the scale', { score: 0 }, 'off-scale'],
    ['between the steps', { score: 3.5 }, 'off-step'],
    ['no candidate', { candidate: ' ' }, 'missing-id'],
    ['no rater', { rater: undefined as unknown as string }, 'missing-id'],
    ['a round that is no number', { round: 1.5 }, 'bad-round'],
    ['a second rating of the same', {}, 'duplicate'],
  ] as const)('%s', (_, change, kind) => {
    const rows = [row(), row({ candidate: 'Sam' }), row(change)];
    const problems = checkRatings(rows, scale);
    expect(problems.map((problem) => [problem.row, problem.kind])).toContainEqual([2, kind]);
    expect(() => indexRatings(rows, scale)).toThrow(RatingsError);
    expect(() => indexRatings(rows, scale)).toThrow(/row 2/);
  });
  it('names every bad row, in order, and the row that a duplicate repeats', () => {
    const problems = checkRatings([row(), row({ candidate: 'Sam', score: 9 }), row({ score: 4 })], scale);
    expect(problems).toMatchObject([
      { row: 1, kind: 'off-scale', value: 9 },
      { row: 2, kind: 'duplicate', firstRow: 0 },
    ]);
  });
  it('a missing score is not observed, never 0, and no duplicate', () => {
    const index = indexRatings([row({ score: null }), row(), row({ rater: 'Bo', score: null })], scale);
    expect(index.count).toBe(1);
    expect(index.raters).toEqual(['An']);
  });
  it('another round or question is another rating', () => {
    expect(checkRatings([row(), row({ round: 2 }), row({ question: 'q1' }), row({ question: 'q2' })], scale)).toEqual(
      [],
    );
    expect(checkRatings([row({ round: 1 }), row()], scale)).toHaveLength(1);
  });
  it('a senseless scale is refused', () => {
    for (const bad of [
      { min: 5, max: 1 },
      { min: 1, max: Number.NaN },
      { min: 1, max: 5, step: 3 },
    ]) {
      expect(() => checkRatings([], { level: 'ordinal', ...bad })).toThrow(RangeError);
    }
  });
  it('an indexed set is checked against a scale declared later', () => {
    expect(() => indexRatings(indexRatings([row({ score: 9 })]), scale)).toThrow(/off-scale/);
    expect(indexRatings(indexRatings([row()]), scale).scale).toBe(scale);
  });
});

describe('AG-IN-2 the index', () => {
  const rows = fc.array(
    fc.record({
      candidate: fc.integer({ min: 0, max: 6 }),
      rater: fc.integer({ min: 0, max: 4 }).map((r) => `r${r}`),
      competency: fc.constantFrom('a', 'b', 'c'),
      score: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 5 }),
      round: fc.constantFrom(1, 2),
    }),
    { maxLength: 60 },
  );
  const unique = (list: Rating[]): Rating[] => [
    ...new Map(list.map((r) => [[r.candidate, r.rater, r.competency, r.round].join('|'), r])).values(),
  ];
  it('is the same for any order of rows, but for where the rows stood', () => {
    fc.assert(
      fc.property(rows, fc.integer(), (list, seed) => {
        const some = unique(list);
        const random = seeded(seed);
        const shuffled = some
          .map((r) => ({ r, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ r }) => r);
        const { row: first, ...one } = indexRatings(some);
        const { row: second, ...two } = indexRatings(shuffled);
        expect(two).toEqual(one);
        expect(Array.from(second, (i) => shuffled[i])).toEqual(Array.from(first, (i) => some[i]));
      }),
    );
  });
  it('holds every observed rating, candidates and scorecards as runs', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const some = unique(list).filter((r) => r.score !== null);
        const index = indexRatings(some);
        expect(index.count).toBe(some.length);
        for (let i = 0; i < index.count; i++) {
          const from = some[index.row[i]!]!;
          expect(index.candidates[index.candidate[i]!]).toBe(String(from.candidate));
          expect(index.raters[index.rater[i]!]).toBe(from.rater);
          expect(index.competencies[index.competency[i]!]).toBe(from.competency);
          expect(index.rounds[index.round[i]!]).toBe(from.round);
          expect(index.score[i]).toBe(from.score);
        }
        const cards = new Set(some.map((r) => [r.candidate, r.rater, r.round].join('|')));
        expect(index.scorecardStart.length - 1).toBe(cards.size);
        for (let c = 0; c < index.candidates.length; c++) {
          const run = index.candidate.subarray(index.candidateStart[c]!, index.candidateStart[c + 1]!);
          expect(run.every((x) => x === c)).toBe(true);
        }
      }),
    );
  });
  it('restricted to a competency is the index of its rows', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const some = unique(list);
        const whole = indexRatings(some);
        const at = whole.competencies.indexOf('b');
        if (at < 0 || whole.competencies.length === 1) return;
        const { row: _r, rounds: _o, round: _n, ...part } = ofCompetency(whole, at);
        const { row: _s, rounds: _p, round: _m, ...direct } = indexRatings(some.filter((r) => r.competency === 'b'));
        expect(part).toEqual(direct);
      }),
    );
  });
  it('7 and "7" are the same candidate', () => {
    expect(checkRatings([row({ candidate: 7 }), row({ candidate: '7' })])).toHaveLength(1);
  });
  it('points of a scale', () => {
    expect(scalePoints({ min: 1, max: 3, step: 0.5, level: 'ordinal' })).toEqual([1, 1.5, 2, 2.5, 3]);
    expect(scalePoints({ min: 0, max: 1e6, level: 'interval' })).toBeNull();
    expect(isOnStep(0.1 + 0.2, { min: 0, max: 1, step: 0.1, level: 'interval' })).toBe(true);
  });
  it('takes at most 40 bytes a rating', () => {
    const many = Array.from({ length: 3000 }, (_, i) => row({ candidate: i >> 2, rater: `r${i % 4}`, question: 'q' }));
    const index = indexRatings(many);
    const arrays = Object.values(index).filter((value): value is Int32Array => ArrayBuffer.isView(value));
    expect(arrays.reduce((sum, array) => sum + array.byteLength, 0) / many.length).toBeLessThan(40);
  });
});
