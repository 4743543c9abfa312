import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANY, generator, simulate } from '../../bench/simulate.ts';
import guilford from '../../fixtures/mfrm-guilford.json' with { type: 'json' };
import type { Rating } from '../ratings.ts';
import { type Mfrm, mfrm } from './mfrm.ts';

const rows: Rating[] = guilford.rows.map(([judge, scientist, trait, score]) => ({
  rater: judge!,
  candidate: scientist!,
  competency: trait!,
  score: score!,
}));

/** The log-likelihood of a joint fit, from nothing but its printed measures. */
function logLikelihood(model: Mfrm, ratings: readonly Rating[], changed: Record<string, number> = {}): number {
  const of = (list: Mfrm['raters'], id: unknown, kind: string): number =>
    list.find((element) => element.id === String(id))!.measure! + (changed[`${kind}${id}`] ?? 0);
  let total = 0;
  for (const { candidate, rater, competency, score } of ratings) {
    const location =
      of(model.candidates, candidate, 'c') - of(model.raters, rater, 'r') - of(model.competencies, competency, 'k');
    const steps = model.thresholds.filter((t) => t.competency === undefined || t.competency === String(competency));
    const values = [0];
    for (const [x, step] of steps.entries()) {
      values.push(values[x]! + location - step.measure - (changed[`t${step.competency ?? ''}${step.score}`] ?? 0));
    }
    const x = steps.findIndex((step) => step.score === score) + 1;
    total += values[x]! - Math.log(values.reduce((sum, value) => sum + Math.exp(value), 0));
  }
  return total;
}

/** Scores drawn from the model itself. */
function drawn(seed: number, candidates: number, raters: number, competencies: number): Rating[] {
  const random = generator(seed);
  const tau = [-1.5, -0.3, 0.4, 1.4];
  const ability = Array.from({ length: candidates }, () => 1.2 * random.normal());
  const severity = Array.from({ length: raters }, (_, r) => -1 + (2 * r) / (raters - 1));
  const ratings: Rating[] = [];
  for (let c = 0; c < candidates; c++) {
    const panel = new Set([c % raters, random.below(raters), random.below(raters)]);
    for (const r of panel) {
      for (let k = 0; k < competencies; k++) {
        const location = ability[c]! - severity[r]! - (k - (competencies - 1) / 2) * 0.4;
        const weights = [1];
        for (const step of tau) weights.push(weights[weights.length - 1]! * Math.exp(location - step));
        let at = random.uniform() * weights.reduce((sum, w) => sum + w, 0);
        let x = 0;
        while (x < 4 && at > weights[x]!) at -= weights[x++]!;
        ratings.push({ candidate: `c${c}`, rater: `r${r}`, competency: `k${k}`, score: x + 1 });
      }
    }
  }
  return ratings;
}

describe('AG-MF-1 many-facet Rasch', () => {
  it('reproduces the Guilford run: measures, errors, fit, thresholds, likelihood', () => {
    const model = mfrm(rows);
    for (const [facet, list] of [
      ['judge', model.raters],
      ['scientist', model.candidates],
      ['trait', model.competencies],
    ] as const) {
      for (const expected of guilford.expected.tables[facet]) {
        const found = list.find((element) => element.id === expected.element)!;
        expect(found.n).toBe(expected.n);
        expect(found.raw).toBe(expected.raw);
        expect(Math.abs(found.measure! - expected.measure)).toBeLessThan(1e-7);
        expect(Math.abs(found.se! - expected.se)).toBeLessThan(1e-7);
        expect(Math.abs(found.infit! - expected.infit)).toBeLessThan(1e-7);
        expect(Math.abs(found.outfit! - expected.outfit)).toBeLessThan(1e-7);
      }
    }
    for (const { score, measure, disordered } of model.thresholds) {
      const tau = guilford.expected.tau as Record<string, number>;
      expect(Math.abs(measure - tau[String(score)]!)).toBeLessThan(1e-7);
      expect(disordered).toBe(score > 2 && tau[String(score)]! < tau[String(score - 1)]!);
    }
    expect(model.logLikelihood).toBeCloseTo(guilford.expected.logLik, 8);
    expect(model.residual!).toBeLessThan(1e-6);
    expect(model.bias).toBeCloseTo(15 / 14, 12);
  });

  it.each(['rating', 'partial-credit'] as const)('joint estimates are the top of the likelihood (%s)', (scale) => {
    const ratings = drawn(3, 20, 4, 3);
    const model = mfrm(ratings, { scale });
    const kept = ratings.filter((row) => model.candidates.find((c) => c.id === row.candidate)!.status === 'ok');
    const top = logLikelihood(model, kept);
    expect(top).toBeCloseTo(model.logLikelihood!, 7);
    const steps = model.thresholds.map((t) => `t${t.competency ?? ''}${t.score}`);
    for (const name of ['cc1', 'cc2', 'rr0', 'rr3', 'kk1', ...steps]) {
      for (const by of [-0.02, 0.02]) {
        expect(logLikelihood(model, kept, { [name.replace(/^([crk])/, '$1')]: by })).toBeLessThan(top);
      }
    }
  });

  it('marginal estimates find the truth that joint ones stretch', () => {
    const ratings = drawn(5, 400, 6, 3);
    const joint = mfrm(ratings);
    const marginal = mfrm(ratings, { method: 'mml' });
    expect(marginal.sd!).toBeGreaterThan(1.0);
    expect(marginal.sd!).toBeLessThan(1.4);
    const spread = (model: Mfrm): number => model.raters[5]!.measure! - model.raters[0]!.measure!;
    expect(spread(marginal)).toBeGreaterThan(1.75);
    expect(spread(marginal)).toBeLessThan(2.25);
    // the joint spread, shrunk by its stated bias, agrees
    expect(Math.abs(spread(joint) / joint.bias - spread(marginal))).toBeLessThan(0.1);
    for (const [t, tau] of [-1.5, -0.3, 0.4, 1.4].entries()) {
      expect(Math.abs(marginal.thresholds[t]!.measure - tau)).toBeLessThan(0.25);
    }
  });

  it('marginal likelihood agrees with brute integration and has a flat top', () => {
    const ratings = drawn(9, 30, 3, 2);
    const model = mfrm(ratings, { method: 'mml', nodes: 61 });
    const brute = (sd: number): number => {
      let total = 0;
      for (const candidate of model.candidates) {
        const own = ratings.filter((row) => row.candidate === candidate.id);
        let integral = 0;
        const h = 0.02;
        for (let x = -8; x <= 8; x += h) {
          const at = { ...model, candidates: [{ ...candidate, measure: x }] };
          integral +=
            Math.exp(logLikelihood(at, own) - (0.5 * x * x) / (sd * sd)) * (h / (sd * Math.sqrt(2 * Math.PI)));
        }
        total += Math.log(integral);
      }
      return total;
    };
    const top = brute(model.sd!);
    if (model.candidates.every((candidate) => candidate.status === 'ok'))
      expect(top).toBeCloseTo(model.logLikelihood!, 3);
    expect(model.statuses).not.toContain('not-converged');
    expect(brute(model.sd! * 1.05)).toBeLessThan(top + 0.01);
  });

  it('sets extremes aside, keeps order, and says what it collapsed', () => {
    const ratings = [...drawn(4, 12, 3, 3)];
    for (const rater of ['r0', 'r1']) {
      for (let k = 0; k < 3; k++) {
        ratings.push({ candidate: 'best', rater, competency: `k${k}`, score: 5 });
        ratings.push({ candidate: 'worst', rater, competency: `k${k}`, score: 1 });
      }
    }
    const model = mfrm(ratings, { ratingScale: { min: 0, max: 5, level: 'ordinal' } });
    const best = model.candidates.find((c) => c.id === 'best')!;
    const worst = model.candidates.find((c) => c.id === 'worst')!;
    expect(best.status).toBe('extreme:high');
    expect(worst.status).toBe('extreme:low');
    for (const { measure, status } of model.candidates) {
      if (status !== 'ok') continue;
      expect(best.measure!).toBeGreaterThan(measure!);
      expect(worst.measure!).toBeLessThan(measure!);
    }
    expect(best.infit).toBeNull();
    expect(model.unused).toEqual([{ scores: [0] }]);
  });

  it('fair averages stay on the scale and follow the measures', () => {
    const model = mfrm(drawn(6, 40, 5, 3));
    const sorted = [...model.candidates].sort((a, b) => a.measure! - b.measure!);
    for (const [i, { fairAverage }] of sorted.entries()) {
      expect(fairAverage!).toBeGreaterThanOrEqual(1);
      expect(fairAverage!).toBeLessThanOrEqual(5);
      if (i > 0) expect(fairAverage!).toBeGreaterThanOrEqual(sorted[i - 1]!.fairAverage! - 1e-12);
    }
  });

  it('is never NaN, whatever the table (property)', () => {
    const row = fc.record({
      candidate: fc.constantFrom('a', 'b', 'c', 'd'),
      rater: fc.constantFrom('x', 'y', 'z'),
      competency: fc.constantFrom('k', 'l'),
      score: fc.integer({ min: 1, max: 4 }),
    });
    const tables = fc.uniqueArray(row, {
      selector: (r) => `${r.candidate}${r.rater}${r.competency}`,
      maxLength: 24,
    });
    fc.assert(
      fc.property(tables, fc.constantFrom('jmle', 'mml'), (ratings, method) => {
        const model = mfrm(ratings, { method: method as 'jmle' | 'mml', nodes: 21 });
        const walk = (value: unknown): void => {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
        };
        walk(model);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('does not hang on order or names', () => {
    const ratings = drawn(8, 25, 4, 3);
    const model = mfrm(ratings);
    const turned = mfrm(
      [...ratings].reverse().map((r) => ({ ...r, candidate: `z${99 - Number(String(r.candidate).slice(1))}` })),
    );
    for (const { id, measure } of model.candidates) {
      const same = turned.candidates.find((c) => c.id === `z${99 - Number(id.slice(1))}`)!;
      expect(same.measure!).toBeCloseTo(measure!, 7);
    }
  });

  it('handles a company-sized table with many raters', () => {
    const { ratings } = simulate({
      scorecards: 1500,
      raters: 300,
      panel: 3,
      competencies: 4,
      missing: 0.1,
      truth: COMPANY,
      rounded: true,
      seed: 2,
    });
    const model = mfrm(ratings);
    expect(model.residual!).toBeLessThan(1e-6);
    expect(model.statuses).not.toContain('not-converged');
  });
});
