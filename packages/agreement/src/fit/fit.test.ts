import { describe, expect, it } from 'vitest';
import { denseModel, type OracleTerm } from '../../bench/dense-oracle.ts';
import { COMPANY, generator, simulate } from '../../bench/simulate.ts';
import brennan from '../../fixtures/brennan-2001-table-3.2.json' with { type: 'json' };
import panel from '../../fixtures/panel-blup-known-vc.json' with { type: 'json' };
import penicillin from '../../fixtures/penicillin.json' with { type: 'json' };
import { indexRatings, type Rating } from '../ratings.ts';
import { TERMS, type Term } from './components.ts';
import { effectsOf } from './effects.ts';
import { solveExactly } from './equations.ts';
import { fit as fitModel } from './fit.ts';
import { traces } from './gradient.ts';
import { DenseInner } from './inner-solver.ts';
import { layoutOf, SIDE_TERMS, termOf } from './layout.ts';
import { PatternInner } from './pattern-inner.ts';
import { solveWith } from './quick-solve.ts';
import { SparseInner } from './sparse-inner.ts';

const plates: Rating[] = penicillin.rows.map(([plate, sample, diameter]) => ({
  candidate: plate!,
  rater: sample!,
  competency: 'diameter',
  score: Number(diameter),
}));
const marks: Rating[] = panel.rows.map(([candidate, rater, competency, score]) => ({
  candidate: candidate!,
  rater: rater!,
  competency: competency!,
  score: Number(score),
}));
const PANEL = panel.components;

/** A crooked little design: panels of different sizes, gaps, a repeated pair in a second round. */
function crooked(seed: number, candidates = 9, raters = 5, competencies = 3): Rating[] {
  const random = generator(seed);
  const rows: Rating[] = [];
  for (let c = 0; c < candidates; c++) {
    for (let r = 0; r < raters; r++) {
      if (random.uniform() < 0.45) continue;
      for (let round = 1; round <= (random.uniform() < 0.2 ? 2 : 1); round++) {
        for (let k = 0; k < competencies; k++) {
          if (random.uniform() < 0.2) continue;
          const score = 3 + 0.7 * random.normal() + 0.4 * Math.sin(c * 3 + k) + 0.3 * Math.cos(r * 5 + k);
          rows.push({ candidate: `c${c}`, rater: `r${r}`, competency: `k${k}`, score, round });
        }
      }
    }
  }
  return rows;
}

const sdOf = (value: number, expected: number): number => Math.abs(value - expected) / Math.max(1, Math.abs(expected));

describe('AG-FIT-1 published and verified figures', () => {
  it('reproduces the penicillin model by REML', () => {
    const fitted = fitModel(plates, { terms: 'overall', method: 'reml' });
    const { published, full_precision: full } = penicillin.expected;
    expect(Math.abs(Math.sqrt(fitted.components.candidate!) - published.sd_plate)).toBeLessThan(1e-4);
    expect(Math.abs(Math.sqrt(fitted.components.rater!) - published.sd_sample)).toBeLessThan(1e-4);
    expect(Math.abs(Math.sqrt(fitted.components.residual!) - published.sd_residual)).toBeLessThan(1e-4);
    expect(fitted.remlDeviance!).toBeLessThan(full.reml_deviance + 1e-6);
    expect(fitted.remlDeviance!).toBeGreaterThan(full.reml_deviance - 1e-6);
    expect(sdOf(fitted.mean!, full.fixef)).toBeLessThan(1e-9);
    expect(sdOf(fitted.meanSe!, full.se_fixef)).toBeLessThan(1e-5);
    for (const effect of effectsOf(fitted, 'candidate')) {
      const expected = full.blup_plate[effect.candidate as keyof typeof full.blup_plate];
      expect(Math.abs(effect.value! - expected)).toBeLessThan(1e-6);
      expect(Math.abs(effect.conditionalSe! - full.cond_sd_plate)).toBeLessThan(1e-6);
    }
    for (const effect of effectsOf(fitted, 'rater')) {
      expect(Math.abs(effect.conditionalSe! - full.cond_sd_sample)).toBeLessThan(1e-6);
    }
  });

  it('gives the same by moments on a complete table, where both are the analysis of variance', () => {
    const fitted = fitModel(plates, { terms: 'overall', method: 'moments' });
    const exact = fitModel(plates, { terms: 'overall', method: 'reml' });
    for (const term of ['candidate', 'rater', 'residual'] as const) {
      expect(sdOf(fitted.components[term]!, exact.components[term]!)).toBeLessThan(1e-6);
    }
    expect(fitted.solveResidual).toBeLessThanOrEqual(1e-10);
  });

  it('solves Henderson’s equations of the panel to 1e-9', () => {
    const fitted = fitModel(marks, { components: PANEL });
    expect(fitted.method).toBe('known');
    expect(fitted.source).toBe('given');
    for (const { competency, value, se } of fitted.means) {
      expect(sdOf(value, panel.expected.fixef[competency as keyof typeof panel.expected.fixef])).toBeLessThan(1e-9);
      expect(sdOf(se, panel.expected.fixef_se[competency as keyof typeof panel.expected.fixef_se])).toBeLessThan(1e-9);
    }
    for (const term of Object.keys(panel.expected.blup) as OracleTerm[]) {
      const values = panel.expected.blup[term] as Record<string, number>;
      const errors = panel.expected.blup_se[term] as Record<string, number>;
      const effects = effectsOf(fitted, term);
      expect(effects).toHaveLength(Object.keys(values).length);
      for (const { candidate, rater, competency, value, se } of effects) {
        const key = [candidate, rater, competency].filter((part) => part !== undefined).join(':');
        expect(sdOf(value!, values[key]!)).toBeLessThan(1e-9);
        expect(sdOf(se!, errors[key]!)).toBeLessThan(1e-9);
      }
    }
  });

  it('finds Brennan’s components with tasks as competencies and raters nested in them', () => {
    const rows: Rating[] = brennan.rows.map(([person, task, rater, score]) => ({
      candidate: person!,
      rater: rater!,
      competency: task!,
      score: Number(score),
    }));
    const fitted = fitModel(rows, { method: 'reml' });
    const { published } = brennan;
    expect(Math.abs(fitted.components.candidate! - published.p)).toBeLessThan(5e-4);
    expect(Math.abs(fitted.components['candidate:competency']! - published.pt)).toBeLessThan(5e-4);
    expect(Math.abs(fitted.components.rater! - published['r:t'])).toBeLessThan(5e-4);
    expect(Math.abs(fitted.components.residual! - published['pr:t'])).toBeLessThan(5e-4);
    expect(fitted.statuses).toContain('confounded:rater:competency');
    expect(fitted.components['rater:competency']).toBeUndefined();
  });
});

describe('AG-FIT-2 against plain matrix algebra', () => {
  const components = {
    candidate: 0.4,
    'candidate:competency': 0.11,
    rater: 0.09,
    'rater:competency': 0.05,
    'candidate:rater': 0.07,
    residual: 0.3,
  };

  it.each([1, 2, 3, 4])('agrees on means, effects, errors and deviance (design %i)', (seed) => {
    const rows = seed % 2 === 0 ? crooked(seed) : crooked(seed, 4, 8);
    const model = denseModel(rows, components);
    const fitted = fitModel(rows, { components });
    expect(Math.abs(fitted.remlDeviance! - model.deviance)).toBeLessThan(1e-8);
    for (const [k, { value, se }] of fitted.means.entries()) {
      expect(sdOf(value, model.beta[k]!)).toBeLessThan(1e-9);
      expect(sdOf(se, Math.sqrt(model.fixedCovariance[k]![k]!))).toBeLessThan(1e-9);
    }
    const none = model.competencies.map(() => 0);
    for (const term of model.levels.keys()) {
      for (const { candidate, rater, competency, value, se } of effectsOf(fitted, term)) {
        const level = [candidate, rater, competency].filter((part) => part !== undefined).join(':');
        const expected = model.predict(none, [{ term, level, weight: 1 }]);
        expect(sdOf(value!, expected.value)).toBeLessThan(1e-9);
        expect(sdOf(se!, expected.se)).toBeLessThan(1e-8);
      }
    }
  });

  it.each([7, 8])('the dense and the sparse path agree, with either side eliminated (design %i)', (seed) => {
    const rows = crooked(seed, 8, 6);
    const index = indexRatings(rows);
    const model = denseModel(rows, components);
    for (const outer of ['candidate', 'rater'] as const) {
      const layout = layoutOf(index, 'full', outer);
      const ratios = { outer: 0, outerFixed: 0, inner: 0, innerFixed: 0, pair: 0 };
      for (const side of SIDE_TERMS) ratios[side] = components[termOf(layout, side)] / components.residual;
      for (const solver of [new DenseInner(layout), new SparseInner(layout)]) {
        const exact = solveExactly(layout, ratios, solver)!;
        solver.invert();
        const trace = traces(exact, true);
        for (const side of SIDE_TERMS) {
          // the package counts in units of the residual variance
          const expected = model.trace(termOf(layout, side) as OracleTerm) * components.residual;
          expect(sdOf(trace[side], expected)).toBeLessThan(1e-8);
        }
        expect(sdOf(exact.equations.yPy / components.residual, model.yPy)).toBeLessThan(1e-8);
      }
    }
  });

  it.each([11, 12])(
    'REML is a stationary point of the dense deviance, or at a boundary that slopes up (design %i)',
    (seed) => {
      const rows = crooked(seed, 8, 5);
      const fitted = fitModel(rows, { method: 'reml' });
      const at = fitted.components as Record<Term, number>;
      const deviance = (changed: Partial<Record<Term, number>>): number =>
        denseModel(rows, { ...at, ...changed }).deviance;
      const here = deviance({});
      expect(Math.abs(here - fitted.remlDeviance!)).toBeLessThan(1e-6);
      for (const term of TERMS) {
        const value = at[term];
        if (value === undefined) continue;
        const up = deviance({ [term]: value + 1e-3 });
        expect(up).toBeGreaterThan(here - 1e-7);
        if (value === 0) expect(fitted.statuses).toContain(`singular:${term}`);
        if (value > 1e-3) expect(deviance({ [term]: value - 1e-3 })).toBeGreaterThan(here - 1e-7);
      }
    },
  );
});

describe('AG-FIT-3 larger tables', () => {
  const rows = simulate({
    scorecards: 1800,
    raters: 90,
    panel: 3,
    competencies: 4,
    missing: 0.05,
    truth: COMPANY,
    rounded: false,
    seed: 21,
    team: 6,
  }).ratings;

  it('finds the truth that the ratings were drawn from, and its own standard errors', () => {
    const fitted = fitModel(rows, { method: 'reml' });
    for (const term of TERMS) {
      const error = Math.abs(fitted.components[term]! - COMPANY[term]);
      expect(error).toBeLessThan(4 * fitted.componentsSe[term]!);
    }
    expect(fitted.status).toBe('ok');
  });

  it('moments lie within a few percent of REML and say what is approximate', () => {
    const exact = fitModel(rows, { method: 'reml' });
    const quick = fitModel(rows, { method: 'moments' });
    for (const term of TERMS) {
      expect(Math.abs(quick.components[term]! - exact.components[term]!)).toBeLessThan(
        0.03 * exact.components[term]! + 0.002,
      );
    }
    expect(quick.solveResidual).toBeLessThanOrEqual(1e-10);
    expect(quick.remlDeviance).toBeNull();
  });

  it('conjugate gradients reach the factored solution, and the series its errors', () => {
    const big = simulate({
      scorecards: 4500,
      raters: 300,
      panel: 3,
      competencies: 1,
      missing: 0,
      truth: COMPANY,
      rounded: true,
      seed: 5,
    }).ratings;
    // a training candidate whom everybody rated joins every rater with every other
    for (let r = 0; r < 300; r++) {
      big.push({ candidate: 'training', rater: `r${r}`, competency: 'k0', score: 2 + ((r * 7) % 4) });
    }
    const layout = layoutOf(indexRatings(big), 'overall', 'candidate');
    const ratios = { outer: 4, outerFixed: 0, inner: 0.5, innerFixed: 0, pair: 0 };
    const pattern = new PatternInner(layout);
    const iterated = solveWith(layout, ratios, pattern);
    expect(iterated.approximate).toBe(true);
    expect(iterated.residual).toBeLessThanOrEqual(1e-10);
    const solver = new SparseInner(layout);
    const exact = solveExactly(layout, ratios, solver)!;
    expect(iterated.equations.yPy).toBeCloseTo(exact.equations.yPy, 6);
    solver.invert();
    pattern.invert();
    const one = new Float64Array(1);
    for (let level = 0; level < layout.innerLevels; level += 7) {
      expect(Math.abs(iterated.equations.inner[level]! - exact.equations.inner[level]!)).toBeLessThan(1e-8);
      solver.inverseOfLevel(level, one);
      const value = one[0]!;
      pattern.inverseOfLevel(level, one);
      expect(Math.abs(one[0]! / value - 1)).toBeLessThan(0.02);
    }
    const close = traces({ equations: iterated.equations, solver: pattern }, false);
    const exactly = traces(exact, false);
    expect(Math.abs(close.inner / exactly.inner - 1)).toBeLessThan(0.01);
    expect(Math.abs(close.outer / exactly.outer - 1)).toBeLessThan(0.01);
  });
});

describe('AG-FIT-4 what it says instead of computing', () => {
  const row = (candidate: string, rater: string, score: number, competency = 'k'): Rating => ({
    candidate,
    rater,
    competency,
    score,
  });

  it('reports no variation, one rater, one candidate and no overlap, and never a NaN', () => {
    const flat = fitModel([row('a', 'x', 3), row('a', 'y', 3), row('b', 'x', 3), row('b', 'y', 3)]);
    expect(flat.status).toBe('no-variation');
    expect(flat.solution).toBeNull();
    const single = fitModel([row('a', 'x', 3), row('b', 'x', 4), row('c', 'x', 1)]);
    expect(single.statuses).toContain('no-pairs');
    expect(single.statuses).toContain('default-shares');
    const alone = fitModel([row('a', 'x', 3), row('a', 'y', 4), row('a', 'z', 2)]);
    expect(alone.statuses).toContain('one-unit');
    const apart = fitModel([row('a', 'w', 3), row('b', 'x', 4), row('c', 'y', 2), row('d', 'z', 5)]);
    expect(apart.statuses).toContain('no-replication');
    for (const fitted of [single, alone, apart]) {
      expect(fitted.source).toBe('default-shares');
      expect(Number.isFinite(fitted.mean)).toBe(true);
    }
    expect(fitModel([]).status).toBe('no-ratings');
  });

  it('scales the default shares so that the expected sum of squares is the observed one', () => {
    const rows = crooked(3);
    const fitted = fitModel(rows, { method: 'known' });
    const total = TERMS.reduce((sum, term) => sum + fitted.components[term]!, 0);
    expect(fitted.components.candidate! / total).toBeCloseTo(0.48, 12);
    expect(fitted.components.residual! / total).toBeCloseTo(0.22, 12);
    expect(total).toBeGreaterThan(0.2);
    expect(total).toBeLessThan(3);
  });

  it('says so when the effects explain every score', () => {
    const rows: Rating[] = [];
    for (let c = 0; c < 5; c++) for (let r = 0; r < 3; r++) rows.push(row(`c${c}`, `r${r}`, c + r + 1));
    const fitted = fitModel(rows, { terms: 'overall', method: 'reml' });
    expect(fitted.statuses).toContain('singular:residual');
    for (const value of Object.values(fitted.components)) expect(Number.isFinite(value)).toBe(true);
  });

  it('refuses impossible components', () => {
    expect(() => fitModel(marks, { components: { candidate: -1, residual: 1 } })).toThrow(/candidate is -1/);
    expect(() => fitModel(marks, { components: { candidate: 1 } })).toThrow(/residual/);
    expect(() => fitModel(marks, { terms: 'overall', components: { 'candidate:rater': 1, residual: 1 } })).toThrow(
      /overall/,
    );
  });
});
