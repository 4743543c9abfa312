import { Worker } from 'node:worker_threads';

/** Rows of cells as they stand in a file, the first line first, and how the file was read. */
export type ReadTable = {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  separator: ',' | ';' | '\t' | '|';
  rows: string[][];
  /** Places in `rows` whose quotation marks do not fit. */
  broken: number[];
};

export type TableRefusal = {
  refused: 'empty' | 'too_large' | 'not_a_table' | 'too_many_rows' | 'too_many_columns' | 'too_slow';
};

/** What a table may be: bytes of the file, rows below the header, columns. */
export const tableLimits = { bytes: 20_000_000, rows: 20_000, columns: 200 };

const readerLimits = { milliseconds: 20_000, megabytes: 512 };

/** How files begin that are no text: ZIP (and so a workbook), PDF, older office files, gzip, pictures. */
const otherFormats = ['504b0304', '255044462d', 'd0cf11e0', '1f8b', '89504e47', 'ffd8ff'];

/**
 * Reads a file of separated values: its encoding and separator are found out, quoted cells may hold line breaks. Other
 * formats are refused by their content, whatever the name says. The parser runs in a thread of its own with a bound on
 * time and memory.
 */
export async function readTable(bytes: Uint8Array): Promise<ReadTable | TableRefusal> {
  if (bytes.byteLength === 0) return { refused: 'empty' };
  if (bytes.byteLength > tableLimits.bytes) return { refused: 'too_large' };
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (otherFormats.some((signature) => start.startsWith(signature))) return { refused: 'not_a_table' };
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./table-reader.ts', import.meta.url), {
      workerData: bytes,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: readerLimits.megabytes },
      stdout: true,
      stderr: true,
    });
    const answer = (result: ReadTable | TableRefusal) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => answer({ refused: 'too_slow' }), readerLimits.milliseconds);
    worker.once('message', answer);
    worker.once('error', () => answer({ refused: 'too_slow' }));
    worker.once('exit', () => answer({ refused: 'too_slow' }));
  });
}

/** Cells that a spreadsheet would take for a formula begin with one of these (also in their wide forms). */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that no spreadsheet runs: what looks like a formula gets an apostrophe before it. `plainCell` takes it off again. */
export const safeCell = (cell: string) => (formulaStart.test(cell) ? `'${cell}` : cell);

/** The cell without the apostrophe of `safeCell`, so that what goes out and comes back is the same. */
export const plainCell = (cell: string) => (cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell);

/** Separated values as spreadsheets read them: UTF-8 with its mark, every cell quoted, no cell a formula. */
export function writeTable(rows: readonly (readonly string[])[], separator: ReadTable['separator']): string {
  const lines = rows.map((row) => row.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
