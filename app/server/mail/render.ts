import type { Language } from '@rondo/interview';
import { html } from 'hono/html';
import { type Letterhead, logoInMail, sizeInMail } from './letterhead.ts';
import type { Composed } from './mail.ts';

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

/** A paragraph whose lines were broken by hand keeps them. */
const inLines = (paragraph: string) =>
  paragraph.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));

/** The logo, with the name beside it where it does not hold it; nothing without a logo: the name stands at the foot. */
function headOf(letterhead: Letterhead | undefined) {
  if (!letterhead?.logo) return '';
  const { width, height } = sizeInMail(letterhead.logo);
  const { name, showsName } = letterhead;
  return html`<div style="margin:0 0 20px"><img src="cid:${logoInMail}" width="${width}" height="${height}" alt="${showsName ? name : ''}" style="vertical-align:middle">${showsName ? '' : html`<span style="margin-left:12px;font-weight:600;vertical-align:middle">${name}</span>`}</div>
`;
}

/** The mail as plain text and as HTML that escapes everything. Colours are the design's, as plain values for mail readers. */
export async function renderMail(
  composed: Composed,
  language: Language,
  footer: string,
  letterhead?: Letterhead,
): Promise<Rendered> {
  const { subject, body, button, note } = composed;
  const ink = letterhead?.accent ?? '#28508a';
  const text = [
    ...body.map((part) =>
      typeof part === 'string'
        ? part
        : 'quote' in part
          ? `  “${part.quote}”`
          : part.list.map((item) => `- ${item}`).join('\n'),
    ),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...(note ? [note] : []),
    `-- \n${footer}`,
  ].join('\n\n');
  const page = await html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="margin:0;padding:24px 12px;background:#f9f7f3;color:#2a2721;font:16px/1.55 'Segoe UI',Helvetica,Arial,sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:24px;background:#fefdfb;border:1px solid #e2ddd3;border-radius:8px">
${headOf(letterhead)}${body.map((part) =>
  typeof part === 'string'
    ? html`<p style="margin:0 0 14px">${inLines(part)}</p>`
    : 'quote' in part
      ? html`<blockquote style="margin:0 0 14px;font-family:Georgia,serif">“${part.quote}”</blockquote>`
      : html`<ul style="margin:0 0 14px;padding-left:20px">${part.list.map((item) => html`<li style="margin:0 0 4px">${item}</li>`)}</ul>`,
)}
${button ? html`<p style="margin:20px 0"><a href="${button.url}" style="display:inline-block;padding:10px 16px;border-radius:5px;background:${ink};color:#fdfdff;text-decoration:none;font-weight:600">${button.label}</a></p><p style="margin:0 0 14px;font-size:13px;color:#6b655b;word-break:break-all">${button.url}</p>` : ''}
${note ? html`<p style="margin:0;font-size:13px;color:#6b655b">${note}</p>` : ''}
</div><p style="max-width:34rem;margin:12px auto 0;font-size:13px;color:#6b655b">${footer}</p></body></html>`;
  return {
    subject: oneLine(subject),
    text,
    html: page.toString(),
    calendar: composed.calendar ?? null,
    unsubscribe: composed.unsubscribe ?? null,
  };
}
