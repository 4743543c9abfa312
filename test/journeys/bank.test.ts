import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '@rondo/interview';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { must } from '../support/line.ts';
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

const words = (text: string) => ({ text, followUps: ['And then?'], goodAnswer: ['Says what they did themself.'] });

async function competency(name: string) {
  return must(
    await world.rik.post('/bank-competencies', {
      dimension: 'competence',
      texts: { en: { name, definition: 'Keeps the order.', anchors: ['a', 'b', 'c', 'd', 'e'] } },
    }),
    201,
  ).id as string;
}

async function question(text: string, competencyId: string) {
  const content = { texts: { en: words(text) }, type: 'behavioural', competencyId, minutes: 8, tags: [] };
  return must(await world.rik.post('/bank-questions', { content, state: 'in_use' }), 201);
}

describe('R05 the question bank', () => {
  test('R05 R93 a question is written, marked where its words may not be asked, mended, saved and changed', async () => {
    const tab = await journey.open(world.rik, '/questions');
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: 'The bank is empty' }).waitFor();
    expect(await faults(page)).toEqual([]);
    // A trade's questions come in, in three languages, and once.
    await page.getByRole('button', { name: 'From a template …' }).press('Enter');
    const templates = page.getByRole('dialog');
    await templates
      .getByRole('button', { name: /^Take them in/ })
      .first()
      .press('Enter');
    await page.getByText(/questions are new/).waitFor();
    expect(await faults(page, '[role=dialog]')).toEqual([]);
    await templates.getByRole('button', { name: 'Close' }).last().press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The questions we ask' }).waitFor();
    await page.getByRole('link', { name: 'New question' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'New question' }).waitFor();
    await page.getByRole('button', { name: 'Put it in the bank' }).press('Enter');
    await page.getByText('Write the question in at least one language.').waitFor();

    // R93: the words are marked as they are typed, with the reason and a better question that can be taken.
    const text = page.getByRole('textbox', { name: 'The question' });
    await text.fill('Are you planning to have children?');
    const remarks = page.getByRole('list', { name: /remarks? on the words/ });
    await remarks.getByText('may not be asked').waitFor();
    await remarks.getByText('No reason makes this allowed').waitFor();
    expect(await page.locator('.text-area-mirror mark[data-tone=late]').count()).toBe(1);
    expect(await faults(page)).toEqual([]);
    await text.fill('Who looks after your children when you work late?');
    await page.getByText('only with a reason').waitFor();
    await page.getByRole('button', { name: 'Take this one' }).press('Enter');
    await expect.poll(() => text.inputValue()).toMatch(/\?$/);
    expect(await text.inputValue()).not.toContain('children');

    await text.fill('What did you do when two customers needed the same mechanic?');
    await page.getByRole('button', { name: 'New competency …' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Calm at the counter');
    await dialog.getByRole('button', { name: 'Save' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'What a good answer shows' }).fill('Calls both.\nSays what was promised.');
    await page.getByRole('button', { name: 'Put it in the bank' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'What did you do when two customers' }).waitFor();
    await text.fill('What did you do when two customers needed you at once?');
    await page.getByRole('button', { name: 'Save a new version' }).press('Enter');
    await page.getByText('Version 2 is saved.').waitFor();
    await page.getByRole('button', { name: 'Show version 1' }).press('Enter');
    await page.getByText('needed the same mechanic').waitFor();
    expect(await faults(page)).toEqual([]);

    // Somebody else saves meanwhile: nothing is overwritten, both are shown.
    await text.fill('Mine?');
    const id = page.url().split('/').at(-1) as string;
    const there = must(await world.hanne.get(`/bank-questions/${id}`), 200);
    const theirs = { ...there.content, minutes: 15 };
    must(await world.hanne.put(`/bank-questions/${id}`, theirs, { 'If-Match': `"${there.revision}"` }), 200);
    await page.getByRole('button', { name: 'Save a new version' }).press('Enter');
    await page.getByText('Hanne saved a new version while you were writing').waitFor();
    await page.getByRole('button', { name: 'Save mine as the next version' }).press('Enter');
    await page.getByText('Version 4 is saved.').waitFor();
    await page.getByRole('button', { name: 'Retire …' }).press('Enter');
    await page.getByRole('dialog').getByRole('textbox').fill('Everybody knows it.');
    await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).press('Enter');
    await page.getByText(/^Retired by Rik/).waitFor();
    quiet(tab);
    await tab.context.close();
  });

  test('R05 a plan takes a question by keyboard, hears of a newer version, and gives one back', async () => {
    const { rik } = world;
    const vacancy = must(
      await rik.post('/vacancies', { title: 'Planner', location: 'Utrecht', country: 'NL', language: 'en' }),
      201,
    );
    const plan: Plan = must(await rik.get('/plan-templates/en'), 200);
    must(await rik.put(`/vacancies/${vacancy.id}/plan`, plan, { 'If-Match': '"1"' }), 200);
    const care = await competency('Care');
    const made = await question('Zebra: whom did you help last?', care);
    const tab = await journey.open(rik, `/vacancies/${vacancy.id}/plan`);
    const { page } = tab;
    await page.getByRole('tab', { name: /^Round 1/ }).click();
    const opener = page.getByRole('button', { name: 'From the bank …' }).first();
    await opener.press('Enter');
    const panel = page.getByRole('complementary', { name: 'From the bank' });
    await expect.poll(() => panel.getByRole('searchbox').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('zebra');
    await panel.getByText('1 question.').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('“Care” came with it').waitFor();
    await panel.getByText('in this session').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText('from the bank, version 1').waitFor();
    await page.getByText(/^saved /).waitFor();

    const next = { ...made.content, texts: { en: words('Zebra: whom did you help last week?') } };
    must(await world.hanne.put(`/bank-questions/${made.id}`, next, { 'If-Match': '"1"' }), 200);
    await page.reload();
    await page.getByRole('tab', { name: /^Round 1/ }).click();
    await page.getByText('The bank has a newer version of this question (2).').waitFor();
    await page.getByRole('button', { name: 'Show the difference' }).press('Enter');
    await page.getByText('last week?').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take the bank’s version' }).press('Enter');
    await page.getByText('from the bank, version 2').waitFor();

    await page
      .getByRole('button', { name: /^Change “Tell us about|^Change “/ })
      .nth(4)
      .click();
    await page.getByRole('button', { name: 'Put into the bank' }).press('Enter');
    await page.getByText(/It is in the bank now|The bank has these words already/).waitFor();
    expect(must(await rik.get('/bank-questions?search='), 200).items.length).toBeGreaterThan(1);
    await page.getByText(/^saved /).waitFor();
    quiet(tab);
    await tab.context.close();
  });

  test('R05 a file is checked, its faults and conflicts named, and read in on purpose', async () => {
    const tab = await journey.open(world.rik, '/questions', { width: 360, height: 780 });
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: 'The questions we ask' }).waitFor();
    await atRest(page);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Files' }).click();
    await page.getByRole('menuitem', { name: /^Import/ }).click();
    const dialog = page.getByRole('dialog');
    const folder = join(tmpdir(), `bank-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    const choose = async (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      await dialog.locator('input[type=file]').setInputFiles(join(folder, name));
    };
    await choose('bad.csv', 'type,competency,text_en\nodd,Care,What?\n');
    await dialog.getByText('1 fault: nothing can be read in until they are mended').waitFor();
    await dialog.getByText('Line 2, type').waitFor();
    expect(await faults(page, '[role=dialog]')).toEqual([]);
    await choose('good.csv', 'type,competency,text_en\ntechnical,Care,Which tools do you use?\n');
    await dialog.getByText('1 new, 0 with a new version, 0 that the bank has already.').waitFor();
    await dialog.getByRole('button', { name: 'Read it in' }).click();
    await page.getByText('Which tools do you use?').waitFor();
    quiet(tab);
    await tab.context.close();
  });
});
