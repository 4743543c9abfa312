import { count, defineWords } from '../ui/words.ts';

export const unsentWords = defineWords({
  en: {
    title: (n: number) =>
      n === 0 ? 'Every mail has gone out' : count.en(n, 'mail has not gone out', 'mails have not gone out'),
    titleMore: 'Mails that have not gone out',
    tab: 'Outbox',
    note: 'Rondo tries them again by itself: every few minutes while the mail server is away, less often what it refused, for some days.',
    to: 'To',
    since: 'Waits since',
    why: 'Why',
    attempts: 'Tries',
    times: (n: number) => count.en(n, 'try', 'tries'),
    again: 'Try all again now',
    tried: 'They are being tried again now.',
    none: 'Nothing waits',
    noneNote: 'A mail that the mail server does not take is listed here, with why.',
    more: 'Show older mails',
    failed: 'That did not work. Try again in a moment.',
  },
  nl: {
    title: (n) =>
      n === 0 ? 'Elke e-mail is weg' : count.nl(n, 'e-mail is niet verstuurd', 'e-mails zijn niet verstuurd'),
    titleMore: 'E-mails die niet verstuurd zijn',
    tab: 'Outbox',
    note: 'Rondo probeert ze vanzelf opnieuw: om de paar minuten zolang de mailserver weg is, minder vaak wat hij weigerde, een aantal dagen lang.',
    to: 'Aan',
    since: 'Wacht sinds',
    why: 'Waarom',
    attempts: 'Pogingen',
    times: (n) => count.nl(n, 'poging', 'pogingen'),
    again: 'Alles nu opnieuw proberen',
    tried: 'Ze worden nu opnieuw geprobeerd.',
    none: 'Er wacht niets',
    noneNote: 'Een e-mail die de mailserver niet aanneemt, staat hier, met de reden.',
    more: 'Oudere e-mails tonen',
    failed: 'Dat is niet gelukt. Probeer het zo weer.',
  },
  nb: {
    title: (n) => (n === 0 ? 'Alle e-poster er sendt' : count.nb(n, 'e-post er ikke sendt', 'e-poster er ikke sendt')),
    titleMore: 'E-poster som ikke er sendt',
    tab: 'Utboks',
    note: 'Rondo prøver dem på nytt av seg selv: med få minutters mellomrom mens e-postserveren er borte, sjeldnere det den har avvist, i noen dager.',
    to: 'Til',
    since: 'Venter siden',
    why: 'Hvorfor',
    attempts: 'Forsøk',
    times: (n) => count.nb(n, 'forsøk', 'forsøk'),
    again: 'Prøv alle på nytt nå',
    tried: 'De prøves på nytt nå.',
    none: 'Ingenting venter',
    noneNote: 'En e-post som e-postserveren ikke tar imot, står her, med grunnen.',
    more: 'Vis eldre e-poster',
    failed: 'Det gikk ikke. Prøv igjen om litt.',
  },
});

/** Why a mail has not gone out, and what to do. */
export const whyWords = defineWords({
  en: {
    unreachable: 'The mail server does not answer.',
    not_secure:
      'The connection to the mail server is not secure: whoever runs Rondo looks at its certificate and at SMTP_URL.',
    sign_in: 'The mail server does not accept the user or the password in SMTP_URL: whoever runs Rondo corrects them.',
    later: 'The mail server asks to try it later. Nothing is to be done.',
    refused: 'The mail server refuses it. Often the address is wrong: correct it at the person and write again.',
    unclear: 'The mail server gave another reason. Whoever runs Rondo finds it in its log.',
  },
  nl: {
    unreachable: 'De mailserver antwoordt niet.',
    not_secure:
      'De verbinding met de mailserver is niet veilig: wie Rondo beheert, kijkt naar het certificaat en naar SMTP_URL.',
    sign_in:
      'De mailserver accepteert de gebruiker of het wachtwoord in SMTP_URL niet: wie Rondo beheert, verbetert ze.',
    later: 'De mailserver vraagt om het later te proberen. U hoeft niets te doen.',
    refused: 'De mailserver weigert hem. Vaak klopt het adres niet: verbeter het bij de persoon en schrijf opnieuw.',
    unclear: 'De mailserver gaf een andere reden. Wie Rondo beheert, vindt die in het logboek van de mailserver.',
  },
  nb: {
    unreachable: 'E-postserveren svarer ikke.',
    not_secure:
      'Forbindelsen til e-postserveren er ikke sikker: den som drifter Rondo, ser på sertifikatet og SMTP_URL.',
    sign_in: 'E-postserveren godtar ikke brukeren eller passordet i SMTP_URL: den som drifter Rondo, retter dem.',
    later: 'E-postserveren ber om at det prøves senere. Du trenger ikke å gjøre noe.',
    refused: 'E-postserveren avviser den. Ofte er adressen feil: rett den hos personen og skriv på nytt.',
    unclear: 'E-postserveren oppga en annen grunn. Den som drifter Rondo, finner den i loggen til e-postserveren.',
  },
});
