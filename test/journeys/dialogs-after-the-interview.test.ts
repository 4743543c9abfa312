import type { Plan } from '@rondo/interview';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runImport } from '../../app/server/imports/run.ts';
import { atRest, faults, type Journey, openJourney, quiet, typedIsKept } from '../support/browser.ts';
import { type FullHouse, fullHouse } from '../support/full-house.ts';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../support/line.ts';
import { day, type Person, testWorld, type World } from '../support/world.ts';

/*
 * Every dialog from the kit to the settings, by keyboard alone: the focus goes into it and stays in it, axe finds
 * nothing, at most one thing in it is the main one, Escape closes it, and the focus is where it came from. A new dialog
 * is a line in the list below.
 */
let world: World;
let journey: Journey;
let house: FullHouse;
/** A second vacancy: a question that needs an exemption, a candidate whose other card is out, two who may be one. */
const other = { vacancyId: '', applicationId: '', roundId: '', sessionId: '', laterId: '', candidates: ['', ''] };
let listId = '';
let resumesId = '';

beforeAll(async () => {
  world = await testWorld();
  const { rik, imre, ingrid, anna } = world;
  house = await fullHouse(world);
  const { vacancyId, plan } = await openVacancy(world);
  const [roundId = ''] = plan.rounds.map(({ id }) => id);
  const one = await addCandidate(rik, vacancyId, 'Vera Moen');
  const two = await addCandidate(rik, vacancyId, 'Vera Moen');
  // Whose procedure has not begun, so that they can be made one with the first.
  const again = await addCandidate(rik, vacancyId, 'Vera Moen');
  await publishRound(world, rik, one.applicationId, roundId);
  await publishRound(world, rik, two.applicationId, roundId, 6);
  must(
    await rik.post(
      `/applications/${one.applicationId}/questions`,
      { body: 'Who does my work while I am away?' },
      { 'Idempotency-Key': 'asked once more' },
    ),
    201,
  );
  must(
    await rik.post(
      `/applications/${one.applicationId}/commitments`,
      { body: 'The duty roster', ownerId: rik.member, dueOn: '2027-02-01', questionId: null },
      { 'Idempotency-Key': 'promised once more' },
    ),
    201,
  );
  world.clock.forward(2 * day);
  await submitAll(world, imre, 4, one.applicationId);
  const from = new Date(world.clock.at.getTime() - 5 * day).toISOString();
  const until = new Date(world.clock.at.getTime() + 10 * day).toISOString();
  const sessions: { id: string; applicationId: string }[] = must(
    await ingrid.get(`/sessions?from=${from}&until=${until}`),
    200,
  ).items;
  const sessionOf = (id: string) => sessions.find(({ applicationId }) => applicationId === id)?.id ?? '';
  const changed: Plan = structuredClone(plan);
  const panel = changed.rounds[0]?.sessions.find(
    ({ questions, seats }) => questions.length > 0 && seats.some(({ memberId }) => memberId === ingrid.member),
  );
  const asking = panel?.questions[0];
  if (asking) asking.text = 'Are you a member of a trade union?';
  const before = await rik.get(`/vacancies/${vacancyId}/plan`);
  must(await rik.put(`/vacancies/${vacancyId}/plan`, changed, { 'If-Match': before.etag ?? '' }), 200);
  const candidates = [one.candidateId, again.candidateId];
  Object.assign(other, {
    vacancyId,
    applicationId: one.applicationId,
    roundId,
    sessionId: sessionOf(one.applicationId),
    laterId: sessionOf(two.applicationId),
    candidates,
  });

  const bring = async (kind: 'csv' | 'json_resume', name: string, text: string) => {
    const made = await rik.post(
      `/vacancies/${vacancyId}/imports`,
      { kind, language: 'en', source: 'a friend' },
      { 'Idempotency-Key': name },
    );
    const { id } = must(made, 201);
    const bytes = { 'Content-Type': 'application/octet-stream' };
    must(await rik.call('POST', `/imports/${id}/files?fileName=${name}`, new TextEncoder().encode(text), bytes), 201);
    return id as string;
  };
  listId = await bring('csv', 'list.csv', 'name,email,language\nLotte Jansen,lotte@brug.example,nl');
  must(await rik.put(`/imports/${listId}/start`), 200);
  await runImport(world.deps, world.org, listId);
  resumesId = await bring('json_resume', 'ola.json', JSON.stringify({ basics: { name: 'Ola Dahl', email: 'ola@x' } }));

  const text = must(await anna.get('/mail-texts/sign-in/en'), 200).text;
  must(
    await anna.put('/mail-texts/sign-in/en', { text: { ...text, subject: 'Your way in' } }, { 'If-Match': '"0"' }),
    200,
  );
  must(await anna.post('/rooms', { name: 'Merwede', place: '', capacity: 6 }, { 'Idempotency-Key': 'room' }), 201);
  must(await anna.post('/api-keys', { name: 'Website', scopes: ['read'], expiresAt: null }), 201);
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first();
const inSheet = (title: string, name: string) => (page: Page) =>
  page.locator('.sheet', { has: page.getByRole('heading', { name: title }) }).getByRole('button', { name });

type Place = {
  what: string;
  who: () => Person;
  path: () => string;
  dialogs: readonly ((page: Page) => Locator)[];
};

const places: readonly Place[] = [
  {
    what: 'a debrief that is decided, for who decides',
    who: () => world.hanne,
    path: () => `/applications/${house.applicationId}/rounds/${house.roundTwo}/debrief`,
    dialogs: [button('A new decision …'), button('Our answer …'), button('Change my rating …')],
  },
  {
    what: 'a debrief with a card out',
    who: () => world.hanne,
    path: () => `/applications/${other.applicationId}/rounds/${other.roundId}/debrief`,
    dialogs: [button('Record the decision …'), button('Release …'), button('Ask both sides …')],
  },
  {
    what: 'questions and concerns of a candidate',
    who: () => world.rik,
    path: () => `/applications/${other.applicationId}`,
    dialogs: ['Write down a question …', /^Answer …/, /^Promise …/, /^Decline …/, 'Write one down …'].map(button),
  },
  {
    what: 'a concern that is in the kits',
    who: () => world.hanne,
    path: () => `/applications/${house.applicationId}`,
    dialogs: [inSheet('To settle in a later round', 'Withdraw')],
  },
  {
    what: 'the room',
    who: () => world.ingrid,
    path: () => `/sessions/${other.sessionId}/room`,
    dialogs: [button('Answer'), button('Promise'), button('Decline')],
  },
  {
    what: 'a kit whose plan has changed',
    who: () => world.rik,
    path: () => `/sessions/${other.laterId}`,
    dialogs: [button('Pin the kit anew …')],
  },
  { what: 'promises', who: () => world.rik, path: () => '/promises', dialogs: [button('It is kept …')] },
  {
    what: 'what was contested',
    who: () => world.hanne,
    path: () => '/outcomes?state=contested',
    dialogs: [button('Answer …')],
  },
  {
    what: 'the application form',
    who: () => world.rik,
    path: () => `/vacancies/${house.vacancyId}`,
    dialogs: [inSheet('Public application form', 'Change'), inSheet('Public application form', 'Switch it off')],
  },
  {
    what: 'two who may be one',
    who: () => world.rik,
    path: () => `/candidates/${other.candidates[0]}/duplicates/${other.candidates[1]}`,
    dialogs: [button('They are one person …')],
  },
  {
    what: 'an import of files',
    who: () => world.rik,
    path: () => `/imports/${resumesId}`,
    dialogs: [button(/^Correct /)],
  },
  {
    what: 'an import that is over',
    who: () => world.rik,
    path: () => `/imports/${listId}`,
    dialogs: [button('Look and send')],
  },
  {
    what: 'who is to be informed',
    who: () => world.rik,
    path: () => '/settings/to-inform',
    dialogs: [button(/^Inform /)],
  },
  {
    what: 'the privacy notice',
    who: () => world.anna,
    path: () => '/settings/notices',
    dialogs: [button(/^Write your own/)],
  },
  {
    what: 'a mail in words of one’s own',
    who: () => world.anna,
    path: () => '/settings/mails/sign-in/en',
    dialogs: [button('Back to Rondo’s words')],
  },
  {
    what: 'API keys',
    who: () => world.anna,
    path: () => '/settings/keys',
    dialogs: [button('Make a key'), button(/^Revoke/)],
  },
  {
    what: 'rooms',
    who: () => world.anna,
    path: () => '/settings/rooms',
    dialogs: [button('Add a room'), button(/^Change Merwede/), button(/^Remove/)],
  },
];

const open = '[role=dialog], [role=alertdialog]';
const isInside = (page: Page) => page.evaluate((selector) => document.activeElement?.closest(selector) !== null, open);

const everyDialog = process.env.RONDO_LOOKS === 'all';

describe('R88 dialogs by keyboard alone', () => {
  // Each place at one width, the two in turn; half of the places in a run, `npm run test:long` takes all.
  const turns = places.map((place, at) => ({ ...place, width: at % 2 === 0 ? 1280 : 360 }));
  test.each(turns.filter((_, at) => everyDialog || at % 4 < 2))('$what', async (place) => {
    const tab = await journey.open(place.who(), place.path(), { width: place.width, height: 780 });
    const { page } = tab;
    await page.waitForSelector('h1');
    // The first of each place; `npm run journeys:all` opens them all.
    for (const find of everyDialog ? place.dialogs : place.dialogs.slice(0, 1)) {
      const opener = find(page);
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.locator(open);
      await dialog.waitFor();
      await expect.poll(() => isInside(page)).toBe(true);
      await page.keyboard.press('Shift+Tab');
      expect(await isInside(page)).toBe(true);
      await atRest(page);
      const name = (await dialog.getByRole('heading').first().textContent()) ?? '';
      expect(await faults(page, await dialog.evaluate((paper) => `[role=${paper.role}]`)), name).toEqual([]);
      expect(await dialog.locator('[data-kind=filled]').count(), name).toBeLessThanOrEqual(1);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => opener.evaluate((one) => one === document.activeElement), { message: name }).toBe(true);
    }
    quiet(tab);
    await tab.context.close();
  });
});

describe('reasons that are asked for in a dialog outlive a reload', () => {
  const reasons = [
    {
      what: 'why somebody need not rate',
      path: () => `/applications/${other.applicationId}/rounds/${other.roundId}/debrief`,
      ask: async (page: Page) => button('Release …')(page).press('Enter'),
    },
    {
      what: 'why a question is asked in spite of its words',
      path: () => `/vacancies/${other.vacancyId}/plan`,
      ask: async (page: Page) => {
        await page.getByText('1 to settle before a day is published').press('Enter');
        await button(/^Show it: Are you a member/)(page).press('Enter');
        await button('Ask all the same …')(page).press('Enter');
      },
    },
  ];
  test.each(reasons)('R73 $what', async ({ path, ask }) => {
    const tab = await journey.open(world.hanne, path(), { width: 1280, height: 780 });
    const { page } = tab;
    const field = page.getByRole('dialog').getByRole('textbox');
    await atRest(page);
    await ask(page);
    await field.fill('Moved to another team before the day');
    await typedIsKept(page, 'Moved to another team before the day');
    await page.reload();
    await atRest(page);
    await ask(page);
    await page.getByText('You had begun to write this').waitFor();
    expect(await field.inputValue()).toBe('Moved to another team before the day');
    quiet(tab);
    await tab.context.close();
  });
});
