import { mayReadAnswer } from '@rondo/interview';
import { sql } from 'kysely';
import { linesOf } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { notFound } from '../http/problem.ts';
import { candidateTables, leftOut } from './tables.ts';

/** How a table's rows of one candidate are found. */
function rowsOf(tx: Tx, table: string, by: string, org: string, candidateId: string) {
  const own = sql`org_id = ${org} AND candidate_id = ${candidateId}`;
  const applications = sql`(SELECT application_id FROM application WHERE ${own})`;
  // The trail keeps the ids of those who became this candidate.
  if (table === 'audit_event')
    return sql`SELECT to_jsonb(e) AS row FROM audit_event e WHERE e.org_id = ${org} AND ${linesOf(tx, org, candidateId)}`;
  switch (by) {
    case 'candidate_id':
      return sql`SELECT to_jsonb(t) AS row FROM ${sql.table(table)} t WHERE ${own}`;
    case 'application_id':
      // That a colleague was let off says that their card is out: it is under the seal like the release.
      if (table === 'unblinding')
        return sql`SELECT to_jsonb(t) AS row FROM unblinding t WHERE org_id = ${org} AND application_id IN ${applications}
          AND (viewer_side() <> 'employer' OR member_id = current_member() OR NOT sealed_from_me(org_id, application_id))`;
      return sql`SELECT to_jsonb(t) AS row FROM ${sql.table(table)} t WHERE org_id = ${org} AND application_id IN ${applications}`;
    default:
      return sql`SELECT to_jsonb(t) AS row FROM ${sql.table(table)} t WHERE org_id = ${org} AND session_id IN (SELECT session_id FROM session WHERE ${own})`;
  }
}

/**
 * Everything about a candidate that the context may see: rows as they are, files whole. In a member's context the seal
 * keeps what it always keeps; for the person themself the system's context reads all but an answer that is sealed.
 */
export async function exportOf(tx: Tx, org: string, candidateId: string, now: Date, reader: 'employer' | 'candidate') {
  const candidate = await tx
    .selectFrom('candidate')
    .select('candidate_id')
    .where('org_id', '=', org)
    .where('candidate_id', '=', candidateId)
    // An erasure waits until this is whole, and what begins after one finds nobody: never half of somebody.
    .forKeyShare()
    .executeTakeFirst();
  if (candidate === undefined) throw notFound();
  const organisation = await tx
    .selectFrom('organisation')
    .select(['name', 'retention_days'])
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  const tables: Record<string, Record<string, unknown>[]> = {};
  for (const [table, by] of Object.entries(candidateTables)) {
    const { rows } = await rowsOf(tx, table, by, org, candidateId).execute(tx);
    const hidden = new Set(['org_id', ...(leftOut[table] ?? [])]);
    // In an order of their own, so that it tells nothing of how the database came by them, nor of rows left out.
    tables[table] = (rows as { row: Record<string, unknown> }[])
      .map(({ row }) => Object.fromEntries(Object.entries(row).filter(([column]) => !hidden.has(column))))
      .map((row) => ({ row, text: JSON.stringify(row) }))
      .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
      .map(({ row }) => row);
  }
  const withheld: { what: string; reason: 'draft_of_a_panelist' | 'sealed_answer' | 'identity_of_others' }[] = [
    { what: 'scorecard_draft', reason: 'draft_of_a_panelist' },
  ];
  if (reader === 'candidate') {
    const open = (tables.answer_content ?? []).filter((answer) => isOpen(answer, tables, now));
    if (open.length < (tables.answer_content ?? []).length)
      withheld.push({ what: 'answer_content', reason: 'sealed_answer' });
    tables.answer_content = open;
    // A decision would tell what is sealed: while both are asked, it waits for the answer as the answer does.
    const sealed = new Set(askedStill(tables, now).map((id) => String(id)));
    const isSealed = (row: Record<string, unknown>) => sealed.has(String(row.application_id));
    if ((tables.decision ?? []).some(isSealed)) withheld.push({ what: 'decision', reason: 'sealed_answer' });
    tables.decision = (tables.decision ?? []).filter((row) => !isSealed(row));
    tables.audit_event = (tables.audit_event ?? []).filter((row) => row.subject !== 'decision' || !isSealed(row));
    withheld.push({ what: 'member names', reason: 'identity_of_others' });
  }
  const files = await tx
    .selectFrom('document as d')
    .innerJoin('document_content as b', (join) =>
      join.onRef('b.org_id', '=', 'd.org_id').onRef('b.document_id', '=', 'd.document_id'),
    )
    .select(['d.document_id', 'd.file_name', 'd.media_type', 'b.bytes'])
    .where('d.org_id', '=', org)
    .where('d.candidate_id', '=', candidateId)
    .orderBy('d.document_id')
    .execute();
  return {
    format: 'rondo-export/1' as const,
    organisation: organisation.name,
    candidateId,
    madeAt: now.toISOString(),
    keptDays: organisation.retention_days,
    tables,
    names: await namesIn(tx, org, candidateId, tables),
    files: files.map((file) => ({
      documentId: file.document_id,
      fileName: file.file_name,
      mediaType: file.media_type,
      base64: (file.bytes as Buffer).toString('base64'),
    })),
    withheld,
  };
}

/** What the ids in the rows stand for that has a name: the vacancy, rounds, sessions, competencies, questions. */
async function namesIn(
  tx: Tx,
  org: string,
  candidateId: string,
  tables: Record<string, Record<string, unknown>[]>,
): Promise<Record<string, string>> {
  const own = sql`(SELECT application_id FROM application WHERE org_id = ${org} AND candidate_id = ${candidateId})`;
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT a.application_id::text AS id, v.title AS name FROM application a
      JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id
      WHERE a.org_id = ${org} AND a.candidate_id = ${candidateId}
    UNION SELECT v.vacancy_id::text, v.title FROM vacancy v
      WHERE v.org_id = ${org} AND v.vacancy_id IN (SELECT vacancy_id FROM application WHERE org_id = ${org} AND candidate_id = ${candidateId})
    UNION SELECT s.session_id::text, s.name FROM session s WHERE s.org_id = ${org} AND s.candidate_id = ${candidateId}
    UNION SELECT n.id, n.name FROM kit k, LATERAL (
        SELECT k.content -> 'round' ->> 'id' AS id, k.content -> 'round' ->> 'name' AS name
        UNION ALL SELECT c ->> 'id', c ->> 'name' FROM jsonb_array_elements(k.content -> 'competencies') c
        UNION ALL SELECT q ->> 'id', q ->> 'text' FROM jsonb_array_elements(k.content -> 'questions') q
      ) n WHERE k.org_id = ${org} AND k.application_id IN ${own}
    ORDER BY 1, 2`.execute(tx);
  // A name of nothing in the rows would tell what somebody may not see.
  const inRows = JSON.stringify(tables);
  return Object.fromEntries(rows.filter(({ id }) => inRows.includes(id)).map(({ id, name }) => [id, name]));
}

function isOpen(
  answer: Record<string, unknown>,
  tables: Record<string, Record<string, unknown>[]>,
  now: Date,
): boolean {
  const same = (row: Record<string, unknown>) =>
    row.application_id === answer.application_id && row.asking === answer.asking;
  const asking = tables.mutual_answer?.find(same);
  return mayReadAnswer(
    'candidate',
    { side: answer.side as 'employer', value: answer.value as 'yes' },
    {
      answered: (tables.answer ?? []).filter(same).map(({ side }) => side as 'employer'),
      deadline: new Date(String(asking?.deadline)),
    },
    now,
  );
}

/** The applications in which the candidate is being asked and has not answered: what the employer decided is not told yet. */
function askedStill(tables: Record<string, Record<string, unknown>[]>, now: Date): unknown[] {
  const of = (asking: Record<string, unknown>) => (row: Record<string, unknown>) =>
    row.application_id === asking.application_id && row.asking === asking.asking;
  return (tables.mutual_answer ?? [])
    .filter((asking) => new Date(String(asking.deadline)) > now)
    .filter((asking) => !(tables.answer ?? []).filter(of(asking)).some(({ side }) => side === 'candidate'))
    .filter((asking) => !(tables.answer_content ?? []).filter(of(asking)).some(({ value }) => value === 'no'))
    .map(({ application_id }) => application_id);
}
