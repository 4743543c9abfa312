import { describe, expect, expectTypeOf, it } from 'vitest';
import { words as candidateWords } from '../candidate/words.ts';
import { words as staffWords } from '../staff/words.ts';
import { words as uiWords } from './plain/words.ts';
import { closestLanguage, count, defineWords, isLanguage, languages, plural } from './words.ts';

describe('words', () => {
  it('must be there in all three languages, and nothing else (types)', () => {
    const words = defineWords({
      en: { title: 'Plan', gaps: (n: number) => count.en(n, 'gap', 'gaps') },
      nl: { title: 'Plan', gaps: (n) => count.nl(n, 'gat', 'gaten') },
      nb: { title: 'Plan', gaps: (n) => count.nb(n, 'hull', 'hull') },
    });
    expectTypeOf(words.nl.gaps).toEqualTypeOf<(n: number) => string>();
    expectTypeOf(words.nl.title).toEqualTypeOf<string>();
    expect(words.nl.gaps(2)).toBe('2 gaten');
    defineWords({
      en: { title: 'Plan', gaps: (n: number) => `${n}` },
      // @ts-expect-error the Dutch title is missing
      nl: { gaps: (n) => `${n}` },
      // @ts-expect-error a text where a function is asked for
      nb: { title: 'Plan', gaps: 'hull' },
    });
    defineWords({
      en: { title: 'Plan' },
      // @ts-expect-error a key that English does not have
      nl: { title: 'Plan', titel: 'Plan' },
      nb: { title: 'Plan' },
    });
  });

  it.each([
    ['ui', uiWords],
    ['staff', staffWords],
    ['candidate', candidateWords],
  ])('of %s are said in every language, none empty', (_name, words) => {
    for (const language of languages) {
      expect(Object.keys(words[language])).toEqual(Object.keys(words.en));
      for (const word of Object.values(words[language])) {
        const text = typeof word === 'function' ? (word as (...values: unknown[]) => string)(2, 5) : word;
        expect(text.trim()).not.toBe('');
        expect(text).not.toContain('undefined');
      }
    }
  });
});

describe('counting', () => {
  it('follows each language', () => {
    expect([0, 1, 2, 1200].map((n) => count.nl(n, 'verhaal', 'verhalen'))).toEqual([
      '0 verhalen',
      '1 verhaal',
      '2 verhalen',
      '1.200 verhalen',
    ]);
    expect(count.en(1200, 'story', 'stories')).toBe('1,200 stories');
    expect(count.nb(1, 'historie', 'historier')).toBe('1 historie');
    expect(plural.nb(0, 'historie', 'historier')).toBe('historier');
    expect(plural.en(1.5, 'hour', 'hours')).toBe('hours');
  });
});

describe('the language', () => {
  it.each([
    [['nl-BE', 'en'], 'nl'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['de', 'nb-NO'], 'nb'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
    [['EN-us', 'nl'], 'en'],
  ])('closest to %j is %s', (tags, language) => {
    expect(closestLanguage(tags)).toBe(language);
  });

  it('is one of three', () => {
    expect(['nl', 'nb', 'en', 'de', null].map(isLanguage)).toEqual([true, true, true, false, false]);
  });
});
