import { ask, lead, member, rated, shadow, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** A shift leader in a warehouse. The second visit falls in a shift: the board at its start, then what went wrong. */
export const shape = templateShape({
  competencies: {
    flow: 'competence',
    safety: 'competence',
    accuracy: 'competence',
    improving: 'competence',
    people: 'collaboration',
    chain: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 5 },
      [lead('people')],
      [
        ask('floors', 'experience', 'flow', 6),
        ask('startShift', 'situational', 'people', 7),
        ask('toldYou', 'behavioural', 'people', 7),
      ],
    ),
    rated(
      'firstPanel',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 10 },
      [lead('flow', 'accuracy'), member('safety', 'chain')],
      [
        ask('peak', 'behavioural', 'flow', 9),
        ask('truckLate', 'situational', 'chain', 9),
        ask('stopped', 'behavioural', 'safety', 9),
        ask('missing', 'technical', 'accuracy', 9),
      ],
    ),
  ],
  second: [
    rated(
      'boardCase',
      'case',
      { minutes: 50, breakMinutes: 0, candidateMinutes: 0 },
      [lead('flow'), member('accuracy')],
      [
        ask('board', 'technical', 'flow', 24),
        ask('twoHoursLater', 'situational', 'flow', 9),
        ask('mispicks', 'technical', 'accuracy', 12),
      ],
    ),
    unrated('tour', 'tour', 35, 5),
    rated(
      'panel',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 8 },
      [lead('safety', 'people'), member('improving'), shadow],
      [
        ask('forklift', 'situational', 'safety', 10),
        ask('twoGroups', 'behavioural', 'people', 11),
        ask('temps', 'situational', 'people', 9),
        ask('fasterWay', 'behavioural', 'improving', 11),
      ],
    ),
    unrated('lunch', 'lunch', 30, 5),
    rated(
      'managerTalk',
      'single',
      { minutes: 45, breakMinutes: 5, candidateMinutes: 18 },
      [lead('chain')],
      [ask('handedOver', 'behavioural', 'chain', 10), ask('firstChange', 'structured', 'improving', 10)],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
