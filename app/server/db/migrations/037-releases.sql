-- Letting a panelist off a card they owe: one person asks, with a reason, and a second one agrees (R65, R97).
CREATE TABLE release (
  org_id uuid NOT NULL,
  release_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL,
  confirmed_at timestamptz,
  confirmed_by uuid,
  alone boolean NOT NULL DEFAULT false,
  taken_back_at timestamptz,
  taken_back_by uuid,
  PRIMARY KEY (org_id, release_id),
  CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
  CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL)),
  CHECK (confirmed_at IS NULL OR taken_back_at IS NULL),
  -- Nobody lets themself off.
  CHECK (asked_by <> member_id AND confirmed_by IS DISTINCT FROM member_id),
  CHECK (alone = (confirmed_by IS NOT DISTINCT FROM asked_by)),
  CHECK (NOT alone OR confirmed_at >= asked_at + interval '24 hours'),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, member_id) REFERENCES member (org_id, member_id),
  FOREIGN KEY (org_id, asked_by) REFERENCES member (org_id, member_id),
  FOREIGN KEY (org_id, confirmed_by) REFERENCES member (org_id, member_id)
);
COMMENT ON COLUMN release.alone IS 'nobody else could agree, so that it stood for a day where all could see it';
CREATE UNIQUE INDEX release_of ON release (org_id, application_id, round_id, member_id) WHERE taken_back_at IS NULL;
CREATE INDEX release_waiting ON release (org_id, asked_at) WHERE confirmed_at IS NULL AND taken_back_at IS NULL;
-- That a card is asked about says that it is out: whoever still owes one sees none of it.
CALL guard('release', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND NOT sealed_from_me(org_id, application_id)))$$);
GRANT SELECT, INSERT, UPDATE ON release TO rondo_app;
