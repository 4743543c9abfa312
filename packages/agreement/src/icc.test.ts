import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import degenerate from '../fixtures/degenerate.json' with { type: 'json' };
import fixture from '../fixtures/icc-shrout-fleiss-1979.json' with { type: 'json' };
import { drawNormal, seeded } from './distributions/random.ts';
import { type IccForm, icc, iccForms } from './icc.ts';
import { ratingsFromMatrix } from './matrix.ts';

type Table = (number | null)[][];
const FORMS: IccForm[] = (['single', 'average'] as const).flatMap((unit) => [
  { model: 'one-way', unit } as const,
  { model: 'two-way', type: 'agreement', unit } as const,
  { model: 'two-way', type: 'consistency', unit } as const,
]);

describe('AG-ICC-1 six forms reproduce Shrout & Fleiss (1979), with McGraw & Wong limits', () => {
  const forms = iccForms(ratingsFromMatrix(fixture.targets));
  it.each(Object.entries(fixture.forms))('%s', (name, expected) => {
    const result = forms.find((form) => form.names.shroutFleiss === name)!;
    expect(result.names.mcgrawWong).toBe(expected.mcgrawWong);
    expect(Math.abs(result.value! - expected.published)).toBeLessThanOrEqual(fixture.tolerance.published);
    expect(result.value).toBeCloseTo(expected.value, 12);
    expect(result.ci![0]).toBeCloseTo(expected.ci[0]!, 10);
    expect(result.ci![1]).toBeCloseTo(expected.ci[1]!, 10);
    expect(result.f!.value).toBeCloseTo(expected.f.value, 11);
    expect([result.f!.df1, result.f!.df2]).toEqual([expected.f.df1, expected.f.df2]);
    expect(result.f!.p).toBeCloseTo(expected.f.p, 12);
    expect(result).toMatchObject({ n: 6, k: 4, status: 'ok' });
  });
  it('limits of the average by Spearman–Brown of those of the single form', () => {
    const single = forms.find((form) => form.names.shroutFleiss === 'ICC(2,1)')!;
    fixture.forms['ICC(2,k)'].ci.forEach((limit, i) => {
      const rho = single.ci![i]!;
      expect((4 * rho) / (1 + 3 * rho)).toBeCloseTo(limit, 10);
    });
  });
});

describe('AG-ICC-2 degenerate tables', () => {
  const matrix = (id: string): Table => degenerate.cases.find((c) => c.id === id)!.data.matrix!;
  it.each([
    ['all-equal', 'undefined:no-variation'],
    ['one-rater', 'undefined:one-rater'],
    ['one-candidate', 'undefined:one-target'],
  ])('%s: %s, for every form', (id, status) => {
    for (const result of iccForms(ratingsFromMatrix(matrix(id)))) {
      expect(result).toMatchObject({ value: null, status });
    }
  });
  it('consistent but shifted: consistency 1, agreement .714…', () => {
    const rows = ratingsFromMatrix(matrix('perfect-consistency-shift'));
    expect(icc(rows, { type: 'consistency' }).value).toBe(1);
    expect(icc(rows, { type: 'agreement' }).value).toBeCloseTo(0.714285714285714, 12);
  });
  it('a negative ICC is printed as it is', () => {
    const rows = ratingsFromMatrix([
      [1, 5],
      [5, 1],
      [2, 4],
    ]);
    expect(icc(rows, { type: 'consistency' }).value).toBeLessThan(-0.5);
  });
  it('no unit with two ratings', () => {
    const rows = ratingsFromMatrix([
      [1, null],
      [null, 2],
    ]);
    expect(icc(rows).status).toBe('undefined:no-pairs');
  });
});

const tables = fc.tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 4 })).chain(([units, raters]) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 5 }), {
      minLength: raters,
      maxLength: raters,
    }),
    { minLength: units, maxLength: units },
  ),
);

describe('AG-ICC-3 properties', () => {
  it('order of rows, names and a shift of the scale change nothing; no NaN', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...FORMS), fc.integer({ min: -4, max: 90 }), (table, form, shift) => {
        const rows = ratingsFromMatrix(table);
        const result = icc(rows, form);
        expect(icc(rows.toReversed(), form)).toEqual(result);
        const moved = icc(
          rows.map((r) => ({ ...r, rater: `z${r.rater}`, score: r.score === null ? null : r.score + shift })),
          form,
        );
        expect(moved.status).toBe(result.status);
        if (result.value !== null && Math.abs(result.value) < 50) expect(moved.value).toBeCloseTo(result.value, 7);
        for (const x of [result.value ?? 0, ...(result.ci ?? []), result.f?.value ?? 0, result.f?.p ?? 0]) {
          expect(Number.isFinite(x)).toBe(true);
        }
      }),
    );
  });
  it('with complete tables the moments are the mean squares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
          minLength: 3,
          maxLength: 6,
        }),
        (table) => {
          const rows = ratingsFromMatrix(table);
          const plain = icc(rows);
          // one extra rating of a new candidate by the first rater makes the table incomplete, hardly the components
          const more = icc([...rows, { candidate: 'extra', rater: 'r1', competency: 'score', score: table[0]![0]! }]);
          if (plain.value === null || more.value === null) return;
          expect(more.method).toContain('missing cells');
          expect(more.n).toBe(plain.n + 1);
        },
      ),
    );
  });
});

describe('AG-ICC-4 simulation with known truth', () => {
  const truth = { candidate: 0.5, rater: 0.15, residual: 0.35 };
  const simulate = (candidates: number, raters: number, each: number, seed: number): Table => {
    const random = seeded(seed);
    const severity = Array.from({ length: raters }, () => Math.sqrt(truth.rater) * drawNormal(random));
    return Array.from({ length: candidates }, () => {
      const own = Math.sqrt(truth.candidate) * drawNormal(random);
      const who = Array.from({ length: raters }, (_, r) => ({ r, at: random() })).sort((a, b) => a.at - b.at);
      const seen = new Set(who.slice(0, each).map(({ r }) => r));
      return severity.map((s, r) => {
        const score = 3 + own + s + Math.sqrt(truth.residual) * drawNormal(random);
        return seen.has(r) ? score : null;
      });
    });
  };
  const runs = (each: number, form: IccForm): { mean: number; held: number } => {
    let sum = 0;
    let held = 0;
    const expected = form.type === 'consistency' ? 0.5 / 0.85 : 0.5;
    for (let run = 0; run < 300; run++) {
      const { value, ci } = icc(ratingsFromMatrix(simulate(40, 8, each, run)), form);
      sum += value!;
      if (ci![0] <= expected && expected <= ci![1]) held++;
    }
    return { mean: sum / 300, held: held / 300 };
  };
  it.each(['agreement', 'consistency'] as const)('complete, %s: centred, and the interval holds', (type) => {
    const { mean, held } = runs(8, { type });
    expect(Math.abs(mean - (type === 'agreement' ? 0.5 : 0.5 / 0.85))).toBeLessThan(0.03);
    expect(held).toBeGreaterThan(0.92);
  });
  it.each(['agreement', 'consistency'] as const)(
    'three of eight raters each, %s: centred, the interval holds',
    (type) => {
      const { mean, held } = runs(3, { type });
      expect(Math.abs(mean - (type === 'agreement' ? 0.5 : 0.5 / 0.85))).toBeLessThan(0.03);
      expect(held).toBeGreaterThan(0.92);
    },
  );
});
