import { type Language, watchLookalikes } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { ownDomains } from '../members/store.ts';
import type { Field } from './headers.ts';
import { checkPerson, type Fault, fieldsOf, type Person, personOf, type Reason } from './person.ts';
import type { Outcome, RowContent, Shape } from './store.ts';

/** Who a row is about, as they would be kept, and everything that is wrong with it; `wrong` is the first of that. */
export function readRow(content: RowContent, shape: Shape): Person & { wrong: Reason | null; faults: Fault[] } {
  const read =
    content.cells === undefined
      ? {
          ...personOf({ name: content.name ?? '', email: content.email ?? '', phone: content.phone ?? '' }),
          language: content.language ?? null,
        }
      : personOf(fieldsOf(content.cells, shape.columns ?? []));
  const { languageUnknown, ...given } = read;
  const { person, faults } = checkPerson(given);
  if (content.problem !== undefined) faults.unshift({ field: null, reason: content.problem });
  if (languageUnknown) faults.push({ field: 'language', reason: 'language_unknown' });
  return { ...person, faults, wrong: faults[0]?.reason ?? null };
}

/** The field that a reason of the end is about, where it is about one. */
const fieldOfReason: Partial<Record<Reason, Field>> = { email_of_another: 'email' };

/** The cells of a row that go to a field, and the words of the others, which can be read but not changed. */
function cellsOf({ cells = [] }: RowContent, shape: Shape) {
  const columns = shape.columns ?? [];
  return {
    cells: columns.flatMap(({ field, barred }, column) =>
      field === null || barred !== null ? [] : [{ column, field, text: cells[column] ?? '' }],
    ),
    alsoHere: cells
      .filter((cell, at) => cell.trim() !== '' && (columns[at]?.field ?? null) === null)
      .join(' · ')
      .slice(0, 1_000),
  };
}

export async function listRows(
  tx: Tx,
  viewer: StaffViewer,
  row: { import_id: string; shape: unknown },
  query: {
    limit: number;
    cursor?: string | undefined;
    outcome?: Outcome | 'waiting' | undefined;
    lookalike?: 'true' | undefined;
  },
  only?: readonly number[],
) {
  const after = decodeCursor(query.cursor, 'text');
  const past = Math.min(20_000, Math.max(0, Number.parseInt(after?.[0] ?? '', 10) || 0));
  let select = tx
    .selectFrom('import_row as r')
    .leftJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'r.org_id').onRef('c.candidate_id', '=', 'r.candidate_id'),
    )
    .select(['r.row_number', 'r.content', 'r.outcome', 'r.reason', 'r.application_id', 'r.version'])
    .select(['c.name', 'c.email', 'c.phone'])
    .select(ownDomains(viewer.org).as('own_domains'))
    .where('r.org_id', '=', viewer.org)
    .where('r.import_id', '=', row.import_id)
    .where('r.row_number', '>', past)
    // What came of one's own candidacy is not read on this side.
    .where((eb) => eb.or([eb('c.account_id', 'is', null), eb('c.account_id', '<>', viewer.account)]))
    .orderBy('r.row_number')
    .limit(query.limit + 1);
  if (only !== undefined) select = select.where('r.row_number', 'in', [...only]);
  if (query.lookalike === 'true') select = select.where('r.lookalike', '=', true);
  if (query.outcome === 'waiting') select = select.where('r.outcome', 'is', null);
  else if (query.outcome !== undefined) select = select.where('r.outcome', '=', query.outcome);
  const found = await select.execute();
  const watch = watchLookalikes(found[0]?.own_domains ?? []);
  return page(
    found,
    query.limit,
    (read) => [String(read.row_number)],
    (read) => {
      const content = read.content as RowContent;
      const { wrong, faults, ...person } = readRow(content, row.shape as Shape);
      const isIn = read.name !== null;
      const isOpen = !isIn && (read.outcome === null || read.outcome === 'refused');
      const reason = (read.reason as Reason | null) ?? (read.outcome === null ? wrong : null);
      if (reason !== null && isOpen && !faults.some((fault) => fault.reason === reason))
        faults.unshift({ field: fieldOfReason[reason] ?? null, reason });
      return {
        number: read.row_number,
        fileName: content.fileName ?? '',
        name: isIn ? (read.name ?? '') : person.name.slice(0, 300),
        email: isIn ? (read.email ?? '') : person.email.slice(0, 400),
        phone: isIn ? (read.phone ?? '') : person.phone.slice(0, 100),
        language: person.language,
        outcome: read.outcome as Outcome | null,
        reason,
        faults: isOpen ? faults : [],
        line: content.line ?? null,
        ...(isIn ? { cells: [], alsoHere: '' } : cellsOf(content, row.shape as Shape)),
        lookalike: watch(isIn ? (read.email ?? '') : person.email),
        version: read.version,
        errors: content.errors ?? [],
        notTaken: content.notTaken ?? [],
        applicationId: read.application_id,
      };
    },
  );
}

/** What somebody corrects of one row, and the version of it that they saw. */
export type RowChange = {
  number: number;
  version: number;
  leftOut?: boolean | undefined;
  cells?: { column: number; text: string }[] | undefined;
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  language?: Language | undefined;
};

/**
 * Corrects rows that wait or were refused: they wait again; who is left out waits no more. Answers the numbers of those
 * that somebody else changed since, of which nothing is kept.
 */
export async function changeRows(
  tx: Tx,
  org: string,
  row: { import_id: string; kind: string; shape: unknown; cancelled_at: Date | null },
  changes: readonly RowChange[],
): Promise<{ changed: number[]; stale: number[] }> {
  if (row.cancelled_at !== null) throw conflict('import_cancelled', 'This import was cancelled. Begin a new one.');
  const found = await tx
    .selectFrom('import_row')
    .select(['row_number', 'content', 'outcome', 'version'])
    .where('org_id', '=', org)
    .where('import_id', '=', row.import_id)
    .where(
      'row_number',
      'in',
      changes.map(({ number }) => number),
    )
    .forUpdate()
    .execute();
  const stale: number[] = [];
  const changed: { row_number: number; content: RowContent; outcome: 'left_out' | null }[] = [];
  for (const { number, version, leftOut, ...change } of changes) {
    const one = found.find(({ row_number }) => row_number === number);
    if (one === undefined) throw notFound();
    if (one.version !== version) {
      stale.push(number);
      continue;
    }
    const content = corrected(one.content as RowContent, row, one.outcome as Outcome | null, change);
    changed.push({ row_number: number, content, outcome: leftOut === true ? 'left_out' : null });
  }
  if (changed.length > 0)
    await sql`
      UPDATE import_row r SET content = s.content, outcome = s.outcome, reason = NULL, settled_at = NULL, version = r.version + 1
        FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS s (row_number integer, content jsonb, outcome text)
       WHERE r.org_id = ${org} AND r.import_id = ${row.import_id} AND r.row_number = s.row_number`.execute(tx);
  await tx
    .updateTable('import')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('org_id', '=', org)
    .where('import_id', '=', row.import_id)
    .execute();
  return { changed: changed.map(({ row_number }) => row_number), stale };
}

/** A row as it is after a correction; refuses what cannot be corrected here. */
function corrected(
  content: RowContent,
  row: { kind: string; shape: unknown },
  outcome: Outcome | null,
  { cells, ...fields }: Omit<RowChange, 'number' | 'version' | 'leftOut'>,
): RowContent {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const isCorrection = cells !== undefined || Object.keys(given).length > 0;
  if (outcome !== null && outcome !== 'refused' && outcome !== 'left_out')
    throw conflict('row_in', 'This person has come in already. Correct them on their own page.');
  if (row.kind === 'csv' && Object.keys(given).length > 0)
    throw conflict('row_of_list', 'This is a row of a list: send its cells.');
  if (row.kind !== 'csv' && cells !== undefined)
    throw conflict('row_of_file', 'This is a person of a file, who has no cells: send name, address and phone.');
  if (row.kind !== 'csv' && isCorrection && content.problem !== undefined)
    throw conflict(
      'file_not_read',
      'This file could not be read, so there is nobody to correct. Add it again as it should be.',
    );
  if (cells === undefined) return { ...content, ...given };
  const columns = (row.shape as Shape).columns ?? [];
  const texts = Array.from(
    { length: Math.max(columns.length, content.cells?.length ?? 0) },
    (_, at) => content.cells?.[at] ?? '',
  );
  cells.forEach(({ column, text }, at) => {
    const there = columns[column];
    if (there === undefined || there.field === null || there.barred !== null)
      throw refused('cell_not_taken', 'Only cells of a column that goes to a field can be corrected.', {
        errors: [{ pointer: `/cells/${at}/column`, detail: 'not taken' }],
      });
    texts[column] = text;
  });
  // Somebody has looked at the row as a whole: what was wrong with it as a row is settled.
  const { problem: _settled, ...rest } = content;
  return { ...rest, cells: texts };
}
