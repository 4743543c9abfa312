import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { rowDigest } from './digest.ts';
import { entryFrame, rowsFrame } from './entries.ts';
import { jobsDigest, jobsOf } from './queue.ts';
import { copyText, exactly, sequencesOf, tablesInOrder } from './tables.ts';

export interface Applied {
  number: number;
  name: string;
  checksum: string;
}

/**
 * Begins to look at the database as it is at this moment, and at nothing that happens later; Rondo goes on meanwhile.
 * Answers the migrations it has had.
 */
export async function beginSnapshot(client: pg.Client): Promise<Applied[]> {
  await client.query(exactly);
  await client.query('begin isolation level repeatable read, read only');
  const { rows } = await client.query<Applied>('select number, name, checksum from migration.applied order by number');
  return rows;
}

/** Everything in the database of that moment as the body of a backup, piece by piece. */
export async function* dump(
  client: pg.Client,
  applied: Applied[],
  secret: string | undefined,
  told: (table: string, rows: number) => void = () => {},
): AsyncGenerator<Buffer> {
  yield entryFrame({ kind: 'about', applied, ...(secret === undefined ? {} : { secret }) });
  for (const table of await tablesInOrder(client)) {
    yield entryFrame({ kind: 'table', ...table });
    const digest = rowDigest();
    for await (const chunk of rowsOf(client, table)) {
      digest.update(chunk);
      yield rowsFrame(chunk);
    }
    const { rows, digest: sum } = digest.end();
    yield entryFrame({ kind: 'rows', name: table.name, rows, digest: sum });
    told(table.name, rows);
  }
  const jobs = await jobsOf(client);
  for (let from = 0; from < jobs.length; from += 500) {
    yield entryFrame({ kind: 'queue', jobs: jobs.slice(from, from + 500) });
  }
  yield entryFrame({ kind: 'end', sequences: await sequencesOf(client), queue: jobsDigest(jobs) });
}

export function rowsOf(client: pg.Client, table: { name: string; columns: string[] }): AsyncIterable<Buffer> {
  return client.query(copyTo(`${copyText(table)} to stdout`));
}

/** The digest of every table as it is now. */
export async function digestsOf(client: pg.Client): Promise<Map<string, { rows: number; digest: string }>> {
  const found = new Map<string, { rows: number; digest: string }>();
  for (const table of await tablesInOrder(client)) {
    const digest = rowDigest();
    for await (const chunk of rowsOf(client, table)) digest.update(chunk);
    found.set(table.name, digest.end());
  }
  found.set('queue', jobsDigest(await jobsOf(client)));
  return found;
}
