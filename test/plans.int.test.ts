import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyId, manyWords, seedMany } from './support/many.ts';
import { type Caller, testWorld, type World } from './support/world.ts';

/**
 * R73: what a page of a list or a search costs does not grow with the organisation. Each request is sent to the API,
 * its statements are caught, and run again as the application role under the policies, with what they looked at counted:
 * rows of all tables, also inside functions, and buffers. A lost index fails here.
 */
const candidates = 20_000;
let world: World;
let admin: pg.Client;
const statements: { text: string; values: unknown[] }[] = [];

beforeAll(async () => {
  world = await testWorld();
  const { org, rik, hanne, imre, ingrid, youssef, anna } = world;
  await seedMany(world.db, {
    org,
    members: [anna, rik, hanne, imre, ingrid, youssef].map(({ member }) => member),
    candidates,
    now: world.clock.at,
  });
  admin = new pg.Client({ ...world.db.server.admin, database: world.db.name });
  await admin.connect();
  // Somebody who manages the largest vacancy.
  await admin.query('INSERT INTO vacancy_team (org_id, vacancy_id, member_id, part) VALUES ($1, $2, $3, $4)', [
    org,
    manyId('vacancy', 1),
    hanne.member,
    'hiring_manager',
  ]);
  const pool = world.db.app;
  const plainConnect = pool.connect.bind(pool) as () => Promise<pg.PoolClient>;
  const listened = new WeakSet<pg.PoolClient>();
  (pool as { connect: unknown }).connect = async () => {
    const client = await plainConnect();
    if (listened.has(client)) return client;
    listened.add(client);
    const plain = client.query.bind(client) as (...given: unknown[]) => unknown;
    (client as { query: unknown }).query = (what: string | pg.QueryConfig, values?: unknown[]) => {
      statements.push(
        typeof what === 'string'
          ? { text: what, values: values ?? [] }
          : { text: what.text, values: what.values ?? [] },
      );
      return values === undefined ? plain(what) : plain(what, values);
    };
    return client;
  };
}, 120_000);
afterAll(async () => {
  await admin?.end();
  await world?.close();
});

type Cost = { rows: number; buffers: number; scans: string[] };

/** What a request's own statements look at; `without` an index, if it is to be shown what that is worth. */
async function costOf(
  who: Caller,
  path: string,
  without?: string,
): Promise<Cost & { body: { items: { id: string }[]; next: string | null } }> {
  statements.length = 0;
  const answer = await who.get(path);
  expect(answer.status, `${path} ${answer.text}`).toBe(200);
  const begin = statements.findLastIndex(({ text }) => text.startsWith("BEGIN; SET LOCAL rondo.side = 'employer'"));
  const own = statements.slice(begin + 1).filter(({ text }) => /^\s*(select|with)/i.test(text));
  expect(own.length, path).toBeGreaterThan(0);
  const cost: Cost = { rows: 0, buffers: 0, scans: [] };
  await admin.query(statements[begin]?.text ?? '');
  try {
    if (without !== undefined)
      await admin.query(
        without.endsWith('_pkey')
          ? `ALTER TABLE ${without.slice(0, -5)} DROP CONSTRAINT ${without}`
          : `DROP INDEX ${without}`,
      );
    await admin.query('SET LOCAL ROLE rondo_app');
    const before = await visited();
    for (const { text, values } of own) {
      const { rows } = await admin.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values);
      const { Plan: plan } = rows[0]['QUERY PLAN'][0];
      cost.buffers += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    }
    for (const [table, { rows, scans }] of await visited()) {
      cost.rows += rows - (before.get(table)?.rows ?? 0);
      if (scans > (before.get(table)?.scans ?? 0) && rows - (before.get(table)?.rows ?? 0) > 1000)
        cost.scans.push(table);
    }
  } finally {
    await admin.query('ROLLBACK');
  }
  return { ...cost, body: answer.body };
}

/**
 * The same with the plan that a prepared statement may end up with, made without knowing its values (db/prepared.ts):
 * only rows are counted, because EXPLAIN cannot run one with values of its own.
 */
async function genericCostOf(who: Caller, path: string): Promise<Pick<Cost, 'rows' | 'scans'>> {
  statements.length = 0;
  const answer = await who.get(path);
  expect(answer.status, `${path} ${answer.text}`).toBe(200);
  const begin = statements.findLastIndex(({ text }) => text.startsWith("BEGIN; SET LOCAL rondo.side = 'employer'"));
  const own = statements.slice(begin + 1).filter(({ text }) => /^\s*(select|with)/i.test(text));
  const cost: Pick<Cost, 'rows' | 'scans'> = { rows: 0, scans: [] };
  await admin.query(statements[begin]?.text ?? '');
  try {
    await admin.query('SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL ROLE rondo_app');
    const before = await visited();
    for (const { text, values } of own) {
      const name = `generic_${prepared.size}`;
      await admin.query({ name: prepared.get(text) ?? name, text, values });
      if (!prepared.has(text)) prepared.set(text, name);
    }
    for (const [table, { rows, scans }] of await visited()) {
      cost.rows += rows - (before.get(table)?.rows ?? 0);
      if (scans > (before.get(table)?.scans ?? 0) && rows - (before.get(table)?.rows ?? 0) > 1000)
        cost.scans.push(table);
    }
  } finally {
    await admin.query('ROLLBACK');
  }
  return cost;
}
const prepared = new Map<string, string>();

/** Rows each table has given so far in this transaction, inside functions as well, and how often it was read whole. */
async function visited(): Promise<Map<string, { rows: number; scans: number }>> {
  const { rows } = await admin.query(
    'SELECT relname, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) AS rows, coalesce(seq_scan, 0) AS scans FROM pg_stat_xact_user_tables',
  );
  return new Map(rows.map((row) => [row.relname, { rows: Number(row.rows), scans: Number(row.scans) }]));
}

const vacancy = manyId('vacancy', 1);
const since = new Date(Date.UTC(2026, 10, 30)).toISOString().slice(0, 10);

/** Rows and buffers that a first and a later page of thirty may look at, whatever the size of the organisation. */
type Bound = [rows: number, buffers: number, laterRows?: number, laterBuffers?: number];
const page: Bound = [1500, 2500, 500, 1200];
const column: Bound = [700, 1200];
/** A filter that no index holds looks at 2,000 rows, and leads on from there. */
const filtered: Bound = [3200, 4500];
/** Whoever has a part in some things only: bounded by those. */
const ownOnes: Bound = [6000, 9000];

async function expectWithin(
  who: Caller,
  path: string,
  [rows, buffers, laterRows = rows, laterBuffers = buffers]: Bound,
) {
  const first = await costOf(who, path);
  const says = (cost: Cost) => `${path}: ${cost.rows} rows, ${cost.buffers} buffers`;
  expect(first.scans, says(first)).toEqual([]);
  expect(first.rows, says(first)).toBeLessThanOrEqual(rows);
  expect(first.buffers, says(first)).toBeLessThanOrEqual(buffers);
  if (!first.body.next) return first;
  const later = await costOf(who, `${path}${path.includes('?') ? '&' : '?'}cursor=${first.body.next}`);
  expect(later.scans, `later ${says(later)}`).toEqual([]);
  expect(later.rows, `later ${says(later)}`).toBeLessThanOrEqual(laterRows);
  expect(later.buffers, `later ${says(later)}`).toBeLessThanOrEqual(laterBuffers);
  const seen = new Set(first.body.items.map(({ id }) => id));
  expect(
    later.body.items.some(({ id }) => seen.has(id)),
    path,
  ).toBe(false);
  return first;
}

const stages = ['new', 'screening', 'interviewing', 'deciding', 'decided', 'ended'];

describe('R73: a page of a list looks at a page of rows', () => {
  it.each<[string, Bound]>([
    ['', page],
    ['?sort=name', page],
    ['?archived=only', page],
    [`?since=${since}`, page],
    ['?owed=answer', page],
    [`?vacancy=${vacancy}`, page],
    ['?cv=no', filtered],
    ['?cv=yes&sort=name', filtered],
    [`?vacancy=${vacancy}&cv=yes`, filtered],
    ...stages.map((stage): [string, Bound] => [`?stage=${stage}`, [700, 1500]]),
  ])('candidates%s', async (query, bound) => {
    const { body } = await expectWithin(world.rik, `/candidates${query}`, bound);
    if (!query.includes(`vacancy=${vacancy}&cv`)) expect(body.items.length).toBeGreaterThan(0);
  });

  it('by who decides', async () => {
    await expectWithin(world.rik, `/candidates?decider=${world.hanne.member}`, page);
  });

  it.each(stages)('the column of the board: %s', async (stage) => {
    for (const who of [world.rik, world.hanne]) {
      const { body } = await expectWithin(who, `/vacancies/${vacancy}/applications?stage=${stage}`, column);
      expect(body.items.length).toBeGreaterThan(0);
    }
  });

  it('all of a vacancy, and how many stand where', async () => {
    await expectWithin(world.rik, `/vacancies/${vacancy}/applications`, column);
    await expectWithin(world.rik, `/vacancies/${vacancy}/pipeline`, [6100, 16_000]);
  });

  it('what an interviewer and a hiring manager see is found along what is theirs', async () => {
    await expectWithin(world.imre, '/candidates', ownOnes);
    await expectWithin(world.hanne, '/candidates', ownOnes);
  });
});

describe('R73: a search looks at a page of rows, for rare, frequent and absent words', () => {
  const { frequent, middling, rare, absent, inNotes, rareInNotes } = manyWords;
  const searched: Bound = [2500, 4500];
  it.each([
    ['n', true],
    ['no', true],
    ['noor', true],
    ['jansen', true],
    ['noor jansen', true],
    ['noor x', true],
    ['person123', true],
    ['nor jansn', true],
    [frequent, true],
    [middling, true],
    [rare, true],
    [inNotes, true],
    [rareInNotes, true],
    [absent, false],
    ['ivanvo', true],
    ['noro jansne', true],
    ['pla', true],
    ['wo', false],
    ['woord1', true],
    ['woord123', true],
    [`${frequent} ${rare}`, true],
    [`${frequent} ${absent}`, false],
  ])('%s', async (typed, there) => {
    const { body } = await expectWithin(world.rik, `/candidates?search=${encodeURIComponent(typed)}`, searched);
    expect(body.items.length > 0).toBe(there);
    for (const who of [world.imre, world.hanne])
      await expectWithin(who, `/candidates?search=${encodeURIComponent(typed)}`, ownOnes);
    await expectWithin(world.rik, `/vacancies/${vacancy}/applications?search=${encodeURIComponent(typed)}`, ownOnes);
  });
});

describe('and a lost index is noticed', () => {
  it.each([
    ['candidate_here', '/candidates'],
    ['candidate_named', '/candidates?sort=name'],
    ['candidate_question_owed', '/candidates?owed=answer'],
    ['application_standing', `/vacancies/${vacancy}/applications?stage=deciding`],
    ['application_here', `/vacancies/${vacancy}/applications`],
    ['application_standing_anywhere', '/candidates?stage=interviewing'],
    ['search_name_word', '/candidates?search=noor'],
    ['search_document_words', `/candidates?search=${manyWords.rare}`],
    ['search_document_newest', `/candidates?search=${manyWords.frequent}`],
    ['search_note_words', `/candidates?search=${manyWords.rareInNotes}`],
    ['name_word_pkey', '/candidates?search=ivanvo'],
  ])('%s', async (index, path) => {
    const kept = await costOf(world.rik, path);
    const lost = await costOf(world.rik, path, index);
    expect(lost.rows + lost.buffers, `${kept.rows} rows, ${kept.buffers} buffers`).toBeGreaterThan(
      1.3 * (kept.rows + kept.buffers),
    );
  });
});

describe('R73: and with plans that are made without the values, as prepared statements may get', () => {
  it.each<[string, string, number]>([
    ['candidates', '/candidates', 1500],
    ['by name', '/candidates?sort=name', 1500],
    ['archived', '/candidates?archived=only', 1500],
    ['since', `/candidates?since=${since}`, 1500],
    ['of a vacancy', `/candidates?vacancy=${vacancy}`, 1500],
    ['in a stage', '/candidates?stage=interviewing', 700],
    ['without a CV', '/candidates?cv=no', 3200],
    ['searched', '/candidates?search=noor', 2500],
    ['searched by a frequent word', `/candidates?search=${manyWords.frequent}`, 2500],
    ['a column of the board', `/vacancies/${vacancy}/applications?stage=deciding`, 700],
    ['all of a vacancy', `/vacancies/${vacancy}/applications`, 700],
    ['the pipeline', `/vacancies/${vacancy}/pipeline`, 6100],
    ['vacancies', '/vacancies', 3000],
    ['commitments', '/commitments', 1500],
    ['one application', `/applications/${manyId('application', 1)}`, 1500],
    [
      'sessions',
      `/sessions?from=${new Date(Date.UTC(2026, 11, 1)).toISOString()}&until=${new Date(Date.UTC(2026, 11, 20)).toISOString()}`,
      3000,
    ],
  ])('%s', async (_, path, bound) => {
    const { rows, scans } = await genericCostOf(world.rik, path);
    expect(scans, `${path}: ${rows} rows`).toEqual([]);
    expect(rows, path).toBeLessThanOrEqual(bound);
  });
});

// What comes last changes what stands there.
/** What is decided, promised, told and ended, as years of work leave it; the triggers keep what follows. */
async function seedOutcomes(): Promise<void> {
  const { org } = world;
  const now = `'${world.clock.at.toISOString()}'::timestamptz`;
  await admin.query(`
    CREATE TEMP TABLE part AS SELECT application_id, vacancy_id, candidate_id, decider_id, ended_at, created_by, row_number() OVER (ORDER BY application_id) AS n
      FROM application WHERE org_id = '${org}' AND candidate_id::text LIKE '01900000-00c0%';
    INSERT INTO decision (org_id, decision_id, application_id, round_id, outcome, reason, decided_at, decided_by)
      SELECT '${org}', gen_random_uuid(), application_id, gen_random_uuid(), (ARRAY['reject', 'next_round', 'offer'])[1 + n % 3], 'a reason', ${now} - make_interval(hours => (n % 900)::int), coalesce(decider_id, created_by)
        FROM part WHERE n % 4 = 1;
    INSERT INTO outcome (org_id, outcome_id, application_id, candidate_id, decision_id, kind, language, subject, opening, message, closing, sent_at, sent_by)
      SELECT '${org}', gen_random_uuid(), d.application_id, p.candidate_id, d.decision_id, d.outcome, 'nl', 's', '', 'm', '', ${now}, d.decided_by
        FROM decision d JOIN part p ON p.application_id = d.application_id WHERE p.n % 16 <> 1;
    INSERT INTO decision_promise (org_id, application_id, promise, candidate_id, due_on, promised_at, promised_by)
      SELECT '${org}', application_id, 1, candidate_id, (${now})::date + (n % 60)::int - 30, ${now} - interval '40 days', created_by FROM part WHERE n % 10 = 2 AND ended_at IS NULL;
    UPDATE application a SET decision_due_on = p.due_on FROM decision_promise p WHERE p.org_id = a.org_id AND p.application_id = a.application_id AND a.org_id = '${org}';
    UPDATE application a SET ended_at = ${now} - make_interval(hours => (n % 2900)::int), ended_by = a.created_by, ended_side = 'employer', end_reason = 'closed' FROM part p
      WHERE p.application_id = a.application_id AND a.ended_at IS NULL AND p.n % 11 = 3;
    INSERT INTO outcome (org_id, outcome_id, application_id, candidate_id, kind, language, subject, opening, message, closing, sent_at, sent_by)
      SELECT '${org}', gen_random_uuid(), a.application_id, a.candidate_id, 'closed', 'nl', 's', '', 'm', '', ${now}, a.created_by
        FROM application a JOIN part p ON p.application_id = a.application_id WHERE a.ended_side = 'employer' AND p.n % 5 <> 0;
    UPDATE vacancy SET closed_at = ${now} - make_interval(days => get_byte(uuid_send(vacancy_id), 15) % 100), closed_by = created_by WHERE org_id = '${org}' AND get_byte(uuid_send(vacancy_id), 15) % 8 = 5;
    INSERT INTO candidate_question (org_id, candidate_question_id, application_id, candidate_id, body, asked_at)
      SELECT '${org}', gen_random_uuid(), application_id, candidate_id, 'When?', ${now} - interval '3 days' FROM part WHERE n % 400 = 9;
    UPDATE application a SET interviews_start_at = s.starts, interviews_end_at = s.ends, interviews_round = 1
      FROM (SELECT application_id, min(starts_at) AS starts, max(ends_at) AS ends FROM session WHERE org_id = '${org}' GROUP BY 1) s
     WHERE a.org_id = '${org}' AND s.application_id = a.application_id AND a.interviews_end_at IS NULL;
    ANALYZE`);
}

describe('R71 R80: who waits, and what somebody owes, look at a page of rows', () => {
  beforeAll(seedOutcomes, 120_000);

  it('on the list of outcomes, for all and for one vacancy, a first and a later page', async () => {
    for (const path of ['/outcomes', '/outcomes?decided=yes', `/outcomes?vacancyId=${vacancy}`, '/outcomes?state=told'])
      for (const who of [world.rik, world.hanne]) {
        const first = await costOf(who, path);
        const later = first.body.next
          ? await costOf(who, `${path}${path.includes('?') ? '&' : '?'}cursor=${first.body.next}`)
          : first;
        for (const { rows, scans } of [first, later]) {
          expect(scans, `${path}: ${rows} rows`).toEqual([]);
          expect(rows, path).toBeLessThanOrEqual(6000);
        }
        expect(first.body.items.length, path).toBeGreaterThan(0);
      }
  });

  it('on Today, for everybody', async () => {
    for (const who of [world.rik, world.hanne, world.imre, world.anna]) {
      const { rows, scans, body } = await costOf(who, '/owed');
      // Vacancies and members are few; their rows are read from pages that are there anyway.
      expect(
        scans.filter((table) => table !== 'vacancy'),
        `${rows} rows`,
      ).toEqual([]);
      expect(rows).toBeLessThanOrEqual(16_000);
      if (who !== world.anna) expect(body.items.length).toBeGreaterThan(10);
    }
  });

  it('R95: and whose data is kept past the procedure, one look for each', async () => {
    const { rows, scans, buffers, body } = await costOf(world.anna, '/retention');
    expect(body.items.length).toBe(500);
    expect(scans, `${rows} rows`).toEqual([]);
    expect(rows, `${buffers} buffers`).toBeLessThanOrEqual(12_000);
  });

  it('and a candidate’s export finds their days and files along an index', async () => {
    const { scans, rows } = await costOf(world.rik, `/candidates/${manyId('candidate', 10)}/export`);
    expect(scans, `${rows} rows`).toEqual([]);
  });
});

describe('R74: a page of pairs looks at a page of rows', () => {
  it('whatever the number of candidates, and so does their number beside the link', async () => {
    // The triggers were off while many were made: every second one gets somebody alike.
    await admin.query(`
      INSERT INTO likeness (org_id, newer_id, older_id, because)
        SELECT org_id, candidate_id, before_id, '{sound}' FROM (
          SELECT org_id, candidate_id, lag(candidate_id) OVER (ORDER BY candidate_id) AS before_id, row_number() OVER (ORDER BY candidate_id) AS n FROM candidate) s
         WHERE n % 2 = 0 AND before_id IS NOT NULL ON CONFLICT DO NOTHING;
      ANALYZE likeness`);
    for (const path of ['/duplicates', `/duplicates?cursor=${(await world.rik.get('/duplicates')).body.next}`]) {
      const list = await costOf(world.rik, path);
      expect(list.scans).toEqual([]);
      expect(list.rows).toBeLessThanOrEqual(1500);
      expect(list.body.items.length).toBeGreaterThan(20);
    }
    const count = await costOf(world.rik, '/duplicates/count');
    expect(count.body).toEqual({ pairs: 100 });
    expect(count.scans).toEqual([]);
    expect(count.rows).toBeLessThanOrEqual(800);
    const one = await costOf(world.rik, `/candidates/${manyId('candidate', 10)}/duplicates`);
    expect(one.scans).toEqual([]);
    expect(one.rows).toBeLessThanOrEqual(400);
  });
});
