import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, line, mostTogether, prose } from '@rondo/interview';
import { body, hiring, ids, json, PageQuery, pageOf, route } from '../http/contract.ts';
import { withWordingReason } from '../wording/contract.ts';

const Kind = z.enum(['reject', 'closed']);

/** Why somebody is not told with the others: on a page of their own, or not at all. */
const NotTold = z.enum([
  'own_cards_first',
  'candidate_ended',
  'nothing_decided',
  'already_told',
  'being_told',
  'sealed_answer',
  'good_news',
  'both_asked',
  'interview_ahead',
  'card_out',
  'interviewed_undecided',
  'interviewed',
  'archived',
  'no_address',
  'to_be_erased',
  'decision_changed',
  'wording_remarks',
  'teller_gone',
  'too_late',
  'failed',
]);

const person = {
  applicationId: Id,
  candidate: z.object({ id: Id, name: z.string() }),
  vacancy: z.object({ id: Id, title: z.string() }),
  /** In which language they read. */
  language: Language,
};

/** Whoever told them, or is about to. */
const by = z.string().nullable();

/** A letter for all who read in this language and are told this; `{{candidate}}`, `{{vacancy}}` and `{{organisation}}` are filled in. */
const groupLetter = {
  kind: Kind,
  language: Language,
  subject: line(200),
  opening: prose(5000),
  message: prose(5000),
  closing: prose(5000),
};

export const OutcomeBatchReview = z
  .object({
    can: z.array(
      z.object({
        ...person,
        kind: Kind,
        decisionId: Id.nullable(),
        /** Nothing is decided of them: the rejection is decided with the telling. */
        toDecide: z.boolean(),
      }),
    ),
    cannot: z.array(z.object({ ...person, why: NotTold, by, at: Instant.nullable() })),
    /** A letter for each kind and language among them, prepared as the organisation words it; the message is for a person to write. */
    letters: z.array(
      z.object({
        kind: Kind,
        language: Language,
        subject: z.string(),
        opening: z.string(),
        message: z.string(),
        closing: z.string(),
      }),
    ),
    minutesToTakeBack: z.int(),
  })
  .openapi('OutcomeBatchReview');

const batch = {
  id: Id,
  state: z.enum(['waiting', 'going', 'finished', 'cancelled']),
  madeAt: Instant,
  /** When it goes; until then it can be taken back. */
  goesAt: Instant,
  counts: z.object({ waiting: z.int(), told: z.int(), left: z.int() }),
};

export const OutcomeBatch = z
  .object({
    ...batch,
    items: z.array(
      z.object({
        ...person,
        kind: Kind,
        state: z.enum(['waiting', 'told', 'taken_back', 'left']),
        why: NotTold.nullable(),
        by,
      }),
    ),
  })
  .openapi('OutcomeBatch');

const several = z.array(Id).min(1).max(mostTogether);

/** Telling several candidates with one press; who was interviewed has words of their own (R71, R73). */
export const batchContract = {
  review: route({
    method: 'post',
    path: '/outcome-batch-reviews',
    summary: 'Who of these candidates can be told together and who cannot, and why; sends nothing',
    access: hiring,
    request: { body: body(z.strictObject({ applicationIds: several })) },
    responses: { 200: json(OutcomeBatchReview, 'Who, and the letters to begin with') },
  }),
  makeBatch: route({
    method: 'post',
    path: '/outcome-batches',
    summary:
      'Tell several candidates together, at most 100, in ten minutes; until then it can be taken back. Nobody is told twice',
    description:
      'Whoever cannot be told any more by then is left out, with the reason. Of whom nothing is decided a rejection is decided when it goes, by who pressed and for `reason`. Each is told, recorded and kept as if told alone.',
    access: hiring,
    idempotent: true,
    request: {
      body: body(
        z.strictObject({
          people: z
            .array(
              z.strictObject({ applicationId: Id, kind: Kind, /** That was looked at. */ decisionId: Id.nullable() }),
            )
            .min(1)
            .max(mostTogether),
          letters: z.array(z.strictObject(groupLetter)).min(1).max(6),
          /** Internal: why they are rejected of whom nothing is decided. */
          reason: prose(5000).default(''),
          ...withWordingReason,
        }),
      ),
    },
    responses: { 201: json(OutcomeBatch, 'It goes in ten minutes') },
  }),
  listBatches: route({
    method: 'get',
    path: '/outcome-batches',
    summary: 'What one told together oneself in the last thirty days, the latest first',
    access: hiring,
    request: { query: PageQuery },
    responses: { 200: json(pageOf(z.object(batch).openapi('OutcomeBatchLine')), 'A page of them') },
  }),
  getBatch: route({
    method: 'get',
    path: '/outcome-batches/{outcomeBatchId}',
    summary: 'How far it is: who was told, who waits, who was left out and why',
    access: hiring,
    request: { params: ids('outcomeBatchId') },
    responses: { 200: json(OutcomeBatch, 'The telling') },
  }),
  cancelBatch: route({
    method: 'put',
    path: '/outcome-batches/{outcomeBatchId}/cancellation',
    summary: 'Take it back before it goes, by who made it: nobody is told, nothing is decided',
    access: hiring,
    request: { params: ids('outcomeBatchId') },
    responses: { 200: json(OutcomeBatch, 'Taken back') },
  }),
};
