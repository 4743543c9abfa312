import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Journey, openJourney, quiet } from '../support/browser.ts';
import { addCandidate, must, openVacancy, publishRound } from '../support/line.ts';
import { type Caller, testWorld, type World } from '../support/world.ts';

// A phone on a train: what counts is how often one waits for an answer before the next thing can be asked for. Nothing
// here looks at a clock: an answer is held back until what must not wait for it was asked for.
let world: World;
let journey: Journey;
let noor: Caller;
let formUrl: string;
beforeAll(async () => {
  world = await testWorld();
  world.clock.at = new Date();
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId, candidateId } = await addCandidate(world.rik, vacancyId, 'Noor de Wit');
  await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '', 2);
  const account = await world.deps.identity.ensureAccount('noor@example.org', 'Noor de Wit');
  await world.db.owner.query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', [account, candidateId]);
  noor = await world.signedIn(account);
  const path = `/vacancies/${vacancyId}/application-form`;
  const { etag } = await world.rik.get(path);
  const { url } = must(await world.rik.put(path, { told: 'Rik decides.' }, { 'If-Match': etag ?? '' }), 200);
  formUrl = new URL(url).pathname;
  journey = await openJourney(world);
}, 120_000);
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

const phone = { width: 360, height: 740 };

/** Holds the answers that match `held` until everything in `wanted` was asked for; what was asked for, in order. */
async function hold(page: Page, held: RegExp, wanted: RegExp[]): Promise<string[]> {
  const asked: string[] = [];
  const waiting: Route[] = [];
  const isAsked = () => wanted.every((one) => asked.some((path) => one.test(path)));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    if (held.test(pathname) && !isAsked()) waiting.push(route);
    else void route.continue();
    if (isAsked()) for (const one of waiting.splice(0)) void one.continue();
  });
  return asked;
}

const times = (asked: string[], path: RegExp) => asked.filter((one) => path.test(one)).length;

it.each([
  ['/my', /\/HomePage-[^/]+\.js$/],
  ['/my/prepare', /\/PreparePage-[^/]+\.js$/],
] as const)(
  'R16 %s is asked for in one go: its words do not wait for its scripts, nor one answer for another',
  async (path, file) => {
    const tab = await journey.open(noor, '/assets/nothing', phone);
    const asked = await hold(tab.page, /\/assets\/(?:ground|mine|candidate)-|\/api\/v1\/login$/, [
      /\/api\/v1\/login$/,
      /\/api\/v1\/my\/home$/,
      file,
    ]);
    await tab.page.goto(journey.url + path);
    await tab.page.locator('main h1').waitFor();
    expect(times(asked, /\/api\/v1\/login$/)).toBe(1);
    expect(times(asked, /\/api\/v1\/my\/home$/)).toBe(1);
    expect(times(asked, /\/api\/v1\/my\/applications/)).toBe(0);
    // A browser asks for six at a time: what the page stands on fits into two of those.
    const ground = asked.slice(0, asked.findIndex((one) => /\/my\/home$/.test(one)) + 1);
    expect(ground.length).toBeLessThanOrEqual(14);
    quiet(tab);
    await tab.context.close();
  },
);

it('R16 also without that first script the home asks who one is and where one applies at the same time', async () => {
  const tab = await journey.open(noor, '/assets/nothing', phone);
  await tab.page.route('**/assets/first-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const login = /\/api\/v1\/login$/;
  const asked: string[] = [];
  let open: () => void = () => undefined;
  const home = new Promise<void>((done) => {
    open = done;
  });
  await tab.page.route('**/api/v1/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    if (/\/my\/home$/.test(pathname)) open();
    if (login.test(pathname)) await home;
    await route.continue();
  });
  await tab.page.goto(`${journey.url}/my`);
  await tab.page.locator('main h1').waitFor();
  expect(times(asked, login)).toBe(1);
  quiet(tab);
  await tab.context.close();
});

it('R74 the form of a vacancy is asked for while its scripts are on the way', async () => {
  const tab = await journey.open(null, '/assets/nothing', phone);
  const asked = await hold(tab.page, /\/assets\/(?:ground|mine|candidate)-/, [
    /\/api\/v1\/application-forms\//,
    /\/ApplyPage-[^/]+\.js$/,
  ]);
  await tab.page.goto(journey.url + formUrl);
  await tab.page.getByRole('heading', { level: 1 }).waitFor();
  await tab.page.getByRole('button', { name: 'Send' }).waitFor();
  expect(times(asked, /application-forms/)).toBe(1);
  expect(times(asked, /\/api\/v1\/(?:login|my)/)).toBe(0);
  quiet(tab);
  await tab.context.close();
});
