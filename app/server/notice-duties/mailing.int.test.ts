import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { must, openVacancy } from '../../../test/support/line.ts';
import { mailed, type NoticeDesk, noticeDesk } from '../../../test/support/notices.ts';
import { testWorld, type World } from '../../../test/support/world.ts';
import { resumeMailings, runMailing } from './mailing.ts';

let world: World;
let desk: NoticeDesk;
beforeAll(async () => {
  world = await testWorld();
  desk = noticeDesk(world, (await openVacancy(world)).vacancyId);
});
afterAll(() => world.close());

describe('R74, G2: all of an import is told once', () => {
  it('also when two press at once, press again, or mail all of an import meanwhile', async () => {
    const people = Array.from({ length: 130 }, (_, n) => `Persoon ${n} Test,many${n}@source.example,nl`);
    const importId = await desk.byList(people, 'lijst van de beurs');
    const [first] = await desk.list(`&importId=${importId}`);
    const all = { origin: 'job_fair', originWords: '' };
    const answers = await Promise.all([
      desk.settle(first.id, mailed),
      desk.settle(first.id, mailed, world.anna),
      world.rik.post(`/imports/${importId}/notice-mailings`, all),
      world.anna.post(`/imports/${importId}/notice-mailings`, all),
    ]);
    // On a machine with much to do somebody may have waited too long, and is asked to press again.
    for (const { status, text } of answers) expect([200, 201, 503], text).toContain(status);
    // Both who pressed began the same one; run twice at once it mails once.
    const { id } = must(await world.rik.post(`/imports/${importId}/notice-mailings`, all), 201);
    expect(
      answers
        .slice(2)
        .flatMap(({ body }) => body.id ?? [])
        .every((other) => other === id),
    ).toBe(true);
    await Promise.all([runMailing(world.deps, world.org, id), runMailing(world.deps, world.org, id)]);
    await runMailing(world.deps, world.org, id);
    expect(must(await world.anna.get(`/notice-mailings/${id}`), 200)).toMatchObject({
      state: 'finished',
      counts: { waiting: 0 },
    });
    expect((await world.rik.post(`/imports/${importId}/notice-mailings`, all)).body.type).toContain('notice_settled');
    const { rows } = await world.db.owner.query(
      "SELECT candidate_id, count(*)::int AS n FROM mail WHERE org_id = $1 AND template = 'source-notice' AND to_address LIKE 'many%' GROUP BY 1",
      [world.org],
    );
    expect(rows).toHaveLength(130);
    expect(rows.every(({ n }) => n === 1)).toBe(true);
    must(await desk.settle(first.id, mailed), 200);
    expect(await desk.mailsTo(first.candidate.id)).toHaveLength(1);
    expect(must(await world.rik.get(`/notice-duties/count?importId=${importId}`), 200)).toMatchObject({
      open: 0,
      settled: 130,
    });
    const settled = await desk.list(`&importId=${importId}&state=settled&how=mailed`);
    expect(settled).toHaveLength(100);
    const lines = await world.db.owner.query(
      "SELECT count(*)::int AS n FROM audit_event WHERE org_id = $1 AND subject = 'notice_duty' AND verb = 'sent'",
      [world.org],
    );
    expect(lines.rows[0].n).toBeGreaterThanOrEqual(130);
  });

  it('all of an import in the background: with how far it is, stopped and begun again, gone on with after a restart', async () => {
    const people = Array.from({ length: 60 }, (_, n) => `Ploeg ${n} Test,crew${n}@source.example,nl`);
    const importId = await desk.byList(people, 'lijst');
    const said = { origin: 'job_fair', originWords: 'Beurs' };
    const read = async (id: string) => must(await world.rik.get(`/notice-mailings/${id}`), 200);
    const first = must(await world.rik.post(`/imports/${importId}/notice-mailings`, said), 201);
    expect(first).toMatchObject({
      state: 'running',
      startedBy: 'Rik',
      counts: { waiting: 60, mailed: 0, notMailed: 0 },
    });
    const { rows: jobs } = await world.db.owner.query(
      "SELECT payload FROM job._private_jobs j JOIN job._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'mail-notices' AND payload ->> 'mailing' = $1",
      [first.id],
    );
    expect(jobs).toHaveLength(1);
    must(await world.anna.put(`/notice-mailings/${first.id}/cancellation`), 200);
    await runMailing(world.deps, world.org, first.id);
    expect(await read(first.id)).toMatchObject({ state: 'cancelled', counts: { waiting: 60, mailed: 0 } });

    world.clock.forward(1000);
    // One was told on the phone before it was their turn, one has no address by then, and of one the server wants nothing.
    const second = must(await world.rik.post(`/imports/${importId}/notice-mailings`, said), 201);
    expect(second.id).not.toBe(first.id);
    const all = await desk.list(`&importId=${importId}`);
    const [told, without, unwanted] = all;
    must(
      await desk.settle(told.id, { how: 'told', toldOn: '2026-12-01', note: 'On the phone.', origin: 'referral' }),
      200,
    );
    await world.db.owner.query("UPDATE candidate SET email = 'gone' WHERE candidate_id = $1", [without.candidate.id]);
    // Held by a colleague for a moment: waited for, and mailed.
    const holder = await world.db.owner.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM candidate WHERE candidate_id = $1 FOR UPDATE', [unwanted.candidate.id]);
    const running = runMailing(world.deps, world.org, second.id);
    await vi.waitFor(async () => expect((await read(second.id)).counts.mailed).toBe(57), { timeout: 20_000 });
    await holder.query('ROLLBACK');
    holder.release();
    await running;
    await world.db.owner.query(
      "UPDATE mail SET failure = '550 no such user', dropped_at = now() WHERE candidate_id = $1",
      [unwanted.candidate.id],
    );
    expect(await read(second.id)).toMatchObject({
      state: 'finished',
      counts: { waiting: 0, mailed: 57, notMailed: 3 },
    });
    const because = new Map<string, string>();
    let cursor = '';
    do {
      const page = must(await world.rik.get(`/notice-mailings/${second.id}/not-mailed?limit=2${cursor}`), 200);
      for (const { noticeDutyId, reason } of page.items) because.set(noticeDutyId, reason);
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(Object.fromEntries(because)).toEqual({
      [told.id]: 'told_meanwhile',
      [without.id]: 'no_address',
      [unwanted.id]: 'not_delivered',
    });
    const pages = must(await world.rik.get(`/imports/${importId}/notice-mailings`), 200).items;
    expect(pages.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([
      [second.id, 'finished'],
      [first.id, 'cancelled'],
    ]);
    expect((await desk.mailsTo(told.candidate.id)).length + (await desk.mailsTo(without.candidate.id)).length).toBe(0);

    // The process ended in the middle: the next one asks for it again.
    const more = await desk.byList(['Later Test,later@source.example,nl'], 'lijst');
    const third = must(await world.rik.post(`/imports/${more}/notice-mailings`, said), 201);
    const jobsOf = async () =>
      (await world.db.owner.query("SELECT FROM job._private_jobs WHERE payload ->> 'mailing' = $1", [third.id])).rows
        .length;
    await world.db.owner.query("DELETE FROM job._private_jobs WHERE payload ->> 'mailing' = $1", [third.id]);
    await resumeMailings(world.deps);
    expect(await jobsOf()).toBe(1);
    await runMailing(world.deps, world.org, third.id);
    expect(await read(third.id)).toMatchObject({ state: 'finished', counts: { mailed: 1 } });
    expect((await world.hanne.get(`/notice-mailings/${third.id}`)).status).toBe(403);
  });
});
