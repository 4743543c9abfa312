/** One record of a CSV text; `line` is where it begins, counted from 1. */
export type CsvRecord = { line: number; fields: string[] };

/** The text could not be read as CSV at this line. */
export type CsvFault = { line: number; problem: string };

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that the first line has most of, outside quotes; a comma when it has none. */
export function delimiterOf(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '\n' || char === '\r') break;
    else if (counts.has(char)) counts.set(char, counts.get(char)! + 1);
  }
  return DELIMITERS.reduce((best, delimiter) => (counts.get(delimiter)! > counts.get(best)! ? delimiter : best));
}

/**
 * Records of a CSV text (RFC 4180): quoted fields with doubled quotes and line ends inside, LF, CRLF or CR, any of
 * comma, semicolon and tab. Empty lines are left out. A quote that is never closed, or text after a closing quote, is
 * a fault.
 */
export function parseCsv(text: string, delimiter: string): { records: CsvRecord[]; faults: CsvFault[] } {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let fields: string[] = [];
  let line = 1;
  let started = 1;
  let at = 0;
  const end = (): void => {
    if (fields.length > 1 || fields[0]!.trim() !== '') records.push({ line: started, fields });
    fields = [];
  };
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      const opened = line;
      let closed = false;
      at++;
      while (at < text.length) {
        if (text[at] !== '"') {
          if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++;
          value += text[at++];
        } else if (text[at + 1] === '"') {
          value += '"';
          at += 2;
        } else {
          closed = true;
          at++;
          break;
        }
      }
      if (!closed) {
        faults.push({ line: opened, problem: 'a quote is opened and never closed' });
        return { records, faults };
      }
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
        if (text[at] !== ' ' && faults.at(-1)?.line !== line) {
          faults.push({ line, problem: 'text after a closing quote' });
        }
        at++;
      }
    } else {
      const from = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
      value = text.slice(from, at);
    }
    fields.push(value);
    if (at >= text.length) break;
    if (text[at] === delimiter) {
      at++;
      // a delimiter at the very end opens one more, empty, field
      if (at >= text.length) fields.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    end();
    line++;
    started = line;
  }
  if (fields.length > 0) end();
  return { records, faults };
}
