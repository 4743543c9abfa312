import { afterEach, beforeEach, expect, it } from 'vitest';
import { runImport } from '../../app/server/imports/run.ts';
import { runMailing } from '../../app/server/notice-duties/mailing.ts';
import { type Journey, openJourney, quiet, type Tab, whole } from '../support/browser.ts';
import { addCandidate, must, openVacancy } from '../support/line.ts';
import { dayOf, testWorld, tokenIn, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let vacancyId: string;
// A second try begins with nobody, too: who came in at the first is there no more.
beforeEach(async () => {
  world = await testWorld();
  world.clock.at = new Date();
  ({ vacancyId } = await openVacancy(world));
  journey = await openJourney(world);
});
afterEach(async () => {
  await journey?.close();
  await world.close();
});

const button = ({ page }: Tab, name: string | RegExp) => page.getByRole('button', { name });

async function bringIn(people: string[]): Promise<string> {
  const { id } = must(
    await world.rik.post(`/vacancies/${vacancyId}/imports`, { kind: 'csv', language: 'en', source: 'bureau De Brug' }),
    201,
  );
  const list = new TextEncoder().encode(['name,email,language', ...people].join('\n'));
  const bytes = { 'Content-Type': 'application/octet-stream' };
  must(await world.rik.call('POST', `/imports/${id}/files?fileName=list.csv`, list, bytes), 201);
  must(await world.rik.put(`/imports/${id}/start`), 200);
  await runImport(world.deps, world.org, id);
  return id;
}

it('R74, G2: who came in by a list is told where from, after a look and one press; they read it on their own page', async () => {
  const importId = await bringIn(['Lotte Jansen,lotte@brug.example,nl', 'Ola Dahl,ola@brug.example,nb']);
  const recruiter = await journey.open(world.rik, `/imports/${importId}`);
  const { page } = recruiter;
  await page.getByText('2 of them are to be told where you have their data from', { exact: false }).waitFor();
  await whole(recruiter, 'import');
  await button(recruiter, 'Look and send').click();
  const dialog = page.getByRole('dialog');
  // What the source says is proposed, and the letter is there in their language before anything is sent.
  await dialog.getByLabel('The mail to').selectOption({ label: 'Lotte Jansen' });
  await dialog.getByText('Een recruiter of bureau heeft ons uw gegevens gestuurd (bureau De Brug).').waitFor();
  await dialog.getByLabel('The mail to').selectOption({ label: 'Ola Dahl' });
  await dialog.getByText('En rekrutterer eller et byrå sendte oss opplysningene dine (bureau De Brug).').waitFor();
  await whole(recruiter, 'letters', '[role=dialog]');
  await button(recruiter, 'Send to 2').click();
  // It goes on by itself: whoever comes back sees how far it is, and what came of it.
  await page.getByRole('progressbar').waitFor();
  await whole(recruiter, 'mailing');
  await page.goto(`${journey.url}/settings/to-inform`);
  await page.goto(`${journey.url}/imports/${importId}`);
  await page.getByText('Started by Rik. It goes on by itself', { exact: false }).waitFor();
  const [{ id: mailingId }] = must(await world.rik.get(`/imports/${importId}/notice-mailings`), 200).items;
  await runMailing(world.deps, world.org, mailingId);
  await page.getByText('Everybody of this import was told where you have their data from.').waitFor();
  const mails = (await world.deliver(world.org)).filter(({ template }) => template === 'source-notice');
  expect(mails).toHaveLength(2);
  const lotte = mails.find(({ text }) => text.includes('Beste Lotte Jansen'));
  expect(lotte?.text).toContain('(bureau De Brug)');

  await page.goto(`${journey.url}/settings/to-inform?state=settled`);
  await page.getByText('Mailed to lotte@brug.example', { exact: false }).waitFor();
  await whole(recruiter, 'settled');
  quiet(recruiter);

  const candidate = await journey.open(null, `/my/open#${tokenIn(lotte ?? { text: '' })}`, { width: 360 });
  await candidate.page.getByRole('button').last().click();
  await candidate.page.waitForURL(/\/my$/);
  await candidate.page.goto(`${journey.url}/my/privacy`);
  await candidate.page
    .getByText('Een recruiter of bureau heeft ons uw gegevens gestuurd (bureau De Brug).', { exact: true })
    .waitFor();
  await candidate.page.locator('summary').last().click();
  await candidate.page.getByText('Beste Lotte Jansen', { exact: false }).waitFor();
  await whole(candidate, 'my-privacy');
  quiet(candidate);
});

it('R74, G2: what is late is on Today; one person is told otherwise from their page, with the day and how, and it stands there', async () => {
  const added = await addCandidate(world.rik, vacancyId, 'Tove Berge');
  await addCandidate(world.rik, vacancyId, 'Pim Smit');
  await world.db.owner.query('UPDATE notice_duty SET due_on = $1 WHERE application_id = $2', [
    dayOf(new Date(world.clock.at.getTime() - 3 * 86_400_000)),
    added.applicationId,
  ]);
  const recruiter = await journey.open(world.rik, '/');
  const { page } = recruiter;
  await page.getByRole('link', { name: '1 should have been told already' }).click();
  await page.getByText('3 days late').waitFor();
  expect(new URL(page.url()).search).toContain('due=late');
  await page.goto(`${journey.url}/settings/to-inform`);
  await page.getByText('Pim Smit').first().waitFor();
  await whole(recruiter, 'to-inform');
  await page.goto(`${journey.url}/applications/${added.applicationId}`);
  await page.getByRole('heading', { name: 'Informed about their data' }).waitFor();
  await whole(recruiter, 'application');
  await button(recruiter, 'Inform').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('They were told otherwise').check();
  await dialog.getByLabel('Where their data came from').selectOption('referral');
  await button(recruiter, 'Save').click();
  await dialog.getByText('Say it in words: it is the evidence.').waitFor();
  await dialog.getByLabel('How, and by whom').fill('On the phone, by Rik.');
  await whole(recruiter, 'told-otherwise', '[role=dialog]');
  await button(recruiter, 'Save').click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('On the phone, by Rik.').waitFor();
  await page.getByText('Told otherwise on', { exact: false }).waitFor();
  await button(recruiter, 'Not so after all').click();
  await button(recruiter, 'Inform').waitFor();
  await page.goto(`${journey.url}/settings/notices`);
  await page.getByRole('link', { name: 'Who is to be informed' }).waitFor();
  await whole(recruiter, 'notices');
  quiet(recruiter);
});
