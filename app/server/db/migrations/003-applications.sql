-- Candidates, what they apply for, and the day they are invited to.

CREATE TABLE candidate (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  candidate_id uuid NOT NULL,
  account_id uuid,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  name_folded text NOT NULL,
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
  phone text NOT NULL DEFAULT '' CHECK (length(phone) <= 50),
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  time_zone text NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, candidate_id)
);
CREATE UNIQUE INDEX candidate_email ON candidate (org_id, lower(email));
CREATE INDEX candidate_newest ON candidate (org_id, created_at DESC, candidate_id DESC);
CREATE INDEX candidate_account ON candidate (account_id) WHERE account_id IS NOT NULL;
CALL guard('candidate', $$(org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR (viewer_side() = 'candidate' AND candidate_id = current_candidate())))
  OR (current_org() IS NULL AND viewer_side() = 'candidate' AND account_id = current_account())$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON candidate TO rondo_app;

CREATE TABLE application (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  source text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  decision_due_on date,
  decider_id uuid,
  ended_at timestamptz,
  ended_by uuid,
  end_reason text,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, application_id),
  UNIQUE (org_id, vacancy_id, candidate_id),
  FOREIGN KEY (org_id, vacancy_id) REFERENCES vacancy (org_id, vacancy_id),
  FOREIGN KEY (org_id, candidate_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE
);
CREATE INDEX application_candidate ON application (org_id, candidate_id);
CREATE INDEX application_vacancy ON application (org_id, vacancy_id, created_at DESC, application_id DESC);
CREATE INDEX application_ended ON application (org_id, ended_at) WHERE ended_at IS NOT NULL;
CALL guard('application', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT, UPDATE ON application TO rondo_app;

-- Files live in the database: one backup, one transaction, one erasure.
CREATE TABLE document (
  org_id uuid NOT NULL,
  document_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  application_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('cv', 'letter', 'other')),
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  byte_size integer NOT NULL CHECK (byte_size > 0),
  sha256 text NOT NULL,
  pages integer,
  text_content text NOT NULL DEFAULT '',
  uploaded_at timestamptz NOT NULL,
  uploaded_by uuid NOT NULL,
  replaced_at timestamptz,
  PRIMARY KEY (org_id, document_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX document_application ON document (org_id, application_id);
CALL guard('document', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT, UPDATE ON document TO rondo_app;

CREATE TABLE document_content (
  org_id uuid NOT NULL,
  document_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (org_id, document_id),
  FOREIGN KEY (org_id, document_id) REFERENCES document (org_id, document_id) ON DELETE CASCADE
);
ALTER TABLE document_content ALTER COLUMN bytes SET STORAGE EXTERNAL;
CALL guard('document_content', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT ON document_content TO rondo_app;

-- One candidate's day (or days) in one round.
CREATE TABLE agenda (
  org_id uuid NOT NULL,
  agenda_id uuid NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  round_id uuid NOT NULL,
  round_number integer NOT NULL CHECK (round_number BETWEEN 1 AND 20),
  -- What is being prepared: nobody is told of it, and no session exists, until it is published.
  draft jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, agenda_id),
  UNIQUE (org_id, application_id, round_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CALL guard('agenda', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON agenda TO rondo_app;

-- One sitting, as published. `plan_session_id` names the session of the plan it comes from.
CREATE TABLE session (
  org_id uuid NOT NULL,
  session_id uuid NOT NULL,
  agenda_id uuid NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  round_id uuid NOT NULL,
  round_number integer NOT NULL,
  plan_session_id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  rated boolean NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  room_id uuid,
  place text NOT NULL DEFAULT '',
  calendar_sequence integer NOT NULL DEFAULT 0,
  published_at timestamptz NOT NULL,
  started_at timestamptz,
  started_by uuid,
  held_at timestamptz,
  held_by uuid,
  cancelled_at timestamptz,
  cancelled_by uuid,
  cancel_reason text,
  PRIMARY KEY (org_id, session_id),
  CHECK (ends_at > starts_at),
  FOREIGN KEY (org_id, agenda_id) REFERENCES agenda (org_id, agenda_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, room_id) REFERENCES room (org_id, room_id),
  CONSTRAINT session_room_free EXCLUDE USING gist
    (org_id WITH =, room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (room_id IS NOT NULL AND cancelled_at IS NULL)
    DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT session_candidate_free EXCLUDE USING gist
    (org_id WITH =, candidate_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL)
    DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX session_agenda ON session (org_id, agenda_id);
CREATE INDEX session_application ON session (org_id, application_id);
CREATE INDEX session_start ON session (org_id, starts_at);
CALL guard('session', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO rondo_app;

-- Who fills which seat of a session. The times are repeated here because the database refuses a double booking.
CREATE TABLE session_panelist (
  org_id uuid NOT NULL,
  session_id uuid NOT NULL,
  member_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  seat_role text NOT NULL CHECK (seat_role IN ('lead', 'member', 'shadow')),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  prepared_at timestamptz,
  PRIMARY KEY (org_id, session_id, member_id),
  FOREIGN KEY (org_id, session_id) REFERENCES session (org_id, session_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, member_id) REFERENCES member (org_id, member_id),
  CONSTRAINT panelist_free EXCLUDE USING gist
    (org_id WITH =, member_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL)
    DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX session_panelist_member ON session_panelist (org_id, member_id, starts_at);
CALL guard('session_panelist', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON session_panelist TO rondo_app;

-- What was sent, word for word: the candidate's side reads this and never the live rows.
CREATE TABLE agenda_publication (
  org_id uuid NOT NULL,
  agenda_id uuid NOT NULL,
  publication integer NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  content jsonb NOT NULL,
  reason text NOT NULL DEFAULT '',
  published_at timestamptz NOT NULL,
  published_by uuid NOT NULL,
  opened_at timestamptz,
  PRIMARY KEY (org_id, agenda_id, publication),
  FOREIGN KEY (org_id, agenda_id) REFERENCES agenda (org_id, agenda_id) ON DELETE CASCADE
);
CREATE INDEX agenda_publication_application ON agenda_publication (org_id, application_id);
CALL guard('agenda_publication', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT, UPDATE (opened_at) ON agenda_publication TO rondo_app;

-- The kit of a session as pinned at publication; upgrading it is a new version, and what was held keeps its own.
CREATE TABLE kit (
  org_id uuid NOT NULL,
  session_id uuid NOT NULL,
  kit_version integer NOT NULL,
  application_id uuid NOT NULL,
  plan_version integer NOT NULL,
  content jsonb NOT NULL,
  pinned_at timestamptz NOT NULL,
  pinned_by uuid NOT NULL,
  PRIMARY KEY (org_id, session_id, kit_version),
  FOREIGN KEY (org_id, session_id) REFERENCES session (org_id, session_id) ON DELETE CASCADE
);
CALL guard('kit', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT ON kit TO rondo_app;
