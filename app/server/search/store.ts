import { excerptOf, foldWords, type Marked } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { StaffViewer } from '../http/viewer.ts';

/**
 * From here to the end of the transaction lists are read along their indexes. Under policies the database takes a list
 * for a hundred times shorter than it is, and would read and sort the whole of it instead.
 */
export async function alongIndexes(tx: Tx): Promise<void> {
  await sql`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true),
    set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true), set_config('enable_material', 'off', true)`.execute(
    tx,
  );
}

type Place = 'name' | 'email' | 'document' | 'note' | 'similar';
type NoteKind = 'card' | 'amendment' | 'concern' | 'decision';

export type Hit = {
  candidateId: string;
  place: Place;
  applicationId: string | null;
  noteId: string | null;
  noteKind: NoteKind | null;
};

/** Who is found, in order: ids only. The database's function says whose they are, and keeps the seal. */
export async function searchHits(
  tx: Tx,
  search: { typed: string; vacancy: string | null; archived: boolean; most: number },
): Promise<Hit[]> {
  const { rows } = await sql<{
    candidate_id: string;
    place: Place;
    application_id: string | null;
    note_id: string | null;
    note_kind: NoteKind | null;
  }>`SELECT * FROM search_candidates(${search.typed}, ${search.vacancy}, ${search.archived}, ${search.most})`.execute(
    tx,
  );
  return rows.map((row) => ({
    candidateId: row.candidate_id,
    place: row.place,
    applicationId: row.application_id,
    noteId: row.note_id,
    noteKind: row.note_kind,
  }));
}

type Excerpt = {
  place: Place;
  kind: NoteKind | null;
  by: string | null;
  applicationId: string | null;
  excerpt: Marked[];
};

/** The piece of text each was found by, read again under the policies: what is not the viewer's is not there. */
export async function excerptsOf(
  tx: Tx,
  viewer: StaffViewer,
  typed: string,
  hits: readonly Hit[],
  candidates: ReadonlyMap<string, { name: string; email: string }>,
): Promise<Map<string, Excerpt>> {
  const words = foldWords(typed);
  const documents = hits.flatMap(({ place, applicationId }) =>
    place === 'document' && applicationId ? [applicationId] : [],
  );
  const notes = hits.flatMap(({ noteId }) => noteId ?? []);
  const texts = new Map<string, { body: string; by: string | null }[]>();
  const add = (id: string, body: string, by: string | null) => texts.set(id, [...(texts.get(id) ?? []), { body, by }]);
  if (documents.length > 0) {
    const { rows } = await sql<{ application_id: string; body: string }>`
      SELECT application_id, left(text_content, 200000) AS body FROM document
       WHERE org_id = ${viewer.org} AND application_id = ANY (${documents}::uuid[]) AND replaced_at IS NULL
       ORDER BY uploaded_at DESC`.execute(tx);
    for (const row of rows) add(row.application_id, row.body, null);
  }
  if (notes.length > 0) {
    const own = sql`org_id = ${viewer.org}`;
    const ids = sql`ANY (${notes}::uuid[])`;
    const { rows } = await sql<{ note_id: string; body: string; name: string | null }>`
      SELECT t.note_id, t.body, m.name FROM (
        SELECT scorecard_id AS note_id, member_id, evidence AS body FROM scorecard_rating WHERE ${own} AND scorecard_id = ${ids}
        UNION ALL SELECT scorecard_id, member_id, said FROM scorecard_answer WHERE ${own} AND scorecard_id = ${ids}
        UNION ALL SELECT scorecard_id, member_id, assessment FROM scorecard_answer WHERE ${own} AND scorecard_id = ${ids}
        UNION ALL SELECT scorecard_id, member_id, strengths FROM scorecard_submission WHERE ${own} AND scorecard_id = ${ids}
        UNION ALL SELECT scorecard_id, member_id, weaknesses FROM scorecard_submission WHERE ${own} AND scorecard_id = ${ids}
        UNION ALL SELECT scorecard_id, member_id, evidence FROM scorecard_concern WHERE ${own} AND scorecard_id = ${ids}
        UNION ALL SELECT amendment_id, member_id, body FROM scorecard_amendment WHERE ${own} AND amendment_id = ${ids}
        UNION ALL SELECT concern_id, written_by, body FROM concern WHERE ${own} AND concern_id = ${ids}
        UNION ALL SELECT decision_id, decided_by, reason FROM decision WHERE ${own} AND decision_id = ${ids}
        UNION ALL SELECT decision_id, decided_by, override_reason FROM decision WHERE ${own} AND decision_id = ${ids}) t
      LEFT JOIN member m ON m.org_id = ${viewer.org} AND m.member_id = t.member_id
      WHERE t.body <> ''`.execute(tx);
    for (const row of rows) add(row.note_id, row.body, row.name);
  }
  const found = new Map<string, Excerpt>();
  for (const hit of hits) {
    const person = candidates.get(hit.candidateId);
    if (person === undefined) continue;
    const base = { place: hit.place, kind: hit.noteKind, applicationId: hit.applicationId };
    if (hit.place === 'similar') found.set(hit.candidateId, { ...base, by: null, excerpt: [] });
    else if (hit.place === 'name' || hit.place === 'email') {
      const text = hit.place === 'name' ? person.name : person.email;
      // An address counts with and without its dots: where the words do not fit one by one, the whole of it does.
      found.set(hit.candidateId, { ...base, by: null, excerpt: excerptOf(text, words) ?? [{ text, hit: true }] });
    } else {
      const best = bestOf(texts.get(hit.noteId ?? hit.applicationId ?? '') ?? [], words);
      found.set(hit.candidateId, { ...base, by: best?.by ?? null, excerpt: best?.excerpt ?? [] });
    }
  }
  return found;
}

/** The text in which most of the words typed stand. */
function bestOf(texts: { body: string; by: string | null }[], words: readonly string[]) {
  let best: { by: string | null; excerpt: Marked[]; fitting: number } | undefined;
  for (const { body, by } of texts) {
    const excerpt = excerptOf(body, words);
    if (excerpt === null) continue;
    const marked = foldWords(excerpt.flatMap(({ hit, text }) => (hit ? [text] : [])).join(' '));
    const fitting = words.filter((word) => marked.some((one) => one.startsWith(word))).length;
    if (best === undefined || fitting > best.fitting) best = { by, excerpt, fitting };
  }
  return best;
}
