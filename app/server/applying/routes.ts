import type { OpenAPIHono } from '@hono/zod-openapi';
import { applicationFor } from '../applications/access.ts';
import { documentProblem, mustHaveRoom } from '../applications/store.ts';
import { record } from '../audit/store.ts';
import { cleanFileName, readDocument } from '../files/document.ts';
import { addressReader } from '../http/client-address.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { candidate, type Deps, type Env, feature, staff } from '../http/feature.ts';
import { conflict } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { inOwnApplication } from '../my/access.ts';
import { vacancyFor } from '../vacancies/access.ts';
import { holdBackForWords } from '../wording/store.ts';
import { contract } from './contract.ts';
import { noticeShown, proposedNow, readNotice, readNotices, writeNotice } from './notices.ts';
import { closeForm, formBySlug, openForm, readForm, readPublicForm } from './store.ts';
import { rememberSent, type Sent, sentBefore, takeIn } from './taking-in.ts';

export function applyingRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;
  const clientAddress = addressReader(deps.config.proxies);

  on(contract.getForm, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const form = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      return readForm(tx, deps, viewer.org, vacancyId);
    });
    return c.json(form, 200, { ETag: etag(form.version) });
  });

  on(contract.openForm, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const form = await withTenant(staffContext(viewer, now()), async (tx) => {
      const vacancy = await vacancyFor(tx, viewer, vacancyId);
      if (vacancy.closed_at !== null)
        throw conflict('vacancy_closed', 'This vacancy is closed, so nobody can apply for it.');
      if (vacancy.opened_at === null)
        throw conflict('vacancy_not_open', 'This vacancy is not open yet. Open it first.');
      const { wordingReason, ...given } = c.req.valid('json');
      await openForm(tx, deps, viewer, vacancy, seenVersion(c), given);
      const told = { subject: 'application_form', subjectId: vacancyId, vacancyId } as const;
      await holdBackForWords(tx, deps, viewer, told, [given.told], wordingReason);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'application_form',
        subjectId: vacancyId,
        detail: { state: 'on' },
      });
      return readForm(tx, deps, viewer.org, vacancyId);
    });
    return c.json(form, 200, { ETag: etag(form.version) });
  });

  on(contract.closeForm, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const form = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      if (await closeForm(tx, deps, viewer, vacancyId))
        await record(tx, deps, viewer, viewer.org, {
          verb: 'changed',
          subject: 'application_form',
          subjectId: vacancyId,
          detail: { state: 'off' },
        });
      return readForm(tx, deps, viewer.org, vacancyId);
    });
    return c.json(form, 200, { ETag: etag(form.version) });
  });

  on(contract.listNotices, async (c) => {
    const viewer = staff(c);
    const items = await withTenant(staffContext(viewer, now()), (tx) => readNotices(tx, deps, viewer.org));
    return c.json({ items }, 200);
  });

  on(contract.getNotice, async (c) => {
    const viewer = staff(c);
    const { language } = c.req.valid('param');
    const notice = await withTenant(staffContext(viewer, now()), (tx) => readNotice(tx, deps, viewer.org, language));
    return c.json(notice, 200, { ETag: etag(notice.version) });
  });

  on(contract.writeNotice, async (c) => {
    const viewer = staff(c);
    const { language } = c.req.valid('param');
    const written = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { body, wordingReason } = c.req.valid('json');
      const notice = await writeNotice(tx, deps, viewer, language, seenVersion(c), body);
      const told = { subject: 'notice', subjectId: viewer.org, language } as const;
      await holdBackForWords(tx, deps, viewer, told, [body], wordingReason, [
        await proposedNow(tx, viewer.org, language),
      ]);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'notice',
        subjectId: viewer.org,
        detail: { language, version: notice.version },
      });
      return notice;
    });
    return c.json(written, 200, { ETag: etag(written.version) });
  });

  on(contract.shownNotice, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const shown = await withTenant(staffContext(viewer, now()), async (tx) => {
      await applicationFor(tx, viewer, applicationId);
      return noticeShown(tx, viewer.org, applicationId);
    });
    return c.json({ shown }, 200);
  });

  on(contract.myNotice, async (c) => {
    const viewer = candidate(c);
    const { applicationId } = c.req.valid('param');
    const shown = await inOwnApplication(deps, viewer, applicationId, (tx, { place }) =>
      noticeShown(tx, place.org, applicationId),
    );
    return c.json({ shown }, 200);
  });

  on(contract.publicForm, async (c) => {
    const { slug } = c.req.valid('param');
    deps.limit(`form:${clientAddress(c)}`, 300, 600);
    const { org, vacancyId } = await formBySlug(deps, slug);
    const form = await withTenant({ side: 'system', org, now: now() }, (tx) =>
      readPublicForm(tx, deps, org, vacancyId, c.req.valid('query').language),
    );
    return c.json(form, 200);
  });

  on(contract.apply, async (c) => {
    const { slug } = c.req.valid('param');
    const address = clientAddress(c);
    deps.limit(`apply:${address}`, 60, 3600);
    deps.limit(`apply:${address}:${slug}`, 10, 3600);
    deps.limit(`apply:${slug}`, 500, 3600);
    const { org, vacancyId } = await formBySlug(deps, slug);
    const { website, cv, ...fields } = c.req.valid('form');
    // Who fills in what nobody sees is told the same as everybody, and nothing is kept.
    if (website !== '') return c.json({ received: true as const }, 201);
    deps.limit(`apply:${org}:${fields.email.toLowerCase()}`, 10, 86_400);
    const sent: Sent = { ...fields, cv: await readCv(cv) };
    const key = c.req.header('Idempotency-Key');
    await withTenant({ side: 'system', org, now: now() }, async (tx) => {
      if (key !== undefined && (await sentBefore(tx, org, vacancyId, key, sent))) return;
      await takeIn(tx, deps, org, vacancyId, sent);
      if (key !== undefined) await rememberSent(tx, deps, org, vacancyId, key, sent);
      if (sent.cv !== undefined) await mustHaveRoom(tx, deps, org, 'applicant');
    });
    return c.json({ received: true as const }, 201);
  });

  return routes;
}

async function readCv(file: File | undefined): Promise<Sent['cv']> {
  if (file === undefined || (file.size === 0 && file.name === '')) return undefined;
  const read = await readDocument(new Uint8Array(await file.arrayBuffer()));
  if ('refused' in read) throw documentProblem(read);
  return { fileName: cleanFileName(file.name), read };
}
