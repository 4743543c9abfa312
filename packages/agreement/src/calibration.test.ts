import { describe, expect, it } from 'vitest';
import { generator } from '../bench/simulate.ts';
import { calibration } from './calibration.ts';
import { fit as fitModel } from './fit/fit.ts';
import type { Rating } from './ratings.ts';
import { severity } from './severity.ts';

/** Ann, Bob and Cem see everybody; `ann` says what Ann makes of a candidate's level on a competency at a time. */
function trio(
  candidates: number,
  seed: number,
  ann: (level: number, k: number, time: number, noise: number) => number | null,
) {
  const random = generator(seed);
  const rows: Rating[] = [];
  for (let c = 0; c < candidates; c++) {
    const level = random.normal();
    const own = [0, 1, 2].map(() => 0.6 * random.normal());
    for (const rater of ['Ann', 'Bob', 'Cem']) {
      for (let k = 0; k < 3; k++) {
        const noise = 0.4 * random.normal();
        const plain = 3 + level + own[k]! + noise;
        const score = rater === 'Ann' ? ann(level + own[k]!, k, c, noise) : plain;
        rows.push({ candidate: `c${String(c).padStart(3, '0')}`, rater, competency: `k${k}`, score });
      }
    }
  }
  return fitModel(rows, { method: 'reml' });
}

describe('AG-CAL-1 calibration', () => {
  it('needs ten scorecards and two co-raters, and says how far away one is', () => {
    const few = calibration(
      trio(9, 1, (level, _, __, noise) => 3 + level + noise),
      'Ann',
    );
    expect(few).toMatchObject({ status: 'too-few', scorecards: 9, coRaters: 2 });
    for (const part of [few.severity, few.spread, few.halo, few.withPanel, few.drift, few.completeness]) {
      expect(part).toMatchObject({ value: null, status: 'too-few' });
    }
    const enough = calibration(
      trio(10, 1, (level, _, __, noise) => 3 + level + noise),
      'Ann',
    );
    expect(enough.status).toBe('ok');
    expect(enough.severity.value).not.toBeNull();
    const rows: Rating[] = Array.from({ length: 12 }, (_, i) => [
      { candidate: `c${i}`, rater: 'Ann', competency: 'k', score: (i % 5) + 1 },
      { candidate: `c${i}`, rater: 'Bob', competency: 'k', score: ((i * 3) % 5) + 1 },
    ]).flat();
    expect(calibration(fitModel(rows), 'Ann')).toMatchObject({ status: 'too-few', scorecards: 12, coRaters: 1 });
    expect(() => calibration(fitModel(rows), 'Zoe')).toThrow(/Zoe/);
  });

  it('sees a plain rater as plain', () => {
    const fitted = trio(120, 2, (level, _, __, noise) => 3 + level + noise);
    const ann = calibration(fitted, 'Ann');
    expect(ann.severity.value).toBe(severity(fitted).find((s) => s.rater === 'Ann')!.value);
    expect(ann.spread.ci![0]).toBeLessThan(1);
    expect(ann.spread.ci![1]).toBeGreaterThan(1);
    expect(Math.abs(ann.halo.value!)).toBeLessThan(0.1);
    expect(ann.withPanel.value!).toBeGreaterThan(0.85);
    expect(ann.drift.ci![0]).toBeLessThan(0);
    expect(ann.drift.ci![1]).toBeGreaterThan(0);
    expect(ann.completeness).toMatchObject({ value: 1, n: 360 });
  });

  it('sees narrow marks, halo, drift, gaps and noise where they were put', () => {
    const narrow = calibration(
      trio(120, 3, (level, _, __, noise) => 3 + 0.4 * (level + noise)),
      'Ann',
    );
    expect(narrow.spread.ci![1]).toBeLessThan(0.6);
    const random = generator(9);
    let shared = 0;
    const halo = calibration(
      trio(120, 4, (level, k) => {
        if (k === 0) shared = level + 0.3 * random.normal();
        return 3 + shared;
      }),
      'Ann',
    );
    expect(halo.halo.value!).toBeGreaterThan(0.2);
    const drift = calibration(
      trio(120, 5, (level, _, time, noise) => 3 + level + noise - 0.01 * time),
      'Ann',
    );
    expect(drift.drift.value!).toBeCloseTo(-0.1, 1);
    expect(drift.drift.ci![1]).toBeLessThan(0);
    const gaps = calibration(
      trio(120, 6, (level, k, __, noise) => (k === 2 ? null : 3 + level + noise)),
      'Ann',
    );
    expect(gaps.completeness.value!).toBeCloseTo(2 / 3, 12);
    const loose = calibration(
      trio(120, 7, () => 3 + random.normal()),
      'Ann',
    );
    expect(loose.withPanel.value!).toBeLessThan(0.3);
  });

  it('takes the order in time from the caller', () => {
    const fitted = trio(40, 8, (level, _, time, noise) => 3 + level + noise + 0.02 * time);
    const order = [...fitted.index.candidates];
    const forward = calibration(fitted, 'Ann', { order });
    const backward = calibration(fitted, 'Ann', { order: order.reverse() });
    expect(forward.drift.value!).toBeCloseTo(-backward.drift.value!, 10);
  });
});
