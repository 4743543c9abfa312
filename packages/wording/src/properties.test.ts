import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { innocentLines, langs, visibleLines } from '../bench/measure.ts';
import { check, type Finding, type Lang } from './index.ts';

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

const lines = visibleLines();
const line = fc.constantFrom(...lines);
const marked = (findings: readonly Finding[]) =>
  findings.map(({ kind, topic, severity }) => `${kind} ${topic} ${severity}`);
const found = (text: string, lang: Lang) => marked(check(text, { lang, kind: 'question' }));

function changeCase(text: string, seed: readonly boolean[]): string {
  return [...text]
    .map((unit, i) => (seed[i % seed.length] === true ? unit.toUpperCase() : unit.toLowerCase()))
    .join('');
}

describe('what changes nothing (W9)', () => {
  it('case', () => {
    fc.assert(
      fc.property(line, fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), ({ text, lang }, seed) => {
        expect(found(changeCase(text, seed), lang)).toEqual(found(text, lang));
      }),
      { numRuns: 400 },
    );
  });

  it('spacing', () => {
    const space = fc.constantFrom('  ', '\t', '\u00a0', ' \u2009', '\u202f');
    fc.assert(
      fc.property(line, space, ({ text, lang }, gap) => {
        expect(found(`${gap}${text.replaceAll(' ', gap)}${gap}`, lang)).toEqual(found(text, lang));
      }),
      { numRuns: 400 },
    );
  });

  it('composition of letters', () => {
    for (const { text, lang } of lines) {
      expect(found(text.normalize('NFD'), lang)).toEqual(found(text, lang));
      expect(found(text.normalize('NFC'), lang)).toEqual(found(text, lang));
    }
  });

  it('typographic quotes', () => {
    for (const { text, lang } of lines) {
      expect(found(text.replaceAll("'", '’'), lang)).toEqual(found(text, lang));
      expect(found(`“${text}”`, lang)).toEqual(found(`"${text}"`, lang));
    }
  });
});

describe('spans (W2)', () => {
  it('lie within any text whatever, in order', () => {
    const words = fc.constantFrom(
      'kinderen',
      'gravid',
      'pregnant',
      'u',
      'du',
      'you',
      '?',
      '. ',
      '👩‍👧',
      'e\u0301',
      '\ud800',
      '"',
      "n't",
      'å',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 30 }),
        fc.constantFrom(...langs),
        (parts, lang) => {
          const text = parts.join(' ');
          let before = 0;
          for (const { span } of check(text, { lang, kind: 'note' })) {
            expect(span[0]).toBeGreaterThanOrEqual(before);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
            before = span[0];
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('move with what is put before the text', () => {
    fc.assert(
      fc.property(line, ({ text, lang }) => {
        const lead = 'Zo. ';
        const shifted = check(lead + text, { lang, kind: 'message' });
        const own = check(text, { lang, kind: 'message' });
        expect(shifted.map(({ span }) => (lead + text).slice(...span))).toEqual(
          own.map(({ span }) => text.slice(...span)),
        );
      }),
    );
  });
});

describe('adding an innocent sentence (W8)', () => {
  it('removes no finding, before or after', () => {
    const pairs = fc.constantFrom(...langs).chain((lang) =>
      fc.record({
        lang: fc.constant(lang),
        text: fc.constantFrom(...lines.filter((one) => one.lang === lang)),
        innocent: fc.constantFrom(...innocentLines(lang)),
      }),
    );
    fc.assert(
      fc.property(pairs, ({ lang, text, innocent }) => {
        const ended = /[.?!]$/.test(text.text) ? text.text : `${text.text}.`;
        const more = /[.?!]$/.test(innocent.text) ? innocent.text : `${innocent.text}.`;
        for (const both of [`${ended} ${more}`, `${more} ${ended}`])
          expect(found(both, lang)).toEqual(expect.arrayContaining(found(ended, lang)));
      }),
      { numRuns: 500 },
    );
  });
});
