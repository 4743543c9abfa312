import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FullHouse, fullHouse } from '../../../test/support/full-house.ts';
import { must, owedRound, submitAll } from '../../../test/support/line.ts';
import { caller, day, testWorld, type World } from '../../../test/support/world.ts';

let world: World;
let house: FullHouse;
beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
}, 120_000);
afterAll(() => world?.close());

describe('logic', () => {
  it('S53 · logic: deciding, offering, telling and going on past what is missing is refused with what it is', async () => {
    const { rik, hanne } = world;
    const { applicationId, round, plan } = await owedRound(world, 'Sally Skips');
    const decisions = `/applications/${applicationId}/rounds/${round}/decisions`;
    for (const who of [rik, hanne, world.anna]) {
      const refusal = await who.post(decisions, { outcome: 'offer', reason: 'Quick.' });
      expect([refusal.status, refusal.body.type]).toEqual([409, 'urn:rondo:problem:cards_missing']);
      expect(refusal.body.missing.length).toBeGreaterThan(1);
      // The old way past it is no field any more.
      expect((await who.post(decisions, { outcome: 'offer', reason: 'Quick.', override: 'Because.' })).status).toBe(
        422,
      );
    }
    const deadline = new Date(world.clock.at.getTime() + 7 * day).toISOString();
    for (const answer of [
      await rik.post(`/applications/${applicationId}/outcomes`, {
        subject: 'A',
        opening: 'B',
        message: 'C',
        closing: '',
      }),
      await hanne.put(`/applications/${applicationId}/askings/1/answer`, { value: 'yes', body: '' }),
      await rik.delete(`/applications/${applicationId}/ending`),
      await rik.post(`/applications/${applicationId}/rounds/${plan.rounds[0]?.id}/agenda`, { firstStart: deadline }),
    ])
      expect([404, 409, 422], answer.text).toContain(answer.status);
    const { rows } = await world.db.owner.query(
      'SELECT (SELECT count(*)::int FROM decision WHERE application_id = $1) AS decisions, (SELECT count(*)::int FROM unblinding WHERE application_id = $1) AS open',
      [applicationId],
    );
    expect(rows).toEqual([{ decisions: 0, open: 0 }]);
  });

  it('S53 S61 · logic: a card is let off with a reason, by two people, with two lines in the trail; never by one, nor by whom it is about', async () => {
    const { rik, anna, imre, hanne } = world;
    const { applicationId, round } = await owedRound(world, 'Otto Override');
    await submitAll(world, world.ingrid, 4, applicationId);
    const base = `/applications/${applicationId}/rounds/${round}`;
    const [release, confirmation] = [`${base}/releases/${imre.member}`, `${base}/releases/${imre.member}/confirmation`];
    const decide = () => rik.post(`${base}/decisions`, { outcome: 'next_round', reason: 'One card says enough.' });
    for (const reason of ['', '   ', '\n'])
      expect((await rik.put(release, { reason })).status, JSON.stringify(reason)).toBe(422);
    expect((await rik.put(release, {})).status).toBe(422);
    expect((await anna.put(confirmation)).status).toBe(404);
    const asked = must(await rik.put(release, { reason: 'Imre is ill for a month.' }), 200);
    expect(asked).toMatchObject({ confirmed: null, aloneFrom: null, askedBy: { name: 'Rik' } });
    expect(asked.mayConfirm.map(({ name }: { name: string }) => name)).toEqual(['Anna', 'Hanne']);
    // Asking again, with another reason or by another, changes nothing.
    must(await rik.put(release, { reason: 'Another.' }), 200);
    expect(must(await anna.put(release, { reason: 'Mine.' }), 200)).toMatchObject({
      reason: 'Imre is ill for a month.',
    });
    // Nothing has opened, and nothing is decided.
    expect((await imre.get(`${base}/debrief`)).status).toBe(403);
    expect((await decide()).body.type).toBe('urn:rondo:problem:cards_missing');
    // Not by the same person, by page or by key; not by whom it is about; not by who may not hire, nor from elsewhere.
    const { token } = must(await anna.post('/api-keys', { name: 'R', scopes: ['read', 'write'] }), 201);
    await world.db.owner.query('UPDATE api_key SET member_id = $1 WHERE name = $2', [rik.member, 'R']);
    const riksKey = caller(world.request, { authorization: `Bearer ${token}` });
    for (const who of [rik, riksKey])
      expect((await who.put(confirmation)).body.type).toBe('urn:rondo:problem:second_person_needed');
    world.clock.forward(3 * day);
    expect((await rik.put(confirmation)).body.type).toBe('urn:rondo:problem:second_person_needed');
    const elsewhere = await world.another();
    for (const who of [imre, world.youssef, elsewhere.anna, house.candidate])
      expect([403, 404]).toContain((await who.put(confirmation)).status);
    // Whoever could agree finds it among what they owe, and who asked does not.
    const owes = async (who: typeof anna) =>
      must(await who.get('/owed'), 200).items.filter(
        (item: { kind: string; applicationId: string }) =>
          item.kind === 'release' && item.applicationId === applicationId,
      ).length;
    expect([await owes(anna), await owes(hanne), await owes(rik), await owes(imre)]).toEqual([1, 1, 0, 0]);
    const [one, two] = await Promise.all([anna.put(confirmation), hanne.put(confirmation)]);
    expect([one.status, two.status]).toEqual([204, 204]);
    expect([await owes(anna), await owes(hanne)]).toEqual([0, 0]);
    const { items } = must(await imre.get(`${base}/releases`), 200);
    expect(items).toMatchObject([{ askedBy: { name: 'Rik' }, confirmed: { alone: false } }]);
    expect((await rik.delete(release)).body.type).toBe('urn:rondo:problem:release_confirmed');
    const decided = must(await decide(), 201);
    expect(decided).toMatchObject({ overrideReason: 'Imre is ill for a month.' });
    expect(decided.missingCards).toBeGreaterThan(0);
    const trail = await world.db.owner.query(
      "SELECT verb, subject, count(*)::int AS n, count(DISTINCT actor_id)::int AS people FROM audit_event WHERE application_id = $1 AND (subject = 'release' OR verb IN ('released', 'decided')) GROUP BY 1, 2 ORDER BY 1",
      [applicationId],
    );
    expect(trail.rows.map(({ verb, subject, n }) => [verb, subject, n])).toEqual([
      ['decided', 'decision', 1],
      ['made', 'release', 1],
      ['released', 'panelist', 1],
    ]);
    await expect(
      world.db.owner.query('UPDATE release SET confirmed_by = asked_by WHERE application_id = $1', [applicationId]),
    ).rejects.toThrow(/check/);
  });

  it('S53 · logic: past the server, too, the database opens no seal without a release of two people or all cards', async () => {
    const { rik, anna, imre, deps, clock } = world;
    const { applicationId, round } = await owedRound(world, 'Greta Goesaround');
    const as = (who: typeof rik, statement: ReturnType<typeof sql>) =>
      deps.withTenant(
        { side: 'employer', org: world.org, member: who.member, account: who.account, now: clock.at },
        (tx) => statement.execute(tx),
      );
    const released = (by: string, reason: string) =>
      sql`INSERT INTO unblinding VALUES (${world.org}, ${applicationId}, ${round}, ${imre.member}, 'released', now(), ${by}, ${reason})`;
    const policy = /row-level security/;
    await expect(
      deps.withTenant({ side: 'system', org: world.org, now: clock.at }, (tx) =>
        released(rik.member, 'Nobody at all.').execute(tx),
      ),
    ).rejects.toThrow(policy);
    await expect(as(rik, released(rik.member, 'Nobody asked.'))).rejects.toThrow(policy);
    await expect(
      as(
        imre,
        sql`INSERT INTO unblinding VALUES (${world.org}, ${applicationId}, ${round}, ${imre.member}, 'cards_in', now())`,
      ),
    ).rejects.toThrow(policy);
    // Asked for in another's name, or agreed to as it is asked.
    const asking = (by: string) =>
      sql`INSERT INTO release (org_id, release_id, application_id, round_id, member_id, reason, asked_at, asked_by)
          VALUES (${world.org}, ${deps.newId()}, ${applicationId}, ${round}, ${imre.member}, 'Ill.', now(), ${by})`;
    await expect(as(rik, asking(anna.member))).rejects.toThrow(policy);
    await expect(
      as(
        rik,
        sql`INSERT INTO release (org_id, release_id, application_id, round_id, member_id, reason, asked_at, asked_by, confirmed_at, confirmed_by)
            VALUES (${world.org}, ${deps.newId()}, ${applicationId}, ${round}, ${imre.member}, 'Ill.', now(), ${anna.member}, now(), ${rik.member})`,
      ),
    ).rejects.toThrow(policy);
    await as(rik, asking(rik.member));
    // Asked for and not agreed to; agreed to in another's name.
    for (const who of [rik, anna]) await expect(as(who, released(rik.member, 'Ill.'))).rejects.toThrow(policy);
    const agreed = (by: string) =>
      sql`UPDATE release SET confirmed_at = now(), confirmed_by = ${by} WHERE application_id = ${applicationId}`;
    await expect(as(rik, agreed(anna.member))).rejects.toThrow(policy);
    await as(anna, agreed(anna.member));
    // With another reason, by another, in the name of another: none of it is the release.
    await expect(as(anna, released(rik.member, 'Well.'))).rejects.toThrow(policy);
    await expect(as(anna, released(anna.member, 'Ill.'))).rejects.toThrow(policy);
    await expect(as(rik, released(rik.member, 'Ill.'))).rejects.toThrow(policy);
    await as(anna, released(rik.member, 'Ill.'));
    const { rows } = await world.db.owner.query('SELECT cause FROM unblinding WHERE application_id = $1', [
      applicationId,
    ]);
    expect(rows).toEqual([{ cause: 'released' }]);
  });

  it('S53 · logic: with nobody to agree it stands for a day where all can see it, and is marked as one person’s', async () => {
    const { rik, anna, hanne, imre } = world;
    const { applicationId, round, vacancyId } = await owedRound(world, 'Alma Alone');
    await submitAll(world, world.ingrid, 4, applicationId);
    must(await rik.delete(`/vacancies/${vacancyId}/team/${hanne.member}`), 204);
    await world.db.owner.query('UPDATE member SET deactivated_at = $2 WHERE member_id = $1', [
      anna.member,
      world.clock.at,
    ]);
    try {
      const path = `/applications/${applicationId}/rounds/${round}/releases/${imre.member}`;
      const asked = must(await rik.put(path, { reason: 'Nobody else is here.' }), 200);
      expect(asked).toMatchObject({
        mayConfirm: [],
        aloneFrom: new Date(world.clock.at.getTime() + day).toISOString(),
      });
      world.clock.forward(day - 1000);
      expect((await rik.put(`${path}/confirmation`)).body.type).toBe('urn:rondo:problem:release_too_early');
      const seen = must(await world.ingrid.get(`/applications/${applicationId}/rounds/${round}/releases`), 200);
      expect(seen.items).toMatchObject([{ reason: 'Nobody else is here.', confirmed: null }]);
      world.clock.forward(2000);
      must(await rik.put(`${path}/confirmation`), 204);
      expect(must(await imre.get(`/applications/${applicationId}/rounds/${round}/releases`), 200).items).toMatchObject([
        { confirmed: { by: { name: 'Rik' }, alone: true } },
      ]);
    } finally {
      await world.db.owner.query('UPDATE member SET deactivated_at = NULL WHERE member_id = $1', [anna.member]);
    }
  });
});
