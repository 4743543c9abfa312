import { describe, expect, test } from 'vitest';
import { accentGrounds, accentShades, contrastOf, mixed } from './accent.ts';

describe('the colour of an organisation', () => {
  test('LK-1: stays as it is where it can be read, and is darkened or lightened only as far as it takes', () => {
    expect(accentShades('#0b4f6c').light).toBe('#0b4f6c');
    expect(accentShades('#0b4f6c').dark).not.toBe('#0b4f6c');
    expect(accentShades('#ffe066').dark).toBe('#ffe066');
    const { light } = accentShades('#ffe066');
    expect(contrastOf(light, accentGrounds.light)).toBeLessThan(accentGrounds.contrast + 0.3);
  });

  test('LK-1: every colour can be read in both themes, also on a wash of itself', () => {
    for (let value = 0; value <= 0xffffff; value += 4_099) {
      const colour = `#${value.toString(16).padStart(6, '0')}`;
      const { light, dark } = accentShades(colour);
      expect(contrastOf(light, accentGrounds.light), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(dark, accentGrounds.dark), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(light, mixed('#fefdfb', light, 0.08)), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(dark, mixed('#262320', dark, 0.1)), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(light, '#ffffff'), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(dark, '#1d130f'), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('contrast is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
