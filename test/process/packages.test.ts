import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The packages as an outsider gets them: packed, unpacked into a project of their own, imported by name. */
const packages = ['interview', 'scheduling', 'agreement', 'wording'] as const;
let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'rondo-packed-'));
  mkdirSync(join(project, 'node_modules/@rondo'), { recursive: true });
  symlinkSync(resolve('node_modules/zod'), join(project, 'node_modules/zod'));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  for (const name of packages) {
    execFileSync('npm', ['pack', '--pack-destination', project], {
      cwd: join('packages', name),
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
    const archive = readdirSync(project).find((file) => file.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['xzf', archive], { cwd: project });
    rmSync(join(project, archive));
    execFileSync('mv', ['package', join('node_modules/@rondo', name)], { cwd: project });
    rmSync(join('packages', name, 'dist'), { recursive: true });
  }
}, 180_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: project, encoding: 'utf8' }).trim();

it.each([
  [
    'interview',
    "import { fromTemplate, coverage } from '@rondo/interview'; let n = 0; const id = () => '01900000-0000-7000-8000-' + String(++n).padStart(12, '0'); console.log(coverage(fromTemplate('nl', id)).rows.length > 3)",
  ],
  [
    'interview',
    "import { tradePlan } from '@rondo/interview/templates'; let n = 0; const id = () => '01900000-0000-7000-8000-' + String(++n).padStart(12, '0'); console.log((await tradePlan('care', 'nb', id)).rounds.length === 2)",
  ],
  [
    'scheduling',
    "import { generate, compile } from '@rondo/scheduling'; console.log(typeof generate === 'function' && typeof compile === 'function')",
  ],
  ['agreement', "import { ratersNeeded } from '@rondo/agreement'; console.log(typeof ratersNeeded === 'function')"],
  [
    'wording',
    "import { check } from '@rondo/wording'; console.log(check('Ben je zwanger?', { lang: 'nl', kind: 'question' }).length > 0)",
  ],
])('%s works from its packed form', (_name, code) => {
  expect(run(code)).toBe('true');
});

it.each(packages)('%s brings its types, licence and README, and no tests', (name) => {
  const folder = join(project, 'node_modules/@rondo', name);
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect(files).toContain('LICENSE');
  expect(files).toContain('README.md');
  expect(files).toContain(join('dist', 'index.d.ts'));
  expect(files.filter((file) => /\.test\.|fixtures/.test(file))).toEqual([]);
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license).toBe('MIT');
});
