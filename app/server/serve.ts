import { setTimeout as sleep } from 'node:timers/promises';
import { type Application, openApplication } from './application.ts';
import { refuseHalfRestored, tidyAfterRestores } from './backups/half-restored.ts';
import { type Config, type Environment, readConfig, settleSecret } from './config.ts';
import { type FolderLock, lockFolder } from './db/folder-lock.ts';
import { type Database, openDatabase } from './db/open.ts';
import { type Doorway, listen } from './listen.ts';
import { createLog, errorFields, type Log } from './log.ts';

export interface Rondo {
  config: Config;
  log: Log;
  greeting: string[];
  stop(): Promise<void>;
}

/** How long requests under way may still take when Rondo stops; the database stops within the rest of ten seconds. */
const lastRequestsMilliseconds = 3_000;

/** The whole composition, in the order in which each part needs the one before; what was opened is closed on a fault. */
export async function serve(environment?: Environment): Promise<Rondo> {
  const { config: asked, warnings } = readConfig(environment);
  const log = createLog(asked.logLevel);
  for (const warning of warnings) log.warn('setting', { warning });

  const opened: { lock?: FolderLock; doorway?: Doorway; database?: Database; application?: Application } = {};
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= close(opened, log);
    return stopped;
  };
  try {
    opened.lock = lockFolder(asked.dataFolder);
    refuseHalfRestored(asked.dataFolder, asked.databaseUrl !== undefined);
    await tidyAfterRestores(asked.dataFolder, log);
    opened.doorway = await listen(asked, () => readiness(opened));
    const config = withPort(asked, opened.doorway.port);
    const secret = settleSecret(config);
    opened.database = await openDatabase(config, log);
    const application = await openApplication({ config, secret, database: opened.database, log });
    opened.application = application;
    opened.doorway.open(application.listener);
    return { config, log, greeting: application.greeting, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function withPort(config: Config, port: number): Config {
  const url = config.url === `http://localhost:${config.port}` ? `http://localhost:${port}` : config.url;
  return { ...config, port, url };
}

async function readiness({ database, application }: { database?: Database; application?: Application }) {
  if (database === undefined) return 'the database is starting';
  if (application === undefined) return 'starting';
  try {
    await within(1_500, database.app.query('select 1'));
    return undefined;
  } catch {
    return 'the database does not answer';
  }
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('timeout')), milliseconds);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Waits for a part to end, but not for ever: with a database that hangs the queue never finishes its jobs. */
async function atMost(milliseconds: number, ending: Promise<void>): Promise<void> {
  const late = Symbol('late');
  const first = await Promise.race([ending, sleep(milliseconds, late, { ref: false })]);
  if (first === late) throw new Error('did not end in time');
}

async function close(
  {
    lock,
    doorway,
    database,
    application,
  }: { lock?: FolderLock; doorway?: Doorway; database?: Database; application?: Application },
  log: Log,
): Promise<void> {
  const attempt = async (step: string, work: (() => Promise<void>) | undefined) => {
    try {
      await work?.();
    } catch (error) {
      log.error('stop.failed', { step, ...errorFields(error) });
    }
  };
  // Live events keep their connections open for ever: the application ends them while the doorway waits for the rest.
  await Promise.all([
    attempt('requests', doorway && (() => doorway.close(lastRequestsMilliseconds))),
    attempt('application', application && (() => atMost(lastRequestsMilliseconds, application.close()))),
  ]);
  await attempt('database', database && (() => database.close()));
  lock?.release();
}
