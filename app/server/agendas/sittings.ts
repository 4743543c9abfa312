import type { PublishedAgenda } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { conflict } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { type agendaFor, asSessions, type contentOf } from './store.ts';

type Found = Awaited<ReturnType<typeof agendaFor>>;
type Content = Awaited<ReturnType<typeof contentOf>>;

/** What has begun is never moved, and its people stay. */
export async function refuseMovedWhenBegun(tx: Tx, org: string, agendaId: string, sessions: Sitting[]): Promise<void> {
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

export async function writeSessions(
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
export async function seatPeople(
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
  // Somebody on two seats sits on the last of them.
  const people = [...new Map(session.people.map((person) => [person.memberId, person])).values()];
  if (people.length === 0) return;
  await tx
    .insertInto('session_panelist')
    .values(
      people.map(({ memberId, seatId, role }) => ({
        org_id: org,
        session_id: session.sessionId,
        member_id: memberId,
        seat_id: seatId,
        seat_role: role,
        starts_at: session.startsAt,
        ends_at: session.endsAt,
        cancelled_at: null,
      })),
    )
    .onConflict((there) =>
      there.columns(['org_id', 'session_id', 'member_id']).doUpdateSet((row) => ({
        seat_id: row.ref('excluded.seat_id'),
        seat_role: row.ref('excluded.seat_role'),
        starts_at: row.ref('excluded.starts_at'),
        ends_at: row.ref('excluded.ends_at'),
        cancelled_at: null,
      })),
    )
    .execute();
  const rating = session.rated ? session.people.filter(({ role }) => role !== 'shadow') : [];
  if (rating.length === 0) return;
  const raters = [...new Set(rating.map(({ memberId }) => memberId))];
  await tx
    .insertInto('panelist')
    .values(
      raters.map((memberId) => ({
        org_id: org,
        application_id: agenda.application_id,
        round_id: agenda.round_id,
        member_id: memberId,
      })),
    )
    .onConflict((there) => there.doNothing())
    .execute();
  await tx
    .insertInto('scorecard')
    .values(
      raters.map((memberId) => ({
        org_id: org,
        scorecard_id: deps.newId(),
        session_id: session.sessionId,
        application_id: agenda.application_id,
        round_id: agenda.round_id,
        round_number: roundNumber,
        member_id: memberId,
        created_at: at,
      })),
    )
    .onConflict((there) => there.columns(['org_id', 'session_id', 'member_id']).doNothing())
    .execute();
}

export async function cancelSessions(
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
