import { z } from '@hono/zod-openapi';
import { Id, Instant, line, PublishedAgenda, prose, SeatRole, SessionKind, TimeZone } from '@rondo/interview';
import { body, hiring, ids, json, route } from '../http/contract.ts';
import { withWordingReason } from '../wording/contract.ts';

export const DraftPerson = z.strictObject({ seatId: Id, role: SeatRole, memberId: Id });

export const DraftSession = z.strictObject({
  /** The session's id for ever: it is in calendars. */
  id: Id,
  planSessionId: Id,
  startsAt: Instant,
  endsAt: Instant,
  roomId: Id.nullable(),
  place: line(300, 0),
  people: z.array(DraftPerson).max(12),
});

/** An agenda in the making. Times are instants; `timeZone` is the zone they are told in. */
export const AgendaDraft = z.strictObject({
  timeZone: TimeZone,
  place: line(500, 0),
  arrival: prose(2000),
  contactId: Id.nullable(),
  sessions: z.array(DraftSession).max(20),
});
export type AgendaDraft = z.infer<typeof AgendaDraft>;

const Finding = z.object({ rule: z.string(), severity: z.enum(['blocks', 'warns']), values: z.looseObject({}) });

/** A person or room that is taken at that time by another session. Whose it is: only that it is taken. */
const Clash = z.object({
  sessionId: Id,
  what: z.enum(['person', 'room', 'candidate']),
  id: Id,
  name: z.string(),
  from: Instant,
  until: Instant,
});

export const Agenda = z
  .object({
    id: Id,
    applicationId: Id,
    candidate: z.object({ id: Id, name: z.string(), timeZone: z.string() }),
    vacancy: z.object({ id: Id, title: z.string() }),
    round: z.object({ id: Id, number: z.int(), name: z.string() }),
    draft: AgendaDraft,
    /** Sessions of the plan with their seats, for the composer. */
    planned: z.array(
      z.object({
        planSessionId: Id,
        kind: SessionKind,
        name: z.string(),
        rated: z.boolean(),
        minutes: z.int(),
        breakMinutes: z.int(),
        seats: z.array(z.object({ id: Id, role: SeatRole, memberId: Id.nullable(), focus: z.array(z.string()) })),
      }),
    ),
    findings: z.array(Finding),
    clashes: z.array(Clash),
    published: z
      .object({
        publication: z.int(),
        at: Instant,
        by: z.string(),
        openedAt: Instant.nullable(),
        content: PublishedAgenda,
      })
      .nullable(),
    /** What publishing would tell, to whom. */
    changes: z.object({
      candidate: z.array(z.looseObject({ what: z.string() })),
      members: z.array(
        z.object({ memberId: Id, name: z.string(), changes: z.array(z.looseObject({ what: z.string() })) }),
      ),
    }),
    version: z.int(),
  })
  .openapi('Agenda');

/** One candidate's day in one round (R08, R09, R15, R16, R18). */
export const contract = {
  make: route({
    method: 'post',
    path: '/applications/{applicationId}/rounds/{roundId}/agenda',
    summary: 'Start the agenda of a round: the planned sessions one after another from `firstStart`',
    access: hiring,
    idempotent: true,
    request: { params: ids('applicationId', 'roundId'), body: body(z.strictObject({ firstStart: Instant })) },
    responses: { 201: json(Agenda, 'Made; nobody is told yet') },
  }),
  get: route({
    method: 'get',
    path: '/agendas/{agendaId}',
    summary: 'An agenda: its draft, what is wrong with it, what was published, who would be told what',
    access: hiring,
    versioned: true,
    request: { params: ids('agendaId') },
    responses: { 200: json(Agenda, 'The agenda') },
  }),
  save: route({
    method: 'put',
    path: '/agendas/{agendaId}/draft',
    summary: 'Save the draft; nobody is told',
    access: hiring,
    versioned: true,
    request: { params: ids('agendaId'), body: body(AgendaDraft) },
    responses: { 200: json(Agenda, 'Saved') },
  }),
  publish: route({
    method: 'put',
    path: '/agendas/{agendaId}/publication',
    summary: 'Publish the draft: candidate and panel are told, calendars get invitations, kits are pinned',
    access: hiring,
    versioned: true,
    request: {
      params: ids('agendaId'),
      body: body(z.strictObject({ reason: line(500, 0).default(''), ...withWordingReason })),
    },
    responses: { 200: json(Agenda, 'Published') },
  }),
  history: route({
    method: 'get',
    path: '/agendas/{agendaId}/publications',
    summary: 'Every publication: what was told, when, by whom and why (R79)',
    access: hiring,
    request: { params: ids('agendaId') },
    responses: {
      200: json(
        z.object({
          items: z.array(
            z.object({
              publication: z.int(),
              at: Instant,
              by: z.string(),
              reason: z.string(),
              /** Without a person who wrote a reason: the procedure ended, or went on again. */
              cause: z.enum(['ended', 'resumed']).nullable(),
              openedAt: Instant.nullable(),
              content: PublishedAgenda,
            }),
          ),
        }),
        'The latest first',
      ),
    },
  }),
};
