import type { OpenAPIHono } from '@hono/zod-openapi';
import { candidateFor } from '../applications/access.ts';
import { record } from '../audit/store.ts';
import { candidate, type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { notFound, refused } from '../http/problem.ts';
import { type CandidateViewer, personContext, type StaffViewer, staffContext } from '../http/viewer.ts';
import { inOwnApplication } from '../my/access.ts';
import { contract } from './contract.ts';
import { eraseCandidate } from './erase.ts';
import { exportOf } from './export.ts';
import { readableExport, readableHeaders } from './readable.ts';
import { endedCandidates } from './retention.ts';
import { holdsOf, liftHold, myPrivacy, ownNotes, placeHold, setConsent, termOf } from './store.ts';

export function privacyRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  /** What an employer exports, written down in the trail. */
  const exported = (viewer: StaffViewer, candidateId: string) =>
    withTenant(staffContext(viewer, now()), async (tx) => {
      await candidateFor(tx, viewer, candidateId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'exported',
        subject: 'candidate',
        subjectId: candidateId,
        candidateId,
      });
      return exportOf(tx, viewer.org, candidateId, now(), 'employer');
    });

  on(contract.exportCandidate, async (c) => {
    return c.json(await exported(staff(c), c.req.valid('param').candidateId), 200);
  });

  on(contract.readCandidateExport, async (c) => {
    const made = await exported(staff(c), c.req.valid('param').candidateId);
    return c.body(readableExport({ employers: [made] }, c.req.valid('query').language), 200, readableHeaders(now()));
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

  /** What a person exports: all employers, and their own notes; written down in each trail. */
  const exportedBy = async (viewer: CandidateViewer) => {
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
    return { employers, notes };
  };

  on(contract.myExport, async (c) => {
    return c.json({ format: 'rondo-my-export/1' as const, ...(await exportedBy(candidate(c))) }, 200);
  });

  on(contract.readMyExport, async (c) => {
    const made = await exportedBy(candidate(c));
    return c.body(readableExport(made, c.req.valid('query').language), 200, readableHeaders(now()));
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
