import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'docs')).filter((name) => /^attacks.*\.md$/.test(name));

type Case = { number: number; file: string; said: string; proofs: { file: string; title: string }[] };

/** The rows of every table of cases: `| S25 | attack | what is to happen | met by |`, the number with its S or without. */
const cases: Case[] = files.flatMap((file) =>
  readFileSync(join(root, 'docs', file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const number = /^`?S?0*(\d+)`?$/.exec(cells[1] ?? '')?.[1];
      if (number === undefined) return [];
      const proofs = [...line.matchAll(/`([^`]+\.test\.tsx?)` (?:“([^”]+)”|`([^`]+)`)/g)].map((found) => ({
        file: found[1] ?? '',
        title: found[2] ?? found[3] ?? '',
      }));
      return [{ number: Number(number), file, said: cells.slice(2).join(' '), proofs }];
    }),
);

const missing = ({ file, title }: Case['proofs'][number]) =>
  !existsSync(join(root, file)) || !readFileSync(join(root, file), 'utf8').includes(title);

describe('docs/attacks.md', () => {
  it('has one row for every number', () => {
    const most = Math.max(...cases.map(({ number }) => number));
    expect(most).toBe(70);
    expect(cases.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: most }, (_, at) => at + 1),
    );
  });

  it('names a test for every case, or says why it does not apply', () => {
    const silent = cases.filter(
      ({ proofs, said }) => proofs.length === 0 && !/appl(?:y|ies)|no such|not exist/.test(said),
    );
    expect(silent.map(({ number }) => number)).toEqual([]);
  });

  it('and every test it names is there, with the number in its title', () => {
    expect(cases.flatMap(({ proofs }) => proofs).filter(missing)).toEqual([]);
    const unnamed = cases.flatMap(({ number, proofs }) =>
      proofs.filter(({ title }) => !new RegExp(`\\bS0*${number}\\b`).test(title)),
    );
    expect(unnamed).toEqual([]);
  });

  it('would notice one that is not', () => {
    expect(missing({ file: 'test/attacks.int.test.ts', title: 'S99 · a test that nobody wrote' })).toBe(true);
    expect(missing({ file: 'test/nowhere.test.ts', title: '' })).toBe(true);
  });
});
