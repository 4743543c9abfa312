import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  addCandidate,
  cardsOf,
  fullCard,
  must,
  openVacancy,
  publishRound,
  submitAll,
} from '../../../test/support/line.ts';
import { day, testWorld, type World } from '../../../test/support/world.ts';

let world: World;
let applicationId: string;
let roundId: string;
beforeAll(async () => {
  world = await testWorld();
  const { vacancyId, plan } = await openVacancy(world);
  ({ applicationId } = await addCandidate(world.rik, vacancyId));
  roundId = plan.rounds[0]?.id ?? '';
  await publishRound(world, world.rik, applicationId, roundId);
});
afterAll(() => world.close());

it('R64: the debrief is shut to a panelist whose card is out, and open once it is in', async () => {
  const { imre, ingrid, clock } = world;
  clock.forward(2 * day);
  const path = `/applications/${applicationId}/rounds/${roundId}/debrief`;
  const before = await imre.get(path);
  await submitAll(world, ingrid, 5);
  const after = await imre.get(path);
  expect(after.status).toBe(403);
  expect(after.text).toBe(before.text);
  await submitAll(world, imre, 2);
  const debrief = must(await imre.get(path), 200);
  expect(debrief.rows.some((row: { differs: boolean }) => row.differs)).toBe(true);
});

it('S52 · logic, R46 SC-3: a rating without evidence is not handed in, and what is missing is named', async () => {
  const { rik, ingrid, hanne } = world;
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId: other } = await addCandidate(rik, vacancyId, 'Sindre Øvrebø');
  await publishRound(world, rik, other, plan.rounds[0]?.id ?? '', 3);
  world.clock.forward(5 * day);
  const mine = (await cardsOf(world, ingrid)).find((each) => each.applicationId === other);
  const card = must(await ingrid.get(`/scorecards/${mine?.scorecard.id}`), 200);
  const draft = fullCard(card.kit);
  const first = draft.ratings[0];
  if (first) first.evidence = '  ';
  const refusal = await ingrid.put(`/scorecards/${card.id}/submission`, draft);
  expect(refusal.status).toBe(422);
  expect(refusal.body.missing).toEqual([{ part: 'evidence', competencyId: first?.competencyId }]);
  expect((await hanne.get(`/scorecards/${card.id}`)).status).toBe(404);
});

it('R43: a draft is saved on what was seen; a second device that saw less is told and overwrites nothing', async () => {
  const { ingrid } = world;
  const mine = (await cardsOf(world, ingrid)).find(({ scorecard }) => scorecard.submittedAt === null);
  const path = `/scorecards/${mine?.scorecard.id}`;
  const card = await ingrid.get(path);
  const draft = fullCard(card.body.kit);
  const first = await ingrid.put(`${path}/draft`, draft, { 'If-Match': card.etag ?? '' });
  expect(first.status, first.text).toBe(200);
  const second = await ingrid.put(`${path}/draft`, { ...draft, strengths: 'other' }, { 'If-Match': card.etag ?? '' });
  expect(second.status).toBe(412);
  expect((await ingrid.get(path)).body.draft.strengths).toBe('Clear and calm.');
});

it('R43: a draft is not begun on a version that never was, nor a card handed in over a draft not seen', async () => {
  const { ingrid, rik, clock } = world;
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId: own } = await addCandidate(rik, vacancyId, 'Femke Bos');
  await publishRound(world, rik, own, plan.rounds[0]?.id ?? '', 3);
  clock.forward(5 * day);
  const mine = (await cardsOf(world, ingrid)).find((each) => each.applicationId === own);
  const path = `/scorecards/${mine?.scorecard.id}`;
  const { body: card, etag } = await ingrid.get(path);
  const draft = fullCard(card.kit, 3, card.concerns);
  expect((await ingrid.put(`${path}/draft`, draft, { 'If-Match': '"5"' })).status).toBe(412);
  const saved = await ingrid.put(`${path}/draft`, draft, { 'If-Match': etag ?? '' });
  const stale = await ingrid.put(`${path}/submission`, draft, { 'If-Match': etag ?? '' });
  expect(stale.status).toBe(412);
  expect(stale.body).toMatchObject({ type: 'urn:rondo:problem:changed_since', currentVersion: 1 });
  expect((await ingrid.get(path)).body.submission).toBeNull();
  must(await ingrid.put(`${path}/submission`, draft, { 'If-Match': saved.etag ?? '' }), 200);
  // Sent again after a lost answer it is still the same card.
  must(await ingrid.put(`${path}/submission`, draft, { 'If-Match': saved.etag ?? '' }), 200);
});

it('S52 · logic, R64: a card that is in does not change; the same card again is harmless, an amendment stands beside it', async () => {
  const { imre } = world;
  const mine = (await cardsOf(world, imre)).find(({ scorecard }) => scorecard.submittedAt !== null);
  const path = `/scorecards/${mine?.scorecard.id}`;
  const card = must(await imre.get(path), 200);
  const again = await imre.put(`${path}/submission`, fullCard(card.kit, 2, card.concerns));
  expect(again.status, again.text).toBe(200);
  const changed = await imre.put(`${path}/submission`, fullCard(card.kit, 4, card.concerns));
  expect(changed.body.type).toBe('urn:rondo:problem:already_submitted');
  must(await imre.post(`${path}/amendments`, { body: 'She also led the planning of 2024.' }), 201);
  expect((await imre.get(path)).body.submission.amendments).toMatchObject([{ afterUnblinding: true }]);
});

it('R65 R67: a decision waits for missing cards until two people let their panelist off', async () => {
  const { rik, clock } = world;
  const { vacancyId, plan } = await openVacancy(world);
  const { applicationId: third } = await addCandidate(rik, vacancyId, 'Ingrid Dahl');
  const round = plan.rounds[0]?.id ?? '';
  await publishRound(world, rik, third, round, 3);
  clock.forward(5 * day);
  const path = `/applications/${third}/rounds/${round}/decisions`;
  const refusal = await rik.post(path, { outcome: 'next_round', reason: 'Strong on planning.' });
  expect(refusal.body).toMatchObject({ status: 409, type: 'urn:rondo:problem:cards_missing' });
  expect((await rik.post(path, { outcome: 'next_round', reason: ' ' })).body.type).toBe(
    'urn:rondo:problem:reason_missing',
  );
  await world.deliver();
  for (const { memberId } of refusal.body.missing) {
    const release = `/applications/${third}/rounds/${round}/releases/${memberId}`;
    must(await rik.put(release, { reason: 'Ill for a month.' }), 200);
    must(await world.anna.put(`${release}/confirmation`), 204);
  }
  const decided = must(await rik.post(path, { outcome: 'next_round', reason: 'Strong on planning.' }), 201);
  expect(decided).toMatchObject({ overrideReason: 'Ill for a month.', missingCards: refusal.body.missing.length });
  const debrief = must(await rik.get(`/applications/${third}/rounds/${round}/debrief`), 200);
  expect(debrief.missing).toEqual([]);
  expect(debrief.released.length).toBeGreaterThan(0);
});
