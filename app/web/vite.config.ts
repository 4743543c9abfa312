import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Which page of HTML a path belongs to; the server makes the same choice in production. */
const htmlOf = (path: string): string => {
  if (path === '/gallery' || path.startsWith('/gallery/')) return '/gallery/index.html';
  if (path === '/my' || path.startsWith('/my/')) return '/candidate/index.html';
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

/** The sans face is on every page, so its Latin file is asked for before the style sheet is read. */
const preloadSans = (): Plugin => ({
  name: 'rondo-preload-sans',
  transformIndexHtml: {
    order: 'post',
    handler(_html, context) {
      const font = Object.keys(context.bundle ?? {}).find((file) => /schibsted-grotesk-latin-wght/.test(file));
      if (!font) return [];
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: true };
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
    },
  },
});

export default defineConfig({
  root: here('.'),
  base: '/',
  appType: 'mpa',
  publicDir: false,
  resolve: { conditions: ['rondo-source', 'module', 'browser', 'development|production'] },
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react(), ourLanguagesOnly(), layersInOrder(), pagesByPath(), preloadSans()],
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    rolldownOptions: { input: { staff: here('./staff/index.html'), candidate: here('./candidate/index.html') } },
  },
  // All of them known from the start: a dependency found late would reload the page under somebody's hands.
  optimizeDeps: { entries: ['*/index.html'] },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
});
