import pg from 'pg';
import type { DatabaseServer } from '../../app/server/db/server.ts';

/** A word in six of ten CVs, in one of five, in a handful of all, and in none; the same for notes. */
export const manyWords = {
  frequent: 'planning',
  middling: 'werkvoorbereider',
  rare: 'xilofonist',
  absent: 'zzzzonbestand',
  inNotes: 'rustig',
  rareInNotes: 'contrabassist',
} as const;

export type Many = {
  org: string;
  /** Members who sit on panels and decide, beside a hundred who are made; the first makes everything. */
  members: readonly string[];
  candidates?: number;
  vacancies?: number;
  /** How many applications have been interviewed, with a card each. */
  cards?: number;
  /** The moment everything lies around. */
  now?: Date;
};

const firsts =
  'Noor Sindre Zoë Bjørn Åse Fatima Jan Piet Anna Maria Willem Sofie Emma Lars Ingrid Youssef Olga Dmitri Chen Aiko Mehmet Elif Kwame Amara Diego Lucía Søren Mette Jürgen Heike'.split(
    ' ',
  );
const lasts =
  'Jansen DeVries Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Dijkstra Kok Jacobs Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Yılmaz Kaya Demir Öztürk Muñoz García Kowalski Nowak Novák Horváth Ivanov Petrov Nguyen Tran Okafor Mensah Diallo Haddad Rahimi Popescu Ionescu Papadopoulos Costa Silva Ødegård'.split(
    ' ',
  );

/** An id that says what it is of, in the order in which things were made. */
const idOf = (kind: number, n: string) =>
  `('01900000-${kind.toString(16).padStart(4, '0')}-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** The id of the nth candidate, application or vacancy (from 1) that `seedMany` makes. */
export const manyId = (kind: 'candidate' | 'application' | 'vacancy', n: number) =>
  `01900000-${{ candidate: '00c0', application: '00a0', vacancy: '00f0' }[kind]}-7000-8000-${n.toString(16).padStart(12, '0')}`;

/**
 * Fills an organisation by plain SQL in seconds: candidates (one in ten has a name of their own) with two applications each (the first
 * vacancy has one of twenty-five), CVs for six of ten, interviewed panels with cards, some open questions, some in the archive. Triggers and
 * keys are off while it writes, so the columns and words they keep are written here too; statistics are fresh after.
 */
export async function seedMany(
  { server, name }: { server: DatabaseServer; name: string },
  {
    org,
    members,
    candidates = 100_000,
    vacancies = 200,
    cards = Math.floor(candidates / 2),
    now = new Date('2026-12-08T07:00:00.000Z'),
  }: Many,
): Promise<void> {
  const client = new pg.Client({ ...server.admin, database: name });
  await client.connect();
  const extra = 100;
  const at = `'${now.toISOString()}'::timestamptz`;
  const o = `'${org}'::uuid`;
  const member = (n: string) => `(SELECT ids[1 + (${n}) % ${members.length + extra}] FROM many_member)`;
  const first = `'${members[0]}'::uuid`;
  // The first vacancy takes one of twenty-five candidates; a candidate's two applications are never for the same one.
  const vacancyOf = (n: string, which: number) =>
    which === 1
      ? `CASE WHEN ${n} % 25 = 0 THEN 1 ELSE 2 + (${n} * 7) % (${vacancies} / 2) END`
      : `2 + ${vacancies} / 2 + (${n} * 11) % (${vacancies} - ${vacancies} / 2 - 2)`;
  try {
    await client.query(
      `SET session_replication_role = replica; SET maintenance_work_mem = '256MB'; SET synchronous_commit = off`,
    );
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        JOIN pg_am a ON a.oid = c.relam WHERE a.amname = 'gin'`,
    );
    for (const index of indexes) await client.query(`DROP INDEX ${index.name}`);
    await client.query(`
      INSERT INTO member (org_id, member_id, account_id, name, email, role, language, time_zone, joined_at)
        SELECT ${o}, ${idOf(0xab, 'n')}, ${idOf(0xac, 'n')}, 'Colleague ' || n, 'colleague' || n || '@example.net', 'interviewer', 'nl', 'Europe/Amsterdam', ${at} - interval '400 days'
          FROM generate_series(1, ${extra}) n;
      CREATE TEMP TABLE many_member AS SELECT ARRAY[${members.map((id) => `'${id}'`).join(', ')}]::uuid[] || array_agg(${idOf(0xab, 'n')}) AS ids FROM generate_series(1, ${extra}) n;
      INSERT INTO vacancy (org_id, vacancy_id, title, country, language, created_at, created_by, opened_at, opened_by)
        SELECT ${o}, ${idOf(0xf0, 'n')}, 'Vacancy ' || n, 'NL', 'nl', ${at} - interval '400 days', ${first}, ${at} - interval '399 days', ${first}
          FROM generate_series(1, ${vacancies}) n;
      INSERT INTO vacancy_text (org_id, vacancy_id, text_version, body, written_at, written_by)
        SELECT org_id, vacancy_id, 1, 'You plan.', created_at, created_by FROM vacancy WHERE org_id = ${o} ON CONFLICT DO NOTHING;
      INSERT INTO plan (org_id, vacancy_id, plan_version, content, saved_at, saved_by)
        SELECT org_id, vacancy_id, 1, '{"competencies": [], "rounds": []}', created_at, created_by FROM vacancy WHERE org_id = ${o} ON CONFLICT DO NOTHING;

      CREATE TEMP TABLE many_name AS
        SELECT row_number() OVER () - 1 AS i, f || ' ' || l AS name, fold_words(f || ' ' || l) AS words
          FROM unnest('{${firsts.join(',')}}'::text[]) f, unnest('{${lasts.join(',')}}'::text[]) l;
      CREATE TEMP TABLE many AS
        SELECT n, ${idOf(0xc0, 'n')} AS candidate_id, concat_ws(' ', m.name, initcap(own.word)) AS name, array_remove(m.words || own.word, NULL) AS words, n % 40 = 7 AS archived, n % 10 < 6 AS has_cv,
               ${at} - make_interval(mins => (${candidates} - n)::int) AS made_at
          FROM generate_series(1, ${candidates}) n JOIN many_name m ON m.i = (n * 31 + n / 97) % ${firsts.length * lasts.length}
          CROSS JOIN LATERAL (SELECT CASE WHEN n % 10 = 9 THEN translate(left(md5(n::text), 4 + n % 7), '0123456789', 'ghijklmnop') END AS word) own;
      INSERT INTO candidate (org_id, candidate_id, name, name_folded, email, language, time_zone, created_at, created_by, archived_at, archived_by, has_cv)
        SELECT ${o}, candidate_id, name, array_to_string(words, ' '), 'person' || n || '@mail.example', 'nl', 'Europe/Amsterdam', made_at, ${first},
               CASE WHEN archived THEN ${at} END, CASE WHEN archived THEN ${first} END, has_cv FROM many;
      INSERT INTO search_name (org_id, candidate_id, word, place, archived)
        SELECT ${o}, candidate_id, w, 'name', archived FROM many, unnest(words) w
        UNION ALL SELECT ${o}, candidate_id, w, 'email', archived FROM many, unnest(ARRAY['person' || n, 'mail', 'example', 'mailexample']) w
        UNION ALL SELECT ${o}, candidate_id, w, 'pair', archived FROM many, word_pairs(words) w;
      INSERT INTO search_name (org_id, candidate_id, word, place, archived, joined)
        SELECT ${o}, m.candidate_id, f.word, 'name', m.archived, true FROM many m, name_forms(m.name) f WHERE f.joined ON CONFLICT DO NOTHING;
      INSERT INTO name_word (org_id, form, word)
        SELECT ${o}, form, w FROM (SELECT DISTINCT unnest(words) AS w FROM many) d, near_forms(w) form ON CONFLICT DO NOTHING;

      INSERT INTO application (org_id, application_id, vacancy_id, candidate_id, source, created_at, created_by, decider_id, archived,
          screening_at, screening_by, interviews_start_at, interviews_end_at, interviews_round, asked_at, ended_at, ended_by, end_reason)
        SELECT ${o}, ${idOf(0xa0, 'a.k')}, ${idOf(0xf0, 'a.v')}, m.candidate_id, '', m.made_at + a.later, ${first},
               CASE WHEN a.k % 3 = 0 THEN ${member('a.k')} END, m.archived,
               CASE WHEN s.s = 1 THEN m.made_at END, CASE WHEN s.s = 1 THEN ${first} END,
               CASE WHEN s.s IN (2, 3, 4) THEN t.t END, CASE WHEN s.s IN (2, 3, 4) THEN t.t + interval '2 hours' END, CASE WHEN s.s IN (2, 3, 4) THEN 1 END,
               CASE WHEN s.s = 4 THEN m.made_at + interval '3 days' END,
               CASE WHEN s.s > 4 THEN m.made_at + interval '5 days' END, CASE WHEN s.s > 4 THEN ${first} END, CASE WHEN s.s > 4 THEN 'withdrawn' END
          FROM many m
          CROSS JOIN LATERAL (VALUES (m.n * 2 - 1, ${vacancyOf('m.n', 1)}, interval '0'), (m.n * 2, ${vacancyOf('m.n', 2)}, interval '1 second')) a (k, v, later)
          CROSS JOIN LATERAL (SELECT CASE WHEN h < 4 THEN 0 WHEN h < 6 THEN 1 WHEN h < 7 THEN 2 WHEN h < 9 THEN 3 WHEN h < 10 THEN 4 ELSE 5 END AS s
            FROM (SELECT (a.k + a.k / 50) % 20 AS h) h) s
          CROSS JOIN LATERAL (SELECT CASE WHEN s.s = 2 THEN ${at} + make_interval(mins => (a.k % 20000)::int) ELSE m.made_at + interval '1 day' - interval '400 days' END AS t) t;

      CREATE TEMP TABLE many_cv AS
        SELECT n, candidate_id, made_at, archived, ARRAY(SELECT DISTINCT w FROM unnest(
            ARRAY['cv', CASE WHEN n % 10 < 9 THEN '${manyWords.frequent}' ELSE 'anders' END, CASE WHEN n % 5 = 0 THEN '${manyWords.middling}' ELSE 'anders' END,
                  CASE WHEN n % (${candidates} / 5 + 1) = 3 THEN '${manyWords.rare}' ELSE 'anders' END]
            || ARRAY(SELECT 'woord' || (n * p) % 3000 FROM unnest('{3,7,11,13,17,19,23,29,31,37,41,43,47,53,59,61,67,71,73,79,83,89,97,101,103,107,109,113,127,131}'::int[]) p)) w) AS words
          FROM many WHERE has_cv;
      INSERT INTO document (org_id, document_id, candidate_id, application_id, kind, file_name, media_type, byte_size, sha256, pages, text_content, uploaded_at, uploaded_by)
        SELECT ${o}, ${idOf(0xd0, 'n')}, candidate_id, ${idOf(0xa0, 'n * 2 - 1')}, 'cv', 'cv.pdf', 'application/pdf', 1000, '', 1, array_to_string(words, ' '), made_at, ${first} FROM many_cv;
      INSERT INTO search_document (org_id, application_id, candidate_id, archived, written_at, words, era)
        SELECT ${o}, ${idOf(0xa0, 'n * 2 - 1')}, candidate_id, archived, made_at, array_to_tsvector(words),
               (row_number() OVER (PARTITION BY archived ORDER BY made_at, n) - 1) / 512 FROM many_cv;

      INSERT INTO candidate_question (org_id, candidate_question_id, application_id, candidate_id, body, asked_at)
        SELECT ${o}, ${idOf(0xe0, 'n')}, ${idOf(0xa0, 'n * 2')}, candidate_id, 'How big is the team?', made_at FROM many WHERE n % 300 = 0;

      CREATE TEMP TABLE many_card AS
        SELECT k, a.application_id, a.candidate_id, a.archived, ${member('k')} AS member_id, ${idOf(0xb1, 'k')} AS agenda_id, ${idOf(0xb2, 'k')} AS session_id,
               ${idOf(0xb3, 'k')} AS scorecard_id, ${idOf(0xb4, '1')} AS round_id,
               ${at} - interval '30 days' - make_interval(hours => (k / ${members.length + extra})::int) AS starts_at,
               'een ' || CASE WHEN k % 10 < 7 THEN '${manyWords.inNotes}' ELSE 'ander' END || ' gesprek over ' || CASE WHEN k % (${cards} / 4 + 1) = 2 THEN '${manyWords.rareInNotes}' ELSE 'woord' || k % 500 END AS body
          FROM generate_series(1, ${cards}) k JOIN application a ON a.org_id = ${o} AND a.application_id = ${idOf(0xa0, 'k * 2 - 1')};
      INSERT INTO agenda (org_id, agenda_id, application_id, candidate_id, round_id, round_number, draft, created_at, created_by)
        SELECT ${o}, agenda_id, application_id, candidate_id, round_id, 1, '{}', starts_at - interval '7 days', ${first} FROM many_card;
      INSERT INTO session (org_id, session_id, agenda_id, application_id, candidate_id, round_id, round_number, plan_session_id, kind, name, rated, starts_at, ends_at, published_at, held_at, held_by)
        SELECT ${o}, session_id, agenda_id, application_id, candidate_id, round_id, 1, session_id, 'interview', 'Interview', true, starts_at, starts_at + interval '45 minutes',
               starts_at - interval '7 days', starts_at + interval '45 minutes', member_id FROM many_card;
      INSERT INTO session_panelist (org_id, session_id, member_id, seat_id, seat_role, starts_at, ends_at)
        SELECT ${o}, session_id, member_id, session_id, 'lead', starts_at, starts_at + interval '45 minutes' FROM many_card;
      INSERT INTO panelist (org_id, application_id, round_id, member_id) SELECT ${o}, application_id, round_id, member_id FROM many_card;
      INSERT INTO unblinding (org_id, application_id, round_id, member_id, cause, unblinded_at)
        SELECT ${o}, application_id, round_id, member_id, 'cards_in', starts_at + interval '1 hour' FROM many_card WHERE k > 50;
      INSERT INTO scorecard (org_id, scorecard_id, session_id, application_id, round_id, round_number, member_id, created_at)
        SELECT ${o}, scorecard_id, session_id, application_id, round_id, 1, member_id, starts_at FROM many_card;
      INSERT INTO scorecard_submission (org_id, scorecard_id, application_id, round_id, member_id, kit_version, recommendation, strengths, weaknesses, submitted_at)
        SELECT ${o}, scorecard_id, application_id, round_id, member_id, 1, 'yes', body, '', starts_at + interval '1 hour' FROM many_card WHERE k > 50;
      INSERT INTO scorecard_rating (org_id, scorecard_id, competency_id, application_id, round_id, member_id, score, evidence)
        SELECT ${o}, scorecard_id, round_id, application_id, round_id, member_id, 1 + k % 5, body FROM many_card WHERE k > 50;
      INSERT INTO search_note (org_id, note_id, kind, application_id, candidate_id, member_id, archived, written_at, words, era)
        SELECT ${o}, scorecard_id, 'card', application_id, candidate_id, member_id, archived, starts_at, array_to_tsvector(string_to_array(body, ' ')),
               (row_number() OVER (PARTITION BY archived ORDER BY starts_at, scorecard_id) - 1) / 512 FROM many_card WHERE k > 50;
      DROP TABLE many_member, many_name, many, many_cv, many_card;
      -- What was there before lies among these in time: an era follows the order of time and nothing else.
      UPDATE search_note n SET era = e.era FROM (SELECT org_id, note_id,
          (row_number() OVER (PARTITION BY org_id, archived ORDER BY written_at, note_id) - 1) / 512 AS era FROM search_note) e
        WHERE n.org_id = e.org_id AND n.note_id = e.note_id AND n.era <> e.era;
      UPDATE search_document d SET era = e.era FROM (SELECT org_id, application_id,
          (row_number() OVER (PARTITION BY org_id, archived ORDER BY written_at, application_id) - 1) / 512 AS era FROM search_document) e
        WHERE d.org_id = e.org_id AND d.application_id = e.application_id AND d.era <> e.era;`);
    for (const index of indexes) await client.query(index.definition);
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}
