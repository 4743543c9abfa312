import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { StartupFault } from '../fault.ts';
import { type Entry, readEntries } from './entries.ts';
import {
  type About,
  aboutBytes,
  type BackupHeader,
  headerBytes,
  type Key,
  keyOf,
  readHeader,
  takeAnother,
  UnusableBackup,
  writeHeader,
} from './header.ts';
import { opener, sealer } from './sealing.ts';

/**
 * Writes a backup beside its place and renames it when it is whole and on the disk, so that a file with that name is
 * never half a backup. Nobody but this user may read it. What is written is never held in memory as a whole.
 */
export async function writeBackup(
  file: string,
  about: About,
  key: Key | undefined,
  frames: AsyncIterable<Buffer>,
  signal?: AbortSignal,
): Promise<BackupHeader> {
  const half = `${file}.part`;
  const begin = aboutBytes(about);
  const checksum = createHash('sha256').update(begin);
  let bytes = 0;
  let handle: FileHandle | undefined;
  try {
    handle = await open(half, 'wx', 0o600);
    const out = handle;
    await chmod(half, 0o600);
    await out.write(Buffer.alloc(headerBytes));
    const sink = async (source: AsyncIterable<Buffer>) => {
      for await (const chunk of source) {
        checksum.update(chunk);
        bytes += chunk.length;
        await out.write(chunk);
      }
    };
    const source = Readable.from(frames, { objectMode: false });
    const packer = createGzip({ level: 4 });
    const options = { ...(signal && { signal }) };
    if (key === undefined) await pipeline(source, packer, sink, options);
    else await pipeline(source, packer, sealer(key.bytes, begin), sink, options);
    const header: BackupHeader = { ...about, bytes, sha256: checksum.digest('hex') };
    await out.write(writeHeader(header), 0, headerBytes, 0);
    await out.sync();
    await out.close();
    handle = undefined;
    await rename(half, file);
    await syncFolder(dirname(file));
    return header;
  } catch (error) {
    await handle?.close().catch(() => {});
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(half, { force: true }).catch(() => {});
    throw writeFault(error, file);
  }
}

/** So that the new name itself survives a power cut; not every system can. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders.
  }
}

export function writeFault(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const told = (what: string, remedy: string) => new StartupFault(what, remedy, { cause: error });
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return told(
        `The disk of ${file} is full; nothing was kept of this backup.`,
        'Free some space or give --to another disk, then make the backup again.',
      );
    case 'EFBIG':
      return told(
        `${file} may not grow that large here (a limit, or the kind of disk); nothing was kept of this backup.`,
        'Raise the limit (ulimit -f), or give --to another disk, then make the backup again.',
      );
    case 'EACCES':
    case 'EPERM':
      return told(
        `${file} may not be written by this user.`,
        'Give --to a folder that this user may write to, or change the rights of this one.',
      );
    case 'EROFS':
      return told(`${file} is on a disk that can only be read.`, 'Give --to another disk.');
    case 'EEXIST':
      return told(
        `${file}.part is there already: another backup is being written, or one was broken off.`,
        'Wait for the other one; or remove that file, then make the backup again.',
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return told(`There is no folder for ${file}.`, 'Make the folder, or correct --to.');
    default:
      return error;
  }
}

export interface OpenedBackup {
  file: string;
  header: BackupHeader;
  key: Key | undefined;
}

/** Reads the head of a backup and refuses what cannot be restored: another file, one that is cut off. */
export async function openBackup(file: string): Promise<BackupHeader> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new StartupFault(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${message}).`,
      code === 'ENOENT' ? 'Correct the name of the backup.' : 'Run this as the user who made the backup.',
      { cause },
    );
  }
  try {
    const found = await handle.stat();
    if (!found.isFile()) {
      throw new StartupFault(
        `${file} is ${found.isDirectory() ? 'a folder' : 'no file'}, and a backup is one file.`,
        'Name the backup in it: rondo-….rondo.',
      );
    }
    const head = Buffer.alloc(headerBytes);
    const { bytesRead } = await handle.read(head, 0, headerBytes, 0);
    const header = readHeader(head.subarray(0, bytesRead), file);
    const { size } = found;
    const whole = headerBytes + header.bytes;
    if (size !== whole) {
      throw new UnusableBackup(
        size < whole
          ? `${file} is cut off: ${size} of ${whole} bytes are there.`
          : `${file} is longer than it was written.`,
        takeAnother,
      );
    }
    return header;
  } finally {
    await handle.close();
  }
}

/** Reads the whole file once and compares it with its checksum; nothing is changed before that. */
export async function checkSum(file: string, header: BackupHeader): Promise<void> {
  const checksum = createHash('sha256').update(aboutBytes(header));
  for await (const chunk of createReadStream(file, { start: headerBytes, highWaterMark: 2 ** 20 }))
    checksum.update(chunk);
  if (checksum.digest('hex') === header.sha256) return;
  throw new UnusableBackup(`${file} is damaged: its checksum is another one.`, takeAnother);
}

/**
 * Whoever gives a passphrase expects what nobody without it can have written. An open backup put in that place would
 * bring whatever its writer wanted into the database.
 */
export function refuseOpen(header: BackupHeader, file: string): void {
  if (header.encryption !== null) return;
  throw new UnusableBackup(
    `${file} is not encrypted, and a passphrase was given for it: anybody can have written it.`,
    'Find out where it comes from. To restore it all the same leave --passphrase-file out.',
  );
}

export const unlock = (header: BackupHeader, passphrase: string | undefined): Key | undefined =>
  header.encryption === null || passphrase === undefined ? undefined : keyOf(header.encryption, passphrase);

/** What is in a backup, piece by piece. */
export async function* entriesOf({ file, header, key }: OpenedBackup): AsyncGenerator<Entry | Buffer> {
  const source = createReadStream(file, { start: headerBytes, highWaterMark: 2 ** 18 });
  const gunzip = createGunzip();
  const piped = key ? pipeline(source, opener(key.bytes, aboutBytes(header)), gunzip) : pipeline(source, gunzip);
  // A fault reaches who reads through the last stream; here it must only not go unheard.
  piped.catch(() => {});
  try {
    yield* readEntries(gunzip);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code?.startsWith('Z_')
      ? new UnusableBackup(`The content of ${file} is damaged.`, takeAnother, { cause: error })
      : error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
