import type { Plan } from '@rondo/interview';
import { afterEach, describe, expect, it } from 'vitest';
import { idMaker } from '../app/server/http/new-id.ts';
import { addCandidate, cardsOf, fullCard, must } from './support/line.ts';
import {
  countStatements,
  idsByParameter,
  type Operation,
  pathsOf,
  queryOf,
  routeTable,
  seededRandom,
} from './support/routes.ts';
import { appOver, caller, day, hour, type Person, testWorld, type World } from './support/world.ts';

/**
 * R97, invariant 4: two worlds that differ only in the others' scorecards answer a panelist byte for byte the same,
 * with the same headers and the same number of statements, on every route there is, until their own cards are in.
 */
let close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const each of close.reverse()) await each();
  close = [];
});

/** A round-one panel of the blind person (lead) and two colleagues, held; round two is planned with the same lead. */
async function heldRound(world: World, blind: Person) {
  const { rik, hanne, ingrid, youssef } = world;
  const vacancy = must(
    await rik.post('/vacancies', {
      title: 'Planner',
      country: 'NL',
      language: 'en',
      text: 'x',
      pay: { minimum: 1, maximum: 2, currency: 'EUR', period: 'month', criteria: '' },
    }),
    201,
  );
  must(await rik.put(`/vacancies/${vacancy.id}/team/${hanne.member}`, { part: 'hiring_manager' }), 200);
  const plan: Plan = must(await rik.get('/plan-templates/en'), 200);
  for (const round of plan.rounds) {
    for (const session of round.sessions) {
      const people = [blind, ingrid, youssef];
      session.seats = session.seats.slice(0, 3).map((seat, s) => ({ ...seat, memberId: people[s]?.member ?? null }));
      if (session.rated && session.seats.length < 2 && session.seats[0]) {
        session.seats.push({ id: world.deps.newId(), role: 'member', memberId: ingrid.member, focus: [] });
      }
    }
  }
  const before = await rik.get(`/vacancies/${vacancy.id}/plan`);
  must(await rik.put(`/vacancies/${vacancy.id}/plan`, plan, { 'If-Match': before.etag ?? '' }), 200);
  must(await rik.put(`/vacancies/${vacancy.id}/opening`), 200);
  const { applicationId } = await addCandidate(rik, vacancy.id);
  const roundId = plan.rounds[0]?.id ?? '';
  const agenda = must(
    await rik.post(`/applications/${applicationId}/rounds/${roundId}/agenda`, {
      firstStart: new Date(world.clock.at.getTime() + day).toISOString(),
    }),
    201,
  );
  must(
    await rik.put(`/agendas/${agenda.id}/publication`, {}, { 'If-Match': agenda.version ? `"${agenda.version}"` : '' }),
    200,
  );
  must(await rik.post(`/applications/${applicationId}/questions`, { body: 'How big is the team?' }), 201);
  must(
    await hanne.post(`/applications/${applicationId}/concerns`, {
      form: 'concern',
      body: 'Led more than one team?',
      competencyId: null,
      forRoundId: plan.rounds[1]?.id,
    }),
    201,
  );
  world.clock.forward(2 * day);
  return { vacancyId: vacancy.id as string, applicationId, roundId, plan };
}

/** What a colleague does in one of the worlds: hands everything in, amends it, revises a rating. */
async function colleagueActs(
  world: World,
  db: World['db'],
  colleague: Person,
  applicationId: string,
  roundId: string,
  score: number,
) {
  const { request } = appOver(db, world.clock, { newId: idMaker(() => world.clock.at.getTime(), seededRandom(99)) });
  const there: Person = { ...colleague, ...caller(request, colleague.headers) };
  for (const { scorecard, applicationId: of } of await cardsOf(world, there)) {
    if (of !== applicationId) continue;
    const card = must(await there.get(`/scorecards/${scorecard.id}`), 200);
    must(await there.put(`/scorecards/${scorecard.id}/submission`, fullCard(card.kit, score, card.concerns)), 200);
    must(await there.post(`/scorecards/${scorecard.id}/amendments`, { body: 'One thing more.' }), 201);
  }
  const debrief = must(await there.get(`/applications/${applicationId}/rounds/${roundId}/debrief`), 200);
  must(
    await there.post(`/applications/${applicationId}/rounds/${roundId}/revised-ratings`, {
      competencyId: debrief.rows[0].competencyId,
      score: 1,
      reason: 'After thinking.',
    }),
    201,
  );
}

/** What colleagues try in every world, once refused and once not, as their own cards are in or out; and what is refused in all. */
async function colleaguesTry(world: World, db: World['db'], applicationId: string, roundId: string) {
  const { deps, request } = appOver(db, world.clock, {
    newId: idMaker(() => world.clock.at.getTime(), seededRandom(21)),
  });
  const cards = (await idsByParameter({ ...world, db })).scorecardId ?? [];
  const [ingrid, youssef] = [world.ingrid, world.youssef].map(({ headers }) => caller(request, headers));
  for (let n = 0; n < 3; n++) await ingrid?.get('/audit');
  await deps.refusals.write();
  const statuses: number[] = [];
  for (const there of [ingrid, youssef]) {
    const paths = [
      `/applications/${applicationId}/rounds/${roundId}/debrief`,
      ...cards.map((id) => `/scorecards/${id}`),
    ];
    for (const path of paths) statuses.push((await there?.get(path))?.status ?? 0);
  }
  await deps.refusals.write();
  return statuses;
}

/** Bodies that each changing route understands, for things of this application. */
function bodies(
  plan: Plan,
  roundId: string,
  me: string,
  vacancyId: string,
  applicationId: string,
): Record<string, unknown> {
  return {
    'POST /outcome-batch-reviews': { applicationIds: [applicationId] },
    'POST /outcome-batches': {
      people: [{ applicationId, kind: 'reject', decisionId: null }],
      letters: [{ kind: 'reject', language: 'en', subject: 'x', opening: '', message: 'x', closing: '' }],
      reason: 'x',
    },
    'POST /bulk-changes': { kind: 'screen', applications: { vacancyId, matching: { search: 'calm' } } },
    'POST /applications/{applicationId}/rounds/{roundId}/decisions': { outcome: 'offer', reason: 'x' },
    'POST /applications/{applicationId}/rounds/{roundId}/revised-ratings': {
      competencyId: plan.competencies[0]?.id,
      score: 4,
      reason: 'x',
    },
    'PUT /applications/{applicationId}/rounds/{roundId}/discrepancies/{competencyId}': {
      ownerId: null,
      note: 'x',
      closed: false,
    },
    'PUT /applications/{applicationId}/rounds/{roundId}/releases/{memberId}': { reason: 'ill' },
    'POST /applications/{applicationId}/concerns': {
      form: 'hypothesis',
      body: 'x',
      competencyId: null,
      forRoundId: roundId,
    },
    'POST /applications/{applicationId}/askings': { deadline: '2026-12-20T12:00:00.000Z' },
    'PUT /applications/{applicationId}/askings/{asking}/answer': { value: 'yes', body: '' },
    'POST /applications/{applicationId}/questions': { body: 'What about training?' },
    'POST /applications/{applicationId}/commitments': { body: 'I will ask.', ownerId: me, dueOn: '2026-12-18' },
    'POST /scorecards/{scorecardId}/amendments': { body: 'x' },
    'PUT /questions/{questionId}/answer': { answer: 'Twelve.' },
    'PUT /agendas/{agendaId}/publication': { reason: 'x' },
    'PUT /sessions/{sessionId}/kit': { kitVersion: 1 },
  };
}

/** Searches for words that only stand in cards, amendments and reasons of colleagues, or there as well (R73). */
const searchesOf = (vacancyId: string) =>
  ['calm', 'heard', 'what was heard', 'customers', 'thing more', 'thinking', 'led more', 'noor', 'nor'].flatMap(
    (typed) =>
      ['', '&limit=1', '&stage=deciding', '&archived=only'].flatMap((more) => [
        `/candidates?search=${encodeURIComponent(typed)}${more}`,
        `/vacancies/${vacancyId}/applications?search=${encodeURIComponent(typed)}${more}`,
      ]),
  );

/** Statements sent to each world's database, counted from before its first connection. */
const counters = new Map<World['db'], ReturnType<typeof countStatements>>();

/** The first thing observed that differs, or undefined: short enough to read. */
function firstDifference(one: string[] | undefined, other: string[] | undefined): string | undefined {
  for (const [at, trace] of (one ?? []).entries()) {
    if (trace !== other?.[at]) return `${trace}\n≠\n${other?.[at]}`;
  }
  return one?.length === other?.length ? undefined : 'one is longer';
}

/** What the panelist observes: status, headers, bytes, and how many statements it took. */
async function crawl(
  world: World,
  db: World['db'],
  blind: Person,
  operations: Operation[],
  ids: Record<string, string[]>,
  sent: Record<string, unknown>,
  searches: string[],
) {
  const statements = counters.get(db) ?? { read: () => 0 };
  const { request } = appOver(db, world.clock, { newId: idMaker(() => world.clock.at.getTime(), seededRandom(7)) });
  const there = caller(request, blind.headers);
  const traces: string[] = [];
  await there.get('/login');
  statements.read();
  for (const path of searches) {
    const answer = await there.get(path);
    traces.push(`GET ${path} ${answer.status} ${answer.text} [${statements.read()}]`);
  }
  for (const operation of operations) {
    for (const path of pathsOf(operation, ids)) {
      const answer = await there.call(
        operation.method,
        path + queryOf(operation, world.clock.at),
        sent[operation.name],
        { 'If-Match': '"0"' },
      );
      const headers = [...answer.headers].filter(([name]) => name !== 'content-security-policy').sort();
      traces.push(
        `${operation.method} ${path} ${answer.status} ${JSON.stringify(headers)} ${answer.text} [${statements.read()}]`,
      );
    }
  }
  return traces;
}

describe.each(['imre', 'hanne', 'rik', 'anna'] as const)('R97: with %s blind on the panel', (who) => {
  it('S04 S55 S56 S57 S58 S59 S61 S62 · blind: everything they can observe is the same whether colleagues handed in nothing, low cards or high ones', async () => {
    const world = await testWorld();
    close.push(world.close);
    const blind = world[who];
    const { applicationId, roundId, plan, vacancyId } = await heldRound(world, blind);
    await world.deliver();
    // Others in the vacancy, so that what is found has an order.
    for (const name of ['Calm Calmer', 'Heard of']) await addCandidate(world.rik, vacancyId, name);
    const operations = (await routeTable(world)).filter(
      // Everything but what would end the person's own login, and streams.
      ({ name, access }) =>
        access !== 'candidate' &&
        !/^(DELETE \/login|GET \/events|POST \/link|POST \/login|POST \/passkey|POST \/organisations|PUT \/login)/.test(
          name,
        ),
    );
    const reads = operations.filter(({ method }) => method === 'GET');
    const writes = operations.filter(
      ({ name }) => bodies(plan, roundId, blind.member, vacancyId, applicationId)[name] !== undefined,
    );

    const low = await world.db.clone();
    close.push(() => low.close());
    counters.set(low, countStatements(low.app));
    const high = await world.db.clone();
    close.push(() => high.close());
    counters.set(high, countStatements(high.app));
    const none = await world.db.clone();
    close.push(() => none.close());
    counters.set(none, countStatements(none.app));
    await colleagueActs(world, low, world.ingrid, applicationId, roundId, 1);
    await colleagueActs(world, high, world.ingrid, applicationId, roundId, 5);
    await colleagueActs(world, high, world.youssef, applicationId, roundId, 4).catch(() => undefined);
    world.clock.forward(hour);
    const tried = [];
    for (const db of [none, low, high]) tried.push(await colleaguesTry(world, db, applicationId, roundId));
    // It is written in each world, and the worlds differ in it.
    expect(tried[0]).not.toEqual(tried[1]);
    const written = async (db: World['db']) =>
      (await db.owner.query('SELECT kind, times FROM refused_attempt ORDER BY 1, 2')).rows;
    expect(await written(none)).not.toEqual(await written(low));

    // Every id of every world is tried in each of them, also those of cards that the blind person must not know.
    const ids = await idsByParameter({ ...world, db: high });
    const sent = bodies(plan, roundId, blind.member, vacancyId, applicationId);
    const traces = [];
    for (const db of [none, low, high])
      traces.push(await crawl(world, db, blind, [...reads, ...writes, ...reads], ids, sent, searchesOf(vacancyId)));
    const [withNone, withLow, withHigh] = traces;
    expect(withNone?.length).toBeGreaterThan(60);
    if (who === 'anna') {
      const seen = withNone?.find((trace) => trace.startsWith('GET /refused-attempts 200'));
      expect(seen).toContain('"times":3');
      expect(seen).not.toContain('own_cards_first');
    }
    // The statements are really counted: reading an application takes more than a few.
    expect(withNone?.some((trace) => /\[\d{2}\]$/.test(trace))).toBe(true);
    expect(firstDifference(withNone, withLow)).toBeUndefined();
    expect(firstDifference(withNone, withHigh)).toBeUndefined();
  }, 120_000);

  it('and it would be noticed if it were not: once their own cards are in, the worlds do differ', async () => {
    const world = await testWorld();
    close.push(world.close);
    const blind = world[who];
    const { applicationId, roundId } = await heldRound(world, blind);
    const other = await world.db.clone();
    close.push(() => other.close());
    await colleagueActs(world, other, world.ingrid, applicationId, roundId, 5);
    const path = `/applications/${applicationId}/rounds/${roundId}/debrief`;
    const answers = [];
    for (const db of [world.db, other]) {
      const { request } = appOver(db, world.clock);
      const there: Person = { ...blind, ...caller(request, blind.headers) };
      for (const { scorecard } of await cardsOf(world, there)) {
        const card = must(await there.get(`/scorecards/${scorecard.id}`), 200);
        must(await there.put(`/scorecards/${scorecard.id}/submission`, fullCard(card.kit, 3, card.concerns)), 200);
      }
      answers.push(must(await there.get(path), 200).cards.length);
    }
    expect(answers[1]).toBeGreaterThan(answers[0]);
  });
});
