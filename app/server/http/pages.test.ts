import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pages } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'rondo-pages-'));
mkdirSync(join(folder, 'staff'));
writeFileSync(join(folder, 'staff/index.html'), '<p nonce="__CSP_NONCE__">staff</p>');
writeFileSync(join(folder, 'worker.js'), 'const shell = {};');
afterAll(() => rmSync(folder, { recursive: true }));
const get = (path: string, from = folder) => pages(from, 'https://rondo.example').request(path);

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
