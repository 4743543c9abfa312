/** Hours in which the end of a procedure can be taken back by the side that made it. */
export const takeBackHours = 24;

/** How a procedure ended, and what has happened since. */
export type Ending = {
  endedAt: Date | null;
  /** Who ended it by an act of their own; `answer` when a no or a rejection ended it. */
  by: 'employer' | 'candidate' | 'answer';
  /** The candidate was told the outcome since. */
  isTold: boolean;
  vacancyClosed: boolean;
};

/** Why an end stands. */
export type TakeBackRefusal = {
  refused: 'not_ended' | 'not_yours' | 'ended_by_answer' | 'told_already' | 'vacancy_closed' | 'too_late';
};

/** Until when an end can be taken back; null when it never can. */
export const takeBackUntil = ({ endedAt, by }: Pick<Ending, 'endedAt' | 'by'>): Date | null =>
  endedAt === null || by === 'answer' ? null : new Date(endedAt.getTime() + takeBackHours * 3_600_000);

/**
 * Whether `side` takes back the end of a procedure now: the side that made it, within a day, while nobody was told the
 * outcome and the vacancy is open. A no that was answered and a rejection that was sent stand. Rules EN-1 and EN-2 of
 * SPEC.md.
 */
export function takeBackEnding(
  ending: Ending,
  side: 'employer' | 'candidate',
  now: Date,
): { takenBackAt: Date } | TakeBackRefusal {
  const until = takeBackUntil(ending);
  if (ending.endedAt === null) return { refused: 'not_ended' };
  if (until === null) return { refused: 'ended_by_answer' };
  if (ending.by !== side) return { refused: 'not_yours' };
  if (ending.isTold) return { refused: 'told_already' };
  if (ending.vacancyClosed) return { refused: 'vacancy_closed' };
  if (now >= until) return { refused: 'too_late' };
  return { takenBackAt: now };
}
