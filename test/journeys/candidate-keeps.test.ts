import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  atRest,
  cookiesOf,
  faults,
  type Journey,
  openJourney,
  quiet,
  type Tab,
  typedIsKept,
} from '../support/browser.ts';
import { openAsCandidate } from '../support/full-house.ts';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../support/line.ts';
import { type Caller, day, testWorld, tokenIn, type World } from '../support/world.ts';

// What a candidate typed and did not send: through reloads, a login that ran out, and never to the next person.
let world: World;
let journey: Journey;
let noor: Caller;
let mailOfVera: { text: string };
let form: string;
beforeAll(async () => {
  world = await testWorld();
  world.clock.at = new Date(Date.now() - 3 * day);
  const { vacancyId, plan } = await openVacancy(world);
  const round = plan.rounds[0]?.id ?? '';
  const add = async (name: string) => {
    const { applicationId } = await addCandidate(world.rik, vacancyId, name);
    await publishRound(world, world.rik, applicationId, round);
    const mails = await world.deliver();
    const mail = mails.find(({ template }) => template === 'agenda-for-candidate') ?? { text: '' };
    return { applicationId, mail };
  };
  const first = await add('Noor el Amrani');
  noor = await openAsCandidate(world, first.mail);
  world.clock.at = new Date();
  for (const person of [world.imre, world.ingrid]) await submitAll(world, person, 4, first.applicationId);
  must(
    await world.hanne.post(
      `/applications/${first.applicationId}/askings`,
      { deadline: new Date(Date.now() + 3 * day).toISOString() },
      { 'Idempotency-Key': 'asked' },
    ),
    201,
  );
  const second = await add('Vera Moen');
  mailOfVera = second.mail;
  const { url } = must(
    await world.rik.put(`/vacancies/${vacancyId}/application-form`, { told: 'Hanne decides.' }, { 'If-Match': '"0"' }),
    200,
  );
  form = new URL(url).pathname;
  journey = await openJourney(world);
}, 120_000);
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const phone = { width: 360, height: 740 };

/** How many begun texts lie on this device, whoever they are of. */
const lying = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('rondo');
        opening.onsuccess = () => {
          const keys = opening.result.transaction('kept').objectStore('kept').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.filter((key) => String(key).includes('drafts/')).length);
          };
        };
      }),
  );

const signIn = async ({ page, context }: Tab, who: Caller, path: string) => {
  await context.clearCookies();
  await context.addCookies(cookiesOf(who.headers.cookie ?? '', journey.url));
  await page.goto(journey.url + path);
  await atRest(page);
};

it('R52 R69 W1: words outlive reload, proxy and login, are nobody else’s, and leave with who signs out', async () => {
  const tab = await journey.open(noor, '/my/questions', phone);
  const { page } = tab;
  const question = page.getByLabel('Your question');
  await question.fill('Who takes over the night shifts?');
  await page.getByText('Kept on this device until you send it.').waitFor();
  await typedIsKept(page, 'Who takes over the night shifts?');
  await page.reload();
  await page.getByText('You had begun to write this').waitFor();
  expect(await question.inputValue()).toBe('Who takes over the night shifts?');
  expect(await faults(page)).toEqual([]);

  // Something between answers in the place of the server: nothing was sent, and nothing is lost.
  const between = (status: number) => (route: Route) =>
    route.fulfill({ status, contentType: 'text/html', body: '<h1>Welcome to the train</h1>' });
  for (const [status, words] of [
    [200, 'There is no connection. What you wrote is still here'],
    [403, 'did not let this through (403). What you typed is still here'],
  ] as const) {
    await page.route('**/my/applications/*/questions', between(status));
    await button(page, 'Send my question').click();
    await page.getByText(words).waitFor();
    await page.unroute('**/my/applications/*/questions');
  }

  // An answer that is begun stands where it was, as it was chosen.
  await page.goto(`${journey.url}/my/view`);
  await button(page, 'I need to know more').click();
  await page.getByLabel('What do you still need to know?').fill('What the nights are like in winter.');
  await typedIsKept(page, 'What the nights are like in winter.');

  // The login runs out: first sign in, then the first page says what was begun.
  await tab.context.clearCookies();
  await page.goto(`${journey.url}/my/questions`);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await lying(page)).toBe(2);
  await signIn(tab, noor, '/my');
  await page.getByRole('heading', { name: 'Begun and not sent yet' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Your answer' }).click();
  await page.getByRole('heading', { name: 'I need to know more' }).waitFor();
  expect(await page.getByLabel('What do you still need to know?').inputValue()).toBe(
    'What the nights are like in winter.',
  );
  expect(await faults(page)).toEqual([]);
  await button(page, 'Send it').click();
  await page.getByText('You said what you still need to know.').waitFor();
  await expect.poll(() => lying(page)).toBe(1);

  // Somebody else opens their own link on this device and finds nothing of hers.
  await page.goto(`${journey.url}/my/open#${tokenIn(mailOfVera)}`);
  await button(page, 'Open my page').click();
  await page.getByRole('heading', { name: 'Whom you meet' }).waitFor();
  expect(await page.getByText('Begun and not sent yet').count()).toBe(0);
  await page.getByRole('link', { name: 'Questions' }).click();
  await question.fill('Is there a bus?');
  await typedIsKept(page, 'Is there a bus?');
  expect(await lying(page)).toBe(2);
  await page.goto(`${journey.url}/my/privacy`);
  await page.getByText('sealed so that only you can open it').waitFor();
  // Without a network nobody is signed out, and the page does not pretend.
  await page.route('**/api/v1/login', (route) =>
    route.request().method() === 'DELETE' ? route.abort() : route.continue(),
  );
  await button(page, 'Sign out on this device').click();
  await page.getByText('There is no connection.').first().waitFor();
  await page.unroute('**/api/v1/login');
  await button(page, 'Sign out on this device').click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  // Hers stays, sealed, for her; the other's went with them.
  expect(await lying(page)).toBe(1);
  await signIn(tab, noor, '/my/questions');
  await page.getByText('You had begun to write this').waitFor();
  await button(page, 'Send my question').click();
  await page.getByText('Sent. The answer').waitFor();
  await expect.poll(() => lying(page)).toBe(0);
  expect(await question.inputValue()).toBe('');
  quiet({ ...tab, troubles: tab.troubles.filter((line) => !line.includes('ERR_FAILED')) });
  await tab.context.close();
}, 60_000);

it('R74 R88 W1: an application stays in its tab through a reload, and nowhere else', async () => {
  const tab = await journey.open(null, form, phone);
  const { page } = tab;
  await page.getByLabel('Your name').fill('Sunniva Berg');
  await page.getByLabel('Your e-mail address').fill('sunniva@form.example');
  await page.locator('input[type=file]').setInputFiles({
    name: 'cv.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4'),
  });
  await page.getByText('Kept in this tab until you send it or close it.').waitFor();
  await page.reload();
  await page.getByText('You had begun to write this').waitFor();
  expect(await page.getByLabel('Your name').inputValue()).toBe('Sunniva Berg');
  await page.getByText('choose “cv.pdf” once more').waitFor();
  expect(await faults(page)).toEqual([]);
  const next = await tab.context.newPage();
  await next.goto(journey.url + form);
  await next.getByLabel('Your name').waitFor();
  expect(await next.getByLabel('Your name').inputValue()).toBe('');
  expect(await next.evaluate(() => JSON.stringify(localStorage))).not.toContain('Sunniva');
  await next.close();
  await button(page, 'Leave it out').click();
  await page.getByLabel('I have read what happens to my data.').check();
  await button(page, 'Send my application').click();
  await page.getByRole('heading', { name: 'Your application is in' }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  quiet(tab);
  await tab.context.close();
}, 60_000);

it('R89 W1: a link that nobody could look at is not called a bad one', async () => {
  const tab = await journey.open(null, '/assets/nothing', phone);
  const { page } = tab;
  await page.route('**/link-readings', (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: 'down' }),
  );
  await page.goto(`${journey.url}/my/open#${'a'.repeat(43)}`);
  await page.getByRole('heading', { name: 'The link could not be read just now' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.unroute('**/link-readings');
  await button(page, 'Try again').click();
  await page.getByRole('heading', { name: 'This link is not complete' }).waitFor();
  // And one of which half is missing is.
  await page.goto('about:blank');
  await page.goto(`${journey.url}/my/open#abc`);
  await page.getByRole('heading', { name: 'This link is not complete' }).waitFor();
  await tab.context.close();
});
