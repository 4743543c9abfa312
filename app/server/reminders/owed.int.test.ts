import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../../../test/support/line.ts';
import { type Caller, day, testWorld, type World } from '../../../test/support/world.ts';
import { sweepDigests } from './digest.ts';

let world: World;
let applicationId: string;
let round: string;
beforeAll(async () => {
  world = await testWorld();
  const { vacancyId, plan } = await openVacancy(world);
  ({ applicationId } = await addCandidate(world.rik, vacancyId, 'Noor de Wit'));
  round = plan.rounds[0]?.id ?? '';
  await publishRound(world, world.rik, applicationId, round);
});
afterAll(() => world.close());

type Item = { kind: string; targetId: string; applicationId: string; candidate: { name: string }; roundNumber: number };
const owedBy = async (who: Caller): Promise<Item[]> => must(await who.get('/owed'), 200).items;
const kinds = (items: Item[]) => items.map(({ kind }) => kind);

it('R80 R34: what I owe is my preparation, then my card, and nothing once it is in', async () => {
  world.clock.at = new Date(`${new Date(world.clock.at.getTime() + day).toISOString().slice(0, 10)}T08:00:00+01:00`);
  const before = await owedBy(world.imre);
  expect(before.length).toBeGreaterThan(0);
  expect(new Set(kinds(before))).toEqual(new Set(['preparation']));
  world.clock.forward(day);
  expect(kinds(await owedBy(world.imre))).toContain('card');
  await submitAll(world, world.ingrid, 4, applicationId);
  expect(kinds(await owedBy(world.ingrid))).not.toContain('card');
});

it('R80 R65: who decides owes the debrief of a round that is over; it leads to the page', async () => {
  const debrief = (await owedBy(world.hanne)).find(({ kind }) => kind === 'debrief');
  expect(debrief).toMatchObject({ targetId: round, applicationId, roundNumber: 1, candidate: { name: 'Noor de Wit' } });
  expect(kinds(await owedBy(world.imre))).not.toContain('debrief');
});

it('R80: the page and the daily digest say the same, line for line', async () => {
  await sweepDigests(world.deps);
  for (const who of [world.imre, world.hanne]) {
    const { rows } = await world.db.owner.query(
      'SELECT kind, target_id FROM digest_line WHERE member_id = $1 ORDER BY day DESC, line',
      [who.member],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect((await owedBy(who)).map(({ kind, targetId }) => ({ kind, target_id: targetId }))).toEqual(rows);
  }
});

it('R80 R71: who was sent away without a decision, or left behind in a closed vacancy, is owed the telling', async () => {
  const opened = await openVacancy(world);
  const ended = await addCandidate(world.rik, opened.vacancyId, 'Ended');
  const left = await addCandidate(world.rik, opened.vacancyId, 'Left behind');
  const outcomes = async () =>
    (await owedBy(world.hanne)).filter(({ kind }) => kind === 'outcome').map((item) => item.candidate.name);
  must(await world.rik.put(`/applications/${ended.applicationId}/ending`, { reason: 'position filled' }), 200);
  expect(await outcomes()).toEqual(['Ended']);
  must(await world.rik.put(`/vacancies/${opened.vacancyId}/closing`), 200);
  expect((await outcomes()).sort()).toEqual(['Ended', 'Left behind']);
  const list = async () =>
    (
      must(await world.rik.get(`/outcomes?vacancyId=${opened.vacancyId}`), 200).items as {
        candidate: { name: string };
        kind: string;
        daysLeft: number;
      }[]
    )
      .map(({ candidate, kind, daysLeft }) => [candidate.name, kind, daysLeft])
      .sort();
  expect(await list()).toEqual([
    ['Ended', 'closed', 14],
    ['Left behind', null, 14],
  ]);
  const letter = {
    subject: 'About it',
    opening: '',
    message: 'The place was filled from within.',
    closing: 'Thank you.',
  };
  must(await world.rik.put(`/applications/${left.applicationId}/ending`, { reason: 'position filled' }), 200);
  for (const { applicationId: id } of [ended, left])
    must(await world.rik.post(`/applications/${id}/outcomes`, { ...letter, decisionId: null }), 201);
  expect([await outcomes(), await list()]).toEqual([[], []]);
});

it('R80 R60: a decision that was promised is owed by its day, instead of the debrief', async () => {
  const { hanne } = world;
  await submitAll(world, world.imre, 3, applicationId);
  const application = await hanne.get(`/applications/${applicationId}`);
  expect(kinds(await owedBy(hanne))).toContain('debrief');
  const due = new Date(world.clock.at.getTime() + day).toISOString().slice(0, 10);
  must(
    await hanne.patch(
      `/applications/${applicationId}`,
      { deciderId: hanne.member, decisionDueOn: due },
      { 'If-Match': application.etag ?? '' },
    ),
    200,
  );
  const promised = (await owedBy(hanne)).find(({ kind }) => kind === 'decision');
  expect(promised).toMatchObject({ targetId: applicationId, dueOn: due });
  expect(kinds(await owedBy(hanne))).not.toContain('debrief');
});

it('R80 R60: what somebody promised who is out by now is owed by the team, then by all who recruit', async () => {
  const { anna, hanne, imre, rik } = world;
  const dueOn = new Date(world.clock.at.getTime() + day).toISOString().slice(0, 10);
  const { id } = must(
    await rik.post(`/applications/${applicationId}/commitments`, { body: 'Hear by then', ownerId: imre.member, dueOn }),
    201,
  );
  const owes = async (who: Caller) => (await owedBy(who)).some(({ targetId }) => targetId === id);
  expect([await owes(imre), await owes(hanne), await owes(anna)]).toEqual([true, false, false]);
  must(await anna.put(`/members/${imre.member}/deactivation`), 200);
  expect([await owes(hanne), await owes(anna)]).toEqual([true, false]);
  for (const gone of [hanne, rik]) must(await anna.put(`/members/${gone.member}/deactivation`), 200);
  expect(await owes(anna)).toBe(true);
  must(await anna.put(`/commitments/${id}/keeping`, { outcome: 'Told by phone.' }), 200);
  expect(await owes(anna)).toBe(false);
});
