import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { listCandidates } from './store.ts';

export function candidateRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const now = deps.now();
    return c.json(
      await deps.withTenant(staffContext(viewer, now), (tx) =>
        listCandidates(tx, viewer, { ...c.req.valid('query'), now }),
      ),
      200,
    );
  });

  return routes;
}
