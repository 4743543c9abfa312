import { describe, expect, it } from 'vitest';
import { countriesIn, countryName, likelyCountry, zones } from './places.ts';

describe('countries and time zones', () => {
  it('R89: countries have their names in each language, in its order', () => {
    expect(countryName('NL', 'nb')).toBe('Nederland');
    expect(countryName('NO', 'nl')).toBe('Noorwegen');
    const texts = countriesIn('nb').map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(230);
    expect(texts.at(-1)).toBe('Åland');
    const values = countriesIn('en').map(({ value }) => value);
    expect(values).not.toContain('EU');
    expect(values).not.toContain('ZZ');
    expect(new Set(values).size).toBe(values.length);
  });

  it('the likely country has the device’s time zone; its languages only decide where several have', () => {
    expect(likelyCountry('Europe/Oslo', ['en-US', 'nb'])).toBe('NO');
    expect(likelyCountry('Europe/Amsterdam', ['en'])).toBe('NL');
    expect(likelyCountry('Mars/Olympus', ['nl-BE'])).toBe('BE');
    expect(likelyCountry('Mars/Olympus', ['nl'])).toBeNull();
  });

  it('a zone that is set stays among the choices', () => {
    const values = zones('Europe/Utrecht').map(({ value }) => value);
    expect(values).toContain('Europe/Utrecht');
    expect(values).toContain('Europe/Oslo');
  });
});
