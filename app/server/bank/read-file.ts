import {
  type BankCompetencyContent,
  BankExport,
  type BankExportQuestion,
  BankQuestionContent,
  BankState,
  bankFormat,
  questionWords,
  tidyTags,
} from '@rondo/interview';
import { foldedName, namesOf } from './competencies.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { csvColumns } from './export.ts';

/** What is wrong at one place of a file; `rule` and `values` are what the pages make a sentence and a remedy of. */
export type Fault = { path: string; line: number | null; rule: string; values: Record<string, string | number> };

/** A question of a file and where it stands there. `seen` is the version a table's row was written from. */
export type FileQuestion = {
  path: string;
  line: number | null;
  id: string | null;
  seen: number | null;
  standing: Pick<BankExportQuestion, 'state' | 'stateReason' | 'owner'> & { stateAt: string | null; stateBy: string };
  /** Whether the file says how it stands; a table need not. */
  saysState: boolean;
  versions: { savedAt: string | null; savedBy: string; content: BankQuestionContent }[];
};

/** A file as it is understood: its competencies by the ids its questions use, and what is wrong with it. */
export type BankFile = {
  competencies: Map<string, { path: string; content: BankCompetencyContent }>;
  questions: FileQuestion[];
  faults: Fault[];
};

type Issue = {
  code: string;
  path: PropertyKey[];
  message: string;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  values?: unknown[];
  keys?: string[];
  expected?: string;
};

/** What an issue of the schema means to who wrote the file. */
function ruleOf(issue: Issue): { rule: string; values: Fault['values'] } {
  const { code, message, origin } = issue;
  const bound = (value: unknown) => ({ bound: Number(value) });
  if (/received undefined/.test(message)) return { rule: 'missing', values: {} };
  if (code === 'too_big')
    return {
      rule: origin === 'string' ? 'too_long' : origin === 'array' ? 'too_many' : 'too_large',
      values: bound(issue.maximum),
    };
  if (code === 'too_small') {
    if (origin === 'string') return { rule: 'empty', values: {} };
    return { rule: origin === 'array' ? 'too_few' : 'too_small', values: bound(issue.minimum) };
  }
  if (code === 'invalid_value') return { rule: 'not_one_of', values: { allowed: (issue.values ?? []).join(', ') } };
  if (code === 'unrecognized_keys') return { rule: 'unknown_field', values: { field: (issue.keys ?? []).join(', ') } };
  if (code === 'invalid_type') return { rule: 'wrong_kind', values: { expected: issue.expected ?? '' } };
  if (message === 'needs words' || message === 'needs at least one language') return { rule: 'no_words', values: {} };
  if (message.startsWith('must be numbered')) return { rule: 'not_numbered', values: {} };
  if (code === 'invalid_format') return { rule: 'wrong_form', values: {} };
  return { rule: 'not_allowed_text', values: {} };
}

const pointer = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The line and column of a place in a text, counted from 1. */
function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Reads `rondo-question-bank/1`. */
export function readJsonBank(text: string): BankFile {
  const none = { competencies: new Map(), questions: [] };
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const { line, column } = placeIn(text, at);
    return { ...none, faults: [{ path: '', line, rule: 'not_json', values: { column } }] };
  }
  const format = (document as { format?: unknown } | null)?.format;
  if (format !== bankFormat) {
    const found = typeof format === 'string' ? format.slice(0, 80) : '';
    return {
      ...none,
      faults: [{ path: '/format', line: null, rule: 'unknown_format', values: { expected: bankFormat, found } }],
    };
  }
  const parsed = BankExport.safeParse(document);
  if (!parsed.success) {
    const faults = (parsed.error.issues as Issue[]).map((issue) => ({
      path: pointer(issue.path),
      line: null,
      ...ruleOf(issue),
    }));
    return { ...none, faults };
  }
  const { competencies, questions } = parsed.data;
  const file: BankFile = {
    competencies: new Map(competencies.map(({ id, ...content }, at) => [id, { path: `/competencies/${at}`, content }])),
    questions: questions.map(({ id, versions, state, stateReason, stateAt, stateBy, owner }, at) => ({
      path: `/questions/${at}`,
      line: null,
      id,
      seen: null,
      standing: { state, stateReason, stateAt, stateBy, owner },
      saysState: true,
      versions: versions.map(({ savedAt, savedBy, content }) => ({ savedAt, savedBy, content })),
    })),
    faults: [],
  };
  if (file.competencies.size < competencies.length) {
    const seen = new Set<string>();
    competencies.forEach(({ id }, at) => {
      if (seen.has(id)) file.faults.push({ path: `/competencies/${at}/id`, line: null, rule: 'id_twice', values: {} });
      seen.add(id);
    });
  }
  return withinItself(file);
}

const lines = (cell: string) =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const hasWords = (cell: string) => cell.trim() !== '';

/** Reads a table whose first row names its columns; a competency is named, and made where nobody has it. */
export function readCsvBank(text: string, newId: () => string, byName: ReadonlyMap<string, string>): BankFile {
  const file: BankFile = { competencies: new Map(), questions: [], faults: [] };
  const table = readCsv(text);
  if ('openQuote' in table) {
    file.faults.push({ path: '', line: table.openQuote, rule: 'open_quote', values: {} });
    return file;
  }
  const [head, ...rows] = table.rows;
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const known: readonly string[] = csvColumns;
  // What stands empty to the right of the words is how a spreadsheet remembers columns that somebody has emptied.
  const width = table.rows.reduce((widest, { cells }) => Math.max(widest, cells.findLastIndex(hasWords) + 1), 0);
  columns.length = Math.min(columns.length, width);
  for (const row of rows) row.cells.length = Math.min(row.cells.length, width);
  columns.forEach((name) => {
    if (!known.includes(name))
      file.faults.push({
        path: name,
        line: head?.line ?? 1,
        rule: 'unknown_column',
        values: { allowed: known.join(', ') },
      });
  });
  for (const needed of ['type', 'competency'])
    if (!columns.includes(needed))
      file.faults.push({ path: needed, line: head?.line ?? 1, rule: 'column_missing', values: {} });
  if (!columns.some((name) => name.startsWith('text_')))
    file.faults.push({ path: 'text_en', line: head?.line ?? 1, rule: 'column_missing', values: {} });
  if (file.faults.length > 0) return file;
  const made = new Map<string, string>();
  for (const row of rows)
    readRow(file, row, columns, (name, content) => {
      const folded = foldedName(name);
      const id = byName.get(folded) ?? made.get(folded) ?? newId();
      if (!byName.has(folded) && !made.has(folded)) {
        made.set(folded, id);
        file.competencies.set(id, { path: 'competency', content });
      }
      return id;
    });
  return withinItself(file);
}

function readRow(
  file: BankFile,
  { line, cells }: CsvRow,
  columns: string[],
  competencyId: (name: string, content: BankCompetencyContent) => string,
): void {
  const fault = (path: string, rule: string, values: Fault['values'] = {}) =>
    file.faults.push({ path, line, rule, values });
  if (cells.length > columns.length) return void fault('', 'too_many_cells', { bound: columns.length });
  const cell = (name: string) => (cells[columns.indexOf(name)] ?? '').replaceAll('\r', '');
  const languages = (['en', 'nl', 'nb'] as const).filter((language) => cell(`text_${language}`).trim() !== '');
  const [first] = languages;
  if (first === undefined) return void fault('text_en', 'no_words');
  const name = cell('competency').trim();
  if (name === '' || name.length > 120)
    return void fault('competency', name === '' ? 'missing' : 'too_long', { bound: 120 });
  const dimension = cell('dimension').trim() || 'competence';
  if (dimension !== 'competence' && dimension !== 'collaboration')
    return void fault('dimension', 'not_one_of', { allowed: 'competence, collaboration' });
  const state = BankState.safeParse(cell('state').trim() || 'draft');
  if (!state.success) return void fault('state', 'not_one_of', { allowed: BankState.options.join(', ') });
  const stateReason = cell('state_reason').trim();
  if (state.data === 'retired' && stateReason === '') return void fault('state_reason', 'missing');
  const id = cell('id').trim();
  if (id !== '' && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return void fault('id', 'wrong_form');
  const seen = cell('version').trim();
  if (seen !== '' && !/^\d{1,6}$/.test(seen)) return void fault('version', 'wrong_kind', { expected: 'number' });
  const minutes = cell('minutes').trim() || '8';
  const parsed = BankQuestionContent.safeParse({
    texts: Object.fromEntries(
      languages.map((language) => [
        language,
        {
          text: cell(`text_${language}`),
          followUps: lines(cell(`follow_ups_${language}`)),
          goodAnswer: lines(cell(`good_answer_${language}`)),
        },
      ]),
    ),
    type: cell('type').trim(),
    competencyId: competencyId(name, {
      dimension,
      texts: { [first]: { name, definition: '', anchors: ['', '', '', '', ''] } },
    }),
    minutes: /^\d+$/.test(minutes) ? Number(minutes) : Number.NaN,
    tags: lines(cell('tags')),
  });
  if (!parsed.success) {
    for (const issue of parsed.error.issues as Issue[]) {
      const [top, language, part] = issue.path.map(String);
      const column =
        top === 'texts'
          ? `${part === 'followUps' ? 'follow_ups' : part === 'goodAnswer' ? 'good_answer' : 'text'}_${language ?? first}`
          : (top ?? '');
      const { rule, values } = ruleOf(issue);
      fault(column, rule, values);
    }
    return;
  }
  const content = { ...parsed.data, tags: tidyTags(parsed.data.tags) };
  file.questions.push({
    path: '',
    line,
    id: id || null,
    seen: seen === '' ? null : Number(seen),
    standing: { state: state.data, stateReason, stateAt: null, stateBy: '', owner: cell('owner').trim().slice(0, 200) },
    saysState: cell('state').trim() !== '',
    versions: [{ savedAt: null, savedBy: '', content }],
  });
}

/** Faults that a file has with itself: an id or a question's words that stand in it twice. */
function withinItself(file: BankFile): BankFile {
  const ids = new Map<string, FileQuestion>();
  const words = new Map<string, FileQuestion>();
  const placeOf = ({ path, line }: FileQuestion) => (line === null ? path : String(line));
  for (const question of file.questions) {
    const { path, line, id } = question;
    if (id !== null) {
      const other = ids.get(id);
      if (other) file.faults.push({ path: `${path}/id`, line, rule: 'id_twice', values: { other: placeOf(other) } });
      ids.set(id, question);
    }
    const latest = question.versions.at(-1);
    if (latest === undefined) continue;
    for (const said of questionWords(latest.content)) {
      const key = `${said.language} ${said.words}`;
      const other = words.get(key);
      if (other && other !== question)
        file.faults.push({ path, line, rule: 'words_twice', values: { other: placeOf(other) } });
      words.set(key, question);
    }
    if (question.standing.state === 'retired' && question.standing.stateReason.trim() === '')
      file.faults.push({ path: `${path}/stateReason`, line, rule: 'missing', values: {} });
  }
  const names = new Map<string, string>();
  for (const [id, { path, content }] of file.competencies)
    for (const { language, folded } of namesOf(content)) {
      const other = names.get(`${language} ${folded}`);
      if (other !== undefined && other !== id) file.faults.push({ path, line: null, rule: 'name_twice', values: {} });
      names.set(`${language} ${folded}`, id);
    }
  return file;
}
