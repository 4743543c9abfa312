import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { tellCandidate } from '../commitments/store.ts';
import { candidate, type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { conflict, notFound } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { inOwnApplication } from '../my/access.ts';
import { holdBackForWords } from '../wording/store.ts';
import { listBatches, readBatch } from './batch-read.ts';
import { cancelBatch, makeBatch, reviewBatch } from './batches.ts';
import { contract } from './contract.ts';
import { listOutcomes } from './list.ts';
import { giveFeedback, react } from './reactions.ts';
import { readOutcomes } from './store.ts';
import { answerContest, outcomeState, previewOutcome, tellAndRecord } from './tell.ts';

export function outcomeRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;
  const changed = (org: string, application: string, subject: string) =>
    deps.events.publish({ topic: 'decision', org, application, subject, sealed: true });

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listOutcomes(tx, deps, viewer, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const state = await withTenant(staffContext(viewer, now()), (tx) => outcomeState(tx, deps, viewer, applicationId));
    return c.json(state, 200);
  });

  on(contract.preview, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const preview = await withTenant(staffContext(viewer, now()), (tx) =>
      previewOutcome(tx, deps, viewer, applicationId, c.req.valid('json')),
    );
    return c.json(preview, 200);
  });

  on(contract.tell, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const { wordingReason, ...sent } = c.req.valid('json');
      const outcomeId = await tellAndRecord(tx, deps, viewer, applicationId, sent, wordingReason);
      const outcome = (await readOutcomes(tx, viewer.org, applicationId)).find(({ id }) => id === outcomeId);
      if (outcome === undefined) throw new Error('an outcome that was just sent is not there');
      return { status: 201 as const, body: outcome };
    }).catch((error: unknown) => {
      // Two people who tell it at the same moment: one of them did.
      if (!/^outcome_(closed|org_id_decision_id_key)$/.test((error as { constraint?: string }).constraint ?? ''))
        throw error;
      throw conflict('already_told', 'Somebody else told the candidate just now.');
    });
    changed(viewer.org, applicationId, made.body.id);
    return c.json(made.body, 201);
  });

  on(contract.answerContest, async (c) => {
    const viewer = staff(c);
    const { outcomeId } = c.req.valid('param');
    const { outcome, applicationId } = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { answer, wordingReason } = c.req.valid('json');
      const of = await answerContest(tx, deps, viewer, outcomeId, answer);
      const told = { subject: 'contest_answer', subjectId: outcomeId, applicationId: of.applicationId } as const;
      await holdBackForWords(tx, deps, viewer, told, [answer], wordingReason);
      await tellCandidate(tx, deps, viewer.org, of.candidateId, `contest:${outcomeId}`, 'contest-answered', {
        outcomeId,
      });
      await record(tx, deps, viewer, viewer.org, {
        verb: 'answered',
        subject: 'outcome',
        subjectId: outcomeId,
        candidateId: of.candidateId,
        applicationId: of.applicationId,
      });
      const found = (await readOutcomes(tx, viewer.org, of.applicationId)).find(({ id }) => id === outcomeId);
      return { outcome: found, applicationId: of.applicationId };
    });
    if (outcome === undefined) throw notFound();
    changed(viewer.org, applicationId, outcomeId);
    return c.json(outcome, 200);
  });

  on(contract.review, async (c) => {
    const viewer = staff(c);
    const reviewed = await withTenant(staffContext(viewer, now()), (tx) =>
      reviewBatch(tx, deps, viewer, c.req.valid('json').applicationIds),
    );
    return c.json(reviewed, 200);
  });

  on(contract.makeBatch, async (c) => {
    const viewer = staff(c);
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => ({
      status: 201 as const,
      body: await makeBatch(tx, deps, viewer, c.req.valid('json')),
    }));
    for (const { applicationId } of made.body.items) changed(viewer.org, applicationId, made.body.id);
    return c.json(made.body, 201);
  });

  on(contract.listBatches, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listBatches(tx, deps, viewer, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.getBatch, async (c) => {
    const viewer = staff(c);
    const batch = await withTenant(staffContext(viewer, now()), (tx) =>
      readBatch(tx, deps, viewer, c.req.valid('param').outcomeBatchId),
    );
    return c.json(batch, 200);
  });

  on(contract.cancelBatch, async (c) => {
    const viewer = staff(c);
    const batch = await withTenant(staffContext(viewer, now()), (tx) =>
      cancelBatch(tx, deps, viewer, c.req.valid('param').outcomeBatchId),
    );
    for (const { applicationId } of batch.items) changed(viewer.org, applicationId, batch.id);
    return c.json(batch, 200);
  });

  on(contract.react, async (c) => {
    const viewer = candidate(c);
    const { applicationId, outcomeId, kind } = c.req.valid('param');
    const { outcome, org } = await inOwnApplication(deps, viewer, applicationId, async (tx, { place }) => {
      await react(tx, deps, place, applicationId, outcomeId, kind, c.req.valid('json').body);
      await record(tx, deps, viewer, place.org, {
        verb: 'answered',
        subject: 'outcome',
        subjectId: outcomeId,
        candidateId: place.candidate,
        applicationId,
        detail: { kind },
      });
      const after = (await readOutcomes(tx, place.org, applicationId)).find(({ id }) => id === outcomeId);
      return { outcome: after, org: place.org };
    });
    if (outcome === undefined) throw notFound();
    changed(org, applicationId, outcomeId);
    return c.json(outcome, 200);
  });

  on(contract.giveFeedback, async (c) => {
    const viewer = candidate(c);
    const { applicationId } = c.req.valid('param');
    const feedback = c.req.valid('json');
    await inOwnApplication(deps, viewer, applicationId, async (tx, application) => {
      const { org, candidate: candidateId } = application.place;
      await giveFeedback(tx, deps, application, feedback);
      await record(tx, deps, viewer, org, {
        verb: 'made',
        subject: 'feedback',
        subjectId: applicationId,
        candidateId,
        applicationId,
      });
    });
    return c.json({ ...feedback, body: feedback.body.trim() }, 200);
  });

  return routes;
}
