-- Finding candidates: where an application stands as columns that an index can hold, the archive, the words of names,
-- CVs and notes, and changes of many that can be taken back.
-- The triggers here keep only what follows from other rows (docs/decisions/007-search-in-the-database.md).

-- ---------------------------------------------------------------- archive, screening, and where an application stands

ALTER TABLE candidate ADD COLUMN archived_at timestamptz, ADD COLUMN archived_by uuid;
ALTER TABLE candidate ADD COLUMN has_cv boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN candidate.has_cv IS 'kept by trigger: some application of theirs has a CV that was not replaced';

ALTER TABLE application
  ADD COLUMN screening_at timestamptz,
  ADD COLUMN screening_by uuid,
  ADD COLUMN interviews_start_at timestamptz,
  ADD COLUMN interviews_end_at timestamptz,
  ADD COLUMN interviews_round integer,
  ADD COLUMN asked_at timestamptz,
  ADD COLUMN archived boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN application.interviews_start_at IS 'kept by trigger: the first and last moment and the last round of the sessions that are published and not cancelled';
COMMENT ON COLUMN application.asked_at IS 'kept by trigger: since when both sides are asked; null again once a later round is published';
COMMENT ON COLUMN application.archived IS 'kept by trigger: the candidate is archived';

CREATE FUNCTION keep_interviews() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  o uuid := coalesce(NEW.org_id, OLD.org_id);
  a uuid := coalesce(NEW.application_id, OLD.application_id);
BEGIN
  UPDATE application SET
    interviews_start_at = s.starts_at, interviews_end_at = s.ends_at, interviews_round = s.round_number,
    asked_at = CASE WHEN m.opened_at >= coalesce(s.published_at, m.opened_at) THEN m.opened_at END
  FROM (SELECT min(starts_at) AS starts_at, max(ends_at) AS ends_at, max(round_number) AS round_number, max(published_at) AS published_at
          FROM session WHERE org_id = o AND application_id = a AND published_at IS NOT NULL AND cancelled_at IS NULL) s,
       (SELECT max(opened_at) AS opened_at FROM mutual_answer WHERE org_id = o AND application_id = a) m
  WHERE application.org_id = o AND application.application_id = a;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_interviews AFTER INSERT OR DELETE OR UPDATE OF starts_at, ends_at, published_at, cancelled_at, round_number ON session
  FOR EACH ROW EXECUTE FUNCTION keep_interviews();
CREATE TRIGGER keep_interviews AFTER INSERT ON mutual_answer FOR EACH ROW EXECUTE FUNCTION keep_interviews();

UPDATE application a SET
  interviews_start_at = s.starts_at, interviews_end_at = s.ends_at, interviews_round = s.round_number,
  asked_at = CASE WHEN m.opened_at >= coalesce(s.published_at, m.opened_at) THEN m.opened_at END
FROM application b
  LEFT JOIN LATERAL (SELECT min(starts_at) AS starts_at, max(ends_at) AS ends_at, max(round_number) AS round_number, max(published_at) AS published_at
    FROM session WHERE org_id = b.org_id AND application_id = b.application_id AND published_at IS NOT NULL AND cancelled_at IS NULL) s ON true
  LEFT JOIN LATERAL (SELECT max(opened_at) AS opened_at FROM mutual_answer WHERE org_id = b.org_id AND application_id = b.application_id) m ON true
WHERE a.org_id = b.org_id AND a.application_id = b.application_id;

-- 0 new, 1 screening, 2 interviews (going on or over), 3 both are asked, 4 ended. Since when, or for interviews until when.
ALTER TABLE application
  ADD COLUMN standing smallint NOT NULL GENERATED ALWAYS AS (CASE
    WHEN ended_at IS NOT NULL THEN 4 WHEN asked_at IS NOT NULL THEN 3 WHEN interviews_end_at IS NOT NULL THEN 2
    WHEN screening_at IS NOT NULL THEN 1 ELSE 0 END) STORED,
  ADD COLUMN stands_at timestamptz NOT NULL GENERATED ALWAYS AS (CASE
    WHEN ended_at IS NOT NULL THEN ended_at WHEN asked_at IS NOT NULL THEN asked_at WHEN interviews_end_at IS NOT NULL THEN interviews_end_at
    WHEN screening_at IS NOT NULL THEN screening_at ELSE created_at END) STORED;
CREATE INDEX application_standing ON application (org_id, vacancy_id, archived, standing, stands_at, application_id);
CREATE INDEX application_standing_anywhere ON application (org_id, archived, standing, stands_at, application_id);
CREATE INDEX application_here ON application (org_id, vacancy_id, archived, created_at DESC, application_id DESC);
CREATE INDEX application_decider ON application (org_id, decider_id, archived, created_at DESC, application_id DESC) WHERE decider_id IS NOT NULL;
CREATE INDEX candidate_here ON candidate (org_id, created_at DESC, candidate_id DESC) WHERE archived_at IS NULL;
CREATE INDEX candidate_archived ON candidate (org_id, created_at DESC, candidate_id DESC) WHERE archived_at IS NOT NULL;
CREATE INDEX candidate_named ON candidate (org_id, name_folded, candidate_id) WHERE archived_at IS NULL;
CREATE INDEX candidate_question_owed ON candidate_question (org_id, candidate_id) WHERE answered_at IS NULL AND declined_at IS NULL;
-- What the new ones hold as well.
DROP INDEX candidate_newest;
DROP INDEX application_vacancy;
-- Adding many to a vacancy can be taken back.
GRANT DELETE ON application TO rondo_app;

-- ---------------------------------------------------------------- words, folded when they are written

-- Locale-free, so that every server folds alike: no case, no accents, and what people type for letters they do not
-- have counts as the letter (ø o oe, å a aa, æ a ae, ö o oe, ü u ue, ij y i, ß ss). Its twin for marking what was
-- found is interview/src/candidate/fold-words.ts.
CREATE FUNCTION fold_text(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $fold$
  SELECT trim(replace(replace(replace(replace(replace(
    regexp_replace(
      regexp_replace(
        translate(
          replace(replace(replace(replace(normalize(given, NFKD), 'ß', 'ss'), 'ẞ', 'ss'), 'þ', 'th'), 'Þ', 'th'),
          'ABCDEFGHIJKLMNOPQRSTUVWXYZyøØæÆœŒđĐðÐłŁħĦŧŦŋŊĸıəƏſƒАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐӘӨҮҚҒҢҺΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩς',
          'abcdefghijklmnopqrstuvwxiziooaaooddddllhhttnnkieesfабвгдежзийклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґәөүқғңһαβγδεζηθικλμνξοπρστυφχψωσ'
        ),
        '[''’‘ʼ`.\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\u20d0-\u20f0\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f]+', '', 'g'),
      '[\u0001-\u002f\u003a-\u0060\u007b-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02df\u037e\u0387\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+', ' ', 'g'),
    'aa', 'a'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u'), 'ij', 'i'))
$fold$;

-- The words of a text, each once; what is longer than any word is cut.
CREATE FUNCTION fold_words(given text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT left(w, 60)), '{}') FROM unnest(string_to_array(fold_text(left(given, 200000)), ' ')) w WHERE w <> ''
$$;

CREATE TABLE search_name (
  org_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  word text COLLATE "C" NOT NULL,
  place text NOT NULL CHECK (place IN ('name', 'email')),
  archived boolean NOT NULL,
  PRIMARY KEY (org_id, candidate_id, word, place),
  FOREIGN KEY (org_id, candidate_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE
);
CREATE INDEX search_name_word ON search_name (org_id, archived, word, candidate_id DESC);
CREATE INDEX candidate_like ON candidate USING gin (org_id, name_folded gin_trgm_ops) WITH (fastupdate = off) WHERE archived_at IS NULL;

-- The words of an application's CV and letters.
CREATE TABLE search_document (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  archived boolean NOT NULL,
  written_at timestamptz NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (org_id, application_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX search_document_words ON search_document USING gin (org_id, words) WITH (fastupdate = off);
CREATE INDEX search_document_newest ON search_document (org_id, archived, written_at DESC, application_id DESC);
CREATE INDEX search_document_candidate ON search_document (org_id, candidate_id);

-- The words of what people wrote about a candidate: cards that are in, amendments, concerns, decisions; never a draft.
-- An index of its own, because who may find by it is asked of the seal, row by row.
CREATE TABLE search_note (
  org_id uuid NOT NULL,
  note_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('card', 'amendment', 'concern', 'decision')),
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  member_id uuid NOT NULL,
  -- A concern that was published is for everybody who works on the application.
  published boolean NOT NULL DEFAULT false,
  archived boolean NOT NULL,
  written_at timestamptz NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (org_id, note_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX search_note_words ON search_note USING gin (org_id, words) WITH (fastupdate = off);
CREATE INDEX search_note_newest ON search_note (org_id, archived, written_at DESC, note_id DESC);
CREATE INDEX search_note_application ON search_note (org_id, application_id);

-- The application reads none of these but through search_candidates(), and writes none but through the triggers.
CALL guard('search_name', $$org_id = current_org() AND viewer_side() = 'system'$$);
CALL guard('search_document', $$org_id = current_org() AND viewer_side() = 'system'$$);
CALL guard('search_note', $$org_id = current_org() AND viewer_side() = 'system'$$);
CREATE POLICY owner ON search_name TO rondo_owner USING (org_id = current_org()) WITH CHECK (org_id = current_org());
CREATE POLICY owner ON search_document TO rondo_owner USING (org_id = current_org()) WITH CHECK (org_id = current_org());
CREATE POLICY owner ON search_note TO rondo_owner USING (org_id = current_org()) WITH CHECK (org_id = current_org());
GRANT SELECT, INSERT ON search_name, search_document, search_note TO rondo_app;

CREATE FUNCTION index_candidate() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE gone boolean := NEW.archived_at IS NOT NULL;
BEGIN
  IF TG_OP = 'INSERT' OR NEW.name <> OLD.name OR NEW.email <> OLD.email THEN
    DELETE FROM search_name WHERE org_id = NEW.org_id AND candidate_id = NEW.candidate_id;
    INSERT INTO search_name (org_id, candidate_id, word, place, archived)
      SELECT NEW.org_id, NEW.candidate_id, w, 'name', gone FROM unnest(fold_words(NEW.name)) w
      UNION SELECT NEW.org_id, NEW.candidate_id, w, 'email', gone
        FROM unnest(fold_words(NEW.email) || fold_words(replace(NEW.email, '.', ' '))) w;
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
CREATE TRIGGER index_candidate AFTER INSERT OR UPDATE OF name, email, archived_at ON candidate FOR EACH ROW EXECUTE FUNCTION index_candidate();

-- An application that is made for, or moved to, a candidate takes their archive along, and its words follow it.
CREATE FUNCTION index_application() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE gone boolean;
BEGIN
  SELECT c.archived_at IS NOT NULL INTO gone FROM candidate c WHERE c.org_id = NEW.org_id AND c.candidate_id = NEW.candidate_id;
  gone := coalesce(gone, false);
  IF NEW.archived <> gone THEN
    UPDATE application SET archived = gone WHERE org_id = NEW.org_id AND application_id = NEW.application_id;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    UPDATE search_document SET candidate_id = NEW.candidate_id, archived = gone WHERE org_id = NEW.org_id AND application_id = NEW.application_id;
    UPDATE search_note SET candidate_id = NEW.candidate_id, archived = gone WHERE org_id = NEW.org_id AND application_id = NEW.application_id;
    UPDATE candidate c SET has_cv = EXISTS (SELECT FROM document d JOIN application a ON a.org_id = d.org_id AND a.application_id = d.application_id
        WHERE a.org_id = c.org_id AND a.candidate_id = c.candidate_id AND d.kind = 'cv' AND d.replaced_at IS NULL)
      WHERE c.org_id = NEW.org_id AND c.candidate_id IN (NEW.candidate_id, OLD.candidate_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER index_application AFTER INSERT OR UPDATE OF candidate_id ON application FOR EACH ROW EXECUTE FUNCTION index_application();

CREATE FUNCTION index_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  found_words tsvector;
BEGIN
  SELECT array_to_tsvector(coalesce(array_agg(DISTINCT w), '{}')) INTO found_words
    FROM document d, unnest(fold_words(d.text_content)) w
   WHERE d.org_id = NEW.org_id AND d.application_id = NEW.application_id AND d.replaced_at IS NULL;
  INSERT INTO search_document (org_id, application_id, candidate_id, archived, written_at, words)
    SELECT a.org_id, a.application_id, a.candidate_id, a.archived, NEW.uploaded_at, found_words
      FROM application a WHERE a.org_id = NEW.org_id AND a.application_id = NEW.application_id
    ON CONFLICT (org_id, application_id) DO UPDATE SET words = excluded.words, written_at = greatest(search_document.written_at, excluded.written_at);
  UPDATE candidate c SET has_cv = EXISTS (SELECT FROM document d JOIN application a ON a.org_id = d.org_id AND a.application_id = d.application_id
      WHERE a.org_id = c.org_id AND a.candidate_id = c.candidate_id AND d.kind = 'cv' AND d.replaced_at IS NULL)
    FROM application a WHERE a.org_id = NEW.org_id AND a.application_id = NEW.application_id
      AND c.org_id = a.org_id AND c.candidate_id = a.candidate_id;
  RETURN NULL;
END $$;
CREATE TRIGGER index_document AFTER INSERT OR UPDATE OF text_content, replaced_at ON document FOR EACH ROW EXECUTE FUNCTION index_document();

-- The texts of a card come in several tables; each statement adds its words. A card that is in never changes.
CREATE FUNCTION index_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO search_note (org_id, note_id, kind, application_id, candidate_id, member_id, archived, written_at, words)
    SELECT a.org_id, t.scorecard_id, 'card', a.application_id, a.candidate_id, t.member_id, a.archived, clock_now(), array_to_tsvector(fold_words(t.body))
      FROM (SELECT f.org_id, f.scorecard_id, f.application_id, f.member_id,
                   string_agg(concat_ws(' ', j ->> 'strengths', j ->> 'weaknesses', j ->> 'evidence', j ->> 'said', j ->> 'assessment'), ' ') AS body
              FROM fresh f, to_jsonb(f) j GROUP BY 1, 2, 3, 4) t
      JOIN application a ON a.org_id = t.org_id AND a.application_id = t.application_id
    ON CONFLICT (org_id, note_id) DO UPDATE SET words = search_note.words || excluded.words;
  RETURN NULL;
END $$;
CREATE TRIGGER index_card AFTER INSERT ON scorecard_submission REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION index_card();
CREATE TRIGGER index_card AFTER INSERT ON scorecard_rating REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION index_card();
CREATE TRIGGER index_card AFTER INSERT ON scorecard_answer REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION index_card();
CREATE TRIGGER index_card AFTER INSERT ON scorecard_concern REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION index_card();

CREATE FUNCTION index_note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  j jsonb := to_jsonb(NEW);
  id uuid := coalesce(j ->> 'amendment_id', j ->> 'concern_id', j ->> 'decision_id')::uuid;
BEGIN
  IF j ->> 'withdrawn_at' IS NOT NULL THEN
    DELETE FROM search_note WHERE org_id = NEW.org_id AND note_id = id;
    RETURN NULL;
  END IF;
  INSERT INTO search_note (org_id, note_id, kind, application_id, candidate_id, member_id, published, archived, written_at, words)
    SELECT a.org_id, id, TG_ARGV[0], a.application_id, a.candidate_id, coalesce(j ->> 'member_id', j ->> 'written_by', j ->> 'decided_by')::uuid,
           TG_ARGV[0] = 'concern' AND j ->> 'published_at' IS NOT NULL, a.archived, clock_now(),
           array_to_tsvector(fold_words(concat_ws(' ', j ->> 'body', j ->> 'reason', j ->> 'override_reason')))
      FROM application a WHERE a.org_id = NEW.org_id AND a.application_id = NEW.application_id
    ON CONFLICT (org_id, note_id) DO UPDATE SET words = excluded.words, published = excluded.published;
  RETURN NULL;
END $$;
CREATE TRIGGER index_note AFTER INSERT ON scorecard_amendment FOR EACH ROW EXECUTE FUNCTION index_note('amendment');
CREATE TRIGGER index_note AFTER INSERT OR UPDATE OF body, published_at, withdrawn_at ON concern FOR EACH ROW EXECUTE FUNCTION index_note('concern');
CREATE TRIGGER index_note AFTER INSERT ON decision FOR EACH ROW EXECUTE FUNCTION index_note('decision');

REVOKE ALL ON FUNCTION index_candidate(), index_application(), index_document(), index_card(), index_note() FROM PUBLIC;

-- What is there already.
INSERT INTO search_name (org_id, candidate_id, word, place, archived)
  SELECT c.org_id, c.candidate_id, w, 'name', false FROM candidate c, unnest(fold_words(c.name)) w
  UNION SELECT c.org_id, c.candidate_id, w, 'email', false FROM candidate c, unnest(fold_words(c.email) || fold_words(replace(c.email, '.', ' '))) w;
INSERT INTO search_document (org_id, application_id, candidate_id, archived, written_at, words)
  SELECT d.org_id, d.application_id, a.candidate_id, false, max(d.uploaded_at), array_to_tsvector(fold_words(string_agg(d.text_content, ' ')))
    FROM document d JOIN application a USING (org_id, application_id) WHERE d.replaced_at IS NULL GROUP BY 1, 2, 3;
UPDATE candidate c SET has_cv = true WHERE EXISTS (SELECT FROM document d JOIN application a USING (org_id, application_id)
  WHERE a.org_id = c.org_id AND a.candidate_id = c.candidate_id AND d.kind = 'cv' AND d.replaced_at IS NULL);
INSERT INTO search_note (org_id, note_id, kind, application_id, candidate_id, member_id, published, archived, written_at, words)
  SELECT a.org_id, t.note_id, t.kind, a.application_id, a.candidate_id, t.member_id, t.published, false, t.written_at, array_to_tsvector(fold_words(t.body))
    FROM (
      SELECT b.org_id, b.scorecard_id AS note_id, 'card' AS kind, b.application_id, b.member_id, false AS published, b.submitted_at AS written_at,
             concat_ws(' ', b.strengths, b.weaknesses,
               (SELECT string_agg(r.evidence, ' ') FROM scorecard_rating r WHERE r.org_id = b.org_id AND r.scorecard_id = b.scorecard_id),
               (SELECT string_agg(concat_ws(' ', w.said, w.assessment), ' ') FROM scorecard_answer w WHERE w.org_id = b.org_id AND w.scorecard_id = b.scorecard_id),
               (SELECT string_agg(k.evidence, ' ') FROM scorecard_concern k WHERE k.org_id = b.org_id AND k.scorecard_id = b.scorecard_id)) AS body
        FROM scorecard_submission b
      UNION ALL SELECT org_id, amendment_id, 'amendment', application_id, member_id, false, amended_at, body FROM scorecard_amendment
      UNION ALL SELECT org_id, concern_id, 'concern', application_id, written_by, published_at IS NOT NULL, written_at, body FROM concern WHERE withdrawn_at IS NULL
      UNION ALL SELECT org_id, decision_id, 'decision', application_id, decided_by, false, decided_at, concat_ws(' ', reason, override_reason) FROM decision
    ) t JOIN application a USING (org_id, application_id);

-- ---------------------------------------------------------------- the search itself

-- Candidates in the order in which they are shown: by name, by e-mail, by CV, by a note that the viewer may read, and
-- when no name fits, by a name that is nearly so. Ids only: whatever is shown of them is read again under the policies.
-- It runs with the owner's rights, because under policies no index of words can be used; so everything a policy would
-- say is said here: organisation, role, panel, own candidacy and the seal. Each step looks at a bounded number of rows.
CREATE FUNCTION search_candidates(typed text, in_vacancy uuid, in_archive boolean, most integer)
RETURNS TABLE (candidate_id uuid, place text, application_id uuid, note_id uuid, note_kind text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
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
  -- How many rows a step may look at when nothing narrows it, and how many applications somebody may be near to.
  budget constant integer := 5000;
  few constant integer := greatest(most, 200);
  above constant text := chr(1114111);
  my_role text;
  sees_all boolean;
  self uuid;
  tokens text[];
  driver text;
  others text[];
  query tsquery;
  near uuid[];
  near_people uuid[];
  reachable uuid[] := '{}';
  sealed uuid[];
  found uuid[] := '{}';
  names integer;
  hits integer;
  h record;
BEGIN
  IF o IS NULL OR me IS NULL OR viewer_side() <> 'employer' OR most < 1 THEN RETURN; END IF;
  SELECT role INTO my_role FROM member WHERE org_id = o AND member_id = me AND deactivated_at IS NULL;
  IF my_role IS NULL THEN RETURN; END IF;
  sees_all := my_role IN ('administrator', 'recruiter');
  SELECT array_agg(w) INTO tokens FROM (SELECT left(w, 60) AS w FROM unnest(string_to_array(fold_text(left(typed, 200)), ' ')) w WHERE w <> '' LIMIT 6) t;
  IF tokens IS NULL THEN RETURN; END IF;
  SELECT w INTO driver FROM unnest(tokens) w ORDER BY length(w) DESC, w LIMIT 1;
  SELECT coalesce(array_agg(w), '{}') INTO others FROM unnest(tokens) w WHERE w <> driver;
  -- One or two letters begin too many words of texts: there they count as whole words.
  SELECT string_agg('''' || w || CASE WHEN length(w) > 2 THEN ''':*' ELSE '''' END, ' & ')::tsquery INTO query FROM unnest(tokens) w;
  SELECT c.candidate_id INTO self FROM candidate c WHERE c.account_id = current_account() AND c.org_id = o LIMIT 1;
  SELECT coalesce(array_agg(DISTINCT p.application_id), '{}') INTO sealed FROM panelist p
   WHERE p.org_id = o AND p.member_id = me AND NOT EXISTS (SELECT FROM unblinding u
     WHERE u.org_id = o AND u.application_id = p.application_id AND u.round_id = p.round_id AND u.member_id = me);

  IF NOT sees_all OR in_vacancy IS NOT NULL THEN
    IF sees_all THEN
      SELECT coalesce(array_agg(a.application_id), '{}'), coalesce(array_agg(a.candidate_id), '{}') INTO near, near_people
        FROM (SELECT a.application_id, a.candidate_id FROM application a WHERE a.org_id = o AND a.vacancy_id = in_vacancy AND a.archived = in_archive
               ORDER BY a.created_at DESC, a.application_id DESC LIMIT budget) a;
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
               LIMIT budget) a;
      SELECT coalesce(array_agg(DISTINCT a.candidate_id), '{}') INTO reachable
        FROM vacancy_team t JOIN application a ON a.org_id = o AND a.vacancy_id = t.vacancy_id
       WHERE t.org_id = o AND t.member_id = me AND my_role = 'hiring_manager' AND a.candidate_id = ANY (near_people);
    END IF;
  END IF;

  -- Names and addresses. How somebody is reached is not a panelist's business, so an address finds nobody for them.
  IF near IS NULL THEN
    FOR h IN
      SELECT w.candidate_id, w.place FROM (
        SELECT n.candidate_id, n.place, n.word FROM search_name n
         WHERE n.org_id = o AND n.archived = in_archive AND n.word >= driver AND n.word < driver || above
         ORDER BY n.word, n.candidate_id DESC LIMIT budget) w
       WHERE w.candidate_id IS DISTINCT FROM self
         AND NOT EXISTS (SELECT FROM unnest(others) t(word) WHERE NOT EXISTS (SELECT FROM search_name v
           WHERE v.org_id = o AND v.candidate_id = w.candidate_id AND v.word >= t.word AND v.word < t.word || above))
       LIMIT most * 4
    LOOP
      CONTINUE WHEN h.candidate_id = ANY (found);
      EXIT WHEN cardinality(found) >= most;
      found := found || h.candidate_id;
      RETURN QUERY SELECT h.candidate_id, h.place, NULL::uuid, NULL::uuid, NULL::text;
    END LOOP;
  ELSE
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
  END IF;
  names := cardinality(found);

  -- CVs and letters. Few fit: all of them, sorted. Many fit: from the newest on, until the page is full.
  IF cardinality(found) < most THEN
    IF near IS NULL THEN
      SELECT count(*) INTO hits FROM (SELECT FROM search_document d
        WHERE d.org_id = o AND d.archived = in_archive AND d.words @@ query LIMIT few + 1) t;
    END IF;
    FOR h IN EXECUTE CASE
      WHEN near IS NOT NULL THEN
        'SELECT d.candidate_id, d.application_id FROM search_document d WHERE d.org_id = $1 AND d.archived = $2 AND d.application_id = ANY ($4) AND d.words @@ $3
          ORDER BY d.written_at DESC, d.application_id DESC LIMIT $5'
      WHEN hits <= few THEN
        'SELECT d.candidate_id, d.application_id FROM (SELECT * FROM search_document d WHERE d.org_id = $1 AND d.archived = $2 AND d.words @@ $3 OFFSET 0) d
          ORDER BY d.written_at DESC, d.application_id DESC LIMIT $5'
      ELSE
        'SELECT d.candidate_id, d.application_id FROM (SELECT * FROM search_document d WHERE d.org_id = $1 AND d.archived = $2
          ORDER BY d.written_at DESC, d.application_id DESC LIMIT 5000) d WHERE d.words @@ $3 LIMIT $5' END
      USING o, in_archive, query, near, (most + names) * 2
    LOOP
      CONTINUE WHEN h.candidate_id = ANY (found) OR h.candidate_id IS NOT DISTINCT FROM self;
      EXIT WHEN cardinality(found) >= most;
      found := found || h.candidate_id;
      RETURN QUERY SELECT h.candidate_id, 'document'::text, h.application_id, NULL::uuid, NULL::text;
    END LOOP;
  END IF;

  -- What was written about them. The seal comes first: what is sealed is neither looked at, counted nor limited by.
  IF cardinality(found) < most THEN
    IF near IS NULL THEN
      SELECT count(*) INTO hits FROM (SELECT FROM search_note n
        WHERE n.org_id = o AND n.archived = in_archive AND n.words @@ query
          AND (n.application_id <> ALL (sealed) OR (n.kind <> 'decision' AND (n.published OR n.member_id = me))) LIMIT few + 1) t;
    END IF;
    FOR h IN EXECUTE CASE
      WHEN near IS NOT NULL THEN
        'SELECT n.candidate_id, n.application_id, n.note_id, n.kind FROM search_note n
          WHERE n.org_id = $1 AND n.archived = $2 AND n.application_id = ANY ($4) AND n.words @@ $3
            AND (n.kind <> ''concern'' OR n.published OR n.member_id = $7 OR $8 <> ''interviewer'') AND (n.application_id <> ALL ($6) OR (n.kind <> ''decision'' AND (n.published OR n.member_id = $7)))
          ORDER BY n.written_at DESC, n.note_id DESC LIMIT $5'
      WHEN hits <= few THEN
        'SELECT n.candidate_id, n.application_id, n.note_id, n.kind FROM (SELECT * FROM search_note n
          WHERE n.org_id = $1 AND n.archived = $2 AND n.words @@ $3
            AND (n.application_id <> ALL ($6) OR (n.kind <> ''decision'' AND (n.published OR n.member_id = $7))) OFFSET 0) n
          ORDER BY n.written_at DESC, n.note_id DESC LIMIT $5'
      ELSE
        'SELECT n.candidate_id, n.application_id, n.note_id, n.kind FROM (SELECT * FROM search_note n
          WHERE n.org_id = $1 AND n.archived = $2
            AND (n.application_id <> ALL ($6) OR (n.kind <> ''decision'' AND (n.published OR n.member_id = $7)))
          ORDER BY n.written_at DESC, n.note_id DESC LIMIT 5000) n WHERE n.words @@ $3 LIMIT $5' END
      USING o, in_archive, query, near, (most + cardinality(found)) * 4, sealed, me, my_role
    LOOP
      CONTINUE WHEN h.candidate_id = ANY (found) OR h.candidate_id IS NOT DISTINCT FROM self;
      EXIT WHEN cardinality(found) >= most;
      found := found || h.candidate_id;
      RETURN QUERY SELECT h.candidate_id, 'note'::text, h.application_id, h.note_id, h.kind;
    END LOOP;
  END IF;

  -- Names that are nearly so, where none is.
  IF names = 0 AND cardinality(found) < most AND length(driver) > 2 AND NOT in_archive THEN
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
REVOKE ALL ON FUNCTION search_candidates(text, uuid, boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_candidates(text, uuid, boolean, integer) TO rondo_app;

-- ---------------------------------------------------------------- changes of many, which can be taken back

CREATE TABLE bulk_change (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  bulk_change_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('archive', 'restore', 'add', 'screen', 'unscreen', 'decider')),
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  undone_at timestamptz,
  PRIMARY KEY (org_id, bulk_change_id)
);
CREATE INDEX bulk_change_age ON bulk_change (org_id, made_at);
CALL guard('bulk_change', $$org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer' AND made_by = current_member()))$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON bulk_change TO rondo_app;

-- What each was before: an id or nothing, never a word.
CREATE TABLE bulk_change_item (
  org_id uuid NOT NULL,
  bulk_change_id uuid NOT NULL,
  item integer NOT NULL,
  candidate_id uuid NOT NULL,
  application_id uuid,
  before_at timestamptz,
  before_id uuid,
  after_id uuid,
  PRIMARY KEY (org_id, bulk_change_id, item),
  FOREIGN KEY (org_id, bulk_change_id) REFERENCES bulk_change (org_id, bulk_change_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, candidate_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE
);
CREATE INDEX bulk_change_item_candidate ON bulk_change_item (org_id, candidate_id);
CALL guard('bulk_change_item', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON bulk_change_item TO rondo_app;
