import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverAccount } from '../../app/server/db/embedded/account.ts';
import { program, reachableBinaries } from '../../app/server/db/embedded/binaries.ts';
import { isAlive, readPostmasterNote } from '../../app/server/db/embedded/postmaster.ts';
import {
  cleanUp,
  clusterOf,
  databaseProcesses,
  descendantsOf,
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
const secret = () => readFileSync(join(data, 'secret'), 'utf8');

describe('Rondo as a process', () => {
  it('stops at SIGTERM with exit code 0 and leaves no process and no lock', async () => {
    const rondo = start();
    const url = await rondo.ready();
    expect(await statusOf(`${url}/healthz`)).toBe(200);
    expect(await statusOf(`${url}/readyz`)).toBe(200);
    expect(databaseProcesses(data).length).toBeGreaterThan(1);
    rondo.child.kill('SIGTERM');
    expect(await rondo.exit()).toEqual({ code: 0, signal: null });
    expect(databaseProcesses(data)).toEqual([]);
    expect(existsSync(join(data, 'rondo.pid'))).toBe(false);
  });

  it('is ready again on a database that is there, with the secret it had', async () => {
    const first = start();
    await first.ready();
    first.child.kill('SIGINT');
    await first.exit();
    const kept = secret();
    // What a killed restore left is removed; of what one put aside is reminded.
    mkdirSync(join(data, 'restoring-20261123031500', 'postgres', 'cluster'), { recursive: true });
    writeFileSync(join(data, 'before-restore-20261123031500.rondo'), '');
    const again = start();
    expect(await statusOf(`${await again.ready()}/readyz`)).toBe(200);
    expect(secret()).toBe(kept);
    expect(readdirSync(data).filter((name) => name.includes('restor'))).toEqual([
      'before-restore-20261123031500.rondo',
    ]);
    expect(again.output()).toMatch(/restore\.unfinished\.removed[\s\S]*restore\.aside[^\n]*holds personal data/);
  });

  it('goes on when whoever read its log is gone', async () => {
    const rondo = startRondo({ RONDO_DATA: data, LOG_LEVEL: 'debug' });
    const url = await rondo.ready();
    rondo.child.stdout?.destroy();
    rondo.child.stderr?.destroy();
    for (let n = 0; n < 5; n++) expect(await statusOf(`${url}/api/v1/setup`)).toBe(200);
    rondo.child.kill('SIGTERM');
    expect(await rondo.exit()).toEqual({ code: 0, signal: null });
  });

  it('refuses a second start on the same folder with the pid of the first, which goes on', async () => {
    const first = start();
    const url = await first.ready();
    const postmaster = postmasterOf(data);
    const second = start();
    expect(await second.exit()).toEqual({ code: 1, signal: null });
    expect(second.output()).toContain(`process ${first.child.pid}`);
    expect(second.output()).toContain(`kill ${first.child.pid}`);
    expect(postmasterOf(data)).toBe(postmaster);
    expect(await statusOf(`${url}/readyz`)).toBe(200);
  });

  it('starts again after its own kill -9, and the database it left is ended, not doubled', async () => {
    const first = start();
    await first.ready();
    const postmaster = postmasterOf(data);
    first.child.kill('SIGKILL');
    await first.exit();
    const second = start();
    expect(await statusOf(`${await second.ready()}/readyz`)).toBe(200);
    expect(postmasterOf(data)).not.toBe(postmaster);
    expect(databaseProcesses(data)).not.toContain(postmaster);
  });

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

  it('stops cleanly when it is asked to while still starting', async () => {
    const rondo = start();
    await until('the database is being made', () => existsSync(join(data, 'postgres')));
    rondo.child.kill('SIGTERM');
    expect(await rondo.exit()).toEqual({ code: 0, signal: null });
    expect(databaseProcesses(data)).toEqual([]);
    const next = start();
    expect(await statusOf(`${await next.ready()}/readyz`)).toBe(200);
  });

  it('begins anew after kill -9 while the database was being made', async () => {
    const rondo = start();
    await until('the database is being made', () => {
      const home = join(data, 'postgres');
      return existsSync(home) && readdirSync(home).some((name) => name.startsWith('cluster.new'));
    });
    rondo.child.kill('SIGKILL');
    await rondo.exit();
    const next = start();
    expect(await statusOf(`${await next.ready()}/readyz`)).toBe(200);
  });

  it('goes on where it was killed, at each step of its first start', async () => {
    for (const step of ['database.made', 'roles.made', '005-both-sides']) {
      const rondo = start({ LOG_LEVEL: 'debug' });
      await until(step, () => rondo.output().includes(step));
      rondo.child.kill('SIGKILL');
      await rondo.exit();
    }
    const whole = start();
    expect(await statusOf(`${await whole.ready()}/readyz`)).toBe(200);
    expect(whole.output()).not.toContain('001-ground');
    expect(whole.output()).toContain('Set up your organisation');
    expect(readdirSync(data).sort()).toEqual(['erasures.jsonl', 'postgres', 'rondo.lock', 'rondo.pid', 'secret']);
    expect(readdirSync(join(data, 'postgres')).sort()).toEqual(['cluster', 'postgres.log', 'socket']);
  });

  it('does not begin anew where a restore was killed between taking the old database away and bringing the new', async () => {
    mkdirSync(join(data, 'before-restore-20261123031500', 'postgres'), { recursive: true });
    const rondo = start();
    expect((await rondo.exit()).code).toBe(1);
    expect(rondo.output()).toMatch(/There is no database in \S+, but what a restore left there: before-restore-2026/);
    expect(rondo.output()).toContain('Run "rondo restore" again');
    expect(existsSync(join(data, 'postgres'))).toBe(false);
    writeFileSync(join(data, 'restoring.json'), JSON.stringify({ aside: '/srv/before.rondo' }));
    const given = startRondo({ RONDO_DATA: data, DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/rondo' });
    expect((await given.exit()).code).toBe(1);
    expect(given.output()).toMatch(
      /A restore into the database was broken off[\s\S]*before is in \/srv\/before\.rondo/,
    );
  });

  it('says what it refuses before it makes anything: a port that browsers refuse, a folder that is a file', async () => {
    const file = join(data, 'file');
    writeFileSync(file, '');
    const refused = startRondo({ RONDO_DATA: data, PORT: '6000', RONDO_PORT: '3000', RONDO_DTA: 'x' });
    const inFile = startRondo({ RONDO_DATA: file, RONDO_DTA: 'x' });
    expect([(await refused.exit()).code, (await inFile.exit()).code]).toEqual([1, 1]);
    expect(refused.output()).toMatch(/PORT is 6000, which browsers refuse to open[\s\S]*→ Take another/);
    expect(inFile.output()).toContain('Is RONDO_DATA meant?');
    expect(inFile.output()).toMatch(/RONDO_DATA: \S+ is a file[\s\S]*→ Set RONDO_DATA to a folder/);
    expect(readdirSync(data)).toEqual(['file']);
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

describe('npm start', () => {
  const npmStart = () => startRondo({ RONDO_DATA: data }, { command: ['start.mjs'] });

  it('hands on SIGTERM and leaves no process behind', async () => {
    const started = npmStart();
    await started.ready();
    const below = descendantsOf(started.child.pid!);
    expect(below.length).toBeGreaterThan(1);
    started.child.kill('SIGTERM');
    expect((await started.exit()).code).toBe(0);
    expect(below.filter((pid) => isAlive(pid))).toEqual([]);
    expect(databaseProcesses(data)).toEqual([]);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('leaves no process behind when npm gets %s', async (signal) => {
    const started = startRondo({ RONDO_DATA: data }, { program: 'npm', command: ['start'] });
    await started.ready();
    const below = descendantsOf(started.child.pid!);
    expect(below.length).toBeGreaterThan(2);
    started.child.kill(signal);
    await until('everything is gone', () => below.every((pid) => !isAlive(pid)), 12_000);
    expect(databaseProcesses(data)).toEqual([]);
  });

  it('leaves nothing behind when it is killed itself', async () => {
    const started = npmStart();
    await started.ready();
    const below = descendantsOf(started.child.pid!);
    started.child.kill('SIGKILL');
    await until('server and database are gone', () => below.every((pid) => !isAlive(pid)), 12_000);
    expect(databaseProcesses(data)).toEqual([]);
  });

  it('starts a killed server again', async () => {
    const started = npmStart();
    await started.ready();
    const [server] = descendantsOf(started.child.pid!);
    process.kill(server!, 'SIGKILL');
    await until('ready a second time', () => (started.output().match(/Rondo is ready/g) ?? []).length === 2);
    expect(started.output()).toContain('Rondo ended (SIGKILL); starting it again.');
  });

  it('ends with the exit code and the words of a fault, without trying again', async () => {
    const started = startRondo({ RONDO_DATA: data, PORT: 'no' }, { command: ['start.mjs'] });
    expect((await started.exit()).code).toBe(1);
    expect(started.output()).toContain('PORT is "no"');
    expect(started.output().match(/cannot start/g)).toHaveLength(1);
  });
});
