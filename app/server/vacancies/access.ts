import type { Tx } from '../db/tenant.ts';
import { notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';

/** Recruiters and administrators work on every vacancy; a hiring manager on those whose team they are in. */
export const seesEveryVacancy = (viewer: StaffViewer) => viewer.role === 'administrator' || viewer.role === 'recruiter';

/** Refuses as if it were not there when this vacancy is not the viewer's to work on. */
export async function vacancyFor(tx: Tx, viewer: StaffViewer, vacancyId: string) {
  const vacancy = await tx
    .selectFrom('vacancy')
    .selectAll()
    .where('org_id', '=', viewer.org)
    .where('vacancy_id', '=', vacancyId)
    .executeTakeFirst();
  if (vacancy === undefined) throw notFound();
  if (!seesEveryVacancy(viewer) && !(await isInTeam(tx, viewer, vacancyId))) throw notFound();
  return vacancy;
}

export async function isInTeam(tx: Tx, viewer: StaffViewer, vacancyId: string): Promise<boolean> {
  const part = await tx
    .selectFrom('vacancy_team')
    .select('part')
    .where('org_id', '=', viewer.org)
    .where('vacancy_id', '=', vacancyId)
    .where('member_id', '=', viewer.member)
    .executeTakeFirst();
  return part !== undefined;
}
