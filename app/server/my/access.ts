import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { notFound } from '../http/problem.ts';
import { type Candidacy, type CandidateViewer, candidateContext } from '../http/viewer.ts';

export type MyApplicationRow = {
  place: Candidacy;
  application_id: string;
  vacancy_id: string;
  created_at: Date;
  ended_at: Date | null;
  decision_due_on: string | null;
  decider_id: string | null;
};

/** One of the person's own applications, wherever it is; everything else is not there. */
export async function ownApplication(
  tx: Tx,
  place: Candidacy,
  applicationId: string,
): Promise<MyApplicationRow | undefined> {
  const row = await tx
    .selectFrom('application')
    .select(['application_id', 'vacancy_id', 'created_at', 'ended_at', 'decision_due_on', 'decider_id'])
    .where('org_id', '=', place.org)
    .where('application_id', '=', applicationId)
    .where('candidate_id', '=', place.candidate)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        ...row,
        place,
        decision_due_on: row.decision_due_on === null ? null : String(row.decision_due_on).slice(0, 10),
      };
}

/** Runs `work` in the place where this application is the person's own; 404 when it is nowhere theirs. */
export async function inOwnApplication<T>(
  deps: Deps,
  viewer: CandidateViewer,
  applicationId: string,
  work: (tx: Tx, application: MyApplicationRow) => Promise<T>,
): Promise<T> {
  for (const place of viewer.candidacies) {
    const found = await deps.withTenant(candidateContext(viewer, place, deps.now()), async (tx) => {
      const application = await ownApplication(tx, place, applicationId);
      return application === undefined ? undefined : { result: await work(tx, application) };
    });
    if (found !== undefined) return found.result;
  }
  throw notFound();
}
