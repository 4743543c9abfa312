import { z } from '@hono/zod-openapi';
import { BankState, Id, Instant, Language, Plan } from '@rondo/interview';
import { TemplateSummary, Trade } from '@rondo/interview/templates';
import { body, hiring, ids, json, route } from '../http/contract.ts';

/** A finding about a plan: a rule, where, and its values; the pages have the words (packages/interview, PL-…). */
const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['blocks', 'warns']),
  at: z.array(z.union([z.string(), z.int()])),
  values: z.looseObject({}),
});

const Cell = z.object({ count: z.int(), minutes: z.int() });

const Coverage = z.object({
  sessions: z.array(
    z.object({
      roundId: Id,
      roundNumber: z.int(),
      sessionId: Id,
      name: z.string(),
      kind: z.string(),
      rated: z.boolean(),
      minutes: z.int(),
      questionMinutes: z.int(),
    }),
  ),
  rows: z.array(
    z.object({
      competencyId: Id,
      dimension: z.string(),
      bySession: z.array(Cell),
      byType: z.record(z.string(), Cell),
      total: Cell,
      owners: z.array(
        z.object({
          roundId: Id,
          roundNumber: z.int(),
          sessionId: Id,
          seatId: Id,
          role: z.string(),
          memberId: Id.nullable(),
        }),
      ),
      nobodyAsks: z.boolean(),
      noOwner: z.boolean(),
    }),
  ),
  doubleOwnership: z.array(z.object({ roundId: Id, roundNumber: z.int(), competencyId: Id, seatIds: z.array(Id) })),
  missingDimensions: z.array(z.string()),
  unlinkedQuestions: z.array(z.object({ sessionId: Id, questionId: Id })),
});

export const SavedPlan = z
  .object({
    vacancyId: Id,
    version: z.int(),
    savedAt: Instant,
    savedBy: z.string(),
    plan: Plan,
    coverage: Coverage,
    /** How each question that was taken from the bank stands there now: a newer version is taken by an act (R05). */
    bank: z.array(z.object({ bankQuestionId: Id, version: z.int(), state: BankState })),
    findings: z.array(Finding),
  })
  .openapi('Plan');

/** What is judged, and who judges it (R02–R07, R11, R14). */
export const contract = {
  get: route({
    method: 'get',
    path: '/vacancies/{vacancyId}/plan',
    summary: 'The plan, with its coverage and what is still wrong with it',
    access: hiring,
    versioned: true,
    request: { params: ids('vacancyId') },
    responses: { 200: json(SavedPlan, 'The plan') },
  }),
  save: route({
    method: 'put',
    path: '/vacancies/{vacancyId}/plan',
    summary: 'Save the plan whole; kits that are pinned keep what they have',
    access: hiring,
    versioned: true,
    request: { params: ids('vacancyId'), body: body(Plan.strict()) },
    responses: { 200: json(SavedPlan, 'Saved') },
  }),
  templates: route({
    method: 'get',
    path: '/plan-templates',
    summary: 'What complete two-round plans there are to start from, by trade, in one language',
    access: hiring,
    request: { query: z.object({ language: Language }) },
    responses: { 200: json(z.object({ items: z.array(TemplateSummary) }), 'The templates, the general one first') },
  }),
  template: route({
    method: 'get',
    path: '/plan-templates/{language}',
    summary: 'The general template: a complete two-round plan to start from, with fresh ids',
    access: hiring,
    request: { params: z.object({ language: Language }) },
    responses: { 200: json(Plan, 'A plan') },
  }),
  tradeTemplate: route({
    method: 'get',
    path: '/plan-templates/{language}/{trade}',
    summary: 'A complete two-round plan for a role in one trade, with fresh ids',
    access: hiring,
    request: { params: z.object({ language: Language, trade: Trade }) },
    responses: { 200: json(Plan, 'A plan') },
  }),
};
