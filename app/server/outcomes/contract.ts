import { z } from '@hono/zod-openapi';
import { Day, Id, Instant, Language, line, OutcomeKind, prose, ReactionKind } from '@rondo/interview';
import { body, hiring, ids, json, PageQuery, pageOf, route } from '../http/contract.ts';
import { withWordingReason } from '../wording/contract.ts';
import { batchContract } from './batch-contract.ts';

/** How a promised day stands (R68). */
export const PromiseState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), daysLeft: z.int() }),
  z.object({ state: z.literal('late'), daysLate: z.int() }),
  z.object({ state: z.literal('kept') }),
  z.object({ state: z.literal('moved') }),
  z.object({ state: z.literal('broken'), daysLate: z.int() }),
]);

export const DecisionPromise = z
  .object({ dueOn: Day, promisedAt: Instant, status: PromiseState })
  .openapi('DecisionPromise');

export const Reaction = z.object({
  kind: ReactionKind,
  body: z.string(),
  reactedAt: Instant,
  answer: z.object({ body: z.string(), at: Instant, by: z.string() }).nullable(),
});

/** What a candidate was told, word for word. */
export const Outcome = z
  .object({
    id: Id,
    kind: OutcomeKind,
    language: Language,
    subject: z.string(),
    opening: z.string(),
    message: z.string(),
    closing: z.string(),
    sentAt: Instant,
    sentBy: z.string(),
    reactions: z.array(Reaction),
  })
  .openapi('Outcome');

const Score = z.int().min(1).max(5).nullable();
export const Feedback = z.object({ clear: Score, respectful: Score, fair: Score, body: z.string() });

const letter = {
  subject: line(200),
  opening: prose(5000),
  message: prose(5000),
  closing: prose(5000),
};

const Letter = z.object({ subject: z.string(), opening: z.string(), message: z.string(), closing: z.string() });

export const OutcomeState = z
  .object({
    /** What there is to tell now; null while nothing is decided, or everything is told. */
    toTell: z
      .object({
        kind: OutcomeKind,
        /** The decision it tells; null for the end without one. */
        decisionId: Id.nullable(),
        dueOn: Day.nullable(),
        daysLeft: z.int().nullable(),
        /** Both sides are being asked: good news waits until then. */
        sealedUntil: Instant.nullable(),
        /** Prepared in the candidate's language; the reason is for a person to write. */
        prepared: Letter,
        language: Language,
      })
      .nullable(),
    /** Somebody is about to tell them together with others. */
    goes: z.object({ at: Instant, by: z.string() }).nullable(),
    told: z.array(Outcome),
    promises: z.array(DecisionPromise),
    feedback: Feedback.extend({ givenAt: Instant }).nullable(),
  })
  .openapi('OutcomeState');

const OutcomeLine = z
  .object({
    applicationId: Id,
    candidate: z.object({ id: Id, name: z.string() }),
    vacancy: z.object({ id: Id, title: z.string() }),
    /** What is to be told or was told; null while nothing is decided. */
    kind: OutcomeKind.nullable(),
    decidedAt: Instant.nullable(),
    decidedBy: z.string().nullable(),
    dueOn: Day.nullable(),
    /** Days until it is due; negative when it is late; null once told. */
    daysLeft: z.int().nullable(),
    toldAt: Instant.nullable(),
    outcomeId: Id.nullable(),
    /** Somebody is about to tell them together with others. */
    goes: z.object({ at: Instant, by: z.string() }).nullable(),
    contest: z.object({ body: z.string(), at: Instant }).nullable(),
  })
  .openapi('OutcomeLine');

/** What candidates are told of decisions: by a person, by the promised day (R68, R71, N3, G11). */
export const contract = {
  list: route({
    method: 'get',
    path: '/outcomes',
    summary: 'Who waits to be told, the longest due first; who was told; who contests it',
    description:
      'Applications for which the viewer still owes a scorecard are left out. `due`: everybody who was promised a day, or about whom something is decided, or whose procedure was ended, or whose vacancy was closed, and who was not told.',
    access: hiring,
    request: {
      query: PageQuery.extend({
        state: z.enum(['due', 'told', 'contested']).default('due'),
        vacancyId: Id.optional(),
        /** Only what is decided, only what is not. */
        decided: z.enum(['yes', 'no', 'any']).default('any'),
      }),
    },
    responses: { 200: json(pageOf(OutcomeLine), 'A page of candidates') },
  }),
  get: route({
    method: 'get',
    path: '/applications/{applicationId}/outcome',
    summary: 'What this candidate was told, what is to be told by when, and the promised days with how they stand',
    access: hiring,
    request: { params: ids('applicationId') },
    responses: { 200: json(OutcomeState, 'How it stands') },
  }),
  preview: route({
    method: 'post',
    path: '/applications/{applicationId}/outcome-previews',
    summary: 'The mail exactly as it would be sent, and what in its wording is better said otherwise',
    access: hiring,
    request: {
      params: ids('applicationId'),
      body: body(
        z.strictObject({
          ...letter,
          /** As one of several: `{{candidate}}` and the like are filled in, and nothing need be decided yet. */
          together: z.boolean().default(false),
        }),
      ),
    },
    responses: {
      200: json(
        z.object({
          subject: z.string(),
          text: z.string(),
          html: z.string(),
          findings: z.array(
            z.object({
              found: z.string(),
              severity: z.enum(['block', 'warn', 'hint']),
              why: z.string(),
              instead: z.string(),
            }),
          ),
        }),
        'The mail',
      ),
    },
  }),
  tell: route({
    method: 'post',
    path: '/applications/{applicationId}/outcomes',
    summary:
      'Tell the candidate what was decided, in these words; a rejection is also the no of an open asking and ends the procedure',
    access: hiring,
    idempotent: true,
    request: {
      params: ids('applicationId'),
      body: body(
        z.strictObject({
          ...letter,
          /** The decision that was looked at. */ decisionId: Id.nullable(),
          ...withWordingReason,
        }),
      ),
    },
    responses: { 201: json(Outcome, 'Told') },
  }),
  answerContest: route({
    method: 'put',
    path: '/outcomes/{outcomeId}/contest-answer',
    summary: 'Answer a candidate who contests what they were told; once',
    access: hiring,
    request: { params: ids('outcomeId'), body: body(z.strictObject({ answer: prose(5000, 1), ...withWordingReason })) },
    responses: { 200: json(Outcome, 'Answered; the candidate is told') },
  }),
  react: route({
    method: 'put',
    path: '/my/applications/{applicationId}/outcomes/{outcomeId}/reactions/{kind}',
    summary: 'Thank them for an outcome, or contest it (G11); each once',
    access: 'candidate',
    request: {
      params: ids('applicationId', 'outcomeId').extend({ kind: ReactionKind }),
      body: body(z.strictObject({ body: prose(5000).default('') })),
    },
    responses: { 200: json(Outcome, 'They are told') },
  }),
  giveFeedback: route({
    method: 'put',
    path: '/my/applications/{applicationId}/feedback',
    summary: 'What I think of the procedure, once I was told; once, and every part of it optional',
    access: 'candidate',
    request: {
      params: ids('applicationId'),
      body: body(
        z.strictObject({
          clear: Score.default(null),
          respectful: Score.default(null),
          fair: Score.default(null),
          body: prose(5000).default(''),
        }),
      ),
    },
    responses: { 200: json(Feedback, 'Taken in') },
  }),
  ...batchContract,
};
