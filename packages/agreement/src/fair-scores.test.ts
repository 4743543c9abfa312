import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseModel } from '../bench/dense-oracle.ts';
import { COMPANY, simulate } from '../bench/simulate.ts';
import panel from '../fixtures/panel-blup-known-vc.json' with { type: 'json' };
import { compare, composites, fairScores } from './fair-scores.ts';
import { fit as fitModel } from './fit/fit.ts';
import type { Rating } from './ratings.ts';
import { severity } from './severity.ts';

const marks: Rating[] = panel.rows.map(([candidate, rater, competency, score]) => ({
  candidate: candidate!,
  rater: rater!,
  competency: competency!,
  score: Number(score),
}));
const PANEL = panel.components;

describe('AG-FAIR-1 fair scores, composites, comparisons, severities', () => {
  it('reproduce the panel’s figures to 1e-9', () => {
    const scores = fairScores(fitModel(marks, { components: PANEL }));
    expect(scores).toHaveLength(panel.expected.fair_scores.length);
    for (const expected of panel.expected.fair_scores) {
      const found = scores.find((s) => s.candidate === expected.candidate && s.competency === expected.competency)!;
      expect(found.value!).toBeCloseTo(expected.fair, 9);
      expect(found.se!).toBeCloseTo(expected.se, 9);
      expect(found.raw).toBeCloseTo(expected.raw_mean, 9);
    }
  });

  it('composites and comparisons carry the full covariance, as plain matrix algebra has it', () => {
    const fitted = fitModel(marks, { components: PANEL });
    const model = denseModel(marks, PANEL);
    const weights = { comm: 1, own: 2, plan: 0, team: 1, tech: 4 };
    const share = model.competencies.map((k) => weights[k as keyof typeof weights] / 8);
    const parts = (candidate: string, sign: number) => [
      { term: 'candidate' as const, level: candidate, weight: sign },
      ...model.competencies.map((k, i) => ({
        term: 'candidate:competency' as const,
        level: `${candidate}:${k}`,
        weight: sign * share[i]!,
      })),
    ];
    for (const composite of composites(fitted, weights)) {
      const expected = model.predict(share, parts(composite.candidate, 1));
      expect(composite.value!).toBeCloseTo(expected.value, 9);
      expect(composite.se!).toBeCloseTo(expected.se, 9);
      expect(composite.competencies).toEqual(['comm', 'own', 'team', 'tech']);
    }
    for (const [a, b] of [
      ['c1', 'c2'],
      ['c1', 'c4'],
      ['c3', 'c4'],
    ] as const) {
      const expected = model.predict(
        share.map(() => 0),
        [...parts(a, 1), ...parts(b, -1)],
      );
      const found = compare(fitted, a, b, { weights });
      expect(found.difference!).toBeCloseTo(expected.value, 9);
      expect(found.se!).toBeCloseTo(expected.se, 9);
      const back = compare(fitted, b, a, { weights });
      expect(back.probability! + found.probability!).toBeCloseTo(1, 12);
    }
  });

  it('calls a tie below .8 and refuses to compare across groups', () => {
    const fitted = fitModel(marks, { components: PANEL });
    expect(compare(fitted, 'c1', 'c3').verdict).toBe('a');
    expect(compare(fitted, 'c3', 'c1').verdict).toBe('b');
    const close = compare(fitted, 'c1', 'c4');
    expect(close.probability!).toBeLessThan(0.8);
    expect(close.verdict).toBe('tie');
    const apart: Rating[] = ['x', 'y'].flatMap((rater, i) =>
      ['a', 'b'].flatMap((candidate, j) => [
        { candidate, rater, competency: 'k', score: 2 + i + j },
        { candidate: `${candidate}2`, rater: `${rater}2`, competency: 'k', score: 4 - i + j },
      ]),
    );
    const two = fitModel(apart, { components: PANEL });
    expect(two.status).toBe('disconnected:2');
    expect(compare(two, 'a', 'a2')).toMatchObject({ status: 'not-comparable', difference: null, verdict: null });
    expect(compare(two, 'a', 'b').status).toBe('disconnected:2');
    expect(() => compare(two, 'a', 'nobody')).toThrow(/nobody/);
  });

  it('are nearer the truth than raw means, and their intervals cover it (simulation)', () => {
    const shares = { ...COMPANY, rater: 0.12, residual: 0.15 };
    const { ratings, fair } = simulate({
      scorecards: 1200,
      raters: 40,
      panel: 2,
      competencies: 3,
      missing: 0.05,
      truth: shares,
      rounded: false,
      seed: 31,
    });
    const scores = fairScores(fitModel(ratings, { method: 'reml' }));
    let raw = 0;
    let corrected = 0;
    let covered = 0;
    for (const score of scores) {
      const truth = fair.get(`${score.candidate}|${score.competency}`)!;
      raw += (score.raw - truth) ** 2;
      corrected += (score.value! - truth) ** 2;
      if (score.ci![0] <= truth && truth <= score.ci![1]) covered++;
    }
    expect(Math.sqrt(corrected / raw)).toBeLessThan(0.85);
    expect(covered / scores.length).toBeGreaterThan(0.93);
    expect(covered / scores.length).toBeLessThan(0.97);
  });

  it('severities find the raters’ truth, with intervals that cover (simulation)', () => {
    const { ratings, severity: truth } = simulate({
      scorecards: 2400,
      raters: 80,
      panel: 3,
      competencies: 3,
      missing: 0,
      truth: { ...COMPANY, rater: 0.1 },
      rounded: false,
      seed: 33,
    });
    const found = severity(fitModel(ratings, { method: 'reml' }));
    let covered = 0;
    for (const { rater, value, se, ci, beyondHalfStep } of found) {
      const own = truth[Number(rater.slice(1))]!;
      if (ci![0] <= own && own <= ci![1]) covered++;
      expect(se!).toBeGreaterThan(0);
      expect(beyondHalfStep!).toBeGreaterThanOrEqual(0);
      expect(beyondHalfStep!).toBeLessThanOrEqual(1);
      expect(Math.abs(value!)).toBeLessThan(2);
    }
    expect(covered / found.length).toBeGreaterThan(0.88);
  });

  it('say what cannot be said', () => {
    const one = fitModel([
      { candidate: 'a', rater: 'x', competency: 'k', score: 3 },
      { candidate: 'b', rater: 'x', competency: 'k', score: 4 },
    ]);
    expect(severity(one)).toMatchObject([{ rater: 'x', value: null, status: 'not-estimable' }]);
    const flat = fitModel([
      { candidate: 'a', rater: 'x', competency: 'k', score: 3 },
      { candidate: 'a', rater: 'y', competency: 'k', score: 3 },
    ]);
    for (const score of fairScores(flat)) expect(score).toMatchObject({ value: null, raw: 3 });
    expect(composites(flat)).toMatchObject([{ value: null, raw: 3 }]);
    const fitted = fitModel(marks, { components: PANEL });
    expect(composites(fitted, { nothing: 1 })[0]).toMatchObject({ value: null, status: 'too-few' });
    expect(() => composites(fitted, { own: -1 })).toThrow(/weight/);
    const withNew = fitModel([...marks, { candidate: 'c1', rater: 'Zoe', competency: 'own', score: 4 }], {
      components: PANEL,
    });
    expect(severity(withNew).find((s) => s.rater === 'Zoe')!.status).toBe('prior-only');
  });
});

describe('AG-FAIR-2 properties of fits, fair scores and severities', () => {
  const table = fc.uniqueArray(
    fc.record({
      candidate: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      rater: fc.constantFrom('w', 'x', 'y', 'z'),
      competency: fc.constantFrom('k', 'l', 'm'),
      score: fc.integer({ min: 1, max: 5 }),
    }),
    { selector: (r) => `${r.candidate}${r.rater}${r.competency}`, minLength: 1, maxLength: 40 },
  );
  const everything = (
    rows: readonly Rating[],
    method: 'known' | 'reml' | 'moments' | 'auto',
    terms: 'full' | 'overall',
  ) => {
    const fitted = fitModel(rows, { method, terms });
    return { fitted, fair: fairScores(fitted), severity: severity(fitted), composites: composites(fitted) };
  };
  const finite = (value: unknown): void => {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    else if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value))
      Object.values(value).forEach(finite);
  };

  it('no NaN, whatever the table, method and terms', () => {
    const method = fc.constantFrom('known', 'reml', 'moments', 'auto');
    fc.assert(
      fc.property(table, method, fc.constantFrom('full', 'overall'), (rows, how, terms) => {
        const { fitted, ...rest } = everything(rows, how as 'auto', terms as 'full');
        finite(rest);
        finite([fitted.components, fitted.componentsSe, fitted.mean, fitted.meanSe, fitted.remlDeviance, fitted.means]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('the order of the rows and the names of the ids change nothing', () => {
    fc.assert(
      fc.property(table, fc.integer(), (rows, seed) => {
        const shuffled = [...rows].sort((a, b) => {
          const key = (r: Rating): number =>
            Math.sin(seed + `${r.candidate}${r.rater}${r.competency}`.charCodeAt(1) * 7 + r.score!);
          return key(a) - key(b);
        });
        const before = everything(rows, 'known', 'full');
        expect(everything(shuffled, 'known', 'full').fair).toEqual(before.fair);
        const names = { w: 'q', x: 'p', y: 'o', z: 'n' } as Record<string, string>;
        const renamed = rows.map((r) => ({ ...r, rater: names[r.rater]! }));
        for (const [i, score] of everything(renamed, 'known', 'full').fair.entries()) {
          if (score.value !== null) expect(score.value).toBeCloseTo(before.fair[i]!.value!, 8);
        }
      }),
      { numRuns: 40, seed: 8 },
    );
  });

  it('a shift of the scale shifts the scores and nothing else', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: -20, max: 20 }), (rows, shift) => {
        const before = everything(rows, 'reml', 'overall');
        const after = everything(
          rows.map((r) => ({ ...r, score: r.score + shift })),
          'reml',
          'overall',
        );
        // a likelihood without a top has no one answer; the status says so
        if (before.fitted.statuses.includes('singular:residual')) return;
        for (const [i, score] of after.fair.entries()) {
          if (score.value === null) expect(before.fair[i]!.value).toBeNull();
          else expect(score.value).toBeCloseTo(before.fair[i]!.value! + shift, 4);
        }
        for (const [i, one] of after.severity.entries()) {
          if (one.value !== null) expect(one.value).toBeCloseTo(before.severity[i]!.value!, 4);
        }
      }),
      { numRuns: 40, seed: 9 },
    );
  });

  it('without the bridging rater, ok becomes disconnected and comparisons end', () => {
    const rows: Rating[] = [];
    for (const [candidate, raters] of Object.entries({ a: 'wx', b: 'wxy', c: 'yz', d: 'yz' })) {
      for (const rater of raters) {
        for (const competency of ['k', 'l']) {
          const score = ((candidate.charCodeAt(0) * 7 + rater.charCodeAt(0) * 3 + competency.charCodeAt(0)) % 5) + 1;
          rows.push({ candidate, rater, competency, score });
        }
      }
    }
    const joined = fitModel(rows, { components: PANEL });
    expect(joined.status).toBe('ok');
    expect(compare(joined, 'a', 'd').status).toBe('ok');
    const parted = fitModel(
      rows.filter((r) => !(r.rater === 'y' && r.candidate === 'b')),
      { components: PANEL },
    );
    expect(parted.status).toBe('disconnected:2');
    expect(compare(parted, 'a', 'd').status).toBe('not-comparable');
  });
});
