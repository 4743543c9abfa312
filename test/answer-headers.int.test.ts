import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApi } from '../app/server/api.ts';
import type { Deps } from '../app/server/http/feature.ts';
import { listen } from '../app/server/listen.ts';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { appOver, testConfig, testWorld, type World } from './support/world.ts';

/** Pages and scripts as a build leaves them, and nothing else of one. */
const folder = mkdtempSync(join(tmpdir(), 'rondo-pages-'));
for (const [path, text] of [
  ['staff/index.html', '<!doctype html><style nonce="__CSP_NONCE__"></style>'],
  ['candidate/index.html', '<!doctype html><p>You'],
  ['assets/a1b2.js', `export const long = '${'x'.repeat(1200)}';`],
  ['assets/a1b2.woff2', 'font'],
  ['worker.js', '1;'],
] as const) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

let world: World;
let house: FullHouse;
beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world?.close();
});

/** What changes from answer to answer, as a word. */
const settled = (value: string) =>
  value
    .replace(/'nonce-[^']+'/, "'nonce-…'")
    .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g, '…')
    .replace(/(rondo-login=)[^;]+/, '$1…')
    .replace(/unsubscribe#.*/, 'unsubscribe#…')
    .replace(/\d{4}-\d{2}-\d{2}/g, '…');

type Ask = [what: string, method: string, path: string, init?: RequestInit & { broken?: 'database' | 'fault' }];

const json = { 'Content-Type': 'application/json' };

function asks(): Ask[] {
  const { rik, anna } = world;
  const application = `/api/v1/applications/${house.applicationId}`;
  const as = (who: { headers: Record<string, string> }, more: Record<string, string> = {}) => ({
    headers: { ...who.headers, ...more },
  });
  return [
    ['a page of the staff side', 'GET', '/vacancies'],
    ['a page of the candidate’s side', 'GET', '/my'],
    ['the public form', 'GET', `/apply/${house.slug}`],
    ['a script', 'GET', '/assets/a1b2.js', { headers: { 'accept-encoding': 'br' } }],
    ['a font', 'GET', '/assets/a1b2.woff2'],
    ['the service worker', 'GET', '/worker.js'],
    ['no script', 'GET', '/assets/none.js'],
    ['JSON', 'GET', '/api/v1/vacancies', as(rik)],
    ['JSON with a version', 'GET', application, as(rik)],
    [
      'nothing to say',
      'PATCH',
      '/api/v1/login/profile',
      {
        ...as(rik, json),
        body: '{"theme":"auto"}',
      },
    ],
    ['a calendar', 'GET', `/api/v1/my/applications/${house.applicationId}/calendar`, as(house.candidate)],
    ['a file', 'GET', `${application}/documents/${house.documentId}`, as(rik)],
    ['its text', 'GET', `${application}/documents/${house.documentId}/text`, as(rik)],
    ['an export to read and print', 'GET', '/api/v1/my/export-document', as(house.candidate)],
    ['a table', 'GET', `/api/v1/imports/${house.importId}/refused-rows`, as(rik)],
    ['the public form’s words', 'GET', `/api/v1/application-forms/${house.slug}`],
    ['live events', 'GET', '/api/v1/events', as(rik)],
    ['the description', 'GET', '/api/openapi.json'],
    ['the description for people', 'GET', '/api/docs'],
    [
      'somewhere else',
      'GET',
      `/api/v1/unsubscriptions/${world.deps.identity.reminderToken(world.org, rik.member)}`,
      { headers: { accept: 'text/html' } },
    ],
    ['400', 'GET', '/api/v1/vacancies?limit=0', as(rik)],
    ['401', 'GET', '/api/v1/vacancies'],
    ['403', 'GET', '/api/v1/audit', as(rik)],
    ['404', 'GET', '/api/v1/applications/01900000-0000-7000-8000-000000000000', as(rik)],
    ['404 of no route', 'GET', '/api/v1/nothing', as(rik)],
    ['405', 'DELETE', '/api/v1/vacancies', as(anna)],
    [
      '413',
      'POST',
      '/api/v1/vacancies',
      {
        ...as(rik, { ...json, 'content-length': '2000000' }),
        body: '{}',
      },
    ],
    ['415', 'POST', '/api/v1/vacancies', { ...as(rik, { 'Content-Type': 'text/plain' }), body: 'x' }],
    ['422', 'POST', '/api/v1/vacancies', { ...as(rik, json), body: '{}' }],
    ['429', 'GET', `/api/v1/application-forms/${house.slug}?language=en`, {}],
    ['500', 'GET', '/api/v1/rooms', { ...as(rik), broken: 'fault' }],
    ['503', 'GET', '/api/v1/rooms', { ...as(rik), broken: 'database' }],
  ];
}

async function everyKind(url: string): Promise<string> {
  const config = testConfig({ url });
  const app = (changes: Partial<Deps>) => {
    const { deps } = appOver(world.db, world.clock, { config, ...changes });
    return buildApi(deps, folder);
  };
  const plain = app({});
  const failing = (code?: string) =>
    app({
      withTenant: () => Promise.reject(Object.assign(new Error('canary of the fault'), code ? { code } : {})),
    });
  const held = app({
    limit() {
      world.deps.limit('headers', 0, 60);
    },
  });
  const lines: string[] = [];
  for (const [what, method, path, init = {}] of asks()) {
    const { broken, ...rest } = init;
    const asked = { ...rest, method };
    const answer = await (broken === 'fault'
      ? failing()
      : broken === 'database'
        ? failing('ECONNREFUSED')
        : what === '429'
          ? held
          : plain
    ).request(url + path, asked);
    if (what === 'live events') void answer.body?.cancel();
    else expect(await answer.text(), what).not.toContain('canary of the fault');
    lines.push(
      `${what}: ${answer.status}`,
      ...[...answer.headers]
        .map(([name, value]) => `  ${name}: ${settled(value)}`)
        .filter((line) => !line.startsWith('  content-length:'))
        .sort(),
      '',
    );
  }
  return lines.join('\n');
}

describe('S70 · headers: what goes with every kind of answer', () => {
  it('S70 · headers: are these and no others, over http', async () => {
    const said = await everyKind('http://localhost:3000');
    expect(said).not.toMatch(/strict-transport-security|x-powered-by|^ {2}server:|access-control|node|hono|postgres/im);
    await expect(said).toMatchFileSnapshot('fixtures/answer-headers.txt');
  });

  it('S70 · headers: over https each has HSTS too, whatever a proxy says, and nothing else is different', async () => {
    const [open, secure] = [await everyKind('http://localhost:3000'), await everyKind('https://rondo.example.org')];
    const kinds = (said: string) => said.split('\n\n').filter((one) => one.trim() !== '');
    for (const one of kinds(secure))
      expect(one).toContain('  strict-transport-security: max-age=31536000; includeSubDomains');
    const without = secure
      .replaceAll('  strict-transport-security: max-age=31536000; includeSubDomains\n', '')
      .replaceAll('https://rondo.example.org', 'http://localhost:3000');
    expect(kinds(without)).toEqual(kinds(open));
  });

  it('S70 · headers: before Rondo is open, and of whether it is up', async () => {
    const doorway = await listen({ host: '127.0.0.1', port: 0 }, async () => 'starting');
    try {
      for (const [path, status] of [
        ['/healthz', 200],
        ['/readyz', 503],
        ['/vacancies', 503],
      ] as const) {
        const answer = await fetch(`http://127.0.0.1:${doorway.port}${path}`);
        expect(answer.status, path).toBe(status);
        const {
          date: _,
          connection: __,
          'keep-alive': ___,
          'transfer-encoding': ____,
          ...got
        } = Object.fromEntries(answer.headers);
        delete got['content-length'];
        expect(got, path).toEqual({
          'content-type': path === '/vacancies' ? 'application/problem+json' : 'application/json',
          'cache-control': 'no-store',
          'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          ...(status === 503 ? { 'retry-after': '2' } : {}),
        });
      }
    } finally {
      await doorway.close(1_000);
    }
  });
});
