import type { TextKind } from '../mail/text.ts';

const organisation = 'Polder & Fjord';

const asked: TextKind = {
  audience: 'candidate',
  placeholders: { organisation: {}, vacancy: {}, deadline: { needed: true } },
  button: true,
  examples: {
    en: { organisation, vacancy: 'Service coordinator', deadline: 'Friday 18 December 2026, 12:00' },
    nl: { organisation, vacancy: 'Servicecoördinator', deadline: 'vrijdag 18 december 2026, 12:00' },
    nb: { organisation, vacancy: 'Servicekoordinator', deadline: 'fredag 18. desember 2026 kl. 12.00' },
  },
  standard: {
    en: {
      subject: '{{organisation}} asks for your answer',
      body: '{{organisation}} and you each say how you stand on {{vacancy}}: yes, no, or what you still need to know.\n\nNeither side sees the other’s yes first: both answers open when both are in, or at the latest on {{deadline}}.',
      button: 'Give my answer',
      note: '',
    },
    nl: {
      subject: '{{organisation}} vraagt om uw antwoord',
      body: '{{organisation}} en u geven allebei antwoord over {{vacancy}}: ja, nee, of wat u nog wilt weten.\n\nNiemand ziet het ja van de ander eerst: beide antwoorden gaan open als ze er allebei zijn, of uiterlijk {{deadline}}.',
      button: 'Mijn antwoord geven',
      note: '',
    },
    nb: {
      subject: '{{organisation}} ber om svaret ditt',
      body: '{{organisation}} og du svarer hver for dere om {{vacancy}}: ja, nei, eller hva du fortsatt trenger å vite.\n\nIngen ser den andres ja først: begge svarene åpnes når begge har svart, eller senest {{deadline}}.',
      button: 'Svar nå',
      note: '',
    },
  },
};

export const answerTexts = { 'answer-asked': asked } satisfies Record<string, TextKind>;
