import { PublishedAgenda } from '@rondo/interview';
import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { queueMail } from '../mail/mail.ts';

type Sent = { agenda_id: string; publication: number; content: PublishedAgenda };

/** The last publication of each agenda of an application. */
async function lastSent(tx: Tx, org: string, applicationId: string): Promise<Sent[]> {
  const rows = await tx
    .selectFrom('agenda_publication')
    .distinctOn('agenda_id')
    .select(['agenda_id', 'publication', 'content'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .orderBy('agenda_id')
    .orderBy('publication', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, content: PublishedAgenda.parse(row.content) }));
}

type About = { applicationId: string; candidateId: string; by: string | null; at: Date };

async function publish(
  tx: Tx,
  org: string,
  about: About,
  sent: Sent,
  cause: 'ended' | 'resumed',
  sessions: PublishedAgenda['sessions'],
): Promise<number> {
  const publication = sent.publication + 1;
  await tx
    .insertInto('agenda_publication')
    .values({
      org_id: org,
      agenda_id: sent.agenda_id,
      publication,
      application_id: about.applicationId,
      candidate_id: about.candidateId,
      content: JSON.stringify({ ...sent.content, sessions }),
      cause,
      published_at: about.at,
      published_by: about.by,
    })
    .execute();
  return publication;
}

/** One mail a person and session, which their calendar understands. */
async function tellPanels(
  tx: Tx,
  deps: Deps,
  org: string,
  about: About,
  agenda: { id: string; publication: number },
  sessions: PublishedAgenda['sessions'],
  method: 'REQUEST' | 'CANCEL',
): Promise<void> {
  const ids = [...new Set(sessions.flatMap(({ people }) => people.map(({ memberId }) => memberId)))];
  if (ids.length === 0) return;
  const members = await tx
    .selectFrom('member')
    .select(['member_id', 'name', 'email', 'language'])
    .where('org_id', '=', org)
    .where('member_id', 'in', ids)
    .where('deactivated_at', 'is', null)
    .execute();
  for (const session of sessions) {
    for (const member of members.filter(({ member_id }) =>
      session.people.some(({ memberId }) => memberId === member_id),
    )) {
      await queueMail(tx, deps, {
        org,
        key: `agenda:${agenda.id}:${agenda.publication}:${member.member_id}:${session.id}`,
        template: 'session-for-member',
        language: member.language as 'en',
        to: { name: member.name, address: member.email },
        candidate: about.candidateId,
        member: member.member_id,
        data: { agendaId: agenda.id, publication: agenda.publication, sessionId: session.id, method },
      });
    }
  }
}

/** Cancels the interviews of an application that lie ahead and have not begun; answers how many. */
export async function cancelInterviews(tx: Tx, deps: Deps, org: string, about: About): Promise<number> {
  const gone = await tx
    .updateTable('session')
    .set((eb) => ({
      cancelled_at: about.at,
      cancelled_by: about.by,
      cancel_cause: 'ended',
      calendar_sequence: eb('calendar_sequence', '+', 1),
    }))
    .where('org_id', '=', org)
    .where('application_id', '=', about.applicationId)
    .where('starts_at', '>', about.at)
    .where('started_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .returning('session_id')
    .execute();
  if (gone.length === 0) return 0;
  const ids = new Set(gone.map(({ session_id }) => session_id));
  await tx
    .updateTable('session_panelist')
    .set({ cancelled_at: about.at })
    .where('org_id', '=', org)
    .where('session_id', 'in', [...ids])
    .where('cancelled_at', 'is', null)
    .execute();
  for (const sent of await lastSent(tx, org, about.applicationId)) {
    const off = sent.content.sessions.filter(({ id }) => ids.has(id));
    if (off.length === 0) continue;
    const rest = sent.content.sessions.filter(({ id }) => !ids.has(id));
    const publication = await publish(tx, org, about, sent, 'ended', rest);
    await tellPanels(tx, deps, org, about, { id: sent.agenda_id, publication }, off, 'CANCEL');
  }
  return gone.length;
}

/** Puts a session and its people back, unless somebody or a room is taken by then. */
async function putBack(tx: Tx, org: string, sessionId: string, endedAt: Date): Promise<boolean> {
  await sql`SAVEPOINT put_back`.execute(tx);
  try {
    await sql`UPDATE session SET cancelled_at = NULL, cancelled_by = NULL, cancel_cause = NULL, calendar_sequence = calendar_sequence + 1
      WHERE org_id = ${org} AND session_id = ${sessionId}`.execute(tx);
    await sql`UPDATE session_panelist SET cancelled_at = NULL WHERE org_id = ${org} AND session_id = ${sessionId} AND cancelled_at = ${endedAt}`.execute(
      tx,
    );
    await sql`RELEASE SAVEPOINT put_back`.execute(tx);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== '23P01') throw error;
    await sql`ROLLBACK TO SAVEPOINT put_back`.execute(tx);
    return false;
  }
}

/**
 * Brings back the interviews that went with the procedure: those still ahead whose people and rooms are free, at their
 * old times, with an invitation of a higher sequence. The others get new ids in their agenda's draft, for a person to
 * plan and send.
 */
export async function resumeInterviews(
  tx: Tx,
  deps: Deps,
  org: string,
  about: About & { endedAt: Date },
): Promise<{ resumed: number; lost: number }> {
  const went = await tx
    .selectFrom('session')
    .select(['session_id', 'agenda_id', 'starts_at'])
    .where('org_id', '=', org)
    .where('application_id', '=', about.applicationId)
    .where('cancel_cause', '=', 'ended')
    .where('cancelled_at', '=', about.endedAt)
    .orderBy('starts_at')
    .execute();
  const back = new Set<string>();
  for (const { session_id, starts_at } of went) {
    if (starts_at > about.at && (await putBack(tx, org, session_id, about.endedAt))) back.add(session_id);
  }
  for (const sent of await lastSent(tx, org, about.applicationId)) {
    const own = went.filter(({ agenda_id }) => agenda_id === sent.agenda_id);
    if (own.length === 0) continue;
    await renameInDraft(
      tx,
      deps,
      org,
      sent.agenda_id,
      own.flatMap(({ session_id }) => (back.has(session_id) ? [] : [session_id])),
    );
    const before = await tx
      .selectFrom('agenda_publication')
      .select('content')
      .where('org_id', '=', org)
      .where('agenda_id', '=', sent.agenda_id)
      .where('publication', '=', sent.publication - 1)
      .executeTakeFirst();
    const returning = (before === undefined ? [] : PublishedAgenda.parse(before.content).sessions)
      .filter(({ id }) => back.has(id))
      .map((session) => ({
        ...session,
        // One for the cancellation, one for this invitation.
        calendar: { ...session.calendar, sequence: session.calendar.sequence + 2 },
      }));
    if (returning.length === 0) continue;
    const sessions = [...sent.content.sessions, ...returning].sort(
      (one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt),
    );
    const publication = await publish(tx, org, about, sent, 'resumed', sessions);
    const agenda = { id: sent.agenda_id, publication };
    await tellPanels(tx, deps, org, about, agenda, returning, 'REQUEST');
    const candidate = await tx
      .selectFrom('candidate')
      .select(['name', 'email', 'language'])
      .where('org_id', '=', org)
      .where('candidate_id', '=', about.candidateId)
      .executeTakeFirstOrThrow();
    await queueMail(tx, deps, {
      org,
      key: `agenda:${agenda.id}:${publication}:candidate`,
      template: 'agenda-for-candidate',
      language: candidate.language as 'en',
      to: { name: candidate.name, address: candidate.email },
      candidate: about.candidateId,
      data: { agendaId: agenda.id, publication },
    });
  }
  return { resumed: back.size, lost: went.length - back.size };
}

/** A cancelled session never comes back under its id: the draft plans another one in its place. */
async function renameInDraft(tx: Tx, deps: Deps, org: string, agendaId: string, sessionIds: string[]): Promise<void> {
  if (sessionIds.length === 0) return;
  const { draft } = await tx
    .selectFrom('agenda')
    .select('draft')
    .where('org_id', '=', org)
    .where('agenda_id', '=', agendaId)
    .executeTakeFirstOrThrow();
  const planned = draft as { sessions: { id: string }[] };
  const renamed = {
    ...planned,
    sessions: planned.sessions.map((session) =>
      sessionIds.includes(session.id) ? { ...session, id: deps.newId() } : session,
    ),
  };
  await tx
    .updateTable('agenda')
    .set((eb) => ({ draft: JSON.stringify(renamed), version: eb('version', '+', 1) }))
    .where('org_id', '=', org)
    .where('agenda_id', '=', agendaId)
    .execute();
}

/** What a candidate's calendar holds that is off: the interviews that went with the procedure, with their cancellations. */
export async function interviewsOff(
  tx: Tx,
  org: string,
  applicationId: string,
  now: Date,
): Promise<PublishedAgenda | null> {
  const rows = await tx
    .selectFrom('session')
    .select(['session_id', 'calendar_sequence'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('cancel_cause', '=', 'ended')
    .where('starts_at', '>', now)
    .execute();
  if (rows.length === 0) return null;
  const sequences = new Map(rows.map(({ session_id, calendar_sequence }) => [session_id, calendar_sequence]));
  return announced(tx, org, applicationId, sequences);
}

/** The interviews that would go if the procedure ended now, as they were announced. */
export async function interviewsAhead(tx: Tx, org: string, applicationId: string, now: Date) {
  const rows = await tx
    .selectFrom('session')
    .select(['session_id', 'calendar_sequence'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('cancelled_at', 'is', null)
    .where('started_at', 'is', null)
    .where('starts_at', '>', now)
    .execute();
  if (rows.length === 0) return null;
  return announced(
    tx,
    org,
    applicationId,
    new Map(rows.map(({ session_id, calendar_sequence }) => [session_id, calendar_sequence])),
  );
}

/** Sessions as they were last announced, whatever agenda they stand in, each with its own sequence. */
async function announced(
  tx: Tx,
  org: string,
  applicationId: string,
  sequences: ReadonlyMap<string, number>,
): Promise<PublishedAgenda | null> {
  const rows = await tx
    .selectFrom('agenda_publication')
    .select('content')
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .orderBy('agenda_id')
    .orderBy('publication', 'desc')
    .limit(100)
    .execute();
  const contents = rows.map(({ content }) => PublishedAgenda.parse(content));
  const [first] = contents;
  if (first === undefined) return null;
  const sessions = [...sequences].flatMap(([id, sequence]) => {
    const content = contents.find((each) => each.sessions.some((session) => session.id === id));
    const session = content?.sessions.find((each) => each.id === id);
    if (content === undefined || session === undefined) return [];
    return [{ ...session, place: session.place || content.place, calendar: { ...session.calendar, sequence } }];
  });
  sessions.sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  return { ...first, sessions };
}
