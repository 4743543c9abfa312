import type { TextKind } from '../mail/text.ts';

const name = 'Imre Bakker';

const digest: TextKind = {
  audience: 'member',
  placeholders: { name: {}, waiting: {}, list: { block: true, needed: true } },
  button: true,
  examples: {
    en: {
      name,
      waiting: '2 things wait',
      list: { list: ['Scorecard of Noor de Wit, round 1', 'Your promise to Abel Tasman, by Friday 18 December'] },
    },
    nl: {
      name,
      waiting: 'Er wachten 2 dingen',
      list: {
        list: ['Beoordeling van Noor de Wit, ronde 1', 'Uw belofte aan Abel Tasman, uiterlijk vrijdag 18 december'],
      },
    },
    nb: {
      name,
      waiting: '2 ting venter',
      list: { list: ['Vurdering av Noor de Wit, runde 1', 'Løftet ditt til Abel Tasman, innen fredag 18. desember'] },
    },
  },
  standard: {
    en: {
      subject: '{{waiting}} for you',
      body: 'Hello {{name}}, this waits for you:\n\n{{list}}',
      button: 'Open my day',
      note: 'You choose the time and the days of this mail, or end it, under Settings, My profile.',
    },
    nl: {
      subject: '{{waiting}} op u',
      body: 'Dag {{name}}, dit wacht op u:\n\n{{list}}',
      button: 'Mijn dag openen',
      note: 'Het tijdstip en de dagen van deze e-mail kiest u onder Instellingen, Mijn profiel; daar zet u hem ook uit.',
    },
    nb: {
      subject: '{{waiting}} på deg',
      body: 'Hei {{name}}, dette venter på deg:\n\n{{list}}',
      button: 'Åpne dagen min',
      note: 'Du velger tid og dager for denne e-posten, eller slår den av, under Innstillinger, Min profil.',
    },
  },
};

export const reminderTexts = { digest } satisfies Record<string, TextKind>;
