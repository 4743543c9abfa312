import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Journey, openJourney, type Tab } from '../support/browser.ts';
import { openAsCandidate } from '../support/full-house.ts';
import { cardsOf, fullCard, must, openVacancy, publishRound } from '../support/line.ts';
import { pdfOf } from '../support/pdf.ts';
import { type Caller, day, testWorld, type World } from '../support/world.ts';

const call = 'window.__x=1';

/** Texts that would run if any page took them for more than text: each says that it did by the same sign. */
const payloads = [
  `<script>${call}</script>`,
  `<img src=x onerror=${call}>`,
  `"><svg/onload=${call}>`,
  `' autofocus onfocus=${call} x='`,
  `</title><script>${call}</script>`,
  `</textarea><img src=x onerror=${call}>`,
  `--><details open ontoggle=${call}>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${call}>`,
  `<iframe srcdoc="<script>parent.${call}</script>">`,
  `<style>@import 'https://evil.example/x.css';*{display:none}</style>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `<form action="https://evil.example/"><button autofocus>x</button></form>`,
  `<object data="data:text/html,<script>${call}</script>"></object>`,
  `javascript:${call}`,
  `[x](javascript:${call})`,
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `<a href="https://evil.example/" style="position:fixed;inset:0">x</a>`,
];
const text = (n: number) => payloads[n % payloads.length] as string;
/** Several of them in one text. */
const many = payloads.join('\n');

let world: World;
let journey: Journey;
let candidate: Caller;
let staffPages: string[];
let slug: string;

beforeAll(async () => {
  world = await testWorld();
  const { rik, hanne, imre, ingrid, anna } = world;
  world.clock.at = new Date();
  const names: [string, string][] = [
    [world.org, text(0)],
    ...[rik, hanne, imre, ingrid].map(({ member }, n): [string, string] => [member, text(n + 1)]),
  ];
  await world.db.owner.query(
    'ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY; ALTER TABLE member NO FORCE ROW LEVEL SECURITY',
  );
  for (const [id, name] of names) {
    await world.db.owner.query('UPDATE organisation SET name = $2 WHERE org_id = $1', [id, name]);
    await world.db.owner.query('UPDATE member SET name = $2, title = $2, bio = $3 WHERE member_id = $1', [
      id,
      name,
      many.slice(0, 900),
    ]);
  }
  must(await anna.post('/rooms', { name: text(5) }), 201);
  const { vacancyId, plan } = await openVacancy(world);
  const before = must(await rik.get(`/vacancies/${vacancyId}`), 200);
  await world.db.owner.query('UPDATE vacancy SET title = $2 WHERE vacancy_id = $1', [vacancyId, text(6)]);
  expect(before.id).toBe(vacancyId);
  const edited = structuredClone(plan);
  for (const [n, competency] of edited.competencies.entries()) competency.name = `${text(n + 2)} ${n}`;
  for (const round of edited.rounds) {
    round.name = text(7);
    for (const [n, session] of round.sessions.entries()) session.name = text(n + 8);
  }
  const planned = await rik.get(`/vacancies/${vacancyId}/plan`);
  must(await rik.put(`/vacancies/${vacancyId}/plan`, edited, { 'If-Match': planned.etag ?? '' }), 200);
  const people: { applicationId: string }[] = [];
  for (const n of [0, 1, 2]) {
    const made = must(
      await rik.post(`/vacancies/${vacancyId}/applications`, {
        name: text(n),
        email: `hostile${n}@example.org`,
        phone: '0612345678',
        language: 'en',
      }),
      201,
    );
    people.push({ applicationId: made.id });
  }
  const [{ applicationId }] = people as [(typeof people)[0]];
  must(
    await rik.call(
      'POST',
      `/applications/${applicationId}/documents?kind=cv&fileName=${encodeURIComponent(text(1))}`,
      pdfOf(text(2)),
      { 'Content-Type': 'application/octet-stream' },
    ),
    201,
  );
  const round = plan.rounds[0]?.id ?? '';
  const { agendaId } = await publishRound(world, rik, applicationId, round, 1);
  const mails = await world.deliver();
  candidate = await openAsCandidate(
    world,
    mails.find(({ template }) => template === 'agenda-for-candidate') ?? { text: '' },
  );
  const asked = must(await rik.post(`/applications/${applicationId}/questions`, { body: many }), 201);
  must(await rik.put(`/questions/${asked.id}/answer`, { answer: many }), 200);
  must(await candidate.post(`/my/applications/${applicationId}/questions`, { body: many }), 201);
  must(
    await rik.post(`/applications/${applicationId}/commitments`, {
      body: many,
      ownerId: imre.member,
      dueOn: '2027-01-20',
    }),
    201,
  );
  must(
    await hanne.post(`/applications/${applicationId}/concerns`, {
      form: 'concern',
      body: many.slice(0, 1000),
      competencyId: null,
      forRoundId: plan.rounds[1]?.id,
    }),
    201,
  );
  world.clock.forward(3 * day);
  for (const person of [imre, ingrid])
    for (const { scorecard } of await cardsOf(world, person)) {
      const card = must(await person.get(`/scorecards/${scorecard.id}`), 200);
      const full = fullCard(card.kit, 3, card.concerns);
      for (const rating of full.ratings) rating.evidence = many;
      full.strengths = many;
      must(await person.put(`/scorecards/${scorecard.id}/submission`, full), 200);
    }
  const [session] = await cardsOf(world, imre);
  const form = must(
    await rik.put(
      `/vacancies/${vacancyId}/application-form`,
      { told: many.slice(0, 1500), wordingReason: 'A test.' },
      { 'If-Match': '"0"' },
    ),
    200,
  );
  slug = form.url.split('/apply/')[1];
  staffPages = [
    '/',
    '/vacancies',
    `/vacancies/${vacancyId}`,
    `/vacancies/${vacancyId}/plan`,
    '/candidates',
    `/applications/${applicationId}`,
    `/applications/${applicationId}/outcome`,
    `/applications/${applicationId}/rounds/${round}/debrief`,
    `/sessions/${session?.id}`,
    `/agendas/${agendaId}`,
    '/promises',
    '/settings/people',
    '/settings/rooms',
    '/settings/mails',
    '/settings/outbox',
    '/settings/audit',
  ];
  journey = await openJourney(world);
}, 120_000);
afterAll(async () => {
  await journey?.close();
  await world?.close();
});

/** Walks pages in one tab; answers what ran, what left for elsewhere, and what the policy had to stop. */
async function walk(who: Caller | null, paths: string[]) {
  const wrong: string[] = [];
  const tab: Tab = await journey.open(who, paths[0] ?? '/');
  const { page } = tab;
  page.on('dialog', (dialog) => {
    wrong.push(`a dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(journey.url) && !/^(?:data|blob):/.test(request.url())) wrong.push(request.url());
  });
  page.on('popup', (popup) => wrong.push(`a window ${popup.url()}`));
  let shown = 0;
  for (const path of paths) {
    await page.goto(journey.url + path);
    await page.locator('h1').first().waitFor();
    // Whatever would run does so when it is put into the page, or a moment after.
    await page.waitForTimeout(150);
    const found = await page.evaluate(() => ({
      ran: '__x' in window,
      planted: document.querySelectorAll(
        'body script, iframe, object, embed, base, meta[http-equiv], math, animate, [onerror], [onload], [onfocus], [ontoggle]',
      ).length,
      links: [...document.querySelectorAll('a[href], form[action]')].filter((one) =>
        /^\s*(?:javascript|data|vbscript):|evil\.example/i.test(
          one.getAttribute('href') ?? one.getAttribute('action') ?? '',
        ),
      ).length,
      shown: document.body.textContent.includes('window.__x'),
    }));
    if (found.shown) shown++;
    if (found.ran || found.planted > 0 || found.links > 0) wrong.push(`${path}: ${JSON.stringify(found)}`);
    if (!page.url().startsWith(journey.url)) wrong.push(`left for ${page.url()}`);
  }
  wrong.push(...tab.troubles.filter((line) => /Content Security Policy|violates|Refused to/i.test(line)));
  await tab.context.close();
  return { wrong, shown };
}

it('S33 · xss: hostile texts in names, titles, notes, answers, file names and mails run on no page of either side', async () => {
  const [staff, mine, outside] = await Promise.all([
    walk(world.anna, staffPages),
    walk(candidate, ['/my', '/my/prepare', '/my/questions', '/my/view', '/my/privacy']),
    walk(null, [`/apply/${slug}`]),
  ]);
  expect([...staff.wrong, ...mine.wrong, ...outside.wrong]).toEqual([]);
  // They were there to run: the pages show them, as text.
  expect(staff.shown).toBeGreaterThan(8);
  expect(mine.shown).toBeGreaterThan(2);
  expect(outside.shown).toBe(1);
});
