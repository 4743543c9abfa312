import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/problem.ts';
import { solutionOf, type Verdict } from './referee.ts';
import { timeIndexed } from './time-indexed.ts';

/** clasp (Potassco, Debian package `clasp`) on the time-indexed model as pseudo-Boolean constraints. */
export async function clasp(problem: Problem, seconds: number): Promise<Verdict> {
  const model = timeIndexed(problem);
  const line = (terms: readonly (readonly [number, number])[]): string =>
    terms.map(([c, v]) => `${c < 0 ? c : `+${c}`} x${v + 1}`).join(' ');
  const text = [
    `* #variable= ${model.variables} #constraint= ${model.rows.length}`,
    `min: ${line(model.objective)} ;`,
    ...model.rows.map(({ terms, least }) => `${line(terms)} >= ${least} ;`),
  ].join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'referee-'));
  const file = join(folder, 'day.opb');
  writeFileSync(file, `${text}\n`);
  const begun = performance.now();
  const output = await new Promise<string>((resolve) => {
    const child = spawn('clasp', ['--opt-strategy=usc', `--time-limit=${Math.ceil(seconds)}`, '--quiet=1,1', file]);
    let all = '';
    child.stdout.on('data', (part) => {
      all += part;
    });
    child.on('error', () => resolve(''));
    child.on('close', () => resolve(all));
  });
  rmSync(folder, { recursive: true });
  const lines = output.split('\n').filter((one) => one.startsWith('v '));
  const on = new Set(
    lines
      .join(' ')
      .split(' ')
      .filter((one) => one.startsWith('x'))
      .map((one) => Number(one.slice(1)) - 1),
  );
  const proven = output.includes('OPTIMUM FOUND');
  return {
    referee: 'clasp',
    solution:
      on.size === 0
        ? null
        : solutionOf(
            problem,
            model.decode((v) => on.has(v)),
            'clasp',
          ),
    bound: null,
    proven,
    seconds: (performance.now() - begun) / 1000,
  };
}
