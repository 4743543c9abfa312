-- People come in: files with many of them, the form of a vacancy, and two candidates who turn out to be one person.

-- ---------------------------------------------------------------- imports

-- One bringing-in of people into a vacancy. What it is made of stands in its rows; where it is, in its facts.
CREATE TABLE import (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('csv', 'json_resume', 'documents')),
  -- Of people whose row names no language.
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  source text NOT NULL DEFAULT '' CHECK (length(source) <= 100),
  file_name text NOT NULL DEFAULT '' CHECK (length(file_name) <= 200),
  -- Of a CSV file: how it was read, and its columns with the field each one goes to. Columns that may not come in have
  -- their name here and their cells nowhere.
  shape jsonb NOT NULL DEFAULT '{}',
  row_count integer NOT NULL DEFAULT 0 CHECK (row_count BETWEEN 0 AND 20000),
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  started_at timestamptz,
  started_by uuid,
  cancelled_at timestamptz,
  cancelled_by uuid,
  finished_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, import_id),
  FOREIGN KEY (org_id, vacancy_id) REFERENCES vacancy (org_id, vacancy_id),
  FOREIGN KEY (org_id, made_by) REFERENCES member (org_id, member_id)
);
CREATE INDEX import_vacancy ON import (org_id, vacancy_id, made_at DESC, import_id DESC);
CREATE INDEX import_age ON import (org_id, made_at);
CALL guard('import', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON import TO rondo_app;

-- One person of it. `content` is what was read (cells, or fields); it is emptied when the person came in.
CREATE TABLE import_row (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  row_number integer NOT NULL CHECK (row_number > 0),
  content jsonb NOT NULL DEFAULT '{}',
  outcome text CHECK (outcome IN ('made', 'known', 'there', 'refused', 'left_out')),
  reason text,
  candidate_id uuid,
  application_id uuid,
  settled_at timestamptz,
  PRIMARY KEY (org_id, import_id, row_number),
  CHECK ((outcome = 'refused') = (reason IS NOT NULL)),
  FOREIGN KEY (org_id, import_id) REFERENCES import (org_id, import_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, candidate_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE
);
COMMENT ON COLUMN import_row.outcome IS 'null: waiting; made: a new candidate; known: an application of somebody known; there: was in the vacancy already';
CREATE INDEX import_row_waiting ON import_row (org_id, import_id, row_number) WHERE outcome IS NULL;
CREATE INDEX import_row_refused ON import_row (org_id, import_id, row_number) WHERE outcome = 'refused';
CREATE INDEX import_row_candidate ON import_row (org_id, candidate_id) WHERE candidate_id IS NOT NULL;
CALL guard('import_row', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON import_row TO rondo_app;

-- The file of one person, until it becomes a document of theirs.
CREATE TABLE import_file (
  org_id uuid NOT NULL,
  import_id uuid NOT NULL,
  row_number integer NOT NULL,
  media_type text NOT NULL,
  sha256 text NOT NULL,
  pages integer,
  text_content text NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (org_id, import_id, row_number),
  UNIQUE (org_id, import_id, sha256),
  FOREIGN KEY (org_id, import_id, row_number) REFERENCES import_row (org_id, import_id, row_number) ON DELETE CASCADE
);
ALTER TABLE import_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
CALL guard('import_file', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON import_file TO rondo_app;

-- ---------------------------------------------------------------- applying

-- The public form of a vacancy. Somebody without a login names it by its slug, so a lookup before an organisation is
-- chosen (system side) sees this table and nothing else of it.
CREATE TABLE application_form (
  org_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9-]{12,100}$'),
  -- Who decides and when one hears, as told to those who apply.
  told text NOT NULL DEFAULT '' CHECK (length(told) <= 2000),
  contact_id uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by uuid NOT NULL,
  closed_at timestamptz,
  closed_by uuid,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, vacancy_id),
  UNIQUE (org_id, slug),
  FOREIGN KEY (org_id, vacancy_id) REFERENCES vacancy (org_id, vacancy_id),
  FOREIGN KEY (org_id, contact_id) REFERENCES member (org_id, member_id)
);
CREATE INDEX application_form_slug ON application_form (slug);
CALL guard('application_form', $$(org_id = current_org() AND viewer_side() IN ('employer', 'system')) OR (current_org() IS NULL AND viewer_side() = 'system')$$);
GRANT SELECT, INSERT, UPDATE ON application_form TO rondo_app;

-- The privacy notice (Art. 13 and 14): versioned; an old one never changes.
CREATE TABLE notice (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  notice_version integer NOT NULL CHECK (notice_version > 0),
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
  written_at timestamptz NOT NULL,
  -- Null: the text that Rondo proposes, in the words of that day.
  written_by uuid,
  PRIMARY KEY (org_id, language, notice_version)
);
CALL guard('notice', $$org_id = current_org() AND viewer_side() <> ''$$);
GRANT SELECT, INSERT ON notice TO rondo_app;

-- Which version somebody was shown before they gave their data.
CREATE TABLE notice_shown (
  org_id uuid NOT NULL,
  notice_shown_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  application_id uuid NOT NULL,
  language text NOT NULL,
  notice_version integer NOT NULL,
  shown_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, notice_shown_id),
  FOREIGN KEY (org_id, language, notice_version) REFERENCES notice (org_id, language, notice_version),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX notice_shown_application ON notice_shown (org_id, application_id);
CREATE INDEX notice_shown_candidate ON notice_shown (org_id, candidate_id);
CALL guard('notice_shown', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT ON notice_shown TO rondo_app;

-- ---------------------------------------------------------------- two candidates, one person

-- The mailbox behind an address: without case, without what stands after a plus, without dots where they count for nothing.
CREATE FUNCTION mailbox_of(email text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT CASE WHEN split_part(lower(email), '@', 2) IN ('gmail.com', 'googlemail.com')
    THEN replace(split_part(split_part(lower(email), '@', 1), '+', 1), '.', '') || '@gmail.com'
    ELSE split_part(split_part(lower(email), '@', 1), '+', 1) || '@' || split_part(lower(email), '@', 2) END
$$;
-- The last eight digits: the same with and without the country's number. Null where there are too few to tell by.
CREATE FUNCTION phone_digits(phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT CASE WHEN length(regexp_replace(phone, '[^0-9]', '', 'g')) >= 8 THEN right(regexp_replace(phone, '[^0-9]', '', 'g'), 8) END
$$;
-- The words of a folded name in the order of the alphabet, so that "Wit, Noor de" is "Noor de Wit". Null for one word.
CREATE FUNCTION name_in_order(folded text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT CASE WHEN count(*) > 1 THEN string_agg(word, ' ' ORDER BY word COLLATE "C") END
    FROM unnest(string_to_array(folded, ' ')) AS word WHERE word <> ''
$$;
-- How a folded name sounds: first and last word without particles between, with one spelling for what is spelled in
-- several ways (Meijer, Meyer, Meier; Janssen, Jansen; Christian, Kristian). Null for one word.
CREATE FUNCTION name_sound(folded text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT CASE WHEN cardinality(words) > 1 THEN least(words[1] COLLATE "C", words[cardinality(words)] COLLATE "C") || ' '
      || greatest(words[1] COLLATE "C", words[cardinality(words)] COLLATE "C") END
    FROM (
      SELECT array_agg(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
          word, 'sch', 's', 'g'), '(ij|ey|ei|ai|ay|y)', 'i', 'g'), '(ck|ch|c|q)', 'k', 'g'), '(ph|v|w)', 'f', 'g'),
          '(dt|th|d)', 't', 'g'), '[h]', '', 'g'), '(.)\1+', '\1', 'g') ORDER BY place) AS words
        FROM unnest(string_to_array(folded, ' ')) WITH ORDINALITY AS w (word, place)
       WHERE word <> '' AND word NOT IN ('van', 'de', 'der', 'den', 'het', 't', 'ten', 'ter', 'te', 'op', 'in', 'von', 'zu', 'el', 'al',
         'bin', 'ben', 'la', 'le', 'du', 'da', 'di', 'dos', 'of', 'av')) AS spelled
$$;

-- Computed by the database, so that no way in can forget them; compared as plain text, which the policies let an index do.
ALTER TABLE candidate
  ADD COLUMN mailbox text GENERATED ALWAYS AS (mailbox_of(email)) STORED,
  ADD COLUMN phone_digits text GENERATED ALWAYS AS (phone_digits(phone)) STORED,
  ADD COLUMN name_in_order text GENERATED ALWAYS AS (name_in_order(name_folded)) STORED,
  ADD COLUMN name_sound text GENERATED ALWAYS AS (name_sound(name_folded)) STORED;
CREATE INDEX candidate_mailbox ON candidate (org_id, mailbox);
CREATE INDEX candidate_phone_digits ON candidate (org_id, phone_digits) WHERE phone_digits IS NOT NULL;
CREATE INDEX candidate_name_sound ON candidate (org_id, name_sound) WHERE name_sound IS NOT NULL;
CREATE INDEX candidate_name_in_order ON candidate (org_id, name_in_order) WHERE name_in_order IS NOT NULL;

-- Somebody looked at two candidates and said that they are two people; the smaller id stands first.
CREATE TABLE two_people (
  org_id uuid NOT NULL,
  first_id uuid NOT NULL,
  second_id uuid NOT NULL,
  said_at timestamptz NOT NULL,
  said_by uuid NOT NULL,
  PRIMARY KEY (org_id, first_id, second_id),
  CHECK (first_id < second_id),
  FOREIGN KEY (org_id, first_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, second_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE
);
CREATE INDEX two_people_second ON two_people (org_id, second_id);
CALL guard('two_people', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON two_people TO rondo_app;

-- Somebody said that two candidates are one person: `merged_id` is gone, all of it is `candidate_id`'s. For good.
CREATE TABLE merge (
  org_id uuid NOT NULL,
  merge_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  merged_id uuid NOT NULL,
  merged_at timestamptz NOT NULL,
  merged_by uuid NOT NULL,
  PRIMARY KEY (org_id, merge_id),
  UNIQUE (org_id, merged_id),
  FOREIGN KEY (org_id, candidate_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE
);
CREATE INDEX merge_candidate ON merge (org_id, candidate_id);
CALL guard('merge', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT ON merge TO rondo_app;

-- Every row of one candidate becomes the other's, in whatever table it stands: facts keep their ids, and the rights to
-- change who they are about belong to this function alone. The trail is not rewritten: it is read through `merge`.
CREATE FUNCTION give_to_candidate(merged uuid, kept uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := current_org();
  there text;
BEGIN
  IF org IS NULL OR viewer_side() <> 'employer' OR merged = kept
     OR (SELECT count(*) FROM candidate WHERE org_id = org AND candidate_id IN (merged, kept)) <> 2 THEN
    RAISE EXCEPTION 'two candidates of the organisation at work are needed';
  END IF;
  FOR there IN
    SELECT c.oid::regclass::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE a.attname = 'candidate_id' AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
       AND c.relnamespace = 'public'::regnamespace AND c.relname NOT IN ('candidate', 'audit_event', 'erasure')
     ORDER BY 1
  LOOP
    EXECUTE format('UPDATE %s SET candidate_id = $1 WHERE org_id = $2 AND candidate_id = $3', there) USING kept, org, merged;
  END LOOP;
  DELETE FROM two_people WHERE org_id = org AND (first_id = merged OR second_id = merged);
END $$;
REVOKE ALL ON FUNCTION give_to_candidate(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION give_to_candidate(uuid, uuid) TO rondo_app;

-- One person applied twice for the same vacancy: what hangs on the one that was not begun becomes the other's.
CREATE FUNCTION give_to_application(folded uuid, kept uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := current_org();
  there text;
BEGIN
  IF org IS NULL OR viewer_side() <> 'employer' OR folded = kept
     OR (SELECT count(DISTINCT vacancy_id) = 1 AND count(*) = 2 FROM application WHERE org_id = org AND application_id IN (folded, kept)) IS NOT TRUE THEN
    RAISE EXCEPTION 'two applications for one vacancy of the organisation at work are needed';
  END IF;
  IF EXISTS (SELECT 1 FROM agenda WHERE org_id = org AND application_id = folded)
     OR EXISTS (SELECT 1 FROM mutual_answer WHERE org_id = org AND application_id = folded)
     OR EXISTS (SELECT 1 FROM decision WHERE org_id = org AND application_id = folded) THEN
    RAISE EXCEPTION 'an application that was begun is not folded into another';
  END IF;
  FOR there IN
    SELECT c.oid::regclass::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE a.attname = 'application_id' AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
       AND c.relnamespace IN ('public'::regnamespace, 'personal'::regnamespace) AND c.relname NOT IN ('application', 'audit_event')
     ORDER BY 1
  LOOP
    EXECUTE format('UPDATE %s SET application_id = $1 WHERE application_id = $2', there) USING kept, folded;
  END LOOP;
  DELETE FROM application WHERE org_id = org AND application_id = folded;
END $$;
REVOKE ALL ON FUNCTION give_to_application(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION give_to_application(uuid, uuid) TO rondo_app;

-- ---------------------------------------------------------------- the queue's list

CREATE OR REPLACE FUNCTION enqueue(task text, payload jsonb, job_key text DEFAULT NULL, run_at timestamptz DEFAULT NULL)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = job, pg_temp AS $$
BEGIN
  IF task NOT IN ('send-mail', 'erase-candidate', 'retention-sweep', 'run-import') THEN
    RAISE EXCEPTION 'no task named %', task USING HINT = 'Add it to enqueue() in a migration and to app/server/jobs/tasks.ts.';
  END IF;
  IF EXISTS (SELECT 1 FROM jsonb_each(payload) f
             WHERE jsonb_typeof(f.value) <> 'string' OR (f.value #>> '{}') !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$') THEN
    RAISE EXCEPTION 'a job carries ids only' USING DETAIL = 'Every field of the payload is a uuid; the job reads the rest itself.';
  END IF;
  PERFORM job.add_job(task, payload => payload::json, job_key => job_key, run_at => run_at, max_attempts => 20);
END $$;
