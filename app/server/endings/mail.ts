import { whenInWords } from '../mail/dates.ts';
import type { Compose } from '../mail/mail.ts';
import { interviewsOff } from './interviews.ts';
import { calendarOff, linesOf, withInterviewsOff } from './off.ts';
import { readWithdrawal } from './store.ts';

const words = {
  en: {
    hello: (name: string) => `Hello ${name},`,
    offSubject: (organisation: string) => `Your interview at ${organisation} is cancelled`,
    off: (organisation: string, vacancy: string) =>
      `Your procedure at ${organisation} for the vacancy ${vacancy} has ended, so these interviews are cancelled:`,
    offWhy: 'You will hear why from a person there, unless you ended it yourself.',
    withdrawnSubject: (organisation: string) => `You have withdrawn at ${organisation}`,
    withdrawn: (organisation: string, vacancy: string) =>
      `You have withdrawn your application at ${organisation} for the vacancy ${vacancy}. Those who work on it have been told.`,
    takeBack: (until: string) => `If you change your mind: until ${until} you can take this back on your own page.`,
    data: 'Your data is kept for the term your page states and then erased. You can have it erased now, on the same page.',
    open: 'Open my page',
    teamSubject: (candidate: string) => `${candidate} has withdrawn`,
    team: (candidate: string, vacancy: string) =>
      `${candidate} has withdrawn their application for the vacancy ${vacancy}. What was planned is cancelled, and the people concerned have been told.`,
    teamUntil: (until: string) => `They can take this back until ${until}.`,
    reason: 'Their reason:',
    backSubject: (candidate: string) => `${candidate} has taken their withdrawal back`,
    back: (candidate: string, vacancy: string) =>
      `${candidate} takes part again in the procedure for the vacancy ${vacancy}. Interviews whose people and rooms were still free are back at their old times; the others stand in the draft of their agenda.`,
    openApplication: 'Open the application',
  },
  nl: {
    hello: (name: string) => `Dag ${name},`,
    offSubject: (organisation: string) => `Uw gesprek bij ${organisation} gaat niet door`,
    off: (organisation: string, vacancy: string) =>
      `Uw procedure bij ${organisation} voor de vacature ${vacancy} is beëindigd. Deze gesprekken gaan daarom niet door:`,
    offWhy: 'Een medewerker laat u weten waarom, tenzij u zelf bent gestopt.',
    withdrawnSubject: (organisation: string) => `U hebt zich teruggetrokken bij ${organisation}`,
    withdrawn: (organisation: string, vacancy: string) =>
      `U hebt uw sollicitatie bij ${organisation} voor de vacature ${vacancy} ingetrokken. Wie eraan werkt, heeft bericht gekregen.`,
    takeBack: (until: string) => `Bedenkt u zich? Tot ${until} kunt u dit op uw eigen pagina ongedaan maken.`,
    data: 'Uw gegevens worden bewaard zolang als op uw pagina staat, en daarna gewist. U kunt ze daar ook nu laten wissen.',
    open: 'Mijn pagina openen',
    teamSubject: (candidate: string) => `${candidate} heeft zich teruggetrokken`,
    team: (candidate: string, vacancy: string) =>
      `${candidate} heeft de sollicitatie voor de vacature ${vacancy} ingetrokken. Wat gepland was, is afgezegd; wie het aangaat, heeft bericht gekregen.`,
    teamUntil: (until: string) => `Tot ${until} kan dit ongedaan worden gemaakt door de kandidaat.`,
    reason: 'De opgegeven reden:',
    backSubject: (candidate: string) => `${candidate} doet toch weer mee`,
    back: (candidate: string, vacancy: string) =>
      `${candidate} doet weer mee in de procedure voor de vacature ${vacancy}. Gesprekken waarvan mensen en ruimte nog vrij waren, staan weer op hun oude tijd; de andere staan in het concept van hun agenda.`,
    openApplication: 'Sollicitatie openen',
  },
  nb: {
    hello: (name: string) => `Hei ${name},`,
    offSubject: (organisation: string) => `Intervjuet ditt hos ${organisation} er avlyst`,
    off: (organisation: string, vacancy: string) =>
      `Prosessen din hos ${organisation} for stillingen ${vacancy} er avsluttet, så disse intervjuene er avlyst:`,
    offWhy: 'Du får høre hvorfor av en person der, om du ikke avsluttet selv.',
    withdrawnSubject: (organisation: string) => `Du har trukket søknaden din hos ${organisation}`,
    withdrawn: (organisation: string, vacancy: string) =>
      `Du har trukket søknaden din hos ${organisation} på stillingen ${vacancy}. De som arbeider med den, har fått beskjed.`,
    takeBack: (until: string) => `Ombestemmer du deg? Fram til ${until} kan du angre på din egen side.`,
    data: 'Opplysningene dine lagres så lenge siden din sier, og slettes så. Du kan også få dem slettet nå, på samme side.',
    open: 'Åpne siden min',
    teamSubject: (candidate: string) => `${candidate} har trukket seg`,
    team: (candidate: string, vacancy: string) =>
      `${candidate} har trukket søknaden på stillingen ${vacancy}. Det som var planlagt, er avlyst, og de det gjelder, har fått beskjed.`,
    teamUntil: (until: string) => `Kandidaten kan angre fram til ${until}.`,
    reason: 'Begrunnelsen:',
    backSubject: (candidate: string) => `${candidate} er med igjen`,
    back: (candidate: string, vacancy: string) =>
      `${candidate} er med igjen i prosessen for stillingen ${vacancy}. Intervjuer der folk og rom fortsatt var ledige, er tilbake på de gamle tidspunktene; de andre står i utkastet til agendaen sin.`,
    openApplication: 'Åpne søknaden',
  },
};

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
export const interviewsCancelled: Compose = async ({ tx, mail, now }) => {
  const applicationId = mail.data.applicationId ?? '';
  const place = await placeOf(tx, mail.org_id, applicationId);
  const off = await interviewsOff(tx, mail.org_id, applicationId, now);
  if (place === undefined || off === null) return undefined;
  const say = words[mail.language];
  return {
    subject: say.offSubject(place.name),
    body: [
      say.hello(mail.to_name),
      say.off(place.name, place.title),
      { list: linesOf(mail.language, off) },
      say.offWhy,
    ],
    calendar: calendarOff(off, now, { name: mail.to_name, email: mail.to_address }),
  };
};

/** To the candidate who withdrew: what happened, until when it can be taken back, what becomes of their data. */
export const withdrawalConfirmed: Compose = async ({ tx, mail, now, link }) => {
  const applicationId = mail.data.applicationId ?? '';
  const place = await placeOf(tx, mail.org_id, applicationId);
  const withdrawal = await readWithdrawal(tx, mail.org_id, applicationId);
  if (place === undefined || withdrawal === null) return undefined;
  const say = words[mail.language];
  const until = whenInWords(mail.language, place.time_zone, new Date(withdrawal.undoUntil));
  return withInterviewsOff(
    {
      subject: say.withdrawnSubject(place.name),
      body: [say.hello(mail.to_name), say.withdrawn(place.name, place.title), say.takeBack(until), say.data],
      button: { label: say.open, url: await link('candidate', { subjectId: mail.candidate_id }, daysOfLink) },
    },
    mail.language,
    await interviewsOff(tx, mail.org_id, applicationId, now),
    { at: now, to: { name: mail.to_name, email: mail.to_address } },
  );
};

/** To those who recruit for the vacancy: the candidate withdrew, or takes part again. */
export const candidateWithdrew: Compose = async ({ tx, mail, url }) => {
  const { applicationId = '', what } = mail.data;
  const place = await placeOf(tx, mail.org_id, applicationId);
  if (place === undefined) return undefined;
  const say = words[mail.language];
  const button = { label: say.openApplication, url: `${url}/applications/${applicationId}` };
  if (what === 'taken-back') {
    return {
      subject: say.backSubject(place.candidate),
      body: [say.hello(mail.to_name), say.back(place.candidate, place.title)],
      button,
    };
  }
  const withdrawal = await readWithdrawal(tx, mail.org_id, applicationId);
  if (withdrawal === null) return undefined;
  const until = whenInWords(mail.language, place.time_zone, new Date(withdrawal.undoUntil));
  return {
    subject: say.teamSubject(place.candidate),
    body: [
      say.hello(mail.to_name),
      say.team(place.candidate, place.title),
      ...(withdrawal.reason ? [say.reason, { quote: withdrawal.reason }] : []),
      say.teamUntil(until),
    ],
    button,
  };
};
