import type { TextKind } from '../mail/text.ts';
import { basisSentence, dataInWords, originSentence, vacanciesInWords } from './words.ts';

const contact = 'Rik de Vries, rik@polderfjord.example';
const everything = { phone: true, document: true };

/** To somebody whose data came otherwise than by applying: what we have, where from, what for, and what they can do (Art. 14). */
const sourceNotice: TextKind = {
  audience: 'candidate',
  placeholders: {
    candidate: { outside: true },
    organisation: {},
    vacancy: {},
    origin: { needed: true },
    data: { needed: true },
    basis: { needed: true },
    term: { needed: true },
    contact: { needed: true },
    authority: { needed: true },
    // An organisation's own notice may hold addresses; this mail lets its reader in, so none of them is a link in it.
    notice: { block: true, outside: true },
  },
  button: true,
  letsIn: true,
  examples: {
    en: {
      candidate: 'Lotte Jansen',
      organisation: 'Polder & Fjord',
      vacancy: vacanciesInWords('en', ['Service coordinator']),
      origin: originSentence('en', 'agency', 'De Brug'),
      data: dataInWords('en', everything),
      basis: basisSentence.en.interest,
      term: '28',
      contact,
      authority: 'the data protection authority of your country',
      notice: {
        paragraphs: 'What Polder & Fjord tells everybody about their data:\n\nWe keep what we need and nothing else.',
      },
    },
    nl: {
      candidate: 'Lotte Jansen',
      organisation: 'Polder & Fjord',
      vacancy: vacanciesInWords('nl', ['Servicecoördinator']),
      origin: originSentence('nl', 'agency', 'De Brug'),
      data: dataInWords('nl', everything),
      basis: basisSentence.nl.interest,
      term: '28',
      contact,
      authority: 'de toezichthouder voor persoonsgegevens in uw land',
      notice: {
        paragraphs: 'Wat Polder & Fjord iedereen over gegevens vertelt:\n\nWij bewaren wat nodig is en niets anders.',
      },
    },
    nb: {
      candidate: 'Lotte Jansen',
      organisation: 'Polder & Fjord',
      vacancy: vacanciesInWords('nb', ['Servicekoordinator']),
      origin: originSentence('nb', 'agency', 'De Brug'),
      data: dataInWords('nb', everything),
      basis: basisSentence.nb.interest,
      term: '28',
      contact,
      authority: 'datatilsynsmyndigheten i landet ditt',
      notice: {
        paragraphs:
          'Dette forteller Polder & Fjord alle om opplysningene deres:\n\nVi lagrer det vi trenger, og ingenting annet.',
      },
    },
  },
  standard: {
    en: {
      subject: '{{organisation}} has data about you: what, and where it came from',
      body: `Dear {{candidate}},

{{organisation}} has data about you and considers you for {{vacancy}}. Here you read what we have, where it came from and what you can do.

{{origin}}

What we have: {{data}}. If you talk with us, what is written down about that comes with it.

What for: to see whether you and this post suit each other, and for nothing else. {{basis}}

Who sees it: the people who decide about this post and those who would interview you; you can see who looked. Nobody is judged by a computer. We sell nothing and pass nothing on; whoever runs our computers or delivers our mail does so on our instructions.

How long: until the procedure is over, and {{term}} days after that; longer only if you agree, and you can take that back.

What you can do: see all of it, take it with you, have it corrected, have its use limited, object, or have all of it erased. You do that on your own page, which the button below opens, or by writing to {{contact}}. You need not take part; then say so there, or write to us.

If you think we do it wrong, you can complain to {{authority}}.

{{notice}}`,
      button: 'See my data',
      note: 'Are you somebody else? Then this address was noted wrongly. Open the page and erase everything there, or write to us.',
    },
    nl: {
      subject: '{{organisation}} heeft gegevens over u: welke, en waar ze vandaan komen',
      body: `Beste {{candidate}},

{{organisation}} heeft gegevens over u en denkt aan u voor {{vacancy}}. Hier leest u wat wij hebben, waar het vandaan komt en wat u kunt doen.

{{origin}}

Wat wij hebben: {{data}}. Spreekt u met ons, dan komt erbij wat daarover wordt opgeschreven.

Waarvoor: om te zien of u en dit werk bij elkaar passen, en nergens anders voor. {{basis}}

Wie het ziet: de mensen die over deze vacature besluiten en degenen die met u zouden spreken; u kunt zien wie er gekeken heeft. Niemand wordt door een computer beoordeeld. Wij verkopen niets en geven niets door; wie onze computers beheert of onze mail bezorgt, doet dat in onze opdracht.

Hoe lang: tot de procedure voorbij is, en daarna nog {{term}} dagen; langer alleen als u daarmee instemt, en dat kunt u intrekken.

Wat u kunt doen: alles inzien, het meenemen, het laten verbeteren, het gebruik laten beperken, bezwaar maken of alles laten wissen. Dat doet u op uw eigen pagina, die de knop hieronder opent, of door te schrijven naar {{contact}}. U hoeft niet mee te doen; zeg dat dan daar, of schrijf ons.

Vindt u dat wij het niet goed doen, dan kunt u een klacht indienen bij {{authority}}.

{{notice}}`,
      button: 'Mijn gegevens bekijken',
      note: 'Bent u iemand anders? Dan is dit adres verkeerd genoteerd. Open de pagina en wis alles daar, of schrijf ons.',
    },
    nb: {
      subject: '{{organisation}} har opplysninger om deg: hvilke, og hvor de kommer fra',
      body: `Hei {{candidate}},

{{organisation}} har opplysninger om deg og vurderer deg til {{vacancy}}. Her leser du hva vi har, hvor det kommer fra, og hva du kan gjøre.

{{origin}}

Det vi har: {{data}}. Snakker du med oss, kommer det som skrives ned om det, i tillegg.

Hva vi bruker det til: å se om du og denne stillingen passer sammen, og ikke til noe annet. {{basis}}

Hvem som ser det: de som beslutter om denne stillingen, og de som eventuelt intervjuer deg; du kan se hvem som har sett på det. Ingen blir vurdert av en datamaskin. Vi selger ingenting og gir ingenting videre; den som drifter datamaskinene våre eller leverer e-posten vår, gjør det på oppdrag fra oss.

Hvor lenge: til prosessen er over, og {{term}} dager etter det; lenger bare hvis du sier ja til det, og det kan du trekke tilbake.

Hva du kan gjøre: se alt, ta det med deg, få det rettet, få bruken begrenset, protestere eller få alt slettet. Det gjør du på din egen side, som knappen nedenfor åpner, eller ved å skrive til {{contact}}. Du trenger ikke å være med; si det der, eller skriv til oss.

Mener du at vi gjør det feil, kan du klage til {{authority}}.

{{notice}}`,
      button: 'Se opplysningene mine',
      note: 'Er dette ikke deg? Da er adressen notert feil. Åpne siden og slett alt der, eller skriv til oss.',
    },
  },
};

export const noticeDutyTexts = { 'source-notice': sourceNotice } satisfies Record<string, TextKind>;
