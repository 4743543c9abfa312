import { z } from 'zod';
import { Id, Language } from '../ids.ts';
import { Competency, Question, SeatRole, SessionKind } from '../plan/plan.ts';

/** The five standing probes under every answer, the same as in the candidate's own stories (R25). */
export const Probe = z.enum(['situation', 'plan', 'action', 'result', 'with_whom', 'learned']);
export type Probe = z.infer<typeof Probe>;

/** What is ticked off when a session opens (R42). */
export const OpeningItem = z.enum(['welcome', 'introductions', 'how_it_goes', 'notes_are_taken', 'time_for_questions']);
export type OpeningItem = z.infer<typeof OpeningItem>;

/** One block of the run-sheet: minutes are planned, not measured (R14). */
export const RunSheetItem = z.object({
  kind: z.enum(['opening', 'question', 'candidate_questions', 'closing']),
  questionId: Id.nullable(),
  minutes: z.int().min(0),
});
export type RunSheetItem = z.infer<typeof RunSheetItem>;

/** What a panelist holds: pinned when the agenda is published, so that what was held never changes (R05, R33). */
export const Kit = z.object({
  planVersion: z.int(),
  vacancy: z.object({ id: Id, title: z.string(), textVersion: z.int(), text: z.string(), language: Language }),
  round: z.object({ id: Id, number: z.int(), name: z.string() }),
  session: z.object({
    planSessionId: Id,
    kind: SessionKind,
    name: z.string(),
    minutes: z.int(),
    rated: z.boolean(),
    candidateMinutes: z.int(),
    toHaveReady: z.string().optional(),
  }),
  seats: z.array(z.object({ seatId: Id, role: SeatRole, memberId: Id, focus: z.array(Id) })),
  /** Every competency that is rated in this session. */
  competencies: z.array(Competency),
  questions: z.array(Question),
  runSheet: z.array(RunSheetItem),
  /** What earlier rounds asked, without the answers (R06, R44). */
  askedBefore: z.array(
    z.object({ roundNumber: z.int(), sessionName: z.string(), questionId: Id, text: z.string(), competencyId: Id }),
  ),
});
export type Kit = z.infer<typeof Kit>;
