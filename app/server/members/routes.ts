import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { type StaffViewer, staffContext } from '../http/viewer.ts';
import { noteClosed } from '../privacy/store.ts';
import { holdBackForWords } from '../wording/store.ts';
import { contract } from './contract.ts';
import { changeMember, deactivateMember, listMembers, mailRecovery, reactivateMember, readMember } from './store.ts';

export function memberRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  /** Candidates read the two lines about whom they meet: new ones are held back like whatever else they read. */
  async function holdBackBio(tx: Tx, viewer: StaffViewer, memberId: string, bio?: string, reason?: string) {
    if (bio === undefined) return;
    const member = await readMember(tx, viewer, memberId);
    if (bio === member.bio) return;
    const told = { subject: 'profile', subjectId: memberId, language: member.language } as const;
    await holdBackForWords(tx, deps, viewer, told, [bio], reason);
  }

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const listed = await withTenant(staffContext(viewer, now()), (tx) => listMembers(tx, viewer, c.req.valid('query')));
    return c.json(listed, 200);
  });

  on(contract.getMine, async (c) => {
    const viewer = staff(c);
    const me = await withTenant(staffContext(viewer, now()), (tx) => readMember(tx, viewer, viewer.member));
    return c.json(me, 200, { ETag: etag(me.version) });
  });

  on(contract.changeMine, async (c) => {
    const viewer = staff(c);
    const me = await withTenant(staffContext(viewer, now()), async (tx) => {
      const { wordingReason, ...changes } = c.req.valid('json');
      await holdBackBio(tx, viewer, viewer.member, changes.bio, wordingReason);
      await changeMember(tx, viewer, viewer.member, seenVersion(c), changes);
      return readMember(tx, viewer, viewer.member);
    });
    return c.json(me, 200, { ETag: etag(me.version) });
  });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { memberId } = c.req.valid('param');
    const member = await withTenant(staffContext(viewer, now()), (tx) => readMember(tx, viewer, memberId));
    return c.json(member, 200, { ETag: etag(member.version) });
  });

  on(contract.change, async (c) => {
    const viewer = staff(c);
    const { memberId } = c.req.valid('param');
    const { wordingReason, ...changes } = c.req.valid('json');
    const member = await withTenant(staffContext(viewer, now()), async (tx) => {
      await holdBackBio(tx, viewer, memberId, changes.bio, wordingReason);
      await changeMember(tx, viewer, memberId, seenVersion(c), changes);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'member',
        subjectId: memberId,
        detail: changes.role === undefined ? {} : { role: changes.role },
      });
      return readMember(tx, viewer, memberId);
    });
    return c.json(member, 200, { ETag: etag(member.version) });
  });

  on(contract.deactivate, async (c) => {
    const viewer = staff(c);
    const { memberId } = c.req.valid('param');
    const { member, accountId } = await withTenant(staffContext(viewer, now()), async (tx) => {
      await readMember(tx, viewer, memberId);
      const accountId = await deactivateMember(tx, deps, viewer, memberId);
      if (accountId !== undefined) {
        await record(tx, deps, viewer, viewer.org, { verb: 'deactivated', subject: 'member', subjectId: memberId });
      }
      return { member: await readMember(tx, viewer, memberId), accountId };
    });
    // After the commit: from then on every request is refused here anyway, and a login that is left leads nowhere.
    if (accountId !== undefined) {
      await deps.identity.endLogins(accountId);
      await noteClosed(deps, 'member', viewer.org, memberId);
    }
    return c.json(member, 200, { ETag: etag(member.version) });
  });

  on(contract.reactivate, async (c) => {
    const viewer = staff(c);
    const { memberId } = c.req.valid('param');
    let back = false;
    const member = await withTenant(staffContext(viewer, now()), async (tx) => {
      await readMember(tx, viewer, memberId);
      back = await reactivateMember(tx, viewer, memberId);
      if (back) {
        await record(tx, deps, viewer, viewer.org, {
          verb: 'changed',
          subject: 'member',
          subjectId: memberId,
          detail: { active: true },
        });
      }
      return readMember(tx, viewer, memberId);
    });
    if (back) await noteClosed(deps, 'member', viewer.org, memberId, true);
    return c.json(member, 200, { ETag: etag(member.version) });
  });

  on(contract.recover, async (c) => {
    const viewer = staff(c);
    const { memberId } = c.req.valid('param');
    deps.limit(`recovery:${viewer.org}:${memberId}`, 5, 3600);
    await withTenant(staffContext(viewer, now()), async (tx) => {
      await mailRecovery(tx, deps, viewer, memberId);
      await record(tx, deps, viewer, viewer.org, { verb: 'sent', subject: 'recovery', subjectId: memberId });
    });
    return c.body(null, 202);
  });

  return routes;
}
