import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const source = stripTypeScriptTypes(readFileSync(new URL('./worker.ts', import.meta.url), 'utf8')).replace(
  /^export \{\s*\};?$/m,
  '',
);
const shell = { version: 'v2', files: ['/assets/staff.js', '/assets/room.css'], lexicons: { nl: ['/assets/nl.js'] } };
const startPage = '<!doctype html><script type="module" src="/assets/staff.js"></script>';

type Answer = { body: string; type: string; status?: number; redirected?: boolean };
const script = (body = 'built'): Answer => ({ body, type: 'text/javascript; charset=utf-8' });
const page = (body: string): Answer => ({ body, type: 'text/html; charset=UTF-8' });
const portal = page('<!doctype html><h1>Welcome to the hotel</h1>');

/** A worker of the build over a server that answers so; `caches` is what the device keeps. */
function workerOver(changes: Record<string, Answer> = {}) {
  const server: Record<string, Answer> = {
    '/': page(startPage),
    '/assets/staff.js': script(),
    '/assets/room.css': { body: 'built', type: 'text/css; charset=utf-8' },
    '/assets/nl.js': script(),
    ...changes,
  };
  const kept = new Map<string, Map<string, string>>();
  const listeners: Record<string, (event: object) => void> = {};
  const pathOf = (asked: Request | string) => (typeof asked === 'string' ? asked : new URL(asked.url).pathname);
  const cache = (name: string) => {
    const inside = kept.get(name) ?? new Map<string, string>();
    kept.set(name, inside);
    return {
      put: async (asked: Request | string, answer: Response) => void inside.set(pathOf(asked), await answer.text()),
      match: async (asked: Request | string) => {
        const found = inside.get(pathOf(asked));
        return found === undefined ? undefined : new Response(found);
      },
    };
  };
  class AtHome extends Request {
    constructor(path: string, init?: RequestInit) {
      super(new URL(path, 'https://rondo.test'), init);
    }
  }
  const fetch = async (asked: Request | string) => {
    const answer = server[pathOf(asked)];
    if (answer === undefined) throw new TypeError('no network');
    const { body, type, status = 200, redirected = false } = answer;
    const made = new Response(body, { status, headers: { 'content-type': type } });
    Object.defineProperty(made, 'redirected', { value: redirected });
    return made;
  };
  const caches = {
    open: async (name: string) => cache(name),
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    match: async (asked: Request | string) => {
      for (const name of kept.keys()) {
        const found = await cache(name).match(asked);
        if (found) return found;
      }
      return undefined;
    },
  };
  const self = {
    skipWaiting: async () => undefined,
    clients: { claim: async () => undefined, matchAll: async () => [] },
    addEventListener: (on: string, listen: (event: object) => void) => {
      listeners[on] = listen;
    },
  };
  const location = { origin: 'https://rondo.test' };
  runInNewContext(source, { shell, self, caches, fetch, location, Request: AtHome, URL, Promise, setTimeout, Error });
  const tell = async (on: string, event: object = {}) => {
    let work: Promise<unknown> = Promise.resolve();
    listeners[on]?.({ ...event, waitUntil: (one: Promise<unknown>) => (work = one) });
    await work;
  };
  return {
    kept,
    server,
    tell,
    /** What the worker answers to a page that is gone to; undefined where it leaves it to the browser. */
    async goneTo(path: string): Promise<string | undefined> {
      let answer: Promise<Response> | undefined;
      const request = { url: `https://rondo.test${path}`, method: 'GET', mode: 'navigate' };
      listeners.fetch?.({ request, respondWith: (one: Promise<Response>) => (answer = one) });
      return (await answer)?.text();
    },
  };
}

it('R87 the worker keeps the page and the files of its version', async () => {
  const { tell, kept } = workerOver();
  await tell('install');
  expect([...(kept.get('rondo-v2')?.keys() ?? [])].sort()).toEqual(['/', ...shell.files].sort());
});

it.each<[string, Record<string, Answer>]>([
  ['a page of the network for the start', { '/': portal }],
  ['a page of the network for a script', { '/assets/staff.js': portal }],
  ['a page of the network for a style sheet', { '/assets/room.css': portal }],
  ['a way to a sign-in of the network', { '/': { ...page(startPage), redirected: true } }],
  ['an error page', { '/assets/staff.js': { ...script(), status: 503 } }],
  ['the page of another version', { '/': page(startPage.replace('staff', 'staff-older')) }],
])('S60 · blind: the worker keeps nothing at all when it is given %s', async (_what, changes) => {
  const { tell, kept, server } = workerOver(changes);
  await expect(tell('install')).rejects.toThrow();
  expect([...kept.values()].flatMap((inside) => [...inside.keys()])).toEqual([]);
  // The next look finds our server, and all is well.
  Object.assign(server, { '/': page(startPage), '/assets/staff.js': script(), '/assets/room.css': script() });
  await tell('install');
  expect(kept.get('rondo-v2')?.size).toBe(3);
});

it('R87 words that a page of the network stands in for are fetched again later', async () => {
  const { tell, kept, server } = workerOver({ '/assets/nl.js': portal });
  await tell('install');
  await tell('message', { data: { writes: ['nl'] } });
  expect(kept.get('rondo-v2')?.has('/assets/nl.js')).toBe(false);
  server['/assets/nl.js'] = script('words');
  await tell('message', { data: { writes: ['nl'] } });
  expect(kept.get('rondo-v2')?.get('/assets/nl.js')).toBe('words');
});

it('R87 without a network a page of the staff side is the kept one; the candidate’s and the public form are left alone', async () => {
  const { tell, goneTo, server } = workerOver();
  await tell('install');
  delete server['/'];
  expect(await goneTo('/sessions/7/room')).toBe(startPage);
  for (const path of ['/my', '/my/open', '/apply/0190', '/api/v1/rooms', '/applying']) {
    const answer = await goneTo(path);
    if (path === '/applying') expect(answer).toBe(startPage);
    else expect(answer, path).toBeUndefined();
  }
});
