import { z } from '@hono/zod-openapi';
import { Id, Instant, prose } from '@rondo/interview';
import { body, hiring, ids, json, route } from '../http/contract.ts';

export const WordingExemption = z
  .object({
    id: Id,
    text: z.string(),
    topics: z.array(z.string()),
    reason: z.string(),
    askedAt: Instant,
    askedBy: z.object({ memberId: Id, name: z.string() }),
    /** Null until a second person has agreed; until then it opens nothing. */
    approvedAt: Instant.nullable(),
    approvedBy: z.string().nullable(),
  })
  .openapi('WordingExemption');

/** Goes along with every text that candidates will read: why its words are needed, where it was held back for them. */
export const withWordingReason = { wordingReason: prose(2000).optional() };

const WordingReason = z
  .object({
    id: Id,
    subject: z.enum([
      'vacancy_text',
      'application_form',
      'outcome',
      'contest_answer',
      'question_answer',
      'question_declining',
      'commitment',
      'commitment_keeping',
      'asking_answer',
      'agenda',
      'notice',
      'mail_text',
      'profile',
    ]),
    subjectId: Id,
    /** Null for what is for all who may apply. */
    candidate: z.object({ applicationId: Id, name: z.string() }).nullable(),
    topics: z.array(z.string()),
    /** The words that were remarked on, as they were sent. */
    words: z.array(z.string()),
    reason: z.string(),
    givenAt: Instant,
    givenBy: z.string(),
  })
  .openapi('WordingReason');

/** Questions that may be asked in spite of their words: a reason, the advert, and a second person (R93). */
export const contract = {
  list: route({
    method: 'get',
    path: '/vacancies/{vacancyId}/wording-exemptions',
    summary: 'What is asked in this vacancy in spite of its words, why, and who agreed',
    access: hiring,
    request: { params: ids('vacancyId') },
    responses: { 200: json(z.object({ items: z.array(WordingExemption) }), 'The latest first, at most 200') },
  }),
  listReasons: route({
    method: 'get',
    path: '/vacancies/{vacancyId}/wording-reasons',
    summary: 'What went to candidates of this vacancy in spite of remarks on its words, and why',
    description: 'What concerns a candidate for whom the viewer still owes a scorecard is left out.',
    access: hiring,
    request: { params: ids('vacancyId') },
    responses: { 200: json(z.object({ items: z.array(WordingReason) }), 'The latest first, at most 200') },
  }),
  listOrganisationReasons: route({
    method: 'get',
    path: '/wording-reasons',
    summary: 'What candidates of every vacancy read in spite of remarks on its words, and why',
    access: hiring,
    responses: { 200: json(z.object({ items: z.array(WordingReason) }), 'The latest first, at most 200') },
  }),
  ask: route({
    method: 'post',
    path: '/vacancies/{vacancyId}/wording-exemptions',
    summary: 'Ask that a question be asked just so: refused where the law knows no exception',
    access: hiring,
    idempotent: true,
    request: {
      params: ids('vacancyId'),
      body: body(
        z.strictObject({
          text: prose(2000, 1),
          reason: prose(2000),
          /** That the advert says that this will be asked. */
          saidInAdvert: z.boolean(),
        }),
      ),
    },
    responses: { 201: json(WordingExemption, 'Asked; a second person has to agree') },
  }),
  approve: route({
    method: 'put',
    path: '/vacancies/{vacancyId}/wording-exemptions/{wordingExemptionId}/approval',
    summary: 'Agree, as a second person',
    access: hiring,
    request: { params: ids('vacancyId', 'wordingExemptionId') },
    responses: { 200: json(WordingExemption, 'Agreed') },
  }),
};
