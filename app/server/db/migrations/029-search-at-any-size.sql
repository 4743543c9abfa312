-- Searching costs what its page costs at any number of candidates (docs/decisions/017-search-in-eras.md).

-- ---------------------------------------------------------------- two words of a name

-- Two words of one name, each way round, are a range of the index of words too: ' noor jansen' and ' jansen noor'. No
-- folded word begins with a space, so a range of one word holds none of them.
ALTER TABLE search_name DROP CONSTRAINT search_name_place_check;
ALTER TABLE search_name ADD CONSTRAINT search_name_place_check CHECK (place IN ('name', 'email', 'pair'));

CREATE FUNCTION word_pairs(words text[]) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ' ' || a || ' ' || b FROM unnest(words[1:6]) a, unnest(words[1:6]) b WHERE a <> b
$$;

CREATE OR REPLACE FUNCTION index_candidate() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE gone boolean := NEW.archived_at IS NOT NULL;
BEGIN
  IF TG_OP = 'INSERT' OR NEW.name <> OLD.name OR NEW.email <> OLD.email THEN
    DELETE FROM search_name WHERE org_id = NEW.org_id AND candidate_id = NEW.candidate_id;
    INSERT INTO search_name (org_id, candidate_id, word, place, archived)
      SELECT NEW.org_id, NEW.candidate_id, w, 'name', gone FROM unnest(fold_words(NEW.name)) w
      UNION SELECT NEW.org_id, NEW.candidate_id, w, 'email', gone
        FROM unnest(fold_words(NEW.email) || fold_words(replace(NEW.email, '.', ' '))) w
      UNION SELECT NEW.org_id, NEW.candidate_id, w, 'pair', gone FROM word_pairs(fold_words(NEW.name)) w;
  END IF;
  IF TG_OP = 'UPDATE' AND gone <> (OLD.archived_at IS NOT NULL) THEN
    UPDATE search_name SET archived = gone WHERE org_id = NEW.org_id AND candidate_id = NEW.candidate_id;
    UPDATE application SET archived = gone WHERE org_id = NEW.org_id AND candidate_id = NEW.candidate_id;
    UPDATE search_document d SET archived = gone FROM application a WHERE a.org_id = NEW.org_id AND a.candidate_id = NEW.candidate_id
      AND d.org_id = a.org_id AND d.application_id = a.application_id;
    UPDATE search_note n SET archived = gone FROM application a WHERE a.org_id = NEW.org_id AND a.candidate_id = NEW.candidate_id
      AND n.org_id = a.org_id AND n.application_id = a.application_id;
  END IF;
  RETURN NULL;
END $$;

INSERT INTO search_name (org_id, candidate_id, word, place, archived)
  SELECT n.org_id, n.candidate_id, w, 'pair', n.archived
    FROM (SELECT org_id, candidate_id, archived, array_agg(word::text ORDER BY word) AS words FROM search_name WHERE place = 'name' GROUP BY 1, 2, 3) n,
         word_pairs(n.words) w;

-- ---------------------------------------------------------------- eras

-- What is written is counted into eras of 512, in the order of time, each organisation and its archive for itself. An
-- index of words can be asked for one era, for sixteen of them together, or for all: what is frequent fills a page from
-- the newest, what is rare is in few places anyway. So the words of the index begin with where they stand.
DROP INDEX search_document_newest, search_document_words, search_note_newest, search_note_words;
ALTER TABLE search_document ADD COLUMN era integer NOT NULL DEFAULT 0;
ALTER TABLE search_note ADD COLUMN era integer NOT NULL DEFAULT 0;

UPDATE search_document d SET era = e.era FROM (SELECT org_id, application_id,
    (row_number() OVER (PARTITION BY org_id, archived ORDER BY written_at, application_id) - 1) / 512 AS era FROM search_document) e
  WHERE d.org_id = e.org_id AND d.application_id = e.application_id AND e.era > 0;
UPDATE search_note n SET era = e.era FROM (SELECT org_id, note_id,
    (row_number() OVER (PARTITION BY org_id, archived ORDER BY written_at, note_id) - 1) / 512 AS era FROM search_note) e
  WHERE n.org_id = e.org_id AND n.note_id = e.note_id AND e.era > 0;

CREATE INDEX search_document_newest ON search_document (org_id, archived, written_at DESC, application_id DESC) INCLUDE (era);
CREATE INDEX search_note_newest ON search_note (org_id, archived, written_at DESC, note_id DESC) INCLUDE (era);

-- Where a word stands: in which organisation, archive or not, and there in which era ('f'), sixteen eras ('g') or
-- anywhere ('a'). Two organisations that are written alike cost a look at each other's rows, which are then left out.
CREATE FUNCTION era_mark(org uuid, archived boolean, span text, era integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT right(org::text, 7) || CASE WHEN archived THEN '-' ELSE '+' END || span
    || CASE span WHEN 'f' THEN era::text WHEN 'g' THEN (era / 16)::text ELSE '' END || '='
$$;
-- No folded word holds a quote, a backslash or a space, so a vector's own text can be marked as a whole.
CREATE FUNCTION marked_words(words tsvector, mark text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(' ' || words::text, ' ''', ' ''' || mark)::tsvector
$$;
CREATE INDEX search_document_words ON search_document USING gin (
  marked_words(words, era_mark(org_id, archived, 'f', era)),
  marked_words(words, era_mark(org_id, archived, 'g', era)),
  marked_words(words, era_mark(org_id, archived, 'a', era))) WITH (fastupdate = off);
CREATE INDEX search_note_words ON search_note USING gin (
  marked_words(words, era_mark(org_id, archived, 'f', era)),
  marked_words(words, era_mark(org_id, archived, 'g', era)),
  marked_words(words, era_mark(org_id, archived, 'a', era))) WITH (fastupdate = off);
-- Nothing is planned by how often a marked word is met, so ANALYZE does not fold a sample of everything three times.
ALTER INDEX search_document_words ALTER COLUMN 1 SET STATISTICS 0, ALTER COLUMN 2 SET STATISTICS 0, ALTER COLUMN 3 SET STATISTICS 0;
ALTER INDEX search_note_words ALTER COLUMN 1 SET STATISTICS 0, ALTER COLUMN 2 SET STATISTICS 0, ALTER COLUMN 3 SET STATISTICS 0;

-- A vector holds a megabyte. Words that would not fit beside their marks are left out; no curriculum has so many.
CREATE FUNCTION fit_words(words tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN length(words) * 32 + length(words::text) < 900000 THEN words
    ELSE (SELECT array_to_tsvector(array_agg(w)) FROM (SELECT w, sum(octet_length(w) + 36) OVER (ORDER BY w) AS size FROM unnest(tsvector_to_array(words)) w) s WHERE size < 900000) END
$$;

-- The era of a row is that of the row before it in time; behind the newest of an era that is full a new one begins. So
-- eras never disagree with the order of time, and what is under a seal moves their borders, but no row among others.
CREATE FUNCTION keep_era() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_sort = off SET enable_bitmapscan = off AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.words IS DISTINCT FROM OLD.words THEN NEW.words := fit_words(NEW.words); END IF;
  IF TG_OP = 'UPDATE' AND NEW.archived = OLD.archived AND NEW.written_at = OLD.written_at THEN RETURN NEW; END IF;
  IF TG_TABLE_NAME = 'search_document' THEN
    SELECT coalesce(
      (SELECT d.era + CASE WHEN EXISTS (SELECT FROM search_document l WHERE l.org_id = NEW.org_id AND l.archived = NEW.archived
            AND (l.written_at, l.application_id) > (NEW.written_at, NEW.application_id))
          OR (SELECT f.era FROM search_document f WHERE f.org_id = NEW.org_id AND f.archived = NEW.archived
            ORDER BY f.written_at DESC, f.application_id DESC OFFSET 511 LIMIT 1) IS DISTINCT FROM d.era THEN 0 ELSE 1 END
         FROM search_document d WHERE d.org_id = NEW.org_id AND d.archived = NEW.archived AND (d.written_at, d.application_id) < (NEW.written_at, NEW.application_id)
        ORDER BY d.written_at DESC, d.application_id DESC LIMIT 1),
      (SELECT d.era FROM search_document d WHERE d.org_id = NEW.org_id AND d.archived = NEW.archived ORDER BY d.written_at, d.application_id LIMIT 1), 0)
    INTO NEW.era;
  ELSE
    SELECT coalesce(
      (SELECT d.era + CASE WHEN EXISTS (SELECT FROM search_note l WHERE l.org_id = NEW.org_id AND l.archived = NEW.archived
            AND (l.written_at, l.note_id) > (NEW.written_at, NEW.note_id))
          OR (SELECT f.era FROM search_note f WHERE f.org_id = NEW.org_id AND f.archived = NEW.archived
            ORDER BY f.written_at DESC, f.note_id DESC OFFSET 511 LIMIT 1) IS DISTINCT FROM d.era THEN 0 ELSE 1 END
         FROM search_note d WHERE d.org_id = NEW.org_id AND d.archived = NEW.archived AND (d.written_at, d.note_id) < (NEW.written_at, NEW.note_id)
        ORDER BY d.written_at DESC, d.note_id DESC LIMIT 1),
      (SELECT d.era FROM search_note d WHERE d.org_id = NEW.org_id AND d.archived = NEW.archived ORDER BY d.written_at, d.note_id LIMIT 1), 0)
    INTO NEW.era;
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION keep_era() FROM PUBLIC;
CREATE TRIGGER keep_era BEFORE INSERT OR UPDATE OF archived, written_at, words ON search_document FOR EACH ROW EXECUTE FUNCTION keep_era();
CREATE TRIGGER keep_era BEFORE INSERT OR UPDATE OF archived, written_at, words ON search_note FOR EACH ROW EXECUTE FUNCTION keep_era();

-- ---------------------------------------------------------------- the search

-- All of these words in one place. One or two letters begin too many words of texts: there they count as whole words.
CREATE FUNCTION words_query(tokens text[], mark text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg('''' || mark || w || CASE WHEN length(w) > 2 THEN ''':*' ELSE '''' END, ' & ')::tsquery FROM unnest(tokens) w
$$;
-- The spans to be asked, one after the other, where the newest era is this one: each holds those before it.
CREATE FUNCTION era_spans(newest integer) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN newest IS NULL THEN '{}' WHEN newest < 2 THEN '{a}' WHEN newest < 32 THEN '{f,a}' ELSE '{f,g,a}' END::text[]
$$;
-- All of these words in the newest two of such spans; of 'a' there is but one.
CREATE FUNCTION span_query(tokens text[], org uuid, archived boolean, span text, newest integer) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE span WHEN 'a' THEN words_query(tokens, era_mark(org, archived, span, 0))
    ELSE words_query(tokens, era_mark(org, archived, span, newest))
      || words_query(tokens, era_mark(org, archived, span, newest - CASE span WHEN 'f' THEN 1 ELSE 16 END)) END
$$;

-- Candidates in the order in which they are shown: by name, by e-mail, by CV, by a note that the viewer may read, and
-- when no name fits, by a name that is nearly so. Ids only: whatever is shown of them is read again under the policies.
-- It runs with the owner's rights, because under policies no index of words can be used; so everything a policy would
-- say is said here: organisation, role, panel, own candidacy and the seal. Each step costs what the page costs; only
-- words that are frequent each for itself, and hardly ever met together, are looked for along all places of theirs.
-- A setting of an extension is known once the extension is at work.
DO $$ BEGIN PERFORM similarity('', ''); END $$;
CREATE OR REPLACE FUNCTION search_candidates(typed text, in_vacancy uuid, in_archive boolean, most integer)
RETURNS TABLE (candidate_id uuid, place text, application_id uuid, note_id uuid, note_kind text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
SET enable_sort = on
SET enable_bitmapscan = on
SET enable_hashjoin = on
SET enable_mergejoin = on
SET enable_material = on
SET pg_trgm.strict_word_similarity_threshold = 0.35
AS $search$
#variable_conflict use_column
DECLARE
  o uuid := current_org();
  me uuid := current_member();
  -- How many words of names a step may look at, and how many applications somebody may be near to.
  budget constant integer := 1000;
  nearest constant integer := 5000;
  above constant text := chr(1114111);
  my_role text;
  sees_all boolean;
  self uuid;
  tokens text[];
  driver text;
  others text[];
  pair text;
  near uuid[];
  near_people uuid[];
  reachable uuid[] := '{}';
  found uuid[] := '{}';
  names integer;
  hits integer := 0;
  newest integer;
  span text;
  query tsquery;
  whole tsquery;
  rare text[];
  h record;
BEGIN
  IF o IS NULL OR me IS NULL OR viewer_side() <> 'employer' OR most < 1 THEN RETURN; END IF;
  SELECT role INTO my_role FROM member WHERE org_id = o AND member_id = me AND deactivated_at IS NULL;
  IF my_role IS NULL THEN RETURN; END IF;
  sees_all := my_role IN ('administrator', 'recruiter');
  -- The longest first.
  SELECT array_agg(w ORDER BY length(w) DESC, w) INTO tokens FROM (
    SELECT DISTINCT left(w, 60) AS w FROM unnest((string_to_array(fold_text(left(typed, 200)), ' '))[1:6]) w WHERE w <> '') t;
  IF tokens IS NULL THEN RETURN; END IF;
  SELECT c.candidate_id INTO self FROM candidate c WHERE c.account_id = current_account() AND c.org_id = o LIMIT 1;

  IF NOT sees_all OR in_vacancy IS NOT NULL THEN
    IF sees_all THEN
      SELECT coalesce(array_agg(a.application_id), '{}'), coalesce(array_agg(a.candidate_id), '{}') INTO near, near_people
        FROM (SELECT a.application_id, a.candidate_id FROM application a WHERE a.org_id = o AND a.vacancy_id = in_vacancy AND a.archived = in_archive
               ORDER BY a.created_at DESC, a.application_id DESC LIMIT nearest) a;
      reachable := near_people;
    ELSE
      SELECT coalesce(array_agg(a.application_id), '{}'), coalesce(array_agg(DISTINCT a.candidate_id), '{}') INTO near, near_people
        FROM (SELECT a.application_id, a.candidate_id
                FROM vacancy_team t JOIN application a ON a.org_id = o AND a.vacancy_id = t.vacancy_id AND a.archived = in_archive
               WHERE t.org_id = o AND t.member_id = me AND my_role = 'hiring_manager' AND (in_vacancy IS NULL OR t.vacancy_id = in_vacancy)
              UNION
              SELECT a.application_id, a.candidate_id FROM session_panelist p
                JOIN session s ON s.org_id = o AND s.session_id = p.session_id AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL
                JOIN application a ON a.org_id = o AND a.application_id = s.application_id AND a.archived = in_archive
               WHERE p.org_id = o AND p.member_id = me AND p.cancelled_at IS NULL AND (in_vacancy IS NULL OR a.vacancy_id = in_vacancy)
               LIMIT nearest) a;
      SELECT coalesce(array_agg(DISTINCT a.candidate_id), '{}') INTO reachable
        FROM vacancy_team t JOIN application a ON a.org_id = o AND a.vacancy_id = t.vacancy_id
       WHERE t.org_id = o AND t.member_id = me AND my_role = 'hiring_manager' AND a.candidate_id = ANY (near_people);
    END IF;
  END IF;

  -- Names and addresses. How somebody is reached is not a panelist's business, so an address finds nobody for them.
  driver := tokens[1];
  others := tokens[2:];
  IF near IS NOT NULL THEN
    FOR h IN
      SELECT n.candidate_id, max(n.place) AS place FROM search_name n
       WHERE n.org_id = o AND n.candidate_id = ANY (near_people) AND n.word >= driver AND n.word < driver || above
         AND n.candidate_id IS DISTINCT FROM self AND (n.place = 'name' OR n.candidate_id = ANY (reachable))
         AND NOT EXISTS (SELECT FROM unnest(others) t(word) WHERE NOT EXISTS (SELECT FROM search_name v
           WHERE v.org_id = o AND v.candidate_id = n.candidate_id AND v.word >= t.word AND v.word < t.word || above
             AND (v.place = 'name' OR v.candidate_id = ANY (reachable))))
       GROUP BY n.candidate_id ORDER BY min(n.word), n.candidate_id DESC LIMIT most
    LOOP
      found := found || h.candidate_id;
      RETURN QUERY SELECT h.candidate_id, h.place, NULL::uuid, NULL::uuid, NULL::text;
    END LOOP;
  ELSE
    -- Two words of one name, the first of them whole: a range of the index.
    IF cardinality(others) > 0 THEN
      FOREACH pair IN ARRAY ARRAY[' ' || tokens[1] || ' ' || tokens[2], ' ' || tokens[2] || ' ' || tokens[1]] LOOP
        EXIT WHEN cardinality(found) >= most;
        FOR h IN
          SELECT w.candidate_id FROM (SELECT n.candidate_id FROM search_name n
            WHERE n.org_id = o AND n.archived = in_archive AND n.word >= pair AND n.word < pair || above ORDER BY n.word, n.candidate_id DESC LIMIT budget) w
           WHERE w.candidate_id IS DISTINCT FROM self
             AND NOT EXISTS (SELECT FROM unnest(tokens[3:]) t(word) WHERE NOT EXISTS (SELECT FROM search_name v
               WHERE v.org_id = o AND v.candidate_id = w.candidate_id AND v.word >= t.word AND v.word < t.word || above))
        LOOP
          EXIT WHEN cardinality(found) >= most;
          CONTINUE WHEN h.candidate_id = ANY (found);
          found := found || h.candidate_id;
          RETURN QUERY SELECT h.candidate_id, 'name'::text, NULL::uuid, NULL::uuid, NULL::text;
        END LOOP;
      END LOOP;
      -- From here on along the word that the fewest have.
      IF cardinality(found) < most THEN
        SELECT t.w, t.n INTO driver, hits FROM (SELECT w, (SELECT count(*) FROM (SELECT FROM search_name n
          WHERE n.org_id = o AND n.archived = in_archive AND n.word >= w AND n.word < w || above LIMIT budget + 1) f) AS n FROM unnest(tokens) w) t
         ORDER BY t.n, length(t.w) DESC, t.w LIMIT 1;
        others := array_remove(tokens, driver);
      END IF;
    END IF;
    IF cardinality(found) < most THEN
      FOR h IN
        SELECT w.candidate_id, w.place FROM (
          SELECT n.candidate_id, n.place, n.word FROM search_name n
           WHERE n.org_id = o AND n.archived = in_archive AND n.word >= driver AND n.word < driver || above
           ORDER BY n.word, n.candidate_id DESC LIMIT CASE WHEN cardinality(others) > 0 THEN budget ELSE most * 8 END) w
         WHERE w.candidate_id IS DISTINCT FROM self
           AND NOT EXISTS (SELECT FROM unnest(others) t(word) WHERE NOT EXISTS (SELECT FROM search_name v
             WHERE v.org_id = o AND v.candidate_id = w.candidate_id AND v.word >= t.word AND v.word < t.word || above))
      LOOP
        EXIT WHEN cardinality(found) >= most;
        CONTINUE WHEN h.candidate_id = ANY (found);
        found := found || h.candidate_id;
        RETURN QUERY SELECT h.candidate_id, h.place, NULL::uuid, NULL::uuid, NULL::text;
      END LOOP;
    END IF;
    -- Many have each of them, hardly anybody all of them: who has two of them, out of everybody.
    IF cardinality(found) < most AND hits > budget THEN
      FOR h IN
        SELECT w.candidate_id, w.place FROM (
          SELECT n.candidate_id, n.place, n.word FROM search_name n
           WHERE n.org_id = o AND n.archived = in_archive AND n.word >= driver AND n.word < driver || above
             AND n.candidate_id IN (SELECT v.candidate_id FROM search_name v
               WHERE v.org_id = o AND v.archived = in_archive AND v.word >= others[1] AND v.word < others[1] || above)
           ORDER BY n.word, n.candidate_id DESC OFFSET 0) w
         WHERE w.candidate_id IS DISTINCT FROM self AND w.candidate_id <> ALL (found)
           AND NOT EXISTS (SELECT FROM unnest(others[2:]) t(word) WHERE NOT EXISTS (SELECT FROM search_name v
             WHERE v.org_id = o AND v.candidate_id = w.candidate_id AND v.word >= t.word AND v.word < t.word || above))
      LOOP
        EXIT WHEN cardinality(found) >= most;
        CONTINUE WHEN h.candidate_id = ANY (found);
        found := found || h.candidate_id;
        RETURN QUERY SELECT h.candidate_id, h.place, NULL::uuid, NULL::uuid, NULL::text;
      END LOOP;
    END IF;
  END IF;
  names := cardinality(found);
  whole := words_query(tokens, '');

  -- CVs and letters, the newest first.
  IF cardinality(found) < most THEN
    SELECT d.era INTO newest FROM search_document d WHERE d.org_id = o AND d.archived = in_archive ORDER BY d.written_at DESC, d.application_id DESC LIMIT 1;
    -- A word that the newest do not have is rare: all places where it stands are few, and the others are looked for there.
    rare := '{}';
    IF near IS NULL AND newest > 1 AND cardinality(tokens) > 1 THEN
      SELECT coalesce(array_agg(w), '{}') INTO rare FROM unnest(tokens) w
       WHERE NOT EXISTS (SELECT FROM search_document s WHERE marked_words(s.words, era_mark(s.org_id, s.archived, 'f', s.era)) @@ span_query(ARRAY[w], o, in_archive, 'f', newest))
         AND (newest < 32 OR NOT EXISTS (SELECT FROM search_document s
           WHERE marked_words(s.words, era_mark(s.org_id, s.archived, 'g', s.era)) @@ span_query(ARRAY[w], o, in_archive, 'g', newest)));
    END IF;
    FOREACH span IN ARRAY CASE WHEN near IS NOT NULL THEN '{near}' WHEN rare <> '{}' THEN '{a}' ELSE era_spans(newest) END LOOP
      EXIT WHEN cardinality(found) >= most;
      query := span_query(CASE WHEN rare <> '{}' THEN rare ELSE tokens END, o, in_archive, span, newest);
      FOR h IN
        SELECT d.candidate_id, d.application_id FROM (
          SELECT * FROM search_document s WHERE span = 'f' AND marked_words(s.words, era_mark(s.org_id, s.archived, 'f', s.era)) @@ query
          UNION ALL SELECT * FROM search_document s WHERE span = 'g' AND marked_words(s.words, era_mark(s.org_id, s.archived, 'g', s.era)) @@ query
          UNION ALL SELECT * FROM search_document s WHERE span = 'a' AND marked_words(s.words, era_mark(s.org_id, s.archived, 'a', s.era)) @@ query
          UNION ALL SELECT * FROM search_document s WHERE span = 'near' AND s.org_id = o AND s.application_id = ANY (near) AND s.words @@ whole OFFSET 0) d
         WHERE d.org_id = o AND d.archived = in_archive AND (rare = '{}' OR d.words @@ whole)
         ORDER BY d.era DESC, d.written_at DESC, d.application_id DESC
      LOOP
        EXIT WHEN cardinality(found) >= most;
        CONTINUE WHEN h.candidate_id = ANY (found) OR h.candidate_id IS NOT DISTINCT FROM self;
        found := found || h.candidate_id;
        RETURN QUERY SELECT h.candidate_id, 'document'::text, h.application_id, NULL::uuid, NULL::text;
      END LOOP;
    END LOOP;
  END IF;

  -- What was written about them. What is under the seal is neither counted nor limited by.
  IF cardinality(found) < most THEN
    SELECT n.era INTO newest FROM search_note n WHERE n.org_id = o AND n.archived = in_archive ORDER BY n.written_at DESC, n.note_id DESC LIMIT 1;
    rare := '{}';
    IF near IS NULL AND newest > 1 AND cardinality(tokens) > 1 THEN
      SELECT coalesce(array_agg(w), '{}') INTO rare FROM unnest(tokens) w
       WHERE NOT EXISTS (SELECT FROM search_note s WHERE marked_words(s.words, era_mark(s.org_id, s.archived, 'f', s.era)) @@ span_query(ARRAY[w], o, in_archive, 'f', newest))
         AND (newest < 32 OR NOT EXISTS (SELECT FROM search_note s
           WHERE marked_words(s.words, era_mark(s.org_id, s.archived, 'g', s.era)) @@ span_query(ARRAY[w], o, in_archive, 'g', newest)));
    END IF;
    FOREACH span IN ARRAY CASE WHEN near IS NOT NULL THEN '{near}' WHEN rare <> '{}' THEN '{a}' ELSE era_spans(newest) END LOOP
      EXIT WHEN cardinality(found) >= most;
      query := span_query(CASE WHEN rare <> '{}' THEN rare ELSE tokens END, o, in_archive, span, newest);
      FOR h IN
        SELECT n.candidate_id, n.application_id, n.note_id, n.kind FROM (SELECT * FROM (
            SELECT * FROM search_note s WHERE span = 'f' AND marked_words(s.words, era_mark(s.org_id, s.archived, 'f', s.era)) @@ query
            UNION ALL SELECT * FROM search_note s WHERE span = 'g' AND marked_words(s.words, era_mark(s.org_id, s.archived, 'g', s.era)) @@ query
            UNION ALL SELECT * FROM search_note s WHERE span = 'a' AND marked_words(s.words, era_mark(s.org_id, s.archived, 'a', s.era)) @@ query
            UNION ALL SELECT * FROM search_note s WHERE span = 'near' AND s.org_id = o AND s.application_id = ANY (near) AND s.words @@ whole OFFSET 0) t
           WHERE t.org_id = o AND t.archived = in_archive AND (rare = '{}' OR t.words @@ whole)
           ORDER BY t.era DESC, t.written_at DESC, t.note_id DESC OFFSET 0) n
         WHERE (near IS NULL OR n.kind <> 'concern' OR n.published OR n.member_id = me OR my_role <> 'interviewer')
           AND ((n.kind <> 'decision' AND (n.published OR n.member_id = me))
             OR (SELECT true FROM panelist p WHERE p.org_id = o AND p.application_id = n.application_id AND p.member_id = me
                  AND NOT EXISTS (SELECT FROM unblinding u WHERE u.org_id = o AND u.application_id = p.application_id
                    AND u.round_id = p.round_id AND u.member_id = me) LIMIT 1) IS NULL)
      LOOP
        EXIT WHEN cardinality(found) >= most;
        CONTINUE WHEN h.candidate_id = ANY (found) OR h.candidate_id IS NOT DISTINCT FROM self;
        found := found || h.candidate_id;
        RETURN QUERY SELECT h.candidate_id, 'note'::text, h.application_id, h.note_id, h.kind;
      END LOOP;
    END LOOP;
  END IF;

  -- Names that are nearly so, where none is.
  IF names = 0 AND cardinality(found) < most AND length(tokens[1]) > 2 AND NOT in_archive THEN
    FOR h IN
      SELECT c.candidate_id FROM (
        SELECT c.candidate_id, c.name_folded FROM candidate c
         WHERE c.org_id = o AND c.archived_at IS NULL AND array_to_string(tokens, ' ') <<% c.name_folded
           AND (near_people IS NULL OR c.candidate_id = ANY (near_people)) AND c.candidate_id IS DISTINCT FROM self
         LIMIT 1000) c
       ORDER BY strict_word_similarity(array_to_string(tokens, ' '), c.name_folded) DESC, c.candidate_id DESC LIMIT least(most, 20)
    LOOP
      CONTINUE WHEN h.candidate_id = ANY (found);
      EXIT WHEN cardinality(found) >= most;
      found := found || h.candidate_id;
      RETURN QUERY SELECT h.candidate_id, 'similar'::text, NULL::uuid, NULL::uuid, NULL::text;
    END LOOP;
  END IF;
END $search$;
