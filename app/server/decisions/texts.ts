import type { TextKind } from '../mail/text.ts';

const told: TextKind = {
  audience: 'member',
  placeholders: { by: {}, candidate: { outside: true }, decision: {}, reason: { block: true, needed: true } },
  button: true,
  examples: {
    en: {
      by: 'Hanne Berg',
      candidate: 'Noor de Wit',
      decision: 'gets an offer',
      reason: { paragraphs: 'Both rounds show how she plans under pressure.' },
    },
    nl: {
      by: 'Hanne Berg',
      candidate: 'Noor de Wit',
      decision: 'krijgt een aanbod',
      reason: { paragraphs: 'Beide rondes laten zien hoe zij onder druk plant.' },
    },
    nb: {
      by: 'Hanne Berg',
      candidate: 'Noor de Wit',
      decision: 'får et tilbud',
      reason: { paragraphs: 'Begge rundene viser hvordan hun planlegger under press.' },
    },
  },
  standard: {
    en: {
      subject: 'Decision about {{candidate}}',
      body: '{{by}} decided: {{candidate}} {{decision}}. The reason:\n\n{{reason}}\n\nYour card was part of it. Thank you.',
      button: 'Open the debrief',
      note: '',
    },
    nl: {
      subject: 'Besluit over {{candidate}}',
      body: '{{by}} heeft besloten: {{candidate}} {{decision}}. De reden:\n\n{{reason}}\n\nUw beoordeling telde mee. Dank u.',
      button: 'De nabespreking openen',
      note: '',
    },
    nb: {
      subject: 'Beslutning om {{candidate}}',
      body: '{{by}} har besluttet: {{candidate}} {{decision}}. Grunnen:\n\n{{reason}}\n\nVurderingen din var en del av dette. Takk.',
      button: 'Åpne oppsummeringen',
      note: '',
    },
  },
};

export const decisionTexts = { 'decision-told': told } satisfies Record<string, TextKind>;
