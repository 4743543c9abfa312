import type { Compose } from '../mail/mail.ts';

const linkDays = 30;

/**
 * An application came in by the form. Nothing that the sender typed stands in it: whoever types another's address can
 * make us send this mail, and nothing but this mail.
 */
export const applicationReceived: Compose = async ({ tx, mail, link, say }) => {
  const row = await tx
    .selectFrom('application as a')
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .innerJoin('organisation as o', 'o.org_id', 'a.org_id')
    .leftJoin('application_form as f', (join) =>
      join.onRef('f.org_id', '=', 'a.org_id').onRef('f.vacancy_id', '=', 'a.vacancy_id'),
    )
    .leftJoin('member as m', (join) =>
      join.onRef('m.org_id', '=', 'f.org_id').onRef('m.member_id', '=', 'f.contact_id'),
    )
    .select(['v.title', 'o.name as organisation', 'm.name as contact', 'm.email', 'a.ended_at'])
    .where('a.org_id', '=', mail.org_id)
    .where('a.application_id', '=', mail.data.applicationId ?? '')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const key = row.ended_at === null ? 'application-received' : 'application-again';
  const { subject, body, button, note } = await say(key, {
    organisation: row.organisation,
    vacancy: row.title,
    contact: row.contact !== null && row.email !== null ? `${row.contact}, ${row.email}` : '',
  });
  return {
    subject,
    body,
    button: { label: button, url: await link('candidate', { subjectId: mail.candidate_id }, linkDays) },
    note,
  };
};
