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
      body: 'Hello {{name}},\n\nThis waits for you:\n{{list}}',
      button: 'Open my day',
      note: 'You choose the time and the days of this mail, or end it, under Settings, My profile.',
    },
    nl: {
      subject: '{{waiting}} op u',
      body: 'Dag {{name}},\n\nDit wacht op u:\n{{list}}',
      button: 'Mijn dag openen',
      note: 'Het tijdstip en de dagen van deze e-mail kiest u onder Instellingen, Mijn profiel; daar zet u hem ook uit.',
    },
    nb: {
      subject: '{{waiting}} på deg',
      body: 'Hei {{name}},\n\nDette venter på deg:\n{{list}}',
      button: 'Åpne dagen min',
      note: 'Du velger tid og dager for denne e-posten, eller slår den av, under Innstillinger, Min profil.',
    },
  },
};

const asked = {
  en: {
    name,
    by: 'Rik de Vries',
    session: 'Planning the work',
    candidate: 'Noor de Wit',
    when: 'Wednesday 9 December 2026, 09:00',
  },
  nl: {
    name,
    by: 'Rik de Vries',
    session: 'Het werk plannen',
    candidate: 'Noor de Wit',
    when: 'woensdag 9 december 2026, 09:00',
  },
  nb: {
    name,
    by: 'Rik de Vries',
    session: 'Planlegge arbeidet',
    candidate: 'Noor de Wit',
    when: 'onsdag 9. desember 2026 kl. 09.00',
  },
};
const shape = {
  audience: 'member',
  placeholders: { name: {}, by: { outside: true }, session: {}, candidate: { outside: true }, when: { needed: true } },
  button: true,
  examples: asked,
} satisfies Partial<TextKind>;

const nudge: TextKind = {
  ...shape,
  standard: {
    en: {
      subject: 'Please prepare for {{candidate}}: {{when}}',
      body: 'Hello {{name}},\n\n{{by}} asks you to read the kit for {{session}} with {{candidate}}, {{when}}. It takes some minutes; confirm there that you are prepared.',
      button: 'Open the kit',
      note: '',
    },
    nl: {
      subject: 'Graag voorbereiden op {{candidate}}: {{when}}',
      body: 'Dag {{name}},\n\n{{by}} vraagt u de gespreksmap te lezen voor {{session}} met {{candidate}}, {{when}}. Dat kost een paar minuten; bevestig daar dat u voorbereid bent.',
      button: 'De gespreksmap openen',
      note: '',
    },
    nb: {
      subject: 'Forbered deg på {{candidate}}: {{when}}',
      body: 'Hei {{name}},\n\n{{by}} ber deg lese intervjumappen for {{session}} med {{candidate}}, {{when}}. Det tar noen minutter; bekreft der at du er forberedt.',
      button: 'Åpne intervjumappen',
      note: '',
    },
  },
};

const nudgeChanged: TextKind = {
  ...shape,
  standard: {
    en: {
      subject: 'Please look again before {{candidate}}: {{when}}',
      body: 'Hello {{name}},\n\n{{by}} asks you to look at the kit for {{session}} with {{candidate}} again, {{when}}. It was changed since you confirmed that you were prepared; the page shows what. Confirm there that you have seen it.',
      button: 'Open the kit',
      note: '',
    },
    nl: {
      subject: 'Graag nog eens kijken voor {{candidate}}: {{when}}',
      body: 'Dag {{name}},\n\n{{by}} vraagt u de gespreksmap voor {{session}} met {{candidate}}, {{when}}, nog eens te bekijken. Die is gewijzigd sinds u bevestigde dat u voorbereid was; op de pagina ziet u wat. Bevestig daar dat u het gezien hebt.',
      button: 'De gespreksmap openen',
      note: '',
    },
    nb: {
      subject: 'Se en gang til før {{candidate}}: {{when}}',
      body: 'Hei {{name}},\n\n{{by}} ber deg se på intervjumappen for {{session}} med {{candidate}}, {{when}}, en gang til. Den er endret siden du bekreftet at du var forberedt; siden viser hva. Bekreft der at du har sett det.',
      button: 'Åpne intervjumappen',
      note: '',
    },
  },
};

export const reminderTexts = { digest, nudge, 'nudge-changed': nudgeChanged } satisfies Record<string, TextKind>;
