import type { OpenAPIHono } from '@hono/zod-openapi';
import { candidateFor } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { notFound } from '../http/problem.ts';
import { type StaffViewer, staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { compare, countPairs, duplicatesOf, listDuplicates, mergeCandidates, readSide, tellApart } from './store.ts';
import { listMerges, readMerge, undoMerge } from './undo.ts';

/** Both are there, neither is the viewer themself, and they are two. */
async function bothFor(tx: Tx, viewer: StaffViewer, one: string, other: string): Promise<void> {
  if (one === other) throw notFound();
  await candidateFor(tx, viewer, one);
  await candidateFor(tx, viewer, other);
}

export function duplicateRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listDuplicates(tx, viewer, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.count, async (c) => {
    const viewer = staff(c);
    const pairs = await withTenant(staffContext(viewer, now()), (tx) => countPairs(tx, viewer));
    return c.json({ pairs }, 200);
  });

  on(contract.of, async (c) => {
    const viewer = staff(c);
    const { candidateId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await candidateFor(tx, viewer, candidateId);
      return duplicatesOf(tx, viewer, candidateId);
    });
    return c.json({ items }, 200);
  });

  on(contract.compare, async (c) => {
    const viewer = staff(c);
    const { candidateId, otherId } = c.req.valid('param');
    const both = await withTenant(staffContext(viewer, now()), async (tx) => {
      await bothFor(tx, viewer, candidateId, otherId);
      for (const id of [candidateId, otherId])
        await record(tx, deps, viewer, viewer.org, {
          verb: 'saw',
          subject: 'candidate',
          subjectId: id,
          candidateId: id,
        });
      return compare(tx, viewer, candidateId, otherId);
    });
    return c.json(both, 200);
  });

  on(contract.tellApart, async (c) => {
    const viewer = staff(c);
    const { candidateId, otherId } = c.req.valid('param');
    await withTenant(staffContext(viewer, now()), async (tx) => {
      await bothFor(tx, viewer, candidateId, otherId);
      await tellApart(tx, deps, viewer, candidateId, otherId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'candidate',
        subjectId: candidateId,
        candidateId,
        detail: { toldApartFrom: otherId },
      });
    });
    return c.body(null, 204);
  });

  on(contract.merge, async (c) => {
    const viewer = staff(c);
    const { candidateId } = c.req.valid('param');
    const { otherId, confirm, ...choice } = c.req.valid('json');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      await bothFor(tx, viewer, candidateId, otherId);
      const mergeId = await mergeCandidates(tx, deps, viewer, candidateId, otherId, choice);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'merged',
        subject: 'candidate',
        subjectId: candidateId,
        candidateId,
        detail: { ...choice, merged: otherId, confirm },
      });
      const [one, merge] = [
        await readSide(tx, viewer.org, candidateId),
        await readMerge(tx, deps, viewer.org, mergeId),
      ];
      return { status: 201 as const, body: { ...one, merge } };
    });
    // A link that was mailed about the other would lead nowhere, and one about this one may have gone to the address
    // that was not kept; a new one they can ask for.
    await deps.identity.removeLinks(otherId);
    await deps.identity.endLinks(candidateId, now());
    return c.json(made.body, 201);
  });

  on(contract.listMerges, async (c) => {
    const viewer = staff(c);
    const { candidateId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await candidateFor(tx, viewer, candidateId);
      return listMerges(tx, deps, viewer.org, candidateId);
    });
    return c.json({ items }, 200);
  });

  on(contract.undoMerge, async (c) => {
    const viewer = staff(c);
    const { candidateId, mergeId } = c.req.valid('param');
    const two = await withTenant(staffContext(viewer, now()), async (tx) => {
      await candidateFor(tx, viewer, candidateId);
      const mergedId = await undoMerge(tx, deps, viewer, candidateId, mergeId);
      for (const [one, from] of [
        [candidateId, mergedId],
        [mergedId, candidateId],
      ] as const)
        await record(tx, deps, viewer, viewer.org, {
          verb: 'separated',
          subject: 'candidate',
          subjectId: one,
          candidateId: one,
          detail: { from },
        });
      const [merge, one, other] = [
        await readMerge(tx, deps, viewer.org, mergeId),
        await readSide(tx, viewer.org, candidateId),
        await readSide(tx, viewer.org, mergedId),
      ];
      return { merge, candidate: one, other };
    });
    // Each has an address of their own again: what was mailed to the one is no way in to the other.
    await deps.identity.endLinks(candidateId, now());
    return c.json(two, 200);
  });

  return routes;
}
