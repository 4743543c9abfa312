import type { Tx } from '../db/tenant.ts';
import { decide } from '../decisions/store.ts';
import type { Deps } from '../http/feature.ts';
import { Problem } from '../http/problem.ts';
import { type StaffViewer, staffContext } from '../http/viewer.ts';
import { errorFields } from '../log.ts';
import { enqueue } from '../mail/mail.ts';
import { memberAtWork } from '../members/store.ts';
import { type GroupLetter, wordless } from './batches.ts';
import { filledLetter } from './store.ts';
import { tellAndRecord } from './tell.ts';
import { peopleTogether } from './together.ts';

type Batch = {
  id: string;
  letters: GroupLetter[];
  reason: string;
  wordingReason: string | undefined;
  /** Who pressed; undefined when they do not work here any more or may not tell anybody. */
  teller: StaffViewer | undefined;
  /** It should have gone long ago: nobody expects it any more. */
  isLate: boolean;
};

/** For so long after its time a telling still goes: over a restart, not days later out of a restored backup. */
const graceHours = 24;

/** Why somebody was not told, and who told them before. */
type Left = { why: string; byId: string | null };

/**
 * The job: each of them alone and in a transaction of their own, as who pressed and by the rules of telling one; who
 * cannot be told is left out with the reason, and the others go on. Killed in the middle it goes on where it was.
 */
export async function runOutcomeBatch(deps: Deps, org: string, batchId: string): Promise<void> {
  const batch = await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) => begin(tx, deps, org, batchId));
  if (batch === undefined) return;
  const waiting = await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
    tx
      .selectFrom('outcome_batch_item')
      .select('application_id')
      .where('org_id', '=', org)
      .where('outcome_batch_id', '=', batchId)
      .where('result', 'is', null)
      .orderBy('application_id')
      .execute(),
  );
  for (const { application_id: applicationId } of waiting) {
    const left = await tellNext(deps, org, batch, applicationId);
    if (left !== undefined) {
      await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
        settle(tx, deps, org, batchId, applicationId, left.why, left.byId),
      );
    }
    deps.events.publish({ topic: 'decision', org, application: applicationId, subject: batchId, sealed: true });
  }
  await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
    tx
      .updateTable('outcome_batch')
      .set({ finished_at: deps.now(), ...wordless })
      .where('org_id', '=', org)
      .where('outcome_batch_id', '=', batchId)
      .where('finished_at', 'is', null)
      .where('cancelled_at', 'is', null)
      .execute(),
  );
}

/** What is to be told by whom; undefined when it was taken back, is over, or is not due yet and then asked for again. */
async function begin(tx: Tx, deps: Deps, org: string, batchId: string): Promise<Batch | undefined> {
  const row = await tx
    .selectFrom('outcome_batch')
    .selectAll()
    .where('org_id', '=', org)
    .where('outcome_batch_id', '=', batchId)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    // Whoever takes it back at this moment is waited for.
    .forShare()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (deps.now() < row.goes_at) {
    await askAgain(tx, org, batchId, row.goes_at);
    return undefined;
  }
  const member = await tx
    .selectFrom('member')
    .select('deactivated_at')
    .where('org_id', '=', org)
    .where('member_id', '=', row.made_by)
    .executeTakeFirst();
  const teller = member?.deactivated_at === null ? await memberAtWork(tx, org, row.made_by) : undefined;
  return {
    id: batchId,
    letters: row.letters as unknown as GroupLetter[],
    reason: row.reason,
    wordingReason: row.wording_reason ?? undefined,
    teller: teller?.role === 'interviewer' ? undefined : teller,
    isLate: deps.now().getTime() > row.goes_at.getTime() + graceHours * 3_600_000,
  };
}

const askAgain = (tx: Tx, org: string, batchId: string, goesAt: Date) =>
  enqueue(tx, 'tell-outcomes', { org, batch: batchId }, `outcome-batch:${batchId}`, goesAt);

/** Writes down what came of one, unless something is written already. */
async function settle(
  tx: Tx,
  deps: Deps,
  org: string,
  batchId: string,
  applicationId: string,
  result: string,
  byId: string | null = null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('outcome_batch_item')
    .set({ result, result_at: deps.now(), result_by: byId })
    .where('org_id', '=', org)
    .where('outcome_batch_id', '=', batchId)
    .where('application_id', '=', applicationId)
    .where('result', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Tells one of them, or answers why not. A bug about one of them is in nobody else's way. */
async function tellNext(deps: Deps, org: string, batch: Batch, applicationId: string): Promise<Left | undefined> {
  const { teller } = batch;
  if (batch.isLate) return { why: 'too_late', byId: null };
  if (teller === undefined) return { why: 'teller_gone', byId: null };
  try {
    return await deps.withTenant(staffContext(teller, deps.now()), (tx) =>
      tellOne(tx, deps, org, batch, teller, applicationId),
    );
  } catch (error) {
    // Not theirs to see any more is the same as not there.
    if (error instanceof Problem) return { why: reasons.has(error.kind) ? error.kind : 'teller_gone', byId: null };
    deps.log.warn('outcome.not_told', errorFields(error));
    return { why: 'failed', byId: null };
  }
}

/** Refusals of telling and deciding that stand for themselves in the list of who was left out. */
const reasons = new Set([
  'own_cards_first',
  'nothing_decided',
  'already_told',
  'candidate_ended',
  'sealed_answer',
  'decision_changed',
  'wording_remarks',
]);

async function tellOne(
  tx: Tx,
  deps: Deps,
  org: string,
  batch: Batch,
  teller: StaffViewer,
  applicationId: string,
): Promise<Left | undefined> {
  // Held until the end: whoever tells, decides or ends it at this moment is before or after this.
  const item = await tx
    .selectFrom('outcome_batch_item as i')
    .innerJoin('application as a', (join) =>
      join.onRef('a.org_id', '=', 'i.org_id').onRef('a.application_id', '=', 'i.application_id'),
    )
    .select(['i.kind', 'i.decision_id'])
    .where('i.org_id', '=', org)
    .where('i.outcome_batch_id', '=', batch.id)
    .where('i.application_id', '=', applicationId)
    .where('i.result', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  // Told by another run of this job.
  if (item === undefined) return undefined;
  const [person] = await peopleTogether(tx, deps, teller, [applicationId], batch.id);
  if (person === undefined) return { why: 'teller_gone', byId: null };
  const { answer } = person;
  if ('why' in answer) return answer;
  const letter = batch.letters.find(({ kind, language }) => kind === answer.kind && language === person.language);
  if (answer.kind !== item.kind || person.decisionId !== item.decision_id || letter === undefined)
    return { why: 'decision_changed', byId: null };
  const decisionId = answer.toDecide
    ? (await decide(tx, deps, teller, applicationId, null, { outcome: 'reject', reason: batch.reason })).id
    : person.decisionId;
  const sent = { ...filledLetter(answer.kind, letter, person), decisionId };
  await tellAndRecord(tx, deps, teller, applicationId, sent, batch.wordingReason, batch.id);
  await settle(tx, deps, org, batch.id, applicationId, 'told');
  return undefined;
}

/** Asks again for what waited or was under way when the process ended, or when a backup was restored. */
export async function resumeOutcomeBatches(deps: Deps): Promise<void> {
  const organisations = await deps.withTenant({ side: 'system', org: null, now: deps.now() }, (tx) =>
    tx.selectFrom('organisation').select('org_id').execute(),
  );
  for (const { org_id: org } of organisations) {
    await deps.withTenant({ side: 'system', org, now: deps.now() }, async (tx) => {
      const stopped = await tx
        .selectFrom('outcome_batch')
        .select(['outcome_batch_id', 'goes_at'])
        .where('org_id', '=', org)
        .where('finished_at', 'is', null)
        .where('cancelled_at', 'is', null)
        .limit(100)
        .execute();
      for (const { outcome_batch_id, goes_at } of stopped) await askAgain(tx, org, outcome_batch_id, goes_at);
    });
  }
}
