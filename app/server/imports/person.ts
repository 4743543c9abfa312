import { foldName, type Language, line } from '@rondo/interview';
import { Email } from '../applications/contract.ts';
import { hasOwnLetters } from '../mail/address.ts';
import type { Column } from './columns.ts';
import type { Field } from './headers.ts';

/** Why somebody did not come in; the words for it are in words.ts and on the page. */
export const reasons = [
  'name_missing',
  'name_wrong',
  'email_missing',
  'email_wrong',
  'email_several',
  'email_not_carried',
  'email_of_another',
  'phone_wrong',
  'phone_shortened',
  'language_unknown',
  'source_wrong',
  'unreadable',
  'quotes',
  'quote_open',
  'too_many_cells',
  'cell_long',
  'twice_here',
  'not_json',
  'not_a_resume',
  'file_too_large',
  'file_not_pdf_or_docx',
  'file_active_content',
  'file_damaged',
  'file_protected',
  'file_too_many_pages',
  'file_too_much_inside',
  'file_too_slow',
  'file_empty',
  'vacancy_closed',
  'cancelled',
] as const;
export type Reason = (typeof reasons)[number];

/** What is known of somebody before they are a candidate; a null language is the one of the import. */
export type Person = { name: string; email: string; phone: string; language: Language | null; source: string };

/** The longest cell of a list; a longer one makes its row one that is given back. */
export const longestCell = 5_000;

const languageNames: Record<Language, readonly string[]> = {
  en: ['en', 'eng', 'english', 'engels', 'engelsk', 'englisch', 'anglais', 'engelska'],
  nl: [
    ...['nl', 'nld', 'dut', 'dutch', 'nederlands', 'nederlandsk', 'vlaams', 'flemish', 'flamsk'],
    ...['niederlandisch', 'hollandsk', 'neerlandais', 'flamand'],
  ],
  nb: [
    ...['nb', 'no', 'nn', 'nor', 'nob', 'norwegian', 'noors', 'norsk', 'bokmal', 'nynorsk', 'norwegisch', 'norvegien'],
    ...['norwegian bokmal', 'norsk bokmal', 'norwegian nynorsk', 'norsk nynorsk', 'bokmal norsk', 'norska'],
  ],
};

/** The language that a cell names: `nl-BE`, `English (United Kingdom)`, `Norsk (bokmål)`; null for none of ours. */
function languageOf(cell: string): Language | null {
  const [first = ''] = cell.split('(');
  const said = foldName(first) || foldName(cell);
  const [code = ''] = said.split(' ');
  const isCode = /^[a-z]{2,3} [a-z]{2,4}$/.test(said);
  const found = (Object.keys(languageNames) as Language[]).find((language) =>
    languageNames[language].includes(isCode ? code : said),
  );
  return found ?? null;
}

/** Signs that nobody sees and that come along when something is copied: widths of nothing, marks of direction. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const oneSpace = (text: string) =>
  text
    .replace(unseen, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** What people and systems write where there is nothing; of names only signs, because somebody is called Tom. */
const dashes = /^[-–—_?./]+$/;
const nothing = /^(?:n\/?a|n\.?v\.?t\.?|none|null|nil|geen|ingen|onbekend|ukjent|unknown|leeg|tom|#n\/a|#n\/b)$/i;

const said = (text: string | undefined) => {
  const written = oneSpace(text ?? '');
  return dashes.test(written) ? '' : written;
};
const given = (text: string | undefined) => {
  const written = said(text);
  return nothing.test(written) ? '' : written;
};

/** What stands there several times over (`a@b ::: a@b`) once; where it is not the same, as it is. */
const onceOnly = (text: string) => {
  const [first = '', ...others] = text.split(/\s*(?::::|[,;])\s*/).filter((part) => part !== '');
  return others.every((other) => other.toLowerCase() === first.toLowerCase()) ? first : text;
};

/** The address in what somebody typed: without `mailto:`, a name before it, a remark or a sign behind it. */
const bareAddress = (text: string) =>
  onceOnly(text)
    .replace(/^.*<([^<>]+)>[\s,;.]*$/, '$1')
    .replace(/^mailto:/i, '')
    .replace(/\s+\([^()@]*\)$/, '')
    .replace(/[\s,;.]+$/, '');

const address = /[^\s@,;:<>()"]+@[^\s@,;:<>()"]+/g;

/** Whether a cell holds two mailboxes: nobody here can know which one to write to. */
const isSeveral = (text: string) =>
  new Set([...text.matchAll(address)].map(([found]) => found.toLowerCase().replace(/\.+$/, ''))).size > 1;

/** A number without what keeps a spreadsheet from changing it: an apostrophe before it, `="…"` around it. */
const bareNumber = (text: string) => text.replace(/^=?"?(?=[+\d(])|^'(?=[+\d(])/, '').replace(/^([^"]*)"$/, '$1');

/** `3,16123E+10`: what a spreadsheet makes of a long number, which is lost. */
const isShortened = (phone: string) => /^\+?\d(?:[.,]\d+)?E\+?\d+$/i.test(phone);

/** What follows a name after a comma and is no part of it. */
const title =
  /^(?:[jsJS]r|[IVX]+|M\.?Sc|B\.?Sc|M\.?A|B\.?A|Ph\.?D|M\.?D|MBA|LL\.?[BM]|R\.?N|RA|RC|ing|ir|drs?|MEng|BEng|MPhil|CPA)\.?$/i;

/** `Wit, Noor de` and `Wit, de, Noor` as people say them: Noor de Wit. A title behind a comma stays where it is. */
function spokenName(written: string): string {
  const parts = written.split(',').map((part) => part.trim());
  const titles: string[] = [];
  while (parts.length > 1 && title.test(parts.at(-1) ?? '')) titles.unshift(parts.pop() ?? '');
  const isWords = (part: string) => /^[\p{L}\p{M}'’.\- ]+$/u.test(part) && /\p{L}/u.test(part);
  const [family = '', ...rest] = parts;
  if (rest.length === 0 || rest.length > 2 || !parts.every(isWords)) return written;
  // In a list of three the words in the middle are those between: small ones.
  if (rest.length === 2 && !/^\p{Ll}/u.test(rest[0] ?? '')) return written;
  return [[...rest.toReversed(), family].join(' '), ...titles].join(', ');
}

/** `Broek, van den` and `Broek (van den)` as a family's name: van den Broek. */
const infixFirst = (family: string) =>
  family.replace(/^\s*(\p{Lu}[\p{L}\p{M}'’ -]*?)(?:,\s*|\s*\()([\p{Ll}'’][\p{Ll}'’. ]*)\)?\s*$/u, '$2 $1');

/** The fields that the columns give a row of cells. */
export function fieldsOf(cells: readonly string[], columns: readonly Column[]): Partial<Record<Field, string>> {
  const found: Partial<Record<Field, string>> = {};
  for (const [at, { field, barred }] of columns.entries()) {
    const cell = cells[at];
    if (field !== null && barred === null && cell !== undefined && cell.trim() !== '') found[field] ??= cell;
  }
  return found;
}

/** Who that is, as far as it can be read; what is wrong with it is for `checkPerson`. */
export function personOf(found: Partial<Record<Field, string>>): Person & { languageUnknown: boolean } {
  const parts = [said(found.givenName), said(found.infix), infixFirst(said(found.familyName))].filter(
    (part) => part !== '',
  );
  const spoken = given(found.language);
  const language = spoken === '' ? null : languageOf(spoken);
  const email = given(found.email);
  return {
    name: spokenName(said(found.name)) || parts.join(' '),
    email: isSeveral(email) ? email : bareAddress(email),
    phone: bareNumber(onceOnly(given(found.phone).replace(/\s+:::.*$/, ''))),
    source: given(found.source),
    language,
    languageUnknown: spoken !== '' && language === null,
  };
}

const nameLine = line(200);
const phoneLine = line(50, 0);
const sourceLine = line(100, 0);

/** What is wrong with one field of somebody, or with their row as a whole. */
export type Fault = { field: Field | null; reason: Reason };

/** The person as they may be kept, and everything that is wrong with them. Addresses that only look right are refused here. */
export function checkPerson(person: Person): { person: Person; faults: Fault[] } {
  const faults: Fault[] = (['name', 'email', 'phone', 'source'] as const)
    .filter((field) => person[field].includes('\ufffd'))
    .map((field) => ({ field, reason: 'unreadable' }));
  const wrong = (field: keyof Person, reason: Reason) => {
    if (!faults.some((fault) => fault.field === field)) faults.push({ field, reason });
  };
  const name = nameLine.safeParse(person.name);
  if (person.name === '') wrong('name', 'name_missing');
  else if (!name.success || foldName(person.name) === '' || person.name.includes('@')) wrong('name', 'name_wrong');
  const email = Email.safeParse(person.email);
  if (person.email === '') wrong('email', 'email_missing');
  else if (!email.success)
    wrong(
      'email',
      isSeveral(person.email) ? 'email_several' : hasOwnLetters(person.email) ? 'email_not_carried' : 'email_wrong',
    );
  const phone = phoneLine.safeParse(person.phone);
  if (!phone.success) wrong('phone', 'phone_wrong');
  else if (isShortened(person.phone)) wrong('phone', 'phone_shortened');
  const source = sourceLine.safeParse(person.source);
  if (!source.success) wrong('source', 'source_wrong');
  return {
    person: {
      name: name.data ?? person.name,
      email: email.data ?? person.email,
      phone: phone.data ?? person.phone,
      source: source.data ?? person.source,
      language: person.language,
    },
    faults,
  };
}

/** Whether two names may be one person's: one has all the words of the other, in whatever order. */
export function mayBeOneName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => new Set(foldName(name).split(' '))) as [Set<string>, Set<string>];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...fewer].every(
    (word) => more.has(word) || (word.length === 1 && [...more].some((long) => long.startsWith(word))),
  );
}
