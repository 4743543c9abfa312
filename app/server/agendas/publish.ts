import { blockingRound, changesBetween, type PublishedAgenda, reviewPlan } from '@rondo/interview';
import { sql } from 'kysely';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { holdApplication } from '../endings/store.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { planContext } from '../plans/store.ts';
import { holdBackForWords } from '../wording/store.ts';
import { clashesOf } from './clashes.ts';
import { pinKits } from './kits.ts';
import { cancelSessions, refuseMovedWhenBegun, writeSessions } from './sittings.ts';
import { agendaFor, asSessions, bookingInTurn, contentOf, findingsOf, latestPublication } from './store.ts';
import { tellPeople } from './telling.ts';

type Found = Awaited<ReturnType<typeof agendaFor>>;
type Content = Awaited<ReturnType<typeof contentOf>>;

/**
 * Publishes a draft in one transaction: sessions and seats become real (the database refuses a double booking), kits
 * are pinned, every rating seat gets its scorecard, and the candidate and exactly the people concerned are mailed.
 * Answers the mails' recipients count and the application, for the live event.
 */
export async function publishAgenda(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  agendaId: string,
  seen: number,
  { reason, wordingReason }: { reason: string; wordingReason?: string | undefined },
): Promise<{ applicationId: string }> {
  const { org } = viewer;
  await bookingInTurn(tx, org);
  await holdApplication(
    tx,
    org,
    sql<string>`(SELECT application_id FROM agenda WHERE org_id = ${org} AND agenda_id = ${agendaId})`,
  );
  const found = await agendaFor(tx, viewer, agendaId);
  const { agenda, application, draft } = found;
  if (agenda.version !== seen) throw changedSince(agenda.version);
  if (application.ended_at !== null)
    throw conflict('application_ended', 'This procedure has ended; nobody is invited any more.');
  const made = await contentOf(tx, deps, org, found);
  const published = await latestPublication(tx, org, agendaId);
  await refuseUnready(tx, deps, org, found, made, published?.content);
  const { content, told, cancelled, changes } = changesBetween(published?.content ?? null, made.content);
  if (published !== undefined && changes.length === 0)
    throw conflict('nothing_changed', 'Nothing has changed since the last publication, so nobody is told anything.');
  if (published !== undefined && reason.trim() === '') {
    throw refused('reason_missing', 'This agenda was sent before. Say why it changes; the people concerned are told.', {
      errors: [{ pointer: '/reason', detail: 'is needed for a change' }],
    });
  }

  const clashes = await clashesOf(tx, org, agendaId, agenda.candidate_id, draft);
  if (clashes.length > 0) throw doubleBooking(clashes);
  const read = [reason, draft.arrival === published?.content.arrival ? '' : draft.arrival];
  const { application_id: applicationId } = agenda;
  await holdBackForWords(
    tx,
    deps,
    viewer,
    { subject: 'agenda', subjectId: agendaId, applicationId },
    read,
    wordingReason,
  );

  await sql`SET CONSTRAINTS session_room_free, session_candidate_free, panelist_free DEFERRED`.execute(tx);
  await cancelSessions(
    tx,
    deps,
    viewer,
    cancelled.map(({ sessionId }) => sessionId),
    reason,
  );
  await refuseMovedWhenBegun(tx, org, agendaId, asSessions(draft, made.round));
  await writeSessions(tx, deps, viewer, found, made, content);
  await pinKits(tx, deps, viewer, found, made);
  await sql`SET CONSTRAINTS session_room_free, session_candidate_free, panelist_free IMMEDIATE`.execute(tx);

  const publication = (published?.publication ?? 0) + 1;
  await tx
    .insertInto('agenda_publication')
    .values({
      org_id: org,
      agenda_id: agendaId,
      publication,
      application_id: agenda.application_id,
      candidate_id: agenda.candidate_id,
      content: JSON.stringify(content),
      reason,
      published_at: deps.now(),
      published_by: viewer.member,
    })
    .execute();
  await tx
    .updateTable('agenda')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('org_id', '=', org)
    .where('agenda_id', '=', agendaId)
    .execute();
  await record(tx, deps, viewer, org, {
    verb: 'published',
    subject: 'agenda',
    subjectId: agendaId,
    candidateId: agenda.candidate_id,
    applicationId: agenda.application_id,
    detail: { publication },
  });
  await tellPeople(tx, deps, org, found, publication, told);
  return { applicationId: agenda.application_id };
}

/** What stands in the way is listed whole; nothing was sent. */
async function refuseUnready(
  tx: Tx,
  deps: Deps,
  org: string,
  found: Found,
  made: Content,
  before: PublishedAgenda | undefined,
): Promise<void> {
  const { plan, round, roundNumber, vacancy } = made;
  if (vacancy.pay_minimum === null) {
    throw refused(
      'pay_range_missing',
      'The pay range must be known before the first interview. State it in the vacancy, then publish.',
    );
  }
  await refuseUnknownRooms(tx, org, found);
  const planFindings = blockingRound(reviewPlan(plan, await planContext(tx, org, vacancy.vacancy_id)), roundNumber - 1);
  const agendaOnes = (await findingsOf(tx, deps, org, found, round, roundNumber)).filter(
    (finding) =>
      finding.severity === 'blocks' && !(finding.rule === 'in_the_past' && hasBegun(before, finding.values.sessionId)),
  );
  if (planFindings.length + agendaOnes.length > 0) {
    throw refused('agenda_not_ready', 'Some things must be settled before this agenda can be sent; they are listed.', {
      findings: [...agendaOnes, ...planFindings],
    });
  }
}

/** A draft may name any room; only rooms that are there can be booked. */
async function refuseUnknownRooms(tx: Tx, org: string, { draft }: Found): Promise<void> {
  const named = draft.sessions.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
  if (named.length === 0) return;
  const rooms = await tx
    .selectFrom('room')
    .select('room_id')
    .where('org_id', '=', org)
    .where('room_id', 'in', named)
    .where('removed_at', 'is', null)
    .execute();
  const unknown = draft.sessions.flatMap(({ roomId }, at) =>
    roomId === null || rooms.some(({ room_id }) => room_id === roomId) ? [] : [at],
  );
  if (unknown.length === 0) return;
  throw refused(
    'room_unknown',
    'A room of this draft is not there any more. Choose another one for each session listed.',
    {
      errors: unknown.map((at) => ({
        pointer: `/sessions/${at}/roomId`,
        detail: 'is not a room of this organisation',
      })),
    },
  );
}

const hasBegun = (before: PublishedAgenda | undefined, sessionId: string) =>
  before?.sessions.some(({ id }) => id === sessionId) ?? false;

/** 409 for a person, room or candidate that is taken: who or what, and until when. */
export function doubleBooking(clashes: Awaited<ReturnType<typeof clashesOf>>) {
  return conflict(
    'double_booking',
    'A person or room is taken at that time. Choose another time, person or room; each clash is listed.',
    { clashes },
  );
}
