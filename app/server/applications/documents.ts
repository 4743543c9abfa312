import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { cleanFileName, type DocumentRefusal, type ReadDocument, readDocument } from '../files/document.ts';
import type { Deps } from '../http/feature.ts';
import { notFound, Problem, refused } from '../http/problem.ts';

const refusalWords: Record<DocumentRefusal['refused'], string> = {
  empty: 'The file is empty. Choose it again.',
  too_large: 'The file is larger than 10 MB. Make it smaller, for instance by saving it without pictures.',
  active_content: 'The file holds macros. Save it as PDF.',
  not_pdf_or_docx: 'This is not a PDF or DOCX file, whatever its name says. Save it as PDF and send that.',
  damaged: 'The file is damaged and cannot be read. Save it again as PDF and send that.',
  protected: 'The file is protected with a password. Save it without one and send that.',
  too_many_pages: 'The file has more than 60 pages. Send a shorter one.',
  too_much_inside: 'The file unpacks to far more than a document holds, so it was not opened. Save it again as PDF.',
  too_slow: 'The file took too long to read. Save it again as PDF, without pictures, and send that.',
};

/** A refused file as a problem: 413 when it is too large, else 422; nothing of it was kept. */
export function documentProblem(refusal: DocumentRefusal): Problem {
  const detail = refusalWords[refusal.refused];
  return refusal.refused === 'too_large'
    ? new Problem(413, 'file_too_large', detail)
    : refused(`file_${refusal.refused}`, detail);
}

type NewDocument = {
  applicationId: string;
  candidateId: string;
  kind: 'cv' | 'letter' | 'other';
  fileName: string;
  read: ReadDocument;
  by: string;
  /** False for one that was read before files were kept without what they tell beside their pages. */
  bare?: boolean;
};

/** Keeps a file; a CV or letter takes the place of the one before, which stays readable and marked (R29). */
export async function keepDocument(tx: Tx, deps: Deps, org: string, file: NewDocument): Promise<string> {
  const documentId = deps.newId();
  const at = deps.now();
  if (file.kind !== 'other') {
    await tx
      .updateTable('document')
      .set({ replaced_at: at })
      .where('org_id', '=', org)
      .where('application_id', '=', file.applicationId)
      .where('kind', '=', file.kind)
      .where('replaced_at', 'is', null)
      .execute();
  }
  await tx
    .insertInto('document')
    .values({
      org_id: org,
      document_id: documentId,
      candidate_id: file.candidateId,
      application_id: file.applicationId,
      kind: file.kind,
      file_name: cleanFileName(file.fileName),
      media_type: file.read.mediaType,
      byte_size: file.read.bytes.byteLength,
      sha256: createHash('sha256').update(file.read.bytes).digest('hex'),
      pages: file.read.pages,
      text_content: file.read.text,
      uploaded_at: at,
      uploaded_by: file.by,
      bare: file.bare ?? true,
      outside_pictures: file.read.outsidePictures,
    })
    .execute();
  await tx
    .insertInto('document_content')
    .values({
      org_id: org,
      document_id: documentId,
      candidate_id: file.candidateId,
      bytes: Buffer.from(file.read.bytes),
    })
    .execute();
  return documentId;
}

/**
 * Refuses what would make an organisation keep more files than it may. The last thing in a transaction that kept some:
 * two at once wait for each other here, so that both cannot take the last place.
 */
export async function mustHaveRoom(tx: Tx, deps: Pick<Deps, 'config'>, org: string, asks: 'member' | 'applicant') {
  await sql`SET CONSTRAINTS document_counted, import_file_counted IMMEDIATE`.execute(tx);
  const kept = await tx
    .selectFrom('stored_files')
    .select(['files', 'bytes'])
    .where('org_id', '=', org)
    .executeTakeFirst();
  const { files, bytes } = deps.config.mostFiles;
  if (kept === undefined || (kept.files <= files && Number(kept.bytes) <= bytes)) return;
  if (asks === 'applicant')
    throw new Problem(
      413,
      'form_files_full',
      'No more files are taken here just now. Send this without a file, or write to the contact person.',
    );
  throw new Problem(
    413,
    'files_full',
    `Your organisation may keep ${files} files and ${bytes / 1e9} GB of them, and this would be more. Nothing of it was kept. Erase candidates who are no longer needed, or ask whoever runs Rondo for more room (RONDO_FILES, RONDO_FILES_GB).`,
    { atMost: files, atMostBytes: bytes },
  );
}

/** A file of this application with its bytes. */
export async function readFile(tx: Tx, org: string, applicationId: string, documentId: string) {
  const found = await tx
    .selectFrom('document as d')
    .innerJoin('document_content as b', (join) =>
      join.onRef('b.org_id', '=', 'd.org_id').onRef('b.document_id', '=', 'd.document_id'),
    )
    .select(['d.file_name', 'd.media_type', 'd.candidate_id', 'b.bytes'])
    .where('d.org_id', '=', org)
    .where('d.application_id', '=', applicationId)
    .where('d.document_id', '=', documentId)
    .executeTakeFirst();
  if (found === undefined) throw notFound();
  return { ...found, bytes: found.bytes as Buffer };
}

export async function readText(tx: Tx, org: string, applicationId: string, documentId: string) {
  const found = await tx
    .selectFrom('document')
    .select(['text_content', 'candidate_id'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  if (found === undefined) throw notFound();
  return found;
}

/**
 * Every night: files that came in before files were kept without what they tell beside their pages are written anew;
 * answers how many. One that cannot be read any more stays as it is and is tried again the next night.
 */
export async function bareEarlierFiles(deps: Pick<Deps, 'withTenant' | 'now'>): Promise<number> {
  const now = deps.now();
  const organisations = await deps.withTenant({ side: 'system', org: null, now }, (tx) =>
    tx.selectFrom('organisation').select('org_id').execute(),
  );
  let written = 0;
  for (const { org_id: org } of organisations) {
    const context = { side: 'system' as const, org, now };
    for (let after = firstId; ; ) {
      const one = await deps.withTenant(context, (tx) => nextEarlierFile(tx, org, after));
      if (one === undefined) break;
      after = one.document_id;
      const read = await readDocument(new Uint8Array(one.bytes as Buffer));
      if ('refused' in read) continue;
      await deps.withTenant(context, (tx) => writeAnew(tx, org, one.document_id, read));
      written++;
    }
  }
  return written;
}

const firstId = '00000000-0000-0000-0000-000000000000';

const nextEarlierFile = (tx: Tx, org: string, after: string) =>
  tx
    .selectFrom('document as d')
    .innerJoin('document_content as b', (join) =>
      join.onRef('b.org_id', '=', 'd.org_id').onRef('b.document_id', '=', 'd.document_id'),
    )
    .select(['d.document_id', 'b.bytes'])
    .where('d.org_id', '=', org)
    .where('d.bare', '=', false)
    .where('d.media_type', 'not like', 'text/plain%')
    .where('d.document_id', '>', after)
    .orderBy('d.document_id')
    .limit(1)
    .executeTakeFirst();

async function writeAnew(tx: Tx, org: string, documentId: string, read: ReadDocument): Promise<void> {
  await tx
    .updateTable('document')
    .set({
      bare: true,
      outside_pictures: read.outsidePictures,
      byte_size: read.bytes.byteLength,
      sha256: createHash('sha256').update(read.bytes).digest('hex'),
    })
    .where('org_id', '=', org)
    .where('document_id', '=', documentId)
    .execute();
  await tx
    .updateTable('document_content')
    .set({ bytes: Buffer.from(read.bytes) })
    .where('org_id', '=', org)
    .where('document_id', '=', documentId)
    .execute();
}
