import ICAL from 'ical.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openAsCandidate } from '../../../test/support/full-house.ts';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../../../test/support/line.ts';
import { type Caller, day, hour, testWorld, type World } from '../../../test/support/world.ts';
import { sweepDigests } from '../reminders/digest.ts';

let world: World;
let vacancyId: string;
let applicationId: string;
let candidateId: string;
let agendaId: string;
let rounds: string[];
let candidate: Caller;
const worlds: World[] = [];
afterAll(async () => {
  for (const each of worlds) await each.close();
});
beforeEach(async () => {
  world = await testWorld();
  worlds.push(world);
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  rounds = opened.plan.rounds.map(({ id }) => id);
  ({ applicationId, candidateId } = await addCandidate(world.rik, vacancyId, 'Noor de Wit'));
  ({ agendaId } = await publishRound(world, world.rik, applicationId, rounds[0] ?? '', 3));
  const mails = await world.deliver();
  candidate = await openAsCandidate(
    world,
    mails.find(({ template }) => template === 'agenda-for-candidate') ?? { text: '' },
  );
});

type Mail = Awaited<ReturnType<World['deliver']>>[number];
const to = (mails: Mail[], who: string) => mails.filter((mail) => mail.to.startsWith(who.toLowerCase()));
/** The entries of a mail's calendar, as a calendar program reads them. */
const entries = (mail: Mail | undefined) => {
  const calendar = new ICAL.Component(ICAL.parse(mail?.calendar?.content ?? ''));
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: event.getFirstPropertyValue('uid'),
      sequence: event.getFirstPropertyValue('sequence'),
      status: event.getFirstPropertyValue('status'),
      organiser: event.getFirstPropertyValue('organizer'),
    })),
  };
};
/** What was several interviews is called off entry by entry: a CANCEL is about one (RFC 5546). */
const calledOff = (mail: Parameters<typeof entries>[0]) => {
  const { method, events } = entries(mail);
  expect(events.length).toBeGreaterThan(0);
  expect(method).toBe(events.length === 1 ? 'CANCEL' : 'PUBLISH');
  for (const { status } of events) expect(status).toBe('CANCELLED');
  return events;
};
const live = async () =>
  (
    await world.db.owner.query(
      'SELECT calendar_sequence AS sequence FROM session WHERE application_id = $1 AND cancelled_at IS NULL',
      [applicationId],
    )
  ).rows;
const my = () => `/my/applications/${applicationId}`;
const end = (body: object) => world.rik.put(`/applications/${applicationId}/ending`, body);

describe('R71 R79: what is planned goes with the procedure', () => {
  it('panels get a cancellation for their calendars, the candidate is told at once, and nothing is left to remind of', async () => {
    expect(await live()).not.toEqual([]);
    must(await end({ reason: 'The vacancy is gone', side: 'employer' }), 200);
    expect(await live()).toEqual([]);
    const mails = await world.deliver();
    for (const person of ['Imre', 'Ingrid']) {
      const [mail, ...more] = to(mails, person);
      expect(more.filter(({ template }) => template !== 'session-for-member')).toEqual([]);
      expect(mail?.text).toContain('the procedure of this candidate has ended.');
      // Why is for those who recruit.
      expect(mail?.text).not.toContain('vacancy is gone');
      expect(entries(mail)).toMatchObject({ method: 'CANCEL', events: [{ sequence: 1, status: 'CANCELLED' }] });
    }
    const [told] = mails.filter(({ template }) => template === 'interviews-cancelled');
    expect(told?.subject).toBe('Cancelled: your interview at Polder & Fjord');
    for (const event of calledOff(told)) expect(event).toMatchObject({ sequence: 1 });
    // The day before: nobody is asked to prepare; who hires is told that somebody waits for a word.
    world.clock.forward(2 * day);
    await sweepDigests(world.deps);
    const digests = (await world.deliver()).filter(({ template }) => template === 'digest');
    expect(['Imre', 'Ingrid'].flatMap((person) => to(digests, person))).toEqual([]);
    const { items } = must(await world.rik.get(`/agendas/${agendaId}/publications`), 200);
    expect(items[0]).toMatchObject({ publication: 2, cause: 'ended', by: 'Rik', content: { sessions: [] } });
    must(await world.imre.get(`/sessions/${items[1].content.sessions[0].id}`), 404);
  });

  it('a card of what was held is not asked for any more', async () => {
    world.clock.forward(4 * day);
    await world.deliver();
    must(await end({ reason: 'Gone', side: 'employer' }), 200);
    expect(await sweepDigests(world.deps)).toBe(0);
    const at = (days: number) => new Date(world.clock.at.getTime() + days * day).toISOString();
    const mine = must(await world.imre.get(`/sessions?from=${at(-9)}&until=${at(9)}`), 200);
    expect(mine.items.map(({ ended }: { ended: boolean }) => ended)).not.toContain(false);
    // What was held stays held.
    expect(await live()).not.toEqual([]);
  });

  it('a rejection says it in the letter itself, and the mail is the one that was looked at', async () => {
    world.clock.forward(4 * day);
    for (const person of [world.imre, world.ingrid]) await submitAll(world, person, 3, applicationId);
    await publishRound(world, world.rik, applicationId, rounds[1] ?? '', 3);
    await world.deliver();
    // Hanne and Youssef sit in round two and owe their cards; Rik tells.
    const decided = must(
      await world.rik.post(`/applications/${applicationId}/rounds/${rounds[0]}/decisions`, {
        outcome: 'reject',
        reason: 'Internal words',
      }),
      201,
    );
    const letter = { subject: 'About your application', opening: 'Dear Noor', message: 'Not this time.', closing: '' };
    const preview = must(await world.rik.post(`/applications/${applicationId}/outcome-previews`, letter), 200);
    expect(preview.text).toContain('These interviews are cancelled:');
    must(await world.rik.post(`/applications/${applicationId}/outcomes`, { ...letter, decisionId: decided.id }), 201);
    const mails = await world.deliver();
    expect(mails.filter(({ template }) => template === 'interviews-cancelled')).toEqual([]);
    const [told] = mails.filter(({ template }) => template === 'outcome');
    expect(told?.text).toBe(preview.text);
    calledOff(told);
    expect(entries(to(mails, 'Youssef')[0])).toMatchObject({ method: 'CANCEL', events: [{ sequence: 1 }] });
    expect((await world.rik.delete(`/applications/${applicationId}/ending`)).body.type).toMatch(
      /take_back_ended_by_answer$/,
    );
  });

  it('taken back within a day, with higher sequences; what is taken by then is planned anew', async () => {
    must(await end({ reason: 'A mistake', side: 'employer' }), 200);
    await world.deliver();
    const { ended } = must(await world.rik.get(`/applications/${applicationId}`), 200);
    expect(ended.undoUntil).toBe(new Date(world.clock.at.getTime() + day).toISOString());
    world.clock.forward(hour);
    expect(must(await world.rik.delete(`/applications/${applicationId}/ending`), 200)).toMatchObject({ lost: 0 });
    expect((await live()).every(({ sequence }) => sequence === 2)).toBe(true);
    const mails = await world.deliver();
    expect(entries(to(mails, 'Imre')[0])).toMatchObject({
      method: 'REQUEST',
      events: [{ sequence: 2, status: 'CONFIRMED' }],
    });
    const [again] = mails.filter(({ template }) => template === 'agenda-for-candidate');
    expect(again?.text).toContain('the procedure goes on after all');
    expect(entries(again).events[0]).toMatchObject({ sequence: 2 });
    expect((await world.rik.delete(`/applications/${applicationId}/ending`)).body.type).toMatch(/take_back_not_ended$/);

    // A second time, and somebody else takes Imre's hour meanwhile.
    world.clock.forward(hour);
    must(await end({ reason: 'A mistake', side: 'employer' }), 200);
    const other = await addCandidate(world.rik, vacancyId, 'Lars Berg');
    const planned = new Date(world.clock.at.getTime());
    await publishRound(
      world,
      world.rik,
      other.applicationId,
      rounds[0] ?? '',
      Math.round((Date.parse('2026-12-11T08:00:00Z') - planned.getTime()) / day),
    );
    const found = must(await world.rik.delete(`/applications/${applicationId}/ending`), 200);
    expect(found.lost).toBeGreaterThan(0);
    expect((await live()).length).toBe(found.resumed);
    // The draft can be moved and sent, under new ids.
    const agenda = await world.rik.get(`/agendas/${agendaId}`);
    const moved = structuredClone(agenda.body.draft);
    for (const session of moved.sessions) {
      session.startsAt = new Date(Date.parse(session.startsAt) + day).toISOString();
      session.endsAt = new Date(Date.parse(session.endsAt) + day).toISOString();
    }
    const saved = await world.rik.put(`/agendas/${agendaId}/draft`, moved, { 'If-Match': agenda.etag ?? '' });
    must(saved, 200);
    must(
      await world.rik.put(
        `/agendas/${agendaId}/publication`,
        { reason: 'Another day' },
        { 'If-Match': saved.etag ?? '' },
      ),
      200,
    );
    world.clock.forward(2 * hour);
    must(await end({ reason: 'For good', side: 'employer' }), 200);
    world.clock.forward(25 * hour);
    expect((await world.rik.delete(`/applications/${applicationId}/ending`)).body.type).toMatch(/take_back_too_late$/);
  });
});

describe('R71: a candidate withdraws by themself', () => {
  it('says why if they like; staff who recruit are told, panels only that it has ended; audited; taken back', async () => {
    expect(must(await candidate.get(my()), 200).withdrawal).toBeNull();
    const done = must(await candidate.put(`${my()}/withdrawal`, { reason: ' Another offer ' }), 200);
    expect(done.cancelled).toBeGreaterThan(0);
    const mails = await world.deliver();
    const [hanne] = to(mails, 'Hanne').filter(({ template }) => template === 'candidate-withdrew');
    expect(hanne?.subject).toBe('Noor de Wit has withdrawn');
    expect(hanne?.text).toContain('“Another offer”');
    for (const mail of [...to(mails, 'Imre'), ...to(mails, 'Ingrid')]) {
      expect(mail.template).toBe('session-for-member');
      expect(mail.text).not.toContain('Another offer');
    }
    const [own] = mails.filter(({ template }) => template === 'withdrawal-confirmed');
    expect(own?.text).toContain('erased');
    calledOff(own);

    const read = must(await world.hanne.get(`/applications/${applicationId}`), 200);
    expect(read.ended).toMatchObject({
      reason: 'candidate_withdrew',
      side: 'candidate',
      words: 'Another offer',
      undoUntil: null,
    });
    expect((await world.hanne.delete(`/applications/${applicationId}/ending`)).body.type).toMatch(
      /take_back_not_yours$/,
    );
    // Nothing is left to tell, to decide or to be reminded of.
    expect(must(await world.rik.get('/outcomes'), 200).items).toEqual([]);
    expect(must(await world.rik.get(`/applications/${applicationId}/outcome`), 200).toTell).toBeNull();
    expect((await candidate.put(`${my()}/withdrawal`, {})).body.type).toMatch(/application_ended$/);
    const mine = must(await candidate.get(my()), 200);
    expect(mine).toMatchObject({ ended: true, withdrawal: { reason: 'Another offer' } });

    world.clock.forward(23 * hour);
    expect(must(await candidate.delete(`${my()}/withdrawal`), 200)).toMatchObject({ lost: 0 });
    expect(must(await candidate.get(my()), 200)).toMatchObject({ ended: false, withdrawal: null });
    const again = await world.deliver();
    expect(to(again, 'Hanne').map(({ subject }) => subject)).toContain('Noor de Wit has taken their withdrawal back');
    expect(entries(to(again, 'Ingrid')[0])).toMatchObject({ method: 'REQUEST', events: [{ sequence: 2 }] });
    const { items } = must(await world.rik.get(`/candidates/${candidateId}/audit`), 200);
    const lines = items.map((line: { verb: string; subject: string; actor: { side: string } }) =>
      [line.actor.side, line.verb, line.subject].join(' '),
    );
    expect(lines).toEqual(expect.arrayContaining(['candidate ended application', 'candidate resumed application']));
  });

  it('is nobody else’s to do, and over after a day', async () => {
    const { applicationId: other } = await addCandidate(world.rik, vacancyId, 'Lars Berg');
    must(await candidate.put(`/my/applications/${other}/withdrawal`, {}), 404);
    must(await candidate.delete(`/my/applications/${other}/withdrawal`), 404);
    must(await world.hanne.put(`${my()}/withdrawal`, {}), 403);
    must(await world.imre.delete(`/applications/${applicationId}/ending`), 403);
    const elsewhere = await world.another();
    must(await elsewhere.rik.delete(`/applications/${applicationId}/ending`), 404);
    must(await candidate.put(`${my()}/withdrawal`, { reason: 'x'.repeat(2001) }), 422);
    must(await candidate.put(`${my()}/withdrawal`, {}), 200);
    world.clock.forward(24 * hour);
    expect((await candidate.delete(`${my()}/withdrawal`)).body.type).toMatch(/take_back_too_late$/);
  });

  it('R97: a panelist who owes a card reads no reason and gets nothing opened by it', async () => {
    world.clock.forward(4 * day);
    await submitAll(world, world.ingrid, 4, applicationId);
    must(await candidate.put(`${my()}/withdrawal`, { reason: 'Imre was late' }), 200);
    const seen = must(await world.imre.get(`/applications/${applicationId}`), 200);
    expect(seen).toMatchObject({ ended: null, owesCard: true });
    must(await world.imre.get(`/applications/${applicationId}/rounds/${rounds[0]}/debrief`), 403);
    expect(must(await world.hanne.get(`/applications/${applicationId}`), 200).owesCard).toBe(false);
  });
});
