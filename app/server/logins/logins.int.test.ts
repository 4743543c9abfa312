import { afterAll, beforeAll, expect, it } from 'vitest';
import { hour, testWorld, tokenIn, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

it('a first-run link sets up an organisation once, and signs its administrator in', async () => {
  const { nobody, deps, clock } = world;
  const token = await deps.identity.makeLink(
    { purpose: 'first_run', accountId: null, orgId: null, subjectId: null },
    new Date(clock.at.getTime() + hour),
    clock.at,
  );
  const setUp = {
    token,
    organisation: { name: 'Nieuw BV', country: 'NL', language: 'nl', timeZone: 'Europe/Amsterdam' },
    person: { name: "Sanne O'Brien", email: 'sanne@nieuw.example', password: 'een lang wachtwoord' },
  };
  const made = await nobody.post('/organisations', setUp);
  expect(made.status, made.text).toBe(201);
  const again = await nobody.post('/organisations', {
    ...setUp,
    person: { ...setUp.person, email: 'other@nieuw.example' },
  });
  expect(again.status).toBe(410);
  const cookie = made.headers.getSetCookie()[0] ?? '';
  expect(cookie).toMatch(/^__Host-rondo-login=.*HttpOnly/);
  expect(cookie).toMatch(/Secure/);
  const me = await world.caller({ cookie: cookie.split(';')[0] ?? '' }).get('/login');
  expect(me.body).toMatchObject({
    account: { name: "Sanne O'Brien", language: 'nl' },
    hasPassword: true,
    staff: [{ organisation: { name: 'Nieuw BV' }, role: 'administrator' }],
  });
  const signedIn = await nobody.post('/logins', { email: 'Sanne@nieuw.example', password: 'een lang wachtwoord' });
  expect(signedIn.status).toBe(201);
});

it('S18 · auth: a wrong password and an unknown address get the same answer', async () => {
  const wrong = await world.nobody.post('/logins', { email: 'sanne@nieuw.example', password: 'something else' });
  const unknown = await world.nobody.post('/logins', { email: 'nobody@nieuw.example', password: 'something else' });
  expect(wrong.status).toBe(401);
  expect(unknown.text).toBe(wrong.text);
});

it('S16 · auth: a sign-in link is read as often as one likes and used once', async () => {
  const { nobody, anna } = world;
  const email = (await anna.get('/login')).body.account.email;
  expect((await nobody.post('/login-links', { email })).status).toBe(202);
  const [mail] = await world.deliver();
  const token = tokenIn(mail ?? { text: '' });
  for (let i = 0; i < 3; i++)
    expect((await nobody.post('/link-readings', { token })).body).toMatchObject({ state: 'open', purpose: 'sign_in' });
  expect((await nobody.post('/link-openings', { token })).body).toEqual({ to: '/' });
  const again = await nobody.post('/link-openings', { token });
  expect(again.status).toBe(410);
  expect(again.body.type).toBe('urn:rondo:problem:link_used');
});

it('an expired link is refused and says what to do', async () => {
  const { nobody, anna, clock } = world;
  await nobody.post('/login-links', { email: (await anna.get('/login')).body.account.email });
  const [mail] = await world.deliver();
  clock.forward(2 * hour);
  const answer = await nobody.post('/link-openings', { token: tokenIn(mail ?? { text: '' }) });
  expect(answer.body).toMatchObject({ status: 410, type: 'urn:rondo:problem:link_over' });
});

it('logins are listed and ended; an ended one is out at once', async () => {
  const { anna, signedIn } = world;
  const phone = await signedIn(anna.account);
  const { items } = (await phone.get('/logins')).body;
  expect(items.filter((login: { current: boolean }) => login.current)).toHaveLength(1);
  expect((await phone.delete('/logins')).status).toBe(204);
  expect((await anna.get('/login')).status).toBe(401);
  expect((await phone.get('/login')).status).toBe(200);
  Object.assign(anna, await signedIn(anna.account));
});

it('a page of another site cannot change anything with our cookie', async () => {
  const { anna } = world;
  const answer = await anna.patch('/login/profile', { language: 'nb' }, { origin: 'https://evil.example' });
  expect(answer.status).toBe(403);
  expect((await anna.patch('/login/profile', { language: 'nb' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await anna.patch('/login/profile', { language: 'nb', role: 'administrator' })).status).toBe(422);
  expect((await anna.patch('/login/profile', { language: 'nb' })).status).toBe(204);
  expect((await anna.get('/login')).body.account.language).toBe('nb');
});

it('a choice made before there is a copy of the person is kept, not thrown away', async () => {
  const { identity } = world.deps;
  const nora = await world.signedIn(await identity.ensureAccount('nora@example.org', 'Nora'));
  expect((await nora.patch('/login/profile', { language: 'nl' })).status).toBe(204);
  expect((await nora.get('/login')).body.account).toMatchObject({ name: 'Nora', language: 'nl' });
});

it('a password that is tried first is refused wherever one is set, and nothing is used up (ASVS 6.2.4)', async () => {
  const { nobody, anna, imre } = world;
  const refused = await imre.put('/login/password', { password: 'Welkom2026!' });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ type: 'urn:rondo:problem:password_weak', errors: [{ pointer: '/password' }] });
  expect((await imre.put('/login/password', { password: 'Imre-imre-1' })).status).toBe(422);
  await anna.post('/invitations', { name: 'Bo', email: 'bo@example.org', role: 'interviewer', language: 'nl' });
  const mail = (await world.deliver()).find(({ to }) => to === 'bo@example.org');
  const token = tokenIn(mail ?? { text: '' });
  expect((await nobody.post('/link-openings', { token, name: 'Bo', password: 'qwertyuiop12' })).status).toBe(422);
  expect((await nobody.post('/link-openings', { token, name: 'Bo', password: 'een zin die ik onthoud' })).status).toBe(
    201,
  );
});
