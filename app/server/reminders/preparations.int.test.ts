import { afterAll, beforeEach, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { day, hour, testWorld, type World } from '../../../test/support/world.ts';
import { sweepDigests } from './digest.ts';

let world: World;
let vacancyId: string;
let applicationId: string;
let sessionId: string;
const worlds: World[] = [];
afterAll(async () => {
  for (const each of worlds) await each.close();
});
beforeEach(async () => {
  world = await testWorld();
  worlds.push(world);
  const { vacancyId: vacancy, plan } = await openVacancy(world);
  vacancyId = vacancy;
  ({ applicationId } = await addCandidate(world.rik, vacancyId, 'Noor de Wit'));
  await publishRound(world, world.rik, applicationId, plan.rounds[0]?.id ?? '', 2);
  await world.deliver();
  const { items } = must(await world.rik.get('/preparations'), 200);
  sessionId = items.find(({ people }: { people: { name: string }[] }) => people.length === 2).sessionId;
});

const board = async (query = '') => must(await world.rik.get(`/preparations${query}`), 200).items;
const of = async (name: string) =>
  (await board())
    .find((item: { sessionId: string }) => item.sessionId === sessionId)
    ?.people.find((person: { name: string }) => person.name === name);
const nudge = (memberId: string, who = world.rik) => who.post(`/sessions/${sessionId}/nudges`, { memberId });

it('R34: who is prepared for the coming days, for those who see to the vacancy', async () => {
  expect(await of('Imre')).toMatchObject({ preparedAt: null, kitChanged: false, mayNudge: true });
  must(await world.imre.put(`/sessions/${sessionId}/preparation`), 200);
  expect(await of('Imre')).toMatchObject({ preparedAt: expect.any(String), mayNudge: false });
  must(await world.ingrid.put(`/sessions/${sessionId}/preparation`), 200);
  const waiting = await board('?only=unprepared');
  expect(waiting.map((item: { sessionId: string }) => item.sessionId)).not.toContain(sessionId);
  expect((await board('?limit=1')).length).toBe(1);
  const { next } = must(await world.rik.get('/preparations?limit=1'), 200);
  expect((await board(`?limit=1&cursor=${next}`))[0].sessionId).not.toBe((await board('?limit=1'))[0].sessionId);
  // A manager of another vacancy has none of it; an interviewer does not ask; a day further nothing is near.
  const other = await world.person(world.org, 'Hedda', 'hiring_manager');
  expect(must(await other.get('/preparations'), 200).items).toEqual([]);
  must(await world.imre.get('/preparations'), 403);
  expect(await board('?days=1')).toEqual([]);
  must(await world.rik.put(`/applications/${applicationId}/ending`, { reason: 'Gone' }), 200);
  expect(await board()).toEqual([]);
});

it('R34 R80: one press reminds, by mail at once but never in quiet hours, seldom, and in the trail', async () => {
  expect(must(await nudge(world.imre.member), 201)).toMatchObject({ mailed: true });
  const [mail] = await world.deliver();
  expect(mail).toMatchObject({ template: 'nudge', subject: expect.stringContaining('Please prepare for Noor de Wit') });
  expect(mail?.text).toContain('Rik asks you');
  expect(mail?.text).toContain(`/sessions/${sessionId}`);
  expect(mail?.unsubscribe).toMatch(/\/api\/v1\/unsubscriptions\/[\w-]+$/);
  expect((await nudge(world.imre.member)).body.type).toMatch(/nudged_recently$/);
  expect(await of('Imre')).toMatchObject({ mayNudge: false, nudgedAt: expect.any(String) });
  // Evening: it waits for the digest, which names it anyway.
  world.clock.at = new Date('2026-12-08T20:30:00Z');
  expect(must(await nudge(world.imre.member), 201)).toMatchObject({ mailed: false });
  expect(await world.deliver()).toEqual([]);
  world.clock.at = new Date('2026-12-09T08:00:00Z');
  await sweepDigests(world.deps);
  const digests = (await world.deliver()).filter(({ to }) => to.startsWith('imre'));
  expect(digests[0]?.text).toContain('Prepare for Noor de Wit');
  const { items } = must(await world.anna.get('/audit'), 200);
  expect(
    items.filter(
      ({ verb, subject }: { verb: string; subject: string }) => `${verb} ${subject}` === 'asked preparation',
    ),
  ).toHaveLength(2);
  // What cannot be asked.
  must(await world.imre.put(`/sessions/${sessionId}/preparation`), 200);
  world.clock.forward(13 * hour);
  expect((await nudge(world.imre.member)).body.type).toMatch(/prepared_already$/);
  must(await nudge(world.youssef.member), 404);
  must(await nudge(world.ingrid.member, world.imre), 403);
  const elsewhere = await world.another();
  must(await nudge(world.ingrid.member, elsewhere.rik), 404);
  world.clock.forward(day);
  expect((await nudge(world.ingrid.member)).body.type).toMatch(/session_begun$/);
});

it('R34: two who remind at once remind once', async () => {
  const answers = await Promise.all([nudge(world.imre.member), nudge(world.imre.member, world.anna)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('R34 R05: a newer kit takes the confirmation away, and shows what is different', async () => {
  must(await world.imre.put(`/sessions/${sessionId}/preparation`), 200);
  const before = await world.rik.get(`/vacancies/${vacancyId}/plan`);
  const plan = structuredClone(before.body.plan);
  const { kit } = must(await world.rik.get(`/sessions/${sessionId}`), 200);
  for (const round of plan.rounds)
    for (const session of round.sessions) for (const question of session.questions ?? []) question.text += ' And why?';
  for (const question of plan.questions ?? []) question.text += ' And why?';
  expect(kit.questions.length).toBeGreaterThan(0);
  must(await world.rik.put(`/vacancies/${vacancyId}/plan`, plan, { 'If-Match': before.etag ?? '' }), 200);
  must(await world.rik.put(`/sessions/${sessionId}/kit`, { kitVersion: 1 }), 200);
  const { mine } = must(await world.imre.get(`/sessions/${sessionId}`), 200);
  expect(mine.preparedAt).toBeNull();
  expect(mine.changedSince.length).toBeGreaterThan(0);
  expect(must(await world.ingrid.get(`/sessions/${sessionId}`), 200).mine.changedSince).toBeNull();
  expect(await of('Imre')).toMatchObject({ preparedAt: null, kitChanged: true, mayNudge: true });
  must(await world.imre.put(`/sessions/${sessionId}/preparation`), 200);
  expect(must(await world.imre.get(`/sessions/${sessionId}`), 200).mine).toMatchObject({ changedSince: null });
});

it('S41 · mail, R80: a link in the mail ends reminders without signing in; opening it changes nothing; a forged one is nobody’s', async () => {
  must(await nudge(world.imre.member), 201);
  const [mail] = await world.deliver();
  const path = new URL(mail?.unsubscribe ?? '').pathname.replace('/api/v1', '');
  expect(mail?.text).toContain(`/unsubscribe#${path.split('/').at(-1)}`);
  expect(must(await world.nobody.get(path), 200)).toEqual({
    organisation: 'Polder & Fjord',
    name: 'Imre',
    language: 'en',
    digest: true,
  });
  const page = await world.nobody.get(path, { accept: 'text/html,*/*' });
  expect([page.status, page.headers.get('location')]).toEqual([303, expect.stringContaining('/unsubscribe#')]);
  const mine = () => world.imre.get('/members/me/reminders');
  expect((await mine()).body.digest).toBe(true);
  // As a mail program sends it: a form, from nowhere.
  const sent = await world.request(`/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect([sent.status, await sent.json()]).toEqual([200, expect.objectContaining({ digest: false })]);
  expect((await mine()).body).toMatchObject({ digest: false, at: '08:00' });
  must(await world.nobody.post(path), 200);
  const { items } = must(await world.anna.get('/audit'), 200);
  expect(items.filter(({ subject }: { subject: string }) => subject === 'reminders')).toMatchObject([
    { actor: { name: 'Imre' }, detail: { digest: false, by: 'link' } },
  ]);
  world.clock.forward(13 * hour + day / 2);
  expect(await sweepDigests(world.deps).then(() => world.deliver())).not.toContainEqual(
    expect.objectContaining({ to: expect.stringMatching(/^imre/) }),
  );
  const token = path.split('/').at(-1) ?? '';
  for (const forged of [`${token.slice(0, -4)}AAAA`, `AAAA${token.slice(4)}`, 'x'.repeat(86)])
    must(await world.nobody.post(`/unsubscriptions/${forged}`), 404);
  must(await world.anna.put(`/members/${world.ingrid.member}/deactivation`), 200);
  const theirs = world.deps.identity.reminderToken(world.org, world.ingrid.member);
  must(await world.nobody.post(`/unsubscriptions/${theirs}`), 404);
});

it('R96: a piece of a CV in search results is a look into the file, written once a day', async () => {
  const { pdfOf } = await import('../../../test/support/pdf.ts');
  must(
    await world.rik.call(
      'POST',
      `/applications/${applicationId}/documents?kind=cv&fileName=cv.pdf`,
      pdfOf('I tuned pneumatic organs for eight years'),
      { 'Content-Type': 'application/octet-stream' },
    ),
    201,
  );
  for (const typed of ['pneum', 'pneuma', 'pneumatic']) {
    const { items } = must(await world.rik.get(`/candidates?search=${typed}`), 200);
    expect(items[0]?.found?.place).toBe('document');
  }
  const seen = async () =>
    must(await world.anna.get('/audit?limit=100'), 200).items.filter(
      ({ subject }: { subject: string }) => subject === 'document_excerpt',
    );
  expect(await seen()).toMatchObject([{ verb: 'saw', actor: { name: 'Rik' }, applicationId }]);
  world.clock.forward(25 * hour);
  must(await world.rik.get('/candidates?search=pneumatic'), 200);
  expect(await seen()).toHaveLength(2);
});

it('R80: settings somebody changes are in the trail', async () => {
  world.clock.forward(1000);
  const { etag, body } = await world.imre.get('/members/me/reminders');
  const { version: _, ...settings } = body;
  must(await world.imre.put('/members/me/reminders', { ...settings, at: '09:30' }, { 'If-Match': etag ?? '' }), 200);
  const { items } = must(await world.anna.get('/audit'), 200);
  expect(items[0]).toMatchObject({ verb: 'changed', subject: 'reminders', actor: { name: 'Imre' } });
});

it.each(['Europe/Oslo', 'Europe/Amsterdam'])(
  'R80: in %s at eight, also on the days after the clocks change',
  async (zone) => {
    await world.db.owner.query('UPDATE member SET time_zone = $1', [zone]);
    must(
      await world.imre.post(`/applications/${applicationId}/commitments`, {
        body: 'I will call.',
        ownerId: world.imre.member,
        dueOn: '2026-12-18',
      }),
      201,
    );
    const at = async (instant: string) => {
      world.clock.at = new Date(instant);
      await sweepDigests(world.deps);
      return (await world.deliver()).filter(({ template, to }) => template === 'digest' && to.startsWith('imre'))
        .length;
    };
    // Friday in winter time, Monday in summer time; and back in October.
    expect(await at('2027-03-26T06:59:00Z')).toBe(0);
    expect(await at('2027-03-26T07:00:00Z')).toBe(1);
    expect(await at('2027-03-29T05:59:00Z')).toBe(0);
    expect(await at('2027-03-29T06:00:00Z')).toBe(1);
    expect(await at('2027-10-29T05:59:00Z')).toBe(0);
    expect(await at('2027-10-29T06:00:00Z')).toBe(1);
    expect(await at('2027-11-01T06:00:00Z')).toBe(0);
    expect(await at('2027-11-01T07:00:00Z')).toBe(1);
  },
);
