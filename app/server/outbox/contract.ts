import { z } from '@hono/zod-openapi';
import { Id, Instant, Language } from '@rondo/interview';
import { administrating, json, PageQuery, pageOf, route } from '../http/contract.ts';

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
};
