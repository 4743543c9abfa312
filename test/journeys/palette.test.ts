import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { addCandidate, openVacancy } from '../support/line.ts';
import { testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let vacancyId: string;
let title: string;
let applicationId: string;

beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId } = await openVacancy(world));
  title = (await world.rik.get(`/vacancies/${vacancyId}`)).body.title;
  ({ applicationId } = await addCandidate(world.rik, vacancyId, 'Øyvind Ångström'));
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

describe('R88: pages, vacancies and actions are found by typing', () => {
  test.each([
    { width: 1280, language: 'en', scheme: 'light' },
    { width: 360, language: 'nb', scheme: 'dark' },
    { width: 1280, language: 'nl', scheme: 'dark' },
  ] as const)('$width px, $language, $scheme: by keys alone', async ({ width, language, scheme }) => {
    await world.rik.patch('/login/profile', { language });
    const tab = await journey.open(world.rik, '/', { width });
    await tab.page.emulateMedia({ colorScheme: scheme });
    await atRest(tab.page);
    await tab.page.keyboard.press('Control+k');
    const box = tab.page.getByRole('combobox');
    await box.waitFor();
    await tab.page.getByRole('option', { name: title, exact: true }).waitFor();
    expect(await faults(tab.page, '[role="dialog"]')).toEqual([]);
    await box.fill('zzz');
    await tab.page.getByText('zzz', { exact: false }).waitFor();
    expect(await tab.page.getByRole('option').count()).toBe(0);
    await box.fill(title.slice(0, 4).toUpperCase());
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('ArrowUp');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL(`**/vacancies/${vacancyId}`);
    await box.waitFor({ state: 'detached' });
    await tab.page.keyboard.press('?');
    await tab.page.getByRole('dialog').waitFor();
    expect(await faults(tab.page, '[role="dialog"]')).toEqual([]);
    await tab.page.keyboard.press('Escape');
    await tab.page.getByRole('dialog').waitFor({ state: 'detached' });
    quiet(tab);
    await tab.context.close();
  });

  test('a candidate is found by name, however it is typed', async () => {
    const tab = await journey.open(world.rik, '/');
    await atRest(tab.page);
    await tab.page.keyboard.press('Control+k');
    await tab.page.getByRole('combobox').fill('oyvind ang');
    await tab.page.getByRole('option', { name: /Øyvind Ångström/ }).waitFor();
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForURL(`**/applications/${applicationId}`);
    quiet(tab);
    await tab.context.close();
  });

  test('an interviewer finds no vacancies and no pages that are not theirs', async () => {
    const tab = await journey.open(world.imre, '/');
    await atRest(tab.page);
    await tab.page.keyboard.press('Control+k');
    await tab.page.getByRole('combobox').fill(title.slice(0, 4));
    await tab.page.getByText(title.slice(0, 4), { exact: false }).waitFor();
    expect(await tab.page.getByRole('option').count()).toBe(0);
    quiet(tab);
    await tab.context.close();
  });

  test('typing in a field never opens the list of keys', async () => {
    const tab = await journey.open(world.rik, '/settings');
    await atRest(tab.page);
    const field = tab.page.locator('main input[type="text"], main input:not([type])').first();
    await field.focus();
    await tab.page.keyboard.type('?');
    expect(await tab.page.getByRole('dialog').count()).toBe(0);
    expect(await field.inputValue()).toContain('?');
    await tab.context.close();
  });
});
