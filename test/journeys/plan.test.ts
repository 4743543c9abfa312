import { randomUUID } from 'node:crypto';
import type { Plan } from '@rondo/interview';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest, faults, type Journey, openJourney, phoneLooks, quiet } from '../support/browser.ts';
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

const draftVacancy = async (title = 'Planner') =>
  must(await world.rik.post('/vacancies', { title, location: 'Utrecht', country: 'NL', language: 'en' }), 201)
    .id as string;

const planOf = async (vacancyId: string) => must(await world.rik.get(`/vacancies/${vacancyId}/plan`), 200);

/** A vacancy with the template as its plan. */
async function plannedVacancy(change: (plan: Plan) => void = () => undefined) {
  const vacancyId = await draftVacancy();
  const plan: Plan = must(await world.rik.get('/plan-templates/en'), 200);
  change(plan);
  must(await world.rik.put(`/vacancies/${vacancyId}/plan`, plan, { 'If-Match': '"1"' }), 200);
  return { vacancyId, plan };
}

describe('from nothing to an open vacancy', () => {
  test('R01 R03 P1 a recruiter makes, plans and opens a vacancy and adds a candidate', async () => {
    const tab = await journey.open(world.rik, '/vacancies');
    const { page } = tab;
    const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
    await heading('No vacancies yet');
    await page.getByRole('link', { name: 'New vacancy' }).press('Enter');

    // What is missing is said at its place, with the focus there.
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.waitFor();
    await page.getByRole('button', { name: 'Make the vacancy' }).press('Enter');
    await page.getByText('A title is needed.').waitFor();
    await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
    await title.fill("Coördinator 's avonds 🌙");
    await page.getByRole('textbox', { name: 'Place' }).fill('Utrecht');
    await page.getByRole('textbox', { name: 'The text' }).fill('You plan the work of twelve mechanics.');

    // Nothing typed is lost by a reload.
    await page.waitForTimeout(300);
    await page.reload();
    await expect.poll(() => title.inputValue()).toBe("Coördinator 's avonds 🌙");
    await page.getByRole('button', { name: 'Make the vacancy' }).press('Enter');
    await heading('Three things before it can open');

    // The template brings both dimensions.
    await page.getByRole('link', { name: 'Make the plan' }).press('Enter');
    await heading('Nothing is planned yet');
    await page.getByRole('button', { name: 'Coordinator in service or operations' }).press('Enter');
    await page.getByRole('button', { name: 'Take this plan' }).press('Enter');
    await heading('Who judges what');
    await page.getByText('Planning under pressure').first().waitFor();
    await page.getByText(/^saved /).waitFor();
    await page.getByText(/to settle before a day is published/).waitFor();
    await page.getByRole('link', { name: "Coördinator 's avonds 🌙" }).press('Enter');
    await heading('One thing before it can open');

    // The pay range is refused where it cannot be one, with words at the field.
    await page.getByRole('button', { name: 'State it' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'From' }).fill('3900');
    await dialog.getByRole('textbox', { name: 'To', exact: true }).fill('3150');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('The upper amount lies below the lower one.').waitFor();
    await dialog.getByRole('textbox', { name: 'From' }).fill('3150');
    await dialog.getByRole('textbox', { name: 'To', exact: true }).fill('3900');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await heading('Ready to open');
    await page.getByRole('button', { name: 'Open the vacancy' }).press('Enter');
    await heading('Open, no candidates yet');

    // c, the fields, Enter: the candidate's own page.
    await page.keyboard.press('c');
    await page.keyboard.type('Noor de Wit');
    await page.keyboard.press('Tab');
    await page.keyboard.type('noor@example.org');
    await page.keyboard.press('Enter');
    await heading('Noor de Wit');
    await page.goBack();
    await heading('Open, 1 candidate');
    await page.getByRole('link', { name: 'Noor de Wit' }).waitFor();
    quiet(tab);
    await tab.context.close();
  });

  test('R29 a known address offers the candidate it belongs to', async () => {
    const { vacancyId } = await openVacancy(world);
    const { vacancyId: other } = await openVacancy(world);
    must(
      await world.rik.post(`/vacancies/${other}/applications`, {
        name: 'Sindre Bakke',
        email: 'sindre@example.org',
        language: 'nb',
      }),
      201,
    );
    const tab = await journey.open(world.rik, `/vacancies/${vacancyId}`);
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: 'Open, no candidates yet' }).waitFor();
    await page.keyboard.press('c');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('S. Bakke');
    await page.getByRole('dialog').getByRole('textbox', { name: 'E-mail' }).fill('Sindre@example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add this application to Sindre Bakke' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sindre Bakke' }).waitFor();
    const { items } = must(await world.rik.get(`/vacancies/${vacancyId}/applications`), 200);
    expect(items).toHaveLength(1);
    quiet(tab);
    await tab.context.close();
  });
});

describe('the plan', () => {
  test('R02 R06 R11 is edited by keyboard: moved, removed, brought back; the matrix and findings follow', async () => {
    const { vacancyId } = await plannedVacancy();
    const tab = await journey.open(world.rik, `/vacancies/${vacancyId}/plan`);
    const { page } = tab;
    const saved = () => page.getByText(/^saved /).waitFor();
    const first = page.locator('[data-thing] h2').first();
    await first.waitFor();

    await page.getByRole('button', { name: 'Move “Planning under pressure” down' }).press('Enter');
    await expect.poll(() => first.textContent()).toBe('Talking to upset customers');
    await saved();
    expect((await planOf(vacancyId)).plan.competencies[1].name).toBe('Planning under pressure');

    // A new competency: its gaps are said in words as soon as it is saved.
    await page.getByRole('button', { name: 'Add a competency' }).press('Enter');
    await page.keyboard.type('Learning the planning system');
    await expect
      .poll(async () => (await planOf(vacancyId)).plan.competencies.at(-1).name)
      .toBe('Learning the planning system');
    await page.getByRole('cell', { name: 'nobody asks' }).waitFor();
    await page.locator('.plan-findings').getByText('Nobody owns it: put it with what a seat looks at.').waitFor();

    await page.getByRole('button', { name: 'Remove “Learning the planning system”' }).press('Enter');
    await expect.poll(async () => (await planOf(vacancyId)).plan.competencies.length).toBe(6);
    await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
    await expect.poll(async () => (await planOf(vacancyId)).plan.competencies.length).toBe(7);

    // Round two shows what round one asked, and refuses a repetition that is not meant.
    await page.getByRole('tab', { name: /Round 2/ }).click();
    await page.getByText('What round 1 asked').click();
    const repeated = 'Which planning or coordinating tasks have you been responsible for?';
    await page.locator('.plan-earlier').getByText(repeated).waitFor();
    await page.getByRole('button', { name: /^Change “Which working day/ }).press('Enter');
    await page.getByRole('textbox', { name: 'Question', exact: true }).fill(repeated);
    await page.getByText('Round 1 asks the same.').last().waitFor();
    await page.getByRole('button', { name: 'It is meant: ask again' }).press('Enter');
    await expect
      .poll(async () => (await planOf(vacancyId)).findings.map(({ rule }: { rule: string }) => rule))
      .not.toContain('question_asked_before');
    quiet(tab);
    await tab.context.close();
  });

  test('R04 R11 a seat gets a person and what they look at, and the matrix says who owns it', async () => {
    const { vacancyId } = await plannedVacancy();
    const tab = await journey.open(world.hanne, '/vacancies');
    await tab.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await tab.page.getByRole('link', { name: 'Planner' }).count()).toBe(0);
    await tab.context.close();

    const mine = await journey.open(world.rik, `/vacancies/${vacancyId}/plan`);
    const { page } = mine;
    await page.getByRole('tab', { name: /Round 1/ }).click();
    const seat = page.getByRole('group', { name: 'lead, Interview with HR' });
    const person = seat.getByRole('combobox', { name: 'Person' });
    await person.click();
    await person.pressSequentially('imr');
    await expect.poll(() => page.locator('.popup [role="option"]').allTextContents()).toEqual(['Imre']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('row', { name: /Learning from feedback/ })
      .getByText('Imre')
      .waitFor();
    expect((await planOf(vacancyId)).plan.rounds[0].sessions[0].seats[0].memberId).toBe(world.imre.member);

    // Two people on one focus in one round: said at once, in the matrix and at the round.
    const second = page.getByRole('group', { name: 'member, Panel interview' });
    await second.getByText(/^Looks at:/).click();
    await second.getByRole('checkbox', { name: 'Talking to upset customers' }).check();
    await page
      .getByRole('row', { name: /Talking to upset customers/ })
      .getByText('owned twice in round 1')
      .waitFor();
    await page.getByText('Two people own “Talking to upset customers” in this round.').last().waitFor();
    quiet(mine);
    await mine.context.close();
  });

  test('an emptied name and a question without words do not stop the rest from being saved', async () => {
    const { vacancyId } = await plannedVacancy();
    const tab = await journey.open(world.rik, `/vacancies/${vacancyId}/plan`);
    const { page } = tab;
    await page.getByRole('button', { name: 'Change “Planning under pressure”' }).press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).fill('');
    await page.getByRole('textbox', { name: 'What is meant by it' }).fill('Keeps the overview.');
    await page.getByText('A name is needed.').waitFor();
    await expect
      .poll(async () => (await planOf(vacancyId)).plan.competencies[0])
      .toMatchObject({
        name: 'Planning under pressure',
        definition: 'Keeps the overview.',
      });
    quiet(tab);
    await tab.context.close();
  });

  test('two people editing one plan see both, and neither is overwritten', async () => {
    const { vacancyId, plan } = await plannedVacancy();
    const tab = await journey.open(world.rik, `/vacancies/${vacancyId}/plan`);
    const { page } = tab;
    await page.getByRole('button', { name: 'Change “Planning under pressure”' }).press('Enter');
    const definition = page.getByRole('textbox', { name: 'What is meant by it' });
    await definition.waitFor();

    // Anna saves while Rik types: the live event of it comes too late for him.
    await page.route('**/api/v1/events*', (route) => route.abort());
    await page.route('**/plan', async (route) => {
      if (route.request().method() === 'PUT') {
        const theirs = structuredClone(plan);
        theirs.competencies[0]!.name = 'Planning on busy days';
        theirs.competencies[0]!.definition = 'Theirs.';
        await world.anna.put(`/vacancies/${vacancyId}/plan`, theirs, { 'If-Match': '"2"' });
      }
      await route.continue();
    });
    await definition.fill('Mine.');
    await page.getByText(/^Anna saved this plan/).waitFor();
    expect((await planOf(vacancyId)).plan.competencies[0].definition).toBe('Theirs.');
    await page.getByRole('radio', { name: 'Theirs: Theirs.' }).waitFor();
    await page.getByRole('radio', { name: 'Yours: Mine.' }).check();
    await page.unroute('**/plan');
    await page.getByRole('button', { name: 'Put both together' }).click();
    await expect
      .poll(async () => (await planOf(vacancyId)).plan.competencies[0])
      .toMatchObject({
        name: 'Planning on busy days',
        definition: 'Mine.',
      });
    await tab.context.close();
  });

  test('a closed vacancy shows its plan, and offers nothing to change', async () => {
    const { vacancyId } = await openVacancy(world);
    must(await world.rik.put(`/vacancies/${vacancyId}/closing`), 200);
    const tab = await journey.open(world.rik, `/vacancies/${vacancyId}/plan`);
    await tab.page.getByText('This vacancy is closed; its plan stands as it is.').waitFor();
    expect(await tab.page.getByRole('button', { name: /^(Change|Add|Remove|Move)/ }).count()).toBe(0);
    await tab.page.goto(`${journey.url}/vacancies/${vacancyId}`);
    await tab.page.getByRole('heading', { level: 1, name: /^Closed/ }).waitFor();
    expect(await tab.page.getByRole('button', { name: /New candidate/ }).count()).toBe(0);
    quiet(tab);
    await tab.context.close();
  });
});

describe('every page of vacancies and plans', () => {
  test.each(phoneLooks.map(({ scheme, ...rest }) => ({ ...rest, theme: scheme })))(
    'is clean for axe in $language, $theme, at $width pixels',
    { timeout: 240_000 },
    async (look) => {
      const { language, theme, width } = look;
      must(await world.rik.patch('/login/profile', { language, theme }), 204);
      const open = await openVacancy(world);
      await addCandidate(world.rik, open.vacancyId, 'نور الهدى');
      const draft = await draftVacancy('Planner');
      const { vacancyId: flawed } = await plannedVacancy((plan) => {
        const [first] = plan.competencies;
        if (first) plan.competencies.push({ ...first, id: randomUUID(), name: 'A gap', anchors: ['', '', '', '', ''] });
      });
      const tab = await journey.open(world.rik, '/vacancies', { width });
      const { page } = tab;
      const found: string[] = [];
      const lookAt = async (place: string, within?: string) => {
        await atRest(page);
        found.push(...(await faults(page, within)).map((fault) => `${place}: ${fault}`));
      };
      await lookAt('list');
      for (const path of ['/vacancies/new', `/vacancies/${draft}`, `/vacancies/${draft}/plan`]) {
        await page.goto(journey.url + path);
        await lookAt(path);
      }
      await page.goto(`${journey.url}/vacancies/${open.vacancyId}`);
      await lookAt('open vacancy');
      await page.locator('.page-header .button').click();
      await page.getByRole('dialog').waitFor();
      await lookAt('new candidate', '.dialog');
      await page.goto(`${journey.url}/vacancies/${flawed}/plan`);
      await lookAt('plan');
      await page.locator('[data-thing] .plan-tools .button').first().click();
      await lookAt('a competency');
      await page.getByRole('tab').nth(2).click();
      await page.locator('.plan-question .plan-tools .button').first().click();
      await lookAt('round two, a question');
      expect(found).toEqual([]);
      quiet(tab);
      await tab.context.close();
    },
  );
});
