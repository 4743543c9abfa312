import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, foldWords } from './fold-words.ts';

describe('FN-2 words folded for searching', () => {
  test.each([
    ['Åse', 'Aase'],
    ['Bjørn', 'Bjoern'],
    ['Sæther', 'Saether'],
    ['Jürgen', 'Juergen'],
    ['IJsbrand', 'Ysbrand'],
    ['Groß', 'Gross'],
    ['Zoë', 'zoe'],
    ['Фёдор', 'федор'],
  ])('%s is typed as %s', (one, other) => {
    expect(foldWords(one)).toEqual(foldWords(other));
  });

  test('FN-2 the beginning of a word folds to the beginning of the folded word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåøæöüijy]{1,12}$/), fc.nat(12), (word, length) => {
        const [whole = ''] = foldWords(word);
        const [start = ''] = foldWords(word.slice(0, length));
        expect(whole.startsWith(start)).toBe(true);
      }),
    );
  });
});

describe('FN-3 excerpts', () => {
  const long = `${'Before that I did something else entirely. '.repeat(10)}I planned the work of ten mechanics in Zürich. ${'And then more. '.repeat(20)}`;

  test('FN-3 is a short piece around the first hit, cut between words, with every hit in it marked', () => {
    const excerpt = excerptOf(long, ['mechanic', 'zurich']);
    const text = excerpt?.map((piece) => piece.text).join('') ?? '';
    expect(text.length).toBeLessThan(175);
    expect(text).toMatch(/^… .* …$/);
    expect(excerpt?.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['mechanics', 'Zürich']);
  });

  test('is nothing where nothing fits, and the whole of a short text', () => {
    expect(excerptOf(long, ['welder'])).toBeNull();
    expect(excerptOf('', ['a'])).toBeNull();
    expect(excerptOf('Noor de Wit', ['noor'])).toEqual([
      { text: 'Noor', hit: true },
      { text: ' de Wit', hit: false },
    ]);
  });

  test('loses and doubles no letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 4 }), (text, typed) => {
        const excerpt = excerptOf(text, foldWords(typed), 80);
        if (excerpt === null) return;
        const piece = excerpt
          .map((each) => each.text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '');
        expect(text.replace(/\s+/g, ' ')).toContain(piece.replace(/\s+/g, ' ').slice(0, 60));
        expect(excerpt.some(({ hit }) => hit)).toBe(true);
      }),
    );
  });
});
