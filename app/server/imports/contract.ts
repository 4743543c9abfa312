import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, Lookalike, line } from '@rondo/interview';
import { Email } from '../applications/contract.ts';
import { tableEncodings, tableSeparators } from '../files/table.ts';
import { body, bytes, file, ids, json, PageQuery, pageOf, recruiting, route } from '../http/contract.ts';
import { bars, fields } from './headers.ts';
import { longestCell, reasons } from './person.ts';

const Kind = z.enum(['csv', 'json_resume', 'documents']);
const Outcome = z.enum(['made', 'known', 'there', 'refused', 'left_out']);
const Field = z.enum(fields);

const Column = z.object({
  name: z.string(),
  /** The field it goes to; null: it is not taken. */
  field: Field.nullable(),
  /** Why it may not come in, whatever is chosen; its cells were not kept. */
  barred: z.enum(bars).nullable(),
  sample: z.array(z.string()),
});

export const Import = z
  .object({
    id: Id,
    vacancy: z.object({ id: Id, title: z.string() }),
    kind: Kind,
    state: z.enum(['preparing', 'running', 'finished', 'cancelled']),
    fileName: z.string(),
    language: Language,
    source: z.string(),
    /** How a CSV file was read; null before one was. */
    table: z
      .object({
        encoding: z.enum(tableEncodings),
        separator: z.enum(tableSeparators),
        headerRow: z.boolean(),
        /** The line that names the columns; above it stands a title, which is nobody. Null: none, or not kept. */
        headerLine: z.int().nullable(),
        columns: z.array(Column),
      })
      .nullable(),
    rows: z.int(),
    counts: z.object({
      waiting: z.int(),
      made: z.int(),
      known: z.int(),
      there: z.int(),
      refused: z.int(),
      leftOut: z.int(),
      /** Of those who came in: whose address only looked like another. */
      lookalike: z.int(),
    }),
    madeAt: Instant,
    madeBy: z.string(),
    finishedAt: Instant.nullable(),
    /** When what was read and did not come in is removed. */
    removedOn: Instant,
    version: z.int(),
  })
  .openapi('Import');

export const ImportRow = z.object({
  number: z.int(),
  fileName: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  language: Language.nullable(),
  outcome: Outcome.nullable(),
  /** Why it did not come in; while it waits: why it would not. */
  reason: z.enum(reasons).nullable(),
  /** All that is wrong with somebody who did not come in or would not, field by field; without a field: with the row. */
  faults: z.array(z.object({ field: Field.nullable(), reason: z.enum(reasons) })),
  /** The line of the file that a row of a list began on. */
  line: z.int().nullable(),
  /** The cells of a row of a list that go to a field, to be corrected; none once the person came in. */
  cells: z.array(z.object({ column: z.int(), field: Field, text: z.string() })),
  /** What else stood in the row, for whoever corrects it. */
  alsoHere: z.string(),
  /** What the address may be taken for, of one's own organisation's or a large provider; a warning, nothing is held back. */
  lookalike: Lookalike.nullable(),
  version: z.int(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })),
  /** Places of a JSON Resume that were not taken. */
  notTaken: z.array(
    z.object({ pointer: z.string(), because: z.enum([...bars, 'others', 'unknown', 'outside_pictures']) }),
  ),
  applicationId: Id.nullable(),
});

const encoding = z.enum(tableEncodings).optional();
const separator = z.enum(tableSeparators).optional();
const headerRow = z.enum(['true', 'false']).optional();

const Preview = z.object({
  encoding: z.enum(tableEncodings),
  separator: z.enum(tableSeparators),
  headerRow: z.boolean(),
  headerLine: z.int().nullable(),
  columns: z.array(Column),
  /** People in it, and those whose row is not as a row should be. */
  rows: z.int(),
  faulty: z.int(),
  /** The first rows, and some later ones with letters to judge the encoding by; cells cut at 200 characters. */
  sample: z.array(z.object({ line: z.int(), cells: z.array(z.string()), problem: z.enum(reasons).nullable() })),
});

const rowNumber = z.coerce.number().int().min(1).max(20_000);
const cells = z
  .array(z.strictObject({ column: z.int().min(0).max(199), text: line(longestCell, 0) }))
  .max(fields.length);

/** Bringing people in: lists, JSON Resumes, CVs (R74, P2). */
export const contract = {
  make: route({
    method: 'post',
    path: '/vacancies/{vacancyId}/imports',
    summary: 'Begin an import into an open vacancy; files come next, nobody comes in before the start',
    access: recruiting,
    idempotent: true,
    request: {
      params: ids('vacancyId'),
      body: body(z.strictObject({ kind: Kind, language: Language, source: line(100, 0).default('') })),
    },
    responses: { 201: json(Import, 'Begun') },
  }),
  list: route({
    method: 'get',
    path: '/vacancies/{vacancyId}/imports',
    summary: 'Imports into a vacancy, the newest first',
    access: recruiting,
    request: { params: ids('vacancyId'), query: PageQuery },
    responses: { 200: json(pageOf(Import), 'A page of imports') },
  }),
  get: route({
    method: 'get',
    path: '/imports/{importId}',
    summary: 'One import with its counts',
    access: recruiting,
    versioned: true,
    request: { params: ids('importId') },
    responses: { 200: json(Import, 'The import') },
  }),
  upload: route({
    method: 'post',
    path: '/imports/{importId}/files',
    summary:
      'Add a file: one CSV of at most 20 MB and 20,000 rows (another one takes its place until the start), or up to 200 JSON Resumes, PDF or DOCX files, one at a time. ' +
      'A file that cannot be read becomes a row that says why',
    access: recruiting,
    request: {
      params: ids('importId'),
      query: z.object({ fileName: z.string().min(1).max(500), encoding, separator, headerRow }),
      body: bytes,
    },
    responses: { 201: json(Import, 'Read') },
  }),
  preview: route({
    method: 'post',
    path: '/imports/{importId}/previews',
    summary:
      'How a CSV would be read: its first rows, with encoding, separator and header as given or found out. Nothing is stored',
    access: recruiting,
    request: {
      params: ids('importId'),
      query: z.object({ encoding, separator, headerRow }),
      body: bytes,
    },
    responses: { 200: json(Preview, 'The first rows') },
  }),
  change: route({
    method: 'patch',
    path: '/imports/{importId}',
    summary: 'Which column goes to which field, the language where a row names none, the source; before the start',
    access: recruiting,
    versioned: true,
    request: {
      params: ids('importId'),
      body: body(
        z.strictObject({
          columns: z.array(Field.nullable()).max(200).optional(),
          language: Language.optional(),
          source: line(100, 0).optional(),
        }),
      ),
    },
    responses: { 200: json(Import, 'Changed') },
  }),
  listRows: route({
    method: 'get',
    path: '/imports/{importId}/rows',
    summary: 'Rows as they would come in or did, in the order of the file',
    access: recruiting,
    request: {
      params: ids('importId'),
      query: PageQuery.extend({
        outcome: z.enum([...Outcome.options, 'waiting']).optional(),
        /** Only who came in with an address that looked like another. */
        lookalike: z.literal('true').optional(),
      }),
    },
    responses: { 200: json(pageOf(ImportRow), 'A page of rows') },
  }),
  getRow: route({
    method: 'get',
    path: '/imports/{importId}/rows/{rowNumber}',
    summary: 'One row as it would come in or did',
    access: recruiting,
    versioned: true,
    request: { params: ids('importId').extend({ rowNumber }) },
    responses: { 200: json(ImportRow, 'The row') },
  }),
  changeRow: route({
    method: 'patch',
    path: '/imports/{importId}/rows/{rowNumber}',
    summary:
      'Correct somebody who waits or was refused (cells of a list, fields of a file), or leave them out. After the end they come in at once',
    access: recruiting,
    versioned: true,
    request: {
      params: ids('importId').extend({ rowNumber }),
      body: body(
        z.strictObject({
          cells: cells.optional(),
          name: line(200, 0).optional(),
          email: z.union([Email, z.literal('')]).optional(),
          phone: line(50, 0).optional(),
          language: Language.optional(),
          leftOut: z.boolean().optional(),
        }),
      ),
    },
    responses: { 200: json(ImportRow, 'Changed') },
  }),
  changeRows: route({
    method: 'patch',
    path: '/imports/{importId}/rows',
    summary: 'Correct several rows of a list at once, each with the version that was seen of it',
    access: recruiting,
    request: {
      params: ids('importId'),
      body: body(
        z.strictObject({
          rows: z
            .array(
              z.strictObject({
                number: z.int().min(1).max(20_000),
                version: z.int().min(1).max(999_999_999),
                cells: cells.optional(),
                leftOut: z.boolean().optional(),
              }),
            )
            .min(1)
            .max(100),
        }),
      ),
    },
    responses: {
      200: json(
        z.object({
          rows: z.array(ImportRow),
          /** Numbers of rows that somebody else changed since: nothing of them was kept. */
          stale: z.array(z.int()),
        }),
        'Changed',
      ),
    },
  }),
  start: route({
    method: 'put',
    path: '/imports/{importId}/start',
    summary: 'Bring in who waits, in the background; the counts tell how far it is. Also after corrections',
    access: recruiting,
    request: { params: ids('importId') },
    responses: { 200: json(Import, 'Started') },
  }),
  cancel: route({
    method: 'put',
    path: '/imports/{importId}/cancellation',
    summary: 'Stop; who came in stays in, who waits does not come in',
    access: recruiting,
    request: { params: ids('importId') },
    responses: { 200: json(Import, 'Stopped') },
  }),
  refused: route({
    method: 'get',
    path: '/imports/{importId}/refused-rows',
    summary: 'Who did not come in, as CSV with the reason in the last column; corrected, it can be imported again',
    access: recruiting,
    request: { params: ids('importId') },
    responses: { 200: file('The rows', 'text/csv') },
  }),
};
