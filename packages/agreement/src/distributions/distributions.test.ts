import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/special-functions.json' with { type: 'json' };
import { incompleteBeta } from './beta.ts';
import { chiSquareCdf, chiSquareQuantile } from './chi-square.ts';
import { fCdf, fQuantile, fTails } from './f.ts';
import { incompleteGamma, logBeta, logGamma } from './gamma.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { drawBelow, drawNormal, seeded } from './random.ts';
import { studentCdf, studentQuantile } from './student.ts';

const rows = (name: string): number[][] => (fixture as unknown as Record<string, number[][]>)[name]!;

/** Relative, with an absolute floor of one part in 1e14 for figures near 0. */
function close(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(fixture.tolerance * Math.abs(expected) + 1e-14);
}

describe('AG-NUM-1 special functions agree with 40-digit arithmetic to 1e-12', () => {
  it.each(rows('logGamma'))('ln Γ(%d)', (x, expected) => close(logGamma(x!), expected!));
  it.each(rows('logBeta'))('ln B(%d, %d)', (a, b, expected) => close(logBeta(a!, b!), expected!));
  it.each(rows('incompleteBeta'))('I(%d, %d) at %d', (a, b, x, lower, upper) => {
    const tails = incompleteBeta(a!, b!, x!);
    close(tails.lower, lower!);
    close(tails.upper, upper!);
  });
  it.each(rows('incompleteGamma'))('P(%d, %d)', (a, x, lower, upper) => {
    const tails = incompleteGamma(a!, x!);
    close(tails.lower, lower!);
    close(tails.upper, upper!);
  });
  it.each(rows('normalCdf'))('Φ(%d)', (z, expected) => {
    expect(Math.abs(normalCdf(z!) / expected! - 1)).toBeLessThan(1e-12);
  });
  it.each(rows('normalQuantile'))('Φ⁻¹(%d)', (p, expected) => close(normalQuantile(p!), expected!));
  it.each(rows('fUpper'))('P(F > %d), %d and %d', (f, a, b, expected) => close(fTails(f!, a!, b!).upper, expected!));
  it.each(rows('fQuantile'))('F at %d, %d and %d', (p, a, b, expected) => close(fQuantile(p!, a!, b!), expected!));
  it.each(rows('studentCdf'))('P(T ≤ %d), %d', (t, df, expected) => close(studentCdf(t!, df!), expected!));
  it.each(rows('studentQuantile'))('t at %d, %d', (p, df, expected) => close(studentQuantile(p!, df!), expected!));
  it.each(rows('chiSquareCdf'))('P(χ² ≤ %d), %d', (x, df, expected) => close(chiSquareCdf(x!, df!), expected!));
  it.each(rows('chiSquareQuantile'))('χ² at %d, %d', (p, df, expected) => close(chiSquareQuantile(p!, df!), expected!));
});

describe('AG-NUM-2 quantiles invert their distributions', () => {
  const p = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  const df = fc.double({ min: 0.4, max: 1e4, noNaN: true });
  const back = (actual: number, expected: number): void => {
    expect(Math.abs(actual - expected)).toBeLessThan(1e-11 * Math.min(expected, 1 - expected) + 1e-13);
  };
  it('F', () => {
    fc.assert(fc.property(p, df, df, (q, a, b) => back(fCdf(fQuantile(q, a, b), a, b), q)));
  });
  it("Student's t", () => {
    fc.assert(fc.property(p, df, (q, n) => back(studentCdf(studentQuantile(q, n), n), q)));
  });
  it('χ²', () => {
    fc.assert(fc.property(p, df, (q, n) => back(chiSquareCdf(chiSquareQuantile(q, n), n), q)));
  });
  it('normal', () => {
    fc.assert(fc.property(p, (q) => back(normalCdf(normalQuantile(q)), q)));
  });
  it('answers ends and refuses what is outside', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(fQuantile(1, 3, 4)).toBe(Number.POSITIVE_INFINITY);
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(chiSquareQuantile(1.1, 3)).toBeNaN();
    expect(logGamma(-1)).toBeNaN();
  });
});

describe('AG-NUM-3 the generator is seeded', () => {
  it('repeats itself for a seed, and differs for another', () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, seeded(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });
  it('is uniform: 20,000 draws in 20 bins, χ² within its 99.99 % point', () => {
    const random = seeded(20260727);
    const bins = new Array<number>(20).fill(0);
    for (let i = 0; i < 20_000; i++) bins[drawBelow(random, 20)]! += 1;
    const chi = bins.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    expect(chi).toBeLessThan(chiSquareQuantile(0.9999, 19));
    expect(chi).toBeGreaterThan(chiSquareQuantile(0.0001, 19));
  });
  it('draws normals with mean 0 and variance 1', () => {
    const random = seeded(3);
    const draws = Array.from({ length: 20_000 }, () => drawNormal(random));
    const mean = draws.reduce((a, b) => a + b) / draws.length;
    const variance = draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
  });
});
