import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { notFound, refused } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { makeKey } from '../logins/keys.ts';
import { noteClosed } from '../privacy/store.ts';
import { contract } from './contract.ts';
import { keepKey, listKeys, outlives, revokeKey } from './store.ts';

export function keyRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listKeys(tx, viewer, now(), c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.make, async (c) => {
    const viewer = staff(c);
    const asked = c.req.valid('json');
    if (asked.expiresAt !== null && new Date(asked.expiresAt) <= now()) {
      throw refused('expires_in_the_past', 'That day is over. Give a later one, or none.', {
        errors: [{ pointer: '/expiresAt', detail: 'is in the past' }],
      });
    }
    const own = viewer.apiKey?.scopes;
    if (own !== undefined && asked.scopes.some((scope) => !own.includes(scope))) {
      throw refused('scope_beyond', 'A key cannot make one that may do more than itself. Sign in to make that key.', {
        errors: [{ pointer: '/scopes', detail: `has more than ${own.join(', ')}` }],
      });
    }
    const { token, hash } = makeKey(viewer.org);
    const key = await withTenant(staffContext(viewer, now()), async (tx) => {
      if (viewer.apiKey !== null && (await outlives(tx, viewer.org, viewer.apiKey.id, asked.expiresAt))) {
        throw refused(
          'expires_beyond',
          'A key cannot make one that lasts longer than itself. Sign in to make that key.',
          {
            errors: [{ pointer: '/expiresAt', detail: 'is after the end of the key that asks' }],
          },
        );
      }
      const kept = await keepKey(tx, deps, viewer, { ...asked, hash });
      await record(tx, deps, viewer, viewer.org, {
        verb: 'made',
        subject: 'api_key',
        subjectId: kept.id,
        detail: { scopes: kept.scopes.join(' ') },
      });
      return kept;
    });
    return c.json({ key, token }, 201);
  });

  on(contract.revoke, async (c) => {
    const viewer = staff(c);
    const { apiKeyId } = c.req.valid('param');
    await withTenant(staffContext(viewer, now()), async (tx) => {
      if (!(await revokeKey(tx, deps, viewer.org, apiKeyId))) throw notFound();
      await record(tx, deps, viewer, viewer.org, { verb: 'ended', subject: 'api_key', subjectId: apiKeyId });
    });
    await noteClosed(deps, 'api_key', viewer.org, apiKeyId);
    return c.body(null, 204);
  });

  return routes;
}
