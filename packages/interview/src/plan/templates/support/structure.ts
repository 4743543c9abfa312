import { ask, lead, member, rated, shadow, unrated } from '../parts.ts';
import { templateShape, type WordsOf } from '../shape.ts';

/** A customer support agent for telephone, chat and e-mail. The second day has a call played and an e-mail written. */
export const shape = templateShape({
  competencies: {
    listening: 'competence',
    writing: 'competence',
    solving: 'competence',
    calm: 'competence',
    teamwork: 'collaboration',
    signals: 'collaboration',
  },
  first: [
    rated(
      'hrTalk',
      'single',
      { minutes: 30, breakMinutes: 0, candidateMinutes: 6 },
      [lead('teamwork')],
      [
        ask('contacts', 'experience', 'listening', 6),
        ask('busyTeam', 'structured', 'teamwork', 6),
        ask('helpedOut', 'behavioural', 'teamwork', 7),
      ],
    ),
    rated(
      'firstPanel',
      'panel',
      { minutes: 55, breakMinutes: 10, candidateMinutes: 10 },
      [lead('calm', 'signals'), member('listening', 'solving')],
      [
        ask('angry', 'behavioural', 'calm', 9),
        ask('realQuestion', 'behavioural', 'listening', 9),
        ask('noAnswer', 'situational', 'solving', 9),
        ask('sameAgain', 'behavioural', 'signals', 9),
      ],
    ),
  ],
  second: [
    rated(
      'sample',
      'work_sample',
      { minutes: 60, breakMinutes: 0, candidateMinutes: 0 },
      [lead('listening'), member('writing')],
      [
        ask('playCall', 'technical', 'listening', 15),
        ask('afterCall', 'structured', 'listening', 8),
        ask('writeMail', 'technical', 'writing', 20),
        ask('rewrite', 'technical', 'writing', 10),
      ],
    ),
    rated(
      'secondPanel',
      'panel',
      { minutes: 50, breakMinutes: 10, candidateMinutes: 8 },
      [lead('solving', 'calm'), member('teamwork'), shadow],
      [
        ask('acrossTeams', 'behavioural', 'solving', 10),
        ask('outsideRule', 'situational', 'calm', 9),
        ask('insulted', 'situational', 'calm', 8),
        ask('coached', 'behavioural', 'teamwork', 9),
      ],
    ),
    unrated('listenIn', 'tour', 30, 5),
    unrated('lunch', 'lunch', 40, 0),
    rated(
      'managerTalk',
      'single',
      { minutes: 45, breakMinutes: 5, candidateMinutes: 15 },
      [lead('signals')],
      [
        ask('targets', 'situational', 'teamwork', 9),
        ask('newLetter', 'situational', 'signals', 8),
        ask('firstWeeks', 'structured', 'solving', 8),
      ],
    ),
    unrated('closing', 'closing', 15, 5, 5),
  ],
});

export type Words = WordsOf<typeof shape>;
