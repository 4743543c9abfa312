import { whenInWords } from '../mail/dates.ts';
import type { Compose } from '../mail/mail.ts';

const words = {
  en: {
    no: (name: string, vacancy: string) => `${name} about ${vacancy}`,
    noBody: (name: string, vacancy: string) =>
      `${name} has decided not to go on with you for the vacancy ${vacancy}. This is the reason they give:`,
    thanks:
      'Thank you for your time and for what you showed. What is kept of you, and for how long, stands on your privacy page.',
    look: 'Open my page',
  },
  nl: {
    no: (name: string, vacancy: string) => `${name} over ${vacancy}`,
    noBody: (name: string, vacancy: string) =>
      `${name} heeft besloten niet met u verder te gaan voor de vacature ${vacancy}. Dit is de reden die zij geven:`,
    thanks:
      'Dank voor uw tijd en voor wat u liet zien. Wat er van u wordt bewaard, en hoe lang, staat op uw privacypagina.',
    look: 'Mijn pagina openen',
  },
  nb: {
    no: (name: string, vacancy: string) => `${name} om ${vacancy}`,
    noBody: (name: string, vacancy: string) =>
      `${name} har bestemt seg for ikke å gå videre med deg til stillingen ${vacancy}. Dette er grunnen de gir:`,
    thanks:
      'Takk for tiden din og for det du viste. Hva som lagres om deg, og hvor lenge, står på personvernsiden din.',
    look: 'Åpne siden min',
  },
};

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

/** The employer's no, with its reason, as it was queued before outcomes were letters. */
export const employerSaysNo: Compose = async (context) => {
  const { tx, mail, url } = context;
  const found = await about(context);
  const answer = await tx
    .selectFrom('answer_content')
    .select('body')
    .where('org_id', '=', mail.org_id)
    .where('application_id', '=', mail.data.applicationId ?? '')
    .where('asking', '=', Number(mail.data.asking))
    .where('side', '=', 'employer')
    .where('value', '=', 'no')
    .executeTakeFirst();
  if (found === undefined || answer === undefined) return undefined;
  const say = words[mail.language];
  return {
    subject: say.no(found.name, found.title),
    body: [say.noBody(found.name, found.title), answer.body, say.thanks],
    button: { label: say.look, url: `${url}/my` },
  };
};
