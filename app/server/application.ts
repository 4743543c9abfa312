import type { RequestListener } from 'node:http';
import type { Config } from './config.ts';
import type { Database } from './db/open.ts';
import type { Log } from './log.ts';

/** What the application is built from, once the database is migrated. */
export interface Ground {
  /** With the port and address that were really taken. */
  config: Config;
  /** For cookies, links and derived keys: the one that was set, or the one kept in the data folder. */
  secret: string;
  database: Database;
  log: Log;
}

/** What answers requests other than /healthz and /readyz, and what has to end before the database does. */
export interface Application {
  listener: RequestListener;
  /** Lines to print once Rondo is ready, such as the link of the first run. */
  greeting: string[];
  /** Ends live events, jobs and timers; called after the last ordinary request. */
  close(): Promise<void>;
}

export async function openApplication(_ground: Ground): Promise<Application> {
  return {
    listener(_request, response) {
      response.writeHead(404, { 'content-type': 'application/problem+json' });
      response.end(JSON.stringify({ title: 'There is no such page', status: 404 }));
    },
    greeting: [],
    async close() {},
  };
}
