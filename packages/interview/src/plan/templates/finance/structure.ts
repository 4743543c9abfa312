import { ask, lead, member, rated, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** A financial controller in a medium-sized company. The second day opens with a month's figures to be explained. */
export const shape = templateShape({
  competencies: {
    closing: 'competence',
    analysis: 'competence',
    control: 'competence',
    systems: 'competence',
    advising: 'collaboration',
    upright: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 6 },
      [lead('advising')],
      [
        ask('entities', 'experience', 'closing', 6),
        ask('goodPartner', 'structured', 'advising', 6),
        ask('feedbackFloor', 'behavioural', 'advising', 7),
      ],
    ),
    rated(
      'firstPanel',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 10 },
      [lead('closing', 'analysis'), member('control', 'upright')],
      [
        ask('fasterClose', 'behavioural', 'closing', 10),
        ask('marginFell', 'technical', 'analysis', 10),
        ask('weakSpot', 'behavioural', 'control', 9),
        ask('moveRevenue', 'situational', 'upright', 9),
      ],
    ),
  ],
  second: [
    rated(
      'figures',
      'case',
      { minutes: 65, breakMinutes: 0, candidateMinutes: 0 },
      [lead('analysis'), member('closing')],
      [
        ask('readMonth', 'technical', 'analysis', 35),
        ask('tellBoard', 'technical', 'analysis', 10),
        ask('accruals', 'technical', 'closing', 12),
      ],
    ),
    rated(
      'panel',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 8 },
      [lead('control'), member('systems', 'advising')],
      [
        ask('oneHand', 'situational', 'control', 10),
        ask('sheetGone', 'behavioural', 'systems', 11),
        ask('twoTruths', 'situational', 'systems', 10),
        ask('changedMind', 'behavioural', 'advising', 11),
      ],
    ),
    unrated('lunch', 'lunch', 45, 5),
    unrated('tour', 'tour', 25, 0),
    rated(
      'cfoTalk',
      'single',
      { minutes: 60, breakMinutes: 5, candidateMinutes: 18 },
      [lead('upright')],
      [
        ask('auditor', 'behavioural', 'control', 10),
        ask('unpopular', 'behavioural', 'upright', 11),
        ask('hundredDays', 'structured', 'systems', 9),
      ],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
