-- A name is found written together and apart: Anne-Marie, Anne Marie, annemarie; O'Brien, o brien, brien; van der Berg,
-- vanderberg, vd berg (R73; docs/decisions/024-names-together-and-apart.md).

-- Such a word is found by its beginning like any other. It is nobody's name by itself, so it is not among the words that
-- a misspelled one is compared with: there would be as many of those as people.
ALTER TABLE search_name ADD COLUMN joined boolean NOT NULL DEFAULT false;

-- The words of a name: as they stand, an apostrophe between two as a space as well, and (joined) two or three that stand
-- beside each other as one, and "vd" for "van der". A joined one is folded again, as whoever types it is.
CREATE FUNCTION name_forms(name text) RETURNS TABLE (word text, joined boolean)
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = public, pg_temp AS $$
  WITH own AS (
    SELECT unnest(fold_words(name) || fold_words(regexp_replace(left(name, 200), '[''’‘ʼ`]', ' ', 'g'))) AS w),
  stands AS (
    SELECT w, n FROM unnest((string_to_array(fold_text(left(name, 200)), ' '))[1:6]) WITH ORDINALITY t (w, n) WHERE w <> '')
  SELECT f.word, bool_and(f.joined) FROM (
    SELECT w, false FROM own
    UNION ALL SELECT left(fold_text(a.w || b.w), 60), true FROM stands a JOIN stands b ON b.n = a.n + 1
    UNION ALL SELECT left(fold_text(a.w || b.w || c.w), 60), true FROM stands a JOIN stands b ON b.n = a.n + 1 JOIN stands c ON c.n = a.n + 2
    UNION ALL SELECT 'vd', true FROM stands a JOIN stands b ON b.n = a.n + 1 WHERE a.w = 'van' AND b.w IN ('de', 'der', 'den')
  ) f (word, joined) WHERE f.word <> '' GROUP BY f.word
$$;

CREATE OR REPLACE FUNCTION index_candidate() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE gone boolean := NEW.archived_at IS NOT NULL;
BEGIN
  IF TG_OP = 'INSERT' OR NEW.name <> OLD.name OR NEW.email <> OLD.email THEN
    DELETE FROM search_name WHERE org_id = NEW.org_id AND candidate_id = NEW.candidate_id;
    INSERT INTO search_name (org_id, candidate_id, word, place, archived, joined)
      SELECT NEW.org_id, NEW.candidate_id, f.word, 'name', gone, f.joined FROM name_forms(NEW.name) f
      UNION SELECT NEW.org_id, NEW.candidate_id, w, 'email', gone, false
        FROM unnest(fold_words(NEW.email) || fold_words(replace(NEW.email, '.', ' '))) w
      UNION SELECT NEW.org_id, NEW.candidate_id, w, 'pair', gone, false
        FROM word_pairs(ARRAY(SELECT f.word FROM name_forms(NEW.name) f WHERE NOT f.joined ORDER BY f.word)) w;
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

-- As before, but for words that are joined.
CREATE OR REPLACE FUNCTION keep_name_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE w record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    FOR w IN SELECT DISTINCT f.org_id, f.word FROM fresh f WHERE f.place = 'name' AND NOT f.joined ORDER BY 1, 2 LOOP
      PERFORM FROM name_word n WHERE n.org_id = w.org_id AND n.form = left(w.word, 12) AND n.word = w.word FOR KEY SHARE;
      CONTINUE WHEN FOUND;
      INSERT INTO name_word (org_id, form, word) SELECT w.org_id, form, w.word FROM near_forms(w.word) form ORDER BY form
        ON CONFLICT DO NOTHING;
    END LOOP;
  ELSE
    FOR w IN SELECT DISTINCT g.org_id, g.word FROM gone g WHERE g.place = 'name' AND NOT g.joined ORDER BY 1, 2 LOOP
      PERFORM FROM name_word n WHERE n.org_id = w.org_id AND n.form = left(w.word, 12) AND n.word = w.word FOR UPDATE;
      IF NOT EXISTS (SELECT FROM search_name s WHERE s.org_id = w.org_id AND s.archived IN (false, true) AND s.word = w.word AND s.place = 'name' AND NOT s.joined) THEN
        DELETE FROM name_word n USING near_forms(w.word) f (lost) WHERE n.org_id = w.org_id AND n.form = f.lost AND n.word = w.word;
      END IF;
    END LOOP;
  END IF;
  RETURN NULL;
END $$;

-- Who is there already; what the trigger would keep word by word is added at once.
ALTER TABLE search_name DISABLE TRIGGER keep_words_brought;
INSERT INTO search_name (org_id, candidate_id, word, place, archived, joined)
  SELECT c.org_id, c.candidate_id, f.word, 'name', c.archived_at IS NOT NULL, f.joined FROM candidate c, name_forms(c.name) f
  ON CONFLICT DO NOTHING;
INSERT INTO search_name (org_id, candidate_id, word, place, archived)
  SELECT c.org_id, c.candidate_id, w, 'pair', c.archived_at IS NOT NULL
    FROM candidate c, word_pairs(ARRAY(SELECT f.word FROM name_forms(c.name) f WHERE NOT f.joined ORDER BY f.word)) w
   WHERE c.name ~ '[''’‘ʼ`]'
  ON CONFLICT DO NOTHING;
ALTER TABLE search_name ENABLE TRIGGER keep_words_brought;
INSERT INTO name_word (org_id, form, word)
  SELECT s.org_id, form, s.word
    FROM (SELECT DISTINCT n.org_id, n.word FROM candidate c JOIN search_name n ON n.org_id = c.org_id AND n.candidate_id = c.candidate_id
           WHERE c.name ~ '[''’‘ʼ`]' AND n.place = 'name' AND NOT n.joined) s, near_forms(s.word) form
  ON CONFLICT DO NOTHING;
