import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Conflict, Problem, Solution } from '@rondo/scheduling';
import * as scheduling from '@rondo/scheduling';
import { JsonError, parseJson } from './json-text.ts';
import { UsageError } from './usage.ts';

const HELP = `rondo schedule: plan interview days

  rondo schedule solve INSTANCE.json [--seed N] [--seconds S] [--steps N] [--out FILE]
      prints the best plan found; exit 0, 3 when there is none (with the conflict), 2 for bad input
  rondo schedule check INSTANCE.json SOLUTION.json
      exit 0 when the plan keeps every constraint, 1 with one line per violation
  rondo schedule explain INSTANCE.json [--seconds S] [--json]
      why no plan is possible, and what would make one possible; exit 3 when that is proven
  rondo schedule repair INSTANCE.json SOLUTION.json --absent PERSON [--from TIME] [--seed N] [--seconds S] [--out FILE]
  rondo schedule repair INSTANCE.json SOLUTION.json --room ROOM [--from TIME]
  rondo schedule repair INSTANCE.json SOLUTION.json --late CANDIDATE --until TIME
      the plan with as few changes as possible; TIME is an instant such as 2027-01-11T10:00:00+01:00
  rondo schedule generate --size S|M|L|XL|flow [--seed N] [--tightness .85] [--conflict] [--plan FILE] [--out FILE]
  rondo schedule generate --shape fair|open-shop|project [--seed N] [--plan FILE] [--out FILE]
      a random instance; --plan writes the plan it was built around
  rondo schedule draw SOLUTION.json [--instance INSTANCE.json] [--by person|room|candidate] [--out FILE]
      the plan as swim lanes in SVG

A file named - is read from standard input.
`;

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
  conflict: { type: 'boolean' },
  plan: { type: 'string' },
  instance: { type: 'string' },
  by: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof OPTIONS;
type Values = { [name in Option]?: string | boolean };

/** What each command takes: its files, and the options that mean something to it. */
const COMMANDS: Record<
  string,
  { files: string[]; options: Option[]; run: (files: string[], values: Values) => number }
> = {
  solve: { files: ['INSTANCE.json'], options: ['seed', 'seconds', 'steps', 'out'], run: solve },
  check: { files: ['INSTANCE.json', 'SOLUTION.json'], options: [], run: check },
  explain: { files: ['INSTANCE.json'], options: ['seed', 'seconds', 'json', 'out'], run: explain },
  repair: {
    files: ['INSTANCE.json', 'SOLUTION.json'],
    options: ['seed', 'seconds', 'steps', 'out', 'absent', 'room', 'late', 'from', 'until'],
    run: repair,
  },
  generate: {
    files: [],
    options: ['seed', 'size', 'shape', 'tightness', 'conflict', 'plan', 'out'],
    run: generate,
  },
  draw: { files: ['SOLUTION.json'], options: ['instance', 'by', 'out'], run: draw },
};

/** Input that cannot be used: its message has one line per fault. Exit code 2. */
class BadInput extends Error {}

/** A plan of ours that the checker refuses: it is never shown. Exit code 1. */
class Refused extends Error {}

/** Runs `rondo schedule …`; answers the exit code. */
export async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : undefined;
  if (command === undefined)
    throw new UsageError(`no command '${name}': use ${Object.keys(COMMANDS).join(', ')} (rondo schedule --help)`);
  const { values, files } = read(rest);
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  for (const option of Object.keys(values) as Option[]) {
    if (!command.options.includes(option)) throw new UsageError(`${name} takes no --${option} (rondo schedule --help)`);
  }
  if (files.length !== command.files.length)
    throw new UsageError(`give ${[name, ...command.files].join(' ')} (${files.length} files were named)`);
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('only one file can be standard input');
  try {
    return command.run(files, values);
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof JsonError || error instanceof Refused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof Refused ? 1 : 2;
  }
}

function read(args: string[]): { values: Values; files: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify .*$/s, ''));
  }
}

function numberOf(values: Values, name: Option, fallback: number, least: number, most: number): number {
  const text = values[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (typeof text !== 'string' || text.trim() === '' || !(value >= least && value <= most))
    throw new UsageError(`--${name} ${text}: give a number from ${least} to ${most}`);
  return value;
}

/** A seed is a whole number; the same seed gives the same answer. */
function seedOf(values: Values): number {
  const seed = numberOf(values, 'seed', 1, 0, Number.MAX_SAFE_INTEGER);
  if (!Number.isInteger(seed)) throw new UsageError(`--seed ${values.seed}: give a whole number`);
  return seed;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new BadInput(`${file}: ${code === 'ENOENT' ? 'there is no such file' : (error as Error).message}`);
  }
  return parseJson(text, file === '-' ? 'standard input' : file);
}

function readProblem(file: string): { instance: unknown; problem: Problem } {
  const instance = readJson(file);
  const compiled = scheduling.compile(instance);
  if (compiled.ok) return { instance, problem: compiled.problem };
  throw new BadInput(faultLines(compiled.faults));
}

/** A plan in its format, whatever it violates. */
function readPlan(file: string): Solution {
  const read = scheduling.readSolution(readJson(file));
  if (!read.ok) throw new BadInput(faultLines(read.faults));
  return read.solution;
}

const faultLines = (faults: readonly scheduling.Fault[]): string =>
  faults.map(({ path, value, remedy }) => `${path}: ${value}: ${remedy}`).join('\n');

function write(values: Values, text: string): void {
  if (typeof values.out === 'string') writeOut(values.out, text);
  else process.stdout.write(text);
}

function writeOut(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new BadInput(`${file}: cannot be written: ${(error as Error).message}`);
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const costs = (levels: readonly number[]): string => levels.map((cost) => Math.round(cost * 100) / 100).join(' ');

/** A line on a terminal's standard error that is written over; quiet in a pipe. */
function progressLine(start: number): { show: (text: string) => void; end: () => void } {
  let shown = 0;
  const isTerminal = process.stderr.isTTY === true;
  return {
    show(text) {
      const now = performance.now();
      if (!isTerminal || now - shown < 100) return;
      shown = now;
      process.stderr.write(`\r\u001b[K${((now - start) / 1000).toFixed(1)} s  ${text}`);
    },
    end() {
      if (shown > 0) process.stderr.write('\r\u001b[K');
    },
  };
}

/** A plan that does not pass the checker is never printed. */
function mustPass(instance: unknown, solution: Solution): void {
  const { violations } = scheduling.check(instance, solution);
  if (violations.length === 0) return;
  const lines = violations.slice(0, 20).map(({ id, text }) => `  ${id}: ${text}`);
  throw new Refused(`the plan did not pass the checker and is not shown:\n${lines.join('\n')}`);
}

function solve([file]: string[], values: Values): number {
  const seed = seedOf(values);
  const seconds = numberOf(values, 'seconds', 10, 0, 86_400);
  const steps = values.steps === undefined ? {} : { steps: numberOf(values, 'steps', 0, 0, 1e12) };
  const { instance, problem } = readProblem(file!);
  const start = performance.now();
  const line = progressLine(start);
  let latest = 'building a first plan';
  const timeIsUp = (): boolean => {
    line.show(latest);
    return performance.now() - start > seconds * 1000;
  };
  // A step budget alone is the same on every machine; a deadline is not.
  const clock = values.steps !== undefined && values.seconds === undefined ? {} : { deadline: timeIsUp };
  let solution = scheduling.solve(problem, {
    seed,
    ...steps,
    ...clock,
    onImprovement: ({ costByLevel, boundByLevel }) => {
      latest = `cost ${costs(costByLevel)}   bound ${costs(boundByLevel)}`;
      line.show(latest);
    },
  });
  line.end();
  let found = true;
  if (solution.status === 'partial' || solution.status === 'unknown') {
    solution = withConflict(problem, solution, seconds);
    found = problem.instance.objective.some(({ id }) => id === 'unplaced') && solution.status !== 'infeasible';
  }
  solution = { ...solution, solver: { ...solution.solver, ms: Math.round(performance.now() - start) } };
  mustPass(instance, solution);
  write(values, json(solution));
  if (found) return 0;
  for (const text of conflictLines(solution.conflict)) process.stderr.write(`${text}\n`);
  return 3;
}

/** Says why sessions are left out. Proven impossible is `infeasible`, without a plan, unless leaving out is allowed. */
function withConflict(problem: Problem, solution: Solution, seconds: number): Solution {
  const start = performance.now();
  const until = Math.max(2, Math.min(10, seconds)) * 1000;
  const conflict = scheduling.explain(problem, { deadline: () => performance.now() - start > until });
  const mayLeaveOut = problem.instance.objective.some(({ id }) => id === 'unplaced');
  if (!conflict.proven || mayLeaveOut) return { ...solution, conflict };
  return { ...solution, status: 'infeasible', conflict, assignments: [], changes: [] };
}

function conflictLines(conflict: Conflict | null): string[] {
  if (conflict === null) return ['no plan was found'];
  const head = !conflict.proven
    ? 'no plan was found; whether there is one is not proven'
    : conflict.minimal
      ? 'no plan is possible; these cannot all hold, and without any one of them a plan is not ruled out:'
      : 'no plan is possible:';
  return [
    head,
    ...conflict.groups.map(({ id, text }) => `  - ${text} [${id}]`),
    ...(conflict.relaxations.length > 0 ? ['what would make a plan possible:'] : []),
    ...conflict.relaxations.map(({ text, cost }) => `  - ${text} (cost ${cost})`),
  ];
}

function check([instanceFile, solutionFile]: string[]): number {
  const { instance } = readProblem(instanceFile!);
  const solution = readJson(solutionFile!);
  const { violations, costByLevel, components, differences } = scheduling.check(instance, solution);
  if (violations.some(({ id }) => id === 'F-solution'))
    throw new BadInput(violations.map(({ text }) => text).join('\n'));
  for (const { id, text } of violations) process.stdout.write(`${id}: ${text}\n`);
  if (violations.length > 0) return 1;
  const values = Object.entries(components).map(([id, value]) => `${id} ${value}`);
  process.stdout.write(`every constraint holds; cost by level ${costs(costByLevel)}; ${values.join(', ')}\n`);
  if (differences !== null) {
    const { waitMinutes, startMinute } = differences;
    const clock = (minute: number): string =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    process.stdout.write(
      `between candidates: ${waitMinutes.least} to ${waitMinutes.greatest} minutes of waiting, first session from ${clock(startMinute.least)} to ${clock(startMinute.greatest)}\n`,
    );
  }
  return 0;
}

function explain([file]: string[], values: Values): number {
  const seconds = numberOf(values, 'seconds', 10, 0, 86_400);
  const { problem } = readProblem(file!);
  const start = performance.now();
  const within = (part: number) => () => performance.now() - start > seconds * 1000 * part;
  const { status } = scheduling.solve(problem, { seed: seedOf(values), steps: 2000, deadline: within(0.5) });
  if (status === 'feasible' || status === 'optimal') {
    write(values, values.json === true ? json(null) : 'a plan is possible: rondo schedule solve finds one\n');
    return 0;
  }
  const conflict = scheduling.explain(problem, { deadline: within(1) });
  write(values, values.json === true ? json(conflict) : `${conflictLines(conflict).join('\n')}\n`);
  return conflict.proven ? 3 : 0;
}

function repair([instanceFile, solutionFile]: string[], values: Values): number {
  const seed = seedOf(values);
  const seconds = numberOf(values, 'seconds', 5, 0, 86_400);
  const { problem } = readProblem(instanceFile!);
  const before = readPlan(solutionFile!);
  const disruption = disruptionOf(values, problem);
  const start = performance.now();
  const repaired = scheduling.repair(problem, before, disruption, {
    seed,
    ...(values.steps === undefined ? {} : { steps: numberOf(values, 'steps', 0, 0, 1e12) }),
    deadline: () => performance.now() - start > seconds * 1000,
  });
  const solution = { ...repaired, solver: { ...repaired.solver, ms: Math.round(performance.now() - start) } };
  mustPass(scheduling.disrupted(problem, before, disruption), solution);
  write(values, json(solution));
  if (solution.status === 'feasible' || solution.status === 'optimal') return 0;
  for (const text of conflictLines(solution.conflict)) process.stderr.write(`${text}\n`);
  return 3;
}

function disruptionOf(values: Values, problem: Problem): scheduling.Disruption {
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

function generate(_: string[], values: Values): number {
  const seed = seedOf(values);
  const tightness = numberOf(values, 'tightness', 0.85, 0.05, 1);
  const sizes = Object.keys(scheduling.SIZES);
  const shapes: Record<string, () => scheduling.Generated> = {
    fair: () => scheduling.generateFair({ people: 40, meetings: 160, tables: 18, slots: 18, fairness: 2 }, seed),
    'open-shop': () => scheduling.generateOpenShop(10, 10, seed),
    project: () => scheduling.generateProject(25, 8, seed),
  };
  let generated: scheduling.Generated;
  if (typeof values.shape === 'string') {
    const shape = Object.hasOwn(shapes, values.shape) ? shapes[values.shape] : undefined;
    if (shape === undefined) throw new UsageError(`--shape ${values.shape}: one of ${Object.keys(shapes).join(', ')}`);
    generated = shape();
  } else {
    const size = typeof values.size === 'string' ? values.size : 'S';
    if (!sizes.includes(size)) throw new UsageError(`--size ${size}: one of ${sizes.join(', ')}`);
    generated = scheduling.generate(size as scheduling.Size, seed, tightness, { conflict: values.conflict === true });
  }
  if (typeof values.plan === 'string') writeOut(values.plan, json(generated.solution));
  if (generated.conflict !== null) process.stderr.write(`planted conflict: ${generated.conflict.join(', ')}\n`);
  write(values, json(generated.instance));
  return 0;
}

function draw([file]: string[], values: Values): number {
  const by = values.by ?? 'person';
  if (by !== 'person' && by !== 'room' && by !== 'candidate')
    throw new UsageError(`--by ${by}: person, room or candidate`);
  const solution = readPlan(file!);
  const instance = typeof values.instance === 'string' ? readProblem(values.instance).problem.instance : null;
  write(values, scheduling.draw(instance, solution, { by }));
  return 0;
}
