import { ask, lead, member, rated, second, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** A site supervisor on a building site. The second day begins with a safety round and a plan that no longer fits. */
export const shape = templateShape({
  competencies: {
    safety: 'competence',
    planning: 'competence',
    quality: 'competence',
    costs: 'competence',
    crews: 'collaboration',
    parties: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 5 },
      [lead('crews')],
      [
        ask('projects', 'experience', 'planning', 7),
        ask('newOnSite', 'situational', 'safety', 6),
        ask('wrongCall', 'behavioural', 'crews', 7),
      ],
    ),
    rated(
      'projectLeader',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 10 },
      [lead('planning', 'costs'), member('safety', 'parties')],
      [
        ask('caughtUp', 'behavioural', 'planning', 10),
        ask('stopped', 'behavioural', 'safety', 10),
        ask('extraWork', 'situational', 'costs', 9),
        ask('neighbours', 'behavioural', 'parties', 9),
      ],
    ),
  ],
  second: [
    rated(
      'siteRound',
      'work_sample',
      { minutes: 50, breakMinutes: 0, candidateMinutes: 0 },
      [lead('safety'), second],
      [
        ask('round', 'technical', 'safety', 25),
        ask('firstAction', 'technical', 'safety', 8),
        ask('coveredUp', 'technical', 'quality', 10),
      ],
    ),
    rated(
      'planCase',
      'case',
      { minutes: 45, breakMinutes: 10, candidateMinutes: 0 },
      [lead('planning'), member('costs')],
      [
        ask('brokenPlan', 'technical', 'planning', 22),
        ask('whoPays', 'technical', 'costs', 8),
        ask('tellClient', 'situational', 'parties', 8),
      ],
    ),
    unrated('lunch', 'lunch', 40, 5),
    rated(
      'panel',
      'panel',
      { minutes: 55, breakMinutes: 5, candidateMinutes: 8 },
      [lead('crews'), member('quality')],
      [
        ask('foreman', 'behavioural', 'crews', 11),
        ask('subcontractor', 'situational', 'parties', 10),
        ask('defect', 'behavioural', 'quality', 10),
        ask('mixedCrew', 'situational', 'crews', 9),
      ],
    ),
    rated(
      'directorTalk',
      'single',
      { minutes: 40, breakMinutes: 10, candidateMinutes: 16 },
      [lead('parties')],
      [ask('lessons', 'behavioural', 'quality', 9), ask('firstProject', 'structured', 'parties', 8)],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
