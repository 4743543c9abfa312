import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the queue runs no file of the folder that somebody stands in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rondo-stands-'));
  const marker = join(folder, 'was-run');
  writeFileSync(
    join(folder, '.graphile-workerrc.cjs'),
    `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`,
  );
  const load = (what: string) =>
    spawnSync(
      process.execPath,
      [
        '--conditions=rondo-source',
        '--input-type=module',
        '-e',
        `await import(${JSON.stringify(what)}); process.stdout.write(process.cwd())`,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
  try {
    const { stdout, stderr } = load(new URL('./graphile-worker.ts', import.meta.url).href);
    expect(stderr).not.toContain('Cosmiconfig');
    expect(stdout).toBe(folder);
    expect(existsSync(marker)).toBe(false);
    // The library itself would have: while it does, the module is needed.
    load(import.meta.resolve('graphile-worker'));
    expect(existsSync(marker)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
