import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, TimeZone } from '@rondo/interview';
import { body, ids, json, nothing, PageQuery, pageOf, recruiting, route } from '../http/contract.ts';

/**
 * Why two candidates may be one person: the same mailbox, phone number or name, a name spelled otherwise, initials, or an
 * address that is made of the other's name; and what speaks against it: names so unlike that two may share the number.
 */
const Because = z.enum(['mailbox', 'phone', 'name', 'name_alike', 'initials', 'address', 'perhaps_shared']);

/** What makes two names alike, word by word; an empty word: the other name has none that answers. */
const Likeness = z.object({
  how: z.enum(['spelling', 'initial', 'one_more', 'order']),
  one: z.string(),
  other: z.string(),
});

const Alike = z.object({ because: z.array(Because), likeness: z.array(Likeness) });

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

/** One merge, and whether it can still be taken back. */
const Merge = z
  .object({
    id: Id,
    candidateId: Id,
    mergedAt: Instant,
    mergedBy: z.string(),
    /** The other candidate as they were; null once that is forgotten. */
    other: z.object({ name: z.string(), email: z.string() }).nullable(),
    undoUntil: Instant,
    /** Why it cannot be taken back; null while it can. */
    refused: z
      .enum(['undone_already', 'undo_too_late', 'merged_since', 'page_opened_since', 'address_taken'])
      .nullable(),
    undoneAt: Instant.nullable(),
  })
  .openapi('Merge');

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
      200: json(pageOf(Alike.extend({ candidates: z.tuple([Side, Side]) })), 'A page of pairs'),
    },
  }),
  count: route({
    method: 'get',
    path: '/duplicates/count',
    summary: 'How many pairs wait for a person; a hundred stands for a hundred or more',
    access: recruiting,
    request: {},
    responses: { 200: json(z.object({ pairs: z.int() }), 'The number') },
  }),
  of: route({
    method: 'get',
    path: '/candidates/{candidateId}/duplicates',
    summary: 'Other candidates who may be this person',
    access: recruiting,
    request: { params: ids('candidateId') },
    responses: {
      200: json(z.object({ items: z.array(Alike.extend({ candidate: Side })) }), 'At most 20'),
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
        Alike.extend({
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
      'They are one person: all of the other becomes this one’s, each detail as chosen, and the other is gone. It can be ' +
      'taken back for a week',
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
    responses: { 201: json(Side.extend({ merge: Merge }), 'One person') },
  }),
  listMerges: route({
    method: 'get',
    path: '/candidates/{candidateId}/merges',
    summary: 'Whom this candidate was merged from, the newest first, and what can still be taken back',
    access: recruiting,
    request: { params: ids('candidateId') },
    responses: { 200: json(z.object({ items: z.array(Merge) }), 'At most 20') },
  }),
  undoMerge: route({
    method: 'put',
    path: '/candidates/{candidateId}/merges/{mergeId}/undoing',
    summary:
      'They were two after all: the other is there again with all that was theirs; what has come to an application since ' +
      'goes with it. Within a week, the latest merge first',
    access: recruiting,
    request: { params: ids('candidateId', 'mergeId') },
    responses: { 200: json(z.object({ merge: Merge, candidate: Side, other: Side }), 'Two people') },
  }),
};
