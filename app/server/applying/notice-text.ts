import type { Language } from '@rondo/interview';

export type NoticeFacts = { organisation: string; country: string; days: number };

type Text = (facts: NoticeFacts) => string;

const authorities: Record<string, Record<Language, string>> = {
  NL: {
    en: 'the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl)',
    nl: 'de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl)',
    nb: 'Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl)',
  },
  BE: {
    en: 'the Gegevensbeschermingsautoriteit (gegevensbeschermingsautoriteit.be)',
    nl: 'de Gegevensbeschermingsautoriteit (gegevensbeschermingsautoriteit.be)',
    nb: 'Gegevensbeschermingsautoriteit (gegevensbeschermingsautoriteit.be)',
  },
  NO: {
    en: 'Datatilsynet (datatilsynet.no)',
    nl: 'Datatilsynet (datatilsynet.no)',
    nb: 'Datatilsynet (datatilsynet.no)',
  },
};
const anyAuthority: Record<Language, string> = {
  en: 'the data protection authority of your country',
  nl: 'de toezichthouder voor persoonsgegevens in uw land',
  nb: 'datatilsynsmyndigheten i landet ditt',
};

const texts: Record<Language, (facts: NoticeFacts, authority: string) => string> = {
  en: ({ organisation, days }, authority) => `Who keeps your data
${organisation} keeps the data you send here and answers for it. The person named on this page as contact is the one to write to.

What, and why
Your name, e-mail address, phone number and the CV you send; later what is written down about your interviews. We use it to judge your application for this vacancy and for nothing else. The ground for it is that you ask us to consider you for a contract, and that we take the steps before it (GDPR Art. 6(1)(b)). You need not give a phone number or a CV; without a name and an e-mail address we cannot answer you.

What we do not ask
No photo, no date of birth, no identity number, nothing about your health, belief, origin or family, and not what you earn or earned. If it stands in your CV, it plays no part.

Who sees it
The people who decide about this vacancy and those who interview you. You can see who looked. Nobody is judged by a computer: every decision has a person and a reason. We do not sell your data or pass it on; whoever runs our computers does so on our instructions.

How long
Until the procedure is over, and ${days} days after that; longer only if you agree, and you can take that back.

What you can do
See everything that is kept, take it with you, correct it, object, or have it erased: on your own page, which the mail after this form leads to, or by writing to the contact. If you think we do it wrong, you can complain to ${authority}.`,
  nl: ({ organisation, days }, authority) => `Wie uw gegevens bewaart
${organisation} bewaart de gegevens die u hier stuurt en is ervoor verantwoordelijk. U kunt schrijven aan de persoon die op deze pagina als contact staat.

Wat, en waarom
Uw naam, e-mailadres, telefoonnummer en het cv dat u stuurt; later wat er over uw gesprekken wordt opgeschreven. Wij gebruiken het om uw sollicitatie voor deze vacature te beoordelen en nergens anders voor. De grondslag is dat u ons vraagt u te overwegen voor een overeenkomst, en dat wij de stappen daarvóór zetten (AVG art. 6 lid 1 onder b). Een telefoonnummer en een cv hoeft u niet te geven; zonder naam en e-mailadres kunnen wij u niet antwoorden.

Wat wij niet vragen
Geen foto, geen geboortedatum, geen persoonsnummer, niets over uw gezondheid, geloof, afkomst of gezin, en niet wat u verdient of verdiende. Staat het in uw cv, dan speelt het geen rol.

Wie het ziet
De mensen die over deze vacature beslissen en degenen die met u spreken. U kunt zien wie er gekeken heeft. Niemand wordt door een computer beoordeeld: elke beslissing heeft een persoon en een reden. Wij verkopen uw gegevens niet en geven ze niet door; wie onze computers beheert, doet dat in onze opdracht.

Hoe lang
Tot de procedure voorbij is, en daarna nog ${days} dagen; langer alleen als u daarmee instemt, en dat kunt u intrekken.

Wat u kunt doen
Alles inzien wat er bewaard wordt, het meenemen, verbeteren, bezwaar maken of laten wissen: op uw eigen pagina, waar de mail na dit formulier u heen brengt, of door het contact te schrijven. Vindt u dat wij het niet goed doen, dan kunt u een klacht indienen bij ${authority}.`,
  nb: ({ organisation, days }, authority) => `Hvem som oppbevarer opplysningene dine
${organisation} oppbevarer opplysningene du sender her, og er ansvarlig for dem. Du kan skrive til den som står som kontakt på denne siden.

Hva, og hvorfor
Navnet ditt, e-postadressen, telefonnummeret og CV-en du sender; senere det som skrives ned om intervjuene dine. Vi bruker det til å vurdere søknaden din til denne stillingen og ikke til noe annet. Grunnlaget er at du ber oss vurdere deg for en avtale, og at vi gjør det som hører med før den (personvernforordningen art. 6 nr. 1 bokstav b). Telefonnummer og CV er frivillig; uten navn og e-postadresse kan vi ikke svare deg.

Hva vi ikke spør om
Ikke bilde, ikke fødselsdato, ikke personnummer, ingenting om helse, tro, opprinnelse eller familie, og ikke hva du tjener eller har tjent. Står det i CV-en din, spiller det ingen rolle.

Hvem som ser det
De som bestemmer over denne stillingen, og de som intervjuer deg. Du kan se hvem som har sett på det. Ingen blir vurdert av en datamaskin: hver beslutning har en person og en begrunnelse. Vi selger ikke opplysningene dine og gir dem ikke videre; den som drifter datamaskinene våre, gjør det på oppdrag fra oss.

Hvor lenge
Til prosessen er over, og ${days} dager etter det; lenger bare hvis du sier ja til det, og det kan du trekke tilbake.

Hva du kan gjøre
Se alt som er lagret, ta det med deg, rette det, protestere eller få det slettet: på din egen side, som e-posten etter dette skjemaet fører til, eller ved å skrive til kontakten. Mener du at vi gjør det feil, kan du klage til ${authority}.`,
};

/** To whom one complains in a country, as words in a sentence. */
export const authorityIn = (country: string, language: Language): string =>
  authorities[country]?.[language] ?? anyAuthority[language];

/** The privacy notice that Rondo proposes, in the facts of this organisation; an organisation may write its own. */
export const proposedNotice =
  (language: Language): Text =>
  (facts) =>
    texts[language](facts, authorityIn(facts.country, language));
