import { candidateDueForErasure, dueForErasure, type RetentionState } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { Problem } from '../http/problem.ts';
import { enqueue } from '../mail/mail.ts';
import { eraseCandidate } from './erase.ts';

/** How many ended candidates one look takes; the sweep takes as many looks as it needs. */
const batch = 500;

type Ended = { candidateId: string; accountId: string | null; name: string; state: RetentionState };

/** Candidates none of whose procedures runs, after `after` in the order of ids (or of these `only`), with how they stand. */
export async function endedCandidates(
  tx: Tx,
  org: string,
  now: Date,
  after = '00000000-0000-0000-0000-000000000000',
  only?: string | readonly string[],
): Promise<Ended[]> {
  const organisation = await tx
    .selectFrom('organisation')
    .select(['country', 'retention_days', 'time_zone'])
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  const candidates = await tx
    .selectFrom('candidate as c')
    .select(['c.candidate_id', 'c.account_id', 'c.name'])
    .where('c.org_id', '=', org)
    .where('c.candidate_id', '>', after)
    .$if(only !== undefined, (select) => select.where('c.candidate_id', 'in', [only ?? []].flat()))
    // One look along an index for each, in the order of the list, so that it stops at a page; null without any.
    .where((eb) =>
      eb
        .selectFrom('application as a')
        .whereRef('a.org_id', '=', 'c.org_id')
        .whereRef('a.candidate_id', '=', 'c.candidate_id')
        .select((of) => of.fn.agg<boolean>('bool_and', [of('a.ended_at', 'is not', null)]).as('all_ended')),
    )
    .orderBy('c.candidate_id')
    .limit(batch)
    .execute();
  if (candidates.length === 0) return [];
  const ids = candidates.map(({ candidate_id }) => candidate_id);
  const applications = await tx
    .selectFrom('application')
    .select(['candidate_id', 'ended_at'])
    .where('org_id', '=', org)
    .where('candidate_id', 'in', ids)
    .execute();
  const consents = await tx
    .selectFrom('retention_consent')
    .select(['candidate_id', 'given_at', 'withdrawn_at'])
    .where('org_id', '=', org)
    .where('candidate_id', 'in', ids)
    .execute();
  const holds = await tx
    .selectFrom('legal_hold')
    .select(['candidate_id', 'reason', 'owner_id', 'placed_at', 'ends_on', 'lifted_at'])
    .where('org_id', '=', org)
    .where('candidate_id', 'in', ids)
    .execute();
  return candidates.map(({ candidate_id, account_id, name }) => {
    const of = <R extends { candidate_id: string }>(rows: R[]) =>
      rows.filter((row) => row.candidate_id === candidate_id);
    const states = of(applications).map(({ ended_at }) =>
      dueForErasure(
        {
          endedAt: ended_at,
          reopened: false,
          country: organisation.country,
          days: organisation.retention_days,
          consents: of(consents).map(({ given_at, withdrawn_at }) => ({
            givenAt: given_at,
            withdrawnAt: withdrawn_at,
          })),
          holds: of(holds).map((hold) => ({
            reason: hold.reason,
            ownerId: hold.owner_id,
            placedAt: hold.placed_at,
            endsOn: String(hold.ends_on),
            liftedAt: hold.lifted_at,
          })),
        },
        now,
        organisation.time_zone,
      ),
    );
    return { candidateId: candidate_id, accountId: account_id, name, state: candidateDueForErasure(states) };
  });
}

/** Every night, over all organisations: what is due gets a job of its own; what is held is skipped. Answers how many. */
export async function sweepRetention(deps: Deps): Promise<number> {
  const organisations = await deps.withTenant({ side: 'system', org: null, now: deps.now() }, (tx) =>
    // The demonstration's candidates are invented, and its past is there to be looked at: it is reset instead.
    tx
      .selectFrom('organisation as o')
      .leftJoin('demonstration as d', 'd.org_id', 'o.org_id')
      .select('o.org_id')
      .where('d.org_id', 'is', null)
      .execute(),
  );
  let due = 0;
  for (const { org_id: org } of organisations) {
    let after: string | undefined;
    for (;;) {
      const found = await deps.withTenant({ side: 'system', org, now: deps.now() }, async (tx) => {
        const ended = await endedCandidates(tx, org, deps.now(), after);
        for (const { candidateId, state } of ended) {
          if (state.state !== 'due') continue;
          await enqueue(tx, 'erase-candidate', { org, candidate: candidateId }, `erase:${candidateId}`);
          due++;
        }
        return ended;
      });
      after = found.at(-1)?.candidateId;
      if (found.length < batch) break;
    }
    await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
      tx
        .deleteFrom('idempotency_key')
        .where('org_id', '=', org)
        .where('created_at', '<', new Date(deps.now().getTime() - 86_400_000))
        .execute(),
    );
  }
  return due;
}

/** The job: looks again, so that a consent or hold of this minute counts, then erases. */
export async function eraseDue(deps: Deps, org: string, candidateId: string): Promise<void> {
  const [ended] = await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
    endedCandidates(tx, org, deps.now(), undefined, candidateId),
  );
  if (ended?.state.state !== 'due') return;
  try {
    await eraseCandidate(deps, org, candidateId, 'retention', { kind: 'system' });
  } catch (error) {
    if (!(error instanceof Problem && error.kind === 'legal_hold')) throw error;
  }
}
