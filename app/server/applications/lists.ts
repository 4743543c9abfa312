import { foldName } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { decodeCursor, page } from '../http/paging.ts';
import type { StaffViewer } from '../http/viewer.ts';

export async function listCandidates(
  tx: Tx,
  viewer: StaffViewer,
  query: { limit: number; cursor?: string | undefined; name?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let select = tx
    .selectFrom('candidate as c')
    .select(['c.candidate_id', 'c.name', 'c.email', 'c.created_at'])
    .select((eb) =>
      eb
        .selectFrom('application as a')
        .whereRef('a.org_id', '=', 'c.org_id')
        .whereRef('a.candidate_id', '=', 'c.candidate_id')
        .select((n) => n.fn.countAll<string>().as('n'))
        .as('applications'),
    )
    .where('c.org_id', '=', viewer.org)
    .where((eb) => eb.or([eb('c.account_id', 'is', null), eb('c.account_id', '<>', viewer.account)]))
    .orderBy('c.created_at', 'desc')
    .orderBy('c.candidate_id', 'desc')
    .limit(query.limit + 1);
  if (query.name) {
    const start = foldName(query.name).replace(/[\\%_]/g, '\\$&');
    select = select.where((eb) =>
      eb.or([eb('c.name_folded', 'like', `${start}%`), eb('c.name_folded', 'like', `% ${start}%`)]),
    );
  }
  if (after)
    select = select.where(sql<boolean>`(c.created_at, c.candidate_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  return page(
    await select.execute(),
    query.limit,
    (row) => [row.created_at.toISOString(), row.candidate_id],
    (row) => ({
      id: row.candidate_id,
      name: row.name,
      email: row.email,
      createdAt: row.created_at.toISOString(),
      applications: Number(row.applications),
    }),
  );
}

/** Where an application stands, from its facts, as SQL over `application as a`; nothing in it depends on cards. */
const stageOf = sql<'new' | 'invited' | 'interviewing' | 'deciding' | 'decided' | 'ended'>`
  CASE
    WHEN a.ended_at IS NOT NULL THEN 'ended'
    WHEN EXISTS (SELECT 1 FROM mutual_answer m WHERE m.org_id = a.org_id AND m.application_id = a.application_id) THEN 'decided'
    WHEN latest.ends_at IS NULL THEN 'new'
    WHEN latest.starts_at > clock_now() THEN 'invited'
    WHEN latest.ends_at > clock_now() THEN 'interviewing'
    ELSE 'deciding'
  END`;

export async function listApplications(
  tx: Tx,
  viewer: StaffViewer,
  vacancyId: string,
  query: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let select = tx
    .selectFrom('application as a')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('session as s')
          .whereRef('s.org_id', '=', 'a.org_id')
          .whereRef('s.application_id', '=', 'a.application_id')
          .where('s.published_at', 'is not', null)
          .where('s.cancelled_at', 'is', null)
          .select((f) => [
            f.fn.min('s.starts_at').as('starts_at'),
            f.fn.max('s.ends_at').as('ends_at'),
            f.fn.max('s.round_number').as('round_number'),
          ])
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select([
      'a.application_id',
      'a.created_at',
      'c.candidate_id',
      'c.name',
      'v.vacancy_id',
      'v.title',
      'latest.round_number',
      stageOf.as('stage'),
    ])
    .where('a.org_id', '=', viewer.org)
    .where('a.vacancy_id', '=', vacancyId)
    .where((eb) => eb.or([eb('c.account_id', 'is', null), eb('c.account_id', '<>', viewer.account)]))
    .orderBy('a.created_at', 'desc')
    .orderBy('a.application_id', 'desc')
    .limit(query.limit + 1);
  if (after)
    select = select.where(
      sql<boolean>`(a.created_at, a.application_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  return page(
    await select.execute(),
    query.limit,
    (row) => [row.created_at.toISOString(), row.application_id],
    (row) => ({
      id: row.application_id,
      candidate: { id: row.candidate_id, name: row.name },
      vacancy: { id: row.vacancy_id, title: row.title },
      stage: row.stage,
      roundNumber: row.round_number,
      createdAt: row.created_at.toISOString(),
    }),
  );
}
