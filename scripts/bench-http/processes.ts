import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Orders } from './by-hand.ts';
import type { Ground } from './ground.ts';
import type { Sent } from './watch.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Server {
  port: number;
  /** Milliseconds of processor time so far. */
  cpuMs(): Promise<number>;
  /** The statements since the last question; only of a Rondo that records. */
  sent(): Promise<Sent[]>;
  stop(): Promise<void>;
}

/** BENCH_PROFILE=folder: where each server leaves a profile of its processor time. */
const profile = process.env.BENCH_PROFILE;
const profiling = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profile];

function child(program: string, environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(
    process.execPath,
    [...profiling, '--conditions=rondo-source', '--import', join(import.meta.dirname, 'watch.ts'), program],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      serialization: 'advanced',
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...environment },
    },
  );
}

async function ask<T>(process: ChildProcess, question: string): Promise<T> {
  const answered = once(process, 'message');
  process.send(question);
  return (await answered)[0] as T;
}

function server(process: ChildProcess, port: number, after: () => void = () => {}): Server {
  return {
    port,
    cpuMs: async () => (await ask<{ cpuMs: number }>(process, 'cpu')).cpuMs,
    sent: async () => (await ask<{ sent: Sent[] }>(process, 'sent')).sent,
    async stop() {
      const gone = once(process, 'exit');
      process.kill('SIGTERM');
      await gone;
      after();
    },
  };
}

/** Waits until the jobs that making the database left are done. */
async function quiet(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const waiting = 'select count(*)::int as n from job._private_jobs where attempts < max_attempts and run_at <= now()';
  while ((await client.query<{ n: number }>(waiting)).rows[0]?.n !== 0) await sleep(250);
  await client.end();
}

/** Rondo as it is run, on the given database. */
export async function startRondo(
  { databaseUrl, secret }: Pick<Ground, 'databaseUrl' | 'secret'>,
  record = false,
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'rondo-bench-'));
  const process = child('app/server/main.ts', {
    PORT: '0',
    DATABASE_URL: databaseUrl,
    RONDO_SECRET: secret,
    RONDO_DATA: folder,
    ...(record ? { BENCH_RECORD: '1' } : {}),
  });
  let said = '';
  const port = await new Promise<number>((resolve, reject) => {
    process.stdout?.on('data', (data) => {
      said += data;
      const found = /Rondo is ready: http:\/\/[^:\s]+:(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    process.once('exit', () => reject(new Error(`Rondo ended before it was ready:\n${said}`)));
  });
  await quiet(databaseUrl);
  return server(process, port, () => rmSync(folder, { recursive: true, force: true }));
}

export async function startByHand(orders: Orders): Promise<Server> {
  const process = child(join(import.meta.dirname, 'by-hand.ts'), {});
  const answered = once(process, 'message');
  process.send(orders);
  return server(process, ((await answered)[0] as { port: number }).port);
}

/** Milliseconds of processor time of a PostgreSQL and of what it started, or NaN where /proc does not tell. */
export function postgresCpuMs(dataDirectory: string): number {
  try {
    const postmaster = Number(readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
    let sum = 0;
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid)) continue;
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (Number(pid) !== postmaster && Number(fields[1]) !== postmaster) continue;
        sum += Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
        // What its ended connections used, in hundredths of a second.
        if (Number(pid) === postmaster) sum += (Number(fields[13]) + Number(fields[14])) * 10;
      } catch {
        // It ended while we looked.
      }
    }
    return sum;
  } catch {
    return Number.NaN;
  }
}
