import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Scope } from '../http/contract.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import type { StaffViewer } from '../http/viewer.ts';

const select = (tx: Tx, org: string) =>
  tx
    .selectFrom('api_key as k')
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'k.org_id').onRef('m.member_id', '=', 'k.member_id'),
    )
    .select([
      'k.api_key_id',
      'k.name',
      'k.scopes',
      'k.created_at',
      'k.expires_at',
      'k.last_used_at',
      'k.revoked_at',
      'm.member_id',
      'm.name as member',
      'm.deactivated_at',
    ])
    .where('k.org_id', '=', org);

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

function stateOf(row: Row, now: Date) {
  if (row.revoked_at !== null) return 'revoked' as const;
  if (row.expires_at !== null && row.expires_at <= now) return 'expired' as const;
  return row.deactivated_at === null ? ('working' as const) : ('orphaned' as const);
}

const shape = (now: Date) => (row: Row) => ({
  id: row.api_key_id,
  name: row.name,
  scopes: row.scopes as Scope[],
  member: { id: row.member_id, name: row.member },
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at?.toISOString() ?? null,
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  revokedAt: row.revoked_at?.toISOString() ?? null,
  state: stateOf(row, now),
});

export async function listKeys(
  tx: Tx,
  viewer: StaffViewer,
  now: Date,
  query: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let rows = select(tx, viewer.org)
    .orderBy('k.created_at', 'desc')
    .orderBy('k.api_key_id', 'desc')
    .limit(query.limit + 1);
  if (after)
    rows = rows.where(sql<boolean>`(k.created_at, k.api_key_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  return page(await rows.execute(), query.limit, (row) => [row.created_at.toISOString(), row.api_key_id], shape(now));
}

/** Keeps a key's hash; the token itself is stored nowhere. */
export async function keepKey(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  key: { name: string; scopes: Scope[]; expiresAt: string | null; hash: string },
) {
  const apiKeyId = deps.newId();
  await tx
    .insertInto('api_key')
    .values({
      org_id: viewer.org,
      api_key_id: apiKeyId,
      member_id: viewer.member,
      name: key.name,
      scopes: [...new Set(key.scopes)],
      token_hash: key.hash,
      created_at: deps.now(),
      expires_at: key.expiresAt,
    })
    .execute();
  return shape(deps.now())(await select(tx, viewer.org).where('k.api_key_id', '=', apiKeyId).executeTakeFirstOrThrow());
}

/** Whether a key that ends then would still work when this one is over. */
export async function outlives(tx: Tx, org: string, apiKeyId: string, expiresAt: string | null): Promise<boolean> {
  const own = await tx
    .selectFrom('api_key')
    .select('expires_at')
    .where('org_id', '=', org)
    .where('api_key_id', '=', apiKeyId)
    .executeTakeFirstOrThrow();
  return own.expires_at !== null && (expiresAt === null || new Date(expiresAt) > own.expires_at);
}

/** Revokes a key; false when there is none that still could be used. */
export async function revokeKey(tx: Tx, deps: Deps, org: string, apiKeyId: string): Promise<boolean> {
  const revoked = await tx
    .updateTable('api_key')
    .set({ revoked_at: deps.now() })
    .where('org_id', '=', org)
    .where('api_key_id', '=', apiKeyId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return revoked.numUpdatedRows === 1n;
}

/** Revokes all keys that act for somebody. */
export async function revokeKeysOf(tx: Tx, deps: Deps, org: string, memberId: string): Promise<void> {
  await tx
    .updateTable('api_key')
    .set({ revoked_at: deps.now() })
    .where('org_id', '=', org)
    .where('member_id', '=', memberId)
    .where('revoked_at', 'is', null)
    .execute();
}
