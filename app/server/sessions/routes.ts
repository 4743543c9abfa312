import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { Problem } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { compareKit, upgradeKit } from './kits.ts';
import { confirmPreparation, listLeftCards, listMySessions, markSession, readSession } from './store.ts';

const longestSpanDays = 92;

export function sessionRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.listMine, async (c) => {
    const viewer = staff(c);
    const { from, until } = c.req.valid('query');
    if (Date.parse(until) - Date.parse(from) > longestSpanDays * 86_400_000) {
      throw new Problem(400, 'span_too_long', `Ask for at most ${longestSpanDays} days at once.`);
    }
    const mine = await withTenant(staffContext(viewer, now()), async (tx) => ({
      items: await listMySessions(tx, viewer, new Date(from), new Date(until)),
      left: await listLeftCards(tx, viewer, new Date(from), new Date(until)),
    }));
    return c.json(mine, 200);
  });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { sessionId } = c.req.valid('param');
    const session = await withTenant(staffContext(viewer, now()), async (tx) => {
      const read = await readSession(tx, viewer, sessionId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'saw',
        subject: 'kit',
        subjectId: sessionId,
        candidateId: read.candidate.id,
        applicationId: read.applicationId,
      });
      return read;
    });
    return c.json(session, 200);
  });

  on(contract.prepare, async (c) => {
    const viewer = staff(c);
    const { sessionId } = c.req.valid('param');
    const preparedAt = await withTenant(staffContext(viewer, now()), (tx) =>
      confirmPreparation(tx, deps, viewer, sessionId),
    );
    return c.json({ preparedAt: preparedAt.toISOString() }, 200);
  });

  on(contract.start, async (c) => {
    const viewer = staff(c);
    const { sessionId } = c.req.valid('param');
    const startedAt = await withTenant(staffContext(viewer, now()), (tx) =>
      markSession(tx, deps, viewer, sessionId, 'start'),
    );
    return c.json({ startedAt: startedAt.toISOString() }, 200);
  });

  on(contract.end, async (c) => {
    const viewer = staff(c);
    const { sessionId } = c.req.valid('param');
    const heldAt = await withTenant(staffContext(viewer, now()), (tx) =>
      markSession(tx, deps, viewer, sessionId, 'end'),
    );
    return c.json({ heldAt: heldAt.toISOString() }, 200);
  });

  on(contract.kitChanges, async (c) => {
    const viewer = staff(c);
    const { sessionId } = c.req.valid('param');
    const { version, changes } = await withTenant(staffContext(viewer, now()), (tx) =>
      compareKit(tx, viewer, sessionId),
    );
    return c.json({ kitVersion: version, changes: changes.map((change) => ({ ...change })) }, 200);
  });

  on(contract.upgradeKit, async (c) => {
    const viewer = staff(c);
    const { sessionId } = c.req.valid('param');
    const kitVersion = await withTenant(staffContext(viewer, now()), async (tx) => {
      const version = await upgradeKit(tx, deps, viewer, sessionId, c.req.valid('json').kitVersion);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'kit',
        subjectId: sessionId,
        detail: { kitVersion: version },
      });
      return version;
    });
    return c.json({ kitVersion }, 200);
  });

  return routes;
}
