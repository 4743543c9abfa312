import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Language } from '@rondo/interview';
import { mustHaveRoom } from '../applications/store.ts';
import { record } from '../audit/store.ts';
import { attachment, cleanFileName, readDocument } from '../files/document.ts';
import { largestFile } from '../files/limits.ts';
import { separatorIn, type TableEncoding, type TableSeparator, tableLine, writeTable } from '../files/table.ts';
import { changedSince, etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import { type StaffViewer, staffContext } from '../http/viewer.ts';
import { vacancyFor } from '../vacancies/access.ts';
import { importFor, mustBeOpen } from './access.ts';
import type { Column } from './columns.ts';
import { contract } from './contract.ts';
import { proposePerson } from './cv-person.ts';
import type { Field } from './headers.ts';
import { readResume, resumesIn } from './json-resume.ts';
import type { Reason } from './person.ts';
import { addFile, changeImport, fillImport, mustNotExceed, mustPrepare } from './preparing.ts';
import { type ListChoice, readList } from './read-list.ts';
import { changeRows, listRows, type RowChange } from './rows.ts';
import { takeInNow } from './run.ts';
import {
  cancelImport,
  listImports,
  makeImport,
  type NewRow,
  readImport,
  refusedRows,
  type Shape,
  startImport,
} from './store.ts';
import { words } from './words.ts';

/** How a list is to be read, as the query says it. */
const choiceOf = ({
  encoding,
  separator,
  headerRow,
}: {
  encoding?: TableEncoding | undefined;
  separator?: TableSeparator | undefined;
  headerRow?: 'true' | 'false' | undefined;
}): ListChoice => ({ encoding, separator, headerRow: headerRow === undefined ? undefined : headerRow === 'true' });

/** What a column is called in the file that is given back; one without a name gets one that is recognised again. */
const headerOf = (column: Column | undefined, at: number, names: Record<Field, string>) =>
  column?.name || (column?.field ? names[column.field] : String(at + 1));

type ReadFile = { row: NewRow; file?: Parameters<typeof addFile>[4] };

/** Reads one JSON Resume, PDF or DOCX into a row; what cannot be read becomes a row that says why. */
async function readOne(kind: string, bytes: Uint8Array, name: string, language: Language): Promise<ReadFile> {
  const fileName = cleanFileName(name);
  const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  if (kind === 'json_resume') {
    const read = readResume(bytes, language);
    if ('errors' in read) {
      const reason = read.json ? 'not_a_resume' : 'not_json';
      return { row: { content: { fileName, errors: read.errors, problem: reason }, reason } };
    }
    const text = new TextEncoder().encode(read.text);
    return {
      row: { content: { fileName, ...read.person, notTaken: read.notTaken } },
      file: {
        bytes: text,
        sha256: hashOf(bytes),
        mediaType: 'text/plain; charset=utf-8',
        pages: null,
        text: read.text,
        outsidePictures: 0,
      },
    };
  }
  const read = bytes.byteLength > largestFile ? { refused: 'too_large' as const } : await readDocument(bytes);
  if ('refused' in read) {
    const reason: Reason = read.refused === 'empty' ? 'file_empty' : `file_${read.refused}`;
    return { row: { content: { fileName, problem: reason }, reason } };
  }
  return {
    row: {
      content: {
        fileName,
        ...proposePerson(read.text, fileName),
        ...(read.outsidePictures > 0 ? { notTaken: [{ pointer: '', because: 'outside_pictures' as const }] } : {}),
      },
    },
    file: { sha256: hashOf(read.bytes), ...read },
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
    const { fileName, ...query } = c.req.valid('query');
    deps.limit(`import:${viewer.member}`, 1_000, 3600);
    // Whether it is theirs, and takes files, is asked before anything is read.
    const { kind, language } = await withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId);
      mustPrepare(found);
      return found;
    });
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const list = kind === 'csv' ? await readList(bytes, choiceOf(query)) : undefined;
    if (list?.count === 0)
      throw refused(
        'list_only_header',
        'There is one line in this file, and it names columns. Nobody stands below it.',
      );
    const files: ReadFile[] = [];
    const parts = kind === 'csv' ? [] : kind === 'json_resume' ? resumesIn(bytes) : [bytes];
    mustNotExceed(parts.length);
    for (const [at, part] of parts.entries()) {
      const name = parts.length === 1 ? fileName : fileName.replace(/(\.json)?$/i, ` (${at + 1}).json`);
      files.push(await readOne(kind, part, name, language as Language));
    }
    const read = await withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId, true);
      mustPrepare(found);
      if (list !== undefined) await fillImport(tx, viewer.org, found, cleanFileName(fileName), list.shape, list);
      for (const [at, { row, file }] of files.entries())
        await addFile(tx, viewer.org, { ...found, row_count: found.row_count + at }, row, file);
      const filled = await readImport(tx, viewer.org, importId);
      if (files.length > 0) await mustHaveRoom(tx, deps, viewer.org, 'member');
      return filled;
    });
    return c.json(read, 201, { ETag: etag(read.version) });
  });

  on(contract.preview, async (c) => {
    const viewer = staff(c);
    const { importId } = c.req.valid('param');
    deps.limit(`import:${viewer.member}`, 1_000, 3600);
    await withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId);
      mustPrepare(found);
      if (found.kind !== 'csv') throw conflict('not_a_list', 'Only lists have rows to look at before. Add the files.');
    });
    const { shape, count, faulty, sample } = await readList(
      new Uint8Array(await c.req.arrayBuffer()),
      choiceOf(c.req.valid('query')),
    );
    return c.json({ ...shape, rows: count, faulty, sample }, 200);
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

  on(contract.getRow, async (c) => {
    const viewer = staff(c);
    const { importId, rowNumber } = c.req.valid('param');
    const row = await withTenant(
      staffContext(viewer, now()),
      async (tx) =>
        (await listRows(tx, viewer, await importFor(tx, viewer, importId), { limit: 1 }, [rowNumber])).items[0],
    );
    if (row === undefined) throw notFound();
    return c.json(row, 200, { ETag: etag(row.version) });
  });

  /** Corrects rows and, where the import is over, brings them in at once: all in one transaction. */
  const correct = (viewer: StaffViewer, importId: string, changes: readonly RowChange[]) =>
    withTenant(staffContext(viewer, now()), async (tx) => {
      const found = await importFor(tx, viewer, importId, true);
      const { changed, stale } = await changeRows(tx, viewer.org, found, changes);
      if (found.finished_at !== null) await takeInNow(tx, deps, viewer, found, changed);
      if (changed.length > 0)
        await record(tx, deps, viewer, viewer.org, {
          verb: 'changed',
          subject: 'import',
          subjectId: importId,
          detail: { rows: changed.length },
        });
      const { items } = await listRows(
        tx,
        viewer,
        found,
        { limit: changes.length },
        changes.map(({ number }) => number),
      );
      return { rows: items.filter(({ number }) => changed.includes(number)), stale };
    });

  on(contract.changeRow, async (c) => {
    const { importId, rowNumber } = c.req.valid('param');
    const change = { number: rowNumber, version: seenVersion(c), ...c.req.valid('json') };
    const { rows, stale } = await correct(staff(c), importId, [change]);
    if (stale.length > 0) throw changedSince();
    const [row] = rows;
    if (row === undefined) throw notFound();
    return c.json(row, 200, { ETag: etag(row.version) });
  });

  on(contract.changeRows, async (c) => {
    const { importId } = c.req.valid('param');
    const { rows } = c.req.valid('json');
    rows.forEach(({ number }, at) => {
      if (rows.findIndex((other) => other.number === number) !== at)
        throw refused('row_twice', 'Each row can be corrected once in one sending.', {
          errors: [{ pointer: `/rows/${at}/number`, detail: 'twice' }],
        });
    });
    return c.json(await correct(staff(c), importId, rows), 200);
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
    // A list goes back as it came; what came as files is written for the reader's own spreadsheet.
    const { columns, separator = separatorIn(viewer.language) } = found.shape as Shape;
    const kept = (columns ?? [])
      .map(({ barred }, at) => ({ at, isKept: barred === null }))
      .filter(({ isKept }) => isKept);
    const head = columns === undefined ? said.columns : kept.map(({ at }) => headerOf(columns[at], at, said.fields));
    const table: string[] = [writeTable([[...head, said.reasonColumn]], separator)];
    for (const [at, { content, reason }] of rows.entries()) {
      // Others are answered in between.
      if (at % 500 === 499) await new Promise((next) => setImmediate(next));
      const because = content.errors?.map(({ pointer, detail }) => ` ${pointer}: ${detail}`).join('') ?? '';
      table.push(
        tableLine(
          [
            ...(columns === undefined
              ? [content.fileName ?? '', content.name ?? '', content.email ?? '', content.phone ?? '']
              : kept.map(({ at }) => content.cells?.[at] ?? '')),
            said.reasons[reason] + because,
            // Cells without a column stand behind, so that nothing of the row is lost.
            ...(columns === undefined ? [] : (content.cells ?? []).slice(columns.length)),
          ],
          separator,
        ),
      );
    }
    const text = table.join('');
    const base = found.file_name.replace(/\.[a-z]{1,5}$/i, '') || 'import';
    return c.body(text, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachment(`${base} – Rondo.csv`),
      'X-Content-Type-Options': 'nosniff',
    });
  });

  return routes;
}
