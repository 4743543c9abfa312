import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { superuser } from '../../app/server/db/embedded/cluster.ts';
import { openPools, type Pools } from '../../app/server/db/pools.ts';
import type { DatabaseServer } from '../../app/server/db/server.ts';
import { silentLog } from '../../app/server/log.ts';
import { template } from './server-for-tests.ts';

export interface TestDatabase extends Pools {
  name: string;
  server: DatabaseServer;
  /** An address for a process of its own: DATABASE_URL. */
  url: string;
  /** A copy of this database as it is now; its pools must be idle, and are closed and opened again. */
  clone(): Promise<TestDatabase>;
  /** Closes the pools and drops the database. */
  close(): Promise<void>;
}

/** The server of this run; the project's globalSetup started it. */
export function testServer(): DatabaseServer {
  const host = inject('databaseSocket');
  const login = (user: string): pg.ClientConfig => ({ host, port: 5432, user });
  return { kind: 'embedded', admin: login(superuser), login, async stop() {} };
}

/** A fresh, migrated, empty database with pools for all four roles (about 50 ms). Close it in `afterAll` or `afterEach`. */
export function testDatabase(): Promise<TestDatabase> {
  return cloneOf(template);
}

/** Runs statements as the superuser, outside any database of a test. */
async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new pg.Client({ ...testServer().admin, database: 'postgres' });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function cloneOf(source: string): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
  await asSuperuser(`create database ${name} template ${source} owner rondo_owner`);
  let pools = openPools(server, name, silentLog);
  return {
    get app() {
      return pools.app;
    },
    get auth() {
      return pools.auth;
    },
    get worker() {
      return pools.worker;
    },
    get owner() {
      return pools.owner;
    },
    name,
    server,
    url: `postgresql://${superuser}@localhost/${name}?host=${encodeURIComponent(String(server.admin.host))}`,
    async clone() {
      await pools.close();
      const copy = await cloneOf(name);
      pools = openPools(server, name, silentLog);
      return copy;
    },
    async close() {
      await pools.close();
      await asSuperuser(`drop database if exists ${name} with (force)`);
    },
  };
}
