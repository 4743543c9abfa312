import type { OpenAPIHono } from '@hono/zod-openapi';
import { applicationFor } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import { candidate, type Deps, type Env, feature, staff } from '../http/feature.ts';
import { staffContext } from '../http/viewer.ts';
import { inOwnApplication } from '../my/access.ts';
import { contract } from './contract.ts';
import { takeBack, withdraw } from './store.ts';

export function endingRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const changed = (org: string, application: string) =>
    deps.events.publish({ topic: 'agenda', org, application, subject: application, sealed: false });

  on(contract.resume, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const { candidateId: _, ...found } = await deps.withTenant(staffContext(viewer, deps.now()), async (tx) => {
      const { candidate_id } = await applicationFor(tx, viewer, applicationId);
      const back = await takeBack(tx, deps, viewer.org, applicationId, { side: 'employer', member: viewer.member });
      await record(tx, deps, viewer, viewer.org, {
        verb: 'resumed',
        subject: 'application',
        subjectId: applicationId,
        candidateId: candidate_id,
        applicationId,
        detail: { resumed: back.resumed, lost: back.lost },
      });
      return back;
    });
    changed(viewer.org, applicationId);
    return c.json(found, 200);
  });

  on(contract.withdraw, async (c) => {
    const viewer = candidate(c);
    const { applicationId } = c.req.valid('param');
    deps.limit(`withdraw:${viewer.account}`, 20, 3600);
    const { made, org } = await inOwnApplication(deps, viewer, applicationId, async (tx, { place }) => {
      const application = { applicationId, candidateId: place.candidate };
      const withdrawn = await withdraw(tx, deps, place.org, application, c.req.valid('json').reason);
      await record(tx, deps, viewer, place.org, {
        verb: 'ended',
        subject: 'application',
        subjectId: applicationId,
        candidateId: place.candidate,
        applicationId,
        detail: { cancelled: withdrawn.cancelled },
      });
      return { made: withdrawn, org: place.org };
    });
    changed(org, applicationId);
    return c.json(made, 200);
  });

  on(contract.takeBack, async (c) => {
    const viewer = candidate(c);
    const { applicationId } = c.req.valid('param');
    deps.limit(`withdraw:${viewer.account}`, 20, 3600);
    const { found, org } = await inOwnApplication(deps, viewer, applicationId, async (tx, { place }) => {
      const { candidateId, ...back } = await takeBack(tx, deps, place.org, applicationId, {
        side: 'candidate',
        member: null,
      });
      await record(tx, deps, viewer, place.org, {
        verb: 'resumed',
        subject: 'application',
        subjectId: applicationId,
        candidateId,
        applicationId,
        detail: { resumed: back.resumed, lost: back.lost },
      });
      return { found: back, org: place.org };
    });
    changed(org, applicationId);
    return c.json(found, 200);
  });

  return routes;
}
