import type { TextKind } from '../mail/text.ts';

const organisation = 'Polder & Fjord';
const question = {
  en: { quote: 'How many people work in the team?' },
  nl: { quote: 'Hoeveel mensen werken er in het team?' },
  nb: { quote: 'Hvor mange jobber i teamet?' },
};

const answered: TextKind = {
  audience: 'candidate',
  placeholders: { organisation: {}, question: { block: true, outside: true }, answer: { block: true, needed: true } },
  button: true,
  examples: {
    en: { organisation, question: question.en, answer: { paragraphs: 'Twelve, and two of them part-time.' } },
    nl: { organisation, question: question.nl, answer: { paragraphs: 'Twaalf, van wie twee in deeltijd.' } },
    nb: { organisation, question: question.nb, answer: { paragraphs: 'Tolv, og to av dem på deltid.' } },
  },
  standard: {
    en: {
      subject: 'An answer from {{organisation}}',
      body: 'You asked:\n\n{{question}}\n\nThe answer:\n\n{{answer}}',
      button: 'Open my questions',
      note: '',
    },
    nl: {
      subject: 'Een antwoord van {{organisation}}',
      body: 'U vroeg:\n\n{{question}}\n\nHet antwoord:\n\n{{answer}}',
      button: 'Mijn vragen openen',
      note: '',
    },
    nb: {
      subject: 'Et svar fra {{organisation}}',
      body: 'Du spurte:\n\n{{question}}\n\nSvaret:\n\n{{answer}}',
      button: 'Åpne spørsmålene mine',
      note: '',
    },
  },
};

const declined: TextKind = {
  audience: 'candidate',
  placeholders: { organisation: {}, question: { block: true, outside: true }, reason: { block: true, needed: true } },
  button: true,
  examples: {
    en: { organisation, question: question.en, reason: { paragraphs: 'That changes this month; ask us again then.' } },
    nl: { organisation, question: question.nl, reason: { paragraphs: 'Dat verandert deze maand; vraag het ons dan.' } },
    nb: { organisation, question: question.nb, reason: { paragraphs: 'Det endrer seg denne måneden; spør oss da.' } },
  },
  standard: {
    en: {
      subject: 'An answer from {{organisation}}',
      body: 'You asked:\n\n{{question}}\n\nThey will not answer this, and say why:\n\n{{reason}}',
      button: 'Open my questions',
      note: '',
    },
    nl: {
      subject: 'Een antwoord van {{organisation}}',
      body: 'U vroeg:\n\n{{question}}\n\nHierop komt geen antwoord, om deze reden:\n\n{{reason}}',
      button: 'Mijn vragen openen',
      note: '',
    },
    nb: {
      subject: 'Et svar fra {{organisation}}',
      body: 'Du spurte:\n\n{{question}}\n\nDette blir ikke besvart. Grunnen:\n\n{{reason}}',
      button: 'Åpne spørsmålene mine',
      note: '',
    },
  },
};

const kept: TextKind = {
  audience: 'candidate',
  placeholders: { organisation: {}, promise: { block: true }, result: { block: true, needed: true } },
  button: true,
  examples: {
    en: {
      organisation,
      promise: { paragraphs: 'We tell you which training there is in the first year.' },
      result: { paragraphs: 'There are two courses of a week each, in March and in October.' },
    },
    nl: {
      organisation,
      promise: { paragraphs: 'Wij laten u weten welke scholing er in het eerste jaar is.' },
      result: { paragraphs: 'Er zijn twee cursussen van een week, in maart en in oktober.' },
    },
    nb: {
      organisation,
      promise: { paragraphs: 'Vi sier hvilken opplæring som finnes det første året.' },
      result: { paragraphs: 'Det er to kurs på en uke, i mars og i oktober.' },
    },
  },
  standard: {
    en: {
      subject: '{{organisation}} kept a promise',
      body: 'You were promised:\n\n{{promise}}\n\nWhat came of it:\n\n{{result}}',
      button: 'Open my questions',
      note: '',
    },
    nl: {
      subject: '{{organisation}} is een belofte nagekomen',
      body: 'U was beloofd:\n\n{{promise}}\n\nWat ervan geworden is:\n\n{{result}}',
      button: 'Mijn vragen openen',
      note: '',
    },
    nb: {
      subject: '{{organisation}} har holdt et løfte',
      body: 'Du ble lovet:\n\n{{promise}}\n\nDette kom ut av det:\n\n{{result}}',
      button: 'Åpne spørsmålene mine',
      note: '',
    },
  },
};

export const commitmentTexts = {
  'question-answered': answered,
  'question-declined': declined,
  'promise-kept': kept,
} satisfies Record<string, TextKind>;
