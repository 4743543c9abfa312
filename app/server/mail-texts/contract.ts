import { z } from '@hono/zod-openapi';
import { Instant, Language, line, prose } from '@rondo/interview';
import { administrating, body, json, PageQuery, pageOf, recruiting, route } from '../http/contract.ts';
import { withWordingReason } from '../wording/contract.ts';

const By = z.object({ name: z.string() });

const Words = z.object({ subject: z.string(), body: z.string(), button: z.string(), note: z.string() });

/** What is wrong with a text and where; `line` and `column` count from one. */
const Fault = z.object({
  pointer: z.enum(['/subject', '/body', '/button', '/note']),
  fault: z.enum([
    'unknown_placeholder',
    'block_not_alone',
    'placeholder_missing',
    'empty',
    'more_than_a_line',
    'other_link',
  ]),
  found: z.string(),
  line: z.int(),
  column: z.int(),
});

const Audience = z.enum(['candidate', 'member']);

export const MailText = z
  .object({
    kind: z.string(),
    language: Language,
    audience: Audience,
    /** The words that are sent now. */
    text: Words,
    /** Whether they are the organisation's own. */
    own: z.boolean(),
    /** Rondo's words. */
    standard: Words,
    /** False when the own words cannot be filled in any more: Rondo's are sent until they are corrected. */
    fits: z.boolean(),
    /** Whether a button with a link stands under the words, whatever they say. */
    button: z.boolean(),
    /** Its link lets its reader in, so no other address may stand in it. */
    letsIn: z.boolean(),
    placeholders: z.array(
      z.object({
        name: z.string(),
        /** Only as a paragraph of its own. */
        block: z.boolean(),
        needed: z.boolean(),
        example: z.string(),
      }),
    ),
    version: z.int(),
    writtenAt: Instant.nullable(),
    writtenBy: By.nullable(),
  })
  .openapi('MailText');

const where = z.object({ mailKind: z.string().regex(/^[a-z][a-z-]{1,59}$/), language: Language });
const kept = z.strictObject({ subject: line(200), body: prose(10_000, 1), button: line(80, 0), note: prose(1000) });
/** As it stands while somebody is typing. */
const typed = z.strictObject({ subject: prose(200), body: prose(10_000), button: prose(80), note: prose(1000) });

/** What the mails say, in the words of the organisation, each language for itself. */
export const contract = {
  list: route({
    method: 'get',
    path: '/mail-texts',
    summary: 'Every mail that Rondo sends, and in which languages the organisation wrote its own words',
    access: recruiting,
    responses: {
      200: json(
        z.object({
          items: z.array(
            z.object({
              kind: z.string(),
              audience: Audience,
              languages: z.array(
                z.object({
                  language: Language,
                  own: z.boolean(),
                  fits: z.boolean(),
                  subject: z.string(),
                  writtenAt: Instant.nullable(),
                }),
              ),
            }),
          ),
        }),
        'All of them; there are few',
      ),
    },
  }),
  get: route({
    method: 'get',
    path: '/mail-texts/{mailKind}/{language}',
    summary: 'The words of one mail in one language, with what may stand in them',
    access: recruiting,
    versioned: true,
    request: { params: where },
    responses: { 200: json(MailText, 'The text') },
  }),
  write: route({
    method: 'put',
    path: '/mail-texts/{mailKind}/{language}',
    summary:
      'A new version of the words; null takes Rondo’s words again. Refused with every place when a placeholder is unknown or one that is needed is missing',
    access: administrating,
    versioned: true,
    request: { params: where, body: body(z.strictObject({ text: kept.nullable(), ...withWordingReason })) },
    responses: { 200: json(MailText, 'Written') },
  }),
  listVersions: route({
    method: 'get',
    path: '/mail-texts/{mailKind}/{language}/versions',
    summary: 'What the mail said before, the newest first',
    access: recruiting,
    request: { params: where, query: PageQuery },
    responses: {
      200: json(
        pageOf(
          z.object({
            version: z.int(),
            /** Null: Rondo’s words were taken again. */
            text: Words.nullable(),
            writtenAt: Instant,
            writtenBy: By,
          }),
        ),
        'A page of versions',
      ),
    },
  }),
  preview: route({
    method: 'post',
    path: '/mail-texts/{mailKind}/{language}/previews',
    summary:
      'The mail as it would be sent with these words and an example, and what is wrong with them; nothing is kept',
    access: recruiting,
    request: { params: where, body: body(typed) },
    responses: {
      200: json(
        z.object({
          subject: z.string(),
          text: z.string(),
          html: z.string(),
          faults: z.array(Fault),
          /** What the checker of wording says of words for candidates. */
          findings: z.array(
            z.object({ found: z.string(), severity: z.string(), why: z.string(), instead: z.string() }),
          ),
        }),
        'The mail',
      ),
    },
  }),
  send: route({
    method: 'post',
    path: '/mail-texts/{mailKind}/{language}/trials',
    summary: 'Send these words with an example to my own address, to see them where mails are read',
    access: administrating,
    idempotent: true,
    request: { params: where, body: body(kept) },
    responses: { 201: json(z.object({ to: z.string() }), 'Queued') },
  }),
};
