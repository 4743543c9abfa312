import type { Plan } from '@rondo/interview';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { addCandidate, must, openVacancy } from '../support/line.ts';
import { testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;

beforeAll(async () => {
  world = await testWorld();
  journey = await openJourney(world);
});

afterAll(async () => {
  await journey?.close();
  await world?.close();
});

describe('R93 what may not be asked', () => {
  test('R93 a day with it is refused with the reason; where the law knows an exception, a second person opens it', async () => {
    const { rik, hanne } = world;
    const { vacancyId, plan } = await openVacancy(world);
    const next: Plan = structuredClone(plan);
    const session = next.rounds[0]!.sessions.find(({ questions }) => questions.length > 0)!;
    session.questions[0]!.text = 'Are you a member of a trade union?';
    const before = await rik.get(`/vacancies/${vacancyId}/plan`);
    must(await rik.put(`/vacancies/${vacancyId}/plan`, next, { 'If-Match': before.etag ?? '' }), 200);
    const { applicationId } = await addCandidate(rik, vacancyId);
    const agenda = must(
      await rik.post(`/applications/${applicationId}/rounds/${next.rounds[0]!.id}/agenda`, {
        firstStart: '2027-01-12T08:00:00.000Z',
      }),
      201,
    );
    const tab = await journey.open(rik, `/agendas/${agenda.id}`);
    const { page } = tab;
    await page.getByRole('button', { name: 'Publish …' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Publish and tell them' }).press('Enter');
    await dialog.getByText('Some questions may not be asked as they stand').waitFor();
    await dialog.getByText('Are you a member of a trade union?').waitFor();
    expect(await faults(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('link', { name: 'Change them in the plan' }).press('Enter');

    // The plan says so too, and has the way to the exception.
    await page.getByText('1 to settle before a day is published').press('Enter');
    await page
      .getByText(/may not be asked without a reason, the advert and a second person/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Show it: Are you a member/ }).press('Enter');
    await page.getByRole('button', { name: 'Ask all the same …' }).press('Enter');
    await dialog.getByRole('button', { name: 'Ask for a second person' }).press('Enter');
    await dialog.getByText('Say why. One or two sentences are enough.').waitFor();
    await dialog.getByRole('textbox').fill('The post is with the union itself.');
    await dialog.getByText('The advert says that this is asked, and why').click();
    expect(await faults(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Ask for a second person' }).press('Enter');
    await page.getByText('waits for a second person').waitFor();
    await page.getByText('You asked for this; somebody else has to agree.').waitFor();

    const other = await journey.open(hanne, `/vacancies/${vacancyId}/plan`, { width: 360, height: 780 });
    await other.page.getByRole('button', { name: /^Agree:/ }).press('Enter');
    await other.page.getByText('agreed by Hanne').waitFor();
    quiet(other);
    await other.context.close();

    await page.goto(`${journey.url}/agendas/${agenda.id}`);
    await page.getByRole('button', { name: 'Publish …' }).press('Enter');
    await dialog.getByRole('button', { name: 'Publish and tell them' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    must(await rik.get(`/agendas/${agenda.id}`), 200);
    await expect.poll(async () => (await rik.get(`/agendas/${agenda.id}`)).body.published !== null).toBe(true);
    quiet(tab);
    await tab.context.close();
  });
});
