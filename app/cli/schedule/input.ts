import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Disruption, Fault, Problem, Solution } from '@rondo/scheduling';
import * as scheduling from '@rondo/scheduling';
import { parseJson } from '../json-text.ts';
import { UsageError } from '../usage.ts';

const OPTIONS = {
  seed: { type: 'string' },
  seconds: { type: 'string' },
  steps: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  absent: { type: 'string' },
  room: { type: 'string' },
  late: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  size: { type: 'string' },
  shape: { type: 'string' },
  tightness: { type: 'string' },
  people: { type: 'string' },
  conflict: { type: 'boolean' },
  plan: { type: 'string' },
  instance: { type: 'string' },
  by: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Option = keyof typeof OPTIONS;
export type Values = { [name in Option]?: string | boolean };

/** Input that cannot be used: its message has one line per fault. Exit code 2. */
export class BadInput extends Error {}

export function read(args: string[]): { values: Values; files: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify .*$/s, ''));
  }
}

export function numberOf(values: Values, name: Option, fallback: number, least: number, most: number): number {
  const text = values[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (typeof text !== 'string' || text.trim() === '' || !(value >= least && value <= most))
    throw new UsageError(`--${name} ${text}: give a number from ${least} to ${most}`);
  return value;
}

/** A seed is a whole number; the same seed gives the same answer. */
export function seedOf(values: Values): number {
  const seed = numberOf(values, 'seed', 1, 0, Number.MAX_SAFE_INTEGER);
  if (!Number.isInteger(seed)) throw new UsageError(`--seed ${values.seed}: give a whole number`);
  return seed;
}

export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new BadInput(`${file}: ${code === 'ENOENT' ? 'there is no such file' : (error as Error).message}`);
  }
  return parseJson(text, file === '-' ? 'standard input' : file);
}

export function readProblem(file: string): { instance: unknown; problem: Problem } {
  const instance = readJson(file);
  const compiled = scheduling.compile(instance);
  if (compiled.ok) return { instance, problem: compiled.problem };
  throw new BadInput(faultLines(compiled.faults));
}

/** A plan in its format, whatever it violates. */
export function readPlan(file: string): Solution {
  const read = scheduling.readSolution(readJson(file));
  if (!read.ok) throw new BadInput(faultLines(read.faults));
  return read.solution;
}

const faultLines = (faults: readonly Fault[]): string =>
  faults.map(({ path, value, remedy }) => `${path}: ${value}: ${remedy}`).join('\n');

export function write(values: Values, text: string): void {
  if (typeof values.out === 'string') writeOut(values.out, text);
  else process.stdout.write(text);
}

export function writeOut(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new BadInput(`${file}: cannot be written: ${(error as Error).message}`);
  }
}

export function disruptionOf(values: Values, problem: Problem): Disruption {
  const named = (['absent', 'room', 'late'] as const).filter((kind) => values[kind] !== undefined);
  if (named.length !== 1)
    throw new UsageError('say what has happened: one of --absent PERSON, --room ROOM, --late CANDIDATE');
  const kind = named[0]!;
  const who = String(values[kind]);
  if (!(kind === 'room' ? problem.roomIndex : problem.personIndex).has(who))
    throw new BadInput(
      `--${kind}: ${JSON.stringify(who)}: name a ${kind === 'room' ? 'room' : 'person'} of the instance`,
    );
  const instant = (name: 'from' | 'until'): string | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    if (typeof text !== 'string' || !/T.*(Z|[+-]\d\d:?\d\d)$/.test(text) || Number.isNaN(Date.parse(text)))
      throw new BadInput(
        `--${name}: ${JSON.stringify(text)}: write an instant with an offset, such as 2027-01-11T10:00:00+01:00`,
      );
    return text;
  };
  const from = instant('from');
  const until = instant('until');
  const span = { ...(from === undefined ? {} : { from, now: from }), ...(until === undefined ? {} : { until }) };
  if (kind === 'absent') return { kind, person: who, ...span };
  if (kind === 'room') return { kind, room: who, ...span };
  if (until === undefined) throw new UsageError('--late CANDIDATE takes --until TIME: when they can be there');
  return { kind, candidate: who, until, ...(from === undefined ? {} : { now: from }) };
}
