import { z } from '@hono/zod-openapi';
import { Id, Instant, prose } from '@rondo/interview';
import { body, everyMember, hiring, ids, json, nothing, route } from '../http/contract.ts';

const Person = z.object({ memberId: Id, name: z.string() });

const Release = z
  .object({
    memberId: Id,
    reason: z.string(),
    askedBy: Person,
    askedAt: Instant,
    /** Null while it waits for a second person. */
    confirmed: z.object({ by: Person, at: Instant, alone: z.boolean() }).nullable(),
    /** Who may agree to it: those who hire here, but who asked, who is to be let off, and who owes a card themself. */
    mayConfirm: z.array(Person),
    /** With nobody to agree: from when on whoever asked may let them off alone. */
    aloneFrom: Instant.nullable(),
  })
  .openapi('Release');

/** Letting a panelist off a card they owe: asked by one person, agreed to by a second (R65, R97). */
export const contract = {
  list: route({
    method: 'get',
    path: '/applications/{applicationId}/rounds/{roundId}/releases',
    summary:
      'Who was let off a card in a round or is asked to be, by whom and why; refused while one owes a card oneself',
    access: everyMember,
    request: { params: ids('applicationId', 'roundId') },
    responses: { 200: json(z.object({ items: z.array(Release) }), 'In the order they were asked for') },
  }),
  ask: route({
    method: 'put',
    path: '/applications/{applicationId}/rounds/{roundId}/releases/{memberId}',
    summary: 'Ask that a panelist is let off scoring in a round, with a reason; a second person has to agree',
    access: hiring,
    request: {
      params: ids('applicationId', 'roundId', 'memberId'),
      body: body(z.strictObject({ reason: prose(2000, 1) })),
    },
    responses: { 200: json(Release, 'Asked; nothing has changed for anybody yet') },
  }),
  confirm: route({
    method: 'put',
    path: '/applications/{applicationId}/rounds/{roundId}/releases/{memberId}/confirmation',
    summary: 'Agree to a release that somebody else asked for; it is logged and cannot be taken back',
    access: hiring,
    request: { params: ids('applicationId', 'roundId', 'memberId') },
    responses: { 204: nothing },
  }),
  takeBack: route({
    method: 'delete',
    path: '/applications/{applicationId}/rounds/{roundId}/releases/{memberId}',
    summary: 'Take back what was asked, or decline it, before it is agreed to',
    access: hiring,
    request: { params: ids('applicationId', 'roundId', 'memberId') },
    responses: { 204: nothing },
  }),
};
