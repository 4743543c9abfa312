import { describe, expect, test } from 'vitest';
import { fits, found } from './palette.ts';

const entry = (text: string, also = '') => ({ id: text, text, also });

describe('R88 what the palette finds', () => {
  test('finds Øyvind by oyvind, and José by JOSE', () => {
    expect(fits(entry('Øyvind Dahl'), 'oyvind')).toBe(0);
    expect(fits(entry('José'), 'JOSE')).toBe(0);
  });

  test('wants every typed word to be the start of a word, in any order', () => {
    expect(fits(entry('Øyvind Dahl'), 'da oy')).toBe(1);
    expect(fits(entry('Øyvind Dahl'), 'ahl')).toBeNull();
    expect(fits(entry('Øyvind Dahl'), 'oyvind berg')).toBeNull();
  });

  test('puts what begins with it before what has it, and that before other words', () => {
    const all = [entry('Settings', 'people rooms'), entry('New people'), entry('People')];
    expect(found(all, 'peo').map(({ text }) => text)).toEqual(['People', 'New people', 'Settings']);
  });

  test('keeps the given order and the number asked for when nothing is typed', () => {
    const all = ['One', 'Two', 'Three'].map((text) => entry(text));
    expect(found(all, '  ', 2).map(({ text }) => text)).toEqual(['One', 'Two']);
  });
});
