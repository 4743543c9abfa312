import { describe, expect, it } from 'vitest';
import { readCsv, textOfTable, writeCsv } from './csv.ts';
import { readCsvBank } from './read-file.ts';

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

  it('is read however a spreadsheet saved it: letters of Windows, UTF-16 with tabs, emptied columns to the right', () => {
    const rows = [
      ['type', 'competency', 'text_nl', 'text_nb', '', ''],
      ['technical', 'Plannen', 'Hoe plant u een reünie?', 'Hvordan går du fram på Åsane?', '', ''],
    ];
    const table = (sign: string) => `${rows.map((row) => row.join(sign)).join('\r\n')}\r\n`;
    const questionsOf = (bytes: Uint8Array) => {
      const text = textOfTable(bytes);
      if (text === undefined) return undefined;
      const { faults, questions } = readCsvBank(text, () => crypto.randomUUID(), new Map());
      expect(faults).toEqual([]);
      return questions[0]?.versions[0]?.content.texts;
    };
    const wanted = questionsOf(Buffer.from(table(';')));
    expect(wanted?.nb?.text).toBe('Hvordan går du fram på Åsane?');
    expect(questionsOf(Buffer.from(table(';'), 'latin1'))).toEqual(wanted);
    expect(questionsOf(Buffer.from(`\ufeff${table('\t')}`, 'utf16le'))).toEqual(wanted);
    expect(
      textOfTable(Buffer.from('één letter is afgesneden: \u00e9\u00e9\u00e9\u00e9').subarray(0, -1)),
    ).toBeUndefined();
  });
});
