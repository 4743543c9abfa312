import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet, typedIsKept } from '../support/browser.ts';
import { addCandidate, cardsOf, must, openVacancy, publishRound } from '../support/line.ts';
import { hour, testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let vacancyId: string;
let roundId: string;

beforeAll(async () => {
  world = await testWorld();
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  roundId = opened.plan.rounds[0]?.id ?? '';
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

const remark = (page: Page, words: string) => page.locator('.worded-list q', { hasText: words });

describe('R93 words are checked where they are typed', () => {
  test('R93 an answer is marked while it is written, kept through a reload, and goes out with a reason', async () => {
    const { rik } = world;
    const { applicationId } = await addCandidate(rik, vacancyId, 'Vera Moen');
    must(await rik.post(`/applications/${applicationId}/questions`, { body: 'Why not me?' }), 201);
    const tab = await journey.open(rik, `/applications/${applicationId}`, { width: 360, height: 780 });
    const { page } = tab;
    const dialog = page.getByRole('dialog');
    const openAnswer = () =>
      page
        .getByRole('button', { name: /^Answer/ })
        .first()
        .press('Enter');
    await openAnswer();
    await dialog.getByRole('textbox').fill('We chose somebody else because you are pregnant.');
    await remark(page, 'pregnant').waitFor();
    await dialog.getByText('should not be said').waitFor();
    expect(await dialog.getByRole('textbox').first().getAttribute('aria-describedby')).toMatch(/\w/);
    expect(await faults(page, '[role=dialog]')).toEqual([]);

    // A reload loses nothing, and what came back can be thrown away.
    await typedIsKept(page, 'We chose somebody else because you are pregnant.');
    await page.reload();
    await atRest(page);
    await openAnswer();
    await dialog.getByText('You had begun to write this').waitFor();
    expect(await dialog.getByRole('textbox').first().inputValue()).toContain('because you are pregnant');
    await dialog.getByRole('button', { name: 'Throw it away' }).press('Enter');
    expect(await dialog.getByRole('textbox').first().inputValue()).toBe('');
    expect(await dialog.getByText('You had begun to write this').count()).toBe(0);

    await dialog.getByRole('textbox').fill('We chose somebody else because you are pregnant.');
    const send = dialog.getByRole('button', { name: /^Send/ });
    await send.press('Enter');
    await dialog.getByText('These words should not go out just so: “pregnant”').waitFor();
    expect(await faults(page, '[role=dialog]')).toEqual([]);
    await dialog.getByLabel('Why these words are needed').fill('She asked whether it played a part.');
    await send.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await openAnswer().catch(() => undefined);
    quiet(tab);
    await tab.context.close();

    const vacancy = await journey.open(rik, `/vacancies/${vacancyId}`);
    await vacancy.page.getByText('Sent in spite of remarks on the words').waitFor();
    await vacancy.page.getByText('She asked whether it played a part.').waitFor();
    expect(await faults(vacancy.page)).toEqual([]);
    quiet(vacancy);
    await vacancy.context.close();
  });

  test('R43 R93 an advert is marked, and what was typed is there again when one comes back', async () => {
    const { rik } = world;
    const tab = await journey.open(rik, '/vacancies/new');
    const { page } = tab;
    await page.getByLabel('Text', { exact: false }).first().waitFor();
    const text = page.locator('textarea').first();
    await text.fill('We are looking for a young woman who plans.');
    await remark(page, 'young').waitFor();
    await typedIsKept(page, 'We are looking for a young woman who plans.');
    await page.goto(`${journey.url}/vacancies/new`);
    await page.getByText('You had begun to write this').waitFor();
    expect(await text.inputValue()).toContain('young woman');
    quiet(tab);
    await tab.context.close();
  });

  test('R87 R93 in the room, also without a network: a remark of mine is marked, the candidate’s own words are not', async () => {
    const { rik, imre } = world;
    const seven = new Date(world.clock.at.getTime() + 24 * hour).setUTCHours(7, 0, 0, 0);
    world.clock.forward(seven - world.clock.at.getTime());
    const { applicationId } = await addCandidate(rik, vacancyId, `Noor ${seven}`);
    await publishRound(world, rik, applicationId, roundId, 0);
    const card = (await cardsOf(world, imre)).find((one) => one.applicationId === applicationId)!;
    const tab = await journey.open(imre, '/assets/nothing');
    const { page, context } = tab;
    await context.clock.install({ time: world.clock.at.getTime() });
    await page.goto(journey.url);
    await page.getByText('available offline').first().waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // What checks the words of this language is on the device before anybody has typed one.
    // Asked again and again from here: `waitForFunction` takes the promise of an async function for a yes.
    const hasLexicon = () =>
      page.evaluate(async () => {
        const source = await (await fetch('/worker.js')).text();
        const { lexicons } = JSON.parse(source.slice(source.indexOf('{'), source.indexOf(';\n')));
        const found = await Promise.all(lexicons.en.map((name: string) => caches.match(name)));
        return found.length > 0 && found.every(Boolean);
      });
    await expect.poll(hasLexicon).toBe(true);
    await context.setOffline(true);
    await journey.endServer();
    try {
      await page.goto(`${journey.url}/sessions/${card.id}/room`);
      await atRest(page);
      await page.getByRole('button', { name: 'Start the interview', exact: true }).click();
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByLabel('What was said').fill('I am pregnant, so I planned the handover in May.');
      await page.getByLabel('My assessment').fill('Plans ahead. She said that she is pregnant.');
      await page.waitForTimeout(1500);
      expect(await page.locator('.worded-list').count()).toBe(0);
      await page.getByLabel('My assessment').fill('');
      await page.getByLabel('My assessment').pressSequentially('Plans ahead. Too old for the team.', { delay: 20 });
      await remark(page, 'Too old').waitFor();
      await page.getByText('only if the work needs it').waitFor();
      expect(await faults(page)).toEqual([]);
      await context.close();
    } finally {
      await journey.serve(journey.folder);
    }
  });
});
