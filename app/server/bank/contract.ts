import { z } from '@hono/zod-openapi';
import {
  BankCompetencyContent,
  BankExport,
  BankQuestionContent,
  BankState,
  Id,
  Instant,
  Language,
  prose,
  QuestionType,
} from '@rondo/interview';
import { Trade } from '@rondo/interview/templates';
import { body, bytes, hiring, ids, json, PageQuery, pageOf, route } from '../http/contract.ts';

/** How often a question is used: plans that have it now, and interviews that had it in their kit and have begun. */
const Uses = z.object({ plans: z.int(), asked: z.int() });

const standing = {
  state: BankState,
  stateReason: z.string(),
  stateAt: Instant,
  stateBy: z.string(),
  owner: z.object({ memberId: Id.nullable(), name: z.string() }),
};

export const BankQuestion = z
  .object({
    id: Id,
    /** Of what it says; the ETag counts every change, of its state and owner too. */
    version: z.int(),
    revision: z.int(),
    content: BankQuestionContent,
    ...standing,
    savedAt: Instant,
    savedBy: z.string(),
    changedAt: Instant,
    uses: Uses,
  })
  .openapi('BankQuestion');

export const BankCompetency = z
  .object({ id: Id, revision: z.int(), content: BankCompetencyContent, questions: z.int() })
  .openapi('BankCompetency');

const BankVersion = z.object({
  version: z.int(),
  content: BankQuestionContent,
  savedAt: Instant,
  savedBy: z.string(),
});

/** What is wrong at one place of a file, as a code with its values: the pages have the words and the remedy. */
const ImportFault = z.object({
  /** A JSON pointer, or the column of a table. */
  path: z.string(),
  /** Counted from 1; null where a file has no lines that mean anything. */
  line: z.int().nullable(),
  rule: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What the file has and the bank already has otherwise; it stays as it is here. */
const ImportConflict = z.object({
  path: z.string(),
  line: z.int().nullable(),
  rule: z.enum(['differs', 'same_words', 'competency_differs', 'changed_since', 'state_stays']),
  words: z.string(),
  bankQuestionId: Id.nullable(),
});

export const ImportResult = z
  .object({
    applied: z.boolean(),
    counts: z.object({ new: z.int(), updated: z.int(), unchanged: z.int(), competencies: z.int() }),
    /** At most 200 of each are listed; the numbers are of all. */
    faults: z.array(ImportFault),
    faultCount: z.int(),
    conflicts: z.array(ImportConflict),
    conflictCount: z.int(),
  })
  .openapi('BankImport');
export type ImportResult = z.infer<typeof ImportResult>;

const BankFileFormat = z.enum(['json', 'csv']);

/** The questions of an organisation, kept and versioned for its plans (R05). */
export const contract = {
  list: route({
    method: 'get',
    path: '/bank-questions',
    summary: 'Questions of the bank, the last changed first: by words, competency, type, language, state',
    access: hiring,
    request: {
      query: PageQuery.extend({
        search: z.string().max(200).default(''),
        competencyId: Id.optional(),
        type: QuestionType.optional(),
        language: Language.optional(),
        state: BankState.optional(),
      }),
    },
    responses: { 200: json(pageOf(BankQuestion), 'A page of questions') },
  }),
  make: route({
    method: 'post',
    path: '/bank-questions',
    summary: 'A new question, as a draft or in use; the same words twice are refused with the question that has them',
    access: hiring,
    idempotent: true,
    request: {
      body: body(z.strictObject({ content: BankQuestionContent, state: z.enum(['draft', 'in_use']).default('draft') })),
    },
    responses: { 201: json(BankQuestion, 'Made') },
  }),
  get: route({
    method: 'get',
    path: '/bank-questions/{bankQuestionId}',
    summary: 'One question, as it stands now',
    access: hiring,
    versioned: true,
    request: { params: ids('bankQuestionId') },
    responses: { 200: json(BankQuestion, 'The question') },
  }),
  save: route({
    method: 'put',
    path: '/bank-questions/{bankQuestionId}',
    summary: 'A new version of what it says; plans and kits that took an earlier one keep it',
    access: hiring,
    versioned: true,
    request: { params: ids('bankQuestionId'), body: body(BankQuestionContent) },
    responses: { 200: json(BankQuestion, 'Saved; the same content makes no version') },
  }),
  change: route({
    method: 'patch',
    path: '/bank-questions/{bankQuestionId}',
    summary: 'Take it into use, retire it with a reason, or say who looks after it',
    access: hiring,
    versioned: true,
    request: {
      params: ids('bankQuestionId'),
      body: body(
        z.strictObject({ state: BankState.optional(), reason: prose(500).default(''), ownerId: Id.optional() }),
      ),
    },
    responses: { 200: json(BankQuestion, 'Changed') },
  }),
  versions: route({
    method: 'get',
    path: '/bank-questions/{bankQuestionId}/versions',
    summary: 'Every version: what it said, who saved it and when',
    access: hiring,
    request: { params: ids('bankQuestionId'), query: PageQuery },
    responses: { 200: json(pageOf(BankVersion), 'The latest first') },
  }),
  uses: route({
    method: 'get',
    path: '/bank-questions/{bankQuestionId}/uses',
    summary: 'Where it is used: the plans one may see, how many more there are, how often it was asked',
    access: hiring,
    request: { params: ids('bankQuestionId') },
    responses: {
      200: json(
        z.object({
          plans: z.array(
            z.object({ vacancyId: Id, title: z.string(), planQuestionId: Id, version: z.int(), roundNumber: z.int() }),
          ),
          /** Plans of vacancies that are not the viewer's to see. */
          otherPlans: z.int(),
          /** Kits that have it, by version: interviews to come, and those that have begun. */
          kits: z.array(z.object({ version: z.int(), planned: z.int(), asked: z.int() })),
        }),
        'Where it is used',
      ),
    },
  }),
  competencies: route({
    method: 'get',
    path: '/bank-competencies',
    summary: 'The competencies the bank sorts by, at most 300, the oldest first',
    access: hiring,
    responses: { 200: json(z.object({ items: z.array(BankCompetency) }), 'All of them') },
  }),
  makeCompetency: route({
    method: 'post',
    path: '/bank-competencies',
    summary: 'A new competency; a name that one has already is refused with the one that has it',
    access: hiring,
    idempotent: true,
    request: { body: body(BankCompetencyContent) },
    responses: { 201: json(BankCompetency, 'Made') },
  }),
  competency: route({
    method: 'get',
    path: '/bank-competencies/{bankCompetencyId}',
    summary: 'One competency of the bank',
    access: hiring,
    versioned: true,
    request: { params: ids('bankCompetencyId') },
    responses: { 200: json(BankCompetency, 'The competency') },
  }),
  saveCompetency: route({
    method: 'put',
    path: '/bank-competencies/{bankCompetencyId}',
    summary: 'Change a competency; plans keep what they took',
    access: hiring,
    versioned: true,
    request: { params: ids('bankCompetencyId'), body: body(BankCompetencyContent) },
    responses: { 200: json(BankCompetency, 'Saved') },
  }),
  export: route({
    method: 'get',
    path: '/bank-export',
    summary: 'The whole bank: as JSON with every version (rondo-question-bank/1), or as a table with the latest',
    access: hiring,
    request: {
      query: z.object({
        format: BankFileFormat.default('json'),
        /** Between the cells of a table; without it what a spreadsheet in one's own language expects. */
        separator: z.enum([',', ';']).optional(),
      }),
    },
    responses: {
      200: {
        description: 'A file',
        content: {
          'application/json': { schema: BankExport },
          'text/csv': { schema: z.string() },
        },
      },
    },
  }),
  import: route({
    method: 'post',
    path: '/bank-imports',
    summary: 'Read a file into the bank, or only check it: what would be new, every fault, every conflict',
    access: hiring,
    request: {
      query: z.object({ format: BankFileFormat.default('json'), apply: z.enum(['true', 'false']).default('false') }),
      body: bytes,
    },
    responses: { 200: json(ImportResult, 'What was, or would be, done') },
  }),
  template: route({
    method: 'put',
    path: '/bank-templates/{trade}',
    summary: "Take a template's competencies and questions into the bank, in every language; what is there stays",
    access: hiring,
    request: { params: z.object({ trade: Trade }) },
    responses: { 200: json(ImportResult, 'What is new') },
  }),
};
