import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { getRequestListener } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { buildApi } from '../../app/server/api.ts';
import { findHeadlessChromium } from '../../scripts/chromium.mjs';
import type { Caller, World } from './world.ts';

/** What a journey sees as wrong although nobody asked: messages on the console, errors, requests that failed. */
export type Troubles = string[];

export type Tab = { page: Page; context: BrowserContext; troubles: Troubles };

export type TabOptions = { width?: number; height?: number; zone?: string };

export type Journey = {
  url: string;
  /** Where the built pages are. */
  folder: string;
  /** Ends the server, as a restart or an outage would; `serve` brings it back at the same address, with these pages. */
  endServer(): Promise<void>;
  serve(folder: string): Promise<void>;
  /** A browser window of its own for a person who is signed in, or for nobody. */
  open(who: Caller | null, path: string, options?: TabOptions): Promise<Tab>;
  close(): Promise<void>;
};

/** A refusal that the page answers in words is written to the console by the browser all the same. */
const expectedOnConsole = /the server responded with a status of (401|403|404|409|412|422)/;

/** A browser without a window and without a profile. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findHeadlessChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium was found: install one (apt-get install chromium), or name it in CHROMIUM.');
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

/**
 * The pages, built, served over a test's world on a port of their own, and a Chromium to walk through them. Close it in
 * `afterAll`; `quiet(tab)` at the end of a journey holds that nothing went wrong on the way.
 */
export async function openJourney(world: Pick<World, 'deps'>): Promise<Journey> {
  const folder = inject('pages');
  let server: Server;
  let port = 0;
  const serve = async (pages: string) => {
    server = createServer(getRequestListener(buildApi(world.deps, pages).fetch));
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  };
  const endServer = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  await serve(folder);
  const url = `http://localhost:${port}`;
  const browser = await launchBrowser();
  return {
    url,
    folder,
    serve,
    endServer,
    async open(who, path, options = {}) {
      const width = options.width ?? 1280;
      const context = await browser.newContext({
        viewport: { width, height: options.height ?? 800 },
        hasTouch: width < 500,
        isMobile: width < 500,
        timezoneId: options.zone ?? 'Europe/Amsterdam',
        locale: 'en-GB',
      });
      context.setDefaultTimeout(15_000);
      if (who?.headers.cookie) await context.addCookies(cookiesOf(who.headers.cookie, url));
      const page = await context.newPage();
      const troubles: Troubles = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !expectedOnConsole.test(message.text())) troubles.push(message.text());
      });
      page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
      await page.goto(url + path);
      return { page, context, troubles };
    },
    async close() {
      await browser.close();
      await endServer();
    },
  };
}

export const cookiesOf = (header: string, url: string) =>
  header.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    return { name, value: pair.slice(at + 1), url: url.replace('http:', 'https:'), secure: true, httpOnly: true };
  });

/** Nothing went wrong on the console of this tab so far. */
export function quiet({ troubles }: Tab): void {
  expect(troubles).toEqual([]);
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it is, and whether it scrolls sideways: one line each. While a dialog is open, name it in
 * `within`: what lies behind it is hidden from everybody, so the rules about whole pages do not apply.
 */
export async function faults(page: Page, within?: string): Promise<string[]> {
  // No page has frames: axe then need not open a page of its own to put together what each frame says.
  const axe = new AxeBuilder({ page }).withTags(axeTags).setLegacyMode(true);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`),
  );
  // A phone's browser widens the page itself to what sticks out, so the window that was asked for is the measure.
  const sideways =
    (await page.evaluate(() => document.documentElement.scrollWidth)) - (page.viewportSize()?.width ?? 0);
  return sideways > 0 ? [...found, `scrolls ${sideways} px sideways`] : found;
}

/** Waits until a page has come to rest: its words in their faces, nothing that moves. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
}

/**
 * The page (or the open dialog named in `within`) is whole for everybody; with RONDO_LOOK=<folder> it is also pictured,
 * at two widths and in both themes.
 */
export async function whole({ page }: Tab, name: string, within?: string): Promise<void> {
  await atRest(page);
  expect(await faults(page, within), name).toEqual([]);
  const folder = process.env.RONDO_LOOK;
  if (!folder) return;
  const size = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png`, fullPage: !within });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (size) await page.setViewportSize(size);
}

/** Waits until what was just typed into a form that is sent by a press is on the device: from then on a reload loses nothing. */
export async function typedIsKept(page: Page, words: string): Promise<void> {
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('rondo');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('kept').objectStore('kept').getAll();
            all.onerror = () => reject(all.error);
            all.onsuccess = () => {
              opening.result.close();
              const lengths = (all.result as { place: string; text: Uint8Array }[]).map(
                ({ place, text }) => `${place} ${text.byteLength}`,
              );
              resolve(lengths.join('\n'));
            };
          };
        }),
    );
  // What is kept is sealed: that it is at least as long as what was typed is all that can be seen from outside.
  const isThere = (places: string) =>
    places.split('\n').some((line) => line.includes('draft') && Number(line.split(' ').at(-1)) >= words.length);
  await expect.poll(async () => isThere(await kept()), { timeout: 15_000 }).toBe(true);
}

export type Look = { language: 'en' | 'nl' | 'nb'; scheme: 'light' | 'dark'; width: number };

const onAPhone: Look = { language: 'nl', scheme: 'dark', width: 360 };
const atADesk: Look = { language: 'nb', scheme: 'light', width: 1280 };
const theOthers: readonly Look[] = [
  { language: 'en', scheme: 'light', width: 1280 },
  { language: 'nl', scheme: 'light', width: 1280 },
  { language: 'nb', scheme: 'dark', width: 360 },
  { language: 'en', scheme: 'dark', width: 360 },
];
const isLong = process.env.RONDO_LOOKS === 'all';

/**
 * The looks in which a journey walks its pages: both themes and both widths, in the two languages that the rest of the
 * walks do not speak; with RONDO_LOOKS=all each language in both themes. Where one width says more, only that one.
 */
const fewLooks: readonly Look[] = [onAPhone, atADesk, ...(isLong ? theOthers : [])];
export const phoneLooks: readonly Look[] = isLong ? fewLooks : [onAPhone];
export const deskLooks: readonly Look[] = isLong ? fewLooks : [atADesk];
