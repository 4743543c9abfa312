import type { OpenAPIHono } from '@hono/zod-openapi';
import { type RetentionRefusal, setRetention } from '@rondo/interview';
import { record } from '../audit/store.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { refused } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import {
  addRoom,
  changeOrganisation,
  changeRoom,
  listRooms,
  readOrganisation,
  removeRoom,
  roomKnown,
} from './store.ts';

/** Why a term cannot be kept, with its remedy, at its place in the form. */
function retentionProblem(country: string, days: number, refusal: RetentionRefusal) {
  const at = (pointer: string, detail: string) => ({ errors: [{ pointer, detail }] });
  switch (refusal.refused) {
    case 'not_a_term':
      return refused(
        'retention_not_a_term',
        `${days} days is no term. Give whole days, ${refusal.atLeast} to ${refusal.atMost}.`,
        { atLeast: refusal.atLeast, atMost: refusal.atMost, ...at('/retention/days', 'is not a term') },
      );
    case 'longer_than_allowed':
      return refused(
        'retention_longer_than_allowed',
        `In ${country} candidates’ data is kept for at most ${refusal.atMost} days without consent. Set ${refusal.atMost} or fewer; longer only with each candidate’s consent.`,
        { atMost: refusal.atMost, ...at('/retention/days', `is more than ${refusal.atMost}`) },
      );
    case 'reason_missing':
      return refused(
        'retention_reason_missing',
        `${days} days is longer than the usual ${refusal.defaultDays} in ${country}. Give the reason; candidates can ask for it.`,
        { defaultDays: refusal.defaultDays, ...at('/retention/reason', 'is missing') },
      );
  }
}

export function organisationRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const organisation = await withTenant(staffContext(viewer, now()), (tx) => readOrganisation(tx, viewer.org));
    return c.json(organisation, 200, { ETag: etag(organisation.version) });
  });

  on(contract.change, async (c) => {
    const viewer = staff(c);
    const { retention, ...changes } = c.req.valid('json');
    const organisation = await withTenant(staffContext(viewer, now()), async (tx) => {
      const before = await readOrganisation(tx, viewer.org);
      const country = changes.country ?? before.country;
      const wanted = retention ?? { days: before.retention.days, reason: before.retention.reason ?? '' };
      // Another country may not leave open what this one did, so the term is asked again with it.
      const asked = retention !== undefined || country !== before.country;
      const answer = asked ? setRetention(country, wanted.days, wanted.reason) : undefined;
      if (answer !== undefined && 'refused' in answer) throw retentionProblem(country, wanted.days, answer);
      await changeOrganisation(tx, viewer.org, seenVersion(c), { ...changes, retention: answer });
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'organisation',
        subjectId: viewer.org,
        detail: {
          ...(answer === undefined ? {} : { retentionDays: answer.days, country }),
          ...(changes.noticesAtOnce === undefined ? {} : { noticesAtOnce: changes.noticesAtOnce }),
        },
      });
      return readOrganisation(tx, viewer.org);
    });
    return c.json(organisation, 200, { ETag: etag(organisation.version) });
  });

  on(contract.listRooms, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listRooms(tx, viewer.org, c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.addRoom, async (c) => {
    const viewer = staff(c);
    const room = c.req.valid('json');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const added = await addRoom(tx, deps, viewer.org, room);
      await record(tx, deps, viewer, viewer.org, { verb: 'made', subject: 'room', subjectId: added.id });
      return { status: 201 as const, body: added };
    }).catch((error: unknown) => roomKnown(error, room.name));
    return c.json(made.body, 201);
  });

  on(contract.changeRoom, async (c) => {
    const viewer = staff(c);
    const { roomId } = c.req.valid('param');
    const changes = c.req.valid('json');
    const room = await withTenant(staffContext(viewer, now()), async (tx) => {
      const changed = await changeRoom(tx, viewer.org, roomId, changes);
      await record(tx, deps, viewer, viewer.org, { verb: 'changed', subject: 'room', subjectId: roomId });
      return changed;
    }).catch((error: unknown) => roomKnown(error, changes.name));
    return c.json(room, 200);
  });

  on(contract.removeRoom, async (c) => {
    const viewer = staff(c);
    const { roomId } = c.req.valid('param');
    await withTenant(staffContext(viewer, now()), async (tx) => {
      await removeRoom(tx, now(), viewer.org, roomId);
      await record(tx, deps, viewer, viewer.org, { verb: 'ended', subject: 'room', subjectId: roomId });
    });
    return c.body(null, 204);
  });

  return routes;
}
