import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { serverAccount } from '../../app/server/db/embedded/account.ts';
import { reachableBinaries } from '../../app/server/db/embedded/binaries.ts';

/** A PostgreSQL as a person might give it: on TCP, with passwords, knowing nothing of Rondo. */
export interface GivenServer {
  port: number;
  /** An address for a user of that server; without one the superuser's. */
  url(database: string, user?: string, password?: string): string;
  /** Runs statements as the superuser. */
  run(database: string, ...statements: string[]): Promise<pg.QueryResult[]>;
  /** Ends the server at once, as a failure would; `up` starts it again on the same port. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

const superPassword = 'p@ss/word';

/** The PostgreSQL installations to try: the one npm brought, and what the system has from 15 on. */
export function installations(): { version: string; bin: string }[] {
  const brought = reachableBinaries(serverAccount('/nowhere'), tmpdir());
  const debian = '/usr/lib/postgresql';
  const found = existsSync(debian) ? readdirSync(debian).filter((name) => Number(name) >= 15) : [];
  return [
    { version: String(brought.major), bin: join(brought.native, 'bin') },
    ...found
      .filter((version) => existsSync(join(debian, version, 'bin', 'initdb')))
      .map((version) => ({ version, bin: join(debian, version, 'bin') })),
  ];
}

export async function givenServerOf(bin: string): Promise<GivenServer> {
  const account = serverAccount('/nowhere');
  const as = account ? { uid: account.uid, gid: account.gid } : {};
  const folder = mkdtempSync(join(tmpdir(), 'rondo-given-'));
  if (account) chownSync(folder, account.uid, account.gid);
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, superPassword, { mode: 0o644 });
  const cluster = join(folder, 'cluster');
  const initdb = spawnSync(
    join(bin, 'initdb'),
    ['-D', cluster, '-U', 'boss', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '-N'],
    { ...as, cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  if (initdb.status !== 0) throw new Error(initdb.stderr);
  const port = await freePort();
  const url = (database: string, user = 'boss', password = superPassword) =>
    `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const run = async (database: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: url(database) });
    await client.connect();
    try {
      const results: pg.QueryResult[] = [];
      for (const statement of statements) results.push(await client.query(statement));
      return results;
    } finally {
      await client.end();
    }
  };
  let child: ChildProcess | undefined;
  const up = async () => {
    child = spawn(
      join(bin, 'postgres'),
      ['-D', cluster, '-p', String(port), '-k', folder, '-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
      { ...as, cwd: folder, stdio: 'ignore', env: { PATH: process.env.PATH } },
    );
    for (let tries = 0; ; tries++) {
      try {
        await run('postgres', 'select 1');
        return;
      } catch (error) {
        if (tries > 200) throw error;
        await sleep(50);
      }
    }
  };
  const down = async () => {
    if (child === undefined) return;
    const gone = once(child, 'exit');
    child.kill('SIGQUIT');
    await gone;
    child = undefined;
  };
  await up();
  return {
    port,
    url,
    run,
    up,
    down,
    async stop() {
      await down();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
