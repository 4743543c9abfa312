import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { listRefused } from './refused.ts';
import { candidateIsHere, listAudit } from './store.ts';

export function auditRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) => listAudit(tx, viewer, c.req.valid('query')));
    return c.json(listed, 200);
  });

  on(contract.listRefused, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) => listRefused(tx, viewer, c.req.valid('query')));
    return c.json(listed, 200);
  });

  on(contract.ofCandidate, async (c) => {
    const viewer = staff(c);
    const { candidateId } = c.req.valid('param');
    const listed = await withTenant(staffContext(viewer, now()), async (tx) => {
      await candidateIsHere(tx, viewer, candidateId);
      return listAudit(tx, viewer, { ...c.req.valid('query'), candidate: candidateId });
    });
    return c.json(listed, 200);
  });

  return routes;
}
