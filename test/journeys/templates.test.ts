import { afterAll, beforeAll, expect, test } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { must } from '../support/line.ts';
import { testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;

beforeAll(async () => {
  world = await testWorld();
  journey = await openJourney(world);
});

afterAll(async () => {
  await journey?.close();
  await world?.close();
});

/** A plan is saved after a pause in the typing. */
const patience = { timeout: 10_000 };

const planOf = async (vacancyId: string) => must(await world.rik.get(`/vacancies/${vacancyId}/plan`), 200);

test('R02 R89 a plan is looked into, in another language too, and taken by keyboard', async () => {
  const { id } = must(
    await world.rik.post('/vacancies', { title: 'Nurse', country: 'NL', language: 'nl', text: '' }),
    201,
  );
  const tab = await journey.open(world.rik, `/vacancies/${id}/plan`);
  const { page } = tab;

  // Offered in the vacancy's language, by trade in the reader's.
  const nurse = page.getByRole('button', { name: 'Verpleegkundige op een ziekenhuisafdeling' });
  await nurse.waitFor();
  await nurse.focus();
  await page.keyboard.press('ArrowDown');
  expect(await nurse.evaluate((button) => button === document.activeElement)).toBe(false);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'What is judged' }).waitFor();
  await dialog.getByText('Casus: begin van een vroege dienst').first().waitFor();
  await atRest(page);
  expect(await faults(page, '.dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await planOf(id)).plan.competencies).toEqual([]);

  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('button', { name: 'Registered nurse on a hospital ward' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Take this plan' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Who judges what' }).waitFor();
  await expect
    .poll(async () => (await planOf(id)).plan.competencies[0]?.name, patience)
    .toBe('Observing and clinical judgement');

  // Taken by mistake: one press brings the empty plan, and the choice, back.
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
  await page.getByRole('button', { name: 'Verpleegkundige op een ziekenhuisafdeling' }).waitFor();
  await expect.poll(async () => (await planOf(id)).plan.competencies.length, patience).toBe(0);
  quiet(tab);
  await tab.context.close();
});

test('R01 R88 a new vacancy starts from a plan, chosen on a phone', async () => {
  const tab = await journey.open(world.rik, '/vacancies/new', { width: 360 });
  const { page } = tab;
  await page.getByRole('textbox', { name: 'Title' }).fill('Developer');
  const choice = page.getByRole('combobox', { name: 'Plan to start from' });
  await choice.selectOption('it');
  await page.getByRole('button', { name: 'Look inside' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Work sample: reviewing a change').first().waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  await atRest(page);
  expect(await faults(page, '.dialog')).toEqual([]);
  await dialog.getByRole('button', { name: 'Take this plan' }).click();
  await atRest(page);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make the vacancy' }).click();
  await page.waitForURL(/\/vacancies\/[0-9a-f-]{36}$/);
  const { plan, version } = await planOf(page.url().split('/').at(-1) ?? '');
  expect(version).toBe(2);
  expect(plan.competencies[0].name).toBe('Writing code others can change');
  quiet(tab);
  await tab.context.close();
});
