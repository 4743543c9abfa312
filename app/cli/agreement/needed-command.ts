import { ratersNeeded, say, spearmanBrown } from '@rondo/agreement';
import { UsageError } from '../usage.ts';
import { languageOption, numberOption, parse } from './options.ts';

/** `rondo agreement needed --reliability .8 --single .53`: how many raters, in words or with --json. */
export function neededCommand(args: string[]): number {
  const { values, positionals } = parse(args, {
    reliability: { type: 'string' },
    single: { type: 'string' },
    json: { type: 'boolean' },
    language: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(`needed takes no file, only options; got ${positionals.join(' ')}`);
  const reliability = numberOption('reliability', values.reliability);
  const single = numberOption('single', values.single);
  const language = languageOption(values.language);
  if (reliability === undefined || single === undefined) {
    throw new UsageError('needed asks for both, as in --reliability 0.8 --single 0.53');
  }
  if (!(reliability > 0 && reliability < 1)) {
    throw new UsageError(`--reliability ${reliability}: expected a number between 0 and 1`);
  }
  if (!(single >= 0 && single <= 1)) throw new UsageError(`--single ${single}: expected a number from 0 to 1`);
  const needed = ratersNeeded(reliability, { single });
  if (values.json === true) {
    const reached = needed.value === null ? null : spearmanBrown(single, needed.value);
    process.stdout.write(`${JSON.stringify({ ...needed, reliability, single, reached })}\n`);
    return 0;
  }
  if (needed.value === null) {
    process.stdout.write(`${say(language, 'raters.unreachable', { reliability })}\n`);
    return 0;
  }
  const value = spearmanBrown(single, needed.value);
  const first = say(language, 'raters.needed', { count: needed.value, reliability });
  process.stdout.write(`${first} ${say(language, 'raters.now', { single, count: needed.value, value })}\n`);
  return 0;
}
