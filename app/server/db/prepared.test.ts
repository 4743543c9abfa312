import { describe, expect, it } from 'vitest';
import { preparedName } from './prepared.ts';

describe('statements that are prepared', () => {
  it('are those run often; a text keeps its name, another has another', () => {
    const name = (text: string, times: number) => Array.from({ length: times }, () => preparedName(text)).at(-1);
    expect(name('SELECT 1', 19)).toBeUndefined();
    expect(name('SELECT 1', 1)).toMatch(/^rondo_\d+$/);
    expect(name('SELECT 1', 1)).toBe(name('SELECT 1', 1));
    expect(name('SELECT 2', 20)).not.toBe(name('SELECT 1', 1));
  });

  it('are at most so many, whatever is asked', () => {
    const names = new Set<string | undefined>();
    for (let n = 0; n < 5_000; n++) for (let times = 0; times < 20; times++) names.add(preparedName(`SELECT ${n}`));
    expect(names.size).toBeLessThanOrEqual(121);
  });
});
