import { z } from '@hono/zod-openapi';
import { Day, Id, Instant, PayRange, PublishedAgenda, prose } from '@rondo/interview';
import { AnswerValue, Asking, askingParams } from '../answers/contract.ts';
import { Document } from '../applications/contract.ts';
import { CandidateQuestion, Commitment } from '../commitments/contract.ts';
import { body, documentTypes, file, ids, json, nothing, route } from '../http/contract.ts';
import { ShownLook } from '../looks/contract.ts';
import { DecisionPromise, Outcome } from '../outcomes/contract.ts';

const Person = z.object({ name: z.string(), title: z.string(), organisation: z.string() });
const StepState = z.enum(['done', 'current', 'to_come', 'dropped']);

const Step = z.discriminatedUnion('step', [
  z.object({ step: z.literal('application'), state: z.literal('done'), on: z.string() }),
  z.object({
    step: z.literal('round'),
    state: StepState,
    roundId: Id,
    number: z.int(),
    name: z.string(),
    when: z.object({ startsAt: Instant, endsAt: Instant, sessions: z.int() }).nullable(),
    who: z.array(Person),
  }),
  z.object({
    step: z.literal('decision'),
    state: StepState,
    dueOn: Day.nullable(),
    daysLeft: z.int().nullable(),
    late: z.boolean(),
    who: Person.nullable(),
  }),
  z.looseObject({ step: z.literal('answer'), state: StepState }),
]);

const MyApplicationSummary = z.object({
  id: Id,
  organisation: z.string(),
  vacancy: z.string(),
  next: Instant.nullable(),
  ended: z.boolean(),
});

export const MyApplication = z
  .object({
    id: Id,
    organisation: z.object({ id: Id, name: z.string(), look: ShownLook }),
    vacancy: z.object({ title: z.string(), text: z.string(), pay: PayRange.nullable() }),
    /** The agendas that were sent, by round; what was said then, word for word. */
    agendas: z.array(
      z.object({
        agendaId: Id,
        publication: z.int(),
        publishedAt: Instant,
        reason: z.string(),
        content: PublishedAgenda,
      }),
    ),
    steps: z.array(Step),
    commitments: z.array(Commitment),
    asking: z.union([Asking, z.null()]),
    /** What I was told, word for word, the latest first, with what I said to it. */
    outcomes: z.array(Outcome),
    /** The days I was promised for the decision, with how each stands (R68). */
    promises: z.array(DecisionPromise),
    feedbackGiven: z.boolean(),
    documents: z.array(Document),
    ended: z.boolean(),
    /** That I withdrew, and until when I can take it back; null while I take part, or when it ended otherwise. */
    withdrawal: z.object({ reason: z.string(), withdrawnAt: Instant, undoUntil: Instant }).nullable(),
  })
  .openapi('MyApplication');

export const Note = z
  .object({
    id: Id,
    applicationId: Id.nullable(),
    kind: z.enum(['preparation', 'looking_back', 'question']),
    body: z.string(),
    writtenAt: Instant,
    version: z.int(),
  })
  .openapi('Note');

/** The candidate's own side (R16, R18, R22, R23, R52, R53, R69): only what is theirs, whoever asks. */
export const contract = {
  list: route({
    method: 'get',
    path: '/my/applications',
    summary: 'Where I apply',
    access: 'candidate',
    responses: { 200: json(z.object({ items: z.array(MyApplicationSummary) }), 'My applications') },
  }),
  home: route({
    method: 'get',
    path: '/my/home',
    summary: 'Where I apply and one of these applications in full: the one asked for, else the one that comes next',
    access: 'candidate',
    request: { query: z.object({ application: Id.optional() }) },
    responses: {
      200: json(
        z.object({ items: z.array(MyApplicationSummary), application: MyApplication.nullable() }),
        'What every page of mine begins with, in one answer',
      ),
    },
  }),
  get: route({
    method: 'get',
    path: '/my/applications/{applicationId}',
    summary: 'One of my applications: the agenda as it was sent, the steps left, promises, the answer by both',
    access: 'candidate',
    request: { params: ids('applicationId') },
    responses: { 200: json(MyApplication, 'My application') },
  }),
  calendar: route({
    method: 'get',
    path: '/my/applications/{applicationId}/calendar',
    summary: 'My interview day as an iCalendar file (R18)',
    access: 'candidate',
    request: { params: ids('applicationId'), query: z.object({ round: Id.optional() }) },
    responses: { 200: { description: 'An iCalendar file', content: { 'text/calendar': { schema: z.string() } } } },
  }),
  document: route({
    method: 'get',
    path: '/my/applications/{applicationId}/documents/{documentId}',
    summary: 'The same file that the panel opens (R29)',
    access: 'candidate',
    request: { params: ids('applicationId', 'documentId') },
    responses: { 200: file('The file', ...documentTypes) },
  }),
  listQuestions: route({
    method: 'get',
    path: '/my/applications/{applicationId}/questions',
    summary: 'What I asked, the answers and the promises',
    access: 'candidate',
    request: { params: ids('applicationId') },
    responses: { 200: json(z.object({ items: z.array(CandidateQuestion) }), 'My questions') },
  }),
  ask: route({
    method: 'post',
    path: '/my/applications/{applicationId}/questions',
    summary: 'Ask the employer something',
    access: 'candidate',
    idempotent: true,
    request: { params: ids('applicationId'), body: body(z.strictObject({ body: prose(2000, 1) })) },
    responses: { 201: json(CandidateQuestion, 'Asked') },
  }),
  answer: route({
    method: 'put',
    path: '/my/applications/{applicationId}/askings/{asking}/answer',
    summary:
      'My answer: yes, no, or what I still need to know; a yes stays sealed until both are in or the deadline has passed',
    access: 'candidate',
    request: {
      params: askingParams,
      body: body(z.strictObject({ value: AnswerValue, body: prose(5000).default('') })),
    },
    responses: { 200: json(Asking, 'Answered') },
  }),
  listNotes: route({
    method: 'get',
    path: '/my/notes',
    summary: 'My private notes; no route of the employer reaches them',
    access: 'candidate',
    request: {
      query: z.object({ applicationId: Id.optional(), limit: z.coerce.number().int().min(1).max(200).default(200) }),
    },
    responses: { 200: json(z.object({ items: z.array(Note) }), 'My notes, the latest first') },
  }),
  writeNote: route({
    method: 'post',
    path: '/my/notes',
    summary: 'A private note',
    access: 'candidate',
    request: {
      body: body(
        z.strictObject({
          applicationId: Id.nullable().default(null),
          kind: z.enum(['preparation', 'looking_back', 'question']),
          body: prose(20_000),
        }),
      ),
    },
    responses: { 201: json(Note, 'Written') },
  }),
  changeNote: route({
    method: 'put',
    path: '/my/notes/{noteId}',
    summary: 'Change a private note',
    access: 'candidate',
    versioned: true,
    request: { params: ids('noteId'), body: body(z.strictObject({ body: prose(20_000) })) },
    responses: { 200: json(Note, 'Changed') },
  }),
  removeNote: route({
    method: 'delete',
    path: '/my/notes/{noteId}',
    summary: 'Remove a private note',
    access: 'candidate',
    request: { params: ids('noteId') },
    responses: { 204: nothing },
  }),
};
