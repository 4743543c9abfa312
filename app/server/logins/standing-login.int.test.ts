import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testWorld, type World } from '../../../test/support/world.ts';
import { tokenOf } from './standing-login.ts';

const secret = 'a secret for tests only, of enough length';
const signed = (token: string, by = secret) =>
  encodeURIComponent(`${token}.${createHmac('sha256', by).update(token).digest('base64')}`);

describe('the token of a cookie', () => {
  it('is there when it was signed by us, whatever stands beside it', () => {
    expect(tokenOf(`theme=dark; login=${signed('abc.def')}; x=1`, 'login', secret)).toBe('abc.def');
  });

  it.each([
    ['nothing', ''],
    ['another name', `relogin=${signed('abc')}`],
    ['another secret', `login=${signed('abc', 'x')}`],
    ['another token', `login=${signed('abc').replace('abc', 'abd')}`],
    ['no signature', 'login=abc'],
    ['an empty signature', 'login=abc.'],
    ['no token', `login=${signed('')}`],
    ['what is no escape', 'login=%zz'],
    ['two of them', `login=${signed('abc')}; login=${signed('abc')}`],
  ])('is not there for %s', (_, cookies) => {
    expect(tokenOf(cookies, 'login', secret)).toBeUndefined();
  });
});

describe('a login', () => {
  let world: World;
  let statements: string[];
  const rik = () => world.rik;
  const status = async (cookie = rik().headers.cookie ?? '') => (await world.caller({ cookie }).get('/login')).status;
  const change = (sql: string) => world.db.owner.query(`${sql} WHERE user_id = $1`, [rik().account]);

  beforeAll(async () => {
    world = await testWorld();
    const pool = world.db.auth;
    const plain = pool.query.bind(pool) as (...given: unknown[]) => unknown;
    (pool as { query: unknown }).query = (...given: unknown[]) => {
      statements.push((given[0] as { text?: string }).text ?? String(given[0]));
      return plain(...given);
    };
  });
  beforeEach(() => {
    statements = [];
  });
  afterAll(() => world.close());

  it('that was used within a day is read with all that its person belongs to, in one statement', async () => {
    const answer = await rik().get('/login');
    expect(answer.status).toBe(200);
    expect(answer.body.staff.map(({ organisation }: { organisation: { id: string } }) => organisation.id)).toContain(
      rik().org,
    );
    expect(statements.filter((text) => /auth\.login|seats_of/.test(text))).toHaveLength(1);
  });

  it('of somebody who belongs nowhere is a login all the same', async () => {
    const account = await world.deps.identity.ensureAccount('nowhere@example.org', 'Nobody');
    expect((await (await world.signedIn(account)).get('/login')).status).toBe(200);
  });

  it('that was not used for two days lasts thirty days from now on', async () => {
    await change(`UPDATE auth.login SET expires_at = now() + interval '28 days'`);
    expect(await status()).toBe(200);
    const { rows } = await change(
      `SELECT bool_and(expires_at > now() + interval '29 days 23 hours') AS moved FROM auth.login`,
    );
    expect(rows[0].moved).toBe(true);
  });

  it('that is over, was ended or is signed by others is none', async () => {
    const token = tokenOf(rik().headers.cookie ?? '', '__Host-rondo-login', secret) ?? '';
    expect(token.length).toBeGreaterThan(20);
    expect(await status(`__Host-rondo-login=${signed(token)}`)).toBe(200);
    expect(await status(`__Host-rondo-login=${signed(token, 'another secret')}`)).toBe(401);
    expect(await status(`__Host-rondo-login=${signed('x'.repeat(32))}`)).toBe(401);
    await change(`UPDATE auth.login SET expires_at = now() - interval '1 second'`);
    expect(await status()).toBe(401);
    await change('DELETE FROM auth.login');
    expect(await status()).toBe(401);
  });
});
