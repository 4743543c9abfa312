-- Merging knows the indexes of words: they follow the rows they are made of, and are never given away row by row.

CREATE OR REPLACE FUNCTION give_to_candidate(merged uuid, kept uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := current_org();
  there text;
BEGIN
  IF org IS NULL OR viewer_side() <> 'employer' OR merged = kept
     OR (SELECT count(*) FROM candidate WHERE org_id = org AND candidate_id IN (merged, kept)) <> 2 THEN
    RAISE EXCEPTION 'two candidates of the organisation at work are needed';
  END IF;
  -- The words of names go with the candidate they are of; those of documents and notes follow their application.
  FOR there IN
    SELECT c.oid::regclass::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE a.attname = 'candidate_id' AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
       AND c.relnamespace = 'public'::regnamespace
       AND c.relname NOT IN ('candidate', 'audit_event', 'erasure', 'search_name', 'search_document', 'search_note')
     ORDER BY 1
  LOOP
    EXECUTE format('UPDATE %s SET candidate_id = $1 WHERE org_id = $2 AND candidate_id = $3', there) USING kept, org, merged;
  END LOOP;
  DELETE FROM two_people WHERE org_id = org AND (first_id = merged OR second_id = merged);
END $$;

CREATE OR REPLACE FUNCTION give_to_application(folded uuid, kept uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
       AND c.relnamespace IN ('public'::regnamespace, 'personal'::regnamespace)
       AND c.relname NOT IN ('application', 'audit_event', 'search_document', 'search_note')
     ORDER BY 1
  LOOP
    EXECUTE format('UPDATE %s SET application_id = $1 WHERE application_id = $2', there) USING kept, folded;
  END LOOP;
  UPDATE search_note n SET application_id = kept, candidate_id = a.candidate_id, archived = a.archived
    FROM application a WHERE a.org_id = org AND a.application_id = kept AND n.org_id = org AND n.application_id = folded;
  -- The documents are the other application's now: their words are folded anew.
  INSERT INTO search_document (org_id, application_id, candidate_id, archived, written_at, words)
    SELECT a.org_id, a.application_id, a.candidate_id, a.archived, max(d.uploaded_at), array_to_tsvector(fold_words(string_agg(d.text_content, ' ')))
      FROM application a JOIN document d ON d.org_id = a.org_id AND d.application_id = a.application_id AND d.replaced_at IS NULL
     WHERE a.org_id = org AND a.application_id = kept GROUP BY 1, 2, 3, 4
    ON CONFLICT (org_id, application_id) DO UPDATE SET words = excluded.words, written_at = greatest(search_document.written_at, excluded.written_at);
  UPDATE candidate c SET has_cv = EXISTS (SELECT FROM document d JOIN application x ON x.org_id = d.org_id AND x.application_id = d.application_id
      WHERE x.org_id = c.org_id AND x.candidate_id = c.candidate_id AND d.kind = 'cv' AND d.replaced_at IS NULL)
    FROM application a WHERE a.org_id = org AND a.application_id = kept AND c.org_id = org AND c.candidate_id = a.candidate_id;
  DELETE FROM application WHERE org_id = org AND application_id = folded;
END $$;
