import { z } from '@hono/zod-openapi';
import { Id, Instant } from '@rondo/interview';
import { ApplicationFilters } from '../applications/contract.ts';
import { CandidateFilters } from '../candidates/contract.ts';
import { body, hiring, ids, json, route } from '../http/contract.ts';

/** At most so many at once. */
export const mostAtOnce = 1000;

const Ids = z.array(Id).min(1).max(mostAtOnce);

/** Candidates by id, or all that a list with these filters shows. */
const Candidates = z.union([z.strictObject({ ids: Ids }), z.strictObject({ matching: CandidateFilters.strict() })]);

/** Applications by id, or all that a vacancy's list with these filters shows. */
const Applications = z.union([
  z.strictObject({ ids: Ids }),
  z.strictObject({ vacancyId: Id, matching: ApplicationFilters.strict() }),
]);

/** What can be done to many: nothing in it rejects anybody, and nothing in it tells anybody anything. */
export const NewBulkChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['archive', 'restore']), candidates: Candidates }),
  z.strictObject({ kind: z.literal('add'), candidates: Candidates, vacancyId: Id }),
  z.strictObject({ kind: z.enum(['screen', 'unscreen']), applications: Applications }),
  z.strictObject({ kind: z.literal('decider'), applications: Applications, memberId: Id }),
]);

export const BulkChange = z
  .object({
    id: Id,
    kind: z.enum(['archive', 'restore', 'add', 'screen', 'unscreen', 'decider']),
    /** How many were changed, and how many were so already or could not be. */
    changed: z.int(),
    unchanged: z.int(),
    madeAt: Instant,
    /** Until when it can be taken back. */
    undoUntil: Instant,
    undoneAt: Instant.nullable(),
  })
  .openapi('BulkChange');

/** One change of many candidates or applications, which can be taken back (R73, R99). */
export const contract = {
  make: route({
    method: 'post',
    path: '/bulk-changes',
    summary: 'Archive, restore, add to a vacancy, put in screening or name who decides: of many at once; at most 1,000',
    access: hiring,
    idempotent: true,
    request: { body: body(NewBulkChange) },
    responses: { 201: json(BulkChange, 'Changed') },
  }),
  undo: route({
    method: 'put',
    path: '/bulk-changes/{bulkChangeId}/undoing',
    summary: 'Take it back, within ten minutes and by who made it; what somebody has changed since stays',
    access: hiring,
    request: { params: ids('bulkChangeId') },
    responses: { 200: json(BulkChange, 'Taken back') },
  }),
};
