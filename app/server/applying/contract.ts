import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, line, PayRange, prose } from '@rondo/interview';
import { Email } from '../applications/contract.ts';
import { administrating, body, hiring, ids, json, recruiting, route } from '../http/contract.ts';
import { ShownLook } from '../looks/contract.ts';
import { withWordingReason } from '../wording/contract.ts';

const Notice = z.object({ language: Language, version: z.int(), body: z.string() });

export const ApplicationForm = z
  .object({
    state: z.enum(['off', 'on']),
    /** The address people are given; null while there never was one. */
    url: z.string().nullable(),
    told: z.string(),
    contact: z.object({ memberId: Id, name: z.string(), email: z.string() }).nullable(),
    openedAt: Instant.nullable(),
    closedAt: Instant.nullable(),
    version: z.int(),
  })
  .openapi('ApplicationForm');

const slug = z.object({ slug: z.string().regex(/^[a-z0-9-]{12,100}$/) });
const noticeVersion = Notice.extend({
  writtenAt: Instant,
  /** False for the text that Rondo proposes. */
  own: z.boolean(),
});

/** The public form of a vacancy and the privacy notice shown on it (R74, G2). */
export const contract = {
  getForm: route({
    method: 'get',
    path: '/vacancies/{vacancyId}/application-form',
    summary: 'Whether people can apply for this vacancy by a public form, and where',
    access: hiring,
    versioned: true,
    request: { params: ids('vacancyId') },
    responses: { 200: json(ApplicationForm, 'The form') },
  }),
  openForm: route({
    method: 'put',
    path: '/vacancies/{vacancyId}/application-form',
    summary: 'Switch the public form on, or change what it tells; its address stays the same',
    access: recruiting,
    versioned: true,
    request: {
      params: ids('vacancyId'),
      body: body(z.strictObject({ told: prose(2000), contactId: Id.optional(), ...withWordingReason })),
    },
    responses: { 200: json(ApplicationForm, 'On') },
  }),
  closeForm: route({
    method: 'delete',
    path: '/vacancies/{vacancyId}/application-form',
    summary: 'Switch the public form off; whoever opens its address reads that it is closed',
    access: recruiting,
    request: { params: ids('vacancyId') },
    responses: { 200: json(ApplicationForm, 'Off') },
  }),
  listNotices: route({
    method: 'get',
    path: '/notices',
    summary: 'The privacy notice in each language, as it is shown now',
    access: recruiting,
    request: {},
    responses: { 200: json(z.object({ items: z.array(noticeVersion) }), 'One for each language') },
  }),
  getNotice: route({
    method: 'get',
    path: '/notices/{language}',
    summary: 'The privacy notice in one language, as it is shown now',
    access: recruiting,
    versioned: true,
    request: { params: z.object({ language: Language }) },
    responses: { 200: json(noticeVersion, 'The notice') },
  }),
  writeNotice: route({
    method: 'put',
    path: '/notices/{language}',
    summary: 'A new version of the privacy notice; the old ones stay with those who were shown them (G2)',
    access: administrating,
    versioned: true,
    request: {
      params: z.object({ language: Language }),
      body: body(z.strictObject({ body: prose(20_000, 1), ...withWordingReason })),
    },
    responses: { 200: json(noticeVersion, 'Written') },
  }),
  shownNotice: route({
    method: 'get',
    path: '/applications/{applicationId}/notice',
    summary: 'Which privacy notice this candidate was shown before they applied; null where they came another way',
    access: hiring,
    request: { params: ids('applicationId') },
    responses: { 200: json(z.object({ shown: Notice.extend({ shownAt: Instant }).nullable() }), 'The notice') },
  }),
  myNotice: route({
    method: 'get',
    path: '/my/applications/{applicationId}/notice',
    summary: 'The privacy notice I was shown before I applied',
    access: 'candidate',
    request: { params: ids('applicationId') },
    responses: { 200: json(z.object({ shown: Notice.extend({ shownAt: Instant }).nullable() }), 'The notice') },
  }),
  publicForm: route({
    method: 'get',
    path: '/application-forms/{slug}',
    summary: 'What somebody who wants to apply is told: the vacancy, the pay range, who decides, the privacy notice',
    access: 'anyone',
    request: { params: slug, query: z.object({ language: Language.default('en') }) },
    responses: {
      200: json(
        z.object({
          state: z.enum(['open', 'closed']),
          organisation: z.string(),
          look: ShownLook,
          vacancy: z.object({
            title: z.string(),
            location: z.string(),
            language: Language,
            text: z.string(),
            pay: PayRange.nullable(),
          }),
          told: z.string(),
          contact: z.object({ name: z.string(), email: z.string() }),
          notice: Notice,
        }),
        'The form',
      ),
    },
  }),
  apply: route({
    method: 'post',
    path: '/application-forms/{slug}/applications',
    summary:
      'Apply: refused without the notice that is shown now. The answer is the same whether the address is known here or not; ' +
      'sent twice it counts once',
    access: 'anyone',
    idempotent: true,
    request: {
      params: slug,
      body: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: z.object({
              name: line(200),
              email: Email,
              phone: line(50, 0).default(''),
              language: Language,
              noticeLanguage: Language,
              noticeVersion: z.coerce.number().int().min(1),
              /** Left empty by people; what fills in everything fills it in, too. */
              website: z.string().max(2_000).default(''),
              cv: z
                .custom<File | undefined>((value) => value === undefined || value instanceof File)
                .optional()
                .openapi({ type: 'string', format: 'binary' }),
            }),
          },
        },
      },
    },
    responses: { 201: json(z.object({ received: z.literal(true) }), 'Received; a mail says the same') },
  }),
};
