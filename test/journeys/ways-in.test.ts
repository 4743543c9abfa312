import { afterAll, beforeAll, expect, it } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet, type Tab } from '../support/browser.ts';
import { testWorld, type World } from '../support/world.ts';

// Links that do not work any more, and addresses that lead nowhere: each says what happened and what to do.
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

const heading = ({ page }: Tab, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

it('R89 a candidate without a login: what is missing is said, a link is on its way, and what to do if it does not come', async () => {
  const tab = await journey.open(null, '/my/sign-in', { width: 360 });
  await heading(tab, 'Sign in');
  await atRest(tab.page);
  expect(await faults(tab.page)).toEqual([]);
  await tab.page.getByLabel('Your e-mail address').fill('leyla at example');
  await tab.page.keyboard.press('Enter');
  await tab.page.getByText('Fill in your e-mail address as name@example.org.').waitFor();
  expect(await faults(tab.page)).toEqual([]);
  await tab.page.getByLabel('Your e-mail address').fill('nobody@example.org');
  await tab.page.keyboard.press('Enter');
  await tab.page.getByText('If we know this address, a link is on its way.').waitFor();
  await tab.page.getByText(/This is a trial: no mail leaves|Look among unwanted mail/).waitFor();
  expect(await faults(tab.page)).toEqual([]);
  quiet(tab);
});

it.each([
  ['/my/open#a-token-that-nobody-was-ever-given-at-all', 'This link is not complete', 'button', 'Mail me a link'],
  ['/open#cut-off', 'Something is missing in this address', 'link', 'To sign-in'],
  ['/open#a-token-that-nobody-was-ever-given-at-all', '', 'link', 'To sign-in'],
  ['/apply/there-is-no-such-vacancy', 'There is no such vacancy', '', ''],
  ['/lost-access', 'Getting in again', 'link', 'Back to sign-in'],
] as const)('R89 no dead end at %s', async (path, title, role, name) => {
  for (const width of [360, 1280]) {
    const tab = await journey.open(null, path, { width });
    if (title !== '') await heading(tab, title);
    await atRest(tab.page);
    if (role !== '') await tab.page.getByRole(role, { name }).waitFor();
    expect(await faults(tab.page)).toEqual([]);
    quiet(tab);
    await tab.context.close();
  }
});

it('W1 what cannot be read is asked for once, said, and read when somebody tries again', async () => {
  const tab = await journey.open(null, '/lost-access', { width: 360 });
  let asked = 0;
  let isBroken = true;
  await tab.page.route('**/api/v1/application-forms/**', (route) => {
    asked++;
    return isBroken
      ? route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: '{"status":500,"title":"internal"}',
        })
      : route.continue();
  });
  await tab.page.goto(`${journey.url}/apply/there-is-no-such-vacancy`);
  const again = tab.page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await tab.page.waitForTimeout(500);
  const before = asked;
  expect(before).toBeLessThanOrEqual(3);
  expect(await faults(tab.page)).toEqual([]);
  isBroken = false;
  await again.click();
  await heading(tab, 'There is no such vacancy');
  expect(asked).toBe(before + 1);
});
