import type { Language } from '@rondo/interview';
import { html, raw } from 'hono/html';
import { type Letterhead, logoInMail, sizeInMail } from './letterhead.ts';
import type { Composed } from './mail.ts';
import { itemText, type ListItem } from './text.ts';

/** A mail ready to go: one text in two dresses. */
export type Rendered = {
  subject: string;
  text: string;
  html: string;
  calendar: { method: string; content: string } | null;
  unsubscribe: string | null;
};

/** Header fields are one line: whatever a person typed into a name cannot start another header. */
export const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();

/** Mail programs show some sixty characters of a subject; past this nobody reads on. */
const longestSubject = 200;

function subjectLine(words: string): string {
  const line = oneLine(words).toWellFormed();
  const letters = [...line];
  return letters.length <= longestSubject
    ? line
    : `${letters
        .slice(0, longestSubject - 1)
        .join('')
        .trimEnd()}…`;
}

/** A number in groups (a telephone, an amount), or a time until another: half of it on the next line is read wrongly, or dialled so. */
const together =
  /(?<![\p{L}\p{N}+])(?:\+?\(?\d[\d() ]{0,4}(?:[ -]\d{2,8}){1,5}|(?:kl\. )?\d{1,2}[:.]\d{2} ?– ?\d{1,2}[:.]\d{2}|kl\. \d{1,2}\.\d{2})(?![\p{L}\p{N}])/gu;

/** In plain text a space that no line breaks at keeps it together; who copies the number can dial it. */
const unbroken = (words: string) => words.replace(together, (found) => found.replaceAll(' ', '\u00a0'));

const unbrokenHtml = (words: string) => {
  const cut: unknown[] = [];
  let from = 0;
  for (const { index, 0: found } of words.matchAll(together)) {
    cut.push(words.slice(from, index), html`<span style="white-space:nowrap">${found}</span>`);
    from = index + found.length;
  }
  return html`${[...cut, words.slice(from)]}`;
};

/** A paragraph whose lines were broken by hand keeps them. */
const inLines = (paragraph: string) =>
  paragraph.split('\n').map((line, at) => (at === 0 ? unbrokenHtml(line) : html`<br>${unbrokenHtml(line)}`));

/** What a list of mails shows beside the subject: the first words that say something, past the greeting. */
const glanceOf = (body: Composed['body']) => {
  const [first = '', ...others] = body.filter((part) => typeof part === 'string');
  const isGreeting = first.length < 80 && first.endsWith(',');
  return oneLine((isGreeting ? others[0] : first) ?? first).slice(0, 140);
};

/**
 * The design's colours as plain values: what stands in `style` holds where nothing else is understood, and the classes
 * turn it over where a mail program is dark and says so.
 */
const day = { ground: '#f9f7f3', sheet: '#fefdfb', line: '#e2ddd3', text: '#2a2721', soft: '#5f594f' };
const night = { ground: '#191714', sheet: '#22201c', line: '#3b3833', text: '#ebe8e2', soft: '#b0aaa0' };
/** Each side's colour, where the organisation chose none: the employer's ink, the candidate's clay. */
const sideColour = { member: '#284f88', candidate: '#a34c28' };
const font = "'Segoe UI',Helvetica,Arial,sans-serif";

const looks = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.ground{background:${night.ground}!important}.sheet{background:${night.sheet}!important;border-color:${night.line}!important;color:${night.text}!important}.soft{color:${night.soft}!important}.logo{background:${day.sheet}!important;padding:8px!important;border-radius:6px!important}.link{color:#9dbdee!important}}
@media (max-width:480px){.outer{padding:12px 8px!important}.inner{padding:20px 16px!important}}`;

const table = raw('role="presentation" border="0" cellpadding="0" cellspacing="0"');

/** The logo, with the name beside it where it does not hold it; nothing without a logo: the name stands at the foot. */
function headOf(letterhead: Letterhead | undefined) {
  if (!letterhead?.logo) return '';
  const { width, height } = sizeInMail(letterhead.logo);
  const { name, showsName } = letterhead;
  const picture = html`<img class="logo" src="cid:${logoInMail}" width="${width}" height="${height}" alt="${showsName ? name : ''}" style="vertical-align:middle;border:0">`;
  if (showsName)
    return html`<div style="margin:0 0 20px">${picture}</div>
`;
  // Beside a wide logo a phone has no room for a name: it goes below.
  if (width > 100)
    return html`<div style="margin:0 0 20px">${picture}<div dir="auto" style="margin:8px 0 0;font-weight:600">${name}</div></div>
`;
  return html`<table ${table} style="margin:0 0 20px"><tbody><tr><td style="padding:0 12px 0 0">${picture}</td><td dir="auto" style="font:600 16px/1.4 ${raw(font)}">${name}</td></tr></tbody></table>
`;
}

const listItem = (item: ListItem) =>
  typeof item === 'string'
    ? html`<li style="margin:0 0 4px">${unbrokenHtml(item)}</li>`
    : html`<li style="margin:0 0 6px"><a class="link" href="${item.url}" style="color:${sideColour.member}">${item.text}</a></li>`;

/** Words somebody said, in the marks of the mail's language. */
const inMarks = (words: string, language: Language) => (language === 'nb' ? `«${words}»` : `“${words}”`);

const quoted = (words: string) =>
  words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** Where the mail's links lead, in the mail's language; a link that lets its reader in knows theirs by itself. */
function inLanguage(mail: Composed, language: string): Composed {
  const asked = (url: string) => (url.includes('#') || url.includes('?') ? url : `${url}?lang=${language}`);
  return {
    ...mail,
    ...(mail.button ? { button: { ...mail.button, url: asked(mail.button.url) } } : {}),
    body: mail.body.map((part) =>
      typeof part === 'object' && 'list' in part
        ? { list: part.list.map((item) => (typeof item === 'string' ? item : { ...item, url: asked(item.url) })) }
        : part,
    ),
  };
}

/** The mail as plain text and as HTML that escapes everything and fetches nothing. */
export async function renderMail(
  composed: Composed,
  language: Language,
  footer: string,
  letterhead?: Letterhead,
  audience: 'candidate' | 'member' = 'member',
): Promise<Rendered> {
  const { body, button, note } = inLanguage(composed, language);
  const subject = subjectLine(composed.subject);
  const colour = letterhead?.accent ?? sideColour[audience];
  const text = [
    ...body.map((part) =>
      typeof part === 'string'
        ? unbroken(part)
        : 'quote' in part
          ? quoted(inMarks(part.quote, language))
          : part.list
              .map((item) => `- ${unbroken(itemText(item))}${typeof item === 'string' ? '' : `:\n  ${item.url}`}`)
              .join('\n'),
    ),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...(note ? [note] : []),
    `-- \n${footer}`,
  ].join('\n\n');
  const page = await html`<!doctype html>
<html lang="${language}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no,email=no"><title>${subject}</title>
<style>${raw(looks)}</style></head>
<body class="ground" style="margin:0;padding:0;background:${day.ground}">
<div aria-hidden="true" style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;opacity:0">${glanceOf(body)}</div>
<table ${table} class="ground" width="100%" style="background:${day.ground}"><tbody><tr><td class="outer" align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="560" border="0" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table ${table} class="sheet" width="100%" style="max-width:560px;background:${day.sheet};border:1px solid ${day.line};border-radius:8px;color:${day.text}"><tbody><tr><td class="inner" align="left" style="padding:24px;font:16px/1.55 ${raw(font)};overflow-wrap:break-word;word-break:break-word">
${headOf(letterhead)}${body.map((part) =>
  typeof part === 'string'
    ? html`<p style="margin:0 0 14px">${inLines(part)}</p>`
    : 'quote' in part
      ? html`<blockquote dir="auto" style="margin:0 0 14px;padding:0 0 0 12px;border-left:3px solid ${day.line};font-family:Georgia,serif">${inLines(inMarks(part.quote, language))}</blockquote>`
      : html`<ul style="margin:0 0 14px;padding-left:20px">${part.list.map(listItem)}</ul>`,
)}
${
  button
    ? html`<table ${table} style="margin:20px 0 14px"><tbody><tr><td bgcolor="${colour}" style="background:${colour};border-radius:5px"><a href="${button.url}" style="display:inline-block;padding:10px 16px;font:600 16px/1.4 ${raw(font)};color:#fdfdff;text-decoration:none">${button.label}</a></td></tr></tbody></table>
<p class="soft" style="margin:0 0 14px;font-size:13px;color:${day.soft};word-break:break-all">${button.url}</p>`
    : ''
}
${note ? html`<p class="soft" style="margin:0;font-size:13px;color:${day.soft}">${inLines(note)}</p>` : ''}
</td></tr></tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
<p class="soft" dir="auto" style="max-width:560px;margin:12px auto 0;font:13px/1.55 ${raw(font)};color:${day.soft}">${footer}</p>
</td></tr></tbody></table></body></html>`;
  return {
    subject,
    text,
    html: page.toString(),
    calendar: composed.calendar ?? null,
    unsubscribe: composed.unsubscribe ?? null,
  };
}
