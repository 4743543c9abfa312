import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { forceAgain, liftForce } from '../db/migrate.ts';
import { digestsOf } from './dump.ts';
import type { Entry } from './entries.ts';
import { takeAnother, UnusableBackup } from './header.ts';
import { askAgain } from './queue.ts';
import { copyText, exactly, tablesInOrder } from './tables.ts';

export interface Loaded {
  tables: number;
  rows: number;
}

/**
 * Puts what a backup holds into a database that has had the same migrations, in one transaction: with every key and
 * constraint on, compared with the backup table by table, and only then kept.
 */
export async function load(
  client: pg.Client,
  entries: AsyncIterable<Entry | Buffer>,
  told: (table: string, rows: number) => void = () => {},
): Promise<Loaded> {
  await client.query(exactly);
  await client.query('begin');
  try {
    const forced = await liftForce(client);
    const here = await tablesInOrder(client);
    await client.query(`truncate ${here.map(({ name }) => name).join(', ')}`);
    await client.query('delete from job._private_jobs');
    const triggered = await withTriggers(client);
    for (const table of triggered) await client.query(`alter table ${table} disable trigger user`);
    const wanted = await fill(client, entries, here, told);
    const found = await digestsOf(client);
    for (const [name, { rows, digest }] of wanted) {
      const now = found.get(name);
      if (now?.rows === rows && now.digest === digest) continue;
      throw new UnusableBackup(
        `${name} is not in the database as it is in the backup (${now?.rows ?? 0} of ${rows} rows). Nothing was kept.`,
        takeAnother,
      );
    }
    for (const table of triggered) await client.query(`alter table ${table} enable trigger user`);
    await forceAgain(client, forced);
    await client.query('commit');
    wanted.delete('queue');
    return { tables: wanted.size, rows: [...wanted.values()].reduce((sum, { rows }) => sum + rows, 0) };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** Tables that keep what follows from them by triggers: what those keep is in the backup, and comes back with it. */
async function withTriggers(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct t.tgrelid::regclass::text as name from pg_trigger t
       join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal and n.nspname in ('public', 'personal')`,
  );
  return rows.map(({ name }) => name);
}

/** What each table should be: rows and digest, as the backup says. */
async function fill(
  client: pg.Client,
  entries: AsyncIterable<Entry | Buffer>,
  here: { name: string; columns: string[] }[],
  told: (table: string, rows: number) => void,
): Promise<Map<string, { rows: number; digest: string }>> {
  const wanted = new Map<string, { rows: number; digest: string }>();
  let into: CopyStreamQuery | undefined;
  for await (const entry of entries) {
    if (Buffer.isBuffer(entry)) {
      if (into === undefined) throw new UnusableBackup('The content of the backup is out of order.', takeAnother);
      await write(into, entry);
      continue;
    }
    switch (entry.kind) {
      case 'table': {
        const table = here.find(({ name }) => name === entry.name);
        const unknown = table === undefined || entry.columns.some((column) => !table.columns.includes(column));
        if (unknown) {
          throw new UnusableBackup(
            `The backup has a table ${entry.name} that this Rondo did not have at the same version.`,
            'Restore it with the version of Rondo that its head names (head -1).',
          );
        }
        into = client.query(copyFrom(`${copyText(entry)} from stdin`));
        into.on('error', () => {});
        break;
      }
      case 'rows':
        if (into !== undefined) {
          into.end();
          await finished(into);
        }
        into = undefined;
        wanted.set(entry.name, { rows: entry.rows, digest: entry.digest });
        told(entry.name, entry.rows);
        break;
      case 'queue':
        await askAgain(client, entry.jobs);
        break;
      case 'end':
        for (const { name, value, called } of entry.sequences) {
          await client.query('select setval($1::regclass, $2, $3)', [name, value, called]);
        }
        wanted.set('queue', entry.queue);
        break;
      case 'about':
        break;
    }
  }
  return wanted;
}

/** Waits where the database is slower than the disk; a refusal by the database ends the waiting. */
async function write(into: CopyStreamQuery, rows: Buffer): Promise<void> {
  if (into.destroyed || into.errored) throw into.errored ?? new Error('the database ended the copying');
  if (into.write(rows)) return;
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error) => {
      into.off('drain', done).off('error', done).off('close', done);
      if (error) reject(error);
      else resolve();
    };
    into.once('drain', done).once('error', done).once('close', done);
  });
}
