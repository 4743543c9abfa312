import type pg from 'pg';
import { rowDigest } from './digest.ts';

/**
 * Jobs that wait, as JSON, each with what it needs to be asked for again. Not the tables they lie in: those belong to
 * the queue's program, whose next version may arrange them in another way.
 */
export async function jobsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ job: string }>(`
    select jsonb_build_object('task', t.identifier, 'payload', j.payload, 'queue', q.queue_name, 'run_at', j.run_at,
                              'attempts', j.attempts, 'max_attempts', j.max_attempts, 'key', j.key,
                              'priority', j.priority)::text as job
      from job._private_jobs j join job._private_tasks t on t.id = j.task_id
      left join job._private_job_queues q on q.id = j.job_queue_id
     order by j.id`);
  return rows.map(({ job }) => job);
}

export function jobsDigest(jobs: string[]): { rows: number; digest: string } {
  const digest = rowDigest();
  for (const job of jobs) digest.update(Buffer.from(`${job}\n`));
  return digest.end();
}

/** Asks for the jobs again, through the queue's own functions, with the tries they had. */
export async function askAgain(client: pg.Client, jobs: string[]): Promise<void> {
  for (let from = 0; from < jobs.length; from += 500) {
    await client.query(
      `with wanted as (
         select * from jsonb_to_recordset($1::jsonb) as w(task text, payload jsonb, queue text, run_at timestamptz,
                  attempts int, max_attempts int, key text, priority int)),
       made as materialized (
         select (job.add_job(w.task, w.payload::json, queue_name => w.queue, run_at => w.run_at,
                  max_attempts => w.max_attempts, job_key => w.key, priority => w.priority)).id as id, w.attempts
           from wanted w)
       select job.reschedule_jobs(array[id], attempts => attempts) from made where attempts > 0`,
      [`[${jobs.slice(from, from + 500).join(',')}]`],
    );
  }
}
