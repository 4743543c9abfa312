import { type Language, watchLookalikes } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { enqueue } from '../mail/mail.ts';
import { memberAtWork, ownDomains } from '../members/store.ts';
import { oweNotices } from '../notice-duties/store.ts';
import { moveFiles } from './move-files.ts';
import { addPeople, type Settled, type Waiting } from './people.ts';
import { readRow } from './rows.ts';
import { keptDays, type RowContent, type Shape } from './store.ts';

/** Rows in one transaction: what is lost when the process is killed, and how soon a cancellation is heard. */
const batch = { csv: 50, json_resume: 20, documents: 5 };

/**
 * The job that brings people in, batch by batch, until nobody waits or somebody stopped it. Each batch is one
 * transaction that writes what came of its rows, so that a process killed in the middle goes on where it stopped, and
 * two at once bring nobody in twice.
 */
export async function runImport(deps: Deps, org: string, importId: string): Promise<void> {
  while (await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) => bringIn(tx, deps, org, importId)));
}

/** Asks again for the imports that were at work when the process ended. */
export async function resumeImports(deps: Deps): Promise<void> {
  for (const org of await organisations(deps)) {
    await deps.withTenant({ side: 'system', org, now: deps.now() }, async (tx) => {
      const stopped = await tx
        .selectFrom('import')
        .select('import_id')
        .where('org_id', '=', org)
        .where('started_at', 'is not', null)
        .where('finished_at', 'is', null)
        .where('cancelled_at', 'is', null)
        .limit(100)
        .execute();
      for (const { import_id } of stopped)
        await enqueue(tx, 'run-import', { org, import: import_id }, `import:${import_id}`);
    });
  }
}

/** Every night: what was read and is older than a month goes; who came in stays. */
export async function sweepImports(deps: Deps): Promise<void> {
  const before = new Date(deps.now().getTime() - keptDays * 86_400_000);
  for (const org of await organisations(deps)) {
    await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
      tx.deleteFrom('import').where('org_id', '=', org).where('made_at', '<', before).execute(),
    );
  }
}

const organisations = async (deps: Deps) =>
  (
    await deps.withTenant({ side: 'system', org: null, now: deps.now() }, (tx) =>
      tx.selectFrom('organisation').select('org_id').execute(),
    )
  ).map(({ org_id }) => org_id);

/** One batch; answers whether there may be more. Whoever finds the import taken leaves it to who has it. */
async function bringIn(tx: Tx, deps: Deps, org: string, importId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('import')
    .selectAll()
    .where('org_id', '=', org)
    .where('import_id', '=', importId)
    .where('started_at', 'is not', null)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (found === undefined) return false;
  // What was planned while there was nobody yet reads everybody now that there are many: the checks of references do.
  await sql`DISCARD PLANS`.execute(tx);
  const kind = found.kind as keyof typeof batch;
  const rows = await tx
    .selectFrom('import_row')
    .select(['row_number', 'content'])
    .where('org_id', '=', org)
    .where('import_id', '=', importId)
    .where('outcome', 'is', null)
    .orderBy('row_number')
    .limit(batch[kind])
    .execute();
  if (rows.length === 0) {
    await tx
      .updateTable('import')
      .set((eb) => ({ finished_at: deps.now(), version: eb('version', '+', 1) }))
      .where('org_id', '=', org)
      .where('import_id', '=', importId)
      .execute();
    return false;
  }
  const starter = await memberAtWork(tx, org, found.started_by ?? found.made_by);
  await settleRows(tx, deps, starter, found, rows);
  return true;
}

/** Brings in rows that were corrected after the end, at once and with all that the job asks of a row. */
export async function takeInNow(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  one: ImportAtWork,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return;
  const rows = await tx
    .selectFrom('import_row')
    .select(['row_number', 'content'])
    .where('org_id', '=', viewer.org)
    .where('import_id', '=', one.import_id)
    .where('row_number', 'in', [...numbers])
    .where('outcome', 'is', null)
    .orderBy('row_number')
    .execute();
  await settleRows(tx, deps, viewer, one, rows);
}

type ImportAtWork = { import_id: string; vacancy_id: string; language: string; source: string; shape: unknown };

/** What comes of rows that wait: people, applications, documents, or a reason why not. */
async function settleRows(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  one: ImportAtWork,
  rows: readonly { row_number: number; content: unknown }[],
): Promise<void> {
  const { org } = viewer;
  const vacancy = await tx
    .selectFrom('vacancy')
    .select(['opened_at', 'closed_at'])
    .where('org_id', '=', org)
    .where('vacancy_id', '=', one.vacancy_id)
    .executeTakeFirstOrThrow();
  const isOpen = vacancy.opened_at !== null && vacancy.closed_at === null;
  const settled: Settled[] = [];
  const waiting: Waiting[] = [];
  for (const { row_number, content } of rows) {
    const { wrong, faults: _all, ...person } = readRow(content as RowContent, one.shape as Shape);
    if (!isOpen || wrong !== null)
      settled.push({
        row_number,
        outcome: 'refused',
        reason: isOpen ? wrong : 'vacancy_closed',
        candidate_id: null,
        application_id: null,
      });
    else waiting.push({ number: row_number, person });
  }
  settled.push(
    ...(await addPeople(tx, deps, viewer, one.vacancy_id, waiting, {
      language: one.language as Language,
      source: one.source,
    })),
  );
  await moveFiles(tx, deps, viewer, one.import_id, settled, rows);
  await settle(tx, deps, org, one.import_id, settled, await deceptive(tx, org, waiting));
  // Their files are documents by now, so that the notice can say what we have.
  await oweNotices(tx, deps, viewer, cameIn(settled, waiting, one.source), one.import_id);
}

/** Who came in with this batch, and where from. */
const cameIn = (settled: readonly Settled[], people: readonly Waiting[], source: string) =>
  settled.flatMap(({ row_number, outcome, candidate_id, application_id }) =>
    candidate_id !== null && application_id !== null && (outcome === 'made' || outcome === 'known')
      ? [
          {
            candidateId: candidate_id,
            applicationId: application_id,
            source: people.find(({ number }) => number === row_number)?.person.source || source,
          },
        ]
      : [],
  );

/** The rows of whom the address only looks like another: said, and nobody is held back by it. */
async function deceptive(tx: Tx, org: string, people: readonly Waiting[]): Promise<number[]> {
  if (people.length === 0) return [];
  const { own_domains } = await tx
    .selectFrom('organisation')
    .select(ownDomains(org).as('own_domains'))
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  const watch = watchLookalikes(own_domains);
  return people.flatMap(({ number, person }) => (watch(person.email) === null ? [] : number));
}

/** Writes what came of each row; what was read of those who came in is emptied. */
async function settle(
  tx: Tx,
  deps: Deps,
  org: string,
  importId: string,
  settled: readonly Settled[],
  deceptive: readonly number[],
): Promise<void> {
  await sql`
    UPDATE import_row r SET version = r.version + 1, outcome = s.outcome, reason = s.reason, candidate_id = s.candidate_id, application_id = s.application_id,
        settled_at = ${deps.now()}, lookalike = r.row_number = ANY (${deceptive}::integer[]),
        content = CASE WHEN s.outcome = 'refused' THEN r.content
          ELSE jsonb_strip_nulls(jsonb_build_object('fileName', r.content -> 'fileName', 'notTaken', r.content -> 'notTaken')) END
      FROM jsonb_to_recordset(${JSON.stringify(settled)}::jsonb)
        AS s (row_number integer, outcome text, reason text, candidate_id uuid, application_id uuid)
     WHERE r.org_id = ${org} AND r.import_id = ${importId} AND r.row_number = s.row_number`.execute(tx);
}
