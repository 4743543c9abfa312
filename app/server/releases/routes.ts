import type { OpenAPIHono } from '@hono/zod-openapi';
import { applicationFor } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { conflict, notAllowed, notFound, Problem, refused } from '../http/problem.ts';
import { type StaffViewer, staffContext } from '../http/viewer.ts';
import { ownCardsFirst } from '../scorecards/access.ts';
import { contract } from './contract.ts';
import {
  aloneFrom,
  askRelease,
  confirmRelease,
  listReleases,
  owesCard,
  possibleSeconds,
  standingRelease,
  takeBackRelease,
} from './store.ts';

export function releaseRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;
  const changed = (org: string, application: string) =>
    deps.events.publish({ topic: 'decision', org, application, subject: application, sealed: true });

  /** The application, for somebody who may act on a card that is out and has none out themself. */
  async function enter(tx: Tx, viewer: StaffViewer, applicationId: string) {
    const application = await applicationFor(tx, viewer, applicationId);
    await ownCardsFirst(tx, viewer, applicationId);
    return application;
  }

  type Standing = NonNullable<Awaited<ReturnType<typeof standingRelease>>>;

  /** What somebody says to a release that is asked for: with the panelist it is about, and their line of the trail. */
  async function answerTo(
    viewer: StaffViewer,
    asked: { applicationId: string; roundId: string; memberId: string },
    say: (tx: Tx, release: Standing, line: ReturnType<typeof lineOf>) => Promise<void>,
  ): Promise<void> {
    // Nobody opens their own seal.
    if (asked.memberId === viewer.member) throw notAllowed();
    await withTenant(staffContext(viewer, now()), async (tx) => {
      const { candidate_id } = await enter(tx, viewer, asked.applicationId);
      const release = await standingRelease(tx, { org: viewer.org, ...asked });
      if (release === undefined) throw notFound();
      await say(tx, release, lineOf(asked, candidate_id));
    });
    changed(viewer.org, asked.applicationId);
  }

  const lineOf = (key: { applicationId: string; memberId: string }, candidateId: string) => ({
    candidateId,
    applicationId: key.applicationId,
    // Under the seal: it says whose card is out.
    cardOf: key.memberId,
  });

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const { applicationId, roundId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await applicationFor(tx, viewer, applicationId, 'panel');
      await ownCardsFirst(tx, viewer, applicationId);
      return listReleases(tx, viewer.org, applicationId, roundId);
    });
    return c.json({ items }, 200);
  });

  on(contract.ask, async (c) => {
    const viewer = staff(c);
    const key = { org: viewer.org, ...c.req.valid('param') };
    const reason = c.req.valid('json').reason.trim();
    // Nobody opens their own seal.
    if (key.memberId === viewer.member) throw notAllowed();
    const asked = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { candidate_id } = await enter(tx, viewer, key.applicationId);
      if (reason === '')
        throw refused('reason_missing', 'Letting somebody off needs a reason: whoever agrees reads it.', {
          errors: [{ pointer: '/reason', detail: 'is needed' }],
        });
      // Asked already: the one that stands is the answer, with the reason it was given.
      if ((await standingRelease(tx, key)) === undefined) {
        if (!(await owesCard(tx, key))) throw notFound();
        const releaseId = await askRelease(tx, deps, key, viewer.member, reason);
        if (releaseId !== undefined)
          await record(tx, deps, viewer, viewer.org, {
            verb: 'made',
            subject: 'release',
            subjectId: releaseId,
            ...lineOf(key, candidate_id),
          });
      }
      return (await listReleases(tx, viewer.org, key.applicationId, key.roundId)).find(
        ({ memberId }) => memberId === key.memberId,
      );
    });
    if (asked === undefined) throw new Error('a release that was just asked for is not there');
    changed(viewer.org, key.applicationId);
    return c.json(asked, 200);
  });

  on(contract.confirm, async (c) => {
    const viewer = staff(c);
    await answerTo(viewer, c.req.valid('param'), async (tx, release, line) => {
      if (release.confirmed_at !== null) return;
      const isAlone = release.asked_by === viewer.member;
      if (isAlone) {
        const from = aloneFrom(await possibleSeconds(tx, viewer.org, release.application_id), release);
        if (from === null)
          throw new Problem(403, 'second_person_needed', 'You asked for this yourself. Somebody else has to agree.');
        if (now() < from)
          throw conflict(
            'release_too_early',
            `Nobody else can agree to this, so it stands for a day where everybody sees it. You can let them off from ${from.toISOString()}.`,
            { from: from.toISOString() },
          );
      }
      await confirmRelease(tx, deps, release, viewer.member);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'released',
        subject: 'panelist',
        subjectId: release.member_id,
        ...line,
        detail: { alone: isAlone },
      });
    });
    return c.body(null, 204);
  });

  on(contract.takeBack, async (c) => {
    const viewer = staff(c);
    await answerTo(viewer, c.req.valid('param'), async (tx, release, line) => {
      if (release.confirmed_at !== null)
        throw conflict('release_confirmed', 'Two people have let them off already; that stands.');
      await takeBackRelease(tx, deps, viewer.org, release.release_id, viewer.member);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'lifted',
        subject: 'release',
        subjectId: release.release_id,
        ...line,
      });
    });
    return c.body(null, 204);
  });

  return routes;
}
