import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatLine, type Log, logLevels } from '../app/server/log.ts';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { must } from './support/line.ts';
import { idsByParameter, type Operation, pathsOf, queryOf, routeTable } from './support/routes.ts';
import { appOver, type Caller, caller, day, testWorld, type World } from './support/world.ts';

/** R23, invariant 5: what a candidate prepares is theirs: no role, page, export, key or log line reaches it. */
const secret = 'Kwartelkoning';
let world: World;
let house: FullHouse;
let operations: Operation[];
let noteId: string;
const lines: string[] = [];
const everyLine = Object.fromEntries(
  logLevels.map((level) => [
    level,
    (event: string, fields = {}) => lines.push(formatLine(false, new Date(), level, event, fields)),
  ]),
) as unknown as Log;
const actors: Record<string, Caller> = {};

beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
  const { request } = appOver(world.db, world.clock, { log: everyLine });
  const candidate = caller(request, house.candidate.headers);
  const note = must(
    await candidate.post('/my/notes', {
      applicationId: house.applicationId,
      kind: 'looking_back',
      body: `${secret} one`,
    }),
    201,
  );
  noteId = note.id;
  must(await candidate.put(`/my/notes/${noteId}`, { body: `${secret} two` }, { 'If-Match': '"1"' }), 200);
  const elsewhere = await world.another();
  const theirs = await fullHouse(world, elsewhere, 'Zenobia');
  for (const name of ['anna', 'rik', 'hanne', 'imre', 'ingrid', 'youssef'] as const) {
    actors[name] = caller(request, world[name].headers);
    actors[`${name} of elsewhere`] = caller(request, elsewhere[name].headers);
  }
  const { token } = must(
    await world.anna.post('/api-keys', { name: 'Everything', scopes: ['read', 'write', 'administer'] }),
    201,
  );
  Object.assign(actors, {
    nobody: caller(request),
    candidate,
    'a candidate of elsewhere': caller(request, theirs.candidate.headers),
    'a key with every scope': caller(request, { authorization: `Bearer ${token}` }),
  });
  operations = await routeTable(world);
}, 120_000);
afterAll(() => world.close());

describe('private notes', () => {
  it('every route read by everybody: only the person’s own notes and own export hold them', async () => {
    const ids = await idsByParameter(world);
    ids.noteId = [noteId];
    const found: string[] = [];
    let read = 0;
    for (const [name, who] of Object.entries(actors)) {
      for (const operation of operations) {
        if (operation.method !== 'GET' || operation.name === 'GET /events') continue;
        for (const path of pathsOf(operation, ids, 25)) {
          const answer = await who.get(path + queryOf(operation, world.clock.at));
          if (answer.status < 300) read++;
          if (answer.text.includes(secret)) found.push(`${name}: ${path}`);
        }
      }
    }
    expect(found).toEqual(['candidate: /my/notes', 'candidate: /my/export', 'candidate: /my/export-document']);
    expect(read).toBeGreaterThan(300);
  }, 120_000);

  it('nobody else changes or removes one, and the answer is that of a note that never was', async () => {
    const never = '01900000-0000-7000-8000-000000000000';
    for (const [name, who] of Object.entries(actors)) {
      if (name === 'candidate') continue;
      for (const call of [
        (id: string) => who.put(`/my/notes/${id}`, { body: 'x' }, { 'If-Match': '"2"' }),
        (id: string) => who.delete(`/my/notes/${id}`),
      ]) {
        const answer = await call(noteId);
        expect(answer.status, name).toBeGreaterThanOrEqual(400);
        const nowhere = await call(never);
        expect([answer.status, answer.text], name).toEqual([nowhere.status, nowhere.text]);
      }
    }
    expect(must(await (actors.candidate as Caller).get('/my/notes'), 200).items).toHaveLength(2);
  });

  it('no mail, trail or job carries one, and the database gives them to no context but the person’s', async () => {
    const { rows } = await world.db.owner.query(
      'SELECT (SELECT count(*) FROM mail t WHERE t::text LIKE $1)::int AS mail, (SELECT count(*) FROM audit_event t WHERE t::text LIKE $1 OR t::text LIKE $2)::int AS trail, (SELECT count(*) FROM idempotency_key t WHERE t::text LIKE $1)::int AS kept',
      [`%${secret}%`, `%${noteId}%`],
    );
    expect(rows).toEqual([{ mail: 0, trail: 0, kept: 0 }]);
    const contexts = [
      { side: 'employer', org: world.org, member: world.anna.member, account: world.anna.account, now: world.clock.at },
      { side: 'employer', org: world.org, member: world.anna.member, account: house.account, now: world.clock.at },
      { side: 'system', org: world.org, now: world.clock.at },
      { side: 'system', org: null, now: world.clock.at },
      { side: 'candidate', org: null, candidate: null, account: world.anna.account, now: world.clock.at },
    ] as const;
    for (const context of contexts)
      expect(
        await world.deps.withTenant(context, (tx) => tx.selectFrom('personal.note').selectAll().execute()),
        JSON.stringify(context),
      ).toEqual([]);
    const own = { side: 'candidate', org: null, candidate: null, account: house.account, now: world.clock.at } as const;
    expect(await world.deps.withTenant(own, (tx) => tx.selectFrom('personal.note').selectAll().execute())).toHaveLength(
      2,
    );
  });

  it('S66 · privacy: no line of the log holds one, nor a name, an address or a word of anybody, at the most talkative', async () => {
    // Some of what goes wrong, too: its messages quote what was sent.
    const { rik } = actors as Record<string, Caller>;
    await rik?.post(`/vacancies/${house.vacancyId}/applications`, {
      name: house.canary,
      email: house.email,
      language: 'en',
    });
    await rik?.patch(`/candidates/${house.candidateId}`, { timeZone: `${house.canary}/\u0000` }, { 'If-Match': '"1"' });
    await rik?.get(`/candidates?search=${house.canary}%00`);
    await rik?.get(`/nowhere/${house.canary}`);
    world.clock.forward(day);
    expect(lines.length).toBeGreaterThan(500);
    const all = lines.join('');
    for (const word of [secret, house.canary, house.email, '@example.org', 'Imre', 'mechanics'])
      expect(all.includes(word), `${word}: ${lines.find((line) => line.includes(word))}`).toBe(false);
  });
});
