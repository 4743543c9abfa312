import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { staffContext } from '../http/viewer.ts';
import { clashesOf } from './clashes.ts';
import { contract } from './contract.ts';
import { doubleBooking, publishAgenda } from './publish.ts';
import { agendaFor, listPublications, makeAgenda, readAgenda, saveDraft } from './store.ts';

const bookings = new Set(['panelist_free', 'session_room_free', 'session_candidate_free']);

export function agendaRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.make, async (c) => {
    const viewer = staff(c);
    const { applicationId, roundId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const agendaId = await makeAgenda(
        tx,
        deps,
        viewer,
        applicationId,
        roundId,
        new Date(c.req.valid('json').firstStart),
      );
      const agenda = await readAgenda(tx, deps, viewer, agendaId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'made',
        subject: 'agenda',
        subjectId: agendaId,
        candidateId: agenda.candidate.id,
        applicationId,
      });
      return { status: 201 as const, body: agenda };
    });
    return c.json(made.body, 201, { ETag: etag(made.body.version) });
  });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { agendaId } = c.req.valid('param');
    const agenda = await withTenant(staffContext(viewer, now()), (tx) => readAgenda(tx, deps, viewer, agendaId));
    return c.json(agenda, 200, { ETag: etag(agenda.version) });
  });

  on(contract.save, async (c) => {
    const viewer = staff(c);
    const { agendaId } = c.req.valid('param');
    const agenda = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { agenda: row } = await agendaFor(tx, viewer, agendaId);
      await saveDraft(tx, viewer.org, agendaId, seenVersion(c), c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'agenda',
        subjectId: agendaId,
        candidateId: row.candidate_id,
        applicationId: row.application_id,
      });
      return readAgenda(tx, deps, viewer, agendaId);
    });
    return c.json(agenda, 200, { ETag: etag(agenda.version) });
  });

  on(contract.publish, async (c) => {
    const viewer = staff(c);
    const { agendaId } = c.req.valid('param');
    const context = staffContext(viewer, now());
    try {
      const { applicationId } = await withTenant(context, (tx) =>
        publishAgenda(tx, deps, viewer, agendaId, seenVersion(c), c.req.valid('json')),
      );
      deps.events.publish({
        topic: 'agenda',
        org: viewer.org,
        application: applicationId,
        subject: agendaId,
        sealed: false,
      });
    } catch (error) {
      // Somebody booked the same person or room at the same moment: the database refused, and this says who and when.
      if (!bookings.has((error as { constraint?: string }).constraint ?? '')) throw error;
      throw doubleBooking(
        await withTenant(context, async (tx) => {
          const { agenda, draft } = await agendaFor(tx, viewer, agendaId);
          return clashesOf(tx, viewer.org, agendaId, agenda.candidate_id, draft);
        }),
      );
    }
    const agenda = await withTenant(context, (tx) => readAgenda(tx, deps, viewer, agendaId));
    return c.json(agenda, 200, { ETag: etag(agenda.version) });
  });

  on(contract.history, async (c) => {
    const viewer = staff(c);
    const { agendaId } = c.req.valid('param');
    const items = await withTenant(staffContext(viewer, now()), async (tx) => {
      await agendaFor(tx, viewer, agendaId);
      return listPublications(tx, viewer.org, agendaId);
    });
    return c.json({ items }, 200);
  });

  return routes;
}
