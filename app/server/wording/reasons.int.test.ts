import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { testWorld, type World } from '../../../test/support/world.ts';

/** R93: what reaches a candidate in spite of remarks on its words has a reason that is written down. */
let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

const held = 'urn:rondo:problem:wording_remarks';
const pregnant = 'We chose somebody else because you are pregnant.';

async function asked(body = 'Why not me?') {
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId } = await addCandidate(world.rik, vacancyId);
  const question = must(await world.rik.post(`/applications/${applicationId}/questions`, { body }), 201);
  return { vacancyId, plan, applicationId, questionId: question.id as string };
}
const reasonsOf = async (vacancyId: string) =>
  must(await world.rik.get(`/vacancies/${vacancyId}/wording-reasons`), 200).items;

describe('R93 a text on its way to a candidate', () => {
  it('is held back with its words and a better way, leaves nothing behind, and goes with a reason', async () => {
    const { vacancyId, applicationId, questionId } = await asked();
    const before = await world.deliver(world.rik.org);
    const answer = await world.rik.put(`/questions/${questionId}/answer`, { answer: pregnant });
    expect([answer.status, answer.body.type]).toEqual([422, held]);
    expect(answer.body.wording).toMatchObject([
      { topic: 'pregnancy_family', words: 'pregnant', severity: 'block', why: expect.stringMatching(/\w/) },
    ]);
    expect(
      (await world.rik.put(`/questions/${questionId}/answer`, { answer: pregnant, wordingReason: ' ' })).status,
    ).toBe(422);
    const questions = must(await world.rik.get(`/applications/${applicationId}/questions`), 200).items;
    expect(questions[0].state).toBe('open');
    expect((await world.deliver(world.rik.org)).length - before.length).toBeLessThanOrEqual(0);
    expect(await reasonsOf(vacancyId)).toEqual([]);

    const wordingReason = 'She asked herself whether it played a part, and it did not.';
    must(await world.rik.put(`/questions/${questionId}/answer`, { answer: pregnant, wordingReason }), 200);
    expect(await reasonsOf(vacancyId)).toMatchObject([
      {
        subject: 'question_answer',
        subjectId: questionId,
        candidate: { applicationId },
        topics: ['pregnancy_family'],
        words: ['pregnant'],
        reason: wordingReason,
        givenBy: 'Rik',
      },
    ]);
    const { items } = must(await world.anna.get('/audit?limit=100'), 200);
    const line = items.find(({ subject }: { subject: string }) => subject === 'wording_reason');
    expect(line.detail).toEqual({ topics: 'pregnancy_family' });
  });

  it.each([
    ['nl', 'We kozen iemand anders omdat u zwanger bent.'],
    ['nb', 'Vi valgte en annen fordi du er gravid.'],
    ['en', 'You would not fit because of your age.'],
  ])('is read in the language it is written in: %s', async (_, answer) => {
    const { questionId } = await asked();
    expect((await world.rik.put(`/questions/${questionId}/answer`, { answer })).body.type).toBe(held);
  });

  it('is an agenda: why it changes, and where to arrive, once', async () => {
    const { vacancyId, plan, applicationId } = await asked();
    const { rik } = world;
    const { agendaId } = await publishRound(world, rik, applicationId, plan.rounds[0]?.id ?? '', 30);
    const change = async (arrival: string) => {
      const { body: agenda } = await rik.get(`/agendas/${agendaId}`);
      const saved = await rik.put(
        `/agendas/${agendaId}/draft`,
        { ...agenda.draft, arrival },
        { 'If-Match': `"${agenda.version}"` },
      );
      return { 'If-Match': `"${must(saved, 200).version}"` };
    };
    const publication = `/agendas/${agendaId}/publication`;
    const reason = 'The old room is locked.';
    const wordingReason = 'The lift is broken, and she asked.';
    const seen = await change('Is your disability a problem on the stairs?');
    const before = (await rik.get(`/agendas/${agendaId}/publications`)).body.items.length;
    expect((await rik.put(publication, { reason }, seen)).body.type).toBe(held);
    expect((await rik.get(`/agendas/${agendaId}/publications`)).body.items.length).toBe(before);
    must(await rik.put(publication, { reason, wordingReason }, seen), 200);
    expect(await reasonsOf(vacancyId)).toMatchObject([
      { subject: 'agenda', subjectId: agendaId, candidate: { applicationId }, reason: wordingReason },
    ]);
    const again = await change('By the side door.');
    expect((await rik.put(publication, { reason: 'Because you are pregnant.' }, again)).body.type).toBe(held);
    must(await rik.put(publication, { reason }, again), 200);
  });

  it('is every text that a candidate reads: declined, promised, kept; and the advert', async () => {
    const { vacancyId, applicationId, questionId } = await asked();
    const { rik, imre } = world;
    const wordingReason = 'The law asks us to say it.';
    expect((await rik.put(`/questions/${questionId}/declining`, { reason: pregnant })).body.type).toBe(held);
    const promise = { body: 'I will ask whether you are too old.', ownerId: imre.member, dueOn: '2027-01-20' };
    const path = `/applications/${applicationId}/commitments`;
    expect((await rik.post(path, promise)).body.type).toBe(held);
    const made = must(await rik.post(path, { ...promise, wordingReason }), 201);
    const keeping = `/commitments/${made.id}/keeping`;
    expect((await rik.put(keeping, { outcome: 'You are too old.' })).body.type).toBe(held);
    must(await rik.put(keeping, { outcome: 'Age plays no part here.' }), 200);

    const vacancy = await rik.get(`/vacancies/${vacancyId}`);
    const ifMatch = { 'If-Match': vacancy.etag ?? '' };
    const text = 'We are looking for a young woman.';
    expect((await rik.put(`/vacancies/${vacancyId}/text`, { text }, ifMatch)).body.type).toBe(held);
    must(await rik.put(`/vacancies/${vacancyId}/text`, { text, wordingReason }, ifMatch), 200);
    const advert = { title: 'Planner', country: 'NL', language: 'en', text };
    expect((await rik.post('/vacancies', advert)).body.type).toBe(held);
    const subjects = (await reasonsOf(vacancyId)).map(({ subject }: { subject: string }) => subject);
    expect(subjects.sort()).toEqual(['commitment', 'vacancy_text']);
  });

  it('stays under the seal: who still owes a card for the candidate reads no reason that others gave', async () => {
    const { vacancyId, plan, applicationId, questionId } = await asked();
    const { rik, hanne } = world;
    const first = plan.rounds[0]!;
    for (const session of first.sessions)
      for (const seat of session.seats) if (seat.role === 'lead') seat.memberId = hanne.member;
    const before = await rik.get(`/vacancies/${vacancyId}/plan`);
    must(await rik.put(`/vacancies/${vacancyId}/plan`, plan, { 'If-Match': before.etag ?? '' }), 200);
    await publishRound(world, rik, applicationId, first.id, 40);
    must(await rik.put(`/questions/${questionId}/answer`, { answer: pregnant, wordingReason: 'needed' }), 200);
    expect(await reasonsOf(vacancyId)).toHaveLength(1);
    expect(must(await hanne.get(`/vacancies/${vacancyId}/wording-reasons`), 200).items).toEqual([]);
  });
});

describe('R93 what candidates of every vacancy read', () => {
  it('is held back alike: the privacy notice, the words of a mail, and the two lines about a colleague', async () => {
    const { anna, imre, hanne } = world;
    const wordingReason = 'A former colleague asked for it.';
    const write = async (path: string, method: 'PUT' | 'PATCH', body: object, who = anna) => {
      const ifMatch = { 'If-Match': (await who.get(path)).etag ?? '' };
      const refused = await who.call(method, path, body, ifMatch);
      expect([refused.status, refused.body.type], path).toEqual([422, held]);
      return must(await who.call(method, path, { ...body, wordingReason }, ifMatch), 200);
    };
    const proposed = must(await anna.get('/notices/en'), 200).body as string;
    // What Rondo says itself (it names health and belief) stops nobody who keeps it.
    const own = { body: `${proposed}\n\nAsk Anna.` };
    must(await anna.put('/notices/en', own, { 'If-Match': (await anna.get('/notices/en')).etag ?? '' }), 200);
    await write('/notices/en', 'PUT', { body: `${proposed}\n\n${pregnant}` });
    const mail = must(await anna.get('/mail-texts/outcome-reject/en'), 200);
    await write('/mail-texts/outcome-reject/en', 'PUT', { text: { ...mail.text, note: pregnant } });
    const bio = 'Twelve years here. We like young men.';
    await write('/members/me', 'PATCH', { bio }, imre);
    // It stands there already: a new phone number needs no reason.
    const me = await imre.get('/members/me');
    must(await imre.patch('/members/me', { bio, phone: '+31 30 555 01 01' }, { 'If-Match': me.etag ?? '' }), 200);
    const reasons = must(await hanne.get('/wording-reasons'), 200).items as { subject: string; reason: string }[];
    expect(reasons.map(({ subject }) => subject).sort()).toEqual(['mail_text', 'notice', 'profile']);
    expect(new Set(reasons.map(({ reason }) => reason))).toEqual(new Set([wordingReason]));
    expect((await imre.get('/wording-reasons')).status).toBe(403);
  });
});
