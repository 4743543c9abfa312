import type { Language, OutcomeLetter, PublishedAgenda } from '@rondo/interview';
import { calendarOff, interviewsOff, linesOf } from '../endings/store.ts';
import { currentText } from '../mail/current-text.ts';
import type { Compose, Composed } from '../mail/mail.ts';
import { blockOf, type MailText, paragraphsOf } from '../mail/text.ts';
import { outcomeTextOf, outcomeTexts } from './texts.ts';

/** The mail of a letter: nothing in it but what its writer saw. */
export function outcomeMailOf(letter: OutcomeLetter, text: MailText, url: string): Composed {
  return {
    subject: letter.subject,
    body: [letter.opening, letter.message, letter.closing].flatMap(paragraphsOf),
    button: { label: text.button, url: `${url}/my/outcome` },
    ...(text.note ? { note: text.note } : {}),
  };
}

/**
 * What a rejection says of interviews that are cancelled with the procedure, after the words of its writer: as the
 * organisation's text has it, or as Rondo's does where that says nothing of them.
 */
export function withInterviewsOff(
  mail: Composed,
  text: MailText,
  language: Language,
  off: PublishedAgenda | null,
): Composed {
  if (off === null) return mail;
  const sessions = { list: linesOf(language, off) };
  const own = blockOf(text, 'sessions', { sessions });
  const standard = outcomeTexts['outcome-reject'].standard[language];
  return { ...mail, body: [...mail.body, ...(own.length > 0 ? own : blockOf(standard, 'sessions', { sessions }))] };
}

/** What the candidate is told of a decision, word for word as it was written. */
export const outcomeMail: Compose = async (context) => {
  const { tx, mail, url, now } = context;
  const row = await tx
    .selectFrom('outcome')
    .select(['kind', 'subject', 'opening', 'message', 'closing', 'language', 'application_id'])
    .where('org_id', '=', mail.org_id)
    .where('outcome_id', '=', mail.data.outcomeId ?? '')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const text = await currentText(tx, mail.org_id, outcomeTextOf[row.kind as 'reject'], row.language as 'en');
  const composed = outcomeMailOf(row, text, url);
  if (row.kind !== 'reject') return composed;
  // Interviews that were still planned go with the procedure: their cancellation comes with the same mail.
  const off = await interviewsOff(tx, mail.org_id, row.application_id, now);
  if (off === null) return composed;
  return {
    ...withInterviewsOff(composed, text, row.language as 'en', off),
    calendar: calendarOff(off, context),
  };
};

/** The answer to what the candidate contested. */
export const contestAnswered: Compose = async ({ tx, mail, url, say }) => {
  const row = await tx
    .selectFrom('outcome_reaction as r')
    .innerJoin('organisation as o', 'o.org_id', 'r.org_id')
    .select(['r.body', 'r.answer', 'o.name'])
    .where('r.org_id', '=', mail.org_id)
    .where('r.outcome_id', '=', mail.data.outcomeId ?? '')
    .where('r.kind', '=', 'contest')
    .executeTakeFirst();
  if (row === undefined || row.answer === null) return undefined;
  const { subject, body, button, note } = await say('contest-answered', {
    organisation: row.name,
    contest: { quote: row.body },
    answer: { paragraphs: row.answer },
  });
  return { subject, body, button: { label: button, url: `${url}/my/outcome` }, note };
};
