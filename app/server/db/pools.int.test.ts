import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { isDatabaseAway } from './pools.ts';

describe('the pools', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('log in as four different roles', async () => {
    const who = async (pool: keyof Pick<TestDatabase, 'app' | 'auth' | 'worker' | 'owner'>) =>
      (await database[pool].query('select current_user as name')).rows[0].name;
    expect([await who('app'), await who('auth'), await who('worker'), await who('owner')]).toEqual([
      'rondo_app',
      'rondo_auth',
      'rondo_worker',
      'rondo_owner',
    ]);
  });

  it('resolve names of sign-in in the schema auth only', async () => {
    expect((await database.auth.query('show search_path')).rows).toEqual([{ search_path: 'auth' }]);
  });

  it('give a date as it is written, whatever the time zone of the machine', async () => {
    const { rows } = await database.app.query(`select date '2026-03-29' as day`);
    expect(rows).toEqual([{ day: '2026-03-29' }]);
  });

  it('keep the application from the tables of the queue and of the migrations', async () => {
    await expect(database.app.query('select * from job.jobs')).rejects.toMatchObject({ code: '42501' });
    await expect(database.app.query('select * from migration.applied')).rejects.toMatchObject({ code: '42501' });
    await expect(database.app.query('create table mine (id int)')).rejects.toMatchObject({ code: '42501' });
  });

  it('survive the end of their connections, and say that the database was away', async () => {
    const admin = new pg.Client({ ...database.server.admin, database: database.name });
    await admin.connect();
    const broken = database.app.query('select pg_sleep(20)').catch((error: unknown) => error);
    const end = `select pg_terminate_backend(pid) from pg_stat_activity
                  where datname = current_database() and query like 'select pg_sleep%'`;
    await expect.poll(async () => (await admin.query(end)).rowCount).toBe(1);
    await admin.end();
    expect(isDatabaseAway(await broken)).toBe(true);
    expect((await database.app.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('give a copy of a database that later changes do not reach', async () => {
    await database.owner.query('create table public.leaf (id int)');
    const copy = await database.clone();
    await database.owner.query('insert into public.leaf values (1)');
    expect((await copy.owner.query('select count(*)::int as n from public.leaf')).rows).toEqual([{ n: 0 }]);
    await copy.close();
  });
});

describe('whether the database is away', () => {
  it('does not take a fault of a statement for it', async () => {
    const database = await testDatabase();
    const fault = await database.app.query('select nonsense').catch((error: unknown) => error);
    expect(isDatabaseAway(fault)).toBe(false);
    await database.close();
  });
});
