import { describe, expect, it } from 'vitest';
import { filledText, type MailText, safeValues, textFaults, unlinked } from './text.ts';
import { kindOf, textKeys } from './texts.ts';

describe('R89: the words of every mail', () => {
  it.each(textKeys)('%s: in three languages, kept by its own rules, with an example for every placeholder', (key) => {
    const kind = kindOf(key);
    for (const language of ['en', 'nl', 'nb'] as const) {
      expect(textFaults(kind, kind.standard[language])).toEqual([]);
      expect(Object.keys(kind.examples[language]).sort()).toEqual(Object.keys(kind.placeholders).sort());
      const filled = filledText(kind.standard[language], kind.examples[language]);
      expect(JSON.stringify(filled)).not.toContain('{{');
      expect(filled.body.length).toBeGreaterThan(0);
      expect(filled.button === '').toBe(!kind.button);
      // The same paragraphs in each language: no placeholder is lost in a translation.
      const used = (text: MailText) =>
        [...JSON.stringify(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
      expect(used(kind.standard[language])).toEqual(used(kind.standard.en));
    }
  });

  it('a mail that lets its reader in has no other address in it; any other mail may', () => {
    const words = (body: string) => ({ ...kindOf('sign-in').standard.en, body });
    for (const address of ['https://evil.example/a', 'www.evil.example', 'HTTP://evil.example', 'javascript://x'])
      expect(textFaults(kindOf('sign-in'), words(`Hello {{name}},\n\nor go to ${address}`)), address).toMatchObject([
        { pointer: '/body', fault: 'other_link', line: 3, column: 10 },
      ]);
    const answered = kindOf('question-answered');
    const linked = { ...answered.standard.en, body: 'See https://polderfjord.example\n\n{{answer}}' };
    expect(textFaults(answered, linked)).toEqual([]);
  });

  it('what somebody from outside calls themself becomes no link and turns no line, and reads the same', () => {
    const visible = (text: string) => text.replaceAll('\u2060', '');
    for (const name of [
      'https://evil.example/win',
      'Go to www.evil.example now',
      'evil.example',
      'eve@evil.example',
      'evil。example',
      'evil．example',
      'evil｡example',
      'eve＠evil.example',
    ]) {
      const safe = unlinked(name);
      expect(visible(safe)).toBe(name);
      expect(safe).not.toMatch(/:\/\/|\w[.@。．｡＠]\w\w/);
    }
    expect(unlinked('Eve \u202efdp.exe')).not.toContain('\u202e');
    for (const name of ['O’Brien', 'A. B. Jansen', 'J.P. de Vries', 'Ægir', '李明', 'Dr. Ng'])
      expect(unlinked(name)).toBe(name);
    const values = safeValues(kindOf('agenda-sent'), {
      candidate: 'http://evil.example',
      place: 'https://maps.example',
    });
    expect(values.place).toBe('https://maps.example');
    expect(values.candidate).not.toContain('://');
  });

  it('30,000 characters of anything are read in a moment', () => {
    for (const bait of ['{{', '{{a', '://', 'www.', 'a.', '@a', '\n \n']) {
      const body = bait.repeat(Math.ceil(30_000 / bait.length));
      const before = performance.now();
      textFaults(kindOf('sign-in'), { subject: 'x', body, button: 'x', note: '' });
      filledText({ subject: 'x', body, button: 'x', note: '' }, { name: 'x' });
      unlinked(body);
      expect(performance.now() - before, bait).toBeLessThan(500);
    }
  });
});
