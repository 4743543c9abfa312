import { type Bar, barOf, type Field, fieldOf, fitOf } from './headers.ts';

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

/** A number as people write one to be called on: with a country code or a nought before it, or in groups. */
const isPhoneLike = (cell: string) => {
  const written = cell.trim();
  const digits = written.replace(/\D/g, '').length;
  return (
    digits >= 8 &&
    digits <= 15 &&
    /^[+(\d][\d\s().\-/]*$/.test(written) &&
    !isBirthday(written) &&
    (/^[+(0]/.test(written) || written.split(/\s+/).length >= 3)
  );
};

const isAddress = (cell: string) => /[^\s@]@[^\s@]+\.[^\s@]/.test(cell);

export type Column = {
  /** As it stands in the file; empty where the file has no header. */
  name: string;
  field: Field | null;
  barred: Bar | null;
  /** The first cells, to recognise it by; none of a barred column. */
  sample: string[];
};

const mostly = (cells: readonly string[], test: (cell: string) => boolean, least = 3) =>
  cells.length >= least && cells.filter(test).length >= cells.length * 0.8;

const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;

const nameFields: readonly Field[] = ['name', 'givenName', 'familyName'];

/** How far down a list its header may stand, below a title and empty lines. */
const deepestHeader = 15;

/**
 * Which row names the columns; -1 where none does. Above it may stand a title, a date, whom to ask. It is the row that
 * names most of what we know; where none names anything, the first with more than one cell and no address in it.
 */
function headerAt(rows: readonly (readonly string[])[]): number {
  let best = { at: -1, worth: 0 };
  for (const [at, row] of rows.slice(0, deepestHeader).entries()) {
    const hasAddress = row.some(isAddress);
    if (!hasAddress) {
      const worth = new Set(row.map((cell) => fieldOf(cell) ?? barOf(cell)).filter((found) => found !== undefined))
        .size;
      if (worth > best.worth && (at === 0 || worth > 1)) best = { at, worth };
    }
    // From the first person on there is no header any more.
    else if (filled(row) > 1) break;
  }
  if (best.at !== -1) return best.at;
  const isTable = rows.slice(0, 50).some((row) => filled(row) > 1);
  const first = rows.findIndex((row, at) => at < deepestHeader && (!isTable || filled(row) > 1));
  return first === -1 || rows[first]?.some(isAddress) ? -1 : first;
}

/**
 * The columns of a table with what each is proposed for: by its header, or by what stands in it where no header says
 * it. Of several columns for one field the one whose header says it best has it. `header` is the row of names;
 * what stands above it is a title. A row of names that is called a person still bars its columns.
 */
export function proposeColumns(
  rows: readonly (readonly string[])[],
  wanted?: boolean,
): { header: number; columns: Column[] } {
  const found = headerAt(rows);
  const header = wanted === undefined ? found : wanted ? Math.max(found, 0) : -1;
  const names = rows[header === -1 ? Math.max(found, 0) : header] ?? [];
  const below = rows.slice(header + 1, header + 201);
  const width = header === -1 ? below.reduce((widest, row) => Math.max(widest, row.length), 0) : names.length;
  const read = Array.from({ length: Math.max(width, 1) }, (_, at) => {
    const written = (names[at] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
    const name = header === -1 ? '' : written;
    const cells = below.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
    const named = fitOf(name);
    // A number of whoever applied, called after them, is nobody's name.
    const isNumbers = cells.length > 0 && cells.every((cell) => !/\p{L}/u.test(cell));
    const fit = isNumbers && named !== undefined && nameFields.includes(named.field) ? undefined : named;
    const barred =
      barOf(found === -1 ? name : written) ??
      (fit?.field !== 'phone' && mostly(cells, isNationalNumber)
        ? 'national_number'
        : fit === undefined && mostly(cells, isBirthday)
          ? 'birth'
          : undefined);
    return { at, name, cells, fit, barred };
  });
  const field = new Map<number, Field>();
  const byFit = read.filter(({ fit, barred }) => fit !== undefined && barred === undefined);
  // Of two numbers the one that is carried along.
  const isMobile = (name: string) => /mob|cell|gsm|handy|portable/i.test(name);
  byFit.sort(
    (a, b) =>
      (b.fit?.fit ?? 0) - (a.fit?.fit ?? 0) ||
      (a.fit?.field === 'phone' && b.fit?.field === 'phone'
        ? Number(isMobile(b.name)) - Number(isMobile(a.name))
        : 0) ||
      a.at - b.at,
  );
  const taken = () => new Set(field.values());
  for (const { at, fit } of byFit) if (fit !== undefined && !taken().has(fit.field)) field.set(at, fit.field);
  // "Naam;Voornaam", "Nom;Prénom": the name beside a first name is the family's, unless it holds that first name.
  const whole = read.find(({ at }) => field.get(at) === 'name');
  const given = read.find(({ at }) => field.get(at) === 'givenName');
  if (whole && given && !taken().has('familyName')) {
    const both = below.filter((row) => filled([row[whole.at] ?? '']) + filled([row[given.at] ?? '']) === 2);
    const holds = (row: readonly string[]) =>
      foldedWords(row[whole.at] ?? '').some((word) => foldedWords(row[given.at] ?? '').includes(word));
    if (both.filter(holds).length * 2 < both.length) field.set(whole.at, 'familyName');
  }
  const has = taken();
  const isNamed = has.has('name') || has.has('givenName') || has.has('familyName');
  // What no header names is known by its cells, where only one column can be meant.
  const guess = (wantedField: Field, test: (cells: string[]) => boolean) => {
    const like = read.filter(({ at, cells, barred }) => !field.has(at) && barred === undefined && test(cells));
    const [one] = like;
    if (one !== undefined && (like.length === 1 || header === -1)) field.set(one.at, wantedField);
  };
  const mostlyAddresses = (cells: string[]) => cells.length > 0 && cells.filter(isAddress).length >= cells.length * 0.5;
  if (!has.has('email')) guess('email', mostlyAddresses);
  if (!isNamed) guess('name', (cells) => mostly(cells, isNameLike));
  if (!has.has('phone')) guess('phone', (cells) => mostly(cells, isPhoneLike));
  const columns = read.map(({ at, name, cells, barred }): Column => {
    if (barred !== undefined) return { name, field: null, barred, sample: [] };
    return {
      name,
      field: field.get(at) ?? null,
      barred: null,
      sample: cells.slice(0, 3).map((cell) => cell.slice(0, 120)),
    };
  });
  return { header, columns };
}

const foldedWords = (text: string) =>
  text
    .toLocaleLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word.length > 1);
