import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Config, type Environment, ignoredSettings, readConfig, settleSecret } from './config.ts';
import { whereabouts } from './db/embedded/placement.ts';
import { runningEmbedded, startEmbedded } from './db/embedded.ts';
import { lockFolder } from './db/folder-lock.ts';
import { connectionFault, givenServer } from './db/given.ts';
import { ownDatabase } from './db/open.ts';
import type { RoleName } from './db/server.ts';
import { StartupFault } from './fault.ts';
import type { Log } from './log.ts';

/** The settings, for a command; what looks like one and is none is told, or it would work on another folder silently. */
export function commandConfig(environment?: Environment): Config {
  const { config } = readConfig(environment);
  for (const warning of ignoredSettings(environment)) process.stderr.write(`${warning}\n`);
  return config;
}

/** The secret that is set or kept; makes none. */
export const keptSecret = ({ secret, dataFolder }: Config) => {
  if (secret !== undefined) return secret;
  const file = join(dataFolder, 'secret');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

/** A database that is reached beside Rondo, whether it runs or not. */
export interface Source {
  /** A connection; without a role as the owner of the tables. */
  open(role?: RoleName): Promise<pg.Client>;
  close(): Promise<void>;
}

/** The database: a given one, the one of the Rondo that runs, or our own one started for this. */
export async function reach(config: Config, log: Log): Promise<Source> {
  if (config.databaseUrl !== undefined) return reachGiven(config, config.databaseUrl);
  const { cluster } = whereabouts(config.dataFolder);
  if (!existsSync(cluster)) {
    throw new StartupFault(
      `There is no database in ${config.dataFolder}.`,
      'Set RONDO_DATA to the data folder of the Rondo that is meant, as the user who runs it (or set DATABASE_URL).',
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
  return { open: (role = 'rondo_owner') => connected({ ...login(role), database: ownDatabase }), async close() {} };
}

async function startForThis(config: Config, log: Log): Promise<Source> {
  const lock = lockFolder(config.dataFolder);
  try {
    const server = await startEmbedded(config.dataFolder, log);
    return {
      open: (role = 'rondo_owner') => connected({ ...server.login(role), database: ownDatabase }),
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
      'Set RONDO_DATA or RONDO_SECRET as for the Rondo that is meant.',
    );
  }
  const server = givenServer(url, settleSecret(config));
  return {
    open: (role = 'rondo_owner') =>
      connected({ ...server.login(role), database: server.database }).catch((error: unknown) => {
        if ((error as { code?: string }).code !== '28P01') throw connectionFault(error, server, server.database);
        throw new StartupFault(
          'DATABASE_URL: that database does not let Rondo in with this secret.',
          'Set RONDO_SECRET or RONDO_DATA as for the Rondo that is meant; or none has used that database yet.',
          { cause: error },
        );
      }),
    async close() {},
  };
}

async function connected(login: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000, application_name: 'rondo_beside' });
  client.on('error', () => {});
  await client.connect();
  return client;
}
