import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Lang } from '../src/types.ts';

/** Bytes of a language's entry, bundled and minified, as such and with gzip. */
export type Size = { lang: Lang; bytes: number; gzip: number };

/** Bundles one language as a browser would get it and measures it. */
export async function measureSize(lang: Lang): Promise<Size> {
  const input = fileURLToPath(new URL(`../src/${lang}.ts`, import.meta.url));
  const bundle = await rolldown({ input, platform: 'browser', treeshake: true });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
  return { lang, bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
