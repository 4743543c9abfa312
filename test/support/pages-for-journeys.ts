import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built pages. */
    pages: string;
  }
}

/** The pages, built into a folder of their own; with a statement as `mark` every script has another name, as in a newer version. */
export async function buildPages(mark = ''): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rondo-pages-'));
  await build({
    configFile: fileURLToPath(new URL('../../app/web/vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { output: { banner: mark } } },
  });
  return folder;
}

/** Builds the pages once for all journeys of a run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = await buildPages();
  project.provide('pages', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
