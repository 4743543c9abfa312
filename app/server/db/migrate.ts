import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { StartupFault } from '../fault.ts';
import type { Log } from '../log.ts';
import { extensions } from './extensions.ts';
import { Logger, runMigrations } from './graphile-worker.ts';
import type { DatabaseServer } from './server.ts';

export interface Migration {
  number: number;
  /** `NNN-name`. */
  name: string;
  sql: string;
  checksum: string;
}

interface Applied {
  number: number;
  name: string;
  checksum: string;
}

const folderOfMigrations = join(import.meta.dirname, 'migrations');
/** Any number that no other program on the same database is likely to take. */
const lockNumber = 0x526f6e64; // "Rond"

/** The migrations in a folder, in order; refuses names and numbers that leave the order open. */
export function readMigrations(folder: string = folderOfMigrations): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const match = /^(\d{3})-[a-z0-9-]+\.sql$/.exec(file);
      if (!match) throw new Error(`${file}: a migration is called NNN-name.sql, lower case with dashes`);
      const sql = readFileSync(join(folder, file), 'utf8');
      return { number: Number(match[1]), name: file.slice(0, -4), sql, checksum: checksumOf(sql) };
    });
  for (const [index, { number, name }] of migrations.entries()) {
    const before = migrations[index - 1];
    if (before?.number === number) throw new Error(`${before.name} and ${name} have the same number`);
  }
  return migrations;
}

/** The same on every system: a checkout on Windows may have other line ends. */
export function checksumOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
}

/** What is still to run; refuses where the database and the files tell different stories. Pure. */
export function pendingMigrations(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const last = applied.reduce((highest, { number }) => Math.max(highest, number), 0);
  for (const done of applied) {
    const file = migrations.find(({ number }) => number === done.number);
    if (file === undefined) {
      throw new StartupFault(
        `The database has had the migration ${done.name}, which this Rondo does not know.`,
        'It was used with a newer Rondo: start that version, or restore the backup made before the upgrade.',
      );
    }
    if (file.checksum !== done.checksum) {
      throw new StartupFault(
        `The migration ${file.name}.sql was changed after this database had it.`,
        'Put the file back as it was and write the change as a new migration (while developing, an empty RONDO_DATA begins anew).',
      );
    }
  }
  const pending = migrations.filter(({ number }) => !applied.some((done) => done.number === number));
  const late = pending.find(({ number }) => number < last);
  if (late) {
    throw new StartupFault(
      `The migration ${late.name}.sql is new, but this database has had number ${last} already.`,
      `Give it a number above ${last}.`,
    );
  }
  return pending;
}

/**
 * Migrates a prepared database (roles.ts): the queue's own tables first, since our functions call them, then ours, each
 * in one transaction. Several migrators at once take turns.
 */
export async function migrate(
  server: DatabaseServer,
  database: string,
  log: Log,
  migrations: readonly Migration[] = readMigrations(),
): Promise<{ applied: number }> {
  const client = new pg.Client({ ...server.login('rondo_owner'), database, application_name: 'rondo_migrate' });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows: tried } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      lockNumber,
    ]);
    if (tried[0]?.mine !== true) {
      log.info('database.migration.waiting', { reason: 'another process migrates' });
      await client.query('select pg_advisory_lock($1)', [lockNumber]);
    }
    await ensureSchemas(client);
    await migrateQueue(client, server, database, log);
    const { rows: applied } = await client.query<Applied>(
      'select number, name, checksum from migration.applied order by number',
    );
    const pending = pendingMigrations(migrations, applied);
    const began = Date.now();
    // On a new database they say nothing one by one: whoever starts Rondo for the first time looks for the link.
    const isNew = applied.length === 0;
    for (const migration of pending) await apply(client, migration, isNew ? { ...log, info: log.debug } : log);
    if (isNew && pending.length > 0) {
      log.info('database.migrated', { migrations: pending.length, milliseconds: Date.now() - began });
    }
    await forceWhatIsLifted(client);
    return { applied: pending.length };
  } finally {
    await client.end().catch(() => {});
  }
}

async function ensureSchemas(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select nspname as name from pg_namespace');
  const has = (schema: string) => rows.some(({ name }) => name === schema);
  if (!has('auth')) await client.query('create schema auth authorization rondo_auth');
  if (!has('job')) await client.query('create schema job authorization rondo_worker');
  if (!has('migration')) {
    await client.query(`
      begin;
      create schema migration;
      create table migration.applied (
        number integer primary key,
        name text not null,
        checksum text not null,
        applied_at timestamptz not null default now()
      );
      commit;`);
  }
  const { rows: present } = await client.query<{ name: string }>('select extname as name from pg_extension');
  for (const extension of extensions) {
    if (!present.some(({ name }) => name === extension)) {
      await client.query(`create extension if not exists ${pg.escapeIdentifier(extension)} with schema public`);
    }
  }
}

const queueLog = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === 'error') log.error('queue.migration', { message });
  });

/** The queue's program brings its own migrations, and asks for the right to make a schema at the first of them. */
async function migrateQueue(client: pg.Client, server: DatabaseServer, database: string, log: Log): Promise<void> {
  const { rows } = await client.query<{ first: boolean }>(`select to_regclass('job.migrations') is null as first`);
  const first = rows[0]!.first;
  const db = pg.escapeIdentifier(database);
  const pool = new pg.Pool({ ...server.login('rondo_worker'), database, max: 2, application_name: 'rondo_migrate' });
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  try {
    if (first) await client.query(`grant create on database ${db} to rondo_worker`);
    await runMigrations({ pgPool: pool, schema: 'job', logger: queueLog(log) });
  } finally {
    if (first) await client.query(`revoke create on database ${db} from rondo_worker`);
    await pool.end();
  }
}

async function apply(client: pg.Client, migration: Migration, log: Log): Promise<void> {
  const began = Date.now();
  await client.query('begin');
  try {
    const forced = await liftForce(client);
    // A function can be handed only to a role that may make one there: so for this transaction they may.
    await client.query('grant create on schema public to rondo_auth, rondo_worker');
    await client.query(migration.sql);
    await client.query('revoke create on schema public from rondo_auth, rondo_worker');
    await forceAgain(client, forced);
    await client.query('insert into migration.applied (number, name, checksum) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw explain(migration, error);
  }
  log.info('database.migrated', { migration: migration.name, milliseconds: Date.now() - began });
}

/**
 * The owner of a table passes its policies unless they are forced. Where the owner has no BYPASSRLS (a given server
 * whose administrator could not hand it on), a back-fill would silently find no row: so the forcing is lifted, seen by
 * nobody else, until the end of this transaction.
 */
export async function liftForce(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
     where c.relforcerowsecurity and c.relowner = to_regrole('rondo_owner')
       and not (select rolbypassrls or rolsuper from pg_roles where rolname = current_user)`);
  for (const { name } of rows) await client.query(`alter table ${name} no force row level security`);
  return rows.map(({ name }) => name);
}

export async function forceAgain(client: pg.Client, tables: readonly string[]): Promise<void> {
  for (const table of tables) await client.query(`alter table if exists ${table} force row level security`);
}

/** A backup that was killed may have left the forcing lifted (backup.ts); every table with policies is to have it. */
async function forceWhatIsLifted(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
     where c.relrowsecurity and not c.relforcerowsecurity and c.relowner = to_regrole('rondo_owner')`);
  await forceAgain(
    client,
    rows.map(({ name }) => name),
  );
}

const diskFull = '53100';
const kept = 'Nothing of it was kept; the database is as it was before.';

function explain(migration: Migration, error: unknown): Error {
  const { message, position, code, detail, hint } = error as pg.DatabaseError;
  const line = position ? migration.sql.slice(0, Number(position)).split('\n').length : undefined;
  const where = `${migration.name}.sql${line === undefined ? '' : `, line ${line}`}`;
  return new StartupFault(
    `The migration ${where} failed (${code ?? 'no code'}): ${message}`,
    [detail, kept, code === diskFull ? 'Free some space on the disk of the database, then start again.' : hint]
      .filter(Boolean)
      .join(' '),
    { cause: error },
  );
}
