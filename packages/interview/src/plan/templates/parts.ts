import type { PlanSession, QuestionType } from '../plan.ts';

/** Whoever leads a session, with the competencies they own in it. */
export const lead = <const C extends string>(...focus: readonly C[]) => ({ role: 'lead' as const, focus });

/** Another rating seat. */
export const member = <const C extends string>(...focus: readonly C[]) => ({ role: 'member' as const, focus });

/** A rating seat that owns nothing in particular: a second pair of eyes on a work sample. */
export const second = { role: 'member' as const, focus: [] };

/** Somebody who watches in order to learn, and never rates. */
export const shadow = { role: 'shadow' as const, focus: [] };

/** A question by its key. */
export const ask = <const Q extends string, const C extends string>(
  key: Q,
  type: QuestionType,
  competency: C,
  minutes: number,
) => ({ key, type, competency, minutes });

/** Lunch, a tour or a closing: nobody is rated there; `candidateMinutes` only where the candidate asks. */
export const unrated = <const S extends string>(
  key: S,
  kind: 'lunch' | 'tour' | 'closing',
  minutes: number,
  breakMinutes: number,
  candidateMinutes = 0,
) => ({
  key,
  kind,
  minutes,
  breakMinutes,
  rated: false,
  candidateMinutes,
  seats: [{ role: kind === 'closing' ? ('lead' as const) : ('member' as const), focus: [] }],
  questions: [],
});

/** A session that counts: its kind, its minutes, the pause before it, and the minutes that are the candidate's. */
export const rated = <const S extends string, const Seat, const Question>(
  key: S,
  kind: PlanSession['kind'],
  times: { minutes: number; breakMinutes: number; candidateMinutes: number },
  seats: readonly Seat[],
  questions: readonly Question[],
) => ({ key, kind, ...times, rated: true, seats, questions });
