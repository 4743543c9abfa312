/** Names of the template's competencies, the same in every language. */
export type CompetencyKey = 'planning' | 'customers' | 'cause' | 'systems' | 'across' | 'feedback';

/** Names of the template's sessions. */
export type SessionKey =
  | 'hrTalk'
  | 'firstPanel'
  | 'secondPanel'
  | 'case'
  | 'lunch'
  | 'tour'
  | 'managerTalk'
  | 'closing';

/** Names of the template's questions. */
export type QuestionKey =
  | 'tasksHeld'
  | 'feedbackHeard'
  | 'needsFromOthers'
  | 'angryCustomer'
  | 'shortOfPeople'
  | 'returningMistake'
  | 'otherPriorities'
  | 'dayTurned'
  | 'unsurePromise'
  | 'otherCause'
  | 'ownMistake'
  | 'handOver'
  | 'missingFacts'
  | 'sameColleague'
  | 'threeMonths';

/** The words of the template in one language, written in that language rather than translated. */
export type TemplateWords = {
  /** What the template is for, as a person choosing one reads it. */
  title: string;
  competencies: Record<
    CompetencyKey,
    { name: string; definition: string; anchors: readonly [string, string, string, string, string] }
  >;
  rounds: Record<'first' | 'second', string>;
  sessions: Record<SessionKey, string>;
  questions: Record<QuestionKey, { text: string; followUps: readonly string[] }>;
};
