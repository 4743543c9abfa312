import { foldName } from '@rondo/interview';

/** What a column of a list may hold for us. */
export const fields = ['name', 'givenName', 'infix', 'familyName', 'email', 'phone', 'language', 'source'] as const;
export type Field = (typeof fields)[number];

/** Why a column may not come in, whatever anybody wants: pay history (P2), and what is not asked before an offer (G12, G13). */
export const bars = [
  'pay_history',
  'birth',
  'national_number',
  'photo',
  'origin',
  'belief',
  'family',
  'gender',
  'health',
  'conviction',
] as const;
export type Bar = (typeof bars)[number];

/** Headers as people and systems write them in English, Dutch, Norwegian, German, French, Swedish and Danish, folded. */
const headers: Record<Field, readonly string[]> = {
  name: [
    ...[
      'name',
      'full name',
      'fullname',
      'names',
      'candidate',
      'applicant',
      'first and last name',
      'first name last name',
    ],
    ...[
      'naam',
      'volledige naam',
      'kandidaat',
      'kandidaatnaam',
      'sollicitant',
      'voornaam en achternaam',
      'naam en voornaam',
    ],
    ...[
      'navn',
      'fullt navn',
      'fullstendig navn',
      'kandidat',
      'kandidatnavn',
      'soker',
      'for og etternavn',
      'fornavn og etternavn',
    ],
    ...[
      'vollstandiger name',
      'vor und nachname',
      'bewerber',
      'nom',
      'nom complet',
      'nom et prenom',
      'prenom et nom',
      'candidat',
    ],
    ...['namn', 'fullstandigt namn', 'for och efternamn', 'fulde navn', 'ansoger'],
  ],
  givenName: [
    ...['first name', 'firstname', 'given name', 'given names', 'forename', 'first names', 'fname'],
    ...[
      'voornaam',
      'voornamen',
      'roepnaam',
      'fornavn',
      'vorname',
      'vornamen',
      'rufname',
      'prenom',
      'prenoms',
      'fornamn',
    ],
  ],
  infix: [
    ...['infix', 'tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'tussenv'],
    ...['middle name', 'middle names', 'mellomnavn', 'mellemnavn', 'mellannamn', 'additional name'],
  ],
  familyName: [
    ...[
      'last name',
      'lastname',
      'surname',
      'surnames',
      'family name',
      'last names',
      'lname',
      'achternaam',
      'familienaam',
    ],
    ...['etternavn', 'efternavn', 'efternamn', 'slektsnavn', 'nachname', 'familienname', 'zuname', 'nom de famille'],
  ],
  email: [
    ...[
      'email',
      'e mail',
      'mail',
      'emails',
      'e mails',
      'email address',
      'e mail address',
      'mail address',
      'email addresses',
    ],
    ...['e mailadres', 'emailadres', 'mailadres', 'e mail adres', 'email adres', 'mail adres', 'e mailadressen'],
    ...[
      'epost',
      'e post',
      'epostadresse',
      'e postadresse',
      'mailadresse',
      'e post adresse',
      'epost adresse',
      'mail adresse',
    ],
    ...[
      'e mail adresse',
      'e mailadresse',
      'emailadresse',
      'email adresse',
      'adresse e mail',
      'adresse email',
      'adresse mail',
    ],
    ...['courriel', 'adresse courriel', 'adresse electronique', 'epostadress', 'e postadress', 'mejl', 'mejladress'],
  ],
  phone: [
    ...[
      'mobile',
      'mobile phone',
      'mobile number',
      'mobile phone number',
      'cell',
      'cell phone',
      'cellphone',
      'cell number',
    ],
    ...[
      'phone',
      'phones',
      'phone number',
      'phone numbers',
      'telephone',
      'telephone number',
      'contact number',
      'phone mobile',
    ],
    ...[
      'telefoon',
      'telefoonnummer',
      'telefoonnummers',
      'telefoonnr',
      'tel',
      'tel nummer',
      'telnr',
      'mobiel',
      'mobielnr',
    ],
    ...[
      'mobiel nummer',
      'mobiele nummer',
      'mobiel telefoonnummer',
      'mobiele telefoon',
      'mobielnummer',
      'gsm',
      'gsm nummer',
    ],
    ...[
      'telefon',
      'telefonnummer',
      'telefonnr',
      'tlf',
      'tlfnr',
      'mobil',
      'mobilnummer',
      'mobilnr',
      'mobiltelefon',
      'mobiltlf',
    ],
    ...['handy', 'handynummer', 'rufnummer', 'mobilfunk', 'mobilfunknummer', 'telefon mobil', 'telephone portable'],
    ...['portable', 'tel portable', 'mobile telephone', 'numero de telephone', 'telephone mobile', 'tel mobile'],
  ],
  language: [
    ...['language', 'preferred language', 'language preference', 'correspondence language', 'taal', 'voorkeurstaal'],
    ...['correspondentietaal', 'voertaal', 'sprak', 'malform', 'foretrukket sprak', 'sprog', 'foredraget sprak'],
    ...['sprache', 'bevorzugte sprache', 'korrespondenzsprache', 'langue', 'langue preferee'],
  ],
  source: [
    ...['source', 'sources', 'channel', 'source name', 'application source', 'source of application', 'applied via'],
    ...['bron', 'herkomst', 'kanaal', 'wervingskanaal', 'sollicitatiebron', 'bron sollicitatie'],
    ...['kilde', 'kilder', 'kanal', 'soknadskilde', 'rekrutteringskanal', 'quelle', 'bewerbungsquelle', 'kalla'],
  ],
};

/** Said where the whole first name is not asked for: better than none, worse than any other. */
const initials = ['initials', 'voorletters', 'voorletter', 'initialen', 'initialer'];

/** Words around a header that leave it what it is: whose it is, that it is the first of several, and articles. */
const around = new Set(
  (
    'candidate candidates kandidaat kandidat kandidaten applicant sollicitant soker sokers bewerber candidat person persoon ' +
    'contact kontakt primary primaire primair main hoofd personal persoonlijk persoonlijke personlig private prive privat ' +
    'privaat your jouw uw din ditt ihre votre value values of the van de het du des la le til fra pa for no nr nummer s 1'
  ).split(' '),
);

/** Words that make an address or a number one to fall back on. */
const second = new Set(
  (
    'work werk zakelijk zakelijke business office company jobb arbeid arbeids job bedrijf dienstlich geschaftlich ' +
    'professionnel professionnelle professionnell home thuis hjem hjemme vast vaste fixe festnetz other others overig overige ' +
    'annet alternative alternatief alternatieve alternativ secondary secundair 2 3 4'
  ).split(' '),
);

/** A header as it is compared: without case, accents and punctuation; a name in camel case or with underscores in words. */
export const foldHeader = (header: string) =>
  foldName(
    header
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/[_./\\-]+/g, ' '),
  );

/** Questions of a form, folded: whoever made it wrote whole sentences where others write a word. */
const questions: readonly [RegExp, Field][] = [
  [/^(?:hva heter du|hva er (?:ditt|det) (?:fulle )?navn|hva er navnet ditt|vad heter du|hvad hedder du)\b/, 'name'],
  [/^(?:hoe heet (?:je|jij|u)|wat is (?:je|jouw|uw) (?:volledige )?naam|wie heissen sie|wie heisst du)\b/, 'name'],
  [/^(?:what s|what is) your (?:full )?name\b|^comment vous appelez vous\b/, 'name'],
  [/\be ?mail ?adress?e?s?\b|\be ?postadress?e?n?\b|\be ?mail address\b|\badresse e ?mail\b/, 'email'],
  [
    /\b(?:tele(?:f|ph)o[on]n?(?:nummer)|mobil(?:telefon)?(?:nummer)|mobiele? nummer|phone number|mobile number)/,
    'phone',
  ],
];

/** Whose name or number is asked for instead of one's own. */
const ofOthers =
  /referen|\bnood|parorende|narmeste|emergency|contactpersoon|kontaktperson|werkgever|arbeidsgiver|employer|leidinggevende|leder|manager|chef\b/;

function asked(folded: string): Fit | undefined {
  if (ofOthers.test(folded)) return undefined;
  const found = questions.find(([pattern]) => pattern.test(folded));
  return found === undefined ? undefined : { field: found[1], fit: 2 };
}

type Fit = { field: Field; fit: number };

/** The field a header names, and how well: 4 by itself, 3 with words around it, 2 as one to fall back on, 1 as initials. */
export function fitOf(header: string): Fit | undefined {
  const folded = foldHeader(header);
  if (folded === '') return undefined;
  const named = (words: string) => fields.find((field) => headers[field].includes(words));
  const itself = named(folded);
  if (itself !== undefined) return { field: itself, fit: 4 };
  if (initials.includes(folded)) return { field: 'givenName', fit: 1 };
  const words = folded.split(' ');
  if (words.length > 3) {
    const question = asked(folded);
    if (question !== undefined) return question;
  }
  if (words.length > 7) return undefined;
  const core = words.filter((word) => !around.has(word));
  const field = named(core.join(' '));
  if (field !== undefined) return { field, fit: 3 };
  // "Telefoon mobiel": each word says it.
  if (core.length > 1 && core.every((word) => named(word) === 'phone')) return { field: 'phone', fit: 3 };
  // "Achternaam, tussenvoegsel": the family's name with what stands before it.
  const infixes = core.filter((word) => headers.infix.includes(word) || word === 'met' || word === 'en');
  if (infixes.length > 0 && named(core.filter((word) => !infixes.includes(word)).join(' ')) === 'familyName')
    return { field: 'familyName', fit: 3 };
  const less = named(core.filter((word) => !second.has(word)).join(' '));
  return less === 'email' || less === 'phone' ? { field: less, fit: 2 } : undefined;
}

/** The field a header names, or undefined. */
export const fieldOf = (header: string): Field | undefined => fitOf(header)?.field;

const when =
  '(?:current|previous|last|present|past|former|latest|huidige?|vorige?|laatste?|navaerende|forrige|siste|nuvarande|tidligere|tidigare|aktuelle?s?|actuel(?:le)?|dernier)';

/** Words that bar a column, folded. Compounds are found by how they begin or end. */
const barred: Record<Bar, readonly RegExp[]> = {
  pay_history: [
    /salar|salair|(?<!bal)(?<!ha)loon(?!ey)|(?<!ko)lonn(?!e?s?tein)|inkomen|inntekt|inkomst|indkomst|verdien|payslip|payroll|compensation|remunerat|remunerer|\bwages?\b|\bincome\b|\bbonus|\bctc\b|\bote\b/,
    /\bearn(?:s|ed|ing|ings)\b|\bgehalt|gehalt(?:s|er)?\b|vergutung|\blohn|lohn\b|einkommen|\bentgelt|\bbezuge\b|\brevenus?\b|\bpaie\b|\bgasje\b|godtgjorelse|bezoldiging|beloning|\bvergoeding|\btjener\b/,
    /\b(?:ars|manads|maneds|tim|time|grund|brutto|netto)?lon(?:historik|niva)?\b|\blon(?:trin|sum|klasse)|vakantiegeld|feriepenger|dertiende maand|\b13e maand|\bstipend/,
    /\b(?:gross|net|bruto|brutto|netto|brut)\b(?: (?:annual(?:ly)?|yearly|monthly|per|pr|pro|par|a|an|jaar|maand|ar|mnd|maned|year|month|pay|amount|bedrag|belop|jahr|monat|mensuel|annuel))|\bbruto(?:jaar|maand|uur)/,
    /\b(?:hourly|day|daily|annual|yearly|monthly|weekly) (?:rate|pay|comp)\b|uurtarief|dagtarief|timesats|timepris|dagsats|stundensatz|tagessatz|\btjm\b|tarif journalier|taux (?:horaire|journalier)/,
    /traktement|\bwedde\b|\bbesoldung|\bappointements\b|\btrede\b|inschaling|\b(?:huidige|salaris|cao) ?schaal\b/,
    new RegExp(`\\b${when} (?:pay|comp|package|rate|pakke|pakket|tarief|sats|ctc|base|earnings|fixed|total)\\b`),
    /^(?:comp|package|base|base pay|pay|total pay)$|\bpay(?: (?:history|grade|scale|band|rate|level))?$|\bpay (?:now|before|current)|\b(?:base|total) comp\b|\bcomp history\b|\blast drawn\b/,
  ],
  birth: [
    /birth|geboorte|geboren|fodsels?dato|fodested|\bfodt|\bdob\b|\bage\b|leeftijd|\balder\b|verjaardag|bursdag|fodselsar|fodelse|\bfodd\b/,
    /geburt|\bgeb dat|\bgeb datum|naissance|\bne e? ?le\b|\balter\b|\bfodselsdag/,
  ],
  national_number: [
    /\bbsn\b|burgerservice|\bsofi|national (?:id|number|insurance)|rijksregister|\binsz\b|\binss\b|\bssn\b|social security/,
    /personnummer|fodselsnummer|\bfnr\b|passport|paspoort|\bpass ?n(?:umme)?r|\bid ?(?:number|nummer|nr|card|kaart)|identi(?:ty|teit)|legitimasjon/,
    /sozialversicherung|steuer ?id|ausweis|securite sociale|\bcpr\b|personnr|\bnationaal nummer|numero national/,
  ],
  photo: [/photo|\bfoto|pasfoto|\bpicture|\bbilde|portrai?t|\bavatar|\bimage|lichtbild|\bbild\b/],
  origin: [
    /nationalit|nasjonalit|statsborger|citizen|burgerschap|ethnic|etnisch|etnisk|etnisit|\brac(?:e|ial)\b|\bras\b|afkomst|land van herkomst|opprinnelse|country of origin|moedertaal|mother tongue|morsmal|verblijfs|residence permit|oppholds/,
    /staatsangehorig|staatsburger|medborgar|muttersprache|langue maternelle|aufenthalts|titre de sejour|nationaliteit|migration/,
  ],
  belief: [
    /religi|geloof|\btro\b|livssyn|levensbeschouw|\bfaith|church|\bkerk|\bkirke|politic|politiek|politisk|vakbond|fagforening|trade union|union member/,
    /konfession|gewerkschaft|syndica(?:t|l)|\bparti politi/,
  ],
  family: [
    /marital|civil status|burgerlijke staat|sivilst|\bmarried|gehuwd|getrouwd|\bgift\b|\bspouse|\bpartner\b|\bchild(?:ren)?\b|kinderen|\bkids\b|\bbarn\b|gezin|pregnan|zwanger|gravid|family situation|familiesitu/,
    /familienstand|\bkinder\b|verheiratet|situation (?:familiale|de famille)|etat civil|\benfants\b|\bmarie\b|civilstand|anniversary/,
  ],
  gender: [
    /\bgender|\bsex\b|\bseks|geslacht|\bkjonn|sexual|seksue|legning|orientation|orientering|geaardheid|salutation|aanhef|\bmr mrs\b|\bdhr mevr\b/,
    /geschlecht|\banrede|\bsexe\b|civilite|\bkon\b|\bpronoun|voornaamwoord|pronomen/,
  ],
  health: [
    /\bhealth|gezondheid|\bhelse|disab|handicap|beperking|funksjonsneds|funksjonshem|\bsick|ziekte|verzuim|sykdom|sykefrav|medic|medisch|medisinsk|arbeidsongeschikt|wajong|doelgroepregister|allerg/,
    /schwerbehind|behinderung|gesundheit|\bkrank|\bsante\b|rqth|dieetwens/,
  ],
  conviction: [
    /criminal|conviction|strafblad|strafregister|\bvog\b|politiattest|vandel|fuhrungszeugnis|casier judiciaire|vorstraf/,
  ],
};

/**
 * An expectation for the future is no pay history; there is no field for it here, so it is not taken either, and said so.
 * Where a column asks for what somebody earns as well, it is pay history all the same.
 */
const expectation =
  /expect|desired|wish|wens|verwacht|gewenst|forventning|forvente|onske|onskad|krav|vorstellung|wunsch|pretention|souhait|attendu|target/;
const atPresent = new RegExp(`\\b${when}\\b|history|historie|historikk|historik|\\bnow\\b|\\bnu\\b|\\bna\\b`);

/** Why what stands under this header may not come in; undefined when it may. */
export function barOf(header: string): Bar | undefined {
  if (fieldOf(header) !== undefined) return undefined;
  const folded = foldHeader(header);
  const found = bars.find((bar) => barred[bar].some((pattern) => pattern.test(folded)));
  return found === 'pay_history' && expectation.test(folded) && !atPresent.test(folded) ? undefined : found;
}
