import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import type { Env } from './feature.ts';
import { type Metrics, metrics } from './metrics.ts';

describe('the metrics', () => {
  const token = 'a token of enough length';
  let made: Metrics;
  afterEach(() => made.close());
  const serve = (gauges: Parameters<typeof metrics>[1]) => {
    made = metrics(token, gauges);
    const app = new Hono<Env>();
    app.get('/metrics', (c) => made.answer(c));
    return (authorization?: string) => app.request('/metrics', { headers: authorization ? { authorization } : {} });
  };
  const calm = async () => ({
    connections: { rondo_app: { open: 3, waiting: 1 } },
    jobs: { waiting: 2, failing: 1, oldestSeconds: 4.5 },
  });

  it('are for whoever has the token', async () => {
    const ask = serve(calm);
    for (const wrong of [undefined, 'Bearer', 'Bearer wrong', `Basic ${token}`, token]) {
      const refused = await ask(wrong);
      expect(refused.status).toBe(401);
      expect(await refused.text()).not.toContain('rondo_');
    }
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
  });

  it('count requests, and say how the machine stands, in the form that Prometheus reads', async () => {
    const ask = serve(calm);
    made.answered(200, 5);
    made.answered(204, 50);
    made.answered(404, 20_000);
    const answer = await ask(`Bearer ${token}`);
    expect(answer.headers.get('content-type')).toContain('version=0.0.4');
    const text = await answer.text();
    for (const line of text.trim().split('\n')) {
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[\w.+]+"\})? [\d.e+-]+)$/);
    }
    for (const line of [
      'rondo_requests_total{status="2xx"} 2',
      'rondo_requests_total{status="4xx"} 1',
      'rondo_request_duration_seconds_bucket{le="0.01"} 1',
      'rondo_request_duration_seconds_bucket{le="0.1"} 2',
      'rondo_request_duration_seconds_bucket{le="10"} 2',
      'rondo_request_duration_seconds_bucket{le="+Inf"} 3',
      'rondo_request_duration_seconds_count 3',
      'rondo_database_connections{login="rondo_app"} 3',
      'rondo_database_requests_waiting{login="rondo_app"} 1',
      'rondo_jobs{state="failing"} 1',
      'rondo_oldest_job_seconds 4.5',
      'rondo_database_up 1',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('say that the database is away, and the rest all the same', async () => {
    const ask = serve(() => Promise.reject(new Error('away')));
    const text = await (await ask(`Bearer ${token}`)).text();
    expect(text).toContain('rondo_database_up 0');
    expect(text).toContain('process_uptime_seconds');
    expect(text).not.toContain('rondo_jobs');
  });
});
