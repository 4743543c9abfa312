import { describe, expect, it } from 'vitest';
import { cutTable, encodingOf, readTable } from './cut-table.ts';
import { plainCell, refuseOtherFormats, safeCell, tableLine } from './table.ts';

const cells = (text: string, separator: ',' | ';' = ';') => cutTable(text, separator, 100).rows;
const utf16 = (text: string, { isBig = false, mark = false } = {}) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const read = (bytes: Uint8Array, choice = {}) => {
  const table = readTable(bytes, choice);
  if ('refused' in table) throw new Error(table.refused);
  return table;
};

describe('R74: how a list is written', () => {
  const list = 'Navn;E-post\nÅse Øvrebø;ase@x.example\nZoë Muñoz;zoe@x.example\n';

  it.each([
    ['UTF-8', Buffer.from(list), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${list}`), 'utf-8'],
    ['UTF-16 LE', utf16(list), 'utf-16le'],
    ['UTF-16 LE with its mark', utf16(list, { mark: true }), 'utf-16le'],
    ['UTF-16 BE', utf16(list, { isBig: true }), 'utf-16be'],
    ['UTF-16 BE with its mark', utf16(list, { isBig: true, mark: true }), 'utf-16be'],
    ['Windows-1252', Buffer.from(list, 'latin1'), 'windows-1252'],
  ])('%s is found out', (_name, bytes, encoding) => {
    const table = read(new Uint8Array(bytes));
    expect(table).toMatchObject({ encoding, separator: ';' });
    expect(table.rows.map((row) => row.cells[0])).toEqual(['Navn', 'Åse Øvrebø', 'Zoë Muñoz']);
  });

  it('what only a person can tell is read as they say', () => {
    const latin9 = new Uint8Array(Buffer.from('Naam;Bedrag\n\xa6imon;\xa4 5\n', 'latin1'));
    expect(read(latin9).rows[1]?.cells).toEqual(['¦imon', '¤ 5']);
    expect(read(latin9, { encoding: 'iso-8859-15' }).rows[1]?.cells).toEqual(['Šimon', '€ 5']);
    const commas = new Uint8Array(Buffer.from('a;b,c\n1;2,3\n'));
    expect(read(commas, { separator: ',' }).rows[0]?.cells).toEqual(['a;b', 'c']);
    // Chosen wrongly, it is shown as it comes out and not refused.
    expect(read(utf16(list), { encoding: 'utf-8' }).encoding).toBe('utf-8');
  });

  it('R74: lines of UTF-8 among those of an older encoding are read as what they are, unless somebody says otherwise', () => {
    const bytes = Buffer.concat([
      Buffer.from('Naam;E-mail\r\nJosé Peña;j@x.nl\r\n'),
      Buffer.from('Renée Möller;r@x.nl\r\nÅse Ødegård;a@x.nl\r\n', 'latin1'),
    ]);
    const names = (choice: Parameters<typeof readTable>[1]) => {
      const table = readTable(bytes, choice);
      return 'rows' in table ? [table.encoding, ...table.rows.slice(1).map(({ cells }) => cells[0])] : table;
    };
    expect(names({})).toEqual(['windows-1252', 'José Peña', 'Renée Möller', 'Åse Ødegård']);
    expect(names({ encoding: 'windows-1252' })).toContain('JosÃ© PeÃ±a');
  });

  it('one letter that was cut off does not make all others wrong', () => {
    const bytes = Buffer.concat([
      Buffer.from('Navn\nÅse Øvrebø\nBjørn Ångström\nJørgen Sæther\nZoë É'),
      Buffer.from([0xc3]),
    ]);
    expect(encodingOf(new Uint8Array(bytes))).toBe('utf-8');
  });

  it.each([
    ['LF', 'a;b\nc;d\ne;f'],
    ['CRLF', 'a;b\r\nc;d\r\ne;f\r\n'],
    ['CR only', 'a;b\rc;d\re;f\r'],
    ['mixed', 'a;b\r\nc;d\re;f\n'],
    ['doubled CR', 'a;b\r\r\nc;d\r\r\ne;f'],
  ])('lines that end with %s', (_name, text) => {
    expect(cells(text).map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('a line that names the separator is followed, and is no row', () => {
    const table = read(new Uint8Array(Buffer.from('sep=|\r\na|b;c\r\n1|2;3\r\n')));
    expect(table.separator).toBe('|');
    expect(table.rows).toEqual([
      { line: 2, cells: ['a', 'b;c'] },
      { line: 3, cells: ['1', '2;3'] },
    ]);
  });

  it('empty rows are passed over and do not count', () => {
    expect(cells('a;b\n\n;;;\n  ;\nc;d').map(({ line }) => line)).toEqual([1, 5]);
    const many = `a;b\n${';;;;\n'.repeat(30_000)}c;d`;
    expect(read(new Uint8Array(Buffer.from(many))).rows).toHaveLength(2);
  });

  it('refuses what is no list, by its content', () => {
    const refusal = (text: string) => refuseOtherFormats(new Uint8Array(Buffer.from(text, 'latin1')))?.refused;
    expect(refusal('')).toBe('empty');
    expect(refusal('PK\u0003\u0004....xl/workbook.xml')).toBe('workbook');
    expect(refusal('PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet')).toBe('workbook');
    expect(refusal('\xd0\xcf\x11\xe0')).toBe('workbook');
    expect(refusal('PK\u0003\u0004....people.csv')).toBe('archive');
    expect(refusal('%PDF-1.7')).toBe('not_a_table');
    expect(refuseOtherFormats(new Uint8Array(20_000_001))?.refused).toBe('too_large');
    expect(readTable(new Uint8Array(Buffer.from('<html><table><tr><td>a')), {})).toEqual({ refused: 'not_a_table' });
    expect(readTable(new Uint8Array(Buffer.from('\u0000'.repeat(40))), {})).toEqual({ refused: 'not_a_table' });
    expect(readTable(new Uint8Array(Buffer.from(' \n;;\n')), {})).toEqual({ refused: 'empty' });
  });

  it('takes 20,000 rows below a header and 200 columns, and no more', () => {
    const rows = (n: number) => new Uint8Array(Buffer.from(`name\n${'x\n'.repeat(n)}`));
    expect(read(rows(20_000)).rows).toHaveLength(20_001);
    expect(readTable(rows(20_001), {})).toEqual({ refused: 'too_many_rows' });
    const columns = (n: number) => new Uint8Array(Buffer.from(`${'h;'.repeat(n)}\n${'c;'.repeat(n)}\n`));
    expect(read(columns(200)).rows[0]?.cells).toHaveLength(200);
    expect(readTable(columns(201), {})).toEqual({ refused: 'too_many_columns' });
  });

  it('NUL and halves of letters become the sign for what could not be read', () => {
    expect(read(new Uint8Array(Buffer.from('a;b\nx\u0000y;z\n'))).rows[1]?.cells[0]).toBe('x\ufffdy');
  });
});

describe('R74: quotation marks', () => {
  it('hold separators, line breaks and doubled marks', () => {
    expect(cells('"Wit, ""Noor"" de";"one\r\ntwo\rthree";x\nA;B;C')).toEqual([
      { line: 1, cells: ['Wit, "Noor" de', 'one\ntwo\nthree', 'x'] },
      { line: 4, cells: ['A', 'B', 'C'] },
    ]);
    expect(cells('a, "b, c" ,d', ',')[0]?.cells).toEqual(['a', 'b, c', 'd']);
    expect(cells('5" disk;"";x')[0]?.cells).toEqual(['5" disk', '', 'x']);
  });

  it('one that never closes costs its line, which is named, and no other', () => {
    const rows = cells('h;e\n"Half;half@x\nJan;jan@x\n"Piet";piet@x\n"Last;last@x');
    expect(rows).toEqual([
      { line: 1, cells: ['h', 'e'] },
      { line: 2, cells: ['"Half', 'half@x'], fault: 'quote_open' },
      { line: 3, cells: ['Jan', 'jan@x'] },
      { line: 4, cells: ['Piet', 'piet@x'] },
      { line: 5, cells: ['"Last', 'last@x'], fault: 'quote_open' },
    ]);
  });

  it('those in the middle of words are words, and the row is said to be odd', () => {
    expect(cells('"Peter "Piet" Jansen";p@x\nA;B')).toEqual([
      { line: 1, cells: ['Peter "Piet" Jansen', 'p@x'], fault: 'quotes' },
      { line: 2, cells: ['A', 'B'] },
    ]);
  });

  it('hundreds that never close do not take hundreds of times as long', () => {
    const text = Array.from({ length: 5_000 }, (_, at) => `"Person ${at};p${at}@x;some words to read`).join('\n');
    expect(cutTable(text, ';', 20_000).rows).toHaveLength(5_000);
  });
});

describe('R74: no file that is given back holds a formula', () => {
  it.each(['=1+1', '+31612345678', '-2', '@SUM(A1)', '\tx', '\r=1', '＝1', "'=1", "''+3"])(
    '%j goes out safe and comes back as it was',
    (cell) => {
      expect(safeCell(cell)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      expect(plainCell(safeCell(cell))).toBe(cell);
    },
  );

  it('what is none stays as it is', () => {
    for (const cell of ["O'Brien", "'s-Hertogenbosch", '0612345678', 'a=b']) expect(safeCell(cell)).toBe(cell);
    expect(tableLine(['a"b', '=x'], ';')).toBe('"a""b";"\'=x"\r\n');
  });
});
