import { setTimeout as wait } from 'node:timers/promises';
import type { NoticeOrigin } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { enqueue } from '../mail/mail.ts';
import { memberAtWork } from '../members/store.ts';
import { mailNotices, mustSayOrigin, type SaidOrigin } from './letters.ts';

/** People in one transaction: few enough that whoever waits for one of them waits a moment. */
const batch = 50;

/** How often somebody whom another transaction holds is asked for again, and how long between. */
const patience = { tries: 100, milliseconds: 100 };

const enqueueMailing = (tx: Tx, org: string, mailing: string) =>
  enqueue(tx, 'mail-notices', { org, mailing }, `notice-mailing:${mailing}`);

/**
 * Begins to tell all of an import who are still to be told; the job is asked for in the same transaction. Answers the
 * one that is under way where there is one: two who press begin one.
 */
export async function startMailing(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  importId: string,
  said: SaidOrigin,
): Promise<string> {
  mustSayOrigin(said);
  const { org, member } = viewer;
  const mailingId = deps.newId();
  const made = await tx
    .insertInto('notice_mailing')
    .values({
      org_id: org,
      notice_mailing_id: mailingId,
      import_id: importId,
      origin: said.origin,
      origin_words: said.originWords.trim(),
      started_at: deps.now(),
      started_by: member,
    })
    .onConflict((there) => there.doNothing())
    .returning('notice_mailing_id')
    .executeTakeFirst();
  if (made === undefined) {
    const running = await mailings(tx, org)
      .where('g.import_id', '=', importId)
      .where('g.finished_at', 'is', null)
      .where('g.cancelled_at', 'is', null)
      .executeTakeFirst();
    if (running === undefined) throw conflict('mailing_busy', 'These people are being mailed. Look again in a moment.');
    return running.notice_mailing_id;
  }
  const { numUpdatedRows } = await tx
    .updateTable('notice_duty as d')
    .from('candidate as c')
    .set({ mailing_id: mailingId, mailing_outcome: null })
    .whereRef('c.org_id', '=', 'd.org_id')
    .whereRef('c.candidate_id', '=', 'd.candidate_id')
    .where('d.org_id', '=', org)
    .where('d.import_id', '=', importId)
    .where('d.settled_at', 'is', null)
    // One's own candidacy is nobody's to see from this side.
    .where((eb) => eb('c.account_id', 'is distinct from', viewer.account))
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw conflict('notice_settled', 'Everybody of this import was told already, so there is nothing to send.');
  await enqueueMailing(tx, org, mailingId);
  return mailingId;
}

/** Stops; who was mailed was mailed. A second time, or after the end, changes nothing. */
export async function cancelMailing(tx: Tx, deps: Deps, viewer: StaffViewer, mailingId: string): Promise<void> {
  await tx
    .updateTable('notice_mailing')
    .set({ cancelled_at: deps.now(), cancelled_by: viewer.member })
    .where('org_id', '=', viewer.org)
    .where('notice_mailing_id', '=', mailingId)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute();
}

/** The job: fifty by fifty until nobody waits or somebody stopped it; killed in the middle it goes on where it was. */
export async function runMailing(deps: Deps, org: string, mailingId: string): Promise<void> {
  for (let tries = 0; tries < patience.tries; ) {
    const came = await deps.withTenant({ side: 'system', org, now: deps.now() }, (tx) =>
      mailNext(tx, deps, org, mailingId),
    );
    if (came === 'over') return;
    if (came === 'held') {
      tries++;
      await wait(patience.milliseconds);
    } else tries = 0;
  }
  throw new Error('people to be told are held by something else');
}

/** Asks again for what was under way when the process ended. */
export async function resumeMailings(deps: Deps): Promise<void> {
  const organisations = await deps.withTenant({ side: 'system', org: null, now: deps.now() }, (tx) =>
    tx.selectFrom('organisation').select('org_id').execute(),
  );
  for (const { org_id: org } of organisations) {
    await deps.withTenant({ side: 'system', org, now: deps.now() }, async (tx) => {
      const stopped = await tx
        .selectFrom('notice_mailing')
        .select('notice_mailing_id')
        .where('org_id', '=', org)
        .where('finished_at', 'is', null)
        .where('cancelled_at', 'is', null)
        .limit(100)
        .execute();
      for (const { notice_mailing_id } of stopped) await enqueueMailing(tx, org, notice_mailing_id);
    });
  }
}

/** The next of them, in one transaction with what came of each. Whoever finds the mailing taken leaves it to who has it. */
async function mailNext(tx: Tx, deps: Deps, org: string, mailingId: string): Promise<'over' | 'more' | 'held'> {
  const mailing = await tx
    .selectFrom('notice_mailing')
    .selectAll()
    .where('org_id', '=', org)
    .where('notice_mailing_id', '=', mailingId)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (mailing === undefined) return 'over';
  const waiting = await tx
    .selectFrom('notice_duty')
    .select('notice_duty_id')
    .where('org_id', '=', org)
    .where('mailing_id', '=', mailingId)
    .where('mailing_outcome', 'is', null)
    .orderBy('notice_duty_id')
    .limit(batch)
    .execute();
  if (waiting.length === 0) {
    await tx
      .updateTable('notice_mailing')
      .set({ finished_at: deps.now() })
      .where('org_id', '=', org)
      .where('notice_mailing_id', '=', mailingId)
      .execute();
    return 'over';
  }
  const ids = waiting.map(({ notice_duty_id }) => notice_duty_id);
  const starter = await memberAtWork(tx, org, mailing.started_by);
  const said = { origin: mailing.origin as NoticeOrigin, originWords: mailing.origin_words };
  const { dutyIds } = await mailNotices(tx, deps, starter, ids, () => said);
  // Who is neither told nor without an address is held by somebody else just now, and stays for the next turn.
  const { numAffectedRows } = await sql`
    UPDATE notice_duty d SET mailing_outcome = CASE
        WHEN d.notice_duty_id = ANY (${dutyIds}::uuid[]) THEN 'mailed'
        WHEN d.settled_at IS NOT NULL THEN 'told_meanwhile' ELSE 'no_address' END
      FROM candidate c
     WHERE d.org_id = ${org} AND d.mailing_id = ${mailingId} AND d.mailing_outcome IS NULL
       AND d.notice_duty_id = ANY (${[...ids, ...dutyIds]}::uuid[])
       AND c.org_id = d.org_id AND c.candidate_id = d.candidate_id
       AND (d.settled_at IS NOT NULL OR strpos(c.email, '@') = 0)`.execute(tx);
  return numAffectedRows === 0n ? 'held' : 'more';
}

const mailings = (tx: Tx, org: string) =>
  tx
    .selectFrom('notice_mailing as g')
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'g.org_id').onRef('m.member_id', '=', 'g.started_by'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('notice_duty as d')
          .leftJoin('mail as l', (join) => join.onRef('l.org_id', '=', 'd.org_id').onRef('l.mail_id', '=', 'd.mail_id'))
          .whereRef('d.org_id', '=', 'g.org_id')
          .whereRef('d.mailing_id', '=', 'g.notice_mailing_id')
          .select([
            sql<string>`count(*) FILTER (WHERE d.mailing_outcome IS NULL)`.as('waiting'),
            sql<string>`count(*) FILTER (WHERE d.mailing_outcome = 'mailed' AND NOT ${undelivered})`.as('mailed'),
            sql<string>`count(*) FILTER (WHERE ${notMailed})`.as('not_mailed'),
          ])
          .as('counts'),
      (join) => join.onTrue(),
    )
    .selectAll('g')
    .select(['m.name', 'counts.waiting', 'counts.mailed', 'counts.not_mailed'])
    .where('g.org_id', '=', org);

/** What the mail server did not take counts as not mailed, whenever that turns out. */
const undelivered = sql`(d.mailing_outcome = 'mailed' AND l.sent_at IS NULL AND (l.failure IS NOT NULL OR l.dropped_at IS NOT NULL))`;
const notMailed = sql<boolean>`(d.mailing_outcome IN ('no_address', 'told_meanwhile') OR ${undelivered})`;

type Row = Awaited<ReturnType<ReturnType<typeof mailings>['execute']>>[number];

const shapeMailing = (row: Row) => ({
  id: row.notice_mailing_id,
  importId: row.import_id,
  state:
    row.cancelled_at !== null
      ? ('cancelled' as const)
      : row.finished_at !== null
        ? ('finished' as const)
        : ('running' as const),
  origin: { kind: row.origin as NoticeOrigin, words: row.origin_words },
  counts: { waiting: Number(row.waiting), mailed: Number(row.mailed), notMailed: Number(row.not_mailed) },
  startedAt: row.started_at.toISOString(),
  startedBy: row.name,
  endedAt: (row.finished_at ?? row.cancelled_at)?.toISOString() ?? null,
});

/** One mailing with how far it is. */
export async function readMailing(tx: Tx, org: string, mailingId: string) {
  const row = await mailings(tx, org).where('g.notice_mailing_id', '=', mailingId).executeTakeFirst();
  if (row === undefined) throw notFound();
  return shapeMailing(row);
}

/** The mailings of an import, the newest first. */
export async function listMailings(
  tx: Tx,
  org: string,
  importId: string,
  query: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let select = mailings(tx, org)
    .where('g.import_id', '=', importId)
    .orderBy('g.started_at', 'desc')
    .orderBy('g.notice_mailing_id', 'desc')
    .limit(query.limit + 1);
  if (after)
    select = select.where(
      sql<boolean>`(g.started_at, g.notice_mailing_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  return page(
    await select.execute(),
    query.limit,
    (row) => [row.started_at.toISOString(), row.notice_mailing_id],
    shapeMailing,
  );
}

/** Who of a mailing was not mailed, and why. */
export async function listNotMailed(
  tx: Tx,
  viewer: StaffViewer,
  mailingId: string,
  query: { limit: number; cursor?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'id');
  let select = tx
    .selectFrom('notice_duty as d')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'd.org_id').onRef('c.candidate_id', '=', 'd.candidate_id'),
    )
    .leftJoin('mail as l', (join) => join.onRef('l.org_id', '=', 'd.org_id').onRef('l.mail_id', '=', 'd.mail_id'))
    .select(['d.notice_duty_id', 'd.application_id', 'd.mailing_outcome', 'c.candidate_id', 'c.name'])
    .where('d.org_id', '=', viewer.org)
    .where('d.mailing_id', '=', mailingId)
    .where(notMailed)
    .where((eb) => eb('c.account_id', 'is distinct from', viewer.account))
    .orderBy('d.notice_duty_id')
    .limit(query.limit + 1);
  if (after) select = select.where('d.notice_duty_id', '>', after[0] ?? '');
  return page(
    await select.execute(),
    query.limit,
    (row) => [row.notice_duty_id],
    (row) => ({
      noticeDutyId: row.notice_duty_id,
      applicationId: row.application_id,
      candidate: { id: row.candidate_id, name: row.name },
      reason: notMailedBecause(row.mailing_outcome),
    }),
  );
}

const notMailedBecause = (outcome: string | null): 'no_address' | 'told_meanwhile' | 'not_delivered' =>
  outcome === 'no_address' || outcome === 'told_meanwhile' ? outcome : 'not_delivered';

/** The import that a mailing is about. */
export async function importOfMailing(tx: Tx, org: string, mailingId: string): Promise<string> {
  const row = await tx
    .selectFrom('notice_mailing')
    .select('import_id')
    .where('org_id', '=', org)
    .where('notice_mailing_id', '=', mailingId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return row.import_id;
}
