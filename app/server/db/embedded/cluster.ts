import { spawn } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnvironment } from '../../config.ts';
import { StartupFault } from '../../fault.ts';
import { program } from './binaries.ts';
import type { Placement } from './placement.ts';

/** The server's superuser: it makes the roles and the databases, nothing else. */
export const superuser = 'rondo_admin';

const setpriv = '/usr/bin/setpriv';

/** Where the system can, the kernel sends the program a signal when this process is killed. */
export function endingWithUs(signal: 'INT' | 'KILL', command: string, args: string[]): [string, string[]] {
  return existsSync(setpriv) ? [setpriv, ['--pdeathsig', signal, '--', command, ...args]] : [command, args];
}

export interface ClusterSettings {
  durable: boolean;
  /** The superuser's, where logins need one because they come by TCP. */
  password: string | undefined;
}

/** Makes the cluster if there is none; refuses one made by another major version. Answers whether it was made now. */
export async function ensureCluster(place: Placement, settings: ClusterSettings): Promise<boolean> {
  const { cluster, binaries } = place;
  const versionFile = join(cluster, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const version = Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
    if (version !== binaries.major) {
      throw new StartupFault(
        `The database in ${cluster} was made by PostgreSQL ${version}; this Rondo brings PostgreSQL ${binaries.major}.`,
        'Start the Rondo that made it, back it up with "rondo backup", and restore that into a new data folder.',
      );
    }
    return false;
  }
  if (existsSync(cluster)) {
    throw new StartupFault(
      `${cluster} exists but is no database (PG_VERSION is missing).`,
      'Put its files back from a backup, or move the folder away to begin with an empty database.',
    );
  }
  await initialise(place, settings);
  return true;
}

/** Made beside its place and then renamed: a start broken off half-way leaves no half cluster behind. */
async function initialise(place: Placement, { durable, password }: ClusterSettings): Promise<void> {
  const half = `${place.cluster}.new.${process.pid}`;
  for (const left of readdirSync(place.home).filter((name) => name.startsWith('cluster.new'))) {
    rmSync(join(place.home, left), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  const passwordFile = join(place.home, 'password');
  if (password !== undefined) {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid);
  }
  const { code, output } = await runAs(place, program(place.binaries.native, 'initdb'), [
    ...['--pgdata', half, '--username', superuser, '--auth', 'trust', '--encoding', 'UTF8'],
    ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
    ...(password === undefined ? [] : ['--pwfile', passwordFile]),
  ]);
  rmSync(passwordFile, { force: true });
  if (code !== 0) {
    const lines = output.trim().split('\n');
    const full = lines.find((line) => /no space left/i.test(line));
    throw new StartupFault(
      `The database could not be made in ${place.cluster}:\n${full ?? lines.slice(-4).join('\n')}`,
      full !== undefined
        ? 'Free some disk space (a new database takes 70 MB), then start again.'
        : 'Set RONDO_DATA to a folder on a local disk, or DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  // Only the socket's folder decides who may come in (see placement.ts); by TCP the password does.
  const who = password === undefined ? 'local all all trust' : 'host all all 127.0.0.1/32 scram-sha-256';
  writeFileSync(join(half, 'pg_hba.conf'), `${who}\n`);
  renameSync(half, place.cluster);
}

function runAs(place: Placement, command: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const { account } = place;
  return new Promise((resolve) => {
    const child = spawn(...endingWithUs('KILL', command, args), {
      cwd: place.home,
      env: bareEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
