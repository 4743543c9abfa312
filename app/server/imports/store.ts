import type { Language } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { TableEncoding, TableSeparator } from '../files/table.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { enqueue } from '../mail/mail.ts';
import type { Column } from './columns.ts';
import type { Bar } from './headers.ts';
import type { Reason } from './person.ts';

export type Kind = 'csv' | 'json_resume' | 'documents';
export type Outcome = 'made' | 'known' | 'there' | 'refused' | 'left_out';

/** How a list was read; empty in an import of files and before the list is there. */
export type Shape = {
  encoding?: TableEncoding;
  separator?: TableSeparator;
  headerRow?: boolean;
  headerLine?: number | null;
  columns?: Column[];
};

/** What was read of one person: cells of a list, or the fields of a file. */
export type RowContent = {
  cells?: string[];
  /** The line of the file that a row of a list began on. */
  line?: number;
  fileName?: string;
  name?: string;
  email?: string;
  phone?: string;
  language?: Language;
  errors?: { pointer: string; detail: string }[];
  notTaken?: { pointer: string; because: Bar | 'others' | 'unknown' | 'outside_pictures' }[];
  /** What is wrong with the row itself. */
  problem?: Reason;
};

export type NewRow = { content: RowContent; reason?: Reason };

/** Days after which what was read is removed; who came in stays. */
export const keptDays = 30;

export async function makeImport(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  vacancyId: string,
  made: { kind: Kind; language: Language; source: string },
): Promise<string> {
  const importId = deps.newId();
  await tx
    .insertInto('import')
    .values({
      org_id: viewer.org,
      import_id: importId,
      vacancy_id: vacancyId,
      kind: made.kind,
      language: made.language,
      source: made.source,
      made_at: deps.now(),
      made_by: viewer.member,
    })
    .execute();
  return importId;
}

const imports = (tx: Tx, org: string) =>
  tx
    .selectFrom('import as i')
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'i.org_id').onRef('v.vacancy_id', '=', 'i.vacancy_id'),
    )
    .innerJoin('member as m', (join) => join.onRef('m.org_id', '=', 'i.org_id').onRef('m.member_id', '=', 'i.made_by'))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('import_row as r')
          .whereRef('r.org_id', '=', 'i.org_id')
          .whereRef('r.import_id', '=', 'i.import_id')
          .select(
            (['waiting', 'made', 'known', 'there', 'refused', 'left_out'] as const).map((outcome) =>
              sql<string>`count(*) FILTER (WHERE r.outcome ${outcome === 'waiting' ? sql`IS NULL` : sql`= ${outcome}`})`.as(
                outcome,
              ),
            ),
          )
          .select(sql<string>`count(*) FILTER (WHERE r.lookalike AND r.outcome IN ('made', 'known'))`.as('lookalike'))
          .as('counts'),
      (join) => join.onTrue(),
    )
    .selectAll('i')
    .select(['v.title', 'm.name as made_by_name'])
    .select([
      'counts.waiting',
      'counts.made',
      'counts.known',
      'counts.there',
      'counts.refused',
      'counts.left_out',
      'counts.lookalike',
    ])
    .where('i.org_id', '=', org);

type ImportRead = Awaited<ReturnType<ReturnType<typeof imports>['execute']>>[number];

const stateOf = (row: { started_at: Date | null; cancelled_at: Date | null; finished_at: Date | null }) =>
  row.cancelled_at !== null
    ? ('cancelled' as const)
    : row.finished_at !== null
      ? ('finished' as const)
      : row.started_at !== null
        ? ('running' as const)
        : ('preparing' as const);

function shapeImport(row: ImportRead) {
  const shape = row.shape as Shape;
  return {
    id: row.import_id,
    vacancy: { id: row.vacancy_id, title: row.title },
    kind: row.kind as Kind,
    state: stateOf(row),
    fileName: row.file_name,
    language: row.language as Language,
    source: row.source,
    table:
      shape.columns === undefined
        ? null
        : {
            encoding: shape.encoding ?? 'utf-8',
            separator: shape.separator ?? ';',
            headerRow: shape.headerRow ?? true,
            headerLine: shape.headerLine ?? null,
            columns: shape.columns,
          },
    rows: row.row_count,
    counts: {
      waiting: Number(row.waiting),
      made: Number(row.made),
      known: Number(row.known),
      there: Number(row.there),
      refused: Number(row.refused),
      leftOut: Number(row.left_out),
      lookalike: Number(row.lookalike),
    },
    madeAt: row.made_at.toISOString(),
    madeBy: row.made_by_name,
    finishedAt: row.finished_at?.toISOString() ?? null,
    removedOn: new Date(row.made_at.getTime() + keptDays * 86_400_000).toISOString(),
    version: row.version,
  };
}

export async function readImport(tx: Tx, org: string, importId: string) {
  const row = await imports(tx, org).where('i.import_id', '=', importId).executeTakeFirst();
  if (row === undefined) throw notFound();
  return shapeImport(row);
}

export async function listImports(
  tx: Tx,
  org: string,
  vacancyId: string,
  query: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let select = imports(tx, org)
    .where('i.vacancy_id', '=', vacancyId)
    .orderBy('i.made_at', 'desc')
    .orderBy('i.import_id', 'desc')
    .limit(query.limit + 1);
  if (after)
    select = select.where(sql<boolean>`(i.made_at, i.import_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  return page(await select.execute(), query.limit, (row) => [row.made_at.toISOString(), row.import_id], shapeImport);
}

/** Starts, or starts again after corrections; the job is asked for in the same transaction. */
export async function startImport(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  row: {
    import_id: string;
    kind: string;
    shape: unknown;
    cancelled_at: Date | null;
    started_at: Date | null;
    finished_at: Date | null;
  },
): Promise<boolean> {
  if (row.cancelled_at !== null) throw conflict('import_cancelled', 'This import was cancelled. Begin a new one.');
  if (row.started_at !== null && row.finished_at === null) return false;
  const waiting = await tx
    .selectFrom('import_row')
    .select('row_number')
    .where('org_id', '=', viewer.org)
    .where('import_id', '=', row.import_id)
    .where('outcome', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (waiting === undefined)
    throw refused('nobody_waits', 'Nobody waits to come in. Add a file, or correct who was refused.');
  if (row.kind === 'csv') {
    const named = new Set((row.shape as Shape).columns?.map(({ field }) => field));
    const missing = [
      ...(named.has('email') ? [] : ['email']),
      ...(named.has('name') || named.has('givenName') || named.has('familyName') ? [] : ['name']),
    ];
    if (missing.length > 0)
      throw refused('columns_missing', 'Say which column holds the name and which the e-mail address.', { missing });
  }
  await tx
    .updateTable('import')
    .set((eb) => ({
      started_at: deps.now(),
      started_by: viewer.member,
      finished_at: null,
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', viewer.org)
    .where('import_id', '=', row.import_id)
    .execute();
  await enqueue(tx, 'run-import', { org: viewer.org, import: row.import_id }, `import:${row.import_id}`);
  return true;
}

/** Stops; a second time, or after the end, changes nothing. */
export async function cancelImport(tx: Tx, deps: Deps, viewer: StaffViewer, importId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('import')
    .set((eb) => ({ cancelled_at: deps.now(), cancelled_by: viewer.member, version: eb('version', '+', 1) }))
    .where('org_id', '=', viewer.org)
    .where('import_id', '=', importId)
    .where('cancelled_at', 'is', null)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Who did not come in, and why, in the order of the file; after a cancellation also who was still waiting. */
export async function refusedRows(tx: Tx, org: string, row: { import_id: string; cancelled_at: Date | null }) {
  const rows = await tx
    .selectFrom('import_row')
    .select(['content', 'reason'])
    .where('org_id', '=', org)
    .where('import_id', '=', row.import_id)
    .where((eb) =>
      row.cancelled_at === null
        ? eb('outcome', '=', 'refused')
        : eb.or([eb('outcome', '=', 'refused'), eb('outcome', 'is', null)]),
    )
    .orderBy('row_number')
    .limit(20_000)
    .execute();
  return rows.map(({ content, reason }) => ({
    content: content as RowContent,
    reason: (reason as Reason | null) ?? ('cancelled' as const),
  }));
}
