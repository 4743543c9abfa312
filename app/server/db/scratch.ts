import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Log, silentLog } from '../log.ts';
import { startEmbedded } from './embedded.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { prepareDatabase } from './roles.ts';
import type { DatabaseServer } from './server.ts';

/**
 * A migrated database on a server of its own in a temporary folder, gone after `stop()`: for tests and for generating
 * types. Not durable.
 */
export async function scratchDatabase(
  name: string,
  log: Log = silentLog,
  transport: 'socket' | 'tcp' = process.platform === 'win32' ? 'tcp' : 'socket',
): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rondo-scratch-'));
  const lock = lockFolder(folder);
  const remove = () => {
    lock.release();
    rmSync(folder, { recursive: true, force: true });
  };
  let server: DatabaseServer | undefined;
  try {
    // Root's temporary folders are closed to others; the server's user has to pass through this one.
    chmodSync(folder, 0o711);
    const started = await startEmbedded(folder, log, { durable: false, maxConnections: 300, transport });
    server = started;
    await prepareDatabase(started, name, folder, log);
    await migrate(started, name, log);
    return {
      ...started,
      async stop() {
        await started.stop();
        remove();
      },
    };
  } catch (error) {
    await server?.stop();
    remove();
    throw error;
  }
}
