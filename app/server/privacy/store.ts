import { sql } from 'kysely';
import { linesOf } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { Candidacy, StaffViewer } from '../http/viewer.ts';
import type { Closed, Erased } from './erasure-list.ts';
import { endedCandidates } from './retention.ts';

export { endedCandidates } from './retention.ts';
export { candidateTables } from './tables.ts';

/**
 * Writes an erasure, or a way in that was closed, down outside the database. The fact stands in the database; a list that
 * cannot be written now is completed by the nightly sweep.
 */
export async function noteOutside(deps: Deps, fact: Erased | Closed): Promise<void> {
  try {
    await deps.erasures.add(fact);
  } catch (error) {
    deps.log.error('erasures.list.not-written', { code: (error as NodeJS.ErrnoException).code });
  }
}

/** Writes down that a way in is closed (or open again), so that no older backup opens it. */
export const noteClosed = (deps: Deps, way: Closed['way'], org: string | null, id: string, open?: true) =>
  noteOutside(deps, { way, org, id, at: deps.now().toISOString(), ...(open ? { open } : {}) });

type HoldRow = {
  legal_hold_id: string;
  reason: string;
  owner_id: string;
  placed_at: Date;
  ends_on: unknown;
  lifted_at: Date | null;
};

const shapeHold = (row: HoldRow) => ({
  id: row.legal_hold_id,
  reason: row.reason,
  ownerId: row.owner_id,
  placedAt: row.placed_at.toISOString(),
  endsOn: String(row.ends_on),
  liftedAt: row.lifted_at?.toISOString() ?? null,
});

const holdColumns = ['legal_hold_id', 'reason', 'owner_id', 'placed_at', 'ends_on', 'lifted_at'] as const;

export async function holdsOf(tx: Tx, org: string, candidateId: string) {
  const rows = await tx
    .selectFrom('legal_hold')
    .select(holdColumns)
    .where('org_id', '=', org)
    .where('candidate_id', '=', candidateId)
    .orderBy('placed_at', 'desc')
    .limit(100)
    .execute();
  return rows.map(shapeHold);
}

export async function placeHold(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  candidateId: string,
  reason: string,
  endsOn: string,
) {
  const row = await tx
    .insertInto('legal_hold')
    .values({
      org_id: viewer.org,
      legal_hold_id: deps.newId(),
      candidate_id: candidateId,
      reason,
      owner_id: viewer.member,
      placed_at: deps.now(),
      ends_on: endsOn,
    })
    .returning(holdColumns)
    .executeTakeFirstOrThrow();
  return shapeHold(row);
}

/** Lifts a hold that stands; answers whose it was. */
export async function liftHold(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  legalHoldId: string,
): Promise<string | undefined> {
  const row = await tx
    .updateTable('legal_hold')
    .set({ lifted_at: deps.now(), lifted_by: viewer.member })
    .where('org_id', '=', viewer.org)
    .where('legal_hold_id', '=', legalHoldId)
    .where('lifted_at', 'is', null)
    .returning('candidate_id')
    .executeTakeFirst();
  return row?.candidate_id;
}

/** Gives or withdraws the consent to be kept longer; a second time changes nothing. */
export async function setConsent(tx: Tx, deps: Deps, place: Candidacy, given: boolean): Promise<void> {
  const standing = await tx
    .selectFrom('retention_consent')
    .select('retention_consent_id')
    .where('org_id', '=', place.org)
    .where('candidate_id', '=', place.candidate)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (given && standing === undefined) {
    await tx
      .insertInto('retention_consent')
      .values({
        org_id: place.org,
        retention_consent_id: deps.newId(),
        candidate_id: place.candidate,
        given_at: deps.now(),
      })
      .execute();
  }
  if (!given && standing !== undefined) {
    await tx
      .updateTable('retention_consent')
      .set({ withdrawn_at: deps.now() })
      .where('org_id', '=', place.org)
      .where('candidate_id', '=', place.candidate)
      .where('withdrawn_at', 'is', null)
      .execute();
  }
}

const mostLines = 200;

/** The latest lines of the trail about a candidate, and whom they were merged from, that tell of no card. */
const linesAbout = (tx: Tx, org: string, candidateId: string) =>
  tx
    .selectFrom('audit_event as e')
    .select(['e.occurred_at', 'e.verb', 'e.subject', 'e.actor_side', 'e.actor_id'])
    .where('e.org_id', '=', org)
    .where(linesOf(tx, org, candidateId))
    .where('e.about_card_of', 'is', null)
    .orderBy('e.occurred_at', 'desc')
    .orderBy('e.audit_event_id', 'desc')
    .limit(mostLines)
    .execute();

/** How long somebody is kept at one employer, and who looked. */
export async function myPrivacy(tx: Tx, deps: Deps, place: Candidacy) {
  const organisation = await tx
    .selectFrom('organisation')
    .select(['country', 'retention_days'])
    .where('org_id', '=', place.org)
    .executeTakeFirstOrThrow();
  const consent = await tx
    .selectFrom('retention_consent')
    .select('given_at')
    .where('org_id', '=', place.org)
    .where('candidate_id', '=', place.candidate)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  // Names of members and the terms of retention are the employer's rows: read on their behalf, told here.
  const told = await deps.withTenant({ side: 'system', org: place.org, now: deps.now() }, async (system) => {
    // So are the lines about whom this person was merged from: their ids are not this candidate's.
    const lines = await linesAbout(system, place.org, place.candidate);
    const ids = [
      ...new Set(
        lines.flatMap(({ actor_side, actor_id }) => (actor_side === 'employer' && actor_id !== null ? [actor_id] : [])),
      ),
    ];
    const names =
      ids.length === 0
        ? []
        : await system
            .selectFrom('member')
            .select(['member_id', 'name'])
            .where('org_id', '=', place.org)
            .where('member_id', 'in', ids)
            .execute();
    const [ended] = await endedCandidates(system, place.org, deps.now(), undefined, place.candidate);
    return { names, lines, state: ended?.state };
  });
  return {
    days: organisation.retention_days,
    country: organisation.country,
    erasedOn: told.state?.state === 'kept' ? told.state.erasedOn : null,
    consentGivenAt: consent?.given_at.toISOString() ?? null,
    views: told.lines.map((line) => ({
      at: line.occurred_at.toISOString(),
      verb: line.verb,
      subject: line.subject,
      side: line.actor_side as 'employer' | 'candidate' | 'system',
      by: told.names.find(({ member_id }) => member_id === line.actor_id)?.name ?? '',
    })),
  };
}

/** Days the organisation keeps the data of a procedure that is over. */
export async function termOf(tx: Tx, org: string): Promise<number> {
  return (
    await tx.selectFrom('organisation').select('retention_days').where('org_id', '=', org).executeTakeFirstOrThrow()
  ).retention_days;
}

/** A person's own notes, for their own export; read in their own context and in no other. */
export async function ownNotes(tx: Tx, account: string) {
  const notes = await tx
    .selectFrom('personal.note')
    .select(['note_id', 'application_id', 'kind', 'body', 'written_at'])
    .where('account_id', '=', account)
    .orderBy('written_at')
    .execute();
  return notes.map((note) => ({ ...note, written_at: note.written_at.toISOString() }));
}

/**
 * Forgets the answers that creates are remembered by (http/once.ts) where they name the candidate or anything that
 * hangs on them: an amendment's answer holds its words and no more than its own id.
 */
export async function forgetAnswers(tx: Tx, org: string, candidateId: string): Promise<void> {
  await sql`
    WITH own AS (SELECT application_id FROM application WHERE org_id = ${org} AND candidate_id = ${candidateId}),
    about (id) AS (
      SELECT ${candidateId}::uuid
      UNION ALL SELECT application_id FROM own
      UNION ALL SELECT amendment_id FROM scorecard_amendment WHERE org_id = ${org} AND application_id IN (SELECT application_id FROM own)
      UNION ALL SELECT revised_rating_id FROM revised_rating WHERE org_id = ${org} AND application_id IN (SELECT application_id FROM own)
      UNION ALL SELECT concern_id FROM concern WHERE org_id = ${org} AND application_id IN (SELECT application_id FROM own)
      UNION ALL SELECT decision_id FROM decision WHERE org_id = ${org} AND application_id IN (SELECT application_id FROM own)
      UNION ALL SELECT outcome_id FROM outcome WHERE org_id = ${org} AND application_id IN (SELECT application_id FROM own)
      UNION ALL SELECT legal_hold_id FROM legal_hold WHERE org_id = ${org} AND candidate_id = ${candidateId}
    )
    DELETE FROM idempotency_key k
    WHERE k.org_id = ${org} AND EXISTS (SELECT 1 FROM about a WHERE k.response::text LIKE '%' || a.id || '%')`.execute(
    tx,
  );
}
