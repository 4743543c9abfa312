import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { countStatements } from '../../../test/support/routes.ts';
import { appOver, type Caller, caller, day, testWorld, type World } from '../../../test/support/world.ts';
import { resumeOutcomeBatches, runOutcomeBatch } from './batch-run.ts';

/** R71, R73: many are told with one press, each by the rules of telling one, and for ten minutes it can be taken back. */
let world: World;
let vacancyId: string;
let round: string;
beforeAll(async () => {
  world = await testWorld();
  const opened = await openVacancy(world);
  vacancyId = opened.vacancyId;
  round = opened.plan.rounds[0]?.id ?? '';
});
afterAll(() => world.close());

type Can = { applicationId: string; kind: string; decisionId: string | null; language: string; toDecide: boolean };
type Review = { can: Can[]; cannot: { applicationId: string; why: string; by: string | null }[]; letters: Letter[] };
type Letter = { kind: string; language: string; subject: string; opening: string; message: string; closing: string };

const apply = async (name: string) => (await addCandidate(world.rik, vacancyId, name)).applicationId;
const query = async (text: string, ...values: unknown[]) => (await world.db.owner.query(text, values)).rows;
const review = async (applicationIds: string[], who: Caller = world.rik): Promise<Review> =>
  must(await who.post('/outcome-batch-reviews', { applicationIds }), 200);
const kindOf = (answer: { body: { type: string } }) => answer.body.type.split(':').at(-1);
/** What the page sends of what it looked at. */
const bodyOf = ({ can, letters }: Review, message = 'We had very many letters for one place.') => ({
  people: can.map(({ applicationId, kind, decisionId }) => ({ applicationId, kind, decisionId })),
  letters: letters.map((letter) => ({ ...letter, message })),
  reason: 'No experience with planning.',
});
const tell = async (ids: string[], who = world.rik) =>
  must(await who.post('/outcome-batches', bodyOf(await review(ids, who))), 201);
const later = () => world.clock.forward(10 * 60_000);
const run = (batch: { id: string }) => runOutcomeBatch(world.deps, world.org, batch.id);
const read = async (batch: { id: string }, who = world.rik) => must(await who.get(`/outcome-batches/${batch.id}`), 200);
const ended = async (applicationId: string) =>
  (await query('SELECT ended_at FROM application WHERE application_id = $1', applicationId))[0].ended_at !== null;

describe('R71 R73: several told together', () => {
  it('shows who can be told and who cannot, and why; the rules are those of telling one', async () => {
    const names = [
      'Fresh',
      'Rejected',
      'Closed',
      'Offered',
      'Planned',
      'Interviewed',
      'Withdrawn',
      'Archived',
      'Nowhere',
    ];
    const ids: Record<string, string> = {};
    for (const name of names) ids[name] = await apply(`${name} Vos`);
    const of = (name: string) => ids[name] ?? '';
    const decide = async (name: string, outcome: string) =>
      must(await world.rik.post(`/applications/${of(name)}/rounds/${round}/decisions`, { outcome, reason: 'x' }), 201)
        .id;
    const rejection = await decide('Rejected', 'reject');
    await decide('Offered', 'offer');
    must(await world.rik.put(`/applications/${of('Closed')}/ending`, { reason: 'position_filled' }), 200);
    await publishRound(world, world.rik, of('Interviewed'), round, 1);
    world.clock.forward(2 * day);
    await publishRound(world, world.rik, of('Planned'), round, 5);
    await query(
      "UPDATE application SET ended_at = created_at, ended_side = 'candidate', end_reason = 'candidate_withdrew' WHERE application_id = $1",
      of('Withdrawn'),
    );
    await query(
      'UPDATE candidate SET archived_at = created_at, archived_by = $2 WHERE candidate_id = (SELECT candidate_id FROM application WHERE application_id = $1)',
      of('Archived'),
      world.rik.member,
    );
    await query(
      "UPDATE candidate SET email = 'none' WHERE candidate_id = (SELECT candidate_id FROM application WHERE application_id = $1)",
      of('Nowhere'),
    );
    await query(
      "UPDATE candidate SET language = 'nl' WHERE candidate_id = (SELECT candidate_id FROM application WHERE application_id = $1)",
      of('Rejected'),
    );
    const found = await review(names.map(of));
    expect(found.can).toMatchObject([
      { applicationId: of('Fresh'), kind: 'reject', decisionId: null, toDecide: true, language: 'en' },
      { applicationId: of('Rejected'), kind: 'reject', decisionId: rejection, toDecide: false, language: 'nl' },
      { applicationId: of('Closed'), kind: 'closed', decisionId: null, toDecide: false },
    ]);
    expect(found.cannot.map(({ why }) => why)).toEqual([
      'good_news',
      'interview_ahead',
      'card_out',
      'candidate_ended',
      'archived',
      'no_address',
    ]);
    expect(found.letters.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
      'reject en',
      'reject nl',
      'closed en',
    ]);
    expect(found.letters[0]?.opening).toContain('{{candidate}}');
    // Whoever looks late finds the term for keeping them over.
    const at = world.clock.at;
    await query(
      "UPDATE application SET ended_at = ended_at - interval '3 years' WHERE application_id = $1",
      of('Closed'),
    );
    expect((await review([of('Closed')])).cannot).toMatchObject([{ why: 'to_be_erased' }]);
    expect(world.clock.at).toEqual(at);
  });

  it('goes after ten minutes, each with their own name, kept word for word, decided with a reason, once', async () => {
    const [one, two] = [await apply('Noor {{vacancy}} Bos'), await apply('Mila Bos')];
    const found = await review([one, two]);
    expect(
      must(
        await world.rik.post(`/applications/${two}/outcome-previews`, {
          ...{ ...found.letters[0], kind: undefined, language: undefined },
          message: 'Thank you, {{candidate}}.',
          together: true,
        }),
        200,
      ).text,
    ).toContain('Thank you, Mila Bos.');
    const body = bodyOf(found, 'Dear {{candidate}}, there was one place.');
    const sent = async (change: object) => await world.rik.post('/outcome-batches', { ...body, ...change });
    expect(kindOf(await sent({ reason: ' ' }))).toBe('reason_missing');
    expect(kindOf(await sent({ letters: body.letters.map((one) => ({ ...one, message: ' ' })) }))).toBe(
      'message_missing',
    );
    expect(kindOf(await sent({ letters: body.letters.map((one) => ({ ...one, language: 'nb' })) }))).toBe(
      'letter_missing',
    );
    expect(
      (await sent({ letters: body.letters.map((one) => ({ ...one, closing: 'Bye {{name}}' })) })).body,
    ).toMatchObject({
      type: 'urn:rondo:problem:placeholder_unknown',
      errors: [{ pointer: '/letters/0/closing' }],
    });
    expect(
      kindOf(await sent({ letters: body.letters.map((one) => ({ ...one, message: 'We want somebody young.' })) })),
    ).toBe('wording_remarks');
    const key = { 'Idempotency-Key': 'both' };
    const made = must(await world.rik.post('/outcome-batches', body, key), 201);
    expect(must(await world.rik.post('/outcome-batches', body, key), 201)).toEqual(made);
    expect(made).toMatchObject({ state: 'waiting', counts: { waiting: 2, told: 0, left: 0 } });
    await world.deliver();
    await run(made);
    expect(await world.deliver()).toEqual([]);
    later();
    await Promise.all([run(made), run(made)]);
    await run(made);
    const mails = (await world.deliver()).filter(({ template }) => template === 'outcome');
    expect(mails.map(({ text }) => /Dear (.+), there/.exec(text)?.[1]).sort()).toEqual([
      'Mila Bos',
      'Noor {{vacancy}} Bos',
    ]);
    expect(await read(made)).toMatchObject({ state: 'finished', counts: { waiting: 0, told: 2, left: 0 } });
    expect(await query('SELECT message, sent_by FROM outcome WHERE application_id = $1', two)).toEqual([
      { message: 'Dear Mila Bos, there was one place.', sent_by: world.rik.member },
    ]);
    expect(await query('SELECT outcome, reason, decided_by FROM decision WHERE application_id = $1', two)).toEqual([
      { outcome: 'reject', reason: 'No experience with planning.', decided_by: world.rik.member },
    ]);
    expect(await ended(two)).toBe(true);
    expect(
      (await query('SELECT verb, subject FROM audit_event WHERE application_id = $1', two)).map(
        ({ verb, subject }) => `${verb} ${subject}`,
      ),
    ).toEqual(expect.arrayContaining(['decided decision', 'sent outcome']));
    expect((await review([two])).cannot).toMatchObject([{ why: 'already_told', by: 'Rik' }]);
  });

  it('is taken back by who pressed, until it goes; then nobody was told and nothing decided', async () => {
    const ids = [await apply('Ada Kok'), await apply('Ben Kok')];
    const made = await tell(ids);
    expect((await world.anna.put(`/outcome-batches/${made.id}/cancellation`)).status).toBe(404);
    expect((await world.anna.get(`/outcome-batches/${made.id}`)).status).toBe(404);
    const back = must(await world.rik.put(`/outcome-batches/${made.id}/cancellation`), 200);
    expect(back).toMatchObject({ state: 'cancelled', counts: { waiting: 0, told: 0, left: 0 } });
    later();
    await resumeOutcomeBatches(world.deps);
    await run(made);
    expect(await query('SELECT FROM outcome WHERE application_id = ANY ($1::uuid[])', ids)).toEqual([]);
    expect(await query('SELECT FROM decision WHERE application_id = ANY ($1::uuid[])', ids)).toEqual([]);
    const again = await tell(ids);
    later();
    expect(kindOf(await world.rik.put(`/outcome-batches/${again.id}/cancellation`))).toBe('telling_gone');
    expect(must(await world.rik.get('/outcome-batches?limit=1'), 200)).toMatchObject({
      items: [{ id: again.id, state: 'going' }],
    });
    expect(must(await world.anna.get('/outcome-batches'), 200).items).toEqual([]);
  });

  it('two who tell the same person: one does, the other is told by name; who fails is listed, the others go', async () => {
    const [one, two, three, four] = [
      await apply('A Smit'),
      await apply('B Smit'),
      await apply('C Smit'),
      await apply('D Smit'),
    ];
    const five = await apply('E Smit');
    const [hersLooked, mineLooked] = [await review([one, two, three, four], world.anna), await review([one, five])];
    const [mine, hers] = await Promise.all([
      world.rik.post('/outcome-batches', bodyOf(mineLooked)).then((answer) => must(answer, 201)),
      world.anna.post('/outcome-batches', bodyOf(hersLooked)).then((answer) => must(answer, 201)),
    ]);
    const [winner, loser, by] = mine.counts.waiting === 2 ? [mine, hers, 'Rik'] : [hers, mine, 'Anna'];
    const ofOne = ({ items }: typeof mine) =>
      items.find(({ applicationId }: { applicationId: string }) => applicationId === one);
    expect(ofOne(winner)).toMatchObject({ state: 'waiting', why: null });
    expect(ofOne(loser)).toMatchObject({ state: 'left', why: 'being_told', by });
    // Alone nobody else tells whoever is about to be told, and is told by whom.
    const decisionId = must(
      await world.rik.post(`/applications/${two}/rounds/${round}/decisions`, { outcome: 'reject', reason: 'x' }),
      201,
    ).id;
    const letter = { subject: 'About you', opening: '', message: 'Another fits better.', closing: '' };
    const alone = await world.rik.post(`/applications/${two}/outcomes`, { ...letter, decisionId });
    expect([kindOf(alone), alone.body.by]).toEqual(['being_told', 'Anna']);
    expect(must(await world.rik.get(`/applications/${two}/outcome`), 200).goes).toMatchObject({ by: 'Anna' });
    must(await world.rik.put(`/applications/${three}/ending`, { reason: 'withdrawn' }), 200);
    later();
    await run(mine);
    await run(hers);
    const came = await read(hers, world.anna);
    expect(came.state).toBe('finished');
    expect(
      came.items.map(({ applicationId, state, why }: { applicationId: string; state: string; why: string | null }) => [
        applicationId,
        why ?? state,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [two, 'decision_changed'],
        [three, 'decision_changed'],
        [four, 'told'],
      ]),
    );
    expect(await query('SELECT FROM outcome WHERE application_id = $1', one)).toHaveLength(1);
    must(await world.rik.post(`/applications/${two}/outcomes`, { ...letter, decisionId }), 201);
    const again = await world.rik.post(`/applications/${two}/outcomes`, { ...letter, decisionId });
    expect([kindOf(again), again.body.by]).toEqual(['already_told', 'Rik']);
  });

  it('as many statements for twelve as for two', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.push(await apply(`Person${n} Mol`));
    const statements = async (some: string[]) => {
      const db = await world.db.clone();
      const counter = countStatements(db.app);
      const there = caller(appOver(db, world.clock).request, world.rik.headers);
      await there.get('/login');
      counter.read();
      const found = must(await there.post('/outcome-batch-reviews', { applicationIds: some }), 200);
      const reviewing = counter.read();
      const made = must(await there.post('/outcome-batches', bodyOf(found)), 201);
      const making = counter.read();
      must(await there.put(`/outcome-batches/${made.id}/cancellation`), 200);
      const counted = [reviewing, making, counter.read()];
      await db.close();
      return counted;
    };
    expect(await statements(ids)).toEqual(await statements(ids.slice(0, 2)));
  });

  it('who may tell one may tell many; whoever has left tells nobody', async () => {
    const id = await apply('F Smit');
    expect((await world.imre.post('/outcome-batch-reviews', { applicationIds: [id] })).status).toBe(403);
    const other = await world.person(world.org, 'Hedda', 'hiring_manager');
    expect((await other.post('/outcome-batch-reviews', { applicationIds: [id] })).status).toBe(404);
    const made = await tell([id], world.hanne);
    await query('UPDATE member SET deactivated_at = now() WHERE member_id = $1', world.hanne.member);
    later();
    await run(made);
    await query('UPDATE member SET deactivated_at = NULL WHERE member_id = $1', world.hanne.member);
    expect((await read(made, world.hanne)).items).toMatchObject([{ state: 'left', why: 'teller_gone' }]);
    // Out of a backup, days later, nobody is told what was to go then.
    const late = await tell([id]);
    world.clock.forward(2 * day);
    await run(late);
    expect((await read(late)).items).toMatchObject([{ state: 'left', why: 'too_late' }]);
    expect(await ended(id)).toBe(false);
    const many = Array.from({ length: 101 }, () => id);
    expect((await world.rik.post('/outcome-batch-reviews', { applicationIds: many })).status).toBe(422);
  });
});
