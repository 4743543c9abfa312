import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../support/line.ts';
import { day, dayOf, testWorld, type World } from '../support/world.ts';

// What the staff's pages say to who opens them.
let world: World;
let journey: Journey;
let vacancyId: string;
let roundOne: string;
let applicationId: string;
let debrief: string;
beforeAll(async () => {
  world = await testWorld();
  world.clock.at = new Date(Date.now() - 4 * day);
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  roundOne = opened.plan.rounds[0]?.id ?? '';
  ({ applicationId } = await addCandidate(world.rik, vacancyId, 'Øyvind de Wit'));
  await publishRound(world, world.rik, applicationId, roundOne);
  debrief = `/applications/${applicationId}/rounds/${roundOne}/debrief`;
  // The pages look at the browser's own clock.
  world.clock.at = new Date();
  await submitAll(world, world.imre, 4, applicationId);
  await submitAll(world, world.ingrid, 2, applicationId);
  const { etag } = await world.rik.get(`/applications/${applicationId}`);
  const due = { decisionDueOn: dayOf(new Date(Date.now() - day)) };
  must(await world.rik.patch(`/applications/${applicationId}`, due, { 'If-Match': etag ?? '' }), 200);
  await world.deliver();
  journey = await openJourney(world);
}, 120_000);
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

describe('Today', () => {
  it('R80 R60: lists the decision that is owed, leads to it, and counts it in the navigation', async () => {
    const tab = await journey.open(world.hanne, '/');
    const owed = tab.page.getByRole('list', { name: 'What I owe' });
    await owed.getByText('Decide about Øyvind de Wit').waitFor();
    await expect.poll(() => tab.page.getByRole('link', { name: /^Today \d/ }).count()).toBe(1);
    // Said once: who owes it is not told that the candidate waits for others.
    expect(await tab.page.getByRole('heading', { name: 'Who waits' }).count()).toBe(0);
    await atRest(tab.page);
    expect(await faults(tab.page)).toEqual([]);
    await owed.getByText('Decide about Øyvind de Wit').click();
    await tab.page.waitForURL(`**/applications/${applicationId}`);
    quiet(tab);
    await tab.context.close();
  });

  it('R69: who hires sees who waits for a decision of others, with how late it is', async () => {
    const tab = await journey.open(world.rik, '/', { width: 360, height: 740 });
    const waiting = tab.page.getByRole('list', { name: 'Who waits' });
    await waiting.getByText('Øyvind de Wit').waitFor();
    expect(await waiting.textContent()).toMatch(/to be decided[\s\S]*1 day late/);
    await atRest(tab.page);
    expect(await faults(tab.page)).toEqual([]);
    await waiting.getByText('Øyvind de Wit').click();
    await tab.page.waitForURL(`**/applications/${applicationId}`);
    quiet(tab);
    await tab.context.close();
  });

  it('R80: what could not be read is not said to be nothing, and can be read again', async () => {
    const refusal = { type: 'urn:rondo:problem:forbidden', title: 'Forbidden', status: 403, detail: '', errors: [] };
    const { page, context } = await journey.open(world.hanne, '/settings');
    await page.route(/api\/v1\/(owed|commitments)/, (route) =>
      route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(refusal) }),
    );
    await page.goto(journey.url);
    await page.getByText('Not everything that waits for you could be read.').waitFor();
    expect(await page.getByText('Nothing waits for you.').count()).toBe(0);
    await page.goto(`${journey.url}/promises`);
    await page.getByRole('heading', { level: 1, name: 'This page is not open to you' }).waitFor();
    await page.unrouteAll();
    await page.goto(journey.url);
    await page.getByRole('list', { name: 'What I owe' }).getByText('Decide about Øyvind de Wit').waitFor();
    await context.close();
  });
});

describe('the candidate’s page', () => {
  it('R60: has the next step as its one main thing, and what has happened, the latest first', async () => {
    const tab = await journey.open(world.rik, `/applications/${applicationId}`);
    await tab.page.getByRole('heading', { name: 'What has happened' }).waitFor();
    const main = tab.page.locator('main [data-kind="filled"]');
    expect(await main.count()).toBe(1);
    expect(await main.getAttribute('href')).toBe(debrief);
    const happened = tab.page.locator('.sheet', {
      has: tab.page.getByRole('heading', { name: 'What has happened' }),
    });
    const said = (await happened.textContent()) ?? '';
    const [held, invited] = ['held', 'Invited to'].map((word) => said.indexOf(word)) as [number, number];
    expect(held).toBeGreaterThan(-1);
    expect(invited).toBeGreaterThan(held);
    quiet(tab);
    await tab.context.close();
  });

  it('shows its parts together: what one of them still reads keeps the others back', async () => {
    const tab = await journey.open(world.rik, '/');
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await tab.page.route('**/api/v1/applications/*/questions', async (route) => {
      await held;
      await route.continue();
    });
    await tab.page.goto(`${journey.url}/applications/${applicationId}`);
    await tab.page.getByRole('heading', { level: 1, name: 'Øyvind de Wit' }).waitFor();
    const rounds = tab.page.getByRole('heading', { name: 'Rounds', includeHidden: true });
    await rounds.waitFor({ state: 'attached' });
    expect(await rounds.isVisible()).toBe(false);
    release();
    await rounds.waitFor();
    expect(await tab.page.getByRole('heading', { name: 'The candidate asked' }).isVisible()).toBe(true);
    quiet(tab);
    await tab.context.close();
  });
});

it('R88: a name of one long word is whole on a phone, also at twice its letters, and widens nothing', async () => {
  const name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3);
  const { applicationId: other } = await addCandidate(world.rik, vacancyId, name);
  const firstStart = new Date(Date.now() + 9 * day).toISOString();
  const { id } = must(await world.rik.post(`/applications/${other}/rounds/${roundOne}/agenda`, { firstStart }), 201);
  const tab = await journey.open(world.rik, `/agendas/${id}`, { width: 360, height: 740 });
  for (const path of [`/agendas/${id}`, `/applications/${other}`, `/vacancies/${vacancyId}`]) {
    await tab.page.goto(journey.url + path);
    await tab.page.getByText(name).first().waitFor();
    await atRest(tab.page);
    expect(await faults(tab.page), path).toEqual([]);
  }
  await tab.page.setViewportSize({ width: 180, height: 740 });
  for (const path of [`/vacancies/${vacancyId}`, `/agendas/${id}`]) {
    await tab.page.goto(journey.url + path);
    await tab.page.getByText(name).first().waitFor();
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(180);
  }
  quiet(tab);
  await tab.context.close();
});

it('going back to a list that was narrowed shows it narrowed', async () => {
  const tab = await journey.open(world.anna, '/settings/people');
  await tab.page.getByLabel('Find somebody').fill('Imre');
  await tab.page.waitForURL(/search=Imre/);
  await tab.page.getByRole('link', { name: 'Rooms' }).first().click();
  await tab.page.waitForURL('**/settings/rooms');
  await tab.page.goBack();
  await expect.poll(() => tab.page.getByLabel('Find somebody').inputValue()).toBe('Imre');
  quiet(tab);
  await tab.context.close();
});
