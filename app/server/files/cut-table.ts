import { type TableEncoding, type TableRefusal, type TableSeparator, tableLimits } from './table.ts';

/** A row as it is cut: the line of the file it begins on, counted from 1, its cells, and what is wrong with its quotes. */
export type CutRow = { line: number; cells: string[]; fault?: 'quotes' | 'quote_open' };

/** How the bytes are written: by the mark at their start, by where their zeros stand, by whether they are UTF-8. */
export function encodingOf(bytes: Uint8Array): TableEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const first = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < first.length; at++) if (first[at] === 0) at % 2 === 0 ? even++ : odd++;
  if (odd > first.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > first.length / 5 && odd < even / 10) return 'utf-16be';
  const text = new TextDecoder('utf-8').decode(bytes);
  // A letter that was cut off does not make a file of UTF-8 one of another encoding: its row is given back.
  const wrong = text.split('\ufffd').length - 1;
  if (wrong === 0) return 'utf-8';
  const right = text.replace(/[^\u0080-\ufffc]+/g, '').length;
  if (right > wrong * 2) return 'utf-8';
  const start = bytes.subarray(0, 1_000_000);
  return worthOf(start, 'macintosh') > worthOf(start, 'windows-1252') ? 'macintosh' : 'windows-1252';
}

/**
 * How much of what is no basic letter reads as a letter where one can stand: not a capital behind a small one, nor a small
 * one before a capital, and no sign inside a word but an apostrophe or a dash.
 */
function worthOf(bytes: Uint8Array, encoding: TableEncoding): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let worth = 0;
  for (const { 0: sign, index } of text.matchAll(/[\u0080-\uffff]/g)) {
    const [before = ' ', after = ' '] = [text[index - 1], text[index + 1]];
    const isInWord = /\p{L}/u.test(before) || /\p{L}/u.test(after);
    if (!isInWord) continue;
    const isSmall = /\p{Ll}/u.test(sign) && !/\p{Lu}/u.test(after);
    if (isSmall || (/\p{Lu}/u.test(sign) && !/\p{Ll}/u.test(before))) worth++;
    else if (!/[\u2010-\u2019\u201c-\u201e€]/.test(sign)) worth--;
  }
  return worth;
}

/**
 * The text of a file that is not UTF-8 as a whole: lines that are, because they were put in from elsewhere, are read so.
 * In the older encodings hardly any two letters beside one another are one of UTF-8.
 */
function mixedText(bytes: Uint8Array, encoding: TableEncoding): string {
  const older = new TextDecoder(encoding);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const read: string[] = [];
  // Lines that need no second look are decoded with those before them.
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const stop = bytes.indexOf(10, at);
    const next = stop === -1 ? bytes.length : stop + 1;
    const lineBytes = bytes.subarray(at, next);
    if (lineBytes.some((byte) => byte >= 0xc2)) {
      try {
        const text = utf8.decode(lineBytes);
        read.push(older.decode(bytes.subarray(from, at)), text);
        from = next;
      } catch {
        // It is of the older encoding.
      }
    }
    at = next;
  }
  read.push(older.decode(bytes.subarray(from)));
  return read.join('');
}

const separators: readonly TableSeparator[] = [';', ',', '\t', '|'];

/**
 * The sign that cuts the first lines into the most equal rows, above which there may be a title, and that leaves
 * addresses in cells of their own: commas in names and numbers may cut as evenly as semicolons between the cells.
 */
function separatorOf(text: string): TableSeparator {
  const start = text.slice(0, 200_000);
  let best: { separator: TableSeparator; worth: number } = { separator: ',', worth: 0 };
  for (const separator of separators) {
    const { rows } = cutTable(start, separator, 40);
    const widths = rows.map(({ cells }) => cells.length);
    const times = Map.groupBy(widths, (width) => width);
    const [usual = 1, most = []] = [...times].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    if (Math.max(...widths, 1) < 2) continue;
    const width = usual < 2 && times.size > 1 ? Math.max(...widths) : usual;
    const addressed = rows.filter(({ cells }) =>
      cells.some((cell) => /^\s*<?[^\s@;,|<>]+@[^\s@;,|<>]+>?\s*$/.test(cell)),
    );
    const worth =
      (usual === width ? most.length : (times.get(width)?.length ?? 0)) / widths.length +
      addressed.length / widths.length +
      Math.min(width, 200) / 1000;
    if (worth > best.worth) best = { separator, worth };
  }
  return best.separator;
}

/** A quoted cell over several lines that is longer than this was never closed. */
const longestOverLines = 10_000;

type Quoted = { cell: string; next: number; isOdd: boolean };

/** A cell in quotes from the sign after the opening one; undefined when it never closes. */
function quotedCell(text: string, from: number, separator: TableSeparator): Quoted | undefined {
  const parts: string[] = [];
  let at = from;
  let isOdd = false;
  let overLines = false;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    const part = text.slice(at, quote);
    overLines ||= /[\r\n]/.test(part);
    if (overLines && quote - from > longestOverLines) return undefined;
    parts.push(part);
    if (text[quote + 1] === '"') {
      parts.push('"');
      at = quote + 2;
      continue;
    }
    let next = quote + 1;
    while (text[next] === ' ') next++;
    const sign = text[next];
    if (sign === undefined || sign === separator || sign === '\n' || sign === '\r')
      return { cell: parts.join('').replace(/\r\n?/g, '\n'), next, isOdd };
    // A mark in the middle of words on one line is one of the words; on a later line it is where another cell opens.
    if (overLines) return undefined;
    isOdd = true;
    parts.push('"');
    at = quote + 1;
  }
}

/** The widest row of a spreadsheet: behind its words it may be empty that far. */
const mostCells = 16_384;

const linesIn = (text: string) => text.split(/\r\n|\r|\n/).length - 1;

/**
 * Rows of cells, whatever ends a line; rows without a word are passed over. A quotation mark that never closes costs its
 * line and no other. Stops at `most` rows, and at the first row that has more cells than a table may have.
 */
export function cutTable(
  text: string,
  separator: TableSeparator,
  most: number,
): { rows: CutRow[]; beyond: 'rows' | 'columns' | null } {
  const rows: CutRow[] = [];
  const stops = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  const stopFrom = (at: number) => {
    stops.lastIndex = at;
    return stops.exec(text)?.index ?? text.length;
  };
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: CutRow = { line, cells: [] };
    const start = at;
    for (;;) {
      let open = at;
      while (text[open] === ' ') open++;
      const quoted = text[open] === '"' ? quotedCell(text, open + 1, separator) : undefined;
      if (text[open] === '"' && quoted === undefined) {
        row.fault = 'quote_open';
        const end = /[\r\n]/g;
        end.lastIndex = open;
        const stop = end.exec(text)?.index ?? text.length;
        row.cells.push(...text.slice(at, stop).split(separator, mostCells));
        at = stop;
        break;
      }
      if (quoted?.isOdd) row.fault = 'quotes';
      const stop = quoted?.next ?? stopFrom(at);
      row.cells.push(quoted?.cell ?? text.slice(at, stop));
      at = stop;
      if (text[at] !== separator) break;
      at++;
      if (row.cells.length > mostCells) return { rows, beyond: 'columns' };
    }
    while (row.cells.length > 1 && row.cells.at(-1)?.trim() === '' && row.cells.length > tableLimits.columns)
      row.cells.pop();
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    if (row.cells.length > tableLimits.columns) return { rows, beyond: 'columns' };
    if (rows.length > most) return { rows, beyond: 'rows' };
    line += linesIn(text.slice(start, at)) + 1;
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
  }
  return { rows, beyond: null };
}

export type TableChoice = { encoding?: TableEncoding | undefined; separator?: TableSeparator | undefined };

/** Bytes as rows: encoding and separator as chosen, or found out. */
export function readTable(
  bytes: Uint8Array,
  choice: TableChoice,
): { encoding: TableEncoding; separator: TableSeparator; rows: CutRow[] } | TableRefusal {
  const encoding = choice.encoding ?? encodingOf(bytes);
  const isOlder = choice.encoding === undefined && !encoding.startsWith('utf');
  let text = isOlder ? mixedText(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
  const zeros = text.slice(0, 4096).split('\u0000').length - 1;
  // What somebody chose by hand is shown as it comes out, so that they see that it is not it.
  if (zeros > 8 && choice.encoding === undefined) return { refused: 'not_a_table' };
  if (/^\s*(?:<(?:!doctype|html|table|\?xml)|\{\\rtf)/i.test(text)) return { refused: 'not_a_table' };
  // What no text can hold becomes the sign for "could not be read", which the rows with it are told about.
  text = text.replaceAll('\u0000', '\ufffd').toWellFormed();
  if (!/[^\s;,|"]/.test(text)) return { refused: 'empty' };
  const said = /^"?sep=([;,\t|])"?(?:\r\n|\r|\n)/i.exec(text);
  let before = 0;
  if (said) {
    text = text.slice(said[0].length);
    before = 1;
  }
  const separator = choice.separator ?? (said?.[1] as TableSeparator | undefined) ?? separatorOf(text);
  const { rows, beyond } = cutTable(text, separator, tableLimits.rows + 1);
  if (beyond !== null) return { refused: beyond === 'rows' ? 'too_many_rows' : 'too_many_columns' };
  if (rows.length === 0) return { refused: 'empty' };
  for (const row of rows) row.line += before;
  return { encoding, separator, rows };
}
