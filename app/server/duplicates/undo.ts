import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { oweAfterParting } from '../notice-duties/store.ts';
import { forgetAnswers } from '../privacy/store.ts';

/** How long a merge can be taken back, and what it put aside is kept. */
const undoDays = 7;

const hindrances = {
  undone_already: 'This was taken back already.',
  undo_too_late: 'They were made one more than a week ago, and what was put aside is forgotten. It is not taken back.',
  merged_since: 'Somebody else became this candidate later. Take that back first.',
  page_opened_since:
    'The person has opened their own page since, with all of both on it. It is not taken back behind their back.',
  address_taken: 'Somebody else has one of the two addresses by now. Correct theirs first.',
};
type Hindrance = keyof typeof hindrances;

const untilOf = (mergedAt: Date) => new Date(mergedAt.getTime() + undoDays * 86_400_000);

type Row = {
  merge_id: string;
  candidate_id: string;
  merged_id: string;
  merged_at: Date;
  undone_at: Date | null;
  by: string;
  name: string | null;
  email: string | null;
  later: boolean;
  opened: boolean;
  taken: boolean;
};

/** Merges into a candidate with what stands in the way of taking each back. */
async function readRows(tx: Tx, org: string, which: { candidateId: string } | { mergeId: string }): Promise<Row[]> {
  const only =
    'mergeId' in which ? sql`m.merge_id = ${which.mergeId}::uuid` : sql`m.candidate_id = ${which.candidateId}::uuid`;
  const { rows } = await sql<Row>`
    SELECT m.merge_id, m.candidate_id, m.merged_id, m.merged_at, m.undone_at, b.name AS by, gone.content ->> 'name' AS name, gone.content ->> 'email' AS email,
           EXISTS (SELECT 1 FROM merge later WHERE later.org_id = m.org_id AND later.candidate_id = m.candidate_id AND later.undone_at IS NULL
             AND (later.merged_at, later.merge_id) > (m.merged_at, m.merge_id)) AS later,
           c.account_id IS NOT NULL AND gone.content ->> 'account_id' IS NULL AND was.content ->> 'account_id' IS NULL AS opened,
           m.undone_at IS NULL AND EXISTS (SELECT 1 FROM candidate o WHERE o.org_id = m.org_id AND o.candidate_id <> m.candidate_id
             AND o.mailbox IN (mailbox_of(gone.content ->> 'email'), mailbox_of(was.content ->> 'email'))
             AND lower(o.email) IN (lower(gone.content ->> 'email'), lower(was.content ->> 'email'))) AS taken
      FROM merge m JOIN candidate c ON c.org_id = m.org_id AND c.candidate_id = m.candidate_id
      JOIN member b ON b.org_id = m.org_id AND b.member_id = m.merged_by
      LEFT JOIN merge_trace gone ON gone.org_id = m.org_id AND gone.merge_id = m.merge_id AND gone.what = 'removed' AND gone.relation = 'candidate'
      LEFT JOIN merge_trace was ON was.org_id = m.org_id AND was.merge_id = m.merge_id AND was.what = 'before' AND was.relation = 'candidate'
     WHERE m.org_id = ${org} AND ${only} ORDER BY m.merged_at DESC, m.merge_id DESC LIMIT 20`.execute(tx);
  return rows;
}

function hindranceOf(row: Row, now: Date): Hindrance | null {
  if (row.undone_at !== null) return 'undone_already';
  if (row.name === null || now > untilOf(row.merged_at)) return 'undo_too_late';
  if (row.later) return 'merged_since';
  if (row.opened) return 'page_opened_since';
  return row.taken ? 'address_taken' : null;
}

const shape = (row: Row, now: Date) => ({
  id: row.merge_id,
  candidateId: row.candidate_id,
  mergedAt: row.merged_at.toISOString(),
  mergedBy: row.by,
  other: row.name === null || row.email === null ? null : { name: row.name, email: row.email },
  undoUntil: untilOf(row.merged_at).toISOString(),
  refused: hindranceOf(row, now),
  undoneAt: row.undone_at?.toISOString() ?? null,
});

export async function listMerges(tx: Tx, deps: Pick<Deps, 'now'>, org: string, candidateId: string) {
  return (await readRows(tx, org, { candidateId })).map((row) => shape(row, deps.now()));
}

export async function readMerge(tx: Tx, deps: Pick<Deps, 'now'>, org: string, mergeId: string) {
  const [row] = await readRows(tx, org, { mergeId });
  if (row === undefined) throw notFound();
  return shape(row, deps.now());
}

/** Takes a merge back; answers who is there again. */
export async function undoMerge(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  candidateId: string,
  mergeId: string,
): Promise<string> {
  const { org } = viewer;
  await tx
    .selectFrom('candidate')
    .select('candidate_id')
    .where('org_id', '=', org)
    .where('candidate_id', '=', candidateId)
    .forUpdate()
    .execute();
  const [row] = await readRows(tx, org, { mergeId });
  if (row === undefined || row.candidate_id !== candidateId) throw notFound();
  const hindrance = hindranceOf(row, deps.now());
  if (hindrance !== null) throw conflict(hindrance, hindrances[hindrance]);
  await forgetAnswers(tx, org, candidateId);
  await separate(tx, org, mergeId, deps.now(), viewer.member);
  return row.merged_id;
}

async function separate(tx: Tx, org: string, mergeId: string, at: Date, by: string | null): Promise<void> {
  await sql`SELECT take_apart(${mergeId}::uuid)`.execute(tx);
  await oweAfterParting(tx, org, mergeId);
  await tx
    .updateTable('merge')
    .set({ undone_at: at, undone_by: by })
    .where('org_id', '=', org)
    .where('merge_id', '=', mergeId)
    .execute();
}

/**
 * After a restore, before somebody is erased again: a merge that stands in the backup and was taken back after it was
 * made is taken back once more, so that one person is erased and the other is not. It was taken back if one of the two
 * was erased without the other.
 */
export async function separateBeforeErasing(
  deps: Pick<Deps, 'withTenant' | 'now'>,
  one: { org: string; candidate: string },
  isErased: (candidate: string) => boolean,
): Promise<void> {
  await deps.withTenant({ side: 'system', org: one.org, now: deps.now() }, async (tx) => {
    const { rows } = await sql<{ merge_id: string; candidate_id: string; merged_id: string }>`
      SELECT m.merge_id, m.candidate_id, m.merged_id FROM merge m
       WHERE m.org_id = ${one.org} AND m.undone_at IS NULL AND (m.candidate_id = ${one.candidate} OR m.merged_id = ${one.candidate})
         AND EXISTS (SELECT 1 FROM merge_trace t WHERE t.org_id = m.org_id AND t.merge_id = m.merge_id)
       ORDER BY m.merged_at DESC, m.merge_id DESC`.execute(tx);
    for (const { merge_id, candidate_id, merged_id } of rows)
      if (isErased(candidate_id) !== isErased(merged_id)) await separate(tx, one.org, merge_id, deps.now(), null);
  });
}

/** Every night: what a merge put aside and can no longer be taken back goes. */
export async function sweepMergeTraces(deps: Pick<Deps, 'withTenant' | 'now'>): Promise<void> {
  const now = deps.now();
  const organisations = await deps.withTenant({ side: 'system', org: null, now }, (tx) =>
    tx.selectFrom('organisation').select('org_id').execute(),
  );
  for (const { org_id: org } of organisations)
    await deps.withTenant({ side: 'system', org, now }, (tx) =>
      tx
        .deleteFrom('merge_trace')
        .where('org_id', '=', org)
        .where('merge_id', 'in', (of) =>
          of
            .selectFrom('merge')
            .select('merge_id')
            .where('org_id', '=', org)
            .where('merged_at', '<', new Date(now.getTime() - undoDays * 86_400_000)),
        )
        .execute(),
    );
}
