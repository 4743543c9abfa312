import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../../test/support/line.ts';
import { day, testWorld, type World } from '../../../test/support/world.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
});
afterAll(() => world.close());

const withKey = (token: string) => world.caller({ authorization: `Bearer ${token}` });

it('S21 · auth: an API key does what its scopes say, shows its token once, and is dead once revoked (ASVS 14.2.1)', async () => {
  const { anna } = world;
  const made = must(await anna.post('/api-keys', { name: "Anna's HR system 🔑", scopes: ['read', 'read'] }), 201);
  expect(made.token).toMatch(/^rk_[0-9a-f]{32}_[\w-]{43}$/);
  expect(made.key).toMatchObject({ scopes: ['read'], member: { name: 'Anna' }, state: 'working', lastUsedAt: null });
  const key = withKey(made.token);
  expect((await key.get('/vacancies')).status).toBe(200);
  expect((await key.post('/rooms', { name: 'Made by a key' })).body.type).toBe('urn:rondo:problem:scope_missing');
  expect((await key.get('/audit')).status).toBe(403);
  const listed = await anna.get('/api-keys');
  expect(must(listed, 200).items[0].lastUsedAt).toBe(world.clock.at.toISOString());
  expect(listed.text).not.toContain(made.token.slice(-20));
  expect((await anna.delete(`/api-keys/${made.key.id}`)).status).toBe(204);
  expect((await key.get('/vacancies')).status).toBe(401);
  expect((await anna.delete(`/api-keys/${made.key.id}`)).status).toBe(404);
});

it('a key with a last day stops after it', async () => {
  const { anna, clock } = world;
  const past = new Date(clock.at.getTime() - 1000).toISOString();
  expect((await anna.post('/api-keys', { name: 'Late', scopes: ['read'], expiresAt: past })).body.type).toBe(
    'urn:rondo:problem:expires_in_the_past',
  );
  const expiresAt = new Date(clock.at.getTime() + day).toISOString();
  const { token, key } = must(await anna.post('/api-keys', { name: 'A day', scopes: ['read'], expiresAt }), 201);
  expect((await withKey(token).get('/vacancies')).status).toBe(200);
  clock.forward(day);
  expect((await withKey(token).get('/vacancies')).status).toBe(401);
  const { items } = must(await anna.get('/api-keys'), 200);
  expect(items.find(({ id }: { id: string }) => id === key.id).state).toBe('expired');
});

it('a key makes no key that may do more than itself', async () => {
  const { anna } = world;
  const { token } = must(await anna.post('/api-keys', { name: 'Maker', scopes: ['administer', 'read'] }), 201);
  const maker = withKey(token);
  expect((await maker.post('/api-keys', { name: 'More', scopes: ['write'] })).body.type).toBe(
    'urn:rondo:problem:scope_beyond',
  );
  must(await maker.post('/api-keys', { name: 'Less', scopes: ['read'] }), 201);
});

it('keys are for administrators, of their own organisation, and each is in the audit trail (R96)', async () => {
  const { anna, rik } = world;
  expect((await rik.get('/api-keys')).status).toBe(403);
  expect((await rik.post('/api-keys', { name: 'Mine', scopes: ['read'] })).status).toBe(403);
  world.clock.forward(1000);
  const { key } = must(await anna.post('/api-keys', { name: 'Audited', scopes: ['write'] }), 201);
  expect((await other.anna.delete(`/api-keys/${key.id}`)).status).toBe(404);
  expect(must(await other.anna.get('/api-keys'), 200).items).toEqual([]);
  world.clock.forward(1000);
  must(await anna.delete(`/api-keys/${key.id}`), 204);
  const { items } = must(await anna.get('/audit?limit=2'), 200);
  expect(items).toMatchObject([
    { verb: 'ended', subject: 'api_key', subjectName: 'Audited', actor: { name: 'Anna' } },
    { verb: 'made', subject: 'api_key', detail: { scopes: 'write' } },
  ]);
  for (const bad of [{ scopes: [] }, { scopes: ['everything'] }, { name: '' }, { expiresAt: 'soon' }])
    expect((await anna.post('/api-keys', { name: 'x', scopes: ['read'], ...bad })).status).toBe(422);
});
