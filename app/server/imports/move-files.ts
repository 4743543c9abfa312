import { keepDocument } from '../applications/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { StaffViewer } from '../http/viewer.ts';
import type { Settled } from './people.ts';
import type { RowContent } from './store.ts';

const endings: [type: RegExp, ending: string, others: RegExp][] = [
  [/^text\/plain/, '.txt', /\.json$/i],
  [/\/pdf$/, '.pdf', /\.(?:docx?|json|txt)$/i],
  [/wordprocessingml/, '.docx', /\.(?:pdf|doc|json|txt)$/i],
];

/** A file's name with the ending of what it is, so that whoever downloads it can open it. */
const withEnding = (name: string, mediaType: string): string => {
  const [, ending, others] = endings.find(([type]) => type.test(mediaType)) ?? [];
  if (ending === undefined || others === undefined || name.toLowerCase().endsWith(ending)) return name;
  return name.replace(others, '') + ending;
};

/** The files of those who came in become documents of their applications, unless that very file is there. */
export async function moveFiles(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  importId: string,
  settled: readonly Settled[],
  rows: readonly { row_number: number; content: unknown }[],
): Promise<void> {
  const { org } = viewer;
  for (const { row_number, candidate_id, application_id } of settled) {
    if (candidate_id === null || application_id === null) continue;
    const content = rows.find((row) => row.row_number === row_number)?.content as RowContent | undefined;
    if (content?.fileName === undefined) continue;
    const file = await tx
      .selectFrom('import_file')
      .selectAll()
      .where('org_id', '=', org)
      .where('import_id', '=', importId)
      .where('row_number', '=', row_number)
      .executeTakeFirst();
    if (file === undefined) continue;
    const isThere = await tx
      .selectFrom('document')
      .select('document_id')
      .where('org_id', '=', org)
      .where('application_id', '=', application_id)
      .where((eb) => eb.or([eb('sha256', '=', file.sha256), eb('text_content', '=', file.text_content)]))
      .limit(1)
      .executeTakeFirst();
    if (isThere === undefined) {
      await keepDocument(tx, deps, org, {
        applicationId: application_id,
        candidateId: candidate_id,
        kind: 'cv',
        fileName: withEnding(content.fileName, file.media_type),
        read: {
          mediaType: file.media_type,
          pages: file.pages,
          text: file.text_content,
          bytes: file.bytes as Buffer,
          outsidePictures: file.outside_pictures,
        },
        by: viewer.member,
        bare: file.bare,
      });
    }
    await tx
      .deleteFrom('import_file')
      .where('org_id', '=', org)
      .where('import_id', '=', importId)
      .where('row_number', '=', row_number)
      .execute();
  }
}
