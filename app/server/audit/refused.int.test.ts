import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsCandidate } from '../../../test/support/full-house.ts';
import { addCandidate, cardsOf, must, openVacancy, publishRound, submitAll } from '../../../test/support/line.ts';
import { recordStatements } from '../../../test/support/routes.ts';
import {
  answerAsked,
  appOver,
  type Caller,
  caller,
  day,
  hour,
  testWorld,
  tokenIn,
  type World,
} from '../../../test/support/world.ts';
import { guesses } from '../http/guesses.ts';
import { answerAskedLink } from '../logins/store.ts';
import { refusalWriter, sweepRefused } from './refused.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
let vacancyId: string;
let roundId: string;
const theirs: { candidateId: string; applicationId: string; candidate: Caller }[] = [];

beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  roundId = opened.plan.rounds[0]?.id ?? '';
  for (const [n, name] of ['Noor Vos', 'Bram Berg'].entries()) {
    const { candidateId, applicationId } = await addCandidate(world.rik, vacancyId, name);
    await publishRound(world, world.rik, applicationId, roundId, 1 + n * 10);
    const mail = (await world.deliver()).find(({ template }) => template === 'agenda-for-candidate');
    theirs.push({ candidateId, applicationId, candidate: await openAsCandidate(world, mail ?? { text: '' }) });
  }
});
afterAll(() => world.close());

type Attempt = {
  id: string;
  kind: string;
  times: number;
  route: string | null;
  hour: string;
  lastAt: string;
  actor: { side: string; name: string | null; apiKey: { name: string } | null };
  subject: { name: string | null } | null;
  applicationId: string | null;
};

/** What an administrator reads, after what was counted is written. */
async function read(as: Caller = world.anna, query = ''): Promise<Attempt[]> {
  await world.deps.refusals.write();
  const all: Attempt[] = [];
  for (let cursor = ''; ; ) {
    const page = must(await as.get(`/refused-attempts?limit=3${query}${cursor}`), 200);
    all.push(...page.items);
    if (page.next === null) return all;
    cursor = `&cursor=${page.next}`;
  }
}

/** Only what comes after the clock moved on by an hour. */
async function since(tries: () => Promise<unknown>, as?: Caller): Promise<Attempt[]> {
  await world.deps.refusals.write();
  world.clock.forward(hour);
  const from = new Date(Math.floor(world.clock.at.getTime() / hour) * hour).toISOString();
  await tries();
  return (await read(as)).filter((each) => each.hour >= from);
}

describe('R96: what was refused is in the trail', () => {
  it('S01 · idor: a candidate asks for another candidate’s things, 37 times: one line with who and what it was about', async () => {
    const [noor, bram] = theirs as [(typeof theirs)[0], (typeof theirs)[0]];
    const lines = await since(async () => {
      for (let n = 0; n < 37; n++)
        expect((await noor.candidate.get(`/my/applications/${bram.applicationId}`)).status).toBe(404);
      expect((await noor.candidate.get(`/candidates/${bram.candidateId}/audit`)).status).toBe(403);
    });
    expect(lines.toSorted((a, b) => a.times - b.times)).toMatchObject([
      {
        kind: 'not_allowed',
        times: 1,
        route: 'GET /candidates/{candidateId}/audit',
        actor: { side: 'candidate', name: 'Noor Vos' },
        subject: { name: 'Bram Berg' },
      },
      {
        kind: 'not_found',
        times: 37,
        route: 'GET /my/applications/{applicationId}',
        actor: { side: 'candidate', name: 'Noor Vos' },
        subject: { name: 'Bram Berg' },
        applicationId: bram.applicationId,
      },
    ]);
  });

  it('tenant: things of another organisation are told to neither: only that nothing was there', async () => {
    const [noor] = theirs;
    const lines = await since(async () => {
      for (let n = 0; n < 5; n++)
        expect((await other.rik.get(`/applications/${noor?.applicationId}`)).status).toBe(404);
    });
    expect(lines).toEqual([]);
    const elsewhere = await read(other.anna);
    expect(elsewhere).toMatchObject([
      { kind: 'not_found', times: 5, actor: { name: 'Rik' }, subject: null, applicationId: null },
    ]);
    expect(JSON.stringify(elsewhere)).not.toContain(noor?.applicationId);
  });

  it('authz: a role that is not enough, and a key without the scope, with the name of the key', async () => {
    const { anna, imre } = world;
    const key = must(await anna.post('/api-keys', { name: 'Reports', scopes: ['read'] }), 201);
    const reports = world.caller({ authorization: `Bearer ${key.token}` });
    const lines = await since(async () => {
      expect((await imre.get('/audit')).status).toBe(403);
      expect((await reports.post('/rooms', { name: 'X' })).status).toBe(403);
      must(await anna.delete(`/api-keys/${key.key.id}`), 204);
      expect((await reports.get('/rooms')).status).toBe(401);
      expect((await world.caller({ authorization: `Bearer ${key.token.slice(0, -3)}abc` }).get('/rooms')).status).toBe(
        401,
      );
    });
    expect(
      lines.map(({ kind, route, actor, times }) => [kind, route, actor.name, actor.apiKey?.name, times]).sort(),
    ).toEqual(
      [
        ['key_over', 'GET /rooms', null, 'Reports', 1],
        ['key_over', 'GET /rooms', null, undefined, 1],
        ['not_allowed', 'GET /audit', 'Imre', undefined, 1],
        ['scope_missing', 'POST /rooms', 'Anna', 'Reports', 1],
      ].sort(),
    );
    expect((await read(anna, `&actor=${imre.member}`)).every(({ actor }) => actor.name === 'Imre')).toBe(true);
  });

  it('auth: failed sign-ins by whose way in was tried: wrong password, held off, a link used twice', async () => {
    const { rik, nobody, anna } = world;
    must(await rik.put('/login/password', { password: 'an evening by the water' }), 204);
    const { email } = must(await rik.get('/login'), 200).account;
    const lines = await since(async () => {
      for (let n = 0; n < 11; n++)
        expect((await nobody.post('/logins', { email: email.toUpperCase(), password: 'guess' })).status).toBe(
          n < 10 ? 401 : 429,
        );
      must(await nobody.post('/login-links', { email }), 202);
      const token = tokenIn((await world.deliver()).find(({ to }) => to === email) ?? { text: '' });
      must(await nobody.post('/link-openings', { token }), 201);
      expect((await nobody.post('/link-openings', { token })).status).toBe(410);
      expect((await rik.put('/login/password', { current: 'no', password: 'another evening there' })).status).toBe(422);
    });
    expect(lines.map(({ kind, times, subject, actor }) => [kind, times, subject?.name, actor.side]).sort()).toEqual([
      ['held_off', 1, 'Rik', 'nobody'],
      ['link_over', 1, 'Rik', 'nobody'],
      ['password_wrong', 1, 'Rik', 'nobody'],
      ['sign_in_failed', 10, 'Rik', 'nobody'],
    ]);
    const ways = await read(anna, '&about=ways_in');
    expect(ways.every(({ route, kind }) => route === null || kind === 'key_over')).toBe(true);
    expect((await read(anna, '&about=things')).some(({ kind }) => kind === 'sign_in_failed')).toBe(false);
  });

  it('auth: an address that nobody here has is written nowhere, and told to no organisation among several', async () => {
    const { nobody } = world;
    const lines = await since(async () => {
      for (let n = 0; n < 3; n++)
        expect((await nobody.post('/logins', { email: 'stranger-canary@example.org', password: 'guess' })).status).toBe(
          401,
        );
    });
    expect(lines).toEqual([]);
    const { rows } = await world.db.owner.query('SELECT r::text AS row FROM refused_attempt r');
    expect(JSON.stringify(rows)).not.toMatch(/canary|@|guess/);
  });

  it('auth: where one organisation is alone, tries with addresses of nobody are counted there', async () => {
    const alone = await testWorld();
    try {
      for (let n = 0; n < 3; n++) await alone.nobody.post('/logins', { email: `x${n}@example.org`, password: 'guess' });
      await alone.deps.refusals.write();
      const { items } = must(await alone.anna.get('/refused-attempts'), 200);
      expect(items).toMatchObject([{ kind: 'sign_in_failed', times: 3, subject: null, actor: { name: null } }]);
    } finally {
      await alone.close();
    }
  });

  it('S18 · auth: a known and an unknown address take the same statements; counting takes none', async () => {
    const { email } = must(await world.rik.get('/login'), 200).account;
    // A copy, whose connections are new.
    const db = await world.db.clone();
    try {
      const statements = recordStatements(db.app, db.auth);
      const { deps, request } = appOver(db, world.clock);
      const there = caller(request);
      const took: string[][] = [];
      for (const address of [email, 'stranger@example.org', email, 'stranger@example.org']) {
        statements.read();
        expect((await there.post('/logins', { email: address, password: 'guess' })).status).toBe(401);
        took.push(statements.read());
      }
      expect(took[2]?.length).toBeGreaterThan(0);
      expect(took[3]).toEqual(took[2]);
      await deps.refusals.write();
    } finally {
      await db.close();
    }
  });

  it('S18 · auth: asking for a link with a known and an unknown address is the same statements, row and job', async () => {
    const { email } = must(await world.hanne.get('/login'), 200).account;
    await world.deliver();
    const db = await world.db.clone();
    try {
      const statements = recordStatements(db.app, db.auth);
      const { deps, request } = appOver(db, world.clock);
      const there = caller(request);
      const number = async (query: string) =>
        (await db.worker.query(`SELECT count(*)::int AS n FROM ${query}`)).rows[0].n;
      const jobs = () => number("job.jobs WHERE task_identifier = 'mail-login-link' AND attempts = 0");
      const rows = async (where: string) => (await db.owner.query(`SELECT FROM ${where}`)).rowCount ?? 0;
      const before = [await rows('auth.asked_link'), await jobs(), await rows('mail')] as [number, number, number];
      const traces: unknown[] = [];
      for (const address of [email, 'stranger@example.org', email, 'stranger@example.org']) {
        statements.read();
        const answer = await there.post('/login-links', { email: address });
        traces.push([answer.status, answer.text, [...answer.headers].sort(), statements.read()]);
      }
      // The first one opens the connection.
      expect(traces[3]).toEqual(traces[2]);
      expect(traces[1]).toEqual(traces[2]);
      expect((traces[2] as [number, string, unknown, string[]])[3]).toEqual([expect.stringContaining('asked_link')]);
      expect([await rows('auth.asked_link'), await jobs(), await rows('mail')]).toEqual([
        before[0] + 4,
        before[1] + 4,
        before[2],
      ]);
      // The job tells them apart: two mails for who is known, none for a stranger, and nothing of either is kept.
      await answerAsked(db, deps);
      expect(await rows(`mail WHERE to_address = '${email}' AND template = 'sign-in' AND sent_at IS NULL`)).toBe(2);
      expect(await rows("mail WHERE to_address LIKE 'stranger%'")).toBe(0);
      expect(await rows('auth.asked_link')).toBe(0);
    } finally {
      await db.close();
    }
  });

  it('S18 · auth: a link asked for is answered once and within the hour; ten thousand wait at most, whoever they are', async () => {
    const { identity, now } = world.deps;
    const asked = async () => (await world.db.owner.query('SELECT asked_link_id AS id FROM auth.asked_link')).rows;
    const { email } = must(await world.hanne.get('/login'), 200).account;
    await world.deliver();
    expect(await identity.askForLink(email, now())).toBe(true);
    const [first] = await asked();
    await answerAskedLink(world.deps, first.id);
    await answerAskedLink(world.deps, first.id);
    expect((await world.deliver()).filter(({ to }) => to === email)).toHaveLength(1);
    await identity.askForLink('stranger@example.org', now());
    await identity.askForLink(email, now());
    world.clock.forward(hour + 1000);
    for (const { id } of await asked()) await answerAskedLink(world.deps, id);
    expect([await asked(), await world.deliver()]).toEqual([[], []]);
    await world.db.owner.query(
      "INSERT INTO auth.asked_link SELECT gen_random_uuid(), n || '@example.org', $1 FROM generate_series(1, 10000) n",
      [now()],
    );
    const answers = [];
    for (const address of [email, 'another-stranger@example.org']) {
      const answer = await world.nobody.post('/login-links', { email: address });
      answers.push([answer.status, answer.text, answer.headers.get('retry-after')]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(429);
    await identity.forgetAsked(null, new Date(now().getTime() + 2 * hour));
    expect(await asked()).toEqual([]);
  });

  it('is for administrators of that organisation, also in the database', async () => {
    for (const person of [world.rik, world.hanne, world.imre, theirs[0]?.candidate])
      expect((await person?.get('/refused-attempts'))?.status).toBe(403);
    const seenBy = (member: string, account: string) =>
      world.deps.withTenant({ side: 'employer', org: world.org, member, account, now: world.clock.at }, (tx) =>
        tx.selectFrom('refused_attempt').select('kind').execute(),
      );
    await world.deps.refusals.write();
    expect((await seenBy(world.anna.member, world.anna.account)).length).toBeGreaterThan(0);
    expect(await seenBy(world.rik.member, world.rik.account)).toEqual([]);
  });
});

describe('R97: and tells nobody of cards', () => {
  it('a line about an application is hidden while the administrator’s own card is out, and shown after', async () => {
    const { anna, imre, ingrid } = world;
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Siv Sand');
    await publishRound(world, world.rik, applicationId, roundId, 30);
    const row = must(await anna.get(`/members/${imre.member}`), 200);
    must(
      await anna.patch(`/members/${imre.member}`, { role: 'administrator' }, { 'If-Match': `"${row.version}"` }),
      200,
    );
    world.clock.forward(33 * day);
    const tries = async () => {
      const mine = (await cardsOf(world, imre)).find((card) => card.applicationId === applicationId);
      expect(mine).toBeDefined();
      expect((await ingrid.get(`/applications/${applicationId}/rounds/${roundId}/debrief`)).status).toBe(403);
      expect((await ingrid.get(`/scorecards/${mine?.scorecard.id}`)).status).toBe(404);
      // Two applications in one path: hidden from whoever has a card out anywhere.
      expect((await ingrid.get(`/applications/${applicationId}/documents/${theirs[0]?.applicationId}`)).status).toBe(
        404,
      );
    };
    const sealed = await since(tries, imre);
    expect(sealed).toEqual([]);
    const kinds = (lines: Attempt[]) => lines.map(({ kind }) => kind).sort();
    expect(kinds((await read(anna)).filter((line) => line.applicationId === applicationId))).toEqual([
      'not_found',
      'own_cards_first',
    ]);
    await submitAll(world, imre, 4, applicationId);
    expect(kinds((await read(imre)).filter((line) => line.applicationId === applicationId))).toEqual([
      'not_found',
      'own_cards_first',
    ]);
    expect(
      (await read(imre)).filter(({ route }) => route === 'GET /applications/{applicationId}/documents/{documentId}'),
    ).toEqual([]);
  });
});

describe('it is bounded', () => {
  it('S02 · idor: a thousand guesses are a few lines; more things than are kept apart are one line', async () => {
    const lines = await since(async () => {
      for (let n = 0; n < 1000; n++) {
        const id = `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
        expect((await world.rik.get(`/applications/${id}`)).status).toBe(404);
      }
    });
    expect(lines.length).toBe(2);
    expect(lines.reduce((sum, { times }) => sum + times, 0)).toBe(1000);
  });

  it('S02 · idor: who guesses a hundred ids is held off, by page and by key, for ten minutes and on things only', async () => {
    const { rik, anna, clock } = world;
    const { applicationId } = theirs[0] ?? { applicationId: '' };
    const { token } = must(await anna.post('/api-keys', { name: 'Guesser', scopes: ['read', 'write'] }), 201);
    await world.db.owner.query('UPDATE api_key SET member_id = $1 WHERE name = $2', [rik.member, 'Guesser']);
    const there = appOver(world.db, clock, {
      guesses: guesses(() => clock.at.getTime()),
      refusals: world.deps.refusals,
    });
    const asRik = caller(there.request, rik.headers);
    const asKey = caller(there.request, { authorization: `Bearer ${token}` });
    const asHanne = caller(there.request, world.hanne.headers);
    const asNoor = caller(there.request, theirs[0]?.candidate.headers ?? {});
    const guess = (n: number) => `01900000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`;
    const lines = await since(async () => {
      // The same thing that is gone, asked for by an open page over and over, is one guess.
      for (let n = 0; n < 150; n++) expect((await asRik.get(`/applications/${guess(0)}`)).status).toBe(404);
      for (let n = 1; n < 100; n++) {
        const path = n % 3 === 0 ? `/vacancies/${guess(n)}` : `/applications/${guess(n)}`;
        expect((await (n % 2 ? asRik : asKey).get(path)).status, `${n}`).toBe(404);
      }
      // What is theirs, too, is not answered any more: a guess that hits would be told apart.
      for (const who of [asRik, asKey])
        for (const id of [applicationId, guess(5000)]) {
          const held = await who.get(`/applications/${id}`);
          expect([held.status, held.body.type]).toEqual([429, 'urn:rondo:problem:guessing']);
          expect(Number(held.headers.get('retry-after'))).toBeLessThanOrEqual(600);
          expect(held.body.detail).toMatch(/Wait \d+ seconds/);
        }
      expect((await asRik.post('/bulk-changes', { kind: 'archive', candidates: { ids: [guess(1)] } })).status).toBe(
        429,
      );
      // The page around it goes on, and nobody else is held off.
      expect((await asRik.get('/vacancies')).status).toBe(200);
      expect((await asRik.get('/login')).status).toBe(200);
      expect((await asHanne.get(`/applications/${applicationId}`)).status).toBe(200);
    });
    expect(lines.find(({ kind }) => kind === 'guessing')).toMatchObject({
      actor: { side: 'employer', name: 'Rik' },
      route: null,
      subject: null,
    });
    expect(lines.filter(({ kind }) => kind === 'guessing').reduce((sum, { times }) => sum + times, 0)).toBe(5);
    // Nobody is locked out.
    clock.forward(600_000 + 1);
    expect((await asRik.get(`/applications/${applicationId}`)).status).toBe(200);
    // A candidate who guesses is held off too.
    for (let n = 0; n < 100; n++) await asNoor.get(`/my/applications/${guess(n)}`);
    expect((await asNoor.get(`/my/applications/${applicationId}`)).status).toBe(429);
    expect((await asNoor.get('/my/home')).status).toBe(200);
    must(await anna.get('/refused-attempts?about=things'), 200);
  });

  it('somebody who is refused on everything there is causes a hundred lines an hour, and one for the rest', async () => {
    const save = refusalWriter(world.deps);
    world.clock.forward(hour);
    const at = new Date(Math.floor(world.clock.at.getTime() / hour) * hour);
    for (let part = 0; part < 3; part++)
      await save(
        Array.from({ length: 100 }, (_, n) => ({
          kind: 'not_found' as const,
          who: { side: 'employer' as const, org: world.org, member: world.youssef.member, apiKey: null },
          route: `GET /things/${part}/${n}`,
          hour: at,
          lastAt: world.clock.at,
          times: 1,
          asked: new Map(),
        })),
        0,
      );
    const { rows } = await world.db.owner.query(
      'SELECT count(*)::int AS lines, sum(times)::int AS times FROM refused_attempt WHERE actor_id = $1 AND hour = $2',
      [world.youssef.member, at],
    );
    expect(rows).toEqual([{ lines: 101, times: 300 }]);
  });

  it('chaos: what cannot be written is kept, counted on, and written once', async () => {
    const { deps, request } = appOver(world.db, world.clock);
    let broken = true;
    const away: typeof deps.withTenant = (context, work) =>
      broken
        ? Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }))
        : deps.withTenant(context, work);
    const failing = appOver(world.db, world.clock, {
      refusals: (await import('../http/refusals.ts')).refusals(
        () => world.clock.at,
        refusalWriter({ ...deps, withTenant: away }),
      ),
    });
    void request;
    world.clock.forward(hour);
    const there = caller(failing.request, world.youssef.headers);
    await there.get('/audit');
    await expect(failing.deps.refusals.write()).rejects.toThrow('away');
    await there.get('/audit');
    broken = false;
    await failing.deps.refusals.write();
    await failing.deps.refusals.write();
    const [line] = await read(world.anna, `&actor=${world.youssef.member}`);
    expect(line).toMatchObject({ kind: 'not_allowed', route: 'GET /audit', times: 2 });
  });

  it('privacy: goes after 90 days, and with who is erased', async () => {
    const [noor] = theirs;
    const count = async (where: string, value: string) =>
      (await world.db.owner.query(`SELECT count(*)::int AS n FROM refused_attempt WHERE ${where} = $1`, [value]))
        .rows[0].n;
    expect(await count('actor_id', noor?.candidateId ?? '')).toBeGreaterThan(0);
    must(await world.rik.post(`/candidates/${noor?.candidateId}/erasure`, { confirm: 'erase' }), 204);
    for (const column of ['actor_id', 'subject_id']) expect(await count(column, noor?.candidateId ?? '')).toBe(0);
    expect(await count('application_id', noor?.applicationId ?? '')).toBe(0);
    expect((await read()).length).toBeGreaterThan(0);
    world.clock.forward(91 * day);
    await sweepRefused(world.deps);
    expect(await read()).toEqual([]);
  });
});
