import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { errorFields, type Log } from '../log.ts';
import type { DatabaseServer, RoleName } from './server.ts';

/** One pool per login; connections open only when used. */
export interface Pools {
  /** Requests, under the policies. */
  app: pg.Pool;
  /** Sign-in, in the schema `auth`. */
  auth: pg.Pool;
  /** The queue. */
  worker: pg.Pool;
  /** Migrations, backup, retention: passes the policies. Never for a request. */
  owner: pg.Pool;
  close(): Promise<void>;
}

const goodbyeMilliseconds = 1_000;

/** Connections at most, and how long a statement may take, in milliseconds. */
const limits: Record<RoleName, { max: number; statementMilliseconds: number; answerMilliseconds?: number }> = {
  rondo_app: { max: 12, statementMilliseconds: 7_000, answerMilliseconds: 8_000 },
  rondo_auth: { max: 5, statementMilliseconds: 7_000, answerMilliseconds: 8_000 },
  // The queue listens on a connection of its own, and each running job holds one.
  rondo_worker: { max: 8, statementMilliseconds: 60_000 },
  rondo_owner: { max: 2, statementMilliseconds: 0 },
};

/** A date has no time zone: it stays the text YYYY-MM-DD instead of becoming an instant in the server's zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.DATE ? (value: string) => value : pg.types.getTypeParser(oid, format)) as never,
};

export function openPools(server: Pick<DatabaseServer, 'login'>, database: string, log: Log): Pools {
  let closing = false;
  const pool = (role: RoleName) => {
    const { max, statementMilliseconds, answerMilliseconds } = limits[role];
    const made = new pg.Pool({
      ...server.login(role),
      database,
      types,
      max,
      application_name: role,
      connectionTimeoutMillis: 3_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: statementMilliseconds,
      // A server that hangs does not keep its own limit: whoever asks is told after this time.
      ...(answerMilliseconds === undefined ? {} : { query_timeout: answerMilliseconds }),
      idle_in_transaction_session_timeout: 30_000,
      lock_timeout: role === 'rondo_owner' ? 0 : 5_000,
      keepAlive: true,
    });
    // A connection that breaks, idle or in use, would otherwise end the process.
    made.on('error', (error) => {
      if (!closing) log.warn('database.connection.lost', { role, ...errorFields(error) });
    });
    made.on('connect', (client) => client.on('error', () => {}));
    return made;
  };
  const pools = {
    app: pool('rondo_app'),
    auth: pool('rondo_auth'),
    worker: pool('rondo_worker'),
    owner: pool('rondo_owner'),
  };
  return {
    ...pools,
    async close() {
      closing = true;
      const ended = Object.values(pools).map((each) => (each.ended ? undefined : each.end()));
      // A server that hangs never says goodbye; ours is stopped next, and a given one notices by itself.
      await Promise.race([Promise.all(ended), sleep(goodbyeMilliseconds, undefined, { ref: false })]);
    },
  };
}

/**
 * Whether an error means that the database is away for the moment (restarting, unreachable, out of connections, a
 * standby until it takes over: nothing of ours asks for a read-only transaction), so
 * that the answer is 503 and a later try may succeed, rather than that something is wrong with the statement.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { code?: unknown };
  if (typeof code === 'string') {
    if (/^(?:08|57P0[1-5]|57014|25P03|25006|55P03|53300)/.test(code)) return true;
    if (['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND'].includes(code)) {
      return (error as NodeJS.ErrnoException).syscall !== 'open';
    }
  }
  return /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Connection ended/i.test(
    error.message,
  );
}
