import { parentPort, workerData } from 'node:worker_threads';
import Papa from 'papaparse';
import { type ReadTable, type TableRefusal, tableLimits } from './table.ts';

/** Runs in a thread of its own: reads one table of text and answers once. */

type Encoding = ReadTable['encoding'];
type Separator = ReadTable['separator'];
const separators: readonly Separator[] = [';', ',', '\t', '|'];

/** How the bytes are written: by the mark at their start, by where their zeros stand, by whether they are UTF-8 at all. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < start.length; at++) if (start[at] === 0) at % 2 === 0 ? even++ : odd++;
  if (odd > start.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > start.length / 5 && odd < even / 10) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The sign that cuts the first lines into the most equal rows. */
function separatorOf(text: string): Separator {
  const start = text.slice(0, 200_000);
  let best: { separator: Separator; worth: number } = { separator: ',', worth: 0 };
  for (const separator of separators) {
    const { data } = Papa.parse<string[]>(start, { delimiter: separator, preview: 30 });
    const widths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
    const first = widths[0] ?? 1;
    if (first < 2) continue;
    const worth = widths.filter((width) => width === first).length / widths.length + first / 1000;
    if (worth > best.worth) best = { separator, worth };
  }
  return best.separator;
}

/** How often a quotation mark that never closes is worked around before the rest is given back as one row. */
const mostRecoveries = 25;

/** Rows of cells; a row whose quotation marks do not fit is cut at its line's end, and named in `broken`. */
function cut(text: string, separator: Separator): { rows: string[][]; broken: number[] } | TableRefusal {
  const rows: string[][] = [];
  const broken: number[] = [];
  let from = 0;
  for (let recovery = 0; from < text.length; recovery++) {
    let rowStart = from;
    let brokenAt: number | undefined;
    let tooMany = false;
    Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
      delimiter: separator,
      fastMode: false,
      step: ({ data, errors, meta }, parser) => {
        const isBroken = errors.some(({ type }) => type === 'Quotes');
        if (isBroken && errors.some(({ code }) => code === 'MissingQuotes') && recovery < mostRecoveries) {
          brokenAt = rowStart;
          parser.abort();
          return;
        }
        if (isBroken) broken.push(rows.length);
        rows.push(data);
        rowStart = from + meta.cursor;
        if (rows.length > tableLimits.rows + 2) {
          tooMany = true;
          parser.abort();
        }
      },
    });
    if (tooMany) return { refused: 'too_many_rows' };
    if (brokenAt === undefined) break;
    const end = text.indexOf('\n', brokenAt);
    const line = text.slice(brokenAt, end === -1 ? text.length : end).replace(/\r$/, '');
    broken.push(rows.length);
    rows.push(line.split(separator));
    from = end === -1 ? text.length : end + 1;
  }
  return { rows, broken };
}

function read(bytes: Uint8Array): ReadTable | TableRefusal {
  const encoding = encodingOf(bytes);
  let text = new TextDecoder(encoding).decode(bytes);
  const zeros = text.slice(0, 4096).split('\u0000').length - 1;
  if (zeros > 8) return { refused: 'not_a_table' };
  // What no text can hold becomes the sign for "could not be read", which the rows with it are told about.
  text = text.replaceAll('\u0000', '\ufffd').toWellFormed();
  let separator: Separator | undefined;
  const said = /^sep=([;,\t|])\r?\n/.exec(text);
  if (said) {
    separator = said[1] as Separator;
    text = text.slice(said[0].length);
  }
  separator ??= separatorOf(text);
  const table = cut(text, separator);
  if ('refused' in table) return table;
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width > tableLimits.columns) return { refused: 'too_many_columns' };
  if (!table.rows.some((row) => row.some((cell) => cell.trim() !== ''))) return { refused: 'empty' };
  return { encoding, separator, ...table };
}

parentPort?.postMessage(read(workerData as Uint8Array));
