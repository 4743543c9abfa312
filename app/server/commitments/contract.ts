import { z } from '@hono/zod-openapi';
import { Day, Id, Instant, prose } from '@rondo/interview';
import { body, everyMember, ids, json, PageQuery, pageOf, route } from '../http/contract.ts';
import { withWordingReason } from '../wording/contract.ts';

const CommitmentState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('kept'), onTime: z.boolean() }),
  z.object({ state: z.literal('due'), daysLeft: z.int() }),
  z.object({ state: z.literal('late'), daysLate: z.int() }),
]);

export const Commitment = z
  .object({
    id: Id,
    applicationId: Id,
    candidate: z.object({ id: Id, name: z.string() }),
    questionId: Id.nullable(),
    body: z.string(),
    owner: z.object({ memberId: Id, name: z.string() }),
    dueOn: Day,
    madeAt: Instant,
    keptAt: Instant.nullable(),
    outcome: z.string().nullable(),
    status: CommitmentState,
  })
  .openapi('Commitment');

export const CandidateQuestion = z
  .object({
    id: Id,
    applicationId: Id,
    sessionId: Id.nullable(),
    body: z.string(),
    askedAt: Instant,
    /** Whether a panelist wrote it down; else the candidate asked it here. */
    notedByPanel: z.boolean(),
    state: z.enum(['open', 'answered', 'promised', 'declined']),
    answer: z.string().nullable(),
    answeredBy: z.string().nullable(),
    declineReason: z.string().nullable(),
    commitments: z.array(Commitment),
  })
  .openapi('CandidateQuestion');

/** What the candidate asks, and what we promise (R51–R53). */
export const contract = {
  listQuestions: route({
    method: 'get',
    path: '/applications/{applicationId}/questions',
    summary: "The candidate's questions with their answers and promises",
    access: everyMember,
    request: { params: ids('applicationId') },
    responses: { 200: json(z.object({ items: z.array(CandidateQuestion) }), 'In the order they were asked') },
  }),
  note: route({
    method: 'post',
    path: '/applications/{applicationId}/questions',
    summary: 'Write down a question the candidate asked in the room; the candidate sees it too',
    access: everyMember,
    idempotent: true,
    request: {
      params: ids('applicationId'),
      body: body(z.strictObject({ body: prose(2000, 1), sessionId: Id.nullable().default(null) })),
    },
    responses: { 201: json(CandidateQuestion, 'Written down') },
  }),
  answer: route({
    method: 'put',
    path: '/questions/{questionId}/answer',
    summary: 'Answer it; the candidate sees the answer',
    access: everyMember,
    request: { params: ids('questionId'), body: body(z.strictObject({ answer: prose(5000), ...withWordingReason })) },
    responses: { 200: json(CandidateQuestion, 'Answered') },
  }),
  decline: route({
    method: 'put',
    path: '/questions/{questionId}/declining',
    summary: 'Say that it will not be answered, and why; the candidate sees the reason',
    access: everyMember,
    request: { params: ids('questionId'), body: body(z.strictObject({ reason: prose(2000), ...withWordingReason })) },
    responses: { 200: json(CandidateQuestion, 'Declined') },
  }),
  promise: route({
    method: 'post',
    path: '/applications/{applicationId}/commitments',
    summary: 'Promise the candidate something, by whom and by when; the candidate sees it',
    access: everyMember,
    idempotent: true,
    request: {
      params: ids('applicationId'),
      body: body(
        z.strictObject({
          body: prose(2000),
          ownerId: Id,
          dueOn: Day,
          questionId: Id.nullable().default(null),
          ...withWordingReason,
        }),
      ),
    },
    responses: { 201: json(Commitment, 'Promised') },
  }),
  list: route({
    method: 'get',
    path: '/commitments',
    summary: 'Promises, the first due first: mine, or all that are mine to see',
    access: everyMember,
    request: {
      query: PageQuery.extend({
        of: z.enum(['me', 'all']).default('me'),
        state: z.enum(['open', 'kept']).default('open'),
      }),
    },
    responses: { 200: json(pageOf(Commitment), 'A page of promises') },
  }),
  keep: route({
    method: 'put',
    path: '/commitments/{commitmentId}/keeping',
    summary: 'It is kept: what came of it, in words the candidate reads',
    access: everyMember,
    request: {
      params: ids('commitmentId'),
      body: body(z.strictObject({ outcome: prose(5000), ...withWordingReason })),
    },
    responses: { 200: json(Commitment, 'Kept') },
  }),
};
