import { z } from '@hono/zod-openapi';
import { Id, Instant } from '@rondo/interview';
import { administrating, ids, json, PageQuery, pageOf, recruiting, route } from '../http/contract.ts';
import { refusalKinds } from '../http/refusals.ts';

/** Who did what: ids, and the names that those ids still have. */
export const AuditLine = z
  .object({
    id: Id,
    occurredAt: Instant,
    actor: z.object({
      side: z.enum(['employer', 'candidate', 'system']),
      id: Id.nullable(),
      /** Null for jobs, and for who was erased. */
      name: z.string().nullable(),
      apiKey: z.object({ id: Id, name: z.string() }).nullable(),
    }),
    verb: z.string(),
    subject: z.string(),
    subjectId: Id,
    /** The name of the person, room, key or vacancy that the line is about, where it still has one. */
    subjectName: z.string().nullable(),
    candidate: z.object({ id: Id, name: z.string().nullable() }).nullable(),
    applicationId: Id.nullable(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .openapi('AuditLine');

/** What was tried and refused, counted by the hour: who, the pattern of the path and ids; nothing of what was sent. */
export const RefusedAttempt = z
  .object({
    id: Id,
    /** The beginning of the hour it is counted in. */
    hour: Instant,
    lastAt: Instant,
    times: z.int(),
    kind: z.enum(refusalKinds),
    actor: z.object({
      /** `nobody`: only whose way in was tried is known, or not even that. */
      side: z.enum(['employer', 'candidate', 'nobody']),
      id: Id.nullable(),
      name: z.string().nullable(),
      apiKey: z.object({ id: Id, name: z.string() }).nullable(),
    }),
    /** `GET /candidates/{candidateId}`; null for signing in, and for the rest where there were too many to tell apart. */
    route: z.string().nullable(),
    /** What was asked for, or whose way in was tried, where that is something of this organisation. */
    subject: z.object({ id: Id, name: z.string().nullable() }).nullable(),
    applicationId: Id.nullable(),
  })
  .openapi('RefusedAttempt');

/** The audit trail: who saw or changed what. Lines about cards stay under the seal like the cards. */
export const contract = {
  list: route({
    method: 'get',
    path: '/audit',
    summary: 'The audit trail of the organisation, the newest first',
    access: administrating,
    request: { query: PageQuery.extend({ actor: Id.optional() }) },
    responses: { 200: json(pageOf(AuditLine), 'A page of lines') },
  }),
  listRefused: route({
    method: 'get',
    path: '/refused-attempts',
    summary: 'What was tried and refused, counted by the hour, the latest first; kept for 90 days',
    access: administrating,
    request: {
      query: PageQuery.extend({
        /** Who tried, or whose way in was tried. */
        actor: Id.optional(),
        about: z.enum(['ways_in', 'things']).optional(),
      }),
    },
    responses: { 200: json(pageOf(RefusedAttempt), 'A page of attempts') },
  }),
  ofCandidate: route({
    method: 'get',
    path: '/candidates/{candidateId}/audit',
    summary: 'Who saw or changed what of a candidate, the newest first',
    access: recruiting,
    request: { params: ids('candidateId'), query: PageQuery },
    responses: { 200: json(pageOf(AuditLine), 'A page of lines') },
  }),
};
