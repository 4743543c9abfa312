import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!area|points| ?-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The tests a cell names: `file` “title”. */
const proofsIn = (cell: string) =>
  [...cell.matchAll(/`([^`]+)` “([^”]+)”/g)].map((found) => ({ file: found[1] ?? '', title: found[2] ?? '' }));

const missing = ({ file, title }: { file: string; title: string }) =>
  !existsSync(join(root, file)) || !readFileSync(join(root, file), 'utf8').includes(title);

describe('SECURITY.md', () => {
  const attacks = rows.filter((cells) => cells.length === 6);

  it('names a test for every attack', () => {
    expect(attacks.length).toBeGreaterThan(45);
    expect(attacks.filter((cells) => proofsIn(cells[4] ?? '').length === 0).map((cells) => cells[2])).toEqual([]);
  });

  it('and every test it names is there', () => {
    expect(attacks.flatMap((cells) => proofsIn(cells[4] ?? '')).filter(missing)).toEqual([]);
  });

  it('would notice one that is not', () => {
    expect(missing({ file: 'test/attacks.int.test.ts', title: 'a test that nobody wrote' })).toBe(true);
    expect(missing({ file: 'test/nowhere.test.ts', title: '' })).toBe(true);
  });
});
