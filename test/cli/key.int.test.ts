import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../app/cli/key.ts';
import { testWorld, type World } from '../support/world.ts';

let world: World;
let email: string;
const password = 'een lange zin met spaties';
beforeAll(async () => {
  world = await testWorld();
  email = (await world.anna.get('/login')).body.account.email;
  await world.deps.identity.setPassword(world.anna.account, password);
});
afterAll(() => world.close());

async function rondo(args: string[], environment: Record<string, string> = {}, typed = password) {
  let printed = '';
  const code = await run(args, {
    environment: { RONDO_URL: 'http://localhost:3000/', ...environment },
    out: (text) => {
      printed += text;
    },
    ask: async () => typed,
    fetch: async (address, init) => {
      const { pathname, search } = new URL(String(address));
      return world.request(pathname + search, init);
    },
  });
  return { code, printed };
}

it('a key is made with a password, lists itself, and is revoked with another key; no login is left behind', async () => {
  const before = (await world.anna.get('/logins')).body.items.length;
  const made = await rondo(['make', "Anna's export", '--scope', 'administer', '--scope', 'read', '--email', email]);
  expect(made.code).toBe(0);
  expect(made.printed).toMatch(/^rk_[0-9a-f]{32}_[\w-]{43}\n$/);
  expect((await world.anna.get('/logins')).body.items).toHaveLength(before);
  const RONDO_KEY = made.printed.trim();
  const listed = await rondo(['list'], { RONDO_KEY });
  expect(listed.printed).toMatch(/working {3}administer,read {2}Anna: Anna's export {2}last used/);
  const [key] = JSON.parse((await rondo(['list', '--json'], { RONDO_KEY })).printed);
  expect((await rondo(['revoke', key.id], { RONDO_KEY })).printed).toBe(`revoked ${key.id}\n`);
  expect((await rondo(['list'], { RONDO_KEY })).code).toBe(1);
});

it('what Rondo refuses ends with 1 and its own words; what was not understood is told before anything is asked', async () => {
  expect((await rondo(['list', '--email', email], {}, 'wrong')).code).toBe(1);
  expect((await rondo(['revoke', 'no-id', '--email', email])).code).toBe(1);
  for (const args of [
    [],
    ['steal'],
    ['make'],
    ['make', 'a', 'b'],
    ['make', 'a', '--scope', 'all'],
    ['make', 'a', '--expires', 'soon'],
    ['list', '--url', 'localhost'],
    ['list', '--sideways'],
    ['revoke'],
  ])
    await expect(rondo([...args, '--email', email]), args.join(' ')).rejects.toThrow('');
  await expect(rondo(['list'])).rejects.toThrow('say who you are');
});

it('a key with a last day works through it', async () => {
  const { printed } = await rondo(['make', 'Short', '--expires', '2026-12-09', '--email', email]);
  const { items } = (await world.anna.get('/api-keys')).body;
  expect(printed).toMatch(/^rk_/);
  expect(items.find((key: { name: string }) => key.name === 'Short')).toMatchObject({
    scopes: ['read'],
    expiresAt: '2026-12-10T00:00:00.000Z',
  });
});
