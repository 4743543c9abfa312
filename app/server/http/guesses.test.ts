import { expect, it } from 'vitest';
import { guesses } from './guesses.ts';
import type { Problem } from './problem.ts';

it('S02 · idor: guesses are counted by what was asked for, each person by themself, and forgotten when their time is over', () => {
  let at = 0;
  const counted = guesses(() => at, { times: 3, seconds: 10 });
  for (const asked of ['a', 'b', 'a', 'b']) counted.count('eve', asked);
  expect(() => counted.hold('eve')).not.toThrow();
  counted.count('eve', 'c');
  at = 4_000;
  expect(() => counted.hold('bob')).not.toThrow();
  try {
    counted.hold('eve');
    expect.unreachable();
  } catch (error) {
    expect((error as Problem).headers['Retry-After']).toBe('6');
  }
  at = 10_000;
  expect(() => counted.hold('eve')).not.toThrow();
});

it('S02 · idor: so many people are kept at most, whoever asks', () => {
  const counted = guesses(() => 0, { times: 1, seconds: 10 }, 100);
  for (let n = 0; n < 1_000; n++) counted.count(`person ${n}`, 'x');
  expect(() => counted.hold('person 0')).not.toThrow();
  expect(() => counted.hold('person 999')).toThrow(/Wait/);
});
