import {
  dayInZone,
  type Language,
  type NoticeOrigin,
  type NoticeReason,
  noticeDueOn,
  noticeState,
  proposedOrigin,
} from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import type { Composed } from '../mail/mail.ts';
import { canMail, type Letter, mailNotices, type SaidOrigin } from './letters.ts';

type Owed = { candidateId: string; applicationId: string; source: string };

export const organisationOf = (tx: Tx, org: string) =>
  tx
    .selectFrom('organisation')
    .select(['name', 'time_zone', 'notices_at_once'])
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();

/**
 * Somebody came in otherwise than by applying: from now on they are owed the notice. Whoever was owed it before is not
 * owed it twice; whoever applied by themselves is owed it when an import brings data from elsewhere. An organisation
 * that wants it so mails those of an import at once, where their source says where from.
 */
export async function oweNotices(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  people: readonly Owed[],
  importId: string | null,
): Promise<void> {
  if (people.length === 0) return;
  const { org } = viewer;
  const { time_zone: zone, notices_at_once: atOnce } = await organisationOf(tx, org);
  const rows = people.map(({ candidateId, applicationId }) => ({ id: deps.newId(), candidateId, applicationId }));
  const made = await sql<{ notice_duty_id: string; application_id: string }>`
    INSERT INTO notice_duty (org_id, notice_duty_id, candidate_id, application_id, import_id, since, due_on)
    SELECT ${org}::uuid, r.id, r."candidateId", r."applicationId", ${importId}::uuid, ${deps.now()}::timestamptz, ${noticeDueOn(deps.now(), zone)}::date
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id uuid, "candidateId" uuid, "applicationId" uuid)
     WHERE NOT EXISTS (SELECT FROM notice_duty d WHERE d.org_id = ${org} AND d.candidate_id = r."candidateId")
       AND (${importId !== null} OR NOT EXISTS (SELECT FROM notice_shown s WHERE s.org_id = ${org} AND s.candidate_id = r."candidateId"))
    RETURNING notice_duty_id, application_id`.execute(tx);
  if (!atOnce || importId === null) return;
  const sources = new Map(people.map(({ applicationId, source }) => [applicationId, source]));
  const said = new Map<string, SaidOrigin>();
  for (const { notice_duty_id, application_id } of made.rows) {
    const source = sources.get(application_id) ?? '';
    if (source.trim() !== '') said.set(notice_duty_id, proposal(source));
  }
  await mailNotices(
    tx,
    deps,
    viewer,
    [...said.keys()],
    (id) => said.get(id) ?? { origin: 'other', originWords: '' },
    true,
  );
}

/** What a typed source says of where data came from; in its own words where it names none of the usual ways. */
function proposal(source: string): SaidOrigin {
  const origin = proposedOrigin(source);
  const words = source.trim();
  return origin === null || words.includes(' ')
    ? { origin: origin ?? 'other', originWords: words }
    : { origin, originWords: '' };
}

export const duties = (tx: Tx, viewer: StaffViewer) =>
  tx
    .selectFrom('notice_duty as d')
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'd.org_id').onRef('c.candidate_id', '=', 'd.candidate_id'),
    )
    .innerJoin('application as a', (join) =>
      join.onRef('a.org_id', '=', 'd.org_id').onRef('a.application_id', '=', 'd.application_id'),
    )
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'd.org_id').onRef('m.member_id', '=', 'd.settled_by'),
    )
    .leftJoin('mail as l', (join) => join.onRef('l.org_id', '=', 'd.org_id').onRef('l.mail_id', '=', 'd.mail_id'))
    .selectAll('d')
    .select([
      'c.name',
      'c.email',
      'c.language',
      'c.archived_at',
      'v.vacancy_id',
      'v.title',
      'a.source',
      'a.ended_at',
      'm.name as settled_by_name',
      'l.sent_at',
      'l.failure',
      'l.dropped_at',
    ])
    .where('d.org_id', '=', viewer.org)
    // One's own candidacy is nobody's to see from this side.
    .where((eb) => eb('c.account_id', 'is distinct from', viewer.account));

type Row = Awaited<ReturnType<ReturnType<typeof duties>['execute']>>[number];

/** A `date` column as `2026-12-08`; the driver is told to leave dates as text (db/pools.ts). */
export const day = (value: unknown) => String(value).slice(0, 10);

function shape(row: Row, now: Date, zone: string) {
  const proposed = row.source.trim() === '' || row.source === 'form' ? null : proposal(row.source);
  const letter = row.letter as Letter | null;
  return {
    id: row.notice_duty_id,
    candidate: { id: row.candidate_id, name: row.name, language: row.language as Language },
    applicationId: row.application_id,
    vacancy: { id: row.vacancy_id, title: row.title },
    importId: row.import_id,
    source: row.source,
    since: row.since.toISOString(),
    dueOn: day(row.due_on),
    contactedAt: row.contacted_at?.toISOString() ?? null,
    status: noticeState({ dueOn: day(row.due_on), settledAt: row.settled_at }, now, zone),
    origin:
      row.origin !== null
        ? { kind: row.origin as NoticeOrigin, words: row.origin_words, said: true }
        : proposed && { kind: proposed.origin, words: proposed.originWords, said: false },
    canMail: canMail(row.email),
    ended: row.ended_at !== null,
    archived: row.archived_at !== null,
    settled:
      row.settled_at === null
        ? null
        : {
            how: row.settled_how as 'mailed' | 'told' | 'not_needed',
            at: row.settled_at.toISOString(),
            by: row.settled_by_name,
            toldOn: row.told_on === null ? null : day(row.told_on),
            reason: row.reason as NoticeReason | null,
            note: row.note,
            mail:
              letter === null
                ? null
                : {
                    to: letter.to,
                    sentAt: row.sent_at?.toISOString() ?? null,
                    failed: row.sent_at === null && (row.failure !== null || row.dropped_at !== null),
                  },
          },
  };
}

type Query = {
  limit: number;
  cursor?: string | undefined;
  state: 'open' | 'settled';
  due?: 'late' | 'week' | undefined;
  how?: 'mailed' | 'told' | 'not_needed' | undefined;
  vacancyId?: string | undefined;
  importId?: string | undefined;
};

/** The day after a week from today, and today, on the organisation's calendar. */
const daysOf = (now: Date, zone: string) => ({
  today: dayInZone(now, zone),
  inAWeek: dayInZone(new Date(now.getTime() + 7 * 86_400_000), zone),
});

/** A page of duties: the open ones by their day, the settled ones the latest first. */
export async function listDuties(tx: Tx, deps: Pick<Deps, 'now'>, viewer: StaffViewer, query: Query) {
  const { time_zone: zone } = await organisationOf(tx, viewer.org);
  const { today, inAWeek } = daysOf(deps.now(), zone);
  const isOpen = query.state === 'open';
  const after = isOpen ? decodeCursor(query.cursor, 'day', 'id') : decodeCursor(query.cursor, 'instant', 'id');
  let select = duties(tx, viewer).limit(query.limit + 1);
  if (query.vacancyId) select = select.where('a.vacancy_id', '=', query.vacancyId);
  if (query.importId) select = select.where('d.import_id', '=', query.importId);
  if (isOpen) {
    select = select.where('d.settled_at', 'is', null).orderBy('d.due_on').orderBy('d.notice_duty_id');
    if (query.due)
      select = select.where('d.due_on', query.due === 'late' ? '<' : '<=', query.due === 'late' ? today : inAWeek);
    if (after)
      select = select.where(sql<boolean>`(d.due_on, d.notice_duty_id) > (${after[0]}::date, ${after[1]}::uuid)`);
  } else {
    select = select
      .where('d.settled_at', 'is not', null)
      .orderBy('d.settled_at', 'desc')
      .orderBy('d.notice_duty_id', 'desc');
    if (query.how) select = select.where('d.settled_how', '=', query.how);
    if (after)
      select = select.where(
        sql<boolean>`(d.settled_at, d.notice_duty_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
      );
  }
  return page(
    await select.execute(),
    query.limit,
    (row) => [isOpen ? day(row.due_on) : (row.settled_at?.toISOString() ?? ''), row.notice_duty_id],
    (row) => shape(row, deps.now(), zone),
  );
}

const mostCounted = 1000;
/** No import has more rows. */
const mostOfImport = 20_000;

/** How many are open, late and due within a week: the first due of them, so that what presses is always counted. */
export async function countDuties(tx: Tx, deps: Pick<Deps, 'now'>, viewer: StaffViewer, importId?: string) {
  const { time_zone: zone } = await organisationOf(tx, viewer.org);
  const { today, inAWeek } = daysOf(deps.now(), zone);
  const most = importId === undefined ? mostCounted : mostOfImport;
  const ofImport = importId === undefined ? sql`true` : sql`d.import_id = ${importId}::uuid`;
  const notMine = sql`NOT EXISTS (SELECT FROM candidate c WHERE c.org_id = d.org_id AND c.candidate_id = d.candidate_id AND c.account_id = ${viewer.account}::uuid)`;
  const { rows } = await sql<{ open: number; late: number; week: number }>`
    SELECT count(*)::int AS open, (count(*) FILTER (WHERE due_on < ${today}::date))::int AS late,
           (count(*) FILTER (WHERE due_on BETWEEN ${today}::date AND ${inAWeek}::date))::int AS week
      FROM (SELECT d.due_on FROM notice_duty d WHERE d.org_id = ${viewer.org} AND d.settled_at IS NULL AND ${ofImport} AND ${notMine}
             ORDER BY d.due_on, d.notice_duty_id LIMIT ${most + 1}) AS first`.execute(tx);
  const settled =
    importId === undefined
      ? undefined
      : await tx
          .selectFrom('notice_duty')
          .select((eb) => eb.fn.countAll<string>().as('n'))
          .where('org_id', '=', viewer.org)
          .where('import_id', '=', importId)
          .where('settled_at', 'is not', null)
          .executeTakeFirst();
  const { open = 0, late = 0, week = 0 } = rows[0] ?? {};
  return { open: Math.min(open, most), late, week, settled: Number(settled?.n ?? 0), more: open > most };
}

export async function readDuty(tx: Tx, deps: Pick<Deps, 'now'>, viewer: StaffViewer, dutyId: string) {
  const { time_zone: zone } = await organisationOf(tx, viewer.org);
  const row = await duties(tx, viewer).where('d.notice_duty_id', '=', dutyId).executeTakeFirst();
  if (row === undefined) throw notFound();
  return shape(row, deps.now(), zone);
}

/** A letter as it was sent, as plain text. */
const textOf = (body: Composed['body']) =>
  body
    .map((part) =>
      typeof part === 'string' ? part : 'quote' in part ? part.quote : part.list.map((item) => `- ${item}`).join('\n'),
    )
    .join('\n\n');

/** The letter that somebody was sent, as they read it. */
export const toldIn = (letter: unknown) => {
  const sent = letter as Letter | null;
  return sent === null ? null : { subject: sent.subject, text: textOf(sent.body) };
};

/** The duties that came with an application; for who sees every vacancy all of that candidate's. */
export async function dutiesOfApplication(
  tx: Tx,
  deps: Pick<Deps, 'now'>,
  viewer: StaffViewer,
  application: { applicationId: string; candidateId: string },
  seesAll: boolean,
) {
  const { time_zone: zone } = await organisationOf(tx, viewer.org);
  const rows = await duties(tx, viewer)
    .where('d.candidate_id', '=', application.candidateId)
    .$if(!seesAll, (select) => select.where('d.application_id', '=', application.applicationId))
    .orderBy('d.since', 'desc')
    .orderBy('d.notice_duty_id')
    .limit(20)
    .execute();
  return rows.map((row) => ({ duty: shape(row, deps.now(), zone), letter: toldIn(row.letter) }));
}

/**
 * After a merge was taken back: whoever was told only by a mail that went to the other of the two is still to be told.
 */
export async function oweAfterParting(tx: Tx, org: string, mergeId: string): Promise<void> {
  await sql`
    UPDATE notice_duty d SET settled_at = NULL, settled_by = NULL, settled_how = NULL, letter = NULL
      FROM merge g, mail l, candidate c
     WHERE g.org_id = ${org} AND g.merge_id = ${mergeId} AND d.org_id = g.org_id AND d.candidate_id IN (g.candidate_id, g.merged_id)
       AND d.settled_how = 'mailed' AND d.settled_at >= g.merged_at AND l.org_id = d.org_id AND l.mail_id = d.mail_id
       AND c.org_id = d.org_id AND c.candidate_id = d.candidate_id
       AND (l.candidate_id <> d.candidate_id OR lower(l.to_address) <> lower(c.email))`.execute(tx);
}
