import type { Compose } from '../mail/mail.ts';

/** A question was answered, or declined with its reason. */
export const questionSettled: Compose = async ({ tx, mail, url, say }) => {
  const row = await tx
    .selectFrom('candidate_question as q')
    .innerJoin('organisation as o', 'o.org_id', 'q.org_id')
    .select(['q.body', 'q.answer', 'q.decline_reason', 'o.name'])
    .where('q.org_id', '=', mail.org_id)
    .where('q.candidate_question_id', '=', mail.data.questionId ?? '')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const about = { organisation: row.name, question: { quote: row.body } };
  const { subject, body, button, note } =
    row.answer === null
      ? await say('question-declined', { ...about, reason: { paragraphs: row.decline_reason ?? '' } })
      : await say('question-answered', { ...about, answer: { paragraphs: row.answer } });
  return { subject, body, button: { label: button, url: `${url}/my/questions` }, note };
};

/** A promise was kept, with what came of it. */
export const commitmentKept: Compose = async ({ tx, mail, url, say }) => {
  const row = await tx
    .selectFrom('commitment as m')
    .innerJoin('organisation as o', 'o.org_id', 'm.org_id')
    .select(['m.body', 'm.outcome', 'o.name'])
    .where('m.org_id', '=', mail.org_id)
    .where('m.commitment_id', '=', mail.data.commitmentId ?? '')
    .executeTakeFirst();
  if (row === undefined || row.outcome === null) return undefined;
  const { subject, body, button, note } = await say('promise-kept', {
    organisation: row.name,
    promise: { paragraphs: row.body },
    result: { paragraphs: row.outcome },
  });
  return { subject, body, button: { label: button, url: `${url}/my/questions` }, note };
};
