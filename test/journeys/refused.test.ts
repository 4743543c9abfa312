import { afterAll, beforeAll, expect, it } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { addCandidate, must, openVacancy } from '../support/line.ts';
import { testWorld, type World } from '../support/world.ts';

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

it('R96: an administrator sees what was tried and refused, how often, by whom and on whom', async () => {
  const { anna, rik, imre, nobody, deps } = world;
  const tab = await journey.open(anna, '/settings/audit');
  const { page } = tab;
  await page.getByRole('radio', { name: 'What was refused' }).check();
  await page.getByText('Nothing was refused here.').waitFor();
  expect(await faults(page)).toEqual([]);

  const { vacancyId } = await openVacancy(world);
  const { applicationId } = await addCandidate(rik, vacancyId, 'Noor el Amrani');
  for (let n = 0; n < 37; n++) expect((await imre.get(`/applications/${applicationId}`)).status).toBe(404);
  const { email } = must(await rik.get('/login'), 200).account;
  for (let n = 0; n < 4; n++) await nobody.post('/logins', { email, password: 'guess' });
  await deps.refusals.write();

  await page.reload();
  await page.getByRole('radio', { name: 'What was refused' }).check();
  const asked = page.getByRole('row').filter({ hasText: 'Asked for something that is not there, or not theirs' });
  await asked.getByText('37 times in that hour').waitFor();
  await asked.getByText('Imre').waitFor();
  await asked.getByText('Noor el Amrani').waitFor();
  const tried = page.getByRole('row').filter({ hasText: 'Could not sign in' });
  await tried.getByText('Somebody unknown').waitFor();
  await tried.getByText('Rik').waitFor();
  expect(await faults(page)).toEqual([]);

  await page.getByLabel('About', { exact: true }).selectOption('ways_in');
  await asked.waitFor({ state: 'detached' });
  await tried.waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  await atRest(page);
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  quiet(tab);
});
