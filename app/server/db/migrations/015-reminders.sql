-- What members are reminded of (R80).

-- When somebody wants their digest; without a row the defaults hold (packages/interview: reminder).
CREATE TABLE member_reminder (
  org_id uuid NOT NULL,
  member_id uuid NOT NULL,
  digest boolean NOT NULL,
  at text NOT NULL CHECK (at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  days smallint[] NOT NULL CHECK (days <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  quiet_from text NOT NULL CHECK (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_until text NOT NULL CHECK (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, member_id),
  FOREIGN KEY (org_id, member_id) REFERENCES member (org_id, member_id)
);
COMMENT ON COLUMN member_reminder.days IS '1 is Monday, 7 is Sunday';
CALL guard('member_reminder', $$org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer' AND member_id = current_member()))$$);
GRANT SELECT, INSERT, UPDATE ON member_reminder TO rondo_app;

-- That somebody's day was looked at, once; with no line nothing was sent.
CREATE TABLE digest (
  org_id uuid NOT NULL,
  member_id uuid NOT NULL,
  day date NOT NULL,
  looked_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, member_id, day),
  FOREIGN KEY (org_id, member_id) REFERENCES member (org_id, member_id)
);
CREATE INDEX digest_age ON digest (org_id, day);
CALL guard('digest', $$org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer' AND member_id = current_member()))$$);
GRANT SELECT, INSERT, DELETE ON digest TO rondo_app;

-- Ids of what was owed, found in the member's own context, so that the mail says nothing they may not see.
CREATE TABLE digest_line (
  org_id uuid NOT NULL,
  member_id uuid NOT NULL,
  day date NOT NULL,
  line integer NOT NULL,
  kind text NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  target_id uuid NOT NULL,
  round_number integer,
  due_at timestamptz,
  due_on date,
  PRIMARY KEY (org_id, member_id, day, line),
  FOREIGN KEY (org_id, member_id, day) REFERENCES digest (org_id, member_id, day) ON DELETE CASCADE,
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX digest_line_candidate ON digest_line (org_id, candidate_id);
CREATE INDEX digest_line_application ON digest_line (org_id, application_id);
CALL guard('digest_line', $$org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer' AND member_id = current_member()))$$);
GRANT SELECT, INSERT, DELETE ON digest_line TO rondo_app;
