import { createHash } from 'node:crypto';
import type pg from 'pg';
import { tablesInOrder } from '../../app/server/backups/tables.ts';
import { candidateTables, notExported } from '../../app/server/privacy/tables.ts';

/** The id of the n-th copy of what has this id: the same in SQL, below. */
export function copyOf(id: string, n: number): string {
  const hex = createHash('md5').update(`${id}${n}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const copyInSql = (column: string) =>
  `overlay(overlay(md5(${column}::text || n) placing '7' from 13 for 1) placing '8' from 17 for 1)::uuid`;

/** Columns that hold ids of the candidate's own rows; every other id (organisation, people, plan) stays as it is. */
async function ownColumns(client: pg.Client, tables: { name: string }[]): Promise<Map<string, Set<string>>> {
  const { rows } = await client.query<{ table: string; column: string; key: boolean }>(
    `select a.attrelid::regclass::text as table, a.attname::text as column,
            coalesce(a.attnum = any (i.indkey), false) as key
       from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
      where a.attrelid::regclass::text = any ($1) and a.atttypid = 'uuid'::regtype and a.attnum > 0`,
    [tables.map(({ name }) => name)],
  );
  const shared = /^(?:org|member|round|competency|vacancy|account|room|owner|question|plan_session|seat)_id$/;
  await client.query('create temp table own (id uuid primary key)');
  for (const { table, column, key } of rows) {
    if (!key || shared.test(column)) continue;
    await client.query(`insert into own select distinct ${column} from ${table} on conflict do nothing`);
  }
  const found = new Map<string, Set<string>>(tables.map(({ name }) => [name, new Set<string>()]));
  for (const { table, column } of rows) {
    const { rows: all } = await client.query<{ own: boolean }>(
      `select coalesce(bool_or(exists (select from own where id = ${column})), false) as own from ${table}`,
    );
    if (all[0]?.own) found.get(table)?.add(column);
  }
  return found;
}

export interface Multiplying {
  /** How many copies of every candidate. */
  copies: number;
  /** How far the n-th copy lies from the original in time, so that nobody sits in two places: SQL, with n. */
  apart: string;
  /** SQL for a column that is not merely copied. */
  columns?: Record<string, string>;
}

/**
 * Copies of every candidate in the database with all that is theirs: own ids and keys new (`copyOf`), the rest as it
 * is. Triggers and foreign keys are off while it writes. Returns the ids that were the originals' own.
 */
export async function multiply(
  client: pg.Client,
  { copies, apart, columns: special = {} }: Multiplying,
): Promise<string[]> {
  const names = [...Object.keys(candidateTables), ...Object.keys(notExported)];
  const tables = (await tablesInOrder(client)).filter(({ name }) => names.includes(name));
  const own = await ownColumns(client, tables);
  await client.query('set session_replication_role = replica; set synchronous_commit = off');
  for (const { name, columns } of tables) {
    const values = columns.map((column) => {
      if (own.get(name)?.has(column)) return copyInSql(column);
      if (column === 'account_id') return 'null';
      if (name === 'mail' && column === 'key') return `key || n`;
      if (name === 'candidate' && column === 'email') return `n || email`;
      if (column === 'starts_at' || column === 'ends_at') return `${column} + n * interval '${apart}'`;
      return special[`${name}.${column}`] ?? column;
    });
    await client.query(
      `insert into ${name} (${columns.join(', ')}) select ${values.join(', ')} from ${name}, generate_series(1, ${copies}) n`,
    );
  }
  const { rows } = await client.query<{ id: string }>('select id from own');
  await client.query('drop table own; reset session_replication_role; reset synchronous_commit');
  return rows.map(({ id }) => id);
}
