import { describe, expect, it } from 'vitest';
import { initialsOf } from './Avatar.tsx';
import { clockText } from './Clock.tsx';
import { ratedByKey } from './RatingScale.tsx';

describe('initials', () => {
  it.each([
    ['Noor van der Berg', 'NB'],
    ['Sindre', 'S'],
    ['  ingrid  aasen ', 'IA'],
    ["O'Brien, Éamon", 'OÉ'],
    ['نور الهدى', 'نا'],
    ['王 小明', '王小'],
    ['🙂 Youssef', 'Y'],
    ['🙂', ''],
    ['', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('the clock', () => {
  it.each([
    [0, '00:00'],
    [684.9, '11:24'],
    [3725, '1:02:05'],
    [-4, '00:00'],
  ])('at %d seconds shows %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });
});

describe('the keys of a rating', () => {
  it('are 1 to 5 and n', () => {
    expect(['1', '5', 'n', 'N', '0', '6', '12', 'Enter'].map(ratedByKey)).toEqual([
      1,
      5,
      'not_observed',
      'not_observed',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
