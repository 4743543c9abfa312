-- A name that nobody has as typed is looked for among the words of names, not among the people (docs/decisions/015-near-names.md).

-- ---------------------------------------------------------------- the words of names

-- What a word of a name could have been meant as: itself, itself without one of its letters (long ones without two), and
-- how it sounds. Two words that share one of these are nearly the same: a letter too many, too few, another or swapped.
-- No folded word holds a '~'. Twelve letters say enough, so a word has 80 of these at most.
CREATE FUNCTION near_forms(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = public, pg_temp AS $$
  SELECT w FROM (SELECT left(word, 12)) s (w)
  UNION SELECT '~' || word_sound(left(word, 12))
  UNION SELECT overlay(w placing '' from i for 1) FROM (SELECT left(word, 12)) s (w), generate_series(1, length(w)) i WHERE length(w) > 3
  UNION SELECT overlay(overlay(w placing '' from j for 1) placing '' from i for 1)
    FROM (SELECT left(word, 12)) s (w), generate_series(1, length(w) - 1) i, generate_series(i + 1, length(w)) j WHERE length(w) > 6
$$;

-- Each word that somebody of the organisation has in their name, once for each of its forms, whoever and however many
-- have it. It is there as long as one of them is: kept by triggers on search_name, in the transaction of the change.
CREATE TABLE name_word (
  org_id uuid NOT NULL,
  form text COLLATE "C" NOT NULL,
  word text COLLATE "C" NOT NULL,
  PRIMARY KEY (org_id, form, word)
);
CALL guard('name_word', $$org_id = current_org() AND viewer_side() = 'system'$$);
CREATE POLICY owner ON name_word TO rondo_owner USING (org_id = current_org()) WITH CHECK (org_id = current_org());
GRANT SELECT, INSERT ON name_word TO rondo_app;

-- Whoever brings a word holds the row that stands for it until they are done; whoever takes the last one away waits for
-- them and looks again. So nobody loses the word that another brings at the same moment, and those who bring wait for nobody.
CREATE FUNCTION keep_name_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE w record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    FOR w IN SELECT DISTINCT f.org_id, f.word FROM fresh f WHERE f.place = 'name' ORDER BY 1, 2 LOOP
      PERFORM FROM name_word n WHERE n.org_id = w.org_id AND n.form = left(w.word, 12) AND n.word = w.word FOR KEY SHARE;
      CONTINUE WHEN FOUND;
      INSERT INTO name_word (org_id, form, word) SELECT w.org_id, form, w.word FROM near_forms(w.word) form ORDER BY form
        ON CONFLICT DO NOTHING;
    END LOOP;
  ELSE
    FOR w IN SELECT DISTINCT g.org_id, g.word FROM gone g WHERE g.place = 'name' ORDER BY 1, 2 LOOP
      PERFORM FROM name_word n WHERE n.org_id = w.org_id AND n.form = left(w.word, 12) AND n.word = w.word FOR UPDATE;
      IF NOT EXISTS (SELECT FROM search_name s WHERE s.org_id = w.org_id AND s.archived IN (false, true) AND s.word = w.word AND s.place = 'name') THEN
        DELETE FROM name_word n USING near_forms(w.word) f (lost) WHERE n.org_id = w.org_id AND n.form = f.lost AND n.word = w.word;
      END IF;
    END LOOP;
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION keep_name_words() FROM PUBLIC;
CREATE TRIGGER keep_words_brought AFTER INSERT ON search_name REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION keep_name_words();
CREATE TRIGGER keep_words_taken AFTER DELETE ON search_name REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_name_words();

INSERT INTO name_word (org_id, form, word)
  SELECT s.org_id, form, s.word FROM (SELECT DISTINCT org_id, word FROM search_name WHERE place = 'name') s, near_forms(s.word) form;
DROP INDEX candidate_like;

-- ---------------------------------------------------------------- who may have been meant

-- The words of names that are nearly this one, the nearest first.
CREATE FUNCTION near_words(o uuid, typed text) RETURNS text[] LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(word ORDER BY near DESC, word), '{}') FROM (
    SELECT word, similarity(word, typed) AS near FROM (
      SELECT DISTINCT n.word FROM near_forms(typed) f JOIN name_word n ON n.org_id = o AND n.form = f LIMIT 500) all_near
     ORDER BY near DESC, word LIMIT 8) nearest
$$;

-- People whose names are nearly what was typed, the nearest first: both of two words as a name has them, or else one of
-- them. It looks at the same number of rows however many people there are. `near_people`: only among these.
CREATE FUNCTION similar_names(o uuid, self uuid, tokens text[], near_people uuid[], most integer) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  above constant text := chr(1114111);
  whole text := array_to_string(tokens, ' ');
  words text[];
  nears text[] := '{}';
  pairs text[] := '{}';
  maybe uuid[] := '{}';
  few uuid[];
  a text;
  b text;
BEGIN
  FOR i IN 1..least(cardinality(tokens), 3) LOOP
    words := near_words(o, tokens[i]);
    -- Of two words, one may be only begun.
    FOR j IN 1..least(cardinality(tokens), 3) LOOP
      CONTINUE WHEN i = j;
      FOREACH a IN ARRAY words LOOP
        pairs := pairs || (' ' || a || ' ' || tokens[j]);
        IF j > i AND length(tokens[j]) > 2 THEN
          FOREACH b IN ARRAY near_words(o, tokens[j]) LOOP pairs := pairs || (' ' || a || ' ' || b); END LOOP;
        END IF;
      END LOOP;
    END LOOP;
    IF length(tokens[i]) > 2 THEN nears := nears || words; END IF;
  END LOOP;
  IF near_people IS NOT NULL THEN
    SELECT coalesce(array_agg(DISTINCT n.candidate_id), '{}') INTO maybe FROM search_name n
     WHERE n.org_id = o AND n.candidate_id = ANY (near_people) AND n.word = ANY (nears) AND n.place = 'name';
    pairs := '{}';
    nears := '{}';
  END IF;
  FOREACH a IN ARRAY pairs LOOP
    SELECT array_agg(n.candidate_id) INTO few FROM (SELECT n.candidate_id FROM search_name n
      WHERE n.org_id = o AND NOT n.archived AND n.word >= a AND n.word < a || above
      ORDER BY n.word, n.candidate_id DESC LIMIT 25) n;
    maybe := maybe || few;
  END LOOP;
  IF cardinality(maybe) = 0 THEN
    FOREACH a IN ARRAY nears LOOP
      SELECT array_agg(n.candidate_id) INTO few FROM (SELECT n.candidate_id FROM search_name n
        WHERE n.org_id = o AND NOT n.archived AND n.word = a AND n.place = 'name'
        ORDER BY n.candidate_id DESC LIMIT 50) n;
      maybe := maybe || few;
    END LOOP;
  END IF;
  RETURN QUERY SELECT c.candidate_id FROM candidate c
    WHERE c.org_id = o AND c.candidate_id = ANY (maybe) AND c.archived_at IS NULL AND c.candidate_id IS DISTINCT FROM self
    ORDER BY strict_word_similarity(whole, c.name_folded) DESC, c.candidate_id DESC LIMIT most;
END $$;
REVOKE ALL ON FUNCTION near_words(uuid, text), similar_names(uuid, uuid, text[], uuid[], integer) FROM PUBLIC;

-- The search as before; its last step asks the words.
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
    FOR h IN SELECT s AS candidate_id FROM similar_names(o, self, tokens, near_people, least(most, 20)) s LOOP
      CONTINUE WHEN h.candidate_id = ANY (found);
      EXIT WHEN cardinality(found) >= most;
      found := found || h.candidate_id;
      RETURN QUERY SELECT h.candidate_id, 'similar'::text, NULL::uuid, NULL::uuid, NULL::text;
    END LOOP;
  END IF;
END $search$;
