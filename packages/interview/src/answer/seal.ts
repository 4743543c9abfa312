/** The two sides of the table. */
export type Side = 'employer' | 'candidate';
/** What a side can say. */
export type AnswerValue = 'yes' | 'no' | 'need_more';

/**
 * What one side may know of the other's answer (R69): that it is there always; what it is when it is a no, when both
 * are in, or when the stated deadline has passed. Its twin is the policy of `answer_content`; one test compares both.
 */
export function mayReadAnswer(
  viewer: Side,
  answer: { side: Side; value: AnswerValue },
  asking: { answered: readonly Side[]; deadline: Date },
  now: Date,
): boolean {
  if (viewer === answer.side || answer.value === 'no') return true;
  return asking.answered.includes(viewer) || asking.deadline <= now;
}
