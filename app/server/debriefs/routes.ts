import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { staffContext } from '../http/viewer.ts';
import { listConcerns, publishConcern, withdrawConcern, writeConcern } from './concerns.ts';
import { contract } from './contract.ts';
import { handleDiscrepancy, reviseRating } from './handling.ts';
import { readDebrief } from './store.ts';

export function debriefRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;
  const tell = (org: string, application: string, subject: string) =>
    deps.events.publish({ topic: 'debrief', org, application, subject, sealed: true });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { applicationId, roundId } = c.req.valid('param');
    const debrief = await withTenant(staffContext(viewer, now()), async (tx) => {
      const read = await readDebrief(tx, viewer, applicationId, roundId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'saw',
        subject: 'debrief',
        subjectId: roundId,
        candidateId: read.candidate.id,
        applicationId,
        // That somebody saw it tells that their cards are in.
        cardOf: viewer.member,
      });
      return read;
    });
    return c.json(debrief, 200);
  });

  on(contract.revise, async (c) => {
    const viewer = staff(c);
    const { applicationId, roundId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const { id, candidateId } = await reviseRating(tx, deps, viewer, applicationId, roundId, c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'revised_rating',
        subjectId: id,
        candidateId,
        applicationId,
        cardOf: viewer.member,
      });
      return { status: 201 as const, body: { id } };
    });
    tell(viewer.org, applicationId, roundId);
    return c.json(made.body, 201);
  });

  on(contract.handle, async (c) => {
    const viewer = staff(c);
    const { applicationId, roundId, competencyId } = c.req.valid('param');
    const { version } = await withTenant(staffContext(viewer, now()), async (tx) => {
      const saved = await handleDiscrepancy(
        tx,
        deps,
        viewer,
        { applicationId, roundId, competencyId },
        seenVersion(c),
        c.req.valid('json'),
      );
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'discrepancy',
        subjectId: competencyId,
        candidateId: saved.candidateId,
        applicationId,
        cardOf: viewer.member,
      });
      return saved;
    });
    tell(viewer.org, applicationId, roundId);
    return c.json({ version }, 200, { ETag: etag(version) });
  });

  on(contract.listConcerns, async (c) => {
    const viewer = staff(c);
    const items = await withTenant(staffContext(viewer, now()), (tx) =>
      listConcerns(tx, viewer, c.req.valid('param').applicationId),
    );
    return c.json({ items }, 200);
  });

  on(contract.writeConcern, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const { concern, candidateId } = await writeConcern(tx, deps, viewer, applicationId, c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, {
        verb: 'made',
        subject: 'concern',
        subjectId: concern.id,
        candidateId,
        applicationId,
        cardOf: viewer.member,
      });
      return { status: 201 as const, body: concern };
    });
    return c.json(made.body, 201);
  });

  on(contract.publishConcern, async (c) => {
    const viewer = staff(c);
    const { concernId } = c.req.valid('param');
    await withTenant(staffContext(viewer, now()), async (tx) => {
      const { applicationId, candidateId } = await publishConcern(tx, deps, viewer, concernId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'published',
        subject: 'concern',
        subjectId: concernId,
        candidateId,
        applicationId,
        cardOf: viewer.member,
      });
    });
    return c.body(null, 204);
  });

  on(contract.withdrawConcern, async (c) => {
    const viewer = staff(c);
    const { concernId } = c.req.valid('param');
    await withTenant(staffContext(viewer, now()), async (tx) => {
      const { applicationId, candidateId } = await withdrawConcern(tx, deps, viewer, concernId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'ended',
        subject: 'concern',
        subjectId: concernId,
        candidateId,
        applicationId,
        cardOf: viewer.member,
      });
    });
    return c.body(null, 204);
  });

  return routes;
}
