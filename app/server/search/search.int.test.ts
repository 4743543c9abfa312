import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addCandidate, must, openVacancy } from '../../../test/support/line.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { day, type Person, testWorld, type World } from '../../../test/support/world.ts';

/**
 * R73 beside a hundred thousand others. The others are only words in the indexes: half of them are called Kees and work
 * with cranes, half are called Zwart and work with timber, and they all came after the people of these tests.
 */
const others = 100_000;
let world: World;
let small: Awaited<ReturnType<World['another']>>;
let admin: pg.Client;
let vacancyId: string;
const cvOf = async (rik: Person, applicationId: string, text: string) =>
  must(
    await rik.call('POST', `/applications/${applicationId}/documents?kind=cv&fileName=cv.pdf`, pdfOf(text), {
      'Content-Type': 'application/octet-stream',
    }),
    201,
  );

beforeAll(async () => {
  world = await testWorld();
  ({ vacancyId } = await openVacancy(world));
  const { applicationId } = await addCandidate(world.rik, vacancyId, 'Zwart-Bos Maria Kees');
  await cvOf(
    world.rik,
    applicationId,
    'first a timberwork carpenter, then a cranework driver, and a xylophone beside it',
  );
  await addCandidate(world.rik, vacancyId, 'Keesje Zwartbol');
  admin = new pg.Client({ ...world.db.server.admin, database: world.db.name });
  await admin.connect();
  await admin.query(`
    SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '256MB';
    CREATE TEMP TABLE gin AS SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam WHERE a.amname = 'gin' AND indrelid IN ('search_document'::regclass, 'search_note'::regclass);
    DO $$ DECLARE name text; BEGIN FOR name IN SELECT g.name FROM gin g LOOP EXECUTE 'DROP INDEX ' || name; END LOOP; END $$;
    INSERT INTO search_name (org_id, candidate_id, word, place, archived)
      SELECT '${world.org}', gen_random_uuid(), CASE WHEN n % 2 = 0 THEN 'kees' ELSE 'zwart' END, 'name', false FROM generate_series(1, ${others}) n;
    INSERT INTO search_document (org_id, application_id, candidate_id, archived, written_at, words, era)
      SELECT '${world.org}', gen_random_uuid(), gen_random_uuid(), false, '${world.clock.at.toISOString()}'::timestamptz + n * interval '1 second',
             array_to_tsvector(ARRAY[CASE WHEN n % 2 = 0 THEN 'cranework' ELSE 'timberwork' END, 'word' || n % 500]), n / 512 FROM generate_series(1, ${others}) n;
    INSERT INTO search_note (org_id, note_id, kind, application_id, candidate_id, member_id, archived, written_at, words, era)
      SELECT '${world.org}', gen_random_uuid(), 'card', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), false,
             '${world.clock.at.toISOString()}'::timestamptz + n * interval '1 second',
             array_to_tsvector(ARRAY[CASE WHEN n % 2 = 0 THEN 'steady' ELSE 'cheerful' END]), n / 512 FROM generate_series(1, ${others}) n;
    DO $$ DECLARE made text; BEGIN FOR made IN SELECT g.made FROM gin g LOOP EXECUTE made; END LOOP; END $$;
    INSERT INTO name_word (org_id, form, word) SELECT '${world.org}', form, w
      FROM (SELECT 'kees' UNION ALL SELECT 'zwart' UNION ALL SELECT translate(left(md5(n::text), 5 + n % 4), '0123456789', 'ghijklmnop') FROM generate_series(1, ${others / 10}) n) m (w), near_forms(w) form ON CONFLICT DO NOTHING;
    SET session_replication_role = origin;`);
  await admin.query('VACUUM (ANALYZE) search_name, search_document, search_note, name_word');
  small = await world.another('A small one');
  const own = await openVacancy({ ...world, ...small });
  for (let n = 0; n < 40; n++) {
    const one = await addCandidate(small.rik, own.vacancyId, `Kees Zwart ${n}`);
    if (n < 3) await cvOf(small.rik, one.applicationId, 'cranework and timberwork');
  }
}, 240_000);
afterAll(async () => {
  await admin?.end();
  await world?.close();
});

type Found = { name: string; found: { place: string } };
const search = async (who: Person, typed: string): Promise<Found[]> =>
  must(await who.get(`/candidates?search=${encodeURIComponent(typed)}&limit=100`), 200).items;

/** How many rows the search itself looks at, run as the application role. */
async function visitedBy(who: Person, typed: string, most = 31): Promise<number> {
  const count = async () =>
    Number(
      (
        await admin.query(
          `SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) AS n FROM pg_stat_xact_user_tables`,
        )
      ).rows[0].n,
    );
  await admin.query(
    `BEGIN; SET LOCAL ROLE rondo_app; SET LOCAL rondo.side = 'employer'; SET LOCAL rondo.now = '${world.clock.at.toISOString()}';
     SET LOCAL rondo.org = '${who.org}'; SET LOCAL rondo.member = '${who.member}'; SET LOCAL rondo.account = '${who.account}'`,
  );
  const before = await count();
  await admin.query('SELECT * FROM search_candidates($1, NULL, false, $2)', [typed, most]);
  const visited = (await count()) - before;
  await admin.query('ROLLBACK');
  return visited;
}

describe('R73: among a hundred thousand', () => {
  it.each([
    ['kees zwart', 'two names that half of them have, in any order'],
    ['zwart kees', 'the other way round'],
    ['zwa kee', 'of both only the beginning'],
    ['maria zwart kees', 'three of them'],
    ['kees zwart-bos', 'with a word that nobody else has'],
  ])('%s: %s', async (typed) => {
    const found = await search(world.rik, typed);
    expect(found.map(({ name }) => name)).toContain('Zwart-Bos Maria Kees');
    expect(found.every(({ found: { place } }) => place === 'name')).toBe(true);
  });

  it.each([
    ['xylophone', 'a word in nobody else’s CV, and theirs is the oldest'],
    ['cranework timberwork', 'two words that half of them have, and only one both'],
    ['timber crane', 'only the beginnings of them'],
    ['timberwork xylophone', 'a frequent and a rare one'],
  ])('%s: %s', async (typed) => {
    expect(await search(world.rik, typed)).toMatchObject([
      { name: 'Zwart-Bos Maria Kees', found: { place: 'document' } },
    ]);
  });

  it('a frequent or a rare word costs a page, a rare one beside a frequent one as well', async () => {
    for (const typed of [
      'kees',
      'k',
      'cranework',
      'cra',
      'word12',
      'steady',
      'xylophone',
      'cranework xylophone',
      'steady nowhere',
      'nowhere',
    ])
      expect(await visitedBy(world.rik, typed), typed).toBeLessThan(2500);
  });

  it.each([
    ['zwratbol', 'two letters swapped'],
    ['zwartbl', 'a letter too few'],
    ['zwarttbol', 'a letter too many'],
    ['swartbol', 'as it sounds'],
    ['keesjje zwratbol', 'both of two words'],
    ['zwratbol kee', 'and the other one only begun'],
    ['keesje zwratbol', 'the first of which many nearly have'],
    ['zwratbol keesje van', 'with a word beside them'],
  ])('%s is nearly the name of one: %s', async (typed) => {
    const found = await search(world.rik, typed);
    expect(found[0]).toMatchObject({ name: 'Keesje Zwartbol', found: { place: 'similar' } });
    expect(await visitedBy(world.rik, typed), typed).toBeLessThan(4000);
  });

  it('what nobody is nearly called costs as little', async () => {
    for (const typed of ['qqqxxx', 'qq xx', 'keez', 'zwatr qqqq', 'a', 'de']) {
      if (typed.startsWith('q')) expect(await search(world.rik, typed), typed).toEqual([]);
      expect(await visitedBy(world.rik, typed), typed).toBeLessThan(4000);
    }
  });

  it('pages follow each other without a gap: a longer list begins as the shorter one', async () => {
    const ids = async (typed: string, most: number) => {
      await admin.query(
        `BEGIN; SET LOCAL ROLE rondo_app; SET LOCAL rondo.side = 'employer'; SET LOCAL rondo.now = '${world.clock.at.toISOString()}';
         SET LOCAL rondo.org = '${world.org}'; SET LOCAL rondo.member = '${world.rik.member}'; SET LOCAL rondo.account = '${world.rik.account}'`,
      );
      const { rows } = await admin.query('SELECT candidate_id FROM search_candidates($1, NULL, false, $2)', [
        typed,
        most,
      ]);
      await admin.query('ROLLBACK');
      return rows.map(({ candidate_id }) => candidate_id);
    };
    for (const typed of ['kees', 'cranework', 'steady', 'word7', 'zwa kee']) {
      const long = await ids(typed, 1001);
      expect(new Set(long).size).toBe(long.length);
      for (const most of [1, 31, 600]) expect(await ids(typed, most), typed).toEqual(long.slice(0, most));
    }
    // One in five hundred has it, near and far: all of them.
    expect(await ids('word123', 1001)).toHaveLength(others / 500);
  });

  it('the newest come first, and what is written later comes before them', async () => {
    world.clock.forward(2 * day);
    const { applicationId } = await addCandidate(world.rik, vacancyId, 'Nieuwste Nooit');
    await cvOf(world.rik, applicationId, 'cranework since yesterday');
    expect((await search(world.rik, 'cranework'))[0]).toMatchObject({ name: 'Nieuwste Nooit' });
    // Into the archive and out again: its words follow.
    const { rows } = await admin.query(
      `SELECT candidate_id FROM candidate WHERE org_id = $1 AND name = 'Nieuwste Nooit'`,
      [world.org],
    );
    await admin.query('UPDATE candidate SET archived_at = now(), archived_by = $2 WHERE candidate_id = $1', [
      rows[0].candidate_id,
      world.rik.member,
    ]);
    expect(await search(world.rik, 'cranework since')).toEqual([]);
    const archived = must(await world.rik.get('/candidates?search=cranework&archived=only'), 200).items;
    expect(archived).toMatchObject([{ name: 'Nieuwste Nooit' }]);
    await admin.query('UPDATE candidate SET archived_at = NULL, archived_by = NULL WHERE candidate_id = $1', [
      rows[0].candidate_id,
    ]);
    expect(await search(world.rik, 'cranework since')).toMatchObject([{ name: 'Nieuwste Nooit' }]);
  });
});

describe('R73: a small organisation beside a giant one', () => {
  it('finds its own, all of them, and pays for its own only', async () => {
    expect(await search(small.rik, 'kees zwart')).toHaveLength(40);
    expect(await search(small.rik, 'cranework')).toHaveLength(3);
    expect(await search(small.rik, 'cranework timberwork')).toHaveLength(3);
    expect(await search(small.rik, 'xylophone')).toEqual([]);
    for (const typed of ['kees', 'cranework', 'cra tim', 'steady', 'xylophone'])
      expect(await visitedBy(small.rik, typed), typed).toBeLessThan(600);
  });
});

describe('R73: eras', () => {
  it('hold no more than they should, in the order of time, and begin when the last is full', async () => {
    const { rows } = await admin.query(
      `SELECT era, count(*)::int AS n, min(written_at) AS first, max(written_at) AS last FROM search_document
        WHERE org_id = $1 AND NOT archived GROUP BY era ORDER BY era`,
      [world.org],
    );
    expect(rows.length).toBeGreaterThan(190);
    for (const [i, { n, first }] of rows.entries()) {
      expect(n).toBeLessThanOrEqual(512);
      if (i > 0) expect(first.getTime()).toBeGreaterThanOrEqual(rows[i - 1].last.getTime());
    }
    const last = rows.at(-1);
    await admin.query('BEGIN; SET LOCAL session_replication_role = replica');
    const write = async (how: number, at: string, triggers: 'on' | 'off') => {
      await admin.query(`ALTER TABLE search_document ENABLE ${triggers === 'on' ? 'ALWAYS' : ''} TRIGGER keep_era`);
      const written = await admin.query(
        `INSERT INTO search_document (org_id, application_id, candidate_id, archived, written_at, words)
          SELECT $1, gen_random_uuid(), gen_random_uuid(), false, $2::timestamptz + n * interval '1 second', array_to_tsvector('{zzz}') FROM generate_series(1, $3) n RETURNING era`,
        [world.org, at, how],
      );
      return written.rows.map(({ era }) => era as number);
    };
    const eras = await write(600, new Date(last.last.getTime() + day).toISOString(), 'on');
    expect(eras[0]).toBe(last.era);
    expect(eras.at(-1)).toBe(last.era + (last.n + 600 > 1024 ? 2 : 1));
    expect(eras.filter((era) => era === last.era)).toHaveLength(512 - last.n);
    // What is dated back goes where its time is.
    expect(await write(1, rows[5].first.toISOString(), 'on')).toEqual([5]);
    await admin.query('ROLLBACK');
  });
});

describe('R73: the words of names', () => {
  const wordsOf = async () =>
    (
      await admin.query('SELECT DISTINCT word FROM name_word WHERE org_id = $1 AND word LIKE $2 ORDER BY word', [
        small.org,
        'unheard%',
      ])
    ).rows.map(({ word }) => word);
  const contextOf = (who: Person) =>
    `BEGIN; SET LOCAL rondo.side = 'employer'; SET LOCAL rondo.now = '${world.clock.at.toISOString()}';
     SET LOCAL rondo.org = '${who.org}'; SET LOCAL rondo.member = '${who.member}'; SET LOCAL rondo.account = '${who.account}'`;

  it('are there as long as somebody has them: the second keeps them, the last takes them along', async () => {
    const { vacancyId: there } = await openVacancy({ ...world, ...small });
    const add = (name: string) => addCandidate(small.rik, there, name);
    const [first, second] = [await add('Unheardof Unheardin'), await add('Unheardof Zwart')];
    // What is joined of two is nobody's name: a misspelled one is not compared with it.
    expect(await wordsOf()).toEqual(['unheardin', 'unheardof']);
    await admin.query('DELETE FROM candidate WHERE org_id = $1 AND candidate_id = $2', [small.org, first.candidateId]);
    expect(await wordsOf()).toEqual(['unheardof']);
    await admin.query('UPDATE candidate SET name = $3, name_folded = $4 WHERE org_id = $1 AND candidate_id = $2', [
      small.org,
      second.candidateId,
      'Unheardabout Zwart',
      'unheardabout zwart',
    ]);
    expect(await wordsOf()).toEqual(['unheardabout']);
    expect((await search(small.rik, 'unhaerdabout')).map(({ name }) => name)).toEqual(['Unheardabout Zwart']);
    expect(await search(world.rik, 'unhaerdabout')).toEqual([]);
  });

  it('are not lost when one leaves while another of the name comes', async () => {
    const { vacancyId: there } = await openVacancy({ ...world, ...small });
    const leaving = await addCandidate(small.rik, there, 'Unheardever');
    const [coming, going] = [0, 1].map(() => new pg.Client({ ...world.db.server.admin, database: world.db.name }));
    await coming?.connect();
    await going?.connect();
    try {
      await coming?.query(contextOf(small.rik));
      await coming?.query(
        `INSERT INTO search_name (org_id, candidate_id, word, place, archived)
          SELECT org_id, candidate_id, 'unheardever', 'name', false FROM candidate WHERE org_id = $1 AND candidate_id <> $2 LIMIT 1`,
        [small.org, leaving.candidateId],
      );
      const left = going?.query('DELETE FROM candidate WHERE org_id = $1 AND candidate_id = $2', [
        small.org,
        leaving.candidateId,
      ]);
      await vi.waitFor(async () => {
        const { rows } = await admin.query(
          `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = $1`,
          [world.db.name],
        );
        expect(rows).not.toEqual([]);
      }, 20_000);
      await coming?.query('COMMIT');
      await left;
      expect(await wordsOf()).toContain('unheardever');
    } finally {
      await coming?.end();
      await going?.end();
    }
  });
});
