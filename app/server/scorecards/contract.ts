import { z } from '@hono/zod-openapi';
import { Id, Instant, Kit, prose, Recommendation, ScorecardDraft } from '@rondo/interview';
import { body, everyMember, ids, json, route } from '../http/contract.ts';

const Concern = z.object({
  id: Id,
  form: z.enum(['concern', 'hypothesis']),
  body: z.string(),
  competencyId: Id.nullable(),
});

const Amendment = z.object({ id: Id, body: z.string(), amendedAt: Instant, afterUnblinding: z.boolean() });

/** A card that is in: it never changes. */
export const Submission = z.object({
  submittedAt: Instant,
  kitVersion: z.int(),
  recommendation: Recommendation,
  strengths: z.string(),
  weaknesses: z.string(),
  checklist: z.array(z.string()),
  candidateAsked: z.enum(['yes', 'no', 'no_time']).nullable(),
  candidateMinutesUsed: z.int().nullable(),
  ratings: z.array(z.object({ competencyId: Id, score: z.int().min(1).max(5).nullable(), evidence: z.string() })),
  answers: z.array(
    z.object({
      questionId: Id,
      said: z.string(),
      assessment: z.string(),
      probes: z.array(z.string()),
      candidateRaised: z.boolean(),
      notedAt: Instant.nullable(),
    }),
  ),
  concerns: z.array(
    z.object({ concernId: Id, outcome: z.enum(['confirmed', 'refuted', 'not_tested']), evidence: z.string() }),
  ),
  amendments: z.array(Amendment),
});

/** My own card: the draft while it is out, the submission once it is in. */
export const Scorecard = z
  .object({
    id: Id,
    sessionId: Id,
    applicationId: Id,
    candidate: z.object({ id: Id, name: z.string() }),
    roundNumber: z.int(),
    sessionName: z.string(),
    startsAt: Instant,
    kitVersion: z.int(),
    kit: Kit,
    concerns: z.array(Concern),
    draft: ScorecardDraft,
    revision: z.int(),
    savedAt: Instant.nullable(),
    submission: Submission.nullable(),
    released: z.boolean(),
  })
  .openapi('Scorecard');

/** What a panelist returns (R43, R46, R47, R54, R64, R97). */
export const contract = {
  get: route({
    method: 'get',
    path: '/scorecards/{scorecardId}',
    summary: 'My scorecard; of others one sees what the debrief shows, when it shows it',
    access: everyMember,
    versioned: true,
    request: { params: ids('scorecardId') },
    responses: { 200: json(Scorecard, 'My scorecard') },
  }),
  saveDraft: route({
    method: 'put',
    path: '/scorecards/{scorecardId}/draft',
    summary: 'Save what was typed so far; only I can read it',
    access: everyMember,
    versioned: true,
    request: { params: ids('scorecardId'), body: body(ScorecardDraft.strict()) },
    responses: { 200: json(z.object({ revision: z.int(), savedAt: Instant }), 'Saved') },
  }),
  submit: route({
    method: 'put',
    path: '/scorecards/{scorecardId}/submission',
    summary: 'Hand the card in. It never changes after that; sending the same card again is harmless',
    description:
      'The card that is sent counts, not the draft. With If-Match it is refused when the draft was saved elsewhere since.',
    access: everyMember,
    versioned: 'where sent',
    request: { params: ids('scorecardId'), body: body(ScorecardDraft.strict()) },
    responses: { 200: json(Scorecard, 'It is in') },
  }),
  amend: route({
    method: 'post',
    path: '/scorecards/{scorecardId}/amendments',
    summary: 'Add something to a card that is in: dated, beside the original',
    access: everyMember,
    idempotent: true,
    request: { params: ids('scorecardId'), body: body(z.strictObject({ body: prose(5000, 1) })) },
    responses: { 201: json(Amendment, 'Added') },
  }),
};
