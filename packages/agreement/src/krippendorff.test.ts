import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import degenerate from '../fixtures/degenerate.json' with { type: 'json' };
import fixture from '../fixtures/krippendorff-2011.json' with { type: 'json' };
import { drawNormal, seeded } from './distributions/random.ts';
import { krippendorff, type Metric } from './krippendorff.ts';
import { ratingsFromMatrix } from './matrix.ts';

const METRICS: Metric[] = ['nominal', 'ordinal', 'interval', 'ratio'];
type Table = (number | null)[][];

const flip = (observers: readonly (readonly (number | null)[])[]): Table =>
  observers[0]!.map((_, unit) => observers.map((row) => row[unit]!));

/** α from the definition: every ordered pair of values of a unit, against every ordered pair of all values. */
function alphaByPairs(table: Table, metric: Metric): number | null {
  const units = table.map((row) => row.filter((x) => x !== null)).filter((row) => row.length > 1);
  const all = units.flat();
  const distance = (a: number, b: number): number => {
    if (metric === 'nominal') return a === b ? 0 : 1;
    if (metric === 'interval') return (a - b) ** 2;
    if (metric === 'ratio') return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2;
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = all.filter((x) => x >= low && x <= high).length;
    const ends = (all.filter((x) => x === a).length + all.filter((x) => x === b).length) / 2;
    return a === b ? 0 : (between - ends) ** 2;
  };
  let observed = 0;
  for (const unit of units) for (const a of unit) for (const b of unit) observed += distance(a, b) / (unit.length - 1);
  let expected = 0;
  for (const a of all) for (const b of all) expected += distance(a, b) / (all.length - 1);
  return expected === 0 ? null : 1 - observed / expected;
}

const tables = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([units, raters]) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 4 }), {
      minLength: raters,
      maxLength: raters,
    }),
    { minLength: units, maxLength: units },
  ),
);

describe('AG-KR-1 α reproduces Krippendorff (2011)', () => {
  const letters = (rows: string[][]): number[][] => rows.map((row) => row.map((x) => x.charCodeAt(0)));
  it('A, binary, two observers', () => {
    const { value } = krippendorff(ratingsFromMatrix(flip(fixture.A.observers)), { metric: 'nominal' });
    expect(value).toBeCloseTo(fixture.A.recomputed, 12);
    expect(Math.abs(value! - fixture.A.published)).toBeLessThan(fixture.tolerance.published);
  });
  it('B, nominal, two observers', () => {
    const { value } = krippendorff(ratingsFromMatrix(flip(letters(fixture.B.observers))), { metric: 'nominal' });
    expect(value).toBeCloseTo(fixture.B.recomputed, 12);
    expect(Math.abs(value! - fixture.B.published)).toBeLessThan(fixture.tolerance.published);
  });
  it.each(METRICS)('C, %s, four observers with missing data', (metric) => {
    const result = krippendorff(ratingsFromMatrix(flip(fixture.C.observers)), { metric });
    expect(result.value).toBeCloseTo(fixture.C.recomputed[metric], 12);
    expect(Math.abs(result.value! - fixture.C.published[metric])).toBeLessThan(fixture.tolerance.published);
    expect(result).toMatchObject({ n: 11, pairable: 40, dropped: 1, status: 'ok' });
  });
});

describe('AG-KR-2 α equals its definition by pairs, for any pattern of missing ratings', () => {
  it.each(METRICS)('%s', (metric) => {
    fc.assert(
      fc.property(tables, (table) => {
        const { value } = krippendorff(ratingsFromMatrix(table), { metric });
        const expected = alphaByPairs(table, metric);
        const units = table.filter((row) => row.filter((x) => x !== null).length > 1).length;
        if (units < 2 || expected === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe('AG-KR-3 the quick jackknife is the slow one', () => {
  it.each(METRICS)('%s', (metric) => {
    fc.assert(
      fc.property(tables, (table) => {
        const result = krippendorff(ratingsFromMatrix(table), { metric });
        if (result.se === undefined) return;
        const units = table.filter((row) => row.filter((x) => x !== null).length > 1);
        const without = units.map(
          (_, u) =>
            alphaByPairs(
              units.filter((__, other) => other !== u),
              metric,
            )!,
        );
        const mean = without.reduce((a, b) => a + b) / without.length;
        const squares = without.reduce((sum, a) => sum + (a - mean) ** 2, 0);
        expect(result.se).toBeCloseTo(Math.sqrt(((without.length - 1) / without.length) * squares), 8);
      }),
    );
  });
});

describe('AG-KR-4 what the answer does not depend on', () => {
  it('order of rows, names, and (interval, nominal, ordinal) the origin of the scale', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: -3, max: 50 }), fc.integer(), (table, shift, seed) => {
        const rows = ratingsFromMatrix(table);
        const random = seeded(seed);
        const shuffled = rows
          .map((row) => ({ row: { ...row, candidate: `x${row.candidate}`, rater: `y${row.rater}` }, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const shifted = rows.map((row) => ({ ...row, score: row.score === null ? null : row.score + shift }));
        for (const metric of METRICS) {
          const plain = krippendorff(rows, { metric });
          expect(krippendorff(shuffled, { metric })).toEqual(plain);
          if (metric === 'ratio') continue;
          const moved = krippendorff(shifted, { metric });
          expect(moved.status).toBe(plain.status);
          if (plain.value !== null) expect(moved.value).toBeCloseTo(plain.value, 10);
        }
      }),
    );
  });
  it('never answers NaN', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const metric of METRICS) {
          const result = krippendorff(ratingsFromMatrix(table), { metric, bootstrap: { samples: 20, seed: 1 } });
          expect(JSON.stringify(result)).not.toMatch(/null,"se"|NaN/);
          expect(result.value === null).toBe(result.status !== 'ok');
          if (result.value !== null) expect(Number.isFinite(result.value)).toBe(true);
          for (const x of [result.se ?? 0, ...(result.ci ?? [])]) expect(Number.isFinite(x)).toBe(true);
        }
      }),
    );
  });
});

describe('AG-KR-5 degenerate tables are reported', () => {
  const matrix = (id: string): Table => degenerate.cases.find((c) => c.id === id)!.data.matrix!;
  const status = (id: string): string => krippendorff(ratingsFromMatrix(matrix(id)), { metric: 'interval' }).status;
  it('all equal, one rater, one candidate', () => {
    expect(status('all-equal')).toBe('undefined:no-variation');
    expect(status('one-rater')).toBe('undefined:no-pairs');
    expect(status('one-candidate')).toBe('undefined:one-unit');
  });
  it('a negative α is printed as it is', () => {
    const table = [
      [1, 5],
      [5, 1],
      [1, 5],
    ];
    expect(krippendorff(ratingsFromMatrix(table), { metric: 'interval' }).value).toBeLessThan(-0.5);
  });
  it('a shifted but consistent table', () => {
    const result = krippendorff(ratingsFromMatrix(matrix('perfect-consistency-shift')), { metric: 'interval' });
    // by hand: 1 − 14·30/1200. irr 0.84.1 prints .6375: it divides by (raters − 1) only where a rating is missing
    expect(result.value).toBeCloseTo(0.65, 12);
  });
});

describe('AG-KR-6 the intervals hold what they promise', () => {
  /** Three interchangeable raters with true α .5 (interval): candidate and residual variance equal. */
  const simulate = (units: number, seed: number): Table => {
    const random = seeded(seed);
    return Array.from({ length: units }, () => {
      const truth = drawNormal(random);
      return Array.from({ length: 3 }, () => truth + drawNormal(random));
    });
  };
  const coverage = (units: number, runs: number, bootstrap?: { samples: number; seed: number }): number => {
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const options = bootstrap === undefined ? {} : { bootstrap: { ...bootstrap, seed: run } };
      const { ci } = krippendorff(ratingsFromMatrix(simulate(units, run + 1)), { metric: 'interval', ...options });
      if (ci![0] <= 0.5 && 0.5 <= ci![1]) held++;
    }
    return held / runs;
  };
  it('jackknife, 15 and 60 units: between 92 and 97.5 % of 600 samples', () => {
    for (const units of [15, 60]) {
      const held = coverage(units, 600);
      expect(held).toBeGreaterThan(0.92);
      expect(held).toBeLessThan(0.975);
    }
  });
  it('bootstrap, 60 units: between 90 and 97.5 % of 250 samples', () => {
    const held = coverage(60, 250, { samples: 200, seed: 0 });
    expect(held).toBeGreaterThan(0.9);
    expect(held).toBeLessThan(0.975);
  });
  it('a bootstrap repeats itself for a seed and says which it was', () => {
    const rows = ratingsFromMatrix(simulate(30, 5));
    const once = krippendorff(rows, { metric: 'interval', bootstrap: { samples: 100, seed: 4 } });
    expect(krippendorff(rows, { metric: 'interval', bootstrap: { samples: 100, seed: 4 } })).toEqual(once);
    expect(once.method).toContain('seed 4');
  });
});
