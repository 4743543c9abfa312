import type { z } from '@hono/zod-openapi';
import type { Language } from '@rondo/interview';
import { type SqlBool, sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { seesEveryVacancy } from '../vacancies/access.ts';
import type { OutcomeBatch } from './batch-contract.ts';
import type { Person } from './together.ts';

export type Batch = z.input<typeof OutcomeBatch>;

/** One of several as the pages name them. */
export const whoOf = (
  person: Pick<Person, 'application_id' | 'candidate_id' | 'candidate' | 'vacancy_id' | 'vacancy' | 'language'>,
) => ({
  applicationId: person.application_id,
  candidate: { id: person.candidate_id, name: person.candidate },
  vacancy: { id: person.vacancy_id, title: person.vacancy },
  language: person.language,
});

const batches = (tx: Tx, viewer: StaffViewer) =>
  tx
    .selectFrom('outcome_batch as b')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('outcome_batch_item as i')
          .whereRef('i.org_id', '=', 'b.org_id')
          .whereRef('i.outcome_batch_id', '=', 'b.outcome_batch_id')
          .select([
            sql<string>`count(*) FILTER (WHERE i.result IS NULL)`.as('waiting'),
            sql<string>`count(*) FILTER (WHERE i.result = 'told')`.as('told'),
            sql<string>`count(*) FILTER (WHERE i.result NOT IN ('told', 'taken_back'))`.as('left'),
          ])
          .as('counts'),
      (join) => join.onTrue(),
    )
    .select(['b.outcome_batch_id', 'b.made_at', 'b.goes_at', 'b.cancelled_at', 'b.finished_at'])
    .select(['counts.waiting', 'counts.told', 'counts.left'])
    .where('b.org_id', '=', viewer.org)
    .where('b.made_by', '=', viewer.member);

type Row = Awaited<ReturnType<ReturnType<typeof batches>['execute']>>[number];

const shape = (row: Row, now: Date) => ({
  id: row.outcome_batch_id,
  state:
    row.cancelled_at !== null
      ? ('cancelled' as const)
      : row.finished_at !== null
        ? ('finished' as const)
        : now < row.goes_at
          ? ('waiting' as const)
          : ('going' as const),
  madeAt: row.made_at.toISOString(),
  goesAt: row.goes_at.toISOString(),
  counts: { waiting: Number(row.waiting), told: Number(row.told), left: Number(row.left) },
});

/** What the viewer told together, the latest first. */
export async function listBatches(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  viewer: StaffViewer,
  query: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let select = batches(tx, viewer)
    .orderBy('b.made_at', 'desc')
    .orderBy('b.outcome_batch_id', 'desc')
    .limit(query.limit + 1);
  if (after)
    select = select.where(
      sql<SqlBool>`(b.made_at, b.outcome_batch_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  return page(
    await select.execute(),
    query.limit,
    (row) => [row.made_at.toISOString(), row.outcome_batch_id],
    (row) => shape(row, deps.now()),
  );
}

/** One telling with everybody of it whom the viewer may still see. */
export async function readBatch(tx: Tx, deps: Pick<Deps, 'now'>, viewer: StaffViewer, batchId: string): Promise<Batch> {
  const row = await batches(tx, viewer).where('b.outcome_batch_id', '=', batchId).executeTakeFirst();
  if (row === undefined) throw notFound();
  const { rows } = await sql<{
    application_id: string;
    candidate_id: string;
    candidate: string;
    vacancy_id: string;
    vacancy: string;
    language: Language;
    kind: 'reject' | 'closed';
    result: string | null;
    by: string | null;
  }>`
    SELECT i.application_id, a.candidate_id, c.name AS candidate, a.vacancy_id, v.title AS vacancy, c.language, i.kind, i.result, m.name AS by
      FROM outcome_batch_item i JOIN application a ON a.org_id = i.org_id AND a.application_id = i.application_id
      JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
      JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id
      LEFT JOIN member m ON m.org_id = i.org_id AND m.member_id = i.result_by
     WHERE i.org_id = ${viewer.org} AND i.outcome_batch_id = ${batchId} AND c.account_id IS DISTINCT FROM ${viewer.account}::uuid
       AND (${seesEveryVacancy(viewer)} OR EXISTS (SELECT FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id
             AND t.member_id = ${viewer.member}))
     ORDER BY c.name, i.application_id`.execute(tx);
  return {
    ...shape(row, deps.now()),
    items: rows.map(({ kind, result, by, ...person }) => {
      const isLeft = result !== null && result !== 'told' && result !== 'taken_back';
      return {
        ...whoOf(person),
        kind,
        state: result === null ? 'waiting' : isLeft ? 'left' : (result as 'told'),
        why: isLeft ? (result as 'failed') : null,
        by,
      };
    }),
  };
}
