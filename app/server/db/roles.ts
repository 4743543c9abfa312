import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { StartupFault } from '../fault.ts';
import type { Log } from '../log.ts';
import { extensions } from './extensions.ts';
import { connectionFault, oldestMajor } from './given.ts';
import { type DatabaseServer, type RoleName, roleNames } from './server.ts';
import type { Tx } from './tenant.ts';

/** What each role is for, as the database keeps it. */
const purposes: Record<RoleName, string> = {
  rondo_owner: 'Rondo: owns the tables, migrates',
  rondo_app: 'Rondo: answers requests, under the policies',
  rondo_auth: 'Rondo: owns sign-in',
  rondo_worker: 'Rondo: owns the queue',
};

interface Abilities {
  major: number;
  /** Of this database, such as UTF8. */
  encoding: string;
  /** A standby, or set to be read. */
  readOnly: boolean;
  super: boolean;
  bypass: boolean;
}

/**
 * Brings a database to where the migrations can run: version and extensions checked, the four roles made, their rights
 * given. Changes nothing on every start but the first; safe for several processes at once. `folder` takes the SQL for a
 * person to run where the given login may not do it itself.
 */
export async function prepareDatabase(
  server: DatabaseServer,
  database: string,
  folder: string,
  log: Log,
): Promise<void> {
  if (server.kind === 'embedded') await ensureOwnDatabase(server, database, folder, log);
  const client = await connectAsAdmin(server, database);
  try {
    const able = await abilities(client);
    if (able.major < oldestMajor) {
      throw new StartupFault(
        `DATABASE_URL: that is PostgreSQL ${able.major}; Rondo needs ${oldestMajor} or newer.`,
        `Upgrade it to ${oldestMajor} or newer, or leave DATABASE_URL unset: Rondo brings its own PostgreSQL.`,
      );
    }
    if (able.encoding !== 'UTF8') {
      throw new StartupFault(
        `DATABASE_URL: the database ${database} keeps its texts as ${able.encoding}; Rondo needs UTF8, which has every letter.`,
        `Make another: create database … owner ${server.admin.user ?? '…'} encoding 'UTF8' template template0;`,
      );
    }
    if (able.readOnly) {
      throw new StartupFault(
        `DATABASE_URL: the database ${database} may only be read: a standby, or default_transaction_read_only is on.`,
        'Name the primary server, or make this one the primary first (pg_ctl promote); then start again.',
      );
    }
    await refuseWithoutExtensions(client);
    const wanted = async () => [
      ...(await missingRoles(client, server, able, database)),
      ...(await missingRights(client, database)),
    ];
    await fulfil(client, wanted, { server, folder, database, log });
    await refuseUnsafeRoles(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Rondo takes a database of its own: where others have put something and no Rondo has been, nothing is begun, not even
 * a role or a schema.
 */
export async function refuseForeignContent(server: DatabaseServer, database: string): Promise<void> {
  const client = await connectAsAdmin(server, database);
  try {
    const { rows } = await client.query<{ found: string[]; more: boolean }>(
      `with ours as (select oid from pg_roles where rolname = any ($1)),
            theirs as (select c.oid::regclass::text as name from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
                          and c.relowner not in (table ours)
                          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                       union all
                       select 'schema ' || nspname from pg_namespace
                        where nspname in ('auth', 'job', 'personal', 'migration') and nspowner not in (table ours)
                       order by 1)
       select array(select name from theirs limit 3) as found, (select count(*) > 3 from theirs) as more
        where not exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where n.nspname = 'migration' and c.relname = 'applied')`,
      [roleNames],
    );
    const { found = [], more = false } = rows[0] ?? {};
    if (found.length === 0) return;
    throw new StartupFault(
      `DATABASE_URL: the database ${database} is used by something else (${found.join(', ')}${more ? ', …' : ''}); nothing was changed there.`,
      `Make one for Rondo alone, and name it: create database rondo owner ${server.admin.user ?? '…'} encoding 'UTF8' template template0;`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** On our own server the database belongs to `rondo_owner` from the start. */
async function ensureOwnDatabase(server: DatabaseServer, database: string, folder: string, log: Log): Promise<void> {
  const client = await connectAsAdmin(server, 'postgres');
  try {
    const able = await abilities(client);
    const wanted = async () => {
      const roles = await missingRoles(client, server, able, 'postgres');
      const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
      return rowCount === 0
        ? [...roles, `create database ${pg.escapeIdentifier(database)} owner rondo_owner template template0`]
        : roles;
    };
    await fulfil(client, wanted, { server, folder, database, log });
  } finally {
    await client.end().catch(() => {});
  }
}

/** A connection that may make roles; a failure on a given server is explained in words. */
export async function connectAsAdmin(server: DatabaseServer, database: string): Promise<pg.Client> {
  const client = new pg.Client({
    ...server.admin,
    database,
    connectionTimeoutMillis: 10_000,
    application_name: 'rondo_admin',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw server.kind === 'given' ? connectionFault(error, server, database) : error;
  }
}

async function abilities(client: pg.Client): Promise<Abilities> {
  const { rows } = await client.query<Abilities>(`
    select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
           pg_is_in_recovery() or current_setting('transaction_read_only')::bool as "readOnly",
           rolsuper as super, rolbypassrls as bypass
      from pg_roles where rolname = current_user`);
  return rows[0]!;
}

async function refuseWithoutExtensions(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select wanted.name from unnest($1::text[]) as wanted(name)
      where not exists (select from pg_available_extensions there where there.name = wanted.name)`,
    [extensions],
  );
  if (rows.length === 0) return;
  throw new StartupFault(
    `DATABASE_URL: that PostgreSQL lacks the extensions ${rows.map(({ name }) => name).join(', ')}.`,
    'Install its contrib package (part of postgresql on Debian, postgresql-contrib on Fedora), or allow them at your provider.',
  );
}

async function missingRoles(
  client: pg.Client,
  server: DatabaseServer,
  able: Abilities,
  database: string,
): Promise<string[]> {
  const { rows } = await client.query<{ name: RoleName; settings: string[] | null }>(
    'select rolname as name, rolconfig as settings from pg_roles where rolname = any($1)',
    [roleNames],
  );
  const statements: string[] = [];
  for (const role of roleNames) {
    const found = rows.find(({ name }) => name === role);
    const password = server.password && `password ${pg.escapeLiteral(server.password(role))}`;
    if (found === undefined) {
      // Only who bypasses may hand that on. Elsewhere a migration lifts FORCE for its own transaction (migrate.ts).
      const bypass = role === 'rondo_owner' && (able.super || (able.bypass && able.major >= 16));
      statements.push(['create role', role, 'login', bypass ? 'bypassrls' : '', password ?? ''].join(' ').trim());
      statements.push(`comment on role ${role} is ${pg.escapeLiteral(purposes[role])}`);
    } else if (password !== undefined && !(await canLogIn(server, role, database))) {
      await refuseIfSharedWithAnother(client, role);
      statements.push(`alter role ${role} login ${password}`);
    }
    if (role === 'rondo_auth' && !found?.settings?.includes('search_path=auth')) {
      statements.push('alter role rondo_auth set search_path = auth');
    }
  }
  const { rows: members } = await client.query<{ name: RoleName }>(`
    select granted.rolname as name from pg_auth_members m
      join pg_roles granted on granted.oid = m.roleid join pg_roles member on member.oid = m.member
     where member.rolname = 'rondo_owner'`);
  for (const role of ['rondo_auth', 'rondo_worker'] as const) {
    if (!members.some(({ name }) => name === role)) statements.push(`grant ${role} to rondo_owner`);
  }
  return statements;
}

async function missingRights(client: pg.Client, database: string): Promise<string[]> {
  const { rows } = await client.query<{ name: RoleName; connect: boolean; create: boolean; public: boolean }>(
    `select wanted.name,
            has_database_privilege(to_regrole(wanted.name), current_database(), 'CONNECT') as connect,
            has_database_privilege(to_regrole(wanted.name), current_database(), 'CREATE WITH GRANT OPTION') as create,
            has_schema_privilege(to_regrole(wanted.name), 'public', 'CREATE WITH GRANT OPTION') as public
       from unnest($1::text[]) as wanted(name)`,
    [roleNames],
  );
  const db = pg.escapeIdentifier(database);
  const statements = rows
    .filter(({ connect }) => connect !== true)
    .map(({ name }) => `grant connect on database ${db} to ${name}`);
  const owner = rows.find(({ name }) => name === 'rondo_owner')!;
  // With the grant option, because the queue makes its schema itself, once (migrate.ts).
  if (owner.create !== true) statements.push(`grant create on database ${db} to rondo_owner with grant option`);
  if (owner.public !== true) statements.push('grant usage, create on schema public to rondo_owner with grant option');
  return statements;
}

async function canLogIn(server: DatabaseServer, role: RoleName, database: string): Promise<boolean> {
  const client = new pg.Client({ ...server.login(role), database, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    // Let in, but without the right to this database yet: the password is right.
    return (error as { code?: string }).code === '42501';
  } finally {
    await client.end().catch(() => {});
  }
}

/** Another Rondo on the same server uses the same role names: giving them our password would lock that one out. */
async function refuseIfSharedWithAnother(client: pg.Client, role: RoleName): Promise<void> {
  const { rows } = await client.query<{ database: string }>(
    `select distinct d.datname as database from pg_shdepend s join pg_database d on d.oid = s.dbid
      where s.refclassid = 'pg_authid'::regclass and s.refobjid = to_regrole($1)
        and d.datname <> current_database()`,
    [role],
  );
  if (rows.length === 0) return;
  const others = rows.map(({ database }) => database).join(', ');
  throw new StartupFault(
    `DATABASE_URL: the role ${role} has another password, and is used by the database ${others} on the same server.`,
    'Give both Rondos the same RONDO_SECRET, or each its own PostgreSQL server: role names are one set per server.',
  );
}

interface Circumstances {
  server: DatabaseServer;
  database: string;
  folder: string;
  log: Log;
}

/** Races between processes that begin on one server: made by the other, or changed at the same moment. */
const raceCodes = ['42710', '42P04', '42P06', '23505', 'XX000', '55006'];

async function fulfil(client: pg.Client, wanted: () => Promise<string[]>, on: Circumstances): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const statements = await wanted();
    if (statements.length === 0) return;
    try {
      for (const statement of statements) await client.query(statement);
      on.log.info('database.roles.made', { statements: statements.length });
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === '42501') throw leaveToAPerson(statements, error, on);
      if (attempt === 8 || code === undefined || !raceCodes.includes(code)) throw error;
      await sleep(50 * attempt + Math.random() * 50);
    }
  }
}

function leaveToAPerson(statements: string[], cause: unknown, { server, database, folder }: Circumstances): Error {
  const file = join(folder, 'roles.sql');
  writeFileSync(file, `${statements.join(';\n')};\n`, { mode: 0o600 });
  return new StartupFault(
    `DATABASE_URL: the user ${server.admin.user ?? ''} may not set up Rondo's roles (${(cause as Error).message}).`,
    `Give that user the right (alter role … createrole, and ownership of the database), or let an administrator run the statements that are in ${file}:\npsql --dbname=${database} --file=${file}`,
    { cause },
  );
}

/** The policies protect nothing from a role that may pass them, so Rondo does not start with one. */
async function refuseUnsafeRoles(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; attributes: string[]; tables: string[]; member: string[] }>(`
    select r.rolname as name,
           array_remove(array[case when rolsuper then 'SUPERUSER' end, case when rolbypassrls then 'BYPASSRLS' end,
                              case when rolcreaterole then 'CREATEROLE' end], null) as attributes,
           array(select c.oid::regclass::text from pg_class c
                  where c.relowner = r.oid and c.relkind in ('r', 'p', 'm', 'v') and r.rolname = 'rondo_app'
                  order by 1 limit 5) as tables,
           array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
                  where m.member = r.oid order by 1) as member
      from pg_roles r where r.rolname in ('rondo_app', 'rondo_auth', 'rondo_worker')`);
  for (const { name, attributes, tables, member } of rows) {
    if (attributes.length > 0) {
      throw new StartupFault(
        `The database role ${name} is ${attributes.join(' and ')}: it could read every organisation's rows.`,
        `Take it away: alter role ${name} ${attributes.map((attribute) => `no${attribute.toLowerCase()}`).join(' ')};`,
      );
    }
    if (member.length > 0) {
      throw new StartupFault(
        `The database role ${name} is a member of ${member.join(', ')}: it has more rights than a request may have.`,
        `Take it away: revoke ${member.join(', ')} from ${name};`,
      );
    }
    if (tables.length > 0) {
      throw new StartupFault(
        `The database role ${name} owns ${tables.join(', ')}: it could switch the policies off.`,
        `Hand them over: alter table … owner to rondo_owner;`,
      );
    }
  }
}

/**
 * Whether a function of the owner sees every row. Not on a given server where nobody could give `rondo_owner` the right
 * to pass the policies; what moves rows that nobody may see has to ask first.
 */
export async function ownerSeesAllRows(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean }>`
    SELECT rolsuper OR rolbypassrls AS sees FROM pg_roles WHERE rolname = 'rondo_owner'`.execute(tx);
  return rows[0]?.sees ?? false;
}
