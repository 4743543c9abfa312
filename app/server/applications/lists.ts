import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { decodeCursor, encodeCursor, page } from '../http/paging.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { alongIndexes, searchHits } from '../search/store.ts';
import { oldestFirst, type Stage, stageOf, standsAt } from './standing.ts';

export type ApplicationFilters = {
  now: Date;
  search?: string | undefined;
  stage?: Stage | undefined;
  cv?: 'yes' | 'no' | undefined;
  archived: 'no' | 'only';
  since?: string | undefined;
  decider?: string | undefined;
};

/** How many rows one page may look at where no index holds what is asked; the cursor leads on from there. */
const looked = 2000;
const countedTo = 1000;

const and = (conditions: RawBuilder<unknown>[]) => sql.join(conditions, sql` AND `);

/** What no index of the vacancy's applications holds. */
function restOf(filters: ApplicationFilters): RawBuilder<unknown>[] {
  return [
    ...(filters.cv ? [sql`c.has_cv = ${filters.cv === 'yes'}`] : []),
    ...(filters.since ? [sql`a.created_at >= ${filters.since}::date`] : []),
    ...(filters.decider ? [sql`a.decider_id = ${filters.decider}`] : []),
  ];
}

type Key = { application_id: string; key: Date; ok: boolean };

/** The applications of a vacancy, a page of them: a stage in the order in which it wants attention, else the newest first. */
export async function listApplications(
  tx: Tx,
  viewer: StaffViewer,
  vacancyId: string,
  query: ApplicationFilters & { limit: number; cursor?: string | undefined },
) {
  await alongIndexes(tx);
  if (query.search?.trim()) return searchedApplications(tx, viewer, vacancyId, query);
  const after = decodeCursor(query.cursor, 'instant', 'id');
  const rest = restOf(query);
  const most = rest.length > 0 ? looked : query.limit + 1;
  const rows = await readKeys(tx, viewer, vacancyId, query, after, most);
  const fitting = rows.filter(({ ok }) => ok);
  const shown = fitting.slice(0, query.limit);
  const last = fitting.length > query.limit ? shown.at(-1) : rows.length === most ? rows.at(-1) : undefined;
  return {
    items: await shaped(
      tx,
      viewer,
      shown.map(({ application_id }) => application_id),
    ),
    next: last === undefined ? null : encodeCursor([last.key.toISOString(), last.application_id]),
  };
}

async function readKeys(
  tx: Tx,
  viewer: StaffViewer,
  vacancyId: string,
  query: ApplicationFilters,
  after: string[] | undefined,
  most: number,
): Promise<Key[]> {
  const { stage } = query;
  const rest = restOf(query);
  const oldest = stage !== undefined && oldestFirst(stage);
  const key = stage === undefined ? sql`a.created_at` : sql`a.stands_at`;
  const conditions = [
    sql`a.org_id = ${viewer.org}`,
    sql`a.vacancy_id = ${vacancyId}`,
    sql`a.archived = ${query.archived === 'only'}`,
    sql`(c.account_id IS NULL OR c.account_id <> ${viewer.account})`,
    ...(stage ? [standsAt(stage, query.now)] : []),
    ...(after
      ? [sql`(${key}, a.application_id) ${sql.raw(oldest ? '>' : '<')} (${after[0]}::timestamptz, ${after[1]}::uuid)`]
      : []),
  ];
  const { rows } = await sql<Key>`
    SELECT a.application_id, ${key} AS key, ${rest.length > 0 ? and(rest) : sql`true`} AS ok
      FROM application a JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
     WHERE ${and(conditions)}
     ORDER BY ${oldest ? sql`${key}, a.application_id` : sql`${key} DESC, a.application_id DESC`} LIMIT ${most}`.execute(
    tx,
  );
  return rows;
}

async function searchedApplications(
  tx: Tx,
  viewer: StaffViewer,
  vacancyId: string,
  query: ApplicationFilters & { limit: number; cursor?: string | undefined },
) {
  const [at] = decodeCursor(query.cursor, 'count') ?? ['0'];
  const from = Number(at);
  const found = await foundApplications(tx, viewer, vacancyId, query, Math.min(from + query.limit, countedTo) + 1);
  const ids = found.slice(from, from + query.limit + 1).map(({ id }) => id);
  return page(
    await shaped(tx, viewer, ids),
    query.limit,
    () => [String(from + query.limit)],
    (row) => row,
  );
}

/** The applications whose candidates are found, as far as the filters agree; `near` by a name that is only nearly so. */
async function foundApplications(
  tx: Tx,
  viewer: StaffViewer,
  vacancyId: string,
  filters: ApplicationFilters,
  most: number,
): Promise<{ id: string; near: boolean }[]> {
  const rest = [...restOf(filters), ...(filters.stage ? [standsAt(filters.stage, filters.now)] : [])];
  const hits = await searchHits(tx, {
    typed: filters.search ?? '',
    vacancy: vacancyId,
    archived: filters.archived === 'only',
    most: rest.length > 0 ? countedTo + 1 : most,
  });
  const { rows } = await sql<{ application_id: string; candidate_id: string }>`
    SELECT a.application_id, a.candidate_id FROM application a JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
     WHERE a.org_id = ${viewer.org} AND a.vacancy_id = ${vacancyId} AND a.candidate_id = ANY (${hits.map(({ candidateId }) => candidateId)}::uuid[])
       ${rest.length > 0 ? sql`AND ${and(rest)}` : sql``}`.execute(tx);
  const byCandidate = new Map(rows.map((row) => [row.candidate_id, row.application_id]));
  return hits
    .flatMap(({ candidateId, place }) => {
      const id = byCandidate.get(candidateId);
      return id === undefined ? [] : [{ id, near: place === 'similar' }];
    })
    .slice(0, most);
}

/** The ids of all that match, up to `most` and one more: what is done to "all of them" is done to these. */
export async function matchingApplications(
  tx: Tx,
  viewer: StaffViewer,
  vacancyId: string,
  filters: ApplicationFilters,
  most: number,
): Promise<string[]> {
  if (filters.search?.trim()) {
    const found = await foundApplications(tx, viewer, vacancyId, filters, most + 1);
    // A name that is only nearly so was not asked for.
    return found.filter(({ near }) => !near).map(({ id }) => id);
  }
  await alongIndexes(tx);
  const ids: string[] = [];
  let after: string[] | undefined;
  for (;;) {
    const rows = await readKeys(tx, viewer, vacancyId, filters, after, looked);
    ids.push(...rows.filter(({ ok }) => ok).map(({ application_id }) => application_id));
    const last = rows.at(-1);
    if (ids.length > most || rows.length < looked || last === undefined) return ids.slice(0, most + 1);
    after = [last.key.toISOString(), last.application_id];
  }
}

/** Everything a list shows of these applications, in the order of the ids. */
async function shaped(tx: Tx, viewer: StaffViewer, ids: string[]) {
  const { rows } = await sql<{
    application_id: string;
    created_at: Date;
    stands_at: Date;
    stage: Stage;
    interviews_start_at: Date | null;
    interviews_end_at: Date | null;
    interviews_round: number | null;
    candidate_id: string;
    name: string;
    has_cv: boolean;
    archived_at: Date | null;
    vacancy_id: string;
    title: string;
    decider_id: string | null;
    decider_name: string | null;
  }>`
    SELECT a.application_id, a.created_at, a.stands_at, ${stageOf} AS stage, a.interviews_start_at, a.interviews_end_at, a.interviews_round,
           c.candidate_id, c.name, c.has_cv, c.archived_at, v.vacancy_id, v.title, a.decider_id, m.name AS decider_name
      FROM application a
      JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
      JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id
      LEFT JOIN member m ON m.org_id = a.org_id AND m.member_id = a.decider_id
     WHERE a.org_id = ${viewer.org} AND a.application_id = ANY (${ids}::uuid[])`.execute(tx);
  const order = new Map(ids.map((id, rank) => [id, rank]));
  rows.sort((a, b) => (order.get(a.application_id) ?? 0) - (order.get(b.application_id) ?? 0));
  return rows.map((row) => ({
    id: row.application_id,
    candidate: { id: row.candidate_id, name: row.name },
    vacancy: { id: row.vacancy_id, title: row.title },
    stage: row.stage,
    roundNumber: row.interviews_round,
    createdAt: row.created_at.toISOString(),
    interviews:
      row.interviews_start_at === null || row.interviews_end_at === null
        ? null
        : { startsAt: row.interviews_start_at.toISOString(), endsAt: row.interviews_end_at.toISOString() },
    standsAt: row.stands_at.toISOString(),
    decider: row.decider_id === null ? null : { memberId: row.decider_id, name: row.decider_name ?? '' },
    hasCv: row.has_cv,
    archivedAt: row.archived_at?.toISOString() ?? null,
  }));
}

const stages: readonly Stage[] = ['new', 'screening', 'interviewing', 'deciding', 'decided', 'ended'];

/** How many applications stand where, each counted to a thousand along the index. */
export async function readPipeline(tx: Tx, viewer: StaffViewer, vacancyId: string, archived: boolean, now: Date) {
  await alongIndexes(tx);
  const counts = stages.map(
    (
      stage,
    ) => sql`(SELECT count(*) FROM (SELECT FROM application a WHERE a.org_id = ${viewer.org} AND a.vacancy_id = ${vacancyId}
      AND a.archived = ${archived} AND ${standsAt(stage, now)} AND NOT EXISTS (SELECT FROM candidate c
        WHERE c.org_id = a.org_id AND c.candidate_id = a.candidate_id AND c.account_id = ${viewer.account})
      LIMIT ${countedTo + 1}) n)::int AS ${sql.ref(stage)}`,
  );
  const { rows } = await sql<Record<Stage, number>>`SELECT ${sql.join(counts)}`.execute(tx);
  return stages.map((stage) => {
    const count = rows[0]?.[stage] ?? 0;
    return { stage, count: Math.min(count, countedTo), more: count > countedTo };
  });
}
