import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { endApplication } from '../endings/store.ts';
import { attachment, readDocument } from '../files/document.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { conflict, notFound } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { promiseDecision } from '../outcomes/store.ts';
import { vacancyFor } from '../vacancies/access.ts';
import { applicationFor, candidateFor } from './access.ts';
import { contract } from './contract.ts';
import { documentProblem, keepDocument, mustHaveRoom, readFile, readText } from './documents.ts';
import { listApplications, readPipeline } from './lists.ts';
import { changeApplication, changeCandidate, listDocuments, makeApplication, readApplication } from './store.ts';

/** Two people who add the same candidate at the same moment: one of them did. */
function knownJustNow(error: unknown): never {
  if ((error as { constraint?: string }).constraint !== 'candidate_email') throw error;
  throw conflict('candidate_known', 'Somebody else added a candidate with this address just now. Reload to see them.');
}

export function applicationRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const listed = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      return listApplications(tx, viewer, vacancyId, { ...c.req.valid('query'), now: now() });
    });
    return c.json(listed, 200);
  });

  on(contract.pipeline, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const stages = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      return readPipeline(tx, viewer, vacancyId, c.req.valid('query').archived === 'only', now());
    });
    return c.json({ stages }, 200);
  });

  on(contract.make, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const vacancy = await vacancyFor(tx, viewer, vacancyId);
      if (vacancy.closed_at !== null)
        throw conflict('vacancy_closed', 'This vacancy is closed, so nobody can be added. Open a new one.');
      if (vacancy.opened_at === null)
        throw conflict('vacancy_not_open', 'This vacancy is not open yet. Open it, then add candidates.');
      const { applicationId, candidateId } = await makeApplication(tx, deps, viewer, vacancyId, c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, {
        verb: 'made',
        subject: 'application',
        subjectId: applicationId,
        candidateId,
        applicationId,
      });
      return { status: 201 as const, body: await readApplication(tx, viewer, applicationId) };
    }).catch(knownJustNow);
    return c.json(made.body, 201, { ETag: etag(made.body.version) });
  });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const application = await withTenant(staffContext(viewer, now()), async (tx) => {
      const read = await readApplication(tx, viewer, applicationId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'saw',
        subject: 'application',
        subjectId: applicationId,
        candidateId: read.candidate.id,
        applicationId,
      });
      return read;
    });
    return c.json(application, 200, { ETag: etag(application.version) });
  });

  on(contract.change, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const application = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { candidate_id } = await applicationFor(tx, viewer, applicationId);
      const changes = c.req.valid('json');
      await changeApplication(tx, viewer.org, applicationId, seenVersion(c), changes);
      if (changes.decisionDueOn !== undefined)
        await promiseDecision(tx, deps, viewer.org, {
          applicationId,
          candidateId: candidate_id,
          dueOn: changes.decisionDueOn,
          by: viewer.member,
        });
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'application',
        subjectId: applicationId,
        candidateId: candidate_id,
        applicationId,
      });
      return readApplication(tx, viewer, applicationId);
    });
    return c.json(application, 200, { ETag: etag(application.version) });
  });

  on(contract.changeCandidate, async (c) => {
    const viewer = staff(c);
    const { candidateId } = c.req.valid('param');
    await withTenant(staffContext(viewer, now()), async (tx) => {
      await candidateFor(tx, viewer, candidateId);
      try {
        await changeCandidate(tx, viewer, candidateId, seenVersion(c), c.req.valid('json'));
      } catch (error) {
        if ((error as { constraint?: string }).constraint !== 'candidate_email') throw error;
        throw conflict('candidate_known', 'Another candidate has this address already. Correct the address.');
      }
      if (c.req.valid('json').email !== undefined) await deps.identity.endLinks(candidateId, now());
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'candidate',
        subjectId: candidateId,
        candidateId,
      });
    });
    return c.body(null, 204);
  });

  on(contract.end, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const application = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { candidate_id } = await applicationFor(tx, viewer, applicationId);
      const { reason, side } = c.req.valid('json');
      await endApplication(tx, deps, viewer.org, {
        applicationId,
        candidateId: candidate_id,
        by: viewer.member,
        reason,
        side,
      });
      await record(tx, deps, viewer, viewer.org, {
        verb: 'ended',
        subject: 'application',
        subjectId: applicationId,
        candidateId: candidate_id,
        applicationId,
      });
      return readApplication(tx, viewer, applicationId);
    });
    return c.json(application, 200, { ETag: etag(application.version) });
  });

  on(contract.upload, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const { kind, fileName } = c.req.valid('query');
    deps.limit(`upload:${viewer.member}`, 200, 3600);
    // Whether it is theirs is asked before the file is read: nobody makes us parse for nothing.
    const { candidate_id } = await withTenant(staffContext(viewer, now()), (tx) =>
      applicationFor(tx, viewer, applicationId),
    );
    const read = await readDocument(new Uint8Array(await c.req.arrayBuffer()));
    if ('refused' in read) throw documentProblem(read);
    const kept = await withTenant(staffContext(viewer, now()), async (tx) => {
      const documentId = await keepDocument(tx, deps, viewer.org, {
        applicationId,
        candidateId: candidate_id,
        kind,
        fileName,
        read,
        by: viewer.member,
      });
      await record(tx, deps, viewer, viewer.org, {
        verb: 'made',
        subject: 'document',
        subjectId: documentId,
        candidateId: candidate_id,
        applicationId,
        detail: { kind },
      });
      const made = (await listDocuments(tx, viewer.org, applicationId)).find(({ id }) => id === documentId);
      await mustHaveRoom(tx, deps, viewer.org, 'member');
      return made;
    });
    if (kept === undefined) throw notFound();
    return c.json(kept, 201);
  });

  on(contract.download, async (c) => {
    const viewer = staff(c);
    const { applicationId, documentId } = c.req.valid('param');
    const file = await withTenant(staffContext(viewer, now()), async (tx) => {
      await applicationFor(tx, viewer, applicationId, 'panel');
      const found = await readFile(tx, viewer.org, applicationId, documentId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'saw',
        subject: 'document',
        subjectId: documentId,
        candidateId: found.candidate_id,
        applicationId,
      });
      return found;
    });
    return c.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.media_type,
      'Content-Disposition': attachment(file.file_name),
      // Whatever is in the file: it runs nothing and reaches nothing.
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    });
  });

  on(contract.documentText, async (c) => {
    const viewer = staff(c);
    const { applicationId, documentId } = c.req.valid('param');
    const text = await withTenant(staffContext(viewer, now()), async (tx) => {
      await applicationFor(tx, viewer, applicationId, 'panel');
      const found = await readText(tx, viewer.org, applicationId, documentId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'saw',
        subject: 'document',
        subjectId: documentId,
        candidateId: found.candidate_id,
        applicationId,
      });
      return found.text_content;
    });
    return c.json({ text }, 200);
  });

  return routes;
}
