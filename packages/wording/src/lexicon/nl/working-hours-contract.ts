import type { TopicLexicon } from '../../lexicon.ts';

export const workingHoursContract: TopicLexicon = {
  topic: 'working_hours_contract',
  why: 'In Nederland mag u geen onderscheid maken naar arbeidsduur of naar vast of tijdelijk contract; naar de redenen ervoor vragen wekt die schijn.',
  instead: 'Noem de uren en het contract van deze functie en vraag of ze passen.',
  entries: [
    {
      as: 'plain',
      find: `
        waarom | reden | hoezo | hoe komt het
        + parttime | deeltijd | part-time | fulltime | voltijd | halftijds | minder uren | vier dagen |
          drie dagen | tijdelijk contract | uitzend* | vast contract | flexcontract
        + u | je | jij | uw | jouw | wil | wilt | werkt | werkte`,
      unless: 'werkgever',
      country: 'NL',
      source: 'Wet onderscheid arbeidsduur (NL; BW art. 7:648) en BW art. 7:649',
    },
    {
      as: 'plain',
      find: `
        parttimer | parttimers | deeltijder | deeltijders | deeltijdwerkers
        + geen | niet | liever | nadeel | minder | ambitie* | carrière | serieus | gemotiveerd`,
      country: 'NL',
      source: 'Wet onderscheid arbeidsduur (NL; BW art. 7:648) en BW art. 7:649',
    },
    {
      as: 'advert',
      find: `
        alleen fulltimers | alleen voltijds* | geen parttimers | geen deeltijders | uitsluitend fulltime |
        geen uitzendkrachten | geen zzp-verleden | alleen vaste krachten`,
      country: 'NL',
      source: 'Wet onderscheid arbeidsduur (NL; BW art. 7:648) en BW art. 7:649',
    },
  ],
};
