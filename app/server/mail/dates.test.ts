import { expect, it } from 'vitest';
import { exampleMail } from '../mail-texts/mail.ts';
import { whenInWords } from './dates.ts';
import { kindOf } from './texts.ts';

const from = new Date('2026-12-09T08:00:00Z');
const until = new Date('2026-12-09T11:15:00Z');

it('R89: a mail says days and times as its reader writes them', () => {
  const said = (['en', 'nl', 'nb'] as const).map((language) => whenInWords(language, 'Europe/Oslo', from, until));
  expect(said).toEqual([
    'Wednesday 9 December 2026, 09:00–12:15',
    'woensdag 9 december 2026, 09:00–12:15',
    'onsdag 9. desember 2026 kl. 09.00–12.15',
  ]);
});

it.each(['en', 'nl', 'nb'] as const)(
  'R16 R89: a changed agenda says its day just above its sessions, in %s',
  (language) => {
    const kind = kindOf('agenda-changed');
    const { body } = exampleMail(
      'agenda-changed',
      language,
      kind.standard[language],
      'Polder & Fjord',
      'https://rondo.example',
    );
    const list = body.findIndex((part) => typeof part === 'object' && 'list' in part);
    expect(body[list - 1]).toContain(kind.examples[language].when);
  },
);
