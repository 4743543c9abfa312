import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest, deskLooks, faults, type Journey, openJourney, quiet, type Tab } from '../support/browser.ts';
import { addCandidate, cardsOf, must, openVacancy, publishRound, submitAll } from '../support/line.ts';
import { day, dayOf, testWorld, tokenIn, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let vacancyId: string;
let rounds: { id: string; name: string }[];
beforeAll(async () => {
  world = await testWorld();
  // The pages look at the browser's own clock, so this world starts now.
  world.clock.at = new Date();
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  rounds = opened.plan.rounds;
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world.close();
});

const button = (tab: Tab, name: string | RegExp) => tab.page.getByRole('button', { name });

it('from a candidate to a decision by both sides: three people at work and the candidate on a phone', async () => {
  const { rik, hanne, imre, ingrid } = world;
  const { applicationId } = await addCandidate(rik, vacancyId, 'Noor el Amrani');

  // The recruiter plans the day, says where it is, and publishes it.
  const recruiter = await journey.open(rik, `/applications/${applicationId}`);
  await button(recruiter, 'Plan the day').first().click();
  await button(recruiter, 'Start the agenda').click();
  await recruiter.page.getByLabel('Place').fill('Biltstraat 40, Utrecht');
  await recruiter.page.getByText(/saved/i).first().waitFor();
  await button(recruiter, 'Publish …').click();
  await recruiter.page.getByText('gets the whole agenda').waitFor();
  await button(recruiter, 'Publish and tell them').click();
  await recruiter.page.getByText('not opened yet').waitFor();
  quiet(recruiter);

  // The candidate opens the mailed link on a phone; only the button uses it.
  const mails = await world.deliver();
  const invitation = mails.find(({ template }) => template === 'agenda-for-candidate');
  expect(invitation?.text).toContain('Biltstraat 40, Utrecht');
  expect(invitation?.calendar?.content).toContain('BEGIN:VEVENT');
  expect(mails.filter(({ template }) => template === 'session-for-member').length).toBeGreaterThanOrEqual(2);
  const phone = await journey.open(null, `/my/open#${tokenIn(invitation ?? { text: '' })}`, {
    width: 360,
    height: 740,
  });
  await button(phone, 'Open my page').click();
  await phone.page.getByText('Biltstraat 40, Utrecht').waitFor();
  await phone.page.getByText('Imre').first().waitFor();
  await phone.page.getByRole('link', { name: 'Questions' }).click();
  await phone.page.getByLabel('Your question').fill('What do you expect after 90 days?');
  await button(phone, 'Send my question').click();
  await phone.page.getByText('not answered yet').waitFor();
  await phone.page.getByRole('link', { name: 'Prepare' }).click();
  await button(phone, 'New story').click();
  await phone.page.getByRole('textbox', { name: 'Story 1' }).fill('The two rush orders of March');
  await phone.page.getByText(/saved/i).first().waitFor();

  // The question reaches the recruiter, who promises an answer with a date; the candidate sees it.
  await recruiter.page.goto(`${journey.url}/applications/${applicationId}`);
  await button(recruiter, 'Promise …').click();
  await button(recruiter, 'Promise it').click();
  await recruiter.page.getByText('promised', { exact: true }).waitFor();
  await phone.page.goto(`${journey.url}/my/questions`);
  await phone.page.getByText(/Rik promised you an answer/).waitFor();

  // The interviews begin (earlier than planned, as they do); cards come in; nobody sees the debrief before their own are in.
  for (const { id } of await cardsOf(world, imre)) must(await imre.put(`/sessions/${id}/start`), 200);
  await submitAll(world, ingrid, 5);
  const panelist = await journey.open(imre, `/applications/${applicationId}/rounds/${rounds[0]?.id}/debrief`);
  await panelist.page.getByRole('heading', { name: 'Your own card comes first' }).waitFor();
  await submitAll(world, imre, 2);
  await panelist.page.reload();
  await panelist.page.getByRole('heading', { name: 'Where we differ' }).waitFor();

  // The manager works out a difference and decides with a reason.
  const manager = await journey.open(hanne, `/applications/${applicationId}/rounds/${rounds[0]?.id}/debrief`);
  await manager.page.getByRole('heading', { name: 'Where we differ' }).waitFor();
  await manager.page.getByLabel('What we worked out').fill('Two different cases; the second was years ago.');
  await button(manager, 'It is worked out').click();
  await manager.page.getByText('worked out', { exact: true }).first().waitFor();
  await button(manager, 'Record the decision …').click();
  await manager.page.getByRole('radio', { name: 'Make an offer' }).check({ force: true });
  await manager.page.getByLabel('The reason').fill('Plans ahead and says so early.');
  await button(manager, 'Record the decision').last().click();
  await manager.page.getByRole('dialog').waitFor({ state: 'detached' });
  await manager.page.getByText('Plans ahead and says so early.').waitFor();
  expect((await world.deliver()).map(({ template }) => template)).toContain('decision-for-contributor');

  // Both sides are asked; neither sees the other's yes first.
  await button(manager, 'Ask both sides …').click();
  await button(manager, 'Ask both sides').last().click();
  await manager.page.getByRole('dialog').waitFor({ state: 'detached' });
  await phone.page.goto(`${journey.url}/my/view`);
  await button(phone, 'Yes, I would like to').click();
  await button(phone, 'Send my yes').click();
  await phone.page.getByText('You said yes.').waitFor();
  await phone.page.getByText('They have not answered yet.').waitFor();
  await manager.page.reload();
  await manager.page.getByText('answered, sealed').waitFor();
  await button(manager, 'Our answer …').click();
  await manager.page.getByRole('radio', { name: 'yes', exact: true }).check({ force: true });
  await button(manager, 'Send our answer').click();
  await manager.page.getByText('Both say yes.').waitFor();
  await phone.page.reload();
  await phone.page.getByRole('heading', { name: 'Both sides say yes' }).waitFor();
  for (const tab of [recruiter, phone, panelist, manager]) {
    quiet(tab);
    await tab.context.close();
  }
});

describe('W1: every page is axe-clean and stays in its width, in three languages, light and dark', () => {
  let application: string;
  let agenda: string;
  let phoneCookie: { headers: Record<string, string> };
  beforeAll(async () => {
    const { rik, imre, ingrid } = world;
    const second = await openVacancy(world);
    rounds = second.plan.rounds;
    const { applicationId, candidateId } = await addCandidate(rik, second.vacancyId, 'سلمى الأندلسي');
    application = applicationId;
    const published = await publishRound(world, rik, application, rounds[0]?.id ?? '', 2);
    agenda = published.agendaId;
    must(await rik.post(`/applications/${application}/questions`, { body: 'How big is the team? 😀' }), 201);
    must(
      await rik.post(`/applications/${application}/commitments`, {
        body: 'Ask about the training budget',
        ownerId: rik.member,
        dueOn: dayOf(world.clock.at),
      }),
      201,
    );
    const account = await world.deps.identity.ensureAccount(`${candidateId}@example.org`, 'Salma');
    await world.db.owner.query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', [account, candidateId]);
    phoneCookie = await world.signedIn(account);
    world.clock.forward(4 * day);
    await submitAll(world, imre, 2, application);
    await submitAll(world, ingrid, 5, application);
  });

  it.each(deskLooks)('$language, $scheme, $width px', async ({ language, scheme, width }) => {
    const { rik } = world;
    for (const [who, paths] of [
      [
        rik,
        [
          `/applications/${application}`,
          `/agendas/${agenda}`,
          `/applications/${application}/rounds/${rounds[0]?.id}/debrief`,
          '/promises',
        ],
      ],
      [
        { ...rik, ...world.caller(phoneCookie.headers) },
        ['/my', '/my/prepare', '/my/questions', '/my/view', '/my/privacy'],
      ],
    ] as const) {
      must(await who.patch('/login/profile', { language }), 204);
      const tab = await journey.open(who, paths[0], { width });
      await tab.page.emulateMedia({ colorScheme: scheme });
      for (const path of paths) {
        await tab.page.goto(journey.url + path);
        await atRest(tab.page);
        expect(await tab.page.evaluate(() => document.documentElement.lang), path).toBe(language);
        expect(await faults(tab.page), `${path} ${language} ${scheme} ${width}`).toEqual([]);
      }
      quiet(tab);
      await tab.context.close();
    }
  });
});
