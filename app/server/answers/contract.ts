import { z } from '@hono/zod-openapi';
import { Instant, prose } from '@rondo/interview';
import { body, hiring, ids, json, route } from '../http/contract.ts';
import { withWordingReason } from '../wording/contract.ts';

export const AnswerValue = z.enum(['yes', 'no', 'need_more']);

/** One asking as one side sees it: what the other said is there only once the seal is open (AN-7). */
export const Asking = z
  .object({
    asking: z.int(),
    deadline: Instant,
    mine: z.object({ value: AnswerValue, body: z.string(), answeredAt: Instant }).nullable(),
    theirs: z.object({
      answered: z.boolean(),
      answeredAt: Instant.optional(),
      value: AnswerValue.optional(),
      body: z.string().optional(),
    }),
    opensAt: Instant.nullable(),
    outcome: z.enum(['waiting', 'ended', 'agreed', 'open_again']),
  })
  .openapi('Asking');

export const askingParams = ids('applicationId').extend({ asking: z.coerce.number().int().min(1).max(1000) });

/** The answer by both: each side says yes, no or need-more without seeing the other's first (R69). */
export const contract = {
  list: route({
    method: 'get',
    path: '/applications/{applicationId}/askings',
    summary: 'The askings of both sides as the employer sees them, the latest first',
    access: hiring,
    request: { params: ids('applicationId') },
    responses: { 200: json(z.object({ items: z.array(Asking) }), 'The askings') },
  }),
  open: route({
    method: 'post',
    path: '/applications/{applicationId}/askings',
    summary: 'Ask both sides, with a deadline at which both answers open',
    access: hiring,
    idempotent: true,
    request: { params: ids('applicationId'), body: body(z.strictObject({ deadline: Instant })) },
    responses: { 201: json(Asking, 'Asked; the candidate is told') },
  }),
  answer: route({
    method: 'put',
    path: '/applications/{applicationId}/askings/{asking}/answer',
    summary: "The employer's answer; a no goes out at once with its reason",
    access: hiring,
    request: {
      params: askingParams,
      body: body(z.strictObject({ value: AnswerValue, body: prose(5000).default(''), ...withWordingReason })),
    },
    responses: { 200: json(Asking, 'Answered') },
  }),
};
