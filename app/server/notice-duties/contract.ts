import { z } from '@hono/zod-openapi';
import { Day, Id, Instant, Language, line, noticeOrigins, noticeReasons, prose } from '@rondo/interview';
import { body, hiring, ids, json, PageQuery, pageOf, recruiting, route } from '../http/contract.ts';

const Origin = z.enum(noticeOrigins);
const How = z.enum(['mailed', 'told', 'not_needed']);

/** Where somebody's data came from, as they are told it. */
const saidOrigin = { origin: Origin, originWords: line(300, 0).default('') };

const Letter = z.object({
  to: z.string(),
  language: Language,
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});

export const NoticeDuty = z
  .object({
    id: Id,
    candidate: z.object({ id: Id, name: z.string(), language: Language }),
    applicationId: Id,
    vacancy: z.object({ id: Id, title: z.string() }),
    importId: Id.nullable(),
    /** What was typed as their source when they came in. */
    source: z.string(),
    since: Instant,
    dueOn: Day,
    /** When we first wrote to them before they were told; it was due that day. */
    contactedAt: Instant.nullable(),
    status: z.discriminatedUnion('state', [
      z.object({ state: z.literal('settled') }),
      z.object({ state: z.literal('due'), daysLeft: z.int() }),
      z.object({ state: z.literal('late'), daysLate: z.int() }),
    ]),
    /** Where their data came from; `said` once a person said so, else proposed from the source, if it names a way. */
    origin: z.object({ kind: Origin, words: z.string(), said: z.boolean() }).nullable(),
    /** False without an address: then they can only be told otherwise. */
    canMail: z.boolean(),
    ended: z.boolean(),
    archived: z.boolean(),
    settled: z
      .object({
        how: How,
        at: Instant,
        /** Null: by itself, as the organisation wants it. */
        by: z.string().nullable(),
        toldOn: Day.nullable(),
        reason: z.enum(noticeReasons).nullable(),
        note: z.string(),
        /** The mail, for as long as it is known: where it went, and when it left. */
        mail: z.object({ to: z.string(), sentAt: Instant.nullable(), failed: z.boolean() }).nullable(),
      })
      .nullable(),
  })
  .openapi('NoticeDuty');

/** One press that mails all of an import who are still to be told; it goes on by itself. */
export const NoticeMailing = z
  .object({
    id: Id,
    importId: Id,
    state: z.enum(['running', 'finished', 'cancelled']),
    origin: z.object({ kind: Origin, words: z.string() }),
    counts: z.object({ waiting: z.int(), mailed: z.int(), notMailed: z.int() }),
    startedAt: Instant,
    startedBy: z.string(),
    endedAt: Instant.nullable(),
  })
  .openapi('NoticeMailing');

/** Who is to be told where their data came from, by when, and how that was settled (Art. 14; R74, G2). */
export const contract = {
  list: route({
    method: 'get',
    path: '/notice-duties',
    summary: 'Who is still to be told where their data came from, the first due first; or who was, the latest first',
    access: recruiting,
    request: {
      query: PageQuery.extend({
        state: z.enum(['open', 'settled']).default('open'),
        due: z.enum(['late', 'week']).optional(),
        how: How.optional(),
        vacancyId: Id.optional(),
        importId: Id.optional(),
      }),
    },
    responses: { 200: json(pageOf(NoticeDuty), 'A page of duties') },
  }),
  count: route({
    method: 'get',
    path: '/notice-duties/count',
    summary: 'How many are still to be told, late, and due within a week; counted to a thousand, of one import wholly',
    access: recruiting,
    request: { query: z.object({ importId: Id.optional() }) },
    responses: {
      200: json(
        z.object({ open: z.int(), late: z.int(), week: z.int(), settled: z.int(), more: z.boolean() }),
        'How many',
      ),
    },
  }),
  ofApplication: route({
    method: 'get',
    path: '/applications/{applicationId}/notice-duties',
    summary: 'What this candidate is owed, or was told, about where their data came from',
    access: hiring,
    request: { params: ids('applicationId') },
    responses: {
      200: json(
        z.object({
          items: z.array(
            // What was mailed, word for word; null unless it was.
            z.object({ duty: NoticeDuty, letter: z.object({ subject: z.string(), text: z.string() }).nullable() }),
          ),
        }),
        'The duties, the latest first',
      ),
    },
  }),
  preview: route({
    method: 'post',
    path: '/notice-duties/{noticeDutyId}/previews',
    summary: 'The mail exactly as it would be sent to them now, but for its link; sends nothing',
    access: recruiting,
    request: { params: ids('noticeDutyId'), body: body(z.strictObject(saidOrigin)) },
    responses: { 200: json(Letter, 'The mail') },
  }),
  settle: route({
    method: 'put',
    path: '/notice-duties/{noticeDutyId}/settlement',
    summary: 'Mail it now, or say that they were told otherwise or why they need not be; a second mail is never sent',
    access: recruiting,
    request: {
      params: ids('noticeDutyId'),
      body: body(
        z.discriminatedUnion('how', [
          z.strictObject({ how: z.literal('mailed'), ...saidOrigin }),
          z.strictObject({ how: z.literal('told'), toldOn: Day, note: prose(2000, 0), ...saidOrigin }),
          z.strictObject({
            how: z.literal('not_needed'),
            reason: z.enum(noticeReasons),
            note: prose(2000, 0).default(''),
            origin: Origin.nullable().default(null),
            originWords: line(300, 0).default(''),
          }),
        ]),
      ),
    },
    responses: { 200: json(NoticeDuty, 'Settled') },
  }),
  reopen: route({
    method: 'delete',
    path: '/notice-duties/{noticeDutyId}/settlement',
    summary: 'It was not so: they are still to be told. What was mailed stays',
    access: recruiting,
    request: { params: ids('noticeDutyId') },
    responses: { 200: json(NoticeDuty, 'To be told again') },
  }),
  mail: route({
    method: 'post',
    path: '/notice-mailings',
    summary: 'Mail those named, at most fifty in one call; nobody gets it twice',
    access: recruiting,
    idempotent: true,
    request: {
      body: body(
        z.strictObject({
          noticeDutyIds: z.array(Id).min(1).max(50),
          ...saidOrigin,
        }),
      ),
    },
    responses: { 201: json(z.object({ mailed: z.int(), left: z.int() }), 'Mailed; `left` still can be') },
  }),
  mailImport: route({
    method: 'post',
    path: '/imports/{importId}/notice-mailings',
    summary:
      'Begin to mail all of an import who are still to be told, in the background; nobody gets it twice. While one is under way, that one is answered',
    access: recruiting,
    idempotent: true,
    request: { params: ids('importId'), body: body(z.strictObject(saidOrigin)) },
    responses: { 201: json(NoticeMailing, 'Begun, or under way') },
  }),
  mailings: route({
    method: 'get',
    path: '/imports/{importId}/notice-mailings',
    summary: 'The mailings of an import with how far they are, the newest first',
    access: recruiting,
    request: { params: ids('importId'), query: PageQuery },
    responses: { 200: json(pageOf(NoticeMailing), 'A page of mailings') },
  }),
  mailing: route({
    method: 'get',
    path: '/notice-mailings/{noticeMailingId}',
    summary: 'One mailing with how far it is',
    access: recruiting,
    request: { params: ids('noticeMailingId') },
    responses: { 200: json(NoticeMailing, 'The mailing') },
  }),
  cancelMailing: route({
    method: 'put',
    path: '/notice-mailings/{noticeMailingId}/cancellation',
    summary: 'Stop it: who was mailed was mailed, the others are still to be told',
    access: recruiting,
    request: { params: ids('noticeMailingId') },
    responses: { 200: json(NoticeMailing, 'Stopped, or over before') },
  }),
  notMailed: route({
    method: 'get',
    path: '/notice-mailings/{noticeMailingId}/not-mailed',
    summary: 'Who of it was not mailed, and why; also whom the mail server did not take',
    access: recruiting,
    request: { params: ids('noticeMailingId'), query: PageQuery },
    responses: {
      200: json(
        pageOf(
          z.object({
            noticeDutyId: Id,
            applicationId: Id,
            candidate: z.object({ id: Id, name: z.string() }),
            reason: z.enum(['no_address', 'told_meanwhile', 'not_delivered']),
          }),
        ),
        'A page of people',
      ),
    },
  }),
  mySource: route({
    method: 'get',
    path: '/my/applications/{applicationId}/data-source',
    summary: 'Where my data came from when I did not apply by myself, and when and how I was told',
    access: 'candidate',
    request: { params: ids('applicationId') },
    responses: {
      200: json(
        z.object({
          /** Of the sentences and letters: the one in which I am written to. */
          language: Language,
          sources: z.array(
            z.object({
              since: Instant,
              dueOn: Day,
              /** As a sentence; null while nobody has said it. */
              origin: z.string().nullable(),
              told: z
                .object({
                  how: How,
                  on: Day,
                  letter: z.object({ subject: z.string(), text: z.string() }).nullable(),
                })
                .nullable(),
            }),
          ),
        }),
        'The sources, the latest first; none when I applied by myself',
      ),
    },
  }),
};
