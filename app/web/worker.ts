/*
 * The service worker: the room's pages are there without a network. It keeps the built files only (versioned, the same
 * for everybody), never an answer of the API, and leaves every other request to the browser.
 */

/** Written in by the build: the files that the room needs, and those that check the words of one language. */
declare const shell: { version: string; files: string[]; lexicons: Record<string, string[]> };

type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetched = Extendable & { request: Request; respondWith(answer: Promise<Response>): void };
type Told = Extendable & { data: unknown; source: { postMessage(message: unknown): void } | null };
type Scope = {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<unknown[]> };
  addEventListener(on: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(on: 'fetch', listen: (event: Fetched) => void): void;
  addEventListener(on: 'message', listen: (event: Told) => void): void;
};

const worker = self as unknown as Scope;
const beginning = 'rondo-';
const ours = beginning + shell.version;

/** How long a page may be on its way before the kept one is shown, in milliseconds. */
const patience = 4000;

/** A built file from the server. Something between may answer in its place, with a page or by leading elsewhere. */
const fetched = async (wanted: Request | string, kind: 'page' | 'file'): Promise<Response> => {
  const answer = await fetch(wanted);
  const isPage = /^text\/html/i.test(answer.headers.get('content-type') ?? '');
  if (!answer.ok || answer.redirected || isPage !== (kind === 'page')) throw new Error('not from our server');
  return answer;
};

/** The page that all others begin with, when it runs on files of this version: a server in renewal may give another's. */
const start = async (): Promise<Response> => {
  const answer = await fetched(new Request('/', { cache: 'no-store' }), 'page');
  const scripts = [...(await answer.clone().text()).matchAll(/<script\b[^>]*\bsrc="([^"]*)"/g)];
  if (scripts.length === 0 || !scripts.every(([, src = '']) => shell.files.includes(src)))
    throw new Error('not the page of this version');
  return answer;
};

/** All or nothing: what fails is tried again with the browser's next look for a newer worker. */
const install = async () => {
  const wanted = ['/', ...shell.files];
  const answers = await Promise.all(wanted.map((name) => (name === '/' ? start() : fetched(name, 'file'))));
  const cache = await caches.open(ours);
  await Promise.all(wanted.map((name, at) => cache.put(name, answers[at] as Response)));
  await worker.skipWaiting();
};

/** The page from the server; the kept one where there is none, or where it does not answer. */
const page = async (request: Request): Promise<Response> => {
  const kept = await (await caches.open(ours)).match('/');
  if (!kept) return fetch(request);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
  const asked = fetch(request).then(
    (answer) => (answer.status >= 500 ? kept : answer),
    () => kept,
  );
  return Promise.race([asked, late]);
};

/** A file of this version or of one that an open page still runs on. */
const file = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

const isStaffPage = (path: string) => !/^\/(?:api|my|apply|assets|healthz|readyz|metrics)(?:\/|$)/.test(path);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(file(request));
  else if (request.mode === 'navigate' && isStaffPage(pathname)) event.respondWith(page(request));
});

/** Files of earlier versions go when no other page is open that may need them. */
const tidy = async () => {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(beginning) && name !== ours) await caches.delete(name);
  }
};

/** The words of the languages somebody writes in are checked without a network, too. */
const keepLexicons = async (languages: readonly string[]) => {
  const cache = await caches.open(ours);
  const wanted = languages.flatMap((language) => shell.lexicons[language] ?? []);
  for (const name of wanted) if (!(await cache.match(name))) await cache.put(name, await fetched(name, 'file'));
};

// A page says which script it runs on: is it this version's, the others can go. Whether there is a newer one it asks
// when this worker has taken over: before, the page may be the newer one of the two.
worker.addEventListener('message', (event) => {
  const { runs, asks, writes } = event.data as { runs?: string; asks?: boolean; writes?: string[] };
  // Without a network they come with the next page that has one.
  if (writes) event.waitUntil(keepLexicons(writes).catch(() => undefined));
  if (runs === undefined) return;
  if (shell.files.includes(runs)) event.waitUntil(tidy());
  else if (asks) event.source?.postMessage({ newer: shell.version });
});

// A module for the compiler only; the build takes this away.
export {};
