import { z } from '@hono/zod-openapi';
import { Day, Id, Instant, Lookalike } from '@rondo/interview';
import { ApplicationStage } from '../applications/contract.ts';
import { everyMember, json, PageQuery, pageOf, route } from '../http/contract.ts';

/** What somebody typed to find somebody. */
export const Search = z
  .string()
  .max(200)
  .refine((typed) => !typed.includes('\u0000'));

/** What narrows a list of candidates; the same words in every list, and in the address of the page. */
export const candidateFilters = {
  search: Search.optional(),
  vacancy: Id.optional(),
  stage: ApplicationStage.optional(),
  cv: z.enum(['yes', 'no']).optional(),
  archived: z.enum(['no', 'only']).default('no'),
  since: Day.optional(),
  owed: z.enum(['answer']).optional(),
  decider: Id.optional(),
};

export const CandidateFilters = z.object(candidateFilters);

/** Where a search found somebody, with a short piece of the text in which what was typed is marked. */
export const Found = z.object({
  place: z.enum(['name', 'email', 'document', 'note', 'similar']),
  kind: z.enum(['card', 'amendment', 'concern', 'decision']).nullable(),
  /** Whose note it is. */
  by: z.string().nullable(),
  applicationId: Id.nullable(),
  excerpt: z.array(z.object({ text: z.string(), hit: z.boolean() })),
});

export const CandidateSummary = z
  .object({
    id: Id,
    name: z.string(),
    /** Empty for who may not reach them. */
    email: z.string(),
    /** What the address's domain may be taken for; absent for who may not reach them. */
    lookalike: Lookalike.nullable().optional(),
    createdAt: Instant,
    archivedAt: Instant.nullable(),
    hasCv: z.boolean(),
    /** A question of theirs that nobody has answered or declined. */
    owesAnswer: z.boolean(),
    /** How many applications the viewer may see, and the latest three of them. */
    applications: z.int(),
    latest: z.array(
      z.object({
        id: Id,
        vacancy: z.object({ id: Id, title: z.string() }),
        /** Null for a panelist: where it stands is not theirs to know. */
        stage: ApplicationStage.nullable(),
      }),
    ),
    found: Found.nullable(),
  })
  .openapi('CandidateSummary');

/** How many there are, where that is cheap to say; `more` when there are more than that. */
export const Total = z.object({ count: z.int(), more: z.boolean() });

/** Candidates, listed and searched (R73). */
export const contract = {
  list: route({
    method: 'get',
    path: '/candidates',
    summary: 'Candidates one may see, narrowed by filters, searched by name, e-mail, CV and notes one may read (R73)',
    access: everyMember,
    request: {
      query: PageQuery.extend({ ...candidateFilters, sort: z.enum(['newest', 'name']).default('newest') }),
    },
    responses: {
      200: json(
        pageOf(CandidateSummary).extend({
          /** With the first page of a list that is not searched; null where counting would cost more than reading. */
          total: Total.nullable(),
        }),
        'A page of candidates; it may hold fewer than the limit while `next` leads on',
      ),
    },
  }),
};
