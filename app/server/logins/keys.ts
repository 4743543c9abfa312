import { createHash, randomBytes } from 'node:crypto';
import type { WithTenant } from '../db/tenant.ts';
import type { Role, Scope } from '../http/contract.ts';
import { organisationOfKey } from '../http/refusals.ts';
import type { StaffViewer } from '../http/viewer.ts';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A new API key: `rk_<organisation>_<secret>`. Only its hash is stored. */
export function makeKey(org: string): { token: string; hash: string } {
  const token = `rk_${org.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashOf(token) };
}

/** The member an API key acts for, with the key's scopes; undefined when it is unknown, over or its member is out. */
export async function viewerOfKey(withTenant: WithTenant, token: string, now: Date): Promise<StaffViewer | undefined> {
  const org = organisationOfKey(token);
  if (org === undefined) return undefined;
  return withTenant({ side: 'system', org, now }, async (tx) => {
    const found = await tx
      .updateTable('api_key as k')
      .from('member as m')
      .set({ last_used_at: now })
      .whereRef('m.org_id', '=', 'k.org_id')
      .whereRef('m.member_id', '=', 'k.member_id')
      .where('k.org_id', '=', org)
      .where('k.token_hash', '=', hashOf(token))
      .where('k.revoked_at', 'is', null)
      .where((eb) => eb.or([eb('k.expires_at', 'is', null), eb('k.expires_at', '>', now)]))
      .where('m.deactivated_at', 'is', null)
      .returning([
        'k.api_key_id',
        'k.scopes',
        'm.member_id',
        'm.account_id',
        'm.role',
        'm.name',
        'm.language',
        'm.time_zone',
      ])
      .executeTakeFirst();
    if (found === undefined) return undefined;
    return {
      kind: 'staff',
      org,
      member: found.member_id,
      role: found.role as Role,
      account: found.account_id,
      name: found.name,
      language: found.language as StaffViewer['language'],
      timeZone: found.time_zone,
      apiKey: { id: found.api_key_id, scopes: found.scopes as Scope[] },
    };
  });
}
