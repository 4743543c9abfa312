import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cohen from '../fixtures/cohen-1968.json' with { type: 'json' };
import degenerate from '../fixtures/degenerate.json' with { type: 'json' };
import fleiss from '../fixtures/fleiss-1971.json' with { type: 'json' };
import published from '../fixtures/gwet-2014.json' with { type: 'json' };
import krippendorff2011 from '../fixtures/krippendorff-2011.json' with { type: 'json' };
import { drawBelow, seeded } from './distributions/random.ts';
import { gwet } from './gwet.ts';
import { ratingsFromMatrix } from './matrix.ts';
import type { Scale } from './ratings.ts';
import { agreementWeights, type WeightName } from './weights.ts';

type Table = (number | null)[][];
type Name = 'ac' | 'fleiss' | 'conger' | 'brennanPrediger' | 'percent';
const NAMES: Name[] = ['ac', 'fleiss', 'conger', 'brennanPrediger', 'percent'];
const scale = (max: number): Scale => ({ min: 1, max, step: 1, level: 'ordinal' });

/** From the definitions, with dense tables; `times[u]` lets a unit count more or less than once. */
function byDefinition(table: Table, q: number, w: Float64Array, name: Name, times = table.map(() => 1)): number {
  const rated = table.map((row) => row.filter((x) => x !== null));
  const pairs = rated.map((row) => {
    let sum = 0;
    row.forEach((a, i) => {
      row.forEach((b, j) => {
        if (i !== j) sum += w[(a - 1) * q + b - 1]!;
      });
    });
    return row.length < 2 ? null : sum / (row.length * (row.length - 1));
  });
  let top = 0;
  let bottom = 0;
  pairs.forEach((p, u) => {
    if (p === null) return;
    top += p * times[u]!;
    bottom += times[u]!;
  });
  const agreement = top / bottom;
  if (name === 'percent') return agreement;
  const sumW = w.reduce((a, b) => a + b, 0);
  const whole = times.reduce((a, b) => a + b, 0);
  const share = Array.from({ length: q }, (_, k) =>
    rated.reduce((sum, row, u) => sum + (times[u]! * row.filter((x) => x === k + 1).length) / row.length / whole, 0),
  );
  const raters = table[0]!.map((_, r) => {
    const counts = Array.from({ length: q }, (__, k) =>
      table.reduce((sum, row, u) => sum + (row[r] === k + 1 ? times[u]! : 0), 0),
    );
    const used = counts.reduce((a, b) => a + b, 0);
    return counts.map((c) => c / used);
  });
  const weighted = (x: number[], y: number[]): number =>
    x.reduce((sum, a, k) => sum + y.reduce((inner, b, l) => inner + w[k * q + l]! * a * b, 0), 0);
  let chance = sumW / (q * q);
  if (name === 'ac') chance = (sumW * share.reduce((sum, p) => sum + p * (1 - p), 0)) / (q * (q - 1));
  if (name === 'fleiss') chance = weighted(share, share);
  if (name === 'conger') {
    chance = 0;
    raters.forEach((a, i) => {
      raters.forEach((b, j) => {
        if (i !== j) chance += weighted(a, b) / (raters.length * (raters.length - 1));
      });
    });
  }
  return (agreement - chance) / (1 - chance);
}

const complete = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 2, max: 5 })).chain(([units, raters]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: raters, maxLength: raters }), {
    minLength: units,
    maxLength: units,
  }),
);
const gappy = complete.chain((table) =>
  fc
    .array(fc.boolean(), { minLength: table.length * table[0]!.length, maxLength: table.length * table[0]!.length })
    .map((keep) =>
      // the first rating of a row and of a column stays, so that every unit and rater exists
      table.map((row, u): (number | null)[] =>
        row.map((x, r) => (r === 0 || u === 0 || keep[u * row.length + r] ? x : null)),
      ),
    ),
);
const weightNames = fc.constantFrom<WeightName>('identity', 'linear', 'quadratic', 'ordinal', 'radical', 'circular');

describe('AG-AC-1 published figures', () => {
  const observers = krippendorff2011.C.observers;
  const table = observers[0]!.map((_, u) => observers.map((row) => row[u]!));
  it.each(NAMES)('Gwet (2014), %s with its standard error over units', (name) => {
    const result = gwet(ratingsFromMatrix(table), { scale: scale(5) })[name];
    expect(Math.abs(result.value! - published.published[name].value)).toBeLessThan(published.tolerance.published);
    expect(Math.abs(result.seSubjects! - published.published[name].seSubjects)).toBeLessThan(
      published.tolerance.published,
    );
  });
  it('Fleiss (1971), and Conger on the same table', () => {
    const result = gwet(ratingsFromMatrix(fleiss.ratings), { scale: scale(5) });
    expect(Math.abs(result.fleiss.value! - fleiss.published.kappa)).toBeLessThan(fleiss.tolerance.published);
    expect(result.fleiss.value).toBeCloseTo(fleiss.recomputedValues.fleiss, 12);
    expect(result.conger.value).toBeCloseTo(fleiss.recomputedValues.conger, 12);
  });
  it('Cohen (1968), plain and with his own weights', () => {
    const table = cohen.proportions.flatMap((row, i) =>
      row.flatMap((p, j) => Array.from({ length: Math.round(p * cohen.n) }, () => [i + 1, j + 1])),
    );
    const largest = Math.max(...cohen.disagreement.flat());
    const weights = cohen.disagreement.map((row) => row.map((v) => 1 - v / largest));
    const plain = gwet(ratingsFromMatrix(table), { scale: scale(3) }).cohen;
    const weighted = gwet(ratingsFromMatrix(table), { scale: scale(3), weights }).cohen;
    expect(plain.value).toBeCloseTo(cohen.recomputedValues.kappa, 12);
    expect(weighted.value).toBeCloseTo(cohen.recomputedValues.weighted, 12);
    expect(Math.abs(weighted.value! - cohen.published.weighted)).toBeLessThan(cohen.tolerance.published);
    // the recomputed interval is ± 1.96 large-sample errors, with n where ours has n − 1
    const half = (cohen.kappaInterval[1]! - cohen.kappaInterval[0]!) / 2;
    expect(plain.seSubjects! * Math.sqrt(199 / 200) * 1.959963984540054).toBeCloseTo(half, 10);
  });
});

describe('AG-AC-2 every coefficient equals its definition, for every weight and pattern of missing ratings', () => {
  it.each(NAMES)('%s', (name) => {
    fc.assert(
      fc.property(gappy, weightNames, (table, weights) => {
        const { value, status } = gwet(ratingsFromMatrix(table), { scale: scale(4), weights })[name];
        expect(value === null).toBe(status !== 'ok');
        if (value === null) return;
        const expected = byDefinition(table, 4, agreementWeights(weights, [1, 2, 3, 4]), name);
        expect(value).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe('AG-AC-3 the standard errors', () => {
  it.each(NAMES)('%s: over units, the variance of the numerical influence of each unit', (name) => {
    fc.assert(
      fc.property(complete, weightNames, (table, weights) => {
        const result = gwet(ratingsFromMatrix(table), { scale: scale(4), weights })[name];
        if (result.value === null) return;
        const w = agreementWeights(weights, [1, 2, 3, 4]);
        const n = table.length;
        let sum = 0;
        for (let u = 0; u < n; u++) {
          const nudged = (h: number): number =>
            byDefinition(
              table,
              4,
              w,
              name,
              table.map((_, v) => (v === u ? 1 + h : 1)),
            );
          sum += ((n * (nudged(1e-4) - nudged(-1e-4))) / 2e-4) ** 2;
        }
        const se = Math.sqrt(sum / (n * (n - 1)));
        expect(result.seSubjects! / (1e-9 + se + 1e-3)).toBeCloseTo(se / (1e-9 + se + 1e-3), 3);
      }),
    );
  });
  it.each(NAMES)('%s: unconditional on raters, plus the jackknife over raters', (name) => {
    fc.assert(
      fc.property(gappy, (table) => {
        const result = gwet(ratingsFromMatrix(table), { scale: scale(4), weights: 'linear' })[name];
        if (result.value === null || !result.method.includes('units and raters')) return;
        const w = agreementWeights('linear', [1, 2, 3, 4]);
        const raters = table[0]!.length;
        const without = table[0]!.map((_, r) => {
          const rest = table.map((row) => row.filter((__, other) => other !== r));
          return byDefinition(
            rest.filter((row) => row.some((x) => x !== null)),
            4,
            w,
            name,
          );
        });
        const mean = without.reduce((a, b) => a + b) / raters;
        const variance = ((raters - 1) / raters) * without.reduce((sum, v) => sum + (v - mean) ** 2, 0);
        expect(result.se).toBeCloseTo(Math.sqrt(result.seSubjects! ** 2 + variance), 8);
      }),
    );
  });
  it('holds the true AC1 in at least 92 % of 400 samples of units (raters given)', () => {
    // two raters who report one of 4 equally likely categories, and each slips to another at random with chance .2
    const rate = 0.8 + 0.2 / 4;
    const agree = rate ** 2 + (1 - rate) ** 2 / 3;
    const truth = (agree - 0.25) / (1 - 0.25);
    let held = 0;
    for (let run = 0; run < 400; run++) {
      const random = seeded(run);
      const table = Array.from({ length: 50 }, () => {
        const right = 1 + drawBelow(random, 4);
        return [0, 1].map(() => (random() < 0.2 ? 1 + drawBelow(random, 4) : right));
      });
      const { ci } = gwet(ratingsFromMatrix(table), { scale: scale(4) }).ac;
      if (ci![0] <= truth && truth <= ci![1]) held++;
    }
    expect(held / 400).toBeGreaterThan(0.92);
  });
});

describe('AG-AC-4 statuses', () => {
  const matrix = (id: string): Table => degenerate.cases.find((c) => c.id === id)!.data.matrix!;
  it('all equal: 1 on a declared scale, undefined without one', () => {
    const rows = ratingsFromMatrix(matrix('all-equal'));
    const declared = gwet(rows, { scale: scale(5) });
    expect(declared.ac.value).toBe(1);
    expect(declared.percent.value).toBe(1);
    expect(declared.fleiss.status).toBe('undefined:no-variation');
    const bare = gwet(rows);
    expect(bare.ac).toMatchObject({ value: null, status: 'undefined:no-variation' });
    expect(bare.percent.value).toBe(1);
  });
  it('one rater: no pairs', () => {
    expect(gwet(ratingsFromMatrix(matrix('one-rater')), { scale: scale(5) }).ac.status).toBe('undefined:no-pairs');
  });
  it('scores between the points of the scale are no categories', () => {
    const rows = ratingsFromMatrix([
      [1.5, 2],
      [3, 3],
    ]);
    const open: Scale = { min: 1, max: 5, level: 'ordinal' };
    expect(gwet(rows, { scale: open }).ac.status).toBe('undefined:not-categorical');
    expect(gwet(rows, { scale: { ...open, step: 0.5 } }).ac.status).toBe('ok');
  });
  it('categories that nobody used count, because the scale has them', () => {
    const rows = ratingsFromMatrix([
      [1, 2],
      [2, 2],
      [1, 1],
    ]);
    expect(gwet(rows, { scale: scale(5) }).brennanPrediger.value).toBeGreaterThan(
      gwet(rows, { scale: scale(2) }).brennanPrediger.value!,
    );
  });
  it('never answers NaN, and order and names change nothing', () => {
    fc.assert(
      fc.property(gappy, weightNames, (table, weights) => {
        const rows = ratingsFromMatrix(table);
        const result = gwet(rows, { scale: scale(4), weights });
        const renamed = rows.map((row) => ({ ...row, candidate: `n${row.candidate}`, rater: `m${row.rater}` }));
        expect(gwet(renamed.reverse(), { scale: scale(4), weights })).toEqual(result);
        for (const name of [...NAMES, 'cohen'] as const) {
          const { value, se, ci, seSubjects, chance } = result[name];
          for (const x of [value ?? 0, se ?? 0, seSubjects ?? 0, chance ?? 0, ...(ci ?? [])]) {
            expect(Number.isFinite(x)).toBe(true);
          }
        }
      }),
    );
  });
});
