import type { OpenAPIHono } from '@hono/zod-openapi';
import { applicationFor } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import { listDecisions } from '../debriefs/store.ts';
import { holdApplication } from '../endings/store.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { notFound } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { ownCardsFirst } from '../scorecards/access.ts';
import { holdBackForWords } from '../wording/store.ts';
import { contract } from './contract.ts';
import { giveSideAnswer, openBothSides, readAskings } from './store.ts';

export function answerRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await applicationFor(tx, viewer, applicationId);
      await ownCardsFirst(tx, viewer, applicationId);
      return readAskings(tx, deps, 'employer', viewer.org, applicationId);
    });
    return c.json({ items }, 200);
  });

  on(contract.open, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      await holdApplication(tx, viewer.org, applicationId);
      const application = await applicationFor(tx, viewer, applicationId);
      await ownCardsFirst(tx, viewer, applicationId);
      const asking = await openBothSides(
        tx,
        deps,
        viewer.org,
        { id: applicationId, candidateId: application.candidate_id, endedAt: application.ended_at },
        new Date(c.req.valid('json').deadline),
        viewer.member,
      );
      await record(tx, deps, viewer, viewer.org, {
        verb: 'made',
        subject: 'asking',
        subjectId: applicationId,
        candidateId: application.candidate_id,
        applicationId,
        detail: { asking },
      });
      const state = (await readAskings(tx, deps, 'employer', viewer.org, applicationId)).find(
        (each) => each.asking === asking,
      );
      if (state === undefined) throw notFound();
      return { status: 201 as const, body: state };
    });
    deps.events.publish({
      topic: 'answer',
      org: viewer.org,
      application: applicationId,
      subject: applicationId,
      sealed: true,
    });
    return c.json(made.body, 201);
  });

  on(contract.answer, async (c) => {
    const viewer = staff(c);
    const { applicationId, asking } = c.req.valid('param');
    const state = await withTenant(staffContext(viewer, now()), async (tx) => {
      await holdApplication(tx, viewer.org, applicationId);
      const application = await applicationFor(tx, viewer, applicationId);
      await ownCardsFirst(tx, viewer, applicationId);
      const [latest] = await listDecisions(tx, viewer.org, applicationId);
      const { wordingReason, ...given } = c.req.valid('json');
      await giveSideAnswer(tx, deps, viewer.org, {
        side: 'employer',
        application: { id: applicationId, candidateId: application.candidate_id, endedAt: application.ended_at },
        asking,
        ...given,
        memberId: viewer.member,
        decision: latest ?? null,
      });
      const told = { subject: 'asking_answer', subjectId: applicationId, applicationId } as const;
      await holdBackForWords(tx, deps, viewer, told, [given.body], wordingReason);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'answered',
        subject: 'asking',
        subjectId: applicationId,
        candidateId: application.candidate_id,
        applicationId,
        detail: { asking },
      });
      return (await readAskings(tx, deps, 'employer', viewer.org, applicationId)).find(
        (each) => each.asking === asking,
      );
    });
    if (state === undefined) throw notFound();
    deps.events.publish({
      topic: 'answer',
      org: viewer.org,
      application: applicationId,
      subject: applicationId,
      sealed: true,
    });
    return c.json(state, 200);
  });

  return routes;
}
