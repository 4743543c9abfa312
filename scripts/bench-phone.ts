// npm run bench:phone -- --url http://localhost:3000 --token <of the demonstration's first link> [--waterfall] [--runs 3]:
// how long a page takes to be there on a phone on a train (slow 3G: 400 kbit/s, 400 ms there and back), in a running
// Rondo whose demonstration is ready. For a person to run and read; no test asks for a time.
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const { values: asked } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    token: { type: 'string', default: '' },
    apply: { type: 'string', default: '' },
    runs: { type: 'string', default: '3' },
    kilobits: { type: 'string', default: '400' },
    latency: { type: 'string', default: '400' },
    waterfall: { type: 'boolean', default: false },
  },
});
const say = (line = '') => process.stdout.write(`${line}\n`);
const bytesASecond = (Number(asked.kilobits) * 1000) / 8;

type Asked = { url: string; from: number; until: number; bytes: number };

/** Goes to `path` over a slow network and gives when its heading was there, and what was asked for on the way. */
async function load(page: Page, path: string): Promise<{ there: number; requests: Asked[] }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: Number(asked.latency),
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
    connectionType: 'cellular3g',
  });
  const requests = new Map<string, Asked>();
  let began = 0;
  devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (began === 0) began = timestamp;
    requests.set(requestId, { url: request.url, from: timestamp - began, until: Number.NaN, bytes: 0 });
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const one = requests.get(requestId);
    if (one) Object.assign(one, { until: timestamp - began, bytes: encodedDataLength });
  });
  devtools.on('Network.requestServedFromCache', ({ requestId }) => requests.delete(requestId));
  await page.goto(asked.url + path, { waitUntil: 'commit', timeout: 120_000 });
  await page.waitForSelector('main:not(:has(.skeleton)) h1', { timeout: 120_000 });
  const at = await page.evaluate<number>('performance.now()');
  const found = [...requests.values()].filter(({ from }) => from * 1000 < at);
  await devtools.detach();
  return { there: at, requests: found };
}

const median = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN;

/** How many times somebody has to wait for an answer before the next can be asked for. */
const roundTrips = (requests: Asked[]): number => {
  const depth: { until: number; depth: number }[] = [];
  for (const { from, until } of requests.toSorted((a, b) => a.from - b.from)) {
    const before = depth.filter((one) => one.until <= from + 0.002).map((one) => one.depth);
    depth.push({ until, depth: 1 + Math.max(0, ...before) });
  }
  return Math.max(0, ...depth.map((one) => one.depth));
};

async function context(browser: Browser, person?: string): Promise<BrowserContext> {
  const made = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'nl-NL',
    serviceWorkers: 'block',
  });
  if (person) {
    const answer = await made.request.post(`${asked.url}/api/v1/demonstration/logins`, {
      data: { person, token: asked.token },
      headers: { origin: asked.url },
    });
    if (!answer.ok()) throw new Error(`${person} could not sign in: ${answer.status()} ${await answer.text()}`);
  }
  return made;
}

const journeys: { name: string; person?: string; path: string }[] = [
  { name: 'home', person: 'candidate', path: '/my' },
  { name: 'prepare', person: 'candidate', path: '/my/prepare' },
  { name: 'link of a mail', path: '/my/open#a-link-that-is-not-known-here-at-all' },
  { name: 'sign-in', path: '/my/sign-in' },
  ...(asked.apply ? [{ name: 'apply form', path: asked.apply }] : []),
  { name: 'staff today', person: 'recruiter', path: '/' },
];

const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  say(`${asked.kilobits} kbit/s, ${asked.latency} ms there and back, median of ${asked.runs}`);
  say('page             first visit      again   requests   in turn      kB');
  for (const { name, person, path } of journeys) {
    const first: number[] = [];
    const again: number[] = [];
    let last: Asked[] = [];
    for (let run = 0; run < Number(asked.runs); run++) {
      const own = await context(browser, person);
      const page = await own.newPage();
      const one = await load(page, path);
      first.push(one.there);
      last = one.requests;
      await page.waitForLoadState('networkidle');
      const other = await own.newPage();
      again.push((await load(other, path)).there);
      await own.close();
    }
    const cell = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(11);
    const kilobytes = last.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    say(
      `${name.padEnd(16)} ${cell(median(first))} ${cell(median(again))} ${String(last.length).padStart(9)} ${String(roundTrips(last)).padStart(9)} ${kilobytes.toFixed(0).padStart(8)}`,
    );
    if (!asked.waterfall) continue;
    for (const { url, from, until, bytes } of last.toSorted((a, b) => a.from - b.from)) {
      const span = `${from.toFixed(2)}–${until.toFixed(2)} s`;
      say(`  ${span.padEnd(16)} ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${new URL(url).pathname}`);
    }
  }
} finally {
  await browser.close();
}
