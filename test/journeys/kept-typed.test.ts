import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet, typedIsKept } from '../support/browser.ts';
import { addCandidate, must, openVacancy, publishRound } from '../support/line.ts';
import { type Person, testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let applicationId: string;
let agendaId: string;
let vacancyId: string;
let bankQuestionId: string;

beforeAll(async () => {
  world = await testWorld();
  world.clock.at = new Date();
  const { rik } = world;
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  ({ applicationId } = await addCandidate(rik, vacancyId, 'Vera Moen'));
  ({ agendaId } = await publishRound(world, rik, applicationId, opened.plan.rounds[0]?.id ?? '', 3));
  const { body: agenda } = await rik.get(`/agendas/${agendaId}`);
  const draft = { ...agenda.draft, arrival: 'By the side door.' };
  must(await rik.put(`/agendas/${agendaId}/draft`, draft, { 'If-Match': `"${agenda.version}"` }), 200);
  const competency = must(
    await rik.post('/bank-competencies', {
      dimension: 'competence',
      texts: { en: { name: 'Planning', definition: 'Keeps the order.', anchors: ['a', 'b', 'c', 'd', 'e'] } },
    }),
    201,
  );
  const content = {
    competencyId: competency.id,
    type: 'behavioural',
    minutes: 8,
    tags: [],
    texts: { en: { text: 'How did you plan a week?', followUps: [], goodAnswer: [] } },
  };
  bankQuestionId = must(await rik.post('/bank-questions', { content, state: 'in_use' }), 201).id;
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

type Place = {
  what: string;
  who: () => Person;
  path: () => string;
  open?: (page: Page) => Promise<void>;
  field: (page: Page) => Locator;
};

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');
const inDialog = (page: Page, label: string | RegExp) => page.getByRole('dialog').getByLabel(label);

const places: Place[] = [
  {
    what: 'why a procedure ends',
    who: () => world.rik,
    path: () => `/applications/${applicationId}`,
    open: (page) => press(page, 'End the procedure'),
    field: (page) => inDialog(page, 'Why it ends'),
  },
  {
    what: 'a concern',
    who: () => world.rik,
    path: () => `/applications/${applicationId}`,
    open: (page) => press(page, 'Write one down …'),
    field: (page) => inDialog(page, 'In one sentence'),
  },
  {
    what: 'why an agenda changes',
    who: () => world.rik,
    path: () => `/agendas/${agendaId}`,
    open: (page) => press(page, 'Publish …'),
    field: (page) => inDialog(page, 'Why it changes'),
  },
  {
    what: 'why a question is not used any more',
    who: () => world.rik,
    path: () => `/questions/${bankQuestionId}`,
    open: (page) => press(page, 'Retire …'),
    field: (page) => inDialog(page, 'Why it is not used any more'),
  },
  {
    what: 'a privacy notice',
    who: () => world.anna,
    path: () => '/settings/notices',
    open: (page) => press(page, /^Write your own/),
    field: (page) => inDialog(page, 'Privacy notice'),
  },
  {
    what: 'the organisation',
    who: () => world.anna,
    path: () => '/settings/organisation',
    field: (page) => page.getByLabel('Name of the organisation'),
  },
  {
    what: 'what candidates read of me',
    who: () => world.imre,
    path: () => '/settings',
    field: (page) => page.getByLabel('Two lines about me'),
  },
  {
    what: 'a colleague',
    who: () => world.anna,
    path: () => '/settings/people',
    open: (page) => press(page, /Imre/),
    field: (page) => inDialog(page, 'Two lines about them'),
  },
];

const everyPlace = process.env.RONDO_LOOKS === 'all';

describe('what stands in a form outlives a reload, and can be thrown away', () => {
  // Every second place in a run; `npm run test:long` takes all.
  test.each(places.filter((_, at) => everyPlace || at % 2 === 0))('R73 $what', async ({ who, path, open, field }) => {
    const tab = await journey.open(who(), path(), { width: 360, height: 780 });
    const { page } = tab;
    await atRest(page);
    await open?.(page);
    const before = await field(page).first().inputValue();
    await field(page).first().fill('Typed before the battery was empty');
    await typedIsKept(page, 'Typed before the battery was empty');
    await page.reload();
    await atRest(page);
    await open?.(page);
    await page.getByText('You had begun to write this').waitFor();
    expect(await field(page).first().inputValue()).toBe('Typed before the battery was empty');
    expect(await faults(page, (await page.getByRole('dialog').count()) > 0 ? '[role=dialog]' : undefined)).toEqual([]);
    await press(page, 'Throw it away');
    await expect.poll(() => field(page).first().inputValue()).toBe(before);
    quiet(tab);
    await tab.context.close();
  });
});
