import { afterAll, beforeAll, expect, it } from 'vitest';
import { testWorld, type World } from '../../../test/support/world.ts';
import { startWorker } from './worker.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world?.close());

it('a mail that a killed process had begun to send goes out at the next start, not hours later', async () => {
  const invited = await world.anna.post('/invitations', {
    name: 'Bo',
    email: 'bo@example.org',
    role: 'interviewer',
    language: 'nl',
  });
  expect(invited.status).toBe(201);
  const lock = "UPDATE job._private_jobs SET locked_by = 'worker-that-is-gone', locked_at = now(), attempts = 1";
  const locked = await world.db.owner.query(lock).catch(() => world.db.worker.query(lock));
  expect(locked.rowCount).toBeGreaterThan(0);
  const runner = await startWorker(world.deps, world.db.worker, undefined);
  try {
    await expect
      .poll(async () => (await world.db.worker.query('SELECT count(*)::int AS n FROM job._private_jobs')).rows[0].n, {
        timeout: 10_000,
      })
      .toBe(0);
  } finally {
    await runner.stop();
  }
});
