import type { Plan } from '@rondo/interview';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  atRest,
  faults,
  type Journey,
  openJourney,
  phoneLooks,
  quiet,
  type Tab,
  type TabOptions,
} from '../support/browser.ts';
import { addCandidate, cardsOf, fullCard, must, openVacancy, publishRound, submitAll } from '../support/line.ts';
import { hour, type Person, testWorld, type World } from '../support/world.ts';

type OwnCard = Awaited<ReturnType<typeof cardsOf>>[number];

let world: World;
let journey: Journey;
let rounds: Plan['rounds'];
/** The panel interview of Noor's second round, as Hanne and Youssef hold it: five competencies, one concern. */
let hannes: OwnCard;
let youssefs: OwnCard;
let applicationId: string;

beforeAll(async () => {
  world = await testWorld();
  const { vacancyId, plan } = await openVacancy(world);
  const [first, second] = plan.rounds;
  const panel = second?.sessions.find(({ kind }) => kind === 'panel');
  if (!first || !second || !panel) throw new Error('the template has no second round with a panel');
  const planned = new Set(panel.questions.map(({ competencyId }) => competencyId));
  const fifth = plan.competencies.find(({ id }) => !planned.has(id));
  if (planned.size < 5) panel.seats[0]?.focus.push(fifth?.id ?? '');
  const before = await world.rik.get(`/vacancies/${vacancyId}/plan`);
  const saved = await world.rik.put(`/vacancies/${vacancyId}/plan`, plan, { 'If-Match': before.etag ?? '' });
  rounds = must(saved, 200).plan.rounds;
  ({ applicationId } = await addCandidate(world.rik, vacancyId));
  await publishRound(world, world.rik, applicationId, first.id, 0);
  world.clock.forward(9 * hour);
  for (const person of [world.imre, world.ingrid]) await submitAll(world, person);
  const concern = {
    form: 'concern',
    body: 'Has she led more than one team?',
    competencyId: null,
    forRoundId: second.id,
  };
  const written = must(await world.hanne.post(`/applications/${applicationId}/concerns`, concern), 201);
  must(await world.hanne.put(`/concerns/${written.id}/publication`), 204);
  world.clock.forward(15 * hour);
  await publishRound(world, world.rik, applicationId, second.id, 0);
  world.clock.forward(1.2 * hour);
  const ofPanel = async (person: Person) => (await cardsOf(world, person)).find(({ id }) => id === panelId) as OwnCard;
  const panelId = (await cardsOf(world, world.hanne))[0]?.id;
  hannes = await ofPanel(world.hanne);
  youssefs = await ofPanel(world.youssef);
  must(await world.hanne.put(`/sessions/${panelId}/start`), 200);
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

/** A window whose clock shows the time of the test's world. */
async function open(who: Person, path: string, options?: TabOptions): Promise<Tab> {
  const tab = await journey.open(who, '/assets/nothing', options);
  await tab.page.clock.install({ time: world.clock.at });
  await tab.page.goto(journey.url + path);
  await atRest(tab.page);
  return tab;
}

const focused = (page: Page) =>
  page.evaluate(() => ({
    text: document.activeElement?.textContent?.trim() ?? '',
    tag: document.activeElement?.tagName ?? '',
  }));

/** Tab after tab until the thing with these words has the focus; the presses it took. */
async function tabTo(page: Page, words: string): Promise<number> {
  for (let presses = 1; presses <= 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).text.startsWith(words)) return presses;
  }
  throw new Error(`${words} is not reached with Tab`);
}

const draftOf = async (person: Person, card: OwnCard) =>
  must(await person.get(`/scorecards/${card.scorecard.id}`), 200).draft;

const savedWith = (person: Person, card: OwnCard, check: (draft: Awaited<ReturnType<typeof draftOf>>) => boolean) =>
  expect.poll(async () => check(await draftOf(person, card)), { timeout: 15_000, interval: 200 }).toBe(true);

describe('the room', () => {
  const room = () => `/sessions/${youssefs.id}/room`;
  const heard = (page: Page) => page.getByLabel('What was said');
  const saidIn = (draft: { answers: { said: string }[] }) => draft.answers[0]?.said;

  test('R42 R43 notes survive a lost connection and a reload', async () => {
    const tab = await open(world.youssef, room());
    const { page } = tab;
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await heard(page).fill('I called both customers');
    await page.getByRole('button', { name: 'situation' }).click();
    await page.getByLabel('My assessment').fill('Acts first');
    await savedWith(world.youssef, youssefs, (draft) => saidIn(draft) === 'I called both customers');

    await page.route('**/api/v1/scorecards/**/draft', (route) => route.abort('internetdisconnected'));
    await heard(page).fill('I called both customers, then the workshop.');
    await page.getByText('offline, kept on this device').first().waitFor();
    await page.reload();
    await atRest(page);
    expect(await heard(page).inputValue()).toBe('I called both customers, then the workshop.');
    expect(await page.getByLabel('My assessment').inputValue()).toBe('Acts first');

    await page.unroute('**/api/v1/scorecards/**/draft');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await savedWith(
      world.youssef,
      youssefs,
      (draft) => saidIn(draft) === 'I called both customers, then the workshop.',
    );
    expect((await draftOf(world.youssef, youssefs)).answers[0]).toMatchObject({ probes: ['situation'] });
    expect(tab.troubles.filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await tab.context.close();
  });

  test('R43 notes survive a login that ends, and are there after signing in again', async () => {
    const tab = await open(world.youssef, room());
    const { page, context } = tab;
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    const cookies = await context.cookies();
    await context.clearCookies();
    await heard(page).fill('Typed when nobody was signed in any more');
    await page.waitForURL(/\/sign-in\?next=/);
    await context.addCookies(cookies);
    await page.goto(journey.url + room());
    await atRest(page);
    expect(await heard(page).inputValue()).toBe('Typed when nobody was signed in any more');
    await savedWith(world.youssef, youssefs, (draft) => saidIn(draft) === 'Typed when nobody was signed in any more');
    await context.close();
  });

  test('R43 two devices on one card: both versions are shown, and nothing is overwritten', async () => {
    const tab = await open(world.youssef, room());
    const { page } = tab;
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    const other = must(await world.youssef.get(`/scorecards/${youssefs.scorecard.id}`), 200);
    const theirs = structuredClone(other.draft);
    theirs.answers[0].said = 'Written on the phone.';
    must(
      await world.youssef.put(`/scorecards/${youssefs.scorecard.id}/draft`, theirs, {
        'If-Match': `"${other.revision}"`,
      }),
      200,
    );
    await heard(page).fill('Written on the laptop.');
    await page.getByRole('heading', { name: 'This card was changed on another device' }).waitFor();
    expect(saidIn(await draftOf(world.youssef, youssefs))).toBe('Written on the phone.');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save it this way' }).click();
    await savedWith(
      world.youssef,
      youssefs,
      (draft) => saidIn(draft) === 'Written on the laptop.\nWritten on the phone.',
    );
    quiet(tab);
    await tab.context.close();
  });

  test('R43 a save whose answer is lost is not taken for somebody else’s', async () => {
    const tab = await open(world.youssef, room());
    const { page } = tab;
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    let lost = 0;
    await page.route('**/api/v1/scorecards/**/draft', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await heard(page).fill('Saved, but nobody heard of it.');
    await page.getByText('offline, kept on this device').first().waitFor();
    await heard(page).fill('Saved, but nobody heard of it. And more.');
    await savedWith(world.youssef, youssefs, (draft) => saidIn(draft) === 'Saved, but nobody heard of it. And more.');
    expect(await page.getByRole('heading', { name: 'This card was changed on another device' }).count()).toBe(0);
    await tab.context.close();
  });

  test('R43 what was typed in the room stands on the scorecard at once', async () => {
    const tab = await open(world.youssef, room());
    const { page } = tab;
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await heard(page).fill('The last words before leaving the room.');
    await page.getByRole('link', { name: 'To my scorecard' }).click();
    await page.getByRole('button', { name: 'Take from my notes' }).click();
    expect(await page.getByLabel('Evidence').inputValue()).toBe('The last words before leaving the room.');
    await savedWith(
      world.youssef,
      youssefs,
      (draft) =>
        saidIn(draft) === 'The last words before leaving the room.' &&
        draft.ratings[0]?.evidence === 'The last words before leaving the room.',
    );
    quiet(tab);
    await tab.context.close();
  });

  test('R51 R52 the candidate’s question is written down, kept while offline, and promised', async () => {
    const tab = await open(world.youssef, room());
    const { page } = tab;
    await page.route('**/api/v1/applications/**/questions', (route) =>
      route.request().method() === 'POST' ? route.abort('internetdisconnected') : route.continue(),
    );
    await page.getByLabel('Write down a question').fill('Why did my predecessor leave?');
    await page.getByRole('button', { name: 'Write down' }).click();
    await page.getByText('sent when the connection is back').waitFor();
    await page.unroute('**/api/v1/applications/**/questions');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByRole('button', { name: 'Promise' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('dialog').locator('.button[data-kind="filled"]').click();
    await page.getByText('promised', { exact: true }).waitFor();
    const asked = must(await world.youssef.get(`/applications/${applicationId}/questions`), 200).items;
    expect(asked).toMatchObject([{ body: 'Why did my predecessor leave?', state: 'promised', sessionId: youssefs.id }]);
    await tab.context.close();
  });
});

describe('the scorecard', () => {
  test('R46 R47 five competencies by keyboard alone', async () => {
    const tab = await open(world.hanne, `/scorecards/${hannes.scorecard.id}`);
    const { page } = tab;
    const { keyboard } = page;
    await keyboard.press('e');
    for (const [at, score] of ['4', '3', '5', '2'].entries()) {
      await keyboard.type(`What was heard, ${at + 1}`);
      await keyboard.press('Tab');
      await keyboard.press(score);
      await keyboard.press('Enter');
    }
    // The fifth was not observed: out of the text, n anywhere, down to the next part.
    await keyboard.press('Escape');
    await keyboard.press('n');
    await keyboard.press('ArrowDown');
    // The concern is passed over at first, to see that handing in leads back to it.
    await keyboard.press('Control+Enter');
    await keyboard.type('Tells people early.');
    await tabTo(page, 'Hand in my card');
    await keyboard.press('Enter');
    await page.getByText('What came of it').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Concerns to settle');
    expect((await focused(page)).tag).toBe('INPUT');
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.type('Two teams, in 2024.');
    await keyboard.press('Control+Enter');
    expect((await focused(page)).tag).toBe('INPUT');
    await keyboard.press('ArrowDown');
    await tabTo(page, 'Hand in my card');
    await keyboard.press('Enter');
    await page.getByText('It never changes', { exact: false }).first().waitFor();

    const { submission } = must(await world.hanne.get(`/scorecards/${hannes.scorecard.id}`), 200);
    const kit = must(await world.hanne.get(`/sessions/${hannes.id}`), 200).kit;
    const scores = kit.competencies.map(
      ({ id }: { id: string }) =>
        submission.ratings.find(({ competencyId }: { competencyId: string }) => competencyId === id).score,
    );
    expect(scores).toEqual([4, 3, 5, 2, null]);
    expect(submission).toMatchObject({ recommendation: 'yes', strengths: 'Tells people early.' });
    expect(submission.concerns).toMatchObject([{ outcome: 'refuted', evidence: 'Two teams, in 2024.' }]);
    quiet(tab);

    await page.getByLabel('Add to the card').fill('She also wrote to the second customer.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('before seeing the others’ cards').waitFor();
    expect(await page.getByLabel('Add to the card').inputValue()).toBe('');
    await tab.context.close();
  });

  test('R46 what was typed while the card went in on another device is shown, not lost', async () => {
    const cases = (await cardsOf(world, world.hanne)).find(({ id }) => id !== hannes.id) as OwnCard;
    must(await world.hanne.put(`/sessions/${cases.id}/start`), 200);
    const tab = await open(world.hanne, `/scorecards/${cases.scorecard.id}`);
    const card = must(await world.hanne.get(`/scorecards/${cases.scorecard.id}`), 200);
    const submission = `/scorecards/${cases.scorecard.id}/submission`;
    must(await world.hanne.put(submission, fullCard(card.kit, 3, card.concerns)), 200);
    await tab.page.getByLabel('Evidence').fill('Typed a moment too late.');
    await tab.page.getByText('Typed here, but not on the card').waitFor();
    await tab.page.reload();
    await tab.page.getByText('Typed a moment too late.').waitFor();
    await tab.page.getByRole('button', { name: 'Put away' }).click();
    await tab.page.reload();
    await tab.page.getByText('It never changes', { exact: false }).first().waitFor();
    expect(await tab.page.getByText('Typed a moment too late.').count()).toBe(0);
    await tab.context.close();
  });

  test('R46 one hand on a phone of 360 px', async () => {
    const tab = await open(world.youssef, `/scorecards/${youssefs.scorecard.id}`, { width: 360, height: 720 });
    const { page } = tab;
    await page.locator('.card-part').first().tap();
    const points = rounds.length;
    for (let part = 0; part < 5; part++) {
      await page.getByLabel('Evidence').fill(`Seen on the phone ${part + 1}`);
      await page.locator('.rating-point').nth(points).tap();
      const next = page.locator('.card-foot .button[data-kind="filled"]');
      const box = await next.boundingBox();
      expect(box && box.height >= 36 && box.y + box.height <= 720).toBe(true);
      await next.tap();
    }
    await page.getByLabel('not tested').tap();
    await page.locator('.card-foot .button[data-kind="filled"]').tap();
    await page.getByLabel('Weaknesses').fill('Names no figure.');
    await page.getByLabel('yes', { exact: true }).first().tap();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hand in my card' }).tap();
    await page.getByText('It never changes', { exact: false }).first().waitFor();
    quiet(tab);
    await tab.context.close();
  });
});

describe('every page of a panelist', () => {
  test.for(phoneLooks.map(({ scheme, ...rest }) => ({ ...rest, theme: scheme })))(
    'has no fault by axe: $language, $theme, $width px',
    async ({ language, theme, width }) => {
      const mine = await cardsOf(world, world.youssef);
      const [panel, task] = mine;
      await world.youssef.patch('/login/profile', { language, theme });
      const addresses = [
        '/',
        `/sessions/${panel?.id}`,
        `/sessions/${task?.id}`,
        `/sessions/${task?.id}/room`,
        `/scorecards/${task?.scorecard.id}`,
        `/scorecards/${panel?.scorecard.id}`,
      ];
      const tab = await open(world.youssef, '/', { width });
      for (const address of addresses) {
        await tab.page.goto(journey.url + address);
        await atRest(tab.page);
        expect(await faults(tab.page), address).toEqual([]);
      }
      await tab.page.goto(`${journey.url}/sessions/${task?.id}/room`);
      await atRest(tab.page);
      await tab.page.locator('.room-walk .button').last().click();
      expect(await faults(tab.page), 'a part of the room').toEqual([]);
      await tab.page.goto(`${journey.url}/scorecards/${task?.scorecard.id}`);
      await atRest(tab.page);
      await tab.page.locator('.card-part').last().click();
      await tab.page.locator('.card-foot .button[data-kind="filled"]').click();
      await tab.page.locator('.card-part').last().click();
      expect(await faults(tab.page), 'what is missing').toEqual([]);
      quiet(tab);
      await tab.context.close();
    },
  );
});
