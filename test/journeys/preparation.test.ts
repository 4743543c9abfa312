import { afterAll, beforeAll, expect, it } from 'vitest';
import { atRest, deskLooks, faults, type Journey, openJourney, quiet, type Tab } from '../support/browser.ts';
import { addCandidate, must, openVacancy, publishRound } from '../support/line.ts';
import { dayOf, testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let agendaId: string;
let vacancyId: string;
beforeAll(async () => {
  world = await testWorld();
  // The pages look at the browser's own clock.
  world.clock.at = new Date();
  const { vacancyId: vacancy, plan } = await openVacancy(world);
  vacancyId = vacancy;
  await openVacancy(world);
  const { applicationId } = await addCandidate(world.rik, vacancyId, 'Noor el Amrani');
  ({ agendaId } = await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '', 2));
  const { etag } = await world.rik.get(`/applications/${applicationId}`);
  const decisionDueOn = dayOf(new Date(Date.now() - 86_400_000));
  must(await world.rik.patch(`/applications/${applicationId}`, { decisionDueOn }, { 'If-Match': etag ?? '' }), 200);
  await world.deliver();
  journey = await openJourney(world);
}, 120_000);
afterAll(async () => {
  await journey?.close();
  await world.close();
});

const button = (tab: Tab, name: string | RegExp) => tab.page.getByRole('button', { name });
const token = () => world.deps.identity.reminderToken(world.org, world.ingrid.member);

it('R34 R80: who is not prepared is reminded from Today, and a link ends reminders without signing in', async () => {
  const tab = await journey.open(world.rik, '/');
  await tab.page.getByRole('heading', { name: 'Who is not prepared' }).waitFor();
  await button(tab, 'Remind Ingrid').first().click();
  await tab.page.getByText(/Ingrid (gets a mail now|reads it in their next digest)/).waitFor();
  await tab.page.getByText(/^reminded /).waitFor();
  await tab.page.goto(`${journey.url}/agendas/${agendaId}`);
  await tab.page.getByRole('heading', { name: 'Who is prepared' }).waitFor();

  await tab.page.goto(`${journey.url}/outcomes`);
  await tab.page.getByText('Noor el Amrani').waitFor();
  await tab.page.getByLabel('Vacancy', { exact: true }).selectOption(vacancyId);
  await tab.page.waitForURL(/vacancy=/);
  await tab.page.getByText('Noor el Amrani').waitFor();
  await tab.page.reload();
  await expect.poll(() => tab.page.getByLabel('Vacancy', { exact: true }).inputValue()).toBe(vacancyId);
  await tab.page.goto(`${journey.url}/outcomes?decided=yes`);
  await tab.page.getByText('Nobody with these filters.').waitFor();
  quiet(tab);
  await tab.context.close();

  const mail = await journey.open(null, `/unsubscribe#${token()}`, { width: 360, height: 740 });
  await mail.page.getByRole('heading', { name: 'End your reminders?' }).waitFor();
  expect((await world.ingrid.get('/members/me/reminders')).body.digest).toBe(true);
  await button(mail, 'End reminders').click();
  await mail.page.getByRole('heading', { name: 'Your reminders have ended' }).waitFor();
  expect((await world.ingrid.get('/members/me/reminders')).body.digest).toBe(false);
  quiet(mail);
  await mail.context.close();
}, 60_000);

it.each(deskLooks)(
  'W1: clean in $language, $scheme, $width px',
  async ({ language, scheme, width }) => {
    must(await world.rik.patch('/login/profile', { language }), 204);
    for (const path of ['/', `/agendas/${agendaId}`, '/outcomes', '/settings', `/unsubscribe#${token()}`]) {
      const tab = await journey.open(world.rik, path, { width });
      await tab.page.emulateMedia({ colorScheme: scheme });
      await atRest(tab.page);
      await tab.page.waitForTimeout(300);
      if (process.env.LOOK) {
        const name = `${path.replaceAll(/[/#]/g, '_').slice(0, 14)}-${language}-${scheme}-${width}.png`;
        await tab.page.screenshot({ path: `${process.env.LOOK}/${name}`, fullPage: true });
      }
      expect(await faults(tab.page), `${path} ${language} ${scheme} ${width}`).toEqual([]);
      quiet(tab);
      await tab.context.close();
    }
  },
  120_000,
);
