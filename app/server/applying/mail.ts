import type { Compose } from '../mail/mail.ts';

const words = {
  en: {
    subject: (organisation: string) => `Your application at ${organisation}`,
    received: (title: string, organisation: string) => `Your application for “${title}” has reached ${organisation}.`,
    ended: (title: string) =>
      `You have applied for “${title}” before, and that procedure is over. Write to the person below if you want to be considered again.`,
    next: 'You hear from us here by mail. On your own page you see where you stand, what is kept about you and who looked at it; there you can also take it with you or have all of it erased.',
    open: 'Open my page',
    contact: (name: string, email: string) => `Questions? Write to ${name}, ${email}.`,
    notYou: 'Did you not apply? Then somebody typed your address. Open the page and erase it there, or write to us.',
  },
  nl: {
    subject: (organisation: string) => `Uw sollicitatie bij ${organisation}`,
    received: (title: string, organisation: string) =>
      `Uw sollicitatie voor “${title}” is bij ${organisation} aangekomen.`,
    ended: (title: string) =>
      `U hebt eerder voor “${title}” gesolliciteerd, en die procedure is afgelopen. Schrijf de persoon hieronder als u opnieuw overwogen wilt worden.`,
    next: 'U hoort van ons per mail. Op uw eigen pagina ziet u waar u staat, wat er over u bewaard wordt en wie ernaar keek; u kunt het daar ook meenemen of alles laten wissen.',
    open: 'Mijn pagina openen',
    contact: (name: string, email: string) => `Vragen? Schrijf ${name}, ${email}.`,
    notYou:
      'Hebt u niet gesolliciteerd? Dan heeft iemand uw adres ingevuld. Open de pagina en wis het daar, of schrijf ons.',
  },
  nb: {
    subject: (organisation: string) => `Søknaden din hos ${organisation}`,
    received: (title: string, organisation: string) =>
      `Søknaden din til «${title}» har kommet fram til ${organisation}.`,
    ended: (title: string) =>
      `Du har søkt på «${title}» før, og den prosessen er over. Skriv til personen nedenfor hvis du vil vurderes på nytt.`,
    next: 'Du hører fra oss på e-post. På din egen side ser du hvor du står, hva som er lagret om deg og hvem som har sett på det; der kan du også ta det med deg eller få alt slettet.',
    open: 'Åpne siden min',
    contact: (name: string, email: string) => `Spørsmål? Skriv til ${name}, ${email}.`,
    notYou: 'Har du ikke søkt? Da har noen skrevet inn adressen din. Åpne siden og slett det der, eller skriv til oss.',
  },
};

const linkDays = 30;

/**
 * An application came in by the form. Nothing that the sender typed stands in it: whoever types another's address can
 * make us send this mail, and nothing but this mail.
 */
export const applicationReceived: Compose = async ({ tx, mail, link }) => {
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
  const say = words[mail.language];
  return {
    subject: say.subject(row.organisation),
    body: [
      row.ended_at === null ? say.received(row.title, row.organisation) : say.ended(row.title),
      say.next,
      ...(row.contact !== null && row.email !== null ? [say.contact(row.contact, row.email)] : []),
    ],
    button: { label: say.open, url: await link('candidate', { subjectId: mail.candidate_id }, linkDays) },
    note: say.notYou,
  };
};
