import { foldName, type Language } from '@rondo/interview';
import { sql } from 'kysely';
import { recordAll } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { mayBeOneName, type Person, type Reason } from './person.ts';
import type { Outcome } from './store.ts';

/** What came of one row. */
export type Settled = {
  row_number: number;
  outcome: Outcome;
  reason: Reason | null;
  candidate_id: string | null;
  application_id: string | null;
};
/** Somebody who waits to come in, by the number of their row. */
export type Waiting = { number: number; person: Person };

type Known = { id: string; name: string; isOwn: boolean };

/** Who has one of these addresses, by the address in small letters. */
async function knownBy(tx: Tx, viewer: StaffViewer, emails: string[]): Promise<Map<string, Known>> {
  if (emails.length === 0) return new Map();
  // The mailbox has an index that the policies let be used; whether it is the same address is seen after.
  const mailboxes = await sql<{ mailbox: string }>`
    SELECT mailbox_of(wanted) AS mailbox FROM unnest(${emails}::text[]) AS wanted`.execute(tx);
  const rows = await tx
    .selectFrom('candidate')
    .select(['candidate_id', 'name', 'email', 'account_id'])
    .where('org_id', '=', viewer.org)
    .where(
      'mailbox',
      'in',
      mailboxes.rows.map(({ mailbox }) => mailbox),
    )
    .execute();
  return new Map(
    rows.map((row) => [
      row.email.toLowerCase(),
      { id: row.candidate_id, name: row.name, isOwn: row.account_id === viewer.account },
    ]),
  );
}

/** Candidates and applications for a batch of people, each address once; answers what came of each. */
export async function addPeople(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  vacancyId: string,
  people: readonly Waiting[],
  standard: { language: Language; source: string },
): Promise<Settled[]> {
  const { org } = viewer;
  const emails = [...new Set(people.map(({ person }) => person.email.toLowerCase()))];
  const known = await knownBy(tx, viewer, emails);
  const { time_zone } = await tx
    .selectFrom('organisation')
    .select('time_zone')
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  const fresh = new Map<string, Person>();
  for (const { person } of people) {
    const email = person.email.toLowerCase();
    if (!known.has(email) && !fresh.has(email)) fresh.set(email, person);
  }
  const made = new Set<string>();
  if (fresh.size > 0) {
    const rows = await tx
      .insertInto('candidate')
      .values(
        [...fresh.values()].map((person) => ({
          org_id: org,
          candidate_id: deps.newId(),
          name: person.name,
          name_folded: foldName(person.name),
          email: person.email,
          phone: person.phone,
          language: person.language ?? standard.language,
          time_zone,
          created_at: deps.now(),
          created_by: viewer.member,
        })),
      )
      // Somebody may have added the same address in this moment: then it is known.
      .onConflict((there) => there.doNothing())
      .returning(['candidate_id', 'email', 'name'])
      .execute();
    for (const row of rows) {
      made.add(row.candidate_id);
      known.set(row.email.toLowerCase(), { id: row.candidate_id, name: row.name, isOwn: false });
    }
    const missing = [...fresh.keys()].filter((email) => !known.has(email));
    for (const [email, one] of await knownBy(tx, viewer, missing)) known.set(email, one);
  }
  const settled: Settled[] = [];
  const wanted = new Map<string, { number: number; candidateId: string; source: string }>();
  for (const { number, person } of people) {
    const one = known.get(person.email.toLowerCase());
    if (one === undefined || one.isOwn || !mayBeOneName(one.name, person.name)) {
      settled.push({
        row_number: number,
        outcome: 'refused',
        reason: 'email_of_another',
        candidate_id: null,
        application_id: null,
      });
    } else if (wanted.has(one.id)) {
      settled.push({ row_number: number, outcome: 'there', reason: null, candidate_id: one.id, application_id: null });
    } else {
      wanted.set(one.id, { number, candidateId: one.id, source: person.source || standard.source });
    }
  }
  if (wanted.size === 0) return settled;
  const applied = await tx
    .insertInto('application')
    .values(
      [...wanted.values()].map(({ candidateId, source }) => ({
        org_id: org,
        application_id: deps.newId(),
        vacancy_id: vacancyId,
        candidate_id: candidateId,
        source,
        created_at: deps.now(),
        created_by: viewer.member,
      })),
    )
    .onConflict((there) => there.columns(['org_id', 'vacancy_id', 'candidate_id']).doNothing())
    .returning(['application_id', 'candidate_id'])
    .execute();
  await recordAll(
    tx,
    deps,
    viewer,
    org,
    applied.map(({ application_id, candidate_id }) => ({
      verb: 'made',
      subject: 'application',
      subjectId: application_id,
      candidateId: candidate_id,
      applicationId: application_id,
      detail: { imported: true },
    })),
  );
  const applications = await tx
    .selectFrom('application')
    .select(['application_id', 'candidate_id'])
    .where('org_id', '=', org)
    .where('vacancy_id', '=', vacancyId)
    .where('candidate_id', 'in', [...wanted.keys()])
    .execute();
  const isNew = new Set(applied.map(({ application_id }) => application_id));
  for (const { application_id, candidate_id } of applications) {
    settled.push({
      row_number: wanted.get(candidate_id)?.number ?? 0,
      outcome: !isNew.has(application_id) ? 'there' : made.has(candidate_id) ? 'made' : 'known',
      reason: null,
      candidate_id,
      application_id,
    });
  }
  return settled;
}
