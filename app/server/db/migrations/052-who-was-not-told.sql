-- Who may still have to be told something, as rows of their own: the list of who waits and what each person owes are
-- found along them, however many applications are open. A row says only where to look; whether there is something to
-- tell is asked of the decision, the end and what was told. The triggers keep what follows from those.

CREATE TABLE untold (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  due_on date NOT NULL,
  made_by uuid NOT NULL,
  PRIMARY KEY (org_id, application_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
COMMENT ON COLUMN untold.due_on IS 'two weeks after the decision or the end, on the organisation''s calendar';
COMMENT ON COLUMN untold.made_by IS 'who decided or ended it';
CREATE INDEX untold_due ON untold (org_id, due_on, application_id);
CREATE INDEX untold_vacancy ON untold (org_id, vacancy_id, due_on);
CREATE INDEX untold_made_by ON untold (org_id, made_by, due_on);

ALTER TABLE untold ENABLE ROW LEVEL SECURITY;
ALTER TABLE untold FORCE ROW LEVEL SECURITY;
-- Under the seal as the decision is; written by whoever decides or ends, who may owe a card themselves. Said by who may
-- not rather than who may, so that the planner expects most rows to pass and reads them in the order of the index.
CREATE POLICY tenant ON untold USING (org_id = current_org() AND viewer_side() <> '' AND viewer_side() <> 'candidate'
  AND (viewer_side() = 'system' OR NOT sealed_from_me(org_id, application_id)));
CREATE POLICY noted ON untold FOR INSERT WITH CHECK (org_id = current_org());
GRANT SELECT, INSERT, DELETE ON untold TO rondo_app;

CREATE FUNCTION keep_untold() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  made_at timestamptz;
  made_by uuid;
BEGIN
  IF TG_TABLE_NAME = 'outcome' THEN
    -- A later decision may stand beside the one that was told.
    DELETE FROM untold u WHERE u.org_id = NEW.org_id AND u.application_id = NEW.application_id
      AND NOT EXISTS (SELECT FROM decision d WHERE d.org_id = NEW.org_id AND d.application_id = NEW.application_id
                        AND NEW.decision_id IS NOT NULL AND d.decision_id <> NEW.decision_id
                        AND d.decided_at > (SELECT t.decided_at FROM decision t WHERE t.org_id = NEW.org_id AND t.decision_id = NEW.decision_id));
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'decision' THEN
    made_at := NEW.decided_at; made_by := NEW.decided_by;
  ELSIF NEW.ended_at IS NOT NULL THEN
    made_at := NEW.ended_at; made_by := NEW.ended_by;
  ELSE
    -- An end that is taken back leaves what was decided before it.
    SELECT d.decided_at, d.decided_by INTO made_at, made_by FROM decision d
     WHERE d.org_id = NEW.org_id AND d.application_id = NEW.application_id ORDER BY d.decided_at DESC, d.decision_id DESC LIMIT 1;
  END IF;
  DELETE FROM untold u WHERE u.org_id = NEW.org_id AND u.application_id = NEW.application_id;
  INSERT INTO untold (org_id, application_id, vacancy_id, due_on, made_by)
    SELECT a.org_id, a.application_id, a.vacancy_id, (made_at AT TIME ZONE o.time_zone)::date + 14, made_by
      FROM application a JOIN organisation o ON o.org_id = a.org_id
     WHERE a.org_id = NEW.org_id AND a.application_id = NEW.application_id AND made_at IS NOT NULL AND made_by IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_untold AFTER INSERT OR UPDATE OF application_id ON decision FOR EACH ROW EXECUTE FUNCTION keep_untold();
CREATE TRIGGER keep_untold AFTER INSERT ON outcome FOR EACH ROW EXECUTE FUNCTION keep_untold();
CREATE TRIGGER keep_untold AFTER UPDATE OF ended_at, ended_side, end_reason ON application FOR EACH ROW
  WHEN (NEW.ended_at IS NULL OR (NEW.ended_side = 'employer' AND NEW.end_reason <> 'employer_no')) EXECUTE FUNCTION keep_untold();

-- Policies bind the owner too; what is there already is carried over with them off.
ALTER TABLE application NO FORCE ROW LEVEL SECURITY;
ALTER TABLE decision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE outcome NO FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE untold NO FORCE ROW LEVEL SECURITY;
INSERT INTO untold (org_id, application_id, vacancy_id, due_on, made_by)
  SELECT a.org_id, a.application_id, a.vacancy_id, (coalesce(a.ended_at, d.decided_at) AT TIME ZONE o.time_zone)::date + 14, coalesce(a.ended_by, d.decided_by)
    FROM application a JOIN organisation o ON o.org_id = a.org_id
    LEFT JOIN LATERAL (SELECT d.decision_id, d.decided_at, d.decided_by FROM decision d
      WHERE a.ended_at IS NULL AND d.org_id = a.org_id AND d.application_id = a.application_id ORDER BY d.decided_at DESC, d.decision_id DESC LIMIT 1) d ON true
   WHERE CASE WHEN a.ended_at IS NULL
           THEN d.decision_id IS NOT NULL AND NOT EXISTS (SELECT FROM outcome t WHERE t.org_id = a.org_id AND t.decision_id = d.decision_id)
           ELSE a.ended_side = 'employer' AND a.end_reason <> 'employer_no' AND a.ended_by IS NOT NULL
             AND NOT EXISTS (SELECT FROM outcome t WHERE t.org_id = a.org_id AND t.application_id = a.application_id AND t.kind = 'closed') END;
ALTER TABLE untold FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
ALTER TABLE outcome FORCE ROW LEVEL SECURITY;
ALTER TABLE decision FORCE ROW LEVEL SECURITY;
ALTER TABLE application FORCE ROW LEVEL SECURITY;

-- The same rule as before, said so that the newest that were told are read in the order of their index.
ALTER POLICY tenant ON outcome
  USING (org_id = current_org() AND viewer_side() <> '' AND (viewer_side() <> 'candidate' OR candidate_id = current_candidate())
    AND (viewer_side() <> 'employer' OR NOT sealed_from_me(org_id, application_id)))
  WITH CHECK (org_id = current_org() AND viewer_side() <> '' AND (viewer_side() <> 'candidate' OR candidate_id = current_candidate())
    AND (viewer_side() <> 'employer' OR NOT sealed_from_me(org_id, application_id)));

-- A day that was promised, who was interviewed, and who is left in a vacancy, of those whose procedure goes on.
CREATE INDEX application_promised ON application (org_id, decision_due_on, application_id) WHERE ended_at IS NULL AND decision_due_on IS NOT NULL;
CREATE INDEX application_interviewed ON application (org_id, vacancy_id, interviews_end_at) WHERE ended_at IS NULL AND interviews_end_at IS NOT NULL;
CREATE INDEX application_deciding ON application (org_id, decider_id, interviews_end_at) WHERE ended_at IS NULL AND interviews_end_at IS NOT NULL AND decider_id IS NOT NULL;
CREATE INDEX application_open ON application (org_id, vacancy_id, application_id) WHERE ended_at IS NULL;

-- What is a candidate's own, for an export and an erasure.
CREATE INDEX session_candidate ON session (org_id, candidate_id);
CREATE INDEX document_candidate ON document (org_id, candidate_id);
CREATE INDEX agenda_candidate ON agenda (org_id, candidate_id);
CREATE INDEX agenda_publication_candidate ON agenda_publication (org_id, candidate_id);
CREATE INDEX commitment_candidate ON commitment (org_id, candidate_id);
CREATE INDEX decision_promise_candidate ON decision_promise (org_id, candidate_id);
CREATE INDEX mutual_answer_candidate ON mutual_answer (org_id, candidate_id);
CREATE INDEX answer_candidate ON answer (org_id, candidate_id);
CREATE INDEX answer_content_candidate ON answer_content (org_id, candidate_id);
CREATE INDEX outcome_candidate ON outcome (org_id, candidate_id);
CREATE INDEX outcome_reaction_candidate ON outcome_reaction (org_id, candidate_id);
CREATE INDEX procedure_feedback_candidate ON procedure_feedback (org_id, candidate_id);
