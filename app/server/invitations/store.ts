import { type Language, watchLookalikes } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Role } from '../http/contract.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { queueMail } from '../mail/mail.ts';
import { memberByEmail, ownDomains } from '../members/store.ts';

/** Days for which the link of an invitation works, from each mail on. */
export const invitationDays = 14;

const until = (now: Date) => new Date(now.getTime() + invitationDays * 86_400_000);

const open = (tx: Tx, org: string) =>
  tx
    .selectFrom('invitation as i')
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'i.org_id').onRef('m.member_id', '=', 'i.invited_by'),
    )
    .select([
      'i.invitation_id',
      'i.email',
      'i.name',
      'i.role',
      'i.language',
      'i.invited_at',
      'i.expires_at',
      'm.name as invited_by',
      'm.email as invited_by_email',
    ])
    .select(ownDomains(org).as('own_domains'))
    .where('i.org_id', '=', org)
    .where('i.accepted_at', 'is', null)
    .where('i.revoked_at', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof open>['executeTakeFirstOrThrow']>>;

const shape = (now: Date, watch: ReturnType<typeof watchLookalikes>) => (row: Row) => ({
  id: row.invitation_id,
  email: row.email,
  lookalike: watch(row.email),
  name: row.name,
  role: row.role as Role,
  language: row.language as Language,
  invitedBy: row.invited_by ?? '',
  invitedAt: row.invited_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  expired: row.expires_at <= now,
});

export async function listInvitations(
  tx: Tx,
  viewer: StaffViewer,
  now: Date,
  query: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let rows = open(tx, viewer.org)
    .orderBy('i.invited_at', 'desc')
    .orderBy('i.invitation_id', 'desc')
    .limit(query.limit + 1);
  if (after)
    rows = rows.where(sql<boolean>`(i.invited_at, i.invitation_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  const found = await rows.execute();
  return page(
    found,
    query.limit,
    (row) => [row.invited_at.toISOString(), row.invitation_id],
    shape(now, watchLookalikes(found[0]?.own_domains ?? [])),
  );
}

export async function readInvitation(tx: Tx, org: string, now: Date, invitationId: string) {
  const row = await open(tx, org).where('i.invitation_id', '=', invitationId).executeTakeFirst();
  if (row === undefined) throw notFound();
  return shape(now, watchLookalikes(row.own_domains))(row);
}

/** Refuses somebody who is here already, in words that say what to do instead. */
async function refuseMember(tx: Tx, org: string, email: string): Promise<void> {
  const known = await memberByEmail(tx, org, email);
  if (known === undefined) return;
  if (known.deactivated_at === null) {
    throw conflict(
      'member_known',
      `${email} belongs to ${known.name}, who is here already. Change their role instead.`,
      {
        memberId: known.member_id,
      },
    );
  }
  throw conflict(
    'member_out',
    `${email} belongs to ${known.name}, who was here before. Let them back in under People instead.`,
    { memberId: known.member_id },
  );
}

/** Makes an invitation and its mail; answers it with the ids of those it replaced. */
export async function makeInvitation(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  invited: { name: string; email: string; role: Role; language: Language },
) {
  const { org } = viewer;
  const now = deps.now();
  await refuseMember(tx, org, invited.email);
  const replaced = await tx
    .updateTable('invitation')
    .set({ revoked_at: now, revoked_by: viewer.member })
    .where('org_id', '=', org)
    .where(sql<boolean>`lower(email) = lower(${invited.email})`)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning('invitation_id')
    .execute();
  const invitationId = deps.newId();
  await tx
    .insertInto('invitation')
    .values({
      org_id: org,
      invitation_id: invitationId,
      ...invited,
      invited_by: viewer.member,
      invited_at: now,
      expires_at: until(now),
    })
    .execute();
  await queueInvitation(tx, deps, org, invitationId, invited);
  return {
    invitation: await readInvitation(tx, org, now, invitationId),
    replaced: replaced.map(({ invitation_id }) => invitation_id),
  };
}

async function queueInvitation(
  tx: Tx,
  deps: Deps,
  org: string,
  invitationId: string,
  invited: { name: string; email: string; language: Language },
): Promise<void> {
  await queueMail(tx, deps, {
    org,
    key: `invitation:${invitationId}:${deps.newId()}`,
    template: 'invitation',
    language: invited.language,
    to: { name: invited.name, address: invited.email },
    data: { invitationId },
  });
}

/** Mails an invitation that is still open again, and gives it fourteen days from now; false when it is not open. */
export async function sendInvitationAgain(tx: Tx, deps: Deps, org: string, invitationId: string): Promise<boolean> {
  const row = await tx
    .updateTable('invitation')
    .set({ expires_at: until(deps.now()) })
    .where('org_id', '=', org)
    .where('invitation_id', '=', invitationId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning(['name', 'email', 'language'])
    .executeTakeFirst();
  if (row === undefined) return false;
  await queueInvitation(tx, deps, org, invitationId, { ...row, language: row.language as Language });
  return true;
}

/** Withdraws an invitation; false when it is not open any more. */
export async function withdrawInvitation(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  invitationId: string,
): Promise<boolean> {
  const withdrawn = await tx
    .updateTable('invitation')
    .set({ revoked_at: deps.now(), revoked_by: viewer.member })
    .where('org_id', '=', viewer.org)
    .where('invitation_id', '=', invitationId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return withdrawn.numUpdatedRows === 1n;
}

/** What the mail says: who invites to what; undefined when the invitation is no longer open. */
export async function invitationForMail(tx: Tx, org: string, invitationId: string) {
  const row = await open(tx, org)
    .innerJoin('organisation as o', 'o.org_id', 'i.org_id')
    .select('o.name as organisation')
    .where('i.invitation_id', '=', invitationId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { organisation, invited_by: invitedBy, invited_by_email: address, role } = row;
  return {
    organisation,
    invitedBy: invitedBy ?? '',
    inviter: invitedBy !== null && address !== null ? { name: invitedBy, address } : null,
    role: role as Role,
  };
}

/** The address of an invitation that was accepted; undefined for any other. */
export async function acceptedInvitation(tx: Tx, org: string, invitationId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('invitation')
    .select('email')
    .where('org_id', '=', org)
    .where('invitation_id', '=', invitationId)
    .where('accepted_at', 'is not', null)
    .executeTakeFirst();
  return row?.email;
}
