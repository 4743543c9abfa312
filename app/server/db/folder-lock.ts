import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartupFault } from '../fault.ts';

export interface FolderLock {
  release(): void;
}

interface Holder {
  pid: number;
  host: string;
  since: string;
}

/** Kept for as long as this process lives: a database that is only garbage is closed, and its lock with it. */
const held = new Set<DatabaseSync>();

/**
 * Holds a folder for this process, or refuses with the pid of the one that has it.
 *
 * The lock is the operating system's own, taken through SQLite on an empty file: it ends with the process however that
 * ends, so there is no stale lock and no reused pid to recognise, and it holds across containers that share a volume.
 * A file with a pid in it was tried on paper and dropped: two starts that both find it stale can each remove the
 * other's. Nobody else may open `rondo.lock` in this process: closing any handle of it would let the lock go (POSIX).
 */
export function lockFolder(folder: string): FolderLock {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new StartupFault(
      `RONDO_DATA: the data folder ${folder} cannot be made (${reason}).`,
      'Set RONDO_DATA to a folder that this user may write to.',
      { cause },
    );
  }
  const holderFile = join(folder, 'rondo.pid');
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(folder, 'rondo.lock'));
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA busy_timeout = 300; BEGIN EXCLUSIVE');
  } catch (cause) {
    database?.close();
    throw refusal(folder, readHolder(holderFile), cause);
  }
  const taken = database;
  held.add(taken);
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    writeFileSync(`${holderFile}.new`, `${JSON.stringify(holder)}\n`);
    renameSync(`${holderFile}.new`, holderFile);
  } catch (cause) {
    held.delete(taken);
    taken.close();
    throw refusal(folder, undefined, cause);
  }
  let released = false;
  return {
    release() {
      if (released) return;
      released = true;
      rmSync(holderFile, { force: true });
      held.delete(taken);
      taken.close();
    },
  };
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function refusal(folder: string, holder: Holder | undefined, cause: unknown): StartupFault {
  const { errcode, message } = cause as Error & { errcode?: number };
  const sqliteBusy = 5;
  if (errcode !== sqliteBusy) {
    return new StartupFault(
      `RONDO_DATA: the data folder ${folder} cannot be locked (${message}).`,
      'Give this user the right to write there (Rondo may have run as another user before), or set RONDO_DATA to a folder on a local disk.',
      { cause },
    );
  }
  const who =
    holder === undefined
      ? 'another process'
      : `process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`}, since ${holder.since}`;
  const stop = holder === undefined ? 'Stop that one first' : `Stop that one first (kill ${holder.pid})`;
  return new StartupFault(
    `Another Rondo already uses the data folder ${folder}: ${who}.`,
    `${stop}, or give this one a folder and a port of its own: RONDO_DATA=./data-2 PORT=3001 npm start`,
    { cause },
  );
}
