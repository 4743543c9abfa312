import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { beginSnapshot, dump } from './backups/dump.ts';
import { writeBackup } from './backups/file.ts';
import { aboutOf, type BackupHeader, newKey } from './backups/header.ts';
import { keepNewest, placeFor } from './backups/place.ts';
import type { Config, Environment } from './config.ts';
import { forceAgain, liftForce } from './db/migrate.ts';
import { StartupFault } from './fault.ts';
import { createLog } from './log.ts';
import { type Closed, type Erased, erasureList, readErasures } from './privacy/erasure-list.ts';
import { commandConfig, keptSecret, reach, type Source } from './reach.ts';

export { faultText } from './fault.ts';

/** The list of erasures that lies beside backups. */
export const listBeside = (file: string) => join(dirname(file), 'erasures.jsonl');

export interface BackupAsked {
  /** A file or a folder; undefined: `backups` in the data folder. */
  to: string | undefined;
  /** How many backups stay in the folder. */
  keep: number | undefined;
  passphrase: string | undefined;
}

export interface BackupMade {
  file: string;
  header: BackupHeader;
  tables: number;
  rows: number;
  /** Older backups that --keep removed. */
  removed: string[];
}

/**
 * One backup of everything, while Rondo runs or while it does not: the database as it was at one moment. The list of
 * erasures beside it is brought up to date, so that an older backup can follow it.
 */
export async function backup(
  asked: BackupAsked,
  { environment, signal }: { environment?: Environment; signal?: AbortSignal } = {},
): Promise<BackupMade> {
  const config = commandConfig(environment);
  const now = new Date();
  const to = asked.to ?? join(config.dataFolder, 'backups');
  const source = await reach(config, createLog(config.logLevel === 'debug' ? 'debug' : 'error'));
  try {
    const file = await placeFor(to, asked.to === undefined || asked.keep !== undefined, now);
    const made = await write(config, source, file, asked.passphrase, now, signal);
    const removed = asked.keep === undefined ? [] : await keepNewest(file, asked.keep);
    return { file, ...made, removed };
  } finally {
    await source.close();
  }
}

/** The version of this Rondo. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

export async function write(
  config: Config,
  source: Pick<Source, 'open'>,
  file: string,
  passphrase: string | undefined,
  now: Date,
  signal?: AbortSignal,
): Promise<{ header: BackupHeader; tables: number; rows: number }> {
  const key = passphrase === undefined ? undefined : newKey(passphrase);
  const lifted = await withClient(source, liftForce);
  const client = await source.open();
  try {
    const applied = await beginSnapshot(client);
    const about = aboutOf(version, applied.at(-1)?.number ?? 0, now, key?.encryption ?? null);
    let tables = 0;
    let rows = 0;
    // The secret keeps people signed in on another machine; in the clear it would let a thief sign in as anybody.
    const secret = key === undefined ? undefined : keptSecret(config);
    const frames = dump(client, applied, secret, (_, count) => {
      tables++;
      rows += count;
    });
    const header = await writeBackup(file, about, key, frames, signal);
    await bringErasures(client, config, listBeside(file), now);
    await client.query('commit');
    return { header, tables, rows };
  } catch (error) {
    throw explain(error, file);
  } finally {
    // Whatever was under way ends with the connection.
    await client.end().catch(() => {});
    if (lifted.length > 0) await withClient(source, (other) => forceAgain(other, lifted));
  }
}

async function withClient<T>(source: Pick<Source, 'open'>, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await source.open();
  return work(client).finally(() => client.end().catch(() => {}));
}

function explain(error: unknown, file: string): unknown {
  const { code, message } = error as Error & { code?: string };
  if (code === 'ABORT_ERR') {
    return new StartupFault(`The backup ${file} was broken off; nothing was kept of it.`, 'Make it again.');
  }
  if (code === '42P01') {
    return new StartupFault(
      'That database holds no Rondo yet: there is nothing to back up.',
      'Correct RONDO_DATA or DATABASE_URL, or start Rondo once.',
      { cause: error },
    );
  }
  if (/Connection terminated|server closed|terminating connection/i.test(message ?? '')) {
    return new StartupFault(
      `The database stopped while the backup ${file} was made; nothing was kept of it.`,
      'Wait until Rondo is started (or stopped) wholly, then make the backup again.',
      { cause: error },
    );
  }
  return error;
}

/** The list beside the backups gets what the database and the list in the data folder hold. */
async function bringErasures(client: pg.Client, config: Config, file: string, now: Date): Promise<void> {
  const { rows } = await client.query<{ org: string; candidate: string; id: string; cause: string; at: Date }>(
    'select org_id as org, candidate_id as candidate, erasure_id as id, cause, erased_at as at from erasure order by 3',
  );
  const { rows: closed } = await client.query<Omit<Closed, 'at'> & { at: Date }>(
    `select 'api_key' as way, org_id as org, api_key_id as id, revoked_at as at from api_key where revoked_at is not null
     union all select 'member', org_id, member_id, deactivated_at from member where deactivated_at is not null
     union all select 'invitation', org_id, invitation_id, revoked_at from invitation where revoked_at is not null`,
  );
  const kept = existsSync(config.erasureList) ? await readErasures(config.erasureList) : undefined;
  async function* all(): AsyncGenerator<Erased | Closed> {
    for (const { at, ...rest } of rows) yield { ...rest, at: at.toISOString() } as Erased;
    for (const { at, ...rest } of closed) yield { ...rest, at: at.toISOString() };
    const known = new Set(rows.map(({ id }) => id));
    for (const erased of kept?.erased.values() ?? []) if (!known.has(erased.id)) yield erased;
    yield* kept?.closed.values() ?? [];
  }
  try {
    await erasureList(file).complete(all(), now);
  } catch (cause) {
    throw new StartupFault(
      `The backup is whole, but the list of erasures beside it (${file}) cannot be written (${(cause as Error).message}).`,
      'Give this user the right to write it, and make the backup again.',
      { cause },
    );
  }
}
