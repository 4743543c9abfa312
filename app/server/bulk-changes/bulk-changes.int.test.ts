import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy, publishRound } from '../../../test/support/line.ts';
import { appOver, caller, day, type Person, testWorld, type World } from '../../../test/support/world.ts';

/** R73, R99: many changed at once, each a fact of the trail, and taken back by the API. */
let world: World;
let rik: Person;
let vacancyId: string;
let plan: Awaited<ReturnType<typeof openVacancy>>['plan'];
beforeAll(async () => {
  world = await testWorld();
  rik = world.rik;
  ({ vacancyId, plan } = await openVacancy(world));
});
afterAll(() => world.close());

let number = 0;
/** So many candidates in a vacancy, each with a family name of this test. */
async function some(count: number, of = vacancyId) {
  number++;
  const family = `Veldkamp${String.fromCharCode(97 + number)}`;
  const made = [];
  for (let n = 0; n < count; n++) made.push(await addCandidate(rik, of, `Person${n} ${family}`));
  return {
    family,
    made,
    candidates: made.map(({ candidateId }) => candidateId),
    applications: made.map(({ applicationId }) => applicationId),
  };
}

const change = async (who: Person, body: unknown, status = 201) => must(await who.post('/bulk-changes', body), status);
const undo = async (who: Person, { id }: { id: string }, status = 200) =>
  must(await who.put(`/bulk-changes/${id}/undoing`), status);
const found = async (typed: string, more = '') =>
  (
    must(await rik.get(`/candidates?search=${typed}&limit=100${more}`), 200).items as {
      id: string;
      found: { place: string };
    }[]
  )
    .filter(({ found: { place } }) => place !== 'similar')
    .map(({ id }) => id)
    .sort();
const verbs = async (candidateId: string) =>
  (must(await rik.get(`/candidates/${candidateId}/audit`), 200).items as { verb: string }[]).map(({ verb }) => verb);
const stageOf = async (applicationId: string) =>
  (
    must(await rik.get(`/vacancies/${vacancyId}/applications?limit=100`), 200).items as { id: string; stage: string }[]
  ).find(({ id }) => id === applicationId)?.stage;

describe('R73: archive', () => {
  it('takes candidates out of lists, boards and search, unless asked for; undo and restore bring them back', async () => {
    const { family, candidates, applications } = await some(3);
    const made = await change(rik, { kind: 'archive', candidates: { ids: candidates.slice(0, 2) } });
    expect(made).toMatchObject({ changed: 2, unchanged: 0, undoneAt: null });
    expect(await found(family)).toEqual([candidates[2]]);
    expect(await found(family, '&archived=only')).toEqual(candidates.slice(0, 2).sort());
    expect(await stageOf(applications[0] ?? '')).toBeUndefined();
    const listed = must(await rik.get('/candidates?archived=only&limit=100'), 200).items;
    expect(listed.map(({ id }: { id: string }) => id).sort()).toEqual(candidates.slice(0, 2).sort());
    expect(await verbs(candidates[0] ?? '')).toContain('archived');
    // An application made for somebody in the archive is there too.
    const { vacancyId: other } = await openVacancy(world);
    await change(rik, { kind: 'add', vacancyId: other, candidates: { ids: candidates.slice(0, 1) } });
    expect(must(await rik.get(`/vacancies/${other}/applications`), 200).items).toEqual([]);

    world.clock.forward(60_000);
    expect(await undo(rik, made)).toMatchObject({ changed: 2, unchanged: 0 });
    expect(await found(family)).toEqual([...candidates].sort());
    expect(await stageOf(applications[0] ?? '')).toBe('new');
    expect(await verbs(candidates[0] ?? '')).toContain('restored');
    expect(must(await rik.get(`/vacancies/${other}/applications`), 200).items).toHaveLength(1);
    expect((await rik.put(`/bulk-changes/${made.id}/undoing`)).body.type).toMatch(/undone_already$/);

    await change(rik, { kind: 'archive', candidates: { ids: candidates } });
    const restored = await change(rik, { kind: 'restore', candidates: { matching: { search: family } } });
    expect(restored).toMatchObject({ changed: 3 });
    await undo(rik, restored);
    expect(await found(family)).toEqual([]);
  });

  it('the retention goes on: who is in the archive is counted like everybody', async () => {
    const { candidates, applications } = await some(1);
    await change(rik, { kind: 'archive', candidates: { ids: candidates } });
    must(await rik.put(`/applications/${applications[0]}/ending`, { reason: 'withdrawn' }), 200);
    const { endedCandidates } = await import('../privacy/retention.ts');
    const later = new Date(world.clock.at.getTime() + 30 * day);
    const ended = await world.deps.withTenant({ side: 'system', org: world.org, now: later }, (tx) =>
      endedCandidates(tx, world.org, later, undefined, candidates[0]),
    );
    expect(ended).toMatchObject([{ candidateId: candidates[0], state: { state: 'due' } }]);
  });

  it('undo leaves alone what somebody did since', async () => {
    const { candidates } = await some(2);
    const made = await change(rik, { kind: 'archive', candidates: { ids: candidates } });
    await change(world.anna, { kind: 'restore', candidates: { ids: candidates.slice(0, 1) } });
    world.clock.forward(1000);
    await change(world.anna, { kind: 'archive', candidates: { ids: candidates.slice(0, 1) } });
    expect(await undo(rik, made)).toMatchObject({ changed: 1, unchanged: 1 });
  });
});

describe('R73: all that match', () => {
  it('is what the list with these filters shows, also beyond its first page', async () => {
    const { family, candidates } = await some(35);
    const made = await change(rik, { kind: 'archive', candidates: { matching: { search: family } } });
    expect(made.changed).toBe(35);
    expect(await found(family)).toEqual([]);
    await undo(rik, made);
    const { vacancyId: other } = await openVacancy(world);
    const added = await change(rik, {
      kind: 'add',
      vacancyId: other,
      candidates: { matching: { search: family, stage: 'new' } },
    });
    expect(added).toMatchObject({ changed: 35, unchanged: 0 });
    const again = await change(rik, { kind: 'add', vacancyId: other, candidates: { ids: candidates } });
    expect(again).toMatchObject({ changed: 0, unchanged: 35 });
    const screened = await change(rik, {
      kind: 'screen',
      applications: { vacancyId: other, matching: { stage: 'new' } },
    });
    expect(screened.changed).toBe(35);
    expect(must(await rik.get(`/vacancies/${other}/pipeline`), 200).stages).toContainEqual({
      stage: 'screening',
      count: 35,
      more: false,
    });
    // Added and then screened by hand: that is work, and undoing the adding leaves it.
    expect(await undo(rik, added)).toMatchObject({ changed: 0, unchanged: 35 });
    await undo(rik, screened);
  });

  it('never more than a thousand at once', async () => {
    const org = world.org;
    await world.db.owner.query(
      `INSERT INTO candidate (org_id, candidate_id, name, name_folded, email, language, time_zone, created_at, created_by)
       SELECT $1, gen_random_uuid(), 'Many Manifold', 'many manifold', 'many' || n || '@example.net', 'nl', 'Europe/Amsterdam', '2026-01-01', $2 FROM generate_series(1, 1001) n`,
      [org, rik.member],
    );
    const answer = await rik.post('/bulk-changes', {
      kind: 'archive',
      candidates: { matching: { search: 'manifold' } },
    });
    expect([answer.status, answer.body.type]).toEqual([422, 'urn:rondo:problem:too_many_at_once']);
    expect(await found('manifold', '&archived=only')).toEqual([]);
    await world.db.owner.query(`DELETE FROM candidate WHERE name_folded = 'many manifold'`);
  });
});

describe('R73: stage and decider', () => {
  it('a person moves between new and screening; facts move everything else, and win', async () => {
    const { applications, made } = await some(2);
    const [first, second] = applications as [string, string];
    const screened = await change(rik, { kind: 'screen', applications: { ids: applications } });
    expect(await stageOf(first)).toBe('screening');
    expect(await verbs(made[0]?.candidateId ?? '')).toContain('moved');
    await undo(rik, screened);
    expect(await stageOf(first)).toBe('new');
    await change(rik, { kind: 'screen', applications: { ids: applications } });
    await publishRound(world, rik, first, plan.rounds[0]?.id ?? '', 20);
    expect(await stageOf(first)).toBe('interviewing');
    // Screening no longer says where it stands: nothing there to be moved.
    expect(await change(rik, { kind: 'unscreen', applications: { ids: applications } })).toMatchObject({
      changed: 1,
      unchanged: 1,
    });
    expect(await stageOf(first)).toBe('interviewing');
    expect(await stageOf(second)).toBe('new');
    world.clock.forward(25 * day);
    expect(await stageOf(first)).toBe('deciding');
    must(await rik.put(`/applications/${first}/ending`, { reason: 'withdrawn' }), 200);
    expect(await stageOf(first)).toBe('ended');
  });

  it('who decides is named for many, and the one before comes back', async () => {
    const { applications } = await some(2);
    await change(rik, {
      kind: 'decider',
      memberId: world.anna.member,
      applications: { ids: applications.slice(0, 1) },
    });
    const made = await change(rik, {
      kind: 'decider',
      memberId: world.hanne.member,
      applications: { ids: applications },
    });
    expect(made.changed).toBe(2);
    const deciders = async () => {
      const { items } = must(await rik.get(`/vacancies/${vacancyId}/applications?limit=100`), 200);
      return applications.map((id) => items.find((item: { id: string }) => item.id === id).decider?.name ?? null);
    };
    expect(await deciders()).toEqual(['Hanne', 'Hanne']);
    expect(must(await rik.get(`/candidates?decider=${world.hanne.member}`), 200).items).toHaveLength(2);
    await undo(rik, made);
    expect(await deciders()).toEqual(['Anna', null]);
  });
});

describe('R99: and nothing else', () => {
  it.each(['reject', 'decide', 'end', 'answer'])('there is no such thing as to %s many', async (kind) => {
    const { applications } = await some(1);
    expect((await rik.post('/bulk-changes', { kind, applications: { ids: applications } })).status).toBe(422);
  });

  it('a hiring manager moves what is theirs, and archives nobody; nobody touches what they may not see', async () => {
    const { applications, candidates } = await some(1);
    await change(world.hanne, { kind: 'screen', applications: { ids: applications } });
    expect((await world.hanne.post('/bulk-changes', { kind: 'archive', candidates: { ids: candidates } })).status).toBe(
      403,
    );
    const other = await world.person(world.org, 'Hedda', 'hiring_manager');
    expect((await other.post('/bulk-changes', { kind: 'screen', applications: { ids: applications } })).status).toBe(
      404,
    );
    expect(
      (await other.post('/bulk-changes', { kind: 'screen', applications: { vacancyId, matching: {} } })).status,
    ).toBe(404);
    const { rik: stranger } = await world.another();
    expect((await stranger.post('/bulk-changes', { kind: 'archive', candidates: { ids: candidates } })).status).toBe(
      404,
    );
    // Nor one's own candidacy.
    await world.db.owner.query('UPDATE candidate SET account_id = $1 WHERE candidate_id = $2', [
      rik.account,
      candidates[0],
    ]);
    expect((await rik.post('/bulk-changes', { kind: 'archive', candidates: { ids: candidates } })).status).toBe(404);
  });

  it('only who made it takes it back, within ten minutes', async () => {
    const { candidates } = await some(1);
    const made = await change(rik, { kind: 'archive', candidates: { ids: candidates } });
    expect((await world.anna.put(`/bulk-changes/${made.id}/undoing`)).status).toBe(404);
    world.clock.forward(11 * 60_000);
    expect((await rik.put(`/bulk-changes/${made.id}/undoing`)).body.type).toMatch(/undo_too_late$/);
  });

  it('R99: is taken back whole on a clock that goes on while the change is made', async () => {
    const { candidates, applications } = await some(2);
    const start = world.clock.at.getTime();
    let looks = 0;
    const ticking = {
      ...world.clock,
      get at() {
        return new Date(start + looks++);
      },
    };
    const on = caller(appOver(world.db, ticking).request, rik.headers);
    for (const body of [
      { kind: 'archive', candidates: { ids: candidates } },
      { kind: 'screen', applications: { ids: applications } },
    ]) {
      const made = must(await on.post('/bulk-changes', body, { 'Idempotency-Key': body.kind }), 201);
      expect(made).toMatchObject({ changed: 2 });
      expect(must(await on.put(`/bulk-changes/${made.id}/undoing`), 200)).toMatchObject({ changed: 2, unchanged: 0 });
    }
  });

  it('asked twice with one key, it is done once', async () => {
    const { candidates } = await some(1);
    const body = { kind: 'archive', candidates: { ids: candidates } };
    const [one, two] = await Promise.all([
      rik.post('/bulk-changes', body, { 'Idempotency-Key': 'twice' }),
      rik.post('/bulk-changes', body, { 'Idempotency-Key': 'twice' }),
    ]);
    expect(one.body).toEqual(two.body);
    expect(one.body.changed).toBe(1);
  });
});
