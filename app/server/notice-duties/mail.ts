import type { Compose, Composed } from '../mail/mail.ts';

const linkDays = 30;

/** The words of a mail as they were settled on, without its link. */
export type Letter = { subject: string; body: Composed['body']; button: string; note: string; to: string };

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
