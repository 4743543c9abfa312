import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GivenServer, givenServerOf, installations } from '../../../test/support/given-server.ts';
import { type Config, parseConfig } from '../config.ts';
import type { StartupFault } from '../fault.ts';
import { silentLog } from '../log.ts';
import { givenServer } from './given.ts';
import { checksumOf, type Migration, migrate, readMigrations } from './migrate.ts';
import { type Database, openDatabase } from './open.ts';
import { isDatabaseAway } from './pools.ts';
import { ownerSeesAllRows, prepareDatabase } from './roles.ts';
import { tenantDatabase } from './tenant.ts';

const migrationOf = (number: number, sql: string): Migration => ({
  number,
  name: `${number}-test`,
  sql,
  checksum: checksumOf(sql),
});

describe.each(installations())('a given PostgreSQL $version', ({ version, bin }) => {
  let server: GivenServer;
  let folder: string;
  let count = 0;
  let database: string;
  const open: Database[] = [];

  beforeAll(async () => {
    server = await givenServerOf(bin);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rondo-given-data-'));
    count += 1;
    database = `trial_${count}`;
    await server.run('postgres', `create database ${database}`);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
    // Roles are one set per server: each test begins without them.
    await server.run('postgres', `drop database if exists ${database} with (force)`);
    await server.run('postgres', 'drop role if exists rondo_owner, rondo_app, rondo_auth, rondo_worker, giver');
    rmSync(folder, { recursive: true });
  });

  const configOf = (url: string, secret = 'a'.repeat(32)): Config => {
    const parsed = parseConfig({ DATABASE_URL: url, RONDO_DATA: folder, RONDO_SECRET: secret }, '/');
    if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
    return parsed.config;
  };
  const opened = async (url = server.url(database), secret?: string) => {
    const made = await openDatabase(configOf(url, secret), silentLog);
    open.push(made);
    return made;
  };
  const faultOf = (url: string, secret?: string): Promise<StartupFault> =>
    opened(url, secret).then(
      () => {
        throw new Error('was opened');
      },
      (error: StartupFault) => error,
    );

  it('is refused before anything is made in it: used by somebody else, of another encoding, only to be read', async () => {
    const untouched = async () =>
      expect([
        (await server.run('postgres', `select rolname from pg_roles where rolname like 'rondo_%'`))[0]?.rows,
        (
          await server.run(database, `select nspname from pg_namespace where nspname in ('auth', 'job', 'migration')`)
        )[0]?.rows,
      ]).toEqual([[], []]);
    await server.run(database, 'create table invoice (id int)');
    const used = await faultOf(server.url(database));
    expect(used.message).toMatch(/trial_\d+ is used by something else \(invoice\); nothing was changed/);
    expect(used.remedy).toContain('create database rondo');
    await untouched();
    await server.run(database, 'drop table invoice');
    await server.run(database, 'create schema auth');
    expect((await faultOf(server.url(database))).message).toContain('(schema auth)');
    await server.run(database, 'drop schema auth');

    await server.run('postgres', `alter database ${database} set default_transaction_read_only = on`);
    expect((await faultOf(server.url(database))).message).toMatch(/may only be read: a standby/);
    await server.run('postgres', `alter database ${database} reset default_transaction_read_only`);
    await untouched();

    await server.run('postgres', `drop database ${database}`);
    await server.run('postgres', `create database ${database} encoding 'LATIN1' locale 'C' template template0`);
    const latin = await faultOf(server.url(database));
    expect([latin.message, latin.remedy]).toEqual([
      expect.stringMatching(/keeps its texts as LATIN1; Rondo needs UTF8/),
      expect.stringContaining("encoding 'UTF8'"),
    ]);
    await untouched();
  });

  it('is set up by its superuser, and four logins with passwords of their own come in', async () => {
    const made = await opened();
    const { rows } = await made.app.query('select current_user as name, current_setting($1)::int / 10000 as major', [
      'server_version_num',
    ]);
    expect(rows).toEqual([{ name: 'rondo_app', major: Number(version) }]);
    expect((await made.auth.query('show search_path')).rows).toEqual([{ search_path: 'auth' }]);
    expect((await made.worker.query('select count(*)::int as n from job.jobs')).rows).toEqual([{ n: 0 }]);
    const applied = await made.owner.query('select count(*)::int as n from migration.applied');
    expect(applied.rows).toEqual([{ n: readMigrations().length }]);
    const [attributes] = await server.run(
      database,
      `select rolname, rolsuper, rolbypassrls from pg_roles where rolname like 'rondo%' order by 1`,
    );
    expect(attributes!.rows).toEqual([
      { rolname: 'rondo_app', rolsuper: false, rolbypassrls: false },
      { rolname: 'rondo_auth', rolsuper: false, rolbypassrls: false },
      { rolname: 'rondo_owner', rolsuper: false, rolbypassrls: true },
      { rolname: 'rondo_worker', rolsuper: false, rolbypassrls: false },
    ]);
  });

  it('changes nothing when it is opened again', async () => {
    await (await opened()).close();
    const before = await server.run(database, 'select oid, rolpassword from pg_authid order by oid');
    await opened();
    expect((await server.run(database, 'select oid, rolpassword from pg_authid order by oid'))[0]!.rows).toEqual(
      before[0]!.rows,
    );
  });

  it('is set up by an ordinary owner of the database who may make roles', async () => {
    await server.run(
      'postgres',
      `create role giver login createrole password 'x'`,
      `alter database ${database} owner to giver`,
    );
    const made = await opened(server.url(database, 'giver', 'x'));
    expect((await made.app.query('select current_user as name')).rows).toEqual([{ name: 'rondo_app' }]);
    await server.run('postgres', `alter database ${database} owner to boss`);
    await server.run(database, 'drop owned by giver');
    await made.close();
    for (const role of ['rondo_owner', 'rondo_auth', 'rondo_worker', 'rondo_app']) {
      await server.run(database, `drop owned by ${role} cascade`);
    }
  });

  it('asks a person to run a file when the given user may not make roles, and is set up after that', async () => {
    await server.run(
      'postgres',
      `create role giver login password 'x'`,
      `grant create on database ${database} to giver`,
    );
    const fault = await faultOf(server.url(database, 'giver', 'x'));
    const file = join(folder, 'roles.sql');
    expect(fault.message).toMatch(/the user giver may not set up Rondo's roles/);
    expect(fault.remedy).toContain(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await server.run(database, readFileSync(file, 'utf8'));
    const made = await opened(server.url(database, 'giver', 'x'));
    expect((await made.app.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await server.run(database, 'drop owned by giver');
  });

  it('is migrated once by two that begin at the same moment', async () => {
    const both = await Promise.all([opened(), opened()]);
    const { rows } = await both[0]!.owner.query('select count(*)::int as n from migration.applied');
    expect(rows).toEqual([{ n: readMigrations().length }]);
    expect((await both[1]!.app.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('is given new passwords when the secret has changed', async () => {
    await (await opened()).close();
    const made = await opened(server.url(database), 'b'.repeat(32));
    expect((await made.app.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('is refused when another Rondo on that server has another secret', async () => {
    const other = `${database}_other`;
    await server.run('postgres', `create database ${other}`);
    await (await opened(server.url(other))).close();
    const fault = await faultOf(server.url(database), 'b'.repeat(32));
    expect(fault.message).toMatch(new RegExp(`is used by the database ${other}`));
    expect(fault.remedy).toContain('RONDO_SECRET');
    await (await opened(server.url(database))).close();
    await server.run('postgres', `drop database ${other} with (force)`);
  });

  it.each([
    ['alter role rondo_app bypassrls', /rondo_app is BYPASSRLS/],
    ['alter role rondo_app superuser', /rondo_app is SUPERUSER/],
    ['grant rondo_owner to rondo_app', /rondo_app is a member of rondo_owner/],
    ['create table mine (id int); alter table mine owner to rondo_app', /rondo_app owns mine/],
  ])('is refused after "%s"', async (statement, message) => {
    await (await opened()).close();
    await server.run(database, statement);
    const fault = await faultOf(server.url(database));
    expect(fault.message).toMatch(message);
    expect(fault.remedy).not.toBe('');
  });

  it('says in words why it cannot be reached, without the password', async () => {
    const wrong = await faultOf(server.url(database, 'boss', 'hunter2'));
    expect(wrong.message).toMatch(/the password of boss at 127.0.0.1:\d+ is wrong/);
    const nowhere = await faultOf(server.url('nowhere'));
    expect(nowhere.message).toMatch(/there is no database "nowhere"/);
    const unknown = await faultOf(`postgresql://boss:hunter2@nowhere.invalid/${database}`);
    expect(unknown.message).toMatch(/the host of nowhere.invalid:5432 is unknown/);
    for (const { message, remedy } of [wrong, nowhere, unknown]) expect(message + remedy).not.toContain('hunter2');
  });

  it('back-fills rows under forced policies though the owner may not bypass them, and forces them again', async () => {
    const given = givenServer(server.url(database), 'a'.repeat(32));
    await prepareDatabase(given, database, folder, silentLog);
    await server.run(database, 'alter role rondo_owner nobypassrls');
    const steps = [
      migrationOf(
        1,
        `create table leaf (id int, colour text); insert into leaf values (1), (2);
         alter table leaf enable row level security; alter table leaf force row level security;`,
      ),
      migrationOf(2, `update leaf set colour = 'green'`),
    ];
    await migrate(given, database, silentLog, steps);
    const [rows, forced] = await server.run(
      database,
      'select id, colour from leaf order by id',
      `select relforcerowsecurity as forced from pg_class where relname = 'leaf'`,
    );
    expect(rows!.rows).toEqual([
      { id: 1, colour: 'green' },
      { id: 2, colour: 'green' },
    ]);
    expect(forced!.rows).toEqual([{ forced: true }]);
  });

  it('R74 does not merge candidates where the owner would not see all of their rows', async () => {
    const made = await opened();
    const sees = () =>
      tenantDatabase(made.app)({ side: 'system', org: null, now: new Date(0) }, (tx) => ownerSeesAllRows(tx));
    await server.run(database, 'alter role rondo_owner bypassrls');
    expect(await sees()).toBe(true);
    await server.run(database, 'alter role rondo_owner nobypassrls');
    expect(await sees()).toBe(false);
    // And were it asked all the same, it would fail and not leave rows behind.
    const { rows } = await made.owner.query(
      `select proname from pg_proc where proconfig @> array['row_security=off'] order by 1`,
    );
    expect(rows.map(({ proname }) => proname)).toEqual([
      'fold_documents',
      'give_to_application',
      'give_to_candidate',
      'take_apart',
    ]);
  });

  it('keeps nothing of a migration that fails, and says where it failed', async () => {
    const given = givenServer(server.url(database), 'a'.repeat(32));
    await prepareDatabase(given, database, folder, silentLog);
    const bad = migrationOf(2, 'create table half (id int);\n\ninsert into nowhere values (1);\n');
    await expect(migrate(given, database, silentLog, [migrationOf(1, 'create table a (id int)'), bad])).rejects.toThrow(
      /2-test\.sql, line 3 failed \(42P01\)/,
    );
    const [tables, applied] = await server.run(
      database,
      `select to_regclass('half') as half, to_regclass('a')::text as a`,
      'select number from migration.applied',
    );
    expect(tables!.rows).toEqual([{ half: null, a: 'a' }]);
    expect(applied!.rows).toEqual([{ number: 1 }]);
  });

  it('may go away and come back: what is asked meanwhile is told so, what is asked later is answered', async () => {
    const made = await opened();
    await made.app.query('select 1');
    const underWay = made.app.query('select pg_sleep(30)').catch((error: unknown) => error);
    await server.down();
    expect(isDatabaseAway(await underWay)).toBe(true);
    for (const pool of [made.app, made.auth, made.worker]) {
      expect(isDatabaseAway(await pool.query('select 1').catch((error: unknown) => error))).toBe(true);
    }
    await server.up();
    for (const pool of [made.app, made.auth, made.worker]) {
      expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    }
  });

  it('is waited for when it comes up a little later than Rondo', async () => {
    await server.down();
    const opening = opened();
    await sleep(1_200);
    await server.up();
    expect((await opening).name).toBe(database);
  });

  it('leaves the queue and the application no right to make anything', async () => {
    const made = await opened();
    for (const pool of [made.app, made.worker, made.auth]) {
      await expect(pool.query('create table public.mine (id int)')).rejects.toMatchObject({ code: '42501' });
      await expect(pool.query('create schema mine')).rejects.toMatchObject({ code: '42501' });
    }
  });
});
