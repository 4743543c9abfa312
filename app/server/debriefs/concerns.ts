import { applicationFor } from '../applications/access.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { latestPlan } from '../plans/store.ts';

const shape = (row: {
  concern_id: string;
  form: string;
  body: string;
  competency_id: string | null;
  for_round_id: string;
  written_by: string;
  published_at: Date | null;
}) => ({
  id: row.concern_id,
  form: row.form as 'concern' | 'hypothesis',
  body: row.body,
  competencyId: row.competency_id,
  forRoundId: row.for_round_id,
  writtenBy: row.written_by,
  publishedAt: row.published_at?.toISOString() ?? null,
});

/** What the viewer may read of an application's concerns: published ones and their own; all when not sealed. */
export async function listConcerns(tx: Tx, viewer: StaffViewer, applicationId: string) {
  await applicationFor(tx, viewer, applicationId);
  const rows = await tx
    .selectFrom('concern')
    .selectAll()
    .where('org_id', '=', viewer.org)
    .where('application_id', '=', applicationId)
    .where('withdrawn_at', 'is', null)
    .orderBy('written_at')
    .orderBy('concern_id')
    .limit(200)
    .execute();
  return rows.map(shape);
}

export async function writeConcern(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  applicationId: string,
  concern: { form: 'concern' | 'hypothesis'; body: string; competencyId: string | null; forRoundId: string },
) {
  const application = await applicationFor(tx, viewer, applicationId);
  const { plan } = await latestPlan(tx, viewer.org, application.vacancy_id);
  if (!plan.rounds.some(({ id }) => id === concern.forRoundId))
    throw conflict('round_gone', 'This round is not in the plan. Choose one that is.');
  if (concern.competencyId !== null && !plan.competencies.some(({ id }) => id === concern.competencyId))
    throw conflict('competency_gone', 'This competency is not in the plan. Choose one that is, or none.');
  const row = {
    concern_id: deps.newId(),
    form: concern.form,
    body: concern.body,
    competency_id: concern.competencyId,
    for_round_id: concern.forRoundId,
    written_by: viewer.member,
    published_at: null,
  };
  await tx
    .insertInto('concern')
    .values({ ...row, org_id: viewer.org, application_id: applicationId, written_at: deps.now() })
    .execute();
  return { concern: shape(row), candidateId: application.candidate_id };
}

async function concernFor(tx: Tx, viewer: StaffViewer, concernId: string) {
  const row = await tx
    .selectFrom('concern')
    .selectAll()
    .where('org_id', '=', viewer.org)
    .where('concern_id', '=', concernId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  const application = await applicationFor(tx, viewer, row.application_id);
  return { row, candidateId: application.candidate_id };
}

/** Whether a card of that round is in, as far as the viewer may know: one who is blind knows their own alone. */
async function isRatedAlready(
  tx: Tx,
  org: string,
  { application_id, for_round_id }: { application_id: string; for_round_id: string },
): Promise<boolean> {
  const card = await tx
    .selectFrom('scorecard_submission')
    .select('scorecard_id')
    .where('org_id', '=', org)
    .where('application_id', '=', application_id)
    .where('round_id', '=', for_round_id)
    .limit(1)
    .executeTakeFirst();
  return card !== undefined;
}

/** Puts a concern into the kits of its round; a second time changes nothing. */
export async function publishConcern(tx: Tx, deps: Deps, viewer: StaffViewer, concernId: string) {
  const { row, candidateId } = await concernFor(tx, viewer, concernId);
  if (row.published_at === null) {
    // Whoever still owes a card of that round would read what others found in it.
    if (await isRatedAlready(tx, viewer.org, row))
      throw conflict(
        'round_rated',
        'Cards of this round are in already, so nothing more is put into its kits. Say it in the debrief.',
      );
    await tx
      .updateTable('concern')
      .set({ published_at: deps.now(), published_by: viewer.member })
      .where('org_id', '=', viewer.org)
      .where('concern_id', '=', concernId)
      .execute();
  }
  return { applicationId: row.application_id, candidateId };
}

export async function withdrawConcern(tx: Tx, deps: Deps, viewer: StaffViewer, concernId: string) {
  const { row, candidateId } = await concernFor(tx, viewer, concernId);
  await tx
    .updateTable('concern')
    .set({ withdrawn_at: deps.now(), withdrawn_by: viewer.member })
    .where('org_id', '=', viewer.org)
    .where('concern_id', '=', concernId)
    .execute();
  return { applicationId: row.application_id, candidateId };
}
