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

/** Headers as people write them in English, Dutch and Norwegian, folded. */
const headers: Record<Field, readonly string[]> = {
  name: [
    ...['name', 'full name', 'candidate', 'candidate name', 'name of candidate', 'applicant', 'applicant name'],
    ...['naam', 'volledige naam', 'kandidaat', 'naam kandidaat', 'naam van kandidaat', 'sollicitant'],
    ...['navn', 'fullt navn', 'fullstendig navn', 'kandidat', 'navn pa kandidat', 'soker', 'navn pa soker'],
  ],
  givenName: [
    ...['first name', 'firstname', 'given name', 'given names', 'forename'],
    ...['voornaam', 'voornamen', 'roepnaam', 'fornavn'],
  ],
  infix: ['infix', 'tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'middle name', 'mellomnavn'],
  familyName: ['last name', 'lastname', 'surname', 'family name', 'achternaam', 'familienaam', 'etternavn'],
  email: [
    ...['email', 'e mail', 'mail', 'email address', 'e mail address', 'mail address'],
    ...['e mailadres', 'emailadres', 'mailadres', 'e mail adres', 'email adres', 'e mail kandidaat'],
    ...['epost', 'e post', 'epostadresse', 'e postadresse', 'mailadresse', 'e post adresse'],
  ],
  phone: [
    ...['phone', 'phone number', 'telephone', 'telephone number', 'mobile', 'mobile phone', 'mobile number', 'cell'],
    ...['telefoon', 'telefoonnummer', 'tel', 'tel nr', 'telnr', 'mobiel', 'mobiel nummer', 'mobiele nummer', 'gsm'],
    ...['telefon', 'telefonnummer', 'tlf', 'tlf nr', 'mobil', 'mobilnummer', 'mobiltelefon'],
  ],
  language: ['language', 'preferred language', 'taal', 'voorkeurstaal', 'sprak', 'malform', 'foretrukket sprak'],
  source: ['source', 'channel', 'bron', 'herkomst', 'kanaal', 'wervingskanaal', 'kilde', 'kanal'],
};

/** Words that bar a column, folded; `=` before a word that must stand alone. Compounds are found by how they begin or end. */
const barred: Record<Bar, readonly RegExp[]> = {
  pay_history: [
    /salar|loon|lonn|inkomen|inntekt|verdien|payslip|compensation|remuneration|\bwages?\b|\bincome\b|\bbonus|\bctc\b/,
    /\b(?:current|previous|last|present|past|former) pay\b|\bpay(?: history)?$|\bpay (?:now|before|current)/,
  ],
  birth: [
    /birth|geboorte|geboren|fodsels?dato|fodested|\bfodt|\bdob\b|\bage\b|leeftijd|\balder\b|verjaardag|bursdag|fodselsar/,
  ],
  national_number: [
    /\bbsn\b|burgerservice|\bsofi|national (?:id|number|insurance)|rijksregister|\binsz\b|\binss\b|\bssn\b|social security/,
    /personnummer|fodselsnummer|\bfnr\b|passport|paspoort|\bpass ?n(?:umme)?r|\bid ?(?:number|nummer|nr|card|kaart)|identi(?:ty|teit)|legitimasjon/,
  ],
  photo: [/photo|\bfoto|pasfoto|\bpicture|\bbilde|portrai?t|\bavatar|\bimage/],
  origin: [
    /nationalit|nasjonalit|statsborger|citizen|burgerschap|ethnic|etnisch|etnisk|etnisit|\brac(?:e|ial)\b|\bras\b|afkomst|land van herkomst|opprinnelse|country of origin|moedertaal|mother tongue|morsmal|verblijfs|residence permit|oppholds/,
  ],
  belief: [
    /religi|geloof|\btro\b|livssyn|levensbeschouw|\bfaith|church|\bkerk|\bkirke|politic|politiek|politisk|vakbond|fagforening|trade union|union member/,
  ],
  family: [
    /marital|civil status|burgerlijke staat|sivilst|\bmarried|gehuwd|getrouwd|\bgift\b|\bspouse|\bpartner\b|\bchild(?:ren)?\b|kinderen|\bkids\b|\bbarn\b|gezin|pregnan|zwanger|gravid|family situation|familiesitu/,
  ],
  gender: [
    /\bgender|\bsex\b|\bseks|geslacht|\bkjonn|sexual|seksue|legning|orientation|orientering|geaardheid|salutation|aanhef|\bmr mrs\b|\bdhr mevr\b/,
  ],
  health: [
    /\bhealth|gezondheid|\bhelse|disab|handicap|beperking|funksjonsneds|funksjonshem|\bsick|ziekte|verzuim|sykdom|sykefrav|medic|medisch|medisinsk|arbeidsongeschikt|wajong|doelgroepregister|allerg/,
  ],
  conviction: [/criminal|conviction|strafblad|strafregister|\bvog\b|politiattest|vandel/],
};

/** An expectation for the future is no pay history; there is no field for it here, so it is not taken either, and said so. */
const expectation = /expect|desired|wish|wens|verwacht|gewenst|forventning|onsket|onske/;

/** A header as it is compared: without case, accents and punctuation; a name in camel case or with underscores in words. */
export const foldHeader = (header: string) =>
  foldName(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_./\\-]+/g, ' '));

/** The field a header names, or undefined. */
export function fieldOf(header: string): Field | undefined {
  const folded = foldHeader(header);
  return fields.find((field) => headers[field].includes(folded));
}

/** Why what stands under this header may not come in; undefined when it may. */
export function barOf(header: string): Bar | undefined {
  if (fieldOf(header) !== undefined) return undefined;
  const folded = foldHeader(header);
  const found = bars.find((bar) => barred[bar].some((pattern) => pattern.test(folded)));
  return found === 'pay_history' && expectation.test(folded) ? undefined : found;
}

const digitsOf = (cell: string) => cell.replace(/[\s.\-/]/g, '');
const weighed = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** Whether this is written like a national number of the Netherlands, Norway or Belgium, check digits included. */
export function isNationalNumber(cell: string): boolean {
  const digits = digitsOf(cell);
  if (/^\d{9}$/.test(digits)) return weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && digits !== '000000000';
  if (!/^\d{11}$/.test(digits)) return false;
  const norwegian =
    weighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
  const [before, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  const belgian = [Number(before), Number(`2${before}`)].some((number) => 97 - (number % 97) === check);
  return norwegian || belgian;
}

/** Two words or more of letters only, as names are; said of a column only where nothing names it. */
const isNameLike = (cell: string) => /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? [\p{L}\p{M}'’.-]+){1,5}$/u.test(cell.trim());

const isBirthday = (cell: string) =>
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19\d\d|200\d)|(?:19\d\d|200\d)[-/.]\d{1,2}[-/.]\d{1,2})$/.test(cell.trim());

export type Column = {
  /** As it stands in the file; empty where the file has no header. */
  name: string;
  field: Field | null;
  barred: Bar | null;
  /** The first cells, to recognise it by; none of a barred column. */
  sample: string[];
};

const mostly = (cells: string[], test: (cell: string) => boolean) =>
  cells.length >= 3 && cells.filter(test).length >= cells.length * 0.8;

/**
 * The columns of a table with what each is proposed for: by its header, or by what stands in it where that says more.
 * The first row is the header unless an address stands in it, or unless somebody says which it is. A field goes to the
 * first column that names it. A first row that is called a person although it reads like a header still bars its columns.
 */
export function proposeColumns(
  rows: readonly (readonly string[])[],
  wanted?: boolean,
): { headerRow: boolean; columns: Column[] } {
  const first = rows[0] ?? [];
  const isHeader = !first.some((cell) => /[^\s@]@[^\s@]+\.[^\s@]/.test(cell));
  const headerRow = wanted ?? isHeader;
  const width = rows.slice(0, 200).reduce((widest, row) => Math.max(widest, row.length), 0);
  const below = rows.slice(headerRow ? 1 : 0, 200);
  const taken = new Set<Field>();
  const columns = Array.from({ length: headerRow ? Math.max(first.length, 1) : width }, (_, at): Column => {
    const written = (first[at] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
    const name = headerRow ? written : '';
    const cells = below.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
    const wanted = fieldOf(name);
    const bar =
      barOf(isHeader ? written : name) ??
      (wanted !== 'phone' && mostly(cells, isNationalNumber)
        ? 'national_number'
        : wanted === undefined && mostly(cells, isBirthday)
          ? 'birth'
          : undefined);
    if (bar !== undefined) return { name, field: null, barred: bar, sample: [] };
    const guessed = headerRow
      ? undefined
      : mostlyAddresses(cells)
        ? 'email'
        : mostly(cells, isNameLike)
          ? 'name'
          : undefined;
    const field = wanted ?? guessed;
    const free = field !== undefined && !taken.has(field) ? field : null;
    if (free !== null) taken.add(free);
    return { name, field: free, barred: null, sample: cells.slice(0, 3).map((cell) => cell.slice(0, 120)) };
  });
  return { headerRow, columns };
}

const mostlyAddresses = (cells: string[]) =>
  cells.length > 0 && cells.filter((cell) => cell.includes('@')).length >= cells.length * 0.5;
