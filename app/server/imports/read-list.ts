import { Worker } from 'node:worker_threads';
import type { TableChoice } from '../files/cut-table.ts';
import {
  refuseOtherFormats,
  type TableEncoding,
  type TableRefusal,
  type TableSeparator,
  tableLimits,
} from '../files/table.ts';
import { Problem, refused } from '../http/problem.ts';
import { type Column, proposeColumns } from './columns.ts';
import { longestCell, type Reason } from './person.ts';
import { isReasonColumn } from './words.ts';

/** How a list is to be read; what is not said is found out. */
export type ListChoice = TableChoice & { headerRow?: boolean | undefined };

/** A row as it is shown before it is stored: its line in the file, its cells, what is wrong with it as a row. */
export type ListSample = { line: number; cells: string[]; problem: Reason | null };

/** What goes between here and the thread that reads: its first rows, what to make of the columns, and all rows as JSON. */
export type ListHead = { encoding: TableEncoding; separator: TableSeparator; head: string[][]; lines: number[] };
export type ListPlan = { header: number; own: number; barred: boolean[] };
export type ListRows = { count: number; faulty: number; sample: ListSample[]; examples: string[][]; chunks: string[] };

/** A list as it was read; `chunks` are rows as JSON, `[{n, content}]`, that go to the database as they are. */
export type ReadList = ListRows & {
  shape: {
    encoding: TableEncoding;
    separator: TableSeparator;
    headerRow: boolean;
    /** The line that names the columns; what stands above it is a title, and nobody. */
    headerLine: number | null;
    columns: Column[];
  };
};

const readerLimits = { milliseconds: 30_000, megabytes: 512 };

const tableWords: Record<TableRefusal['refused'], string> = {
  empty: 'There are no rows in this file.',
  too_large: 'The file is larger than 20 MB. Split it.',
  workbook: 'This is a workbook, not CSV. In Excel choose Save as, "CSV UTF-8 (comma delimited)", and send that file.',
  archive: 'This is a packed file. Unpack it and send the CSV file that is in it.',
  not_a_table: 'This is not a list of separated values. In a spreadsheet, save it as CSV and send that.',
  too_many_rows: 'The list has more than 20,000 rows. Split it.',
  too_many_columns: 'The list has more than 200 columns. Leave out those that are not needed.',
  too_slow: 'The list took too long to read. Split it.',
};

const refusalOf = (why: TableRefusal['refused']) =>
  why === 'too_large'
    ? new Problem(413, 'list_too_large', tableWords[why], { limitBytes: tableLimits.bytes })
    : refused(`list_${why}`, tableWords[why]);

/**
 * Reads a list of people. Barred columns lose their cells in the thread that reads, so that they are stored nowhere. The
 * thread has a bound on time and memory.
 */
export async function readList(bytes: Uint8Array, choice: ListChoice = {}): Promise<ReadList> {
  const other = refuseOtherFormats(bytes);
  if (other !== undefined) throw refusalOf(other.refused);
  const read = await inThread(bytes, choice);
  if ('refused' in read) throw refusalOf(read.refused);
  if (read.count > tableLimits.rows) throw refusalOf('too_many_rows');
  return read;
}

function inThread(bytes: Uint8Array, choice: ListChoice): Promise<ReadList | TableRefusal> {
  return new Promise((resolve, reject) => {
    const { encoding, separator } = choice;
    const worker = new Worker(new URL('./list-reader.ts', import.meta.url), {
      workerData: { bytes, choice: { encoding, separator }, longestCell },
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: readerLimits.megabytes },
      stdout: true,
      stderr: true,
    });
    const answer = (result: ReadList | TableRefusal) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => answer({ refused: 'too_slow' }), readerLimits.milliseconds);
    let shape: ReadList['shape'] | undefined;
    worker.on('message', (said: ListHead | ListRows | TableRefusal) => {
      try {
        if ('refused' in said) return answer(said);
        if ('head' in said) {
          const { plan, columns } = planOf(said.head, choice.headerRow);
          const { encoding, separator, lines } = said;
          const headerLine = lines[plan.header] ?? null;
          shape = { encoding, separator, headerRow: plan.header !== -1, headerLine, columns };
          return worker.postMessage(plan);
        }
        if (shape !== undefined) {
          const columns = shape.columns.map((column, at) => ({ ...column, sample: said.examples[at] ?? [] }));
          answer({ ...said, shape: { ...shape, columns } });
        }
      } catch (error) {
        clearTimeout(timer);
        void worker.terminate();
        reject(error);
      }
    });
    worker.once('error', () => answer({ refused: 'too_slow' }));
    worker.once('exit', () => answer({ refused: 'too_slow' }));
  });
}

function planOf(head: string[][], wanted: boolean | undefined): { plan: ListPlan; columns: Column[] } {
  const { header, columns: all } = proposeColumns(head, wanted);
  // The column of reasons is ours: it goes as it came.
  const own = all.findIndex(({ name }) => isReasonColumn(name));
  const columns = all.filter((_, at) => at !== own);
  return { plan: { header, own, barred: columns.map(({ barred }) => barred !== null) }, columns };
}
