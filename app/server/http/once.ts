import { createHash } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { longestKey } from './contract.ts';
import type { Deps, Env } from './feature.ts';
import { conflict, Problem } from './problem.ts';
import type { CandidateContext, StaffContext } from './viewer.ts';

type Made = { status: 200 | 201; body: unknown; headers?: Record<string, string> };

/**
 * A create in one transaction. With an Idempotency-Key the answer is kept in that same transaction for a day: the same
 * request again gets the same answer, the same key with another request gets 409.
 */
export async function createOnce<M extends Made>(
  deps: Deps,
  c: HonoContext<Env>,
  context: StaffContext | CandidateContext,
  create: (tx: Tx) => Promise<M>,
): Promise<M> {
  const key = c.req.header('Idempotency-Key');
  if (key === undefined) return deps.withTenant(context, create);
  if (key.length < 1 || key.length > longestKey) {
    throw new Problem(
      400,
      'idempotency_key_wrong',
      `An Idempotency-Key has 1 to ${longestKey} characters; this one has ${key.length}. Make a new one.`,
    );
  }
  const actor = context.side === 'employer' ? context.member : context.candidate;
  const hash = createHash('sha256')
    .update(`${c.req.method} ${new URL(c.req.url).pathname}\n${await c.req.text()}`)
    .digest('hex');
  return deps.withTenant(context, async (tx): Promise<M> => {
    // The same key at the same moment waits here, and then finds the answer of who was first.
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${context.org} ${actor} ${key}`}, 0))`.execute(tx);
    const kept = await tx
      .selectFrom('idempotency_key')
      .select(['request_hash', 'status', 'response', 'headers'])
      .where('org_id', '=', context.org)
      .where('actor_id', '=', actor)
      .where('key', '=', key)
      .executeTakeFirst();
    if (kept !== undefined) {
      if (kept.request_hash !== hash) {
        throw conflict('idempotency_key_reused', 'This Idempotency-Key was used for another request. Make a new one.');
      }
      return { status: kept.status, body: kept.response, headers: kept.headers } as unknown as M;
    }
    const made = await create(tx);
    await tx
      .insertInto('idempotency_key')
      .values({
        org_id: context.org,
        actor_id: actor,
        key,
        request_hash: hash,
        status: made.status,
        response: JSON.stringify(made.body),
        headers: JSON.stringify(made.headers ?? {}),
        created_at: context.now,
      })
      .execute();
    return made;
  });
}
