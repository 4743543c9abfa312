import type { OpenAPIHono } from '@hono/zod-openapi';
import { recordAll } from '../audit/store.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { makeBulkChange, undoBulkChange } from './store.ts';

export function bulkChangeRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.make, async (c) => {
    const viewer = staff(c);
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const { body, lines } = await makeBulkChange(tx, deps, viewer, c.req.valid('json'));
      await recordAll(tx, deps, viewer, viewer.org, lines);
      return { status: 201 as const, body };
    });
    return c.json(made.body, 201);
  });

  on(contract.undo, async (c) => {
    const viewer = staff(c);
    const undone = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { body, lines } = await undoBulkChange(tx, deps, viewer, c.req.valid('param').bulkChangeId);
      await recordAll(tx, deps, viewer, viewer.org, lines);
      return body;
    });
    return c.json(undone, 200);
  });

  return routes;
}
