import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Language, Scale, ScaleLevel } from '@rondo/agreement';
import { UsageError } from '../usage.ts';

/** `parseArgs` with its refusals as a UsageError. */
export function parse<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(`${message.split('. ')[0]}; see rondo agreement --help`);
  }
}

/** A number, or a refusal that names the option. */
export function numberOption(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value))
    throw new UsageError(`--${name} ${text}: expected a number such as ${name === 'width' ? '640' : '0.8'}`);
  return value;
}

const LEVELS: readonly ScaleLevel[] = ['nominal', 'ordinal', 'interval', 'ratio'];

/** One of a few words, or a refusal that lists them. */
export function choice<Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (text === undefined) return undefined;
  const word = words.find((one) => one === text);
  if (word === undefined) throw new UsageError(`--${name} ${text}: expected ${words.join(', ')}`);
  return word;
}

/** `1..5` (with --step and --level) as a scale; undefined where none is declared. */
export function scaleOption(values: { scale?: string; step?: string; level?: string }): Scale | undefined {
  const level = choice('level', values.level, LEVELS) ?? 'ordinal';
  const step = numberOption('step', values.step);
  if (values.scale === undefined) {
    if (values.step !== undefined || values.level !== undefined) {
      throw new UsageError('--step and --level go with --scale, for example --scale 1..5 --step 0.5');
    }
    return undefined;
  }
  const [, low, high] = /^\s*([+-]?[\d.]+?)\.\.([+-]?[\d.]+)\s*$/.exec(values.scale) ?? [];
  const scale: Scale = { min: Number(low), max: Number(high), level, ...(step === undefined ? {} : { step }) };
  if (!(scale.min < scale.max))
    throw new UsageError(`--scale ${values.scale}: expected its ends, lowest first, as in 1..5`);
  const steps = step === undefined ? 1 : (scale.max - scale.min) / step;
  if (step !== undefined && !(step > 0 && Math.abs(steps - Math.round(steps)) < 1e-6)) {
    throw new UsageError(`--step ${step}: expected a positive step that divides ${values.scale}`);
  }
  return scale;
}

export function languageOption(text: string | undefined): Language {
  return choice('language', text, ['en', 'nl', 'nb'] as const) ?? 'en';
}

/** The one file that a command takes. */
export function onePath(positionals: readonly string[], command: string): string {
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError(`${command} needs a CSV file, or - for standard input`);
  if (more.length > 0) throw new UsageError(`${command} takes one file, not also ${more.join(' ')}`);
  return path;
}
