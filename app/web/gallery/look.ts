import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';

/*
 * Looks at the gallery: `node gallery/look.ts <folder for pictures> [part …]`. Takes every part at two widths, in both
 * themes and three languages, runs axe on each, and fails on a violation, a message on the console or a page that
 * scrolls sideways.
 */
const [folder, ...only] = process.argv.slice(2);
const parts = ['controls', 'lists', 'trouble', 'today', 'scorecard', 'room', 'debrief', 'phone'];
const wanted = only.length > 0 ? parts.filter((part) => only.includes(part)) : parts;
const widths = [1280, 360];
const looks = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'nl' },
  { theme: 'light', language: 'nb' },
];

/** What opens over a page: its part, and how to get there. */
const openings: { name: string; part: string; narrowOnly?: boolean; open: (page: Page) => Promise<void> }[] = [
  {
    name: 'select',
    part: 'controls',
    open: (page) => page.getByRole('button', { name: /Panel lead/ }).press('ArrowDown'),
  },
  {
    name: 'combobox',
    part: 'controls',
    open: (page) => page.getByRole('combobox', { name: 'Add somebody' }).fill('e'),
  },
  { name: 'menu', part: 'controls', open: (page) => page.getByRole('button', { name: 'More' }).press('Enter') },
  { name: 'calendar', part: 'controls', open: (page) => page.locator('.date-field button').first().press('Enter') },
  {
    name: 'dialog',
    part: 'controls',
    open: (page) => page.getByRole('button', { name: 'Dialog…', exact: true }).click(),
  },
  {
    name: 'confirm',
    part: 'controls',
    open: async (page) => {
      await page.getByRole('button', { name: 'Confirm with a reason…' }).click();
      await page.getByRole('button', { name: 'Decide anyway' }).click();
    },
  },
  {
    name: 'plain-dialog',
    part: 'controls',
    open: (page) => page.getByRole('button', { name: 'Plain dialog…' }).click(),
  },
  {
    name: 'toasts',
    part: 'controls',
    open: async (page) => {
      for (const name of ['Say it is done', 'Say with undo', 'Say trouble'])
        await page.getByRole('button', { name }).click();
    },
  },
  { name: 'user-menu', part: 'today', open: (page) => openMenu(page, true) },
  { name: 'navigation', part: 'today', narrowOnly: true, open: (page) => openMenu(page, false) },
  { name: 'as-table', part: 'debrief', open: (page) => page.locator('summary').click() },
];

const openMenu = async (page: Page, user: boolean) => {
  const menu = page.locator('.shell-menu-button');
  if (await menu.isVisible()) await menu.click();
  if (user) await page.locator('.user-menu-button').click();
};

if (folder) mkdirSync(folder, { recursive: true });
const server = await createServer({
  configFile: join(import.meta.dirname, '../vite.config.ts'),
  logLevel: 'error',
  // Of its own, so that a development server beside it keeps its cache.
  cacheDir: join(import.meta.dirname, '../../../node_modules/.cache/gallery'),
  server: { port: 5174 },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let troubles = 0;
const tell = (text: string) => {
  troubles += 1;
  console.log(text);
};
let place = '';
const judge = async (page: Page, fullPage: boolean) => {
  if (folder) await page.screenshot({ path: join(folder, `${place}.png`), fullPage });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0) tell(`${place}: scrolls ${sideways} px sideways`);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  for (const { id, nodes } of violations) {
    for (const node of nodes)
      tell(`${place}: ${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`);
  }
};
try {
  for (const width of widths) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      hasTouch: width < 500,
      isMobile: width < 500,
      timezoneId: 'Europe/Amsterdam',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-12-08T08:30:00Z'));
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) tell(`${place}: ${message.text()}`);
    });
    page.on('pageerror', (error) => tell(`${place}: ${error.message}`));
    for (const part of wanted) {
      for (const { theme, language } of looks) {
        place = `${part}-${width}-${theme}-${language}`;
        await page.goto(`http://127.0.0.1:5174/gallery?part=${part}&theme=${theme}&language=${language}`);
        await page.waitForSelector('h1');
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(400);
        await judge(page, true);
      }
    }
    for (const { name, part, narrowOnly, open } of openings) {
      if (!wanted.includes(part) || (narrowOnly && width > 500)) continue;
      for (const { theme, language } of looks.slice(0, 2)) {
        place = `${part}-${name}-${width}-${theme}-${language}`;
        await page.goto(`http://127.0.0.1:5174/gallery?part=${part}&theme=${theme}&language=${language}`);
        await page.waitForSelector('h1');
        await open(page);
        await page.waitForTimeout(300);
        await judge(page, false);
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(troubles === 0 ? 'Nothing to complain about' : `${troubles} complaints`);
if (troubles > 0) process.exitCode = 1;
