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
  'too_many_cells',
  'cell_long',
  'twice_here',
  'not_json',
  'not_a_resume',
  'file_too_large',
  'file_not_pdf_or_docx',
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

const oneSpace = (text: string) => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

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

/** The person as they may be kept, or why they may not. Addresses with letters that only look right are refused here. */
export function checkPerson(person: Person): Person | { refused: Reason } {
  if (`${person.name}${person.email}${person.phone}${person.source}`.includes('\ufffd'))
    return { refused: 'unreadable' };
  if (person.name === '') return { refused: 'name_missing' };
  const name = nameLine.safeParse(person.name);
  if (!name.success || foldName(person.name) === '') return { refused: 'name_wrong' };
  if (person.email === '') return { refused: 'email_missing' };
  const email = Email.safeParse(person.email);
  if (!email.success) return { refused: 'email_wrong' };
  const phone = phoneLine.safeParse(person.phone);
  if (!phone.success) return { refused: 'phone_wrong' };
  const source = sourceLine.safeParse(person.source);
  if (!source.success) return { refused: 'source_wrong' };
  return { name: name.data, email: email.data, phone: phone.data, source: source.data, language: person.language };
}

/** Whether two names may be one person's: one has all the words of the other, in whatever order. */
export function mayBeOneName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => new Set(foldName(name).split(' '))) as [Set<string>, Set<string>];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...fewer].every(
    (word) => more.has(word) || (word.length === 1 && [...more].some((long) => long.startsWith(word))),
  );
}
