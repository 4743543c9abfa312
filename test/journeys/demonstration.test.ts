import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanUp, type RondoProcess, startRondo, temporaryFolder } from '../process/rondo-process.ts';
import { atRest, faults, launchBrowser } from '../support/browser.ts';

// From the printed link into the demonstration, as a newcomer goes.
const folder = temporaryFolder();
let rondo: RondoProcess;
let url: string;
let browser: Browser;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  rondo = startRondo({ RONDO_DATA: folder }, { command: ['start.mjs'] });
  url = await rondo.ready();
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Amsterdam' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
});
afterAll(async () => {
  await browser?.close();
  await cleanUp(folder);
});

const bar = () => page.getByRole('complementary', { name: 'Demonstration' });
const person = () => bar().getByRole('combobox', { name: 'You are' });

it('First run: look around, be somebody else by keyboard, cross to the candidate’s side and back, leave', async () => {
  const link = /http:\S+\/open#\S+/.exec(rondo.output())?.[0] ?? '';
  await page.goto(link);
  const lookAround = page.getByRole('button', { name: 'Look around in the demonstration' });
  await lookAround.waitFor();
  await atRest(page);
  expect(await faults(page)).toEqual([]);
  await lookAround.click();
  await page.getByRole('progressbar').waitFor();
  await page.waitForURL(`${url}/`, { timeout: 90_000 });
  await person().waitFor();
  await atRest(page);
  expect(await person().locator('option:checked').textContent()).toBe('Noor el Idrissi · recruiter');
  expect(await faults(page)).toEqual([]);

  await person().selectOption('panelist');
  await page.getByText('Scorecard, Anouk Verhagen, round 1').waitFor();
  await bar().getByRole('button', { name: 'What to look at' }).focus();
  await page.keyboard.press('Enter');
  await bar().getByRole('link', { name: 'A scorecard that you still owe' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await bar().getByRole('link', { name: 'A scorecard that you still owe' }).waitFor({ state: 'detached' });

  await page.setViewportSize({ width: 360, height: 740 });
  await person().selectOption('candidate');
  await page.waitForURL(`${url}/my`);
  await page.getByRole('heading', { level: 1, name: /09:00/ }).waitFor();
  await atRest(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await faults(page)).toEqual([]);
  await person().selectOption('hiring_manager');
  await page.waitForURL(`${url}/`);
  await person().waitFor();

  await bar().getByRole('button', { name: 'What to look at' }).click();
  await bar().getByRole('button', { name: 'Leave' }).click();
  // The link was not used up: the organisation can be set up now.
  await page.getByRole('button', { name: 'Set up and sign in' }).waitFor();
  expect(errors).toEqual([]);
}, 150_000);
