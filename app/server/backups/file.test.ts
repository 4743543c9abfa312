import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openBackup, writeBackup, writeFault } from './file.ts';
import { aboutOf } from './header.ts';

const folder = mkdtempSync(join(tmpdir(), 'rondo-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('what is no whole backup is told by what it is', async () => {
  const file = join(folder, 'a.rondo');
  async function* frames() {
    yield Buffer.from('everything');
  }
  const { bytes } = await writeBackup(file, aboutOf('0.1.0', 42, new Date(), null), undefined, frames());
  const told = (path: string) =>
    openBackup(path).then(
      () => 'whole',
      ({ message }: Error) => message.replace(path, 'it'),
    );
  expect(await told(file)).toBe('whole');
  expect(await told(folder)).toMatch(/^it is a folder/);
  for (const [length, words] of [
    [4096 + bytes - 1, `it is cut off: ${4096 + bytes - 1} of ${4096 + bytes} bytes are there.`],
    [4096, `it is cut off: 4096 of ${4096 + bytes} bytes are there.`],
    [10, 'it is cut off: only 10 bytes are there.'],
    [0, 'it is empty.'],
  ] as const) {
    truncateSync(file, length);
    expect(await told(file)).toBe(words);
  }
  writeFileSync(file, 'a letter to somebody');
  expect(await told(file)).toBe('it is no backup of Rondo.');
  writeFileSync(file, Buffer.alloc(4096));
  expect(await told(file)).toBe('it is a backup that was never finished.');
});

it.each([
  ['ENOSPC', /disk of x is full; nothing was kept/],
  ['EROFS', /can only be read/],
  ['EACCES', /may not be written by this user/],
  ['ENOENT', /There is no folder/],
])('%s is told in words', (code, words) => {
  expect((writeFault(Object.assign(new Error(), { code }), 'x') as Error).message).toMatch(words);
});
