import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Chunk = { file: string; src?: string; imports?: string[]; dynamicImports?: string[]; isEntry?: boolean };
export type Manifest = Record<string, Chunk>;
export type Side = { name: string; entry: string; firstPage: RegExp; budgetKilobytes: number; everyPage?: true };
export type PageWeight = { page: string; bytes: number; isFirst: boolean };

/**
 * The two sides, the page a person sees first on each, and what its JavaScript may weigh (gzip, 1 kB = 1000 bytes); for
 * candidates any page can be the first, from a link in a mail or an advert.
 */
export const sides: Side[] = [
  { name: 'staff', entry: 'staff/index.html', firstPage: /(?:^|\/)today\/[^/]+\.tsx$/, budgetKilobytes: 220 },
  {
    name: 'candidate',
    entry: 'candidate/index.html',
    firstPage: /HomePage\.tsx$/,
    budgetKilobytes: 110,
    everyPage: true,
  },
];

/** Every JavaScript file that is needed before `key` can run: itself and its static imports, each once. */
export const closure = (manifest: Manifest, key: string, found = new Set<string>()): Set<string> => {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  if (chunk.file.endsWith('.js')) found.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(manifest, next, found);
  return found;
};

/**
 * What each page of a side weighs: the entry's closure joined with the page's own. Pages are the chunks that the
 * entry's closure loads lazily; where none is the named first page, the heaviest counts as it, so that a
 * renamed page cannot slip through.
 */
export const pageWeights = (manifest: Manifest, side: Side, weigh: (file: string) => number): PageWeight[] => {
  if (!manifest[side.entry]) throw new Error(`${side.entry} is not in the manifest: build the pages first`);
  const entry = closure(manifest, side.entry);
  const keys = Object.entries(manifest);
  const lazy = keys.filter(([, chunk]) => entry.has(chunk.file)).flatMap(([, chunk]) => chunk.dynamicImports ?? []);
  const total = (files: Set<string>) => [...files].reduce((sum, file) => sum + weigh(file), 0);
  const pages = [...new Set(lazy)].map((key) => ({
    page: key,
    bytes: total(new Set([...entry, ...closure(manifest, key)])),
    isFirst: side.firstPage.test(key),
  }));
  if (pages.length === 0) return [{ page: side.entry, bytes: total(entry), isFirst: true }];
  pages.sort((a, b) => b.bytes - a.bytes);
  if (!pages.some((page) => page.isFirst)) pages[0]!.isFirst = true;
  return pages;
};

const main = () => {
  const dist = join(import.meta.dirname, 'dist');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const weigh = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  let over = false;
  for (const side of sides) {
    for (const { page, bytes, isFirst } of pageWeights(manifest, side, weigh)) {
      const kilobytes = bytes / 1000;
      const tooMuch = (isFirst || side.everyPage === true) && kilobytes > side.budgetKilobytes;
      over ||= tooMuch;
      const held = isFirst ? 'first page, at most' : 'at most';
      const verdict = isFirst || tooMuch ? `${held} ${side.budgetKilobytes} kB: ${tooMuch ? 'OVER' : 'ok'}` : '';
      console.log(`${side.name.padEnd(10)} ${kilobytes.toFixed(1).padStart(6)} kB gzip  ${page}  ${verdict}`.trimEnd());
    }
  }
  if (over) process.exitCode = 1;
};

if (import.meta.main) main();
