import { Kit, kitChanges } from '@rondo/interview';
import { sql } from 'kysely';
import { applicationFor, isSealed } from '../applications/access.ts';
import { listDocuments } from '../applications/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { latestText } from '../vacancies/store.ts';

/** The latest pinned kit of a session. */
export async function latestKit(tx: Tx, org: string, sessionId: string): Promise<{ version: number; kit: Kit }> {
  const row = await tx
    .selectFrom('kit')
    .select(['kit_version', 'content'])
    .where('org_id', '=', org)
    .where('session_id', '=', sessionId)
    .orderBy('kit_version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { version: row.kit_version, kit: Kit.parse(row.content) };
}

/** Concerns that stand in the kits of a round: published and not withdrawn, in the order they were written. */
export async function publishedConcerns(tx: Tx, org: string, applicationId: string, roundId: string) {
  const rows = await tx
    .selectFrom('concern')
    .select(['concern_id', 'form', 'body', 'competency_id'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('for_round_id', '=', roundId)
    .where('published_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('written_at')
    .orderBy('concern_id')
    .execute();
  return rows.map((row) => ({
    id: row.concern_id,
    form: row.form as 'concern' | 'hypothesis',
    body: row.body,
    competencyId: row.competency_id,
  }));
}

/** A session the viewer sits in, or works on as one of the vacancy's team; 404 for everybody else. */
export async function sessionFor(tx: Tx, viewer: StaffViewer, sessionId: string) {
  const session = await tx
    .selectFrom('session')
    .selectAll()
    .where('org_id', '=', viewer.org)
    .where('session_id', '=', sessionId)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  if (session === undefined) throw notFound();
  const application = await applicationFor(tx, viewer, session.application_id, 'panel');
  const seat = await tx
    .selectFrom('session_panelist as p')
    .leftJoin('scorecard as c', (join) =>
      join
        .onRef('c.org_id', '=', 'p.org_id')
        .onRef('c.session_id', '=', 'p.session_id')
        .onRef('c.member_id', '=', 'p.member_id'),
    )
    .select(['p.seat_role', 'p.prepared_at', 'p.prepared_kit', 'c.scorecard_id'])
    .where('p.org_id', '=', viewer.org)
    .where('p.session_id', '=', sessionId)
    .where('p.member_id', '=', viewer.member)
    .where('p.cancelled_at', 'is', null)
    .executeTakeFirst();
  if (seat === undefined && !application.full) throw notFound();
  return { session, application, seat };
}

export async function listMySessions(tx: Tx, viewer: StaffViewer, from: Date, until: Date) {
  const { rows } = await sql<{
    session_id: string;
    kind: string;
    name: string;
    round_number: number;
    starts_at: Date;
    ends_at: Date;
    time_zone: string;
    room: string | null;
    place: string;
    rated: boolean;
    seat_role: 'lead' | 'member' | 'shadow';
    candidate_id: string;
    candidate: string;
    vacancy_id: string;
    title: string;
    application_id: string;
    colleagues: number;
    prepared_at: Date | null;
    started_at: Date | null;
    held_at: Date | null;
    scorecard_id: string | null;
    submitted_at: Date | null;
    saved_at: Date | null;
    released: boolean;
    ended: boolean;
  }>`
    SELECT s.session_id, s.kind, s.name, s.round_number, s.starts_at, s.ends_at, sent.zone AS time_zone, r.name AS room, s.place,
           s.rated, p.seat_role, c.candidate_id, c.name AS candidate, v.vacancy_id, v.title, s.application_id,
           (SELECT count(*)::int FROM session_panelist o WHERE o.org_id = s.org_id AND o.session_id = s.session_id AND o.member_id <> p.member_id AND o.cancelled_at IS NULL) AS colleagues,
           p.prepared_at, s.started_at, s.held_at, a.ended_at IS NOT NULL AS ended, k.scorecard_id, b.submitted_at, d.saved_at,
           EXISTS (SELECT 1 FROM unblinding u WHERE u.org_id = s.org_id AND u.application_id = s.application_id AND u.round_id = s.round_id
                     AND u.member_id = p.member_id AND u.cause = 'released') AS released
    FROM session_panelist p
    JOIN session s ON s.org_id = p.org_id AND s.session_id = p.session_id
    CROSS JOIN LATERAL (SELECT b.content ->> 'zone' AS zone FROM agenda_publication b WHERE b.org_id = s.org_id AND b.agenda_id = s.agenda_id
                        ORDER BY b.publication DESC LIMIT 1) sent
    JOIN application a ON a.org_id = s.org_id AND a.application_id = s.application_id
    JOIN candidate c ON c.org_id = a.org_id AND c.candidate_id = a.candidate_id
    JOIN vacancy v ON v.org_id = a.org_id AND v.vacancy_id = a.vacancy_id
    LEFT JOIN room r ON r.org_id = s.org_id AND r.room_id = s.room_id
    LEFT JOIN scorecard k ON k.org_id = s.org_id AND k.session_id = s.session_id AND k.member_id = p.member_id
    LEFT JOIN scorecard_submission b ON b.org_id = k.org_id AND b.scorecard_id = k.scorecard_id
    LEFT JOIN scorecard_draft d ON d.org_id = k.org_id AND d.scorecard_id = k.scorecard_id
    WHERE p.org_id = ${viewer.org} AND p.member_id = ${viewer.member} AND p.cancelled_at IS NULL AND s.cancelled_at IS NULL
      AND p.starts_at < ${until} AND p.ends_at > ${from} AND c.account_id IS DISTINCT FROM ${viewer.account}::uuid
    ORDER BY s.starts_at, s.session_id LIMIT 500`.execute(tx);
  return rows.map((row) => ({
    id: row.session_id,
    kind: row.kind as 'single',
    name: row.name,
    roundNumber: row.round_number,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    timeZone: row.time_zone,
    room: row.room,
    place: row.place,
    rated: row.rated,
    seatRole: row.seat_role,
    candidate: { id: row.candidate_id, name: row.candidate },
    vacancy: { id: row.vacancy_id, title: row.title },
    applicationId: row.application_id,
    colleagues: row.colleagues,
    preparedAt: row.prepared_at?.toISOString() ?? null,
    startedAt: row.started_at?.toISOString() ?? null,
    heldAt: row.held_at?.toISOString() ?? null,
    ended: row.ended,
    scorecard:
      row.scorecard_id === null
        ? null
        : {
            id: row.scorecard_id,
            submittedAt: row.submitted_at?.toISOString() ?? null,
            savedAt: row.saved_at?.toISOString() ?? null,
            released: row.released,
          },
  }));
}

/**
 * The viewer's cards with words of theirs on interviews that are not theirs any more: taken off the panel, or called
 * off. What they typed stays theirs to read. The latest interview first, at most twenty.
 */
export async function listLeftCards(tx: Tx, viewer: StaffViewer, from: Date, until: Date) {
  const { rows } = await sql<{
    scorecard_id: string;
    session_id: string;
    name: string;
    starts_at: Date;
    candidate_id: string;
    candidate: string;
    saved_at: Date;
  }>`
    SELECT k.scorecard_id, s.session_id, s.name, s.starts_at, c.candidate_id, c.name AS candidate, d.saved_at
    FROM session_panelist p
    JOIN session s ON s.org_id = p.org_id AND s.session_id = p.session_id
    JOIN candidate c ON c.org_id = s.org_id AND c.candidate_id = s.candidate_id
    JOIN scorecard k ON k.org_id = p.org_id AND k.session_id = p.session_id AND k.member_id = p.member_id
    JOIN scorecard_draft d ON d.org_id = k.org_id AND d.scorecard_id = k.scorecard_id
    WHERE p.org_id = ${viewer.org} AND p.member_id = ${viewer.member} AND (p.cancelled_at IS NOT NULL OR s.cancelled_at IS NOT NULL)
      AND p.starts_at < ${until} AND p.ends_at > ${from} AND c.account_id IS DISTINCT FROM ${viewer.account}::uuid
      AND NOT EXISTS (SELECT FROM scorecard_submission b WHERE b.org_id = k.org_id AND b.scorecard_id = k.scorecard_id)
    ORDER BY s.starts_at DESC, k.scorecard_id LIMIT 20`.execute(tx);
  return rows.map((row) => ({
    scorecardId: row.scorecard_id,
    sessionId: row.session_id,
    sessionName: row.name,
    startsAt: row.starts_at.toISOString(),
    candidate: { id: row.candidate_id, name: row.candidate },
    savedAt: row.saved_at.toISOString(),
  }));
}

/** Everything a panelist needs on one page. */
export async function readSession(tx: Tx, viewer: StaffViewer, sessionId: string) {
  const { org } = viewer;
  const { session, application, seat } = await sessionFor(tx, viewer, sessionId);
  const { version, kit } = await latestKit(tx, org, sessionId);
  const people = await tx
    .selectFrom('session_panelist as p')
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'p.org_id').onRef('m.member_id', '=', 'p.member_id'),
    )
    .select(['p.member_id', 'p.seat_role', 'p.prepared_at', 'm.name', 'm.title', 'm.from_organisation'])
    .where('p.org_id', '=', org)
    .where('p.session_id', '=', sessionId)
    .where('p.cancelled_at', 'is', null)
    .orderBy('p.seat_role')
    .orderBy('m.name')
    .execute();
  // As it was sent: a draft that nobody was told of shows nowhere.
  const sent = await tx
    .selectFrom('agenda_publication as p')
    .select([sql<string>`p.content ->> 'zone'`.as('zone'), sql<string>`p.content ->> 'place'`.as('place')])
    .where('p.org_id', '=', org)
    .where('p.agenda_id', '=', session.agenda_id)
    .orderBy('p.publication', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const room =
    session.room_id === null
      ? undefined
      : await tx
          .selectFrom('room')
          .select('name')
          .where('org_id', '=', org)
          .where('room_id', '=', session.room_id)
          .executeTakeFirst();
  const text = await latestText(tx, org, application.vacancy_id);
  return {
    id: sessionId,
    applicationId: session.application_id,
    candidate: { id: session.candidate_id, name: application.candidate_name },
    startsAt: session.starts_at.toISOString(),
    endsAt: session.ends_at.toISOString(),
    timeZone: sent.zone,
    room: room?.name ?? null,
    place: session.place || sent.place,
    startedAt: session.started_at?.toISOString() ?? null,
    heldAt: session.held_at?.toISOString() ?? null,
    kitVersion: version,
    kit,
    people: people.map((person) => ({
      memberId: person.member_id,
      name: person.name,
      title: person.title,
      organisation: person.from_organisation,
      role: person.seat_role as 'lead',
      prepared: person.prepared_at !== null,
    })),
    mine:
      seat === undefined
        ? null
        : {
            seatRole: seat.seat_role as 'lead',
            preparedAt: seat.prepared_at?.toISOString() ?? null,
            changedSince: await changedSincePrepared(tx, org, sessionId, seat, version, kit),
            scorecardId: seat.scorecard_id,
          },
    concerns: await publishedConcerns(tx, org, session.application_id, session.round_id),
    documents: await listDocuments(tx, org, session.application_id),
    newerText: text.text_version > kit.vacancy.textVersion,
    earlierAnswers: await earlierAnswers(tx, org, session.application_id, session.round_number),
  };
}

/** What is new in the kit for somebody who had confirmed an earlier one (R34). */
async function changedSincePrepared(
  tx: Tx,
  org: string,
  sessionId: string,
  seat: { prepared_at: Date | null; prepared_kit: number | null },
  version: number,
  kit: Kit,
) {
  if (seat.prepared_at !== null || seat.prepared_kit === null || seat.prepared_kit >= version) return null;
  const before = await tx
    .selectFrom('kit')
    .select('content')
    .where('org_id', '=', org)
    .where('session_id', '=', sessionId)
    .where('kit_version', '=', seat.prepared_kit)
    .executeTakeFirst();
  return before === undefined ? [] : kitChanges(Kit.parse(before.content), kit).map((change) => ({ ...change }));
}

/** What earlier rounds heard; null while the viewer's own cards are out, whatever there is to hear. */
async function earlierAnswers(tx: Tx, org: string, applicationId: string, roundNumber: number) {
  if (await isSealed(tx, org, applicationId)) return null;
  const rows = await tx
    .selectFrom('scorecard_answer as a')
    .innerJoin('scorecard as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.scorecard_id', '=', 'a.scorecard_id'),
    )
    .innerJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'a.org_id').onRef('m.member_id', '=', 'a.member_id'),
    )
    .select(['a.question_id', 'c.round_number', 'm.name', 'a.said', 'a.assessment'])
    .where('a.org_id', '=', org)
    .where('a.application_id', '=', applicationId)
    .where('c.round_number', '<', roundNumber)
    .orderBy('c.round_number')
    .orderBy('m.name')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    questionId: row.question_id,
    roundNumber: row.round_number,
    member: row.name,
    said: row.said,
    assessment: row.assessment,
  }));
}

/** Records that one is prepared; the first time counts. */
export async function confirmPreparation(tx: Tx, deps: Deps, viewer: StaffViewer, sessionId: string): Promise<Date> {
  const { seat } = await sessionFor(tx, viewer, sessionId);
  if (seat === undefined)
    throw conflict('no_seat', 'You have no seat in this session, so there is nothing to prepare.');
  if (seat.prepared_at !== null) return seat.prepared_at;
  await tx
    .updateTable('session_panelist')
    .set({ prepared_at: deps.now(), prepared_kit: (await latestKit(tx, viewer.org, sessionId)).version })
    .where('org_id', '=', viewer.org)
    .where('session_id', '=', sessionId)
    .where('member_id', '=', viewer.member)
    .execute();
  return deps.now();
}

/** Starts or ends the session, once: who comes second gets the time of who came first. */
export async function markSession(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  sessionId: string,
  what: 'start' | 'end',
): Promise<Date> {
  const { session } = await sessionFor(tx, viewer, sessionId);
  const done = what === 'start' ? session.started_at : session.held_at;
  if (done !== null) return done;
  const at = deps.now();
  const values =
    what === 'start'
      ? { started_at: at, started_by: viewer.member }
      : {
          held_at: at,
          held_by: viewer.member,
          started_at: session.started_at ?? at,
          started_by: session.started_by ?? viewer.member,
        };
  await tx
    .updateTable('session')
    .set(values)
    .where('org_id', '=', viewer.org)
    .where('session_id', '=', sessionId)
    .execute();
  return at;
}
