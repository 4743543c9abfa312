import { foldName, watchLookalikes } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import { readWithdrawal, staffTakeBackUntil } from '../endings/store.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { ownDomains } from '../members/store.ts';
import { oweNotices } from '../notice-duties/store.ts';
import { latestPlan } from '../plans/store.ts';
import { applicationFor, isSealed } from './access.ts';

export { documentProblem, keepDocument, mustHaveRoom, readFile } from './documents.ts';
export { matchingApplications } from './lists.ts';
export { oldestFirst, type Stage, stageOf, standsAt } from './standing.ts';

type NewCandidate = {
  name: string;
  email: string;
  phone: string;
  language: 'en' | 'nl' | 'nb';
  timeZone?: string | undefined;
  source: string;
  knownCandidateId?: string | undefined;
};

/** A candidate's application; refuses a closed vacancy, and a known address unless the candidate is named. */
export async function makeApplication(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  vacancyId: string,
  made: NewCandidate,
): Promise<{ applicationId: string; candidateId: string }> {
  const at = deps.now();
  const { org } = viewer;
  const known = await tx
    .selectFrom('candidate')
    .select(['candidate_id', 'name', 'account_id'])
    .where('org_id', '=', org)
    .where(sql<boolean>`lower(email) = ${made.email.toLowerCase()}`)
    .executeTakeFirst();
  if (known !== undefined && known.candidate_id !== made.knownCandidateId) {
    // A colleague's own candidacy is not told to them, not even like this.
    const tellable = known.account_id === null || known.account_id !== viewer.account;
    throw conflict(
      'candidate_known',
      'There is a candidate with this address already. Add the application to them, or correct the address.',
      tellable ? { candidate: { id: known.candidate_id, name: known.name } } : {},
    );
  }
  if (made.knownCandidateId !== undefined && known === undefined) throw notFound();
  let candidateId = known?.candidate_id;
  if (candidateId === undefined) {
    candidateId = deps.newId();
    const { time_zone } = await tx
      .selectFrom('organisation')
      .select('time_zone')
      .where('org_id', '=', org)
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('candidate')
      .values({
        org_id: org,
        candidate_id: candidateId,
        name: made.name,
        name_folded: foldName(made.name),
        email: made.email,
        phone: made.phone,
        language: made.language,
        time_zone: made.timeZone ?? time_zone,
        created_at: at,
        created_by: viewer.member,
      })
      .execute();
  }
  const applicationId = deps.newId();
  const inserted = await tx
    .insertInto('application')
    .values({
      org_id: org,
      application_id: applicationId,
      vacancy_id: vacancyId,
      candidate_id: candidateId,
      source: made.source,
      created_at: at,
      created_by: viewer.member,
    })
    .onConflict((there) => there.columns(['org_id', 'vacancy_id', 'candidate_id']).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) {
    throw conflict(
      'application_there',
      'This candidate is in this vacancy already. Open the application that is there.',
    );
  }
  await oweNotices(tx, deps, viewer, [{ applicationId, candidateId, source: made.source }], null);
  return { applicationId, candidateId };
}

export async function readApplication(tx: Tx, viewer: StaffViewer, applicationId: string) {
  const { org } = viewer;
  const found = await applicationFor(tx, viewer, applicationId, 'panel');
  const candidate = await tx
    .selectFrom('candidate')
    .selectAll()
    .select(ownDomains(org).as('own_domains'))
    .where('org_id', '=', org)
    .where('candidate_id', '=', found.candidate_id)
    .executeTakeFirstOrThrow();
  const vacancy = await tx
    .selectFrom('vacancy')
    .select(['vacancy_id', 'title', 'opened_at', 'closed_at'])
    .where('org_id', '=', org)
    .where('vacancy_id', '=', found.vacancy_id)
    .executeTakeFirstOrThrow();
  const documents = await listDocuments(tx, org, applicationId);
  const rounds = found.full ? await readRounds(tx, org, found.vacancy_id, applicationId) : [];
  const decider =
    found.full && found.decider_id !== null
      ? await tx
          .selectFrom('member')
          .select(['member_id', 'name'])
          .where('org_id', '=', org)
          .where('member_id', '=', found.decider_id)
          .executeTakeFirst()
      : undefined;
  return {
    id: found.application_id,
    candidate: {
      id: candidate.candidate_id,
      name: candidate.name,
      email: found.full ? candidate.email : '',
      ...(found.full ? { lookalike: watchLookalikes(candidate.own_domains)(candidate.email) } : {}),
      phone: found.full ? candidate.phone : '',
      language: candidate.language as 'en' | 'nl' | 'nb',
      timeZone: candidate.time_zone,
      version: candidate.version,
    },
    vacancy: {
      id: vacancy.vacancy_id,
      title: vacancy.title,
      state: vacancy.closed_at ? ('closed' as const) : vacancy.opened_at ? ('open' as const) : ('draft' as const),
    },
    source: found.full ? found.source : '',
    createdAt: found.created_at.toISOString(),
    decisionDueOn: found.full ? dayOf(found.decision_due_on) : null,
    decider: decider === undefined ? null : { memberId: decider.member_id, name: decider.name },
    ended:
      found.full && found.ended_at !== null
        ? {
            at: found.ended_at.toISOString(),
            reason: found.end_reason ?? '',
            side: (found.ended_side ?? null) as 'employer' | 'candidate' | null,
            words: (await readWithdrawal(tx, org, applicationId))?.reason ?? '',
            undoUntil: staffTakeBackUntil(found.ended_at, found.end_reason)?.toISOString() ?? null,
          }
        : null,
    documents,
    rounds,
    full: found.full,
    owesCard: await isSealed(tx, org, applicationId),
    version: found.version,
  };
}

/** A `date` column as `2026-12-08`; the driver is told to leave dates as text (db/pools.ts). */
const dayOf = (value: unknown): string | null => (value === null ? null : String(value).slice(0, 10));

async function readRounds(tx: Tx, org: string, vacancyId: string, applicationId: string) {
  const { plan } = await latestPlan(tx, org, vacancyId);
  const agendas = await tx
    .selectFrom('agenda as g')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('agenda_publication as p')
          .whereRef('p.org_id', '=', 'g.org_id')
          .whereRef('p.agenda_id', '=', 'g.agenda_id')
          .select(['p.publication', 'p.published_at', 'p.opened_at'])
          .orderBy('p.publication', 'desc')
          .limit(1)
          .as('published'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('session as s')
          .whereRef('s.org_id', '=', 'g.org_id')
          .whereRef('s.agenda_id', '=', 'g.agenda_id')
          .where('s.cancelled_at', 'is', null)
          .select((f) => [f.fn.min('s.starts_at').as('starts_at'), f.fn.max('s.ends_at').as('ends_at')])
          .as('times'),
      (join) => join.onTrue(),
    )
    .select([
      'g.agenda_id',
      'g.round_id',
      'g.round_number',
      'published.publication',
      'published.published_at',
      'published.opened_at',
      'times.starts_at',
      'times.ends_at',
    ])
    .where('g.org_id', '=', org)
    .where('g.application_id', '=', applicationId)
    .execute();
  return plan.rounds.map((round, index) => {
    const agenda = agendas.find(({ round_id }) => round_id === round.id);
    return {
      id: round.id,
      number: index + 1,
      name: round.name,
      agenda:
        agenda === undefined
          ? null
          : {
              id: agenda.agenda_id,
              publication: agenda.publication,
              publishedAt: agenda.published_at?.toISOString() ?? null,
              openedAt: agenda.opened_at?.toISOString() ?? null,
              startsAt: agenda.starts_at?.toISOString() ?? null,
              endsAt: agenda.ends_at?.toISOString() ?? null,
            },
    };
  });
}

export async function changeApplication(
  tx: Tx,
  org: string,
  applicationId: string,
  seen: number,
  changes: { decisionDueOn?: string | null | undefined; deciderId?: string | null | undefined },
): Promise<void> {
  if (changes.deciderId) {
    const member = await tx
      .selectFrom('member')
      .select('member_id')
      .where('org_id', '=', org)
      .where('member_id', '=', changes.deciderId)
      .executeTakeFirst();
    if (member === undefined) throw conflict('member_unknown', 'That person is not a member of this organisation.');
  }
  const { numUpdatedRows } = await tx
    .updateTable('application')
    .set((eb) => ({
      ...(changes.decisionDueOn === undefined ? {} : { decision_due_on: changes.decisionDueOn }),
      ...(changes.deciderId === undefined ? {} : { decider_id: changes.deciderId }),
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('version', '=', seen)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw changedSince();
}

export async function changeCandidate(
  tx: Tx,
  viewer: StaffViewer,
  candidateId: string,
  seen: number,
  changes: {
    name?: string | undefined;
    email?: string | undefined;
    phone?: string | undefined;
    language?: string | undefined;
    timeZone?: string | undefined;
  },
): Promise<void> {
  const { timeZone, ...plain } = changes;
  const { numUpdatedRows } = await tx
    .updateTable('candidate')
    .set((eb) => ({
      ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
      ...(plain.name === undefined ? {} : { name_folded: foldName(plain.name) }),
      ...(timeZone === undefined ? {} : { time_zone: timeZone }),
      // Another mailbox is another person until it has opened a link of its own.
      ...(plain.email === undefined ? {} : { account_id: null }),
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', viewer.org)
    .where('candidate_id', '=', candidateId)
    .where('version', '=', seen)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw changedSince();
  if (plain.email === undefined) return;
  // What has not gone out yet goes to the corrected address, and not to whoever has the other.
  await tx
    .updateTable('mail')
    .set({ to_address: plain.email })
    .where('org_id', '=', viewer.org)
    .where('candidate_id', '=', candidateId)
    .where('member_id', 'is', null)
    .where('sent_at', 'is', null)
    .execute();
}

export async function listDocuments(tx: Tx, org: string, applicationId: string) {
  const rows = await tx
    .selectFrom('document')
    .select([
      'document_id',
      'kind',
      'file_name',
      'media_type',
      'byte_size',
      'pages',
      'uploaded_at',
      'replaced_at',
      'outside_pictures',
    ])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .orderBy('uploaded_at', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.document_id,
    kind: row.kind as 'cv' | 'letter' | 'other',
    fileName: row.file_name,
    mediaType: row.media_type,
    bytes: row.byte_size,
    pages: row.pages,
    uploadedAt: row.uploaded_at.toISOString(),
    replacedAt: row.replaced_at?.toISOString() ?? null,
    outsidePictures: row.outside_pictures,
  }));
}
