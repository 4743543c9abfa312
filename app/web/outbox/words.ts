import { count, defineWords } from '../ui/words.ts';

export const words = defineWords({
  en: {
    title: (n: number) => (n === 0 ? 'No mails yet' : count.en(n, 'mail stayed here', 'mails stayed here')),
    titleMore: 'Mails that stayed here',
    tab: 'Outbox',
    note: 'Rondo is on trial: without a mail server (SMTP_URL) every mail waits here instead of going out.',
    warning:
      'Whoever reads this page can open everybody’s links, and so sign in as them. Give nobody this page who should not; with a mail server no mail can be read here.',
    private:
      'A link opened in this browser makes you that person here. To be both at once, copy it into a private window.',
    empty: 'Invite somebody or publish an agenda: the mail appears here, with links that work.',
    to: (name: string, address: string) => `To ${name}, ${address}`,
    writing: 'being written…',
    more: 'Show older mails',
    refresh: 'Look again',
    links: (n: number) => count.en(n, 'link', 'links'),
    calendar: 'Calendar invitation inside',
  },
  nl: {
    title: (n) => (n === 0 ? 'Nog geen e-mails' : count.nl(n, 'e-mail bleef hier', 'e-mails bleven hier')),
    titleMore: 'E-mails die hier bleven',
    tab: 'Outbox',
    note: 'Rondo staat op proef: zonder mailserver (SMTP_URL) wacht elke e-mail hier in plaats van weg te gaan.',
    warning:
      'Wie deze pagina leest kan ieders links openen, en dus als die persoon inloggen. Laat die aan niemand zien die dat niet mag; met een mailserver is hier geen e-mail te lezen.',
    private:
      'Een link die u in deze browser opent, maakt u hier die persoon. Wilt u beiden tegelijk zijn, kopieer hem dan naar een privévenster.',
    empty: 'Nodig iemand uit of publiceer een agenda: de e-mail verschijnt hier, met werkende links.',
    to: (name, address) => `Aan ${name}, ${address}`,
    writing: 'wordt geschreven…',
    more: 'Oudere e-mails tonen',
    refresh: 'Opnieuw kijken',
    links: (n) => count.nl(n, 'link', 'links'),
    calendar: 'Met agenda-uitnodiging',
  },
  nb: {
    title: (n) =>
      n === 0 ? 'Ingen e-poster ennå' : count.nb(n, 'e-post ble liggende her', 'e-poster ble liggende her'),
    titleMore: 'E-poster som ble liggende her',
    tab: 'Utboks',
    note: 'Rondo er på prøve: uten e-postserver (SMTP_URL) venter hver e-post her i stedet for å gå ut.',
    warning:
      'Den som leser denne siden, kan åpne alle andres lenker, og dermed logge inn som dem. Vis den ikke til noen som ikke skal det; med en e-postserver kan ingen e-post leses her.',
    private:
      'En lenke du åpner i denne nettleseren, gjør deg til den personen her. Vil du være begge samtidig, kopier den til et privat vindu.',
    empty: 'Inviter noen eller publiser en agenda: e-posten dukker opp her, med lenker som virker.',
    to: (name, address) => `Til ${name}, ${address}`,
    writing: 'blir skrevet…',
    more: 'Vis eldre e-poster',
    refresh: 'Se igjen',
    links: (n) => count.nb(n, 'lenke', 'lenker'),
    calendar: 'Med kalenderinvitasjon',
  },
});
