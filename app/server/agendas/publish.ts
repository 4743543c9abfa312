import {
  type AgendaChanges,
  blockingRound,
  changesBetween,
  Kit,
  type PublishedAgenda,
  pinKit,
  reviewPlan,
} from '@rondo/interview';
import { sql } from 'kysely';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { queueMail } from '../mail/mail.ts';
import { planContext } from '../plans/store.ts';
import { latestText } from '../vacancies/store.ts';
import { agendaFor, asSessions, clashesOf, contentOf, findingsOf, latestPublication } from './store.ts';

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
  reason: string,
): Promise<{ applicationId: string }> {
  const { org } = viewer;
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

async function cancelSessions(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  sessionIds: string[],
  reason: string,
): Promise<void> {
  if (sessionIds.length === 0) return;
  const at = deps.now();
  const begun = await tx
    .updateTable('session')
    .set({ cancelled_at: at, cancelled_by: viewer.member, cancel_reason: reason })
    .where('org_id', '=', viewer.org)
    .where('session_id', 'in', sessionIds)
    .where('started_at', 'is', null)
    .returning('session_id')
    .execute();
  if (begun.length !== sessionIds.length)
    throw conflict('session_begun', 'A session that has begun cannot be cancelled. Put it back into the agenda.');
  await tx
    .updateTable('session_panelist')
    .set({ cancelled_at: at })
    .where('org_id', '=', viewer.org)
    .where('session_id', 'in', sessionIds)
    .execute();
}

/** What has begun is never moved, and its people stay. */
async function refuseMovedWhenBegun(tx: Tx, org: string, agendaId: string, sessions: Sitting[]): Promise<void> {
  const begun = await tx
    .selectFrom('session')
    .select(['session_id', 'starts_at', 'ends_at'])
    .where('org_id', '=', org)
    .where('agenda_id', '=', agendaId)
    .where('started_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .execute();
  for (const row of begun) {
    const now = sessions.find(({ sessionId }) => sessionId === row.session_id);
    if (now === undefined) continue;
    const seated = await tx
      .selectFrom('session_panelist')
      .select('member_id')
      .where('org_id', '=', org)
      .where('session_id', '=', row.session_id)
      .where('cancelled_at', 'is', null)
      .execute();
    const same = new Set(seated.map(({ member_id }) => member_id));
    const moved = row.starts_at.getTime() !== now.startsAt.getTime() || row.ends_at.getTime() !== now.endsAt.getTime();
    if (moved || same.size !== now.people.length || now.people.some(({ memberId }) => !same.has(memberId))) {
      throw conflict(
        'session_begun',
        'A session that has begun keeps its time and its people. Put them back as they were.',
        {
          sessionId: row.session_id,
        },
      );
    }
  }
}

async function writeSessions(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  found: Found,
  made: Content,
  content: PublishedAgenda,
): Promise<void> {
  const { org } = viewer;
  const { agenda, draft } = found;
  const at = deps.now();
  for (const session of asSessions(draft, made.round)) {
    const announced = content.sessions.find(({ id }) => id === session.sessionId);
    if (announced === undefined) continue;
    const values = {
      plan_session_id: session.planSessionId,
      kind: session.kind,
      name: session.name,
      rated: session.rated,
      starts_at: session.startsAt,
      ends_at: session.endsAt,
      room_id: session.roomId,
      place: announced.place,
      calendar_sequence: announced.calendar.sequence,
    };
    const written = await tx
      .insertInto('session')
      .values({
        ...values,
        org_id: org,
        session_id: session.sessionId,
        agenda_id: agenda.agenda_id,
        application_id: agenda.application_id,
        candidate_id: agenda.candidate_id,
        round_id: agenda.round_id,
        round_number: made.roundNumber,
        published_at: at,
      })
      .onConflict((there) =>
        there
          .columns(['org_id', 'session_id'])
          .doUpdateSet(values)
          .where('session.agenda_id', '=', agenda.agenda_id)
          .where('session.cancelled_at', 'is', null),
      )
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows === 0n) {
      throw conflict(
        'session_unknown',
        'A session of this draft belongs to another agenda or was cancelled. Give it a new id.',
      );
    }
    await seatPeople(tx, deps, org, agenda, made.roundNumber, session);
  }
}

type Sitting = ReturnType<typeof asSessions>[number];

/** The people of one session: who left is marked, who stays or comes is seated, every rating seat gets its scorecard. */
async function seatPeople(
  tx: Tx,
  deps: Deps,
  org: string,
  agenda: Found['agenda'],
  roundNumber: number,
  session: Sitting,
): Promise<void> {
  const at = deps.now();
  const ids = session.people.map(({ memberId }) => memberId);
  await tx
    .updateTable('session_panelist')
    .set({ cancelled_at: at })
    .where('org_id', '=', org)
    .where('session_id', '=', session.sessionId)
    .where('cancelled_at', 'is', null)
    .$if(ids.length > 0, (update) => update.where('member_id', 'not in', ids))
    .execute();
  for (const { memberId, seatId, role } of session.people) {
    const seat = {
      seat_id: seatId,
      seat_role: role,
      starts_at: session.startsAt,
      ends_at: session.endsAt,
      cancelled_at: null,
    };
    await tx
      .insertInto('session_panelist')
      .values({ ...seat, org_id: org, session_id: session.sessionId, member_id: memberId })
      .onConflict((there) => there.columns(['org_id', 'session_id', 'member_id']).doUpdateSet(seat))
      .execute();
    if (!session.rated || role === 'shadow') continue;
    await tx
      .insertInto('panelist')
      .values({ org_id: org, application_id: agenda.application_id, round_id: agenda.round_id, member_id: memberId })
      .onConflict((there) => there.doNothing())
      .execute();
    await tx
      .insertInto('scorecard')
      .values({
        org_id: org,
        scorecard_id: deps.newId(),
        session_id: session.sessionId,
        application_id: agenda.application_id,
        round_id: agenda.round_id,
        round_number: roundNumber,
        member_id: memberId,
        created_at: at,
      })
      .onConflict((there) => there.columns(['org_id', 'session_id', 'member_id']).doNothing())
      .execute();
  }
}

/** A session's first kit is pinned from the plan; later ones only follow the people: the rest is upgraded on purpose. */
async function pinKits(tx: Tx, deps: Deps, viewer: StaffViewer, found: Found, made: Content): Promise<void> {
  const { org } = viewer;
  const { agenda, draft } = found;
  const { vacancy } = made;
  const text = await latestText(tx, org, vacancy.vacancy_id);
  for (const session of draft.sessions) {
    const pinned = await tx
      .selectFrom('kit')
      .select(['kit_version', 'plan_version', 'content'])
      .where('org_id', '=', org)
      .where('session_id', '=', session.id)
      .orderBy('kit_version', 'desc')
      .limit(1)
      .executeTakeFirst();
    const fresh = pinKit({
      plan: made.plan,
      planVersion: made.planVersion,
      vacancy: {
        id: vacancy.vacancy_id,
        title: vacancy.title,
        textVersion: text.text_version,
        text: text.body,
        language: vacancy.language as 'en',
      },
      roundId: agenda.round_id,
      planSessionId: session.planSessionId,
      seats: session.people,
    });
    if ('refused' in fresh)
      throw refused('kit_refused', 'The kit of a session cannot be made from this plan; what is wrong is listed.', {
        ...fresh,
        sessionId: session.id,
      });
    const before = pinned === undefined ? undefined : Kit.parse(pinned.content);
    if (before !== undefined && JSON.stringify(before.seats) === JSON.stringify(fresh.kit.seats)) continue;
    const kit: Kit = before === undefined ? fresh.kit : { ...before, seats: fresh.kit.seats };
    await tx
      .insertInto('kit')
      .values({
        org_id: org,
        session_id: session.id,
        kit_version: (pinned?.kit_version ?? 0) + 1,
        application_id: agenda.application_id,
        plan_version: kit.planVersion,
        content: JSON.stringify(kit),
        pinned_at: deps.now(),
        pinned_by: viewer.member,
      })
      .execute();
  }
}

/**
 * One mail to the candidate with the whole agenda; to each panelist one invitation a session that is new or different
 * for them, and a cancellation for one that is theirs no more. Nobody else hears anything.
 */
async function tellPeople(
  tx: Tx,
  deps: Deps,
  org: string,
  found: Found,
  publication: number,
  told: AgendaChanges['told'],
): Promise<void> {
  const { agenda } = found;
  const mail = { org, candidate: agenda.candidate_id };
  const data = { agendaId: agenda.agenda_id, publication };
  if (told.candidate.length > 0) {
    const candidate = await tx
      .selectFrom('candidate')
      .select(['name', 'email', 'language'])
      .where('org_id', '=', org)
      .where('candidate_id', '=', agenda.candidate_id)
      .executeTakeFirstOrThrow();
    await queueMail(tx, deps, {
      ...mail,
      key: `agenda:${agenda.agenda_id}:${publication}:candidate`,
      template: 'agenda-for-candidate',
      language: candidate.language as 'en',
      to: { name: candidate.name, address: candidate.email },
      data,
    });
  }
  if (told.members.length === 0) return;
  const members = await tx
    .selectFrom('member')
    .select(['member_id', 'name', 'email', 'language'])
    .where('org_id', '=', org)
    .where(
      'member_id',
      'in',
      told.members.map(({ memberId }) => memberId),
    )
    .where('deactivated_at', 'is', null)
    .execute();
  for (const member of members) {
    const own = told.members.find(({ memberId }) => memberId === member.member_id)?.changes ?? [];
    const methods = new Map<string, 'REQUEST' | 'CANCEL'>();
    for (const change of own) {
      if (!('sessionId' in change)) continue;
      const gone = change.what === 'session_cancelled' || change.what === 'person_left';
      methods.set(change.sessionId, gone ? 'CANCEL' : 'REQUEST');
    }
    for (const [sessionId, method] of methods) {
      await queueMail(tx, deps, {
        ...mail,
        key: `agenda:${agenda.agenda_id}:${publication}:${member.member_id}:${sessionId}`,
        template: 'session-for-member',
        language: member.language as 'en',
        to: { name: member.name, address: member.email },
        member: member.member_id,
        data: { ...data, sessionId, method },
      });
    }
  }
}
