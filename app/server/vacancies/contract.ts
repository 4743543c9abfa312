import { z } from '@hono/zod-openapi';
import { Id, Instant, Language, line, PayRange, prose } from '@rondo/interview';
import { body, hiring, ids, json, nothing, PageQuery, pageOf, recruiting, route } from '../http/contract.ts';
import { withWordingReason } from '../wording/contract.ts';

const Country = z.string().regex(/^[A-Z]{2}$/);

export const VacancyState = z.enum(['draft', 'open', 'closed']);

export const VacancySummary = z.object({
  id: Id,
  title: z.string(),
  location: z.string(),
  state: VacancyState,
  applications: z.int(),
  createdAt: Instant,
});

export const Vacancy = z
  .object({
    id: Id,
    title: z.string(),
    location: z.string(),
    country: z.string(),
    language: Language,
    state: VacancyState,
    pay: PayRange.nullable(),
    requiresExecutive: z.boolean(),
    text: z.object({ version: z.int(), body: z.string(), writtenAt: Instant }),
    team: z.array(
      z.object({ memberId: Id, name: z.string(), part: z.enum(['hiring_manager', 'recruiter', 'executive']) }),
    ),
    createdAt: Instant,
    openedAt: Instant.nullable(),
    closedAt: Instant.nullable(),
    version: z.int(),
  })
  .openapi('Vacancy');

const changes = {
  title: line(200).optional(),
  location: line(200, 0).optional(),
  country: Country.optional(),
  language: Language.optional(),
  pay: PayRange.nullable().optional(),
  requiresExecutive: z.boolean().optional(),
};

/** Vacancies: what people apply for (R01, R03, P1). */
export const contract = {
  list: route({
    method: 'get',
    path: '/vacancies',
    summary: 'Vacancies, the newest first',
    access: hiring,
    request: { query: PageQuery.extend({ state: VacancyState.optional() }) },
    responses: { 200: json(pageOf(VacancySummary), 'A page of vacancies') },
  }),
  make: route({
    method: 'post',
    path: '/vacancies',
    summary: 'A new vacancy, with its text and an empty plan',
    access: hiring,
    idempotent: true,
    request: {
      body: body(
        z.strictObject({
          ...changes,
          title: line(200),
          country: Country,
          language: Language,
          text: prose(50_000).default(''),
          ...withWordingReason,
        }),
      ),
    },
    responses: { 201: json(Vacancy, 'Made') },
  }),
  get: route({
    method: 'get',
    path: '/vacancies/{vacancyId}',
    summary: 'One vacancy',
    access: hiring,
    versioned: true,
    request: { params: ids('vacancyId') },
    responses: { 200: json(Vacancy, 'The vacancy') },
  }),
  change: route({
    method: 'patch',
    path: '/vacancies/{vacancyId}',
    summary: 'Change title, place, language, pay range or whether an executive must be met',
    access: hiring,
    versioned: true,
    request: { params: ids('vacancyId'), body: body(z.strictObject(changes)) },
    responses: { 200: json(Vacancy, 'Changed') },
  }),
  write: route({
    method: 'put',
    path: '/vacancies/{vacancyId}/text',
    summary: 'A new version of the text; the old ones stay (R01)',
    access: hiring,
    versioned: true,
    request: { params: ids('vacancyId'), body: body(z.strictObject({ text: prose(50_000), ...withWordingReason })) },
    responses: { 200: json(Vacancy, 'Written') },
  }),
  listTexts: route({
    method: 'get',
    path: '/vacancies/{vacancyId}/texts',
    summary: 'All versions of the text',
    access: hiring,
    request: { params: ids('vacancyId') },
    responses: {
      200: json(
        z.object({
          items: z.array(z.object({ version: z.int(), body: z.string(), writtenAt: Instant, writtenBy: z.string() })),
        }),
        'The latest first',
      ),
    },
  }),
  open: route({
    method: 'put',
    path: '/vacancies/{vacancyId}/opening',
    summary: 'Open it: both dimensions need a criterion (R03), and the pay range must stand (P1)',
    access: hiring,
    request: { params: ids('vacancyId') },
    responses: { 200: json(Vacancy, 'Open') },
  }),
  close: route({
    method: 'put',
    path: '/vacancies/{vacancyId}/closing',
    summary: 'Close it: nobody new can be added; what runs may be finished',
    access: hiring,
    request: { params: ids('vacancyId') },
    responses: { 200: json(Vacancy, 'Closed') },
  }),
  join: route({
    method: 'put',
    path: '/vacancies/{vacancyId}/team/{memberId}',
    summary: 'Somebody takes part in this vacancy',
    access: hiring,
    request: {
      params: ids('vacancyId', 'memberId'),
      body: body(z.strictObject({ part: z.enum(['hiring_manager', 'recruiter', 'executive']) })),
    },
    responses: { 200: json(Vacancy, 'In the team') },
  }),
  leave: route({
    method: 'delete',
    path: '/vacancies/{vacancyId}/team/{memberId}',
    summary: 'Somebody no longer takes part in this vacancy',
    access: recruiting,
    request: { params: ids('vacancyId', 'memberId') },
    responses: { 204: nothing },
  }),
};
