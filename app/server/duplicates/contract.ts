import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, TimeZone } from '@rondo/interview';
import { body, ids, json, nothing, PageQuery, pageOf, recruiting, route } from '../http/contract.ts';

/** Why two candidates may be one person: the same mailbox, phone number or name, or a name that sounds the same. */
const Because = z.enum(['mailbox', 'phone', 'name', 'name_alike']);

const Side = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  language: Language,
  timeZone: TimeZone,
  createdAt: Instant,
  /** Whether the person has opened their own page. */
  linked: z.boolean(),
  applications: z.array(z.object({ id: Id, vacancy: z.object({ id: Id, title: z.string() }), ended: z.boolean() })),
  version: z.int(),
});

const Refusal = z.enum(['two_accounts', 'both_begun', 'running_beside_ended']);
const which = z.enum(['this', 'other']).default('this');

/** Candidates who may be one person, and becoming one (R74). */
export const contract = {
  list: route({
    method: 'get',
    path: '/duplicates',
    summary: 'Pairs of candidates who may be one person, the newest first',
    access: recruiting,
    request: { query: PageQuery },
    responses: {
      200: json(pageOf(z.object({ because: z.array(Because), candidates: z.tuple([Side, Side]) })), 'A page of pairs'),
    },
  }),
  of: route({
    method: 'get',
    path: '/candidates/{candidateId}/duplicates',
    summary: 'Other candidates who may be this person',
    access: recruiting,
    request: { params: ids('candidateId') },
    responses: {
      200: json(z.object({ items: z.array(z.object({ because: z.array(Because), candidate: Side })) }), 'At most 20'),
    },
  }),
  compare: route({
    method: 'get',
    path: '/candidates/{candidateId}/duplicates/{otherId}',
    summary: 'Two candidates side by side: what they have, and what stands in the way of being one',
    access: recruiting,
    request: { params: ids('candidateId', 'otherId') },
    responses: {
      200: json(
        z.object({
          because: z.array(Because),
          candidate: Side,
          other: Side,
          /** Vacancies that both are in: what hangs on the one that was not begun goes to the other. */
          doubles: z.array(z.object({ vacancy: z.string(), keptId: Id, foldedId: Id })),
          /** Which of the two addresses must be kept, because a person has opened their page with it. */
          addressOf: z.enum(['this', 'other']).nullable(),
          refused: Refusal.nullable(),
        }),
        'Both',
      ),
    },
  }),
  tellApart: route({
    method: 'put',
    path: '/candidates/{candidateId}/duplicates/{otherId}/distinction',
    summary: 'They are two people; they are not proposed again',
    access: recruiting,
    request: { params: ids('candidateId', 'otherId') },
    responses: { 204: nothing },
  }),
  merge: route({
    method: 'post',
    path: '/candidates/{candidateId}/merges',
    summary:
      'They are one person: all of the other becomes this one’s, each detail as chosen, and the other is gone. For good: ' +
      'there is no way back',
    access: recruiting,
    refuses: [412],
    idempotent: true,
    request: {
      params: ids('candidateId'),
      body: body(
        z.strictObject({
          otherId: Id,
          /** The versions that were looked at. */
          version: z.int().min(1),
          otherVersion: z.int().min(1),
          name: which,
          email: which,
          phone: which,
          language: which,
          timeZone: which,
          confirm: z.literal('merge'),
        }),
      ),
    },
    responses: { 201: json(Side, 'One person') },
  }),
};
