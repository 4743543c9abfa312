import type { Compose, MailRow } from '../mail/mail.ts';

const hour = 1 / 24;

const audienceOf = ({ member_id }: MailRow) => (member_id === null ? 'candidate' : 'member');

/** A way in for somebody who asked for it. */
export const signInMail: Compose = async ({ mail, link, say }) => {
  const { subject, body, button, note } = await say('sign-in', { name: mail.to_name });
  const url = await link('sign_in', { accountId: mail.data.accountId ?? null }, hour);
  return { subject, body, button: { label: button, url }, note, letterhead: audienceOf(mail), replyTo: null };
};

/** A way back for somebody who lost theirs. */
export const recoveryMail: Compose = async ({ mail, link, say }) => {
  const { subject, body, button, note } = await say('recovery', { name: mail.to_name });
  const url = await link('recovery', { accountId: mail.data.accountId ?? null }, 1);
  return { subject, body, button: { label: button, url }, note, letterhead: audienceOf(mail), replyTo: null };
};
