import type { Runner, TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { Logger, run } from '../db/graphile-worker.ts';
import type { Deps } from '../http/feature.ts';
import { errorFields } from '../log.ts';
import { MailNotSent } from '../mail/failure.ts';
import { type Carrier, sendMail } from '../mail/send.ts';
import { sweeps } from './sweeps.ts';

/**
 * The queue waits ever longer between tries, six hours in the end. When a mail server has been away for a night, what
 * waits for it is tried every ten minutes instead, for five days; what it refused is left to the queue's own patience.
 */
const soonAgain = `
  SELECT job.reschedule_jobs(ARRAY(
    SELECT j.id FROM job._private_jobs j JOIN job._private_tasks t ON t.id = j.task_id
     WHERE t.identifier = 'send-mail' AND j.locked_at IS NULL AND j.attempts > 6
       AND j.run_at > now() + interval '5 minutes' AND j.created_at > now() - interval '5 days'
       AND j.last_error LIKE 'not sent, %' AND j.last_error NOT LIKE 'not sent, refused%'
     ORDER BY j.run_at LIMIT 1000), run_at := now(), attempts := 6)`;

/** The tasks of the queue; the names are those that the database's enqueue() allows. Payloads are ids. */
export function tasksOf(deps: Deps, carrier: Carrier | undefined): TaskList {
  // Who asks for a mail again while it is on its way gets a second job for it; the first goes on.
  const onTheirWay = new Set<string>();
  return {
    'send-mail': async (payload) => {
      const { org, mail } = payload as { org: string; mail: string };
      if (onTheirWay.has(mail)) return;
      onTheirWay.add(mail);
      await sendMail(deps, carrier, org, mail).finally(() => onTheirWay.delete(mail));
    },
    'mail-sweep': async (_payload, { withPgClient }) => {
      await withPgClient((client) => client.query(soonAgain));
    },
    ...sweeps(deps),
  };
}

/**
 * Takes up again what a worker had begun that is gone without a goodbye; the queue itself would wait four hours. Only
 * where nobody else works on this database, so that no job runs twice at once.
 */
async function takeUpAgain(pool: Pool): Promise<void> {
  await pool.query(`
    SELECT job.force_unlock_workers(ARRAY(SELECT DISTINCT locked_by FROM job._private_jobs WHERE locked_by IS NOT NULL))
     WHERE NOT EXISTS (
       SELECT FROM pg_stat_activity
        WHERE usename = current_user AND datname = current_database() AND pid <> pg_backend_pid())`);
}

/** Works through the queue until stopped; a stop lets the jobs at work finish. */
export async function startWorker(deps: Deps, pool: Pool, carrier: Carrier | undefined): Promise<Runner> {
  const log = new Logger(() => (level, message, meta) => {
    if (level === 'error') {
      const { error, job } = (meta ?? {}) as { error?: unknown; job?: { task_identifier?: string } };
      // Said by itself, with what to do.
      if (error instanceof MailNotSent) return;
      const task = job?.task_identifier;
      deps.log.warn('job.failed', {
        ...(task === undefined ? {} : { task }),
        ...(error === undefined ? { about: message.slice(0, 80) } : errorFields(error)),
      });
    }
  });
  await takeUpAgain(pool);
  return run({
    pgPool: pool,
    schema: 'job',
    taskList: tasksOf(deps, carrier),
    concurrency: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    noPreparedStatements: false,
    // Stopping must leave time for the database to stop too; a job cut off is taken up again at the next start.
    preset: { worker: { gracefulShutdownAbortTimeout: 2000 } },
    logger: log,
    // Every night at ten past three, wherever the server stands; the sweep itself knows each organisation's days.
    // Digests every ten minutes: whose own time has come is for each person's clock to say. Mails that wait, too.
    crontab: '10 3 * * * retention-sweep ?max=3\n*/10 * * * * digest-sweep ?max=1\n*/10 * * * * mail-sweep ?max=1',
  });
}
