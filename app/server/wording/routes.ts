import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { staffContext } from '../http/viewer.ts';
import { vacancyFor } from '../vacancies/access.ts';
import { contract } from './contract.ts';
import { approveExemption, askExemption, listExemptions, listReasons, readExemption } from './store.ts';

export function wordingRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;
  const tell = (org: string, vacancyId: string) =>
    deps.events.publish({ topic: 'plan', org, application: null, subject: vacancyId, sealed: false });

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      return listExemptions(tx, viewer.org, vacancyId);
    });
    return c.json({ items }, 200);
  });

  on(contract.listReasons, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      return listReasons(tx, viewer, vacancyId);
    });
    return c.json({ items }, 200);
  });

  on(contract.listOrganisationReasons, async (c) => {
    const viewer = staff(c);
    const items = await withTenant(staffContext(viewer, now()), (tx) => listReasons(tx, viewer, null));
    return c.json({ items }, 200);
  });

  on(contract.ask, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const vacancy = await vacancyFor(tx, viewer, vacancyId);
      const id = await askExemption(tx, deps, viewer, vacancy, c.req.valid('json'));
      const exemption = await readExemption(tx, viewer.org, vacancyId, id);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'made',
        subject: 'wording_exemption',
        subjectId: id,
        detail: { topics: exemption.topics.join(' ') },
      });
      return { status: 201 as const, body: exemption };
    });
    tell(viewer.org, vacancyId);
    return c.json(made.body, 201);
  });

  on(contract.approve, async (c) => {
    const viewer = staff(c);
    const { vacancyId, wordingExemptionId } = c.req.valid('param');
    const exemption = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      await approveExemption(tx, deps, viewer, vacancyId, wordingExemptionId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'decided',
        subject: 'wording_exemption',
        subjectId: wordingExemptionId,
      });
      return readExemption(tx, viewer.org, vacancyId, wordingExemptionId);
    });
    tell(viewer.org, vacancyId);
    return c.json(exemption, 200);
  });

  return routes;
}
