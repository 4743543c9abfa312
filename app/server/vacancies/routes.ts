import type { OpenAPIHono } from '@hono/zod-openapi';
import { mayOpenVacancy } from '@rondo/interview';
import { record } from '../audit/store.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { latestPlan } from '../plans/store.ts';
import { holdBackForWords } from '../wording/store.ts';
import { vacancyFor } from './access.ts';
import { contract } from './contract.ts';
import {
  changeVacancy,
  joinTeam,
  leaveTeam,
  listTexts,
  listVacancies,
  makeVacancy,
  markVacancy,
  payOf,
  readVacancy,
  writeText,
} from './store.ts';

export function vacancyRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listVacancies(tx, viewer, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.make, async (c) => {
    const viewer = staff(c);
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const { wordingReason, ...given } = c.req.valid('json');
      const vacancyId = await makeVacancy(tx, deps, viewer, given);
      const told = { subject: 'vacancy_text', subjectId: vacancyId, vacancyId } as const;
      await holdBackForWords(tx, deps, viewer, told, [given.title, given.text], wordingReason);
      await record(tx, deps, viewer, viewer.org, { verb: 'made', subject: 'vacancy', subjectId: vacancyId });
      return { status: 201 as const, body: await readVacancy(tx, viewer.org, vacancyId) };
    });
    return c.json(made.body, 201, { ETag: etag(made.body.version) });
  });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const vacancy = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      return readVacancy(tx, viewer.org, vacancyId);
    });
    return c.json(vacancy, 200, { ETag: etag(vacancy.version) });
  });

  on(contract.change, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const vacancy = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      await changeVacancy(tx, viewer.org, vacancyId, seenVersion(c), c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, { verb: 'changed', subject: 'vacancy', subjectId: vacancyId });
      return readVacancy(tx, viewer.org, vacancyId);
    });
    return c.json(vacancy, 200, { ETag: etag(vacancy.version) });
  });

  on(contract.write, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const vacancy = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      const { text, wordingReason } = c.req.valid('json');
      await writeText(tx, deps, viewer, vacancyId, seenVersion(c), text);
      const told = { subject: 'vacancy_text', subjectId: vacancyId, vacancyId } as const;
      await holdBackForWords(tx, deps, viewer, told, [text], wordingReason);
      await record(tx, deps, viewer, viewer.org, { verb: 'changed', subject: 'vacancy_text', subjectId: vacancyId });
      return readVacancy(tx, viewer.org, vacancyId);
    });
    return c.json(vacancy, 200, { ETag: etag(vacancy.version) });
  });

  on(contract.listTexts, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      return listTexts(tx, viewer.org, vacancyId);
    });
    return c.json({ items }, 200);
  });

  on(contract.open, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const vacancy = await withTenant(staffContext(viewer, now()), async (tx) => {
      const row = await vacancyFor(tx, viewer, vacancyId);
      const { plan } = await latestPlan(tx, viewer.org, vacancyId);
      const answer = mayOpenVacancy({ plan, pay: payOf(row), openedAt: row.opened_at, closedAt: row.closed_at });
      if ('refused' in answer) {
        if (answer.refused === 'closed')
          throw conflict('vacancy_closed', 'This vacancy is closed. Make a new one to hire again.');
        if (answer.refused === 'not_ready') {
          throw refused(
            'vacancy_not_ready',
            'Something is missing before this vacancy can open: criteria of both dimensions and the pay range.',
            { missing: answer.missing },
          );
        }
      } else {
        await markVacancy(tx, deps, viewer, vacancyId, 'opened');
        await record(tx, deps, viewer, viewer.org, {
          verb: 'changed',
          subject: 'vacancy',
          subjectId: vacancyId,
          detail: { state: 'open' },
        });
      }
      return readVacancy(tx, viewer.org, vacancyId);
    });
    return c.json(vacancy, 200, { ETag: etag(vacancy.version) });
  });

  on(contract.close, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const vacancy = await withTenant(staffContext(viewer, now()), async (tx) => {
      const row = await vacancyFor(tx, viewer, vacancyId);
      if (row.closed_at === null) {
        await markVacancy(tx, deps, viewer, vacancyId, 'closed');
        await record(tx, deps, viewer, viewer.org, {
          verb: 'changed',
          subject: 'vacancy',
          subjectId: vacancyId,
          detail: { state: 'closed' },
        });
      }
      return readVacancy(tx, viewer.org, vacancyId);
    });
    return c.json(vacancy, 200, { ETag: etag(vacancy.version) });
  });

  on(contract.join, async (c) => {
    const viewer = staff(c);
    const { vacancyId, memberId } = c.req.valid('param');
    const vacancy = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      await joinTeam(tx, viewer.org, vacancyId, memberId, c.req.valid('json').part);
      await record(tx, deps, viewer, viewer.org, { verb: 'changed', subject: 'vacancy_team', subjectId: vacancyId });
      return readVacancy(tx, viewer.org, vacancyId);
    });
    return c.json(vacancy, 200, { ETag: etag(vacancy.version) });
  });

  on(contract.leave, async (c) => {
    const viewer = staff(c);
    const { vacancyId, memberId } = c.req.valid('param');
    await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      if (!(await leaveTeam(tx, viewer.org, vacancyId, memberId))) throw notFound();
      await record(tx, deps, viewer, viewer.org, { verb: 'changed', subject: 'vacancy_team', subjectId: vacancyId });
    });
    return c.body(null, 204);
  });

  return routes;
}
