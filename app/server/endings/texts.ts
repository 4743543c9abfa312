import type { TextKind } from '../mail/text.ts';

const candidate = 'Noor de Wit';
const organisation = 'Polder & Fjord';
const inWords = {
  en: {
    vacancy: 'Service coordinator',
    sessions: { list: ['Wednesday 9 December 2026, 09:00–09:45: Planning the work'] },
    contact: 'Hanne Berg, +31 30 123 45 67',
    until: 'Tuesday 8 December 2026, 14:30',
    reason: { quote: 'I have found a position closer to home.' },
  },
  nl: {
    vacancy: 'Servicecoördinator',
    sessions: { list: ['woensdag 9 december 2026, 09:00–09:45: Het werk plannen'] },
    contact: 'Hanne Berg, +31 30 123 45 67',
    until: 'dinsdag 8 december 2026, 14:30',
    reason: { quote: 'Ik heb een baan dichter bij huis gevonden.' },
  },
  nb: {
    vacancy: 'Servicekoordinator',
    sessions: { list: ['onsdag 9. desember 2026 kl. 09.00–09.45: Planlegge arbeidet'] },
    contact: 'Hanne Berg, +31 30 123 45 67',
    until: 'tirsdag 8. desember 2026 kl. 14.30',
    reason: { quote: 'Jeg har funnet en jobb nærmere hjemmet.' },
  },
};

const off = (language: keyof typeof inWords) => {
  const { vacancy, sessions, contact } = inWords[language];
  return { candidate, organisation, vacancy, sessions, contact };
};

const interviewsCancelled: TextKind = {
  audience: 'candidate',
  placeholders: {
    candidate: { outside: true },
    organisation: {},
    vacancy: {},
    sessions: { block: true, needed: true },
    contact: {},
  },
  button: false,
  examples: { en: off('en'), nl: off('nl'), nb: off('nb') },
  standard: {
    en: {
      subject: 'Cancelled: your interview at {{organisation}}',
      body: 'Hello {{candidate}},\n\nYour procedure at {{organisation}} for the vacancy {{vacancy}} has ended, so these interviews are cancelled:\n{{sessions}}\n\nYou will hear why from a person there, unless you ended it yourself.\n\nQuestions? {{contact}}',
      button: '',
      note: '',
    },
    nl: {
      subject: 'Gaat niet door: uw gesprek bij {{organisation}}',
      body: 'Dag {{candidate}},\n\nUw procedure bij {{organisation}} voor de vacature {{vacancy}} is beëindigd. Deze gesprekken gaan daarom niet door:\n{{sessions}}\n\nEen medewerker laat u weten waarom, tenzij u zelf bent gestopt.\n\nVragen? {{contact}}',
      button: '',
      note: '',
    },
    nb: {
      subject: 'Avlyst: intervjuet ditt hos {{organisation}}',
      body: 'Hei {{candidate}},\n\nProsessen din hos {{organisation}} for stillingen {{vacancy}} er avsluttet, så disse intervjuene er avlyst:\n{{sessions}}\n\nEn medarbeider der forteller deg hvorfor, med mindre du avsluttet den selv.\n\nSpørsmål? {{contact}}',
      button: '',
      note: '',
    },
  },
};

const confirmed = (language: keyof typeof inWords) => {
  const { vacancy, sessions, until } = inWords[language];
  return { candidate, organisation, vacancy, sessions, until };
};

const withdrawalConfirmed: TextKind = {
  audience: 'candidate',
  placeholders: {
    candidate: { outside: true },
    organisation: {},
    vacancy: {},
    until: { needed: true },
    sessions: { block: true, needed: true },
  },
  button: true,
  letsIn: true,
  examples: { en: confirmed('en'), nl: confirmed('nl'), nb: confirmed('nb') },
  standard: {
    en: {
      subject: 'You have withdrawn your application at {{organisation}}',
      body: 'Hello {{candidate}},\n\nYou have withdrawn your application at {{organisation}} for the vacancy {{vacancy}}. Those who work on it have been told.\n\nThese interviews are cancelled:\n{{sessions}}\n\nIf you change your mind: until {{until}} you can take this back on your own page.\n\nYour data is kept for the term your page states and then erased. You can have it erased now, on the same page.',
      button: 'Open my page',
      note: '',
    },
    nl: {
      subject: 'U hebt uw sollicitatie bij {{organisation}} ingetrokken',
      body: 'Dag {{candidate}},\n\nU hebt uw sollicitatie bij {{organisation}} voor de vacature {{vacancy}} ingetrokken. Wie eraan werkt, heeft bericht gekregen.\n\nDeze gesprekken gaan niet door:\n{{sessions}}\n\nBedenkt u zich? Tot {{until}} kunt u dit op uw eigen pagina ongedaan maken.\n\nUw gegevens worden bewaard zolang als op uw pagina staat, en daarna gewist. U kunt ze daar ook nu laten wissen.',
      button: 'Mijn pagina openen',
      note: '',
    },
    nb: {
      subject: 'Du har trukket søknaden din hos {{organisation}}',
      body: 'Hei {{candidate}},\n\nDu har trukket søknaden din på stillingen {{vacancy}} hos {{organisation}}. De som arbeider med den, har fått beskjed.\n\nDisse intervjuene er avlyst:\n{{sessions}}\n\nOmbestemmer du deg? Fram til {{until}} kan du angre på din egen side.\n\nOpplysningene dine lagres så lenge det står på siden din, og slettes deretter. Du kan også få dem slettet nå, på samme side.',
      button: 'Åpne siden min',
      note: '',
    },
  },
};

const name = 'Rik de Vries';
const open = { en: 'Open the application', nl: 'Sollicitatie openen', nb: 'Åpne søknaden' };
const withdrew = (language: keyof typeof inWords) => {
  const { vacancy, reason, until } = inWords[language];
  return { name, candidate, vacancy, reason, until };
};

const candidateWithdrew: TextKind = {
  audience: 'member',
  placeholders: {
    name: {},
    candidate: { outside: true, needed: true },
    vacancy: {},
    reason: { block: true, outside: true },
    until: {},
  },
  button: true,
  examples: { en: withdrew('en'), nl: withdrew('nl'), nb: withdrew('nb') },
  standard: {
    en: {
      subject: '{{candidate}} has withdrawn',
      body: 'Hello {{name}},\n\n{{candidate}} has withdrawn their application for the vacancy {{vacancy}}. What was planned is cancelled, and the people concerned have been told.\n\nTheir reason:\n{{reason}}\n\nThey can take this back until {{until}}.',
      button: open.en,
      note: '',
    },
    nl: {
      subject: '{{candidate}} heeft zich teruggetrokken',
      body: 'Dag {{name}},\n\n{{candidate}} heeft de sollicitatie voor de vacature {{vacancy}} ingetrokken. Wat gepland was, is afgezegd; wie het aangaat, heeft bericht gekregen.\n\nDe opgegeven reden:\n{{reason}}\n\nTot {{until}} kan de kandidaat dit ongedaan maken.',
      button: open.nl,
      note: '',
    },
    nb: {
      subject: '{{candidate}} har trukket seg',
      body: 'Hei {{name}},\n\n{{candidate}} har trukket søknaden på stillingen {{vacancy}}. Det som var planlagt, er avlyst, og de det gjelder, har fått beskjed.\n\nGrunnen kandidaten ga:\n{{reason}}\n\nKandidaten kan angre fram til {{until}}.',
      button: open.nb,
      note: '',
    },
  },
};

const back = (language: keyof typeof inWords) => ({ name, candidate, vacancy: inWords[language].vacancy });

const withdrawalTakenBack: TextKind = {
  audience: 'member',
  placeholders: { name: {}, candidate: { outside: true, needed: true }, vacancy: {} },
  button: true,
  examples: { en: back('en'), nl: back('nl'), nb: back('nb') },
  standard: {
    en: {
      subject: '{{candidate}} has taken their withdrawal back',
      body: 'Hello {{name}},\n\n{{candidate}} takes part again in the procedure for the vacancy {{vacancy}}. Interviews whose people and rooms were still free are back at their old times; the others stand in the draft of their agenda.',
      button: open.en,
      note: '',
    },
    nl: {
      subject: '{{candidate}} doet toch weer mee',
      body: 'Dag {{name}},\n\n{{candidate}} doet weer mee in de procedure voor de vacature {{vacancy}}. Gesprekken waarvan mensen en ruimte nog vrij waren, staan weer op hun oude tijd; de andere staan in het concept van hun agenda.',
      button: open.nl,
      note: '',
    },
    nb: {
      subject: '{{candidate}} er med igjen',
      body: 'Hei {{name}},\n\n{{candidate}} er med igjen i prosessen for stillingen {{vacancy}}. Intervjuer der folk og rom fortsatt var ledige, er tilbake på de gamle tidspunktene; de andre står i utkastet til agendaen sin.',
      button: open.nb,
      note: '',
    },
  },
};

/** What the mails about a procedure that ends, or goes on after all, say. */
export const endingTexts = {
  'interviews-cancelled': interviewsCancelled,
  'withdrawal-confirmed': withdrawalConfirmed,
  'candidate-withdrew': candidateWithdrew,
  'withdrawal-taken-back': withdrawalTakenBack,
} satisfies Record<string, TextKind>;
