import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { entryFrame, rowsFrame } from './entries.ts';
import { checkSum, entriesOf, openBackup, refuseOpen, writeBackup, writeFault } from './file.ts';
import { aboutBytes, aboutOf, type BackupHeader, headerBytes, keyOf, newKey, writeHeader } from './header.ts';

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

/** Reads a backup to its end, as a restore does. */
async function readWhole(file: string, key: ReturnType<typeof newKey>): Promise<number> {
  const header = await openBackup(file);
  await checkSum(file, header);
  let entries = 0;
  for await (const _ of entriesOf({ file, header, key })) entries++;
  return entries;
}

it('an encrypted backup whose blocks are left out, moved, repeated, cut off or another’s is refused, though its checksum is made anew', {
  timeout: 60_000,
}, async () => {
  const file = join(folder, 'sealed.rondo');
  const key = newKey('correct horse battery');
  async function* frames() {
    yield rowsFrame(randomBytes(200_000));
    yield entryFrame({ kind: 'end', sequences: [], queue: { rows: 0, digest: '' } });
  }
  const about = aboutOf('0.1.0', 42, new Date(), key.encryption);
  const header = await writeBackup(file, about, key, frames());
  expect(await readWhole(file, key)).toBe(2);
  const body = readFileSync(file).subarray(headerBytes);
  const sealed = 65_536 + 16;
  const blocks = Array.from({ length: Math.ceil(body.length / sealed) }, (_, n) =>
    body.subarray(n * sealed, (n + 1) * sealed),
  );
  expect(blocks.length).toBeGreaterThan(3);
  const [a, b, c, ...rest] = blocks as [Buffer, Buffer, Buffer, ...Buffer[]];
  const other = join(folder, 'other.rondo');
  await writeBackup(other, { ...about, schema: 43 }, key, frames());
  const anothers = readFileSync(other).subarray(headerBytes);
  const forged = async (parts: Buffer[], changes: Partial<BackupHeader> = {}) => {
    const content = Buffer.concat(parts);
    const head = { ...header, ...changes, bytes: content.length };
    head.sha256 = createHash('sha256').update(aboutBytes(head)).update(content).digest('hex');
    const path = join(folder, 'forged.rondo');
    writeFileSync(path, Buffer.concat([writeHeader(head), content]));
    return readWhole(path, key).then(
      () => 'taken',
      ({ name }: Error) => name,
    );
  };
  expect(await forged(blocks)).toBe('taken');
  const attacks: [string, Buffer[], Partial<BackupHeader>?][] = [
    ['left out', [a, c, ...rest]],
    ['moved', [b, a, c, ...rest]],
    ['repeated', [a, a, b, c, ...rest]],
    ['cut off between blocks', [a, b, c]],
    ['cut off within one', [...blocks.slice(0, -1), (blocks.at(-1) as Buffer).subarray(0, -20)]],
    ['nothing left', []],
    ['lengthened', [...blocks, Buffer.alloc(16)]],
    ['of another backup', [anothers.subarray(0, sealed), b, c, ...rest]],
    ['dated anew', blocks, { createdAt: '2020-01-01T00:00:00.000Z' }],
    ['of an earlier version', blocks, { schema: 1 }],
    ['said to be open', blocks, { encryption: null }],
  ];
  for (const [how, parts, changes] of attacks) expect(await forged(parts, changes), how).toBe('UnusableBackup');
  // What costs more, or less, to derive than ours is none of ours.
  for (const cost of [{ N: 2 }, { N: 2 ** 30 }, { r: 1 }, { p: 64 }])
    expect(() => keyOf({ ...key.encryption, ...cost }, 'correct horse battery')).toThrow(/another way to derive/);
  expect(() => keyOf(key.encryption, 'incorrect horse battery')).toThrow(/is not the one/);
  // An open backup in the place of an encrypted one, for a restore that brings the passphrase.
  expect(() => refuseOpen(header, file)).not.toThrow();
  expect(() => refuseOpen({ ...header, encryption: null }, file)).toThrow(
    /is not encrypted, and a passphrase was given/,
  );
});

it('a head that somebody wrote by hand is told as damaged, and nothing of it is shown', {
  timeout: 60_000,
}, async () => {
  const file = join(folder, 'by-hand.rondo');
  const key = newKey('correct horse battery');
  const good: BackupHeader = { ...aboutOf('0.1.0', 42, new Date(), key.encryption), bytes: 0, sha256: 'a'.repeat(64) };
  writeFileSync(file, writeHeader(good));
  expect(await openBackup(file)).toEqual(good);
  for (const wrong of [
    { rondo: '0.1.0\u001b]0;owned\u0007' },
    { createdAt: 'yesterday\u001b[2J' },
    { bytes: -1 },
    { bytes: '0' },
    { schema: null },
    { sha256: '' },
    { encryption: {} },
    { encryption: undefined },
    { encryption: { ...key.encryption, salt: '' } },
    { encryption: { ...key.encryption, check: 5 } },
  ]) {
    writeFileSync(file, writeHeader({ ...good, ...wrong } as BackupHeader));
    await expect(openBackup(file), JSON.stringify(wrong)).rejects.toThrow(`The head of ${file} is damaged.`);
  }
});
