import type { OpenAPIHono } from '@hono/zod-openapi';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { readReminders, saveReminders } from './store.ts';

export function reminderRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const mine = await deps.withTenant(staffContext(viewer, deps.now()), (tx) =>
      readReminders(tx, viewer.org, viewer.member),
    );
    return c.json(mine, 200, { ETag: etag(mine.version) });
  });

  on(contract.set, async (c) => {
    const viewer = staff(c);
    const mine = await deps.withTenant(staffContext(viewer, deps.now()), async (tx) => {
      await saveReminders(tx, viewer, seenVersion(c), c.req.valid('json'));
      return readReminders(tx, viewer.org, viewer.member);
    });
    return c.json(mine, 200, { ETag: etag(mine.version) });
  });

  return routes;
}
