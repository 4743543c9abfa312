import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Language } from '@rondo/interview';
import { record } from '../audit/store.ts';
import { attachment, cleanFileName, readDocument } from '../files/document.ts';
import { largestFile } from '../files/limits.ts';
import { plainCell, readTable, type TableRefusal, writeTable } from '../files/table.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { notFound, Problem, refused } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { vacancyFor } from '../vacancies/access.ts';
import { importFor, mustBeOpen } from './access.ts';
import { type Column, type Field, proposeColumns } from './columns.ts';
import { contract } from './contract.ts';
import { proposePerson } from './cv-person.ts';
import { readResume } from './json-resume.ts';
import { longestCell, type Reason } from './person.ts';
import {
  addFile,
  cancelImport,
  changeImport,
  changeRow,
  fillImport,
  listImports,
  listRows,
  makeImport,
  mustPrepare,
  type NewRow,
  readImport,
  refusedRows,
  type Shape,
  startImport,
} from './store.ts';
import { isReasonColumn, words } from './words.ts';

const tableWords: Record<TableRefusal['refused'], string> = {
  empty: 'There are no rows in this file.',
  too_large: 'The file is larger than 20 MB. Split it.',
  not_a_table: 'This is not a list of separated values. In a spreadsheet, save it as CSV and send that.',
  too_many_rows: 'The list has more than 20,000 rows. Split it.',
  too_many_columns: 'The list has more than 200 columns. Leave out those that are not needed.',
  too_slow: 'The list took too long to read. Split it.',
};

/** Reads a list into rows: barred columns lose their cells here, so that they are stored nowhere. */
async function readList(bytes: Uint8Array): Promise<{ shape: Shape; rows: NewRow[] }> {
  const table = await readTable(bytes);
  if ('refused' in table) {
    const detail = tableWords[table.refused];
    throw table.refused === 'too_large'
      ? new Problem(413, 'list_too_large', detail)
      : refused(`list_${table.refused}`, detail);
  }
  const broken = new Set(table.broken);
  const lines = table.rows
    .map((cells, at) => ({ cells: cells.map((cell) => plainCell(cell)), isBroken: broken.has(at) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const { headerRow, columns: all } = proposeColumns(lines.map(({ cells }) => cells));
  // The column of reasons is ours: it goes as it came.
  const own = all.findIndex(({ name }) => isReasonColumn(name));
  const columns = all.filter((_, at) => at !== own);
  const rows = lines.slice(headerRow ? 1 : 0).map(({ cells, isBroken }): NewRow => {
    const there = cells.filter((_, at) => at !== own);
    const problem: Reason | undefined = isBroken
      ? 'quotes'
      : there.slice(columns.length).some((cell) => cell.trim() !== '')
        ? 'too_many_cells'
        : there.some((cell) => cell.length > longestCell)
          ? 'cell_long'
          : undefined;
    const kept = there.map((cell, at) => (columns[at]?.barred ? '' : cell.slice(0, longestCell)));
    return { content: { cells: kept, ...(problem === undefined ? {} : { problem }) } };
  });
  if (rows.length === 0) throw refused('list_empty', tableWords.empty);
  return { shape: { encoding: table.encoding, separator: table.separator, headerRow, columns }, rows };
}

/** What a column is called in the file that is given back; one without a name gets one that is recognised again. */
const headerOf = (column: Column | undefined, at: number, names: Record<Field, string>) =>
  column?.name || (column?.field ? names[column.field] : String(at + 1));

type ReadFile = { row: NewRow; file?: Parameters<typeof addFile>[4] };

/** Reads one JSON Resume, PDF or DOCX into a row; what cannot be read becomes a row that says why. */
async function readOne(kind: string, bytes: Uint8Array, name: string, language: Language): Promise<ReadFile> {
  const fileName = cleanFileName(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (kind === 'json_resume') {
    const read = readResume(bytes, language);
    if ('errors' in read) {
      const reason = read.json ? 'not_a_resume' : 'not_json';
      return { row: { content: { fileName, errors: read.errors, problem: reason }, reason } };
    }
    const text = new TextEncoder().encode(read.text);
    return {
      row: { content: { fileName, ...read.person, notTaken: read.notTaken } },
      file: { bytes: text, sha256, mediaType: 'text/plain; charset=utf-8', pages: null, text: read.text },
    };
  }
  const read = bytes.byteLength > largestFile ? { refused: 'too_large' as const } : await readDocument(bytes);
  if ('refused' in read) {
    const reason: Reason = read.refused === 'empty' ? 'file_empty' : `file_${read.refused}`;
    return { row: { content: { fileName, problem: reason }, reason } };
  }
  return {
    row: { content: { fileName, ...proposePerson(read.text, fileName) } },
    file: { bytes, sha256, ...read },
  };
}

export function importRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.make, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      mustBeOpen(await vacancyFor(tx, viewer, vacancyId));
      const importId = await makeImport(tx, deps, viewer, vacancyId, c.req.valid('json'));
      await record(tx, deps, viewer, viewer.org, { verb: 'made', subject: 'import', subjectId: importId });
      return { status: 201 as const, body: await readImport(tx, viewer.org, importId) };
    });
    return c.json(made.body, 201, { ETag: etag(made.body.version) });
  });

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const { vacancyId } = c.req.valid('param');
    const listed = await withTenant(staffContext(viewer, now()), async (tx) => {
      await vacancyFor(tx, viewer, vacancyId);
      return listImports(tx, viewer.org, vacancyId, c.req.valid('query'));
    });
    return c.json(listed, 200);
  });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    const read = await withTenant(staffContext(viewer, now()), async (tx) => {
      await importFor(tx, viewer, importId);
      return readImport(tx, viewer.org, importId);
    });
    return c.json(read, 200, { ETag: etag(read.version) });
  });

  on(contract.upload, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    const { fileName } = c.req.valid('query');
    deps.limit(`import:${viewer.member}`, 1_000, 3600);
    // Whether it is theirs, and takes files, is asked before anything is read.
    const { kind, language } = await withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId);
      mustPrepare(found);
      return found;
    });
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const list = kind === 'csv' ? await readList(bytes) : undefined;
    const one = kind === 'csv' ? undefined : await readOne(kind, bytes, fileName, language as Language);
    const read = await withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId, true);
      mustPrepare(found);
      if (list !== undefined) await fillImport(tx, viewer.org, found, cleanFileName(fileName), list.shape, list.rows);
      if (one !== undefined) await addFile(tx, viewer.org, found, one.row, one.file);
      return readImport(tx, viewer.org, importId);
    });
    return c.json(read, 201, { ETag: etag(read.version) });
  });

  on(contract.change, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    const read = await withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId, true);
      mustPrepare(found);
      await changeImport(tx, viewer.org, found, seenVersion(c), c.req.valid('json'));
      return readImport(tx, viewer.org, importId);
    });
    return c.json(read, 200, { ETag: etag(read.version) });
  });

  on(contract.listRows, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    const listed = await withTenant(staffContext(viewer, now()), async (tx) =>
      listRows(tx, viewer, await importFor(tx, viewer, importId), c.req.valid('query')),
    );
    return c.json(listed, 200);
  });

  on(contract.changeRow, async (c) => {
    const viewer = staff(c);
    const { importId, rowNumber } = c.req.valid('param');
    const row = await withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId, true);
      await changeRow(tx, viewer.org, found, rowNumber, c.req.valid('json'));
      return (await listRows(tx, viewer, found, { limit: 1 }, rowNumber)).items[0];
    });
    if (row === undefined) throw notFound();
    return c.json(row, 200);
  });

  on(contract.start, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    const read = await withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId, true);
      mustBeOpen(await vacancyFor(tx, viewer, found.vacancy_id));
      if (await startImport(tx, deps, viewer, found))
        await record(tx, deps, viewer, viewer.org, {
          verb: 'changed',
          subject: 'import',
          subjectId: importId,
          detail: { state: 'started' },
        });
      return readImport(tx, viewer.org, importId);
    });
    return c.json(read, 200, { ETag: etag(read.version) });
  });

  on(contract.cancel, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    const read = await withTenant(staffContext(viewer, now()), async (tx) => {
      await importFor(tx, viewer, importId);
      if (await cancelImport(tx, deps, viewer, importId))
        await record(tx, deps, viewer, viewer.org, {
          verb: 'ended',
          subject: 'import',
          subjectId: importId,
        });
      return readImport(tx, viewer.org, importId);
    });
    return c.json(read, 200, { ETag: etag(read.version) });
  });

  on(contract.refused, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    const { found, rows } = await withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId);
      await record(tx, deps, viewer, viewer.org, { verb: 'exported', subject: 'import', subjectId: importId });
      return { found, rows: await refusedRows(tx, viewer.org, found) };
    });
    const said = words[viewer.language];
    const { columns, separator } = found.shape as Shape;
    const kept = (columns ?? [])
      .map(({ barred }, at) => ({ at, isKept: barred === null }))
      .filter(({ isKept }) => isKept);
    const head = columns === undefined ? said.columns : kept.map(({ at }) => headerOf(columns[at], at, said.fields));
    const text = writeTable(
      [
        [...head, said.reasonColumn],
        ...rows.map(({ content, reason }) => [
          ...(columns === undefined
            ? [content.fileName ?? '', content.name ?? '', content.email ?? '', content.phone ?? '']
            : kept.map(({ at }) => content.cells?.[at] ?? '')),
          said.reasons[reason] +
            (content.errors?.map(({ pointer, detail }) => ` ${pointer}: ${detail}`).join('') ?? ''),
          // Cells without a column stand behind, so that nothing of the row is lost.
          ...(columns === undefined ? [] : (content.cells ?? []).slice(columns.length)),
        ]),
      ],
      (separator as ',' | undefined) ?? ';',
    );
    const base = found.file_name.replace(/\.[a-z]{1,5}$/i, '') || 'import';
    return c.body(text, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachment(`${base} – Rondo.csv`),
      'X-Content-Type-Options': 'nosniff',
    });
  });

  return routes;
}
