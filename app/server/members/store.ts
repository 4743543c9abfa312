import type { Language } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Role } from '../http/contract.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { revokeKeysOf } from '../keys/store.ts';
import { queueMail } from '../mail/mail.ts';
import { mayContact } from './access.ts';

const columns = [
  'member_id',
  'name',
  'title',
  'bio',
  'from_organisation',
  'role',
  'email',
  'phone',
  'language',
  'time_zone',
  'joined_at',
  'deactivated_at',
  'version',
] as const;

type Row = {
  member_id: string;
  name: string;
  title: string;
  bio: string;
  from_organisation: string;
  role: string;
  email: string;
  phone: string;
  language: string;
  time_zone: string;
  joined_at: Date;
  deactivated_at: Date | null;
  version: number;
};

function shapeFor(viewer: StaffViewer) {
  return (row: Row) => {
    const contact = mayContact(viewer, row.member_id);
    return {
      id: row.member_id,
      name: row.name,
      title: row.title,
      bio: row.bio,
      fromOrganisation: row.from_organisation,
      role: row.role as Role,
      active: row.deactivated_at === null,
      email: contact ? row.email : null,
      phone: contact ? row.phone : null,
      language: row.language as Language,
      timeZone: row.time_zone,
      joinedAt: row.joined_at.toISOString(),
      deactivatedAt: row.deactivated_at?.toISOString() ?? null,
      version: row.version,
    };
  };
}

/**
 * The mail domains of the organisation's own people (no guests), to be read along with something else: the twenty most
 * common among its first five hundred who are here, so that it costs the same however many there are.
 */
export const ownDomains = (org: string) => sql<string[]>`(
  SELECT coalesce(array_agg(domain), '{}') FROM (
    SELECT domain FROM (
      SELECT lower(split_part(email, '@', -1)) AS domain FROM member
       WHERE org_id = ${org} AND deactivated_at IS NULL AND from_organisation = ''
       ORDER BY member_id LIMIT 500) people
     GROUP BY domain ORDER BY count(*) DESC, domain LIMIT 20) domains)`;

/** A literal for LIKE: what somebody typed has no wildcards. */
const literally = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

export async function listMembers(
  tx: Tx,
  viewer: StaffViewer,
  query: {
    limit: number;
    cursor?: string | undefined;
    state: 'active' | 'out' | 'all';
    role?: Role | undefined;
    search?: string | undefined;
  },
) {
  const after = decodeCursor(query.cursor, 'text', 'id');
  let select = tx
    .selectFrom('member')
    .select(columns)
    .select(sql<string>`lower(name)`.as('sorted'))
    .where('org_id', '=', viewer.org)
    .orderBy(sql`lower(name)`)
    .orderBy('member_id')
    .limit(query.limit + 1);
  if (query.state === 'active') select = select.where('deactivated_at', 'is', null);
  if (query.state === 'out') select = select.where('deactivated_at', 'is not', null);
  if (query.role) select = select.where('role', '=', query.role);
  if (query.search) {
    const wanted = literally(query.search.normalize('NFC'));
    select = select.where((eb) => eb.or([eb('name', 'ilike', wanted), eb('title', 'ilike', wanted)]));
  }
  if (after) select = select.where(sql<boolean>`(lower(name), member_id) > (${after[0]}, ${after[1]}::uuid)`);
  return page(await select.execute(), query.limit, (row) => [row.sorted, row.member_id], shapeFor(viewer));
}

export async function readMember(tx: Tx, viewer: StaffViewer, memberId: string) {
  const row = await tx
    .selectFrom('member')
    .select(columns)
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return shapeFor(viewer)(row);
}

type Changes = {
  name?: string | undefined;
  title?: string | undefined;
  bio?: string | undefined;
  phone?: string | undefined;
  role?: Role | undefined;
  fromOrganisation?: string | undefined;
  timeZone?: string | undefined;
};

/** Changes somebody on top of the version that was seen. */
export async function changeMember(
  tx: Tx,
  viewer: StaffViewer,
  memberId: string,
  seen: number,
  { fromOrganisation, timeZone, ...plain }: Changes,
): Promise<void> {
  if (plain.role !== undefined && plain.role !== 'administrator') await keepAnAdministrator(tx, viewer.org, memberId);
  const written = await tx
    .updateTable('member')
    .set((eb) => ({
      ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
      ...(fromOrganisation === undefined ? {} : { from_organisation: fromOrganisation }),
      ...(timeZone === undefined ? {} : { time_zone: timeZone }),
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', memberId)
    .where('version', '=', seen)
    .executeTakeFirst();
  if (written.numUpdatedRows === 1n) return;
  const there = await readMember(tx, viewer, memberId);
  throw changedSince(there.version);
}

/** Refuses when nobody else would administer the organisation: then nobody could let anybody in again. */
async function keepAnAdministrator(tx: Tx, org: string, memberId: string): Promise<void> {
  // Two administrators who demote each other at the same moment wait for one another here.
  await tx.selectFrom('organisation').select('org_id').where('org_id', '=', org).forNoKeyUpdate().execute();
  const administrators = await tx
    .selectFrom('member')
    .select('member_id')
    .where('org_id', '=', org)
    .where('role', '=', 'administrator')
    .where('deactivated_at', 'is', null)
    .limit(2)
    .execute();
  if (administrators.length === 1 && administrators[0]?.member_id === memberId) {
    throw conflict(
      'last_administrator',
      'This is the last administrator. Make somebody else an administrator first; then this works.',
    );
  }
}

/** Puts somebody out; answers the account whose logins are to end, or undefined when they were out already. */
export async function deactivateMember(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  memberId: string,
): Promise<string | undefined> {
  await keepAnAdministrator(tx, viewer.org, memberId);
  const out = await tx
    .updateTable('member')
    .set((eb) => ({ deactivated_at: deps.now(), deactivated_by: viewer.member, version: eb('version', '+', 1) }))
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', memberId)
    .where('deactivated_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst();
  if (out === undefined) return undefined;
  await revokeKeysOf(tx, deps, viewer.org, memberId);
  return out.account_id;
}

/** Lets somebody back in; false when they were in. */
export async function reactivateMember(tx: Tx, viewer: StaffViewer, memberId: string): Promise<boolean> {
  const back = await tx
    .updateTable('member')
    .set((eb) => ({ deactivated_at: null, deactivated_by: null, version: eb('version', '+', 1) }))
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', memberId)
    .where('deactivated_at', 'is not', null)
    .executeTakeFirst();
  return back.numUpdatedRows === 1n;
}

/** Mails somebody a way back in, from this organisation, whichever others they belong to. */
export async function mailRecovery(tx: Tx, deps: Deps, viewer: StaffViewer, memberId: string): Promise<void> {
  const member = await tx
    .selectFrom('member')
    .select(['account_id', 'name', 'email', 'language', 'deactivated_at'])
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (member === undefined) throw notFound();
  if (member.deactivated_at !== null) {
    throw conflict('member_out', `${member.name} is deactivated. Let them back in first; then the link is of use.`);
  }
  await queueMail(tx, deps, {
    org: viewer.org,
    key: `recovery:${deps.newId()}`,
    template: 'recovery',
    language: member.language as Language,
    to: { name: member.name, address: member.email },
    member: memberId,
    data: { accountId: member.account_id },
  });
}

/** The member with this address, if there is one: compared without regard to case. */
export async function memberByEmail(tx: Tx, org: string, email: string) {
  return tx
    .selectFrom('member')
    .select(['member_id', 'name', 'deactivated_at'])
    .where('org_id', '=', org)
    .where(sql<boolean>`lower(email) = lower(${email})`)
    .executeTakeFirst();
}

/** The member in whose name a job works, as they are now. */
export async function memberAtWork(tx: Tx, org: string, member: string): Promise<StaffViewer> {
  const row = await tx
    .selectFrom('member')
    .select(['account_id', 'role', 'name', 'language', 'time_zone'])
    .where('org_id', '=', org)
    .where('member_id', '=', member)
    .executeTakeFirstOrThrow();
  return {
    kind: 'staff',
    org,
    member,
    role: row.role as 'recruiter',
    account: row.account_id,
    name: row.name,
    language: row.language as Language,
    timeZone: row.time_zone,
    apiKey: null,
  };
}
