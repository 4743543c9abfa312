import { z } from '@hono/zod-openapi';
import { DecisionOutcome, Id, Instant, prose, Recommendation } from '@rondo/interview';
import { body, everyMember, hiring, ids, json, nothing, route } from '../http/contract.ts';

const Spread = z.object({ n: z.int(), median: z.number().nullable(), range: z.number().nullable() });
const Person = z.object({ memberId: Id, name: z.string(), title: z.string() });

const Row = z.object({
  competencyId: Id,
  name: z.string(),
  dimension: z.enum(['competence', 'collaboration']).nullable(),
  ratings: z.array(
    z.object({
      scorecardId: Id,
      sessionId: Id,
      memberId: Id,
      score: z.int().nullable(),
      evidence: z.string(),
      revised: z.object({ score: z.int().nullable(), reason: z.string(), revisedAt: Instant }).nullable(),
    }),
  ),
  independent: Spread,
  afterDiscussion: Spread.nullable(),
  differs: z.boolean(),
  /** Freed of how strictly each rates, with where it probably is (80 %) and the plain mean; null where nothing can be said. */
  fair: z.object({ score: z.number(), low: z.number(), high: z.number(), mean: z.number() }).nullable(),
  /** What people did about a difference; null while nobody did. */
  handling: z
    .object({
      ownerId: Id.nullable(),
      note: z.string(),
      closedAt: Instant.nullable(),
      closedBy: Id.nullable(),
      version: z.int(),
    })
    .nullable(),
});

const Concern = z.object({
  id: Id,
  form: z.enum(['concern', 'hypothesis']),
  body: z.string(),
  state: z.enum(['open', 'confirmed', 'refuted', 'split']),
  outcomes: z.array(
    z.object({
      memberId: Id,
      scorecardId: Id,
      outcome: z.enum(['confirmed', 'refuted', 'not_tested']),
      evidence: z.string(),
    }),
  ),
});

export const Decision = z.object({
  id: Id,
  roundId: Id,
  outcome: DecisionOutcome,
  reason: z.string(),
  overrideReason: z.string().nullable(),
  missingCards: z.int(),
  decidedAt: Instant,
  decidedBy: Person,
});

export const Debrief = z
  .object({
    applicationId: Id,
    candidate: z.object({ id: Id, name: z.string() }),
    vacancy: z.object({ id: Id, title: z.string() }),
    round: z.object({ id: Id, number: z.int(), name: z.string() }),
    people: z.array(Person),
    /** Cards still out: whose, of which session. Only somebody who is not sealed gets here. */
    missing: z.array(z.object({ scorecardId: Id, memberId: Id, sessionName: z.string(), endsAt: Instant })),
    released: z.array(z.object({ memberId: Id, reason: z.string(), by: Id.nullable(), at: Instant })),
    cards: z.array(
      z.object({
        scorecardId: Id,
        memberId: Id,
        sessionId: Id,
        sessionName: z.string(),
        submittedAt: Instant,
        recommendation: Recommendation,
        strengths: z.string(),
        weaknesses: z.string(),
        /** Handed in after this panelist could see the others' cards. */
        afterUnblinding: z.boolean(),
        amendments: z.array(z.object({ body: z.string(), amendedAt: Instant, afterUnblinding: z.boolean() })),
      }),
    ),
    rows: z.array(Row),
    concerns: z.array(Concern),
    decisions: z.array(Decision),
    /** What the fair scores rest on; null for who does not see the whole vacancy, and while cards are out. */
    fairness: z.object({ scorecards: z.int(), needed: z.int() }).nullable(),
    full: z.boolean(),
  })
  .openapi('Debrief');

const OwnConcern = z.object({
  id: Id,
  form: z.enum(['concern', 'hypothesis']),
  body: z.string(),
  competencyId: Id.nullable(),
  forRoundId: Id,
  writtenBy: Id,
  publishedAt: Instant.nullable(),
});

/** Where scorecards meet (R47, R48, R64–R67). */
export const contract = {
  get: route({
    method: 'get',
    path: '/applications/{applicationId}/rounds/{roundId}/debrief',
    summary: 'The debrief of a round; refused while one owes a card for this candidate oneself',
    access: everyMember,
    request: { params: ids('applicationId', 'roundId') },
    responses: { 200: json(Debrief, 'The debrief') },
  }),
  revise: route({
    method: 'post',
    path: '/applications/{applicationId}/rounds/{roundId}/revised-ratings',
    summary: 'My rating after discussion; the original stays beside it',
    access: everyMember,
    idempotent: true,
    request: {
      params: ids('applicationId', 'roundId'),
      body: body(z.strictObject({ competencyId: Id, score: z.int().min(1).max(5).nullable(), reason: prose(2000, 1) })),
    },
    responses: { 201: json(z.object({ id: Id }), 'Kept beside the original') },
  }),
  handle: route({
    method: 'put',
    path: '/applications/{applicationId}/rounds/{roundId}/discrepancies/{competencyId}',
    summary: 'Who works out a difference, what came of it, and whether it is closed',
    access: everyMember,
    versioned: true,
    request: {
      params: ids('applicationId', 'roundId', 'competencyId'),
      body: body(z.strictObject({ ownerId: Id.nullable(), note: prose(5000), closed: z.boolean() })),
    },
    responses: { 200: json(z.object({ version: z.int() }), 'Saved') },
  }),
  listConcerns: route({
    method: 'get',
    path: '/applications/{applicationId}/concerns',
    summary: 'Concerns and hypotheses about a candidate, with the round they are for',
    access: hiring,
    request: { params: ids('applicationId') },
    responses: { 200: json(z.object({ items: z.array(OwnConcern) }), 'In the order they were written') },
  }),
  writeConcern: route({
    method: 'post',
    path: '/applications/{applicationId}/concerns',
    summary: 'Something for a later round to confirm or refute; nobody of the panel sees it until it is published',
    access: hiring,
    idempotent: true,
    request: {
      params: ids('applicationId'),
      body: body(
        z.strictObject({
          form: z.enum(['concern', 'hypothesis']),
          body: prose(1000, 1),
          competencyId: Id.nullable(),
          forRoundId: Id,
        }),
      ),
    },
    responses: { 201: json(OwnConcern, 'Written') },
  }),
  publishConcern: route({
    method: 'put',
    path: '/concerns/{concernId}/publication',
    summary: 'Put it into the kits of its round (R47)',
    access: hiring,
    request: { params: ids('concernId') },
    responses: { 204: nothing },
  }),
  withdrawConcern: route({
    method: 'delete',
    path: '/concerns/{concernId}',
    summary: 'Withdraw it; cards that settled it keep what they say',
    access: hiring,
    request: { params: ids('concernId') },
    responses: { 204: nothing },
  }),
};
