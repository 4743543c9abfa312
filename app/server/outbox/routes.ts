import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { notFound } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { listKeptMails, listUnsentMails, sendUnsentAgain } from './store.ts';

export function outboxRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);

  on(contract.list, async (c) => {
    if (!deps.onTrial) throw notFound();
    const viewer = staff(c);
    const listed = await deps.withTenant(staffContext(viewer, deps.now()), (tx) =>
      listKeptMails(tx, viewer.org, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.listUnsent, async (c) => {
    const viewer = staff(c);
    const listed = await deps.withTenant(staffContext(viewer, deps.now()), (tx) =>
      listUnsentMails(tx, viewer.org, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.sendAgain, async (c) => {
    const viewer = staff(c);
    await deps.withTenant(staffContext(viewer, deps.now()), (tx) => sendUnsentAgain(tx, viewer.org));
    return c.body(null, 202);
  });

  return routes;
}
