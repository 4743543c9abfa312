import { z } from '@hono/zod-openapi';
import { Id, Instant, Language } from '@rondo/interview';
import { administrating, json, nothing, PageQuery, pageOf, route } from '../http/contract.ts';
import { mailFailures } from '../mail/failure.ts';

/** A mail that went nowhere, as its reader would have seen it. */
export const KeptMail = z
  .object({
    id: Id,
    template: z.string(),
    language: Language,
    to: z.object({ name: z.string(), address: z.string() }),
    queuedAt: Instant,
    /** Null while it is still being written. */
    content: z
      .object({
        subject: z.string(),
        text: z.string(),
        html: z.string(),
        /** The addresses in the text, in order. */
        links: z.array(z.string()),
        calendar: z.object({ method: z.string(), content: z.string() }).nullable(),
      })
      .nullable(),
  })
  .openapi('KeptMail');

/** A mail that the mail server has not taken; its text and its links are for its reader alone. */
export const UnsentMail = z
  .object({
    id: Id,
    to: z.object({ name: z.string(), address: z.string() }),
    queuedAt: Instant,
    /** How often it was tried. */
    attempts: z.number().int(),
    /** Why not, the last time. */
    why: z.enum(mailFailures),
  })
  .openapi('UnsentMail');

/** The outbox: every mail of the organisation, for as long as no SMTP server is set. */
export const contract = {
  list: route({
    method: 'get',
    path: '/outbox',
    summary: 'The mails kept here because there is no SMTP server, the newest first; 404 with one',
    description: 'Whoever reads it can open everybody’s links.',
    access: administrating,
    request: { query: PageQuery },
    responses: { 200: json(pageOf(KeptMail), 'A page of mails') },
  }),
  listUnsent: route({
    method: 'get',
    path: '/unsent-mails',
    summary: 'The mails that the mail server has not taken yet, with why, the newest first',
    description:
      'Without digests and the like to members, which could tell of cards; those are tried again all the same.',
    access: administrating,
    request: { query: PageQuery },
    responses: { 200: json(pageOf(UnsentMail), 'A page of mails') },
  }),
  sendAgain: route({
    method: 'post',
    path: '/unsent-mails/attempts',
    summary: 'Try the mails again now that have not gone out; at most 500, the newest',
    access: administrating,
    responses: { 202: nothing },
  }),
};
