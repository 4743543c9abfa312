import { describe, expect, it } from 'vitest';
import { Symbols } from './engine/pattern.ts';
import { countries, en, nb, nl, severities } from './index.ts';

const languages = [nl, nb, en];
const everywhere = Object.keys(severities);

describe.each(languages)('W62 the lexicon of $lang', (language) => {
  it('has every topic, each with reason and advice', () => {
    const topics = language.topics.map(({ topic }) => topic);
    expect(topics).toEqual(expect.arrayContaining(everywhere));
    expect(new Set(topics).size).toBe(topics.length);
    for (const { why, instead } of language.topics) {
      expect(why.length).toBeGreaterThan(30);
      expect(instead.length).toBeGreaterThan(20);
    }
  });

  it('names a source beside every entry', () => {
    for (const { entries } of language.topics)
      for (const { source } of entries) expect(source).toMatch(/[A-ZÅØ].{10,}/);
  });

  it('can be read entry by entry, with no alternative left empty', () => {
    const symbols = new Symbols(language.grammar);
    for (const { topic, entries } of language.topics)
      for (const { find, unless } of entries) {
        for (const pattern of unless === undefined ? [find] : [find, unless])
          for (const condition of pattern.replaceAll(/\s+/g, ' ').split(' + '))
            for (const alternative of condition.split('|'))
              expect({ topic, pattern, empty: alternative.trim() === '' }).toEqual({ topic, pattern, empty: false });
        expect(symbols.read(find).every(({ rows }) => rows.length > 0)).toBe(true);
      }
  });

  it('refuses a class that the grammar does not have', () => {
    expect(() => new Symbols(language.grammar).read('@nobody')).toThrow('no class @nobody');
  });
});

describe('W5 the countries', () => {
  it('name a law for every topic they touch, and dates as dates', () => {
    expect(countries.map(({ country }) => country)).toEqual(['NL', 'BE', 'NO']);
    for (const { country, topics } of countries)
      for (const [topic, { source, since }] of Object.entries(topics)) {
        expect({ topic, starts: source.startsWith(`${country}: `) }).toEqual({ topic, starts: true });
        if (since !== undefined) expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
  });
});
