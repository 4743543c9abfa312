import type { Language } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { ReadDocument } from '../files/document.ts';
import { changedSince } from '../http/etag.ts';
import { conflict, refused } from '../http/problem.ts';
import type { Column } from './columns.ts';
import type { Field } from './headers.ts';
import type { NewRow, Shape } from './store.ts';

/** The most files that one import takes. */
const mostFiles = 200;

type Standing = { import_id: string; row_count: number; version: number; started_at: Date | null };

/** Refuses what may only be done before the start. */
export function mustPrepare(row: { started_at: Date | null; cancelled_at: Date | null }): void {
  if (row.cancelled_at !== null) throw conflict('import_cancelled', 'This import was cancelled. Begin a new one.');
  if (row.started_at !== null) throw conflict('import_started', 'This import has been started. Begin a new one.');
}

/** Puts a list into an import, in place of the one that is there; `chunks` are its rows as JSON. */
export async function fillImport(
  tx: Tx,
  org: string,
  standing: Standing,
  fileName: string,
  shape: Shape,
  list: { count: number; chunks: readonly string[] },
): Promise<void> {
  if (standing.row_count > 0)
    await tx.deleteFrom('import_row').where('org_id', '=', org).where('import_id', '=', standing.import_id).execute();
  for (const chunk of list.chunks)
    await sql`
      INSERT INTO import_row (org_id, import_id, row_number, content)
      SELECT ${org}, ${standing.import_id}, r.n, r.content
        FROM jsonb_to_recordset(${chunk}::jsonb) AS r (n integer, content jsonb)`.execute(tx);
  await tx
    .updateTable('import')
    .set((eb) => ({
      file_name: fileName,
      shape: JSON.stringify(shape),
      row_count: list.count,
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', org)
    .where('import_id', '=', standing.import_id)
    .execute();
}

async function addRow(tx: Tx, org: string, standing: Standing, { content, reason }: NewRow): Promise<void> {
  await tx
    .insertInto('import_row')
    .values({
      org_id: org,
      import_id: standing.import_id,
      row_number: standing.row_count + 1,
      content: JSON.stringify(content),
      outcome: reason === undefined ? null : 'refused',
      reason: reason ?? null,
    })
    .execute();
  await tx
    .updateTable('import')
    .set((eb) => ({ row_count: standing.row_count + 1, version: eb('version', '+', 1) }))
    .where('org_id', '=', org)
    .where('import_id', '=', standing.import_id)
    .execute();
}

/** Refuses more files than an import takes. */
export function mustNotExceed(files: number): void {
  if (files > mostFiles)
    throw refused(
      'too_many_files',
      `An import takes at most ${mostFiles} files. Bring the others in with another one.`,
    );
}

/** Adds one file as one person; a file that is there already, byte for byte, becomes a row that says so. */
export async function addFile(
  tx: Tx,
  org: string,
  standing: Standing,
  row: NewRow,
  file: (ReadDocument & { sha256: string }) | undefined,
): Promise<void> {
  mustNotExceed(standing.row_count + 1);
  const twice =
    file !== undefined &&
    (await tx
      .selectFrom('import_file')
      .select('row_number')
      .where('org_id', '=', org)
      .where('import_id', '=', standing.import_id)
      .where('sha256', '=', file.sha256)
      .executeTakeFirst()) !== undefined;
  await addRow(tx, org, standing, twice ? { ...row, reason: 'twice_here' } : row);
  if (file === undefined || twice) return;
  await tx
    .insertInto('import_file')
    .values({
      org_id: org,
      import_id: standing.import_id,
      row_number: standing.row_count + 1,
      media_type: file.mediaType,
      sha256: file.sha256,
      pages: file.pages,
      text_content: file.text,
      bytes: Buffer.from(file.bytes),
      bare: true,
      outside_pictures: file.outsidePictures,
    })
    .execute();
}

/** Changes where columns go, the language or the source; a barred column stays barred, a field goes to one column. */
export async function changeImport(
  tx: Tx,
  org: string,
  row: { import_id: string; shape: unknown },
  seen: number,
  changes: { columns?: (Field | null)[] | undefined; language?: Language | undefined; source?: string | undefined },
): Promise<void> {
  const shape = row.shape as Shape;
  let columns: Column[] | undefined;
  if (changes.columns !== undefined) {
    const chosen = changes.columns;
    const there = shape.columns ?? [];
    if (chosen.length !== there.length)
      throw refused('columns_differ', `This list has ${there.length} columns. Send a field or null for each.`);
    chosen.forEach((field, at) => {
      if (field !== null && there[at]?.barred)
        throw refused('column_barred', 'This column may not come in, whatever it is called.', {
          errors: [{ pointer: `/columns/${at}`, detail: there[at].barred }],
        });
      if (field !== null && chosen.indexOf(field) !== at)
        throw refused('field_twice', 'A field can come from one column only.', {
          errors: [{ pointer: `/columns/${at}`, detail: field }],
        });
    });
    columns = there.map((column, at) => ({ ...column, field: chosen[at] ?? null }));
  }
  const { numUpdatedRows } = await tx
    .updateTable('import')
    .set((eb) => ({
      ...(columns === undefined ? {} : { shape: JSON.stringify({ ...shape, columns }) }),
      ...(changes.language === undefined ? {} : { language: changes.language }),
      ...(changes.source === undefined ? {} : { source: changes.source }),
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', org)
    .where('import_id', '=', row.import_id)
    .where('version', '=', seen)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw changedSince();
}
