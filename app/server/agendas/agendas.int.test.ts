import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { day, hour, testWorld, type World } from '../../../test/support/world.ts';

let world: World;
let vacancyId: string;
let rounds: { id: string }[];
beforeAll(async () => {
  world = await testWorld();
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  rounds = opened.plan.rounds;
});
afterAll(() => world.close());

const later = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString();

it('R08 R15: nobody is told of a draft; publishing tells the candidate and exactly the panel', async () => {
  const { rik, imre, deliver } = world;
  const { applicationId } = await addCandidate(rik, vacancyId);
  await deliver();
  const start = new Date(world.clock.at.getTime() + 2 * day).toISOString();
  const agenda = must(
    await rik.post(`/applications/${applicationId}/rounds/${rounds[0]?.id}/agenda`, { firstStart: start }),
    201,
  );
  expect(await deliver()).toEqual([]);
  const range = `?from=${world.clock.at.toISOString()}&until=${later(world.clock.at.toISOString(), 10 * day)}`;
  expect((await imre.get(`/sessions${range}`)).body.items).toEqual([]);
  must(await rik.put(`/agendas/${agenda.id}/publication`, {}, { 'If-Match': `"${agenda.version}"` }), 200);
  const mails = await deliver();
  expect(mails.filter(({ template }) => template === 'agenda-for-candidate')).toHaveLength(1);
  expect(
    new Set(mails.filter(({ template }) => template === 'session-for-member').map(({ to }) => to.split('.')[0])),
  ).toEqual(new Set(['imre', 'ingrid']));
  expect((await imre.get(`/sessions${range}`)).body.items.length).toBeGreaterThan(0);
});

it('R16 R18 R79: a change is told with its reason to those it concerns, in the same calendar entry with a higher sequence', async () => {
  const { rik, deliver } = world;
  const { applicationId } = await addCandidate(rik, vacancyId, 'Sindre');
  const { agendaId, agenda } = await publishRound(world, rik, applicationId, rounds[0]?.id ?? '', 6);
  const first = (await deliver()).filter(({ template }) => template === 'session-for-member');
  const draft = {
    ...agenda.draft,
    sessions: agenda.draft.sessions.map((session: { startsAt: string; endsAt: string }, at: number, all: unknown[]) =>
      at === all.length - 1
        ? { ...session, startsAt: later(session.startsAt, hour), endsAt: later(session.endsAt, hour) }
        : session,
    ),
  };
  const saved = must(await rik.put(`/agendas/${agendaId}/draft`, draft, { 'If-Match': `"${agenda.version}"` }), 200);
  const silent = await rik.put(`/agendas/${agendaId}/publication`, {}, { 'If-Match': `"${saved.version}"` });
  expect(silent.body.type).toBe('urn:rondo:problem:reason_missing');
  must(
    await rik.put(
      `/agendas/${agendaId}/publication`,
      { reason: 'Ingrid has a dentist.' },
      { 'If-Match': `"${saved.version}"` },
    ),
    200,
  );
  const mails = await deliver();
  expect(mails.find(({ template }) => template === 'agenda-for-candidate')?.text).toContain('Ingrid has a dentist.');
  const second = mails.filter(({ template }) => template === 'session-for-member');
  const entry = (mail: { calendar: { content: string } | null }) =>
    new ICAL.Event(
      new ICAL.Component(ICAL.parse(mail.calendar?.content ?? '')).getFirstSubcomponent('vevent') as ICAL.Component,
    );
  const moved = second.map(entry);
  expect(moved.length).toBeGreaterThan(0);
  for (const event of moved) {
    const before = first.map(entry).find(({ uid }) => uid === event.uid);
    expect(event.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(event.startDate.toJSDate().getTime()).toBe((before?.startDate.toJSDate().getTime() ?? 0) + hour);
  }
  const history = must(await rik.get(`/agendas/${agendaId}/publications`), 200);
  expect(history.items.map(({ publication }: { publication: number }) => publication)).toEqual([2, 1]);
});

it('invariant 7: a double booking is refused and says who and until when; nothing is sent', async () => {
  const { rik, deliver } = world;
  const { applicationId } = await addCandidate(rik, vacancyId, 'Ada');
  await publishRound(world, rik, applicationId, rounds[0]?.id ?? '', 12);
  const { applicationId: other } = await addCandidate(rik, vacancyId, 'Bea');
  await deliver();
  const start = new Date(world.clock.at.getTime() + 12 * day);
  start.setUTCHours(8, 0, 0, 0);
  const agenda = must(
    await rik.post(`/applications/${other}/rounds/${rounds[0]?.id}/agenda`, { firstStart: start.toISOString() }),
    201,
  );
  expect(agenda.clashes.length).toBeGreaterThan(0);
  const refusal = await rik.put(`/agendas/${agenda.id}/publication`, {}, { 'If-Match': `"${agenda.version}"` });
  expect(refusal.body).toMatchObject({ status: 409, type: 'urn:rondo:problem:double_booking' });
  expect(refusal.body.clashes[0]).toMatchObject({ what: 'person', name: expect.stringMatching(/Imre|Ingrid/) });
  expect(await deliver()).toEqual([]);
});

it('a draft shows nowhere: the panel reads the place and zone that were sent', async () => {
  const { rik, imre } = world;
  const { applicationId } = await addCandidate(rik, vacancyId, 'Cem');
  const { agendaId, agenda } = await publishRound(world, rik, applicationId, rounds[0]?.id ?? '', 20);
  must(
    await rik.put(
      `/agendas/${agendaId}/draft`,
      { ...agenda.draft, place: 'Elsewhere 1', timeZone: 'Europe/London' },
      { 'If-Match': `"${agenda.version}"` },
    ),
    200,
  );
  const session = must(await imre.get(`/sessions/${agenda.draft.sessions[0].id}`), 200);
  expect(session).toMatchObject({ place: '', timeZone: 'Europe/Amsterdam' });
});

it('what has begun is never moved and never cancelled', async () => {
  const { rik, imre } = world;
  const { applicationId } = await addCandidate(rik, vacancyId, 'Dag');
  const { agendaId, agenda } = await publishRound(world, rik, applicationId, rounds[0]?.id ?? '', 25);
  const [first, ...rest] = agenda.draft.sessions;
  must(await imre.put(`/sessions/${first.id}/start`), 200);
  const moved = {
    ...agenda.draft,
    sessions: [{ ...first, startsAt: later(first.startsAt, -hour), endsAt: later(first.endsAt, -hour) }, ...rest],
  };
  const saved = must(await rik.put(`/agendas/${agendaId}/draft`, moved, { 'If-Match': `"${agenda.version}"` }), 200);
  const refusal = await rik.put(
    `/agendas/${agendaId}/publication`,
    { reason: 'x' },
    { 'If-Match': `"${saved.version}"` },
  );
  expect(refusal.body.type).toBe('urn:rondo:problem:session_begun');
  const without = must(
    await rik.put(
      `/agendas/${agendaId}/draft`,
      { ...agenda.draft, sessions: rest },
      { 'If-Match': `"${saved.version}"` },
    ),
    200,
  );
  expect(
    (await rik.put(`/agendas/${agendaId}/publication`, { reason: 'x' }, { 'If-Match': `"${without.version}"` })).body
      .type,
  ).toBe('urn:rondo:problem:session_begun');
});

it('R05 R33: a kit is pinned at publication; a later edit reaches it only by an explicit act, and never once it has begun', async () => {
  const { rik, imre } = world;
  const { applicationId } = await addCandidate(rik, vacancyId, 'Eli');
  const { agenda } = await publishRound(world, rik, applicationId, rounds[0]?.id ?? '', 30);
  const plan = await rik.get(`/vacancies/${vacancyId}/plan`);
  const edited = structuredClone(plan.body.plan);
  const planned = edited.rounds[0].sessions.find((session: { questions: unknown[] }) => session.questions.length > 0);
  planned.questions[0].text = 'Tell us about another day that went otherwise than planned.';
  must(await rik.put(`/vacancies/${vacancyId}/plan`, edited, { 'If-Match': plan.etag ?? '' }), 200);
  const sessionId = agenda.draft.sessions.find(
    (session: { planSessionId: string }) => session.planSessionId === planned.id,
  ).id;
  const texts = async () =>
    (await imre.get(`/sessions/${sessionId}`)).body.kit.questions.map(({ text }: { text: string }) => text);
  expect(await texts()).not.toContain(planned.questions[0].text);
  const { kitVersion, changes } = must(await rik.get(`/sessions/${sessionId}/kit-changes`), 200);
  expect(changes).toMatchObject([{ what: 'question_changed' }]);
  must(await rik.put(`/sessions/${sessionId}/kit`, { kitVersion }), 200);
  expect(await texts()).toContain(planned.questions[0].text);
  must(await imre.put(`/sessions/${sessionId}/start`), 200);
  const again = await rik.put(`/sessions/${sessionId}/kit`, { kitVersion: kitVersion + 1 });
  expect(again.status).toBe(409);
});
