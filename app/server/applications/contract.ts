import { z } from '@hono/zod-openapi';
import { Day, Id, Instant, Language, Lookalike, line, TimeZone } from '@rondo/interview';
import {
  body,
  bytes,
  documentTypes,
  everyMember,
  file,
  hiring,
  ids,
  json,
  nothing,
  PageQuery,
  pageOf,
  recruiting,
  route,
} from '../http/contract.ts';
import { isAddress, keptAddress } from '../mail/address.ts';

/** An address that mail reaches: its domain in any letters, none of which merely look right; kept in one form. */
export const Email = z.string().max(320).overwrite(keptAddress).refine(isAddress, 'Invalid email address');

export const Document = z.object({
  id: Id,
  kind: z.enum(['cv', 'letter', 'other']),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  pages: z.int().nullable(),
  uploadedAt: Instant,
  replacedAt: Instant.nullable(),
  /** Pictures that lay elsewhere and would have been fetched: left out when the file was taken in. */
  outsidePictures: z.int(),
});

/** Where an application stands, from its facts. */
export const ApplicationStage = z.enum(['new', 'screening', 'interviewing', 'deciding', 'decided', 'ended']);

export const ApplicationSummary = z.object({
  id: Id,
  candidate: z.object({ id: Id, name: z.string() }),
  vacancy: z.object({ id: Id, title: z.string() }),
  stage: ApplicationStage,
  roundNumber: z.int().nullable(),
  createdAt: Instant,
  /** From the first to the last session that was sent; null before that. */
  interviews: z.object({ startsAt: Instant, endsAt: Instant }).nullable(),
  /** Since when it stands where it stands; of interviews, until when. */
  standsAt: Instant,
  decider: z.object({ memberId: Id, name: z.string() }).nullable(),
  hasCv: z.boolean(),
  archivedAt: Instant.nullable(),
});

/** What narrows the applications for a vacancy. */
export const ApplicationFilters = z.object({
  search: z
    .string()
    .max(200)
    .refine((typed) => !typed.includes('\u0000'))
    .optional(),
  stage: ApplicationStage.optional(),
  cv: z.enum(['yes', 'no']).optional(),
  archived: z.enum(['no', 'only']).default('no'),
  since: Day.optional(),
  decider: Id.optional(),
});

export const Application = z
  .object({
    id: Id,
    candidate: z.object({
      id: Id,
      name: z.string(),
      email: z.string(),
      /** What the address's domain may be taken for; absent for who does not read the address. */
      lookalike: Lookalike.nullable().optional(),
      phone: z.string(),
      language: Language,
      timeZone: z.string(),
      version: z.int(),
    }),
    vacancy: z.object({ id: Id, title: z.string(), state: z.enum(['draft', 'open', 'closed']) }),
    source: z.string(),
    createdAt: Instant,
    decisionDueOn: Day.nullable(),
    decider: z.object({ memberId: Id, name: z.string() }).nullable(),
    ended: z
      .object({
        at: Instant,
        /** In words, or a code: employer_no, candidate_no, candidate_withdrew. */
        reason: z.string(),
        side: z.enum(['employer', 'candidate']).nullable(),
        /** What a candidate who withdrew said about it; empty when nothing. */
        words: z.string(),
        /** Until when it is staff's to take back; null when it is not. */
        undoUntil: Instant.nullable(),
      })
      .nullable(),
    documents: z.array(Document),
    rounds: z.array(
      z.object({
        id: Id,
        number: z.int(),
        name: z.string(),
        agenda: z
          .object({
            id: Id,
            publication: z.int().nullable(),
            publishedAt: Instant.nullable(),
            openedAt: Instant.nullable(),
            startsAt: Instant.nullable(),
            endsAt: Instant.nullable(),
          })
          .nullable(),
      }),
    ),
    /** False for a panelist: they see who it is and the documents, and no more than the kit gives. */
    full: z.boolean(),
    /** The viewer still owes a scorecard here: what was decided and answered is not theirs to read yet. */
    owesCard: z.boolean(),
    version: z.int(),
  })
  .openapi('Application');

/** Candidates and what they apply for (R29, R72). */
export const contract = {
  list: route({
    method: 'get',
    path: '/vacancies/{vacancyId}/applications',
    summary:
      'Applications for one vacancy, the newest first; those of one stage in the order in which they want attention (R73)',
    access: hiring,
    request: { params: ids('vacancyId'), query: PageQuery.extend(ApplicationFilters.shape) },
    responses: { 200: json(pageOf(ApplicationSummary), 'A page of applications') },
  }),
  pipeline: route({
    method: 'get',
    path: '/vacancies/{vacancyId}/pipeline',
    summary: 'How many applications stand where, counted to a thousand (R73)',
    access: hiring,
    request: { params: ids('vacancyId'), query: z.object({ archived: z.enum(['no', 'only']).default('no') }) },
    responses: {
      200: json(
        z.object({
          stages: z.array(z.object({ stage: ApplicationStage, count: z.int(), more: z.boolean() })),
        }),
        'Every stage in order',
      ),
    },
  }),
  make: route({
    method: 'post',
    path: '/vacancies/{vacancyId}/applications',
    summary: 'Add a candidate to an open vacancy; a known address is the same candidate again only when asked for',
    access: hiring,
    idempotent: true,
    request: {
      params: ids('vacancyId'),
      body: body(
        z.strictObject({
          name: line(200),
          email: Email,
          phone: line(50, 0).default(''),
          language: Language,
          timeZone: TimeZone.optional(),
          source: line(100, 0).default(''),
          /** The candidate is known here by this address: add the application to them. */
          knownCandidateId: Id.optional(),
        }),
      ),
    },
    responses: { 201: json(Application, 'Added') },
  }),
  get: route({
    method: 'get',
    path: '/applications/{applicationId}',
    summary: 'One application: candidate, documents, rounds',
    access: everyMember,
    versioned: true,
    request: { params: ids('applicationId') },
    responses: { 200: json(Application, 'The application') },
  }),
  change: route({
    method: 'patch',
    path: '/applications/{applicationId}',
    summary: 'Who decides, and by when the candidate was promised to hear (R68)',
    access: hiring,
    versioned: true,
    request: {
      params: ids('applicationId'),
      body: body(z.strictObject({ decisionDueOn: Day.nullable().optional(), deciderId: Id.nullable().optional() })),
    },
    responses: { 200: json(Application, 'Changed') },
  }),
  changeCandidate: route({
    method: 'patch',
    path: '/candidates/{candidateId}',
    summary: "Correct a candidate's name, address, phone or language",
    access: recruiting,
    versioned: true,
    request: {
      params: ids('candidateId'),
      body: body(
        z.strictObject({
          name: line(200).optional(),
          email: Email.optional(),
          phone: line(50, 0).optional(),
          language: Language.optional(),
          timeZone: TimeZone.optional(),
        }),
      ),
    },
    responses: { 204: nothing },
  }),
  end: route({
    method: 'put',
    path: '/applications/{applicationId}/ending',
    summary: 'End the procedure without a decision (withdrawn, vacancy gone); retention counts from here',
    access: hiring,
    request: {
      params: ids('applicationId'),
      body: body(
        z.strictObject({
          reason: line(500),
          /** Who ended it: a candidate who withdrew is told nothing more; otherwise they are still to be told. */
          side: z.enum(['employer', 'candidate']).default('employer'),
        }),
      ),
    },
    responses: { 200: json(Application, 'Ended') },
  }),
  upload: route({
    method: 'post',
    path: '/applications/{applicationId}/documents',
    summary: 'Add a CV or letter: PDF or DOCX, at most 10 MB and 60 pages; a new one of the same kind replaces the old',
    access: hiring,
    request: {
      params: ids('applicationId'),
      query: z.object({ kind: z.enum(['cv', 'letter', 'other']).default('cv'), fileName: z.string().min(1).max(500) }),
      body: bytes,
    },
    responses: { 201: json(Document, 'Kept') },
  }),
  download: route({
    method: 'get',
    path: '/applications/{applicationId}/documents/{documentId}',
    summary: 'The file itself, as an attachment',
    access: everyMember,
    request: { params: ids('applicationId', 'documentId') },
    responses: { 200: file('The file', ...documentTypes) },
  }),
  documentText: route({
    method: 'get',
    path: '/applications/{applicationId}/documents/{documentId}/text',
    summary: 'The text in the file',
    access: everyMember,
    request: { params: ids('applicationId', 'documentId') },
    responses: { 200: json(z.object({ text: z.string() }), 'The text') },
  }),
};
