import { describe, expect, it } from 'vitest';
import { contribution } from './contribution.ts';
import { drawNormal, seeded } from './distributions/random.ts';
import type { Rating, Scale } from './ratings.ts';

const scale: Scale = { min: 1, max: 5, step: 1, level: 'ordinal' };

/** table[scorecard][item]; every scorecard is of another candidate, by rater r1. */
function cards(table: (number | null)[][]): Rating[] {
  return table.flatMap((row, c) =>
    row.map((score, i) => ({ candidate: `c${c}`, rater: 'r1', competency: `k${i + 1}`, score })),
  );
}

describe('AG-CO-1 items by hand', () => {
  const table = [
    [5, 4, 5, 1],
    [3, 3, 2, 5],
    [1, 2, 1, 3],
    [4, 4, 5, 2],
    [2, 2, 3, 5],
    [5, 5, 4, 1],
  ];
  const result = contribution(cards(table), scale);
  const mean = (v: number[]): number => v.reduce((a, b) => a + b, 0) / v.length;
  const cov = (x: number[], y: number[]): number =>
    x.reduce((sum, a, i) => sum + (a - mean(x)) * (y[i]! - mean(y)), 0) / (x.length - 1);
  const column = (i: number): number[] => table.map((row) => row[i]!);
  const alpha = (items: number[]): number => {
    const sum = table.map((row) => items.reduce((s, i) => s + row[i]!, 0));
    const own = items.reduce((s, i) => s + cov(column(i), column(i)), 0);
    return (items.length / (items.length - 1)) * (1 - own / cov(sum, sum));
  };
  it('mean, sd, ceiling, floor', () => {
    expect(result.items[0]).toMatchObject({ item: 'k1', n: 6, ceiling: 2 / 6, floor: 1 / 6 });
    expect(result.items[0]!.mean).toBeCloseTo(mean(column(0)), 12);
    expect(result.items[0]!.sd).toBeCloseTo(Math.sqrt(cov(column(0), column(0))), 12);
  });
  it('α, α if dropped, item–total correlation', () => {
    expect(result.alpha.value).toBeCloseTo(alpha([0, 1, 2, 3]), 12);
    expect(result.items[3]!.alphaIfDropped.value).toBeCloseTo(alpha([0, 1, 2]), 12);
    const rest = table.map((row) => (row[1]! + row[2]! + row[3]!) / 3);
    const x = column(0);
    expect(result.items[0]!.itemTotal.value).toBeCloseTo(cov(x, rest) / Math.sqrt(cov(x, x) * cov(rest, rest)), 12);
  });
  it('shares of the variance of the sum add up to 1; near-copies are named', () => {
    expect(result.items.reduce((sum, item) => sum + item.varianceShare!, 0)).toBeCloseTo(1, 12);
    expect(result.items[0]!.redundantWith.map(({ item }) => item)).toContain('k2');
    expect(result.items[3]!.redundantWith).toEqual([]);
  });
});

describe('AG-CO-2 with known truth', () => {
  it('α, one more item and one more rater come out as simulated', () => {
    const random = seeded(3);
    const rows: Rating[] = [];
    // truth 1, rater's view of the candidate 1, item error 4: α within scorecards 2/(2 + 4/5); raters 1/(1 + 1 + 4/5)
    for (let c = 0; c < 1500; c++) {
      const truth = drawNormal(random);
      for (const rater of ['a', 'b']) {
        const view = truth + drawNormal(random);
        for (let k = 0; k < 5; k++) {
          rows.push({ candidate: c, rater, competency: `k${k}`, score: view + 2 * drawNormal(random) });
        }
      }
    }
    const result = contribution(rows);
    expect(Math.abs(result.alpha.value! - 2 / 2.8)).toBeLessThan(0.03);
    expect(result.alpha.ci![0]).toBeLessThan(2 / 2.8);
    expect(result.alpha.ci![1]).toBeGreaterThan(2 / 2.8);
    expect(Math.abs(result.withOneMoreItem.value! - 2 / (2 + 4 / 6))).toBeLessThan(0.03);
    expect(Math.abs(result.raters.single! - 1 / 2.8)).toBeLessThan(0.04);
    expect(Math.abs(result.withOneMoreRater.value! - 1 / (1 + 1.8 / 3))).toBeLessThan(0.04);
  });
});

describe('AG-CO-3 what cannot be said', () => {
  it('one item, no variation, too few', () => {
    expect(contribution(cards([[3], [4], [5]]), scale).alpha.status).toBe('undefined:one-item');
    expect(
      contribution(
        cards([
          [3, 3],
          [3, 3],
          [3, 3],
          [3, 3],
        ]),
        scale,
      ).alpha.status,
    ).toBe('undefined:no-variation');
    const few = contribution(cards([[3, 4]]), scale);
    expect(few.alpha.status).toBe('too-few');
    expect(few.items[0]!.itemTotal.status).toBe('too-few');
    expect(few.withOneMoreRater.value).toBeNull();
  });
  it('missing items are left out of their own figures only', () => {
    const result = contribution(
      cards([
        [1, 2, null],
        [2, 3, 3],
        [4, 4, 5],
        [5, null, 4],
        [3, 2, 2],
      ]),
      scale,
    );
    expect(result.items.map((item) => item.n)).toEqual([5, 4, 4]);
    expect(result.alpha.value).not.toBeNull();
  });
  it('by question where the ratings name questions', () => {
    const rows = cards([
      [1, 2],
      [3, 4],
      [5, 4],
    ]).map((row) => ({ ...row, question: `q-${row.competency}` }));
    expect(contribution(rows, scale)).toMatchObject({ by: 'question' });
    expect(contribution(rows, scale).items.map((item) => item.item)).toEqual(['q-k1', 'q-k2']);
  });
  it('no ratings at all: no items, no NaN', () => {
    const result = contribution([], scale);
    expect(result.items).toEqual([]);
    expect(JSON.stringify(result)).not.toContain('NaN');
  });
});
