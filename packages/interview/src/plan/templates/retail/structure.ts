import { ask, lead, member, rated, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** The manager of a shop. The second day opens with a walk over the shop floor and a week's figures. */
export const shape = templateShape({
  competencies: {
    floor: 'competence',
    figures: 'competence',
    rota: 'competence',
    customers: 'competence',
    leading: 'collaboration',
    headOffice: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 35, breakMinutes: 0, candidateMinutes: 6 },
      [lead('leading')],
      [
        ask('shopsRun', 'experience', 'figures', 7),
        ask('teamSay', 'structured', 'leading', 8),
        ask('hardConversation', 'behavioural', 'leading', 9),
      ],
    ),
    rated(
      'areaManager',
      'panel',
      { minutes: 50, breakMinutes: 10, candidateMinutes: 10 },
      [lead('figures', 'headOffice'), member('rota', 'customers')],
      [
        ask('turnedFigures', 'behavioural', 'figures', 10),
        ask('saturday', 'situational', 'rota', 9),
        ask('regularLeft', 'behavioural', 'customers', 8),
        ask('unloved', 'behavioural', 'headOffice', 8),
      ],
    ),
  ],
  second: [
    rated(
      'floorWalk',
      'work_sample',
      { minutes: 60, breakMinutes: 0, candidateMinutes: 0 },
      [lead('floor'), member('figures')],
      [
        ask('walk', 'technical', 'floor', 25),
        ask('threeThings', 'technical', 'floor', 10),
        ask('weekReport', 'technical', 'figures', 18),
      ],
    ),
    rated(
      'panel',
      'panel',
      { minutes: 60, breakMinutes: 10, candidateMinutes: 8 },
      [lead('leading'), member('customers', 'rota')],
      [
        ask('shortageStaff', 'behavioural', 'rota', 10),
        ask('tillGap', 'situational', 'leading', 11),
        ask('threat', 'situational', 'customers', 10),
        ask('grewSomebody', 'behavioural', 'leading', 10),
      ],
    ),
    unrated('lunch', 'lunch', 40, 5),
    rated(
      'regionalTalk',
      'single',
      { minutes: 45, breakMinutes: 5, candidateMinutes: 18 },
      [lead('headOffice')],
      [ask('localChoice', 'situational', 'headOffice', 10), ask('hundredDays', 'structured', 'floor', 10)],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
