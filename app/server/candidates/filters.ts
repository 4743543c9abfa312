import { type RawBuilder, sql } from 'kysely';
import { type Stage, standsAt } from '../applications/store.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';

export type Filters = {
  now: Date;
  search?: string | undefined;
  vacancy?: string | undefined;
  stage?: Stage | undefined;
  cv?: 'yes' | 'no' | undefined;
  archived: 'no' | 'only';
  since?: string | undefined;
  owed?: 'answer' | undefined;
  decider?: string | undefined;
};

export type Query = Filters & { limit: number; cursor?: string | undefined; sort: 'newest' | 'name' };

/** How many candidates somebody with a part in some vacancies only is shown out of. */
export const nearest = 5000;

export const and = (conditions: RawBuilder<unknown>[]) => sql.join(conditions, sql` AND `);
export const notSelf = (viewer: StaffViewer) => sql`(c.account_id IS NULL OR c.account_id <> ${viewer.account})`;

/** What a filter says about one application, as conditions on `application as a`. */
export function ofApplication(filters: Filters): RawBuilder<unknown>[] {
  return [
    ...(filters.vacancy ? [sql`a.vacancy_id = ${filters.vacancy}`] : []),
    ...(filters.stage ? [standsAt(filters.stage, filters.now)] : []),
    ...(filters.decider ? [sql`a.decider_id = ${filters.decider}`] : []),
  ];
}

/** A question (`candidate_question as q`) that waits: not answered, not declined, and no promise about it was kept. */
export const isOpen = sql`q.answered_at IS NULL AND q.declined_at IS NULL
  AND NOT EXISTS (SELECT FROM commitment m WHERE m.org_id = q.org_id AND m.application_id = q.application_id
    AND m.candidate_question_id = q.candidate_question_id AND m.kept_at IS NOT NULL)`;

/** When a day begins on the clock of who asks. */
export const startOf = (day: string, { timeZone }: StaffViewer) =>
  sql`(${day}::date::timestamp AT TIME ZONE ${timeZone})`;

/** What it says about the candidate, as conditions on `candidate as c`, but for the archive. */
export function ofCandidate(viewer: StaffViewer, filters: Filters): RawBuilder<unknown>[] {
  return [
    ...(filters.cv ? [sql`c.has_cv = ${filters.cv === 'yes'}`] : []),
    ...(filters.since ? [sql`c.created_at >= ${startOf(filters.since, viewer)}`] : []),
    ...(filters.owed
      ? [
          sql`EXISTS (SELECT FROM candidate_question q WHERE q.org_id = c.org_id AND q.candidate_id = c.candidate_id
                AND ${isOpen})`,
        ]
      : []),
  ];
}

export const inArchive = ({ archived }: Filters) =>
  archived === 'only' ? sql`c.archived_at IS NOT NULL` : sql`c.archived_at IS NULL`;

/** `application as a` is the viewer's to see in full, or by a seat on its panel. */
export const inTeam = (viewer: StaffViewer) =>
  sql<boolean>`EXISTS (SELECT FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id AND t.member_id = ${viewer.member})`;
export const onPanel = (viewer: StaffViewer) =>
  sql<boolean>`EXISTS (SELECT FROM session s JOIN session_panelist p ON p.org_id = s.org_id AND p.session_id = s.session_id
    WHERE s.org_id = a.org_id AND s.application_id = a.application_id AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL
      AND p.member_id = ${viewer.member} AND p.cancelled_at IS NULL)`;
export const isFull = (viewer: StaffViewer) =>
  seesEveryVacancy(viewer)
    ? sql<boolean>`true`
    : viewer.role === 'hiring_manager'
      ? inTeam(viewer)
      : sql<boolean>`false`;

/** The applications that somebody without the whole has a part in: of their vacancies and of their panels. */
export function nearApplications(viewer: StaffViewer, archived: boolean, conditions: RawBuilder<unknown>[]) {
  const filter = conditions.length > 0 ? sql`AND ${and(conditions)}` : sql``;
  const mine = sql`
    SELECT a.candidate_id FROM session_panelist p
      JOIN session s ON s.org_id = p.org_id AND s.session_id = p.session_id AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL
      JOIN application a ON a.org_id = s.org_id AND a.application_id = s.application_id
     WHERE p.org_id = ${viewer.org} AND p.member_id = ${viewer.member} AND p.cancelled_at IS NULL AND a.archived = ${archived} ${filter}`;
  if (viewer.role === 'interviewer') return sql`SELECT candidate_id FROM (${mine}) n LIMIT ${nearest}`;
  return sql`SELECT candidate_id FROM (
    SELECT a.candidate_id FROM vacancy_team t JOIN application a ON a.org_id = t.org_id AND a.vacancy_id = t.vacancy_id
     WHERE t.org_id = ${viewer.org} AND t.member_id = ${viewer.member} AND a.archived = ${archived} ${filter}
    UNION ${mine}) n LIMIT ${nearest}`;
}
