import { describe, expect, it } from 'vitest';
import { denseModel } from '../bench/dense-oracle.ts';
import { COMPANY, generator, simulate } from '../bench/simulate.ts';
import panel from '../fixtures/panel-blup-known-vc.json' with { type: 'json' };
import { discrepancies, studentisedResiduals } from './discrepancies.ts';
import { fit as fitModel } from './fit/fit.ts';
import type { Rating } from './ratings.ts';

const marks: Rating[] = panel.rows.map(([candidate, rater, competency, score]) => ({
  candidate: candidate!,
  rater: rater!,
  competency: competency!,
  score: Number(score),
}));
const fitted = fitModel(marks, { components: panel.components });

describe('AG-DIS-1 discrepancies', () => {
  it('reproduce the panel’s studentised residuals and flags', () => {
    const { z } = studentisedResiduals(fitted)!;
    for (let i = 0; i < z.length; i++) {
      const expected = panel.expected.studentized_conditional_residual[fitted.index.row[i]!]!;
      expect(z[i]!).toBeCloseTo(expected, 9);
    }
    const outlying = discrepancies(fitted).filter((d) => d.kind === 'outlying');
    expect(outlying.map((d) => d.row)).toEqual(panel.expected.discrepancies_z2_gap2.map((d) => d.index));
    for (const [i, expected] of panel.expected.discrepancies_z2_gap2.entries()) {
      expect(outlying[i]).toMatchObject({
        candidate: expected.candidate,
        rater: expected.rater,
        score: expected.score,
      });
      expect(outlying[i]!.z).toBeCloseTo(expected.z, 4);
      expect(outlying[i]!.gap).toBeCloseTo(expected.gap, 9);
    }
  });

  it('are leave-one-out: each residual against a prediction from all the others', () => {
    const { z } = studentisedResiduals(fitted)!;
    for (const entry of [0, 7, 20, 33, 51]) {
      const row = fitted.index.row[entry]!;
      const mark = marks[row]!;
      const others = marks.filter((_, i) => i !== row);
      const model = denseModel(others, panel.components);
      const onFixed = model.competencies.map((k) => (k === mark.competency ? 1 : 0));
      const { candidate, rater, competency } = mark;
      const prediction = model.predict(onFixed, [
        { term: 'candidate', level: `${candidate}`, weight: 1 },
        { term: 'candidate:competency', level: `${candidate}:${competency}`, weight: 1 },
        { term: 'rater', level: `${rater}`, weight: 1 },
        { term: 'rater:competency', level: `${rater}:${competency}`, weight: 1 },
        { term: 'candidate:rater', level: `${candidate}:${rater}`, weight: 1 },
      ]);
      // a level that only this mark had is not in the model any more: its whole variance is in the prediction error
      let variance = prediction.se ** 2 + panel.components.residual;
      if (!model.levels.get('rater:competency')!.includes(`${rater}:${competency}`)) continue;
      variance = Math.max(variance, 1e-12);
      expect(z[entry]!).toBeCloseTo((mark.score! - prediction.value) / Math.sqrt(variance), 8);
    }
  });

  it('need both a gap and a z; the bar stands in for the gap', () => {
    const kinds = (options: Parameters<typeof discrepancies>[1]) =>
      discrepancies(fitted, options).filter((d) => d.kind === 'outlying').length;
    expect(kinds({ minGap: 3 })).toBe(0);
    expect(kinds({ z: 3.5 })).toBe(1);
    expect(kinds({ bar: 3.5 })).toBeGreaterThan(4);
    expect(kinds({ bar: { team: 4 }, minGap: 9 })).toBeGreaterThan(0);
  });

  it('tell what is missing: ratings and evidence', () => {
    const found = discrepancies(fitted, { withoutEvidence: [{ candidate: 'c1', rater: 'An', competency: 'plan' }] });
    expect(found.filter((d) => d.kind === 'missing-rating')).toMatchObject([
      { candidate: 'c2', rater: 'Bo', competency: 'tech', score: null, z: null },
    ]);
    expect(found.filter((d) => d.kind === 'missing-evidence')).toMatchObject([
      { candidate: 'c1', rater: 'An', competency: 'plan', score: 5 },
    ]);
  });

  it('see a split panel and a rater against the panel', () => {
    const rows: Rating[] = [];
    const put = (candidate: string, scores: Record<string, number[]>) => {
      for (const [rater, list] of Object.entries(scores)) {
        for (const [k, score] of list.entries()) rows.push({ candidate, rater, competency: `k${k}`, score });
      }
    };
    put('a', { w: [4, 2, 3, 3], x: [4, 2, 3, 3], y: [2, 4, 3, 3], z: [2, 4, 3, 3] });
    put('b', { w: [4, 4, 4, 4], x: [4, 4, 4, 4], y: [4, 4, 4, 4], z: [2, 3, 2, 3] });
    put('c', { w: [2, 2, 3, 2], x: [2, 2, 3, 2], y: [2, 2, 2, 2], z: [2, 3, 3, 2] });
    const components = { ...panel.components, 'candidate:rater': 0.03, residual: 0.25 };
    const found = discrepancies(fitModel(rows, { components }), { z: 1.9 });
    const split = found.filter((d) => d.kind === 'split-panel');
    expect(split.map((d) => [d.candidate, d.competency, d.gap])).toEqual([
      ['a', 'k0', 2],
      ['a', 'k1', 2],
    ]);
    const against = found.filter((d) => d.candidate === 'b' && d.rater === 'z');
    expect(against.length).toBeGreaterThan(0);
    expect(against.every((d) => d.gap! < 0)).toBe(true);
  });

  it('name at most three per candidate', () => {
    const rows: Rating[] = [];
    for (const rater of ['x', 'y', 'z']) {
      for (let k = 0; k < 6; k++) {
        const score = rater === 'z' ? (k % 2 === 0 ? 5 : 1) : 3;
        rows.push({ candidate: 'a', rater, competency: `k${k}`, score });
        rows.push({ candidate: 'b', rater, competency: `k${k}`, score: 3 + (k % 2) });
      }
    }
    const components = { ...panel.components, residual: 0.3 };
    const few = discrepancies(fitModel(rows, { components })).filter((d) => d.candidate === 'a');
    const all = discrepancies(fitModel(rows, { components }), { max: 99 }).filter((d) => d.candidate === 'a');
    expect(all.length).toBeGreaterThan(3);
    expect(few).toHaveLength(3);
  });

  it('find planted slips and leave honest panels alone (simulation)', () => {
    const random = generator(77);
    const plan = { raters: 30, panel: 3, competencies: 5, missing: 0, truth: COMPANY, rounded: true };
    const { ratings } = simulate({ ...plan, scorecards: 900, seed: 41 });
    const honest = fitModel(ratings, { components: COMPANY });
    const alarms = discrepancies(honest).filter((d) => d.kind === 'outlying').length;
    // |z| ≥ 2 alone would name one mark in twenty
    expect(alarms / ratings.length).toBeLessThan(0.03);
    const planted = new Set<number>();
    const spoiled = ratings.map((row, i) => {
      if (random.uniform() > 0.01) return row;
      planted.add(i);
      return { ...row, score: row.score! >= 3 ? row.score! - 2.5 : row.score! + 2.5 };
    });
    const found = new Set(
      discrepancies(fitModel(spoiled, { components: COMPANY }))
        .filter((d) => d.kind === 'outlying')
        .map((d) => d.row),
    );
    const power = [...planted].filter((row) => found.has(row)).length / planted.size;
    expect(power).toBeGreaterThan(0.6);
  });
});
