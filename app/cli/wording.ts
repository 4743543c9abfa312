import { readFileSync } from 'node:fs';
import { check, detectLanguage, type Finding, type Lang, type TextKind } from '@rondo/wording';
import { UsageError } from './usage.ts';

const usage = `usage: rondo wording check [--lang nl|nb|en] [--country NL|BE|NO] [--kind question|advert|note|message] [--json] [FILE|-]

One line of text in, its findings out; without FILE (or with -) the lines come from standard input.
Exit code 1 when something is blocked, 2 when the call or the file cannot be read, else 0.`;

type Options = { lang?: Lang; country?: string; kind: TextKind; json: boolean; file: string };

const langs: readonly Lang[] = ['nl', 'nb', 'en'];
const kinds: readonly TextKind[] = ['question', 'advert', 'note', 'message'];
/** Below this the language of a line is taken from the whole text. */
const sure = 0.3;

function oneOf<T extends string>(allowed: readonly T[], value: string, option: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new UsageError(`${option} is '${value}'; it must be ${allowed.join(', ')}\n\n${usage}`);
  return found;
}

function readOptions(args: readonly string[]): Options {
  const options: Options = { kind: 'question', json: false, file: '-' };
  let files = 0;
  for (let i = 0; i < args.length; i++) {
    const [name, joined] = args[i]!.startsWith('--') ? split(args[i]!) : [args[i]!, undefined];
    const value = (): string => {
      const given = joined ?? args[++i];
      if (given === undefined || given === '') throw new UsageError(`${name} needs a value\n\n${usage}`);
      return given;
    };
    if (name === '--json' && joined === undefined) options.json = true;
    else if (name === '--lang') options.lang = oneOf(langs, value(), name);
    else if (name === '--kind') options.kind = oneOf(kinds, value(), name);
    else if (name === '--country') {
      const country = value().toUpperCase();
      if (!/^[A-Z]{2}$/.test(country))
        throw new UsageError(`--country is '${country}'; write two letters, such as NL\n\n${usage}`);
      options.country = country;
    } else if (name.startsWith('-') && name !== '-') throw new UsageError(`no option '${name}'\n\n${usage}`);
    else {
      if (++files > 1) throw new UsageError(`one file at a time, not '${name}' too\n\n${usage}`);
      options.file = name;
    }
  }
  return options;
}

function split(arg: string): [string, string | undefined] {
  const cut = arg.indexOf('=');
  return cut < 0 ? [arg, undefined] : [arg.slice(0, cut), arg.slice(cut + 1)];
}

function readLines(file: string): string[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (file === '-' && code === 'EOF') return [];
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new UsageError(`cannot read ${file === '-' ? 'standard input' : `'${file}'`}: ${reason}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`cannot read '${file}': it is not UTF-8 text`);
  }
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The language of each line: its own where that is clear, else that of the whole text; null for an empty line. */
function languages(lines: readonly string[], given: Lang | undefined): (Lang | null)[] {
  const whole = given ?? detectLanguage(lines.join('\n')).lang;
  return lines.map((line) => {
    if (given !== undefined) return given;
    if (line.trim() === '') return null;
    const { lang, confidence } = detectLanguage(line);
    return confidence >= sure ? lang : whole;
  });
}

function describe(line: string, number: number, finding: Finding): string {
  const [start, end] = finding.span;
  const column = [...line.slice(0, start)].length + 1;
  const rows = [
    `${number}:${column} ${finding.severity} ${finding.topic} "${line.slice(start, end)}"`,
    `    ${finding.why}`,
    ...(finding.instead === undefined ? [] : [`    → ${finding.instead}`]),
    `    (${finding.source})`,
  ];
  return `${rows.join('\n')}\n`;
}

/** `rondo wording check`: findings on every line of a file or of standard input. Answers the exit code. */
export async function run(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'help' || command === '--help' || command === '-h' || rest.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (command !== 'check') {
    throw new UsageError(command === undefined ? `say what to do\n\n${usage}` : `no command '${command}'\n\n${usage}`);
  }
  const options = readOptions(rest);
  const lines = readLines(options.file);
  const langOf = languages(lines, options.lang);
  let blocked = false;
  const out: string[] = [];
  for (const [i, text] of lines.entries()) {
    const lang = langOf[i] ?? null;
    const country = options.country === undefined ? {} : { country: options.country };
    const findings = lang === null ? [] : check(text, { lang, kind: options.kind, ...country });
    blocked ||= findings.some((finding) => finding.severity === 'block');
    if (options.json) out.push(`${JSON.stringify({ text, lang, findings })}\n`);
    else for (const finding of findings) out.push(describe(text, i + 1, finding));
  }
  process.stdout.write(out.join(''));
  return blocked ? 1 : 0;
}
