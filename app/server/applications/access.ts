import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { isInTeam, seesEveryVacancy } from '../vacancies/access.ts';

/**
 * The application, if it is the viewer's to see. `full`: recruiters, administrators and the vacancy's team; a panelist
 * of it sees it without that. One's own candidacy is nobody's to see from the staff side: the answer is 404.
 */
export async function applicationFor(
  tx: Tx,
  viewer: StaffViewer,
  applicationId: string,
  need: 'panel' | 'full' = 'full',
) {
  const found = await tx
    .selectFrom('application as a')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .selectAll('a')
    .select(['c.name as candidate_name', 'c.account_id as candidate_account'])
    .where('a.org_id', '=', viewer.org)
    .where('a.application_id', '=', applicationId)
    .executeTakeFirst();
  if (found === undefined || found.candidate_account === viewer.account) throw notFound();
  const full =
    seesEveryVacancy(viewer) || (viewer.role === 'hiring_manager' && (await isInTeam(tx, viewer, found.vacancy_id)));
  if (full) return { ...found, full };
  if (need === 'full' || !(await sitsOn(tx, viewer, applicationId))) throw notFound();
  return { ...found, full };
}

/** Whether the viewer has a seat in a published, not cancelled session of this application. */
async function sitsOn(tx: Tx, viewer: StaffViewer, applicationId: string): Promise<boolean> {
  const seat = await tx
    .selectFrom('session_panelist as p')
    .innerJoin('session as s', (join) =>
      join.onRef('s.org_id', '=', 'p.org_id').onRef('s.session_id', '=', 'p.session_id'),
    )
    .select('p.session_id')
    .where('p.org_id', '=', viewer.org)
    .where('p.member_id', '=', viewer.member)
    .where('p.cancelled_at', 'is', null)
    .where('s.application_id', '=', applicationId)
    .where('s.published_at', 'is not', null)
    .where('s.cancelled_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return seat !== undefined;
}

/** A candidate that is there and is not the viewer themself; how they are reached is for those who recruit. */
export async function candidateFor(tx: Tx, viewer: StaffViewer, candidateId: string): Promise<void> {
  const found = await tx
    .selectFrom('candidate')
    .select('account_id')
    .where('org_id', '=', viewer.org)
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst();
  if (found === undefined || found.account_id === viewer.account) throw notFound();
}

/** The seal, asked of the database (its pure twin is `sealedFrom`). */
export async function isSealed(tx: Tx, org: string, applicationId: string): Promise<boolean> {
  const { rows } = await sql<{
    sealed: boolean;
  }>`SELECT sealed_from_me(${org}::uuid, ${applicationId}::uuid) AS sealed`.execute(tx);
  return rows[0]?.sealed ?? true;
}
