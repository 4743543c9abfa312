import { describe, expect, it } from 'vitest';
import { generator } from '../../bench/simulate.ts';
import { indexRatings, type Rating } from '../ratings.ts';
import { conjugateGradients } from './conjugate-gradients.ts';
import { choleskyInPlace, inverseFactor, inverseFromFactor, solveCholesky } from './dense.ts';
import { layoutOf, termOf } from './layout.ts';
import { expectedTotal, momentsOf } from './moments.ts';

const TRUTH = {
  candidate: 0.4,
  'candidate:competency': 0.11,
  rater: 0.09,
  'rater:competency': 0.05,
  'candidate:rater': 0.07,
  residual: 0.3,
};

function design(seed: number): Rating[] {
  const random = generator(seed);
  const rows: Rating[] = [];
  for (let c = 0; c < 8; c++) {
    for (let r = 0; r < 5; r++) {
      if (random.uniform() < 0.4) continue;
      for (let k = 0; k < 3; k++) {
        if (random.uniform() < 0.15) continue;
        rows.push({ candidate: `c${c}`, rater: `r${r}`, competency: `k${k}`, score: 0 });
      }
    }
  }
  return rows;
}

/** The covariance matrix of the marks under the truth, row-major. */
function covariance(rows: readonly Rating[]): Float64Array {
  const n = rows.length;
  const v = new Float64Array(n * n);
  rows.forEach((a, i) => {
    rows.forEach((b, j) => {
      const candidate = a.candidate === b.candidate;
      const rater = a.rater === b.rater;
      const competency = a.competency === b.competency;
      let value = i === j ? TRUTH.residual : 0;
      if (candidate) value += TRUTH.candidate;
      if (candidate && competency) value += TRUTH['candidate:competency'];
      if (rater) value += TRUTH.rater;
      if (rater && competency) value += TRUTH['rater:competency'];
      if (candidate && rater) value += TRUTH['candidate:rater'];
      v[i * n + j] = value;
    });
  });
  return v;
}

describe('AG-FIT-3 moments and solvers', () => {
  it.each([1, 2, 3])('moment estimates are unbiased, exactly, whatever the gaps (design %i)', (seed) => {
    const rows = design(seed);
    const n = rows.length;
    const factor = covariance(rows);
    choleskyInPlace(factor, n);
    // the estimates are quadratic in the scores: summed over the columns of V's factor they are their expectation
    const sums: Record<string, number> = {};
    for (let column = 0; column < n; column++) {
      const scored = rows.map((row, i) => ({ ...row, score: 3 + (column <= i ? factor[i * n + column]! : 0) }));
      const layout = layoutOf(indexRatings(scored), 'full');
      const { variances, residual } = momentsOf(layout);
      for (const [side, value] of Object.entries(variances)) {
        const term = termOf(layout, side as 'outer');
        sums[term] = (sums[term] ?? 0) + value;
      }
      sums.residual = (sums.residual ?? 0) + residual;
    }
    for (const [term, value] of Object.entries(TRUTH)) expect(sums[term]).toBeCloseTo(value, 9);
  });

  it('knows what the total sum of squares expects of each part', () => {
    const rows = design(4);
    const layout = layoutOf(indexRatings(rows), 'full');
    const totals = expectedTotal(layout);
    const v = covariance(rows);
    const n = rows.length;
    const counts = new Map<string, number>();
    for (const { competency } of rows) counts.set(`${competency}`, (counts.get(`${competency}`) ?? 0) + 1);
    // tr(MV) by definition
    let expected = 0;
    for (let i = 0; i < n; i++) {
      expected += v[i * n + i]!;
      for (let j = 0; j < n; j++) {
        if (rows[i]!.competency === rows[j]!.competency)
          expected -= v[i * n + j]! / counts.get(`${rows[i]!.competency}`)!;
      }
    }
    let found = TRUTH.residual * (n - counts.size);
    for (const side of ['outer', 'outerFixed', 'inner', 'innerFixed', 'pair'] as const) {
      found += TRUTH[termOf(layout, side)] * totals[side];
    }
    expect(found).toBeCloseTo(expected, 9);
  });

  it('tiled Cholesky, inverse and conjugate gradients agree with the definition at awkward sizes', () => {
    for (const n of [1, 3, 4, 47, 48, 49, 101]) {
      const random = generator(n);
      const a = new Float64Array(n * n);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < i; j++) a[i * n + j] = a[j * n + i] = random.normal() / n;
        a[i * n + i] = 2 + random.uniform();
      }
      const l = a.slice();
      const logDeterminant = choleskyInPlace(l, n)!;
      expect(logDeterminant).toBeCloseTo(
        Array.from({ length: n }, (_, i) => 2 * Math.log(l[i * n + i]!)).reduce((sum, x) => sum + x, 0),
        10,
      );
      const inverse = inverseFromFactor(inverseFactor(l, n), n);
      const b = Float64Array.from({ length: n }, () => random.normal());
      const solved = b.slice();
      solveCholesky(l, n, solved);
      const x = new Float64Array(n);
      const times = (v: Float64Array, out: Float64Array): void => {
        for (let i = 0; i < n; i++) {
          out[i] = 0;
          for (let j = 0; j < n; j++) out[i]! += a[i * n + j]! * v[j]!;
        }
      };
      const done = conjugateGradients(times, (v, out) => out.set(v), b, x);
      expect(done.residual).toBeLessThanOrEqual(1e-10);
      const back = new Float64Array(n);
      times(solved, back);
      for (let i = 0; i < n; i++) {
        let fromInverse = 0;
        for (let j = 0; j < n; j++) fromInverse += inverse[i * n + j]! * b[j]!;
        expect(back[i]!).toBeCloseTo(b[i]!, 10);
        expect(fromInverse).toBeCloseTo(solved[i]!, 10);
        expect(x[i]!).toBeCloseTo(solved[i]!, 8);
      }
    }
    expect(choleskyInPlace(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
  });
});
