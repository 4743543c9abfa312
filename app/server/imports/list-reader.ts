import { parentPort, workerData } from 'node:worker_threads';
import { type CutRow, readTable } from '../files/cut-table.ts';
import { plainCell } from '../files/table.ts';
import type { ListHead, ListPlan, ListRows, ListSample } from './read-list.ts';

/**
 * Runs in a thread of its own: reads one list, shows its first rows, is told which columns may come in, and answers with
 * the rows as they are stored, ready as JSON, so that whoever answers requests has nothing left to do with them.
 */

const { bytes, choice, longestCell } = workerData as {
  bytes: Uint8Array;
  choice: Parameters<typeof readTable>[1];
  longestCell: number;
};

const table = readTable(bytes, choice);
if ('refused' in table) parentPort?.postMessage(table);
else {
  const { encoding, separator } = table;
  const width = table.rows.reduce((widest, { cells }) => Math.max(widest, lastFilled(cells) + 1), 0);
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, width).map((cell) => plainCell(cell)) }));
  const start = rows.slice(0, 220);
  const lines = start.map(({ line }) => line);
  const head: ListHead = { encoding, separator, head: start.map(({ cells }) => cells), lines };
  parentPort?.once('message', (plan: ListPlan) => parentPort?.postMessage(rowsOf(rows, separator, plan)));
  parentPort?.postMessage(head);
}

/** Behind the last column with a word in it a spreadsheet may write any number of empty ones: those are none. */
function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '');
}

/** What is stored at once: so many rows, so many characters. */
const chunk = { rows: 500, characters: 500_000 };
/** What is shown before anything is stored: the first rows, and later ones with letters to judge an encoding by. */
const shown = { first: 6, withLetters: 4, characters: 200, examples: 3 };

function rowsOf(all: readonly CutRow[], separator: string, { header, own, barred }: ListPlan): ListRows {
  const mayKeep = keeper(separator, barred);
  const chunks: string[] = [];
  const sample: ListSample[] = [];
  // To recognise a column by: of whole rows only, whose cells stand where they belong.
  const examples = barred.map((): string[] => []);
  const people = all.slice(header + 1);
  let [count, faulty, lettered, characters] = [0, 0, 0, 0];
  let parts: string[] = [];
  let afterBreak: boolean = false;
  for (const { line, cells, fault } of people) {
    count++;
    const there = own === -1 ? cells : cells.filter((_, at) => at !== own);
    const tooMany = there.slice(barred.length).some((cell) => cell.trim() !== '');
    // What follows a mark that never closed may be the rest of its cell: nobody knows what stands where.
    const isRest: boolean = afterBreak && there.length !== barred.length && barred.includes(true);
    const problem =
      fault ??
      (isRest
        ? 'quotes'
        : tooMany
          ? 'too_many_cells'
          : there.some((cell) => cell.length > longestCell)
            ? 'cell_long'
            : undefined);
    if (problem !== undefined) faulty++;
    afterBreak = fault === 'quote_open' || isRest;
    const kept = there.map((cell, at) =>
      !isRest && mayKeep(cell, at, there.length, fault !== undefined || tooMany, fault)
        ? cell.slice(0, longestCell)
        : '',
    );
    if (problem === undefined)
      examples.forEach((found, at) => {
        const cell = kept[at]?.trim() ?? '';
        if (cell !== '' && found.length < shown.examples) found.push(cell.slice(0, 120));
      });
    const hasLetters = kept.some((cell) => /[^ -~\s]/.test(cell));
    if (sample.length < shown.first || (hasLetters && lettered < shown.withLetters)) {
      if (sample.length >= shown.first) lettered++;
      sample.push({ line, cells: kept.map((cell) => cell.slice(0, shown.characters)), problem: problem ?? null });
    }
    const part = JSON.stringify({
      n: count,
      content: { cells: kept, line, ...(problem === undefined ? {} : { problem }) },
    });
    parts.push(part);
    characters += part.length;
    if (parts.length === chunk.rows || characters > chunk.characters) {
      chunks.push(`[${parts.join(',')}]`);
      [parts, characters] = [[], 0];
    }
  }
  if (parts.length > 0) chunks.push(`[${parts.join(',')}]`);
  return { count, faulty, sample, examples, chunks };
}

/**
 * Which cells of a row may be kept. In a row whose cells are shifted, a cell may hold what belongs under a barred column:
 * only those are kept that cannot.
 */
function keeper(separator: string, barred: readonly boolean[]) {
  const first = barred.indexOf(true);
  const last = barred.lastIndexOf(true);
  return (cell: string, at: number, width: number, isShifted: boolean, fault: CutRow['fault']): boolean => {
    if (first === -1) return true;
    if (!isShifted) return barred[at] !== true;
    if (fault !== undefined && cell.includes(separator)) return false;
    return at < first || (fault === undefined && at > last + Math.max(0, width - barred.length));
  };
}
