import type { Solution } from '@rondo/scheduling';
import * as scheduling from '@rondo/scheduling';
import { JsonError } from './json-text.ts';
import {
  conflictLines,
  costs,
  explained,
  isWhole,
  json,
  mayLeaveOut,
  mustPass,
  progressLine,
  Refused,
  withConflict,
} from './schedule/answer.ts';
import {
  BadInput,
  disruptionOf,
  numberOf,
  type Option,
  read,
  readJson,
  readPlan,
  readProblem,
  seedOf,
  type Values,
  write,
  writeOut,
} from './schedule/input.ts';
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
  rondo schedule generate --size S|M|L|XL|flow [--seed N] [--tightness .85] [--people .7] [--conflict] [--plan FILE] [--out FILE]
  rondo schedule generate --shape fair|open-shop|project [--seed N] [--plan FILE] [--out FILE]
      a random instance: --tightness is how full the rooms are, --people how full interviewers' free time (as it comes
      when absent); --plan writes the plan it was built around
  rondo schedule draw SOLUTION.json [--instance INSTANCE.json] [--by person|room|candidate] [--out FILE]
      the plan as swim lanes in SVG

A file named - is read from standard input.
`;

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
    options: ['seed', 'size', 'shape', 'tightness', 'people', 'conflict', 'plan', 'out'],
    run: generate,
  },
  draw: { files: ['SOLUTION.json'], options: ['instance', 'by', 'out'], run: draw },
};

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

/** Seconds for finding out why there is no plan. */
const EXPLANATION = 2;

/** The part of a longer search after which a day that is not placed whole is looked at for a reason. */
const FIRST_LOOK = 0.25;

function solve([file]: string[], values: Values): number {
  const seed = seedOf(values);
  const seconds = numberOf(values, 'seconds', 10, 0, 86_400);
  const steps = values.steps === undefined ? {} : { steps: numberOf(values, 'steps', 0, 0, 1e12) };
  // A step budget alone is the same on every machine; a deadline is not.
  const timed = values.steps === undefined || values.seconds !== undefined;
  const { instance, problem } = readProblem(file!);
  const start = performance.now();
  const elapsed = (): number => (performance.now() - start) / 1000;
  const line = progressLine(start);
  const search = (until: number, look: number): Solution => {
    let latest = 'building a first plan';
    let whole = false;
    const timeIsUp = (): boolean => {
      line.show(latest);
      return elapsed() > until || (!whole && elapsed() > look);
    };
    return scheduling.solve(problem, {
      seed,
      ...steps,
      ...(timed ? { deadline: timeIsUp } : {}),
      onImprovement: ({ costByLevel, boundByLevel }) => {
        whole = costByLevel[0] === 0;
        latest = `cost ${costs(costByLevel)}   bound ${costs(boundByLevel)}`;
        line.show(latest);
      },
    });
  };
  // An impossible day should not take the whole of a long search to be found out; a short search is not cut in two.
  const look = timed && seconds >= 8 ? seconds * FIRST_LOOK : seconds;
  let solution = search(seconds, look);
  let found = isWhole(solution);
  if (!found) {
    const conflict = explained(problem, EXPLANATION);
    if (look < seconds && !(conflict.proven && !mayLeaveOut(problem))) {
      const longer = search(elapsed() + seconds - look, Number.POSITIVE_INFINITY);
      if (scheduling.compareCosts(longer.objective.costByLevel, solution.objective.costByLevel) < 0) solution = longer;
    }
    found = isWhole(solution);
    if (!found) {
      solution = withConflict(problem, solution, conflict);
      found = mayLeaveOut(problem) && solution.status === 'partial';
    }
  }
  line.end();
  solution = { ...solution, solver: { ...solution.solver, ms: Math.round(elapsed() * 1000) } };
  mustPass(instance, solution);
  write(values, json(solution));
  if (found) return 0;
  for (const text of conflictLines(solution.conflict)) process.stderr.write(`${text}\n`);
  return 3;
}

function check([instanceFile, solutionFile]: string[]): number {
  const { instance, problem } = readProblem(instanceFile!);
  const solution = readJson(solutionFile!);
  const { violations, costByLevel, components, differences } = scheduling.check(instance, solution);
  if (violations.some(({ id }) => id === 'F-solution'))
    throw new BadInput(violations.map(({ text }) => text).join('\n'));
  for (const { id, text } of violations) process.stdout.write(`${id}: ${text}\n`);
  if (violations.length > 0) return 1;
  const { status, assignments } = solution as Solution;
  if (assignments.length === 0 && problem.sessions.length > 0) {
    process.stdout.write(`nothing is placed (${status}): there is no plan to check\n`);
    return 0;
  }
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
  const tried = scheduling.solve(problem, { seed: seedOf(values), steps: 2000, deadline: within(0.3) });
  if (isWhole(tried)) {
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
  let solution = { ...repaired, solver: { ...repaired.solver, ms: Math.round(performance.now() - start) } };
  const found = isWhole(solution);
  const after = scheduling.disrupted(problem, before, disruption);
  const compiled = scheduling.compile(after);
  if (!found && compiled.ok) solution = { ...solution, conflict: explained(compiled.problem, EXPLANATION) };
  mustPass(after, solution);
  write(values, json(solution));
  if (found) return 0;
  const left = solution.changes.filter(({ what }) => what === 'unplaced').map(({ session }) => session);
  if (left.length > 0) process.stderr.write(`left without a place: ${left.join(', ')}\n`);
  for (const text of conflictLines(solution.conflict)) process.stderr.write(`${text}\n`);
  return 3;
}

function generate(_: string[], values: Values): number {
  const seed = seedOf(values);
  const rooms = numberOf(values, 'tightness', 0.85, 0.05, 1);
  const people = values.people === undefined ? null : numberOf(values, 'people', 0, 0.05, 1);
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
    generated = scheduling.generate(
      size as scheduling.Size,
      seed,
      { rooms, people },
      { conflict: values.conflict === true },
    );
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
