import { createHash, timingSafeEqual } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Context } from 'hono';
import type { Env } from './feature.ts';

/** Upper ends of the histogram's buckets, in seconds. */
const buckets = [0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** What the outside can say about the moment it is asked; numbers only, so that no text can come in. */
export interface Gauges {
  /** By login of the database: connections open, and requests that wait for one. */
  connections: Record<string, { open: number; waiting: number }>;
  jobs: { waiting: number; failing: number; oldestSeconds: number };
}

/** Counts of this process in Prometheus' text form: of requests and of the machine, never of people or what they do. */
export function metrics(token: string, gauges: () => Promise<Gauges>) {
  const answers = new Map<string, number>();
  const within = buckets.map(() => 0);
  let count = 0;
  let sum = 0;
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const wanted = createHash('sha256').update(`Bearer ${token}`).digest();

  async function text(): Promise<string> {
    const lines: string[] = [];
    const family = (name: string, type: string, help: string, values: [labels: string, value: number][]) => {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
      for (const [labels, value] of values) lines.push(`${name}${labels} ${Number.isFinite(value) ? value : 0}`);
    };
    family('process_uptime_seconds', 'gauge', 'Since this process began.', [['', process.uptime()]]);
    family('process_resident_memory_bytes', 'gauge', 'Memory of this process.', [['', process.memoryUsage.rss()]]);
    family('rondo_event_loop_delay_seconds', 'gauge', 'How late this process comes to what waits.', [
      ['{quantile="0.5"}', delay.percentile(50) / 1e9],
      ['{quantile="0.99"}', delay.percentile(99) / 1e9],
    ]);
    delay.reset();
    family(
      'rondo_requests_total',
      'counter',
      'Requests answered, by the first digit of the status.',
      [...answers].sort().map(([status, number]) => [`{status="${status}"}`, number]),
    );
    lines.push(
      '# HELP rondo_request_duration_seconds From a request to the beginning of its answer.',
      '# TYPE rondo_request_duration_seconds histogram',
      ...buckets.map((end, index) => `rondo_request_duration_seconds_bucket{le="${end}"} ${within[index]}`),
      `rondo_request_duration_seconds_bucket{le="+Inf"} ${count}`,
      `rondo_request_duration_seconds_sum ${sum}`,
      `rondo_request_duration_seconds_count ${count}`,
    );
    const now = await gauges().catch(() => undefined);
    family('rondo_database_up', 'gauge', 'Whether the database answered.', [['', now === undefined ? 0 : 1]]);
    if (now !== undefined) {
      const pools = Object.entries(now.connections);
      family(
        'rondo_database_connections',
        'gauge',
        'Connections open.',
        pools.map(([login, { open }]) => [`{login="${login}"}`, open]),
      );
      family(
        'rondo_database_requests_waiting',
        'gauge',
        'Requests that wait for a connection.',
        pools.map(([login, { waiting }]) => [`{login="${login}"}`, waiting]),
      );
      family('rondo_jobs', 'gauge', 'Jobs in the queue: not tried yet, or tried and to be tried again.', [
        ['{state="waiting"}', now.jobs.waiting],
        ['{state="failing"}', now.jobs.failing],
      ]);
      family('rondo_oldest_job_seconds', 'gauge', 'How long the job that is due longest has waited.', [
        ['', now.jobs.oldestSeconds],
      ]);
    }
    return `${lines.join('\n')}\n`;
  }

  return {
    answered(status: number, milliseconds: number): void {
      const key = `${Math.trunc(status / 100)}xx`;
      answers.set(key, (answers.get(key) ?? 0) + 1);
      count++;
      sum += milliseconds / 1000;
      for (const [index, end] of buckets.entries()) if (milliseconds <= end * 1000) within[index]!++;
    },
    /** `GET /metrics`, for whoever has the token. */
    async answer(c: Context<Env>): Promise<Response> {
      const given = createHash('sha256')
        .update(c.req.header('authorization') ?? '')
        .digest();
      if (!timingSafeEqual(given, wanted)) {
        return c.text('Send the token of RONDO_METRICS: Authorization: Bearer …\n', 401, {
          'WWW-Authenticate': 'Bearer',
        });
      }
      return c.text(await text(), 200, {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
        'Cache-Control': 'no-store',
      });
    },
    close: () => delay.disable(),
  };
}

export type Metrics = ReturnType<typeof metrics>;
