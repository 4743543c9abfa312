import type { Context } from 'hono';
import { account, type Deps, type Env, type feature } from '../http/feature.ts';
import { notFound, Problem, refused } from '../http/problem.ts';
import { noteClosed } from '../privacy/store.ts';
import { contract } from './contract.ts';
import { rememberAccount } from './store.ts';

type On = ReturnType<typeof feature>['on'];

const cookiesOn = (c: Context<Env>, response: Response) => {
  for (const cookie of response.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
};

/** Passkeys (WebAuthn): making one, signing in with one. The ceremony is better-auth's; the routes are ours. */
export function passkeyRoutes(deps: Deps, on: On, placeOf: (accountId: string) => Promise<'/' | '/my'>): void {
  const { identity } = deps;
  const { api } = identity.auth;

  on(contract.passkeyChallenge, async (c) => {
    const response = await api.generatePasskeyAuthenticationOptions({ headers: c.req.raw.headers, asResponse: true });
    cookiesOn(c, response);
    return c.json((await response.json()) as { challenge: string }, 201);
  });

  on(contract.signInWithPasskey, async (c) => {
    const { response: made } = c.req.valid('json');
    const response = await api
      .verifyPasskeyAuthentication({ body: { response: made as never }, headers: c.req.raw.headers, asResponse: true })
      .catch(() => undefined);
    if (!response?.ok) {
      deps.refusals.count({ kind: 'sign_in_failed', who: { side: 'nobody', email: '' }, route: null });
      throw new Problem(
        401,
        'sign_in_failed',
        'That passkey was not accepted. Try again, or have a link mailed to you.',
      );
    }
    const { session } = (await response.json()) as { session: { userId: string } };
    await rememberAccount(deps, session.userId);
    cookiesOn(c, response);
    return c.json({ to: await placeOf(session.userId) }, 201);
  });

  on(contract.passkeyOptions, async (c) => {
    const response = await api.generatePasskeyRegistrationOptions({
      headers: c.req.raw.headers,
      query: {},
      asResponse: true,
    });
    if (!response.ok) {
      throw new Problem(
        403,
        'sign_in_again',
        'You signed in more than a day ago. Sign in again, then make the passkey.',
      );
    }
    cookiesOn(c, response);
    return c.json((await response.json()) as { challenge: string }, 201);
  });

  on(contract.addPasskey, async (c) => {
    const { name, response: made } = c.req.valid('json');
    const response = await api
      .verifyPasskeyRegistration({
        body: { response: made as never, name },
        headers: c.req.raw.headers,
        asResponse: true,
      })
      .catch(() => undefined);
    if (!response?.ok)
      throw refused('passkey_refused', 'The passkey could not be checked. Nothing was kept; try again.');
    const { id } = (await response.json()) as { id: string };
    return c.json({ id }, 201);
  });

  on(contract.listPasskeys, async (c) => {
    const items = await identity.passkeysOf(account(c).account);
    return c.json(
      { items: items.map(({ id, name, createdAt }) => ({ id, name, createdAt: createdAt.toISOString() })) },
      200,
    );
  });

  on(contract.removePasskey, async (c) => {
    const { passkeyId } = c.req.valid('param');
    if (!(await identity.removePasskey(account(c).account, passkeyId))) throw notFound();
    await noteClosed(deps, 'passkey', null, passkeyId);
    return c.body(null, 204);
  });
}
