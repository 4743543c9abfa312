import type { Dimension, PlanSession, QuestionType, SeatRole } from '../plan.ts';
import type { CompetencyKey, QuestionKey, SessionKey } from './words.ts';

/** The template's shape without its words: the same in every language. Minutes are whole. */
type SessionShape = Pick<PlanSession, 'kind' | 'minutes' | 'breakMinutes' | 'rated' | 'candidateMinutes'> & {
  key: SessionKey;
  seats: { role: SeatRole; focus: CompetencyKey[] }[];
  questions: { key: QuestionKey; type: QuestionType; competency: CompetencyKey; minutes: number }[];
};

/** The template's competencies, in order. */
export const competencyShapes: { key: CompetencyKey; dimension: Dimension }[] = [
  { key: 'planning', dimension: 'competence' },
  { key: 'customers', dimension: 'competence' },
  { key: 'cause', dimension: 'competence' },
  { key: 'systems', dimension: 'competence' },
  { key: 'across', dimension: 'collaboration' },
  { key: 'feedback', dimension: 'collaboration' },
];

const firstRound: SessionShape[] = [
  {
    key: 'hrTalk',
    kind: 'single',
    minutes: 30,
    breakMinutes: 0,
    rated: true,
    candidateMinutes: 5,
    seats: [{ role: 'lead', focus: ['feedback'] }],
    questions: [
      { key: 'tasksHeld', type: 'experience', competency: 'planning', minutes: 6 },
      { key: 'feedbackHeard', type: 'behavioural', competency: 'feedback', minutes: 7 },
      { key: 'needsFromOthers', type: 'structured', competency: 'across', minutes: 6 },
    ],
  },
  {
    key: 'firstPanel',
    kind: 'panel',
    minutes: 45,
    breakMinutes: 10,
    rated: true,
    candidateMinutes: 8,
    seats: [
      { role: 'lead', focus: ['customers', 'cause'] },
      { role: 'member', focus: ['planning', 'across'] },
    ],
    questions: [
      { key: 'angryCustomer', type: 'behavioural', competency: 'customers', minutes: 8 },
      { key: 'shortOfPeople', type: 'situational', competency: 'planning', minutes: 8 },
      { key: 'returningMistake', type: 'behavioural', competency: 'cause', minutes: 8 },
      { key: 'otherPriorities', type: 'behavioural', competency: 'across', minutes: 7 },
    ],
  },
];

const secondRound: SessionShape[] = [
  {
    key: 'secondPanel',
    kind: 'panel',
    minutes: 60,
    breakMinutes: 0,
    rated: true,
    candidateMinutes: 10,
    seats: [
      { role: 'lead', focus: ['planning', 'feedback'] },
      { role: 'member', focus: ['customers'] },
      { role: 'shadow', focus: [] },
    ],
    questions: [
      { key: 'dayTurned', type: 'behavioural', competency: 'planning', minutes: 10 },
      { key: 'unsurePromise', type: 'situational', competency: 'customers', minutes: 9 },
      { key: 'otherCause', type: 'behavioural', competency: 'cause', minutes: 9 },
      { key: 'ownMistake', type: 'behavioural', competency: 'feedback', minutes: 8 },
    ],
  },
  {
    key: 'case',
    kind: 'case',
    minutes: 45,
    breakMinutes: 10,
    rated: true,
    candidateMinutes: 0,
    seats: [
      { role: 'lead', focus: ['systems'] },
      { role: 'member', focus: ['cause'] },
    ],
    questions: [
      { key: 'handOver', type: 'technical', competency: 'systems', minutes: 8 },
      { key: 'missingFacts', type: 'technical', competency: 'cause', minutes: 7 },
    ],
  },
  {
    key: 'lunch',
    kind: 'lunch',
    minutes: 45,
    breakMinutes: 10,
    rated: false,
    candidateMinutes: 0,
    seats: [{ role: 'member', focus: [] }],
    questions: [],
  },
  {
    key: 'tour',
    kind: 'tour',
    minutes: 30,
    breakMinutes: 0,
    rated: false,
    candidateMinutes: 0,
    seats: [{ role: 'member', focus: [] }],
    questions: [],
  },
  {
    key: 'managerTalk',
    kind: 'single',
    minutes: 45,
    breakMinutes: 5,
    rated: true,
    candidateMinutes: 20,
    seats: [{ role: 'lead', focus: ['across'] }],
    questions: [
      { key: 'sameColleague', type: 'situational', competency: 'across', minutes: 9 },
      { key: 'threeMonths', type: 'structured', competency: 'across', minutes: 9 },
    ],
  },
  {
    key: 'closing',
    kind: 'closing',
    minutes: 15,
    breakMinutes: 5,
    rated: false,
    candidateMinutes: 5,
    seats: [{ role: 'lead', focus: [] }],
    questions: [],
  },
];

/** The template's rounds: a talk with HR and a panel; then panel, case, lunch, tour, talk with the manager, closing. */
export const roundShapes: { key: 'first' | 'second'; sessions: SessionShape[] }[] = [
  { key: 'first', sessions: firstRound },
  { key: 'second', sessions: secondRound },
];
