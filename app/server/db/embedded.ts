import type { ClientConfig } from 'pg';
import type { Log } from '../log.ts';
import { ensureCluster, superuser } from './embedded/cluster.ts';
import { place, removeSocketFolder } from './embedded/placement.ts';
import { type ServerSettings, supervise } from './embedded/supervisor.ts';
import type { DatabaseServer } from './server.ts';

/**
 * The PostgreSQL server that npm brought, on a data folder of its own and reachable only through a private socket. The
 * caller holds the folder's lock. It trusts whoever reaches the socket, and only its own user and root can.
 */
export async function startEmbedded(
  dataFolder: string,
  log: Log,
  settings: ServerSettings = { durable: true, maxConnections: 60 },
): Promise<DatabaseServer & { pid(): number | undefined }> {
  const where = await place(dataFolder);
  for (const notice of where.notices) log.info('database.place', { notice });
  const made = await ensureCluster(where, settings);
  if (made) log.info('database.made', { folder: where.cluster });
  const supervisor = await supervise(where, settings, log);
  const login = (user: string): ClientConfig => ({ host: where.socketFolder, port: 5432, user });
  return {
    kind: 'embedded',
    admin: login(superuser),
    login: (role) => login(role),
    pid: supervisor.pid,
    async stop() {
      await supervisor.stop();
      removeSocketFolder(where);
    },
  };
}
