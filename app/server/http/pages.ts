import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Hono } from 'hono';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
};

/** Headers of every answer. Scripts and styles come from here only; the one inline style of the component library has the nonce. */
export function securityHeaders(url: string, nonce?: string): Record<string, string> {
  const style = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src ${style}`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    ...(url.startsWith('https://') ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/** The path of a file that is asked for; empty where it is no text at all (`%E0%A4%A`). */
function fileAsked(url: string): string {
  try {
    return normalize(decodeURIComponent(new URL(url).pathname));
  } catch {
    return '';
  }
}

const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];
type KeptFile = { plain: Uint8Array<ArrayBuffer>; packed: { [Each in Encoding]?: Uint8Array<ArrayBuffer> } };

/** A file of the build as it is and packed, once for everybody: behind no proxy, too, a phone gets a third of the bytes. */
async function keep(file: string, type: string): Promise<KeptFile> {
  const plain = new Uint8Array(await readFile(file));
  if (!/^text\/|json|svg/.test(type) || plain.length < 1000) return { plain, packed: {} };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } };
  const [br, gzipped] = await Promise.all([brotli(plain, quality), zip(plain, { level: 9 })]);
  return { plain, packed: { br: new Uint8Array(br), gzip: new Uint8Array(gzipped) } };
}

/** The shortest that the browser says it understands; `;q=0` says that it does not. */
function encodingFor(accepted: string | undefined, packed: KeptFile['packed']): Encoding | undefined {
  const understood = (accepted ?? '').split(',').flatMap((one) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    return parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [name];
  });
  return encodings.find((encoding) => packed[encoding] !== undefined && understood.includes(encoding));
}

/** What no page of ours is called: dot files, inner handlers of libraries, files by their ending, the numbers for Prometheus. */
const isNoPage = (path: string) => /\/(?:\.|_|%2e|%5f)|\.[a-z0-9~]{1,12}\/?$|^\/(?:metrics|api)\/?$/i.test(path);

/** Hashed files of the build, and one HTML per side for every address a person can type. */
export function pages(folder: string, url: string): Hono {
  const app = new Hono();
  const nothingHere = () =>
    new Response('There is nothing here.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...securityHeaders(url) },
    });
  const htmlOf = (side: 'staff' | 'candidate') => {
    const file = join(folder, side, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const html = { staff: htmlOf('staff'), candidate: htmlOf('candidate') };
  const kept = new Map<string, Promise<KeptFile>>();

  app.get('/assets/*', async (c) => {
    const path = fileAsked(c.req.url);
    const type = mediaTypes[extname(path)];
    if (type === undefined || path.includes('..') || !path.startsWith('/assets/')) return nothingHere();
    let file = kept.get(path);
    if (file === undefined) {
      file = keep(join(folder, path), type);
      kept.set(path, file);
      file.catch(() => kept.delete(path));
    }
    const { plain, packed } = await file.catch(() => ({ plain: undefined, packed: {} as KeptFile['packed'] }));
    if (plain === undefined) return nothingHere();
    const encoding = encodingFor(c.req.header('accept-encoding'), packed);
    const bytes = (encoding && packed[encoding]) ?? plain;
    return c.body(bytes, 200, {
      ...securityHeaders(url),
      'Content-Type': type,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
      Vary: 'Accept-Encoding',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });

  // The service worker of the staff side: asked for anew every time, so that a new version arrives with its pages.
  app.get('/worker.js', async (c) => {
    const script = await readFile(join(folder, 'worker.js'), 'utf8').catch(() => undefined);
    if (script === undefined) return nothingHere();
    return c.body(script, 200, {
      ...securityHeaders(url),
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  });

  app.get('*', (c) => {
    const path = new URL(c.req.url).pathname;
    if (isNoPage(path)) return nothingHere();
    const side = path === '/my' || path.startsWith('/my/') || path.startsWith('/apply/') ? 'candidate' : 'staff';
    const page = html[side];
    if (page === undefined) {
      return c.text('The pages are not built yet: run npm start, or npm run build:web.', 503, securityHeaders(url));
    }
    const nonce = randomBytes(16).toString('base64');
    return c.html(page.replaceAll('__CSP_NONCE__', nonce), 200, {
      ...securityHeaders(url, nonce),
      'Cache-Control': 'no-store',
    });
  });
  return app;
}
