import { whenInWords } from '../mail/dates.ts';
import type { Compose } from '../mail/mail.ts';

const about = async (context: Parameters<Compose>[0]) => {
  const { tx, mail } = context;
  return tx
    .selectFrom('mutual_answer as m')
    .innerJoin('application as a', (join) =>
      join.onRef('a.org_id', '=', 'm.org_id').onRef('a.application_id', '=', 'm.application_id'),
    )
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .innerJoin('organisation as o', 'o.org_id', 'm.org_id')
    .select(['m.deadline', 'v.title', 'o.name', 'o.time_zone'])
    .where('m.org_id', '=', mail.org_id)
    .where('m.application_id', '=', mail.data.applicationId ?? '')
    .where('m.asking', '=', Number(mail.data.asking))
    .executeTakeFirst();
};

/** Both sides are asked; the deadline is said. */
export const bothAreAsked: Compose = async (context) => {
  const { mail, url } = context;
  const found = await about(context);
  if (found === undefined) return undefined;
  const { subject, body, button, note } = await context.say('answer-asked', {
    organisation: found.name,
    vacancy: found.title,
    deadline: whenInWords(mail.language, found.time_zone, found.deadline),
  });
  return { subject, body, button: { label: button, url: `${url}/my/view` }, note };
};
