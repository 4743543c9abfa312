import type { Language } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import { filledText, type MailText, safeValues, type TextValue, textFaults } from './text.ts';
import { kindOf, type TextKey } from './texts.ts';

/** The four pieces of a row; undefined where it says that Rondo's own words hold again. */
export function ownText(row: {
  subject: string | null;
  body: string | null;
  button: string | null;
  note: string | null;
}): MailText | undefined {
  const { subject, body, button, note } = row;
  if (subject === null || body === null || button === null || note === null) return undefined;
  return { subject, body, button, note };
}

/**
 * The words of a mail as the organisation wants them now; Rondo's where it wrote none, took them back, or wrote some
 * that a newer Rondo cannot fill in any more.
 */
export async function currentText(tx: Tx, org: string, key: TextKey, language: Language): Promise<MailText> {
  const kind = kindOf(key);
  const row = await tx
    .selectFrom('mail_text')
    .select(['subject', 'body', 'button', 'note'])
    .where('org_id', '=', org)
    .where('mail_kind', '=', key)
    .where('language', '=', language)
    .orderBy('text_version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const own = row && ownText(row);
  return own !== undefined && textFaults(kind, own).length === 0 ? own : kind.standard[language];
}

/** The current words with what the mail is about. */
export async function currentWords(
  tx: Tx,
  org: string,
  key: TextKey,
  language: Language,
  values: Record<string, TextValue>,
) {
  return filledText(await currentText(tx, org, key, language), safeValues(kindOf(key), values));
}
