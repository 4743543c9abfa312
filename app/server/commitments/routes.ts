import type { OpenAPIHono } from '@hono/zod-openapi';
import { applicationFor } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { notFound } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { holdBackForWords } from '../wording/store.ts';
import { contract } from './contract.ts';
import {
  keep,
  listCommitments,
  noteQuestion,
  promise,
  readCommitment,
  readQuestions,
  settle,
  shownQuestion,
} from './store.ts';

export function commitmentRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;
  const tell = (topic: 'question' | 'commitment', org: string, application: string, subject: string) =>
    deps.events.publish({ topic, org, application, subject, sealed: false });

  on(contract.listQuestions, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await applicationFor(tx, viewer, applicationId, 'panel');
      return (await readQuestions(tx, deps, viewer.org, applicationId)).map(shownQuestion);
    });
    return c.json({ items }, 200);
  });

  on(contract.note, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const { candidate_id } = await applicationFor(tx, viewer, applicationId, 'panel');
      const id = await noteQuestion(tx, deps, viewer.org, {
        applicationId,
        candidateId: candidate_id,
        notedBy: viewer.member,
        ...c.req.valid('json'),
      });
      await record(tx, deps, viewer, viewer.org, {
        verb: 'made',
        subject: 'question',
        subjectId: id,
        candidateId: candidate_id,
        applicationId,
      });
      const [question] = await readQuestions(tx, deps, viewer.org, applicationId, id);
      if (question === undefined) throw notFound();
      return { status: 201 as const, body: shownQuestion(question) };
    });
    tell('question', viewer.org, applicationId, made.body.id);
    return c.json(made.body, 201);
  });

  on(contract.answer, async (c) => {
    const viewer = staff(c);
    const { questionId } = c.req.valid('param');
    const question = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { answer, wordingReason } = c.req.valid('json');
      const settled = await settle(tx, deps, viewer, questionId, 'answer', answer);
      const { applicationId } = settled.question;
      const told = { subject: 'question_answer', subjectId: questionId, applicationId } as const;
      await holdBackForWords(tx, deps, viewer, told, [answer], wordingReason);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'answered',
        subject: 'question',
        subjectId: questionId,
        candidateId: settled.candidateId,
        applicationId: settled.question.applicationId,
      });
      return settled.question;
    });
    tell('question', viewer.org, question.applicationId, questionId);
    return c.json(shownQuestion(question), 200);
  });

  on(contract.decline, async (c) => {
    const viewer = staff(c);
    const { questionId } = c.req.valid('param');
    const question = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { reason, wordingReason } = c.req.valid('json');
      const settled = await settle(tx, deps, viewer, questionId, 'decline', reason);
      const { applicationId } = settled.question;
      const told = { subject: 'question_declining', subjectId: questionId, applicationId } as const;
      await holdBackForWords(tx, deps, viewer, told, [reason], wordingReason);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'answered',
        subject: 'question',
        subjectId: questionId,
        candidateId: settled.candidateId,
        applicationId: settled.question.applicationId,
        detail: { declined: true },
      });
      return settled.question;
    });
    tell('question', viewer.org, question.applicationId, questionId);
    return c.json(shownQuestion(question), 200);
  });

  on(contract.promise, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const { wordingReason, ...draft } = c.req.valid('json');
      const { id, candidateId } = await promise(tx, deps, viewer, applicationId, draft);
      const told = { subject: 'commitment', subjectId: id, applicationId } as const;
      await holdBackForWords(tx, deps, viewer, told, [draft.body], wordingReason);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'promised',
        subject: 'commitment',
        subjectId: id,
        candidateId,
        applicationId,
      });
      return { status: 201 as const, body: await readCommitment(tx, deps, viewer.org, id) };
    });
    tell('commitment', viewer.org, applicationId, made.body.id);
    return c.json(made.body, 201);
  });

  on(contract.list, async (c) => {
    const viewer = staff(c);
    return c.json(
      await withTenant(staffContext(viewer, now()), (tx) => listCommitments(tx, deps, viewer, c.req.valid('query'))),
      200,
    );
  });

  on(contract.keep, async (c) => {
    const viewer = staff(c);
    const { commitmentId } = c.req.valid('param');
    const commitment = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { outcome, wordingReason } = c.req.valid('json');
      const { applicationId, candidateId } = await keep(tx, deps, viewer, commitmentId, outcome);
      const told = { subject: 'commitment_keeping', subjectId: commitmentId, applicationId } as const;
      await holdBackForWords(tx, deps, viewer, told, [outcome], wordingReason);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'kept',
        subject: 'commitment',
        subjectId: commitmentId,
        candidateId,
        applicationId,
      });
      return readCommitment(tx, deps, viewer.org, commitmentId);
    });
    tell('commitment', viewer.org, commitment.applicationId, commitmentId);
    return c.json(commitment, 200);
  });

  return routes;
}
