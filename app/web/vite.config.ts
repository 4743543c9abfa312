import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin, transformWithOxc } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Which page of HTML a path belongs to; the server makes the same choice in production. */
const htmlOf = (path: string): string => {
  if (path === '/gallery' || path.startsWith('/gallery/')) return '/gallery/index.html';
  if (path === '/my' || path.startsWith('/my/') || path.startsWith('/apply/')) return '/candidate/index.html';
  return '/staff/index.html';
};

/** In development every page address answers with its side's HTML, so that a reload keeps the place. */
const pagesByPath = (): Plugin => ({
  name: 'rondo-pages-by-path',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      const wantsHtml = request.headers.accept?.includes('text/html') ?? false;
      if (request.method === 'GET' && wantsHtml && !path.startsWith('/api/')) request.url = htmlOf(path);
      next();
    });
  },
});

/** React Aria carries its own words in 34 languages; Rondo speaks three, so the others become empty. */
const ourLanguagesOnly = (): Plugin => {
  const spoken = new Set(['en-US', 'nl-NL', 'nb-NO']);
  const localeFile = /\/(?:react-aria|react-stately|react-aria-components)\/.*\/([a-z]{2}-[A-Z]{2})\.m?js$/;
  return {
    name: 'rondo-our-languages-only',
    enforce: 'pre',
    load(id) {
      const locale = localeFile.exec(id.replaceAll('\\', '/'))?.[1];
      return locale && !spoken.has(locale) ? 'export default {};' : null;
    },
  };
};

/**
 * The order of the cascade layers is set by whichever style sheet arrives first, and with pages that load theirs
 * lazily that may be any: so each of ours starts with the order that tokens.css declares.
 */
const layersInOrder = (): Plugin => {
  const order = /^@layer [^;{]+;/m.exec(readFileSync(here('./ui/tokens.css'), 'utf8'))?.[0];
  if (!order) throw new Error('ui/tokens.css does not declare the order of the layers');
  return {
    name: 'rondo-layers-in-order',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/ },
      handler: (code, id) => (id.startsWith(here('.')) && !code.includes(order) ? `${order}\n${code}` : null),
    },
  };
};

const sansOf = (files: object) => Object.keys(files).find((file) => /schibsted-grotesk-latin-wght/.test(file));

/** The sans face is on every page, so its Latin file is asked for before the style sheet is read; for candidates `ahead.ts` does. */
const preloadSans = (): Plugin => ({
  name: 'rondo-preload-sans',
  transformIndexHtml: {
    order: 'post',
    handler(_html, context) {
      const font = sansOf(context.bundle ?? {});
      if (!font || context.path.startsWith('/candidate/')) return [];
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: true };
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
    },
  },
});

type BuiltFile = {
  fileName: string;
  imports: string[];
  facadeModuleId: string | null;
  viteMetadata?: { importedCss: Set<string> };
};

/** A built file with all that it imports, styles too, each once. */
const withImports = (chunks: readonly BuiltFile[], name: string, to = new Set<string>()): Set<string> => {
  const chunk = chunks.find(({ fileName }) => fileName === name);
  if (!chunk || to.has(name)) return to;
  to.add(name);
  for (const css of chunk.viteMetadata?.importedCss ?? []) to.add(css);
  for (const next of chunk.imports) withImports(chunks, next, to);
  return to;
};

/** Puts the candidate's first script before all others: by itself, with the files of each page written in. */
const candidateAhead = (): Plugin => ({
  name: 'rondo-candidate-ahead',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const chunkOf = (path: string) => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.replaceAll('\\', '/').endsWith(path));
        if (!chunk) this.error(`the build has no ${path}`);
        return chunk.fileName;
      };
      const entry = withImports(chunks, chunkOf('/candidate/index.html'));
      const lines = readFileSync(here('./candidate/routes.ts'), 'utf8');
      const files = Object.fromEntries(
        [...lines.matchAll(/candidatePage\('([^']+)', \(\) => import\('\.([^']+)'\)/g)].map(
          ([, path = '', file = '']) => [
            path,
            [...withImports(chunks, chunkOf(`/candidate${file}`))]
              .filter((name) => !entry.has(name))
              .map((name) => `/${name}`),
          ],
        ),
      );
      const html = bundle['candidate/index.html'];
      if (Object.keys(files).length === 0 || html?.type !== 'asset') this.error('the candidate has no pages');
      const made = await build({
        configFile: false,
        logLevel: 'error',
        build: { write: false, lib: { entry: here('./candidate/ahead.ts'), formats: ['iife'], name: 'ahead' } },
      });
      const code = [made]
        .flat()
        .flatMap((one) => ('output' in one ? one.output : []))
        .map((one) => ('code' in one ? one.code : ''))
        .join('');
      const name = this.emitFile({
        type: 'asset',
        name: 'first.js',
        source: `{ const built = ${JSON.stringify({ sans: `/${sansOf(bundle)}`, files })};\n${code} }\n`,
      });
      const first = `<head>\n    <script async src="/${this.getFileName(name)}"></script>`;
      html.source = String(html.source).replace('<head>', first);
    },
  },
});

/** What the interview room needs without a network: the staff side's start and these, each with all it imports. */
const roomPages = [
  'staff/index.html',
  'staff/ahead.ts',
  'staff/hand-over.ts',
  'today/TodayPage.tsx',
  'sessions/SessionPage.tsx',
  'sessions/RoomPage.tsx',
  'commitments/SettleDialogs.tsx',
  'scorecards/ScorecardPage.tsx',
  'logins/SignInPage.tsx',
  'wording/src/lazy.ts',
];

/** What the words of each language are checked with: kept for who writes in it, beside what the room needs. */
const lexicons = { nl: 'wording/src/nl.ts', nb: 'wording/src/nb.ts', en: 'wording/src/en.ts' };

/** Writes the service worker beside the pages, with the names of the built files that it keeps. */
const roomOffline = (): Plugin => ({
  name: 'rondo-room-offline',
  apply: 'build',
  generateBundle: {
    // Last: chunks that hold only styles are taken away before.
    order: 'post',
    async handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const files = new Set<string>();
      const add = (name: string, to: Set<string>) => {
        const chunk = chunks.find(({ fileName }) => fileName === name);
        if (!chunk || files.has(name) || to.has(name)) return;
        to.add(name);
        for (const css of chunk.viteMetadata?.importedCss ?? []) to.add(css);
        for (const asset of chunk.viteMetadata?.importedAssets ?? []) to.add(asset);
        for (const next of chunk.imports) add(next, to);
      };
      const addModule = (path: string, to: Set<string>) => {
        const isIt = (id: string | null) => id?.replaceAll('\\', '/').endsWith(`/${path}`) ?? false;
        const chunk = chunks.find(({ facadeModuleId, moduleIds }) => isIt(facadeModuleId) || moduleIds.some(isIt));
        if (!chunk) this.error(`the room needs ${path} without a network, and the build has no such file`);
        add(chunk.fileName, to);
      };
      for (const page of roomPages) addModule(page, files);
      const spoken = Object.fromEntries(
        Object.entries(lexicons).map(([language, path]) => {
          const own = new Set<string>();
          addModule(path, own);
          return [language, [...own].sort().map((name) => `/${name}`)];
        }),
      );
      for (const name of Object.keys(bundle)) if (/\.(?:woff2|svg)$/.test(name)) files.add(name);
      const names = [...files].sort().map((name) => `/${name}`);
      const version = createHash('sha256')
        .update(JSON.stringify([names, spoken]))
        .digest('hex')
        .slice(0, 16);
      const source = readFileSync(here('./worker.ts'), 'utf8');
      const { code } = await transformWithOxc(source, 'worker.ts');
      const shell = `const shell = ${JSON.stringify({ version, files: names, lexicons: spoken })};\n`;
      this.emitFile({ type: 'asset', fileName: 'worker.js', source: shell + code.replace(/^export \{\s*\};?$/m, '') });
    },
  },
});

type Modules = { getModuleInfo(id: string): { importers: readonly string[] } | null };

/** Whether the candidate's side uses a module of ours, by itself or through another one. */
const isForCandidates = (id: string, modules: Modules, seen = new Set<string>()): boolean => {
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((one) => one.includes('/web/candidate/') || isForCandidates(one, modules, seen));
};

/*
 * Few files rather than many small ones: on a slow network each costs a wait of its own, and a browser asks for six at a
 * time. What both sides stand on is one, what the candidate's pages share another.
 */
const groups = [
  {
    name: (id: string, modules: Modules) => (isForCandidates(id, modules) ? 'ground' : null),
    // What the bundler calls this group when it tells of one; it cannot know what the function answers.
    debugName: 'ground',
    test: /node_modules\/(?:react|react-dom|scheduler)\/|\/web\/(?:ui\/(?:plain\/)?)?[^/]+$/,
    priority: 2,
  },
  { name: 'mine', test: /\/web\/candidate\/(?![^/]*Page\.)/, minShareCount: 2, priority: 1 },
];

export default defineConfig({
  root: here('.'),
  base: '/',
  appType: 'mpa',
  publicDir: false,
  resolve: { conditions: ['rondo-source', 'module', 'browser', 'development|production'] },
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [
    react(),
    ourLanguagesOnly(),
    layersInOrder(),
    pagesByPath(),
    preloadSans(),
    candidateAhead(),
    roomOffline(),
  ],
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    rolldownOptions: {
      input: { staff: here('./staff/index.html'), candidate: here('./candidate/index.html') },
      output: { codeSplitting: { groups } },
    },
  },
  // All of them known from the start: a dependency found late would reload the page under somebody's hands.
  optimizeDeps: { entries: ['*/index.html'] },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
});
