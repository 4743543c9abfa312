import { foldName, type Language, line } from '@rondo/interview';
import { Email } from '../applications/contract.ts';
import type { Column, Field } from './columns.ts';

/** Why somebody did not come in; the words for it are in words.ts and on the page. */
export const reasons = [
  'name_missing',
  'name_wrong',
  'email_missing',
  'email_wrong',
  'email_of_another',
  'phone_wrong',
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

const languages: Record<string, Language> = {
  ...{ en: 'en', english: 'en', engels: 'en', engelsk: 'en', 'en gb': 'en', 'en us': 'en' },
  ...{ nl: 'nl', dutch: 'nl', nederlands: 'nl', nederlandsk: 'nl', 'nl nl': 'nl', 'nl be': 'nl', vlaams: 'nl' },
  ...{
    nb: 'nb',
    no: 'nb',
    norwegian: 'nb',
    noors: 'nb',
    norsk: 'nb',
    bokmal: 'nb',
    'norsk bokmal': 'nb',
    'nb no': 'nb',
  },
};

/** Signs that nobody sees and that come along when something is copied: widths of nothing, marks of direction. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const oneSpace = (text: string) =>
  text
    .replace(unseen, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The address in what somebody typed: without `mailto:`, without a name before it. */
const bareAddress = (text: string) =>
  oneSpace(text)
    .replace(/^.*<([^<>]+)>$/, '$1')
    .replace(/^mailto:/i, '');

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
export function personOf(given: Partial<Record<Field, string>>): Person & { languageUnknown: boolean } {
  const parts = [given.givenName, given.infix, given.familyName].filter((part) => part !== undefined);
  const spoken = given.language === undefined ? undefined : foldName(given.language);
  const language = spoken === undefined ? null : (languages[spoken] ?? null);
  return {
    name: oneSpace(given.name ?? parts.join(' ')),
    email: bareAddress(given.email ?? ''),
    phone: oneSpace(given.phone ?? ''),
    source: oneSpace(given.source ?? ''),
    language,
    languageUnknown: spoken !== undefined && language === null,
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
  else if (!email.success) wrong('email', 'email_wrong');
  const phone = phoneLine.safeParse(person.phone);
  if (!phone.success) wrong('phone', 'phone_wrong');
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
