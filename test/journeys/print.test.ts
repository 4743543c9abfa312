import type { Plan } from '@rondo/interview';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest, faults, type Journey, openJourney, quiet } from '../support/browser.ts';
import { addCandidate, cardsOf, fullCard, must, openVacancy, publishRound, submitAll } from '../support/line.ts';
import { pdfOf } from '../support/pdf.ts';
import { type Caller, hour, testWorld, type World } from '../support/world.ts';

let world: World;
let journey: Journey;
let applicationId: string;
let candidateId: string;
let agendaId: string;
let round: Plan['rounds'][number];
let sessionId: string;

beforeAll(async () => {
  world = await testWorld();
  const { vacancyId, plan } = await openVacancy(world);
  const [first] = plan.rounds;
  if (!first) throw new Error('the template has no round');
  round = first;
  ({ applicationId, candidateId } = await addCandidate(world.rik, vacancyId, 'Noor "Nonna" de Wit'));
  const cv = pdfOf('Eleven years of planning at a workshop in Zwolle.');
  const upload = `/applications/${applicationId}/documents?kind=cv&fileName=cv-noor.pdf`;
  must(await world.rik.call('POST', upload, cv, { 'Content-Type': 'application/pdf' }), 201);
  ({ agendaId } = await publishRound(world, world.rik, applicationId, round.id, 0));
  world.clock.forward(2 * hour);
  const panel = (await cardsOf(world, world.ingrid)).find((one) => one.applicationId === applicationId);
  sessionId = panel?.id ?? '';
  journey = await openJourney(world);
});
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

/** In points. */
const papers = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } };
type Format = keyof typeof papers;

/** A page as it is printed: the words on each sheet, and how large the sheets are. */
async function printed(page: Page, format: Format): Promise<{ sheets: string[]; all: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const paper = papers[format];
  for (let number = 1; number <= pdf.numPages; number++) {
    const [, , width = 0, height = 0] = (await pdf.getPage(number)).view;
    // In points; the browser rounds a millimetre up or down.
    expect(Math.abs(width - paper.width) + Math.abs(height - paper.height)).toBeLessThan(4);
  }
  const { text } = await extractText(pdf);
  const sheets = text.map((one) => one.replace(/\s+/g, ' '));
  return { sheets, all: sheets.join(' ') };
}

async function open(who: Caller, path: string, language: string): Promise<{ page: Page; done: () => Promise<void> }> {
  must(await who.patch('/login/profile', { language }), 204);
  const tab = await journey.open(who, '/assets/nothing');
  await tab.page.clock.install({ time: world.clock.at });
  await tab.page.goto(journey.url + path);
  await atRest(tab.page);
  const done = async () => {
    expect(await faults(tab.page)).toEqual([]);
    quiet(tab);
    await tab.context.close();
  };
  return { page: tab.page, done };
}

/** What belongs to the screen and never to paper, in each language. */
const onScreenOnly = /Ctrl P|Settings|Instellingen|Innstillinger|Search|Zoeken|on trial|op proef|på prøve/;

describe('on paper', () => {
  const languages = [
    {
      language: 'en',
      format: 'A4',
      packet: 'Interview packet',
      rated: 'What is rated',
      day: 'Tuesday 8 December 2026',
    },
    {
      language: 'nl',
      format: 'Letter',
      packet: 'Gesprekspakket',
      rated: 'Wat wordt beoordeeld',
      day: 'dinsdag 8 december 2026',
    },
    {
      language: 'nb',
      format: 'A4',
      packet: 'Intervjupakke',
      rated: 'Det som vurderes',
      day: 'tirsdag 8. desember 2026',
    },
  ] as const;
  test.for(languages)('R87 the interview packet is one document: $language, $format', async (look) => {
    const { page, done } = await open(world.ingrid, `/sessions/${sessionId}/packet`, look.language);
    await page.getByText('Eleven years of planning').waitFor();
    const { sheets, all } = await printed(page, look.format);
    expect(sheets.length).toBeGreaterThan(1);
    for (const [at, sheet] of sheets.entries()) {
      expect(sheet).toContain(`Polder & Fjord · ${look.packet} · Noor "Nonna" de Wit`);
      expect(sheet).toContain(`${at + 1} / ${sheets.length}`);
    }
    expect(all).toContain(look.day);
    expect(all).toContain(look.rated);
    expect(all).toContain('Eleven years of planning at a workshop in Zwolle.');
    expect(all).toContain('You plan the work of twelve mechanics.');
    expect(all).not.toMatch(onScreenOnly);
    // Ingrid sits in one session: the packet tells her nothing of the other's times.
    expect(all).not.toContain('Interview with HR');
    await done();
  });

  test('R54 R87 a packet holds nothing of a colleague’s card before one’s own are in', async () => {
    const [mine] = (await cardsOf(world, world.imre)).filter((one) => one.id === sessionId);
    const card = must(await world.imre.get(`/scorecards/${mine?.scorecard.id}`), 200);
    const full = { ...fullCard(card.kit, 2, card.concerns), weaknesses: 'A colleague’s sealed words.' };
    must(await world.imre.put(`/scorecards/${card.id}/submission`, full), 200);
    for (const path of [`/sessions/${sessionId}/packet`, `/sessions/${sessionId}`]) {
      const { page, done } = await open(world.ingrid, path, 'en');
      const { all } = await printed(page, 'A4');
      expect(all).toContain('Noor "Nonna" de Wit');
      expect(all).not.toMatch(/sealed words|What was heard for a|handed in/);
      await done();
    }
    const { page, done } = await open(world.ingrid, `/applications/${applicationId}/rounds/${round.id}/debrief`, 'en');
    expect((await printed(page, 'A4')).all).not.toMatch(/sealed words|What was heard for a/);
    await done();
  });

  test('R18 R88 the agenda: for the panel as it is now, for the candidate as it was sent', async () => {
    const { page, done } = await open(world.rik, `/agendas/${agendaId}`, 'en');
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const arrival = page
      .getByLabel('Arrival')
      .or(page.getByLabel('How to get there'))
      .or(page.locator('textarea'))
      .first();
    await arrival.fill('Typed today and not sent.');
    const forPanel = await printed(page, 'A4');
    expect(forPanel.sheets).toHaveLength(1);
    expect(forPanel.all).toContain('Agenda for the panel');
    expect(forPanel.all).toMatch(/Panel interview \(rated\) Imre \(leads\) Ingrid/);
    expect(forPanel.all).toContain('Typed today and not sent.');
    expect(forPanel.all).toContain('Tuesday 8 December 2026');
    expect(forPanel.all).not.toMatch(onScreenOnly);
    await page.getByRole('button', { name: 'Print as the candidate sees it' }).click();
    const forCandidate = await printed(page, 'Letter');
    expect(forCandidate.all).toContain('Your interview');
    expect(forCandidate.all).toContain('Panel interview');
    expect(forCandidate.all).not.toMatch(/leads|looks on|Typed today|Agenda for the panel|Changed since|by Rik/);
    await done();
  });

  test('R88 the candidate’s agenda and notes', async () => {
    const account = await world.deps.identity.ensureAccount('noor@example.org', 'Noor');
    await world.db.owner.query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', [account, candidateId]);
    const noor = await world.signedIn(account);
    const at = world.clock.at;
    world.clock.forward(-1.5 * hour);
    try {
      const home = await open(noor, '/my', 'nl');
      const agenda = await printed(home.page, 'A4');
      for (const sheet of agenda.sheets)
        expect(sheet).toContain('Polder & Fjord · Mijn gesprek · Noor · Service coordinator · dinsdag 8 december 2026');
      expect(agenda.all).toContain('8 december 2026');
      expect(agenda.all).toContain('Panel interview');
      expect(agenda.all).not.toMatch(onScreenOnly);
      await home.done();
      const words = 'A long story that is printed whole. '.repeat(150);
      must(await noor.post('/my/notes', { applicationId, kind: 'preparation', body: words }), 201);
      const prepare = await open(noor, '/my/prepare', 'nb');
      const notes = await printed(prepare.page, 'Letter');
      // Counted by a word: a sentence may go on on the next sheet.
      expect(notes.all.split('whole.').length).toBe(151);
      expect(notes.all).not.toMatch(onScreenOnly);
      await prepare.done();
    } finally {
      world.clock.at = at;
    }
  });

  test('R88 the debrief report: every competency with its evidence, the raters by shape and name', async () => {
    world.clock.forward(9 * hour);
    for (const person of [world.imre, world.ingrid]) await submitAll(world, person, 4);
    const { page, done } = await open(world.hanne, `/applications/${applicationId}/rounds/${round.id}/debrief`, 'en');
    const { sheets, all } = await printed(page, 'A4');
    for (const sheet of sheets) expect(sheet).toContain('Polder & Fjord · Debrief report · Noor "Nonna" de Wit');
    expect(all).toContain('A colleague’s sealed words.');
    expect(all).toContain('What was heard for a 4.');
    expect(all).toContain('What was heard for a 2.');
    expect(all).toMatch(/Imre, 2/);
    expect(all).not.toMatch(onScreenOnly);
    await done();
  });
});
