import { forgetRefused, mergedInto, record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict } from '../http/problem.ts';
import { type CandidateViewer, personContext, type StaffViewer } from '../http/viewer.ts';
import { forgetDigests } from '../reminders/store.ts';
import type { Erased } from './erasure-list.ts';
import { forgetAnswers, noteOutside } from './store.ts';

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

/** Erases again, after a backup was restored, somebody who was erased after it was made. */
export function eraseAgain(deps: Deps, erased: Erased): Promise<boolean> {
  return eraseCandidate(deps, erased.org, erased.candidate, erased.cause, { kind: 'system' }, erased);
}

/**
 * Erases a candidate: rows, files, mails that wait or were kept, remembered answers of the API; the audit lines stay
 * and name nobody. Links and, when the person belongs nowhere else, the account with its private notes go after the
 * commit. Doing it twice does nothing more. `again` is the erasure as it was the first time: a hold that a restored
 * backup brings back was lifted before that, so it does not stand in the way.
 */
export async function eraseCandidate(
  deps: Deps,
  org: string,
  candidateId: string,
  cause: ErasureCause,
  actor: StaffViewer | CandidateViewer | { kind: 'system' },
  again?: Erased,
): Promise<boolean> {
  const now = deps.now();
  const erased: Erased = again ?? { org, candidate: candidateId, id: deps.newId(), cause, at: now.toISOString() };
  // Whoever became this candidate is erased with them, also where an older backup is restored.
  let before: Erased[] = [];
  const accountId = await deps.withTenant({ side: 'system', org, now }, async (tx) => {
    const candidate = await tx
      .selectFrom('candidate')
      .select('account_id')
      .where('org_id', '=', org)
      .where('candidate_id', '=', candidateId)
      .forUpdate()
      .executeTakeFirst();
    if (candidate === undefined) return undefined;
    const holds = again ? [] : await standingHolds(tx, org, candidateId, now.toISOString().slice(0, 10));
    if (holds.length > 0) {
      throw conflict(
        'legal_hold',
        'A legal hold stands on this candidate, so nothing was erased. Lift it first, or wait until it ends.',
        {
          holds: holds.map((hold) => ({ id: hold.legal_hold_id, endsOn: hold.ends_on })),
        },
      );
    }
    const merged = await mergedInto(tx, org, candidateId).execute();
    before = merged.map(({ merged_id }) => ({ ...erased, candidate: merged_id, id: deps.newId() }));
    await forgetAnswers(tx, org, candidateId);
    await tx.deleteFrom('mail').where('org_id', '=', org).where('candidate_id', '=', candidateId).execute();
    await forgetDigests(tx, org, candidateId);
    await forgetRefused(tx, org, [candidateId, ...merged.map(({ merged_id }) => merged_id)]);
    await tx.deleteFrom('candidate').where('org_id', '=', org).where('candidate_id', '=', candidateId).execute();
    await tx
      .insertInto('erasure')
      .values(
        [erased, ...before].map(({ id, candidate, at }) => ({
          org_id: org,
          erasure_id: id,
          candidate_id: candidate,
          cause,
          erased_at: at,
          erased_by: actor.kind === 'staff' ? actor.member : null,
        })),
      )
      .execute();
    await record(tx, deps, actor, org, {
      verb: 'erased',
      subject: 'candidate',
      subjectId: candidateId,
      candidateId,
      detail: again ? { cause, again: true } : { cause },
    });
    return candidate.account_id;
  });
  if (accountId === undefined) return false;
  if (again === undefined) for (const one of [erased, ...before]) await noteOutside(deps, one);
  await deps.identity.removeLinks(candidateId);
  if (accountId !== null) await forgetIfNowhere(deps, accountId);
  return true;
}

/**
 * An account that belongs nowhere any more goes too, with the person's own notes: nobody could sign in to them again,
 * and what nobody can reach nobody may keep.
 */
async function forgetIfNowhere(deps: Deps, accountId: string): Promise<void> {
  const { staff, candidacies } = await deps.identity.seatsOf(accountId);
  if (staff.length + candidacies.length > 0) return;
  await deps.withTenant(personContext({ account: accountId }, deps.now()), (tx) =>
    tx.deleteFrom('personal.account').where('account_id', '=', accountId).execute(),
  );
  await deps.identity.forget(accountId);
}
