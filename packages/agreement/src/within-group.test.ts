import { describe, expect, it } from 'vitest';
import fixture from '../fixtures/degenerate.json' with { type: 'json' };
import { drawBelow, seeded } from './distributions/random.ts';
import { ratingsFromMatrix } from './matrix.ts';
import type { Scale } from './ratings.ts';
import { withinGroup } from './within-group.ts';

const scale: Scale = { min: 1, max: 5, step: 1, level: 'ordinal' };

describe('AG-WG-1 one candidate', () => {
  it('three raters, 2 3 4: sd 1, and both indices by hand', () => {
    const [only] = withinGroup(
      ratingsFromMatrix(fixture.cases.find((c) => c.id === 'one-candidate')!.data.matrix!),
      scale,
    );
    expect(only!.sd.value).toBe(1);
    expect(only!.range.value).toBe(2);
    // uniform choice among five points has variance 2; at mean 3 the largest variance of three raters is 4 · 3/2
    expect(only!.rwg.value).toBeCloseTo(1 - 1 / 2, 12);
    expect(only!.awg.value).toBeCloseTo(1 - 2 / ((6 * 3 - 9 - 5) * 1.5), 12);
  });
  it('two raters: the range only', () => {
    const [only] = withinGroup(ratingsFromMatrix([[2, 5]]), scale);
    expect(only!.range).toMatchObject({ value: 3, status: 'ok', n: 2 });
    for (const result of [only!.sd, only!.rwg, only!.awg])
      expect(result).toMatchObject({ value: null, status: 'too-few' });
  });
  it('one rater: nothing', () => {
    expect(withinGroup(ratingsFromMatrix([[2]]), scale)[0]!.range.status).toBe('undefined:one-rater');
  });
  it('full agreement is 1, also at an end of the scale; without a scale the indices say so', () => {
    for (const score of [1, 3, 5]) {
      const [only] = withinGroup(ratingsFromMatrix([[score, score, score]]), scale);
      expect([only!.rwg.value, only!.awg.value]).toEqual([1, 1]);
    }
    expect(withinGroup(ratingsFromMatrix([[1, 2, 3]]))[0]!.rwg.status).toBe('undefined:no-scale');
  });
  it('raters who pick points at random: r*wg averages 0', () => {
    const random = seeded(9);
    const table = Array.from({ length: 6000 }, () => Array.from({ length: 3 }, () => 1 + drawBelow(random, 5)));
    const values = withinGroup(ratingsFromMatrix(table), scale).map((one) => one.rwg.value!);
    expect(Math.abs(values.reduce((a, b) => a + b, 0) / values.length)).toBeLessThan(0.03);
  });
  it('one entry per candidate, competency and round', () => {
    const rows = ratingsFromMatrix([[1, 2, 3]]).flatMap((row) => [
      row,
      { ...row, competency: 'other' },
      { ...row, round: 2 },
    ]);
    expect(withinGroup(rows, scale)).toHaveLength(3);
  });
});
