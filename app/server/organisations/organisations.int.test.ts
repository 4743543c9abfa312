import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCandidate, must, openVacancy } from '../../../test/support/line.ts';
import { day, testWorld, type World } from '../../../test/support/world.ts';

let world: World;
let other: Awaited<ReturnType<World['another']>>;
beforeAll(async () => {
  world = await testWorld();
  other = await world.another();
});
afterAll(() => world.close());

const read = async () => {
  const answer = await world.anna.get('/organisation');
  return { body: must(answer, 200), ifMatch: { 'If-Match': answer.etag ?? '' } };
};

it('everybody reads the organisation, administrators change it, nobody over somebody else’s change', async () => {
  const { anna, rik, imre } = world;
  const { ifMatch, body } = await read();
  expect(must(await imre.get('/organisation'), 200)).toEqual(body);
  const changes = { name: 'Polder & Fjord 🌊 «Noord»', language: 'nb', timeZone: 'Europe/Oslo' };
  expect(must(await anna.patch('/organisation', changes, ifMatch), 200)).toMatchObject({ ...changes, version: 2 });
  expect((await anna.patch('/organisation', { name: 'Stale' }, ifMatch)).status).toBe(412);
  expect((await anna.patch('/organisation', { name: 'Unseen' })).status).toBe(428);
  const now = (await read()).ifMatch;
  expect((await rik.patch('/organisation', { name: 'Mine' }, now)).status).toBe(403);
  for (const bad of [{ name: ' ' }, { country: 'Netherlands' }, { timeZone: 'CET+1' }, { orgId: other.org }])
    expect((await anna.patch('/organisation', bad, now)).status, JSON.stringify(bad)).toBe(422);
  expect(must(await other.anna.get('/organisation'), 200).name).toBe('Elsewhere');
});

it('G8 RT-4: the term of retention follows the country’s rule, and each refusal names its place and remedy', async () => {
  const { anna } = world;
  const set = async (changes: Record<string, unknown>) => anna.patch('/organisation', changes, (await read()).ifMatch);
  const tooLong = await set({ retention: { days: 90 } });
  expect(tooLong.body).toMatchObject({
    status: 422,
    type: 'urn:rondo:problem:retention_longer_than_allowed',
    errors: [{ pointer: '/retention/days' }],
  });
  expect((await set({ retention: { days: 0 } })).body.type).toBe('urn:rondo:problem:retention_not_a_term');
  expect((await set({ country: 'BE', retention: { days: 365 } })).body).toMatchObject({
    type: 'urn:rondo:problem:retention_reason_missing',
    errors: [{ pointer: '/retention/reason' }],
  });
  const reason = 'Terms for discrimination claims';
  expect(must(await set({ country: 'BE', retention: { days: 365, reason } }), 200)).toMatchObject({
    country: 'BE',
    retention: { days: 365, reason },
  });
  // Moving to a country that does not leave it open is refused until the term fits.
  expect((await set({ country: 'NL' })).body.type).toBe('urn:rondo:problem:retention_longer_than_allowed');
  expect(must(await set({ country: 'NL', retention: { days: 14 } }), 200).retention).toEqual({
    days: 14,
    reason: null,
  });
  const { retentionRules } = (await read()).body;
  expect(retentionRules.map(({ country }: { country: string }) => country)).toEqual(['NL', 'BE', 'NO', '*']);
});

it('R08: rooms are added, changed and removed; two of one name are refused', async () => {
  const { rik, imre } = world;
  const merwede = must(await rik.post('/rooms', { name: "Merwede d'Or 🛶", place: '2e verdieping', capacity: 6 }), 201);
  const again = await rik.post('/rooms', { name: "MERWEDE D'OR 🛶" });
  expect(again.body).toMatchObject({
    status: 409,
    type: 'urn:rondo:problem:room_known',
    errors: [{ pointer: '/name' }],
  });
  const key = { 'Idempotency-Key': 'amstel' };
  const amstel = must(await rik.post('/rooms', { name: 'Amstel' }, key), 201);
  expect(must(await rik.post('/rooms', { name: 'Amstel' }, key), 201)).toEqual(amstel);
  expect((await rik.patch(`/rooms/${amstel.id}`, { name: merwede.name })).status).toBe(409);
  expect(must(await rik.patch(`/rooms/${amstel.id}`, { capacity: 4, place: 'Oslo' }), 200)).toMatchObject({
    name: 'Amstel',
    capacity: 4,
  });
  const first = must(await imre.get('/rooms?limit=1'), 200);
  expect(first.items).toMatchObject([{ name: 'Amstel' }]);
  expect(must(await imre.get(`/rooms?limit=1&cursor=${first.next}`), 200)).toMatchObject({
    items: [merwede],
    next: null,
  });
  expect((await imre.post('/rooms', { name: 'Mine' })).status).toBe(403);
  for (const theirs of [
    () => other.rik.patch(`/rooms/${amstel.id}`, { name: 'Taken' }),
    () => other.rik.delete(`/rooms/${amstel.id}`),
  ])
    expect((await theirs()).status).toBe(404);
  expect((await rik.delete(`/rooms/${amstel.id}`)).status).toBe(204);
  expect((await rik.delete(`/rooms/${amstel.id}`)).status).toBe(404);
  must(await rik.post('/rooms', { name: 'Amstel' }), 201);
});

it('R08: a room in which sessions are still planned is not removed', async () => {
  const { rik, clock } = world;
  const room = must(await rik.post('/rooms', { name: 'Waal' }), 201);
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId } = await addCandidate(rik, vacancyId);
  const firstStart = new Date(clock.at.getTime() + day).toISOString();
  const agenda = must(
    await rik.post(`/applications/${applicationId}/rounds/${plan.rounds[0]?.id}/agenda`, { firstStart }),
    201,
  );
  const draft = {
    ...agenda.draft,
    sessions: agenda.draft.sessions.map((each: object) => ({ ...each, roomId: room.id })),
  };
  const saved = must(await rik.put(`/agendas/${agenda.id}/draft`, draft, { 'If-Match': `"${agenda.version}"` }), 200);
  must(await rik.put(`/agendas/${agenda.id}/publication`, {}, { 'If-Match': `"${saved.version}"` }), 200);
  const refusal = await rik.delete(`/rooms/${room.id}`);
  expect(refusal.body).toMatchObject({ status: 409, type: 'urn:rondo:problem:room_in_use' });
  clock.forward(3 * day);
  expect((await rik.delete(`/rooms/${room.id}`)).status).toBe(204);
});
