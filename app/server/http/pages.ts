import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Hono } from 'hono';

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

/** Hashed files of the build, and one HTML per side for every address a person can type. */
export function pages(folder: string, url: string): Hono {
  const app = new Hono();
  const nothingHere = () =>
    new Response('There is nothing here.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', ...securityHeaders(url) },
    });
  const htmlOf = (side: 'staff' | 'candidate') => {
    const file = join(folder, side, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const html = { staff: htmlOf('staff'), candidate: htmlOf('candidate') };
  const kept = new Map<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>();

  app.get('/assets/*', async (c) => {
    const path = fileAsked(c.req.url);
    const type = mediaTypes[extname(path)];
    if (type === undefined || path.includes('..') || !path.startsWith('/assets/')) return nothingHere();
    let file = kept.get(path);
    if (file === undefined) {
      try {
        file = { bytes: new Uint8Array(await readFile(join(folder, path))), type };
      } catch {
        return nothingHere();
      }
      kept.set(path, file);
    }
    return c.body(file.bytes, 200, {
      ...securityHeaders(url),
      'Content-Type': file.type,
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
