import type { Language } from '@rondo/interview';
import { authorityIn, ownNotice } from '../applying/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { currentText } from '../mail/current-text.ts';
import type { Compose } from '../mail/mail.ts';
import { filledText, type MailText, safeValues } from '../mail/text.ts';
import { kindOf } from '../mail/texts.ts';
import type { Letter, Open, SaidOrigin } from './letters.ts';
import { basisSentence, dataInWords, noticeLead, originSentence, vacanciesInWords } from './words.ts';

const linkDays = 30;

/** Writes letters in each person's own language, from the organisation's words as they are now. */
export async function letterWriter(tx: Tx, viewer: StaffViewer) {
  const { org } = viewer;
  const organisation = await tx
    .selectFrom('organisation')
    .select(['name', 'country', 'retention_days'])
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  const { email } = await tx
    .selectFrom('member')
    .select('email')
    .where('org_id', '=', org)
    .where('member_id', '=', viewer.member)
    .executeTakeFirstOrThrow();
  const texts = new Map<Language, { text: MailText; notice: string }>();
  return async (duties: readonly Open[], said: SaidOrigin): Promise<Letter> => {
    const [one] = duties;
    if (one === undefined) throw new Error('a letter about nothing');
    const { language } = one;
    const found = texts.get(language) ?? {
      text: await currentText(tx, org, 'source-notice', language),
      notice: await ownNotice(tx, org, language),
    };
    texts.set(language, found);
    const kind = kindOf('source-notice');
    const values = {
      candidate: one.name,
      organisation: organisation.name,
      vacancy: vacanciesInWords(language, [...new Set(duties.map(({ title }) => title))]),
      origin: originSentence(language, said.origin, said.originWords.trim()),
      data: dataInWords(language, { phone: one.phone !== '', document: one.has_document }),
      basis: basisSentence[language][said.origin === 'own_mail' ? 'asked' : 'interest'],
      term: String(organisation.retention_days),
      contact: one.contact !== null ? `${one.contact}, ${one.contact_email}` : `${viewer.name}, ${email}`,
      authority: authorityIn(organisation.country, language),
      notice: {
        paragraphs: found.notice === '' ? '' : `${noticeLead[language](organisation.name)}\n\n${found.notice}`,
      },
    };
    return { ...filledText(found.text, safeValues(kind, values)), to: one.email };
  };
}

/** What was decided to be sent goes out word for word; only the link is made now. */
export const sourceNotice: Compose = async ({ tx, mail, link }) => {
  const row = await tx
    .selectFrom('notice_duty')
    .select('letter')
    .where('org_id', '=', mail.org_id)
    .where('notice_duty_id', '=', mail.data.noticeDutyId ?? '')
    .executeTakeFirst();
  const letter = row?.letter as Letter | null | undefined;
  if (!letter) return undefined;
  const { subject, body, button, note } = letter;
  return {
    subject,
    body,
    button: { label: button, url: await link('candidate', { subjectId: mail.candidate_id }, linkDays) },
    note,
  };
};
