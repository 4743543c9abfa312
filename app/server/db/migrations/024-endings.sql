-- A procedure that ends takes its interviews along; a candidate withdraws by themself; both can be taken back.

-- What was told without a person who published it: the procedure ended, or it went on again.
ALTER TABLE agenda_publication ADD COLUMN cause text CHECK (cause IN ('ended', 'resumed'));
ALTER TABLE agenda_publication ALTER COLUMN published_by DROP NOT NULL;
COMMENT ON COLUMN agenda_publication.published_by IS 'null: the candidate withdrew, or took that back';

ALTER TABLE session ADD COLUMN cancel_cause text CHECK (cancel_cause = 'ended');
COMMENT ON COLUMN session.cancel_cause IS 'ended: it went with the procedure, and comes back with it';

-- That a candidate withdrew, in their own words; taken back, the fact stays.
CREATE TABLE withdrawal (
  org_id uuid NOT NULL,
  withdrawal_id uuid NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
  withdrawn_at timestamptz NOT NULL,
  taken_back_at timestamptz,
  PRIMARY KEY (org_id, withdrawal_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX withdrawal_application ON withdrawal (org_id, application_id, withdrawn_at DESC);
CREATE INDEX withdrawal_candidate ON withdrawal (org_id, candidate_id);
CALL guard('withdrawal', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT, UPDATE (taken_back_at) ON withdrawal TO rondo_app;
