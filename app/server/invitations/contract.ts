import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, Lookalike, line } from '@rondo/interview';
import { administrating, body, ids, json, nothing, PageQuery, pageOf, Role, route } from '../http/contract.ts';

export const Invitation = z
  .object({
    id: Id,
    email: z.string(),
    /** What the address's domain may be taken for. */
    lookalike: Lookalike.nullable(),
    name: z.string(),
    role: Role,
    language: Language,
    invitedBy: z.string(),
    invitedAt: Instant,
    expiresAt: Instant,
    /** Its link is over; sending it again makes a new one. */
    expired: z.boolean(),
  })
  .openapi('Invitation');

/** Inviting people to the organisation by mail, with a role. */
export const contract = {
  list: route({
    method: 'get',
    path: '/invitations',
    summary: 'Invitations that nobody accepted or withdrew yet, the newest first',
    access: administrating,
    request: { query: PageQuery },
    responses: { 200: json(pageOf(Invitation), 'A page of invitations') },
  }),
  make: route({
    method: 'post',
    path: '/invitations',
    summary: 'Invite somebody; an open invitation of the same address is replaced by this one',
    access: administrating,
    idempotent: true,
    request: {
      body: body(
        z.strictObject({
          // Mails to strangers carry no address that somebody typed into a name.
          name: line(200).refine((name) => !/:\/\/|www\./i.test(name), 'must not contain a web address'),
          email: z.string().trim().pipe(z.email().max(320)),
          role: Role,
          language: Language,
        }),
      ),
    },
    responses: { 201: json(Invitation, 'Invited; the mail is on its way') },
  }),
  withdraw: route({
    method: 'delete',
    path: '/invitations/{invitationId}',
    summary: 'Withdraw an invitation; its links end at once',
    access: administrating,
    request: { params: ids('invitationId') },
    responses: { 204: nothing },
  }),
  send: route({
    method: 'post',
    path: '/invitations/{invitationId}/mail',
    summary: 'Send an invitation again, with a link that is good for another fourteen days',
    access: administrating,
    request: { params: ids('invitationId') },
    responses: { 202: json(Invitation, 'On its way') },
  }),
};
