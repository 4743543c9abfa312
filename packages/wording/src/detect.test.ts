import { describe, expect, it } from 'vitest';
import { innocentLines, langs, visibleLines } from '../bench/measure.ts';
import { detectLanguage } from './index.ts';

describe('W30 detection', () => {
  it.each(langs)('finds %s in nearly all lines', (lang) => {
    const lines = [...visibleLines().filter((line) => line.lang === lang), ...innocentLines(lang)];
    const right = lines.filter(({ text }) => detectLanguage(text).lang === lang).length;
    expect(right / lines.length).toBeGreaterThanOrEqual(0.97);
  });

  it('is unsure of little and sure of much', () => {
    expect(detectLanguage('')).toEqual({ lang: 'en', confidence: 0 });
    expect(detectLanguage('12 + 12').confidence).toBe(0);
    expect(detectLanguage('Hvordan går det med deg i dag?').confidence).toBeGreaterThan(0.6);
    expect(detectLanguage('SAP').confidence).toBeLessThan(0.3);
  });

  it('does not mind composition or case', () => {
    const text = 'Når får du tid på lørdag?';
    expect(detectLanguage(text.normalize('NFD').toUpperCase())).toEqual(detectLanguage(text));
  });
});
