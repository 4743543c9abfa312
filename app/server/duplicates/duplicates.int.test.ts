import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullHouse } from '../../../test/support/full-house.ts';
import { must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { testWorld, type World } from '../../../test/support/world.ts';
import { candidateTables } from '../privacy/tables.ts';

let world: World;
let vacancyId: string;
beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId } = await openVacancy(world));
});
afterAll(() => world.close());

let people = 0;
async function add(name: string, more: { email?: string; phone?: string; vacancy?: string } = {}) {
  const { body } = await world.rik.post(`/vacancies/${more.vacancy ?? vacancyId}/applications`, {
    name,
    email: more.email ?? `dup${++people}@example.org`,
    phone: more.phone ?? '',
    language: 'nl',
  });
  return { id: body.candidate.id as string, applicationId: body.id as string, version: 1 };
}
type Added = Awaited<ReturnType<typeof add>>;
const of = async (id: string, who = world.rik) => must(await who.get(`/candidates/${id}/duplicates`), 200).items;
const merge = (one: Added, other: Added, more: Record<string, unknown> = {}, who = world.rik) =>
  who.post(`/candidates/${one.id}/merges`, {
    otherId: other.id,
    version: one.version,
    otherVersion: other.version,
    confirm: 'merge',
    ...more,
  });
const query = async (text: string, ...values: unknown[]) => (await world.db.owner.query(text, values)).rows;

describe('R74: who may be one person', () => {
  it.each([
    [
      'the same mailbox, written otherwise',
      { name: 'Abel A', email: 'abel+jobs@same.example' },
      { name: 'Cees C', email: 'ABEL@same.example' },
      ['mailbox', 'perhaps_shared'],
    ],
    [
      'the same number, with and without the country',
      { name: 'Dora D', phone: '+31 6 1234 5678' },
      { name: 'Dirk E', phone: '06-12345678' },
      ['phone'],
    ],
    ['the same name, turned round', { name: 'Noor de Wit' }, { name: 'Wit, Noor de' }, ['name']],
    ['composed and decomposed letters', { name: 'Zoë Muñoz' }, { name: 'Zoe\u0308 Mun\u0303oz' }, ['name']],
    ['spelled as it sounds', { name: 'Kristian Meyer' }, { name: 'Christian van der Meier' }, ['name_alike']],
    ['Janssen and Jansen', { name: 'Filip Janssen' }, { name: 'Philip Jansen' }, ['name_alike']],
    [
      'one of two numbers, and the hours beside it',
      { name: 'Fenna Gros', phone: '050-312 99 01 / 06-1299 8801' },
      { name: 'Fenna Fok', phone: '+31 (0)6 12 99 88 01 (na 18 uur)' },
      ['phone'],
    ],
    [
      'a number written with a stroke',
      { name: 'Hugo Hals', phone: '0471/12.99.88' },
      { name: 'Hugo Ides', phone: '+32 471 12 99 88' },
      ['phone'],
    ],
    [
      'an address that still holds the name from before',
      { name: 'Saskia Timmerman' },
      { name: 'Saskia Bosch', email: 'saskia.timmerman@work.example' },
      ['address'],
    ],
    [
      'a number at home: said that two may share it',
      { name: 'Piet Hogeveen', phone: '0528-271101' },
      { name: 'Tineke Hogeveen', phone: '0528 271 101' },
      ['phone', 'perhaps_shared'],
    ],
    [
      'nobody’s but the mailbox',
      { name: 'Ger Prins', email: 'prins+ger@same.example' },
      { name: 'Wilma Zwart', email: 'prins+wilma@same.example' },
      ['mailbox', 'perhaps_shared'],
    ],
  ])('%s', async (_what, { name, ...one }, { name: second, ...two }, because) => {
    const first = await add(name, one);
    const other = await add(second, two);
    const found = await of(first.id);
    expect(
      found.map((each: { candidate: { id: string }; because: string[] }) => [each.candidate.id, each.because]),
    ).toEqual([[other.id, because]]);
    const { items } = must(await world.rik.get('/duplicates?limit=100'), 200);
    expect(
      items.some(({ candidates }: { candidates: { id: string }[] }) =>
        candidates.every(({ id }) => [first.id, other.id].includes(id)),
      ),
    ).toBe(true);
  });

  it('not people with one name in common; two told apart are not proposed again', async () => {
    const one = await add('Lotte Brouwer');
    await add('Lotte Kuiper');
    expect(await of(one.id)).toEqual([]);
    const twin = await add('Lotte Brouwer');
    expect(await of(one.id)).toHaveLength(1);
    must(await world.rik.put(`/candidates/${twin.id}/duplicates/${one.id}/distinction`), 204);
    must(await world.rik.put(`/candidates/${one.id}/duplicates/${twin.id}/distinction`), 204);
    expect(await of(one.id)).toEqual([]);
    const { items } = must(await world.rik.get('/duplicates?limit=100'), 200);
    expect(JSON.stringify(items)).not.toContain(twin.id);
  });

  it('pages by cursor, and stays quick with ten thousand candidates and a name that hundreds share', async () => {
    await world.db.owner.query(
      `INSERT INTO candidate (org_id, candidate_id, name, name_folded, email, phone, language, time_zone, created_at, created_by)
       SELECT $1, gen_random_uuid(), 'P', CASE WHEN n % 20 = 0 THEN 'jan de vries' ELSE 'p' || md5(n::text) || ' q' || md5((n / 2)::text) END, 'n' || n || '@many.example', '', 'nl', 'Europe/Amsterdam', now(), $1
         FROM generate_series(1, 10000) n`,
      [world.org],
    );
    const from = performance.now();
    const first = must(await world.rik.get('/duplicates?limit=2'), 200);
    process.stdout.write(`pairs among 10,000 in ${Math.round(performance.now() - from)} ms\n`);
    const second = must(await world.rik.get(`/duplicates?limit=2&cursor=${first.next}`), 200);
    expect(new Set([...first.items, ...second.items].map((item) => JSON.stringify(item))).size).toBe(4);
    await world.db.owner.query("DELETE FROM candidate WHERE email LIKE '%@many.example'");
  });
});

describe('R74: made one', () => {
  it('everything of the other goes over, each detail as chosen; the other is gone from every table but the trail', async () => {
    const db = await world.db.clone();
    await db.close();
    const house = await fullHouse(world);
    const other = await openVacancy(world);
    const twin = await add(`${house.canary} van Vliet`, { vacancy: other.vacancyId, phone: '+31 30 7' });
    const seen = must(await world.rik.get(`/candidates/${twin.id}/duplicates/${house.candidateId}`), 200);
    expect(seen).toMatchObject({ because: ['name'], addressOf: 'other', refused: null, doubles: [] });
    const before = await Promise.all(
      Object.entries(candidateTables)
        .filter(([table, by]) => by === 'candidate_id' && !['candidate', 'audit_event', 'merge'].includes(table))
        .map(async ([table]) => [
          table,
          (await query(`SELECT count(*)::int AS n FROM ${table} WHERE candidate_id = $1`, house.candidateId))[0].n,
        ]),
    );
    const versions = { version: seen.candidate.version, otherVersion: seen.other.version };
    const old = { id: house.candidateId, applicationId: '', version: seen.other.version };
    expect((await merge(twin, old, { ...versions, email: 'this' })).body.type).toBe(
      'urn:rondo:problem:address_of_page',
    );
    expect((await merge(twin, old, { ...versions, otherVersion: 99, email: 'other' })).status).toBe(412);
    const key = { 'Idempotency-Key': 'merge-once' };
    const body = { otherId: old.id, ...versions, email: 'other', confirm: 'merge' };
    const made = must(await world.rik.post(`/candidates/${twin.id}/merges`, body, key), 201);
    expect(must(await world.rik.post(`/candidates/${twin.id}/merges`, body, key), 201)).toEqual(made);
    expect(made).toMatchObject({ email: house.email, phone: '+31 30 7', linked: true });
    expect(made.applications).toHaveLength(2);
    for (const [table, n] of before) {
      expect((await query(`SELECT count(*)::int AS n FROM ${table} WHERE candidate_id = $1`, old.id))[0].n, table).toBe(
        0,
      );
      expect(
        (await query(`SELECT count(*)::int AS n FROM ${table} WHERE candidate_id = $1`, twin.id))[0].n,
        table,
      ).toBeGreaterThanOrEqual(n);
    }
    expect(await query('SELECT FROM candidate WHERE candidate_id = $1', old.id)).toEqual([]);
    // The person's own side: the same login, both applications, the private notes.
    const mine = must(await house.candidate.get('/my/applications'), 200);
    expect(mine.items.map(({ id }: { id: string }) => id).sort()).toEqual(
      [house.applicationId, twin.applicationId].sort(),
    );
    expect(JSON.stringify(must(await house.candidate.get('/my/notes'), 200))).toContain(house.canary);
    const privacy = must(await house.candidate.get(`/my/applications/${house.applicationId}/privacy`), 200);
    expect(privacy.views.length).toBeGreaterThan(3);
    // The trail of both is read as one, and the lines name the person.
    const { items } = must(await world.anna.get(`/candidates/${twin.id}/audit?limit=100`), 200);
    const ids = new Set(items.map(({ candidate }: { candidate: { id: string } }) => candidate.id));
    expect(ids).toEqual(new Set([old.id, twin.id]));
    expect(items.every(({ candidate }: { candidate: { name: string } }) => candidate.name === made.name)).toBe(true);
    // What is exported is both; erasing one erases both, also where an older backup is restored.
    const { tables } = must(await world.rik.get(`/candidates/${twin.id}/export`), 200);
    expect(new Set(tables.audit_event.map(({ candidate_id }: { candidate_id: string }) => candidate_id))).toEqual(ids);
    must(await world.rik.post(`/candidates/${twin.id}/erasure`, { confirm: 'erase' }), 204);
    const erased = await query('SELECT candidate_id FROM erasure WHERE org_id = $1', world.org);
    expect(new Set(erased.map(({ candidate_id }) => candidate_id))).toEqual(new Set([old.id, twin.id]));
  }, 120_000);

  it('two applications for one vacancy become the one that is furthest, with what hung on the other', async () => {
    const planned = await add('Mette Dahl');
    const late = await add('Mette Dahl');
    const { plan } = must(await world.rik.get(`/vacancies/${vacancyId}/plan`), 200);
    await publishRound(world, world.rik, planned.applicationId, plan.rounds[0].id, 20);
    must(
      await world.rik.call('POST', `/applications/${late.applicationId}/documents?fileName=late.pdf`, pdfOf('late'), {
        'Content-Type': 'application/octet-stream',
      }),
      201,
    );
    must(await world.rik.post(`/applications/${late.applicationId}/questions`, { body: 'Asked late?' }), 201);
    const seen = must(await world.rik.get(`/candidates/${late.id}/duplicates/${planned.id}`), 200);
    expect(seen.doubles).toMatchObject([{ keptId: planned.applicationId, foldedId: late.applicationId }]);
    const made = must(await merge(late, planned), 201);
    expect(made.applications).toMatchObject([{ id: planned.applicationId }]);
    const application = must(await world.rik.get(`/applications/${planned.applicationId}`), 200);
    expect(application.documents).toMatchObject([{ fileName: 'late.pdf' }]);
    expect(must(await world.rik.get(`/applications/${planned.applicationId}/questions`), 200).items).toHaveLength(1);
    expect((await world.rik.get(`/applications/${late.applicationId}`)).status).toBe(404);
    // The panel's seat is still a seat, and nobody sees more than before.
    expect((await world.imre.get(`/applications/${planned.applicationId}`)).body).toMatchObject({ full: false });
  });

  it('refuses what cannot become one: two begun, one over beside one that runs, two pages of their own', async () => {
    const { plan } = must(await world.rik.get(`/vacancies/${vacancyId}/plan`), 200);
    const one = await add('Jorunn Lie');
    const two = await add('Jorunn Lie');
    await publishRound(world, world.rik, one.applicationId, plan.rounds[0].id, 30);
    must(await world.rik.put(`/applications/${one.applicationId}/ending`, { reason: 'withdrawn' }), 200);
    expect((await merge(one, two)).body.type).toBe('urn:rondo:problem:running_beside_ended');
    await publishRound(world, world.rik, two.applicationId, plan.rounds[0].id, 40);
    expect((await merge(one, two)).body.type).toBe('urn:rondo:problem:both_begun');
    const [a, b] = [await add('Ellen Moe'), await add('Ellen Moe', { vacancy: (await openVacancy(world)).vacancyId })];
    for (const [id, person] of [
      [a.id, world.hanne],
      [b.id, world.youssef],
    ] as const)
      await world.db.owner.query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', [person.account, id]);
    expect((await merge(a, b)).body.type).toBe('urn:rondo:problem:two_accounts');
    expect(await query('SELECT FROM candidate WHERE candidate_id = $1', b.id)).toHaveLength(1);
  });

  it('a colleague’s own candidacy stays theirs: not proposed to them, not compared, not merged, and hidden after a merge by others', async () => {
    const own = await add('Rik Recruiter');
    const other = await add('Rik Recruiter', { vacancy: (await openVacancy(world)).vacancyId });
    await world.db.owner.query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', [
      world.rik.account,
      own.id,
    ]);
    expect(await of(other.id)).toEqual([]);
    expect(JSON.stringify(must(await world.rik.get('/duplicates?limit=100'), 200))).not.toContain(own.id);
    expect((await world.rik.get(`/candidates/${other.id}/duplicates/${own.id}`)).status).toBe(404);
    expect((await merge(other, own)).status).toBe(404);
    expect(await of(other.id, world.anna)).toHaveLength(1);
    must(await merge(other, own, { email: 'other' }, world.anna), 201);
    expect((await world.rik.get(`/applications/${other.applicationId}`)).status).toBe(404);
    expect((await world.rik.get(`/applications/${own.applicationId}`)).status).toBe(404);
    const elsewhere = await world.another('Faraway');
    expect((await elsewhere.rik.get(`/candidates/${other.id}/duplicates`)).status).toBe(404);
    expect((await merge(other, own, {}, elsewhere.rik)).status).toBe(404);
    expect((await merge(other, own, {}, world.hanne)).status).toBe(403);
  });

  it('withdrawing a consent after a merge withdraws both', async () => {
    const one = await add('Consent Given');
    const two = await add('Consent Given', { vacancy: (await openVacancy(world)).vacancyId });
    for (const { id } of [one, two])
      await world.db.owner.query(
        'INSERT INTO retention_consent (org_id, retention_consent_id, candidate_id, given_at) VALUES ($1, gen_random_uuid(), $2, now())',
        [world.org, id],
      );
    must(await merge(one, two), 201);
    const { setConsent } = await import('../privacy/store.ts');
    await world.deps.withTenant({ side: 'system', org: world.org, now: world.clock.at }, (tx) =>
      setConsent(tx, world.deps, { org: world.org, candidate: one.id }, false),
    );
    expect(
      await query('SELECT FROM retention_consent WHERE candidate_id = $1 AND withdrawn_at IS NULL', one.id),
    ).toEqual([]);
  });

  it('nothing refers to a candidate but by that name, so that nothing is lost by a merge', async () => {
    const rows = await query(`
      SELECT k.conrelid::regclass::text AS child, a.attname AS via FROM pg_constraint k
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2]
       WHERE k.contype = 'f' AND k.confrelid = 'candidate'::regclass`);
    expect(
      rows.filter(({ child, via }) => via !== 'candidate_id' && !['two_people', 'likeness'].includes(child)),
    ).toEqual([]);
  });
});
