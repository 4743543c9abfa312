import { describe, expect, it } from 'vitest';
import { questionIn, withSentence } from './use-wording.ts';

describe('R93: the better question', () => {
  it('is the whole question in a piece of advice, or none', () => {
    expect(questionIn('Ask everyone: "Can you work these hours?"')).toBe('Can you work these hours?');
    expect(questionIn('Vraag iedereen: “Kunt u op deze tijden werken?”')).toBe('Kunt u op deze tijden werken?');
    expect(questionIn('Spør alle: «Kan du arbeide da?»')).toBe('Kan du arbeide da?');
    expect(questionIn('Leave it out.')).toBeNull();
    expect(questionIn('Begin with "how".')).toBeNull();
  });

  it('takes the place of the sentence around what was found, and of nothing else', () => {
    const text = 'Welcome. Are you pregnant? Tell me more.';
    const at = text.indexOf('pregnant');
    expect(withSentence(text, [at, at + 8], 'Can you start?')).toBe('Welcome. Can you start? Tell me more.');
    expect(withSentence('Are you pregnant', [8, 16], 'Can you?')).toBe('Can you?');
    expect(withSentence('One?\nAre you pregnant?\nTwo?', [13, 21], 'Can you?')).toBe('One?\nCan you?\nTwo?');
    expect(withSentence('Pregnant?', [0, 8], 'Can you?')).toBe('Can you?');
  });
});
