import type { Language } from '@rondo/interview';
import type { Compose, Composed } from '../mail/mail.ts';
import { filledText, type MailText, safeValues } from '../mail/text.ts';
import { kindOf, type TextKey, textKeys } from '../mail/texts.ts';

/** Where the button of an example leads: nowhere that lets anybody in. */
const examplePath: Record<'candidate' | 'member', string> = { candidate: '/my', member: '/' };

/** A mail with invented people, in the words given; the organisation is the real one. */
export function exampleMail(
  key: TextKey,
  language: Language,
  text: MailText,
  organisation: string,
  url: string,
): Composed {
  const kind = kindOf(key);
  const known = 'organisation' in kind.placeholders ? { organisation } : {};
  const { subject, body, button, note } = filledText(text, safeValues(kind, { ...kind.examples[language], ...known }));
  return {
    subject,
    body,
    ...(kind.button ? { button: { label: button, url: `${url}${examplePath[kind.audience]}` } } : {}),
    note,
    ...(kind.audience === 'candidate' || kind.letsIn ? { letterhead: kind.audience } : {}),
  };
}

const trial = { en: 'Trial', nl: 'Proef', nb: 'Prøve' };

/** An example to oneself. */
export const textTrial: Compose = async ({ tx, mail, url }) => {
  const { kind, subject, body, button, note } = mail.data;
  const key = textKeys.find((one) => one === kind);
  if (key === undefined) return undefined;
  const { name } = await tx
    .selectFrom('organisation')
    .select('name')
    .where('org_id', '=', mail.org_id)
    .executeTakeFirstOrThrow();
  const words = { subject: subject ?? '', body: body ?? '', button: button ?? '', note: note ?? '' };
  const composed = exampleMail(key, mail.language, words, name, url);
  return { ...composed, subject: `${trial[mail.language]}: ${composed.subject}` };
};
