import type { OpenAPIHono } from '@hono/zod-openapi';
import { fromTemplate } from '@rondo/interview';
import { templateSummaries, tradePlan } from '@rondo/interview/templates';
import { record } from '../audit/store.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { conflict } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { vacancyFor } from '../vacancies/access.ts';
import { contract } from './contract.ts';
import { readPlan, savePlan } from './store.ts';

export function planRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const plan = await deps.withTenant(staffContext(viewer, deps.now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      return readPlan(tx, viewer.org, vacancyId);
    });
    return c.json(plan, 200, { ETag: etag(plan.version) });
  });

  on(contract.save, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const plan = await deps.withTenant(staffContext(viewer, deps.now()), async (tx) => {
      const vacancy = await vacancyFor(tx, viewer, vacancyId);
      if (vacancy.closed_at !== null)
        throw conflict('vacancy_closed', 'This vacancy is closed; its plan stands as it is.');
      await savePlan(tx, deps, viewer, vacancyId, seenVersion(c), c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, { verb: 'changed', subject: 'plan', subjectId: vacancyId });
      return readPlan(tx, viewer.org, vacancyId);
    });
    deps.events.publish({ topic: 'plan', org: viewer.org, application: null, subject: vacancyId, sealed: false });
    return c.json(plan, 200, { ETag: etag(plan.version) });
  });

  on(contract.templates, async (c) => c.json({ items: await templateSummaries(c.req.valid('query').language) }, 200));

  on(contract.template, async (c) => c.json(fromTemplate(c.req.valid('param').language, deps.newId), 200));

  on(contract.tradeTemplate, async (c) => {
    const { language, trade } = c.req.valid('param');
    return c.json(await tradePlan(trade, language, deps.newId), 200);
  });

  return routes;
}
