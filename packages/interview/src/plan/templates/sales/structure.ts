import { ask, lead, member, rated, shadow, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** An account manager in business-to-business sales. The second day holds a prepared client meeting, played. */
export const shape = templateShape({
  competencies: {
    needs: 'competence',
    pipeline: 'competence',
    negotiating: 'competence',
    accounts: 'competence',
    colleagues: 'collaboration',
    honesty: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 6 },
      [lead('honesty')],
      [
        ask('sold', 'experience', 'accounts', 6),
        ask('lostDeal', 'behavioural', 'honesty', 7),
        ask('goodColleague', 'structured', 'colleagues', 6),
      ],
    ),
    rated(
      'salesManager',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 10 },
      [lead('pipeline', 'negotiating'), member('needs', 'accounts')],
      [
        ask('wonFromNothing', 'behavioural', 'pipeline', 10),
        ask('whyBuy', 'behavioural', 'needs', 10),
        ask('priceCall', 'situational', 'negotiating', 9),
        ask('leaving', 'behavioural', 'accounts', 9),
      ],
    ),
  ],
  second: [
    rated(
      'roleplay',
      'work_sample',
      { minutes: 60, breakMinutes: 0, candidateMinutes: 0 },
      [lead('needs'), member('negotiating')],
      [
        ask('prepare', 'technical', 'needs', 15),
        ask('meeting', 'technical', 'needs', 25),
        ask('lookBack', 'structured', 'negotiating', 10),
      ],
    ),
    rated(
      'panel',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 8 },
      [lead('accounts'), member('colleagues'), shadow],
      [
        ask('grown', 'behavioural', 'accounts', 11),
        ask('promised', 'behavioural', 'colleagues', 10),
        ask('noService', 'situational', 'colleagues', 10),
        ask('wrongCustomer', 'situational', 'honesty', 10),
      ],
    ),
    unrated('lunch', 'lunch', 45, 5),
    rated(
      'forecastTalk',
      'single',
      { minutes: 40, breakMinutes: 5, candidateMinutes: 5 },
      [lead('pipeline')],
      [ask('readPipeline', 'technical', 'pipeline', 18), ask('territory', 'situational', 'pipeline', 10)],
    ),
    rated(
      'directorTalk',
      'single',
      { minutes: 45, breakMinutes: 10, candidateMinutes: 18 },
      [lead('honesty')],
      [ask('concession', 'behavioural', 'negotiating', 10), ask('badQuarter', 'behavioural', 'honesty', 10)],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
