import { analyseCommand } from './agreement/analyse-command.ts';
import { neededCommand } from './agreement/needed-command.ts';
import { plotCommand } from './agreement/plot-command.ts';
import { UsageError } from './usage.ts';

const HELP = `rondo agreement: how raters agree

  rondo agreement analyse RATINGS.csv [--scale 1..5 [--step 1] [--level ordinal]] [--json]
                          [--terms overall|full] [--method auto|reml|moments] [--language en|nl|nb]
      Design, variance components, reliability, agreement, strictness, fair scores, what to talk about, and what
      each question adds. Columns: candidate, rater, competency, score; optional round, scorecard, question.
      Separated by comma, semicolon or tab. An empty score means: not observed.

  rondo agreement plot RATINGS.csv --kind debrief|severity|heat|design [--candidate NAME] [--own RATER]
                       [--bar 3.5] [--scale 1..5] [--width 640] [--language en|nl|nb] > picture.svg
      One picture as SVG. debrief and heat show one candidate: the first by name unless told otherwise.

  rondo agreement needed --reliability 0.8 --single 0.53 [--json] [--language en|nl|nb]
      How many raters make a reliable score, from the reliability of one.

  RATINGS.csv may be - for standard input. Exit code 2: the command or the file has to be mended; nothing was computed.
`;

const COMMANDS: Record<string, (args: string[]) => number> = {
  analyse: analyseCommand,
  plot: plotCommand,
  needed: neededCommand,
};

export async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageError(`no command '${name}': expected analyse, plot or needed`);
  return command(rest);
}
