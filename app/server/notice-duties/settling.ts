import { type NoticeOrigin, type NoticeReason, settleNotice } from '@rondo/interview';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { canMail, mailNotices, mustSayOrigin, type SaidOrigin } from './letters.ts';
import { duties, organisationOf } from './store.ts';

type Settlement = { note?: string; origin: NoticeOrigin | null; originWords: string } & (
  | { how: 'mailed' }
  | { how: 'told'; toldOn: string; note: string }
  | { how: 'not_needed'; reason: NoticeReason; note: string }
);

const refusals = {
  told_in_future: ['That day has not come. Say when they were told, today at the latest.', '/toldOn', 'has not come'],
  note_missing: ['Say it in words: it is the evidence.', '/note', 'is missing'],
} as const;

/** Settles a duty; to mail it a second time changes nothing, and nothing is sent. */
export async function settleDuty(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  dutyId: string,
  settlement: Settlement,
): Promise<void> {
  const { origin } = settlement;
  if (origin !== null) mustSayOrigin({ origin, originWords: settlement.originWords });
  const duty = await lockedDuty(tx, viewer, dutyId);
  if (duty.settled_at !== null && settlement.how === 'mailed' && duty.settled_how === 'mailed') return;
  const settled = conflict('notice_settled', 'This was settled already. Look at how, before you change it.');
  if (settlement.how === 'mailed') {
    if (duty.settled_at !== null) throw settled;
    if (!canMail(duty.email) || origin === null)
      throw conflict('address_missing', 'There is no address to mail to. Tell them otherwise, and say how.');
    await mailNotices(tx, deps, viewer, [dutyId], () => ({ origin, originWords: settlement.originWords }));
    return;
  }
  const { time_zone: zone } = await organisationOf(tx, viewer.org);
  const answer = settleNotice(settlement, { settledAt: duty.settled_at }, deps.now(), zone);
  if ('refused' in answer) {
    if (answer.refused === 'notice_settled') throw settled;
    const [detail, pointer, what] = refusals[answer.refused];
    throw refused(`notice_${answer.refused}`, detail, { errors: [{ pointer, detail: what }] });
  }
  const said = answer.settled;
  await tx
    .updateTable('notice_duty')
    .set({
      origin,
      origin_words: origin === null ? '' : settlement.originWords.trim(),
      settled_at: deps.now(),
      settled_by: viewer.member,
      settled_how: said.how,
      told_on: said.how === 'told' ? said.toldOn : null,
      reason: said.how === 'not_needed' ? said.reason : null,
      note: said.note,
    })
    .where('org_id', '=', viewer.org)
    .where('notice_duty_id', '=', dutyId)
    .execute();
  await record(tx, deps, viewer, viewer.org, {
    verb: 'changed',
    subject: 'notice_duty',
    subjectId: dutyId,
    candidateId: duty.candidate_id,
    applicationId: duty.application_id,
    detail: { how: said.how, ...(said.how === 'not_needed' ? { reason: said.reason } : { toldOn: said.toldOn }) },
  });
}

async function lockedDuty(tx: Tx, viewer: StaffViewer, dutyId: string) {
  const duty = await tx
    .selectFrom('notice_duty as d')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'd.org_id').onRef('c.candidate_id', '=', 'd.candidate_id'),
    )
    .select(['d.candidate_id', 'd.application_id', 'd.settled_at', 'd.settled_how', 'c.email', 'c.account_id'])
    .where('d.org_id', '=', viewer.org)
    .where('d.notice_duty_id', '=', dutyId)
    .forNoKeyUpdate(['c', 'd'])
    .executeTakeFirst();
  if (duty === undefined || duty.account_id === viewer.account) throw notFound();
  return duty;
}

const unsettled = {
  settled_at: null,
  settled_by: null,
  settled_how: null,
  told_on: null,
  reason: null,
  note: '',
  letter: null,
};

/** It was not so: open again. What was mailed cannot be taken back. */
export async function reopenDuty(tx: Tx, deps: Deps, viewer: StaffViewer, dutyId: string): Promise<void> {
  const duty = await lockedDuty(tx, viewer, dutyId);
  if (duty.settled_at === null) return;
  if (duty.settled_how === 'mailed') throw conflict('notice_mailed', 'They were mailed, and that cannot be undone.');
  await tx
    .updateTable('notice_duty')
    .set(unsettled)
    .where('org_id', '=', viewer.org)
    .where('notice_duty_id', '=', dutyId)
    .execute();
  await record(tx, deps, viewer, viewer.org, {
    verb: 'resumed',
    subject: 'notice_duty',
    subjectId: dutyId,
    candidateId: duty.candidate_id,
    applicationId: duty.application_id,
  });
}

/** Mails those named who are still open; answers how many of them still can be. */
export async function mailTo(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  dutyIds: readonly string[],
  said: SaidOrigin,
): Promise<{ mailed: number; left: number }> {
  mustSayOrigin(said);
  const mailable = duties(tx, viewer)
    .clearSelect()
    .where('d.settled_at', 'is', null)
    .where('c.email', 'like', '%@%')
    .where('d.notice_duty_id', 'in', [...dutyIds]);
  const next = await mailable.select('d.notice_duty_id').orderBy('d.notice_duty_id').execute();
  const ids = next.map(({ notice_duty_id }) => notice_duty_id);
  const { people } = await mailNotices(tx, deps, viewer, ids, () => said);
  const left = await mailable.select((eb) => eb.fn.countAll<string>().as('n')).executeTakeFirst();
  return { mailed: people, left: Number(left?.n ?? 0) };
}
