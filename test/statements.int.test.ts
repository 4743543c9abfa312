import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from './support/database.ts';
import { type FullHouse, fullHouse } from './support/full-house.ts';
import { addCandidate } from './support/line.ts';
import { countStatements, idsByParameter, type Operation, pathsOf, queryOf, routeTable } from './support/routes.ts';
import { appOver, caller, testWorld, type World } from './support/world.ts';

/** Targets: statements per request are bounded, login lookup and tenant set-up included, and do not grow with the rows. */
let world: World;
let house: FullHouse;
let second: string;
let operations: Operation[];
let small: Record<string, number>;
let large: Record<string, number>;
const copies = 10;

/** What a page may take; everything else stays within `usual`. */
const usual = 16;
const more: Record<string, number> = {
  'GET /agendas/{agendaId}': 24,
  'GET /applications/{applicationId}/rounds/{roundId}/debrief': 26,
  'GET /my/applications/{applicationId}': 28,
  'GET /my/home': 32,
  'GET /applications/{applicationId}/outcome': 18,
  'GET /sessions/{sessionId}': 22,
  'GET /sessions/{sessionId}/kit-changes': 20,
  'GET /scorecards/{scorecardId}': 20,
  'GET /candidates/{candidateId}/export': 60,
  'GET /candidates/{candidateId}/export-document': 60,
  'GET /my/export': 62,
  'GET /my/export-document': 62,
};

beforeAll(async () => {
  world = await testWorld();
  house = await fullHouse(world);
  second = (await addCandidate(world.rik, house.vacancyId, `${house.canary} van Vliet`)).candidateId;
  operations = (await routeTable(world)).filter(
    // Whether there is a demonstration is kept in memory, and elsewhere there is none to read.
    ({ name, method, path }) => method === 'GET' && name !== 'GET /events' && !path.startsWith('/demonstration'),
  );
  const db = await world.db.clone();
  small = await measure(db);
  await multiply(db);
  // Measured again on a copy, whose connections are new.
  const copy = await db.clone();
  large = await measure(copy);
  await copy.close();
  await db.close();
}, 120_000);
afterAll(() => world.close());

/** Ten times the rows of every list: vacancies, candidates, people, rooms, cards of the round, questions, promises. */
async function multiply(db: TestDatabase): Promise<void> {
  const tables: [table: string, id: string, changes: Record<string, string>][] = [
    ['member', 'member_id', { account_id: 'gen_random_uuid()', email: "gen_random_uuid() || '@example.org'" }],
    ['vacancy', 'vacancy_id', {}],
    ['candidate', 'candidate_id', { account_id: 'null', email: "gen_random_uuid() || '@example.org'" }],
    ['candidate_question', 'candidate_question_id', {}],
    ['commitment', 'commitment_id', {}],
    ['concern', 'concern_id', {}],
    ['decision', 'decision_id', {}],
    ['revised_rating', 'revised_rating_id', {}],
    ['scorecard_amendment', 'amendment_id', {}],
    ['audit_event', 'audit_event_id', {}],
    ['mail', 'mail_id', { key: 'gen_random_uuid()::text' }],
    ['legal_hold', 'legal_hold_id', {}],
    ['document', 'document_id', {}],
    ['import', 'import_id', {}],
    ['notice_duty', 'notice_duty_id', {}],
  ];
  for (const [table, id, changes] of tables) await copyRows(db, table, { [id]: 'gen_random_uuid()', ...changes });
  await copyRows(db, 'agenda_publication', { publication: 't.publication + n' });
  await copyRows(db, 'vacancy_text', { text_version: 't.text_version + n' });
  await copyRows(db, 'import_row', { row_number: 't.row_number + n' });
  await copyRows(db, 'mutual_answer', { asking: 't.asking + n' });
  // Ten more people whose cards of the round are in, on the sessions that are there.
  const people = `SELECT member_id, row_number() OVER (ORDER BY member_id) AS n FROM member WHERE email LIKE '%-%-%@example.org' LIMIT 10`;
  await db.owner.query(`
    CREATE TEMP TABLE extra AS SELECT c.*, p.member_id AS who, gen_random_uuid() AS fresh FROM scorecard c
      CROSS JOIN (${people}) p WHERE c.scorecard_id IN (SELECT scorecard_id FROM scorecard LIMIT 1)`);
  await db.owner.query(`
    ALTER TABLE session_panelist DROP CONSTRAINT panelist_free;
    INSERT INTO session_panelist SELECT p.org_id, p.session_id, e.who, p.seat_id, p.seat_role, p.starts_at, p.ends_at, null, null
      FROM extra e JOIN session_panelist p ON p.session_id = e.session_id AND p.member_id = e.member_id;
    INSERT INTO scorecard SELECT org_id, fresh, session_id, application_id, round_id, round_number, who, created_at FROM extra;
    INSERT INTO scorecard_submission SELECT b.org_id, e.fresh, b.application_id, b.round_id, e.who, b.kit_version, b.recommendation,
        b.strengths, b.weaknesses, b.checklist, b.candidate_asked, b.candidate_minutes_used, b.submitted_at
      FROM extra e JOIN scorecard_submission b ON b.scorecard_id = e.scorecard_id;
    INSERT INTO scorecard_rating SELECT r.org_id, e.fresh, r.competency_id, r.application_id, r.round_id, e.who, r.score, r.evidence
      FROM extra e JOIN scorecard_rating r ON r.scorecard_id = e.scorecard_id`);
}

async function copyRows(db: TestDatabase, table: string, changes: Record<string, string>): Promise<void> {
  const { rows } = await db.owner.query<{ name: string }>(
    "SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''",
    [table],
  );
  const columns = rows.map(({ name }) => name);
  const values = columns.map((name) => changes[name] ?? `t.${name}`);
  await db.owner.query(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${table} t, generate_series(1, ${copies}) n`,
  );
}

/** Statements of every read, by the person who sees most of it. */
async function measure(db: TestDatabase): Promise<Record<string, number>> {
  // Counted from before the first connection.
  const counters = [countStatements(db.app), countStatements(db.auth)];
  const { request } = appOver(db, world.clock);
  const all = await idsByParameter({ db, org: world.org });
  const ids = {
    ...Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values.slice(0, 1)])),
    vacancyId: [house.vacancyId],
    applicationId: [house.applicationId],
    candidateId: [house.candidateId],
    roundId: [house.roundOne],
    documentId: [house.documentId],
    importId: [house.importId],
    slug: [house.slug],
    otherId: [second],
    token: [world.deps.identity.reminderToken(world.org, world.imre.member)],
  };
  const imres = await db.owner.query(
    'SELECT scorecard_id, session_id FROM scorecard WHERE member_id = $1 ORDER BY 1 LIMIT 1',
    [world.imre.member],
  );
  const counts: Record<string, number> = {};
  // Sign-in asks a few things of its own when it is first used.
  await caller(request, world.anna.headers).get('/login');
  await caller(request).get('/setup');
  for (const operation of operations) {
    const who =
      operation.access === 'candidate'
        ? house.candidate
        : /scorecards|^GET \/sessions/.test(operation.name)
          ? world.imre
          : world.anna;
    const there = caller(request, who.headers);
    const [path] = pathsOf(operation, {
      ...ids,
      scorecardId: [imres.rows[0].scorecard_id],
      sessionId: [imres.rows[0].session_id],
    });
    if (operation.name.includes('kit-changes')) continue;
    // Once before: the first look at an agenda is written down.
    await there.get(`${path}${queryOf(operation, world.clock.at)}`);
    for (const counter of counters) counter.read();
    const answer = await there.get(`${path}${queryOf(operation, world.clock.at)}`);
    expect(answer.status, `${operation.name} ${answer.text.slice(0, 200)}`).toBe(200);
    counts[operation.name] = counters.reduce((sum, counter) => sum + counter.read(), 0);
  }
  return counts;
}

describe('statements per request', () => {
  it('are bounded on every route that reads', () => {
    expect(Object.keys(small).length).toBe(operations.length - 1);
    const over = Object.entries(large).filter(([name, count]) => count > (more[name] ?? usual));
    expect(over).toEqual([]);
    // The counting counts: a route for nobody asks less than the one that reads a whole debrief.
    expect(small['GET /setup']).toBeLessThan(6);
    expect(small['GET /applications/{applicationId}/rounds/{roundId}/debrief']).toBeGreaterThan(10);
  });

  it('are as many with ten times the rows', () => {
    const grown = Object.entries(large)
      .filter(([name, count]) => count !== small[name])
      .map(([name, count]) => `${name}: ${small[name]} → ${count}`);
    expect(grown).toEqual([]);
  });
});
