import type { PayRange } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { seesEveryVacancy } from './access.ts';

export type VacancyState = 'draft' | 'open' | 'closed';

const stateOf = (row: { opened_at: Date | null; closed_at: Date | null }): VacancyState =>
  row.closed_at ? 'closed' : row.opened_at ? 'open' : 'draft';

export async function listVacancies(
  tx: Tx,
  viewer: StaffViewer,
  query: { limit: number; cursor?: string | undefined; state?: VacancyState | undefined },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let select = tx
    .selectFrom('vacancy as v')
    .select(['v.vacancy_id', 'v.title', 'v.location', 'v.opened_at', 'v.closed_at', 'v.created_at'])
    .select((eb) =>
      eb
        .selectFrom('application as a')
        .whereRef('a.org_id', '=', 'v.org_id')
        .whereRef('a.vacancy_id', '=', 'v.vacancy_id')
        .select((count) => count.fn.countAll<string>().as('n'))
        .as('applications'),
    )
    .where('v.org_id', '=', viewer.org)
    .orderBy('v.created_at', 'desc')
    .orderBy('v.vacancy_id', 'desc')
    .limit(query.limit + 1);
  if (query.state === 'draft') select = select.where('v.opened_at', 'is', null).where('v.closed_at', 'is', null);
  if (query.state === 'open') select = select.where('v.opened_at', 'is not', null).where('v.closed_at', 'is', null);
  if (query.state === 'closed') select = select.where('v.closed_at', 'is not', null);
  if (after)
    select = select.where(sql<boolean>`(v.created_at, v.vacancy_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  if (!seesEveryVacancy(viewer)) {
    select = select.where((eb) =>
      eb.exists(
        eb
          .selectFrom('vacancy_team as t')
          .whereRef('t.org_id', '=', 'v.org_id')
          .whereRef('t.vacancy_id', '=', 'v.vacancy_id')
          .where('t.member_id', '=', viewer.member)
          .select('t.member_id'),
      ),
    );
  }
  return page(
    await select.execute(),
    query.limit,
    (row) => [row.created_at.toISOString(), row.vacancy_id],
    (row) => ({
      id: row.vacancy_id,
      title: row.title,
      location: row.location,
      state: stateOf(row),
      applications: Number(row.applications),
      createdAt: row.created_at.toISOString(),
    }),
  );
}

type Columns = {
  title?: string | undefined;
  location?: string | undefined;
  country?: string | undefined;
  language?: string | undefined;
  pay?: PayRange | null | undefined;
  requiresExecutive?: boolean | undefined;
};

function columnsOf({ pay, requiresExecutive, ...plain }: Columns) {
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(requiresExecutive === undefined ? {} : { requires_executive: requiresExecutive }),
    ...(pay === undefined
      ? {}
      : {
          pay_minimum: pay?.minimum ?? null,
          pay_maximum: pay?.maximum ?? null,
          pay_currency: pay?.currency ?? null,
          pay_period: pay?.period ?? null,
          pay_criteria: pay?.criteria ?? '',
        }),
  };
}

/** A vacancy with its first text; a hiring manager who makes one is in its team. */
export async function makeVacancy(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  made: Columns & { title: string; country: string; language: string; text: string },
): Promise<string> {
  const { text, ...columns } = made;
  const vacancyId = deps.newId();
  const at = deps.now();
  await tx
    .insertInto('vacancy')
    .values({
      ...columnsOf(columns),
      title: made.title,
      country: made.country,
      language: made.language,
      org_id: viewer.org,
      vacancy_id: vacancyId,
      created_at: at,
      created_by: viewer.member,
    })
    .execute();
  await tx
    .insertInto('vacancy_text')
    .values({
      org_id: viewer.org,
      vacancy_id: vacancyId,
      text_version: 1,
      body: text,
      written_at: at,
      written_by: viewer.member,
    })
    .execute();
  await tx
    .insertInto('plan')
    .values({
      org_id: viewer.org,
      vacancy_id: vacancyId,
      plan_version: 1,
      content: JSON.stringify({ competencies: [], rounds: [] }),
      saved_at: at,
      saved_by: viewer.member,
    })
    .execute();
  if (viewer.role === 'hiring_manager') {
    await tx
      .insertInto('vacancy_team')
      .values({ org_id: viewer.org, vacancy_id: vacancyId, member_id: viewer.member, part: 'hiring_manager' })
      .execute();
  }
  return vacancyId;
}

/** The pay range of a row; null while none is stated. */
export function payOf(row: {
  pay_minimum: string | null;
  pay_maximum: string | null;
  pay_currency: string | null;
  pay_period: string | null;
  pay_criteria: string;
}): PayRange | null {
  if (row.pay_minimum === null || row.pay_maximum === null || row.pay_currency === null || row.pay_period === null)
    return null;
  return {
    minimum: Number(row.pay_minimum),
    maximum: Number(row.pay_maximum),
    currency: row.pay_currency,
    period: row.pay_period as PayRange['period'],
    criteria: row.pay_criteria,
  };
}

export async function readVacancy(tx: Tx, org: string, vacancyId: string) {
  const row = await tx
    .selectFrom('vacancy')
    .selectAll()
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .executeTakeFirstOrThrow();
  const text = await latestText(tx, org, vacancyId);
  const team = await tx
    .selectFrom('vacancy_team as t')
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 't.org_id').onRef('m.member_id', '=', 't.member_id'),
    )
    .select(['t.member_id', 't.part', 'm.name'])
    .where('t.org_id', '=', org)
    .where('t.vacancy_id', '=', vacancyId)
    .orderBy('m.name')
    .execute();
  return {
    id: row.vacancy_id,
    title: row.title,
    location: row.location,
    country: row.country,
    language: row.language as 'en' | 'nl' | 'nb',
    state: stateOf(row),
    pay: payOf(row),
    requiresExecutive: row.requires_executive,
    text: { version: text.text_version, body: text.body, writtenAt: text.written_at.toISOString() },
    team: team.map(({ member_id, part, name }) => ({
      memberId: member_id,
      name,
      part: part as 'hiring_manager' | 'recruiter' | 'executive',
    })),
    createdAt: row.created_at.toISOString(),
    openedAt: row.opened_at?.toISOString() ?? null,
    closedAt: row.closed_at?.toISOString() ?? null,
    version: row.version,
  };
}

export async function latestText(tx: Tx, org: string, vacancyId: string) {
  return tx
    .selectFrom('vacancy_text')
    .select(['text_version', 'body', 'written_at'])
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .orderBy('text_version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** Saves changes if nobody else did since `seen`; else 412. */
export async function changeVacancy(
  tx: Tx,
  org: string,
  vacancyId: string,
  seen: number,
  changes: Columns,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('vacancy')
    .set((eb) => ({ ...columnsOf(changes), version: eb('version', '+', 1) }))
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .where('version', '=', seen)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw changedSince();
}

export async function writeText(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  vacancyId: string,
  seen: number,
  text: string,
): Promise<void> {
  await changeVacancy(tx, viewer.org, vacancyId, seen, {});
  const { text_version } = await latestText(tx, viewer.org, vacancyId);
  await tx
    .insertInto('vacancy_text')
    .values({
      org_id: viewer.org,
      vacancy_id: vacancyId,
      text_version: text_version + 1,
      body: text,
      written_at: deps.now(),
      written_by: viewer.member,
    })
    .execute();
}

export async function listTexts(tx: Tx, org: string, vacancyId: string) {
  const rows = await tx
    .selectFrom('vacancy_text as t')
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 't.org_id').onRef('m.member_id', '=', 't.written_by'),
    )
    .select(['t.text_version', 't.body', 't.written_at', 'm.name'])
    .where('t.org_id', '=', org)
    .where('t.vacancy_id', '=', vacancyId)
    .orderBy('t.text_version', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    version: row.text_version,
    body: row.body,
    writtenAt: row.written_at.toISOString(),
    writtenBy: row.name ?? '',
  }));
}

export async function markVacancy(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  vacancyId: string,
  what: 'opened' | 'closed',
): Promise<void> {
  const values =
    what === 'opened'
      ? { opened_at: deps.now(), opened_by: viewer.member }
      : { closed_at: deps.now(), closed_by: viewer.member };
  await tx
    .updateTable('vacancy')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('org_id', '=', viewer.org)
    .where('vacancy_id', '=', vacancyId)
    .execute();
}

export async function joinTeam(tx: Tx, org: string, vacancyId: string, memberId: string, part: string): Promise<void> {
  const member = await tx
    .selectFrom('member')
    .select('member_id')
    .where('org_id', '=', org)
    .where('member_id', '=', memberId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  if (member === undefined)
    throw conflict('member_unknown', 'That person is not an active member of this organisation. Invite them first.');
  await tx
    .deleteFrom('vacancy_team')
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .where('member_id', '=', memberId)
    .execute();
  await tx
    .insertInto('vacancy_team')
    .values({ org_id: org, vacancy_id: vacancyId, member_id: memberId, part })
    .execute();
}

export async function leaveTeam(tx: Tx, org: string, vacancyId: string, memberId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('vacancy_team')
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
