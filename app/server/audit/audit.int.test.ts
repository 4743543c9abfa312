import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound, submitAll } from '../../../test/support/line.ts';
import { day, testWorld, type World } from '../../../test/support/world.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
let candidateId: string;
let applicationId: string;
let roundId: string;
beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
  const { vacancyId, plan } = await openVacancy(world);
  ({ candidateId, applicationId } = await addCandidate(world.rik, vacancyId, "Noor d'Ancona نور"));
  roundId = plan.rounds[0]?.id ?? '';
  await publishRound(world, world.rik, applicationId, roundId);
});
afterAll(() => world.close());

type Line = { id: string; verb: string; subject: string; candidate: { name: string } | null; actor: { name: string } };
const trail = async (person: World['anna'], path: string): Promise<Line[]> => {
  const lines: Line[] = [];
  let cursor = '';
  do {
    const page = must(await person.get(`${path}?limit=2${cursor}`), 200);
    lines.push(...page.items);
    cursor = page.next === null ? '' : `&cursor=${page.next}`;
  } while (cursor !== '');
  return lines;
};

it('R96: the trail of a candidate names who saw and changed what, the newest first, page by page', async () => {
  const { rik, hanne } = world;
  world.clock.forward(1000);
  must(await hanne.get(`/applications/${applicationId}`), 200);
  const lines = await trail(rik, `/candidates/${candidateId}/audit`);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  expect(lines[0]).toMatchObject({ verb: 'saw', actor: { name: 'Hanne' }, candidate: { name: "Noor d'Ancona نور" } });
  expect(lines.map(({ verb }) => verb)).toContain('made');
});

it('S58 · blind, R96 R97: a line about a card is hidden while the reader’s own card is out', async () => {
  const { anna, rik, ingrid, imre, clock } = world;
  clock.forward(2 * day);
  const row = must(await anna.get(`/members/${imre.member}`), 200);
  must(await anna.patch(`/members/${imre.member}`, { role: 'administrator' }, { 'If-Match': `"${row.version}"` }), 200);
  const about = `/candidates/${candidateId}/audit`;
  const before = await trail(imre, about);
  await submitAll(world, ingrid, 5);
  must(await ingrid.get(`/applications/${applicationId}/rounds/${roundId}/debrief`), 200);
  const seenByRecruiter = (await trail(rik, about)).filter(({ verb }) => verb === 'submitted');
  expect(seenByRecruiter).toMatchObject([{ subject: 'scorecard', actor: { name: 'Ingrid' } }]);
  expect(await trail(imre, about)).toEqual(before);
  expect((await trail(imre, '/audit')).filter(({ verb }) => verb === 'submitted')).toEqual([]);
  await submitAll(world, imre, 2);
  const open = (await trail(imre, about)).filter(({ verb }) => verb === 'submitted');
  expect(new Set(open.map(({ actor }) => actor.name))).toEqual(new Set(['Imre', 'Ingrid']));
});

it('R96: the organisation’s trail is for administrators and can be asked for one person', async () => {
  const { anna, rik, hanne } = world;
  expect((await rik.get('/audit')).status).toBe(403);
  expect((await hanne.get(`/candidates/${candidateId}/audit`)).status).toBe(403);
  const { items } = must(await anna.get(`/audit?actor=${hanne.member}`), 200);
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(items.map(({ actor }: Line) => actor.name))).toEqual(new Set(['Hanne']));
  expect((await anna.get('/audit?cursor=nonsense')).status).toBe(400);
});

it('R96: another organisation’s lines and candidates are not there', async () => {
  expect((await other.rik.get(`/candidates/${candidateId}/audit`)).status).toBe(404);
  expect(must(await other.anna.get('/audit'), 200).items).toEqual([]);
});

it('R96: after an erasure the lines stay and name nobody', async () => {
  const { anna, rik, org } = world;
  await world.deps.withTenant({ side: 'system', org, now: world.clock.at }, (tx) =>
    tx.deleteFrom('candidate').where('org_id', '=', org).where('candidate_id', '=', candidateId).execute(),
  );
  expect((await rik.get(`/candidates/${candidateId}/audit`)).status).toBe(404);
  const about = (await trail(anna, '/audit')).filter(({ candidate }) => candidate !== null);
  expect(about.length).toBeGreaterThan(2);
  expect(new Set(about.map(({ candidate }) => candidate?.name))).toEqual(new Set([null]));
  expect(JSON.stringify(about)).not.toContain('Noor');
});
