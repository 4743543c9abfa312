import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { openAsCandidate } from '../support/full-house.ts';
import { addCandidate, must, openVacancy, publishRound } from '../support/line.ts';
import { type Caller, testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let candidate: Caller;
let slug: string;
beforeAll(async () => {
  world = await testWorld();
  world.clock.at = new Date();
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId } = await addCandidate(world.rik, vacancyId, 'Noor el Amrani');
  await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '');
  const mails = await world.deliver();
  candidate = await openAsCandidate(
    world,
    mails.find(({ template }) => template === 'agenda-for-candidate') ?? { text: '' },
  );
  const form = must(
    await world.rik.put(`/vacancies/${vacancyId}/application-form`, { told: 'Hanne decides.' }, { 'If-Match': '"0"' }),
    200,
  );
  slug = form.url.split('/apply/')[1];
  journey = await openJourney(world);
}, 60_000);
afterAll(async () => {
  await journey?.close();
  await world.close();
});

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40">
  <script>document.title = 'ran'</script><rect width="120" height="40" rx="8" fill="#0b4f6c"/>
  <image href="https://elsewhere.example/spy.png" width="9" height="9"/></svg>`;

it('R15 R74: a logo and a colour are chosen, seen before they are kept, and stand where candidates look', async () => {
  const tab = await journey.open(world.anna, '/settings/look');
  const { page } = tab;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.getByRole('heading', { name: 'Candidates see your name, without a logo' }).waitFor();
  const choose = async (name: string, content: string) => {
    const path = join(tmpdir(), `rondo-${process.pid}-${name}`);
    await writeFile(path, content);
    await page.locator('input[type=file]').setInputFiles(path);
  };
  await choose('logo.png', '<!doctype html><script>alert(1)</script>');
  await page.getByText('This is not a picture that can be shown.').waitFor();
  // A drawing becomes dots on this device: no script and no address of it goes further.
  await choose('logo.svg', drawing);
  await page.getByText('The logo is shown from now on.').waitFor();
  expect(await page.title()).not.toBe('ran');
  expect(fetched.filter((url) => url.includes('elsewhere.example'))).toEqual([]);
  const { logo } = must(await world.anna.get('/organisation-look'), 200);
  expect(logo).toMatchObject({ width: 720, height: 240 });
  await page.getByLabel('Your colour').fill('#ffe06');
  await page.getByText('This is not a colour.').waitFor();
  await page.getByLabel('Your colour').fill('#ffe066');
  await page.getByText('So that it can be read, it is shown as').waitFor();
  await atRest(page);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  quiet(tab);

  // On the candidate's pages, by day and in the dark, with nothing that cannot be read.
  const { light, dark } = must(await world.anna.get('/organisation-look'), 200).accent;
  for (const theme of ['light', 'dark'] as const) {
    must(await candidate.patch('/login/profile', { theme }), 204);
    const phone = await journey.open({ ...world.anna, ...candidate }, '/my', { width: 360, height: 740 });
    const shown = phone.page.locator('.phone-brand img');
    await shown.waitFor();
    await atRest(phone.page);
    expect(await shown.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(720);
    await phone.page.locator('.phone-brand').getByText('Polder & Fjord').waitFor();
    const colour = await phone.page
      .locator('.phone-tabs [aria-current]')
      .evaluate((here) => getComputedStyle(here).color);
    const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
    expect(colour).toBe(rgb(theme === 'light' ? light : dark));
    expect(await faults(phone.page)).toEqual([]);
    quiet(phone);
    await phone.context.close();
  }

  // On the public form, where nobody is signed in.
  const visitor = await journey.open(null, `/apply/${slug}`, { width: 360, height: 740 });
  await visitor.page.locator('.phone-brand img').waitFor();
  await atRest(visitor.page);
  expect(await faults(visitor.page)).toEqual([]);
  quiet(visitor);

  // And in the mail as it is shown to its writer.
  await page.goto(`${journey.url}/settings/mails/agenda-sent/en`);
  const picture = page.locator('.mail-preview img');
  await picture.waitFor();
  expect(await picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(720);
  await page.goto(`${journey.url}/settings/look`);
  await page.getByRole('button', { name: 'Show no logo' }).click();
  await page.getByText('The logo is gone.').waitFor();
  quiet(tab);
}, 60_000);
