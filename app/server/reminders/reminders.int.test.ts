import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../../../test/support/line.ts';
import { day, hour, testWorld, type World } from '../../../test/support/world.ts';
import { sweepDigests } from './digest.ts';

let world: World;
let applicationId: string;
let round: string;
beforeAll(async () => {
  world = await testWorld();
  const { vacancyId, plan } = await openVacancy(world);
  ({ applicationId } = await addCandidate(world.rik, vacancyId, 'Noor de Wit'));
  round = plan.rounds[0]?.id ?? '';
});
afterAll(() => world.close());

const to = (name: string) => (mail: { to: string; template: string }) =>
  mail.template === 'digest' && mail.to.startsWith(`${name.toLowerCase()}.`);
/** Sweeps at an hour of the day in Amsterdam (winter), so many days on. */
async function sweepAt(time: string, daysOn = 0, deps = world.deps) {
  const at = new Date(world.clock.at.getTime() + daysOn * day);
  world.clock.at = new Date(`${at.toISOString().slice(0, 10)}T${time}:00+01:00`);
  await sweepDigests(deps);
  return (await world.deliver()).filter(({ template }) => template === 'digest');
}

it('R80: nothing goes out when nothing is owed, and the day is looked at once', async () => {
  expect(await sweepAt('08:30')).toEqual([]);
  await publishRound(world, world.rik, applicationId, round);
  await world.deliver();
  // What comes up later today waits for tomorrow.
  expect(await sweepAt('09:30')).toEqual([]);
});

it('R80: one digest a day to those who owe, each line with its link, never to others', async () => {
  expect(await sweepAt('07:59', 1)).toEqual([]);
  // What goes wrong with one person's keeps nobody else from theirs, and is tried again.
  const warned: unknown[] = [];
  const { deps, imre: slow } = world;
  const first = await sweepAt('08:00', 0, {
    ...deps,
    log: { ...deps.log, warn: (event, fields) => void warned.push({ event, ...fields }) },
    withTenant: (context, work) =>
      'member' in context && context.member === slow.member
        ? Promise.reject(new Error('too slow'))
        : deps.withTenant(context, work),
  });
  expect(first.map(({ to: address }) => address.split('.')[0])).toEqual(['ingrid']);
  expect(warned).toMatchObject([{ event: 'digest.failed', org: world.org, member: slow.member }]);
  const mails = await sweepAt('08:00');
  expect(mails.map(({ to: address }) => address.split('.')[0])).toEqual(['imre']);
  const [imre] = mails.filter(to('Imre'));
  expect(imre?.text).toMatch(/Prepare for Noor de Wit, .*:\n {2}http:\/\/localhost:3000\/sessions\/[0-9a-f-]{36}/);
  expect(await sweepAt('08:10')).toEqual([]);
  expect(await sweepAt('16:00')).toEqual([]);
});

it('S56 · blind, R80 R97: a panelist’s digest is the same whether colleagues handed in or not, and says what they owe themselves', async () => {
  world.clock.forward(day);
  const other = await world.db.clone();
  try {
    await submitAll(world, world.ingrid, 5, applicationId);
    const mails = await sweepAt('08:00');
    expect(mails.filter(to('Ingrid'))).toEqual([]);
    const [imre] = mails.filter(to('Imre'));
    expect(imre?.text).toContain('Scorecard of Noor de Wit, round 1');
    expect(imre?.text).not.toContain('Ingrid');
    // Written down in the other world, where Ingrid has handed in nothing, it is line for line the same.
    const linesOf = async (db: typeof other) =>
      (
        await db.owner.query(
          'SELECT kind, target_id FROM digest_line WHERE member_id = $1 AND day = $2 ORDER BY line',
          [world.imre.member, world.clock.at.toISOString().slice(0, 10)],
        )
      ).rows;
    const { appOver } = await import('../../../test/support/world.ts');
    await sweepDigests(appOver(other, world.clock).deps);
    expect(await linesOf(other)).toEqual(await linesOf(world.db as typeof other));
    // The manager hears of the debrief; the recruiter, who is not in the team, of nothing.
    expect(mails.filter(to('Hanne'))[0]?.text).toContain('/debrief');
    expect(mails.filter(to('Rik'))).toEqual([]);
  } finally {
    await other.close();
  }
});

it('R80: quiet hours, days and the switch are each person’s own, in their own time zone', async () => {
  const { imre, hanne } = world;
  const read = await imre.get('/members/me/reminders');
  expect(must(read, 200)).toMatchObject({ digest: true, at: '08:00', version: 0 });
  const { version: _, ...usual } = read.body;
  const set = (changes: object, ifMatch = read.etag) =>
    imre.put('/members/me/reminders', { ...usual, ...changes }, { 'If-Match': ifMatch ?? '' });
  expect((await set({ at: '06:00' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/at' }] });
  expect((await set({ days: [] })).body).toMatchObject({ status: 422, errors: [{ pointer: '/days' }] });
  expect((await set({ days: [8] })).status).toBe(422);
  expect((await set({ at: '25:00' })).status).toBe(422);
  const saved = await set({ at: '09:00' });
  expect(must(saved, 200)).toMatchObject({ at: '09:00', version: 1 });
  expect((await set({ at: '10:00' })).status).toBe(412);
  // In New York it is six hours earlier.
  await world.db.owner.query("UPDATE member SET time_zone = 'America/New_York' WHERE member_id = $1", [hanne.member]);
  const early = await sweepAt('08:30', 1);
  expect([early.filter(to('Imre')).length, early.filter(to('Hanne')).length]).toEqual([0, 0]);
  expect((await sweepAt('09:00')).filter(to('Imre'))).toHaveLength(1);
  expect((await sweepAt('13:59')).filter(to('Hanne'))).toEqual([]);
  expect((await sweepAt('14:01')).filter(to('Hanne'))).toHaveLength(1);
  must(await set({ digest: false }, saved.etag), 200);
  expect((await sweepAt('12:00', 1)).filter(to('Imre'))).toEqual([]);
  // A sweep that comes late does not come in quiet hours.
  await world.db.owner.query("UPDATE member SET time_zone = 'Europe/Amsterdam' WHERE member_id = $1", [hanne.member]);
  expect((await sweepAt('21:00', 1)).filter(to('Hanne'))).toEqual([]);
  world.clock.forward(hour);
});

it('R80: who is out gets nothing, and what was owed is forgotten with the candidate', async () => {
  must(await world.anna.put(`/members/${world.imre.member}/deactivation`), 200);
  expect((await sweepAt('09:00', 1)).filter(to('Imre'))).toEqual([]);
  const { rows } = await world.db.owner.query('SELECT count(*)::int AS n FROM digest_line');
  expect(rows[0].n).toBeGreaterThan(0);
  const candidate = must(await world.rik.get(`/applications/${applicationId}`), 200).candidate.id;
  must(await world.rik.post(`/candidates/${candidate}/erasure`, { confirm: 'erase' }), 204);
  expect((await world.db.owner.query('SELECT count(*)::int AS n FROM digest_line')).rows[0].n).toBe(0);
  const kept = await world.db.owner.query(
    "SELECT count(*)::int AS n FROM mail WHERE rendered::text LIKE '%Noor de Wit%'",
  );
  expect(kept.rows[0].n).toBe(0);
});
