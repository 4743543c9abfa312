import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { enter, peopleOf } from './store.ts';

/** A rating after discussion by somebody whose own card of the round is in. */
export async function reviseRating(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  applicationId: string,
  roundId: string,
  revision: { competencyId: string; score: number | null; reason: string },
): Promise<{ id: string; candidateId: string }> {
  const { application } = await enter(tx, viewer, applicationId, roundId);
  const own = await tx
    .selectFrom('scorecard_rating')
    .select('scorecard_id')
    .where('org_id', '=', viewer.org)
    .where('application_id', '=', applicationId)
    .where('round_id', '=', roundId)
    .where('member_id', '=', viewer.member)
    .where('competency_id', '=', revision.competencyId)
    .executeTakeFirst();
  if (own === undefined)
    throw refused(
      'nothing_to_revise',
      'You have no rating of this competency in this round, so there is nothing to revise.',
    );
  const id = deps.newId();
  await tx
    .insertInto('revised_rating')
    .values({
      org_id: viewer.org,
      revised_rating_id: id,
      application_id: applicationId,
      round_id: roundId,
      competency_id: revision.competencyId,
      member_id: viewer.member,
      score: revision.score,
      reason: revision.reason,
      revised_at: deps.now(),
    })
    .execute();
  return { id, candidateId: application.candidate_id };
}

/** Whether a card of the round rates this competency, which the plan may have dropped since. */
async function isRated(
  tx: Tx,
  org: string,
  key: { applicationId: string; roundId: string; competencyId: string },
): Promise<boolean> {
  const rating = await tx
    .selectFrom('scorecard_rating')
    .select('scorecard_id')
    .where('org_id', '=', org)
    .where('application_id', '=', key.applicationId)
    .where('round_id', '=', key.roundId)
    .where('competency_id', '=', key.competencyId)
    .limit(1)
    .executeTakeFirst();
  return rating !== undefined;
}

/** Saves who works out a difference and what came of it, on top of the version that was seen (0: nobody did yet). */
export async function handleDiscrepancy(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  key: { applicationId: string; roundId: string; competencyId: string },
  seen: number,
  handling: { ownerId: string | null; note: string; closed: boolean },
): Promise<{ version: number; candidateId: string }> {
  const { application, plan } = await enter(tx, viewer, key.applicationId, key.roundId);
  if (!plan.competencies.some(({ id }) => id === key.competencyId) && !(await isRated(tx, viewer.org, key)))
    throw notFound();
  if (handling.closed && handling.note.trim() === '') {
    throw refused('note_missing', 'Say what came of the difference before you close it.', {
      errors: [{ pointer: '/note', detail: 'is needed to close' }],
    });
  }
  if (handling.ownerId !== null && (await peopleOf(tx, viewer.org, [handling.ownerId])).length === 0) {
    throw conflict('member_unknown', 'That person is not a member of this organisation.');
  }
  const values = {
    owner_id: handling.ownerId,
    note: handling.note,
    closed_at: handling.closed ? deps.now() : null,
    closed_by: handling.closed ? viewer.member : null,
    version: seen + 1,
  };
  const written = await tx
    .insertInto('discrepancy')
    .values({
      ...values,
      org_id: viewer.org,
      application_id: key.applicationId,
      round_id: key.roundId,
      competency_id: key.competencyId,
    })
    .onConflict((there) =>
      there
        .columns(['org_id', 'application_id', 'round_id', 'competency_id'])
        .doUpdateSet(values)
        .where('discrepancy.version', '=', seen),
    )
    .returning('version')
    .executeTakeFirst();
  if (written === undefined) throw changedSince();
  return { version: written.version, candidateId: application.candidate_id };
}
