import { afterAll, beforeAll, expect, it } from 'vitest';
import { runImport } from '../../app/server/imports/run.ts';
import { type Journey, openJourney, quiet, type Tab, whole } from '../support/browser.ts';
import { must, openVacancy } from '../support/line.ts';
import { testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let vacancyId: string;
beforeAll(async () => {
  world = await testWorld();
  world.clock.at = new Date();
  ({ vacancyId } = await openVacancy(world));
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world.close();
});

const button = ({ page }: Tab, name: string | RegExp) => page.getByRole('button', { name });
const begin = async (kind = 'csv') =>
  must(await world.rik.post(`/vacancies/${vacancyId}/imports`, { kind, language: 'en' }), 201).id as string;
const choose = ({ page }: Tab, name: string, bytes: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });

it('R74: a list that was read wrongly is read right by hand before anything is stored', async () => {
  const id = await begin();
  const recruiter = await journey.open(world.rik, `/imports/${id}`);
  const { page } = recruiter;
  await button(recruiter, 'Choose the list').waitFor();
  // A workbook is refused with what to do in Excel.
  await choose(recruiter, 'people.csv', Buffer.from('PK\u0003\u0004 xl/workbook.xml', 'latin1'));
  await page.getByText('type “CSV UTF-8”', { exact: false }).waitFor();
  await whole(recruiter, 'list-workbook');
  await button(recruiter, 'Choose another file').click();
  // Bytes that Latin-9 and Windows-1252 read differently: only a person can tell.
  const list = 'Åse Øvrebø;ase@read.example;x\nZo\xeb \xa6imon;zoe@read.example;y\n';
  await choose(recruiter, 'people.csv', Buffer.from(list, 'latin1'));
  await page.getByRole('cell', { name: 'Zoë ¦imon' }).waitFor();
  await whole(recruiter, 'list-preview');
  await page.getByLabel('Letters').selectOption('iso-8859-15');
  await page.getByRole('cell', { name: 'Zoë Šimon' }).waitFor();
  await page.getByLabel('Between the cells').selectOption(',');
  await page.getByRole('cell', { name: 'Åse Øvrebø;ase@read.example;x' }).waitFor();
  await page.getByLabel('Between the cells').selectOption(';');
  await page.getByLabel('The first line').selectOption('true');
  await button(recruiter, 'Read the list with one person').waitFor();
  await page.getByLabel('The first line').selectOption('false');
  expect((await world.db.owner.query('SELECT FROM import_row WHERE import_id = $1', [id])).rowCount).toBe(0);
  await button(recruiter, 'Read the list with 2 people').click();
  await page.getByLabel('What “Column 1” becomes').selectOption('name');
  await button(recruiter, 'Bring in 2 people').waitFor();
  // It can still be read another way while nobody has come in.
  await button(recruiter, 'Read it another way').click();
  await page.getByLabel('Letters').waitFor();
  expect(await page.getByLabel('Letters').inputValue()).toBe('iso-8859-15');
  await button(recruiter, 'Read the list with 2 people').click();
  await page.getByText('ISO-8859-15', { exact: false }).waitFor();
  await whole(recruiter, 'list-columns');
  quiet(recruiter);
});

it('R74: who is not right is corrected before the start as well; a title above the header is nobody', async () => {
  const id = await begin();
  const recruiter = await journey.open(world.rik, `/imports/${id}`);
  const { page } = recruiter;
  const list = 'People of the fair\n\nName;E-mail;Huidig loon\n;early@rows.example;9\n"Berg, Ada";ada@rows.example;9\n';
  await choose(recruiter, 'people.csv', Buffer.from(list));
  await page.getByText('Line 3 names the columns.', { exact: false }).waitFor();
  await button(recruiter, 'Read the list with 2 people').click();
  await page.getByRole('rowheader', { name: 'Ada Berg' }).waitFor();
  await page.getByText('You can correct them here', { exact: false }).waitFor();
  await whole(recruiter, 'rows-before');
  await button(recruiter, 'Correct Line 4').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('There is no name. Fill it in.').waitFor();
  await dialog.getByLabel('E-mail').fill('early');
  await page.keyboard.press('Enter');
  await dialog.getByText('This is not an e-mail address', { exact: false }).waitFor();
  await dialog.getByLabel('E-mail').fill('early@rows.example');
  await dialog.getByLabel('Name').fill('Now Early');
  await whole(recruiter, 'rows-before-dialog');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('rowheader', { name: 'Now Early' }).waitFor();
  quiet(recruiter);
  await recruiter.context.close();
});

it('R74: rows that did not come in are corrected on the page, by keyboard, also by two people at once', async () => {
  const id = await begin();
  const bad = [
    'Naam;E-mail;Telefoon;Taal;Opmerking',
    'Good Person;good@rows.example;;nl;',
    ';nameless@rows.example;+31 6 1;;hello',
    'No Address;;;;',
    'Wrong Address;wrong at rows;;;',
    'Many Cells;many@rows.example;;;;extra',
    'Strange Tongue;strange@rows.example;;klingon;',
    '"Half;half@rows.example;;;',
  ].join('\n');
  must(
    await world.rik.call('POST', `/imports/${id}/files?fileName=rows.csv`, new Uint8Array(Buffer.from(bad)), {
      'Content-Type': 'application/octet-stream',
    }),
    201,
  );
  must(await world.rik.put(`/imports/${id}/start`), 200);
  await runImport(world.deps, world.org, id);
  const recruiter = await journey.open(world.rik, `/imports/${id}`);
  const { page } = recruiter;
  await page.getByRole('heading', { name: 'One person came in' }).waitFor();
  const row = (number: number) => page.locator(`form[data-row="${number}"]`);
  await row(2).getByText('There is no name. Fill it in.').waitFor();
  expect(await row(2).getByLabel('Name').getAttribute('aria-invalid')).toBe('true');
  await row(2).getByText('Also in this row, and not taken: hello').waitFor();
  await whole(recruiter, 'rows');
  // Enter brings it in and goes to what is wrong in the next.
  await row(2).getByLabel('Name').fill('Now Named');
  await page.keyboard.press('Enter');
  await page.getByText('Now Named came in.').waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('form')?.getAttribute('data-row') === '3');
  // Still wrong: it stays, with the reason.
  await page.keyboard.type('nobody');
  await page.keyboard.press('Enter');
  await row(3).getByText('This is not an e-mail address', { exact: false }).waitFor();
  // Somebody else is faster.
  const theirs = (await world.anna.get(`/imports/${id}/rows/4`)).etag ?? '';
  must(
    await world.anna.patch(
      `/imports/${id}/rows/4`,
      { cells: [{ column: 1, text: 'still wrong' }] },
      { 'If-Match': theirs },
    ),
    200,
  );
  await row(4).getByLabel('E-mail address').fill('right@rows.example');
  await row(4).getByRole('button', { name: 'Bring in' }).click();
  await row(4).getByText('theirs reads: Wrong Address · still wrong', { exact: false }).waitFor();
  expect(await row(4).getByLabel('E-mail address').inputValue()).toBe('right@rows.example');
  await whole(recruiter, 'rows-theirs');
  await row(4).getByRole('button', { name: 'Bring in' }).click();
  await page.getByText('Wrong Address came in.').waitFor();
  // Several at once.
  await row(3).getByLabel('E-mail address').fill('address@rows.example');
  await row(6).getByLabel('Language').selectOption('nb');
  await button(recruiter, 'Bring in the 2 you changed').waitFor();
  await row(3).getByLabel('E-mail address').press('Control+Enter');
  await page.getByText('2 of 2 came in.').waitFor();
  // One is left out for good, and that can be undone for as long as it is said.
  await row(7)
    .getByRole('button', { name: /for good/ })
    .click();
  await row(7).waitFor({ state: 'detached' });
  await button(recruiter, 'Undo').click();
  await row(7).waitFor();
  await row(7)
    .getByRole('button', { name: /for good/ })
    .click();
  await row(7).waitFor({ state: 'detached' });
  await row(5).getByRole('button', { name: 'Bring in' }).click();
  await page.getByText('Many Cells came in.').waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '6 people came in' }).waitFor();
  await page.getByText('left out', { exact: true }).waitFor();
  expect(must(await world.rik.get(`/imports/${id}`), 200).counts).toEqual({
    waiting: 0,
    made: 6,
    known: 0,
    there: 0,
    refused: 0,
    leftOut: 1,
    lookalike: 0,
  });
  await whole(recruiter, 'rows-done');
  quiet(recruiter);
});
