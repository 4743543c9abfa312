import type { OpenAPIHono } from '@hono/zod-openapi';
import { candidateFor } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import { candidate, type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { notFound, refused } from '../http/problem.ts';
import { personContext, staffContext } from '../http/viewer.ts';
import { inOwnApplication } from '../my/access.ts';
import { contract } from './contract.ts';
import { eraseCandidate } from './erase.ts';
import { exportOf } from './export.ts';
import { endedCandidates } from './retention.ts';
import { holdsOf, liftHold, myPrivacy, ownNotes, placeHold, setConsent, termOf } from './store.ts';

export function privacyRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.exportCandidate, async (c) => {
    const viewer = staff(c);
    const { candidateId } = c.req.valid('param');
    const made = await withTenant(staffContext(viewer, now()), async (tx) => {
      await candidateFor(tx, viewer, candidateId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'exported',
        subject: 'candidate',
        subjectId: candidateId,
        candidateId,
      });
      return exportOf(tx, viewer.org, candidateId, now(), 'employer');
    });
    return c.json(made, 200);
  });

  on(contract.eraseCandidate, async (c) => {
    const viewer = staff(c);
    const { candidateId } = c.req.valid('param');
    await withTenant(staffContext(viewer, now()), (tx) => candidateFor(tx, viewer, candidateId));
    await eraseCandidate(deps, viewer.org, candidateId, 'asked_by_employer', viewer);
    return c.body(null, 204);
  });

  on(contract.listHolds, async (c) => {
    const viewer = staff(c);
    const { candidateId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await candidateFor(tx, viewer, candidateId);
      return holdsOf(tx, viewer.org, candidateId);
    });
    return c.json({ items }, 200);
  });

  on(contract.placeHold, async (c) => {
    const viewer = staff(c);
    const { candidateId } = c.req.valid('param');
    const { reason, endsOn } = c.req.valid('json');
    if (endsOn < now().toISOString().slice(0, 10)) {
      throw refused('end_past', 'A hold ends today or later.', {
        errors: [{ pointer: '/endsOn', detail: 'lies in the past' }],
      });
    }
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      await candidateFor(tx, viewer, candidateId);
      const hold = await placeHold(tx, deps, viewer, candidateId, reason, endsOn);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'held',
        subject: 'candidate',
        subjectId: candidateId,
        candidateId,
      });
      return { status: 201 as const, body: hold };
    });
    return c.json(made.body, 201);
  });

  on(contract.liftHold, async (c) => {
    const viewer = staff(c);
    await withTenant(staffContext(viewer, now()), async (tx) => {
      const candidateId = await liftHold(tx, deps, viewer, c.req.valid('param').legalHoldId);
      if (candidateId === undefined) throw notFound();
      await candidateFor(tx, viewer, candidateId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'lifted',
        subject: 'candidate',
        subjectId: candidateId,
        candidateId,
      });
    });
    return c.body(null, 204);
  });

  on(contract.listKept, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), async (tx) => {
      const days = await termOf(tx, viewer.org);
      const ended = await endedCandidates(tx, viewer.org, now());
      return { days, ended };
    });
    const items = listed.ended.flatMap(({ candidateId, accountId, name, state }) => {
      // One's own candidacy is nobody's to see from this side.
      if (state.state === 'running' || accountId === viewer.account) return [];
      const erasedOn = state.state === 'kept' ? state.erasedOn : state.state === 'held' ? state.dueSince : state.since;
      return [
        { candidateId, name, state: state.state, because: state.state === 'kept' ? state.because : null, erasedOn },
      ];
    });
    return c.json({ days: listed.days, items: items.sort((a, b) => a.erasedOn.localeCompare(b.erasedOn)) }, 200);
  });

  on(contract.myExport, async (c) => {
    const viewer = candidate(c);
    deps.limit(`export:${viewer.account}`, 20, 3600);
    const employers = [];
    for (const { org, candidate: candidateId } of viewer.candidacies) {
      employers.push(
        await withTenant({ side: 'system', org, now: now() }, async (tx) => {
          await record(tx, deps, viewer, org, {
            verb: 'exported',
            subject: 'candidate',
            subjectId: candidateId,
            candidateId,
          });
          return exportOf(tx, org, candidateId, now(), 'candidate');
        }),
      );
    }
    const notes = await withTenant(personContext(viewer, now()), (tx) => ownNotes(tx, viewer.account));
    return c.json(
      {
        format: 'rondo-my-export/1' as const,
        employers,
        notes,
      },
      200,
    );
  });

  on(contract.myPrivacy, async (c) => {
    const viewer = candidate(c);
    const answer = await inOwnApplication(deps, viewer, c.req.valid('param').applicationId, (tx, { place }) =>
      myPrivacy(tx, deps, place),
    );
    return c.json(answer, 200);
  });

  on(contract.giveConsent, async (c) => {
    await inOwnApplication(deps, candidate(c), c.req.valid('param').applicationId, (tx, { place }) =>
      setConsent(tx, deps, place, true),
    );
    return c.body(null, 204);
  });

  on(contract.withdrawConsent, async (c) => {
    await inOwnApplication(deps, candidate(c), c.req.valid('param').applicationId, (tx, { place }) =>
      setConsent(tx, deps, place, false),
    );
    return c.body(null, 204);
  });

  on(contract.eraseMe, async (c) => {
    const viewer = candidate(c);
    const place = await inOwnApplication(
      deps,
      viewer,
      c.req.valid('param').applicationId,
      async (_, application) => application.place,
    );
    await eraseCandidate(deps, place.org, place.candidate, 'asked_by_candidate', viewer);
    return c.body(null, 204);
  });

  return routes;
}
