import { ask, lead, member, rated, shadow, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** A coordinator in service or operations. First a talk with HR and a panel; then panel, case and the manager. */
export const shape = templateShape({
  competencies: {
    planning: 'competence',
    customers: 'competence',
    cause: 'competence',
    systems: 'competence',
    across: 'collaboration',
    feedback: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 5 },
      [lead('feedback')],
      [
        ask('tasksHeld', 'experience', 'planning', 6),
        ask('feedbackHeard', 'behavioural', 'feedback', 7),
        ask('needsFromOthers', 'structured', 'across', 6),
      ],
    ),
    rated(
      'firstPanel',
      'panel',
      { minutes: 50, breakMinutes: 10, candidateMinutes: 10 },
      [lead('customers', 'cause'), member('planning', 'across')],
      [
        ask('angryCustomer', 'behavioural', 'customers', 8),
        ask('shortOfPeople', 'situational', 'planning', 8),
        ask('returningMistake', 'behavioural', 'cause', 8),
        ask('otherPriorities', 'behavioural', 'across', 7),
      ],
    ),
  ],
  second: [
    rated(
      'secondPanel',
      'panel',
      { minutes: 60, breakMinutes: 0, candidateMinutes: 10 },
      [lead('planning', 'feedback'), member('customers'), shadow],
      [
        ask('dayTurned', 'behavioural', 'planning', 10),
        ask('unsurePromise', 'situational', 'customers', 9),
        ask('contradiction', 'situational', 'cause', 8),
        ask('newSystem', 'behavioural', 'systems', 8),
        ask('ownMistake', 'behavioural', 'feedback', 8),
      ],
    ),
    rated(
      'case',
      'case',
      { minutes: 45, breakMinutes: 10, candidateMinutes: 0 },
      [lead('systems'), member('cause')],
      [ask('handOver', 'technical', 'systems', 8), ask('missingFacts', 'technical', 'cause', 7)],
    ),
    unrated('lunch', 'lunch', 45, 10),
    unrated('tour', 'tour', 30, 0),
    rated(
      'managerTalk',
      'single',
      { minutes: 45, breakMinutes: 5, candidateMinutes: 20 },
      [lead('across')],
      [ask('sameColleague', 'situational', 'across', 9), ask('threeMonths', 'structured', 'across', 9)],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
