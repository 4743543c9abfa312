import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet, type Tab } from '../support/browser.ts';
import { must, openVacancy, publishRound, submitAll } from '../support/line.ts';
import { day, testWorld, tokenIn, type World } from '../support/world.ts';

// The whole line of a candidate without a mouse: from the link of the mail to the answer, in the dark, on a phone, in Dutch.
let world: World;
let journey: Journey;
let applicationId: string;
let roundId: string;
let link: string;
beforeAll(async () => {
  world = await testWorld();
  // The pages look at the browser's own clock.
  world.clock.at = new Date();
  const { vacancyId, plan } = await openVacancy(world);
  const added = must(
    await world.rik.post(`/vacancies/${vacancyId}/applications`, {
      name: 'Noor el Amrani',
      email: 'noor@example.org',
      language: 'nl',
    }),
    201,
  );
  applicationId = added.id;
  roundId = plan.rounds[0]?.id ?? '';
  await publishRound(world, world.rik, applicationId, roundId, 2);
  const mail = (await world.deliver()).find(({ template }) => template === 'agenda-for-candidate');
  link = `/my/open#${tokenIn(mail ?? { text: '' })}`;
  journey = await openJourney(world);
}, 120_000);
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

/** What has the focus: its name, and whether one sees that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return { name: '', tag: 'BODY', seen: false };
    const field = here as HTMLInputElement;
    const name = here.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? here.textContent ?? '';
    // A radio or a field shows it on what is around it.
    const rings = [here, here.parentElement, here.closest('.text-area, .field')].map(
      (one) => one && getComputedStyle(one),
    );
    const seen = rings.some(
      (style) => style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
    );
    const place = here.getBoundingClientRect();
    const inView = place.bottom > 0 && place.top < innerHeight;
    return { name: name.trim().replace(/\s+/g, ' '), tag: here.tagName, seen: seen && inView };
  });

/** Walks on with Tab until something of that name has the focus; every stop on the way is seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    passed.push(`${here.tag} ${here.name}`);
    if (here.tag === 'BODY') continue;
    // What comes into view when it has the focus takes a moment.
    if (!here.seen)
      await expect
        .poll(async () => (await focused(page)).seen, { message: `the focus is seen on ${here.name}` })
        .toBe(true);
    if (typeof name === 'string' ? here.name === name : name.test(here.name)) return;
  }
  throw new Error(`Tab never came to ${String(name)}:\n${passed.join('\n')}`);
}

const press = async (page: Page, name: string | RegExp, key = 'Enter') => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

const focusIs = (page: Page, name: string | RegExp) =>
  expect.poll(async () => (await focused(page)).name).toMatch(name instanceof RegExp ? name : new RegExp(`^${name}$`));

/** What the page says without being asked. */
const announced = ({ page }: Tab, words: string) =>
  page.locator('[aria-live], [role="status"], [role="alert"]').getByText(words).first().waitFor();

const clean = async (page: Page, within?: string) => {
  await atRest(page);
  expect(await faults(page, within), page.url()).toEqual([]);
};

it('W1 R89 R52 R69: from the mail’s link to the answer by keyboard only, in Dutch, dark, at 360 px', async () => {
  const tab = await journey.open(null, '/assets/nothing', { width: 360, height: 740 });
  const { page } = tab;
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto(journey.url + link);
  await page.getByRole('button', { name: 'Mijn pagina openen' }).waitFor();
  await clean(page);

  // The language by arrows, and back; the focus stays where it is.
  await tabTo(page, /Nederlands/);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Åpne siden min' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Mijn pagina openen' }).waitFor();
  await focusIs(page, /Nederlands/);
  await press(page, 'Mijn pagina openen');
  await page.getByRole('heading', { name: 'Wie u ontmoet' }).waitFor();
  await expect.poll(async () => (await focused(page)).tag).toMatch(/H1|MAIN/);
  await clean(page);

  // Preparing: a note gets the focus, and gives it back when it is removed; taking it back is a word away.
  await press(page, 'Voorbereiden');
  await page.getByRole('button', { name: 'Nieuw verhaal' }).waitFor();
  await clean(page);
  await press(page, 'Nieuw verhaal');
  await focusIs(page, /^Verhaal 1/);
  await page.keyboard.type('De nacht van de ijzel.');
  await page
    .locator('.save-state')
    .getByText(/opgeslagen \d/)
    .waitFor();
  await press(page, 'Verwijderen: Verhaal 1');
  await announced(tab, 'Aantekening verwijderd.');
  await focusIs(page, 'Wat u wilt vertellen');

  // A question: what is missing is said, then it is sent, and the focus is still in the form.
  await page.goto(`${journey.url}/my/questions`);
  await page.getByRole('button', { name: 'Mijn vraag versturen' }).waitFor();
  await press(page, 'Mijn vraag versturen');
  await page.getByText('Schrijf eerst uw vraag.').waitFor();
  await focusIs(page, /^Uw vraag/);
  await page.keyboard.type('Wie neemt mijn werk over?');
  await press(page, 'Mijn vraag versturen', 'Space');
  await announced(tab, 'Verstuurd.');
  await page.getByRole('heading', { name: 'U hebt één vraag gesteld' }).waitFor();
  await focusIs(page, 'Mijn vraag versturen');
  await clean(page);

  // Erasing asks first, in a dialog that holds the focus and gives it back.
  await page.goto(`${journey.url}/my/privacy`);
  await page.getByRole('button', { name: 'Alles wissen', exact: true }).waitFor();
  await clean(page);
  await press(page, 'Alles wissen');
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, alles wissen' }).waitFor();
  await clean(page, 'dialog');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await focusIs(page, 'Alles wissen');
  quiet(tab);

  // The round is held, and both are asked.
  world.clock.forward(3 * day);
  for (const person of [world.imre, world.ingrid]) await submitAll(world, person, 4, applicationId);
  const deadline = new Date(world.clock.at.getTime() + 3 * day).toISOString();
  must(
    await world.hanne.post(
      `/applications/${applicationId}/askings`,
      { deadline },
      { 'Idempotency-Key': 'asked by keyboard' },
    ),
    201,
  );
  await page.goto(`${journey.url}/my`);
  await press(page, 'Mijn antwoord geven');
  await page.getByRole('heading', { name: /^Wilt u verder met/ }).waitFor();
  await clean(page);
  await press(page, 'Ik wil meer weten');
  await focusIs(page, 'Ik wil meer weten');
  await press(page, 'Terug');
  await focusIs(page, /^Wilt u verder met/);
  await press(page, 'Ja, graag', 'Space');
  await focusIs(page, 'Ja, graag');
  await clean(page);
  await tabTo(page, /^Wat u er nog bij wilt zeggen/);
  await page.keyboard.type('Graag vanaf januari.');
  await press(page, 'Mijn ja versturen');
  await focusIs(page, 'U zei ja.');
  await page.getByText('Zij hebben nog niet geantwoord.').waitFor();
  await clean(page);
  quiet(tab);
}, 120_000);
