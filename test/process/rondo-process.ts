import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processesOf } from '../../app/server/db/embedded/postmaster.ts';

export const root = join(import.meta.dirname, '..', '..');

/** A data folder of its own that the server's user can pass through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rondo-process-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** One Rondo as people run it, on any free port. */
export interface RondoProcess {
  child: ChildProcess;
  /** All that it printed so far. */
  output(): string;
  /** Resolves with the address once it says that it is ready; fails when it ends before. */
  ready(): Promise<string>;
  exit(): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

const running: ChildProcess[] = [];

/** Starts the server itself, or with `command` another program of the checkout such as start.mjs. */
export function startRondo(
  environment: Record<string, string>,
  { program = process.execPath, command = ['--conditions=rondo-source', 'app/server/main.ts'], cwd = root } = {},
): RondoProcess {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(program, command, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, NODE_COMPILE_CACHE, PORT: '0', ...environment },
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return {
    child,
    output: () => output,
    exit: () => ended,
    async ready() {
      for (let left = 1_600; left > 0; left--) {
        const found = /Rondo is ready: (\S+)/.exec(output)?.[1];
        if (found !== undefined) return found;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`ended before it was ready:\n${output}`);
        await sleep(50);
      }
      throw new Error(`not ready within 80 seconds:\n${output}`);
    },
  };
}

/** Ends what a test left, and removes its folders. */
export async function cleanUp(...folders: string[]): Promise<void> {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    if (await Promise.race([gone.then(() => false), sleep(12_000, true)])) child.kill('SIGKILL');
  }
  for (const folder of folders) {
    for (const pid of databaseProcesses(folder)) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the database of a data folder lies. */
export function clusterOf(dataFolder: string): string {
  try {
    const { home } = JSON.parse(readFileSync(join(dataFolder, 'postgres-place.json'), 'utf8')) as { home: string };
    return join(home, 'cluster');
  } catch {
    return join(dataFolder, 'postgres', 'cluster');
  }
}

export const databaseProcesses = (dataFolder: string) => processesOf(clusterOf(dataFolder));

export function postmasterOf(dataFolder: string): number {
  return Number(readFileSync(join(clusterOf(dataFolder), 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** The children, grandchildren and so on of a process. */
export function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while we looked.
    }
  }
  const below = (of: number): number[] =>
    [...parents].filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

/** Asks again until the answer is true, at most for the given time. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  milliseconds = 60_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await sleep(30);
  }
}

export async function statusOf(url: string): Promise<number> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(4_000) })).status;
  } catch {
    return 0;
  }
}
