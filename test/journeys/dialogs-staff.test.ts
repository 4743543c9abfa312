import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { addCandidate, must, openVacancy, publishRound } from '../support/line.ts';
import { type Person, testWorld, type World } from '../support/world.ts';

/*
 * Every dialog of vacancies, candidates, plans, the bank, agendas and people, opened by keyboard: whole for everybody, with
 * a name, the focus in it, no way out of it by Tab, closed by Escape, and the focus back on what opened it.
 * A new dialog is a line in `dialogs`: on which page, and what is pressed one after the other.
 */
type Place =
  | 'vacancy'
  | 'vacancies'
  | 'emptyPlan'
  | 'candidates'
  | 'application'
  | 'agenda'
  | 'bank'
  | 'question'
  | 'people';
type Step = { key: string } | { press: string | RegExp; as?: 'button' | 'menuitem' | 'checkbox' };
type Opening = { on: Place; who?: 'anna'; steps: Step[]; back?: string | RegExp };

const dialogs: Record<string, Opening> = {
  'the palette': { on: 'vacancies', steps: [{ press: /^Find/ }] },
  'the keys': { on: 'vacancies', steps: [{ key: '?' }] },
  'a new candidate': { on: 'vacancy', steps: [{ press: /^New candidate/ }] },
  'the facts of a vacancy': { on: 'vacancy', steps: [{ press: 'Change …' }] },
  'closing a vacancy': { on: 'vacancy', steps: [{ press: 'Close the vacancy …' }] },
  'who decides about several': {
    on: 'vacancy',
    steps: [{ press: 'Choose Noor de Wit', as: 'checkbox' }, { press: 'Name who decides …' }],
  },
  'a template, looked into': { on: 'emptyPlan', steps: [{ press: 'Registered nurse on a hospital ward' }] },
  'adding candidates to a vacancy': {
    on: 'candidates',
    steps: [{ press: 'Choose Noor de Wit', as: 'checkbox' }, { press: 'Add to a vacancy …' }],
  },
  'correcting a candidate': { on: 'application', steps: [{ press: 'Correct …' }] },
  'who decides, and when': { on: 'application', steps: [{ press: 'Who decides, and when …' }] },
  'ending a procedure': { on: 'application', steps: [{ press: 'End the procedure …' }] },
  'publishing an agenda': { on: 'agenda', steps: [{ press: 'Publish …' }] },
  'questions from a file': {
    on: 'bank',
    steps: [{ press: 'Files' }, { press: /^Import …/, as: 'menuitem' }],
    back: 'Files',
  },
  'questions from a template': {
    on: 'bank',
    steps: [{ press: 'Files' }, { press: /^From a template …/, as: 'menuitem' }],
    back: 'Files',
  },
  'a new competency': { on: 'bank', steps: [{ press: 'New competency …' }] },
  'a competency, changed': { on: 'bank', steps: [{ press: 'Change “Care”' }] },
  'retiring a question': { on: 'question', steps: [{ press: 'Retire …' }] },
  'inviting somebody': { on: 'people', who: 'anna', steps: [{ press: 'Invite somebody …' }] },
  'a person': { on: 'people', who: 'anna', steps: [{ press: 'Imre' }] },
  'an invitation, withdrawn': { on: 'people', who: 'anna', steps: [{ press: /^Withdraw/ }] },
};

let world: World;
let journey: Journey;
let pages: Record<Place, string>;

beforeAll(async () => {
  world = await testWorld();
  const { rik, anna } = world;
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId } = await addCandidate(rik, vacancyId);
  await publishRound(world, rik, applicationId, plan.rounds[0]?.id ?? '');
  const other = await addCandidate(rik, vacancyId, 'Øyvind Ångström');
  const firstStart = new Date(Date.now() + 9 * 24 * 3_600_000).toISOString();
  const path = `/applications/${other.applicationId}/rounds/${plan.rounds[0]?.id}/agenda`;
  const agenda = must(await rik.post(path, { firstStart }), 201);
  const competency = { name: 'Care', definition: 'Keeps the order.', anchors: ['a', 'b', 'c', 'd', 'e'] };
  const care = must(await rik.post('/bank-competencies', { dimension: 'competence', texts: { en: competency } }), 201);
  const words = { text: 'Whom did you help last?', followUps: [], goodAnswer: [] };
  const content = { texts: { en: words }, type: 'behavioural', competencyId: care.id, minutes: 8, tags: [] };
  const question = must(await rik.post('/bank-questions', { content, state: 'in_use' }), 201);
  must(
    await anna.post('/invitations', { email: 'new@example.org', name: 'Nora Ny', role: 'interviewer', language: 'en' }),
    201,
  );
  const bare = must(
    await rik.post('/vacancies', { title: 'Planner', location: 'Tiel', country: 'NL', language: 'en' }),
    201,
  );
  pages = {
    vacancies: '/vacancies',
    emptyPlan: `/vacancies/${bare.id}/plan`,
    vacancy: `/vacancies/${vacancyId}`,
    candidates: '/candidates',
    application: `/applications/${applicationId}`,
    agenda: `/agendas/${agenda.id}`,
    bank: '/questions',
    question: `/questions/${question.id}`,
    people: '/settings/people',
  };
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

const opened = '[role=dialog], [role=alertdialog], dialog[open]';
const focusIsIn = (page: Page) => page.evaluate((all) => document.activeElement?.closest(all) !== null, opened);

/** Presses it by keyboard, and says how to find it again. */
const press = async (page: Page, step: Step) => {
  if ('key' in step) return void (await page.keyboard.press(step.key));
  const { press: name, as: role = 'button' } = step;
  const one = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  await one.waitFor();
  await one.focus();
  await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
};

const walk = async (page: Page, { steps, back }: Opening) => {
  for (const step of steps.slice(0, -1)) await press(page, step);
  const last = steps.at(-1) as Step;
  await press(page, last);
  const dialog = page.locator(opened).last();
  await dialog.waitFor();
  await expect.poll(() => focusIsIn(page), { timeout: 20_000, message: 'the focus is in it' }).toBe(true);
  await page.waitForTimeout(150);
  expect(await faults(page, opened)).toEqual([]);
  // Back from the first thing comes the last: Tab never leaves it.
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab']) {
    await page.keyboard.press(key);
    expect(await focusIsIn(page), `${key} stays in it`).toBe(true);
  }
  // A list that opened with its field closes first.
  if ((await page.getByRole('listbox').count()) > 0 && !(await dialog.getByRole('listbox').count())) {
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const opener = back ?? ('press' in last ? last.press : null);
  if (opener === null) return;
  const focused = () =>
    page.evaluate(() => {
      const here = document.activeElement;
      return (here?.getAttribute('aria-label') ?? here?.textContent ?? '').replaceAll('\u00a0', ' ');
    });
  if (typeof opener === 'string')
    await expect.poll(focused, { timeout: 20_000, message: 'the focus is back' }).toContain(opener);
  else await expect.poll(focused, { timeout: 20_000, message: 'the focus is back' }).toMatch(opener);
};

const looks = [
  { width: 1280, scheme: 'light' },
  ...(process.env.RONDO_LOOKS === 'all' ? [{ width: 360, scheme: 'dark' } as const] : []),
] as const;

describe.each(looks)('R88 every dialog, by keyboard alone, at $width px, $scheme', ({ width, scheme }) => {
  test.each(Object.keys(pagesOf(dialogs)))('on %s', async (key) => {
    const those = pagesOf(dialogs)[key] as [string, Opening][];
    const [, first] = those[0] as [string, Opening];
    const person: Person = first.who === 'anna' ? world.anna : world.rik;
    const tab = await journey.open(person, pages[first.on], { width });
    await tab.page.emulateMedia({ colorScheme: scheme });
    const wrong: string[] = [];
    // The first of each page; `npm run journeys:all` opens them all.
    for (const [name, opening] of process.env.RONDO_LOOKS === 'all' ? those : those.slice(0, 1)) {
      await tab.page.goto(journey.url + pages[first.on]);
      await tab.page.locator('h1').first().waitFor();
      await walk(tab.page, opening).catch((problem: Error) => wrong.push(`${name}: ${problem.message}`));
    }
    expect(wrong).toEqual([]);
    quiet(tab);
    await tab.context.close();
  });
});

function pagesOf(all: Record<string, Opening>): Record<string, [string, Opening][]> {
  const entries = Object.entries(all);
  const places = [...new Set(entries.map(([, { on }]) => on))];
  return Object.fromEntries(places.map((place) => [place, entries.filter(([, { on }]) => on === place)]));
}
