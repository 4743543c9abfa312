import type { TopicLexicon } from '../../lexicon.ts';

export const workingHoursContract: TopicLexicon = {
  topic: 'working_hours_contract',
  why: 'In the Netherlands no distinction may be made by working hours or by fixed or temporary contract; asking for the reasons gives that appearance.',
  instead: 'State the hours and the contract of this post and ask whether they suit.',
  entries: [
    {
      as: 'plain',
      find: `
        why | reason | how come
        + part time | parttime | full time | fulltime | fewer hours | four days | three days |
          temporary contract | permanent contract | agency worker | fixed term | shorter week
        + you | your`,
      unless: 'employer',
      country: 'NL',
      source: 'Netherlands: Working Hours Discrimination Act (Burgerlijk Wetboek art. 7:648) and art. 7:649',
    },
    {
      as: 'plain',
      find: `
        part timer | part timers | parttimer | parttimers | temps
        + no | not | less | career | ambitio* | serious | motivated | commit*`,
      country: 'NL',
      source: 'Netherlands: Working Hours Discrimination Act (Burgerlijk Wetboek art. 7:648) and art. 7:649',
    },
    {
      as: 'advert',
      find: `
        full timers only | full time only | no part timers | no part time | no agency workers |
        permanent staff only`,
      country: 'NL',
      source: 'Netherlands: Working Hours Discrimination Act (Burgerlijk Wetboek art. 7:648) and art. 7:649',
    },
  ],
};
