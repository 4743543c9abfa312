import type { OpenAPIHono } from '@hono/zod-openapi';
import { applicationFor } from '../applications/access.ts';
import { listDecisions } from '../debriefs/store.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { staffContext } from '../http/viewer.ts';
import { ownCardsFirst } from '../scorecards/access.ts';
import { contract } from './contract.ts';
import { decide } from './decide.ts';

export function decisionRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.decide, async (c) => {
    const viewer = staff(c);
    const { applicationId, roundId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => ({
      status: 201 as const,
      body: await decide(tx, deps, viewer, applicationId, roundId, c.req.valid('json')),
    }));
    deps.events.publish({
      topic: 'decision',
      org: viewer.org,
      application: applicationId,
      subject: made.body.id,
      sealed: true,
    });
    return c.json(made.body, 201);
  });

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await applicationFor(tx, viewer, applicationId, 'panel');
      await ownCardsFirst(tx, viewer, applicationId);
      return listDecisions(tx, viewer.org, applicationId);
    });
    return c.json({ items }, 200);
  });

  return routes;
}
