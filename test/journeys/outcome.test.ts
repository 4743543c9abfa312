import { afterAll, beforeAll, expect, it } from 'vitest';
import { runOutcomeBatch } from '../../app/server/outcomes/batch-run.ts';
import { atRest, deskLooks, faults, type Journey, openJourney, quiet, type Tab } from '../support/browser.ts';
import { openAsCandidate } from '../support/full-house.ts';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../support/line.ts';
import { type Caller, day, dayOf, testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let applicationId: string;
let vacancyId: string;
let together: string;
let candidate: Caller;
beforeAll(async () => {
  world = await testWorld();
  // The pages look at the browser's own clock, so this world ends up now.
  world.clock.at = new Date(Date.now() - 5 * day);
  const opened = await openVacancy(world);
  const { plan } = opened;
  vacancyId = opened.vacancyId;
  ({ applicationId } = await addCandidate(world.rik, vacancyId, 'Noor el Amrani'));
  const round = plan.rounds[0]?.id ?? '';
  await publishRound(world, world.rik, applicationId, round);
  const mails = await world.deliver();
  candidate = await openAsCandidate(
    world,
    mails.find(({ template }) => template === 'agenda-for-candidate') ?? { text: '' },
  );
  const promise = async (days: number) => {
    const { etag } = await world.rik.get(`/applications/${applicationId}`);
    const decisionDueOn = dayOf(new Date(world.clock.at.getTime() + days * day));
    must(await world.rik.patch(`/applications/${applicationId}`, { decisionDueOn }, { 'If-Match': etag ?? '' }), 200);
  };
  await promise(2);
  world.clock.forward(5 * day);
  await promise(2);
  for (const person of [world.imre, world.ingrid]) await submitAll(world, person, 3, applicationId);
  must(
    await world.hanne.post(`/applications/${applicationId}/rounds/${round}/decisions`, {
      outcome: 'reject',
      reason: 'Too little planning for us',
    }),
    201,
  );
  const never = [];
  for (const name of ['Ada Kok', 'Ben Kok', 'Cor Kok']) never.push(await addCandidate(world.rik, vacancyId, name));
  together = `/outcomes/together?people=${never.map((one) => one.applicationId).join(',')}`;
  journey = await openJourney(world);
}, 120_000);
afterAll(async () => {
  await journey?.close();
  await world.close();
});

const button = (tab: Tab, name: string | RegExp) => tab.page.getByRole('button', { name });

it('R71 R68 G11: written by a person, looked at as it is sent, told, contested and answered', async () => {
  const { hanne } = world;
  const manager = await journey.open(hanne, '/outcomes');
  await manager.page.getByText('2 days left').waitFor();
  await manager.page.getByRole('link', { name: 'Write to them' }).click();
  await manager.page.getByRole('heading', { name: 'Tell Noor el Amrani' }).waitFor();
  await button(manager, 'Look at the mail').click();
  await manager.page.getByText('Write the reason; the candidate reads it.').waitFor();
  const reason = manager.page.getByLabel('The reason, written for the candidate');
  await reason.fill('Too little planning for us');
  await manager.page.getByText('This is your internal reason word for word').waitFor();
  await reason.fill('Another candidate had led a move like ours.');
  expect(await manager.page.getByText('Send it, and end the procedure').count()).toBe(0);
  await button(manager, 'Look at the mail').click();
  await manager.page.locator('.outcome-mail').getByText('Another candidate had led a move like ours.').waitFor();
  const shown = (await manager.page.locator('.outcome-mail').textContent()) ?? '';
  await button(manager, 'Send it, and end the procedure').click();
  await manager.page.getByText('What the candidate is told').waitFor();
  const [mail] = (await world.deliver()).filter(({ template }) => template === 'outcome');
  expect(shown.replace(/\s+/g, ' ')).toBe(`${mail?.subject} ${mail?.text}`.replace(/\s+/g, ' '));

  const phone = await journey.open({ ...hanne, ...candidate }, '/my', { width: 360, height: 740 });
  await phone.page.getByText('They had promised to tell you by').waitFor();
  await phone.page.getByRole('link', { name: 'Read what they wrote' }).click();
  await phone.page.getByText('Another candidate had led a move like ours.').waitFor();
  await button(phone, 'I think they have it wrong').click();
  await button(phone, 'Send it to them').click();
  await phone.page.getByText('Write what you contest.').waitFor();
  await phone.page.getByLabel('What you contest, and why').fill('I led two moves.');
  await button(phone, 'Send it to them').click();
  await phone.page.getByText('They have it and owe you an answer.').waitFor();
  await phone.page.getByLabel('I had a fair chance').selectOption('4');
  await button(phone, 'Send it').last().click();
  await phone.page.getByText('They have it. Thank you.').waitFor();

  await manager.page.goto(`${journey.url}/outcomes`);
  await manager.page.getByRole('radio', { name: 'Contested' }).check({ force: true });
  await button(manager, 'Answer …').click();
  await manager.page.getByLabel('Your answer, which the candidate reads').fill('You are right: we call you tomorrow.');
  await button(manager, 'Send the answer').click();
  await manager.page.getByText('Nobody contests what they were told.').waitFor();
  await phone.page.reload();
  await phone.page.getByText('You are right: we call you tomorrow.').waitFor();
  for (const tab of [manager, phone]) {
    quiet(tab);
    await tab.context.close();
  }
}, 60_000);

it('R71 R73: many are told with one press, each by name; taken back, changed and sent', async () => {
  const tab = await journey.open(world.rik, `/vacancies/${vacancyId}?view=list`);
  const { page } = tab;
  for (const name of ['Ada Kok', 'Ben Kok', 'Noor el Amrani']) await page.getByLabel(`Choose ${name}`).check();
  await button(tab, 'Tell the outcome …').click();
  await page.getByRole('heading', { name: 'Tell 2 candidates' }).waitFor();
  await page.getByRole('region', { name: 'Not told with the others' }).getByText('Hanne told them').waitFor();
  await button(tab, 'Look at the letters').click();
  await page.getByText('Write the reason; the candidate reads it.').waitFor();
  await page.getByLabel('The reason of the decision').fill('Never planned the work of others.');
  const reason = page.getByLabel('The reason and your thanks, written for the candidates');
  await reason.fill('Many had planned the work of others before, {{candidate}}.');
  await button(tab, 'Look at the letters').click();
  await page.locator('.outcome-mail').getByText('before, Ada Kok.').waitFor();
  await button(tab, 'Next').click();
  await page.locator('.outcome-mail').getByText('before, Ben Kok.').waitFor();
  await button(tab, 'Tell 2 candidates in ten minutes').click();
  await page.getByRole('heading', { name: '2 candidates are told soon' }).waitFor();
  await button(tab, 'Take it back').click();
  await page.getByRole('heading', { name: 'Taken back: nobody was told' }).waitFor();
  await page.getByRole('link', { name: 'Change it and send again' }).click();
  // What was written stands there still.
  await expect.poll(() => reason.inputValue(), { timeout: 20_000 }).toContain('others before, {{candidate}}');
  await reason.fill('Many had planned the work of others.');
  await button(tab, 'Look at the letters').click();
  await page.locator('.outcome-mail').getByText('Many had planned the work of others.').waitFor();
  await button(tab, 'Tell 2 candidates in ten minutes').click();
  await page.getByRole('heading', { name: '2 candidates are told soon' }).waitFor();
  await world.deliver();
  world.clock.forward(10 * 60_000);
  await runOutcomeBatch(world.deps, world.org, page.url().split('/').at(-1) ?? '');
  await page.reload();
  await page.getByRole('heading', { name: '2 candidates were told' }).waitFor();
  const mails = (await world.deliver()).filter(({ template }) => template === 'outcome');
  expect(mails.map(({ text }) => /Ada Kok|Ben Kok/.exec(text)?.[0]).sort()).toEqual(['Ada Kok', 'Ben Kok']);
  expect(await faults(page)).toEqual([]);
  quiet(tab);
  await tab.context.close();
}, 60_000);

it.each(deskLooks)(
  'W1: clean in $language, $scheme, $width px',
  async ({ language, scheme, width }) => {
    for (const [who, paths] of [
      [world.rik, ['/outcomes', together, `/applications/${applicationId}`, `/applications/${applicationId}/outcome`]],
      [{ ...world.rik, ...candidate }, ['/my', '/my/outcome']],
    ] as const) {
      must(await who.patch('/login/profile', { language }), 204);
      const tab = await journey.open(who, paths[0], { width });
      await tab.page.emulateMedia({ colorScheme: scheme });
      for (const path of paths) {
        await tab.page.goto(journey.url + path);
        await atRest(tab.page);
        expect(await faults(tab.page), `${path} ${language} ${scheme} ${width}`).toEqual([]);
      }
      quiet(tab);
      await tab.context.close();
    }
  },
  60_000,
);
