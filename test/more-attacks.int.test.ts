import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { must } from './support/line.ts';
import { idsByParameter, routeTable } from './support/routes.ts';
import { appOver, caller, testWorld, tokenIn, type World } from './support/world.ts';

// Attacks on the doors that every route shares; those on one area stand in attacks.int.test.ts.

let world: World;
let house: FullHouse;
let other: Awaited<ReturnType<World['another']>>;
let otherHouse: FullHouse;

beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
  other = await world.another();
  otherHouse = await fullHouse(world, other, 'Yggdrasil');
}, 120_000);
afterAll(() => world?.close());

const password = 'a river and nine geese';
const elsewhere = { origin: 'https://evil.example' };

describe('auth: the way in', () => {
  it('a cookie that somebody planted before signing in is not the one that is signed in', async () => {
    const { rik, nobody, request } = world;
    must(await rik.put('/login/password', { password }), 204);
    const { email } = must(await rik.get('/login'), 200).account;
    const planted = '__Host-rondo-login=planted.by-somebody';
    const signedIn = await nobody.post('/logins', { email, password }, { cookie: planted });
    expect(signedIn.status).toBe(201);
    const made = signedIn.headers.getSetCookie().join();
    expect(made).not.toContain('planted');
    expect(made).toMatch(/^__Host-.*Path=\/; HttpOnly; Secure; SameSite=Lax/);
    expect((await request('/api/v1/login', { headers: { cookie: planted } })).status).toBe(401);
    // And each signing in makes another.
    expect((await nobody.post('/logins', { email, password })).headers.getSetCookie().join()).not.toBe(made);
  });

  it('another site signs somebody in as somebody else, or opens a link for them: refused', async () => {
    const { nobody } = world;
    for (const headers of [elsewhere, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect((await nobody.post('/logins', { email: 'x@example.org', password }, headers)).status).toBe(403);
      expect((await nobody.post('/link-openings', { token: 'x'.repeat(43) }, headers)).status).toBe(403);
    }
  });

  it('a mail’s link says where Rondo is, whatever the request says of its host', async () => {
    const { rik, nobody } = world;
    const { email } = must(await rik.get('/login'), 200).account;
    const lies = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      forwarded: 'host=evil.example',
    };
    must(await nobody.post('/login-links', { email }, lies), 202);
    const mail = (await world.deliver()).find(({ to }) => to === email);
    expect(tokenIn(mail ?? { text: '' })).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(mail)).not.toContain('evil.example');
    expect(mail?.text).toContain('http://localhost:3000/open#');
  });

  it('a key stands in the header and nowhere else; beside a bad one the cookie does not count', async () => {
    const { anna, request } = world;
    const { token } = must(await anna.post('/api-keys', { name: 'K', scopes: ['read'] }), 201);
    for (const query of ['access_token', 'token', 'key', 'authorization'])
      expect((await request(`/api/v1/rooms?${query}=${token}`)).status).toBe(401);
    expect((await anna.get('/rooms', { authorization: 'Bearer rk_nonsense' })).status).toBe(401);
    expect((await anna.post('/rooms', { name: 'Z' }, { authorization: `Bearer ${token}`, ...elsewhere })).status).toBe(
      403,
    );
  });

  it('a page that was read as one person does nothing with the login of another who signed in beside it', async () => {
    const { rik, anna, imre, candidate } = { ...world, candidate: house.candidate };
    for (const [who, meant, path] of [
      [rik, anna.account, '/rooms'],
      [imre, anna.account, '/logins'],
      [candidate, anna.account, '/my/home'],
    ] as const) {
      const refused = await who.get(path, { 'Rondo-Account': meant });
      expect([refused.status, refused.body.type], path).toEqual([401, 'urn:rondo:problem:signed_in_as_another']);
    }
    const made = await rik.post('/rooms', { name: 'Of somebody else' }, { 'Rondo-Account': anna.account });
    expect(made.status).toBe(401);
    expect((await rik.get('/rooms')).text).not.toContain('Of somebody else');
    must(await anna.post('/rooms', { name: 'Her own' }, { 'Rondo-Account': anna.account }), 201);
  });
});

describe('idor: what is passed on from one to another', () => {
  it('S03 · idor: every read of one house with every id of another, alone and beside one’s own', async () => {
    const routes = (await routeTable(world)).filter(
      ({ method, parameters, path }) =>
        method === 'GET' && parameters.length > 0 && !/logos|application-forms|unsubscrib|reminder/.test(path),
    );
    const [ours, theirs] = [await idsByParameter(world), await idsByParameter(world, other.org)];
    let asked = 0;
    for (const { path, parameters, name } of routes) {
      for (const foreign of parameters.filter((each) => (theirs[each]?.[0] ?? '').length === 36)) {
        const filled = path.replaceAll(
          /\{(\w+)\}/g,
          (_, each: string) => (each === foreign ? theirs : ours)[each]?.[0] ?? randomUUID(),
        );
        const answer = await world.anna.get(filled);
        asked++;
        expect(answer.text, name).not.toContain(otherHouse.canary);
        // A round or competency that is not of this plan may be answered as one of which there is nothing.
        if (!['roundId', 'competencyId', 'loginId', 'noteId'].includes(foreign))
          expect([400, 403, 404, 410], `${name} with another ${foreign}`).toContain(answer.status);
      }
    }
    expect(asked).toBeGreaterThan(25);
  });

  it('a cursor of one house in another shows that one’s own and nothing else', async () => {
    for (const path of ['/audit', '/members', '/candidates', '/refused-attempts']) {
      const { next } = must(await other.anna.get(`${path}?limit=1`), 200);
      if (next === null) continue;
      const there = await world.anna.get(`${path}?cursor=${next}`);
      expect([200, 400]).toContain(there.status);
      expect(there.text, path).not.toContain(otherHouse.canary);
      expect(there.text, path).not.toContain(other.rik.member);
    }
  });

  it('an Idempotency-Key of somebody else gives nothing of theirs', async () => {
    const key = { 'Idempotency-Key': 'a key that was seen' };
    const mine = must(await world.anna.post('/rooms', { name: 'Mine' }, key), 201);
    for (const person of [world.rik, other.anna]) {
      const there = await person.post('/rooms', { name: 'Mine' }, key);
      if (there.status === 201) expect(there.body.id).not.toBe(mine.id);
      else expect(there.text).not.toContain(mine.id);
    }
    expect((await world.anna.post('/rooms', { name: 'Other' }, key)).status).toBe(409);
  });

  it('the version of something that is not one’s own is not told by If-Match', async () => {
    const answers = [];
    for (const version of ['"0"', '"1"', '"999"', 'W/"1"', '*'])
      answers.push(
        await other.rik.patch(
          `/applications/${house.applicationId}`,
          { decisionDueOn: '2027-01-01' },
          { 'If-Match': version },
        ),
      );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it('S04 · idor: events of one house do not reach another, whatever organisation is asked for', async () => {
    const asked = await world.request(`/api/v1/events?organisation=${other.org}`, { headers: world.anna.headers });
    expect(asked.status).toBe(403);
    await asked.body?.cancel();
    expect((await world.anna.get('/rooms', { 'Rondo-Organisation': other.org })).status).toBe(403);
  });
});

describe('authz: what a query or a body may not say', () => {
  it.each([
    ['an order with a statement in it', '/candidates?sort=name%3Bdrop%20table%20x--'],
    [
      'a cursor with a statement in it',
      `/audit?cursor=${Buffer.from(JSON.stringify(['2026-01-01T00:00:00.000Z', "' or 1=1"])).toString('base64url')}`,
    ],
    ['a cursor of another shape', `/members?cursor=${Buffer.from('["1","2","3"]').toString('base64url')}`],
    ['a limit without end', '/audit?limit=1e9'],
    ['a limit twice', '/audit?limit=1&limit=100'],
    ['a list where one is asked for', '/audit?actor=x&actor=y'],
    ['a NUL', '/candidates?search=%00a'],
    ['seven thousand characters', `/candidates?search=${'a'.repeat(7000)}`],
  ])('%s is refused', async (_, path) => {
    expect((await world.anna.get(path)).status).toBe(400);
  });

  it('signs that mean something to a search or a database are letters like others', async () => {
    for (const typed of ["' OR 1=1 --", '%', '_', '%%%%%%%%%%%%%%%%', ':* & | !', '\\', '$1', '\u202e', '（'])
      expect((await world.anna.get(`/candidates?search=${encodeURIComponent(typed)}`)).status, typed).toBe(200);
  });

  it('a body of another type, another alphabet or a depth without end changes nothing', async () => {
    const before = (await world.anna.get('/login')).text;
    const send = async (body: BodyInit, type: string) =>
      (
        await world.request('/api/v1/login/profile', {
          method: 'PATCH',
          headers: { ...world.anna.headers, 'content-type': type },
          body,
        })
      ).status;
    expect(await send('{"theme":"dark"}', 'text/plain')).toBe(415);
    expect(await send('theme=dark', 'application/x-www-form-urlencoded')).toBe(415);
    expect(await send('{"theme":"dark"}', 'application/octet-stream')).toBe(415);
    expect(
      await send(new Uint8Array(Buffer.from('{"theme":"dark"}', 'utf16le')), 'application/json; charset=utf-16'),
    ).toBe(400);
    expect([400, 422]).toContain(await send('['.repeat(400_000) + ']'.repeat(400_000), 'application/json'));
    expect(await send('{"__proto__":{"theme":"dark"}}', 'application/json')).not.toBe(500);
    expect(
      (await world.anna.post('/login/profile', { theme: 'dark' }, { 'x-http-method-override': 'PATCH' })).status,
    ).toBe(405);
    expect(({} as { theme?: string }).theme).toBeUndefined();
    expect((await world.anna.get('/login')).text).toBe(before);
  });

  it('another site asks beforehand whether it may: nobody says yes', async () => {
    const answer = await world.request('/api/v1/rooms', {
      method: 'OPTIONS',
      headers: { ...elsewhere, 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(405);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('dos: limits on tries', () => {
  it('an address made up in X-Forwarded-For counts as the one the proxy saw', async () => {
    const { request } = appOver(world.db, world.clock);
    const there = caller(request);
    const statuses = new Set<number>();
    for (let n = 0; n < 62; n++)
      statuses.add(
        (
          await there.post(
            '/link-readings',
            { token: `${n}`.padStart(43, 'x') },
            { 'x-forwarded-for': `203.0.113.${n}, 198.51.100.9` },
          )
        ).status,
      );
    for (let n = 0; n < 62; n++)
      statuses.add(
        (
          await there.post(
            '/link-readings',
            { token: `${n}`.padStart(43, 'y') },
            { 'x-forwarded-for': `192.0.2.${n}, 198.51.100.9` },
          )
        ).status,
      );
    expect(statuses).toEqual(new Set([200, 429]));
  });
});

describe('dos: lines that stand open', () => {
  it('a member has fifty streams of events at most; others are not kept from theirs', async () => {
    const open = async (who: typeof world.rik) => {
      const stop = new AbortController();
      const stream = await world.request('/api/v1/events', { headers: who.headers, signal: stop.signal });
      const reader = stream.body?.getReader();
      await reader?.read();
      return { status: stream.status, close: () => reader?.cancel() };
    };
    const streams = [];
    for (let n = 0; n < 50; n++) streams.push(await open(world.imre));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await world.imre.get('/events');
    expect([refused.status, refused.body.type]).toEqual([429, 'urn:rondo:problem:streams_at_once']);
    streams.push(await open(world.ingrid));
    expect(streams.at(-1)?.status).toBe(200);
    await streams[0]?.close();
    await expect
      .poll(async () => {
        const again = await open(world.imre);
        await again.close();
        return again.status;
      })
      .toBe(200);
    for (const { close } of streams) await close();
  });
});

describe('chaos: a disk that is full', () => {
  it('S67 · chaos: is said as that, with 503, and what was refused was not kept', async () => {
    const { withTenant } = world.deps;
    const full = appOver(world.db, world.clock, {
      withTenant: (context, work) =>
        withTenant(context, async (tx) => {
          await work(tx);
          throw Object.assign(new Error('could not extend file'), { code: '53100' });
        }),
    });
    const refused = await caller(full.request, world.anna.headers).post('/rooms', { name: 'No room for a room' });
    expect(refused).toMatchObject({ status: 503, body: { type: 'urn:rondo:problem:disk_full' } });
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await world.anna.get('/rooms')).text).not.toContain('No room for a room');
  });
});
