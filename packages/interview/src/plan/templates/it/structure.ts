import { ask, lead, member, rated, shadow, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** A software engineer in a product team. The second day holds a code review and a design on a whiteboard. */
export const shape = templateShape({
  competencies: {
    code: 'competence',
    design: 'competence',
    debugging: 'competence',
    purpose: 'competence',
    together: 'collaboration',
    learning: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 6 },
      [lead('together')],
      [
        ask('builtAndRun', 'experience', 'code', 6),
        ask('goodTeam', 'structured', 'together', 6),
        ask('wrongAbout', 'behavioural', 'learning', 6),
      ],
    ),
    rated(
      'firstPanel',
      'panel',
      { minutes: 60, breakMinutes: 10, candidateMinutes: 10 },
      [lead('debugging', 'code'), member('purpose')],
      [
        ask('hardBug', 'behavioural', 'debugging', 12),
        ask('proud', 'behavioural', 'code', 10),
        ask('slowPage', 'technical', 'debugging', 10),
        ask('notBuilt', 'behavioural', 'purpose', 10),
      ],
    ),
  ],
  second: [
    rated(
      'review',
      'work_sample',
      { minutes: 60, breakMinutes: 0, candidateMinutes: 0 },
      [lead('code'), member('together')],
      [
        ask('readChange', 'technical', 'code', 30),
        ask('mustChange', 'technical', 'code', 12),
        ask('tellAuthor', 'situational', 'together', 10),
      ],
    ),
    rated(
      'designTalk',
      'panel',
      { minutes: 60, breakMinutes: 10, candidateMinutes: 8 },
      [lead('design'), member('debugging'), shadow],
      [
        ask('bookings', 'technical', 'design', 25),
        ask('lostMessages', 'technical', 'design', 10),
        ask('nightAlarm', 'situational', 'debugging', 10),
      ],
    ),
    unrated('lunch', 'lunch', 45, 5),
    unrated('tour', 'tour', 20, 0),
    rated(
      'managerTalk',
      'panel',
      { minutes: 60, breakMinutes: 10, candidateMinutes: 20 },
      [lead('learning'), member('purpose')],
      [
        ask('pushedBack', 'behavioural', 'purpose', 11),
        ask('slowTeam', 'behavioural', 'learning', 12),
        ask('nextYear', 'structured', 'learning', 8),
      ],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
