import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../../test/support/line.ts';
import { testWorld, tokenIn, type World } from '../../../test/support/world.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
});
afterAll(() => world.close());

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

it('R11: every member finds their colleagues by name; addresses are for those who arrange things, and one’s own', async () => {
  const { imre, rik } = world;
  const seen = must(await imre.get('/members?limit=4'), 200);
  expect(seen.items.map(({ name }: { name: string }) => name)).toEqual(['Anna', 'Hanne', 'Imre', 'Ingrid']);
  expect(seen.items.filter(({ email }: { email: string | null }) => email !== null)).toMatchObject([{ name: 'Imre' }]);
  const rest = must(await imre.get(`/members?limit=4&cursor=${seen.next}`), 200);
  expect(rest).toMatchObject({ items: [{ name: 'Rik' }, { name: 'Youssef' }], next: null });
  const all = must(await rik.get('/members'), 200);
  expect(all.items.every(({ email }: { email: string | null }) => email?.includes('@'))).toBe(true);
  expect(must(await rik.get('/members?role=interviewer&search=INGR'), 200).items).toMatchObject([{ name: 'Ingrid' }]);
  expect(must(await rik.get(`/members?search=${encodeURIComponent('%')}`), 200).items).toEqual([]);
});

it('one’s own title and two lines are one’s own to change, role and name are not (ASVS 15.3.3)', async () => {
  const { imre } = world;
  const me = must(await imre.get('/members/me'), 200);
  const changes = { title: 'Planner 🛠', bio: 'D’Arcy’s colleague.\nمرحبا', phone: '+31 6 1', timeZone: 'Europe/Oslo' };
  const changed = must(await imre.patch('/members/me', changes, ifMatch(me.version)), 200);
  expect(changed).toMatchObject({ ...changes, version: me.version + 1 });
  expect((await imre.patch('/members/me', { title: 'Late' }, ifMatch(me.version))).status).toBe(412);
  expect((await imre.patch('/members/me', { title: 'Blind' })).status).toBe(428);
  expect((await imre.patch('/members/me', { role: 'administrator' }, ifMatch(changed.version))).status).toBe(422);
  expect((await imre.patch('/members/me', { timeZone: 'Mars/Olympus' }, ifMatch(changed.version))).status).toBe(422);
  expect((await imre.patch(`/members/${imre.member}`, { role: 'administrator' }, ifMatch(2))).status).toBe(403);
});

it('an administrator changes what somebody is here, and it counts in the next request', async () => {
  const { anna, youssef, rik } = world;
  expect((await youssef.get('/vacancies')).status).toBe(403);
  const before = must(await anna.get(`/members/${youssef.member}`), 200);
  const role = { role: 'recruiter', name: "Youssef d'Ancona", fromOrganisation: 'Havn AS' };
  must(await anna.patch(`/members/${youssef.member}`, role, ifMatch(before.version)), 200);
  expect((await youssef.get('/vacancies')).status).toBe(200);
  expect((await rik.patch(`/members/${youssef.member}`, { role: 'interviewer' }, ifMatch(2))).status).toBe(403);
  expect((await anna.patch(`/members/${youssef.member}`, { role: 'owner' }, ifMatch(2))).status).toBe(422);
  must(await anna.patch(`/members/${youssef.member}`, { role: 'interviewer' }, ifMatch(before.version + 1)), 200);
  expect((await youssef.get('/vacancies')).status).toBe(403);
});

it('the last administrator is neither demoted nor put out, also when two demote each other at once', async () => {
  const { anna, rik } = world;
  const mine = async () => must(await anna.get('/members/me'), 200).version as number;
  const demoted = await anna.patch(`/members/${anna.member}`, { role: 'recruiter' }, ifMatch(await mine()));
  expect(demoted.status).toBe(409);
  expect(demoted.body.type).toBe('urn:rondo:problem:last_administrator');
  expect((await anna.put(`/members/${anna.member}/deactivation`)).status).toBe(409);

  const rikNow = must(await anna.get(`/members/${rik.member}`), 200);
  const asAdministrator = must(
    await anna.patch(`/members/${rik.member}`, { role: 'administrator' }, ifMatch(rikNow.version)),
    200,
  );
  const answers = await Promise.all([
    anna.patch(`/members/${rik.member}`, { role: 'recruiter' }, ifMatch(asAdministrator.version)),
    rik.patch(`/members/${anna.member}`, { role: 'recruiter' }, ifMatch(await mine())),
  ]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const { items } = must(await world.hanne.get('/members?role=administrator'), 200);
  expect(items).toHaveLength(1);
  // Whoever is left makes the world as it was.
  const [left, back] = items[0].id === anna.member ? [anna, rik] : [rik, anna];
  const row = must(await left.get(`/members/${back.member}`), 200);
  if (back === anna)
    must(await left.patch(`/members/${anna.member}`, { role: 'administrator' }, ifMatch(row.version)), 200);
  const rikRow = must(await anna.get(`/members/${rik.member}`), 200);
  if (rikRow.role !== 'recruiter')
    must(await anna.patch(`/members/${rik.member}`, { role: 'recruiter' }, ifMatch(rikRow.version)), 200);
});

it('S20 · auth: a deactivated member is out at once: logins, API keys, links (ASVS 7.4.2); let in again, the keys stay dead', async () => {
  const { anna, hanne, nobody } = world;
  // A key that acts for Hanne, made while she was an administrator.
  const row = must(await anna.get(`/members/${hanne.member}`), 200);
  const raised = must(
    await anna.patch(`/members/${hanne.member}`, { role: 'administrator' }, ifMatch(row.version)),
    200,
  );
  const { token } = must(await hanne.post('/api-keys', { name: 'Export', scopes: ['read'] }), 201);
  must(await anna.patch(`/members/${hanne.member}`, { role: 'hiring_manager' }, ifMatch(raised.version)), 200);
  const key = world.caller({ authorization: `Bearer ${token}` });
  expect((await key.get('/members/me')).status).toBe(200);
  expect((await key.get('/api-keys')).status).toBe(403);
  await nobody.post('/login-links', { email: row.email });
  const [mail] = await world.deliver();

  const out = must(await anna.put(`/members/${hanne.member}/deactivation`), 200);
  expect(out).toMatchObject({ active: false });
  expect((await hanne.get('/members')).status).toBe(401);
  expect((await key.get('/members/me')).status).toBe(401);
  const opened = await nobody.post('/link-openings', { token: tokenIn(mail ?? { text: '' }) });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect((await world.caller({ cookie }).get('/members')).status).toBe(403);
  expect(must(await anna.get('/members'), 200).items.some(({ id }: { id: string }) => id === hanne.member)).toBe(false);
  expect(must(await anna.get('/members?state=out'), 200).items).toMatchObject([{ id: hanne.member, active: false }]);
  expect((await anna.post(`/members/${hanne.member}/recovery`)).body.type).toBe('urn:rondo:problem:member_out');
  must(await anna.put(`/members/${hanne.member}/deactivation`), 200);

  expect(must(await anna.delete(`/members/${hanne.member}/deactivation`), 200)).toMatchObject({ active: true });
  Object.assign(hanne, await world.signedIn(hanne.account));
  expect((await hanne.get('/members')).status).toBe(200);
  expect((await key.get('/members/me')).status).toBe(401);
});

it('lost access: an administrator mails a way back, which sets a new password and ends the old logins', async () => {
  const { anna, ingrid, rik, nobody } = world;
  expect((await rik.post(`/members/${ingrid.member}/recovery`)).status).toBe(403);
  expect((await anna.post(`/members/${ingrid.member}/recovery`)).status).toBe(202);
  const [mail] = await world.deliver();
  expect(mail).toMatchObject({ template: 'recovery' });
  const token = tokenIn(mail ?? { text: '' });
  expect((await nobody.post('/link-readings', { token })).body).toMatchObject({
    state: 'open',
    purpose: 'recovery',
    name: 'Ingrid',
  });
  expect((await nobody.post('/link-openings', { token, password: 'kort' })).status).toBe(422);
  expect((await nobody.post('/link-openings', { token, password: 'wachtwoord met spaties' })).status).toBe(201);
  expect((await ingrid.get('/login')).status).toBe(401);
  const { email } = must(await anna.get(`/members/${ingrid.member}`), 200);
  expect((await nobody.post('/logins', { email, password: 'wachtwoord met spaties' })).status).toBe(201);
  Object.assign(ingrid, await world.signedIn(ingrid.account));
  for (let i = 0; i < 4; i++) await anna.post(`/members/${ingrid.member}/recovery`);
  expect((await anna.post(`/members/${ingrid.member}/recovery`)).status).toBe(429);
});

it('another organisation’s people are not there', async () => {
  const { anna } = world;
  const theirs = other.imre.member;
  expect((await anna.get(`/members/${theirs}`)).status).toBe(404);
  expect((await anna.patch(`/members/${theirs}`, { role: 'recruiter' }, ifMatch(1))).status).toBe(404);
  expect((await anna.put(`/members/${theirs}/deactivation`)).status).toBe(404);
  expect((await anna.delete(`/members/${theirs}/deactivation`)).status).toBe(404);
  expect((await anna.post(`/members/${theirs}/recovery`)).status).toBe(404);
  expect(must(await anna.get('/members?state=all'), 200).items).toHaveLength(6);
  expect((await other.imre.get('/members/me')).status).toBe(200);
});
