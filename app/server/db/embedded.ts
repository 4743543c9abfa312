import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import type { Log } from '../log.ts';
import { ensureCluster, superuser } from './embedded/cluster.ts';
import { type Placement, place, removeSocketFolder, whereabouts } from './embedded/placement.ts';
import { readPostmasterNote, servesCluster } from './embedded/postmaster.ts';
import { type ServerSettings, supervise } from './embedded/supervisor.ts';
import { lockFolder } from './folder-lock.ts';
import type { DatabaseServer, RoleName } from './server.ts';

export interface EmbeddedSettings extends Omit<ServerSettings, 'tcpPort'> {
  /** A private socket; on Windows, where Node has none, a port of this machine and passwords. */
  transport: 'socket' | 'tcp';
}

const usual: EmbeddedSettings = {
  durable: true,
  maxConnections: 60,
  transport: process.platform === 'win32' ? 'tcp' : 'socket',
};

/**
 * The PostgreSQL server that npm brought, on a data folder of its own and reachable only from this machine. The caller
 * holds the folder's lock. On its socket it trusts whoever gets there, and only its own user and root can.
 */
export async function startEmbedded(
  dataFolder: string,
  log: Log,
  settings: EmbeddedSettings = usual,
): Promise<DatabaseServer & { pid(): number | undefined }> {
  const where = await place(dataFolder);
  // A copy of a data folder names the same place: two servers on one cluster would destroy it.
  const lock = where.home.startsWith(realpathSync(dataFolder)) ? undefined : lockFolder(where.home);
  try {
    return await startIn(where, log, settings, () => lock?.release());
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function startIn(
  where: Placement,
  log: Log,
  settings: EmbeddedSettings,
  release: () => void,
): Promise<DatabaseServer & { pid(): number | undefined }> {
  for (const notice of where.notices) log.info('database.place', { notice });
  const tcp = settings.transport === 'tcp' ? { port: await freePort(), password: passwords(where.home) } : undefined;
  const made = await ensureCluster(where, { durable: settings.durable, password: tcp?.password(superuser) });
  if (made) log.info('database.made', { folder: where.cluster });
  const supervisor = await supervise(where, { ...settings, tcpPort: tcp?.port }, log);
  const login = (user: RoleName | typeof superuser): ClientConfig =>
    tcp === undefined
      ? { host: where.socketFolder, port: 5432, user }
      : { host: '127.0.0.1', port: tcp.port, user, password: tcp.password(user) };
  return {
    kind: 'embedded',
    admin: login(superuser),
    login,
    ...(tcp && { password: tcp.password }),
    pid: supervisor.pid,
    async stop() {
      await supervisor.stop();
      removeSocketFolder(where);
      release();
    },
  };
}

/**
 * The logins of a server that another process keeps running on this data folder; undefined where none runs. For a
 * backup beside a Rondo that serves.
 */
export function runningEmbedded(dataFolder: string): ((user: RoleName) => ClientConfig) | undefined {
  const { home, cluster } = whereabouts(dataFolder);
  const note = readPostmasterNote(cluster);
  if (note?.status !== 'ready' || !servesCluster(note.pid, realpathSync(cluster))) return undefined;
  const { port, socketFolder } = note;
  return socketFolder === ''
    ? (user) => ({ host: '127.0.0.1', port, user, password: passwords(home)(user) })
    : (user) => ({ host: socketFolder, port, user });
}

/** A password per login, all from one secret that lies beside the database. */
function passwords(home: string): (user: string) => string {
  const file = join(home, 'passwords');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
  const secret = readFileSync(file, 'utf8');
  return (user) => createHmac('sha256', secret).update(`login ${user}`).digest('base64url');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
