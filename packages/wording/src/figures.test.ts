import { describe, expect, it } from 'vitest';
import {
  blocked,
  falseFlags,
  flaggedLines,
  formLines,
  formRight,
  heldOut,
  innocentLines,
  langs,
  recall,
  visibleLines,
  wilson,
} from '../bench/measure.ts';
import { figures, figuresInReadme, unpadded } from '../bench/report.ts';

const share = ({ hits, n }: { hits: number; n: number }) => hits / n;

describe.each(langs)('W60 figures for %s', (lang) => {
  const visible = visibleLines().filter((line) => line.lang === lang);
  const apart = visible.filter((line) => heldOut(line.text));

  it('finds what must be flagged, blocked topics above all', () => {
    expect(share(recall(visible))).toBeGreaterThanOrEqual(0.95);
    expect(share(recall(apart))).toBeGreaterThanOrEqual(0.85);
    expect(share(recall(apart.filter((line) => blocked.has(line.topic))))).toBeGreaterThanOrEqual(0.9);
  });

  it('leaves the near misses alone', () => {
    expect(share(falseFlags(visible))).toBeLessThanOrEqual(0.05);
  });

  it('finds the form', () => {
    expect(share(formRight(visible))).toBeGreaterThanOrEqual(0.8);
    expect(share(formRight(formLines(lang)))).toBeGreaterThanOrEqual(0.9);
  });

  it('finds other phrasings, direct and indirect', () => {
    const direct = flaggedLines(lang, 'direct');
    expect(direct.length).toBeGreaterThanOrEqual(200);
    expect(share(recall(direct))).toBeGreaterThanOrEqual(0.95);
    expect(share(recall(flaggedLines(lang, 'indirect')))).toBeGreaterThanOrEqual(0.85);
  });

  it('flags under two in a hundred ordinary lines', () => {
    const innocent = innocentLines(lang);
    expect(innocent.length).toBeGreaterThanOrEqual(200);
    expect(share(falseFlags(innocent))).toBeLessThan(0.02);
    expect(share(falseFlags(innocentLines(lang, 'near')))).toBeLessThan(0.02);
  });
});

describe('the report', () => {
  it('W61 computes the Wilson interval as published (8 of 10: 0.490 to 0.943)', () => {
    const { low, high } = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });

  it('W61 has in the README what is computed', () => {
    expect(figuresInReadme()).toBe(unpadded(figures()));
  });
});
