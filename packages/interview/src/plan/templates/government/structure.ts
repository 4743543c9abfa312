import { ask, lead, member, rated, shadow, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** A policy adviser in a municipality. The second day begins with a memo to be written, and talked through after it. */
export const shape = templateShape({
  competencies: {
    analysis: 'competence',
    advice: 'competence',
    process: 'competence',
    integrity: 'competence',
    residents: 'collaboration',
    across: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 6 },
      [lead('across')],
      [
        ask('files', 'experience', 'process', 6),
        ask('needFromOthers', 'structured', 'across', 6),
        ask('criticism', 'behavioural', 'across', 7),
      ],
    ),
    rated(
      'firstPanel',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 10 },
      [lead('analysis', 'integrity'), member('process', 'residents')],
      [
        ask('realQuestion', 'behavioural', 'analysis', 10),
        ask('unwelcome', 'behavioural', 'integrity', 10),
        ask('stuckFile', 'behavioural', 'process', 10),
        ask('fullHall', 'situational', 'residents', 9),
      ],
    ),
  ],
  second: [
    rated(
      'memo',
      'work_sample',
      { minutes: 75, breakMinutes: 0, candidateMinutes: 0 },
      [lead('advice'), member('analysis')],
      [
        ask('write', 'technical', 'advice', 45),
        ask('explain', 'technical', 'advice', 10),
        ask('missing', 'technical', 'analysis', 10),
      ],
    ),
    rated(
      'panel',
      'panel',
      { minutes: 60, breakMinutes: 10, candidateMinutes: 8 },
      [lead('residents'), member('process'), shadow],
      [
        ask('heard', 'behavioural', 'residents', 11),
        ask('opposed', 'behavioural', 'across', 10),
        ask('deadline', 'situational', 'process', 10),
        ask('carriedOut', 'technical', 'process', 10),
      ],
    ),
    unrated('lunch', 'lunch', 45, 5),
    unrated('tour', 'tour', 30, 0),
    rated(
      'secretaryTalk',
      'single',
      { minutes: 45, breakMinutes: 5, candidateMinutes: 16 },
      [lead('integrity', 'across')],
      [ask('pressure', 'situational', 'integrity', 12), ask('firstHalfYear', 'structured', 'across', 10)],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
