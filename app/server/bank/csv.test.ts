import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

describe('R05: the bank as a table', () => {
  it('comes back as it went, with quotes, commas, lines and what a spreadsheet would run', () => {
    const rows = [
      ['id', 'text'],
      ['1', 'He said "no", twice\nand then =1+1'],
      ['2', '=HYPERLINK("http://x")'],
      ['3', "'quoted already"],
      ['4', '@SUM(A1)'],
      ['5', "'=odd"],
    ];
    const text = writeCsv(rows, ',');
    expect(readCsv(writeCsv(rows, ';'))).toEqual(readCsv(text));
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
    expect(readCsv(text)).toEqual({ rows: rows.map((cells, at) => ({ line: [1, 2, 4, 5, 6, 7][at], cells })) });
  });

  it('takes semicolons and Windows line ends, and skips empty lines', () => {
    expect(readCsv('a;b\r\n1;"x;y"\r\n\r\n2;z')).toEqual({
      rows: [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['1', 'x;y'] },
        { line: 4, cells: ['2', 'z'] },
      ],
    });
  });

  it('says at which line a quote was left open', () => {
    expect(readCsv('a,b\n1,"x\ny')).toEqual({ openQuote: 2 });
  });
});
