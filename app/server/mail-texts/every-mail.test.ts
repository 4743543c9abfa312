import { describe, expect, it } from 'vitest';
import { renderMail } from '../mail/render.ts';
import { kindOf, textKeys } from '../mail/texts.ts';
import { exampleMail } from './mail.ts';

const languages = ['en', 'nl', 'nb'] as const;
const logo = { mediaType: 'image/png', width: 480, height: 96, bytes: Buffer.from('x') };
const letterhead = { name: 'Polder & Fjord', showsName: false, accent: null, logo };

/** Contrast as WCAG reckons it. */
const light = (colour: string) =>
  [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const colourOf = (html: string, property: string, around: RegExp) =>
  new RegExp(`${property}:(#[0-9a-f]{6})`).exec(around.exec(html)?.[0] ?? '')?.[1] ?? '#808080';

describe.each(textKeys)('R89: the mail %s', (key) => {
  it.each(languages)('as a mail program reads it, in %s', async (language) => {
    const kind = kindOf(key);
    const url = 'https://rondo.example';
    const mail = exampleMail(key, language, kind.standard[language], 'Polder & Fjord', url);
    const { subject, text, html } = await renderMail(mail, language, 'Polder & Fjord', letterhead, kind.audience);
    expect(subject).toBe(mail.subject);
    expect(subject.length).toBeLessThanOrEqual(110);
    // Nothing is fetched, nothing runs.
    expect(html).not.toMatch(/<(?:script|link|iframe|object|form|video|svg)\b|url\(|@import|\son\w+=/i);
    expect([...html.matchAll(/src="([^"]*)"/g)].map(([, src]) => src)).toEqual(['cid:logo@rondo']);
    for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) expect(href.startsWith(`${url}/`), href).toBe(true);
    // Every picture has words or stands beside them, and a size.
    for (const [image] of html.matchAll(/<img [^>]*>/g)) expect(image).toMatch(/width="\d+" height="\d+" alt="/);
    for (const [table] of html.matchAll(/<table [^>]*>/g)) expect(table).toContain('role="presentation"');
    expect(html).toContain(`<html lang="${language}" dir="ltr">`);
    expect(html).toContain('name="viewport"');
    expect(html).toContain('name="color-scheme" content="light dark"');
    // No fixed width beyond a phone, but for programs that know no greatest width.
    expect(html.replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(/[^-]width(?:="|:\s*)(?:[3-9]\d\d|\d{4})/);
    // The plain text is the whole of it.
    for (const part of mail.body) {
      if (typeof part === 'string') expect(text.replaceAll('\u00a0', ' ')).toContain(part.replaceAll('\u00a0', ' '));
      else if ('quote' in part) expect(text).toContain(language === 'nb' ? `> «${part.quote}»` : `> “${part.quote}”`);
      else
        for (const item of part.list)
          expect(text.replaceAll('\u00a0', ' ')).toContain(`- ${typeof item === 'string' ? item : item.text}`);
    }
    if (mail.button) expect(text).toContain(`${mail.button.label}:\n${mail.button.url}`);
    if (mail.note) expect(text).toContain(mail.note);
    expect(text).toMatch(/\n\n-- \nPolder & Fjord$/);
    expect(text).not.toMatch(/<|&amp;|undefined|\[object/);
  });
});

it('R88: words can be read by day and by night, and each side’s button has its colour', async () => {
  const mail = exampleMail(
    'agenda-sent',
    'en',
    kindOf('agenda-sent').standard.en,
    'Polder & Fjord',
    'https://x.example',
  );
  for (const [audience, accent, expected] of [
    ['candidate', null, '#a34c28'],
    ['member', null, '#284f88'],
    ['candidate', '#225533', '#225533'],
  ] as const) {
    const { html } = await renderMail(mail, 'en', 'Polder & Fjord', { ...letterhead, accent }, audience);
    const button = colourOf(html, 'background', /<td bgcolor[^>]*>/);
    expect(button).toBe(expected);
    expect(contrast(button, '#fdfdff')).toBeGreaterThan(4.5);
    const sheet = colourOf(html, 'background', /<table [^>]*class="sheet"[^>]*>/);
    expect(contrast(sheet, colourOf(html, ';color', /<table [^>]*class="sheet"[^>]*>/))).toBeGreaterThan(7);
    expect(contrast(sheet, colourOf(html, 'color', /<p class="soft"[^>]*>/))).toBeGreaterThan(4.5);
    const night = /prefers-color-scheme:dark\)\{.*\}/.exec(html)?.[0] ?? '';
    const dark = colourOf(night, 'background', /\.sheet\{[^}]*\}/);
    expect(contrast(dark, colourOf(night, ';color', /\.sheet\{[^}]*\}/))).toBeGreaterThan(7);
    expect(contrast(dark, colourOf(night, 'color', /\.soft\{[^}]*\}/))).toBeGreaterThan(4.5);
    expect(contrast(dark, colourOf(night, 'color', /\.link\{[^}]*\}/))).toBeGreaterThan(4.5);
  }
});
