import { ask, lead, member, rated, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** A registered nurse on a hospital ward. The second day opens with the start of an early shift on paper. */
export const shape = templateShape({
  competencies: {
    observing: 'competence',
    priorities: 'competence',
    safety: 'competence',
    contact: 'competence',
    handover: 'collaboration',
    learning: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 5 },
      [lead('learning')],
      [
        ask('wards', 'experience', 'observing', 6),
        ask('remark', 'behavioural', 'learning', 7),
        ask('goodHandover', 'structured', 'handover', 6),
      ],
    ),
    rated(
      'firstPanel',
      'panel',
      { minutes: 50, breakMinutes: 10, candidateMinutes: 10 },
      [lead('observing', 'safety'), member('priorities', 'contact')],
      [
        ask('gettingWorse', 'behavioural', 'observing', 9),
        ask('strangeOrder', 'situational', 'safety', 8),
        ask('allAtOnce', 'situational', 'priorities', 9),
        ask('distrust', 'behavioural', 'contact', 9),
      ],
    ),
  ],
  second: [
    rated(
      'case',
      'case',
      { minutes: 60, breakMinutes: 0, candidateMinutes: 0 },
      [lead('priorities'), member('observing')],
      [
        ask('fivePatients', 'technical', 'priorities', 20),
        ask('room2', 'technical', 'observing', 9),
        ask('callDoctor', 'technical', 'handover', 9),
        ask('planFalls', 'situational', 'priorities', 8),
      ],
    ),
    rated(
      'secondPanel',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 8 },
      [lead('safety', 'learning'), member('contact')],
      [
        ask('nearMiss', 'behavioural', 'safety', 10),
        ask('refusal', 'situational', 'contact', 10),
        ask('badNews', 'behavioural', 'contact', 9),
        ask('newColleague', 'behavioural', 'learning', 9),
      ],
    ),
    unrated('tour', 'tour', 30, 5),
    unrated('lunch', 'lunch', 40, 0),
    rated(
      'managerTalk',
      'single',
      { minutes: 45, breakMinutes: 5, candidateMinutes: 20 },
      [lead('handover')],
      [ask('disagreed', 'behavioural', 'handover', 10), ask('firstMonths', 'structured', 'learning', 8)],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
