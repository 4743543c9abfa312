import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { pages } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'rondo-pages-'));
mkdirSync(join(folder, 'staff'));
writeFileSync(join(folder, 'staff/index.html'), '<p nonce="__CSP_NONCE__">staff</p>');
writeFileSync(join(folder, 'worker.js'), 'const shell = {};');
afterAll(() => rmSync(folder, { recursive: true }));
const get = (path: string, from = folder) => pages(from, 'https://rondo.example').request(path);

describe('the files of the build', () => {
  const script = 'export const words = "the same words once more";\n'.repeat(200);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/page-1.js'), script);
  writeFileSync(join(folder, 'assets/face-1.woff2'), script);
  const asked = (name: string, encodings: string) =>
    pages(folder, 'https://rondo.example').request(`/assets/${name}`, { headers: { 'accept-encoding': encodings } });

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip;q=0.5, br;q=0', 'gzip', gunzipSync],
  ])('arrive packed for a phone that understands %s', async (encodings, packed, unpack) => {
    const answer = await asked('page-1.js', encodings);
    expect(answer.headers.get('content-encoding')).toBe(packed);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(bytes.length).toBeLessThan(script.length / 3);
    expect(unpack(bytes).toString()).toBe(script);
  });

  it('arrive as they are where nothing else is understood, and what is packed already is not packed again', async () => {
    for (const [name, encodings] of [
      ['page-1.js', ''],
      ['page-1.js', 'identity'],
      ['face-1.woff2', 'br'],
    ] as const) {
      const answer = await asked(name, encodings);
      expect(answer.headers.get('content-encoding')).toBeNull();
      expect(await answer.text()).toBe(script);
    }
  });

  it('are not there under another name, also when asked twice', async () => {
    for (let times = 0; times < 2; times++) expect((await asked('page-2.js', 'br')).status).toBe(404);
  });
});

describe('the service worker', () => {
  it('R87 is asked for anew every time, from the root, and may load nothing from elsewhere', async () => {
    const answer = await get('/worker.js');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it('is not there, rather than a page of HTML, where the pages are not built', async () => {
    expect((await get('/worker.js', join(folder, 'nowhere'))).status).toBe(404);
  });

  it('a page names the nonce of its own answer, and is never stored by the way', async () => {
    const answer = await get('/sessions/1/room');
    const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? 'none';
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('what is no page', () => {
  it('S05 · idor: a dot file, an inner handler of a library and a file that is not there are not there, and no page of HTML', async () => {
    const asked = [
      '/.env',
      '/.git/config',
      '/%2eenv',
      '/_next/data/x.json',
      '/__debug',
      '/wp-login.php',
      '/robots.txt',
    ];
    for (const path of [...asked, '/vacancies.json', '/my/.env', '/metrics', '/api', '/package.json', '/a/b.sql.gz']) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('content-type'), path).toBe('text/plain; charset=utf-8');
      expect(answer.headers.get('cache-control'), path).toBe('no-store');
    }
    for (const path of ['/', '/vacancies/01a2089b-f5ab-7fd3-b878-cfcd62d17c1d/plan', '/apply-to', '/settings/people'])
      expect((await get(path)).status, path).toBe(200);
  });
});
