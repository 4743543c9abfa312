import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../log.ts';

/** What a running server says of itself in its data folder (PostgreSQL's src/include/utils/pidfile.h lists the lines). */
export interface PostmasterNote {
  pid: number;
  /** Undefined while it is still coming up. */
  status: 'starting' | 'ready' | 'stopping' | 'standby' | undefined;
  port: number;
  /** Empty: it listens on no socket. */
  socketFolder: string;
}

const noteFile = (cluster: string) => join(cluster, 'postmaster.pid');

export function readPostmasterNote(cluster: string): PostmasterNote | undefined {
  let lines: string[];
  try {
    lines = readFileSync(noteFile(cluster), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10));
  if (!Number.isSafeInteger(pid) || pid === 0) return undefined;
  return {
    pid,
    status: lines[7]?.trim() as PostmasterNote['status'],
    port: Number(lines[3]),
    socketFolder: lines[4]?.trim() ?? '',
  };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Sends a signal to a process that may be gone already. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone: what was wanted.
  }
}

/**
 * Whether the process with this number is a PostgreSQL of this cluster, and not a stranger that got the number later.
 * Every process of a server works in its data folder.
 */
export function servesCluster(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') {
      const running = basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres');
      return running && readlinkSync(`/proc/${pid}/cwd`) === cluster;
    }
    if (process.platform === 'win32') {
      return execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8' }).includes(
        'postgres.exe',
      );
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).includes(cluster);
  } catch {
    return false;
  }
}

/** Processes of this cluster's servers; only Linux can tell those of a postmaster that is gone. */
export function processesOf(cluster: string): number[] {
  if (process.platform !== 'linux') {
    const note = readPostmasterNote(cluster);
    return note && servesCluster(note.pid, cluster) ? [note.pid] : [];
  }
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isSafeInteger(pid) && pid > 0 && servesCluster(pid, cluster));
}

async function gone(pids: () => number[], withinMilliseconds: number): Promise<boolean> {
  const end = Date.now() + withinMilliseconds;
  while (pids().length > 0) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}

/**
 * Ends what an earlier Rondo left running on this cluster when it was killed. The caller holds the folder's lock, so
 * nobody is using it. The postmaster is asked to stop quickly, then to stop at once; backends that outlived a killed
 * postmaster are ended too, since a new server refuses to start while they hold the old shared memory.
 */
export async function endOrphans(cluster: string, log: Log): Promise<void> {
  const note = readPostmasterNote(cluster);
  const postmaster = note && isAlive(note.pid) && servesCluster(note.pid, cluster) ? note.pid : undefined;
  if (postmaster !== undefined) {
    log.warn('database.orphan.stopping', { pid: postmaster });
    if (process.platform !== 'win32') {
      const alive = () => (isAlive(postmaster) && servesCluster(postmaster, cluster) ? [postmaster] : []);
      signal(postmaster, 'SIGINT');
      if (!(await gone(alive, 8_000))) signal(postmaster, 'SIGQUIT');
      if (!(await gone(alive, 6_000))) signal(postmaster, 'SIGKILL');
    } else {
      signal(postmaster, 'SIGKILL');
    }
  }
  for (const [how, patience] of [
    ['SIGQUIT', 2_000],
    ['SIGKILL', 5_000],
  ] as const) {
    const left = processesOf(cluster);
    if (left.length === 0) break;
    log.warn('database.orphan.backends', { count: left.length, signal: how });
    for (const pid of left) signal(pid, how);
    await gone(() => processesOf(cluster), patience);
  }
  // A note whose number now belongs to a stranger (usual after a container is made anew) would stop the server.
  if (note !== undefined && processesOf(cluster).length === 0) rmSync(noteFile(cluster), { force: true });
}
