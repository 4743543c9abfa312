import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { settleSecret } from '../config.ts';
import type { Log } from '../log.ts';
import { startEmbedded } from './embedded.ts';
import { givenServer } from './given.ts';
import { migrate } from './migrate.ts';
import { openPools, type Pools } from './pools.ts';
import { prepareDatabase, refuseForeignContent } from './roles.ts';
import type { DatabaseServer } from './server.ts';

export interface Database extends Pools {
  server: DatabaseServer;
  /** The name of the database on that server. */
  name: string;
  /** Closes the pools, then stops the server if it is ours. */
  close(): Promise<void>;
}

/** The name of the database on our own server. */
export const ownDatabase = 'rondo';

/**
 * From the settings to a migrated database with its pools: starts the embedded server or reaches the given one, makes
 * roles and rights, migrates. The caller holds the lock of the data folder.
 */
export async function openDatabase(config: Config, log: Log): Promise<Database> {
  const given = config.databaseUrl === undefined ? undefined : givenServer(config.databaseUrl, settleSecret(config));
  const server: DatabaseServer = given ?? (await startEmbedded(config.dataFolder, log));
  const name = given?.database ?? ownDatabase;
  try {
    if (given !== undefined) await patiently(() => refuseForeignContent(server, name), log);
    await patiently(() => prepareDatabase(server, name, config.dataFolder, log), log);
    await migrate(server, name, log);
    const pools = openPools(server, name, log);
    return {
      ...pools,
      server,
      name,
      async close() {
        await pools.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Where both are started together, a given server may come up later than we do. */
const patienceMilliseconds = 20_000;

async function patiently(prepare: () => Promise<void>, log: Log): Promise<void> {
  const end = Date.now() + patienceMilliseconds;
  for (let told = false; ; told = true) {
    try {
      return await prepare();
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { code?: string };
      if ((code !== 'ECONNREFUSED' && code !== '57P03') || Date.now() > end) throw error;
      if (!told) log.warn('database.waiting', { code, seconds: patienceMilliseconds / 1000 });
      await sleep(500);
    }
  }
}
