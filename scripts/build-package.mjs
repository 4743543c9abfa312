// prepack of a package: its sources as JavaScript with types in dist/, so that it runs where types are not stripped.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = process.cwd();
const dist = join(folder, 'dist');
const project = join(folder, 'tsconfig.dist.json');
rmSync(dist, { recursive: true, force: true });
writeFileSync(
  project,
  JSON.stringify({
    extends: './tsconfig.json',
    compilerOptions: {
      noEmit: false,
      incremental: false,
      tsBuildInfoFile: null,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: 'src',
      outDir: 'dist',
    },
    include: ['src'],
    exclude: ['src/**/*.test.ts', 'src/testing'],
  }),
);
try {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(project);
}
