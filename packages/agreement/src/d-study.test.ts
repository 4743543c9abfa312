import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import brennan from '../fixtures/brennan-2001-table-3.2.json' with { type: 'json' };
import fixture from '../fixtures/spearman-brown.json' with { type: 'json' };
import { dStudy, ratersNeeded, type StudyComponents, spearmanBrown } from './d-study.ts';
import { drawNormal, seeded } from './distributions/random.ts';

describe('AG-DS-1 Spearman–Brown', () => {
  it.each(fixture.cases)('$single of one rater, $k raters', ({ single, k, expected }) => {
    expect(spearmanBrown(single, k)).toBeCloseTo(expected, 12);
  });
  it.each(fixture.planning)('$single of one rater needs $k_needed for $target', ({ single, target, k_needed }) => {
    expect(ratersNeeded(target, { single })).toMatchObject({ value: k_needed, status: 'ok' });
  });
  it('the number needed is the first that suffices, and an exact fit needs no extra rater', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.integer({ min: 1, max: 60 }), (single, k) => {
        expect(ratersNeeded(spearmanBrown(single, k), { single }).value).toBe(k);
      }),
    );
  });
  it('a rater without information is never enough', () => {
    expect(ratersNeeded(0.8, { single: 0 })).toMatchObject({ value: null, status: 'undefined:unreachable' });
    expect(ratersNeeded(0.8, { single: -0.2 }).status).toBe('undefined:unreachable');
    expect(() => ratersNeeded(1, { single: 0.5 })).toThrow(RangeError);
  });
});

describe('AG-DS-2 the D study reproduces Brennan (2001), Table 3.2', () => {
  const components: StudyComponents = {
    candidate: brennan.components.p,
    competency: brennan.components.t,
    'rater:competency': brennan.components['r:t'],
    'candidate:competency': brennan.components.pt,
    residual: brennan.components['pr:t'],
  };
  it('generalizability and dependability for 3 tasks of 4 raters', () => {
    const study = dStudy(components, { raters: 4, competencies: 3 });
    expect(study.generalizability.value).toBeCloseTo(brennan.dStudy.generalizability, 12);
    expect(study.dependability.value).toBeCloseTo(brennan.dStudy.dependability, 12);
  });
  it('published components are those of the fixture at their rounding', () => {
    for (const [term, value] of Object.entries(brennan.published)) {
      expect(Math.abs(brennan.components[term as keyof typeof brennan.components] - value)).toBeLessThan(
        brennan.tolerance.published,
      );
    }
  });
  it('with one facet it is Spearman–Brown', () => {
    const one = dStudy({ candidate: 0.53, residual: 0.47 }, { raters: 1 }).generalizability.value!;
    expect(dStudy({ candidate: 0.53, residual: 0.47 }, { raters: 4 }).generalizability.value).toBeCloseTo(
      spearmanBrown(one, 4),
      12,
    );
  });
  it('fixed competencies count what is specific to them as truth', () => {
    const random = dStudy(components, { raters: 2, competencies: 3 });
    const fixed = dStudy(components, { raters: 2, competencies: 3, fixedCompetencies: true });
    expect(fixed.generalizability.value).toBeGreaterThan(random.generalizability.value!);
  });
});

describe('AG-DS-3 by simulation and properties', () => {
  it('is the correlation between two panels: simulated scores of 4,000 candidates', () => {
    const random = seeded(11);
    const c: StudyComponents = {
      candidate: 0.48,
      'candidate:competency': 0.14,
      'candidate:rater': 0.07,
      residual: 0.22,
    };
    const [raters, competencies] = [3, 5];
    const panel = (truth: number): number => {
      let sum = 0;
      for (let k = 0; k < competencies; k++) sum += Math.sqrt(0.14) * drawNormal(random) * raters;
      for (let r = 0; r < raters; r++) {
        sum += Math.sqrt(0.07) * drawNormal(random) * competencies;
        for (let k = 0; k < competencies; k++) sum += Math.sqrt(0.22) * drawNormal(random);
      }
      return truth + sum / (raters * competencies);
    };
    const x: number[] = [];
    const y: number[] = [];
    for (let i = 0; i < 4000; i++) {
      const truth = Math.sqrt(0.48) * drawNormal(random);
      x.push(panel(truth));
      y.push(panel(truth));
    }
    const mean = (v: number[]): number => v.reduce((a, b) => a + b, 0) / v.length;
    const [mx, my] = [mean(x), mean(y)];
    const xy = mean(x.map((a, i) => (a - mx) * (y[i]! - my)));
    const r = xy / Math.sqrt(mean(x.map((a) => (a - mx) ** 2)) * mean(y.map((b) => (b - my) ** 2)));
    expect(Math.abs(r - dStudy(c, { raters, competencies }).generalizability.value!)).toBeLessThan(0.02);
  });
  it('raters never hurt, dependability never exceeds generalizability, and the number needed is the first', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, part, part, (candidate, specific, rater, personal, residual) => {
        const c = {
          candidate,
          'candidate:competency': specific,
          rater,
          'candidate:rater': personal,
          residual: residual + 0.01,
        };
        const at = (raters: number) => dStudy(c, { raters, competencies: 5 });
        expect(at(3).generalizability.value).toBeGreaterThanOrEqual(at(2).generalizability.value! - 1e-12);
        expect(at(3).dependability.value).toBeLessThanOrEqual(at(3).generalizability.value! + 1e-12);
        const needed = ratersNeeded(0.7, { components: c, competencies: 5 });
        if (needed.value === null) expect(at(1000).generalizability.value).toBeLessThan(0.7);
        else {
          expect(at(needed.value).generalizability.value).toBeGreaterThanOrEqual(0.7 - 1e-9);
          if (needed.value > 1) expect(at(needed.value - 1).generalizability.value).toBeLessThan(0.7);
        }
      }),
    );
  });
});
