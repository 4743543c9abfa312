import { createHash } from 'node:crypto';
import { foldName, type Language } from '@rondo/interview';
import { sql } from 'kysely';
import { keepDocument } from '../applications/store.ts';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { ReadDocument } from '../files/document.ts';
import type { Deps } from '../http/feature.ts';
import { conflict } from '../http/problem.ts';
import { queueMail } from '../mail/mail.ts';
import { organisationOf } from './notices.ts';
import { readPublicForm } from './store.ts';

export type Sent = {
  name: string;
  email: string;
  phone: string;
  language: Language;
  noticeLanguage: Language;
  noticeVersion: number;
  cv: { fileName: string; read: ReadDocument } | undefined;
};

/** Files that somebody known may add to one application by sending the form again. */
const mostFiles = 5;

/** Whether this very sending was answered before; the same key with something else in it is refused. */
export async function sentBefore(tx: Tx, org: string, vacancyId: string, key: string, sent: Sent): Promise<boolean> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${org} ${vacancyId} ${key}`}, 0))`.execute(tx);
  const kept = await tx
    .selectFrom('idempotency_key')
    .select('request_hash')
    .where('org_id', '=', org)
    .where('actor_id', '=', vacancyId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (kept === undefined) return false;
  if (kept.request_hash !== hashOf(sent))
    throw conflict('idempotency_key_reused', 'This Idempotency-Key was used for another request. Make a new one.');
  return true;
}

const hashOf = ({ cv, ...fields }: Sent) =>
  createHash('sha256')
    .update(JSON.stringify(fields))
    .update(cv?.read.bytes ?? '')
    .digest('hex');

export async function rememberSent(tx: Tx, deps: Deps, org: string, vacancyId: string, key: string, sent: Sent) {
  await tx
    .insertInto('idempotency_key')
    .values({
      org_id: org,
      actor_id: vacancyId,
      key,
      request_hash: hashOf(sent),
      status: 201,
      response: JSON.stringify({ received: true }),
      created_at: deps.now(),
    })
    .execute();
}

/**
 * Takes an application in. Somebody known by the address keeps what is known of them: what was typed otherwise is
 * added as a text for people to look at, and a further file never takes the place of one that is there, since nobody has
 * shown yet who is typing.
 */
export async function takeIn(tx: Tx, deps: Deps, org: string, vacancyId: string, sent: Sent): Promise<void> {
  const form = await readPublicForm(tx, deps, org, vacancyId, sent.noticeLanguage);
  if (form.state === 'closed') throw conflict('form_closed', 'This vacancy no longer takes applications.');
  if (form.notice.version !== sent.noticeVersion)
    throw conflict('notice_changed', 'The privacy notice has changed. Read it and send again.');
  const at = deps.now();
  const byAddress = () =>
    tx
      .selectFrom('candidate')
      .select(['candidate_id', 'name', 'phone', 'email', 'language'])
      .where('org_id', '=', org)
      .where(sql<boolean>`mailbox = mailbox_of(${sent.email})`)
      .where(sql<boolean>`lower(email) = ${sent.email.toLowerCase()}`)
      .executeTakeFirst();
  let person = await byAddress();
  if (person === undefined) {
    const candidateId = deps.newId();
    await tx
      .insertInto('candidate')
      .values({
        org_id: org,
        candidate_id: candidateId,
        name: sent.name,
        name_folded: foldName(sent.name),
        email: sent.email,
        phone: sent.phone,
        language: sent.language,
        time_zone: (await organisationOf(tx, org)).time_zone,
        created_at: at,
        created_by: candidateId,
      })
      .onConflict((there) => there.doNothing())
      .execute();
    person = await byAddress();
  }
  if (person === undefined) throw new Error('a candidate was made and is not there');
  const candidateId = person.candidate_id;
  const made = await tx
    .insertInto('application')
    .values({
      org_id: org,
      application_id: deps.newId(),
      vacancy_id: vacancyId,
      candidate_id: candidateId,
      source: 'form',
      created_at: at,
      created_by: candidateId,
    })
    .onConflict((there) => there.columns(['org_id', 'vacancy_id', 'candidate_id']).doNothing())
    .returning('application_id')
    .executeTakeFirst();
  const application = await tx
    .selectFrom('application')
    .select(['application_id', 'ended_at'])
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .where('candidate_id', '=', candidateId)
    .executeTakeFirstOrThrow();
  const applicationId = application.application_id;
  await tx
    .insertInto('notice_shown')
    .values({
      org_id: org,
      notice_shown_id: deps.newId(),
      candidate_id: candidateId,
      application_id: applicationId,
      language: sent.noticeLanguage,
      notice_version: sent.noticeVersion,
      shown_at: at,
    })
    .execute();
  if (application.ended_at === null)
    await keepFiles(tx, deps, org, { applicationId, candidateId, isNew: made !== undefined }, person, sent);
  await record(
    tx,
    deps,
    {
      kind: 'candidate',
      account: '',
      loginId: '',
      candidacies: [{ org, candidate: candidateId }],
      language: sent.language,
    },
    org,
    {
      verb: made === undefined ? 'sent' : 'made',
      subject: 'application',
      subjectId: applicationId,
      candidateId,
      applicationId,
    },
  );
  await queueMail(tx, deps, {
    org,
    // One mail for an application, and one more a day for one that is over: nobody's mailbox is filled through us.
    key:
      application.ended_at === null
        ? `received:${applicationId}`
        : `received:${applicationId}:${at.toISOString().slice(0, 10)}`,
    template: 'application-received',
    language: (made === undefined ? person.language : sent.language) as Language,
    to: { name: '', address: person.email },
    candidate: candidateId,
    data: { applicationId },
  });
}

async function keepFiles(
  tx: Tx,
  deps: Deps,
  org: string,
  place: { applicationId: string; candidateId: string; isNew: boolean },
  person: { name: string; phone: string },
  sent: Sent,
): Promise<void> {
  const { applicationId, candidateId, isNew } = place;
  const there = await tx
    .selectFrom('document')
    .select(['sha256', 'kind'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('uploaded_by', '=', candidateId)
    .limit(mostFiles)
    .execute();
  const keep = async (kind: 'cv' | 'other', fileName: string, read: ReadDocument) => {
    const sha256 = createHash('sha256').update(read.bytes).digest('hex');
    if (there.length >= mostFiles || there.some((one) => one.sha256 === sha256)) return;
    await keepDocument(tx, deps, org, { applicationId, candidateId, kind, fileName, read, by: candidateId });
    there.push({ sha256, kind });
  };
  if (sent.cv !== undefined) await keep(isNew ? 'cv' : 'other', sent.cv.fileName, sent.cv.read);
  if (foldName(sent.name) !== foldName(person.name) || (sent.phone !== '' && sent.phone !== person.phone)) {
    const text = [sent.name, sent.email, sent.phone].filter((line) => line !== '').join('\n');
    await keep('other', 'form.txt', {
      mediaType: 'text/plain; charset=utf-8',
      pages: null,
      text,
      outsidePictures: 0,
      bytes: new TextEncoder().encode(text),
    });
  }
}
