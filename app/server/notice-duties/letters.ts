import type { Language, NoticeOrigin } from '@rondo/interview';
import { sql } from 'kysely';
import { recordAll } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { type Composed, type QueuedMail, queueMails } from '../mail/mail.ts';
import { letterWriter } from './mail.ts';

export type SaidOrigin = { origin: NoticeOrigin; originWords: string };

/** Refuses a way that is none of the usual ones and is not said either. */
export function mustSayOrigin({ origin, originWords }: SaidOrigin): void {
  if (origin === 'other' && originWords.trim() === '')
    throw refused('origin_words_missing', 'Say where their data came from; they read it.', {
      errors: [{ pointer: '/originWords', detail: 'is missing' }],
    });
}

/** Whether mail reaches an address at all. */
export const canMail = (email: string) => email.includes('@');

/** The words of a mail as they were settled on, without its link. */
export type Letter = { subject: string; body: Composed['body']; button: string; note: string; to: string };

export type Open = {
  notice_duty_id: string;
  candidate_id: string;
  application_id: string;
  mail_id: string | null;
  name: string;
  email: string;
  phone: string;
  language: Language;
  title: string;
  contact: string | null;
  contact_email: string | null;
  has_document: boolean;
};

/**
 * The open duties of whom these are about, of each person together. The people are held meanwhile, so that two who press
 * mail once; whoever somebody else is mailing just now is left to them.
 */
async function openOf(tx: Tx, org: string, ids: readonly string[]): Promise<Open[]> {
  if (ids.length === 0) return [];
  const held = await tx
    .selectFrom('candidate')
    .select('candidate_id')
    .where('org_id', '=', org)
    .where('candidate_id', 'in', (eb) =>
      eb
        .selectFrom('notice_duty as w')
        .select('w.candidate_id')
        .where('w.org_id', '=', org)
        .where('w.notice_duty_id', 'in', ids),
    )
    .orderBy('candidate_id')
    .forNoKeyUpdate()
    .skipLocked()
    .execute();
  if (held.length === 0) return [];
  const rows = await tx
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
    .leftJoin('application_form as f', (join) =>
      join.onRef('f.org_id', '=', 'a.org_id').onRef('f.vacancy_id', '=', 'a.vacancy_id'),
    )
    .leftJoin('member as m', (join) =>
      join
        .onRef('m.org_id', '=', 'f.org_id')
        .onRef('m.member_id', '=', 'f.contact_id')
        .on('m.deactivated_at', 'is', null),
    )
    .select([
      'd.notice_duty_id',
      'd.candidate_id',
      'd.application_id',
      'd.mail_id',
      'c.name',
      'c.email',
      'c.phone',
      'c.language',
      'v.title',
      'm.name as contact',
      'm.email as contact_email',
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('document as o')
            .whereRef('o.org_id', '=', 'd.org_id')
            .whereRef('o.candidate_id', '=', 'd.candidate_id')
            .select('o.document_id'),
        )
        .as('has_document'),
    )
    .where('d.org_id', '=', org)
    .where('d.settled_at', 'is', null)
    .where(
      'd.candidate_id',
      'in',
      held.map(({ candidate_id }) => candidate_id),
    )
    .orderBy('d.candidate_id')
    .orderBy('d.since')
    .orderBy('d.notice_duty_id')
    .execute();
  return rows.map((row) => ({ ...row, language: row.language as Language, has_document: Boolean(row.has_document) }));
}

/** The letter to whom this duty is about, about all that they are owed; undefined when it is settled. */
export async function letterFor(tx: Tx, viewer: StaffViewer, dutyId: string, said: SaidOrigin) {
  const duties = await openOf(tx, viewer.org, [dutyId]);
  const [one] = duties;
  if (one === undefined) return undefined;
  const write = await letterWriter(tx, viewer);
  return { language: one.language, letter: await write(duties, said) };
}

/**
 * Mails whom these duties are about, one letter each for all that they are owed, and settles them with its words. Whoever
 * was told meanwhile, or has no address, is passed over. Answers how many people were mailed, and which duties that settled.
 */
export async function mailNotices(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  ids: readonly string[],
  saidOf: (dutyId: string) => SaidOrigin,
  byItself = false,
): Promise<{ people: number; dutyIds: string[] }> {
  const { org } = viewer;
  const duties = (await openOf(tx, org, ids)).filter(({ email }) => canMail(email));
  if (duties.length === 0) return { people: 0, dutyIds: [] };
  const write = await letterWriter(tx, viewer);
  const people = Map.groupBy(duties, ({ candidate_id }) => candidate_id);
  const asked = new Set(ids);
  const mails: QueuedMail[] = [];
  const settled: Record<string, unknown>[] = [];
  for (const own of people.values()) {
    const first = own.find(({ notice_duty_id }) => asked.has(notice_duty_id)) ?? own[0];
    if (first === undefined) continue;
    const said = saidOf(first.notice_duty_id);
    const letter = await write(own, said);
    // Settled once before and opened again: then it is another mail.
    const key = `source-notice:${first.notice_duty_id}${first.mail_id === null ? '' : `:${first.mail_id}`}`;
    const mail: QueuedMail = {
      org,
      key,
      template: 'source-notice',
      language: first.language,
      to: { name: first.name, address: first.email },
      candidate: first.candidate_id,
      data: { noticeDutyId: first.notice_duty_id, applicationId: first.application_id },
    };
    mails.push(mail);
    for (const { notice_duty_id } of own)
      settled.push({ id: notice_duty_id, key, letter, origin: said.origin, words: said.originWords.trim() });
  }
  const made = await queueMails(tx, deps, mails);
  const facts = settled.map(({ key, ...fact }) => ({ ...fact, mail: made.get(String(key)) ?? null }));
  await sql`
    UPDATE notice_duty d SET settled_how = 'mailed', settled_at = ${deps.now()}, settled_by = ${byItself ? null : viewer.member}::uuid,
        origin = s.origin, origin_words = s.words, letter = s.letter, mail_id = s.mail
      FROM jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) AS s (id uuid, origin text, words text, letter jsonb, mail uuid)
     WHERE d.org_id = ${org} AND d.notice_duty_id = s.id`.execute(tx);
  await recordAll(
    tx,
    deps,
    byItself ? { kind: 'system' } : viewer,
    org,
    duties.map(({ notice_duty_id, candidate_id, application_id }) => ({
      verb: 'sent' as const,
      subject: 'notice_duty',
      subjectId: notice_duty_id,
      candidateId: candidate_id,
      applicationId: application_id,
      detail: { how: 'mailed' },
    })),
  );
  return { people: people.size, dutyIds: duties.map(({ notice_duty_id }) => notice_duty_id) };
}
