import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from '../../app/server/db/embedded/postmaster.ts';
import { cleanUp, databaseProcesses, descendantsOf, startRondo, temporaryFolder, until } from './rondo-process.ts';

let data: string;
beforeEach(() => {
  data = temporaryFolder();
});
afterEach(() => cleanUp(data));

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
