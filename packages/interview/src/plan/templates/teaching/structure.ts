import { ask, lead, member, rated, second, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** A teacher in secondary school. The second day opens with a trial lesson, and has pupils' work to mark. */
export const shape = templateShape({
  competencies: {
    lesson: 'competence',
    checking: 'competence',
    climate: 'competence',
    mentoring: 'competence',
    home: 'collaboration',
    team: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 6 },
      [lead('team')],
      [
        ask('taught', 'experience', 'lesson', 6),
        ask('colleagueSaw', 'behavioural', 'team', 7),
        ask('goodSchool', 'structured', 'team', 6),
      ],
    ),
    rated(
      'firstPanel',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 10 },
      [lead('lesson', 'checking'), member('climate', 'mentoring')],
      [
        ask('wentWrong', 'behavioural', 'lesson', 10),
        ask('whoGotIt', 'technical', 'checking', 9),
        ask('backRow', 'situational', 'climate', 9),
        ask('silent', 'behavioural', 'mentoring', 10),
      ],
    ),
  ],
  second: [
    rated(
      'trialLesson',
      'work_sample',
      { minutes: 65, breakMinutes: 0, candidateMinutes: 0 },
      [lead('lesson'), member('climate')],
      [
        ask('teach', 'technical', 'lesson', 35),
        ask('lookBack', 'structured', 'lesson', 12),
        ask('nextTime', 'situational', 'climate', 10),
      ],
    ),
    unrated('tour', 'tour', 30, 10),
    rated(
      'panel',
      'panel',
      { minutes: 60, breakMinutes: 5, candidateMinutes: 8 },
      [lead('checking', 'mentoring'), member('home')],
      [
        ask('threeAnswers', 'technical', 'checking', 14),
        ask('caughtUp', 'behavioural', 'checking', 10),
        ask('markDispute', 'situational', 'home', 9),
        ask('inConfidence', 'situational', 'mentoring', 10),
      ],
    ),
    unrated('lunch', 'lunch', 35, 0),
    rated(
      'headTalk',
      'panel',
      { minutes: 50, breakMinutes: 5, candidateMinutes: 18 },
      [lead('team'), second],
      [
        ask('hardParents', 'behavioural', 'home', 9),
        ask('changedTogether', 'behavioural', 'team', 10),
        ask('firstYear', 'structured', 'lesson', 8),
      ],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
