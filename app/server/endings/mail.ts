import { whenInWords } from '../mail/dates.ts';
import type { Compose } from '../mail/mail.ts';
import { interviewsOff } from './interviews.ts';
import { calendarOff, linesOf } from './off.ts';
import { readWithdrawal } from './store.ts';

const daysOfLink = 30;

async function placeOf(tx: Parameters<Compose>[0]['tx'], org: string, applicationId: string) {
  return tx
    .selectFrom('application as a')
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .innerJoin('organisation as o', 'o.org_id', 'a.org_id')
    .select(['v.title', 'c.name as candidate', 'c.time_zone', 'o.name', 'a.ended_at'])
    .where('a.org_id', '=', org)
    .where('a.application_id', '=', applicationId)
    .executeTakeFirst();
}

/** To the candidate, when a procedure ends without a letter in the same moment: nobody travels to what is off. */
export const interviewsCancelled: Compose = async (context) => {
  const { tx, mail, now, say } = context;
  const applicationId = mail.data.applicationId ?? '';
  const place = await placeOf(tx, mail.org_id, applicationId);
  const off = await interviewsOff(tx, mail.org_id, applicationId, now);
  if (place === undefined || off === null) return undefined;
  const { subject, body, note } = await say('interviews-cancelled', {
    candidate: mail.to_name,
    organisation: place.name,
    vacancy: place.title,
    sessions: { list: linesOf(mail.language, off) },
    contact: off.contact ? [off.contact.name, off.contact.phone].filter(Boolean).join(', ') : '',
  });
  return { subject, body, note, calendar: calendarOff(off, context) };
};

/** To the candidate who withdrew: what happened, until when it can be taken back, what becomes of their data. */
export const withdrawalConfirmed: Compose = async (context) => {
  const { tx, mail, now, link, say } = context;
  const applicationId = mail.data.applicationId ?? '';
  const place = await placeOf(tx, mail.org_id, applicationId);
  const withdrawal = await readWithdrawal(tx, mail.org_id, applicationId);
  if (place === undefined || withdrawal === null) return undefined;
  const off = await interviewsOff(tx, mail.org_id, applicationId, now);
  const { subject, body, button, note } = await say('withdrawal-confirmed', {
    candidate: mail.to_name,
    organisation: place.name,
    vacancy: place.title,
    until: whenInWords(mail.language, place.time_zone, new Date(withdrawal.undoUntil)),
    sessions: { list: off === null ? [] : linesOf(mail.language, off) },
  });
  return {
    subject,
    body,
    button: { label: button, url: await link('candidate', { subjectId: mail.candidate_id }, daysOfLink) },
    note,
    ...(off === null ? {} : { calendar: calendarOff(off, context) }),
  };
};

/** To those who recruit for the vacancy: the candidate withdrew, or takes part again. */
export const candidateWithdrew: Compose = async ({ tx, mail, url, say }) => {
  const { applicationId = '', what } = mail.data;
  const place = await placeOf(tx, mail.org_id, applicationId);
  if (place === undefined) return undefined;
  const about = { name: mail.to_name, candidate: place.candidate, vacancy: place.title };
  const address = `${url}/applications/${applicationId}`;
  if (what === 'taken-back') {
    const { subject, body, button, note } = await say('withdrawal-taken-back', about);
    return { subject, body, button: { label: button, url: address }, note };
  }
  const withdrawal = await readWithdrawal(tx, mail.org_id, applicationId);
  if (withdrawal === null) return undefined;
  const { subject, body, button, note } = await say('candidate-withdrew', {
    ...about,
    reason: { quote: withdrawal.reason ?? '' },
    until: whenInWords(mail.language, place.time_zone, new Date(withdrawal.undoUntil)),
  });
  return { subject, body, button: { label: button, url: address }, note };
};
