import { afterAll, beforeAll, expect, it } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet, type Tab } from '../support/browser.ts';
import { must } from '../support/line.ts';
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

const button = (tab: Tab, name: string | RegExp) => tab.page.getByRole('button', { name });
const preview = (tab: Tab) => tab.page.locator('.mail-preview');

it('R89: a mail in one’s own words: written with what is filled in, looked at, tried, saved, sent, and taken back', async () => {
  const { anna, nobody } = world;
  const tab = await journey.open(anna, '/settings/mails');
  const { page } = tab;
  await page.getByRole('heading', { name: 'Every mail says what Rondo proposes' }).waitFor();
  await atRest(page);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sign-in link' }).click();
  await page.getByRole('heading', { name: 'Sign-in link' }).waitFor();
  // The hidden line that a mailbox shows beside the subject says it too.
  await preview(tab).getByText('here is your way in').last().waitFor();

  // What cannot be filled in is said while it is typed, with its place and what to do, and is not saved.
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.fill('Dear {{nam}},\n\nhere is your way in. Or go to https://elsewhere.example');
  await page.getByText('Line 1: {{nam}} is not known in this mail.').waitFor();
  await button(tab, 'Save').click();
  await page.getByText('These words cannot be sent yet.').waitFor();
  expect(must(await anna.get('/mail-texts/sign-in/en'), 200).own).toBe(false);
  await text.fill('Go to https://elsewhere.example');
  await page.getByText('Take out https://elsewhere.example').waitFor();

  // A placeholder goes where the cursor stands, by a press.
  await text.fill('Dear ,\n\nhere is your key.');
  await text.evaluate((area) => (area as HTMLTextAreaElement).setSelectionRange(5, 5));
  await button(tab, /^Insert \{\{name\}\}/).click();
  expect(await text.inputValue()).toBe('Dear {{name}},\n\nhere is your key.');
  await preview(tab).getByText('Dear Ilse Visser,').last().waitFor();
  await page.getByRole('radio', { name: 'As plain text' }).check();
  await page.locator('.mail-plain').getByText('Dear Ilse Visser,').waitFor();
  await page.getByRole('radio', { name: 'As most people see it' }).check();
  await atRest(page);
  expect(await faults(page)).toEqual([]);

  // Another language and back: what was typed is still there.
  await page.getByRole('radio', { name: 'Nederlands' }).click();
  await preview(tab).getByText('hiermee logt u in').last().waitFor();
  await page.getByRole('radio', { name: 'English' }).click();
  expect(await text.inputValue()).toBe('Dear {{name}},\n\nhere is your key.');

  await button(tab, 'Send a trial to me').click();
  await page.getByText('the trial stands in the outbox').waitFor();
  expect((await world.deliver())[0]).toMatchObject({
    template: 'mail-text-trial',
    to: expect.stringContaining('anna'),
  });
  await button(tab, 'Save').click();
  await page.getByText('From now on it is sent like this.').waitFor();
  await page.getByText('Your own words, version 1, by Anna').waitFor();
  const signIn = async () => {
    const { account } = must(await anna.get('/login'), 200);
    must(await nobody.post('/login-links', { email: account.email }), 202);
    return (await world.deliver())[0]?.text;
  };
  expect(await signIn()).toContain('Dear Anna,\n\nhere is your key.');

  // Somebody else saves in between: both are shown, nothing is overwritten unseen.
  await text.fill('Mine, {{name}}');
  const { etag, body } = await anna.get('/mail-texts/sign-in/en');
  must(
    await anna.put(
      '/mail-texts/sign-in/en',
      { text: { ...body.text, body: 'Theirs, {{name}}' } },
      { 'If-Match': etag ?? '' },
    ),
    200,
  );
  await preview(tab).getByText('Mine, Ilse Visser').last().waitFor();
  await button(tab, 'Save').click();
  await page.getByRole('alert').getByText('Theirs, {{name}}').waitFor();
  await button(tab, 'Save mine on top').click();
  await page.getByText('Your own words, version 3').waitFor();
  expect(await signIn()).toContain('Mine, Anna');

  // An earlier version comes back into the fields, and Rondo's words into the mails.
  await page.getByText(/^Version 2, Anna/).click();
  await page
    .getByRole('group')
    .filter({ hasText: 'Version 2' })
    .getByRole('button', { name: 'Take these words' })
    .click();
  expect(await text.inputValue()).toBe('Theirs, {{name}}');
  await button(tab, 'Drop my changes').click();
  await button(tab, 'Back to Rondo’s words').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Back to Rondo’s words' }).click();
  await page.getByText('Rondo’s words are sent again.').waitFor();
  expect(await signIn()).toContain('here is your way in');
  quiet(tab);
}, 60_000);

it('R89: a recruiter reads the texts on a phone and cannot change them', async () => {
  const tab = await journey.open(world.rik, '/settings/mails/outcome-reject/nb', { width: 360, height: 740 });
  await preview(tab).getByText('Hei Noor de Wit').last().waitFor();
  await tab.page.getByText('Administrators can change these texts.').waitFor();
  expect(await button(tab, 'Save').count()).toBe(0);
  expect(await tab.page.getByRole('textbox', { name: 'Subject' }).getAttribute('readonly')).not.toBeNull();
  await atRest(tab.page);
  expect(await faults(tab.page)).toEqual([]);
  quiet(tab);
}, 30_000);
