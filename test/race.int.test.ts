import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, must, openVacancy } from './support/line.ts';
import { type Answer, type Person, testWorld, type World } from './support/world.ts';

/** Invariant 7 and the rules about two people at once: one wins, the others are told what to do. */
let world: World;
let vacancyId: string;
let roundId: string;
beforeAll(async () => {
  world = await testWorld();
  const { vacancyId: made, plan } = await openVacancy(world);
  vacancyId = made;
  roundId = plan.rounds[0]?.id ?? '';
});
afterAll(() => world.close());

/** How many answers had each status. */
function tally(answers: Answer[]): Record<number, number> {
  const seen: Record<number, number> = {};
  for (const { status } of answers) seen[status] = (seen[status] ?? 0) + 1;
  return seen;
}

/** An agenda of a new candidate at that hour; with one session only when a room is given. */
async function agendaAt(rik: Person, firstStart: string, change: (draft: Draft, at: number) => void, at: number) {
  const { applicationId } = await addCandidate(rik, vacancyId, `Candidate ${at}`);
  const made = must(await rik.post(`/applications/${applicationId}/rounds/${roundId}/agenda`, { firstStart }), 201);
  change(made.draft, at);
  const saved = must(await rik.put(`/agendas/${made.id}/draft`, made.draft, { 'If-Match': `"${made.version}"` }), 200);
  return { id: made.id as string, etag: `"${saved.version}"` };
}

type Draft = { sessions: { roomId: string | null; people: { memberId: string }[] }[] };

describe('invariant 7: twenty publications at once', () => {
  it('S50 · race: for the same person: one wins, nineteen hear who is taken and when', async () => {
    const { rik } = world;
    const agendas = [];
    for (let n = 0; n < 20; n++) agendas.push(await agendaAt(rik, '2026-12-15T09:00:00.000Z', () => {}, n));
    const answers = await Promise.all(
      agendas.map(({ id, etag }) => rik.put(`/agendas/${id}/publication`, {}, { 'If-Match': etag })),
    );
    expect(tally(answers)).toEqual({ 200: 1, 409: 19 });
    for (const { status, body } of answers) {
      if (status === 200) continue;
      expect(body.type).toBe('urn:rondo:problem:double_booking');
      expect(body.clashes.length).toBeGreaterThan(0);
      expect(['Imre', 'Ingrid']).toContain(body.clashes[0].name);
      expect(Date.parse(body.clashes[0].from)).toBeLessThan(Date.parse(body.clashes[0].until));
    }
    const { rows } = await world.db.owner.query(`
      SELECT count(*)::int AS overlaps FROM session_panelist a JOIN session_panelist b
        ON a.org_id = b.org_id AND a.member_id = b.member_id AND a.session_id < b.session_id
       AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at) AND a.cancelled_at IS NULL AND b.cancelled_at IS NULL`);
    expect(rows).toEqual([{ overlaps: 0 }]);
    // Who lost was told nothing, and nothing of theirs was kept.
    const sent = await world.db.owner.query('SELECT count(DISTINCT candidate_id)::int AS told FROM mail');
    expect(sent.rows).toEqual([{ told: 1 }]);
    expect((await world.db.owner.query('SELECT DISTINCT agenda_id FROM session')).rowCount).toBe(1);
  });

  it('S50 · race: for the same room with different people: one wins', async () => {
    const { rik, imre, ingrid, hanne, youssef, anna } = world;
    const room = must(await rik.post('/rooms', { name: 'Library' }), 201);
    // Three pairs who are nobody twice, six times over: more than once a lock made in the wrong order stops them all.
    const pairs = Array.from({ length: 6 }, () => [
      [imre, ingrid],
      [hanne, youssef],
      [anna, rik],
    ]).flat();
    const agendas = [];
    for (const [n, pair] of pairs.entries()) {
      agendas.push(
        await agendaAt(
          rik,
          '2026-12-16T09:00:00.000Z',
          (draft) => {
            for (const session of draft.sessions) {
              session.roomId = room.id;
              session.people.forEach((person, at) => {
                person.memberId = pair[at]?.member ?? person.memberId;
              });
            }
          },
          40 + n,
        ),
      );
    }
    const answers = await Promise.all(
      agendas.map(({ id, etag }) => rik.put(`/agendas/${id}/publication`, {}, { 'If-Match': etag })),
    );
    expect(tally(answers)).toEqual({ 200: 1, 409: 17 });
    for (const { status, body } of answers)
      if (status === 409)
        expect(body.clashes).toContainEqual(expect.objectContaining({ what: 'room', name: 'Library' }));
  });
});

describe('the same request ten times at once', () => {
  it('with one Idempotency-Key makes one, and everybody gets the same answer', async () => {
    const send = () =>
      world.rik.post(
        `/vacancies/${vacancyId}/applications`,
        { name: 'Once', email: 'once@example.org', language: 'en' },
        { 'Idempotency-Key': 'once' },
      );
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(tally(answers)).toEqual({ 201: 10 });
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    const other = await world.rik.post(
      `/vacancies/${vacancyId}/applications`,
      { name: 'Twice', email: 'twice@example.org', language: 'en' },
      { 'Idempotency-Key': 'once' },
    );
    expect([other.status, other.body.type]).toEqual([409, 'urn:rondo:problem:idempotency_key_reused']);
  });

  it('without a key: one candidate of that address, one room of that name, one agenda of a round; the others hear why', async () => {
    const { rik } = world;
    const { applicationId } = await addCandidate(rik, vacancyId, 'Raced');
    const races: (() => Promise<Answer>)[] = [
      () => rik.post(`/vacancies/${vacancyId}/applications`, { name: 'R', email: 'race@example.org', language: 'en' }),
      () => rik.post('/rooms', { name: 'Attic' }),
      () => rik.post(`/applications/${applicationId}/rounds/${roundId}/agenda`, { firstStart: '2027-01-12T08:00:00Z' }),
    ];
    for (const race of races) {
      const answers = await Promise.all(Array.from({ length: 6 }, race));
      expect(tally(answers), answers.map(({ text }) => text.slice(0, 150)).join('\n')).toEqual({ 201: 1, 409: 5 });
    }
  });
});

describe('two people edit one thing', () => {
  it('a plan, an agenda, a vacancy: who saves second is told, and nothing of the first is lost', async () => {
    const { rik, hanne } = world;
    const plan = await rik.get(`/vacancies/${vacancyId}/plan`);
    const vacancy = await rik.get(`/vacancies/${vacancyId}`);
    const { id, etag } = await agendaAt(rik, '2027-02-01T09:00:00.000Z', () => {}, 60);
    const agenda = await rik.get(`/agendas/${id}`);
    const edits: [string, (who: Person, seen: string) => Promise<Answer>, string][] = [
      [
        'plan',
        (who, seen) => who.put(`/vacancies/${vacancyId}/plan`, { ...plan.body.plan }, { 'If-Match': seen }),
        plan.etag ?? '',
      ],
      [
        'agenda',
        (who, seen) => who.put(`/agendas/${id}/draft`, { ...agenda.body.draft, place: who.name }, { 'If-Match': seen }),
        etag,
      ],
      [
        'vacancy',
        (who, seen) => who.patch(`/vacancies/${vacancyId}`, { location: who.name }, { 'If-Match': seen }),
        vacancy.etag ?? '',
      ],
      [
        'text',
        async (who, seen) => who.put(`/vacancies/${vacancyId}/text`, { text: who.name }, { 'If-Match': seen }),
        (await rik.get(`/vacancies/${vacancyId}`)).etag ?? '',
      ],
    ];
    for (const [what, edit, given] of edits) {
      const seen = what === 'text' ? ((await rik.get(`/vacancies/${vacancyId}`)).etag ?? '') : given;
      const both = await Promise.all([edit(rik, seen), edit(hanne, seen)]);
      expect(tally(both), `${what}: ${both.map(({ text }) => text.slice(0, 200)).join('\n')}`).toEqual({
        200: 1,
        412: 1,
      });
      const lost = both.find(({ status }) => status === 412);
      expect(lost?.body.type, what).toBe('urn:rondo:problem:changed_since');
      expect((await edit(rik, '')).status === 412 || (await edit(rik, '')).status === 428, what).toBe(true);
    }
  });
});
