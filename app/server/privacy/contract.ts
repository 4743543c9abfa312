import { z } from '@hono/zod-openapi';
import { Day, Id, Instant, Language, line, prose } from '@rondo/interview';
import { administrating, body, file, ids, json, nothing, recruiting, route } from '../http/contract.ts';

/** Everything stored about a person as a candidate: one list of rows a table, as they stand in the database. */
export const CandidateExport = z
  .object({
    format: z.literal('rondo-export/1'),
    organisation: z.string(),
    candidateId: Id,
    madeAt: Instant,
    /** Days that data is kept after a procedure is over. */
    keptDays: z.int(),
    tables: z.record(z.string(), z.array(z.looseObject({}))),
    /** What ids in the rows stand for, where it has a name: a vacancy, round, session, competency, question. */
    names: z.record(z.string(), z.string()),
    files: z.array(z.object({ documentId: Id, fileName: z.string(), mediaType: z.string(), base64: z.string() })),
    /** What is not in it, with a coded reason (G4). */
    withheld: z.array(
      z.object({ what: z.string(), reason: z.enum(['draft_of_a_panelist', 'sealed_answer', 'identity_of_others']) }),
    ),
  })
  .openapi('CandidateExport');

const Hold = z.object({
  id: Id,
  reason: z.string(),
  ownerId: Id,
  placedAt: Instant,
  endsOn: Day,
  liftedAt: Instant.nullable(),
});

const Kept = z.object({
  candidateId: Id,
  name: z.string(),
  state: z.enum(['kept', 'held', 'due']),
  because: z.enum(['term', 'consent']).nullable(),
  erasedOn: Day.nullable(),
});

/** Retention, export, erasure, legal hold (G3, G4, G7, G8, G10; R95). */
export const contract = {
  exportCandidate: route({
    method: 'get',
    path: '/candidates/{candidateId}/export',
    summary: 'Everything stored about a candidate that I may see',
    access: recruiting,
    request: { params: ids('candidateId') },
    responses: { 200: json(CandidateExport, 'The export') },
  }),
  readCandidateExport: route({
    method: 'get',
    path: '/candidates/{candidateId}/export-document',
    summary: 'The same as a document to read and print, in the candidate’s language unless another is asked for',
    access: recruiting,
    request: { params: ids('candidateId'), query: z.object({ language: Language.optional() }) },
    responses: { 200: file('The document: one HTML file that fetches nothing', 'text/html') },
  }),
  eraseCandidate: route({
    method: 'post',
    path: '/candidates/{candidateId}/erasure',
    summary: 'Erase a candidate with everything about them, now and for good; refused while a legal hold stands',
    access: recruiting,
    request: { params: ids('candidateId'), body: body(z.strictObject({ confirm: z.literal('erase') })) },
    responses: { 204: nothing },
  }),
  listHolds: route({
    method: 'get',
    path: '/candidates/{candidateId}/legal-holds',
    summary: 'Legal holds on a candidate',
    access: recruiting,
    request: { params: ids('candidateId') },
    responses: { 200: json(z.object({ items: z.array(Hold) }), 'The latest first') },
  }),
  placeHold: route({
    method: 'post',
    path: '/candidates/{candidateId}/legal-holds',
    summary: 'Keep a candidate’s data past its term, with a reason and an end (G10)',
    access: recruiting,
    idempotent: true,
    request: { params: ids('candidateId'), body: body(z.strictObject({ reason: prose(2000, 1), endsOn: Day })) },
    responses: { 201: json(Hold, 'Held') },
  }),
  liftHold: route({
    method: 'put',
    path: '/legal-holds/{legalHoldId}/lifting',
    summary: 'Lift a hold',
    access: recruiting,
    request: { params: ids('legalHoldId') },
    responses: { 204: nothing },
  }),
  listKept: route({
    method: 'get',
    path: '/retention',
    summary: 'Whose data is kept past the procedure, until when and why; what is due is erased every night',
    access: administrating,
    responses: { 200: json(z.object({ days: z.int(), items: z.array(Kept) }), 'The first due first, at most 500') },
  }),
  myExport: route({
    method: 'get',
    path: '/my/export',
    summary: 'Everything an employer stores about me, and my own notes',
    access: 'candidate',
    responses: {
      200: json(
        z.object({
          format: z.literal('rondo-my-export/1'),
          employers: z.array(CandidateExport),
          notes: z.array(z.looseObject({})),
        }),
        'The export',
      ),
    },
  }),
  readMyExport: route({
    method: 'get',
    path: '/my/export-document',
    summary: 'The same as a document to read and print, in my language unless another is asked for',
    access: 'candidate',
    request: { query: z.object({ language: Language.optional() }) },
    responses: { 200: file('The document: one HTML file that fetches nothing', 'text/html') },
  }),
  myPrivacy: route({
    method: 'get',
    path: '/my/applications/{applicationId}/privacy',
    summary: 'How long I am kept here, and who looked at my file',
    access: 'candidate',
    request: { params: ids('applicationId') },
    responses: {
      200: json(
        z.object({
          days: z.int(),
          country: z.string(),
          erasedOn: Day.nullable(),
          consentGivenAt: Instant.nullable(),
          views: z.array(
            z.object({
              at: Instant,
              verb: z.string(),
              subject: z.string(),
              side: z.enum(['employer', 'candidate', 'system']),
              by: line(200, 0),
            }),
          ),
        }),
        'How it stands',
      ),
    },
  }),
  giveConsent: route({
    method: 'put',
    path: '/my/applications/{applicationId}/consent',
    summary: 'I agree to be kept longer (a year, where the country allows it)',
    access: 'candidate',
    request: { params: ids('applicationId') },
    responses: { 204: nothing },
  }),
  withdrawConsent: route({
    method: 'delete',
    path: '/my/applications/{applicationId}/consent',
    summary: 'I no longer agree; counts at once',
    access: 'candidate',
    request: { params: ids('applicationId') },
    responses: { 204: nothing },
  }),
  eraseMe: route({
    method: 'post',
    path: '/my/applications/{applicationId}/erasure',
    summary: 'Erase me at this employer, with everything about me; an application under way ends',
    access: 'candidate',
    request: { params: ids('applicationId'), body: body(z.strictObject({ confirm: z.literal('erase') })) },
    responses: { 204: nothing },
  }),
};
