import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { StartupFault } from '../fault.ts';
import { writeFault } from './file.ts';
import { headerBytes, readHeader } from './header.ts';

/** The name of a backup in a folder: the moment in UTC, so that names sort as they were made. */
const named = /^rondo-\d{4}-\d{2}-\d{2}T\d{6}Z\.rondo$/;
const dayMilliseconds = 86_400_000;

/** The file to write. A folder gets a name with the moment in it; a file that is there already is never written over. */
export async function placeFor(to: string, asFolder: boolean, now: Date): Promise<string> {
  const path = resolve(to);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() || asFolder || /[/\\]$/.test(to)) {
    if (found !== undefined && !found.isDirectory()) {
      throw new StartupFault(
        `${path} is a file, and --to asks for a folder (it ends in / or there is --keep).`,
        'Give --to a folder.',
      );
    }
    try {
      await mkdir(path, { recursive: true, mode: 0o700 });
      await removeHalves(path, now);
    } catch (error) {
      throw writeFault(error, path);
    }
    const moment = now.toISOString().slice(0, 19).replaceAll(/:/g, '');
    const file = join(path, `rondo-${moment}Z.rondo`);
    if (existsSync(file)) throw new StartupFault(`${file} was made this second.`, 'Make the backup again in a moment.');
    return file;
  }
  if (found !== undefined) {
    throw new StartupFault(`${path} is there already.`, 'Give --to another name, or a folder: then each gets its own.');
  }
  return path;
}

/** What was broken off (power, kill -9) more than a day ago is not being written any more. */
async function removeHalves(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.part') || !named.test(name.slice(0, -5))) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > dayMilliseconds) await rm(path, { force: true });
  }
}

/** Removes all but the newest so many of the backups in the folder of this one; other files are left alone. */
export async function keepNewest(file: string, keep: number): Promise<string[]> {
  const folder = dirname(file);
  const names = (await readdir(folder)).filter((name) => named.test(name)).sort();
  const removed: string[] = [];
  for (const name of names.slice(0, Math.max(0, names.length - keep))) {
    const path = join(folder, name);
    if (basename(file) === name || !(await isBackup(path))) continue;
    await rm(path);
    removed.push(path);
  }
  return removed;
}

async function isBackup(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const head = Buffer.alloc(headerBytes);
    await handle.read(head, 0, headerBytes, 0);
    readHeader(head, path);
    return true;
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
