import { z } from '@hono/zod-openapi';
import { Id, Instant } from '@rondo/interview';
import { administrating, ids, json, PageQuery, pageOf, recruiting, route } from '../http/contract.ts';

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
  ofCandidate: route({
    method: 'get',
    path: '/candidates/{candidateId}/audit',
    summary: 'Who saw or changed what of a candidate, the newest first',
    access: recruiting,
    request: { params: ids('candidateId'), query: PageQuery },
    responses: { 200: json(pageOf(AuditLine), 'A page of lines') },
  }),
};
