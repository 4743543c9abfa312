/**
 * `npm run bench:scheduling`: what the planner reaches, by size and tightness, beside its bounds and beside general solvers.
 *
 *   --quick            S and M, two seeds, three seconds, no referees
 *   --sizes S,M,L,XL   which sizes            --seeds 5      how many seeds
 *   --tightness .5,.7  which tightnesses      --seconds 10   for us and for each referee
 *   --processor        seconds of this process's own processor time, where others use the machine too
 *   --referees         also CP-SAT, HiGHS (npm ci in this folder) and clasp (Debian), as far as they are installed
 *   --no-parts         leaves out loops, repairs and the other shapes      --flow   also 10,000 loops
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { check } from '../src/check.ts';
import { compile } from '../src/compile.ts';
import { generate, type Size } from '../src/generate.ts';
import type { Instance, Problem } from '../src/problem.ts';
import { compareCosts, type Solution } from '../src/schedule.ts';
import { solve } from '../src/search/solve.ts';
import { flow, loops, repairs, shapes } from './parts.ts';
import { clasp } from './referees/clasp.ts';
import { cpSat } from './referees/cp-sat.ts';
import { highs } from './referees/highs.ts';
import type { Verdict } from './referees/referee.ts';
import { median, megabytes, say } from './report.ts';

const args = process.argv.slice(2);
const flag = (name: string): boolean => args.includes(`--${name}`);
const option = (name: string, other: string): string => {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? (args[at + 1] ?? other) : other;
};

const quick = flag('quick');
const sizes = option('sizes', quick ? 'S,M' : 'S,M,L,XL').split(',') as Size[];
const tightnesses = option('tightness', '.5,.7,.85,.95').split(',').map(Number);
const seeds = Number(option('seeds', quick ? '2' : '5'));
const seconds = Number(option('seconds', quick ? '3' : '10'));

type Referee = (problem: Problem, seconds: number) => Promise<Verdict>;
const installed: Referee[] = [];
if (flag('referees')) {
  const here = new URL('.', import.meta.url).pathname;
  if (existsSync(`${here}node_modules/or-tools-wasm`)) installed.push(cpSat);
  if (existsSync(`${here}node_modules/highs`)) installed.push(highs);
  if (spawnSync('clasp', ['--version']).status === 0) installed.push(clasp);
}

/** Seconds on the wall, or of this process's processor time (its engine's helper threads included). */
function clock(): number {
  if (!flag('processor')) return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

interface Run {
  readonly solution: Solution;
  readonly first: number | null;
  readonly best: number;
  readonly seconds: number;
}

function plan(problem: Problem, seed: number): Run {
  const begun = clock();
  const now = (): number => clock() - begun;
  let first: number | null = null;
  let best = 0;
  const solution = solve(problem, {
    seed,
    deadline: () => now() > seconds,
    onImprovement: ({ costByLevel }) => {
      best = now();
      if (first === null && costByLevel[0] === 0) first = best;
    },
  });
  return { solution, first, best, seconds: now() };
}

const problemOf = (instance: Instance): Problem => {
  const compiled = compile(instance);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults[0]));
  return compiled.problem;
};

const cost = (levels: readonly number[]): string => levels.map((value) => Math.round(value * 100) / 100).join(' · ');

say(
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.version}; ${seconds} s each, ${seeds} seeds`,
);
say('');
say(
  '| size | tightness | placed all | cost by level (median seed) | bound | first whole plan | best plan | memory | proven best |',
);
say('|---|---|---|---|---|---|---|---|---|');
const duels: { referee: string; cell: string; result: number; times: number | null }[] = [];
for (const size of sizes) {
  for (const tightness of tightnesses) {
    const runs: Run[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      const { instance } = generate(size, seed, tightness);
      const problem = problemOf(instance);
      const run = plan(problem, seed);
      const checked = check(instance, run.solution);
      if (checked.violations.length > 0)
        throw new Error(`${size} ${tightness} ${seed}: ${checked.violations[0]!.text}`);
      runs.push(run);
      for (const referee of installed) {
        const verdict = await referee(problem, seconds);
        duels.push(duel(`${size} ${tightness} seed ${seed}`, instance, run, verdict));
      }
    }
    const sorted = [...runs].sort((a, b) =>
      compareCosts(a.solution.objective.costByLevel, b.solution.objective.costByLevel),
    );
    const middle = sorted[sorted.length >> 1]!.solution;
    const whole = runs.filter(({ first }) => first !== null);
    const time = (values: number[]): string => (values.length === 0 ? '–' : `${median(values).toFixed(2)} s`);
    const proven = runs.filter(({ solution }) => solution.status === 'optimal').length;
    say(
      `| ${size} | ${tightness} | ${whole.length}/${seeds} | ${cost(middle.objective.costByLevel)} | ${cost(middle.boundByLevel)} | ${time(whole.map(({ first }) => first!))} | ${time(runs.map(({ best }) => best))} | ${megabytes()} | ${proven}/${seeds} |`,
    );
  }
}

function duel(cell: string, instance: Instance, run: Run, verdict: Verdict): (typeof duels)[number] {
  const { referee, solution } = verdict;
  if (solution === null) return { referee, cell, result: -1, times: null };
  const judged = check(instance, solution);
  if (judged.violations.some(({ id }) => /^H/.test(id))) return { referee, cell, result: -1, times: null };
  const result = compareCosts(run.solution.objective.costByLevel, judged.costByLevel);
  return { referee, cell, result, times: result <= 0 ? run.best / verdict.seconds : null };
}

if (duels.length > 0) {
  say('');
  say(
    '| referee, equal time | cells | we are better | same | referee better | our time to our best ÷ its time (median) |',
  );
  say('|---|---|---|---|---|---|');
  for (const referee of new Set(duels.map((one) => one.referee))) {
    const own = duels.filter((one) => one.referee === referee);
    const times = own.flatMap((one) => (one.times === null ? [] : [one.times]));
    const count = (test: (result: number) => boolean): number => own.filter(({ result }) => test(result)).length;
    say(
      `| ${referee} | ${own.length} | ${count((r) => r < 0)} | ${count((r) => r === 0)} | ${count((r) => r > 0)} | ${times.length > 0 ? median(times).toFixed(3) : '–'} |`,
    );
  }
  const lost = duels.filter(({ result }) => result > 0);
  say('');
  say(lost.length === 0 ? 'No cell in which a referee was better.' : 'Where a referee was better:');
  for (const { referee, cell } of lost) say(`- ${referee}: ${cell}`);
}

if (!flag('no-parts')) {
  say('');
  loops(quick ? 10 : 40);
  repairs(quick ? ['S', 'M'] : ['S', 'M', 'XL'], quick ? 10 : 40);
  await shapes(quick ? 3 : Math.max(10, seconds), flag('referees') && installed.includes(cpSat) ? cpSat : null);
}
if (flag('flow')) flow();
process.exit(0);
