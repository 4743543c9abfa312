import type { OpenAPIHono } from '@hono/zod-openapi';
import { applicationFor } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { candidate, type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { conflict } from '../http/problem.ts';
import { type StaffViewer, staffContext } from '../http/viewer.ts';
import { importFor } from '../imports/access.ts';
import { readLetterhead } from '../mail/letterhead.ts';
import { renderMail } from '../mail/render.ts';
import { inOwnApplication } from '../my/access.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';
import { contract } from './contract.ts';
import { letterFor, mustSayOrigin } from './letters.ts';
import { cancelMailing, importOfMailing, listMailings, listNotMailed, readMailing, startMailing } from './mailing.ts';
import { mySources } from './own.ts';
import { mailTo, reopenDuty, settleDuty } from './settling.ts';
import { countDuties, dutiesOfApplication, listDuties, organisationOf, readDuty } from './store.ts';

export function noticeDutyRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listDuties(tx, deps, viewer, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.count, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('query');
    const counted = await withTenant(staffContext(viewer, now()), async (tx) => {
      if (importId !== undefined) await importFor(tx, viewer, importId);
      return countDuties(tx, deps, viewer, importId);
    });
    return c.json(counted, 200);
  });

  on(contract.ofApplication, async (c) => {
    const viewer = staff(c);
    const { applicationId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { candidate_id: candidateId } = await applicationFor(tx, viewer, applicationId);
      return dutiesOfApplication(tx, deps, viewer, { applicationId, candidateId }, seesEveryVacancy(viewer));
    });
    return c.json({ items }, 200);
  });

  on(contract.preview, async (c) => {
    const viewer = staff(c);
    const { noticeDutyId } = c.req.valid('param');
    const said = c.req.valid('json');
    const shown = await withTenant(staffContext(viewer, now()), async (tx) => {
      const duty = await readDuty(tx, deps, viewer, noticeDutyId);
      mustSayOrigin(said);
      const made = await letterFor(tx, viewer, noticeDutyId, said);
      if (made === undefined)
        throw conflict('notice_settled', 'This was settled already, so there is nothing to send.');
      await record(tx, deps, viewer, viewer.org, {
        verb: 'saw',
        subject: 'notice_duty',
        subjectId: noticeDutyId,
        candidateId: duty.candidate.id,
        applicationId: duty.applicationId,
      });
      const { name } = await organisationOf(tx, viewer.org);
      return { ...made, name, letterhead: await readLetterhead(tx, viewer.org, name) };
    });
    const { language, letter, name, letterhead } = shown;
    const { to, button, ...words } = letter;
    const mail = { ...words, button: { label: button, url: `${deps.config.url}/my` } };
    const { subject, text, html } = await renderMail(mail, language, name, letterhead);
    return c.json({ to, language, subject, text, html }, 200);
  });

  on(contract.settle, async (c) => {
    const viewer = staff(c);
    const { noticeDutyId } = c.req.valid('param');
    const duty = await withTenant(staffContext(viewer, now()), async (tx) => {
      await settleDuty(tx, deps, viewer, noticeDutyId, c.req.valid('json'));
      return readDuty(tx, deps, viewer, noticeDutyId);
    });
    return c.json(duty, 200);
  });

  on(contract.reopen, async (c) => {
    const viewer = staff(c);
    const { noticeDutyId } = c.req.valid('param');
    const duty = await withTenant(staffContext(viewer, now()), async (tx) => {
      await reopenDuty(tx, deps, viewer, noticeDutyId);
      return readDuty(tx, deps, viewer, noticeDutyId);
    });
    return c.json(duty, 200);
  });

  on(contract.mail, async (c) => {
    const viewer = staff(c);
    const { noticeDutyIds, ...said } = c.req.valid('json');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => ({
      status: 201 as const,
      body: await mailTo(tx, deps, viewer, noticeDutyIds, said),
    }));
    return c.json(made.body, 201);
  });

  on(contract.mailImport, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      await importFor(tx, viewer, importId);
      const mailingId = await startMailing(tx, deps, viewer, importId, c.req.valid('json'));
      return { status: 201 as const, body: await readMailing(tx, viewer.org, mailingId) };
    });
    return c.json(made.body, 201);
  });

  on(contract.mailings, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    const listed = await withTenant(staffContext(viewer, now()), async (tx) => {
      await importFor(tx, viewer, importId);
      return listMailings(tx, viewer.org, importId, c.req.valid('query'));
    });
    return c.json(listed, 200);
  });

  /** The mailing, if the import it is about is the viewer's to work on. */
  const mailingFor = async (tx: Tx, viewer: StaffViewer, mailingId: string) =>
    importFor(tx, viewer, await importOfMailing(tx, viewer.org, mailingId));

  on(contract.mailing, async (c) => {
    const viewer = staff(c);
    const { noticeMailingId } = c.req.valid('param');
    const found = await withTenant(staffContext(viewer, now()), async (tx) => {
      await mailingFor(tx, viewer, noticeMailingId);
      return readMailing(tx, viewer.org, noticeMailingId);
    });
    return c.json(found, 200);
  });

  on(contract.cancelMailing, async (c) => {
    const viewer = staff(c);
    const { noticeMailingId } = c.req.valid('param');
    const stopped = await withTenant(staffContext(viewer, now()), async (tx) => {
      await mailingFor(tx, viewer, noticeMailingId);
      await cancelMailing(tx, deps, viewer, noticeMailingId);
      return readMailing(tx, viewer.org, noticeMailingId);
    });
    return c.json(stopped, 200);
  });

  on(contract.notMailed, async (c) => {
    const viewer = staff(c);
    const { noticeMailingId } = c.req.valid('param');
    const listed = await withTenant(staffContext(viewer, now()), async (tx) => {
      await mailingFor(tx, viewer, noticeMailingId);
      return listNotMailed(tx, viewer, noticeMailingId, c.req.valid('query'));
    });
    return c.json(listed, 200);
  });

  on(contract.mySource, async (c) => {
    const viewer = candidate(c);
    const told = await inOwnApplication(deps, viewer, c.req.valid('param').applicationId, (tx, { place }) =>
      mySources(tx, place.org, place.candidate),
    );
    return c.json(told, 200);
  });

  return routes;
}
