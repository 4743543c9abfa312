import type { TextKind } from '../mail/text.ts';

const candidate = 'Noor de Wit';
const organisation = 'Polder & Fjord';
const standing = {
  place: 'Stationsplein 1, Utrecht',
  zone: 'Amsterdam',
  contact: 'Hanne Berg, +31 30 123 45 67',
};
const inWords = {
  en: {
    vacancy: 'Service coordinator',
    when: 'Wednesday 9 December 2026, 09:00–12:15',
    sessions: {
      list: [
        '09:00–09:45 Planning the work with Imre Bakker (team lead) (rated)',
        '10:00–10:45 Meeting the team with Ingrid Moe (not rated)',
      ],
    },
    arrival: 'Ring at the side door; bring a coat for the round through the workshop.',
    criteria: 'Planning, working together',
    pay: '€3,200 – €3,900 a month',
  },
  nl: {
    vacancy: 'Servicecoördinator',
    when: 'woensdag 9 december 2026, 09:00–12:15',
    sessions: {
      list: [
        '09:00–09:45 Het werk plannen met Imre Bakker (teamleider) (wordt beoordeeld)',
        '10:00–10:45 Kennismaken met het team met Ingrid Moe (wordt niet beoordeeld)',
      ],
    },
    arrival: 'Bel aan bij de zijdeur; neem een jas mee voor de ronde door de werkplaats.',
    criteria: 'Plannen, samenwerken',
    pay: '€ 3.200 – € 3.900 per maand',
  },
  nb: {
    vacancy: 'Servicekoordinator',
    when: 'onsdag 9. desember 2026 kl. 09.00–12.15',
    sessions: {
      list: [
        '09.00–09.45 Planlegge arbeidet med Imre Bakker (teamleder) (vurderes)',
        '10.00–10.45 Møte teamet med Ingrid Moe (vurderes ikke)',
      ],
    },
    arrival: 'Ring på ved sidedøra; ta med jakke til runden i verkstedet.',
    criteria: 'Planlegging, samarbeid',
    pay: '3 200 € – 3 900 € i måneden',
  },
};
const day = (language: keyof typeof inWords, more: Record<string, string> = {}) => ({
  candidate,
  organisation,
  ...standing,
  ...inWords[language],
  ...more,
});

const ofTheDay = {
  candidate: { outside: true },
  organisation: {},
  vacancy: {},
  when: {},
  sessions: { block: true, needed: true },
  zone: {},
  place: {},
  arrival: {},
  contact: {},
  criteria: {},
  pay: {},
} as const;

const rest = {
  en: '{{sessions}}\n\nAll times are those of {{zone}}.\n\nWhere: {{place}}\n\nArriving: {{arrival}}\n\nQuestions, or running late? {{contact}}\n\nWhat they look at: {{criteria}}\n\nPay: {{pay}}',
  nl: '{{sessions}}\n\nAlle tijden zijn die van {{zone}}.\n\nWaar: {{place}}\n\nAankomst: {{arrival}}\n\nVragen, of vertraging? {{contact}}\n\nWaar zij op letten: {{criteria}}\n\nSalaris: {{pay}}',
  nb: '{{sessions}}\n\nAlle klokkeslett gjelder {{zone}}.\n\nHvor: {{place}}\n\nFremmøte: {{arrival}}\n\nSpørsmål, eller forsinket? {{contact}}\n\nDette ser de etter: {{criteria}}\n\nLønn: {{pay}}',
};
const open = { en: 'Open my agenda', nl: 'Mijn agenda openen', nb: 'Åpne agendaen min' };
const linkNote = {
  en: 'The link is yours alone and opens once; after that this device stays signed in. You can always ask for a new one.',
  nl: 'De link is alleen voor u en werkt één keer; daarna blijft dit apparaat ingelogd. U kunt altijd een nieuwe vragen.',
  nb: 'Lenken er bare din og virker én gang; deretter er du logget inn på denne enheten. Du kan alltid be om en ny.',
};

const agendaSent: TextKind = {
  audience: 'candidate',
  placeholders: ofTheDay,
  button: true,
  letsIn: true,
  examples: { en: day('en'), nl: day('nl'), nb: day('nb') },
  standard: {
    en: {
      subject: 'Your interview: {{when}}, {{organisation}}',
      body: `Hello {{candidate}},\n\n{{organisation}} would like to meet you about the vacancy {{vacancy}}: {{when}}.\n\n${rest.en}`,
      button: open.en,
      note: linkNote.en,
    },
    nl: {
      subject: 'Uw gesprek: {{when}}, {{organisation}}',
      body: `Dag {{candidate}},\n\n{{organisation}} wil u graag ontmoeten voor de vacature {{vacancy}}: {{when}}.\n\n${rest.nl}`,
      button: open.nl,
      note: linkNote.nl,
    },
    nb: {
      subject: 'Intervjuet ditt: {{when}}, {{organisation}}',
      body: `Hei {{candidate}},\n\n{{organisation}} vil gjerne møte deg til intervju for stillingen {{vacancy}}: {{when}}.\n\n${rest.nb}`,
      button: open.nb,
      note: linkNote.nb,
    },
  },
};

const agendaChanged: TextKind = {
  audience: 'candidate',
  placeholders: { ...ofTheDay, reason: {} },
  button: true,
  letsIn: true,
  examples: {
    en: day('en', { reason: 'Ingrid is needed elsewhere; Youssef takes her place.' }),
    nl: day('nl', { reason: 'Ingrid is elders nodig; Youssef neemt het over.' }),
    nb: day('nb', { reason: 'Ingrid trengs et annet sted; Youssef tar over.' }),
  },
  standard: {
    en: {
      subject: 'Changed: your interview at {{organisation}}',
      body: `Hello {{candidate}},\n\nThe agenda of your interview at {{organisation}} about the vacancy {{vacancy}} has changed.\n\nThe reason: {{reason}}\n\nThis is how it is now, {{when}}:\n\n${rest.en}`,
      button: open.en,
      note: linkNote.en,
    },
    nl: {
      subject: 'Gewijzigd: uw gesprek bij {{organisation}}',
      body: `Dag {{candidate}},\n\nDe agenda van uw gesprek bij {{organisation}} voor de vacature {{vacancy}} is gewijzigd.\n\nDe reden: {{reason}}\n\nZo is het nu, {{when}}:\n\n${rest.nl}`,
      button: open.nl,
      note: linkNote.nl,
    },
    nb: {
      subject: 'Endret: intervjuet ditt hos {{organisation}}',
      body: `Hei {{candidate}},\n\nAgendaen for intervjuet ditt hos {{organisation}} for stillingen {{vacancy}} er endret.\n\nGrunnen: {{reason}}\n\nSlik er den nå, {{when}}:\n\n${rest.nb}`,
      button: open.nb,
      note: linkNote.nb,
    },
  },
};

const candidateLink: TextKind = {
  audience: 'candidate',
  placeholders: { candidate: { outside: true }, organisation: {} },
  button: true,
  letsIn: true,
  examples: { en: { candidate, organisation }, nl: { candidate, organisation }, nb: { candidate, organisation } },
  standard: {
    en: {
      subject: 'Your link to {{organisation}}',
      body: 'Hello {{candidate}},\n\nHere is a new way to your interviews at {{organisation}}.',
      button: open.en,
      note: linkNote.en,
    },
    nl: {
      subject: 'Uw link naar {{organisation}}',
      body: 'Dag {{candidate}},\n\nMet deze link opent u opnieuw uw pagina bij {{organisation}}.',
      button: open.nl,
      note: linkNote.nl,
    },
    nb: {
      subject: 'Lenken din til {{organisation}}',
      body: 'Hei {{candidate}},\n\nMed denne lenken åpner du siden din hos {{organisation}} igjen.',
      button: open.nb,
      note: linkNote.nb,
    },
  },
};

const session = (language: 'en' | 'nl' | 'nb') => ({
  name: 'Imre Bakker',
  candidate,
  vacancy: inWords[language].vacancy,
  place: `2.14, ${standing.place}`,
  others: 'Ingrid Moe, Youssef Amrani',
  ...{
    en: {
      session: 'Planning the work',
      when: 'Wednesday 9 December 2026, 09:00–09:45',
      role: 'leading',
      reason: 'Ingrid is needed elsewhere.',
    },
    nl: {
      session: 'Het werk plannen',
      when: 'woensdag 9 december 2026, 09:00–09:45',
      role: 'voorzitter',
      reason: 'Ingrid is elders nodig.',
    },
    nb: {
      session: 'Planlegge arbeidet',
      when: 'onsdag 9. desember 2026 kl. 09.00–09.45',
      role: 'leder',
      reason: 'Ingrid trengs et annet sted.',
    },
  }[language],
});
const gone = (language: 'en' | 'nl' | 'nb') => {
  const { name, candidate: whom, session: what, when, reason } = session(language);
  return { name, candidate: whom, session: what, when, reason };
};

const sessionInvitation: TextKind = {
  audience: 'member',
  placeholders: {
    name: {},
    role: {},
    session: {},
    candidate: { outside: true },
    vacancy: {},
    when: { needed: true },
    others: {},
    place: {},
    reason: {},
  },
  button: true,
  examples: { en: session('en'), nl: session('nl'), nb: session('nb') },
  standard: {
    en: {
      subject: '{{session}} with {{candidate}}: {{when}}',
      body: 'Hello {{name}},\n\nYou are {{role}} in {{session}} with {{candidate}} for the vacancy {{vacancy}}: {{when}}.\n\nWith {{others}}.\n\nWhere: {{place}}\n\nThe reason: {{reason}}',
      button: 'Open the kit',
      note: '',
    },
    nl: {
      subject: '{{session}} met {{candidate}}: {{when}}',
      body: 'Dag {{name}},\n\nU bent {{role}} bij {{session}} met {{candidate}} voor de vacature {{vacancy}}: {{when}}.\n\nMet {{others}}.\n\nWaar: {{place}}\n\nDe reden: {{reason}}',
      button: 'De gespreksmap openen',
      note: '',
    },
    nb: {
      subject: '{{session}} med {{candidate}}: {{when}}',
      body: 'Hei {{name}},\n\nDu er {{role}} i {{session}} med {{candidate}} for stillingen {{vacancy}}: {{when}}.\n\nSammen med {{others}}.\n\nHvor: {{place}}\n\nGrunnen: {{reason}}',
      button: 'Åpne intervjumappen',
      note: '',
    },
  },
};

const sessionCancelled: TextKind = {
  audience: 'member',
  placeholders: { name: {}, session: {}, candidate: { outside: true }, when: { needed: true }, reason: {} },
  button: false,
  examples: { en: gone('en'), nl: gone('nl'), nb: gone('nb') },
  standard: {
    en: {
      subject: 'Cancelled for you: {{session}} with {{candidate}}, {{when}}',
      body: 'Hello {{name}},\n\n{{session}} with {{candidate}} on {{when}} is no longer yours: the session was cancelled or somebody else takes your seat.\n\nThe reason: {{reason}}',
      button: '',
      note: '',
    },
    nl: {
      subject: 'Vervalt voor u: {{session}} met {{candidate}}, {{when}}',
      body: 'Dag {{name}},\n\n{{session}} met {{candidate}} op {{when}} vervalt voor u: het gesprek gaat niet door of iemand anders neemt uw plaats in.\n\nDe reden: {{reason}}',
      button: '',
      note: '',
    },
    nb: {
      subject: 'Avlyst for deg: {{session}} med {{candidate}}, {{when}}',
      body: 'Hei {{name}},\n\n{{session}} med {{candidate}} {{when}} gjelder ikke deg lenger: samtalen er avlyst, eller noen andre tar plassen din.\n\nGrunnen: {{reason}}',
      button: '',
      note: '',
    },
  },
};

/** What the mails about an agenda say. */
export const agendaTexts = {
  'agenda-sent': agendaSent,
  'agenda-changed': agendaChanged,
  'candidate-link': candidateLink,
  'session-invitation': sessionInvitation,
  'session-cancelled': sessionCancelled,
} satisfies Record<string, TextKind>;
