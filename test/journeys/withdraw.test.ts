import { afterAll, beforeAll, expect, it } from 'vitest';
import { atRest, faults, type Journey, openJourney, phoneLooks, quiet, type Tab } from '../support/browser.ts';
import { openAsCandidate } from '../support/full-house.ts';
import { addCandidate, must, openVacancy, publishRound } from '../support/line.ts';
import { type Caller, testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let applicationId: string;
let candidate: Caller;
beforeAll(async () => {
  world = await testWorld();
  // The pages look at the browser's own clock.
  world.clock.at = new Date();
  const { vacancyId, plan } = await openVacancy(world);
  ({ applicationId } = await addCandidate(world.rik, vacancyId, 'Noor el Amrani'));
  await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '', 2);
  const mails = await world.deliver();
  candidate = await openAsCandidate(
    world,
    mails.find(({ template }) => template === 'agenda-for-candidate') ?? { text: '' },
  );
  journey = await openJourney(world);
}, 120_000);
afterAll(async () => {
  await journey?.close();
  await world.close();
});

const button = (tab: Tab, name: string | RegExp) => tab.page.getByRole('button', { name });

it('R71 R79: a candidate withdraws, staff see it, and the candidate takes it back', async () => {
  const phone = await journey.open({ ...world.rik, ...candidate }, '/my', { width: 360, height: 740 });
  await phone.page.getByRole('link', { name: 'Withdraw my application' }).click();
  await phone.page.getByText(/keeps your data for 28 days from today/).waitFor();
  await phone.page.getByLabel('Why, if you like').fill('Another offer came');
  await button(phone, 'Withdraw').click();
  await phone.page.getByRole('heading', { name: 'You have withdrawn' }).waitFor();
  await phone.page.getByText('Another offer came').waitFor();
  await phone.page.goto(`${journey.url}/my`);
  await phone.page.getByRole('heading', { name: 'You have withdrawn' }).waitFor();

  const manager = await journey.open(world.hanne, `/applications/${applicationId}`);
  await manager.page.getByText('Ended: the candidate withdrew').waitFor();
  await manager.page.getByText('Another offer came').waitFor();
  expect(await button(manager, 'Let it go on').count()).toBe(0);

  await phone.page.getByRole('link', { name: 'Take it back …' }).click();
  await button(phone, 'Take it back').click();
  await phone.page.getByRole('heading', { name: 'You take part again' }).waitFor();
  await manager.page.reload();
  await manager.page.getByText('Round 1').first().waitFor();
  expect(await manager.page.getByText('Ended:').count()).toBe(0);

  // Staff end it by mistake, and let it go on.
  await button(manager, 'End the procedure').click();
  await manager.page.getByLabel('Why it ends').fill('Wrong person');
  await manager.page.getByRole('radio', { name: /We end it/ }).check({ force: true });
  await manager.page.getByRole('dialog').getByRole('button', { name: 'End the procedure' }).click();
  await manager.page.getByText('Ended: Wrong person').waitFor();
  await button(manager, 'Let it go on').click();
  await manager.page.getByText('The procedure goes on.').waitFor();
  for (const tab of [phone, manager]) {
    quiet(tab);
    await tab.context.close();
  }
}, 60_000);

it('R97: a page asks for nothing that waits for one’s own cards', async () => {
  const { rounds } = must(await world.rik.get(`/applications/${applicationId}`), 200);
  await publishRound(world, world.rik, applicationId, rounds[1].id, 4);
  const tab = await journey.open(world.hanne, '/');
  const refused: string[] = [];
  tab.page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
  });
  for (const path of [`/applications/${applicationId}`, `/applications/${applicationId}/outcome`]) {
    await tab.page.goto(journey.url + path);
    await atRest(tab.page);
    await tab.page.waitForTimeout(500);
  }
  await tab.page.goto(`${journey.url}/applications/${applicationId}`);
  await tab.page.getByText('What was decided opens when your own scorecards are in.').waitFor();
  expect(refused).toEqual([]);
  quiet(tab);
  await tab.context.close();
}, 60_000);

it.each(phoneLooks)(
  'W1: clean in $language, $scheme, $width px, before and after',
  async ({ language, scheme, width }) => {
    must(await candidate.patch('/login/profile', { language }), 204);
    must(await world.rik.patch('/login/profile', { language }), 204);
    const own = `/my/applications/${applicationId}/withdrawal`;
    for (const withdrawn of [false, true]) {
      if (withdrawn) must(await candidate.put(own, { reason: 'Een ander aanbod' }), 200);
      for (const [who, path] of [
        [candidate, '/my'],
        [candidate, '/my/withdraw'],
        [world.rik, `/applications/${applicationId}`],
      ] as const) {
        const tab = await journey.open({ ...world.rik, ...who }, path, { width });
        await tab.page.emulateMedia({ colorScheme: scheme });
        await atRest(tab.page);
        if (process.env.LOOK) {
          const name = `${path.replaceAll('/', '_').slice(0, 20)}-${withdrawn}-${language}-${scheme}-${width}.png`;
          await tab.page.screenshot({ path: `${process.env.LOOK}/${name}`, fullPage: true });
        }
        expect(await faults(tab.page), `${path} ${language} ${scheme} ${width}`).toEqual([]);
        quiet(tab);
        await tab.context.close();
      }
    }
    must(await candidate.delete(own), 200);
  },
  60_000,
);
