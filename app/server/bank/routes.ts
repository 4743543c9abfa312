import type { OpenAPIHono } from '@hono/zod-openapi';
import { dayInZone } from '@rondo/interview';
import { record } from '../audit/store.ts';
import { separatorIn } from '../files/table.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { refused } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { listCompetencies, makeCompetency, readCompetency, saveCompetency } from './competencies.ts';
import { contract } from './contract.ts';
import { textOfTable } from './csv.ts';
import { asTable, exportBank } from './export.ts';
import { importBank } from './import.ts';
import { changeQuestion, listQuestions, listVersions, makeQuestion, readQuestion, saveQuestion } from './store.ts';
import { templateFile } from './template-file.ts';
import { readUses } from './uses.ts';

/** JSON is UTF-8, or nothing. */
function textOfJson(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function bankRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;
  const tell = (org: string, subject: string) =>
    deps.events.publish({ topic: 'bank', org, application: null, subject, sealed: false });

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listQuestions(tx, deps, viewer.org, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.make, async (c) => {
    const viewer = staff(c);
    const { content, state } = c.req.valid('json');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const id = await makeQuestion(tx, deps, viewer, content, state);
      await record(tx, deps, viewer, viewer.org, { verb: 'made', subject: 'bank_question', subjectId: id });
      return { status: 201 as const, body: await readQuestion(tx, deps, viewer.org, id) };
    });
    tell(viewer.org, made.body.id);
    return c.json(made.body, 201, { ETag: etag(made.body.revision) });
  });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { bankQuestionId } = c.req.valid('param');
    const question = await withTenant(staffContext(viewer, now()), (tx) =>
      readQuestion(tx, deps, viewer.org, bankQuestionId),
    );
    return c.json(question, 200, { ETag: etag(question.revision) });
  });

  on(contract.save, async (c) => {
    const viewer = staff(c);
    const { bankQuestionId } = c.req.valid('param');
    const question = await withTenant(staffContext(viewer, now()), async (tx) => {
      await readQuestion(tx, deps, viewer.org, bankQuestionId);
      if (await saveQuestion(tx, deps, viewer, bankQuestionId, seenVersion(c), c.req.valid('json')))
        await record(tx, deps, viewer, viewer.org, {
          verb: 'changed',
          subject: 'bank_question',
          subjectId: bankQuestionId,
        });
      return readQuestion(tx, deps, viewer.org, bankQuestionId);
    });
    tell(viewer.org, bankQuestionId);
    return c.json(question, 200, { ETag: etag(question.revision) });
  });

  on(contract.change, async (c) => {
    const viewer = staff(c);
    const { bankQuestionId } = c.req.valid('param');
    const change = c.req.valid('json');
    const question = await withTenant(staffContext(viewer, now()), async (tx) => {
      await readQuestion(tx, deps, viewer.org, bankQuestionId);
      if (change.state === undefined && change.ownerId === undefined)
        throw refused('nothing_given', 'Say what changes: its state, or who looks after it.');
      await changeQuestion(tx, deps, viewer, bankQuestionId, seenVersion(c), change);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'bank_question',
        subjectId: bankQuestionId,
        ...(change.state === undefined ? {} : { detail: { state: change.state } }),
      });
      return readQuestion(tx, deps, viewer.org, bankQuestionId);
    });
    tell(viewer.org, bankQuestionId);
    return c.json(question, 200, { ETag: etag(question.revision) });
  });

  on(contract.versions, async (c) => {
    const viewer = staff(c);
    const { bankQuestionId } = c.req.valid('param');
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listVersions(tx, deps, viewer.org, bankQuestionId, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.uses, async (c) => {
    const viewer = staff(c);
    const { bankQuestionId } = c.req.valid('param');
    return c.json(
      await withTenant(staffContext(viewer, now()), async (tx) => {
        await readQuestion(tx, deps, viewer.org, bankQuestionId);
        return readUses(tx, deps, viewer, bankQuestionId);
      }),
      200,
    );
  });

  on(contract.competencies, async (c) => {
    const viewer = staff(c);
    const items = await withTenant(staffContext(viewer, now()), (tx) => listCompetencies(tx, viewer.org));
    return c.json({ items }, 200);
  });

  on(contract.makeCompetency, async (c) => {
    const viewer = staff(c);
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const id = await makeCompetency(tx, deps, viewer, c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, { verb: 'made', subject: 'bank_competency', subjectId: id });
      return { status: 201 as const, body: await readCompetency(tx, viewer.org, id) };
    });
    tell(viewer.org, made.body.id);
    return c.json(made.body, 201, { ETag: etag(made.body.revision) });
  });

  on(contract.competency, async (c) => {
    const viewer = staff(c);
    const { bankCompetencyId } = c.req.valid('param');
    const competency = await withTenant(staffContext(viewer, now()), (tx) =>
      readCompetency(tx, viewer.org, bankCompetencyId),
    );
    return c.json(competency, 200, { ETag: etag(competency.revision) });
  });

  on(contract.saveCompetency, async (c) => {
    const viewer = staff(c);
    const { bankCompetencyId } = c.req.valid('param');
    const competency = await withTenant(staffContext(viewer, now()), async (tx) => {
      await readCompetency(tx, viewer.org, bankCompetencyId);
      await saveCompetency(tx, deps, viewer, bankCompetencyId, seenVersion(c), c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'bank_competency',
        subjectId: bankCompetencyId,
      });
      return readCompetency(tx, viewer.org, bankCompetencyId);
    });
    tell(viewer.org, bankCompetencyId);
    return c.json(competency, 200, { ETag: etag(competency.revision) });
  });

  on(contract.export, async (c) => {
    const viewer = staff(c);
    const { format, separator = separatorIn(viewer.language) } = c.req.valid('query');
    const { bank, zone } = await withTenant(staffContext(viewer, now()), async (tx) => {
      await record(tx, deps, viewer, viewer.org, {
        verb: 'exported',
        subject: 'question_bank',
        subjectId: viewer.org,
        detail: { format },
      });
      return exportBank(tx, viewer.org, now());
    });
    // The day it is where the organisation is.
    const name = `question-bank-${dayInZone(now(), zone)}.${format}`;
    const headers = { 'Content-Disposition': `attachment; filename="${name}"` };
    if (format === 'json') return c.json(bank, 200, headers);
    return c.body(asTable(bank, separator), 200, { ...headers, 'Content-Type': 'text/csv; charset=utf-8' });
  });

  on(contract.import, async (c) => {
    const viewer = staff(c);
    const { format, apply } = c.req.valid('query');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const text = format === 'csv' ? textOfTable(bytes) : textOfJson(bytes);
    if (text === undefined)
      throw refused('not_utf8', 'The file is not UTF-8 text. Save it as UTF-8 and send it again.');
    if (text.includes('\u0000')) throw refused('not_utf8', 'The file is not text. Export a bank to see the format.');
    const result = await withTenant(staffContext(viewer, now()), async (tx) => {
      const done = await importBank(tx, deps, viewer, { text, format }, apply === 'true');
      if (done.applied)
        await record(tx, deps, viewer, viewer.org, {
          verb: 'made',
          subject: 'question_bank',
          subjectId: viewer.org,
          detail: { new: done.counts.new, updated: done.counts.updated },
        });
      return done;
    });
    if (result.applied) tell(viewer.org, viewer.org);
    return c.json(result, 200);
  });

  on(contract.template, async (c) => {
    const viewer = staff(c);
    const file = await templateFile(c.req.valid('param').trade, deps.newId);
    const result = await withTenant(staffContext(viewer, now()), async (tx) => {
      const done = await importBank(tx, deps, viewer, file, true);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'made',
        subject: 'question_bank',
        subjectId: viewer.org,
        detail: { new: done.counts.new },
      });
      return done;
    });
    tell(viewer.org, viewer.org);
    return c.json(result, 200);
  });

  return routes;
}
