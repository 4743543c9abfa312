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
      body: "{{organisation}} and you each say how you stand on {{vacancy}}: yes, no, or what you still need to know.\n\nNeither side sees the other's yes first: both open when both are in, or at the latest on {{deadline}}.",
      button: 'Give my answer',
      note: '',
    },
    nl: {
      subject: '{{organisation}} vraagt om uw antwoord',
      body: '{{organisation}} en u zeggen allebei hoe u ervoor staat met {{vacancy}}: ja, nee, of wat u nog wilt weten.\n\nNiemand ziet het ja van de ander eerst: beide gaan open als beide er zijn, of uiterlijk {{deadline}}.',
      button: 'Mijn antwoord geven',
      note: '',
    },
    nb: {
      subject: '{{organisation}} ber om svaret ditt',
      body: '{{organisation}} og du sier hver for dere hvor dere står om {{vacancy}}: ja, nei, eller hva du fortsatt trenger å vite.\n\nIngen av sidene ser den andres ja først: begge åpnes når begge er inne, eller senest {{deadline}}.',
      button: 'Gi svaret mitt',
      note: '',
    },
  },
};

export const answerTexts = { 'answer-asked': asked } satisfies Record<string, TextKind>;
