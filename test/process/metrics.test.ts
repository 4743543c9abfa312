import { afterEach, expect, it } from 'vitest';
import { cleanUp, startRondo, temporaryFolder } from './rondo-process.ts';

const data = temporaryFolder();
afterEach(() => cleanUp(data));

it('/metrics tells of a running Rondo whoever has the token, and of the queue and the database behind it', async () => {
  const token = 'a-token-of-enough-length';
  const url = await startRondo({ RONDO_DATA: data, RONDO_METRICS: token }).ready();
  expect((await fetch(`${url}/metrics`)).status).toBe(401);
  await fetch(`${url}/api/v1/nothing`);
  const text = await (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).text();
  expect(text).toContain('rondo_database_up 1\n');
  expect(text).toMatch(/rondo_requests_total\{status="4xx"\} [12]\n/);
  expect(text).toMatch(/rondo_database_connections\{login="rondo_worker"\} [1-9]/);
  expect(text).toMatch(/rondo_jobs\{state="failing"\} 0\n/);
});
