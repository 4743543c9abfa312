import { z } from 'zod';
import { Id, line, prose } from '../ids.ts';

/** The two declared dimensions of assessment (R03). */
export const Dimension = z.enum(['competence', 'collaboration']);
export type Dimension = z.infer<typeof Dimension>;

/** A competency with its behaviourally anchored scale: `anchors[0]` describes a 1, `anchors[4]` a 5. */
export const Competency = z.object({
  id: Id,
  name: line(120),
  definition: prose(2000),
  dimension: Dimension,
  anchors: z.array(prose(500)).length(5),
  /** Whether candidates are told that this is judged (R20). */
  disclosed: z.boolean(),
  /** The competency of the bank that this one was taken from (R05). */
  bankId: Id.optional(),
});
export type Competency = z.infer<typeof Competency>;

/** Structured question types (R04). */
export const QuestionType = z.enum(['structured', 'situational', 'behavioural', 'experience', 'technical']);
export type QuestionType = z.infer<typeof QuestionType>;

/** A question is always linked to one competency of the same plan (N1). */
export const Question = z.object({
  id: Id,
  text: prose(2000, 1),
  type: QuestionType,
  competencyId: Id,
  minutes: z.int().min(1).max(120),
  /** Second questions under the question, besides the five standing probes (R25). */
  followUps: z.array(prose(500, 1)).max(10),
  /** Set when the same question of an earlier round is asked again on purpose: that question's id (R06). */
  repeats: Id.nullable(),
  /** The question of the bank, and the version of it, that this one was taken from; its words may have changed since (R05). */
  bank: z.object({ id: Id, version: z.int().min(1).max(1_000_000) }).optional(),
});
export type Question = z.infer<typeof Question>;

/** What happens in a session; who may be rated in it is said by `rated`, not by the kind. */
export const SessionKind = z.enum([
  'single',
  'panel',
  'work_sample',
  'case',
  'tour',
  'lunch',
  'candidate_questions',
  'closing',
]);
export type SessionKind = z.infer<typeof SessionKind>;

/** Who one is at the table: a shadow watches and never rates. */
export const SeatRole = z.enum(['lead', 'member', 'shadow']);
export type SeatRole = z.infer<typeof SeatRole>;

/** A place at the table: who fills it, what they look at. A shadow never rates. */
export const Seat = z.object({
  id: Id,
  role: SeatRole,
  memberId: Id.nullable(),
  /** Competencies this seat owns in this session. */
  focus: z.array(Id).max(30),
});
export type Seat = z.infer<typeof Seat>;

/** One sitting as planned. `breakMinutes` is the pause before it. */
export const PlanSession = z.object({
  id: Id,
  kind: SessionKind,
  name: line(120),
  minutes: z.int().min(5).max(480),
  breakMinutes: z.int().min(0).max(240),
  /** Declared to the candidate; meals and tours are unrated unless declared otherwise (R09). */
  rated: z.boolean(),
  /** Minutes within the session that belong to the candidate's questions (R14, R51). */
  candidateMinutes: z.int().min(0).max(120),
  /** What has to be ready: material, roles, what is seen to beforehand; for the panel, never for the candidate. */
  toHaveReady: prose(2000).optional(),
  seats: z.array(Seat).max(12),
  questions: z.array(Question).max(40),
});
export type PlanSession = z.infer<typeof PlanSession>;

/** An ordered group of sessions. */
export const Round = z.object({
  id: Id,
  name: line(120),
  sessions: z.array(PlanSession).max(12),
});
export type Round = z.infer<typeof Round>;

/** What is judged and who judges it: one document per vacancy, saved whole (R02–R11). Rounds are numbered from 1. */
export const Plan = z.object({
  competencies: z.array(Competency).max(30),
  rounds: z.array(Round).max(6),
});
export type Plan = z.infer<typeof Plan>;

/** A plan with nothing in it: what a new vacancy starts from. */
export const emptyPlan: Plan = { competencies: [], rounds: [] };
