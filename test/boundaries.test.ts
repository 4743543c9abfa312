import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbidden, importsOf } from './boundaries.ts';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'app', 'packages'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && !path.includes('/bench/') && !path.includes('/dist/'));
const sources = files.flatMap((path) => {
  try {
    return [{ path, text: readFileSync(path, 'utf8') }];
  } catch {
    return [];
  }
});

it('every import keeps to "Who may import what"', () => {
  expect(sources.length).toBeGreaterThan(200);
  const broken = sources.flatMap(({ path, text }) =>
    importsOf(path, text).flatMap((one) => {
      const why = forbidden(one);
      return why === undefined ? [] : [`${path} → ${one.to}: ${why}`];
    }),
  );
  expect(broken).toEqual([]);
});

/** A planted import for each rule, and an innocent one beside it. */
const planted: [from: string, source: string, why: RegExp | undefined][] = [
  ['packages/scheduling/src/x.ts', "import { x } from '../../interview/src/index.ts';", /scheduling → nothing/],
  ['packages/agreement/src/x.ts', "import { z } from 'zod';", /agreement → nothing/],
  ['packages/wording/src/x.ts', "import fs from 'node:fs';", /wording → nothing/],
  ['packages/interview/src/x.ts', "import { z } from 'zod';", undefined],
  ['packages/interview/src/x.ts', "import { readFile } from 'node:fs/promises';", /interview → zod/],
  ['app/server/scorecards/routes.ts', "import { words } from '../../web/scorecards/words.ts';", /server never → web/],
  ['app/server/scorecards/routes.ts', "import { x } from '../debriefs/routes.ts';", /only by its store\.ts/],
  ['app/server/scorecards/routes.ts', "import { x } from '../sessions/store.ts';", undefined],
  ['app/server/http/guard.ts', "import { x } from '../vacancies/store.ts';", /knows no feature/],
  ['app/web/vacancies/Page.tsx', "import { contract } from '../../server/vacancies/contract.ts';", /types only/],
  ['app/web/vacancies/Page.tsx', "import type { contract } from '../../server/vacancies/contract.ts';", /types only/],
  ['app/web/vacancies/Page.tsx', "import { Other } from '../agendas/AgendaPage.tsx';", /only by its use/],
  ['app/web/vacancies/Page.tsx', "import { Button } from '../ui/plain/Button.tsx';", undefined],
  ['app/web/ui/Button.tsx', "import { x } from '../vacancies/words.ts';", /knows no feature/],
  ['app/web/candidate/HomePage.tsx', "import { Dialog } from '../ui/Dialog.tsx';", /ui\/plain/],
  ['app/web/candidate/HomePage.tsx', "import { Button } from 'react-aria-components';", /no component library/],
  ['app/cli/key.ts', "import { x } from '../server/keys/store.ts';", /cli → packages, HTTP/],
  ['app/cli/backup.ts', "await import('../server/backup.ts');", undefined],
  ['app/cli/backup.ts', "import { x } from '../server/backups/dump.ts';", /cli → packages, HTTP/],
  ['app/cli/key.ts', "await import('../server/restore.ts');", /cli → packages, HTTP/],
  ['app/web/staff/x.ts', "const page = import('../../server/api.ts');", /types only/],
];

describe('a planted import is caught', () => {
  it.each(planted)('%s: %s', (from, source, why) => {
    const [found] = importsOf(from, source).map(forbidden);
    if (why === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(why);
  });
});

it('routes contain no SQL: it stands in a store, behind a name', () => {
  const broken = sources
    .filter(({ path }) => /^app\/server\/.*\/(?:routes|contract)\.ts$/.test(path))
    .filter(({ text }) => /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/.test(text))
    .map(({ path }) => path);
  expect(broken).toEqual([]);
});

it('only config.ts reads the environment', () => {
  const broken = sources
    .filter(({ path }) => path.startsWith('app/server/') && !/(?:config|main)\.ts$|\.test\.ts$/.test(path))
    .filter(({ text }) => /process\.env/.test(text))
    .map(({ path }) => path);
  expect(broken).toEqual([]);
});

it('packages read no clock and draw no unseeded randomness', () => {
  const clock = /\bDate\.now\(|new Date\(\)|\bMath\.random\(|\bperformance\.now\(/;
  const broken = sources
    .filter(({ path }) => /^packages\/\w+\/src\//.test(path) && !/\.test\.ts$/.test(path))
    .filter(({ text }) => clock.test(text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')))
    .map(({ path }) => path);
  expect(broken).toEqual([]);
  expect(clock.test('const at = Date.now();')).toBe(true);
});

describe('the compiler and the linter catch it too', () => {
  it('a package that reaches for node or the browser does not compile', () => {
    const folder = mkdtempSync(join('node_modules', 'planted-'));
    try {
      writeFileSync(
        join(folder, 'x.ts'),
        "import { readFileSync } from 'node:fs';\nexport const x = [readFileSync, fetch, console, setTimeout];\n",
      );
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          extends: '../../tsconfig.base.json',
          compilerOptions: { types: [], lib: ['ES2023'], incremental: false },
          include: ['x.ts'],
        }),
      );
      const run = () =>
        execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
          encoding: 'utf8',
          stdio: 'pipe',
        });
      let said = '';
      try {
        run();
      } catch (error) {
        said = String((error as { stdout?: unknown }).stdout);
      }
      for (const name of ['node:fs', 'fetch', 'console', 'setTimeout']) expect(said).toContain(name);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('a forbidden import is a lint error in its folder', () => {
    const cases: [path: string, text: string][] = [
      ['packages/scheduling/src/planted.ts', "import { z } from 'zod';\nexport const x = z;\n"],
      [
        'packages/interview/src/planted.ts',
        "import { readFile } from 'node:fs/promises';\nexport const x = readFile;\n",
      ],
      [
        'app/server/scorecards/planted.ts',
        "import { words } from '../../web/scorecards/words.ts';\nexport const x = words;\n",
      ],
      ['app/web/candidate/planted.ts', "import { Button } from 'react-aria-components';\nexport const x = Button;\n"],
    ];
    const innocent: [path: string, text: string] = [
      'packages/interview/src/innocent.ts',
      "import { z } from 'zod';\nexport const x = z;\n",
    ];
    // The same rules on a tree of its own, so that nobody's work sees the planted files.
    const tree = mkdtempSync(join(tmpdir(), 'rondo-planted-'));
    try {
      const config = JSON.parse(readFileSync('biome.json', 'utf8'));
      writeFileSync(
        join(tree, 'biome.json'),
        JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }),
      );
      for (const [path, text] of [...cases, innocent]) {
        mkdirSync(join(tree, dirname(path)), { recursive: true });
        writeFileSync(join(tree, path), text);
      }
      const found = lint(tree);
      for (const [path] of cases) expect(found, path).toContain(path);
      expect(found).not.toContain(innocent[0]);
    } finally {
      rmSync(tree, { recursive: true });
    }
  });
});

/** The paths where noRestrictedImports speaks. */
function lint(folder: string): string[] {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--only=style/noRestrictedImports', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [...run.stdout.matchAll(/"(?:path|file)":\s*"([^"]+)"/g)].map((match) =>
    (match[1] ?? '').replace(/^\.\//, ''),
  );
}
