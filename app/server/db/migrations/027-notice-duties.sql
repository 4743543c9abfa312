-- Who is to be told where their data came from, because they did not apply by themselves (GDPR Art. 14).

-- One duty: since when, by when, and how it was settled. Settled, it stays as evidence.
CREATE TABLE notice_duty (
  org_id uuid NOT NULL,
  notice_duty_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  -- What they came in for.
  application_id uuid NOT NULL,
  -- The import that brought them, which goes after a month; null: by hand.
  import_id uuid,
  since timestamptz NOT NULL,
  due_on date NOT NULL,
  -- When we first wrote to them before they were told: then it was due that day.
  contacted_at timestamptz,
  -- Where their data came from, as a person said it; null: nobody has yet.
  origin text CHECK (origin IN ('agency', 'referral', 'public_profile', 'job_fair', 'earlier_application', 'own_mail', 'other')),
  origin_words text NOT NULL DEFAULT '' CHECK (length(origin_words) <= 300),
  settled_at timestamptz,
  -- Null: by itself, as the organisation wants it.
  settled_by uuid,
  settled_how text CHECK (settled_how IN ('mailed', 'told', 'not_needed')),
  told_on date,
  reason text CHECK (reason IN ('has_it', 'told_by_source', 'law', 'impossible')),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
  mail_id uuid,
  -- The mail word for word, as it was sent.
  letter jsonb,
  PRIMARY KEY (org_id, notice_duty_id),
  CHECK ((settled_at IS NULL) = (settled_how IS NULL)),
  CHECK ((told_on IS NOT NULL) = (settled_how IS NOT DISTINCT FROM 'told')),
  CHECK ((reason IS NOT NULL) = (settled_how IS NOT DISTINCT FROM 'not_needed')),
  CHECK ((letter IS NOT NULL) = (settled_how IS NOT DISTINCT FROM 'mailed')),
  FOREIGN KEY (org_id, candidate_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX notice_duty_open ON notice_duty (org_id, due_on, notice_duty_id) WHERE settled_at IS NULL;
CREATE INDEX notice_duty_settled ON notice_duty (org_id, settled_at DESC, notice_duty_id DESC) WHERE settled_at IS NOT NULL;
CREATE INDEX notice_duty_import ON notice_duty (org_id, import_id, notice_duty_id) WHERE import_id IS NOT NULL;
CREATE INDEX notice_duty_candidate ON notice_duty (org_id, candidate_id);
CREATE INDEX notice_duty_application ON notice_duty (org_id, application_id);
CALL guard('notice_duty', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT, UPDATE ON notice_duty TO rondo_app;

-- Whoever is written to is to be told at the latest then (Art. 14(3)(b)), whichever feature writes. A link that
-- somebody asked for themself does not count, nor does the mail that tells them.
CREATE FUNCTION note_first_contact() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE notice_duty d SET contacted_at = NEW.queued_at,
      due_on = least(d.due_on, (SELECT (NEW.queued_at AT TIME ZONE o.time_zone)::date FROM organisation o WHERE o.org_id = NEW.org_id))
   WHERE d.org_id = NEW.org_id AND d.candidate_id = NEW.candidate_id AND d.settled_at IS NULL AND d.contacted_at IS NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION note_first_contact() FROM PUBLIC;
CREATE TRIGGER note_first_contact AFTER INSERT ON mail FOR EACH ROW
  WHEN (NEW.candidate_id IS NOT NULL AND NEW.template NOT IN ('source-notice', 'sign-in', 'candidate-link'))
  EXECUTE FUNCTION note_first_contact();

-- Whether people who come in by an import are mailed at once; otherwise a person presses.
ALTER TABLE organisation ADD COLUMN notices_at_once boolean NOT NULL DEFAULT false;

-- Who came in within the last month and is under way; for those before, nobody knows what they were told.
INSERT INTO notice_duty (org_id, notice_duty_id, candidate_id, application_id, import_id, since, due_on)
  SELECT DISTINCT ON (a.org_id, a.candidate_id) a.org_id, gen_random_uuid(), a.candidate_id, a.application_id,
         (SELECT r.import_id FROM import_row r WHERE r.org_id = a.org_id AND r.candidate_id = a.candidate_id AND r.application_id = a.application_id LIMIT 1),
         a.created_at, (a.created_at + interval '1 month')::date
    FROM application a
   WHERE a.created_at > now() - interval '1 month' AND a.ended_at IS NULL AND a.created_by <> a.candidate_id
     AND NOT EXISTS (SELECT FROM notice_shown s WHERE s.org_id = a.org_id AND s.candidate_id = a.candidate_id)
   ORDER BY a.org_id, a.candidate_id, a.created_at, a.application_id;
