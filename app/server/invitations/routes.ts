import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { conflict, notFound } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { noteClosed } from '../privacy/store.ts';
import { contract } from './contract.ts';
import { listInvitations, makeInvitation, readInvitation, sendInvitationAgain, withdrawInvitation } from './store.ts';

/** Two administrators who invite the same person at the same moment: one of them did. */
function invitedJustNow(error: unknown): never {
  if ((error as { constraint?: string }).constraint === 'invitation_open') {
    throw conflict('invited_just_now', 'Somebody else invited this person just now. Reload the list to see it.');
  }
  throw error;
}

export function invitationRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now, identity } = deps;

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) =>
      listInvitations(tx, viewer, now(), c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.make, async (c) => {
    const viewer = staff(c);
    deps.limit(`invite:${viewer.org}`, 300, 86_400);
    let replaced: string[] = [];
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const invited = await makeInvitation(tx, deps, viewer, c.req.valid('json'));
      replaced = invited.replaced;
      await record(tx, deps, viewer, viewer.org, {
        verb: 'invited',
        subject: 'member',
        subjectId: invited.invitation.id,
        detail: { role: invited.invitation.role },
      });
      return { status: 201 as const, body: invited.invitation };
    }).catch(invitedJustNow);
    // A link of a withdrawn invitation is refused in any case; ended, it also says so.
    for (const old of replaced) {
      await identity.endLinks(old, now());
      await noteClosed(deps, 'invitation', viewer.org, old);
    }
    return c.json(made.body, 201);
  });

  on(contract.withdraw, async (c) => {
    const viewer = staff(c);
    const { invitationId } = c.req.valid('param');
    await withTenant(staffContext(viewer, now()), async (tx) => {
      if (!(await withdrawInvitation(tx, deps, viewer, invitationId))) throw notFound();
      await record(tx, deps, viewer, viewer.org, { verb: 'ended', subject: 'invitation', subjectId: invitationId });
    });
    await identity.endLinks(invitationId, now());
    await noteClosed(deps, 'invitation', viewer.org, invitationId);
    return c.body(null, 204);
  });

  on(contract.send, async (c) => {
    const viewer = staff(c);
    const { invitationId } = c.req.valid('param');
    deps.limit(`invite-again:${invitationId}`, 5, 3600);
    const invitation = await withTenant(staffContext(viewer, now()), async (tx) => {
      if (!(await sendInvitationAgain(tx, deps, viewer.org, invitationId))) throw notFound();
      await record(tx, deps, viewer, viewer.org, { verb: 'sent', subject: 'invitation', subjectId: invitationId });
      return readInvitation(tx, viewer.org, now(), invitationId);
    });
    return c.json(invitation, 202);
  });

  return routes;
}
