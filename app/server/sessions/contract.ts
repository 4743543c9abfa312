import { z } from '@hono/zod-openapi';
import { Id, Instant, Kit, SeatRole, SessionKind } from '@rondo/interview';
import { Document } from '../applications/contract.ts';
import { body, everyMember, hiring, ids, json, route } from '../http/contract.ts';

/** A session of mine, as a line on my day. */
export const MySession = z.object({
  id: Id,
  kind: SessionKind,
  name: z.string(),
  roundNumber: z.int(),
  startsAt: Instant,
  endsAt: Instant,
  timeZone: z.string(),
  room: z.string().nullable(),
  place: z.string(),
  rated: z.boolean(),
  seatRole: SeatRole,
  candidate: z.object({ id: Id, name: z.string() }),
  vacancy: z.object({ id: Id, title: z.string() }),
  applicationId: Id,
  colleagues: z.int(),
  preparedAt: Instant.nullable(),
  startedAt: Instant.nullable(),
  heldAt: Instant.nullable(),
  /** The procedure has ended: nothing here is owed any more. */
  ended: z.boolean(),
  /** My card of this session; null when I owe none. */
  scorecard: z
    .object({ id: Id, submittedAt: Instant.nullable(), savedAt: Instant.nullable(), released: z.boolean() })
    .nullable(),
});

/** A card that I had begun on an interview that is not mine any more. */
const LeftCard = z.object({
  scorecardId: Id,
  sessionId: Id,
  sessionName: z.string(),
  startsAt: Instant,
  candidate: z.object({ id: Id, name: z.string() }),
  savedAt: Instant,
});

export const Session = z
  .object({
    id: Id,
    applicationId: Id,
    candidate: z.object({ id: Id, name: z.string() }),
    startsAt: Instant,
    endsAt: Instant,
    timeZone: z.string(),
    room: z.string().nullable(),
    place: z.string(),
    startedAt: Instant.nullable(),
    heldAt: Instant.nullable(),
    kitVersion: z.int(),
    kit: Kit,
    people: z.array(
      z.object({
        memberId: Id,
        name: z.string(),
        title: z.string(),
        organisation: z.string(),
        role: SeatRole,
        prepared: z.boolean(),
      }),
    ),
    /** My own seat; null for somebody of the vacancy's team who looks in. */
    mine: z
      .object({
        seatRole: SeatRole,
        preparedAt: Instant.nullable(),
        /** What is different since I was prepared for an earlier kit; null when nothing took my confirmation away. */
        changedSince: z.array(z.looseObject({ what: z.string() })).nullable(),
        scorecardId: Id.nullable(),
      })
      .nullable(),
    /** Concerns of earlier rounds that the hiring manager published into this round (R47). */
    concerns: z.array(
      z.object({ id: Id, form: z.enum(['concern', 'hypothesis']), body: z.string(), competencyId: Id.nullable() }),
    ),
    documents: z.array(Document),
    /** The vacancy's text has a newer version than the kit's (R01). */
    newerText: z.boolean(),
    /** What was said to the questions of earlier rounds; null until all of one's own cards are in (R44). */
    earlierAnswers: z
      .array(
        z.object({
          questionId: Id,
          roundNumber: z.int(),
          member: z.string(),
          said: z.string(),
          assessment: z.string(),
        }),
      )
      .nullable(),
  })
  .openapi('Session');

/** Interviews as they are held: kit, preparation, clock (R14, R33, R42, R44). */
export const contract = {
  listMine: route({
    method: 'get',
    path: '/sessions',
    summary: 'My sessions between two instants (at most 92 days), in order',
    description:
      '`left`: what I had written on interviews of that time that are not mine any more, because I was taken off or they were called off.',
    access: everyMember,
    request: {
      query: z
        .object({ from: Instant, until: Instant })
        .refine(({ from, until }) => Date.parse(from) <= Date.parse(until), {
          path: ['until'],
          error: 'must not lie before from',
        }),
    },
    responses: { 200: json(z.object({ items: z.array(MySession), left: z.array(LeftCard) }), 'My sessions') },
  }),
  get: route({
    method: 'get',
    path: '/sessions/{sessionId}',
    summary: 'A session with its kit',
    access: everyMember,
    request: { params: ids('sessionId') },
    responses: { 200: json(Session, 'The session') },
  }),
  prepare: route({
    method: 'put',
    path: '/sessions/{sessionId}/preparation',
    summary: 'I have read the kit and am prepared (R33)',
    access: everyMember,
    request: { params: ids('sessionId') },
    responses: { 200: json(z.object({ preparedAt: Instant }), 'Recorded') },
  }),
  start: route({
    method: 'put',
    path: '/sessions/{sessionId}/start',
    summary: 'The interview begins: the clock runs from here',
    access: everyMember,
    request: { params: ids('sessionId') },
    responses: { 200: json(z.object({ startedAt: Instant }), 'Begun') },
  }),
  end: route({
    method: 'put',
    path: '/sessions/{sessionId}/end',
    summary: 'The interview was held',
    access: everyMember,
    request: { params: ids('sessionId') },
    responses: { 200: json(z.object({ heldAt: Instant }), 'Held') },
  }),
  kitChanges: route({
    method: 'get',
    path: '/sessions/{sessionId}/kit-changes',
    summary: 'What the plan would give now that the pinned kit does not have',
    access: hiring,
    request: { params: ids('sessionId') },
    responses: {
      200: json(
        z.object({ kitVersion: z.int(), changes: z.array(z.looseObject({ what: z.string() })) }),
        'The differences',
      ),
    },
  }),
  upgradeKit: route({
    method: 'put',
    path: '/sessions/{sessionId}/kit',
    summary: 'Pin the kit anew from the plan; never once the session has begun (R05)',
    access: hiring,
    request: { params: ids('sessionId'), body: body(z.strictObject({ kitVersion: z.int() })) },
    responses: { 200: json(z.object({ kitVersion: z.int() }), 'Pinned') },
  }),
};
