import { sql } from 'kysely';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict } from '../http/problem.ts';
import { type CandidateViewer, personContext, type StaffViewer } from '../http/viewer.ts';

export type ErasureCause = 'retention' | 'asked_by_candidate' | 'asked_by_employer';

/** Holds that stand today: erasure waits for them, and says so. */
export async function standingHolds(tx: Tx, org: string, candidateId: string, today: string) {
  return tx
    .selectFrom('legal_hold')
    .select(['legal_hold_id', 'ends_on'])
    .where('org_id', '=', org)
    .where('candidate_id', '=', candidateId)
    .where('lifted_at', 'is', null)
    .where('ends_on', '>=', today)
    .execute();
}

/**
 * Erases a candidate: rows, files, mails that wait or were kept, remembered answers of the API; the audit lines stay
 * and name nobody. Links and, when the person belongs nowhere else and keeps no notes of their own here, the account
 * go after the commit. Doing it twice does nothing more.
 */
export async function eraseCandidate(
  deps: Deps,
  org: string,
  candidateId: string,
  cause: ErasureCause,
  actor: StaffViewer | CandidateViewer | { kind: 'system' },
): Promise<boolean> {
  const now = deps.now();
  const accountId = await deps.withTenant({ side: 'system', org, now }, async (tx) => {
    const candidate = await tx
      .selectFrom('candidate')
      .select('account_id')
      .where('org_id', '=', org)
      .where('candidate_id', '=', candidateId)
      .forUpdate()
      .executeTakeFirst();
    if (candidate === undefined) return undefined;
    const holds = await standingHolds(tx, org, candidateId, now.toISOString().slice(0, 10));
    if (holds.length > 0) {
      throw conflict(
        'legal_hold',
        'A legal hold stands on this candidate, so nothing was erased. Lift it first, or wait until it ends.',
        {
          holds: holds.map((hold) => ({ id: hold.legal_hold_id, endsOn: hold.ends_on })),
        },
      );
    }
    const applications = await tx
      .selectFrom('application')
      .select('application_id')
      .where('org_id', '=', org)
      .where('candidate_id', '=', candidateId)
      .execute();
    for (const id of [candidateId, ...applications.map(({ application_id }) => application_id)]) {
      await tx
        .deleteFrom('idempotency_key')
        .where('org_id', '=', org)
        .where(sql<boolean>`response::text LIKE ${`%${id}%`}`)
        .execute();
    }
    await tx.deleteFrom('mail').where('org_id', '=', org).where('candidate_id', '=', candidateId).execute();
    await tx.deleteFrom('candidate').where('org_id', '=', org).where('candidate_id', '=', candidateId).execute();
    await tx
      .insertInto('erasure')
      .values({
        org_id: org,
        erasure_id: deps.newId(),
        candidate_id: candidateId,
        cause,
        erased_at: now,
        erased_by: actor.kind === 'staff' ? actor.member : null,
      })
      .execute();
    await record(tx, deps, actor, org, {
      verb: 'erased',
      subject: 'candidate',
      subjectId: candidateId,
      candidateId,
      detail: { cause },
    });
    return candidate.account_id;
  });
  if (accountId === undefined) return false;
  await deps.identity.removeLinks(candidateId);
  if (accountId !== null) await forgetIfNowhere(deps, accountId, cause);
  return true;
}

/** An account that belongs nowhere any more goes too, unless the person keeps notes of their own in it. */
async function forgetIfNowhere(deps: Deps, accountId: string, cause: ErasureCause): Promise<void> {
  const { staff, candidacies } = await deps.identity.seatsOf(accountId);
  if (staff.length + candidacies.length > 0) return;
  const person = personContext({ account: accountId }, deps.now());
  const notes = await deps.withTenant(person, (tx) =>
    tx.selectFrom('personal.note').select('note_id').where('account_id', '=', accountId).limit(1).execute(),
  );
  if (notes.length > 0 && cause !== 'asked_by_candidate') return;
  await deps.withTenant(person, (tx) =>
    tx.deleteFrom('personal.account').where('account_id', '=', accountId).execute(),
  );
  await deps.identity.forget(accountId);
}
