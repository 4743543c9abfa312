import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCandidate, cardsOf, must, openVacancy, publishRound } from './support/line.ts';
import { pdfOf } from './support/pdf.ts';
import { type Caller, type Person, testWorld, type World } from './support/world.ts';

let world: World;

beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world?.close());

describe('who loses their place', () => {
  it('S08 · authz: whoever loses their place, role, login or key has nothing with the next request, and no stream for long', async () => {
    const { anna, org, rik } = world;
    const { vacancyId } = await openVacancy(world);
    const { applicationId } = await addCandidate(rik, vacancyId, 'Bram Berg');
    const leaver = await world.person(org, 'Lennart', 'interviewer');
    const demoted = await world.person(org, 'Dina', 'recruiter');
    const signedOut = await world.signedIn(world.youssef.account);
    const { token, key } = must(await anna.post('/api-keys', { name: 'Stream', scopes: ['read'] }), 201);
    const withKey = world.caller({ authorization: `Bearer ${token}` });
    const stays = anna;
    const sessions = '/sessions?from=2026-12-01T00:00:00Z&until=2026-12-20T00:00:00Z';
    const losing: [what: string, who: Caller, lose: () => Promise<unknown>, then: number][] = [
      ['place', leaver, async () => must(await anna.put(`/members/${leaver.member}/deactivation`), 200), 401],
      [
        'role',
        demoted,
        async () => {
          const { version } = must(await anna.get(`/members/${demoted.member}`), 200);
          const headers = { 'If-Match': `"${version}"` };
          must(await anna.patch(`/members/${demoted.member}`, { role: 'interviewer' }, headers), 200);
        },
        404,
      ],
      ['login', signedOut, async () => must(await signedOut.delete('/login'), 204), 401],
      ['key', withKey, async () => must(await anna.delete(`/api-keys/${key.id}`), 204), 401],
    ];
    const stop = new AbortController();
    const streams = await Promise.all(
      [...losing.map(([what, who]) => [what, who] as const), ['nothing', stays] as const].map(async ([what, who]) => {
        const stream = await world.request('/api/v1/events', { headers: who.headers, signal: stop.signal });
        expect(stream.status, what).toBe(200);
        return { what, reader: stream.body?.getReader() };
      }),
    );
    const path = `/applications/${applicationId}`;
    expect((await demoted.get(path)).status).toBe(200);
    for (const [what, who, lose, then] of losing) {
      await lose();
      expect((await who.get(what === 'role' ? path : sessions)).status, what).toBe(then);
    }
    const ended = async ({ reader }: (typeof streams)[0]) => {
      while (reader && !(await reader.read()).done);
      return true;
    };
    const open = streams.pop() as (typeof streams)[0];
    const late = new Promise<false>((done) => setTimeout(() => done(false), 60_000).unref());
    // The streams look again with every pulse: at most 25 seconds.
    const all = Promise.all(streams.map(async (stream) => [stream.what, await Promise.race([ended(stream), late])]));
    expect(await all).toEqual(losing.map(([what]) => [what, true]));
    // Who lost nothing still listens.
    const waiting = Symbol('waiting');
    const still = new Promise<symbol>((done) => setTimeout(() => done(waiting), 50));
    expect(await Promise.race([ended(open).catch(() => 'ended'), still])).toBe(waiting);
    stop.abort();
  });

  it('S08 · authz: who is taken off a panel has neither kit nor card nor file of it with the next request', async () => {
    const { rik, imre, youssef } = world;
    const { vacancyId, plan } = await openVacancy(world);
    const { applicationId } = await addCandidate(rik, vacancyId, 'Taken Off');
    const cv = await rik.call(
      'POST',
      `/applications/${applicationId}/documents?kind=cv&fileName=cv.pdf`,
      pdfOf('I mend bridges'),
      { 'Content-Type': 'application/octet-stream' },
    );
    const file = must(cv, 201).id;
    const { agendaId, agenda } = await publishRound(world, rik, applicationId, plan.rounds[0]?.id ?? '', 35);
    const mine = (await cardsOf(world, imre)).filter((card) => card.applicationId === applicationId);
    expect(mine.length).toBeGreaterThan(0);
    const paths = [
      `/applications/${applicationId}`,
      `/applications/${applicationId}/documents/${file}`,
      `/applications/${applicationId}/documents/${file}/text`,
      ...mine.flatMap(({ id, scorecard }) => [`/sessions/${id}`, `/scorecards/${scorecard.id}`]),
    ];
    for (const path of paths) expect((await imre.get(path)).status, path).toBe(200);
    const draft = structuredClone(agenda.draft);
    for (const session of draft.sessions)
      for (const seat of session.people) if (seat.memberId === imre.member) seat.memberId = youssef.member;
    const version = { 'If-Match': `"${agenda.version}"` };
    const saved = must(await rik.put(`/agendas/${agendaId}/draft`, draft, version), 200);
    const reason = { reason: 'Imre is needed elsewhere.' };
    must(await rik.put(`/agendas/${agendaId}/publication`, reason, { 'If-Match': `"${saved.version}"` }), 200);
    for (const path of paths) expect([403, 404], path).toContain((await imre.get(path)).status);
    expect((await cardsOf(world, imre)).filter((card) => card.applicationId === applicationId)).toEqual([]);
  });

  it('R43: what somebody had begun on a card is theirs to find and read, taken off the panel or called off', async () => {
    const { rik, imre, youssef, ingrid } = world;
    const { vacancyId, plan } = await openVacancy(world);
    const { applicationId } = await addCandidate(rik, vacancyId, 'Left Behind');
    const { agendaId, agenda } = await publishRound(world, rik, applicationId, plan.rounds[0]?.id ?? '', 45);
    const mine = async (who: Caller) =>
      must(await who.get('/sessions?from=2026-12-01T00:00:00Z&until=2027-02-20T00:00:00Z'), 200);
    const begun: { who: Person; session: string; card: string }[] = [];
    for (const who of [imre, ingrid]) {
      const card = (await mine(who)).items.find(
        (one: { applicationId: string }) => one.applicationId === applicationId,
      );
      const { draft } = must(await who.get(`/scorecards/${card.scorecard.id}`), 200);
      const words = { ...draft, strengths: 'Calm, and precise.' };
      must(await who.put(`/scorecards/${card.scorecard.id}/draft`, words, { 'If-Match': '"0"' }), 200);
      expect((await mine(who)).left).toEqual([]);
      begun.push({ who, session: card.id, card: card.scorecard.id });
    }
    const draft = structuredClone(agenda.draft);
    for (const session of draft.sessions)
      for (const seat of session.people) if (seat.memberId === imre.member) seat.memberId = youssef.member;
    const saved = must(await rik.put(`/agendas/${agendaId}/draft`, draft, { 'If-Match': `"${agenda.version}"` }), 200);
    const reason = { reason: 'Imre is needed elsewhere.' };
    must(await rik.put(`/agendas/${agendaId}/publication`, reason, { 'If-Match': `"${saved.version}"` }), 200);
    const left = (one: (typeof begun)[number]) => ({
      scorecardId: one.card,
      sessionId: one.session,
      candidate: { name: 'Left Behind' },
    });
    const [first, second] = begun as [(typeof begun)[number], (typeof begun)[number]];
    expect((await mine(imre)).left).toMatchObject([left(first)]);
    expect((await mine(ingrid)).left).toEqual([]);
    expect((await mine(youssef)).left).toEqual([]);
    must(
      await rik.put(`/applications/${applicationId}/ending`, { reason: 'Took another job.', side: 'candidate' }),
      200,
    );
    expect((await mine(ingrid)).left).toMatchObject([left(second)]);
    for (const { who, card } of begun)
      expect(must(await who.get(`/scorecards/${card}`), 200).draft.strengths).toBe('Calm, and precise.');
  });
});
