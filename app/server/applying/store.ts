import { createHash, randomBytes } from 'node:crypto';
import { foldName, type Language } from '@rondo/interview';
import { sql } from 'kysely';
import { keepDocument } from '../applications/store.ts';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { ReadDocument } from '../files/document.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { shownLook } from '../looks/store.ts';
import { queueMail } from '../mail/mail.ts';
import { latestText, payOf } from '../vacancies/store.ts';
import { currentNotice, organisationOf } from './notices.ts';

export { authorityIn } from './notice-text.ts';
export { ownNotice } from './notices.ts';

// ---------------------------------------------------------------- the form

const formOf = (tx: Tx, org: string, vacancyId: string) =>
  tx
    .selectFrom('application_form as f')
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'f.org_id').onRef('m.member_id', '=', 'f.contact_id'),
    )
    .selectAll('f')
    .select(['m.name as contact_name', 'm.email as contact_email'])
    .where('f.org_id', '=', org)
    .where('f.vacancy_id', '=', vacancyId)
    .executeTakeFirst();

/** How the form of a vacancy stands; version 0 while there never was one. */
export async function readForm(tx: Tx, deps: Pick<Deps, 'config'>, org: string, vacancyId: string) {
  const form = await formOf(tx, org, vacancyId);
  if (form === undefined)
    return { state: 'off' as const, url: null, told: '', contact: null, openedAt: null, closedAt: null, version: 0 };
  return {
    state: form.closed_at === null ? ('on' as const) : ('off' as const),
    url: `${deps.config.url}/apply/${form.slug}`,
    told: form.told,
    contact: { memberId: form.contact_id, name: form.contact_name, email: form.contact_email },
    openedAt: form.opened_at.toISOString(),
    closedAt: form.closed_at?.toISOString() ?? null,
    version: form.version,
  };
}

/** Readable, and not to be guessed: the title's words and sixty random bits. */
const newSlug = (title: string) => {
  const words = foldName(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const random = BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(36)
    .padStart(13, '0')
    .slice(-12);
  return words === '' ? random : `${words}-${random}`;
};

/** Switches it on, or changes it; `seen` is the version the person looked at. */
export async function openForm(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  vacancy: { vacancy_id: string; title: string },
  seen: number,
  { told, contactId = viewer.member }: { told: string; contactId?: string | undefined },
): Promise<void> {
  const contact = await tx
    .selectFrom('member')
    .select('member_id')
    .where('org_id', '=', viewer.org)
    .where('member_id', '=', contactId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  if (contact === undefined)
    throw conflict('member_unknown', 'That person is not an active member of this organisation.');
  const at = deps.now();
  const values = {
    told,
    contact_id: contactId,
    opened_at: at,
    opened_by: viewer.member,
    closed_at: null,
    closed_by: null,
  };
  const { numInsertedOrUpdatedRows: changed } = await tx
    .insertInto('application_form')
    .values({ org_id: viewer.org, vacancy_id: vacancy.vacancy_id, slug: newSlug(vacancy.title), ...values })
    .onConflict((there) =>
      there
        .columns(['org_id', 'vacancy_id'])
        .doUpdateSet((eb) => ({ ...values, version: eb('application_form.version', '+', 1) }))
        .where('application_form.version', '=', seen),
    )
    .executeTakeFirst();
  if (changed === 0n) throw changedSince();
}

/** Switches it off; a second time changes nothing. */
export async function closeForm(tx: Tx, deps: Deps, viewer: StaffViewer, vacancyId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('application_form')
    .set((eb) => ({ closed_at: deps.now(), closed_by: viewer.member, version: eb('version', '+', 1) }))
    .where('org_id', '=', viewer.org)
    .where('vacancy_id', '=', vacancyId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whose form an address is; the only question that is asked before an organisation is known. */
export async function formBySlug(deps: Deps, slug: string): Promise<{ org: string; vacancyId: string }> {
  const found = await deps.withTenant({ side: 'system', org: null, now: deps.now() }, (tx) =>
    tx.selectFrom('application_form').select(['org_id', 'vacancy_id']).where('slug', '=', slug).executeTakeFirst(),
  );
  if (found === undefined) throw notFound();
  return { org: found.org_id, vacancyId: found.vacancy_id };
}

/** What somebody without a login is told of a vacancy with a form. */
export async function readPublicForm(tx: Tx, deps: Deps, org: string, vacancyId: string, language: Language) {
  const form = await formOf(tx, org, vacancyId);
  if (form === undefined) throw notFound();
  const vacancy = await tx
    .selectFrom('vacancy')
    .selectAll()
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .executeTakeFirstOrThrow();
  const organisation = await organisationOf(tx, org);
  const isOpen = form.closed_at === null && vacancy.closed_at === null && vacancy.opened_at !== null;
  const text = await latestText(tx, org, vacancyId);
  const notice = await currentNotice(tx, deps, org, language);
  return {
    state: isOpen ? ('open' as const) : ('closed' as const),
    organisation: organisation.name,
    look: await shownLook(tx, org),
    vacancy: {
      title: vacancy.title,
      location: isOpen ? vacancy.location : '',
      language: vacancy.language as Language,
      text: isOpen ? text.body : '',
      pay: isOpen ? payOf(vacancy) : null,
    },
    told: isOpen ? form.told : '',
    contact: { name: form.contact_name, email: form.contact_email },
    notice: { language, version: notice.notice_version, body: notice.body },
  };
}

// ---------------------------------------------------------------- applying

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
