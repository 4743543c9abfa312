import { sql } from 'kysely';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { Closed } from './erasure-list.ts';

/** Keys revoked, members who are out and invitations withdrawn, in the order of their ids. */
export async function closedIn(tx: Tx, org: string, after: string, limit: number) {
  const { rows } = await sql<{ way: Closed['way']; id: string; at: Date }>`
    SELECT way, id, at FROM (
      SELECT 'api_key' AS way, api_key_id AS id, revoked_at AS at FROM api_key
       WHERE org_id = ${org} AND revoked_at IS NOT NULL
      UNION ALL SELECT 'member', member_id, deactivated_at FROM member
       WHERE org_id = ${org} AND deactivated_at IS NOT NULL
      UNION ALL SELECT 'invitation', invitation_id, revoked_at FROM invitation
       WHERE org_id = ${org} AND revoked_at IS NOT NULL) closed
     WHERE id > ${after}::uuid ORDER BY id LIMIT ${limit}`.execute(tx);
  return rows;
}

/**
 * After a backup of `since` is restored: closes again what was closed after it, unless it was opened again later. The last
 * administrator stays in. Answers how many ways in were closed.
 */
export async function closeAgain(deps: Deps, facts: Iterable<Closed>, since: string): Promise<number> {
  const last = new Map<string, Closed>();
  for (const fact of facts) {
    const key = `${fact.way} ${fact.id}`;
    if (Date.parse(fact.at) > Date.parse(since) && Date.parse(fact.at) >= Date.parse(last.get(key)?.at ?? since))
      last.set(key, fact);
  }
  let closed = 0;
  for (const { way, org, id, at, open } of last.values()) {
    if (open === true) continue;
    if (way === 'passkey' || way === 'password') {
      if (await deps.identity.closeAgain(way, id)) closed++;
    } else if (org !== null) {
      const done = await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
        closeOne(tx, deps, { way, org, id, at }),
      );
      if (done) closed++;
    }
  }
  return closed;
}

async function closeOne(tx: Tx, deps: Deps, { way, org, id, at }: Closed & { org: string }): Promise<boolean> {
  const { numAffectedRows } = await (way === 'api_key'
    ? sql`UPDATE api_key SET revoked_at = ${at} WHERE org_id = ${org} AND api_key_id = ${id} AND revoked_at IS NULL`
    : way === 'invitation'
      ? sql`UPDATE invitation SET revoked_at = ${at}
             WHERE org_id = ${org} AND invitation_id = ${id} AND revoked_at IS NULL AND accepted_at IS NULL`
      : sql`UPDATE member m SET deactivated_at = ${at}, version = version + 1
             WHERE org_id = ${org} AND member_id = ${id} AND deactivated_at IS NULL
               AND (role <> 'administrator' OR EXISTS (
                 SELECT FROM member o WHERE o.org_id = m.org_id AND o.member_id <> m.member_id
                    AND o.role = 'administrator' AND o.deactivated_at IS NULL))`
  ).execute(tx);
  if (numAffectedRows !== 1n) return false;
  await record(tx, deps, { kind: 'system' }, org, {
    verb: way === 'member' ? 'deactivated' : 'ended',
    subject: way as 'member',
    subjectId: id,
    detail: { again: true },
  });
  return true;
}
