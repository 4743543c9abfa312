import { afterAll, beforeAll, expect, it } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { addCandidate, must, openVacancy, publishRound } from '../support/line.ts';
import { testWorld, tokenIn, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
beforeAll(async () => {
  world = await testWorld();
  world.clock.at = new Date();
  journey = await openJourney(world);
}, 60_000);
afterAll(async () => {
  await journey?.close();
  await world.close();
});

const phone = { width: 360, height: 740 };

it('R89: a link of a mail opens in the language of the mail, which can be changed on the page and stays changed', async () => {
  const { imre, ingrid, nobody } = world;
  must(await imre.patch('/login/profile', { language: 'nb' }), 204);
  must(await nobody.post('/login-links', { email: must(await imre.get('/login'), 200).account.email }), 202);
  const [mail] = await world.deliver();
  // The browser of this person asks for English.
  const tab = await journey.open(null, `/open#${tokenIn(mail ?? { text: '' })}`, phone);
  await expect.poll(() => tab.page.getAttribute('html', 'lang')).toBe('nb');
  await tab.page.getByRole('button', { name: 'Logg inn' }).waitFor();
  await tab.page.getByRole('radio', { name: 'Nederlands' }).check();
  await tab.page.getByRole('button', { name: 'Inloggen' }).waitFor();
  await tab.page.reload();
  await tab.page.getByRole('button', { name: 'Inloggen' }).waitFor();
  expect(await tab.page.getAttribute('html', 'lang')).toBe('nl');
  await atRest(tab.page);
  expect(await faults(tab.page)).toEqual([]);
  quiet(tab);
  await tab.context.close();

  // A link to a page behind the login says its language in the address, which is taken out of it.
  must(await ingrid.patch('/login/profile', { language: 'nl' }), 204);
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId } = await addCandidate(world.rik, vacancyId, 'Noor');
  await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '', 30);
  const invitations = (await world.deliver()).filter(({ template }) => template === 'session-for-member');
  const dutch = invitations.find(({ text }) => text.startsWith('Dag Ingrid'));
  const link = /http:\/\/localhost:3000(\/sessions\/[^\s#]+)/.exec(dutch?.text ?? '')?.[1] ?? '';
  expect(link).toMatch(/\?lang=nl$/);
  const other = await journey.open(null, link);
  await other.page.getByRole('button', { name: 'Inloggen', exact: true }).waitFor();
  expect(other.page.url()).not.toContain('lang');
  quiet(other);
  await other.context.close();
}, 60_000);

it('R89: who applies sees which language the vacancy is in, and chooses theirs without losing what they typed', async () => {
  const { rik } = world;
  const { vacancyId } = await openVacancy(world);
  const written = await rik.put(
    `/vacancies/${vacancyId}/application-form`,
    { told: 'We write within two weeks.' },
    { 'If-Match': '"0"' },
  );
  const slug = must(written, 200).url.split('/apply/')[1];
  const tab = await journey.open(null, `/apply/${slug}?lang=nl`, phone);
  const { page } = tab;
  await page.getByRole('heading', { name: 'Solliciteren: Service coordinator' }).waitFor();
  await page.getByText('Deze vacature is geschreven in het Engels.').waitFor();
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('Noor de Wit');
  await page
    .getByRole('group', { name: 'In welke taal schrijven wij u?' })
    .getByRole('radio', { name: 'Norsk bokmål' })
    .click();
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe('nb');
  await page.getByText('Denne stillingen er beskrevet på engelsk.').waitFor();
  expect(await page.locator('input[autocomplete=name]').inputValue()).toBe('Noor de Wit');
  await atRest(page);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Read this page in English' }).click();
  await page.getByRole('heading', { name: 'Apply: Service coordinator' }).waitFor();
  expect(await page.locator('input[autocomplete=name]').inputValue()).toBe('Noor de Wit');
  quiet(tab);
}, 60_000);
