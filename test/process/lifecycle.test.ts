import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cleanUp,
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
});
