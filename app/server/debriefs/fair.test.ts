import { describe, expect, test } from 'vitest';
import { type FairRating, fairnessOf } from './fair.ts';

const competencies = ['k1', 'k2'];
/** Each rater's card for a candidate: a score for every competency, moved by how strict the rater is. */
const card = (candidate: string, rater: string, scores: number[], round = 'r1'): FairRating[] =>
  scores.map((score, at) => ({
    application_id: candidate,
    round_id: round,
    member_id: rater,
    competency_id: competencies[at] ?? '',
    scorecard_id: `${candidate} ${rater} ${round}`,
    score,
  }));

/** Six candidates seen by a lenient and a strict rater, who lie two steps apart each time. */
const others = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((candidate, at) => [
  ...card(candidate, 'lenient', [4 + (at % 2), 4]),
  ...card(candidate, 'strict', [2 + (at % 2), 2]),
]);

describe('fair scores in the debrief', () => {
  test('R66 says nothing below ten scorecards, and how many there are', () => {
    const few = others.slice(0, 16);
    expect(fairnessOf(few, 'a')).toMatchObject({ scorecards: 8, needed: 10 });
    expect(fairnessOf(few, 'a').byCompetency.size).toBe(0);
  });

  test('R66 who was seen by the strict alone twice is lifted, by the lenient alone lowered', () => {
    const twice = (rater: string) => [...card('x', rater, [3, 3], 'r1'), ...card('x', rater, [3, 3], 'r2')];
    const strict = fairnessOf([...others, ...twice('strict')], 'x').byCompetency.get('k1');
    const lenient = fairnessOf([...others, ...twice('lenient')], 'x').byCompetency.get('k1');
    expect(strict?.mean).toBe(3);
    expect(lenient?.mean).toBe(3);
    expect(strict?.score ?? 0).toBeGreaterThan(lenient?.score ?? 5);
  });

  test('R66 the interval holds the score, stays on the scale, and needs two ratings of the competency', () => {
    const all = [...others, ...card('x', 'lenient', [5, 5]), ...card('x', 'strict', [5])];
    const { byCompetency } = fairnessOf(all, 'x');
    const fair = byCompetency.get('k1');
    expect(fair?.low).toBeGreaterThanOrEqual(1);
    expect(fair?.low).toBeLessThan(fair?.score ?? 0);
    expect(fair?.high).toBeGreaterThanOrEqual(fair?.score ?? 6);
    expect(fair?.high).toBeLessThanOrEqual(5);
    expect(byCompetency.has('k2')).toBe(false);
  });

  test('R66 says nothing of a candidate whom nobody of the others’ raters has seen', () => {
    const apart = [...others, ...card('x', 'new', [4, 4]), ...card('x', 'newer', [2, 2])];
    expect(fairnessOf(apart, 'x').byCompetency.size).toBe(0);
  });

  test('R66 somebody with two sessions in a round has rated twice', () => {
    const [first, second] = [card('x', 'strict', [3, 3]), card('x', 'strict', [4, 4])];
    const again = second.map((row) => ({ ...row, scorecard_id: 'another' }));
    expect(fairnessOf([...others, ...first, ...again], 'x').byCompetency.get('k1')?.mean).toBe(3.5);
  });
});
