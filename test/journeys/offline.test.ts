import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';
import { atRest, cookiesOf, faults, type Journey, openJourney, type Tab } from '../support/browser.ts';
import { addCandidate, cardsOf, fullCard, must, openVacancy, publishRound } from '../support/line.ts';
import { buildPages } from '../support/pages-for-journeys.ts';
import { hour, type Person, testWorld, type World } from '../support/world.ts';

type OwnCard = Awaited<ReturnType<typeof cardsOf>>[number];

let world: World;
let journey: Journey;
let vacancyId: string;
let roundId: string;

beforeAll(async () => {
  world = await testWorld();
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  roundId = opened.plan.rounds[0]?.id ?? '';
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

/** A fresh candidate whose first round is today, an hour from now, and the card that somebody owes for it. */
async function interviewFor(person: Person, name: string): Promise<OwnCard> {
  const { applicationId } = await addCandidate(world.rik, vacancyId, name);
  // Nobody sits in two rooms at once: each interview has a day of its own, and the clock goes there.
  const seven = new Date(world.clock.at.getTime() + 24 * hour).setUTCHours(7, 0, 0, 0);
  world.clock.forward(seven - world.clock.at.getTime());
  await publishRound(world, world.rik, applicationId, roundId, 0);
  const card = (await cardsOf(world, person)).find((one) => one.applicationId === applicationId);
  if (!card) throw new Error(`${person.name} owes no card for ${name}`);
  return card;
}

/** A window whose clock shows the time of the test's world, `skew` milliseconds off. */
async function open(who: Person | null, path: string, { skew = 0, width = 1280, before = '' } = {}): Promise<Tab> {
  const tab = await journey.open(who, '/assets/nothing', { width });
  await tab.context.clock.install({ time: world.clock.at.getTime() + skew });
  if (before) await tab.context.addInitScript(before);
  await tab.page.goto(journey.url + path);
  await atRest(tab.page);
  return tab;
}

/** Today, with the rooms of today on the device and the worker in charge. */
async function packed(who: Person, options = {}): Promise<Tab> {
  const tab = await open(who, '/', options);
  await tab.page.getByText('available offline').first().waitFor();
  await tab.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return tab;
}

const go = async (page: Page, path: string) => {
  await page.goto(journey.url + path);
  await atRest(page);
};
const heard = (page: Page) => page.getByLabel('What was said');
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const cardOf = async (person: Person, card: OwnCard) => must(await person.get(`/scorecards/${card.scorecard.id}`), 200);
const saidOnServer = async (person: Person, card: OwnCard) => (await cardOf(person, card)).draft.answers[0]?.said;
const savedAs = (person: Person, card: OwnCard, text: string) =>
  expect.poll(() => saidOnServer(person, card), { timeout: 20_000, interval: 200 }).toBe(text);
const keptHere = (page: Page) => page.getByText('offline, kept on this device').first().waitFor();

/** Everything that a curious person could read of this address in this browser. */
const readable = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const texts = (value: unknown): string => {
      if (value instanceof Uint8Array || value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (value === null || typeof value !== 'object') return String(value);
      return Object.entries(value)
        .map(([key, inner]) => `${key}: ${texts(inner)}`)
        .join('\n');
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        const all = await done(db.transaction(store).objectStore(store).getAll());
        found.push(...all.map((one) => `${store} ${texts(one)}`));
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        found.push(`cache ${request.url}`);
        if (!/\.woff2$/.test(request.url)) found.push((await answer?.text()) ?? '');
      }
    }
    return found.join('\n');
  });

describe('the room without a network', () => {
  test('R43 R87 opens in a basement although it was never opened before, and loses nothing', async () => {
    const card = await interviewFor(world.imre, 'Noor de Wit');
    const tab = await packed(world.imre);
    const { page, context } = tab;
    expect(await faults(page)).toEqual([]);
    // A browser may let something through while it changes pages, offline or not: here nobody answers at all.
    await context.setOffline(true);
    await journey.endServer();
    await go(page, `/sessions/${card.id}`);
    await page.getByText('Noor de Wit').first().waitFor();
    await page.getByText('available offline').waitFor();
    await button(page, 'I am prepared').click();
    const preparedHere = page.getByText('kept on this device, sent when the connection is back');
    await preparedHere.waitFor();
    await button(page, 'Take it back').click();
    await button(page, 'I am prepared').click();
    await go(page, `/sessions/${card.id}`);
    await preparedHere.waitFor();
    expect(await faults(page)).toEqual([]);
    await go(page, `/sessions/${card.id}/room`);
    await button(page, 'Start the interview').click();
    await page.getByLabel('Welcome, coffee or water, the way out').check();
    await next(page);
    await heard(page).fill('Typed under the ground.');
    await keptHere(page);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: 'To my scorecard' }).click();
    await button(page, 'Take from my notes').click();
    expect(await page.getByLabel('Evidence').inputValue()).toBe('Typed under the ground.');
    await page.locator('.rating-point').nth(3).click();
    await page.waitForTimeout(300);
    await go(page, '/vacancies');
    await page.getByRole('heading', { name: 'There is no connection' }).waitFor();
    await go(page, `/sessions/${card.id}/room`);
    expect(await heard(page).inputValue()).toBe('Typed under the ground.');
    expect(await saidOnServer(world.imre, card)).toBeUndefined();

    await journey.serve(journey.folder);
    await context.setOffline(false);
    await savedAs(world.imre, card, 'Typed under the ground.');
    const { draft } = await cardOf(world.imre, card);
    expect(draft.checklist).toEqual(['welcome']);
    expect(draft.ratings[0]).toMatchObject({ score: 4, evidence: 'Typed under the ground.' });
    // The server hears that the interview has begun, too, and that I was prepared.
    const told = async () => {
      const { startedAt, mine } = must(await world.imre.get(`/sessions/${card.id}`), 200);
      return startedAt !== null && mine.preparedAt !== null;
    };
    await expect.poll(told, { timeout: 20_000 }).toBe(true);
    await page
      .getByText(/^saved /)
      .first()
      .waitFor();
    await context.close();
  });

  test('R43 R46 R54 a card handed in there waits, can be taken back, and counts for nobody before the server has it', async () => {
    const card = await interviewFor(world.imre, 'Waits Below');
    world.clock.forward(2 * hour);
    const before = await cardOf(world.imre, card);
    const full = fullCard(before.kit, 4, before.concerns);
    must(await world.imre.put(`/scorecards/${card.scorecard.id}/draft`, full, { 'If-Match': '"0"' }), 200);
    const tab = await packed(world.imre);
    const { page, context } = tab;
    await context.setOffline(true);
    await go(page, `/scorecards/${card.scorecard.id}`);
    await page.locator('.card-part').last().click();
    await page.getByLabel('Strengths').fill('Clear, and calm below ground.');
    await button(page, 'Hand in my card').click();
    await page.getByRole('heading', { name: 'Not handed in yet' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Take it back');
    await page.keyboard.press('Enter');
    await page.getByLabel('Strengths').fill('Clear, and calm in the basement.');
    await button(page, 'Hand in my card').click();
    await page.getByRole('heading', { name: 'Not handed in yet' }).waitFor();
    await go(page, '/');
    await page.getByText('card to fill in').first().waitFor();
    await page.getByText('will be handed in when the network is back').waitFor();
    expect((await cardOf(world.imre, card)).submission).toBeNull();

    // The server takes it, and the train goes into a tunnel before the answer is here: it counts once, and is told.
    let sent = 0;
    await page.goto('about:blank');
    await page.route('**/submission', async (route) => {
      if (sent++ > 0) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await context.setOffline(false);
    await page.goto(journey.url);
    await expect.poll(async () => (await cardOf(world.imre, card)).submission, { timeout: 20_000 }).not.toBeNull();
    const { submission } = await cardOf(world.imre, card);
    expect(submission).toMatchObject({ strengths: 'Clear, and calm in the basement.' });
    await page.getByText('card is in').first().waitFor();
    expect(sent).toBe(1);
    await expect.poll(() => page.getByText('will be handed in when the network is back').count()).toBe(0);
    await context.close();
  });

  test('R43 another device wrote on the same card meanwhile: both are shown, the person chooses, nothing is lost', async () => {
    const card = await interviewFor(world.imre, 'Two Devices');
    const tab = await packed(world.imre);
    const { page, context } = tab;
    await context.setOffline(true);
    await go(page, `/sessions/${card.id}/room`);
    await next(page);
    await heard(page).fill('Heard in the basement.');
    await keptHere(page);
    const { kit } = await cardOf(world.imre, card);
    const theirs = { ...fullCard(kit), answers: [{ ...fullCard(kit).answers[0], said: 'Heard upstairs.' }] };
    must(await world.imre.put(`/scorecards/${card.scorecard.id}/draft`, theirs, { 'If-Match': '"0"' }), 200);
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'This card was changed on another device' }).waitFor();
    await page.getByText('Heard in the basement.').first().waitFor();
    await page.getByText('Heard upstairs.').first().waitFor();
    await go(page, `/sessions/${card.id}/room`);
    await page.getByRole('heading', { name: 'This card was changed on another device' }).waitFor();
    expect(await saidOnServer(world.imre, card)).toBe('Heard upstairs.');
    await button(page, 'Save it this way').click();
    await savedAs(world.imre, card, 'Heard in the basement.\nHeard upstairs.');
    await context.close();
  });

  test('R43 two windows of one device are one card: typed in one it stands in the other, and neither is taken for another device', async () => {
    const card = await interviewFor(world.imre, 'Two Windows');
    const tab = await packed(world.imre);
    const { page, context } = tab;
    await go(page, `/sessions/${card.id}/room`);
    await next(page);
    const second = await context.newPage();
    await go(second, `/scorecards/${card.scorecard.id}`);
    const evidence = second.getByLabel('Evidence');
    await heard(page).fill('Heard in the one window.');
    await button(second, 'Take from my notes').click();
    await expect.poll(() => evidence.inputValue()).toBe('Heard in the one window.');
    await savedAs(world.imre, card, 'Heard in the one window.');

    await context.setOffline(true);
    await evidence.fill('Weighed in the other.');
    await heard(page).fill('Heard without a network.');
    await keptHere(page);
    await second.close();
    await go(page, `/scorecards/${card.scorecard.id}`);
    expect(await page.getByLabel('Evidence').inputValue()).toBe('Weighed in the other.');
    await context.setOffline(false);
    await savedAs(world.imre, card, 'Heard without a network.');
    expect((await cardOf(world.imre, card)).draft.ratings[0]).toMatchObject({ evidence: 'Weighed in the other.' });
    expect(await page.getByText('another device').count()).toBe(0);
    await context.close();
  });

  test.for([-3, 3])('R43 a clock that is %s hours off loses nothing', async (hours) => {
    const card = await interviewFor(world.imre, `Off by ${hours}`);
    const tab = await packed(world.imre, { skew: hours * hour });
    const { page, context } = tab;
    await context.setOffline(true);
    await go(page, `/sessions/${card.id}/room`);
    await next(page);
    await heard(page).fill('Typed at the wrong time.');
    await keptHere(page);
    await go(page, `/sessions/${card.id}/room`);
    expect(await heard(page).inputValue()).toBe('Typed at the wrong time.');
    await context.setOffline(false);
    await savedAs(world.imre, card, 'Typed at the wrong time.');
    await context.close();
  });
});

describe('who uses the device', () => {
  test('R43 R87 a login that ends meanwhile: the same person goes on, another reads nothing of it', async () => {
    const card = await interviewFor(world.imre, 'Zephyrine Canary');
    const tab = await packed(world.imre);
    const { page, context } = tab;
    const canaries = /Zephyrine|canary words|Service coordinator|twelve mechanics/;
    await context.setOffline(true);
    await go(page, `/sessions/${card.id}/room`);
    await next(page);
    await heard(page).fill('These are canary words.');
    await keptHere(page);
    const whileAtWork = await readable(page);
    expect(whileAtWork).toMatch(/kept place: [^\n]+copies\/session\//);
    expect(whileAtWork).toMatch(/kept place: [^\n]+scorecards\/[^\n]+\/draft/);
    expect(whileAtWork).toContain('owner person:');
    expect(whileAtWork).toContain('cache http');
    expect(whileAtWork).not.toMatch(canaries);
    await context.clearCookies();
    await context.setOffline(false);
    await page.waitForURL(/\/sign-in\?next=/);
    await atRest(page);
    const signedOut = await readable(page);
    expect(signedOut).not.toMatch(/kept place: [^\n]*copies\/|owner person:/);
    expect(signedOut).toMatch(/scorecards\/[^\n]+\/draft/);

    await context.addCookies(cookiesOf(world.ingrid.headers.cookie ?? '', journey.url));
    await go(page, '/');
    await page.getByText('available offline').first().waitFor();
    const byAnother = await readable(page);
    expect(byAnother).not.toMatch(canaries);
    const ingrids = (await cardsOf(world, world.ingrid)).find((one) => one.applicationId === card.applicationId);
    await go(page, `/sessions/${ingrids?.id}/room`);
    if (!(await heard(page).count())) await next(page);
    expect(await heard(page).inputValue()).toBe('');

    // Nobody else's key opens it, not even without a network; its owner's does.
    await context.clearCookies();
    await context.addCookies(cookiesOf(world.imre.headers.cookie ?? '', journey.url));
    await go(page, `/sessions/${card.id}/room`);
    await page.getByText('Zephyrine Canary').first().waitFor();
    await savedAs(world.imre, card, 'These are canary words.');
    await context.close();
  });

  test('R87 who loses their seat loses the copy at the next contact', async () => {
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Changes Hands');
    const seven = new Date(world.clock.at.getTime() + 24 * hour).setUTCHours(7, 0, 0, 0);
    world.clock.forward(seven - world.clock.at.getTime());
    const { agendaId } = await publishRound(world, world.rik, applicationId, roundId, 0);
    const tab = await packed(world.imre);
    const { page, context } = tab;
    const [mine] = (await cardsOf(world, world.imre)).filter((one) => one.applicationId === applicationId);
    expect(await readable(page)).toContain(`copies/session/${mine?.id}`);
    await context.setOffline(true);
    const agenda = must(await world.rik.get(`/agendas/${agendaId}`), 200);
    const draft = structuredClone(agenda.draft);
    for (const session of draft.sessions) {
      for (const seat of session.people) if (seat.memberId === world.imre.member) seat.memberId = world.youssef.member;
    }
    const version = { 'If-Match': `"${agenda.version}"` };
    const saved = must(await world.rik.put(`/agendas/${agendaId}/draft`, draft, version), 200);
    const reason = { reason: 'Imre is needed elsewhere.' };
    must(await world.rik.put(`/agendas/${agendaId}/publication`, reason, { 'If-Match': `"${saved.version}"` }), 200);
    await go(page, `/sessions/${mine?.id}`);
    await page.getByText('Changes Hands').first().waitFor();
    await context.setOffline(false);
    await expect.poll(() => readable(page), { timeout: 20_000 }).not.toContain(`copies/session/${mine?.id}`);
    await context.close();
  });

  test('S60 · blind, R43 on a shared computer nothing is kept at all, and the page says so', async () => {
    const card = await interviewFor(world.imre, 'Shared Computer');
    const tab = await open(null, '/sign-in');
    const { page, context } = tab;
    await page.getByLabel('Others use this computer, too').check();
    await context.addCookies(cookiesOf(world.imre.headers.cookie ?? '', journey.url));
    await go(page, `/sessions/${card.id}/room`);
    await page.getByText('nothing is kept on it').waitFor();
    await next(page);
    await page.route('**/api/v1/scorecards/**', (route) => route.abort('internetdisconnected'));
    await heard(page).fill('Typed in the library.');
    await page.getByText('offline, not saved yet: keep this page open').first().waitFor();
    expect(await readable(page)).not.toMatch(/kept place:|owner person:/);
    await page.unroute('**/api/v1/scorecards/**');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await savedAs(world.imre, card, 'Typed in the library.');
    await context.close();
  });

  test('S60 · blind, R43 R87 signing out without a network leaves nothing that opens, and the server hears of it later', async () => {
    const card = await interviewFor(world.imre, 'Leaves Early');
    const again = await world.signedIn(world.imre.account);
    const tab = await packed({ ...world.imre, ...again });
    const { page, context } = tab;
    await context.setOffline(true);
    await go(page, '/');
    await page.locator('.user-menu-button').click();
    await button(page, 'Sign out').click();
    await page.waitForURL(/\/sign-in/);
    const left = await readable(page);
    expect(left).not.toMatch(/kept place: [^\n]*copies\/|owner person:/);
    await page.goto(`${journey.url}/sessions/${card.id}/room`);
    await page.getByRole('heading', { name: 'There is no connection' }).waitFor();
    await context.setOffline(false);
    await page.waitForURL(/\/sign-in/, { timeout: 20_000 });
    await expect.poll(async () => (await again.get('/login')).status).toBe(401);
    await context.close();
  });

  test('R43 whose interview is theirs no more finds what they had typed, where the room was and on Today', async () => {
    const { imre, rik } = world;
    const card = await interviewFor(imre, 'Stella Moe');
    const { draft } = must(await imre.get(`/scorecards/${card.scorecard.id}`), 200);
    const typed = { ...draft, strengths: 'Asks before answering.' };
    must(await imre.put(`/scorecards/${card.scorecard.id}/draft`, typed, { 'If-Match': '"0"' }), 200);
    must(await rik.put(`/applications/${card.applicationId}/ending`, { reason: 'Withdrew', side: 'candidate' }), 200);
    const tab = await open(imre, `/sessions/${card.id}/room`);
    const { page } = tab;
    await page.getByRole('heading', { name: 'What you wrote is kept' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto(`${journey.url}/`);
    await page.getByRole('link', { name: 'Stella Moe' }).first().click();
    const written = () =>
      page.locator('textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    await expect.poll(written).toContain('Asks before answering.');
    await tab.context.close();
  });
});

describe('what happens to the browser and the server', () => {
  /** A browser of its own with a profile on the disk; `kill` ends it as a power cut would. */
  const startBrowser = async (profile: string) => {
    const child = spawn(findChromium() ?? '', [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ]);
    const address = await new Promise<string>((found, failed) => {
      let said = '';
      child.stderr.on('data', (text) => {
        said += text;
        const at = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
        if (at) found(at);
      });
      child.on('exit', () => failed(new Error(said)));
    });
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    if (!context) throw new Error('the browser has no window');
    context.setDefaultTimeout(15_000);
    const kill = async () => {
      const gone = once(child, 'exit');
      process.kill(child.pid ?? 0, 'SIGKILL');
      await gone;
    };
    return { context, kill };
  };

  test('R43 R87 killed in the middle of a word, without a network: it is there when the browser comes back', async () => {
    const card = await interviewFor(world.imre, 'Power Cut');
    const profile = mkdtempSync(join(tmpdir(), 'rondo-profile-'));
    const first = await startBrowser(profile);
    await first.context.clock.install({ time: world.clock.at });
    await first.context.addCookies(cookiesOf(world.imre.headers.cookie ?? '', journey.url));
    const page = await first.context.newPage();
    await go(page, '/');
    await page.getByText('available offline').first().waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await first.context.setOffline(true);
    await go(page, `/sessions/${card.id}/room`);
    await button(page, 'Start the interview').click();
    await next(page);
    await heard(page).pressSequentially('Typed until the very last mom');
    await page.waitForTimeout(250);
    await first.kill();

    const second = await startBrowser(profile);
    try {
      await second.context.clock.install({ time: world.clock.at });
      await second.context.setOffline(true);
      const back = await second.context.newPage();
      await go(back, `/sessions/${card.id}/room`);
      expect(await heard(back).inputValue()).toBe('Typed until the very last mom');
      await second.context.addCookies(cookiesOf(world.imre.headers.cookie ?? '', journey.url));
      await second.context.setOffline(false);
      await savedAs(world.imre, card, 'Typed until the very last mom');
    } finally {
      await second.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });

  const refusals = [
    {
      what: 'turned off',
      before:
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } })",
    },
    {
      what: 'full',
      before: "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }",
    },
  ];
  test.for(refusals)(
    'R43 storage that is $what is said plainly, and everything works online',
    async ({ what, before }) => {
      const card = await interviewFor(world.imre, `Storage ${what}`);
      const tab = await open(world.imre, `/sessions/${card.id}/room`, { before });
      const { page, context } = tab;
      await next(page);
      await heard(page).fill('Saved while there is a connection.');
      await savedAs(world.imre, card, 'Saved while there is a connection.');
      await page.getByText('This browser keeps nothing on this device').first().waitFor();
      await page.route('**/api/v1/scorecards/**', (route) => route.abort('internetdisconnected'));
      await heard(page).fill('And this is not kept.');
      await page.getByText('offline, not saved yet: keep this page open').first().waitFor();
      await page.unroute('**/api/v1/scorecards/**');
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await savedAs(world.imre, card, 'And this is not kept.');
      await context.close();
    },
  );

  test('R87 an address without HTTPS says plainly that nothing is kept', async () => {
    const card = await interviewFor(world.imre, 'No Https');
    // Outside secure contexts a browser has no cryptography and makes no ids; everything else works.
    const before =
      "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }); delete Crypto.prototype.randomUUID";
    const tab = await open(world.imre, `/sessions/${card.id}`, { before });
    await tab.page.getByText('This address has no HTTPS').waitFor();
    await go(tab.page, `/sessions/${card.id}/room`);
    await tab.page.getByText('This address has no HTTPS').waitFor();
    expect(await readable(tab.page)).not.toMatch(/kept place:|owner person:/);
    await tab.page.getByLabel('Write down a question').fill('Is this written down?');
    await button(tab.page, 'Write down').click();
    const asked = async () => must(await world.imre.get(`/applications/${card.applicationId}/questions`), 200).items;
    await expect.poll(async () => (await asked()).length).toBe(1);
    await tab.context.close();
  });

  test('R43 R87 a new version never breaks an open room, and is there after a reload', async () => {
    const card = await interviewFor(world.imre, 'New Version');
    const tab = await packed(world.imre);
    const { page, context } = tab;
    await go(page, `/sessions/${card.id}/room`);
    await next(page);
    const newer = await buildPages('globalThis.isNewer = true;');
    try {
      await journey.endServer();
      await heard(page).fill('Typed while the server was renewed.');
      await keptHere(page);
      await journey.serve(newer);
      const notice = page.getByText('A new version of Rondo is here');
      await notice.waitFor({ timeout: 30_000 });
      await savedAs(world.imre, card, 'Typed while the server was renewed.');
      const kitOf = (folder: string) =>
        readdirSync(join(folder, 'assets')).find((file) => /^SessionPage-.*js$/.test(file));
      expect(kitOf(newer)).not.toBe(kitOf(journey.folder));
      await page.getByRole('link', { name: 'To the kit' }).click();
      await page.getByRole('heading', { name: 'When, where and with whom' }).waitFor();
      await page.getByRole('link', { name: 'Open the room' }).click();
      await heard(page).fill('Typed on the old version.');
      await button(page, 'Reload').click();
      await page.waitForLoadState();
      await heard(page).waitFor();
      expect(await heard(page).inputValue()).toBe('Typed on the old version.');
      expect(await notice.count()).toBe(0);
      await savedAs(world.imre, card, 'Typed on the old version.');
      await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
      await context.close();
    } finally {
      await journey.endServer();
      await journey.serve(journey.folder);
      rmSync(newer, { recursive: true, force: true });
    }
  });
});
