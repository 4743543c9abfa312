import { encodingOf } from '../files/cut-table.ts';
import { plainCell, safeCell } from '../files/table.ts';

/** A row of a table with the line it begins on, counted from 1. */
export type CsvRow = { line: number; cells: string[] };

/** A table as RFC 4180, with this between the cells and a byte order mark, so that spreadsheets read it as UTF-8; nothing in it is run as a formula. */
export function writeCsv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const cell = (value: string) => {
    const safe = safeCell(value);
    return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/**
 * The text of a table as a spreadsheet saves it: UTF-8, UTF-16 with its mark, or the letters of Windows or a Mac; undefined
 * for what is none of them.
 */
export function textOfTable(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The rows of a table, separated by commas, semicolons or tabs as its first line is; or the line of a quote that never closes. */
export function readCsv(text: string): { rows: CsvRow[] } | { openQuote: number } {
  const source = text.replace(/^\uFEFF/, '');
  const head = source.slice(0, source.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const times = (sign: string) => head.split(sign).length;
  const separator = times('\t') > Math.max(times(';'), times(',')) ? '\t' : times(';') > times(',') ? ';' : ',';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quotedAt = 0;
  let line = 1;
  let begun = 1;
  const endCell = () => {
    cells.push(plainCell(cell));
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] as string;
    if (sign === '\n') line++;
    if (quotedAt > 0) {
      if (sign !== '"') cell += sign === '\r' && source[at + 1] === '\n' ? '' : sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else quotedAt = 0;
    } else if (sign === '"' && cell === '') quotedAt = line;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (quotedAt > 0) return { openQuote: quotedAt };
  if (cell !== '' || cells.length > 0) endRow();
  return { rows };
}
