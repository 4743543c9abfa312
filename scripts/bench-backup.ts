// npm run bench:backup [candidates]: how long a backup and a restore take. Takes the stored backup of one candidate who
// has been all the way (about 200 rows), makes as many of them as asked, each with a CV of 60 kB that does not compress,
// backs that up and restores it.
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { backup } from '../app/server/backup.ts';
import { tablesInOrder } from '../app/server/backups/tables.ts';
import { startEmbedded } from '../app/server/db/embedded.ts';
import { lockFolder } from '../app/server/db/folder-lock.ts';
import { silentLog } from '../app/server/log.ts';
import { candidateTables, notExported } from '../app/server/privacy/tables.ts';
import { restore } from '../app/server/restore.ts';

const candidates = Number(process.argv[2] ?? 10_000);
const stored = join(import.meta.dirname, '..', 'test', 'fixtures', 'rondo-at-008.rondo');
const folder = mkdtempSync(join(tmpdir(), 'rondo-bench-'));
chmodSync(folder, 0o711);

const say = (line: string) => process.stdout.write(`${line}\n`);
const asked = (file: string) => ({ file, replace: false, erasures: [], endLogins: false, passphrase: async () => '' });
const on = (data: string) => ({ environment: { RONDO_DATA: join(folder, data) } });
const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1);

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

/** The n-th copy of every row: own ids and keys new, times shifted so that nobody sits in two places. */
async function multiply(client: pg.Client): Promise<void> {
  const names = [...Object.keys(candidateTables), ...Object.keys(notExported)];
  const tables = (await tablesInOrder(client)).filter(({ name }) => names.includes(name));
  const own = await ownColumns(client, tables);
  await client.query('set session_replication_role = replica; set synchronous_commit = off');
  for (const { name, columns } of tables) {
    const values = columns.map((column) => {
      if (own.get(name)?.has(column)) return `md5(${column}::text || n)::uuid`;
      if (column === 'account_id') return 'null';
      if (name === 'mail' && column === 'key') return `key || n`;
      if (name === 'candidate' && column === 'email') return `n || email`;
      if (name === 'document_content' && column === 'bytes')
        return `(select decode(string_agg(md5(random()::text || n || i), ''), 'hex') from generate_series(1, 3750) i)`;
      if (column === 'starts_at' || column === 'ends_at') return `${column} + n * interval '14 days'`;
      return column;
    });
    await client.query(
      `insert into ${name} (${columns.join(', ')}) select ${values.join(', ')} from ${name}, generate_series(1, ${candidates - 1}) n`,
    );
  }
}

try {
  await restore(asked(stored), on('from'));
  const lock = lockFolder(join(folder, 'from'));
  const server = await startEmbedded(join(folder, 'from'), silentLog);
  const client = new pg.Client({ ...server.admin, database: 'rondo' });
  await client.connect();
  let began = performance.now();
  await multiply(client);
  await client.query('analyze');
  const { rows } = await client.query('select pg_database_size(current_database())::float8 / 1e6 as mb');
  say(`${candidates} candidates made in ${seconds(began)} s; the database takes ${Math.round(rows[0].mb)} MB`);
  await client.end();
  await server.stop();
  lock.release();
  began = performance.now();
  const made = await backup({ to: join(folder, 'bench.rondo'), keep: undefined, passphrase: undefined }, on('from'));
  say(`backup:  ${seconds(began)} s, ${made.rows} rows, ${Math.round(statSync(made.file).size / 1e6)} MB`);
  began = performance.now();
  const back = await restore(asked(made.file), on('to'));
  say(`restore: ${seconds(began)} s, ${back.rows} rows, each table compared`);
  say(`memory of this process at most: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
