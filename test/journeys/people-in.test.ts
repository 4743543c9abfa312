import { afterAll, beforeAll, expect, it } from 'vitest';
import { runImport } from '../../app/server/imports/run.ts';
import { faults, type Journey, openJourney, quiet, type Tab, whole } from '../support/browser.ts';
import { must, openVacancy } from '../support/line.ts';
import { pdfOf } from '../support/pdf.ts';
import { testWorld, tokenIn, type World } from '../support/world.ts';

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
const importIdOf = ({ page }: Tab) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

it('R74, P2: a list comes in with its bad row given back and its barred column left, CVs are corrected before they come in', async () => {
  const recruiter = await journey.open(world.rik, `/vacancies/${vacancyId}`);
  await recruiter.page.getByRole('link', { name: 'Bring in several' }).click();
  await whole(recruiter, 'imports');
  await button(recruiter, 'Bring in a list').click();
  await button(recruiter, 'Choose the list').waitFor();
  await recruiter.page.locator('input[type=file]').setInputFiles({
    name: 'jobfair.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Kandidaat;Adres;Huidig salaris\nNoor el Amrani;noor@fair.example;CANARY\nZonder Adres;;CANARY\n',
    ),
  });
  await button(recruiter, 'Read the list with 2 people').click();
  await recruiter.page.getByText('Pay before is not taken', { exact: false }).waitFor();
  // “Adres” could be where somebody lives: its cells tell. By hand it can be anything.
  const addresses = recruiter.page.getByLabel('What “Adres” becomes');
  expect(await addresses.inputValue()).toBe('email');
  await addresses.selectOption('none');
  await recruiter.page.getByText('Say which column holds the e-mail address.').waitFor();
  await addresses.selectOption('email');
  await button(recruiter, 'Bring in 2 people').waitFor();
  await recruiter.page.getByText('There is no e-mail address. Fill it in.').first().waitFor();
  await whole(recruiter, 'columns');
  await button(recruiter, 'Bring in 2 people').click();
  await recruiter.page.getByRole('heading', { name: 'People are coming in' }).waitFor();
  await whole(recruiter, 'running');
  await runImport(world.deps, world.org, importIdOf(recruiter));
  await recruiter.page.getByRole('heading', { name: 'One person came in' }).waitFor();
  await recruiter.page.getByRole('link', { name: 'Save them as CSV' }).waitFor();
  expect(await recruiter.page.content()).not.toContain('CANARY');
  await whole(recruiter, 'report');

  await recruiter.page.goto(`${journey.url}/vacancies/${vacancyId}/imports`);
  await recruiter.page.getByLabel('CVs').check();
  await button(recruiter, 'Bring in CVs').click();
  await button(recruiter, 'Choose files').waitFor();
  await recruiter.page.locator('input[type=file]').setInputFiles([
    { name: 'CV Ola Nordmann.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf('no address in it')) },
    { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing') },
  ]);
  await button(recruiter, 'Correct Ola Nordmann').click();
  await recruiter.page.getByRole('dialog').waitFor();
  expect(await faults(recruiter.page, '[role=dialog]')).toEqual([]);
  await recruiter.page.getByLabel('E-mail').fill('ola@cv.example');
  await button(recruiter, 'Save').click();
  await recruiter.page.getByText('The file is damaged', { exact: false }).waitFor();
  await whole(recruiter, 'cvs');
  await button(recruiter, 'Bring in one person').click();
  await recruiter.page.getByRole('heading', { name: 'People are coming in' }).waitFor();
  await runImport(world.deps, world.org, importIdOf(recruiter));
  await recruiter.page.getByRole('link', { name: 'Ola Nordmann' }).click();
  await recruiter.page.getByRole('link', { name: 'CV Ola Nordmann.pdf' }).waitFor();
  quiet(recruiter);
});

it('R74, G2: the form is switched on, somebody applies on a phone without a login, and their page keeps the notice', async () => {
  const recruiter = await journey.open(world.rik, `/vacancies/${vacancyId}`);
  await button(recruiter, 'Switch it on …').click();
  await recruiter.page.getByRole('dialog').waitFor();
  expect(await recruiter.page.getByLabel('Who decides, and when they hear').inputValue()).toContain('Hanne decides');
  expect(await faults(recruiter.page, '[role=dialog]')).toEqual([]);
  await button(recruiter, 'Switch it on').last().click();
  const address = recruiter.page.getByRole('link', { name: /\/apply\/service-coordinator-/ });
  const { pathname } = new URL((await address.textContent()) ?? '');
  await whole(recruiter, 'vacancy');
  await recruiter.page.goto(`${journey.url}/settings/notices`);
  await recruiter.page.getByRole('heading', { name: 'What applicants are told about their data' }).waitFor();
  await whole(recruiter, 'notices');
  quiet(recruiter);

  const phone = await journey.open(null, pathname, { width: 360, height: 740 });
  await phone.page.getByRole('heading', { name: 'Apply: Service coordinator' }).waitFor();
  await phone.page.getByText('€3,150 – €3,900 a month').waitFor();
  await whole(phone, 'apply');
  await button(phone, 'Send my application').click();
  await phone.page.getByText('Fill in your name.').waitFor();
  await phone.page.getByText('Read what happens to your data, and say that you did.').waitFor();
  await phone.page.getByLabel('Your name').fill('Sunniva Berg');
  await phone.page.getByLabel('Your e-mail address').fill('sunniva@form.example');
  await phone.page.locator('input[type=file]').setInputFiles({
    name: 'cv.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<html>'),
  });
  await phone.page.getByLabel('I have read what happens to my data.').check();
  await button(phone, 'Send my application').click();
  await phone.page.getByText('This is not a PDF or DOCX file', { exact: false }).waitFor();
  await whole(phone, 'apply-refused');
  await phone.page.locator('input[type=file]').setInputFiles({
    name: 'cv.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(pdfOf('I plan the work of mechanics')),
  });
  await button(phone, 'Send my application').click();
  await phone.page.getByRole('heading', { name: 'Your application is in' }).waitFor();
  await whole(phone, 'apply-sent');
  await phone.page.goto(journey.url + pathname);
  await phone.page.getByLabel('Nederlands').check();
  await phone.page.getByRole('heading', { name: 'Solliciteren: Service coordinator' }).waitFor();
  await phone.page.getByText('Autoriteit Persoonsgegevens', { exact: false }).waitFor();
  await whole(phone, 'apply-nl');

  const mail = (await world.deliver()).find(({ to }) => to === 'sunniva@form.example');
  await phone.page.goto(`${journey.url}/my/open#${tokenIn(mail ?? { text: '' })}`);
  await button(phone, 'Open my page').click();
  await phone.page.getByRole('link', { name: 'Home' }).waitFor();
  await phone.page.goto(`${journey.url}/my/privacy`);
  await phone.page.getByText('What I was told about my data when I applied').click();
  await phone.page.getByText('Who keeps your data', { exact: false }).waitFor();
  await whole(phone, 'my-privacy');
  await phone.page.goto(`${journey.url}/apply/no-such-vacancy-000000`);
  await phone.page.getByRole('heading', { name: 'There is no such vacancy' }).waitFor();
  quiet(phone);
});

it('R74: two candidates who are one person are found, compared, made one, and two again', async () => {
  const { rik } = world;
  const first = must(
    await rik.post(`/vacancies/${vacancyId}/applications`, {
      name: 'Abdel de Groot',
      email: 'abdel@work.example',
      phone: '+31 6 8765 4321',
      language: 'nl',
    }),
    201,
  );
  must(
    await rik.post(`/vacancies/${vacancyId}/applications`, {
      name: 'Groot, Abdel de',
      email: 'abdel@home.example',
      language: 'nl',
    }),
    201,
  );
  const recruiter = await journey.open(rik, `/applications/${first.id}`);
  await recruiter.page.getByRole('heading', { name: 'May be here twice' }).waitFor();
  await recruiter.page.getByRole('link', { name: 'All pairs' }).click();
  await recruiter.page.getByRole('heading', { name: 'One pair may be one person' }).waitFor();
  await whole(recruiter, 'duplicates');
  await recruiter.page.getByRole('link', { name: /Abdel/ }).click();
  await recruiter.page.getByRole('heading', { name: 'One person, or two?' }).waitFor();
  await recruiter.page.getByLabel('abdel@home.example').check();
  await whole(recruiter, 'compare');
  await button(recruiter, 'They are one person …').click();
  await recruiter.page.getByText('It can be taken back for a week', { exact: false }).waitFor();
  expect(await faults(recruiter.page, '[role=dialog]')).toEqual([]);
  await button(recruiter, 'Make them one').click();
  await recruiter.page.getByText('is one candidate now', { exact: false }).waitFor();
  await recruiter.page.getByText('abdel@home.example').first().waitFor();
  // Of two applications for one vacancy one stays; the page has gone there.
  await recruiter.page.waitForURL(/\/applications\//);
  const kept = recruiter.page.url();
  await recruiter.page.goto(`${journey.url}/duplicates`);
  await recruiter.page.getByRole('heading', { name: 'Nobody seems to be here twice' }).waitFor();
  // A week long that can be taken back, from the candidate's page.
  await recruiter.page.goto(kept);
  await recruiter.page.getByRole('heading', { name: 'Was more than one candidate' }).waitFor();
  await whole(recruiter, 'merged');
  await button(recruiter, 'Take back').click();
  await recruiter.page.getByText('is there again with all', { exact: false }).waitFor();
  expect(await faults(recruiter.page, '[role=dialog]')).toEqual([]);
  await button(recruiter, 'Make them two').click();
  await recruiter.page.getByText('are two candidates again', { exact: false }).waitFor();
  await recruiter.page.getByRole('link', { name: 'Twice here?' }).click();
  await recruiter.page.getByRole('heading', { name: 'One pair may be one person' }).waitFor();
  quiet(recruiter);
});
