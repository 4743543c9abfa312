import { analyse } from './analyse.ts';
import { choice, languageOption, onePath, parse, scaleOption } from './options.ts';
import { loadRatings } from './ratings-file.ts';
import { report } from './report.ts';

/** `rondo agreement analyse RATINGS.csv`: words, or with --json the contract. Exit code 2 for a file to be mended. */
export function analyseCommand(args: string[]): number {
  const { values, positionals } = parse(args, {
    scale: { type: 'string' },
    step: { type: 'string' },
    level: { type: 'string' },
    json: { type: 'boolean' },
    terms: { type: 'string' },
    method: { type: 'string' },
    language: { type: 'string' },
  });
  const path = onePath(positionals, 'analyse');
  const scale = scaleOption(values);
  const terms = choice('terms', values.terms, ['overall', 'full'] as const);
  const method = choice('method', values.method, ['auto', 'reml', 'moments'] as const) ?? 'auto';
  const language = languageOption(values.language);
  const ratings = loadRatings(path, scale);
  if (ratings === null) return 2;
  const analysis = analyse(ratings, {
    method,
    ...(scale === undefined ? {} : { scale }),
    ...(terms === undefined ? {} : { terms }),
  });
  process.stdout.write(values.json === true ? `${JSON.stringify(analysis)}\n` : report(language, analysis));
  return 0;
}
