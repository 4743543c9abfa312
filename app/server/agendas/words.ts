import type { Language } from '@rondo/interview';

type Words = {
  session: (times: string, name: string, people: string, rated: boolean) => string;
  /** Instead of the sessions, when there are none left. */
  none: string;
  roles: Record<'lead' | 'member' | 'shadow', string>;
  /** Why, where no person wrote a reason. */
  causes: Record<'ended' | 'resumed', string>;
};

/** What stands in the mails about an agenda whatever else they say. */
export const agendaWords: Record<Language, Words> = {
  en: {
    session: (times, name, people, rated) =>
      `${times} ${name}${people ? ` with ${people}` : ''} (${rated ? 'rated' : 'not rated'})`,
    none: 'No interview is planned any more.',
    roles: { lead: 'leading', member: 'a panel member', shadow: 'looking on' },
    causes: { ended: 'the procedure of this candidate has ended.', resumed: 'the procedure goes on after all.' },
  },
  nl: {
    session: (times, name, people, rated) =>
      `${times} ${name}${people ? ` met ${people}` : ''} (${rated ? 'wordt beoordeeld' : 'wordt niet beoordeeld'})`,
    none: 'Er is geen gesprek meer gepland.',
    roles: { lead: 'voorzitter', member: 'panellid', shadow: 'toehoorder' },
    causes: { ended: 'de procedure van deze kandidaat is beëindigd.', resumed: 'de procedure gaat toch verder.' },
  },
  nb: {
    session: (times, name, people, rated) =>
      `${times} ${name}${people ? ` med ${people}` : ''} (${rated ? 'vurderes' : 'vurderes ikke'})`,
    none: 'Ingen intervjuer er planlagt lenger.',
    roles: { lead: 'leder', member: 'panelmedlem', shadow: 'observatør' },
    causes: { ended: 'prosessen for denne kandidaten er avsluttet.', resumed: 'prosessen går videre likevel.' },
  },
};
