import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { addressReader } from '../http/client-address.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { notFound } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { readOwed } from './owed.ts';
import { listPreparations, nudge } from './preparations.ts';
import { endDigest, readReminders, saveReminders, whoseReminders } from './store.ts';

export function reminderRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const mine = await deps.withTenant(staffContext(viewer, deps.now()), (tx) =>
      readReminders(tx, viewer.org, viewer.member),
    );
    return c.json(mine, 200, { ETag: etag(mine.version) });
  });

  on(contract.set, async (c) => {
    const viewer = staff(c);
    const mine = await deps.withTenant(staffContext(viewer, deps.now()), async (tx) => {
      await saveReminders(tx, viewer, seenVersion(c), c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'reminders',
        subjectId: viewer.member,
        detail: { digest: c.req.valid('json').digest },
      });
      return readReminders(tx, viewer.org, viewer.member);
    });
    return c.json(mine, 200, { ETag: etag(mine.version) });
  });

  on(contract.owed, async (c) => {
    const viewer = staff(c);
    const now = deps.now();
    const items = await deps.withTenant(staffContext(viewer, now), (tx) => readOwed(tx, viewer, now));
    return c.json({ items }, 200);
  });

  on(contract.preparations, async (c) => {
    const viewer = staff(c);
    const listed = await deps.withTenant(staffContext(viewer, deps.now()), (tx) =>
      listPreparations(tx, deps, viewer, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.nudge, async (c) => {
    const viewer = staff(c);
    deps.limit(`nudge:${viewer.member}`, 60, 3600);
    const { sessionId } = c.req.valid('param');
    const { memberId } = c.req.valid('json');
    const done = await deps.withTenant(staffContext(viewer, deps.now()), async (tx) => {
      const { candidateId, applicationId, ...asked } = await nudge(tx, deps, viewer, sessionId, memberId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'asked',
        subject: 'preparation',
        subjectId: memberId,
        candidateId,
        applicationId,
        detail: { mailed: asked.mailed },
      });
      return asked;
    });
    return c.json(done, 201);
  });

  const clientAddress = addressReader(deps.config.proxies);
  const whose = (token: string) => {
    const found = deps.identity.readReminderToken(token);
    if (found === undefined) throw notFound();
    return found;
  };

  on(contract.unsubscription, async (c) => {
    deps.limit(`unsubscribe:${clientAddress(c)}`, 60, 600);
    const { token } = c.req.valid('param');
    // An old mail program opens the address instead of sending to it: a person is shown the page, nothing changes.
    if (c.req.header('accept')?.includes('text/html'))
      return c.redirect(`${deps.config.url}/unsubscribe#${token}`, 303);
    const { org, member } = whose(token);
    const found = await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
      whoseReminders(tx, org, member),
    );
    return c.json(found, 200);
  });

  on(contract.unsubscribe, async (c) => {
    deps.limit(`unsubscribe:${clientAddress(c)}`, 60, 600);
    const { org, member } = whose(c.req.valid('param').token);
    const found = await deps.withTenant({ side: 'system', org, now: deps.now() }, async (tx) => {
      const before = await whoseReminders(tx, org, member);
      if (before.digest) {
        await endDigest(tx, org, member);
        await record(tx, deps, { kind: 'staff', member, apiKey: null }, org, {
          verb: 'changed',
          subject: 'reminders',
          subjectId: member,
          detail: { digest: false, by: 'link' },
        });
      }
      return { ...before, digest: false };
    });
    return c.json(found, 200);
  });

  return routes;
}
