import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
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
    throw cannotUse(folder, 'made', cause);
  }
  const holderFile = join(folder, 'rondo.pid');
  let database: DatabaseSync | undefined;
  try {
    // SQLite would open a file that it may only read, and lock it for nobody.
    if (existsSync(join(folder, 'rondo.lock'))) accessSync(join(folder, 'rondo.lock'), constants.W_OK);
    accessSync(folder, constants.W_OK | constants.X_OK);
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
    if (!(cause as NodeJS.ErrnoException).code?.startsWith('EISDIR')) rmSync(`${holderFile}.new`, { force: true });
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
  const { errcode } = cause as Error & { errcode?: number };
  const sqliteBusy = 5;
  if (errcode !== sqliteBusy) return cannotUse(folder, 'locked', cause);
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

/** Says why a data folder is of no use to this user as it is. */
function cannotUse(folder: string, deed: 'made' | 'locked', cause: unknown): StartupFault {
  const place = nearest(folder);
  const { code, message } = refusalAt(place.path) ?? (cause as NodeJS.ErrnoException);
  const told = (what: string, remedy: string) => new StartupFault(`RONDO_DATA: ${what}`, remedy, { cause });
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return told(`the disk of the data folder ${folder} is full.`, 'Free some space there, then start again.');
    case 'EROFS':
      return told(
        `the disk of the data folder ${folder} is read-only.`,
        'Make it writable again (a disk with faults is made read-only: look into dmesg), or set RONDO_DATA to a folder on another one.',
      );
    case 'EEXIST':
    case 'ENOTDIR':
    case 'ENOENT':
      if (place.kind === 'folder') break;
      return told(
        place.kind === 'file'
          ? `${place.path} is a file, and the data folder is to be ${place.path === folder ? 'there' : folder}.`
          : `${place.path} is a link to a place that is not there.`,
        place.kind === 'file'
          ? 'Set RONDO_DATA to a folder.'
          : 'Mount or make the folder that the link names, or set RONDO_DATA to another.',
      );
    case 'EACCES':
    case 'EPERM': {
      const { path } = cause as NodeJS.ErrnoException;
      const at = path?.startsWith(folder) && existsSync(path) ? path : place.path;
      const owner = ownerOf(at);
      return told(
        `this user (${me()}) may not write to the data folder ${folder}${owner === undefined ? '' : `; ${at} belongs to ${owner}`}.`,
        place.path === folder
          ? `Run this as the user who runs Rondo; or hand the folder to this one: sudo chown -R ${me()} ${folder}`
          : `Set RONDO_DATA to a folder of this user's; or make it: sudo install -d -m 711 -o ${me()} ${folder}`,
      );
    }
  }
  return told(
    `the data folder ${folder} cannot be ${deed} (${message}).`,
    'Set RONDO_DATA to a folder on a local disk that this user may write to.',
  );
}

/** Why nothing may be written there: clearer than what SQLite says, and than mkdir on a read-only disk. */
function refusalAt(path: string): NodeJS.ErrnoException | undefined {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EROFS' || (code === 'EACCES' && isFolder(path)) ? (error as NodeJS.ErrnoException) : undefined;
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folder itself, or of the folders above it the nearest that is there. */
function nearest(folder: string): { path: string; kind: 'folder' | 'file' | 'lost link' } {
  const look = (at: typeof statSync | typeof lstatSync) => {
    try {
      return at(folder, { throwIfNoEntry: false });
    } catch {
      return undefined;
    }
  };
  const found = look(statSync);
  if (found !== undefined) return { path: folder, kind: found.isDirectory() ? 'folder' : 'file' };
  if (look(lstatSync)?.isSymbolicLink()) return { path: folder, kind: 'lost link' };
  return dirname(folder) === folder ? { path: folder, kind: 'folder' } : nearest(dirname(folder));
}

function ownerOf(path: string): string | undefined {
  const uid = statSync(path, { throwIfNoEntry: false })?.uid;
  if (uid === undefined || process.getuid === undefined) return undefined;
  const name = existsSync('/etc/passwd')
    ? readFileSync('/etc/passwd', 'utf8')
        .split('\n')
        .find((line) => line.split(':')[2] === String(uid))
        ?.split(':')[0]
    : undefined;
  return name ?? `user number ${uid}`;
}

function me(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'this one');
  }
}
