import { describe, expect, it } from 'vitest';
import { filledText, type TextKind, textFaults } from '../mail/text.ts';
import { outcomeTexts } from './texts.ts';

describe('the prepared words of outcomes', () => {
  it.each(Object.entries(outcomeTexts))(
    '%s: standard words in three languages, kept by its own rules',
    (_, each: TextKind) => {
      for (const language of ['en', 'nl', 'nb'] as const) {
        expect(textFaults(each, each.standard[language])).toEqual([]);
        expect(Object.keys(each.examples[language]).sort()).toEqual(Object.keys(each.placeholders).sort());
        const filled = filledText(each.standard[language], each.examples[language]);
        expect(JSON.stringify(filled)).not.toContain('{{');
        expect(filled.body.length).toBeGreaterThan(0);
      }
    },
  );
});
