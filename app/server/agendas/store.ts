import {
  type AgendaSession,
  agendaFindings,
  changesBetween,
  disclosedCriteria,
  draftAgenda,
  type Plan,
  PublishedAgenda,
  type Round,
} from '@rondo/interview';
import { sql } from 'kysely';
import { applicationFor } from '../applications/access.ts';
import type { Tx } from '../db/tenant.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { latestPlan, planContext } from '../plans/store.ts';
import { payOf } from '../vacancies/store.ts';
import { clashesOf } from './clashes.ts';
import { AgendaDraft } from './contract.ts';

/**
 * Bookings of one organisation are made one after another until the transaction ends: two that want the same room would
 * each wait for the other's row (a deadlock, and with three the same again at every retry). Call it before anything is
 * read that the decision rests on; the database's exclusion constraints remain the judge.
 */
export async function bookingInTurn(tx: Tx, org: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`booking ${org}`}, 0))`.execute(tx);
}

/** An agenda of an application that is the viewer's to work on. */
export async function agendaFor(tx: Tx, viewer: StaffViewer, agendaId: string) {
  const agenda = await tx
    .selectFrom('agenda')
    .selectAll()
    .where('org_id', '=', viewer.org)
    .where('agenda_id', '=', agendaId)
    .executeTakeFirst();
  if (agenda === undefined) throw notFound();
  const application = await applicationFor(tx, viewer, agenda.application_id);
  return { agenda, application, draft: AgendaDraft.parse(agenda.draft) };
}

function roundOf(plan: Plan, roundId: string): { round: Round; number: number } {
  const index = plan.rounds.findIndex(({ id }) => id === roundId);
  const round = plan.rounds[index];
  if (round === undefined)
    throw conflict('round_gone', 'This round is no longer in the plan. Put it back, or use another round.');
  return { round, number: index + 1 };
}

/** The first draft of a round's agenda; there is one agenda a round. */
export async function makeAgenda(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  applicationId: string,
  roundId: string,
  firstStart: Date,
): Promise<string> {
  const application = await applicationFor(tx, viewer, applicationId);
  if (application.ended_at !== null)
    throw conflict('application_ended', 'This procedure has ended, so there is nothing to plan.');
  const { plan } = await latestPlan(tx, viewer.org, application.vacancy_id);
  const { round, number } = roundOf(plan, roundId);
  const organisation = await tx
    .selectFrom('organisation')
    .select('time_zone')
    .where('org_id', '=', viewer.org)
    .executeTakeFirstOrThrow();
  const draft: AgendaDraft = {
    timeZone: organisation.time_zone,
    place: '',
    arrival: '',
    contactId: viewer.member,
    sessions: draftAgenda(round, firstStart).map(({ planSessionId, startsAt, endsAt, people }) => ({
      id: deps.newId(),
      planSessionId,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      roomId: null,
      place: '',
      people,
    })),
  };
  const agendaId = deps.newId();
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('agenda')
    .values({
      org_id: viewer.org,
      agenda_id: agendaId,
      application_id: applicationId,
      candidate_id: application.candidate_id,
      round_id: roundId,
      round_number: number,
      draft: JSON.stringify(draft),
      created_at: deps.now(),
      created_by: viewer.member,
    })
    .onConflict((there) => there.columns(['org_id', 'application_id', 'round_id']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n)
    throw conflict('agenda_there', 'This round has an agenda already. Open that one.');
  return agendaId;
}

/** Saves a draft on top of the one that was seen. What has begun keeps its time and people. */
export async function saveDraft(
  tx: Tx,
  org: string,
  agendaId: string,
  seen: number,
  draft: AgendaDraft,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('agenda')
    .set((eb) => ({ draft: JSON.stringify(draft), version: eb('version', '+', 1) }))
    .where('org_id', '=', org)
    .where('agenda_id', '=', agendaId)
    .where('version', '=', seen)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw changedSince();
}

/** The latest thing that was sent; undefined before the first publication. */
export async function latestPublication(tx: Tx, org: string, agendaId: string) {
  const row = await tx
    .selectFrom('agenda_publication as p')
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'p.org_id').onRef('m.member_id', '=', 'p.published_by'),
    )
    .select(['p.publication', 'p.content', 'p.published_at', 'p.opened_at', 'p.reason', 'm.name'])
    .where('p.org_id', '=', org)
    .where('p.agenda_id', '=', agendaId)
    .orderBy('p.publication', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, content: PublishedAgenda.parse(row.content) };
}

/** Everything a publication would say, from the draft and what is stored around it. */
export async function contentOf(tx: Tx, deps: Deps, org: string, found: Awaited<ReturnType<typeof agendaFor>>) {
  const { agenda, application, draft } = found;
  const { plan, version: planVersion } = await latestPlan(tx, org, application.vacancy_id);
  const { round, number } = roundOf(plan, agenda.round_id);
  const vacancy = await tx
    .selectFrom('vacancy')
    .selectAll()
    .where('org_id', '=', org)
    .where('vacancy_id', '=', application.vacancy_id)
    .executeTakeFirstOrThrow();
  const organisation = await tx
    .selectFrom('organisation')
    .select('name')
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  const memberIds = [
    ...new Set([
      ...draft.sessions.flatMap(({ people }) => people.map(({ memberId }) => memberId)),
      ...(draft.contactId ? [draft.contactId] : []),
    ]),
  ];
  const members =
    memberIds.length === 0
      ? []
      : await tx
          .selectFrom('member')
          .select(['member_id', 'name', 'title', 'bio', 'phone', 'email', 'from_organisation'])
          .where('org_id', '=', org)
          .where('member_id', 'in', memberIds)
          .execute();
  const roomIds = draft.sessions.flatMap(({ roomId }) => (roomId ? [roomId] : []));
  const rooms =
    roomIds.length === 0
      ? []
      : await tx
          .selectFrom('room')
          .select(['room_id', 'name', 'place'])
          .where('org_id', '=', org)
          .where('room_id', 'in', roomIds)
          .execute();
  const memberOf = (id: string) => members.find(({ member_id }) => member_id === id);
  const contact = draft.contactId === null ? undefined : memberOf(draft.contactId);
  const host = new URL(deps.config.url).hostname;
  const content: PublishedAgenda = {
    vacancy: { id: vacancy.vacancy_id, title: vacancy.title },
    organisation: organisation.name,
    round: { id: round.id, number, name: round.name },
    zone: draft.timeZone,
    place: draft.place,
    arrival: draft.arrival,
    contact: contact === undefined ? null : { name: contact.name, phone: contact.phone, email: contact.email },
    sessions: [...draft.sessions]
      .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
      .flatMap((session) => {
        const planned = round.sessions.find(({ id }) => id === session.planSessionId);
        if (planned === undefined) return [];
        return [
          {
            id: session.id,
            kind: planned.kind,
            name: planned.name,
            startsAt: new Date(session.startsAt).toISOString(),
            endsAt: new Date(session.endsAt).toISOString(),
            rated: planned.rated,
            place: session.place,
            room: rooms.find(({ room_id }) => room_id === session.roomId)?.name ?? null,
            people: session.people.flatMap(({ memberId, role }) => {
              const member = memberOf(memberId);
              return member === undefined
                ? []
                : [
                    {
                      memberId,
                      name: member.name,
                      title: member.title,
                      organisation: member.from_organisation,
                      bio: member.bio,
                      role,
                    },
                  ];
            }),
            calendar: { uid: `${session.id}@${host}`, sequence: 0 },
          },
        ];
      }),
    criteria: disclosedCriteria(plan),
    pay: payOf(vacancy),
  };
  return { content, plan, planVersion, round, roundNumber: number, vacancy };
}

/** The draft's sessions as the rules read them. */
export function asSessions(draft: AgendaDraft, round: Round): AgendaSession[] {
  return draft.sessions.map((session) => {
    const planned = round.sessions.find(({ id }) => id === session.planSessionId);
    return {
      sessionId: session.id,
      planSessionId: session.planSessionId,
      kind: planned?.kind ?? 'single',
      name: planned?.name ?? '',
      rated: planned?.rated ?? false,
      startsAt: new Date(session.startsAt),
      endsAt: new Date(session.endsAt),
      roomId: session.roomId,
      people: session.people,
    };
  });
}

/** Who sat with this candidate in earlier rounds (R12). */
async function metBefore(tx: Tx, org: string, applicationId: string, roundId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('panelist')
    .select('member_id')
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .where('round_id', '<>', roundId)
    .execute();
  return rows.map(({ member_id }) => member_id);
}

export async function findingsOf(
  tx: Tx,
  deps: Deps,
  org: string,
  found: Awaited<ReturnType<typeof agendaFor>>,
  round: Round,
  roundNumber: number,
) {
  const { agenda, application, draft } = found;
  const context = await planContext(tx, org, application.vacancy_id);
  return agendaFindings(asSessions(draft, round), {
    round,
    roundNumber,
    members: context.members,
    requiresExecutive: context.requiresExecutive,
    executives: context.executives,
    metBefore: await metBefore(tx, org, agenda.application_id, agenda.round_id),
    now: deps.now(),
  });
}

export async function readAgenda(tx: Tx, deps: Deps, viewer: StaffViewer, agendaId: string) {
  const { org } = viewer;
  const found = await agendaFor(tx, viewer, agendaId);
  const { agenda, application, draft } = found;
  const { content, plan, round, roundNumber, vacancy } = await contentOf(tx, deps, org, found);
  const [findings, clashes, published] = [
    await findingsOf(tx, deps, org, found, round, roundNumber),
    await clashesOf(tx, org, agendaId, agenda.candidate_id, draft),
    await latestPublication(tx, org, agendaId),
  ];
  const { told } = changesBetween(published?.content ?? null, content);
  const candidate = await tx
    .selectFrom('candidate')
    .select(['name', 'time_zone'])
    .where('org_id', '=', org)
    .where('candidate_id', '=', agenda.candidate_id)
    .executeTakeFirstOrThrow();
  const nameOf = (memberId: string) =>
    [...content.sessions, ...(published?.content.sessions ?? [])]
      .flatMap(({ people }) => people)
      .find((person) => person.memberId === memberId)?.name ?? '';
  const competencyName = (id: string) => plan.competencies.find((competency) => competency.id === id)?.name ?? '';
  return {
    id: agendaId,
    applicationId: application.application_id,
    candidate: { id: agenda.candidate_id, name: candidate.name, timeZone: candidate.time_zone },
    vacancy: { id: vacancy.vacancy_id, title: vacancy.title },
    round: { id: round.id, number: roundNumber, name: round.name },
    draft,
    planned: round.sessions.map(({ id, kind, name, rated, minutes, breakMinutes, seats }) => ({
      planSessionId: id,
      kind,
      name,
      rated,
      minutes,
      breakMinutes,
      seats: seats.map((seat) => ({
        id: seat.id,
        role: seat.role,
        memberId: seat.memberId,
        focus: seat.focus.map(competencyName).filter(Boolean),
      })),
    })),
    findings: findings.map(({ rule, severity, values }) => ({ rule, severity, values: { ...values } })),
    clashes,
    published:
      published === undefined
        ? null
        : {
            publication: published.publication,
            at: published.published_at.toISOString(),
            by: published.name ?? '',
            openedAt: published.opened_at?.toISOString() ?? null,
            content: published.content,
          },
    changes: {
      candidate: told.candidate.map((change) => ({ ...change })),
      members: told.members.map(({ memberId, changes }) => ({
        memberId,
        name: nameOf(memberId),
        changes: changes.map((change) => ({ ...change })),
      })),
    },
    version: agenda.version,
  };
}

export async function listPublications(tx: Tx, org: string, agendaId: string) {
  const rows = await tx
    .selectFrom('agenda_publication as p')
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'p.org_id').onRef('m.member_id', '=', 'p.published_by'),
    )
    .select(['p.publication', 'p.content', 'p.published_at', 'p.opened_at', 'p.reason', 'p.cause', 'm.name'])
    .where('p.org_id', '=', org)
    .where('p.agenda_id', '=', agendaId)
    .orderBy('p.publication', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    publication: row.publication,
    at: row.published_at.toISOString(),
    by: row.name ?? '',
    reason: row.reason,
    cause: row.cause as 'ended' | 'resumed' | null,
    openedAt: row.opened_at?.toISOString() ?? null,
    content: PublishedAgenda.parse(row.content),
  }));
}
