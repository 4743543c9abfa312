import { describe, expect, it } from 'vitest';
import { COMPANY, simulate } from '../bench/simulate.ts';
import { fairScores } from './fair-scores.ts';
import { fit as fitModel } from './fit/fit.ts';
import { severity } from './severity.ts';
import { update } from './update.ts';

const OVERALL = { candidate: 0.5, rater: 0.06, residual: 0.13 };
const MARKS = { k0: 4, k1: 2, k2: null, k3: 5 };

const plan = { scorecards: 150, panel: 3, competencies: 4, missing: 0.15, truth: COMPANY, rounded: true, seed: 7 };

describe('AG-UP-1 update', () => {
  const cases = [
    { raters: 12, terms: 'full' as const },
    { raters: 12, terms: 'overall' as const },
    { raters: 260, terms: 'full' as const },
    { raters: 260, terms: 'overall' as const },
  ];
  it.each(cases)('gives what solving everything again gives ($terms, $raters raters)', ({ raters, terms }) => {
    const rows = simulate({ ...plan, raters }).ratings;
    const components = terms === 'full' ? COMPANY : OVERALL;
    const fitted = fitModel(rows, { terms, components });
    const known = String(rows.find((row) => row.candidate === 'c5')!.rater);
    for (const candidate of ['c5', 'new']) {
      for (const rater of [known, 'new']) {
        const changed = update(fitted, { candidate, rater, marks: MARKS });
        const added = Object.entries(MARKS).flatMap(([competency, score]) =>
          score === null ? [] : [{ candidate, rater, competency, score, round: 2 }],
        );
        const again = fitModel([...rows, ...added], { terms, components });
        const scores = fairScores(again).filter((score) => score.candidate === candidate);
        expect(changed.fair).toHaveLength(scores.length);
        for (const [i, score] of scores.entries()) {
          expect(changed.fair[i]!.competency).toBe(score.competency);
          expect(changed.fair[i]!.n).toBe(score.n);
          expect(changed.fair[i]!.value!).toBeCloseTo(score.value!, 8);
          expect(changed.fair[i]!.se!).toBeCloseTo(score.se!, 8);
        }
        const own = severity(again).find((s) => s.rater === rater)!;
        expect(changed.severity.value!).toBeCloseTo(own.value!, 8);
        expect(changed.severity.se!).toBeCloseTo(own.se!, 8);
        expect(changed.severity.n).toBe(own.n);
      }
    }
  });

  it('lies within what it says of a full REML fit', () => {
    const rows = simulate({ ...plan, scorecards: 240, raters: 15 }).ratings;
    const fitted = fitModel(rows, { method: 'reml' });
    let within = 0;
    for (let i = 0; i < 10; i++) {
      const changed = update(fitted, {
        candidate: `c${i}`,
        rater: 'new',
        marks: { k0: 1 + (i % 5), k1: 3, k2: 4, k3: 2 },
      });
      const added = [1 + (i % 5), 3, 4, 2].map((score, k) => ({
        candidate: `c${i}`,
        rater: 'new',
        competency: `k${k}`,
        score,
      }));
      const scores = fairScores(fitModel([...rows, ...added], { method: 'reml' }));
      const own = scores.filter((score) => score.candidate === `c${i}`);
      const gap = Math.max(...own.map((score, k) => Math.abs(score.value! - changed.fair[k]!.value!)));
      if (gap <= changed.mayDiffer) within++;
    }
    expect(within).toBeGreaterThanOrEqual(9);
  });

  it('is surprised by the surprising, and refuses what it cannot take', () => {
    const rows = simulate({ ...plan, raters: 12 }).ratings;
    const fitted = fitModel(rows, { components: COMPANY, scale: { min: 1, max: 5, step: 1, level: 'interval' } });
    const mean = Math.round(fairScores(fitted).filter((s) => s.candidate === 'c1')[0]!.value!);
    const plain = update(fitted, { candidate: 'c1', rater: 'new', marks: { k0: mean } });
    const odd = update(fitted, { candidate: 'c1', rater: 'new', marks: { k0: mean > 3 ? 1 : 5 } });
    expect(plain.surprise).toBeLessThan(1.5);
    expect(odd.surprise).toBeGreaterThan(2);
    expect(odd.mayDiffer).toBeGreaterThan(plain.mayDiffer);
    expect(() => update(fitted, { candidate: 'c1', rater: 'r1', marks: {} })).toThrow(/no mark/);
    expect(() => update(fitted, { candidate: 'c1', rater: 'r1', marks: { other: 3 } })).toThrow(/other/);
    expect(() => update(fitted, { candidate: 'c1', rater: 'r1', marks: { k0: 7 } })).toThrow(/7/);
    expect(() => update(fitModel([]), { candidate: 'c1', rater: 'r1', marks: { k0: 3 } })).toThrow(/no solution/);
  });
});
