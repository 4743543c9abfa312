import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { buildApi } from './api.ts';
import { refusalWriter } from './audit/refused.ts';
import type { Config } from './config.ts';
import type { Database } from './db/open.ts';
import { tenantDatabase } from './db/tenant.ts';
import { settleDemonstration } from './demonstration/store.ts';
import { liveEvents } from './http/events.ts';
import type { Deps } from './http/feature.ts';
import { guesses } from './http/guesses.ts';
import { type Gauges, metrics } from './http/metrics.ts';
import { idMaker } from './http/new-id.ts';
import { rateLimiter } from './http/rate-limit.ts';
import { refusals } from './http/refusals.ts';
import { uploads } from './http/uploads.ts';
import { resumeImports } from './imports/run.ts';
import { startWorker } from './jobs/worker.ts';
import { errorFields, type Log } from './log.ts';
import { openIdentity } from './logins/identity.ts';
import { isFirstRun } from './logins/store.ts';
import { MailNotSent, remedies } from './mail/failure.ts';
import { linkTo, type SmtpCarrier, smtpCarrier } from './mail/send.ts';
import { resumeMailings } from './notice-duties/mailing.ts';
import { resumeOutcomeBatches } from './outcomes/batch-run.ts';
import { erasureList, keepErasureList } from './privacy/erasure-list.ts';

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

const webFolder = fileURLToPath(new URL('../web/dist', import.meta.url));

/** What features are given, over a migrated database; also for work outside a server, such as after a restore. */
export function depsOver({ config, secret, database, log }: Ground): Deps {
  const withTenant = tenantDatabase(database.app);
  const now = () => new Date();
  const newId = idMaker(Date.now);
  const identity = openIdentity({ pool: database.auth, url: config.url, secret, newId, withTenant });
  return {
    config,
    withTenant,
    identity,
    refusals: refusals(now, refusalWriter({ withTenant, identity, now, newId, log })),
    guesses: guesses(() => performance.now()),
    events: liveEvents(withTenant, now, log),
    limit: rateLimiter(),
    uploads: uploads(),
    log,
    now,
    newId,
    erasures: erasureList(config.erasureList),
    onTrial: config.smtpUrl === undefined,
  };
}

export async function openApplication(ground: Ground): Promise<Application> {
  const { config, database } = ground;
  const carrier = smtpCarrier(config);
  const deps = depsOver(ground);
  const { events } = deps;
  const counted = config.metrics === undefined ? undefined : metrics(config.metrics, () => gaugesOf(database));
  await settleDemonstration(deps);
  const worker = await startWorker(deps, database.worker, carrier?.carry);
  // Not waited for: without its mail server Rondo works all the same.
  if (carrier !== undefined) void greetMailServer(carrier, deps.log);
  await resumeImports(deps);
  await resumeMailings(deps);
  await resumeOutcomeBatches(deps);
  await keepErasureList(deps);
  const writing = keepWriting(deps);
  return {
    listener: getRequestListener(buildApi(deps, webFolder, counted).fetch),
    greeting: await greeting(deps),
    async close() {
      events.close();
      counted?.close();
      await writing.end();
      await worker.stop();
      carrier?.close();
    },
  };
}

/** A wrong password or certificate is known at the start, not from the first candidate who waits for a mail. */
async function greetMailServer(carrier: SmtpCarrier, log: Log): Promise<void> {
  try {
    await carrier.verify();
    log.info('mail.server.ready');
  } catch (error) {
    const { failure, code } = new MailNotSent(error);
    log.warn('mail.server.not_ready', { why: failure, code, remedy: remedies[failure] });
  }
}

/** Refusals are written a few seconds after they were counted, and when Rondo stops. */
const writingMilliseconds = 10_000;

function keepWriting({ refusals, log }: Deps): { end(): Promise<void> } {
  const write = () => refusals.write().catch((error) => log.warn('refused.not_written', errorFields(error)));
  const timer = setInterval(() => void write(), writingMilliseconds);
  return {
    async end() {
      clearInterval(timer);
      await write();
    },
  };
}

async function gaugesOf({ app, auth, worker }: Database): Promise<Gauges> {
  const { rows } = await worker.query<Gauges['jobs']>(
    `select count(*) filter (where attempts = 0)::int as waiting, count(*) filter (where attempts > 0)::int as failing,
            coalesce(extract(epoch from now() - min(run_at) filter (where run_at <= now())), 0)::float8 as "oldestSeconds"
       from job._private_jobs`,
  );
  const of = ({ totalCount, waitingCount }: Database['app']) => ({ open: totalCount, waiting: waitingCount });
  return {
    connections: { rondo_app: of(app), rondo_auth: of(auth), rondo_worker: of(worker) },
    jobs: rows[0] ?? { waiting: 0, failing: 0, oldestSeconds: 0 },
  };
}

/** On a Rondo without an organisation: the one link that sets one up. Older ones end. */
async function greeting(deps: Deps): Promise<string[]> {
  const trial = deps.onTrial
    ? ['Rondo is on trial: without SMTP_URL mails stay in the outbox page (Settings, Outbox).']
    : [];
  if (!(await isFirstRun(deps))) return trial;
  await deps.identity.endFirstRunLinks(deps.now());
  return [
    'Set up your organisation with this link (it works once, for one day):',
    `  ${await linkTo(deps, 'first_run', { org: null }, 1)}`,
    '',
    ...trial,
  ];
}
