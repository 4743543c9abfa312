import type { TextKind } from '../mail/text.ts';

const someone = { name: 'Ilse Visser', invitedBy: 'Anna Smit', organisation: 'Polder & Fjord', days: '14' };

const invitation: TextKind = {
  audience: 'member',
  placeholders: { name: { outside: true }, invitedBy: {}, organisation: {}, role: {}, days: {} },
  button: true,
  letsIn: true,
  examples: {
    en: { ...someone, role: 'an interviewer' },
    nl: { ...someone, role: 'interviewer' },
    nb: { ...someone, role: 'intervjuer' },
  },
  standard: {
    en: {
      subject: '{{organisation}} invites you to Rondo',
      body: 'Hello {{name}}, {{invitedBy}} asks you to take part in job interviews at {{organisation}}, as {{role}}.\n\nRondo is where the interviews are prepared, held and weighed. With the button you choose how to sign in; it takes a minute.',
      button: 'Accept the invitation',
      note: 'The link works once, for {{days}} days. You do not expect this? Then nothing needs doing: without the button nothing happens.',
    },
    nl: {
      subject: '{{organisation}} nodigt u uit voor Rondo',
      body: 'Dag {{name}}, {{invitedBy}} vraagt u mee te doen met sollicitatiegesprekken bij {{organisation}}, als {{role}}.\n\nIn Rondo worden de gesprekken voorbereid, gehouden en gewogen. Met de knop kiest u hoe u inlogt; dat duurt een minuut.',
      button: 'Uitnodiging aannemen',
      note: 'De link werkt één keer, {{days}} dagen lang. Had u dit niet verwacht? Dan hoeft u niets te doen: zonder de knop gebeurt er niets.',
    },
    nb: {
      subject: '{{organisation}} inviterer deg til Rondo',
      body: 'Hei {{name}}, {{invitedBy}} ber deg være med på jobbintervjuer hos {{organisation}}, som {{role}}.\n\nI Rondo blir intervjuene forberedt, holdt og vurdert. Med knappen velger du hvordan du logger inn; det tar et minutt.',
      button: 'Ta imot invitasjonen',
      note: 'Lenken virker én gang, i {{days}} dager. Hadde du ikke ventet dette? Da trenger du ikke gjøre noe: uten knappen skjer ingenting.',
    },
  },
};

export const invitationTexts = { invitation } satisfies Record<string, TextKind>;
