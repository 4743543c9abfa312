import type { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { matchingApplications } from '../applications/store.ts';
import type { AuditLine } from '../audit/store.ts';
import { matchingCandidates } from '../candidates/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, Problem, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { seesEveryVacancy, vacancyFor } from '../vacancies/access.ts';
import { mostAtOnce, type NewBulkChange as NewBulkChangeSchema } from './contract.ts';

type NewBulkChange = z.output<typeof NewBulkChangeSchema>;

/** How long a change of many can be taken back. */
const undoMinutes = 10;

type Changed = {
  candidateId: string;
  applicationId: string | null;
  beforeAt: Date | null;
  beforeId: string | null;
  afterId: string | null;
};
type Kind = NewBulkChange['kind'];

/** Makes the change in one transaction, and keeps what each was before; answers the lines of the trail as well. */
export async function makeBulkChange(tx: Tx, deps: Deps, viewer: StaffViewer, change: NewBulkChange) {
  if (['archive', 'restore', 'add'].includes(change.kind) && !seesEveryVacancy(viewer)) {
    throw new Problem(403, 'recruiting_only', 'Only recruiters and administrators can do this. Ask one of them.');
  }
  // One moment for all of it: by it the undoing knows what the change itself left so.
  const at = deps.now();
  const wanted =
    'candidates' in change ? await candidatesOf(tx, viewer, at, change) : await applicationsOf(tx, viewer, at, change);
  if (wanted.length > mostAtOnce) {
    throw refused('too_many_at_once', 'That is more than 1,000 at once. Narrow the list, and do it in parts.');
  }
  const changed = await apply(tx, deps, viewer, change, wanted, at);
  const id = deps.newId();
  // What nobody can take back any more is nobody's business any more.
  await tx
    .deleteFrom('bulk_change')
    .where('org_id', '=', viewer.org)
    .where('made_at', '<', new Date(at.getTime() - 86_400_000))
    .execute();
  await tx
    .insertInto('bulk_change')
    .values({ org_id: viewer.org, bulk_change_id: id, kind: change.kind, made_at: at, made_by: viewer.member })
    .execute();
  if (changed.length > 0) {
    await sql`
      INSERT INTO bulk_change_item (org_id, bulk_change_id, item, candidate_id, application_id, before_at, before_id, after_id)
      SELECT ${viewer.org}, ${id}, t.* FROM unnest(${changed.map((_, item) => item)}::int[],
        ${changed.map(({ candidateId }) => candidateId)}::uuid[], ${changed.map(({ applicationId }) => applicationId)}::uuid[],
        ${changed.map(({ beforeAt }) => beforeAt)}::timestamptz[], ${changed.map(({ beforeId }) => beforeId)}::uuid[],
        ${changed.map(({ afterId }) => afterId)}::uuid[]) t`.execute(tx);
  }
  return {
    body: {
      id,
      kind: change.kind,
      changed: changed.length,
      unchanged: wanted.length - changed.length,
      madeAt: at.toISOString(),
      undoUntil: new Date(at.getTime() + undoMinutes * 60_000).toISOString(),
      undoneAt: null,
    },
    lines: changed.map((each) => lineOf(change.kind, each, false)),
  };
}

/** The line of the trail about one of many. */
function lineOf(kind: Kind, { candidateId, applicationId }: Changed, undone: boolean): AuditLine {
  const detail = undone ? { undone: true, many: true } : { many: true };
  switch (kind) {
    case 'archive':
    case 'restore':
      return {
        verb: (kind === 'archive') !== undone ? 'archived' : 'restored',
        subject: 'candidate',
        subjectId: candidateId,
        candidateId,
        detail,
      };
    case 'add':
      return {
        verb: undone ? 'changed' : 'made',
        subject: 'application',
        subjectId: applicationId ?? candidateId,
        candidateId,
        applicationId,
        detail,
      };
    default:
      return {
        verb: kind === 'decider' ? 'changed' : 'moved',
        subject: 'application',
        subjectId: applicationId ?? candidateId,
        candidateId,
        applicationId,
        detail:
          kind === 'decider' ? detail : { ...detail, stage: (kind === 'screen') !== undone ? 'screening' : 'new' },
      };
  }
}

type OfCandidates = Extract<NewBulkChange, { candidates: unknown }>;
type OfApplications = Extract<NewBulkChange, { applications: unknown }>;

/** Who it is about: ids that are there and not one's own, or all that match. */
async function candidatesOf(
  tx: Tx,
  viewer: StaffViewer,
  now: Date,
  { kind, candidates }: OfCandidates,
): Promise<string[]> {
  if ('matching' in candidates) {
    // What is to be restored is in the archive, whatever else is asked.
    const filters = { ...candidates.matching, now, ...(kind === 'restore' ? { archived: 'only' as const } : {}) };
    return matchingCandidates(tx, viewer, filters, mostAtOnce);
  }
  const wanted = [...new Set(candidates.ids)];
  const rows = await tx
    .selectFrom('candidate')
    .select('candidate_id')
    .where('org_id', '=', viewer.org)
    .where('candidate_id', 'in', wanted)
    .where((eb) => eb.or([eb('account_id', 'is', null), eb('account_id', '<>', viewer.account)]))
    .execute();
  if (rows.length < wanted.length) throw notFound();
  return wanted;
}

async function applicationsOf(
  tx: Tx,
  viewer: StaffViewer,
  now: Date,
  { applications }: OfApplications,
): Promise<string[]> {
  if ('matching' in applications) {
    await vacancyFor(tx, viewer, applications.vacancyId);
    return matchingApplications(tx, viewer, applications.vacancyId, { ...applications.matching, now }, mostAtOnce);
  }
  const wanted = [...new Set(applications.ids)];
  const mine = seesEveryVacancy(viewer)
    ? sql<boolean>`true`
    : sql<boolean>`EXISTS (SELECT FROM vacancy_team t WHERE t.org_id = a.org_id AND t.vacancy_id = a.vacancy_id AND t.member_id = ${viewer.member})`;
  const { rows } = await sql`
    SELECT FROM application a JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
     WHERE a.org_id = ${viewer.org} AND a.application_id = ANY (${wanted}::uuid[]) AND ${mine}
       AND (c.account_id IS NULL OR c.account_id <> ${viewer.account})`.execute(tx);
  if (rows.length < wanted.length) throw notFound();
  return wanted;
}

type Row = { candidate_id: string; application_id: string | null; before_at: Date | null; before_id: string | null };

/** The change itself, one statement; what is so already is left alone and not counted. */
async function apply(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  change: NewBulkChange,
  ids: string[],
  at: Date,
): Promise<Changed[]> {
  const { org, member } = viewer;
  const of = sql`org_id = ${org}`;
  const shape = (rows: Row[], afterId: string | null = null): Changed[] =>
    rows.map((row) => ({
      candidateId: row.candidate_id,
      applicationId: row.application_id,
      beforeAt: row.before_at,
      beforeId: row.before_id,
      afterId,
    }));
  switch (change.kind) {
    case 'archive': {
      const { rows } = await sql<Row>`
        UPDATE candidate SET archived_at = ${at}, archived_by = ${member} WHERE ${of} AND candidate_id = ANY (${ids}::uuid[]) AND archived_at IS NULL
        RETURNING candidate_id, NULL::uuid AS application_id, NULL::timestamptz AS before_at, NULL::uuid AS before_id`.execute(
        tx,
      );
      return shape(rows);
    }
    case 'restore': {
      const { rows } = await sql<Row>`
        WITH was AS (SELECT candidate_id, archived_at, archived_by FROM candidate WHERE ${of} AND candidate_id = ANY (${ids}::uuid[]) AND archived_at IS NOT NULL FOR UPDATE)
        UPDATE candidate c SET archived_at = NULL, archived_by = NULL FROM was WHERE c.org_id = ${org} AND c.candidate_id = was.candidate_id
        RETURNING c.candidate_id, NULL::uuid AS application_id, was.archived_at AS before_at, was.archived_by AS before_id`.execute(
        tx,
      );
      return shape(rows);
    }
    case 'add': {
      const vacancy = await vacancyFor(tx, viewer, change.vacancyId);
      if (vacancy.closed_at !== null)
        throw conflict('vacancy_closed', 'This vacancy is closed, so nobody can be added. Open a new one.');
      if (vacancy.opened_at === null)
        throw conflict('vacancy_not_open', 'This vacancy is not open yet. Open it, then add candidates.');
      const { rows } = await sql<Row>`
        INSERT INTO application (org_id, application_id, vacancy_id, candidate_id, created_at, created_by)
        SELECT ${org}, t.application_id, ${change.vacancyId}, t.candidate_id, ${at}, ${member}
          FROM unnest(${ids.map(() => deps.newId())}::uuid[], ${ids}::uuid[]) t (application_id, candidate_id)
        ON CONFLICT (org_id, vacancy_id, candidate_id) DO NOTHING
        RETURNING candidate_id, application_id, NULL::timestamptz AS before_at, NULL::uuid AS before_id`.execute(tx);
      return shape(rows);
    }
    case 'screen': {
      const { rows } = await sql<Row>`
        UPDATE application SET screening_at = ${at}, screening_by = ${member}, version = version + 1
         WHERE ${of} AND application_id = ANY (${ids}::uuid[]) AND standing = 0
        RETURNING candidate_id, application_id, NULL::timestamptz AS before_at, NULL::uuid AS before_id`.execute(tx);
      return shape(rows);
    }
    case 'unscreen': {
      const { rows } = await sql<Row>`
        WITH was AS (SELECT application_id, screening_at, screening_by FROM application WHERE ${of} AND application_id = ANY (${ids}::uuid[]) AND standing = 1 FOR UPDATE)
        UPDATE application a SET screening_at = NULL, screening_by = NULL, version = version + 1 FROM was
         WHERE a.org_id = ${org} AND a.application_id = was.application_id
        RETURNING a.candidate_id, a.application_id, was.screening_at AS before_at, was.screening_by AS before_id`.execute(
        tx,
      );
      return shape(rows);
    }
    case 'decider': {
      const decider = await tx
        .selectFrom('member')
        .select('member_id')
        .where('org_id', '=', org)
        .where('member_id', '=', change.memberId)
        .where('deactivated_at', 'is', null)
        .executeTakeFirst();
      if (decider === undefined) throw conflict('member_unknown', 'That person is not a member of this organisation.');
      const { rows } = await sql<Row>`
        WITH was AS (SELECT application_id, decider_id FROM application WHERE ${of} AND application_id = ANY (${ids}::uuid[])
          AND decider_id IS DISTINCT FROM ${change.memberId} AND ended_at IS NULL FOR UPDATE)
        UPDATE application a SET decider_id = ${change.memberId}, version = version + 1 FROM was
         WHERE a.org_id = ${org} AND a.application_id = was.application_id
        RETURNING a.candidate_id, a.application_id, NULL::timestamptz AS before_at, was.decider_id AS before_id`.execute(
        tx,
      );
      return shape(rows, change.memberId);
    }
  }
}

/** Takes it back: each that is still as the change left it becomes what it was; what somebody changed since stays. */
export async function undoBulkChange(tx: Tx, deps: Deps, viewer: StaffViewer, id: string) {
  const { org, member } = viewer;
  const made = await tx
    .selectFrom('bulk_change')
    .selectAll()
    .where('org_id', '=', org)
    .where('bulk_change_id', '=', id)
    .where('made_by', '=', member)
    .forUpdate()
    .executeTakeFirst();
  if (made === undefined) throw notFound();
  if (made.undone_at !== null) throw conflict('undone_already', 'This was taken back already.');
  const until = new Date(made.made_at.getTime() + undoMinutes * 60_000);
  if (deps.now() > until) {
    throw conflict(
      'undo_too_late',
      'This was done more than ten minutes ago, so it is not taken back. Change it by hand.',
    );
  }
  const kind = made.kind as Kind;
  const at = made.made_at;
  const items = sql`bulk_change_item i`;
  const mine = sql`i.org_id = ${org} AND i.bulk_change_id = ${id}`;
  const returning = sql`RETURNING i.candidate_id, i.application_id, NULL::timestamptz AS before_at, NULL::uuid AS before_id`;
  const candidate = sql`c.org_id = i.org_id AND c.candidate_id = i.candidate_id`;
  const application = sql`a.org_id = i.org_id AND a.application_id = i.application_id`;
  const statements = {
    archive: sql<Row>`UPDATE candidate c SET archived_at = NULL, archived_by = NULL FROM ${items}
      WHERE ${mine} AND ${candidate} AND c.archived_at = ${at} AND c.archived_by = ${member} ${returning}`,
    restore: sql<Row>`UPDATE candidate c SET archived_at = i.before_at, archived_by = i.before_id FROM ${items}
      WHERE ${mine} AND ${candidate} AND c.archived_at IS NULL ${returning}`,
    // Nothing may have happened to it since: then it is somebody's work, and stays.
    add: sql<Row>`DELETE FROM application a USING ${items} WHERE ${mine} AND ${application} AND a.version = 1 AND a.standing = 0
      AND NOT EXISTS (SELECT FROM document d WHERE d.org_id = a.org_id AND d.application_id = a.application_id)
      AND NOT EXISTS (SELECT FROM agenda g WHERE g.org_id = a.org_id AND g.application_id = a.application_id)
      AND NOT EXISTS (SELECT FROM concern k WHERE k.org_id = a.org_id AND k.application_id = a.application_id)
      AND NOT EXISTS (SELECT FROM decision d WHERE d.org_id = a.org_id AND d.application_id = a.application_id)
      AND NOT EXISTS (SELECT FROM commitment m WHERE m.org_id = a.org_id AND m.application_id = a.application_id)
      AND NOT EXISTS (SELECT FROM candidate_question q WHERE q.org_id = a.org_id AND q.application_id = a.application_id)
      AND NOT EXISTS (SELECT FROM notice_duty d WHERE d.org_id = a.org_id AND d.application_id = a.application_id AND d.settled_at > ${at})
      ${returning}`,
    screen: sql<Row>`UPDATE application a SET screening_at = NULL, screening_by = NULL, version = version + 1 FROM ${items}
      WHERE ${mine} AND ${application} AND a.screening_at = ${at} AND a.screening_by = ${member} ${returning}`,
    unscreen: sql<Row>`UPDATE application a SET screening_at = i.before_at, screening_by = i.before_id, version = version + 1 FROM ${items}
      WHERE ${mine} AND ${application} AND a.screening_at IS NULL ${returning}`,
    decider: sql<Row>`UPDATE application a SET decider_id = i.before_id, version = version + 1 FROM ${items}
      WHERE ${mine} AND ${application} AND a.decider_id = i.after_id ${returning}`,
  };
  const { rows } = await statements[kind].execute(tx);
  const { count } = await tx
    .selectFrom('bulk_change_item')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('org_id', '=', org)
    .where('bulk_change_id', '=', id)
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('bulk_change')
    .set({ undone_at: deps.now() })
    .where('org_id', '=', org)
    .where('bulk_change_id', '=', id)
    .execute();
  return {
    body: {
      id,
      kind,
      changed: rows.length,
      unchanged: Number(count) - rows.length,
      madeAt: at.toISOString(),
      undoUntil: until.toISOString(),
      undoneAt: deps.now().toISOString(),
    },
    lines: rows.map((row) =>
      lineOf(
        kind,
        {
          candidateId: row.candidate_id,
          applicationId: row.application_id,
          beforeAt: null,
          beforeId: null,
          afterId: null,
        },
        true,
      ),
    ),
  };
}
