/**
 * Sends random small instances through search and checker and reports every plan that does not pass.
 *
 *   node --conditions=rondo-source packages/scheduling/bench/fuzz.ts [--from 0] [--count 100000] [--steps 20]
 *
 * Prints progress every 10,000, and at the end how many instances had which answer. Exit code 1 if any did not pass.
 */
import { parseArgs } from 'node:util';
import { check, compile, generateSmall, solve } from '../src/index.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '100000' },
    steps: { type: 'string', default: '20' },
  },
});
const [from, count, steps] = [Number(values.from), Number(values.count), Number(values.steps)];

const statuses = new Map<string, number>();
const failures: string[] = [];
const start = performance.now();
for (let seed = from; seed < from + count; seed++) {
  const instance = generateSmall(seed);
  const compiled = compile(instance);
  if (!compiled.ok) {
    failures.push(`${seed}: refused: ${compiled.faults[0]!.path}: ${compiled.faults[0]!.remedy}`);
    continue;
  }
  const solution = solve(compiled.problem, { seed, steps });
  statuses.set(solution.status, (statuses.get(solution.status) ?? 0) + 1);
  const { violations } = check(instance, solution);
  // "Unknown" promises no plan; the command line shows none then.
  if (violations.length > 0 && solution.status !== 'unknown')
    failures.push(`${seed}: ${solution.status}: ${violations[0]!.id}: ${violations[0]!.text}`);
  if ((seed - from + 1) % 10_000 === 0)
    process.stdout.write(
      `${seed - from + 1} instances, ${failures.length} failures, ${Math.round((performance.now() - start) / 1000)} s\n`,
    );
}
// The first few of every kind: a kind is a message without its numbers and names.
const kinds = new Map<string, string[]>();
for (const failure of failures) {
  const kind = failure.replace(/^\d+: \w+: /, '').replace(/\b\w*\d[\w-]*\b/g, '#');
  kinds.set(kind, [...(kinds.get(kind) ?? []), failure]);
}
for (const [kind, own] of kinds) process.stdout.write(`${own.length} × ${kind}\n  ${own.slice(0, 3).join('\n  ')}\n`);
const answers = [...statuses].map(([status, times]) => `${status} ${times}`).join(', ');
process.stdout.write(
  `${count} instances from seed ${from}, ${steps} steps each: ${answers}; ${failures.length} failures\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
