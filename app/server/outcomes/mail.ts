import type { OutcomeLetter } from '@rondo/interview';
import { interviewsOff, withInterviewsOff } from '../endings/store.ts';
import { currentText } from '../mail/current-text.ts';
import type { Compose, Composed } from '../mail/mail.ts';
import { type MailText, paragraphsOf } from '../mail/text.ts';
import { outcomeTextOf } from './texts.ts';

/** The mail of a letter: nothing in it but what its writer saw. */
export function outcomeMailOf(letter: OutcomeLetter, text: MailText, url: string): Composed {
  return {
    subject: letter.subject,
    body: [letter.opening, letter.message, letter.closing].flatMap(paragraphsOf),
    button: { label: text.button, url: `${url}/my/outcome` },
    ...(text.note ? { note: text.note } : {}),
  };
}

/** What the candidate is told of a decision, word for word as it was written. */
export const outcomeMail: Compose = async ({ tx, mail, url, now }) => {
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
  return withInterviewsOff(composed, row.language as 'en', off, {
    at: now,
    to: { name: mail.to_name, email: mail.to_address },
  });
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
