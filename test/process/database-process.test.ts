import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverAccount } from '../../app/server/db/embedded/account.ts';
import { program, reachableBinaries } from '../../app/server/db/embedded/binaries.ts';
import { readPostmasterNote } from '../../app/server/db/embedded/postmaster.ts';
import {
  cleanUp,
  clusterOf,
  databaseProcesses,
  postmasterOf,
  startRondo,
  statusOf,
  temporaryFolder,
  until,
} from './rondo-process.ts';

let data: string;
beforeEach(() => {
  data = temporaryFolder();
});
afterEach(() => cleanUp(data));

const start = (settings: Record<string, string> = {}) => startRondo({ RONDO_DATA: data, ...settings });

describe('the database that Rondo runs', () => {
  it('gets over kill -9 of the postmaster by itself', async () => {
    const rondo = start();
    const url = await rondo.ready();
    const postmaster = postmasterOf(data);
    process.kill(postmaster, 'SIGKILL');
    await until('a new postmaster answers', async () => {
      if (existsSync(join(data, 'postgres', 'cluster', 'postmaster.pid')) && postmasterOf(data) === postmaster)
        return false;
      return (await statusOf(`${url}/readyz`)) === 200;
    });
    expect(rondo.child.exitCode).toBeNull();
    expect(rondo.output()).toContain('database.died');
  });

  it('gets over kill -9 of the postmaster five times in a row', async () => {
    const rondo = start();
    const url = await rondo.ready();
    for (let round = 0; round < 5; round++) {
      const postmaster = postmasterOf(data);
      process.kill(postmaster, 'SIGKILL');
      await until('the old one is gone', () => !databaseProcesses(data).includes(postmaster));
      // What the old one left may answer once more before it notices.
      const another = () => existsSync(join(clusterOf(data), 'postmaster.pid')) && postmasterOf(data) !== postmaster;
      await until('ready again', async () => another() && (await statusOf(`${url}/readyz`)) === 200);
    }
    expect(databaseProcesses(data).length).toBeGreaterThan(1);
  });

  it('gets over kill -9 of a backend by itself', async () => {
    const rondo = start();
    const url = await rondo.ready();
    const client = new pg.Client({ host: join(data, 'postgres', 'socket'), user: 'rondo_app', database: 'rondo' });
    client.on('error', () => {});
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    process.kill(rows[0]!.pid, 'SIGKILL');
    await sleep(100);
    await until('ready again', async () => (await statusOf(`${url}/readyz`)) === 200);
    await client.end().catch(() => {});
  });

  it('answers 503 with Retry-After while the database is away for ten seconds, then recovers', async () => {
    const rondo = start();
    const url = await rondo.ready();
    const pids = databaseProcesses(data);
    for (const pid of pids) process.kill(pid, 'SIGSTOP');
    try {
      await until('it is noticed', async () => (await statusOf(`${url}/readyz`)) === 503);
      const answer = await fetch(`${url}/readyz`);
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await answer.json()).toEqual({ ready: false, reason: 'the database does not answer' });
      expect(await statusOf(`${url}/healthz`)).toBe(200);
      await sleep(10_000);
    } finally {
      for (const pid of pids) process.kill(pid, 'SIGCONT');
    }
    await until('ready again', async () => (await statusOf(`${url}/readyz`)) === 200);
  });

  it('stops even when its database hangs', async () => {
    const rondo = start();
    await rondo.ready();
    for (const pid of databaseProcesses(data)) process.kill(pid, 'SIGSTOP');
    rondo.child.kill('SIGTERM');
    await rondo.exit();
    await until('nothing left', () => databaseProcesses(data).length === 0);
  });

  it('ends a database server that an earlier one left running, and keeps what it stored', async () => {
    const first = start();
    await first.ready();
    first.child.kill('SIGTERM');
    await first.exit();
    // As after kill -9 on a system whose kernel does not tell the server: it runs on, with nobody to supervise it.
    const cluster = clusterOf(data);
    const account = serverAccount(cluster);
    const { native } = reachableBinaries(account, tmpdir());
    const socket = join(data, 'postgres', 'socket');
    const args = ['-D', cluster, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${socket}`];
    const left = spawn(program(native, 'postgres'), args, {
      stdio: 'ignore',
      detached: true,
      env: { PATH: process.env.PATH },
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    await until('it is up', () => readPostmasterNote(cluster)?.status === 'ready');
    const client = new pg.Client({ host: socket, user: 'rondo_owner', database: 'rondo' });
    client.on('error', () => {});
    await client.connect();
    await client.query('create table public.kept (id int); insert into public.kept values (7)');
    const second = start();
    expect(await statusOf(`${await second.ready()}/readyz`)).toBe(200);
    expect(databaseProcesses(data)).not.toContain(left.pid);
    expect(second.output()).toContain('database.orphan.stopping');
    const again = new pg.Client({ host: socket, user: 'rondo_owner', database: 'rondo' });
    await again.connect();
    expect((await again.query('select id from public.kept')).rows).toEqual([{ id: 7 }]);
    await again.end();
  });

  it('is not misled by a note of a postmaster whose number belongs to somebody else now', async () => {
    const first = start();
    await first.ready();
    first.child.kill('SIGTERM');
    await first.exit();
    const note = join(data, 'postgres', 'cluster', 'postmaster.pid');
    writeFileSync(note, `${process.pid}\n${join(data, 'postgres', 'cluster')}\n1\n5432\n\n\n\nready\n`);
    const second = start();
    expect(await statusOf(`${await second.ready()}/readyz`)).toBe(200);
  });
});
