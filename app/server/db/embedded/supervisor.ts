import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bareEnvironment } from '../../config.ts';
import { StartupFault } from '../../fault.ts';
import { errorFields, type Log } from '../../log.ts';
import { program } from './binaries.ts';
import { endingWithUs } from './cluster.ts';
import type { Placement } from './placement.ts';
import { endOrphans, processesOf, readPostmasterNote, signal } from './postmaster.ts';

export interface ServerSettings {
  /** False only where losing the data at a power cut does not matter: tests. */
  durable: boolean;
  maxConnections: number;
  /** Undefined: the socket alone. */
  tcpPort: number | undefined;
}

export interface Supervisor {
  /** The postmaster's pid, undefined between a death and the next start. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

const logLimitBytes = 5_000_000;
/**
 * Keeps one PostgreSQL server running on a cluster until it is told to stop: started, watched, started again when it
 * dies by whatever cause, stopped within ten seconds.
 */
export async function supervise(place: Placement, settings: ServerSettings, log: Log): Promise<Supervisor> {
  let child: ChildProcess | undefined;
  let stopping = false;
  let diedInARow = 0;

  async function start(): Promise<void> {
    await endOrphans(place.cluster, log);
    if (stopping) return;
    const started = launch(place, settings);
    child = started;
    const startedAt = Date.now();
    started.once('exit', (code, by) => {
      child = undefined;
      if (stopping) return;
      if (Date.now() - startedAt > 10_000) diedInARow = 0;
      diedInARow += 1;
      log.error('database.died', { code, signal: by, inARow: diedInARow });
    });
    await ready(started, place, log);
    log.info('database.ready', { pid: started.pid, milliseconds: Date.now() - startedAt });
    started.once('exit', () => void startAgain());
    // It may have died between being ready and the line above.
    if (child !== started) void startAgain();
  }

  let restarting = false;
  async function startAgain(): Promise<void> {
    if (restarting) return;
    restarting = true;
    for (let started = false; !started && !stopping; ) {
      // The first try is at once; then ever slower, at most every five seconds, for as long as it takes.
      if (diedInARow > 1) await sleep(Math.min(5_000, 50 * 2 ** diedInARow));
      try {
        if (!stopping) await start();
        started = true;
      } catch (error) {
        diedInARow = Math.max(2, diedInARow + 1);
        log.error('database.restart.failed', errorFields(error));
      }
    }
    restarting = false;
    if (child === undefined && !stopping) void startAgain();
  }

  // A last resort when this process ends without stop(): the server must not stay behind.
  const atExit = () => {
    if (child?.pid !== undefined) signal(child.pid, 'SIGINT');
  };
  process.once('exit', atExit);
  try {
    await start();
  } catch (error) {
    stopping = true;
    await end(child, place);
    process.off('exit', atExit);
    throw error;
  }
  return {
    pid: () => child?.pid,
    async stop() {
      stopping = true;
      await end(child, place);
      process.off('exit', atExit);
    },
  };
}

function launch(place: Placement, settings: ServerSettings): ChildProcess {
  const options: Record<string, string | number> = {
    listen_addresses: settings.tcpPort === undefined ? '' : '127.0.0.1',
    unix_socket_directories: settings.tcpPort === undefined ? place.socketFolder : '',
    port: settings.tcpPort ?? 5432,
    max_connections: settings.maxConnections,
    shared_buffers: '128MB',
    fsync: settings.durable ? 'on' : 'off',
    synchronous_commit: settings.durable ? 'on' : 'off',
    full_page_writes: settings.durable ? 'on' : 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    cluster_name: 'rondo',
    // Neither failing statements nor the values in them belong in a log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
  const args = ['-D', place.cluster, ...Object.entries(options).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  const postgres = program(place.binaries.native, 'postgres');
  const [command, all] = endingWithUs('INT', postgres, args);
  const output = openServerLog(place.home);
  try {
    const child = spawn(command, all, {
      cwd: place.home,
      env: bareEnvironment(),
      stdio: ['ignore', output, output],
      // A session of its own: Ctrl+C at the terminal goes to us alone, and we stop the server after the last request.
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
    });
    child.on('error', () => {});
    return child;
  } finally {
    closeSync(output);
  }
}

const serverLog = (home: string) => join(home, 'postgres.log');

function openServerLog(home: string): number {
  const path = serverLog(home);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > logLimitBytes) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

/** Waits as long as the server works on coming up: recovery after a power cut can take minutes. */
async function ready(child: ChildProcess, place: Placement, log: Log): Promise<void> {
  const began = Date.now();
  let told = began;
  while (true) {
    const note = readPostmasterNote(place.cluster);
    if (note !== undefined && note.pid === child.pid && note.status === 'ready') return;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new StartupFault(
        `The database server ended while starting (${child.signalCode ?? `exit ${child.exitCode}`}):\n${lastLines(place.home)}`,
        remedyFor(lastLines(place.home), place),
      );
    }
    if (Date.now() - told > 10_000) {
      told = Date.now();
      log.warn('database.starting', { seconds: Math.round((told - began) / 1000) });
    }
    await sleep(5);
  }
}

function lastLines(home: string): string {
  try {
    return readFileSync(serverLog(home), 'utf8').trim().split('\n').slice(-5).join('\n');
  } catch {
    return '';
  }
}

function remedyFor(lines: string, place: Placement): string {
  if (/No space left/i.test(lines)) return `Free some space on the disk of ${place.home}, then start again.`;
  if (/error while loading shared libraries|symbol lookup/.test(lines)) {
    return 'This system lacks a library that PostgreSQL needs; install it, or set DATABASE_URL to a PostgreSQL 15 or newer.';
  }
  if (/shared memory/i.test(lines)) {
    return 'A database process of an earlier start is still running, or the system allows too little shared memory: restart the machine or raise the limit.';
  }
  return `The whole log is ${serverLog(place.home)}.`;
}

/** Fast, then immediate, then by force; within five seconds, since requests and jobs may have taken as long before. */
async function end(child: ChildProcess | undefined, place: Placement): Promise<void> {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const within = (milliseconds: number) =>
    Promise.race([over.then(() => true), sleep(milliseconds, false, { ref: true })]);
  if (process.platform === 'win32') {
    spawn(program(place.binaries.native, 'pg_ctl'), ['stop', '-D', place.cluster, '-m', 'fast', '-W']);
  } else {
    signal(child.pid, 'SIGINT');
  }
  if (await within(3_500)) return;
  if (process.platform !== 'win32') signal(child.pid, 'SIGQUIT');
  if (await within(700)) return;
  signal(child.pid, 'SIGKILL');
  await within(500);
  // Backends that hang do not notice that their postmaster is gone.
  for (const pid of processesOf(place.cluster)) signal(pid, 'SIGKILL');
}
