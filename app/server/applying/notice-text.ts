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
${organisation} decides what happens to the data you send here and answers for it. Write to the person named on this page as contact; they also pass you on to our data protection officer, if we have one.

What, and why
Your name, e-mail address, phone number and the CV you send; later what is written down about your interviews. We use it to judge your application for this vacancy, afterwards to be able to explain our decision, and for nothing else. The ground for the first is that you ask us to consider you for a contract, and that we take the steps before it (GDPR Art. 6(1)(b)); for the second it is our interest in being able to answer for what we decided (Art. 6(1)(f)). You need not give a phone number or a CV; without a name and an e-mail address we cannot answer you.

What we do not ask
No photo, no date of birth, no identity number, nothing about your health, belief, origin or family, and not what you earn or earned. If it is in your CV, it plays no part.

Who sees it
The people who decide about this vacancy and those who interview you. You can see who looked. Nobody is judged by a computer: every decision has a person and a reason. We do not sell your data or pass it on; whoever runs our computers or delivers our mail does so on our instructions.

How long
Until the procedure is over, and ${days} days after that. Longer only if you agree (Art. 6(1)(a)), which you can take back at any time, or while a complaint or a claim about the decision is open or the law obliges us to keep it.

What you can do
See everything that is kept, take it with you, have it corrected, have its use limited, object, or have it erased: on your own page, which the mail after this form leads to, or by writing to the contact. If you think we do it wrong, you can complain to ${authority}.`,
  nl: ({ organisation, days }, authority) => `Wie uw gegevens bewaart
${organisation} bepaalt wat er met de gegevens gebeurt die u hier stuurt en is er verantwoordelijk voor. Schrijf aan de persoon die op deze pagina als contact staat; die brengt u ook in contact met onze functionaris voor gegevensbescherming, als wij er een hebben.

Wat, en waarom
Uw naam, e-mailadres, telefoonnummer en het cv dat u stuurt; later wat er over uw gesprekken wordt opgeschreven. Wij gebruiken het om uw sollicitatie voor deze vacature te beoordelen, daarna om ons besluit te kunnen uitleggen, en nergens anders voor. De grondslag voor het eerste is dat u ons vraagt u te overwegen voor een overeenkomst, en dat wij de stappen daarvóór zetten (AVG art. 6 lid 1 onder b); voor het tweede is het ons belang om ons besluit te kunnen verantwoorden (art. 6 lid 1 onder f). Een telefoonnummer en een cv hoeft u niet te geven; zonder naam en e-mailadres kunnen wij u niet antwoorden.

Wat wij niet vragen
Geen foto, geen geboortedatum, geen burgerservicenummer of rijksregisternummer, niets over uw gezondheid, geloof, afkomst of gezin, en niet wat u verdient of verdiende. Staat het in uw cv, dan speelt het geen rol.

Wie het ziet
De mensen die over deze vacature besluiten en degenen die met u spreken. U kunt zien wie er gekeken heeft. Niemand wordt door een computer beoordeeld: achter elk besluit staan een persoon en een reden. Wij verkopen uw gegevens niet en geven ze niet door; wie onze computers beheert of onze mail bezorgt, doet dat in onze opdracht.

Hoe lang
Tot de procedure voorbij is, en daarna nog ${days} dagen. Langer alleen als u daarmee instemt (art. 6 lid 1 onder a), wat u altijd kunt intrekken, of zolang er een klacht of claim over het besluit loopt of de wet ons verplicht het te bewaren.

Wat u kunt doen
Alles inzien wat er bewaard wordt, het meenemen, het laten verbeteren, het gebruik laten beperken, bezwaar maken of alles laten wissen: op uw eigen pagina, waar de mail na dit formulier u heen brengt, of door aan het contact te schrijven. Vindt u dat wij het niet goed doen, dan kunt u een klacht indienen bij ${authority}.`,
  nb: ({ organisation, days }, authority) => `Hvem som oppbevarer opplysningene dine
${organisation} bestemmer hva som skjer med opplysningene du sender her, og er ansvarlig for dem. Skriv til den som står som kontakt på denne siden; vedkommende setter deg også i forbindelse med personvernombudet vårt, hvis vi har et.

Hva, og hvorfor
Navnet ditt, e-postadressen, telefonnummeret og CV-en du sender; senere det som skrives ned om intervjuene dine. Vi bruker det til å vurdere søknaden din til denne stillingen, deretter til å kunne forklare beslutningen vår, og ikke til noe annet. Grunnlaget for det første er at du ber oss vurdere deg for en avtale, og at vi gjør det som hører til før den inngås (personvernforordningen art. 6 nr. 1 bokstav b); for det andre er det vår interesse i å kunne stå til ansvar for beslutningen (art. 6 nr. 1 bokstav f). Telefonnummer og CV er frivillig; uten navn og e-postadresse kan vi ikke svare deg.

Hva vi ikke spør om
Ikke bilde, ikke fødselsdato, ikke fødselsnummer, ingenting om helse, tro, opprinnelse eller familie, og ikke hva du tjener eller har tjent. Står det i CV-en din, spiller det ingen rolle.

Hvem som ser det
De som avgjør hvem som får stillingen, og de som intervjuer deg. Du kan se hvem som har sett på det. Ingen blir vurdert av en datamaskin: bak hver beslutning står det en person og en begrunnelse. Vi selger ikke opplysningene dine og gir dem ikke videre; den som drifter datamaskinene våre eller leverer e-posten vår, gjør det på oppdrag fra oss.

Hvor lenge
Til prosessen er over, og ${days} dager etter det. Lenger bare hvis du sier ja til det (art. 6 nr. 1 bokstav a), noe du når som helst kan trekke tilbake, eller så lenge en klage eller et krav om beslutningen ikke er avgjort, eller loven pålegger oss å ta vare på det.

Hva du kan gjøre
Du kan se alt som er lagret, ta det med, få det rettet eller slettet og få bruken begrenset. Du kan også protestere mot bruken. Alt dette gjør du på din egen side, som e-posten etter dette skjemaet fører til, eller ved å skrive til kontakten. Mener du at vi gjør det feil, kan du klage til ${authority}.`,
};

/** To whom one complains in a country, as words in a sentence. */
export const authorityIn = (country: string, language: Language): string =>
  authorities[country]?.[language] ?? anyAuthority[language];

/** The privacy notice that Rondo proposes, in the facts of this organisation; an organisation may write its own. */
export const proposedNotice =
  (language: Language): Text =>
  (facts) =>
    texts[language](facts, authorityIn(facts.country, language));
