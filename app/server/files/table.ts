import type { Language } from '@rondo/interview';

/** How the letters of a table may be written. */
export const tableEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh'] as const;
export type TableEncoding = (typeof tableEncodings)[number];

/** What may stand between the cells of a table. */
export const tableSeparators = [',', ';', '\t', '|'] as const;
export type TableSeparator = (typeof tableSeparators)[number];

export type TableRefusal = {
  refused:
    | 'empty'
    | 'too_large'
    | 'workbook'
    | 'archive'
    | 'not_a_table'
    | 'too_many_rows'
    | 'too_many_columns'
    | 'too_slow';
};

/** What a table may be: bytes of the file, rows below the header, columns. */
export const tableLimits = { bytes: 20_000_000, rows: 20_000, columns: 200 };

/** How files begin that are no text: PDF, gzip, pictures. */
const otherFormats = ['255044462d', '1f8b', '89504e47', 'ffd8ff'];

/** Refuses other formats by their content, whatever the name says; undefined for what may be a table. */
export function refuseOtherFormats(bytes: Uint8Array): TableRefusal | undefined {
  if (bytes.byteLength === 0) return { refused: 'empty' };
  if (bytes.byteLength > tableLimits.bytes) return { refused: 'too_large' };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.subarray(0, 8).toString('hex');
  // A workbook is an archive with a certain content, or a file of the older office programs.
  if (start.startsWith('d0cf11e0')) return { refused: 'workbook' };
  if (start.startsWith('504b0304'))
    return { refused: ['xl/', '.spreadsheet', '.iwa'].some((part) => file.includes(part)) ? 'workbook' : 'archive' };
  return otherFormats.some((signature) => start.startsWith(signature)) ? { refused: 'not_a_table' } : undefined;
}

/**
 * What stands between the cells of a table that somebody opens: in Dutch and Norwegian a comma is in the numbers, so a
 * spreadsheet there expects a semicolon. Whatever comes back is read either way.
 */
export const separatorIn = (language: Language): ',' | ';' => (language === 'en' ? ',' : ';');

/** Cells that a spreadsheet would take for a formula begin with one of these (also in their wide forms, or behind what is not seen). */
const formulaStart = /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/** A cell that no spreadsheet runs: what looks like a formula gets an apostrophe before it. `plainCell` takes it off again. */
export const safeCell = (cell: string) => (formulaStart.test(cell) ? `'${cell}` : cell);

/** The cell without the apostrophe of `safeCell`, so that what goes out and comes back is the same. */
export const plainCell = (cell: string) => (cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell);

/** One line of a table: every cell quoted, no cell a formula. */
export const tableLine = (row: readonly string[], separator: TableSeparator): string =>
  `${row.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(separator)}\r\n`;

/** Separated values as spreadsheets read them: UTF-8 with its mark. */
export const writeTable = (rows: readonly (readonly string[])[], separator: TableSeparator): string =>
  `\ufeff${rows.map((row) => tableLine(row, separator)).join('')}`;
