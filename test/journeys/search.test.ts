import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { addCandidate, cardsOf, fullCard, must, openVacancy, publishRound } from '../support/line.ts';
import { pdfOf } from '../support/pdf.ts';
import { day, type Person, testWorld, type World } from '../support/world.ts';

/** R73: found while typing, narrowed in the address, moved on the board, changed many and taken back. */
let world: World;
let journey: Journey;
let vacancyId: string;
beforeAll(async () => {
  world = await testWorld();
  journey = await openJourney(world);
  const { rik, imre, ingrid, clock } = world;
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  const round = opened.plan.rounds[0]?.id ?? '';
  const noor = await addCandidate(rik, vacancyId, 'Noor de Wit');
  must(
    await rik.call(
      'POST',
      `/applications/${noor.applicationId}/documents?kind=cv&fileName=cv.pdf`,
      pdfOf('For eight years I planned the work of ten mechanics in Zoetermeer and kept twelve turbines running'),
      { 'Content-Type': 'application/octet-stream' },
    ),
    201,
  );
  await publishRound(world, rik, noor.applicationId, round);
  clock.forward(3 * day);
  for (const person of [imre, ingrid] as Person[]) {
    for (const { scorecard } of await cardsOf(world, person)) {
      const card = must(await person.get(`/scorecards/${scorecard.id}`), 200);
      const full = fullCard(card.kit, 3, card.concerns);
      full.strengths = 'Explains a delay before anybody asks, like a good harbour pilot.';
      must(await person.put(`/scorecards/${scorecard.id}/submission`, full), 200);
    }
  }
  const ase = await addCandidate(rik, vacancyId, 'Åse Kjær');
  await publishRound(world, rik, ase.applicationId, round, 4);
  for (const name of ['Bjørn Sæther', 'Fatima el Amrani', 'Jürgen Groß', 'Willemijn Oldenbarnevelt-van Rijckevorsel']) {
    await addCandidate(rik, vacancyId, name);
  }
  for (let n = 1; n <= 24; n++) await addCandidate(rik, vacancyId, `Piet Nummer${n}`);
});
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

/** Which row of its list has the focus in it, or is it; -1 for none. */
const rowInFocus = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('.row-item, tbody tr');
    return row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1;
  });

describe('R73 candidates', () => {
  test('are found while typing, by name, CV and notes, with the keyboard; the address keeps it', async () => {
    const tab = await journey.open(world.rik, '/candidates');
    const { page } = tab;
    const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
    await heading('30 candidates');
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.pressSequentially('aase kj', { delay: 30 });
    await heading('1 found');
    await page.getByRole('link', { name: 'Åse Kjær' }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('search')).toBe('aase kj');
    await search.fill('turbine');
    await page.getByText('In the CV or letter:').waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['turbines']);
    await search.fill('harbour pil');
    await page.getByText(/In the scorecard of (Imre|Ingrid):/).waitFor();
    expect(await faults(page)).toEqual([]);
    await search.fill('Noor de Witt');
    await page.getByText('A name like it.').waitFor();
    await page.reload();
    await page.getByText('A name like it.').waitFor();
    await expect.poll(() => search.inputValue()).toBe('Noor de Witt');

    // Down into the results, into the application, and back to the same search.
    await search.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading('Noor de Wit');
    await page.goBack();
    await expect.poll(() => search.inputValue()).toBe('Noor de Witt');
    await search.fill('qqqq');
    await page.getByText('Nobody fits').waitFor();
    await search.fill('');
    await heading('30 candidates');

    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('combobox', { name: 'CV' }).selectOption('yes');
    await heading('Candidates');
    await page.getByRole('link', { name: 'Noor de Wit' }).waitFor();
    await expect
      .poll(() =>
        page
          .getByRole('listitem')
          .filter({ has: page.getByRole('checkbox') })
          .count(),
      )
      .toBe(1);
    await page.goBack();
    await heading('30 candidates');
    quiet(tab);
    await tab.context.close();
  });

  test('are archived many at once, and undo brings them back', async () => {
    const tab = await journey.open(world.rik, '/candidates?search=nummer');
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: '24 found' }).waitFor();
    await page.getByRole('checkbox', { name: 'Choose Piet Nummer3', exact: true }).check();
    await page.getByRole('button', { name: 'Choose all shown' }).press('Enter');
    await page.getByText('24 chosen').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Archive', exact: true }).press('Enter');
    await page.getByText('24 candidates are in the archive.').waitFor();
    await page.getByText('Nobody fits').waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: '24 found' }).waitFor();
    await page.getByText('It is as it was.').waitFor();
    quiet(tab);
    await tab.context.close();
  });

  test('are read page by page with the keyboard, which stays in the list when the last page is there', async () => {
    for (const [path, list, size] of [
      ['/candidates', 'candidates', 15],
      ['/settings/people', 'members', 4],
    ] as const) {
      const tab = await journey.open(world.anna, path);
      const { page } = tab;
      await page.route(new RegExp(`/api/v1/${list}(\\?|$)`), (route) => {
        const url = new URL(route.request().url());
        url.searchParams.set('limit', String(size));
        return route.continue({ url: url.href });
      });
      await page.reload();
      const main = page.getByRole('main');
      const more = main.getByRole('button', { name: /^Show more/ });
      const rows = main
        .locator('.row-item, tbody tr')
        .filter({ hasNot: page.getByRole('button', { name: /^Show more/ }) });
      await more.focus();
      let before = 0;
      while ((await more.count()) > 0) {
        before = await rows.count();
        await page.keyboard.press('Enter');
        await expect.poll(() => rows.count()).toBeGreaterThan(before);
      }
      expect(before).toBe(size);
      await expect.poll(() => rowInFocus(page)).toBe(before);
      quiet(tab);
      await tab.context.close();
    }
  });

  test('are found by an interviewer only where they sit', async () => {
    const tab = await journey.open(world.imre, '/candidates');
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: '2 candidates' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('bjorn');
    await page.getByText('Nobody fits').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    quiet(tab);
    // Without a network the page stays, with what was typed, and goes on by itself.
    const search = page.getByRole('searchbox', { name: 'Search' });
    await tab.context.setOffline(true);
    await search.fill('noor');
    await page.getByText('could not be read without a connection').waitFor();
    expect(await search.inputValue()).toBe('noor');
    await tab.context.setOffline(false);
    await page.getByRole('link', { name: 'Noor de Wit' }).waitFor();
    await tab.context.close();
  });
});

describe('R73 the board of a vacancy', () => {
  test('has a column for every stage that pages on; a person moves by a button, and takes it back', async () => {
    const tab = await journey.open(world.rik, `/vacancies/${vacancyId}`);
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: 'Open, 30 candidates' }).waitFor();
    const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
    await column('New').getByRole('link').first().waitFor();
    await column('Interviews').getByRole('link', { name: 'Åse Kjær' }).waitFor();
    await column('To decide').getByRole('link', { name: 'Noor de Wit' }).waitFor();
    expect(await column('New').getByRole('link').count()).toBe(10);
    await column('New')
      .getByRole('button', { name: /^Show more/ })
      .press('Enter');
    await expect.poll(() => column('New').getByRole('link').count()).toBe(20);
    await column('New').getByText('10 more are shown now.').waitFor();
    expect(await faults(page)).toEqual([]);
    // With the last page the button goes, and the keyboard goes on to the first who came.
    await page.keyboard.press('Enter');
    await expect.poll(() => column('New').getByRole('link').count()).toBe(28);
    await expect.poll(() => rowInFocus(page)).toBe(20);

    await page.getByRole('searchbox', { name: 'Search' }).fill('fatima');
    await column('New')
      .getByRole('button', { name: /^Put in screening.*Fatima el Amrani/ })
      .press('Enter');
    await column('Screening').getByRole('link', { name: 'Fatima el Amrani' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await column('New').getByRole('link', { name: 'Fatima el Amrani' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('');

    await page.getByRole('radio', { name: 'List' }).check();
    await page.getByRole('searchbox', { name: 'Search' }).fill('saether');
    await page.getByRole('checkbox', { name: 'Choose Bjørn Sæther' }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?search=saether&view=list');
    await page.reload();
    await page.getByRole('checkbox', { name: 'Choose Bjørn Sæther' }).check();
    await page.getByRole('button', { name: 'Name who decides' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Who decides' }).fill('Hanne');
    await page.locator('.popup [role="option"]', { hasText: 'Hanne' }).click();
    await dialog.getByRole('button', { name: 'Name them' }).press('Enter');
    await page.getByText(/Hanne decides/).waitFor();
    quiet(tab);
    await tab.context.close();
  });

  test.each([1280, 360])('is readable at %i px in other languages', async (width) => {
    const tab = await journey.open(world.rik, `/vacancies/${vacancyId}`, { width });
    const { page } = tab;
    const pictures = process.env.RONDO_PICTURES;
    for (const language of pictures ? ['en', 'nl', 'nb'] : width === 360 ? ['nl'] : ['nb']) {
      must(await world.rik.patch('/login/profile', { language, theme: language === 'nb' ? 'dark' : 'light' }), 204);
      for (const [name, path] of [
        ['board', `/vacancies/${vacancyId}`],
        ['list', `/vacancies/${vacancyId}?view=list`],
        ['candidates', '/candidates'],
        ['found', '/candidates?search=turbine'],
        ['filtered', '/candidates?archived=only'],
      ] as const) {
        if (!pictures && !['board', 'found'].includes(name)) continue;
        await page.goto(journey.url + path);
        await page
          .evaluate((chosen) => localStorage.setItem('rondo.language', chosen), language)
          .catch(() => undefined);
        await atRest(page);
        await page.waitForTimeout(400);
        if (!pictures) expect(await faults(page), `${language} ${path}`).toEqual([]);
        if (pictures) {
          if (name === 'candidates') await page.getByRole('checkbox').first().check();
          await page.screenshot({
            path: `${pictures}/${name}-${width}-${language}.png`,
            fullPage: name !== 'candidates',
          });
        }
      }
    }
    must(await world.rik.patch('/login/profile', { language: 'en', theme: 'light' }), 204);
    quiet(tab);
    await tab.context.close();
  });
});
