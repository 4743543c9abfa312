import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../../test/support/line.ts';
import { appOver, caller, testWorld, type World } from '../../../test/support/world.ts';
import { linksIn } from './store.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
});
afterAll(() => world.close());

it('without SMTP an administrator reads every mail of the organisation with its links, the newest first', async () => {
  const { anna, nobody } = world;
  const invited = { name: "D'Arcy نور 🦊", email: 'darcy@example.org', role: 'interviewer', language: 'en' };
  must(await anna.post('/invitations', invited), 201);
  expect(must(await anna.get('/outbox'), 200).items).toMatchObject([{ content: null }]);
  await world.deliver();
  world.clock.forward(1000);
  await nobody.post('/login-links', { email: must(await anna.get('/login'), 200).account.email });
  await world.deliver();
  const newest = must(await anna.get('/outbox?limit=1'), 200);
  expect(newest.items).toMatchObject([{ template: 'sign-in', to: { name: 'Anna' } }]);
  const [mail] = must(await anna.get(`/outbox?limit=1&cursor=${newest.next}`), 200).items;
  expect(mail).toMatchObject({ template: 'invitation', to: { name: invited.name, address: invited.email } });
  expect(mail.content.html).toContain('D&#39;Arcy');
  const [link] = mail.content.links;
  expect(link).toMatch(/^http:\/\/localhost:3000\/open#[\w-]{43}$/);
  const token = link.split('#')[1];
  expect((await nobody.post('/link-openings', { token })).status).toBe(201);
});

it('the outbox is for administrators, of their own organisation', async () => {
  for (const person of [world.rik, world.hanne, world.imre]) expect((await person.get('/outbox')).status).toBe(403);
  expect((await world.nobody.get('/outbox')).status).toBe(401);
  expect(must(await other.anna.get('/outbox'), 200).items).toEqual([]);
});

it('with SMTP there is no outbox', async () => {
  const { request } = appOver(world.db, world.clock, { onTrial: false });
  const anna = caller(request, world.anna.headers);
  expect((await anna.get('/outbox')).status).toBe(404);
});

it('links end where the address ends', () => {
  expect(linksIn('See https://a.example/x#t-1. And (https://b.example/), https://a.example/x#t-1!')).toEqual([
    'https://a.example/x#t-1',
    'https://b.example/',
  ]);
});
