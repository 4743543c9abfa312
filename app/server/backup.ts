import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { beginSnapshot, dump } from './backups/dump.ts';
import { writeBackup } from './backups/file.ts';
import { aboutOf, type BackupHeader, newKey } from './backups/header.ts';
import { keepNewest, placeFor } from './backups/place.ts';
import { type Config, type Environment, readConfig, settleSecret } from './config.ts';
import { whereabouts } from './db/embedded/placement.ts';
import { runningEmbedded, startEmbedded } from './db/embedded.ts';
import { lockFolder } from './db/folder-lock.ts';
import { connectionFault, givenServer } from './db/given.ts';
import { forceAgain, liftForce } from './db/migrate.ts';
import { ownDatabase } from './db/open.ts';
import { StartupFault } from './fault.ts';
import { createLog, type Log } from './log.ts';
import { type Erased, erasureList, readErasures } from './privacy/erasure-list.ts';

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
  const { config } = readConfig(environment);
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

const keptSecret = ({ secret, dataFolder }: Config) => {
  if (secret !== undefined) return secret;
  const file = join(dataFolder, 'secret');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

/** The list beside the backups gets what the database and the list in the data folder hold. */
async function bringErasures(client: pg.Client, config: Config, file: string, now: Date): Promise<void> {
  const { rows } = await client.query<{ org: string; candidate: string; id: string; cause: string; at: Date }>(
    'select org_id as org, candidate_id as candidate, erasure_id as id, cause, erased_at as at from erasure order by 3',
  );
  const kept = existsSync(config.erasureList) ? (await readErasures(config.erasureList)).erased : new Map();
  async function* all(): AsyncGenerator<Erased> {
    for (const { at, ...rest } of rows) yield { ...rest, at: at.toISOString() } as Erased;
    const known = new Set(rows.map(({ id }) => id));
    for (const erased of kept.values() as Iterable<Erased>) if (!known.has(erased.id)) yield erased;
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

interface Source {
  /** A connection as the owner of the tables. */
  open(): Promise<pg.Client>;
  close(): Promise<void>;
}

/** The database: a given one, the one of the Rondo that runs, or our own one started for this. */
async function reach(config: Config, log: Log): Promise<Source> {
  if (config.databaseUrl !== undefined) return reachGiven(config, config.databaseUrl);
  const { cluster } = whereabouts(config.dataFolder);
  if (!existsSync(cluster)) {
    throw new StartupFault(
      `There is no database in ${config.dataFolder}.`,
      'Set RONDO_DATA to the data folder of the Rondo to back up, as the user who runs it (or DATABASE_URL).',
    );
  }
  const beside = () => connectRunning(config.dataFolder);
  const running = beside();
  if (running !== undefined) return running;
  try {
    return await startForThis(config, log);
  } catch (error) {
    // It may be on its way up.
    for (let tries = 0; tries < 60 && error instanceof StartupFault && /Another Rondo/.test(error.message); tries++) {
      await sleep(500);
      const started = beside();
      if (started !== undefined) return started;
    }
    throw error;
  }
}

function connectRunning(dataFolder: string): Source | undefined {
  const login = runningEmbedded(dataFolder);
  if (login === undefined) return undefined;
  return { open: () => connected({ ...login('rondo_owner'), database: ownDatabase }), async close() {} };
}

async function startForThis(config: Config, log: Log): Promise<Source> {
  const lock = lockFolder(config.dataFolder);
  try {
    const server = await startEmbedded(config.dataFolder, log);
    return {
      open: () => connected({ ...server.login('rondo_owner'), database: ownDatabase }),
      async close() {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function reachGiven(config: Config, url: string): Source {
  if (keptSecret(config) === undefined) {
    throw new StartupFault(
      `There is no secret in ${config.dataFolder}, and RONDO_SECRET is not set: the database's logins depend on it.`,
      'Set RONDO_DATA or RONDO_SECRET as for the Rondo to back up.',
    );
  }
  const server = givenServer(url, settleSecret(config));
  return {
    open: () =>
      connected({ ...server.login('rondo_owner'), database: server.database }).catch((error: unknown) => {
        if ((error as { code?: string }).code !== '28P01') throw connectionFault(error, server, server.database);
        throw new StartupFault(
          'DATABASE_URL: that database does not let Rondo in with this secret.',
          'Set RONDO_SECRET or RONDO_DATA as for the Rondo to back up; if none has used that database yet, there is nothing to back up.',
          { cause: error },
        );
      }),
    async close() {},
  };
}

async function connected(login: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000, application_name: 'rondo_backup' });
  client.on('error', () => {});
  await client.connect();
  return client;
}
