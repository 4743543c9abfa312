import {
  type Kysely,
  Kysely as KyselyBuilder,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import pg, { type Pool, type PoolClient } from 'pg';
import { clientDriver } from './client-driver.ts';
import { isDatabaseAway } from './pools.ts';
import type { DB } from './types.ts';

// A calendar day is a day, not midnight in some zone: `2026-12-08` stays that text.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A query builder bound to one transaction of one viewer. There is no other way to the tenant tables. */
export type Tx = Kysely<DB>;

/** Who is looking. Every policy decides on this and on nothing else. */
export type Context = Viewing & {
  /** Its commit does not wait for the disk: only for what can be made again. */
  unsynced?: boolean;
};

type Viewing =
  | { side: 'employer'; org: string; member: string; account: string; now: Date }
  | { side: 'candidate'; org: string; candidate: string; account: string; now: Date }
  /** A person before an organisation is chosen: own account, own memberships, own candidacies. */
  | { side: 'candidate'; org: null; candidate: null; account: string; now: Date }
  /** A job; without an organisation it sees the list of organisations and nothing else. */
  | { side: 'system'; org: string | null; now: Date };

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function setting(name: string, value: string | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (!uuidShape.test(value)) throw new Error(`rondo.${name} must be a lower-case uuid`);
  return ` SET LOCAL rondo.${name} = '${value}';`;
}

/** BEGIN and the context as one string: one round trip, and no moment in a transaction without a context. */
export function beginStatement(context: Context): string {
  return (
    `BEGIN; SET LOCAL rondo.side = '${context.side}'; SET LOCAL rondo.now = '${context.now.toISOString()}';` +
    setting('org', context.org) +
    setting('member', 'member' in context ? context.member : null) +
    setting('candidate', 'candidate' in context ? context.candidate : null) +
    setting('account', 'account' in context ? context.account : null) +
    (context.unsynced === true ? ' SET LOCAL synchronous_commit = off;' : '')
  );
}

/** A transaction lost to another one that changed the same rows first (40001, 40P01): safe to run again from the start. */
const retryable = new Set(['40001', '40P01']);

export type WithTenant = <T>(context: Context, work: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * The only way to the database: `withTenant(context, tx => …)` runs `work` in one transaction that sees what the
 * viewer may see. Commits when `work` resolves, rolls back when it throws. A transaction that lost a race to another
 * is run again, up to five times, so `work` must have no effects outside the database.
 */
export function tenantDatabase(pool: Pool): WithTenant {
  return async function withTenant(context, work) {
    const begin = beginStatement(context);
    for (let attempt = 1; ; attempt++) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query(begin);
        const result = await work(queryBuilder(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        // A connection that does not answer cannot be asked to roll back: it is given up, and the database does it.
        broken = isDatabaseAway(error) ? (error as Error) : await rollback(client);
        const code = (error as { code?: string }).code;
        if (attempt >= 5 || code === undefined || !retryable.has(code)) throw error;
      } finally {
        client.release(broken);
      }
    }
  };
}

/**
 * Runs `work` on the house's own side inside a transaction that a person began, and gives the side back: for what follows
 * from their deed in rows that are not theirs to see. Only with queries whose every value stands in the code around it.
 */
export async function onOwnSide<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ side: string }>`SELECT current_setting('rondo.side') AS side`.execute(tx);
  await sql`SELECT set_config('rondo.side', 'system', true)`.execute(tx);
  const result = await work();
  await sql`SELECT set_config('rondo.side', ${rows[0]?.side ?? ''}, true)`.execute(tx);
  return result;
}

async function rollback(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

const dialect = {
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};

function queryBuilder(client: PoolClient): Tx {
  return new KyselyBuilder<DB>({ dialect: { ...dialect, createDriver: () => clientDriver(client) } });
}
