import type { TopicLexicon } from '../../lexicon.ts';

export const workingHoursContract: TopicLexicon = {
  topic: 'working_hours_contract',
  why: 'I Nederland kan det ikke gjøres forskjell på grunn av arbeidstid eller fast og midlertidig kontrakt; å spørre om grunnene gir inntrykk av det.',
  instead: 'Oppgi timetall og kontrakt for stillingen og spør om de passer.',
  entries: [
    {
      as: 'plain',
      find: `
        hvorfor | grunnen | hvordan har det seg
        + deltid | heltid | redusert stilling | færre timer | fire dager | tre dager | midlertidig |
          vikariat | fast stilling | bemanningsbyrå
        + du | deg | din`,
      unless: 'arbeidsgiver*',
      country: 'NL',
      source: 'Nederland: lov om forskjellsbehandling etter arbeidstid (Burgerlijk Wetboek art. 7:648) og art. 7:649',
    },
    {
      as: 'plain',
      find: `
        deltidsansatte | deltidsarbeider* | deltidsansatt
        + ingen | ikke | mindre | karriere | ambisjon* | seriøs* | motivert`,
      country: 'NL',
      source: 'Nederland: lov om forskjellsbehandling etter arbeidstid (Burgerlijk Wetboek art. 7:648) og art. 7:649',
    },
    {
      as: 'advert',
      find: 'kun heltid|bare heltid|ingen deltid|ikke deltid|ingen vikarer',
      country: 'NL',
      source: 'Nederland: lov om forskjellsbehandling etter arbeidstid (Burgerlijk Wetboek art. 7:648) og art. 7:649',
    },
  ],
};
