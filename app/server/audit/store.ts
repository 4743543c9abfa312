import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { decodeCursor, page } from '../http/paging.ts';
import { notFound } from '../http/problem.ts';
import type { CandidateViewer, StaffViewer } from '../http/viewer.ts';

/** What was done, as verb and noun; the words for it belong to the pages. */
export type AuditVerb =
  | 'saw'
  | 'made'
  | 'changed'
  | 'published'
  | 'submitted'
  | 'amended'
  | 'decided'
  | 'answered'
  | 'promised'
  | 'kept'
  | 'released'
  | 'exported'
  | 'erased'
  | 'held'
  | 'lifted'
  | 'ended'
  | 'invited'
  | 'deactivated'
  | 'sent'
  | 'merged'
  | 'separated'
  | 'archived'
  | 'restored'
  | 'resumed'
  | 'asked'
  | 'moved';

export type AuditLine = {
  verb: AuditVerb;
  subject: string;
  subjectId: string;
  candidateId?: string | null;
  applicationId?: string | null;
  /** Set when the line tells of a card: it is then under the seal like the card itself. */
  cardOf?: string | null;
  /** Codes and numbers, never words somebody wrote and never a name. */
  detail?: Record<string, string | number | boolean | null>;
};

type Actor = Pick<StaffViewer, 'kind' | 'member' | 'apiKey'> | CandidateViewer | { kind: 'system' };

/** Writes who saw or changed what, in the transaction of the deed. Lines are never changed and never deleted. */
export const record = (
  tx: Tx,
  deps: Pick<Deps, 'newId' | 'now'>,
  actor: Actor,
  org: string,
  line: AuditLine,
): Promise<void> => recordAll(tx, deps, actor, org, [line]);

/** The same for many lines at once. */
export async function recordAll(
  tx: Tx,
  deps: Pick<Deps, 'newId' | 'now'>,
  actor: Actor,
  org: string,
  lines: readonly AuditLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const place = actor.kind === 'candidate' ? actor.candidacies.find((candidacy) => candidacy.org === org) : undefined;
  await tx
    .insertInto('audit_event')
    .values(
      lines.map((line) => ({
        org_id: org,
        audit_event_id: deps.newId(),
        occurred_at: deps.now(),
        actor_side: actor.kind === 'staff' ? 'employer' : actor.kind,
        actor_id: actor.kind === 'staff' ? actor.member : (place?.candidate ?? null),
        api_key_id: actor.kind === 'staff' ? (actor.apiKey?.id ?? null) : null,
        verb: line.verb,
        subject: line.subject,
        subject_id: line.subjectId,
        candidate_id: line.candidateId ?? null,
        application_id: line.applicationId ?? null,
        about_card_of: line.cardOf ?? null,
        detail: JSON.stringify(line.detail ?? {}),
      })),
    )
    .execute();
}

/**
 * Writes that somebody saw something of these candidates, once a day for each: searching while typing shows the same
 * piece of a document many times, and one line says as much as fifty.
 */
export async function recordSeenToday(
  tx: Tx,
  deps: Pick<Deps, 'newId' | 'now'>,
  viewer: StaffViewer,
  lines: readonly (AuditLine & { candidateId: string })[],
): Promise<void> {
  if (lines.length === 0) return;
  const { rows } = await sql<{ candidate_id: string; subject: string }>`
    SELECT DISTINCT candidate_id, subject FROM audit_event
     WHERE org_id = ${viewer.org} AND candidate_id = ANY (${lines.map(({ candidateId }) => candidateId)}::uuid[])
       AND occurred_at > ${new Date(deps.now().getTime() - 86_400_000)} AND actor_id = ${viewer.member} AND verb = 'saw'`.execute(
    tx,
  );
  const seen = new Set(rows.map(({ candidate_id, subject }) => `${candidate_id} ${subject}`));
  await recordAll(
    tx,
    deps,
    viewer,
    viewer.org,
    lines.filter(({ candidateId, subject }) => !seen.has(`${candidateId} ${subject}`)),
  );
}

/**
 * Refuses when there is no such candidate here (any more): after an erasure nobody is left to ask about. Somebody who
 * applies here themselves reads their own file on the candidate's side, not on this one.
 */
export async function candidateIsHere(tx: Tx, viewer: StaffViewer, candidateId: string): Promise<void> {
  const found = await tx
    .selectFrom('candidate')
    .select('account_id')
    .where('org_id', '=', viewer.org)
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst();
  if (found === undefined || found.account_id === viewer.account) throw notFound();
}

/** Lines of the trail with the names that their ids still have; the policy hides what tells of sealed cards. */
export async function listAudit(
  tx: Tx,
  { org, account }: { org: string; account: string },
  query: { limit: number; cursor?: string | undefined; actor?: string | undefined; candidate?: string | undefined },
) {
  const after = decodeCursor(query.cursor, 'instant', 'id');
  let lines = tx
    .selectFrom('audit_event as e')
    .selectAll()
    .where('e.org_id', '=', org)
    // What was done about one's own candidacy is read on the candidate's side; also what it was merged from.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('candidate as c')
            .leftJoin('merge as m', (join) =>
              join
                .onRef('m.org_id', '=', 'c.org_id')
                .onRef('m.candidate_id', '=', 'c.candidate_id')
                .on('m.undone_at', 'is', null),
            )
            .whereRef('c.org_id', '=', 'e.org_id')
            .where('c.account_id', '=', account)
            .where((or) =>
              or.or([
                or('c.candidate_id', '=', or.ref('e.candidate_id')),
                or('m.merged_id', '=', or.ref('e.candidate_id')),
              ]),
            )
            .select('c.candidate_id'),
        ),
      ),
    )
    .orderBy('e.occurred_at', 'desc')
    .orderBy('e.audit_event_id', 'desc')
    .limit(query.limit + 1);
  if (query.actor) lines = lines.where('e.actor_id', '=', query.actor);
  if (query.candidate) {
    const { candidate } = query;
    lines = lines.where(linesOf(tx, org, candidate));
  }
  if (after)
    lines = lines.where(
      sql<boolean>`(e.occurred_at, e.audit_event_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  const rows = await lines.execute();
  const nameOf = await namesIn(tx, org, rows);
  return page(
    rows,
    query.limit,
    (row) => [row.occurred_at.toISOString(), row.audit_event_id],
    (row) => ({
      id: row.audit_event_id,
      occurredAt: row.occurred_at.toISOString(),
      actor: actorOf<'employer' | 'candidate' | 'system'>(row, nameOf),
      verb: row.verb,
      subject: row.subject,
      subjectId: row.subject_id,
      subjectName: nameOf(row.subject_id),
      candidate: row.candidate_id === null ? null : { id: row.candidate_id, name: nameOf(row.candidate_id) },
      applicationId: row.application_id,
      detail: row.detail as Record<string, string | number | boolean | null>,
    }),
  );
}

/** The candidates that became this one: their lines keep their ids. */
export const mergedInto = (tx: Tx, org: string, candidateId: string) =>
  tx
    .selectFrom('merge')
    .select('merged_id')
    .where('org_id', '=', org)
    .where('candidate_id', '=', candidateId)
    .where('undone_at', 'is', null);

/**
 * Which lines of `audit_event as e` are about a candidate: theirs, those of whom they were merged from, and those that
 * were written about their applications while a merge stood that was taken back. A line about an application that is
 * somebody else's again is theirs.
 */
export const linesOf = (tx: Tx, org: string, candidateId: string) => sql<boolean>`(
  (e.candidate_id = ${candidateId} OR e.candidate_id IN (${mergedInto(tx, org, candidateId)})
    OR (e.candidate_id IN (SELECT m.candidate_id FROM merge m WHERE m.org_id = ${org} AND m.merged_id = ${candidateId} AND m.undone_at IS NOT NULL)
      AND e.application_id IN (SELECT a.application_id FROM application a WHERE a.org_id = ${org} AND a.candidate_id = ${candidateId})))
  AND NOT EXISTS (SELECT FROM application a JOIN merge m ON m.org_id = a.org_id AND m.merged_id = a.candidate_id AND m.undone_at IS NOT NULL
    WHERE a.org_id = ${org} AND a.application_id = e.application_id AND m.candidate_id = ${candidateId} AND e.candidate_id = ${candidateId}))`;

/** Forgets refused attempts on these ids; those on applications go with them. */
export async function forgetRefused(tx: Tx, org: string, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('refused_attempt')
    .where('org_id', '=', org)
    .where((eb) => eb.or([eb('subject_id', 'in', ids), eb('actor_id', 'in', ids)]))
    .execute();
}

type Acted = { actor_side: string; actor_id: string | null; api_key_id: string | null };
type NameOf = (id: string | null) => string | null;

/** What everybody and everything in these lines of a trail is called now. */
export async function namesIn(
  tx: Tx,
  org: string,
  rows: readonly (Acted & { subject_id: string | null; candidate_id: string | null })[],
): Promise<NameOf> {
  const names = await namesOf(
    tx,
    org,
    rows.flatMap(({ actor_id, subject_id, candidate_id, api_key_id }) =>
      [actor_id, subject_id, candidate_id, api_key_id].filter((id) => id !== null),
    ),
  );
  return (id) => (id === null ? null : (names.get(id) ?? null));
}

/** Who did it, or tried to, and with which key. */
export const actorOf = <Side extends string>(row: Acted, nameOf: NameOf) => ({
  side: row.actor_side as Side,
  id: row.actor_id,
  name: nameOf(row.actor_id),
  apiKey: row.api_key_id === null ? null : { id: row.api_key_id, name: nameOf(row.api_key_id) ?? '' },
});

/** What these ids are called now; those of nobody and nothing any more are left out. */
async function namesOf(tx: Tx, org: string, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT member_id AS id, name FROM member WHERE org_id = ${org} AND member_id = ANY(${wanted}::uuid[])
    UNION ALL SELECT candidate_id, name FROM candidate WHERE org_id = ${org} AND candidate_id = ANY(${wanted}::uuid[])
    UNION ALL SELECT g.merged_id, c.name FROM merge g JOIN candidate c ON c.org_id = g.org_id AND c.candidate_id = g.candidate_id
               WHERE g.org_id = ${org} AND g.undone_at IS NULL AND g.merged_id = ANY(${wanted}::uuid[])
    UNION ALL SELECT api_key_id, name FROM api_key WHERE org_id = ${org} AND api_key_id = ANY(${wanted}::uuid[])
    UNION ALL SELECT invitation_id, name FROM invitation WHERE org_id = ${org} AND invitation_id = ANY(${wanted}::uuid[])
    UNION ALL SELECT room_id, name FROM room WHERE org_id = ${org} AND room_id = ANY(${wanted}::uuid[])
    UNION ALL SELECT vacancy_id, title FROM vacancy WHERE org_id = ${org} AND vacancy_id = ANY(${wanted}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
