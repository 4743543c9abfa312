import { defineWords } from '../ui/words.ts';

const english: Record<string, string> = {
  saw: 'looked at',
  made: 'made',
  changed: 'changed',
  published: 'sent',
  submitted: 'handed in',
  amended: 'added to',
  decided: 'made',
  answered: 'answered',
  promised: 'made',
  kept: 'kept',
  released: 'changed',
  exported: 'exported',
  erased: 'erased',
  held: 'put a hold on',
  lifted: 'lifted a hold on',
  ended: 'ended',
  invited: 'invited',
  sent: 'sent',
};
const dutch: Record<string, string> = {
  saw: 'bekeken',
  made: 'gemaakt',
  changed: 'gewijzigd',
  published: 'verzonden',
  submitted: 'ingeleverd',
  amended: 'aangevuld',
  decided: 'genomen',
  answered: 'beantwoord',
  promised: 'gedaan',
  kept: 'nagekomen',
  released: 'gewijzigd',
  exported: 'geëxporteerd',
  erased: 'gewist',
  held: 'vastgehouden',
  lifted: 'vrijgegeven',
  ended: 'beëindigd',
  invited: 'uitgenodigd',
  sent: 'verzonden',
};
const norwegian: Record<string, string> = {
  saw: 'sett på',
  made: 'laget',
  changed: 'endret',
  published: 'sendt',
  submitted: 'levert',
  amended: 'lagt til',
  decided: 'tatt',
  answered: 'besvart',
  promised: 'gitt',
  kept: 'holdt',
  released: 'endret',
  exported: 'eksportert',
  erased: 'slettet',
  held: 'holdt tilbake',
  lifted: 'frigitt',
  ended: 'avsluttet',
  invited: 'invitert',
  sent: 'sendt',
};
const subjects: Record<string, [en: string, nl: string, nb: string]> = {
  application: ['your application', 'uw sollicitatie', 'søknaden din'],
  candidate: ['your details', 'uw gegevens', 'opplysningene dine'],
  document: ['a document of yours', 'een document van u', 'et dokument av deg'],
  agenda: ['your agenda', 'uw agenda', 'agendaen din'],
  kit: ['the interview kit', 'de gespreksmap', 'intervjumappen'],
  debrief: ['the debrief', 'de nabespreking', 'oppsummeringen'],
  decision: ['a decision', 'een beslissing', 'en beslutning'],
  question: ['a question', 'een vraag', 'et spørsmål'],
  outcome: ['what you are told', 'wat u te horen krijgt', 'det du får beskjed om'],
  feedback: ['what you think of the procedure', 'wat u van de procedure vindt', 'hva du synes om prosessen'],
  commitment: ['a promise', 'een belofte', 'et løfte'],
  asking: ['the answer by both', 'het antwoord van beide kanten', 'svaret fra begge sider'],
  concern: ['a point to settle', 'een punt om op te helderen', 'et punkt å avklare'],
};
const other: [string, string, string] = ['something about you', 'iets over u', 'noe om deg'];
const subject = (name: string, language: 0 | 1 | 2) => (subjects[name] ?? other)[language];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A line of who did what, in whole words. */
export const auditWords = defineWords({
  en: { line: (verb: string, about: string) => capital(`${english[verb] ?? 'changed'} ${subject(about, 0)}`) },
  nl: { line: (verb, about) => capital(`${subject(about, 1)} ${dutch[verb] ?? 'gewijzigd'}`) },
  nb: { line: (verb, about) => capital(`${norwegian[verb] ?? 'endret'} ${subject(about, 2)}`) },
});
