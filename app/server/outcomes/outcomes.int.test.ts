import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsCandidate } from '../../../test/support/full-house.ts';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../../../test/support/line.ts';
import { type Caller, day, testWorld, type World } from '../../../test/support/world.ts';

let world: World;
let vacancyId: string;
let rounds: string[];
beforeAll(async () => {
  world = await testWorld();
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  rounds = opened.plan.rounds.map(({ id }) => id);
});
afterAll(() => world.close());

const letter = {
  subject: 'About your application',
  opening: 'Dear Noor,',
  message: 'Another led a move before.\n\nWe liked your calm.',
  closing: 'Thank you.',
};

/** A candidate whose first round is held, with every card in; nothing decided. */
async function held(name = 'Noor de Wit') {
  const { applicationId, candidateId } = await addCandidate(world.rik, vacancyId, name);
  await publishRound(world, world.rik, applicationId, rounds[0] ?? '');
  const mails = await world.deliver();
  const candidate = await openAsCandidate(
    world,
    mails.find(({ template }) => template === 'agenda-for-candidate') ?? { text: '' },
  );
  world.clock.forward(2 * day);
  for (const person of [world.imre, world.ingrid]) await submitAll(world, person, 3, applicationId);
  return { applicationId, candidateId, candidate };
}
const decide = async (applicationId: string, outcome: string, reason = 'internal: too quiet for us'): Promise<string> =>
  must(await world.hanne.post(`/applications/${applicationId}/rounds/${rounds[0]}/decisions`, { outcome, reason }), 201)
    .id;
const stateOf = async (applicationId: string) =>
  must(await world.hanne.get(`/applications/${applicationId}/outcome`), 200);
const problem = (answer: { body: { type: string } }) => answer.body.type.split(':').at(-1);
const due = async (who: Caller = world.rik, query = '') =>
  must(await who.get(`/outcomes?${query}`), 200).items as { applicationId: string; kind: string; daysLeft: number }[];

describe('R71: a rejection', () => {
  it('is prepared without the internal reason, previewed exactly as it is sent, and sent once by a person', async () => {
    const { applicationId, candidateId, candidate } = await held();
    expect((await stateOf(applicationId)).toTell).toBeNull();
    expect(
      problem(await world.hanne.post(`/applications/${applicationId}/outcomes`, { ...letter, decisionId: null })),
    ).toBe('nothing_decided');
    const decisionId = await decide(applicationId, 'reject');
    const { toTell } = await stateOf(applicationId);
    expect(toTell).toMatchObject({
      kind: 'reject',
      decisionId,
      daysLeft: 14,
      language: 'en',
      prepared: { message: '' },
    });
    expect(JSON.stringify(toTell)).not.toContain('too quiet');
    expect(toTell.prepared.opening).toContain('Noor de Wit');
    const path = `/applications/${applicationId}/outcomes`;
    expect((await world.hanne.post(path, { ...letter, message: ' ', decisionId })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/message' }],
    });
    expect(problem(await world.hanne.post(path, { ...letter, decisionId: vacancyId }))).toBe('decision_changed');
    await world.deliver();
    const preview = must(await world.hanne.post(`/applications/${applicationId}/outcome-previews`, letter), 200);
    // Looking at it sends nothing.
    expect(await world.deliver()).toEqual([]);
    const key = { 'Idempotency-Key': 'tell' };
    const told = must(await world.hanne.post(path, { ...letter, decisionId }, key), 201);
    expect(must(await world.hanne.post(path, { ...letter, decisionId }, key), 201)).toEqual(told);
    expect(problem(await world.hanne.post(path, { ...letter, decisionId }))).toBe('already_told');
    const mails = await world.deliver();
    expect(mails.map(({ template }) => template)).toEqual(['outcome']);
    expect({ subject: mails[0]?.subject, text: mails[0]?.text, html: mails[0]?.html }).toEqual({
      subject: preview.subject,
      text: preview.text,
      html: preview.html,
    });
    expect(mails[0]?.text).not.toContain('too quiet');
    const mine = must(await candidate.get(`/my/applications/${applicationId}`), 200);
    expect(mine.outcomes).toEqual([told]);
    expect(mine.ended).toBe(true);
    expect(mine.steps.find(({ step }: { step: string }) => step === 'decision').state).toBe('done');
    const { items } = must(await world.anna.get(`/candidates/${candidateId}/audit?limit=100`), 200);
    expect(items).toEqual(
      expect.arrayContaining([expect.objectContaining({ verb: 'sent', subject: 'outcome', subjectId: told.id })]),
    );
    expect((await due()).map((line) => line.applicationId)).not.toContain(applicationId);
  });

  it('G11: the candidate thanks or contests, a person answers, and each is said once', async () => {
    const { applicationId, candidate } = await held();
    const decisionId = await decide(applicationId, 'reject');
    const told = must(
      await world.hanne.post(`/applications/${applicationId}/outcomes`, { ...letter, decisionId }),
      201,
    );
    await world.deliver();
    const path = `/my/applications/${applicationId}/outcomes/${told.id}/reactions`;
    must(await candidate.put(`${path}/thanks`, {}), 200);
    expect(problem(await candidate.put(`${path}/thanks`, { body: 'Again' }))).toBe('already_reacted');
    expect((await candidate.put(`${path}/contest`, { body: '\n' })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/body' }],
    });
    expect(problem(await world.hanne.put(`/outcomes/${told.id}/contest-answer`, { answer: 'x' }))).toBe(
      'nothing_contested',
    );
    must(await candidate.put(`${path}/contest`, { body: 'Nobody asked me about planning.' }), 200);
    expect(must(await world.rik.get('/outcomes?state=contested'), 200).items).toMatchObject([
      { applicationId, outcomeId: told.id, contest: { body: 'Nobody asked me about planning.' } },
    ]);
    must(
      await world.rik.put(`/outcomes/${told.id}/contest-answer`, { answer: 'You are right.\n\nWe ask you now.' }),
      200,
    );
    expect(problem(await world.rik.put(`/outcomes/${told.id}/contest-answer`, { answer: 'Twice' }))).toBe(
      'nothing_contested',
    );
    expect(must(await world.rik.get('/outcomes?state=contested'), 200).items).toEqual([]);
    const [mail] = await world.deliver();
    expect(mail?.template).toBe('contest-answered');
    expect(mail?.text).toContain('Nobody asked me about planning.');
    expect(mail?.text).toContain('You are right.');
    const mine = must(await candidate.get(`/my/applications/${applicationId}`), 200);
    expect(mine.outcomes[0].reactions[1]).toMatchObject({ kind: 'contest', answer: { by: 'Rik' } });
  });

  it('R69: with both sides being asked it is the employer’s no, and a no given there is the outcome', async () => {
    const one = await held();
    const decisionId = await decide(one.applicationId, 'reject');
    const deadline = new Date(world.clock.at.getTime() + 3 * day).toISOString();
    must(await world.hanne.post(`/applications/${one.applicationId}/askings`, { deadline }), 201);
    must(await world.hanne.post(`/applications/${one.applicationId}/outcomes`, { ...letter, decisionId }), 201);
    const mine = must(await one.candidate.get(`/my/applications/${one.applicationId}`), 200);
    expect(mine.asking.theirs).toMatchObject({ value: 'no', body: letter.message });
    const two = await held();
    await decide(two.applicationId, 'reject');
    must(
      await world.hanne.post(`/applications/${two.applicationId}/askings`, {
        deadline: new Date(world.clock.at.getTime() + 3 * day).toISOString(),
      }),
      201,
    );
    await world.deliver();
    must(
      await world.hanne.put(`/applications/${two.applicationId}/askings/1/answer`, {
        value: 'no',
        body: 'Another knows our software.',
      }),
      200,
    );
    const mails = await world.deliver();
    // Told once, not twice.
    expect(mails.map(({ template }) => template)).toEqual(['outcome']);
    expect(mails[0]?.text).toContain('Another knows our software.');
    expect((await stateOf(two.applicationId)).told).toMatchObject([
      { kind: 'reject', message: 'Another knows our software.' },
    ]);
    expect(
      problem(await world.hanne.post(`/applications/${two.applicationId}/outcomes`, { ...letter, decisionId })),
    ).toBe('already_told');
  });
});

describe('good news, ends and withdrawals', () => {
  it('R69: an offer is not told while the answers are sealed; after it the procedure goes on', async () => {
    const { applicationId, candidate } = await held();
    const decisionId = await decide(applicationId, 'offer');
    const deadline = new Date(world.clock.at.getTime() + 3 * day).toISOString();
    must(await world.hanne.post(`/applications/${applicationId}/askings`, { deadline }), 201);
    const refusal = await world.hanne.post(`/applications/${applicationId}/outcomes`, { ...letter, decisionId });
    expect(refusal.body).toMatchObject({ status: 409, deadline });
    must(
      await candidate.put(`/my/applications/${applicationId}/askings/1/answer`, {
        value: 'need_more',
        body: 'The pay?',
      }),
      200,
    );
    must(await world.hanne.put(`/applications/${applicationId}/askings/1/answer`, { value: 'yes', body: '' }), 200);
    must(
      await world.hanne.post(`/applications/${applicationId}/outcomes`, { ...letter, message: '', decisionId }),
      201,
    );
    const mine = must(await candidate.get(`/my/applications/${applicationId}`), 200);
    expect([mine.ended, mine.outcomes[0].kind]).toEqual([false, 'offer']);
    expect((await stateOf(applicationId)).toTell).toBeNull();
  });

  it('R69: a yes of both is good news that needs no second telling', async () => {
    const { applicationId, candidate } = await held();
    await decide(applicationId, 'offer');
    expect((await due()).map((line) => line.applicationId)).toContain(applicationId);
    must(
      await world.hanne.post(`/applications/${applicationId}/askings`, {
        deadline: new Date(world.clock.at.getTime() + 3 * day).toISOString(),
      }),
      201,
    );
    must(await world.hanne.put(`/applications/${applicationId}/askings/1/answer`, { value: 'yes', body: '' }), 200);
    must(await candidate.put(`/my/applications/${applicationId}/askings/1/answer`, { value: 'yes' }), 200);
    expect((await stateOf(applicationId)).toTell).toBeNull();
    expect((await due()).map((line) => line.applicationId)).not.toContain(applicationId);
  });

  it('R71: an end without a decision is told with its reason; who withdrew is left alone', async () => {
    const gone = await held();
    must(await world.rik.put(`/applications/${gone.applicationId}/ending`, { reason: 'vacancy gone' }), 200);
    expect(await due()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ applicationId: gone.applicationId, kind: 'closed', daysLeft: 14 }),
      ]),
    );
    const { toTell } = await stateOf(gone.applicationId);
    expect(toTell).toMatchObject({ kind: 'closed', decisionId: null });
    expect(JSON.stringify(toTell)).not.toContain('vacancy gone');
    must(await world.rik.post(`/applications/${gone.applicationId}/outcomes`, { ...letter, decisionId: null }), 201);
    expect((await due()).map((line) => line.applicationId)).not.toContain(gone.applicationId);
    const withdrawn = await held();
    const decisionId = await decide(withdrawn.applicationId, 'reject');
    must(
      await world.rik.put(`/applications/${withdrawn.applicationId}/ending`, {
        reason: 'took another job',
        side: 'candidate',
      }),
      200,
    );
    expect((await due()).map((line) => line.applicationId)).not.toContain(withdrawn.applicationId);
    expect((await stateOf(withdrawn.applicationId)).toTell).toBeNull();
    expect(
      problem(await world.hanne.post(`/applications/${withdrawn.applicationId}/outcomes`, { ...letter, decisionId })),
    ).toBe('candidate_ended');
  });

  it('R71: it waits whoever ended it, what was decided waits when an end is taken back, and a later decision anew', async () => {
    const ids = async () => (await due()).map((line) => line.applicationId);
    // The manager is on the second panel and owes a card: what they end themselves is to be told all the same.
    const sealed = await held();
    await publishRound(world, world.rik, sealed.applicationId, rounds[1] ?? '');
    must(await world.hanne.put(`/applications/${sealed.applicationId}/ending`, { reason: 'role is gone' }), 200);
    expect(await ids()).toContain(sealed.applicationId);

    const { applicationId } = await held();
    const first = await decide(applicationId, 'next_round');
    must(await world.rik.put(`/applications/${applicationId}/ending`, { reason: 'role is gone' }), 200);
    expect(await due()).toContainEqual(expect.objectContaining({ applicationId, kind: 'closed' }));
    must(await world.rik.delete(`/applications/${applicationId}/ending`), 200);
    expect(await due()).toContainEqual(expect.objectContaining({ applicationId, kind: 'next_round' }));
    must(await world.hanne.post(`/applications/${applicationId}/outcomes`, { ...letter, decisionId: first }), 201);
    expect(await ids()).not.toContain(applicationId);
    world.clock.forward(day);
    await decide(applicationId, 'reject');
    expect(await due()).toContainEqual(expect.objectContaining({ applicationId, kind: 'reject', daysLeft: 14 }));
  });

  it('R71: feedback on the procedure opens once told, is given once, and reaches those who decide', async () => {
    const { applicationId, candidate } = await held();
    const path = `/my/applications/${applicationId}/feedback`;
    expect(problem(await candidate.put(path, { clear: 5 }))).toBe('not_told_yet');
    const decisionId = await decide(applicationId, 'next_round');
    must(await world.hanne.post(`/applications/${applicationId}/outcomes`, { ...letter, decisionId }), 201);
    expect(problem(await candidate.put(path, {}))).toBe('feedback_empty');
    expect((await candidate.put(path, { clear: 6 })).status).toBe(422);
    must(await candidate.put(path, { clear: 4, fair: null, body: ' Quick. ' }), 200);
    expect(problem(await candidate.put(path, { clear: 1 }))).toBe('feedback_given');
    expect((await stateOf(applicationId)).feedback).toMatchObject({
      clear: 4,
      respectful: null,
      fair: null,
      body: 'Quick.',
    });
  });
});

describe('R68, N3: the promised day', () => {
  it('counts down on both sides, and a broken one stays visible when another is promised', async () => {
    const { applicationId, candidate } = await held();
    const on = (days: number) => new Date(world.clock.at.getTime() + days * day).toISOString().slice(0, 10);
    const promiseDay = async (decisionDueOn: string | null) => {
      const { etag } = await world.rik.get(`/applications/${applicationId}`);
      return must(
        await world.rik.patch(`/applications/${applicationId}`, { decisionDueOn }, { 'If-Match': etag ?? '' }),
        200,
      );
    };
    const first = on(3);
    await promiseDay(first);
    const states = async () => [
      must(await world.hanne.get(`/applications/${applicationId}/outcome`), 200).promises.map(
        ({ status }: { status: object }) => status,
      ),
      must(await candidate.get(`/my/applications/${applicationId}`), 200).promises.map(
        ({ status }: { status: object }) => status,
      ),
    ];
    expect(await states()).toEqual([[{ state: 'open', daysLeft: 3 }], [{ state: 'open', daysLeft: 3 }]]);
    expect(await due()).toEqual(
      expect.arrayContaining([expect.objectContaining({ applicationId, kind: null, daysLeft: 3 })]),
    );
    world.clock.forward(5 * day);
    expect((await states())[1]).toEqual([{ state: 'late', daysLate: 2 }]);
    expect((await due(world.rik, 'decided=no'))[0]).toMatchObject({ daysLeft: -2 });
    expect((await due(world.rik, 'decided=yes')).map((line) => line.applicationId)).not.toContain(applicationId);
    await promiseDay(on(2));
    const decisionId = await decide(applicationId, 'next_round');
    must(await world.hanne.post(`/applications/${applicationId}/outcomes`, { ...letter, decisionId }), 201);
    const both = [{ state: 'broken', daysLate: 2 }, { state: 'kept' }];
    expect(await states()).toEqual([both, both]);
    const mine = must(await candidate.get(`/my/applications/${applicationId}`), 200);
    expect(mine.steps.find(({ step }: { step: string }) => step === 'decision').late).toBe(false);
  });

  it('the list is paged in the order they are due, filtered, and shows a manager only their own vacancies', async () => {
    const hedda = await world.person(world.org, 'Hedda', 'hiring_manager');
    const all = await due(world.rik, 'limit=100');
    for (let n = 0; n < 3; n++) {
      const { applicationId } = await addCandidate(world.rik, vacancyId, `Waiting ${n}`);
      const { etag } = await world.rik.get(`/applications/${applicationId}`);
      must(
        await world.rik.patch(
          `/applications/${applicationId}`,
          { decisionDueOn: `2027-02-0${3 - n}` },
          { 'If-Match': etag ?? '' },
        ),
        200,
      );
    }
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const answer = must(
        await world.rik.get(`/outcomes?limit=2&vacancyId=${vacancyId}${cursor && `&cursor=${cursor}`}`),
        200,
      );
      seen.push(...answer.items.map(({ dueOn }: { dueOn: string }) => dueOn));
      if (answer.next === null) break;
      cursor = answer.next;
    }
    expect(seen.length).toBe(all.length + 3);
    expect(seen).toEqual([...seen].sort());
    expect(await due(hedda)).toEqual([]);
    expect(await due(world.rik, `vacancyId=${rounds[0]}`)).toEqual([]);
    expect((await world.imre.get('/outcomes')).status).toBe(403);
  });
});

describe('R97: who still owes a card', () => {
  it('reads nothing of what was decided or told', async () => {
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Sealed');
    await publishRound(world, world.rik, applicationId, rounds[1] ?? '', 30);
    const { etag } = await world.rik.get(`/applications/${applicationId}`);
    must(
      await world.rik.patch(
        `/applications/${applicationId}`,
        { decisionDueOn: '2027-03-20' },
        { 'If-Match': etag ?? '' },
      ),
      200,
    );
    expect((await world.hanne.get(`/applications/${applicationId}/outcome`)).body.type).toMatch(/own_cards_first$/);
    const letters = { ...letter, decisionId: null };
    expect((await world.hanne.post(`/applications/${applicationId}/outcomes`, letters)).body.type).toMatch(
      /own_cards_first$/,
    );
    expect((await due(world.hanne, 'limit=100')).map((line) => line.applicationId)).not.toContain(applicationId);
    expect((await due(world.rik, 'limit=100')).map((line) => line.applicationId)).toContain(applicationId);
  });
});
