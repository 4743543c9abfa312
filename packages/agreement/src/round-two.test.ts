import { describe, expect, it } from 'vitest';
import { COMPANY, generator, simulate } from '../bench/simulate.ts';
import fixture from '../fixtures/round-two.json' with { type: 'json' };
import { fit as fitModel } from './fit/fit.ts';
import type { Rating } from './ratings.ts';
import { reliableChange, roundEvidence, roundTwo } from './round-two.ts';

describe('AG-R2-1 round two', () => {
  it('reproduces the worked cases', () => {
    for (const { data, expected } of fixture.cases) {
      if (data.round1 === undefined || data.round2 === undefined) continue;
      const found = roundTwo(data.round1, data.round2, { margin: data.margin! });
      expect(found.difference).toBeCloseTo(expected.difference!, 10);
      expect(found.within).toBeCloseTo(expected.prob_abs_true_difference_within_margin!, 10);
      expect(found.combined.mean).toBeCloseTo(expected.combined!.mean, 10);
      expect(found.combined.se).toBeCloseTo(expected.combined!.se, 10);
      expect(found.verdict).toBe(expected.verdict);
      if (expected.z !== undefined) expect(found.z).toBeCloseTo(expected.z, 10);
      if (expected.p_two_sided !== undefined) expect(found.p).toBeCloseTo(expected.p_two_sided, 10);
    }
  });

  it('reproduces Jacobson and Truax’s reliable change', () => {
    const { data, expected } = fixture.cases.find((one) => one.id === 'jacobson-truax')!;
    const found = reliableChange(data.x1!, data.x2!, { sd: data.sd!, reliability: data.reliability! });
    expect(found.sem).toBeCloseTo(expected.sem!, 10);
    expect(found.se).toBeCloseTo(expected.sdiff!, 10);
    expect(found.index).toBeCloseTo(expected.rci!, 10);
  });

  it('lets a round that is known exactly decide the combination, and refuses nonsense', () => {
    expect(roundTwo({ mean: 3, se: 0 }, { mean: 4, se: 1 }).combined).toEqual({ mean: 3, se: 0 });
    expect(() => roundTwo({ mean: 3, se: 0 }, { mean: 4, se: 0 })).toThrow(RangeError);
    expect(() => roundTwo({ mean: 3, se: -1 }, { mean: 4, se: 1 })).toThrow(/round one/);
    expect(() => roundTwo({ mean: 3, se: 1 }, { mean: Number.NaN, se: 1 })).toThrow(/round two/);
    expect(() => roundTwo({ mean: 3, se: 1 }, { mean: 4, se: 1 }, { margin: 0 })).toThrow(/margin/);
    expect(() => reliableChange(1, 2, { sd: 0, reliability: 0.5 })).toThrow(/sd/);
    expect(() => reliableChange(1, 2, { sd: 1, reliability: 1 })).toThrow(/reliability/);
  });

  it('takes rounds of a fit without shrinking them: right on average, with an honest error', () => {
    const truth = { ...COMPANY, 'candidate:competency': 0.0001 };
    const plan = { scorecards: 900, raters: 30, panel: 3, competencies: 4, missing: 0, rounded: false, seed: 4, truth };
    const { ratings, fair } = simulate(plan);
    // the first two of a panel sat in round one, the third in round two
    const seats = new Map<string, string[]>();
    const rows: Rating[] = ratings.map((row) => {
      const seated = seats.get(String(row.candidate)) ?? [];
      if (!seated.includes(String(row.rater))) seated.push(String(row.rater));
      seats.set(String(row.candidate), seated);
      return { ...row, round: seated.indexOf(String(row.rater)) < 2 ? 1 : 2 };
    });
    const fitted = fitModel(rows, { components: truth });
    let square = 0;
    let bias = 0;
    let n = 0;
    for (let c = 0; c < 200; c++) {
      for (const round of [1, 2]) {
        const evidence = roundEvidence(fitted, `c${c}`, round);
        const expected = [0, 1, 2, 3].reduce((sum, k) => sum + fair.get(`c${c}|k${k}`)! / 4, 0);
        const z = (evidence.value! - expected) / evidence.se!;
        bias += z;
        square += z * z;
        n++;
      }
    }
    expect(Math.abs(bias / n)).toBeLessThan(0.25);
    expect(square / n).toBeGreaterThan(0.75);
    expect(square / n).toBeLessThan(1.25);
    expect(roundEvidence(fitted, 'c0', 3).status).toBe('no-ratings');
    expect(() => roundEvidence(fitted, 'nobody', 1)).toThrow(/nobody/);
  });

  it('confirms, contradicts and hesitates as often as it should', () => {
    const random = generator(1);
    const verdicts = { confirmed: 0, contradicted: 0, undecided: 0 };
    for (let i = 0; i < 500; i++) {
      const same = roundTwo(
        { mean: 3 + 0.15 * random.normal(), se: 0.15 },
        { mean: 3 + 0.15 * random.normal(), se: 0.15 },
      );
      verdicts[same.verdict]++;
    }
    expect(verdicts.confirmed).toBeGreaterThan(400);
    expect(verdicts.contradicted).toBeLessThan(10);
  });
});
