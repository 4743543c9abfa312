import { readFileSync } from 'node:fs';
import { checkRatings, type Rating, type RatingProblem, type Scale } from '@rondo/agreement';
import { UsageError } from '../usage.ts';
import { type CsvRecord, delimiterOf, parseCsv } from './csv.ts';

/** A place in the file that has to be mended before anything is computed. */
export type BadCell = { file: string; line: number; column: string; value: string; problem: string; remedy: string };

export type RatingsFile = { ratings: Rating[]; bad: BadCell[] };

const REQUIRED = ['candidate', 'rater', 'competency', 'score'] as const;
const OPTIONAL = ['round', 'scorecard', 'question'] as const;
type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** How a spreadsheet or R writes "no value"; an empty cell is one too. */
const NOTHING = new Set(['', 'na', 'null', '-', '–']);

/** What a file is called in messages. */
export const nameOf = (path: string): string => (path === '-' ? '(standard input)' : path);

/** The text of a file, `-` for standard input: UTF-8 with or without a byte order mark, or UTF-16 with one. */
export function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'that is a folder' : String(code);
    throw new UsageError(`cannot read ${path}: ${why}`);
  }
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff;
  try {
    return new TextDecoder(utf16 === true ? 'utf-16be' : utf16 || 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${nameOf(path)} is not UTF-8 text; save it as "CSV UTF-8"`);
  }
}

function columnsOf(header: CsvRecord, file: string): { at: Map<Column, number>; bad: BadCell[] } {
  const at = new Map<Column, number>();
  const bad: BadCell[] = [];
  header.fields.forEach((field, i) => {
    const name = field.trim().toLowerCase();
    const known = [...REQUIRED, ...OPTIONAL].find((column) => column === name);
    if (known === undefined) return;
    if (at.has(known)) {
      const remedy = 'rename or remove one of them';
      bad.push({ file, line: header.line, column: known, value: field, problem: 'the column is there twice', remedy });
    }
    at.set(known, i);
  });
  for (const column of REQUIRED) {
    if (at.has(column)) continue;
    bad.push({
      file,
      line: header.line,
      column,
      value: '',
      problem: 'the column is missing',
      remedy: `name the columns ${REQUIRED.join(', ')} (and ${OPTIONAL.join(', ')} where there are any) in the first line`,
    });
  }
  return { at, bad };
}

/** A number as a spreadsheet writes it; a decimal comma only where commas do not part the fields. NaN for others. */
function numberOf(text: string, delimiter: string): number {
  const plain = delimiter === ',' ? text : text.replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}

type Row = { rating: Rating; line: number; texts: Partial<Record<Column, string>> };

function remedyFor(problem: RatingProblem, scale: Scale | undefined, rows: readonly Row[]): string {
  switch (problem.kind) {
    case 'off-scale': {
      const score = Number(problem.value);
      const wider = `${Math.min(score, scale!.min)}..${Math.max(score, scale!.max)}`;
      return `correct the score, or declare the scale that was used (--scale ${wider})`;
    }
    case 'off-step':
      return `write ${problem.expected}, or declare another --step`;
    case 'duplicate':
      return `keep one of the two, or tell them apart by round or question (line ${rows[problem.firstRow!]!.line} has the other)`;
    case 'missing-id':
      return `fill in the ${problem.field}`;
    case 'bad-round':
      return 'write a whole number from 0, or leave it empty';
    case 'not-a-number':
      return 'write a number, or leave it empty where nothing was observed';
  }
}

const SAYS: Record<RatingProblem['kind'], string> = {
  'missing-id': 'there is no name',
  'not-a-number': 'not a number',
  'off-scale': 'off the scale',
  'off-step': 'between the points of the scale',
  duplicate: 'a second rating of the same candidate, rater, competency and round',
  'bad-round': 'not a round',
};

/** The rows of a CSV text as ratings, and every bad cell with its line, column, value and remedy. */
export function parseRatings(text: string, file: string, scale?: Scale): RatingsFile {
  const plain = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(plain);
  const { records, faults } = parseCsv(plain, delimiter);
  const bad: BadCell[] = faults.map(({ line, problem }) => ({
    file,
    line,
    column: '',
    value: '',
    problem,
    remedy: 'double a quote inside a quoted field, and close the field with one',
  }));
  const [header, ...body] = records;
  if (header === undefined) {
    const remedy = `give a first line ${REQUIRED.join(',')} and one line for each rating`;
    return {
      ratings: [],
      bad: [...bad, { file, line: 1, column: '', value: '', problem: 'the file is empty', remedy }],
    };
  }
  const { at, bad: badColumns } = columnsOf(header, file);
  bad.push(...badColumns);
  if (badColumns.length > 0) return { ratings: [], bad };

  const rows: Row[] = [];
  for (const { line, fields } of body) {
    if (fields.length !== header.fields.length) {
      bad.push({
        file,
        line,
        column: '',
        value: fields.join(delimiter),
        problem: `${fields.length} fields where the first line has ${header.fields.length}`,
        remedy: 'put a field that contains the separator or a line end between quotes',
      });
      continue;
    }
    const texts: Partial<Record<Column, string>> = {};
    for (const [column, i] of at) texts[column] = fields[i]!.trim();
    const score = NOTHING.has(texts.score!.toLowerCase()) ? null : numberOf(texts.score!, delimiter);
    const rating: Rating = { candidate: texts.candidate!, rater: texts.rater!, competency: texts.competency!, score };
    if (texts.round !== undefined && texts.round !== '') rating.round = numberOf(texts.round, delimiter);
    if (texts.scorecard !== undefined && texts.scorecard !== '') rating.scorecard = texts.scorecard;
    if (texts.question !== undefined && texts.question !== '') rating.question = texts.question;
    rows.push({ rating, line, texts });
  }
  const ratings = rows.map((row) => row.rating);
  for (const problem of checkRatings(ratings, scale)) {
    const row = rows[problem.row]!;
    bad.push({
      file,
      line: row.line,
      column: problem.field,
      value: row.texts[problem.field] ?? '',
      problem: SAYS[problem.kind],
      remedy: remedyFor(problem, scale, rows),
    });
  }
  bad.sort((a, b) => a.line - b.line);
  return { ratings, bad };
}

const SHOWN = 50;

/** The bad cells as text, one a line, the first fifty; what they have in common is said at the end. */
export function sayBadCells(bad: readonly BadCell[]): string {
  const lines = bad.slice(0, SHOWN).map(({ file, line, column, value, problem, remedy }) => {
    const where = column === '' ? '' : ` column ${column},`;
    const what = value === '' ? '' : ` value "${value.length > 60 ? `${value.slice(0, 60)}…` : value}",`;
    return `${file}:${line}:${where}${what} ${problem}. Remedy: ${remedy}.`;
  });
  if (bad.length > SHOWN) lines.push(`… and ${bad.length - SHOWN} more.`);
  return [...lines, 'Nothing was computed.', ''].join('\n');
}

/** The ratings of a file; prints what is wrong and answers null where anything is. */
export function loadRatings(path: string, scale: Scale | undefined): Rating[] | null {
  const { ratings, bad } = parseRatings(readText(path), nameOf(path), scale);
  if (bad.length === 0) return ratings;
  process.stderr.write(sayBadCells(bad));
  return null;
}
