import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanUp, type RondoProcess, startRondo, temporaryFolder } from '../process/rondo-process.ts';
import { atRest, faults, launchBrowser } from '../support/browser.ts';

// A Rondo as a newcomer starts it: passkeys and cookies want its real address, the first link its real greeting.
const folder = temporaryFolder();
let rondo: RondoProcess;
let url: string;
let browser: Browser;
let anna: Page;
let ingrid: Page;
beforeAll(async () => {
  rondo = startRondo({ RONDO_DATA: folder }, { command: ['start.mjs'] });
  url = await rondo.ready();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await cleanUp(folder);
});

const name = "Ingrid Ødegård-O'Brien 🦊";
const email = 'ingrid@example.org';
const errors: string[] = [];

async function newPerson(locale = 'en-GB'): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ locale, timezoneId: 'Europe/Oslo' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  return { page, context };
}

const go = async (page: Page, path: string) => {
  await page.goto('about:blank');
  await page.goto(path.startsWith('http') ? path : url + path);
  await atRest(page);
};
const button = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true });
const isAt = (page: Page, path: string) => page.waitForURL((at) => at.pathname === path);

/** The link in the newest mail to an address, as the administrator reads it in the outbox. */
async function newestLink(to: string, subject: RegExp): Promise<string> {
  await go(anna, '/settings/outbox');
  const mail = anna.locator('.outbox-mail', { hasText: to }).filter({ hasText: subject }).first();
  for (let tries = 0; (await mail.getByRole('link').count()) === 0 && tries < 40; tries++) {
    await anna.waitForTimeout(250);
    await button(anna, 'Look again').click();
    await mail.waitFor();
    if (!(await mail.evaluate((details) => (details as HTMLDetailsElement).open)))
      await mail.locator('summary').click();
  }
  return (await mail.getByRole('link').first().getAttribute('href')) ?? '';
}

it('first run: the printed link sets up the organisation, filled in as far as the browser knows', async () => {
  const link = /http:\S+\/open#\S+/.exec(rondo.output())?.[0] ?? '';
  ({ page: anna } = await newPerson());
  await go(anna, '/sign-in');
  await anna.getByText('This Rondo is new').waitFor();
  await go(anna, link);
  expect(await faults(anna)).toEqual([]);
  expect(await anna.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Norway');
  expect(await anna.getByRole('combobox', { name: 'Time zone' }).inputValue()).toBe('Europe / Oslo');
  await button(anna, 'Set up and sign in').click();
  await anna.getByText('The name of the organisation is needed.').waitFor();
  expect(await anna.getByLabel('Name of the organisation').evaluate((field) => field === document.activeElement)).toBe(
    true,
  );
  await anna.getByLabel('Name of the organisation').fill('Fjord & Søn');
  await anna.getByLabel('Your name').fill("Anna d'Ancona");
  await anna.getByLabel('E-mail address').fill('anna@example.org');
  await anna.getByLabel('Password').fill('a sentence to remember');
  await button(anna, 'Set up and sign in').click();
  await isAt(anna, '/');
  await anna.getByText('Rondo is on trial').waitFor();
  const { page: somebody } = await newPerson();
  await go(somebody, link);
  await somebody.getByRole('heading', { name: 'This link was used already' }).waitFor();
});

it('an invitation goes through the outbox; who is known already is refused at the field, nothing typed lost', async () => {
  await go(anna, '/settings/people');
  await button(anna, 'Invite somebody …').click();
  const dialog = anna.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('E-mail address').fill('ANNA@example.org');
  await button(anna, 'Send the invitation').click();
  await dialog.getByText('Somebody with this address is here already.').waitFor();
  expect(await dialog.getByLabel('Name').inputValue()).toBe(name);
  expect(await faults(anna)).toEqual([]);
  await dialog.getByLabel('E-mail address').fill(email);
  await button(anna, 'Send the invitation').click();
  await dialog.waitFor({ state: 'detached' });
  await anna.getByRole('heading', { name: 'Invited, not yet here' }).waitFor();
  expect(await newestLink(email, /invites you/)).toMatch(/^http:\/\/localhost:\d+\/open#[\w-]{43}$/);
});

it('opening the mailed link uses nothing up: only the button accepts, once', async () => {
  const link = await newestLink(email, /invites you/);
  for (const method of ['HEAD', 'GET']) expect((await fetch(link, { method })).status).toBe(200);
  for (let scans = 0; scans < 2; scans++) {
    const { page: scanner, context } = await newPerson();
    await go(scanner, link);
    await context.close();
  }
  ({ page: ingrid } = await newPerson());
  await go(ingrid, link);
  await ingrid.getByRole('heading', { name: 'Welcome at Fjord & Søn' }).waitFor();
  expect(await ingrid.getByLabel('Your name').inputValue()).toBe(name);
  expect(await faults(ingrid)).toEqual([]);
  await ingrid.getByLabel('New password').fill('short');
  await button(ingrid, 'Accept and sign in').click();
  await ingrid.getByText('This password is too short.').waitFor();
  await ingrid.getByLabel('New password').fill('a word of my own');
  await button(ingrid, 'Accept and sign in').click();
  await isAt(ingrid, '/');
  await go(ingrid, '/settings');
  const parts = ingrid.getByRole('navigation', { name: 'Settings' }).getByRole('link');
  expect(await parts.allTextContents()).toEqual(['My profile', 'Sign-in and devices']);
  await go(ingrid, link);
  await ingrid.getByRole('heading', { name: 'This link was used already' }).waitFor();
  await button(ingrid, 'Send a new link').click();
  await ingrid.getByText('A new mail is on its way to the same address.').waitFor();
  expect(await newestLink(email, /Your way into Rondo/)).toContain('/open#');
});

it('a passkey is made, signs in without a password, and is removed', async () => {
  const devtools = await ingrid.context().newCDPSession(ingrid);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await go(ingrid, '/settings/sign-in');
  await button(ingrid, 'Add a passkey …').click();
  const dialog = ingrid.getByRole('dialog');
  expect(await dialog.getByLabel('What this passkey is called').inputValue()).toBe('Chrome on Linux');
  await dialog.getByLabel('What this passkey is called').fill('Work laptop');
  await dialog.getByRole('button', { name: 'Add a passkey' }).click();
  await ingrid.getByText('Work laptop').waitFor();
  expect(await faults(ingrid)).toEqual([]);

  await ingrid.getByRole('button', { name: name }).click();
  await button(ingrid, 'Sign out').click();
  await isAt(ingrid, '/sign-in');
  await atRest(ingrid);
  await button(ingrid, 'Sign in with a passkey').click();
  await isAt(ingrid, '/');

  await go(ingrid, '/settings/sign-in');
  const remove = async () => {
    await button(ingrid, 'Remove …').click();
    await ingrid.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  };
  // What did not go is said, and can be tried again.
  await ingrid.route('**/api/v1/passkeys/*', (route) => route.abort(), { times: 1 });
  await remove();
  await ingrid.getByText('Rondo could not be reached.').waitFor();
  await remove();
  await ingrid.getByText('No passkey yet').waitFor();
  await ingrid.getByRole('button', { name: name }).click();
  await button(ingrid, 'Sign out').click();
  await isAt(ingrid, '/sign-in');
  await atRest(ingrid);
  await button(ingrid, 'Sign in with a passkey').click();
  await ingrid.getByText('That passkey was not accepted.').waitFor();
});

it('a wrong password says what to do; a mailed link signs in and leads back to where one was going', async () => {
  await go(ingrid, '/settings/sign-in');
  await isAt(ingrid, '/sign-in');
  await ingrid.getByLabel('E-mail address').fill(email);
  await ingrid.getByLabel('Password').fill('something else');
  await button(ingrid, 'Sign in').click();
  await ingrid.getByText('That address and password do not belong together.').waitFor();
  expect(await faults(ingrid)).toEqual([]);
  await button(ingrid, 'Mail me a link').click();
  await ingrid.getByText('a mail with a link is on its way').waitFor();
  const link = await newestLink(email, /Your way into Rondo/);
  // The phone speaks Norwegian, the mail and its link the language that its reader chose.
  const { page: phone } = await newPerson('nb-NO');
  await go(phone, link);
  await phone.getByRole('heading', { name: `Hello ${name}` }).waitFor();
  expect(await faults(phone)).toEqual([]);
  await button(phone, 'Sign in').click();
  await isAt(phone, '/');
  await phone.context().close();
  await ingrid.getByLabel('Password').fill('a word of my own');
  await button(ingrid, 'Sign in').click();
  await isAt(ingrid, '/settings/sign-in');
});

it('lost access: the administrator sends a way back; a new password ends the logins elsewhere', async () => {
  await go(anna, '/settings/people');
  await anna.getByRole('button', { name }).click();
  const dialog = anna.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send a way back in' }).click();
  await anna.getByText('A mail with a way back in is on its way').waitFor();
  expect(await faults(anna)).toEqual([]);
  const link = await newestLink(email, /A new way into Rondo/);
  const { page: phone } = await newPerson();
  await go(phone, '/lost-access');
  expect(await faults(phone)).toEqual([]);
  await go(phone, link);
  await phone.getByRole('heading', { name: 'Choose a new password' }).waitFor();
  await phone.getByLabel('New password').fill('another word of my own');
  await button(phone, 'Save and sign in').click();
  await isAt(phone, '/');
  await go(ingrid, '/settings');
  await isAt(ingrid, '/sign-in');
  await phone.context().close();
});

it('who is put out is out at once, and is told so when signing in', async () => {
  await ingrid.getByLabel('E-mail address').fill(email);
  await ingrid.getByLabel('Password').fill('another word of my own');
  await button(ingrid, 'Sign in').click();
  await isAt(ingrid, '/settings');
  await go(anna, '/settings/people');
  await anna.getByRole('button', { name }).click();
  await anna.getByRole('dialog').getByRole('button', { name: 'Put out' }).click();
  await anna
    .getByRole('alertdialog')
    .or(anna.getByRole('dialog'))
    .last()
    .getByRole('button', { name: 'Put out' })
    .click();
  await anna.getByText('is out.').waitFor();
  await go(ingrid, '/settings');
  await isAt(ingrid, '/sign-in');
  await ingrid.getByLabel('E-mail address').fill(email);
  await ingrid.getByLabel('Password').fill('another word of my own');
  await button(ingrid, 'Sign in').click();
  await ingrid.getByRole('heading', { name: 'You are in, but you belong to no organisation here' }).waitFor();
  expect(errors).toEqual([]);
});
